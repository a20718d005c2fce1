<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>Über Sallyport</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© Die Sallyport-Autoren. Freie Software: GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>Die Versionsangaben wurden kopiert. Sie enthalten nichts über Personen oder Orte.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>Den Tarif ändert Ihr Reseller.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>Tippen Sie, um zu suchen, oder öffnen Sie die Liste mit der Pfeiltaste nach unten.</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>AUS</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA aus</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>Nicht alle eingerichtet</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Kein passendes Konto.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>MFA ausschalten…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>MFA einschalten…</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Mitglieder…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>Ab Essential</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>%1 von %2 eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n ausgenommen (SSO)</numerusform>
            <numerusform>%n ausgenommen (SSO)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>Nur Inhaber können das ändern</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>Die Frist endete am %1; %n Person hat MFA nicht eingerichtet.</numerusform>
            <numerusform>Die Frist endete am %1; %n Personen haben MFA nicht eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Einzurichten bis %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>MFA ist für %1 eingeschaltet.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Das Konto %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>Das Konto %1 wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>Admin hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>Die Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>Sie erhalten einen einmaligen Code, mit dem der Admin ein Passwort festlegt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>Der Admin erhält per E-Mail einen Einmal-Link; wo der Server keine E-Mails sendet, erhalten Sie einen Einmal-Code zum Übergeben.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>%1 wurde hinzugefügt und meldet sich per SSO an.</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>%1 wurde hinzugefügt und meldet sich mit dem bereits vorhandenen Passwort an.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>Die Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Dieses Konto hat bereits einen Inhaber. Wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>Es gibt bereits ein Mitglied mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>Meldet sich anderswo an; MFA und Passwörter betreffen dieses Mitglied hier nicht.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Sie erhalten einen einmaligen Code, mit dem das Mitglied ein Passwort festlegt. Wer bereits ein Passwort hat, behält es und erhält diese Rolle zusätzlich.</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Das Mitglied erhält per E-Mail einen Einmal-Link; wo der Server keine E-Mails sendet, erhalten Sie einen Einmal-Code zum Übergeben. Wer schon ein Passwort hat, behält es und erhält diese Rolle dazu.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Nicht zutreffend (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>MFA deaktivieren</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>%1 meldet sich dann nur mit dem Passwort an: Der Authenticator und die Backup-Codes werden ungültig, und die Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>%1 meldet sich dann nur mit dem Passwort an: Ein übergebener QR-Code wird ungültig, und die Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um die MFA von %1 zu deaktivieren.</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die MFA von %1 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Als Nächstes werden QR-Code und geheimer Schlüssel von %1 zur Übergabe angezeigt. Den Code geben Sie ein, nicht der Admin.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFA zurücksetzen</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Für %1 wird ein neues Geheimnis erzeugt, das Sie mit „Link zum QR-Code“ übergeben.</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Die alte Methode gilt, bis die neue bestätigt ist</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Verloren oder gestohlen: alte Methode sofort ungültig machen</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>Wird sie sofort ungültig, enden auch die Sitzungen des Admins.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um die MFA von %1 zurückzusetzen.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die alte Methode von %1 ist ungültig. Übergeben Sie die neue mit „Link zum QR-Code“.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>Die MFA von %1 wurde zurückgesetzt. Übergeben Sie das neue Geheimnis mit „Link zum QR-Code“; bis dahin gilt die alte Methode.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 erhält einen einmaligen Code, um ein neues Passwort festzulegen. Ein früherer Code wird ungültig.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 hat einen neuen Anmeldecode.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Admin hinzufügen</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA aus</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFA aktivieren</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>Kein Admin entspricht der Suche und dem Filter.</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFA deaktivieren</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Link zum QR-Code</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Neuer Anmeldecode…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>MFA wird aktiviert: %1 von %2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>MFA wurde für %1 von %2 Admins aktiviert, dann brach der Vorgang ab. %3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Abgebrochen: MFA wurde für %1 von %2 Admins aktiviert. Die übrigen sind unverändert.</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>Blätter drucken…</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>MFA wurde für %n Admin aktiviert. Übergeben Sie den Code mit „Link zum QR-Code“ oder auf Papier.</numerusform>
            <numerusform>MFA wurde für %n Admins aktiviert. Übergeben Sie die Codes mit „Link zum QR-Code“ oder auf Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>MFA wird aktiviert</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>Siehe Mein Profil</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>Nicht unter Ihrer Rolle</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Nicht zutreffend (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Link zum QR-Code</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die MFA von %1 ist aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>Höchstens %n Blatt wird auf einmal gedruckt. Wählen Sie weniger Admins aus.</numerusform>
            <numerusform>Höchstens %n Blätter werden auf einmal gedruckt. Wählen Sie weniger Admins aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Dates under a chart, as patterns of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionGroup</name>
    <message>
        <source>Exempt</source>
        <extracomment>People who sign in by SSO and need no MFA here</extracomment>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>Anmeldung per SSO: MFA ist hier nicht zutreffend.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFA ist aktiv.</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>Eingeladen, aber noch nie angemeldet.</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>MFA ist inzwischen vorgeschrieben, aber nicht aktiv.</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>Ein Geheimnis wartet auf seinen ersten Code.</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>MFA ist nicht eingerichtet und noch nicht vorgeschrieben.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>MFA-Verbreitung: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>Vorgeschrieben, aber nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · Seite %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>Ausstehend seit</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Vorgeschrieben ab</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>Bei aktiver MFA lehnt die Verwaltungs-API Ihr gewöhnliches Passwort ab.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Erstellt am %1, %2.</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>Ein Skript braucht dann ein eigenes API-Passwort.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>Neues API-Passwort erzeugen</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>Ihr Anmeldename enthält einen Doppelpunkt, und dort endet bei HTTP Basic der Benutzername. Verwenden Sie für die API stattdessen diesen Benutzernamen: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>Es wird ein neues API-Passwort erzeugt. Das bisherige wird sofort ungültig.</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>Es wird ein API-Passwort für Skripte und Programme erzeugt, die die Verwaltungs-API verwenden.</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>API-Passwort löschen</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>Skripte und Programme, die es verwenden, werden von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>Bestätigen Sie Ihre Identität, um das API-Passwort zu löschen.</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>Das API-Passwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>Dieses Passwort wird nur jetzt angezeigt. Kopieren Sie es dorthin, wo Ihr Skript seine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>Benutzername für die API: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>Das neue API-Passwort gilt ab sofort.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>Wer: ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>Wen: ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>Wo: ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>Name, E-Mail oder Aktion suchen</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein passendes Ereignis.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Prüfung: %1 von %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>Das Protokoll ist nicht unversehrt: Ereignis %1 wurde verändert, entfernt oder verborgen. Alles davor ist in Ordnung. Lassen Sie diesen Datenspeicher und seine Sicherungen unverändert und klären Sie, wer in die Datei schreiben konnte.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: %Ln Ereignis, keines fehlt oder wurde verändert.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: %Ln Ereignisse, keines fehlt oder wurde verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Abgebrochen: Die ersten %1 von %2 Ereignissen sind in Ordnung. Die übrigen wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Die Prüfung brach nach %1 von %2 Ereignissen ab. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>Anmelden: zweiter Schritt</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>Anmeldecode ausstellen</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>Passwort mit Anmeldecode festlegen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>API-Passwort erzeugen</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>API-Passwort löschen</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>MFA-Einrichtung beginnen</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>MFA-Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFA aktivieren</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFA deaktivieren</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Geheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>Neue Einrichtung mit Rücksetzcode beginnen</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Backup-Codes erzeugen</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Admin hinzufügen</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>MFA eines Admins aktivieren</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>MFA eines Admins deaktivieren</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>MFA eines Admins zurücksetzen</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>MFA eines Admins ungültig machen: verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Mitglieder importieren</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>Mitglied bearbeiten</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>MFA eines Mitglieds zurücksetzen</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>MFA eines Mitglieds ungültig machen: verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>MFA für ein Konto einschalten</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>MFA für ein Konto ausschalten</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>MFA und Anmeldesicherheit ändern</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Datenspeicher anlegen</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>QR-Blatt ansehen</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>Handzettel erstellen</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>Authentifizierungscode</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>Backup-Code</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>E-Mail-Adresse, Passwort oder Code falsch</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>falscher Code</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>nach zu vielen Versuchen gesperrt</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>die Uhr geht nach</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>MFA ist vorgeschrieben</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>Erste Person einrichten</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>An der API anmelden</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>Code für eine Client-Anwendung eingeben</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>Link für ein neues Passwort anfordern</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>Neues Passwort über einen Link per E-Mail setzen</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>MFA auf dem Server zurücksetzen (Notfall)</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>Neue Einrichtung über einen Link per E-Mail beginnen</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>Reseller anlegen</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>Reseller bearbeiten</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>MFA für einen Reseller einschalten</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>MFA für einen Reseller ausschalten</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>MFA ist an: das API-Passwort wird gebraucht</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>Datenspeicher für den Umzug in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>Kiosk für jemanden vorbereiten</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>Einrichtung eines Kiosks importieren</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>Kiosk entsperren</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>PIN der Aufsicht an einem Kiosk eingeben</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>Einrichtungscode an einem Kiosk eingeben</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>MFA an einem Kiosk einrichten</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>Sich von einem Kiosk entfernen</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>An einem Kiosk abbrechen</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>Schicht eines Kiosks beenden</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>die Methode im Heimatspeicher wurde behalten</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>veraltet: Im Heimatspeicher wurde etwas anderes entschieden</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>Satz %1, erstellt am %2</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>Mit jedem Code können Sie sich einmal anmelden, anstelle eines Codes Ihres Authenticators. Frühere Sätze gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>Es werden zehn neue Backup-Codes erzeugt; alle früheren werden ungültig.</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>Satz %1 Ihrer Backup-Codes gilt ab sofort; alle früheren Codes sind ungültig.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>Ich habe diese Codes gesichert</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Satz %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Backup-Codes speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Die Codes konnten nicht als %1 gespeichert werden: %2. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>Backup-Codes, Satz %1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>Die Codes konnten nicht gedruckt werden: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie die Codes als Datei.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>An den Drucker gesendet. Prüfen Sie das Blatt, bevor Sie abschließen.</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>Kopieren, speichern oder drucken Sie zuerst die Codes oder bestätigen Sie, dass Sie sie gesichert haben.</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>Mit jedem dieser zehn Codes können Sie sich einmal anmelden, wenn Ihr Authenticator nicht zur Hand ist. Sie werden nur jetzt angezeigt: Bewahren Sie sie getrennt von Ihrem Telefon auf.</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>Frühere Codes gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Wird bearbeitet</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>Das Zertifikat bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>Das Zertifikat wurde von jemandem ausgestellt, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Es war bis %1 gültig.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Es ist erst ab %1 gültig. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Es ist auf einen anderen Server als %1 ausgestellt.</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>Es wurde widerrufen, ist zu schwach oder nicht für Server gedacht.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>Dieser Server ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>Diesem Server ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>Der Server zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>Es kommt aus der Datei. Servern, für die es bürgt, wird unter dieser Adresse vertraut:</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>Mit diesem Zertifikat geht es nicht weiter. Wer den Server betreibt, muss es durch ein gültiges ersetzen.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>Sie haben für diesen Server einem anderen Zertifikat vertraut. Vielleicht wurde es erneuert, vielleicht steht jemand zwischen Ihnen und dem Server: Fragen Sie nach, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>Ich habe den Fingerabdruck mit dem verglichen, den der Betreiber des Servers nennt</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>Am Telefon, auf Papier oder persönlich: nicht über eine Nachricht, die aus demselben Netz kommt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>Zertifikatsdatei verwenden…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>Das Zertifikat der eigenen Zertifizierungsstelle Ihrer Organisation, als Datei</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>Mindestens 8 Zeichen, weil MFA aktiv ist; ohne MFA mindestens 15. Beliebige Zeichen und Leerzeichen. Kein verbreitetes Passwort.</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>Mindestens 15 Zeichen; bei aktiver MFA mindestens 8. Beliebige Zeichen und Leerzeichen. Kein verbreitetes Passwort.</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>Ihre anderen Sitzungen werden beendet. MFA bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die neuen Passwörter stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>Verlangt sind sechs Ziffern; eingegebene Zeichen: %1.</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>Sechs Ziffern, %1 von 6 eingegeben</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>Tippen Sie die sechs Ziffern ein, die Ihr Telefon jetzt zeigt</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>QR-Code erneut anzeigen</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Backup-Code</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>Authentifizierungscode</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>16 Zeichen aus Ihrer Liste, mit oder ohne Bindestriche. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>Dieser Backup-Code wurde nicht angenommen. Jeder gilt nur einmal, und nur die der neuesten Liste gelten: Prüfen Sie die Schreibweise oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>Authentifizierungscode verwenden</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Backup-Code verwenden</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>Einer Ihrer Backup-Codes für</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>6-stelliger Code aus Ihrer Authenticator-App für</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>Geben Sie einen Ihrer Backup-Codes ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Bewahren Sie Ihre Backup-Codes auf</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>Mit jedem können Sie sich einmal anmelden, wenn Ihr Telefon nicht zur Hand ist. Drucken Sie sie oder schreiben Sie sie auf: Sie werden nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>Mit jedem können Sie sich einmal anmelden, wenn Ihr Telefon nicht zur Hand ist. Schreiben Sie die Codes auf; sie werden nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Satz %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>An den Drucker gesendet. Nehmen Sie das Blatt an sich, bevor Sie abschließen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>Der Drucker antwortet nicht. Schreiben Sie die Codes auf.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>MFA-Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>Scannen Sie den QR-Code mit Ihrer Authenticator-App und geben Sie deren Code ein für</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>Scannen Sie den übergebenen QR-Code mit Ihrer Authenticator-App und geben Sie deren Code ein für</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>Wenn Sie stattdessen einen Rücksetzcode erhalten haben, gehen Sie zurück und wählen Sie „Ich habe einen Rücksetzcode“.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>Zertifikatsdatei verwenden</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>Arbeiten Sie über das Netz am Speicher Ihrer Organisation. Die Verbindung ist immer verschlüsselt.</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>Zum Beispiel mfa.example.org, wie es Ihnen der Betreiber des Servers genannt hat.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Für den Support: %1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>Wo liegen die Daten, mit denen Sie arbeiten möchten?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>Vergisst den Server, sein Zertifikat und dass Sie angemeldet bleiben</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>Neuer Code in Ihrer App in %1&#xa0;s</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>Ihre App zeigt jetzt einen neuen Code an.</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>Datenspeicher auf diesem Computer anlegen</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>Das Team meiner Organisation</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>Kunden, als Reseller</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>Sie werden Inhaber des Datenspeichers. Es gibt kein weiteres Benutzerkonto und kein Standardpasswort.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Mindestens 15 beliebige Zeichen; ein Satz eignet sich gut.</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>Wen verwalten Sie?</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Speicherort wählen…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Datenspeicher anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Datenspeicher wird als Datei angelegt: %1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>Geben Sie den Namen Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Die Passwörter stimmen nicht überein. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>Wird in Authenticator-Apps neben jedem Code angezeigt.</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>Der Name, unter dem Ihre Kunden Sie kennen.</translation>
    </message>
</context>
<context>
    <name>sallyport::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DemoCard</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>Hier ist alles erfunden und verschwindet, wenn Sie das Fenster schließen. Wählen Sie, wer Sie sein möchten; wo ein Code steht, zeigt ihn der Authenticator dieser Person gerade an.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>Passwort aller Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1, Code %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>Methode löschen</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFA deaktivieren</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>Bei der Anmeldung wird nur noch Ihr Passwort verlangt. Der Eintrag in Ihrem Authenticator und alle Backup-Codes werden ungültig, und Ihre anderen Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>Die ausstehende Einrichtung wird verworfen: Ihr QR-Code und ihr geheimer Schlüssel werden ungültig.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>Bestätigen Sie Ihre Identität, um die Methode zu löschen.</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>Bestätigen Sie Ihre Identität, um MFA zu deaktivieren.</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>Die Methode wurde gelöscht. MFA ist deaktiviert, und alle Backup-Codes sind ungültig.</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>MFA ist deaktiviert. Alle Backup-Codes sind ungültig.</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>MFA ist für Sie vorgeschrieben.</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>Die Methode kann nicht gelöscht werden, weil MFA für Sie vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFA kann nicht deaktiviert werden, weil sie für Sie vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>Um ein anderes Telefon oder eine andere App zu verwenden, wählen Sie „Zurücksetzen“: Die alte Methode gilt, bis die neue bestätigt ist.</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>Schließen Sie die Einrichtung ab, um fortzufahren.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>Ihre Codes gelten, sobald der Kiosk zurückgebracht wurde. Nehmen Sie Ihr Telefon und Ihre Backup-Codes mit.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>Bestätigen Sie Ihre Identität, um eine neue Methode einzurichten.</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>Ihre bisherige Methode gilt, bis ein Code der neuen bestätigt wurde.</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>Die neue Methode ist aktiv; die alte ist ungültig.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFA ist aktiv.</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie kurz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen; ein Satz eignet sich gut.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen; ein Satz eignet sich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>Dieser Datenspeicher stammt von einer neueren Version von Sallyport.</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>Dieser Datenspeicher stammt von einer neueren Version von Sallyport (Format %1).</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>Schalten Sie am Telefon Datum und Uhrzeit auf automatisch und geben Sie dann einen neuen Code ein.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>Der Code stimmt, aber die Uhr Ihres Telefons geht %1 nach.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>Der Code stimmt, aber die Uhr Ihres Telefons geht %1 vor.</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>Dieser Code gehört zu dem QR-Code, der ersetzt wurde.</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>Löschen Sie den alten Eintrag in Ihrer App und scannen Sie den jetzt angezeigten QR-Code.</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>Ihre App bildet jede Sekunde einen neuen Code, es muss aber alle 30 Sekunden sein.</numerusform>
            <numerusform>Ihre App bildet alle %n Sekunden einen neuen Code, es muss aber alle 30 Sekunden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>Stellen Sie den Zeitraum dieses Eintrags auf 30 Sekunden oder scannen Sie den QR-Code erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>Ihre App zeigt Codes mit %n Ziffer, es müssen aber 6 sein.</numerusform>
            <numerusform>Ihre App zeigt Codes mit %n Ziffern, es müssen aber 6 sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>Stellen Sie die Anzahl der Ziffern dieses Eintrags auf 6 oder scannen Sie den QR-Code erneut.</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>Ihre App berechnet Codes mit %1, es muss aber SHA-1 sein.</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>Stellen Sie den Algorithmus dieses Eintrags auf SHA-1 oder scannen Sie den QR-Code erneut.</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>Dieser Code stimmte, wurde aber bereits verwendet.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>Warten Sie, bis Ihre App den nächsten anzeigt.</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>Dieser Code wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>Jeder Code gilt einmal: Warten Sie auf den nächsten in Ihrer App. Nach vielen falschen Codes werden eine Zeit lang alle Codes abgelehnt.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>E-Mail-Adresse und Passwort wurden nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut. Nach mehreren Fehlversuchen ist die Anmeldung eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht Ihr Passwort.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>Es gab zu viele falsche Codes in Folge, daher werden keine Codes mehr angenommen.</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>Bitten Sie jemanden aus der Verwaltung Ihres Kontos, Ihre MFA zurückzusetzen.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Es gab zu viele Versuche.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>Die Uhr dieses Computers geht nach, daher können Codes nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>Stellen Sie Datum und Uhrzeit des Computers richtig und versuchen Sie es erneut. Backup-Codes gelten weiterhin.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>Diese Anmeldung hat zu lange gedauert oder zu viele Codes waren falsch.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle lässt das nicht zu.</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>Ein Inhaber kann es tun oder Ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>Dafür ist eine neue Identitätsprüfung nötig.</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>Geben Sie den aktuellen Code Ihrer Authenticator-App ein.</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>Sie müssen zuerst MFA einrichten.</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>Schließen Sie die Einrichtung ab und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFA kann nicht deaktiviert werden, weil sie für Sie vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>Um ein anderes Telefon oder eine andere App zu verwenden, wählen Sie „Zurücksetzen“.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>Gehen Sie zurück und sehen Sie sich die aktuelle Liste an.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Sehen Sie sich den aktuellen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dieses Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Dieses Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>Verwenden Sie höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>Dieses Passwort ist leicht zu erraten: Es ist weit verbreitet oder aus Ihrem Namen gebildet.</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>Wählen Sie ein anderes; gut ist ein Satz, den nur Sie schreiben würden.</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>Sallyport ist im Augenblick ausgelastet.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>An diesem Ort gibt es keinen Datenspeicher.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>Liegt er auf einem Wechsel- oder Netzlaufwerk, verbinden Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>An diesem Ort gibt es bereits eine Datei; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>Öffnen Sie diesen Datenspeicher oder wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Diese Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>Wählen Sie einen Datenspeicher von Sallyport.</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>Installieren Sie die neuere Version und öffnen Sie den Datenspeicher damit.</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>Dieser Datenspeicher ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>Ersetzen Sie die Datei durch eine Sicherung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>Das Anlegen dieses Datenspeichers wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>Legen Sie ihn am selben Ort erneut an: Es geht dort weiter, wo es abgebrochen ist.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>Erlauben Sie das Schreiben in Datei und Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>Am Ort des Datenspeichers ist kein Platz mehr, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>Ein anderes Programm arbeitet mit diesem Datenspeicher.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>Der Datenspeicher konnte nicht gelesen oder geschrieben werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie den Datenträger der Datei.</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Datenspeicher.</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, mit dem der Datenspeicher angelegt wurde, oder stellen Sie den Schlüsselbund aus einer Sicherung wieder her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>Der gefundene Schlüssel ist nicht der Schlüssel dieses Datenspeichers.</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>Verwenden Sie den Schlüsselbund oder die Schlüsseldatei dieses Datenspeichers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>Der Schlüssel dieses Datenspeichers wird an einem anderen Ort aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>Starten Sie Sallyport dort, wo dieser Ort erreichbar ist; bei einer Schlüsseldatei mit --key file:PFAD.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>Der Schlüsselbund antwortet nicht: Er fehlt, ist gesperrt oder seine Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihres Desktops und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>Dieser Datenspeicher ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>Diese Passphrase öffnet den Datenspeicher nicht.</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>Prüfen Sie die Schreibweise und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>Ein geschützter Eintrag des Datenspeichers lässt sich nicht öffnen: Er ist beschädigt oder wurde verschoben.</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>Melden Sie sich mit einem Backup-Code an oder bitten Sie einen Inhaber, Ihre MFA zurückzusetzen.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Die Datei konnte nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Wählen Sie einen anderen Speicherort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>Versuchen Sie es erneut, wenn Sie es noch möchten.</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>Es ist ein Fehler aufgetreten, den Sallyport nicht näher beschreiben kann.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 200 sichtbaren Zeichen ein.</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie hat die Form name@example.com.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>Diese Passphrase ist zu kurz. Verwenden Sie mindestens 15 Zeichen; ein Satz eignet sich gut.</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>An diesem Ort kann kein Datenspeicher liegen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre App anzeigt.</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>Diese Sprache ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>Eine Eingabe ist nicht zulässig.</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>Wer die MFA anderer verwaltet, braucht zuerst selbst MFA, und Ihre ist nicht aktiv.</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>Richten Sie sie unter „Mein Profil“ → „Neue Methode hinzufügen“ ein.</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>Diese Adresse wird bereits verwendet.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>Dieser Datenspeicher ist schreibgeschützt: Nichts kann gespeichert werden, nicht einmal die Verwendung eines Codes, daher kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>Mit eingeschalteter MFA nimmt die Verwaltungs-API das normale Passwort nicht an.</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>Verwenden Sie das API-Passwort aus „Mein Profil“.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hatte. Es ist nicht sicher, ob dies ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, deshalb wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>Verbinden Sie sich neu mit dem Server, um sein Zertifikat anzusehen, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>Es kam keine sichere Verbindung zum Server zustande, deshalb wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, muss der Betreiber des Servers TLS 1.2 oder neuer einschalten.</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>Der Server verweist auf eine andere Adresse; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>Der Server verweist auf %1; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>Wenn Sie diese Adresse kennen, verbinden Sie sich mit ihr.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>Dort antwortet etwas, aber es ist kein Sallyport-Server.</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>Prüfen Sie Adresse und Port. In einem Gastnetz melden Sie sich zuerst am Netz an.</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>Der Server hat eine Version, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>Installieren Sie die Version von Sallyport, die zum Server passt.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>Das ist keine Serveradresse. Eine sieht aus wie mfa.example.org oder mfa.example.org:8443.</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>Ein Server auf einem anderen Computer wird nur verschlüsselt erreicht: Lassen Sie http:// weg.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>In dieser Datei ist kein Zertifikat. Sie endet auf .pem, .crt oder .cer.</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>Ein Konto hat einen Inhaber und behält diesen.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>Beim jetzigen Stand ist das nicht möglich; er hat sich vielleicht inzwischen geändert.</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>Diese Rolle können Sie nicht vergeben. Wählen Sie eine unter Ihrer eigenen.</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>MFA kann ab heute oder ab einem Tag innerhalb eines Jahres vorgeschrieben werden.</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>Die Frist zur Einrichtung von MFA kann 0 bis 90 Tage betragen.</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>Diese Anzahl von Stunden ist nicht zulässig.</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>Die Datei enthält keine Zeilen oder mehr, als auf einmal importiert werden können.</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>Es ist niemand ausgewählt, oder es sind mehr Personen ausgewählt, als auf einmal geändert werden können.</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>Diese Datei ist kein Paket eines Kiosks.</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>Diese Datei ist keine Teilnehmerliste für einen Kiosk.</translation>
    </message>
</context>
<context>
    <name>sallyport::EventDetails</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 the identifier behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the result &quot;Refused&quot;, %2 the reason</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as &quot;Who&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::EventText</name>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>Andere Organisation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportPanel</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Wird exportiert: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>Wird exportiert: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert. Nur Sie können die Datei lesen.</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert. Nur Sie können die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>Export abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Die Liste konnte nicht als %1 gespeichert werden: %2. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>oder CSV-Datei hier ablegen</translation>
    </message>
</context>
<context>
    <name>sallyport::FilterChips</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a filter such as &quot;MFA off&quot;, %2 how many rows it finds</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::FindingTable</name>
    <message>
        <source>New</source>
        <extracomment>What was enrolled at a kiosk</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>Zu Hause behalten</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Vom Kiosk übernehmen</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Zu Hause behalten</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>Zurücksetzen nicht erlaubt</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>Seither zu Hause geändert</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>Die Uhr des Kiosks ging vor</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Zu Hause aktiv seit %1</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>Alles, was eingerichtet wurde, kommt in eine Datei, die nur der Heimatspeicher lesen kann. Wählen Sie, wohin; importieren Sie sie dann zu Hause mit „Kioskpaket importieren…“.</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>Ordner der Teilnehmerliste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Der Kiosk behält seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>Importieren Sie die Datei zu Hause mit „Kioskpaket importieren…“.</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Speicherort wählen</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Vorhandenen Datenspeicher öffnen</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Enrolled&quot;, %2 how many people are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::GuidePage</name>
    <message>
        <source>Guide for operators</source>
        <translation>Handbuch für die Aufsicht</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>Dieses Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>Für Mitglieder</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>Für Kontoinhaber</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>Für Reseller</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>Für die Kiosk-Aufsicht</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR-Code des Reseller-Admins</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>Übergeben Sie dem Admin den Bildschirm. Jede Anzeige dieses Codes wird protokolliert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Erneut anzeigen</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>Der Code ist verborgen. Zum erneuten Anzeigen wird Ihr aktueller Code verlangt.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>Erster Code, vom Admin eingegeben (bestätigt die Übergabe)</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>Der Code wurde inzwischen verborgen. Zeigen Sie ihn zum Drucken erneut an.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>Der Drucker antwortet nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Wird in %1&#xa0;s verborgen</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR-Code des Reseller-Admins</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>Diese Codes werden nur jetzt angezeigt. Kopieren, speichern oder drucken Sie sie zuerst oder bestätigen Sie, dass Sie sie gesichert haben; wählen Sie dann „Abschließen“.</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>MFA ist aktiv. Diese Codes sind für Sie, den Admin: Sichern Sie sie, bevor Sie den Bildschirm zurückgeben.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>QR-Code und geheimer Schlüssel von %1 werden erneut angezeigt. Den Code gibt der Inhaber ein, nicht der Admin.</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningFace</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is &quot;Done&quot;, &quot;Failed&quot; ..., %2 the time, %3 a sentence</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>Kann nicht mehr rückgängig gemacht werden</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>Seitdem gab es eine weitere Änderung, daher bleibt der jetzige Stand erhalten. Sehen Sie ihn sich an, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>Nicht rückgängig gemacht: %1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · keine Verbindung</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>Anmeldecodes speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>Das %n neue Mitglied ohne Passwort braucht einen Anmeldecode, um eines festzulegen. Der Code kann nur jetzt gespeichert werden.</numerusform>
            <numerusform>Jedes der %n neuen Mitglieder ohne Passwort braucht einen Anmeldecode, um eines festzulegen. Die Codes können nur jetzt gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Jeder Code gilt einmal, bis %1. Auf der Anmeldeseite wird er unter „Ich habe einen Anmeldecode“ eingegeben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>Anmeldecodes speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen. Löschen Sie sie, sobald die Codes weitergegeben sind.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Die Codes konnten nicht als %1 gespeichert werden: %2. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>Ohne die Codes fortfahren</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>Die Codes sind noch nicht gespeichert. Ohne sie müssten Sie für jedes dieser Mitglieder einen neuen Anmeldecode erzeugen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>Kioskpaket importieren</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>„Schicht beenden“ am Kiosk hat eine Datei geschrieben. Wählen Sie sie: Was sie ändern würde, wird angezeigt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>Nur dieser Datenspeicher kann sie lesen. Sie zweimal zu importieren schadet nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>Kioskpaket (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>Als Nächstes wird das Paket eines Kiosks gelesen.</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>Personen des Pakets</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>Wo sich Heimatspeicher und Kiosk widersprechen</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Zu Hause behalten</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Vom Kiosk übernehmen</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>Für alle; jede Zeile kann anders entschieden werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in Konflikt</numerusform>
            <numerusform>%n in Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>In dieser Schicht hat niemand etwas eingerichtet.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>Nichts in diesem Paket ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n Person importieren</numerusform>
            <numerusform>%n Personen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>Die MFA von %n Person wird so aktiv, wie sie am Kiosk eingerichtet wurde.</numerusform>
            <numerusform>Die MFA von %n Personen wird so aktiv, wie sie am Kiosk eingerichtet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>%n Person wurde importiert; deren MFA ist aktiv.</numerusform>
            <numerusform>%n Personen wurden importiert; deren MFA ist aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>Nichts war neu: Die MFA hat sich bei niemandem geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>%n Person behielt, was sie zu Hause hat.</numerusform>
            <numerusform>%n Personen behielten, was sie zu Hause haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>%n Person wurde nicht importiert; die Tabelle zeigt, warum.</numerusform>
            <numerusform>%n Personen wurden nicht importiert; die Tabelle zeigt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>Diese Datei ist kein Paket eines Kiosks, oder sie ist beschädigt. Kopieren Sie sie noch einmal vom Kiosk; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>Dieses Paket gehört nicht hierher: Es geht auf keine Ihrer Teilnehmerlisten zurück. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>Dieses Paket ist zu alt: Seine Teilnehmerliste wurde vor mehr als 7 Tagen erstellt. Es wurde nichts geändert. Die Personen müssen die Einrichtung wiederholen.</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>Was der Kiosk festgehalten hat, kommt zum Auditprotokoll.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>Mitglieder importieren</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>Die erste Zeile nennt die Spalten; „Role“ und „Sign-in method“ dürfen fehlen oder leer sein: Das ergibt ein Mitglied mit Passwort. Es werden alle Zeilen importiert oder keine.</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>CSV in UTF-8, mit Kommas oder Semikolons, höchstens %1 Zeilen. Die Namen von Spalten und Rollen sind englisch, so wie „Exportieren…“ sie schreibt.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tabelle (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>%n Zeile wird geprüft…</numerusform>
            <numerusform>%n Zeilen werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied importieren</numerusform>
            <numerusform>%n Mitglieder importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n Zeile kann nicht importiert werden, daher wurde niemand hinzugefügt. Korrigieren Sie die Datei und wählen Sie sie erneut. Zeile: %1.</numerusform>
            <numerusform>%n Zeilen können nicht importiert werden, daher wurde niemand hinzugefügt. Korrigieren Sie die Datei und wählen Sie sie erneut. Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>Seit der Prüfung der Datei hat sich etwas geändert, daher wurde niemand hinzugefügt. Die Datei wurde erneut geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>%n Mitglied wurde hinzugefügt.</numerusform>
            <numerusform>%n Mitglieder wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>An eine Person davon wurde ein Link gesendet.</numerusform>
            <numerusform>An %n davon wurde ein Link gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>%n Mitglied wird hinzugefügt, oder niemand, falls etwas fehlschlägt.</numerusform>
            <numerusform>%n Mitglieder werden hinzugefügt: alle, oder niemand, falls etwas fehlschlägt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n Zeile</numerusform>
            <numerusform>%1 · %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>Nicht gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>Nicht zulässig: %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>Erhält hier eine Rolle</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Ist bereits Mitglied</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Doppelt in der Datei</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>Rolle nicht erlaubt</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>Ein Name hat 1 bis 200 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>Eine E-Mail-Adresse hat die Form name@example.com und höchstens 254 Zeichen.</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>In der Datei heißen die Rollen „Owner“, „Team admin“, „Service desk“ und „Member“.</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>In der Datei heißen die Anmeldemethoden „Password“ und „SSO“.</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>Diese Person ist bereits bekannt und behält Namen, Passwort und MFA.</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>Entfernen Sie diese Zeile aus der Datei. Mit „Bearbeiten“ ändern Sie Mitglieder.</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>Dieselbe Adresse steht weiter oben. Entfernen Sie eine der Zeilen aus der Datei.</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>Sie können Rollen unter Ihrer eigenen vergeben, und ein Konto hat nur einen Inhaber.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Diese Datei enthält keine Personen.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Zeile %1 ist kein UTF-8-Text. Speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>Zeile %1 enthält ein NUL-Byte, daher ist dies keine Textdatei in UTF-8. Speichern Sie sie als „CSV UTF-8“ und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>Im Datensatz, der in Zeile %1 beginnt, fehlt ein Anführungszeichen oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>Eine Zelle des Datensatzes, der in Zeile %1 beginnt, ist viel zu lang. Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>Der Datensatz in Zeile %1 hat nicht so viele Zellen, wie es Spalten gibt: %n.</numerusform>
            <numerusform>Der Datensatz in Zeile %1 hat nicht so viele Zellen, wie es Spalten gibt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>Es können höchstens %1 Personen auf einmal importiert werden; Zeile %2 ist eine zu viel.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>Zeile %1 muss die Spalten nennen, und „%2“ fehlt.</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>Zeile %1 nennt die Spalte „%2“ ein zweites Mal.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>Sie haben sich mit einem Backup-Code angemeldet. Wenn Sie Ihren Authenticator nicht mehr haben, wählen Sie zuerst „Zurücksetzen“ im Menü der Methode: Dafür genügt Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>Kiosk vorbereiten…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>Kioskpaket importieren…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Tippen Sie die PIN der Teilnehmerliste ein</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>Die PIN wurde zuvor %n-mal falsch eingegeben.</numerusform>
            <numerusform>Die PIN wurde zuvor %n-mal falsch eingegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>Tippen Sie die PIN der Aufsicht ein</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport-Einrichtungskiosk</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>%1 – MFA-Einrichtung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskLogo</name>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>Hold for two seconds for the operator&apos;s menu</source>
        <translation>Für das Menü der Aufsicht zwei Sekunden gedrückt halten</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>Diese Datei ist keine Teilnehmerliste, oder sie ist beschädigt. Kopieren Sie sie noch einmal vom Heimatspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Es bleibt %n Versuch, dann ist diese Teilnehmerliste hier gesperrt.</numerusform>
            <numerusform>Das ist nicht die PIN. Es bleiben %n Versuche, dann ist diese Teilnehmerliste hier gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>Es gab zu viele falsche PINs: Diese Teilnehmerliste ist auf diesem Kiosk endgültig gesperrt. Was eingerichtet wurde, bleibt erhalten. Bereiten Sie zu Hause eine neue Teilnehmerliste vor.</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>Was diese Schicht aufbewahrt hat, ist beschädigt. Lassen Sie den Ordner des Kiosks unverändert und bereiten Sie zu Hause eine neue Teilnehmerliste vor.</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>Diese Teilnehmerliste ist zu alt: Sie gilt 7 Tage. Bereiten Sie zu Hause eine neue vor.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>In den Ordner des Kiosks kann nicht geschrieben werden, daher wurde die PIN nicht geprüft: %1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>E-Mail-Adresse und Einrichtungscode wurden nicht angenommen. Prüfen Sie beides auf Ihrem Zettel.</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>Diese Person hat hier bereits eingerichtet.</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Es konnte nicht geschrieben werden: %1 Noch ist nichts verloren: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>Stellen Sie die Uhr dieses Computers richtig: Die Codes hängen davon ab.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Die Uhr des Kiosks geht wahrscheinlich falsch: Sie geht mindestens %1 nach und zeigt eine Zeit vor dem Erstellen der Teilnehmerliste.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Die Uhr des Kiosks geht wahrscheinlich um mindestens %1 falsch: Sie zeigt eine Zeit nach dem Ablauf der Teilnehmerliste.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Die Uhr des Kiosks geht wahrscheinlich falsch: Sie wurde um mindestens %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>Die Uhr des Kiosks geht wahrscheinlich falsch: Den Telefonen nach geht sie %1 nach.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>Die Uhr des Kiosks geht wahrscheinlich falsch: Den Telefonen nach geht sie %1 vor.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>Das hat zu lange gedauert, daher ist der QR-Code ungültig. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>Sagen Sie der Aufsicht: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport-Einrichtungskiosk</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Show password</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>Code %1, nicht verwendet</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>Code %1, verwendet am %2</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>Code %1, verwendet am %2, %3</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · verwendet</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, where</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerView</name>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with a year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sallyport::ListFrame</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>Der Datenspeicher wurde angelegt. Melden Sie sich mit Ihrem neuen Passwort an.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>Mit einem Backup-Code angemeldet: noch %n von 10 übrig. Wenn Sie Ihren Authenticator nicht mehr haben, richten Sie jetzt einen neuen ein.</numerusform>
            <numerusform>Mit einem Backup-Code angemeldet: noch %n von 10 übrig. Wenn Sie Ihren Authenticator nicht mehr haben, richten Sie jetzt einen neuen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>Seit Ihrer letzten Anmeldung wurde %n Code abgelehnt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort.</numerusform>
            <numerusform>Seit Ihrer letzten Anmeldung wurden %n Codes abgelehnt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Sie haben sich abgemeldet.</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 – Sallyport · %2</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>Diese Angaben werden nur einmal angezeigt. Sichern Sie sie zuerst oder schließen Sie das Fenster noch einmal, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind. Speichern Sie sie zuerst oder schließen Sie das Fenster noch einmal, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>Beim nächsten Start müssen Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>Ihre Sitzung wird fortgesetzt…</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>Niemand wird aufgefordert: Alle Mitglieder haben MFA eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>%n Mitglied wird bei der nächsten Anmeldung zur Einrichtung aufgefordert.</numerusform>
            <numerusform>%n Mitglieder werden bei der nächsten Anmeldung zur Einrichtung aufgefordert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n Person meldet sich per SSO an und ist ausgenommen.</numerusform>
            <numerusform>%n Personen melden sich per SSO an und sind ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Werden aufgefordert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>Namen anzeigen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>MFA für %1:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>Tage zur Einrichtung</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Namen verbergen</translation>
    </message>
</context>
<context>
    <name>sallyport::Mark</name>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberAccess</name>
    <message>
        <source>Your own MFA has to be active first: &quot;My profile&quot; → &quot;Add new method&quot;.</source>
        <translation>Zuerst muss Ihre eigene MFA aktiv sein: „Mein Profil“ → „Neue Methode hinzufügen“.</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>Nicht unter Ihrer Rolle.</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>Das sind Sie: siehe „Mein Profil“.</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>Der Servicedesk setzt MFA zurück und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>Ihre Rolle lässt das Ändern von Mitgliedern nicht zu.</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>Ein Konto hat genau einen Inhaber.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>Anmeldung per SSO: Hier gibt es keine MFA.</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>MFA ist aus: Es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>Ihre Rolle lässt das Zurücksetzen der MFA nicht zu.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>Anmeldung per SSO: Hier gibt es kein Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFA zurücksetzen</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 erhält einen einmaligen Code, den Sie übergeben. Zusammen mit dem Passwort führt er auf der Anmeldeseite zu einer neuen Einrichtung.</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Verloren oder gestohlen: alte Methode sofort ungültig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Die alte Methode gilt, bis die neue bestätigt ist</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>Wird sie sofort ungültig, enden auch die Sitzungen des Mitglieds, und seine Backup-Codes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>Die begonnene und nie bestätigte Einrichtung wird ersetzt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die alte Methode von %1 ist ungültig. Der Rücksetzcode führt zu einer neuen.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>Die MFA von %1 wurde zurückgesetzt. Die alte Methode gilt, bis die neue bestätigt ist.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die MFA von %1 wurde zurückgesetzt. Der Rücksetzcode führt zu einer neuen Einrichtung.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um die MFA von %1 zurückzusetzen.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 erhält einen einmaligen Code, um ein neues Passwort festzulegen. Ein früherer Code wird ungültig.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 hat einen neuen Anmeldecode.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 gehört dann nicht mehr zu diesem Konto, und die offenen Sitzungen werden beendet.</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>Die Person, ihre MFA und ihre Rollen in anderen Konten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um %1 zu entfernen.</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 wurde aus dem Konto entfernt.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Die alte Methode von %1 gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>Die alte Methode von %1 gilt, bis die neue bestätigt ist.</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>%1 erhält einen Einmal-Link oder -Code, der ein neues Passwort setzt. Frühere gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA aus</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>In diesem Konto ist noch niemand.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Kein passendes Mitglied.</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>Es gibt noch kein Konto. Mitglieder gehören zu einem Konto.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Zu den Konten</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Handzettel drucken…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>MFA zurücksetzen…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Neuer Anmeldecode…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>Mitglied bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>MFA zurücksetzen…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>Ein einmaliger Code, der zu einer neuen Einrichtung führt; bis dahin gilt die alte Methode.</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Neuer Anmeldecode…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>Ein einmaliger Code, um ein neues Passwort festzulegen. MFA bleibt unverändert.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>Entzieht die Rolle in diesem Konto; andere Konten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Übrige Backup-Codes</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Dieses Konto hat bereits einen Inhaber. Wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>Letzter Link per E-Mail</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorgeschrieben</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>Codes übrig</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Nicht zutreffend (SSO)</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Vorgeschrieben ab %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht vorgeschrieben</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>Noch nicht gesendet; der Server versucht es weiter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>Nicht zugestellt; prüfen Sie die Adresse und senden Sie einen neuen</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Hinzugefügt am %1 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Geheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>Menü der Methode</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>MFA-Einstellungen</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>Sie melden sich über Ihre Organisation an, die Ihre Identität prüft. Hier ist nichts einzurichten.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Nicht zutreffend (SSO)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht vorgeschrieben</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFA deaktivieren</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>Mit MFA wird bei der Anmeldung zusätzlich ein Code verlangt, den nur Ihr Telefon anzeigt. Ein gestohlenes Passwort genügt dann nicht.</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>Neue Methode hinzufügen</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>Ohne Assistenten aktivieren</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>Scannen Sie den QR-Code, wählen Sie „MFA aktiviert“ und dann „Profil aktualisieren“. Oder wählen Sie „MFA aktivieren“, und die nächste Anmeldung zeigt den QR-Code. In beiden Fällen ist MFA bis zum ersten Code ausstehend.</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFA aktiviert</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFA aktivieren</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Noch zu tun: Scannen Sie den QR-Code mit Ihrem Authenticator und geben Sie dessen ersten Code ein, hier oder bei der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Das Geheimnis wurde zurückgesetzt, das alte gilt nicht mehr. Noch zu tun: Scannen Sie den neuen QR-Code mit Ihrem Authenticator und geben Sie dessen ersten Code ein, hier oder bei der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>Ihnen wurde ein QR-Code für Ihren Authenticator übergeben. Noch zu tun: Geben Sie dessen ersten Code ein, hier oder bei der nächsten Anmeldung. Zu Ihrer Sicherheit wird der QR-Code nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>Ausstehend seit %1, bis %2</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>Sie haben sich mit einem Backup-Code angemeldet. Wenn Sie Ihren Authenticator nicht mehr haben: Für „Zurücksetzen“ im Menü der Methode und für „MFA deaktivieren“ genügt Ihr Passwort anstelle eines Codes.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>noch %1 von 10 Backup-Codes</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>Satz %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Backup-Codes erzeugen</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>Neue Backup-Codes können Sie erzeugen, nachdem Sie eine neue Methode eingerichtet oder sich mit Ihrem Authenticator angemeldet haben.</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>Backup-Codes können erzeugt werden, sobald eine Methode aktiv ist.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>Es sind keine Backup-Codes mehr übrig. Ohne Ihren Authenticator könnten Sie sich nicht anmelden: Erzeugen Sie neue.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Nur noch %1 von 10 Backup-Codes übrig: Erzeugen Sie neue.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>Es sind keine Backup-Codes mehr übrig. Ohne Ihren Authenticator könnten Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>Nur noch %1 von 10 Backup-Codes übrig.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>Bestätigen Sie Ihre Identität, um alles in diesem Datenspeicher mitzunehmen.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server umziehen</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>Der Datenspeicher wird in die Datei geschrieben. Alle können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>Wird geschrieben: %1 von %2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>Der Datenspeicher ist in der Datei. Er ist auch noch hier.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server umziehen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>Auf einem Server arbeiten alle vom eigenen Computer aus. Niemand muss etwas neu einrichten.</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>Hier wird alles in diesem Datenspeicher in eine verschlüsselte Datei geschrieben: Personen, ihre MFA und Backup-Codes sowie das Prüfprotokoll.</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>Auf dem Server macht ein Befehl aus der Datei einen Datenspeicher. Sie sehen ihn auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>Dann verbinden Sie sich mit dem Server und arbeiten dort weiter, mit demselben Passwort und demselben Authenticator.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>Mindestens 15 beliebige Zeichen; ein Satz eignet sich gut. Wer die Datei und die Passphrase hat, hat alles im Datenspeicher.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>Es gibt eine Datei dieses Namens. Sie wird nie überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Die Datei kann nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>Dort ist kein Platz mehr. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Die Passphrasen stimmen nicht überein. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Wählen Sie, wohin die Datei kommt.</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>Der Datenspeicher ist in der Datei</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>Eine Datei (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>%Ln Zeile, verschlüsselt. Nur Sie können die Datei lesen.</numerusform>
            <numerusform>%Ln Zeilen, verschlüsselt. Nur Sie können die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>Kopieren Sie die Datei auf den Server.</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>Wo bewahrt der Server seine Daten auf?</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>Führen Sie dies dort aus, als Benutzer des Dienstes und im Ordner mit der Datei. Der Befehl fragt nach der Passphrase:</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>Starten Sie den Server. Verbinden Sie sich dann mit ihm und melden Sie sich wie immer an.</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>Der Datenspeicher auf diesem Computer bleibt, wie er ist, und was darin von nun an geändert wird, ist nicht auf dem Server. Sobald der Server läuft, löschen Sie die Datei, und auch diesen Datenspeicher, wenn ihn niemand mehr braucht.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Der Befehl wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Keine passende Person.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>Das Gezeigte kann veraltet sein. Sallyport verbindet sich von selbst wieder, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Rücksetzcode</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>Geben Sie diesen Code an %1 (%2) weiter. Er wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Er gilt einmal, bis %1. Auf der Anmeldeseite wird mit ihm unter „Ich habe einen Anmeldecode“ das Passwort festgelegt. MFA bleibt unverändert.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Er gilt einmal, bis %1. Auf der Anmeldeseite wird er unter „Ich habe einen Rücksetzcode“ zusammen mit dem Passwort eingegeben und führt zu einer neuen Einrichtung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>Der Code konnte nicht gedruckt werden: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder kopieren Sie den Code.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>An den Drucker gesendet. Prüfen Sie das Blatt, bevor Sie abschließen.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>Ein Link wurde an %1 gesendet. Er gilt einmal, bis %2.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16 Zeichen, mit oder ohne Bindestriche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>Geben Sie den Code ein, den Sie erhalten haben.</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Aufsicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>Eingerichtet: %1 von %n Person.</numerusform>
            <numerusform>Eingerichtet: %1 von %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>Nachdem Sie einen Ausweis angesehen haben.</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>Schreibt eine Datei, versiegelt für zu Hause, auf ein Laufwerk.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>Schließt den Kiosk. Was eingerichtet wurde, bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>Sortierbar</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>Absteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>Aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>Datenspeicher mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Datenspeicher öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>Die Passphrase wird bei jedem Öffnen des Datenspeichers verlangt. Ohne sie kann ihn niemand öffnen, und sie lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Mindestens 15 beliebige Zeichen; ein Satz eignet sich gut.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>Der Schlüssel dieses Datenspeichers ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Datenspeicher anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Anderer Datenspeicher…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, daher braucht der Schlüssel des Datenspeichers eine Passphrase.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>Meldung des Schlüsselbunds: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Die Passphrasen stimmen nicht überein. Geben Sie sie erneut ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>Bestätigen Sie Ihre Identität, um das Passwort zu ändern.</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>Das Passwort wurde geändert. Ihre anderen Sitzungen wurden beendet.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>Bei Sallyport anmelden</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>Ich habe einen Anmeldecode</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Ein Datenspeicher auf diesem Computer versendet keine E-Mails. Ein Inhaber oder Administrator kann Ihnen einen einmaligen Anmeldecode geben. Wählen Sie damit ein neues Passwort: „Ich habe einen Anmeldecode“ weiter unten. Ihr Authenticator bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>Ich habe einen Rücksetzcode</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>Bewahrt die Sitzung im Schlüsselbund dieses Computers auf, bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>Ich habe ein Einrichtungs-Token</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Datumsbereich…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Weitere Konten</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>Wählen Sie die Person</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>Personen der Teilnehmerliste</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>Sehen Sie sich zuerst den Ausweis an: Wer vor Ihnen steht, erhält die Codes der Person, die Sie wählen.</translation>
    </message>
</context>
<context>
    <name>sallyport::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>sallyport::PlanText</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyCard</name>
    <message>
        <source>Team admins</source>
        <translation>Team-Admins</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>Der Inhaber, Team-Admins und der Servicedesk</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>Alle anderen im Konto</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFA und Anmeldesicherheit</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>MFA-Richtlinien gibt es ab dem Tarif Essential.</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>Was eingeschaltet ist, bleibt es; einmal ausgeschaltet und gespeichert, bleibt es aus.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n Team-Admin</numerusform>
            <numerusform>%n Team-Admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 wird bei der nächsten Anmeldung zur Einrichtung der MFA aufgefordert.</numerusform>
            <numerusform>%1 werden bei der nächsten Anmeldung zur Einrichtung der MFA aufgefordert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 wird bei der nächsten Verbindung zur Einrichtung der MFA aufgefordert.</numerusform>
            <numerusform>%1 werden bei der nächsten Verbindung zur Einrichtung der MFA aufgefordert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 geben vor jeder Verbindung einen Code ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 geben nach %n Tag erneut einen Code ein.</numerusform>
            <numerusform>%1 geben nach %n Tagen erneut einen Code ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 geben nach %n Stunde erneut einen Code ein.</numerusform>
            <numerusform>%1 geben nach %n Stunden erneut einen Code ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 geben einmal einen Code ein, danach nicht mehr.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 sind in der Verwaltungsoberfläche von MFA befreit, sofern nicht etwas anderes MFA vorschreibt.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 sind in der Client-Anwendung von MFA befreit, sofern nicht etwas anderes MFA vorschreibt.</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>Niemand muss MFA einrichten: Alle haben sie, melden sich per SSO an oder werden bereits aufgefordert.</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>Team-Admins</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>Für niemanden ändert sich etwas.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um MFA und Anmeldesicherheit für %1 zu ändern.</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>MFA und Anmeldesicherheit von %1 wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>Verwaltungsoberfläche</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>Client-Anwendung</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>Vor jeder Verbindung</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>MFA ist für die Anmeldung bei Sallyport vorgeschrieben.</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>MFA ist in einem VPN-Client, einem Gateway oder einem anderen Programm vorgeschrieben.</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Erneut nach</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>Tagen</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>Kiosk vorbereiten</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>Ein Kiosk ist ein Computer ohne Netzwerk, an dem Personen nacheinander ihren Authenticator einrichten. Er braucht eine Teilnehmerliste: eine Datei, in der steht, wer erwartet wird. Sie enthält kein Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Die %n ausgewählte Person</numerusform>
            <numerusform>Die %n ausgewählten Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Alle angezeigten Personen</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Wer erwartet wird</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN der Aufsicht</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>Mindestens %1 Zeichen. Sie entsperrt den Kiosk mit dieser Teilnehmerliste und sonst nichts.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>Zehn falsche PINs sperren die Teilnehmerliste auf einem Kiosk endgültig. Sie gilt 7 Tage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>Alle angezeigten Personen: %n</numerusform>
            <numerusform>Alle angezeigten Personen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>Eine Teilnehmerliste fasst %1 Personen: Schränken Sie die Liste ein oder wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>Keine der angezeigten Personen kann auf eine Teilnehmerliste.</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>Personen, die sich per SSO anmelden oder deren MFA Sie nicht zurücksetzen dürfen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>Als Nächstes wird eine Teilnehmerliste mit einem Einrichtungscode für %n Person erstellt.</numerusform>
            <numerusform>Als Nächstes wird eine Teilnehmerliste mit Einrichtungscodes für %n Personen erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Teilnehmerliste</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>Die Teilnehmerliste für %n Person ist fertig. Sie gilt bis %1.</numerusform>
            <numerusform>Die Teilnehmerliste für %n Personen ist fertig. Sie gilt bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. Die Teilnehmerliste</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>Speichern Sie sie auf einem Laufwerk, das Sie zum Kiosk bringen, oder im Ordner des Kiosks.</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>Teilnehmerliste speichern…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. Die Zettel</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>Jeder enthält den Einrichtungscode einer Person, für einen unbeaufsichtigten Kiosk. Die Zettel können nur jetzt gedruckt werden.</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Zettel drucken…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>Speichern Sie zuerst die Teilnehmerliste.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>Die Teilnehmerliste für %n Person ist gespeichert. Entsperren Sie den Kiosk mit ihrer PIN.</numerusform>
            <numerusform>Die Teilnehmerliste für %n Personen ist gespeichert. Entsperren Sie den Kiosk mit ihrer PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Teilnehmerliste speichern</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>Teilnehmerliste (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Die Teilnehmerliste konnte nicht als %1 gespeichert werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Der QR-Code von %1 konnte nicht von der Seite zurückgelesen werden, daher wurde nichts gedruckt. Wählen Sie größeres Papier oder weniger Blätter pro Seite und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Druckcenter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>Als Nächstes werden QR-Code und geheimer Schlüssel von %n Admin zum Drucken angezeigt. Den Code geben Sie ein, nicht der Admin.</numerusform>
            <numerusform>Als Nächstes werden QR-Codes und geheime Schlüssel von %n Admins zum Drucken angezeigt. Den Code geben Sie ein, nicht die Admins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport, auf diesem Computer</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QR-Blätter</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Für %1 gibt es nichts zu drucken, daher wird für niemanden gedruckt: Die MFA ist bereits aktiv, ist nicht aktiviert, oder die Anmeldung erfolgt per SSO. Ändern Sie die Auswahl.</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>Der Drucker arbeitet. Das Fenster schließt sich, sobald er alles erhalten hat.</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Einrichtungszettel</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QR-Blätter</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>Mit QR-Code und geheimem Schlüssel: Übergeben Sie jedes Blatt nur der jeweiligen Person. Jeder Code wird vor dem Drucken von der Seite zurückgelesen.</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>Ohne Geheimnis: was bei der nächsten Anmeldung verlangt wird und was bereitliegen sollte.</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>Blätter pro Seite</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1 pro Seite</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2 pro Seite</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4 pro Seite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>auf %n Seite</numerusform>
            <numerusform>auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Einrichtungszettel</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>Mit dem Einrichtungscode für den Kiosk: Übergeben Sie jeden Zettel nur der jeweiligen Person.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Wird geprüft: %1 von %2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Wird gedruckt: %1 von %2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Wird gespeichert: %1 von %2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>An den Drucker gesendet. Prüfen Sie die Blätter, bevor Sie sie austeilen.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>Abgebrochen: Es wurde nichts gedruckt oder gespeichert.</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>Der Drucker antwortet nicht oder hat die Blätter abgelehnt. Wählen Sie einen anderen oder speichern Sie die Blätter als PDF.</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Die Blätter konnten nicht als %1 gespeichert werden: %2. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>dort befindet sich etwas, das keine Datei ist</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>Profil aktualisieren</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>Ihr Profil wurde aktualisiert.</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>MFA ist ausstehend. Wählen Sie „Jetzt abschließen“ oder geben Sie den ersten Code bei der nächsten Anmeldung ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>MFA für %1 ausschalten</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>Das Konto schreibt MFA nicht mehr vor: Mitglieder, die sie nicht eingerichtet haben, melden sich nur mit ihrem Passwort an. Wer sie eingerichtet hat, behält sie und kann sie deaktivieren.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Bestätigen Sie Ihre Identität, um MFA für %1 auszuschalten.</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>MFA ist für %1 ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>Hier ist noch niemand. Sobald es Mitglieder gibt, zeigt diese Seite, wie weit sie mit MFA sind.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>%1&#xa0;% eingerichtet: %2 von %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden: %2. Es wurde nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>vom Konto %1</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>vom Reseller %1</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>von einem Inhaber, für Sie</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>von einem Inhaber von %1, für Sie</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>von der Team-Richtlinie von %1</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>Vorgeschrieben %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>MFA neu einrichten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Rücksetzcode</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>Jemand aus der Verwaltung Ihres Kontos hat Ihnen einen einmaligen Rücksetzcode gegeben, am Bildschirm oder auf Papier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>E-Mail-Adresse, Passwort und Rücksetzcode wurden nicht angenommen. Prüfen Sie alle drei; ein Code gilt einmal und einen Tag lang. Wer ihn Ihnen gegeben hat, kann einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>Geheimnis zurücksetzen</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>Es wird ein neues Geheimnis erzeugt. Das alte wird sofort ungültig, Ihre anderen Sitzungen werden beendet, und MFA ist ausstehend, bis ein Code des neuen Geheimnisses bestätigt wurde.</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>Soll die alte Methode bis dahin gelten, wählen Sie stattdessen „Zurücksetzen“.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>Bestätigen Sie Ihre Identität, um das Geheimnis zurückzusetzen.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>Das alte Geheimnis ist ungültig. MFA ist ausstehend, bis ein Code des neuen bestätigt ist.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später abschließen</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>Wenn Sie später abschließen, zeigt die nächste Anmeldung diesen QR-Code.</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>MFA ist mit dem neuen Geheimnis aktiv.</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>Das Geheimnis wurde zurückgesetzt. MFA ist ausstehend: Schließen Sie hier oder bei der nächsten Anmeldung ab.</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>MFA-Schalter des Kontos, Mitglieder und Team-Richtlinie. Ein Inhaber pro Konto.</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>Verwaltet die Mitglieder des Kontos, außer dem Inhaber.</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>Setzt die MFA von Mitgliedern zurück, sonst nichts.</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>Das eigene Profil, sonst nichts.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>Reseller-Inhaber</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>Reseller-Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>Team-Admin</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Servicedesk</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of an account, then the role in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ScanPage</name>
    <message>
        <source>Scan this with your authenticator app</source>
        <translation>Scannen Sie dies mit Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>Öffnen Sie die App auf Ihrem Telefon, fügen Sie einen Eintrag hinzu und richten Sie die Kamera hierauf. Hinzugefügt wird:</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>Meine App fragt nach dem Schlüssel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>Zeitbasiert, 6 Ziffern, alle 30 Sekunden.</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>Kopiert. Wird nach %1 s aus der Zwischenablage entfernt.</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>Der QR-Code ist abgelaufen. Zeigen Sie ihn erneut an, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR-Code verbergen</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. Authenticator-App öffnen</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password oder eine andere App für TOTP-Codes.</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. QR-Code scannen</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>Die App legt einen Eintrag mit diesem Namen an:</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>Keine Kamera? Geheimen Schlüssel eintippen</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>Zeitbasiert, 6 Ziffern, alle 30 Sekunden. Ein kopierter Schlüssel wird nach 30 s aus der Zwischenablage entfernt.</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>Wählen Sie ein Konto, um zu sehen, was es von seinen Mitgliedern verlangt.</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>Es gibt noch keine Konten: „Neues Konto“ auf der Seite „Konten“ legt eines an.</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Änderungen für %1 sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch nichts geändert.</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>Der Tarif lässt das nicht zu: Es würde mehr vorgeschrieben als bisher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>Ihre Änderungen sind noch da, aber noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>Die vorherigen Einstellungen sind wieder eingetragen, aber noch nicht gespeichert. Sehen Sie sich an, was sie ändern, und speichern Sie dann.</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>Es ändert sich nichts, bis ein Code bestätigt wurde.</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>Neue MFA-Methode</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>Methode auswählen</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>Eine App auf Ihrem Telefon oder Computer, die alle 30 Sekunden einen neuen Code anzeigt.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>Die einzige Methode ist immer der Standard.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Authenticator einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt für den soeben hinzugefügten Eintrag anzeigt.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt für den Ihnen übergebenen QR-Code anzeigt.</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>Dieser QR-Code ist abgelaufen, daher wird keiner seiner Codes mehr angenommen.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>Server einrichten</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Einrichtungs-Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>Das Einrichtungs-Token wurde beim Einrichten des Servers ausgegeben. Es legt einmal die erste Person an.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>Mindestens 15 beliebige Zeichen; ein Satz eignet sich gut.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>Dieses Einrichtungs-Token wurde nicht angenommen. Es gilt einmal; „sallyportd init“ gibt ein neues aus, solange es niemand verwendet hat.</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>Geben Sie das Einrichtungs-Token ein.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Die beiden Passwörter sind verschieden. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::Sheet</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set up MFA</source>
        <translation>MFA einrichten</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>Scannen Sie den QR-Code mit einer Authenticator-App oder tippen Sie den geheimen Schlüssel ein (zeitbasiert, 6 Ziffern, alle 30 Sekunden).</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>Melden Sie sich bei Sallyport an, geben Sie den Code der App ein und bewahren Sie die zehn Backup-Codes auf.</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>Vernichten Sie dieses Blatt.</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>MFA bei Ihrer nächsten Anmeldung</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>Anmeldung bei</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>Vorher: Installieren Sie eine Authenticator-App auf Ihrem Telefon und halten Sie das Telefon bereit.</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>Melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an. Sallyport zeigt einen QR-Code: Scannen Sie ihn mit der App und geben Sie dann den Code ein, den die App anzeigt.</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>Zehn Backup-Codes werden einmal angezeigt. Drucken oder speichern Sie sie und bewahren Sie sie getrennt von Ihrem Telefon auf.</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>Von da an werden bei jeder Anmeldung Ihr Passwort und ein Code der App verlangt. Niemand wird Sie am Telefon oder per E-Mail nach einem Code fragen.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>Starten Sie Sallyport und wählen Sie auf der Anmeldeseite „Ich habe einen Anmeldecode“. Geben Sie Ihre E-Mail-Adresse, diesen Code und ein eigenes Passwort mit mindestens 15 Zeichen ein. Der Code gilt einmal.</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Rücksetzcode</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>Halten Sie eine Authenticator-App bereit. Starten Sie Sallyport und wählen Sie auf der Anmeldeseite „Ich habe einen Rücksetzcode“. Geben Sie Ihre E-Mail-Adresse, Ihr Passwort und diesen Code ein, scannen Sie dann den angezeigten QR-Code und bewahren Sie die zehn Backup-Codes auf. Der Code gilt einmal.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>Jeder Code gilt einmal. Verwenden Sie ihn anstelle des Codes aus Ihrer Authenticator-App und streichen Sie ihn dann durch. Bewahren Sie dieses Blatt so auf, dass nur Sie Zugriff haben. Ein neuer Satz macht alle Codes dieses Blatts ungültig.</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>Vorher: Installieren Sie eine Authenticator-App auf Ihrem Telefon und bringen Sie das Telefon mit.</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>Berühren Sie am Kiosk „Ich habe einen Einrichtungscode“ und tippen Sie Ihre E-Mail-Adresse und diesen Code ein.</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>Scannen Sie den QR-Code mit der App, tippen Sie den Code ein, den die App anzeigt, und bewahren Sie die zehn Backup-Codes auf.</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>Der Code gilt einmal und nur an diesem Kiosk. Niemand wird Sie am Telefon oder per E-Mail danach fragen.</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Vorschau der ersten Seite</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>Ein Inhaber oder Administrator hat Ihnen einen einmaligen Anmeldecode gegeben, am Bildschirm oder auf Papier.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>Mindestens 15 beliebige Zeichen; ein Satz eignet sich gut.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>E-Mail-Adresse und Anmeldecode wurden nicht angenommen. Prüfen Sie beides; ein Code gilt einmal und sieben Tage lang. Wer ihn Ihnen gegeben hat, kann einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Die Passwörter stimmen nicht überein. Geben Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Datenspeicher auf diesem Computer</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>Ihr Geheimnis wurde ersetzt und das neue nie bestätigt. Richten Sie MFA ein, um sich anzumelden.</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1. Richten Sie MFA ein, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>Es ändert sich nichts, bis ein Code bestätigt wurde. Beim Abbrechen werden Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Ihr neues Passwort ist festgelegt. Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>Ihre MFA wurde zurückgesetzt. Richten Sie die neue Methode ein; die alte wird, falls sie noch gilt, ungültig, sobald die neue bestätigt ist.</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>Wenn jemand mit dieser Adresse hier ein Passwort hat, ist ein Link per E-Mail unterwegs. Er gilt eine Stunde, einmal. Ihr Authenticator bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Dieser Server sendet keine E-Mails. Ein Inhaber oder Administrator kann Ihnen einen Einmal-Anmeldecode geben. Wählen Sie damit ein neues Passwort: „Ich habe einen Anmeldecode“, unten. Ihr Authenticator bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>Der Server ist eingerichtet. Melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem neuen Passwort an.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>Richten Sie Ihren Authenticator ein</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>Sie brauchen Ihr Telefon mit einer Authenticator-App wie Google Authenticator, Microsoft Authenticator oder Aegis. Es dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>Ich habe einen Einrichtungscode</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>Aufsicht: Person wählen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>Noch da? Diese Seite wird in %1&#xa0;s geleert.</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>Diese Seite wird ohne Berührung in %1&#xa0;s geleert</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>Das Anlegen dieses Datenspeichers wurde unterbrochen. Geben Sie dasselbe erneut ein: Es geht dort weiter, wo es abgebrochen ist.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Beispieldaten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Datenspeicher wird geöffnet…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Anderen Datenspeicher wählen</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>Der Datenspeicher lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Erwartet unter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Für den Support: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Anderer Datenspeicher…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Datenspeicher auf diesem Computer anlegen</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1 (breiteres Fenster nötig)</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>Kiosk entsperren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Teilnehmerliste</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>Es gibt noch keine Teilnehmerliste. Schließen Sie das Laufwerk an, auf dem sie liegt, oder kopieren Sie sie in den Ordner des Kiosks.</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>Im Ordner des Kiosks</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>Wie Personen identifiziert werden</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Unbeaufsichtigt</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>Personen tippen ihre E-Mail-Adresse und ihren Einrichtungscode ein.</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>Beaufsichtigt, PIN für jede Person</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>Sie sehen sich einen Ausweis an und wählen die Person.</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>Beaufsichtigt, PIN einmal</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>Wie oben; lassen Sie den Kiosk nie allein.</translation>
    </message>
</context>
<context>
    <name>sallyport::UserButton</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a role, then the name of an account</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sallyport::UserMenu</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>Auf einen Server umziehen…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>Über Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Willkommen bei Sallyport</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>Den zweiten Schritt der Anmeldung einrichten und verwalten: Authenticator-Codes und Backup-Codes.</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Datenspeicher auf diesem Computer anlegen</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>Personen, Authenticatoren und Backup-Codes in einer geschützten Datei. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>Über das Netzwerk mit dem Datenspeicher Ihrer Organisation arbeiten.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>Ein vorübergehender Datenspeicher mit erfundenen Personen: Sehen Sie sich ohne Risiko um.</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>Vorhandenen Datenspeicher öffnen…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>Tippen Sie beides so ein, wie es auf Ihrem Zettel steht.</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>Später können Sie im Menü unter Ihrem Namen zu einem anderen wechseln.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Auf einen Server umziehen</translation>
    </message>
</context>
</TS>
