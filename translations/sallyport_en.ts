<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sallyport::AccountTable</name>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n exempt (SSO)</numerusform>
            <numerusform>%n exempt (SSO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>The deadline was %1; %n person has not set up MFA.</numerusform>
            <numerusform>The deadline was %1; %n people have not set up MFA.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>MFA was enabled for %n admin. Hand the code over with &quot;Link to QR&quot;, or on paper.</numerusform>
            <numerusform>MFA was enabled for %n admins. Hand the codes over with &quot;Link to QR&quot;, or on paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>At most %n sheet is printed at once. Select fewer admins.</numerusform>
            <numerusform>At most %n sheets are printed at once. Select fewer admins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>The log is whole: %Ln event, none missing or edited.</numerusform>
            <numerusform>The log is whole: %Ln events, none missing or edited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>Use %n or more characters; a sentence is fine.</numerusform>
            <numerusform>Use %n or more characters; a sentence is fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>Your app makes a new code every second, but it has to be every 30.</numerusform>
            <numerusform>Your app makes a new code every %n seconds, but it has to be every 30.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>Your app shows codes of %n digit, but they have to have 6.</numerusform>
            <numerusform>Your app shows codes of %n digits, but they have to have 6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ExportPanel</name>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n row saved as %1. Only you can read the file.</numerusform>
            <numerusform>%n rows saved as %1. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>The %n new member without a password needs a sign-in code to set one. The code can be saved only now.</numerusform>
            <numerusform>Each of the %n new members without a password needs a sign-in code to set one. The codes can be saved only now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import one person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>The MFA of one person becomes active as they have set it up at the kiosk.</numerusform>
            <numerusform>The MFA of %n people becomes active as they have set it up at the kiosk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>One person was imported: their MFA is active.</numerusform>
            <numerusform>%n people were imported: their MFA is active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>One kept what they have at home.</numerusform>
            <numerusform>%n kept what they have at home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>One was not imported; the table says why.</numerusform>
            <numerusform>%n were not imported; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Checking %n row…</numerusform>
            <numerusform>Checking %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Import %n member</numerusform>
            <numerusform>Import %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n row cannot be imported, so nobody was added. Mend the file and choose it again. Line: %1.</numerusform>
            <numerusform>%n rows cannot be imported, so nobody was added. Mend the file and choose it again. Lines: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>%n member was added.</numerusform>
            <numerusform>%n members were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>A link was sent to %n of them.</numerusform>
            <numerusform>A link was sent to %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>Adding %n member, or nobody where something fails.</numerusform>
            <numerusform>Adding %n members: all of them, or nobody where something fails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>The row in line %1 does not have as many cells as there are columns: %n.</numerusform>
            <numerusform>The row in line %1 does not have as many cells as there are columns: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>The PIN was typed wrong once before.</numerusform>
            <numerusform>The PIN was typed wrong %n times before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>This is not the PIN. One try is left, then this roster is blocked here.</numerusform>
            <numerusform>This is not the PIN. %n tries are left, then this roster is blocked here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ListFrame</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</numerusform>
            <numerusform>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>Since your last sign-in %n code was refused. If that was not you, change your password.</numerusform>
            <numerusform>Since your last sign-in %n codes were refused. If that was not you, change your password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>%n member will be asked to set up at their next sign-in.</numerusform>
            <numerusform>%n members will be asked to set up at their next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n signs in by SSO and is exempt.</numerusform>
            <numerusform>%n sign in by SSO and are exempt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>One row, encrypted. Only you can read the file.</numerusform>
            <numerusform>%Ln rows, encrypted. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>%1 of one person has enrolled.</numerusform>
            <numerusform>%1 of %n people have enrolled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n team admin</numerusform>
            <numerusform>%n team admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 will be asked to set up MFA at their next sign-in.</numerusform>
            <numerusform>%1 will be asked to set up MFA at their next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 will be asked to set up MFA at their next connection.</numerusform>
            <numerusform>%1 will be asked to set up MFA at their next connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 give a code again after %n day.</numerusform>
            <numerusform>%1 give a code again after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 give a code again after %n hour.</numerusform>
            <numerusform>%1 give a code again after %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The one selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>Everybody shown: %n</numerusform>
            <numerusform>Everybody shown: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>A roster with an enrollment code for one person is made next.</numerusform>
            <numerusform>A roster with enrollment codes for %n people is made next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>The roster for one person is ready. It is good until %1.</numerusform>
            <numerusform>The roster for %n people is ready. It is good until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>The roster for one person is saved. Unlock the kiosk with its PIN.</numerusform>
            <numerusform>The roster for %n people is saved. Unlock the kiosk with its PIN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>The QR code and secret key of %n admin are shown next, to be printed. You enter the code, not the admin.</numerusform>
            <numerusform>The QR codes and secret keys of %n admins are shown next, to be printed. You enter the code, not the admins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
