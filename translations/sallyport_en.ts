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
</context>
<context>
    <name>sallyport::AdminList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;.</source>
        <translation>
            <numerusform>MFA was enabled for %n admin. Hand the code over with &quot;Link to QR&quot;.</numerusform>
            <numerusform>MFA was enabled for %n admins. Hand the codes over with &quot;Link to QR&quot;.</numerusform>
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
</TS>
