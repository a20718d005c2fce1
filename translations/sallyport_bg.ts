<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>Относно Sallyport</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лиценз</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Копиране на данните за версията</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© Авторите на Sallyport. Свободен софтуер: Общ публичен лиценз на GNU (GNU GPL), версия 3 или по-нова, без никаква гаранция.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Уебсайт</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>Данните за версията са копирани. В тях няма нищо за хора или места.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Създаване</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Редактиране на акаунт</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Нов акаунт</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>Планът се променя от Вашия риселър.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>Пишете, за да търсите, или натиснете клавиша със стрелка надолу, за да отворите списъка.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Избор на акаунт</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Търсене на акаунти</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Всички акаунти</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Риселър</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Настроени</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Освободени</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Краен срок</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>ВКЛ.</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>ИЗКЛ.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Търсене на акаунти</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Без MFA</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>Не всички са настроени</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Още няма акаунти.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Нов акаунт</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Няма съответстващ акаунт.</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Членове…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Редактиране…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>Изключване на MFA…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>Включване на MFA…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочени</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Риселър</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Настроени</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>днес</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>Нужен е Essential</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>ВКЛ.</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>ИЗКЛ.</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>Крайният срок беше %1; %n човек не е настроил MFA.</numerusform>
            <numerusform>Крайният срок беше %1; %n души не са настроили MFA.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Да се настрои до %1.</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>%1 от %2 настроени</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n освободен (SSO)</numerusform>
            <numerusform>%n освободени (SSO)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>Само собственици могат да променят това</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>MFA е ВКЛЮЧЕНА за %1.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Акаунтът %1 е създаден.</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>Акаунтът %1 е запазен.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Добавихте %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>Добавяне на администратор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>Адресът, с който се влиза.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>Получавате еднократен код, с който администраторът задава парола.</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>Администраторът получава еднократна връзка по имейл; ако сървърът не изпраща имейли, Вие получавате еднократен код за предаване.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>Добавихте %1; входът е чрез SSO.</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>Добавихте %1; входът е с паролата, която вече съществува.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Добавихте %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>Добавяне на член</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>Адресът, с който се влиза.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Метод за вход</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Този акаунт вече има собственик. Изберете друга роля.</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>Вече има член с този адрес.</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>Влиза на друго място; MFA и паролите тук не засягат този член.</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Членът получава еднократна връзка по имейл; ако сървърът не изпраща имейли, Вие получавате еднократен код за предаване. Който вече има парола, я запазва и получава и тази роля.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Получавате еднократен код, с който членът задава парола. Който вече има парола, я запазва и получава и тази роля.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Неприложимо (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Активирана</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Деактивирана</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последен вход</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>Деактивиране на MFA</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>След това %1 влиза само с парола: автентикаторът и резервните кодове спират да работят, а сесиите приключват.</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>След това %1 влиза само с парола: предаденият QR код спира да работи, а сесиите приключват.</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Потвърдете самоличността си, за да деактивирате MFA на %1.</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>MFA на %1 е деактивирана.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Следват QR кодът и тайният ключ на %1, които да предадете. Кодът се въвежда от Вас, а не от администратора.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Нулиране на MFA</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>За %1 се създава нова тайна, която предавате чрез „Връзка към QR кода“.</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Старият метод да работи, докато новият бъде потвърден</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Изгубен или откраднат: спиране на стария метод веднага</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>Незабавното спиране прекратява и сесиите на администратора.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Нулиране</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Потвърдете самоличността си, за да нулирате MFA на %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Старият метод на %1 е спрян. Предайте новия чрез „Връзка към QR кода“.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>MFA на %1 е нулирана. Предайте новата тайна чрез „Връзка към QR кода“; дотогава работи старият метод.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 получава еднократен код за задаване на нова парола. По-ранен код спира да работи.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 има нов код за вход.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Търсене по име или имейл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Без MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>Никой администратор не отговаря на търсенето и филтъра.</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Активиране на MFA</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>Печат на листове…</translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>Активиране на MFA</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Добавяне на администратор</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Деактивиране на MFA</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Връзка към QR кода</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Нулиране…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Нов код за вход…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Активиране на MFA: %1 от %2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>MFA беше активирана за %1 от %2 администратори, след което процесът спря. %3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Отменено: MFA беше активирана за %1 от %2 администратори. Останалите са непроменени.</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>MFA е активирана за %n администратор. Предайте кода чрез „Връзка към QR кода“ или на хартия.</numerusform>
            <numerusform>MFA е активирана за %n администратори. Предайте кодовете чрез „Връзка към QR кода“ или на хартия.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>Вижте „Моят профил“</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>Не е под Вашата роля</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никога</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Неприложимо (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Активирана</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Деактивирана</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Връзка към QR кода</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Нулиране…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последен вход</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>MFA на %1 е активна.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>Наведнъж се печата най-много %n лист. Изберете по-малко администратори.</numerusform>
            <numerusform>Наведнъж се печатат най-много %n листа. Изберете по-малко администратори.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>Във времето</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Dates under a chart, as patterns of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionGroup</name>
    <message>
        <source>Exempt</source>
        <extracomment>People who sign in by SSO and need no MFA here</extracomment>
        <translation>Освободени</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Настроени</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочени</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>Изключена</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>Вход чрез SSO: тук MFA не е приложима.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFA е активна.</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>С покана, но още без нито един вход.</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>MFA вече е задължителна, но не е активна.</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>Тайна очаква първия си код.</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>MFA не е настроена и още не е задължителна.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>Внедряване на MFA: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Във времето</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>Задължителна, но ненастроена</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никой.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и още %n човек</numerusform>
            <numerusform>и още %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · страница %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>Веднага</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>В изчакване от</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Задължителна от</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>При включена MFA управленският API отказва обичайната Ви парола.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>последно използване: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>още не е използвана</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Създадена на %1, %2.</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>Тогава един скрипт се нуждае от собствена API парола.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API парола</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>Генериране на нова API парола</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>Името Ви за вход съдържа двоеточие, а с него при HTTP Basic потребителското име свършва. За API използвайте вместо това следното потребителско име: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>Създава се нова API парола. Сегашната спира да работи веднага.</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>Създава се API парола за скриптове и програми, които използват управленския API.</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>Изтриване на API паролата</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>Скриптовете и програмите, които я използват, ще бъдат отказвани от този момент нататък.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>Потвърдете самоличността си, за да изтриете API паролата.</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>API паролата е изтрита.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API парола</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>Тази парола се показва само сега. Копирайте я там, където Вашият скрипт пази тайните си.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>Потребителско име за API: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>Новата API парола вече е в сила.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Време (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>Кой: ИД</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>Кого: ИД</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>Къде: ИД</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробност</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Audit log</source>
        <translation>Одитен журнал</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>Търсене по име, имейл или действие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Експорти</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Още нищо не е записано.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Няма съответстващо събитие.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Само отказани</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копиране на подробностите</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Проверява се…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Проверка: %1 от %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Одитен журнал</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>Журналът не е цял: събитие %1 е променено, премахнато или скрито. Всичко преди него е наред. Оставете това хранилище и резервните му копия такива, каквито са, и установете кой е можел да записва във файла.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>Журналът е цял: %Ln събитие, нищо не липсва и не е променено.</numerusform>
            <numerusform>Журналът е цял: %Ln събития, нито едно не липсва и не е променено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Отменено: първите %1 от %2 събития са наред. Останалите не са проверени.</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Проверката спря след %1 от %2 събития. Опитайте отново.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>Вход: втора стъпка</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>Издаване на код за вход</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>Задаване на парола с код за вход</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>Настройване на първото лице</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Приемане на покана</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Вход в API</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>Въвеждане на код за клиентско приложение</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>Смяна на акаунта</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отключване</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>Проверка на самоличността</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Промяна на профила</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Промяна на паролата</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>Заявяване на връзка за нова парола</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>Задаване на нова парола чрез връзка от имейл</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>Генериране на API парола</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>Изтриване на API паролата</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>Започване на настройката на MFA</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>Преглед на тайна</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>Завършване на настройката на MFA</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Активиране на MFA</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Деактивиране на MFA</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Нулиране на тайната</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>Нулиране на MFA на сървъра (авариен достъп)</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>Започване на нова настройка с код за нулиране</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>Започване на нова настройка чрез връзка от имейл</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Генериране на резервни кодове</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Добавяне на администратор</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>Активиране на MFA на администратор</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>Деактивиране на MFA на администратор</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>Нулиране на MFA на администратор</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>Спиране на MFA на администратор: изгубено или откраднато</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавяне на член</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Импортиране на членове</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>Редактиране на член</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Премахване на член</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>Нулиране на MFA на член</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>Спиране на MFA на член: изгубено или откраднато</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Създаване на акаунт</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Редактиране на акаунт</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>Включване на MFA за акаунт</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>Изключване на MFA за акаунт</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>Промяна на MFA и сигурността при вход</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>Създаване на риселър</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>Редактиране на риселър</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>Включване на MFA за риселър</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>Изключване на MFA за риселър</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Създаване на хранилището</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>Преглед на QR лист</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>Създаване на листовка</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Експортиране на списък</translation>
    </message>
    <message>
        <source>password</source>
        <translation>парола</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>код за удостоверяване</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>резервен код</translation>
    </message>
    <message>
        <source>members</source>
        <translation>членове</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>акаунти</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>администратори</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчет</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>одитен журнал</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>грешен имейл, парола или код</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>грешен код</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>грешна парола</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>заключено след твърде много опити</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>часовникът изостава</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>MFA е включена: нужна е API паролата</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>MFA е задължителна</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>Записване на хранилището във файл за преместване</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>Подготвяне на киоск за някого</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>Импортиране на настройка от киоск</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>Отключване на киоск</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>Въвеждане на PIN кода на оператора в киоск</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>Въвеждане на код за настройка в киоск</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>Настройка в киоск</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>Отдалечаване от киоск</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>Отказ в киоск</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>Край на смяната на киоск</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>Затваряне на киоск</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>запазен е методът в основното хранилище</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>остаряло: в основното хранилище е решено друго</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>Комплект %1, създаден на %2</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>С всеки код влизате веднъж, вместо с код от Вашия автентикатор. По-ранните комплекти вече не важат.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>Създават се десет нови резервни кода, а всички по-ранни спират да работят.</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>В сила е комплект %1 на Вашите резервни кодове; всички по-ранни кодове са невалидни.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>Съхраних тези кодове</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>С всеки от тези десет кода влизате веднъж, когато автентикаторът не е подръка. Показват се само сега: пазете ги отделно от телефона си.</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>По-ранните кодове вече не важат.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Комплект %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Запазване като…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Запазване на резервните кодове</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Кодовете не можаха да бъдат запазени като %1: %2. Нищо не е записано. Изберете друга папка.</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>Резервни кодове, комплект %1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>Кодовете не можаха да бъдат отпечатани: принтерът не отговаря. Изберете друг принтер или запазете кодовете като файл.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Изпратено към принтера. Проверете листа, преди да завършите.</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>Първо копирайте, запазете или отпечатайте кодовете или отбележете, че сте ги съхранили.</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Обработва се</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>Той гарантира само сам за себе си.</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>Издаден е от някого, когото този компютър не познава.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Бил е валиден до %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Валиден е едва от %1. Проверете датата на този компютър.</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Издаден е за друг сървър, а не за %1.</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>Отменен е, твърде слаб е или не е предназначен за сървъри.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Да се има ли доверие на този сертификат?</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>Този сървър още не е познат</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>На този сървър не може да се има доверие</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>Сървърът представя друг сертификат</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>Той идва от файла. На този адрес се има доверие на сървърите, за които той гарантира:</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Нищо не е изпратено до него.</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>С този сертификат не може да се продължи. Този, който поддържа сървъра, трябва да го замени с валиден.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>Вече сте се доверили на друг сертификат за този сървър. Може да е подновен, а може и някой да стои между Вас и сървъра: попитайте, преди да продължите.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>Притежател</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сървъри</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>Издател</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Валидност</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечатък SHA-256</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>Сравних отпечатъка с този, който съобщава поддържащият сървъра</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>По телефона, на хартия или лично: не чрез съобщение, което идва през същата мрежа.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>Използване на файл със сертификат…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>Сертификатът на собствения удостоверяващ орган на Вашата организация, като файл</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверяване на сертификата</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Промяна на паролата</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Текуща парола</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Нова парола</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Повторете новата парола</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>Поне 8 знака, защото MFA е активна; поне 15, ако я изключите. Всякакви знаци и интервали. Да не е често срещана парола.</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>Поне 15 знака; при активна MFA – поне 8. Всякакви знаци и интервали. Да не е често срещана парола.</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>Другите Ви сесии приключват. MFA остава, както е.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Двете нови пароли не съвпадат.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>Проверка на самоличността</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-цифрен код</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Потвърждаване</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>Изискват се шест цифри; въведени знаци: %1.</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>Шест цифри, въведени %1 от 6</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>Въведете шестте цифри, които телефонът показва сега</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-цифрен код</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>Показване на QR кода отново</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>Вход в две стъпки</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Резервен код</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>Код за удостоверяване</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>16 знака от Вашия списък, със или без тиретата. Всеки код важи веднъж.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>Този резервен код не е приет. Всеки важи само веднъж, и то само от най-новия списък: проверете изписването или вземете друг.</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>Използване на код за удостоверяване</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Използване на резервен код</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>Въведете един от резервните си кодове за</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>Въведете 6-цифрения код от Вашия автентикатор за</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>Въведете един от резервните си кодове.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Съхранете резервните си кодове</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Записах ги</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>С всеки от тях влизате веднъж, когато телефонът не е подръка. Отпечатайте ги или ги запишете: показват се само сега.</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>С всеки от тях влизате веднъж, когато телефонът не е подръка. Запишете ги: показват се само сега.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Комплект %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>Изпратено към принтера. Вземете листа, преди да завършите.</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>Принтерът не отговаря. Запишете кодовете.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>Колони…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>Завършване на настройката на MFA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>Ако вместо това сте получили код за нулиране, върнете се и изберете „Имам код за нулиране“.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>Сканирайте QR кода с автентикатора си, след което въведете показания код за</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>Сканирайте получения QR код с автентикатора си, след което въведете показания код за</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>Използване на файл със сертификат</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертификати (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>Свързване със сървър</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес на сървъра</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>Работете с хранилището на Вашата организация по мрежата. Връзката винаги е шифрована.</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>Например mfa.example.org, както Ви е съобщил поддържащият сървъра.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Свързване</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>За поддръжката: %1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Въведете адреса на сървъра.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>Смяна на връзката</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>Къде са данните, с които искате да работите?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Този компютър</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Премахване на %1</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>Забравя сървъра, сертификата му и запомнения вход</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Свързване със сървър</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>Приложението Ви показва нов код след %1 с</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>Приложението Ви сега показва нов код.</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>Създаване на хранилище на този компютър</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>Екипа на моята организация</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>Клиенти, като риселър</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Име на организацията</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Повторете паролата</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>Ставате собственик на хранилището. Няма друг акаунт, нито парола по подразбиране.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Поне 15 знака, всякакви; може и изречение.</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>Какво управлявате?</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Избор на друго място…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Създаване на хранилище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Хранилището ще бъде файлът %1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>Въведете името на организацията си.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Въведете името си.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Въведете имейл адреса си.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Изберете парола.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Двете пароли се различават. Въведете я отново.</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>Показва се в автентикаторите до всеки код.</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>Името, под което клиентите Ви познават.</translation>
    </message>
</context>
<context>
    <name>sallyport::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>днес, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>утре, %1</translation>
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
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>Всичко тук е измислено и изчезва, когато затворите прозореца. Изберете кой искате да бъдете; където има код, автентикаторът на това лице го показва в момента.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>Паролата на всички</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1, код %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>Изтриване на метода</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Деактивиране на MFA</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>При вход ще се иска само паролата Ви. Записът в автентикатора и всички резервни кодове спират да работят, а другите Ви сесии приключват.</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>Настройката в изчакване се забравя: нейният QR код и таен ключ спират да работят.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>Потвърдете самоличността си, за да изтриете метода.</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>Потвърдете самоличността си, за да изключите MFA.</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>Методът е изтрит. MFA е изключена и всички резервни кодове са невалидни.</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>MFA е изключена. Всички резервни кодове са невалидни.</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>MFA е задължителна за Вас.</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>Методът не може да бъде изтрит, защото MFA е задължителна за Вас.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFA не може да бъде изключена, защото е задължителна за Вас.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>За да използвате друг телефон или друго приложение, изберете „Нулиране“: старият метод работи, докато новият бъде потвърден.</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>Завършете настройката, за да продължите.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Нулиране</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Завършване сега</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>Кодовете Ви ще важат веднага щом данните от киоска бъдат пренесени в основното хранилище. Вземете телефона и резервните си кодове.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следващият</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>Потвърдете самоличността си, за да настроите нов метод.</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>Сегашният Ви метод работи, докато бъде потвърден код на новия.</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>Новият метод е активен; старият спря да работи.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFA е активна.</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Изчакайте малко и опитайте отново.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>Опитайте отново след %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>Използвайте поне %n знак; може и изречение.</numerusform>
            <numerusform>Използвайте поне %n знака; може и изречение.</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>Това хранилище е записано от по-нова версия на Sallyport.</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>Това хранилище е записано от по-нова версия на Sallyport (формат %1).</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>Включете автоматичните дата и час на телефона и въведете нов код.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>Кодът е верен, но часовникът на телефона Ви изостава с %1.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>Кодът е верен, но часовникът на телефона Ви избързва с %1.</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>Този код е от QR кода, който беше заменен.</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>Изтрийте стария запис в приложението си и сканирайте показания сега QR код.</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>Приложението Ви създава нов код на всяка %n секунда, а трябва да е на всеки 30.</numerusform>
            <numerusform>Приложението Ви създава нов код на всеки %n секунди, а трябва да е на всеки 30.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>Задайте период от 30 секунди за този запис или сканирайте QR кода отново.</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>Приложението Ви показва кодове с %n цифра, а трябва да са с 6.</numerusform>
            <numerusform>Приложението Ви показва кодове с %n цифри, а трябва да са с 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>Задайте 6 цифри за този запис или сканирайте QR кода отново.</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>Приложението Ви изчислява кодовете с %1, а трябва да е със SHA-1.</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>Задайте алгоритъм SHA-1 за този запис или сканирайте QR кода отново.</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>Този код беше верен, но вече е използван.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>Изчакайте приложението да покаже следващия.</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>Този код не е приет.</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>Всеки код важи веднъж: изчакайте следващия в приложението си. След много грешни кодове за известно време се отказват всички кодове.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Поправете го и опитайте отново.</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>Този имейл и тази парола не са приети.</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>Проверете и двете и опитайте отново. След няколко грешни опита входът изисква известно изчакване.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Това не е Вашата парола.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Проверете я и опитайте отново.</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>Имаше твърде много грешни кодове подред, затова вече не се приемат кодове.</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>Помолете някого, който администрира акаунта Ви, да нулира Вашата MFA.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Имаше твърде много опити.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>Часовникът на този компютър изостава, затова кодовете не могат да се проверят.</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>Сверете датата и часа на компютъра и опитайте отново. Резервните кодове все още работят.</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>При включена MFA управленският API не приема обичайната парола.</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>Използвайте API паролата от „Моят профил“.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Сесията Ви приключи.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Влезте отново.</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>Този вход отне твърде дълго или имаше твърде много грешни кодове.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Започнете отначало.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ролята Ви не позволява това.</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>Може да го направи собственик или той да промени ролята Ви.</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>За това е нужна нова проверка на самоличността.</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>Въведете текущия код от автентикатора си.</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>Първо трябва да настроите MFA.</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>Завършете настройката, след което продължете.</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>Който администрира MFA на други, първо сам се нуждае от MFA, а Вашата не е активна.</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>Настройва се от „Моят профил“ → „Добавяне на нов метод“.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFA не може да бъде изключена, защото е задължителна за Вас.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>За да използвате друг телефон или друго приложение, изберете „Нулиране“.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Това вече не съществува.</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>Върнете се и вижте актуалния списък.</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>Този адрес вече се използва.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Въведете друг.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Вижте актуалното състояние и опитайте отново.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Тази парола е твърде къса.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Тази парола е твърде дълга.</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>Използвайте най-много 256 знака.</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>Тази парола е лесна за отгатване: общоизвестна е или е съставена от Вашето име.</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>Изберете друга; подходящо е изречение, което само Вие бихте написали.</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>В момента има твърде голямо натоварване.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>На това място няма хранилище.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>Ако е на сменяемо или мрежово устройство, свържете устройството и опитайте отново.</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>На това място вече има файл; той е оставен непроменен.</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>Отворете това хранилище или изберете друго място.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Този файл принадлежи на друга програма.</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>Изберете хранилище на Sallyport.</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>Инсталирайте по-новата версия и отворете хранилището с нея.</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>Това хранилище е повредено или непълно.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>Заменете файла с резервно копие и опитайте отново.</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>Създаването на това хранилище беше прекъснато.</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>Създайте го отново на същото място: процесът продължава оттам, където е спрял.</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>Това хранилище е само за четене: нищо не може да се запази, дори че е използван код, затова никой не може да влезе.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>Разрешете записа във файла и папката му и опитайте отново.</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>Няма повече свободно място там, където е хранилището, затова нищо не е променено.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>Друга програма работи с това хранилище.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>Изчакайте да приключи или я затворете и опитайте отново.</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>Хранилището не можа да бъде прочетено или записано, затова нищо не е променено.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>Опитайте отново; ако не помогне, проверете диска, на който е файлът.</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>В ключодържателя няма ключ за това хранилище.</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>Отключете ключодържателя, с който е създадено, или го възстановете от резервно копие и опитайте отново.</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>Намереният ключ не е ключът на това хранилище.</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>Използвайте ключодържателя или файла с ключа, с който е създадено това хранилище, и опитайте отново.</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>Ключът на това хранилище се пази на друго място: %1.</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>Стартирайте Sallyport там, където това място е достъпно; при файл с ключ – с --key file:PATH.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>Ключодържателят не отговаря: липсва, заключен е или запитването му е отхвърлено.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>Отключете ключодържателя на работната си среда и опитайте отново.</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>Това хранилище е защитено с паролна фраза.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Въведете паролната фраза.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>Тази паролна фраза не отваря хранилището.</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>Проверете изписването и опитайте отново.</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>Защитен запис на хранилището не се отваря: повреден е или е преместен.</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>Влезте с резервен код или помолете собственик да нулира Вашата MFA.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сървърът не отговаря.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Проверете мрежовата връзка и опитайте отново.</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>Връзката прекъсна, преди сървърът да отговори, затова не е сигурно дали това е изпълнено.</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>Вижте актуалното състояние, преди да опитате отново.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>Сертификатът на сървъра не е доверен, затова нищо не е изпратено до сървъра.</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>Свържете се отново със сървъра, за да видите сертификата му, или попитайте поддържащия сървъра.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>Не можа да се осъществи сигурна връзка със сървъра, затова нищо не е изпратено до него.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>Проверете адреса. Ако е верен, поддържащият сървъра трябва да включи TLS 1.2 или по-нова версия.</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>Сървърът препраща другаде, но препратката не беше последвана.</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>Сървърът препраща към %1, но препратката не беше последвана.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>Ако познавате този адрес, свържете се с него.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>Там нещо отговаря, но не е сървър на Sallyport.</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>Проверете адреса и порта. В мрежа за гости първо влезте в мрежата.</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>Версията на сървъра е неразбираема за тази програма.</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>Инсталирайте версията на Sallyport, която съответства на сървъра.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Файлът не можа да бъде записан или прочетен.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Изберете друго място и опитайте отново.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Това беше отменено, преди да завърши.</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>Опитайте отново, ако все още го искате.</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>Възникна грешка, която Sallyport не може да опише.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Опитайте отново.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>Въведете име от 1 до 200 видими знака.</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>Това не е имейл адрес. Той изглежда като name@example.com.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>Тази паролна фраза е твърде къса. Използвайте поне 15 знака; може и изречение.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>Това не е адрес на сървър. Той изглежда като mfa.example.org или mfa.example.org:8443.</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>Със сървър на друг компютър се работи само шифровано: пропуснете http://.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>В този файл няма сертификат. Такъв файл завършва на .pem, .crt или .cer.</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>На това място не може да се пази хранилище. Изберете друга папка.</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>Въведете шестте цифри, които показва приложението Ви.</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>Този език не е наличен.</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>Нещо от въведеното е недопустимо.</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>Един акаунт има само един собственик и той не се сменя.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Изберете друга роля.</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>При актуалното състояние това не е възможно; междувременно може да е имало промяна.</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>Не можете да давате тази роля. Изберете роля под Вашата собствена.</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>MFA може да е задължителна от днес или от ден в рамките на една година.</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>Срокът за настройване на MFA може да е от 0 до 90 дни.</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>Този брой часове не е допустим.</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>Файлът няма редове или има повече, отколкото могат да се импортират наведнъж.</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>Никой не е избран или са избрани повече хора, отколкото могат да се променят наведнъж.</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>Този файл не е пакет от киоск.</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>Този файл не е списък за киоск.</translation>
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
        <translation>Какво</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробност</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
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
        <translation>Тази инсталация</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>Друга организация</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>този компютър</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
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
        <translation>Експортира се…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортиране</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Експортиране: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>Експортиране: %1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n ред е запазен като %1. Само Вие можете да четете файла.</numerusform>
            <numerusform>%n реда са запазени като %1. Само Вие можете да четете файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>Експортирането е отменено. Нищо не е запазено.</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Списъкът не можа да бъде запазен като %1: %2. Нищо не е записано. Изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>Избор на файл…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>или пуснете CSV файл тук</translation>
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
        <translation>Нова</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Вече е тук</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Остаряла</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирана</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>Запазена основната</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не е импортирана</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Настроени</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Приемане от киоска</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Запазване на основната</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Вече не е тук</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>Нямате право да нулирате</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>Променена междувременно в основното</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>Часовникът на киоска е избързвал</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Активна в основното от %1</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Ще бъде импортирана</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Остава, както е</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>Край на смяната</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>Всичко настроено се записва в един файл, който само основното хранилище може да прочете. Изберете къде; после го импортирайте там чрез „Импортиране на пакет от киоск…“.</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>Папката на списъка</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Киоскът пази собствено копие.</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>Импортирайте го в основното хранилище чрез „Импортиране на пакет от киоск…“.</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>Избор на друго място</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Отваряне на съществуващо хранилище</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Switch connection</source>
        <translation>Смяна на връзката</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>Помощ</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
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
        <translation>Ръководство за оператори</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Глави</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Нито една глава не съдържа тези думи.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Ръководство за потребителя</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>Ръководство</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>Търсене в това ръководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Глави</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>За членове</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>За собственици на акаунти</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>За риселъри</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>За оператори на киоск</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR код на администратора на риселъра</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>Предайте екрана на администратора. Всяко показване на този код се записва.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показване отново</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>Кодът е скрит. За повторното му показване се иска текущият Ви код.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрит</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Таен ключ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Потвърждаване</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>Първи код, въведен от администратора (доказва предаването)</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Скрива се след %1 с</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>Междувременно кодът беше скрит. Покажете го отново, за да го отпечатате.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>Принтерът не отговаря. Изберете друг.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Изпратено към принтера.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR код на администратора на риселъра</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>Тези кодове се показват само сега. Първо ги копирайте, запазете или отпечатайте или отбележете, че сте ги съхранили; после изберете „Завършване“.</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>MFA е активна. Тези кодове са за Вас, администратора: съхранете ги, преди да върнете екрана.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>QR кодът и тайният ключ на %1 се показват отново. Кодът се въвежда от собственика, а не от администратора.</translation>
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
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Отмяна: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>Вече не може да се отмени</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Неуспешно</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>Забележка</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>Оттогава има нова промяна, затова всичко е оставено, както е сега. Вижте актуалното състояние, преди да го промените.</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>Не е отменено: %1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>Какво се случи</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>Какво се случи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · няма връзка</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Този компютър</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>Проверка на самоличността</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>Въведете кода, който автентикаторът Ви показва сега. Всеки код важи веднъж.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-цифрен код</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Въведете паролата си.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Потвърждаване</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код за вход</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Валиден до</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>Запазване на кодовете за вход…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>На %n нов член без парола е нужен код за вход, за да зададе такава. Кодът може да бъде запазен само сега.</numerusform>
            <numerusform>На всеки от %n нови членове без парола е нужен код за вход, за да зададе такава. Кодовете могат да бъдат запазени само сега.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Всеки код важи веднъж, до %1. На страницата за вход той се въвежда чрез „Имам код за вход“.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>Запазване на кодовете за вход</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла. Изтрийте го, след като кодовете бъдат предадени.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Кодовете не можаха да бъдат запазени като %1: %2. Нищо не е записано. Изберете друга папка.</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>Продължаване без кодовете</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>Кодовете още не са запазени. Без тях ще трябва да създадете нов код за вход за всеки от тези членове.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>Импортиране на пакет от киоск</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>„Край на смяната“ в киоска е записал един файл. Изберете го: какво би променил, се показва, преди да се промени каквото и да било.</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>Само това хранилище може да го прочете. Повторното импортиране не вреди.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Избор на файл…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>Пакет от киоск (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>Следва прочитане на пакета от киоска.</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>Хора в пакета</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>Където основното хранилище и киоскът са в конфликт</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Запазване на основната</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Приемане от киоска</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>За всички; за всеки ред може да се реши другояче.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n вече е тук</numerusform>
            <numerusform>%n вече са тук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n в конфликт</numerusform>
            <numerusform>%n в конфликт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n остаряла</numerusform>
            <numerusform>%n остарели</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>В тази смяна никой не се е настроил.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Избор на друг файл…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортиране</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>В този пакет няма нищо ново.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Импортиране на %n човек</numerusform>
            <numerusform>Импортиране на %n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>MFA на %n човек става активна така, както е настроена в киоска.</numerusform>
            <numerusform>MFA на %n души става активна така, както са я настроили в киоска.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>Импортиран е %n човек: неговата MFA е активна.</numerusform>
            <numerusform>Импортирани са %n души: тяхната MFA е активна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>Нямаше нищо ново: ничия MFA не е променена.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>%n запази това, което има в основното хранилище.</numerusform>
            <numerusform>%n запазиха това, което имат в основното хранилище.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>%n не е импортиран; причината е в таблицата.</numerusform>
            <numerusform>%n не са импортирани; причините са в таблицата.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>Този файл не е пакет от киоск или е повреден. Копирайте го от киоска още веднъж; нищо не е променено.</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>Този пакет не е за тук: не произлиза от Ваш списък. Нищо не е променено.</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>Този пакет е твърде стар: списъкът му е създаден преди повече от 7 дни. Нищо не е променено. Хората трябва да се настроят отново.</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>Записаното от киоска се добавя към одитния журнал.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>Импортиране на членове</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>Първият ред назовава колоните; „Role“ и „Sign-in method“ могат да липсват или да са празни: тогава се добавя член с парола. Импортират се всички редове или нито един.</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>CSV в UTF-8, със запетаи или точки и запетаи, най-много %1 реда. Имената на колоните и ролите са на английски, както ги записва „Експортиране…“.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Избор на друг файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Таблица (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Чете се %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Проверява се %n ред…</numerusform>
            <numerusform>Проверяват се %n реда…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Импортиране на %n член</numerusform>
            <numerusform>Импортиране на %n членове</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n ред не може да бъде импортиран, затова никой не е добавен. Поправете файла и го изберете отново. Ред: %1.</numerusform>
            <numerusform>%n реда не могат да бъдат импортирани, затова никой не е добавен. Поправете файла и го изберете отново. Редове: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>Нещо се е променило след проверката на файла, затова никой не е добавен. Файлът е проверен отново.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>Добавен е %n член.</numerusform>
            <numerusform>Добавени са %n членове.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>На %n от тях е изпратена връзка.</numerusform>
            <numerusform>На %n от тях е изпратена връзка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>Добавя се %n член: ако нещо се провали, не се добавя никой.</numerusform>
            <numerusform>Добавят се %n членове: всички или, ако нещо се провали, никой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приети</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>За поправяне</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Редове на файла</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n ред</numerusform>
            <numerusform>%1 · %n реда</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>Не е прочетено: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>Ред</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Метод за вход</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>име</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>имейл</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>роля</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>метод за вход</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>Недопустимо: %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Ще се добави</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>Получава роля тук</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Вече е член</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Два пъти във файла</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>Непозволена роля</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Недопустимо</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>Името има от 1 до 200 видими знака.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>Имейл адресът изглежда като name@example.com и има най-много 254 знака.</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>Във файла ролите са „Owner“, „Team admin“, „Service desk“ и „Member“.</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>Във файла методите за вход са „Password“ и „SSO“.</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>Това лице вече е познато и запазва името, паролата и MFA.</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>Премахнете този ред от файла. Членове се променят чрез „Редактиране“.</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>Същият адрес се среща по-нагоре. Премахнете единия ред от файла.</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>Можете да давате роли под Вашата собствена, а един акаунт има само един собственик.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Файлът не можа да бъде прочетен: %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>В този файл няма никого.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Ред %1 не е текст в UTF-8. Запазете файла като „CSV UTF-8“ и го изберете отново.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>Ред %1 съдържа нулев байт (NUL), така че това не е текстов файл в UTF-8. Запазете го като „CSV UTF-8“ и го изберете отново.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>В записа, който започва на ред %1, липсва кавичка или тя е на грешно място.</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>Клетка от записа, който започва на ред %1, е твърде дълга. Може би липсва кавичка.</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>Записът на ред %1 няма толкова клетки, колкото са колоните: %n.</numerusform>
            <numerusform>Записът на ред %1 няма толкова клетки, колкото са колоните: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>Наведнъж могат да се импортират най-много %1 лица; ред %2 вече е в повече.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>Файлът е по-голям от %1.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>Ред %1 трябва да назовава колоните, а „%2“ липсва.</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>Ред %1 назовава колоната „%2“ за втори път.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Четенето на файла беше отменено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нищо не е променено.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>Влезли сте с резервен код. Ако вече нямате автентикатора си, първо изберете „Нулиране“ в менюто на метода: за това е достатъчна паролата Ви.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>Подготвяне на киоск…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>Импортиране на пакет от киоск…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Въведете PIN кода на списъка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>PIN кодът вече е въвеждан погрешно %n път.</numerusform>
            <numerusform>PIN кодът вече е въвеждан погрешно %n пъти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>Въведете PIN кода на оператора</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Отначало</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>Вие</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканиране</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport – киоск за настройка</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>Настройка за %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
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
        <translation>Задръжте две секунди за менюто на оператора</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>Този файл не е списък за киоск или е повреден. Копирайте го още веднъж от основното хранилище.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>PIN кодът не е този. Остава %n опит, след което този списък се блокира тук.</numerusform>
            <numerusform>PIN кодът не е този. Остават %n опита, след което този списък се блокира тук.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>Имаше твърде много грешни PIN кодове: този списък е блокиран окончателно на този киоск. Настроеното е запазено. Подгответе нов списък в основното хранилище.</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>Запазеното от тази смяна е повредено. Оставете папката на киоска, както е, и подгответе нов списък в основното хранилище.</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>Този списък е твърде стар: важи 7 дни. Подгответе нов в основното хранилище.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>В папката на киоска не може да се записва, затова PIN кодът не е проверен: %1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>Този имейл и този код за настройка не са приети. Сверете ги с листовката си.</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>Това лице вече се е настроило тук.</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Записът не беше възможен: %1 Още нищо не е загубено: опитайте отново.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>Сверете часовника на този компютър: кодовете зависят от него.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Часовникът на киоска вероятно е грешен: изостава поне с %1 и е отпреди създаването на списъка.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Часовникът на киоска вероятно е грешен с %1 или повече: показва време след срока на валидност на списъка.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>Часовникът на киоска вероятно е грешен: върнат е назад с %1 или повече.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>Часовникът на киоска вероятно е грешен: според телефоните изостава с %1.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>Часовникът на киоска вероятно е грешен: според телефоните избързва с %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>Това отне твърде дълго и QR кодът вече е невалиден. Започнете отново.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Отначало</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>Кажете на оператора: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport – киоск за настройка</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>Скриване</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Показване</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Скриване</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показване</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>Според системата</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>Код %1, неизползван</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>Код %1, използван на %2</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>Код %1, използван на %2, %3</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · използван</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>неизползван</translation>
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
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with a year</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sallyport::ListFrame</name>
    <message>
        <source>Show all</source>
        <translation>Показване на всички</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортиране…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n избран</numerusform>
            <numerusform>%n избрани</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Заключено</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отключване</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Въведете паролата си.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>При следващото стартиране ще трябва да влезете отново.</translation>
    </message>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>Хранилището е създадено. Влезте с новата си парола.</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>Сесията Ви продължава…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>Влезли сте с резервен код: остава %n от 10. Ако автентикаторът Ви е изгубен, настройте нов сега.</numerusform>
            <numerusform>Влезли сте с резервен код: остават %n от 10. Ако автентикаторът Ви е изгубен, настройте нов сега.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>След последния Ви вход е отказан %n код. Ако не сте били Вие, сменете паролата си.</numerusform>
            <numerusform>След последния Ви вход са отказани %n кода. Ако не сте били Вие, сменете паролата си.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Излязохте от системата.</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 – Sallyport · %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>Има незапазени промени. Първо ги запазете или затворете прозореца още веднъж, за да излезете без тях.</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>Показаното тук се показва само веднъж. Първо го съхранете или затворете прозореца още веднъж, за да излезете без него.</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>Никой няма да бъде подканен: всички членове са настроили MFA.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>%n член ще бъде подканен за настройка при следващия си вход.</numerusform>
            <numerusform>%n членове ще бъдат подканени за настройка при следващия си вход.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n влиза чрез SSO и е освободен.</numerusform>
            <numerusform>%n влизат чрез SSO и са освободени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Ще бъдат подканени</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и още %n човек</numerusform>
            <numerusform>и още %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>Показване на имената</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включване</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>MFA за %1:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Веднага</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Дата…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>Дни за настройка</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Скриване на имената</translation>
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
        <translation>Първо трябва да е активна Вашата собствена MFA: „Моят профил“ → „Добавяне на нов метод“.</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>Не е под Вашата роля.</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>Това сте Вие: вижте „Моят профил“.</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>Центърът за обслужване нулира MFA и не променя нищо друго.</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>Вашата роля не променя членове.</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>Един акаунт има точно един собственик.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>Влиза чрез SSO: тук няма MFA.</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>MFA е изключена: няма нищо за нулиране.</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>Вашата роля не нулира MFA.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>Влиза чрез SSO: тук няма парола.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Промените за %1 са запазени.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Нулиране на MFA</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 получава еднократен код, който Вие предавате. Заедно с паролата той води до нова настройка от страницата за вход.</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Изгубен или откраднат: спиране на стария метод веднага</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Старият метод да работи, докато новият бъде потвърден</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>Незабавното спиране прекратява и сесиите и резервните кодове на члена.</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>Започнатата и непотвърдена настройка се заменя.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Нулиране</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Старият метод на %1 е спрян. Кодът за нулиране води до нов.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>MFA на %1 е нулирана. Старият метод работи, докато новият бъде потвърден.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>MFA на %1 е нулирана. Кодът за нулиране води до нова настройка.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Потвърдете самоличността си, за да нулирате MFA на %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Старият метод на %1 е спрян.</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>Старият метод на %1 работи, докато новият бъде потвърден.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 получава еднократен код за задаване на нова парола. По-ранен код спира да работи.</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>%1 получава еднократна връзка или код за задаване на нова парола. По-ранните спират да работят.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 има нов код за вход.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Премахване на член</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 вече няма да принадлежи към този акаунт, а отворените сесии приключват.</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>Лицето, неговата MFA и ролите му в други акаунти остават.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Потвърдете самоличността си, за да премахнете %1.</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Премахнахте %1 от акаунта.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Търсене по име или имейл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Без MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>В този акаунт още няма никого.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавяне на член</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Няма съответстващ член.</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>Още няма акаунт. Членовете принадлежат към акаунт.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Към акаунтите</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортиране…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редактиране</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Печат на листовки…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Нулиране на MFA…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Нов код за вход…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Премахване…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>Редактиране на член</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Нулиране на MFA…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>Еднократен код, който води до нова настройка; дотогава работи старият метод.</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Нов код за вход…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>Еднократен код за задаване на нова парола. MFA не се засяга.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Премахване…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>Отнема ролята в този акаунт; другите акаунти остават.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Метод за вход</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Задължителна</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Оставащи резервни кодове</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последен вход</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>Последна връзка по имейл</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Този акаунт вече има собственик. Изберете друга роля.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Задължителна</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>Оставащи кодове</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последен вход</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>Изключена</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Неприложимо (SSO)</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Задължителна от %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Не е задължителна</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>От %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>Не</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>С покана</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никога</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>Още не е изпратена; сървърът продължава опитите</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Изпратена</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>Не е доставена; проверете адреса и изпратете нова</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>Приложение автентикатор</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По подразбиране</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>последно използване: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>още не е използвана</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Добавен на %1 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Нулиране на тайната</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>Меню на метода</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Нулиране</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Изтриване</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>този компютър</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>Настройки на MFA</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>Влизате чрез организацията си, която проверява кой сте. Тук няма нищо за настройване.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Изключена</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В изчакване</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Неприложимо (SSO)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Не е задължителна</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Деактивиране на MFA</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>С MFA при вход се иска и код, който показва само Вашият телефон. Тогава открадната парола не е достатъчна.</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>Добавяне на нов метод</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>Активиране без помощника</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>Сканирайте QR кода, отметнете „MFA е активирана“ и изберете „Обновяване на профила“. Или изберете „Активиране на MFA“ и следващият Ви вход ще покаже QR кода. И в двата случая MFA е в изчакване до първия код.</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFA е активирана</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Активиране на MFA</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Какво остава: сканирайте QR кода с автентикатора си и въведете първия му код – тук или при следващия си вход.</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Тайната е нулирана и старата вече не важи. Какво остава: сканирайте новия QR код с автентикатора си и въведете първия му код – тук или при следващия си вход.</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>Предаден Ви е QR код за Вашия автентикатор. Какво остава: въведете първия му код – тук или при следващия си вход. За Ваша сигурност QR кодът не се показва повторно.</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>В изчакване от %1, до %2</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Завършване сега</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>Влезли сте с резервен код. Ако вече нямате автентикатора си: за „Нулиране“ в менюто на метода и за „Деактивиране на MFA“ е достатъчна паролата Ви вместо код.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>остават %1 от 10 резервни кода</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>Комплект %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Генериране на резервни кодове</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>Нови резервни кодове могат да се създадат, след като настроите нов метод или влезете с автентикатора си.</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>Резервни кодове могат да се създадат, след като има активен метод.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>Не са останали резервни кодове. Без автентикатора си не бихте могли да влезете: генерирайте нови.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Остават само %1 от 10 резервни кода: генерирайте нови.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>Не са останали резервни кодове. Без автентикатора си не бихте могли да влезете.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>Остават само %1 от 10 резервни кода.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>Потвърдете самоличността си, за да вземете всичко от това хранилище.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Преместване към сървър</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>Хранилището се записва във файла. Междувременно всички могат да продължат да работят.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записване…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>Записване: %1 от %2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>Хранилището е във файла. То остава и тук.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Нищо не е записано.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>Преместване към сървър</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Паролна фраза</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Повторете паролната фраза</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>На сървър всеки работи от собствения си компютър. Никой не трябва да настройва нищо отново.</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>Тук всичко в това хранилище се записва в един шифрован файл: хората, тяхната MFA и резервните им кодове, както и одитният журнал.</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>На сървъра една команда създава хранилище от файла. Ще я видите на следващата страница.</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>След това се свързвате със сървъра и продължавате там със същата парола и същия автентикатор.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>Поне 15 знака, всякакви; може и изречение. Който има файла и паролната фраза, има всичко от хранилището.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Избор…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>Вече има файл с това име. Той никога не се презаписва: изберете друго име.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Файлът не може да бъде записан: %1. Изберете друга папка.</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>Там няма повече свободно място. Изберете друга папка.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Въведете паролната фраза.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Двете паролни фрази се различават. Въведете я отново.</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Изберете къде да се запише файлът.</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>Хранилището е във файла</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>Във файл (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>%Ln ред, шифрован. Само Вие можете да прочетете файла.</numerusform>
            <numerusform>%Ln реда, шифровани. Само Вие можете да прочетете файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>Копирайте файла на сървъра.</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>Къде сървърът пази данните си?</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>Изпълнете това там като потребителя на услугата и в папката с файла. Ще се поиска паролната фраза:</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>Стартирайте сървъра. След това се свържете с него и влезте както винаги.</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>Хранилището на този компютър остава, както е, а промените в него оттук нататък няма да са на сървъра. Когато сървърът заработи, изтрийте файла, а когато вече не е нужно на никого – и това хранилище.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Свързване със сървър</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Командата е копирана.</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>Търсене на имена</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Няма съответстващо лице.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Експортиране като CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>В тази група няма никого.</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Няма връзка с %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>Показаното може да е остаряло. Sallyport ще се свърже отново самостоятелно веднага щом може.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>Код за вход</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Код за нулиране</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>Дайте този код на %1 (%2). Показва се само сега.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Важи веднъж, до %1. На страницата за вход той се въвежда чрез „Имам код за вход“ и задава паролата. MFA не се засяга.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Важи веднъж, до %1. На страницата за вход той се въвежда чрез „Имам код за нулиране“ заедно с паролата и води до нова настройка.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>Изпратена е връзка до %1. Важи веднъж, до %2.</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>Кодът не можа да бъде отпечатан: принтерът не отговаря. Изберете друг принтер или копирайте кода.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Изпратено към принтера. Проверете листа, преди да завършите.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16 знака, със или без тиретата.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Въведете имейл адреса си.</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>Въведете кода, който сте получили.</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>Настроени са %1 от %n човек.</numerusform>
            <numerusform>Настроени са %1 от %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Избор на лице</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>След като сте видели документ за самоличност.</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>Край на смяната</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>Записва на устройство един файл, запечатан за основното хранилище.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>Затваря киоска. Настроеното остава на този компютър.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>Може да се сортира</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>Сортирано низходящо</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>Сортирано възходящо</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>Защита на хранилището с паролна фраза</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Отваряне на хранилището</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Паролна фраза</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>Иска се при всяко отваряне на хранилището. Без нея никой не може да го отвори и няма начин да бъде заменена.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Поне 15 знака, всякакви; може и изречение.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Повторете паролната фраза</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>Ключът на това хранилище е защитен с паролна фраза.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Създаване на хранилище</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отваряне</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Избор на друго хранилище…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>На този компютър няма ключодържател, който да отговаря, затова ключът на хранилището се нуждае от паролна фраза.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>Съобщение от ключодържателя: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Въведете паролната фраза.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Двете паролни фрази се различават. Въведете я отново.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>Потвърдете самоличността си, за да промените паролата.</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>Паролата е променена. Другите Ви сесии приключиха.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>Вход в Sallyport</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Запомняне на входа</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Забравена парола?</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>Имам код за вход</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>Имам код за нулиране</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>Пази сесията в ключодържателя на този компютър, докато не излезете</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>Имам токен за настройка</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Въведете паролата си.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Въведете имейл адреса си.</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Хранилище на този компютър не изпраща имейли. Собственик или администратор може да Ви даде еднократен код за вход. Изберете с него нова парола чрез „Имам код за вход“ по-долу. Автентикаторът Ви остава, както е.</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>По всяко време</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последните 7 дни</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последните 30 дни</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Дати…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonCard</name>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Както в системата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Други акаунти</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>Изберете лицето</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Търсене по име или имейл</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>Хора в списъка</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>Първо вижте документа за самоличност: човекът пред Вас получава кодовете на избраното лице.</translation>
    </message>
</context>
<context>
    <name>sallyport::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN код</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
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
        <translation>Администратори на екип</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>Собственикът, администраторите на екип и центърът за обслужване</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>Всички останали в акаунта</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFA и сигурност при вход</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Какво ще се случи</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>За политики за MFA е нужен план Essential или по-висок.</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>Включеното остава включено; щом бъде изключено и запазено, остава изключено.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Преброява се…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n администратор на екип</numerusform>
            <numerusform>%n администратори на екип</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n членове</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 ще бъде подканен да настрои MFA при следващия си вход.</numerusform>
            <numerusform>%1 ще бъдат подканени да настроят MFA при следващия си вход.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 ще бъде подканен да настрои MFA при следващото си свързване.</numerusform>
            <numerusform>%1 ще бъдат подканени да настроят MFA при следващото си свързване.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 въвеждат код преди всяко свързване.</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 въвеждат код отново след %n ден.</numerusform>
            <numerusform>%1 въвеждат код отново след %n дни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1 въвеждат код отново след %n час.</numerusform>
            <numerusform>%1 въвеждат код отново след %n часа.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 въвеждат код веднъж и повече не.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 се освобождават в контролния панел, освен ако друго не изисква MFA.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1 се освобождават в клиентското приложение, освен ако друго не изисква MFA.</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>Никой не трябва да настройва MFA: всички я имат, влизат чрез SSO или вече са подканени.</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>Администратори на екип</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>За никого не се променя нищо.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Потвърдете самоличността си, за да промените MFA и сигурността при вход за %1.</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>MFA и сигурността при вход за %1 са запазени.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>Контролен панел</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>Клиентско приложение</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>Преди всяко свързване</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>MFA е задължителна за вход в Sallyport.</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>MFA е задължителна във VPN клиент, шлюз или друга програма.</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Отново след</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>Никога</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>часа</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>дни</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>Подготвяне на киоск</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>Киоскът е компютър без мрежа, на който хората настройват автентикатора си един след друг. Нужен му е списък: файл, който казва кого да очаква. В него няма тайни.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>%n избран</numerusform>
            <numerusform>Избраните %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Всички показани</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Кого очаква киоскът</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN код на оператора</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>Поне %1 знака. Отключва киоска с този списък и нищо друго.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>Повторете PIN кода</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>Десет грешни PIN кода блокират списъка окончателно на киоска. Списъкът важи 7 дни.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготвяне</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>Всички показани: %n</numerusform>
            <numerusform>Всички показани: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>Един списък за киоск побира до %1 души: стеснете показаните или изберете по-малко.</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>Никой от показаните не може да бъде в списък за киоск.</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>Хората, които влизат чрез SSO, и тези, чиято MFA нямате право да нулирате, се пропускат.</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>Използвайте поне %1 знака.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Двата не съвпадат.</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>Следва създаване на списък с код за настройка за %n човек.</numerusform>
            <numerusform>Следва създаване на списък с кодове за настройка за %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Списък за киоск</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>Списъкът за %n човек е готов. Важи до %1.</numerusform>
            <numerusform>Списъкът за %n души е готов. Важи до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. Списъкът</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>Запазете го на устройство, което ще занесете до киоска, или в папката на киоска.</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>Запазване на списъка…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. Листовките</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>Всяка съдържа кода за настройка на едно лице за киоск без надзор. Могат да се отпечатат само сега.</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Печат на листовки…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>Първо запазете списъка.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завършване</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>Списъкът за %n човек е запазен. Отключете киоска с неговия PIN код.</numerusform>
            <numerusform>Списъкът за %n души е запазен. Отключете киоска с неговия PIN код.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Запазване на списъка</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>Списък за киоск (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Списъкът не можа да бъде запазен като %1: %2. Изберете друга папка.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>QR кодът на %1 не можа да бъде прочетен обратно от страницата, затова нищо не е отпечатано. Изберете по-голяма хартия или по-малко листове на страница и печатайте отново.</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Център за печат</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Запазване като PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печат…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затваряне</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>Следват QR кодът и тайният ключ на %n администратор за отпечатване. Кодът се въвежда от Вас, а не от администратора.</numerusform>
            <numerusform>Следват QR кодовете и тайните ключове на %n администратори за отпечатване. Кодът се въвежда от Вас, а не от администраторите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 и още %n човек</numerusform>
            <numerusform>%1 и още %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport, на този компютър</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QR листове</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Листовки</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Запазване като PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Няма нищо за печат за %1, затова не се печата за никого: MFA вече е активна, не е активирана или входът е чрез SSO. Променете избора.</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>Принтерът работи. Прозорецът се затваря, когато принтерът получи всичко.</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Листовки за киоск</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>Какво се печата</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QR листове</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>С QR код и таен ключ: предавайте всеки лист само на съответното лице. Всеки код се прочита обратно от страницата, преди да се отпечата.</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Листовки</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>Без тайна: какво се иска при следващия вход и какво да е подготвено.</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>Листове на страница</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1 на страница</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2 на страница</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4 на страница</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>на %n страница</numerusform>
            <numerusform>на %n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Листовки за киоск</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>С кода за настройка за киоска: предавайте всяка листовка само на съответното лице.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Проверка: %1 от %2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Печат: %1 от %2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Запазване: %1 от %2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>Изпратено към принтера. Проверете листовете, преди да ги раздадете.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>Отменено: нищо не е отпечатано или запазено.</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>Принтерът не отговаря или е отказал листовете. Изберете друг или ги запазете като PDF.</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Листовете не можаха да бъдат запазени като %1: %2. Нищо не е записано. Изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>там има нещо, което не е файл</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Моят профил</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Промяна на паролата…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>Обновяване на профила</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>Профилът Ви е обновен.</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>MFA е в изчакване. Изберете „Завършване сега“ или въведете първия код при следващия си вход.</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Изключване на MFA за %1</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>Акаунтът вече няма да изисква MFA: членовете, които не са я настроили, влизат само с паролата си. Който я е настроил, я запазва и може да я изключи.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Изключване</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Потвърдете самоличността си, за да изключите MFA за %1.</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>MFA е ИЗКЛЮЧЕНА за %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>Тук още няма никого. Щом има членове, тази страница показва докъде са стигнали с MFA.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчети</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Експортиране като CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Запазване като PDF…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Във времето</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>%1% настроени: %2 от %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчети</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Всички акаунти</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Запазване на отчета</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Запазено като %1. Само Вие можете да четете файла.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Отчетът не можа да бъде запазен като %1: %2. Нищо не е записано. Изберете друга папка.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>акаунт %1</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>риселър %1</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>собственик, за Вас</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>собственик на %1, за Вас</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>екипната политика на %1</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>Изисква се от %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>Да, от %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>Нова настройка на MFA</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Код за нулиране</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>Някой, който администрира акаунта Ви, Ви е дал еднократен код за нулиране – на екран или на хартия.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>Този имейл, тази парола и този код за нулиране не са приети. Проверете и трите; кодът важи веднъж и в рамките на един ден. Който Ви го е дал, може да създаде нов.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Въведете паролата си.</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>Нулиране на тайната</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>Създава се нова тайна. Старата спира да работи веднага, другите Ви сесии приключват и MFA е в изчакване, докато бъде потвърден код на новата тайна.</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>За да работи дотогава старият метод, изберете вместо това „Нулиране“.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>Потвърдете самоличността си, за да нулирате тайната.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>Старата тайна спря да работи. MFA е в изчакване, докато бъде потвърден код на новата.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Завършване по-късно</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>Ако завършите по-късно, следващият Ви вход показва този QR код.</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>MFA е активна с новата тайна.</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>Тайната е нулирана. MFA е в изчакване: завършете тук или при следващия си вход.</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>Превключвателят за MFA на акаунта, членовете му и екипната политика. Един на акаунт.</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>Администрира членовете на акаунта без собственика.</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>Нулира MFA на членове и нищо друго.</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>Само собственият профил и нищо друго.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>Системен администратор</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>Собственик на риселър</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>Администратор на риселър</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Собственик</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>Администратор на екип</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Център за обслужване</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
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
        <translation>Сканирайте това с автентикатора си</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>Отворете приложението на телефона си, добавете запис и насочете камерата насам. Добавя се:</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Таен ключ</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>Приложението ми иска ключа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>На базата на времето, 6 цифри, на всеки 30 секунди.</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Изчистване на търсенето</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>Копирано. Изтрива се от клипборда след %1 с.</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>Показване на QR кода</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>QR кодът е изтекъл. Покажете го отново, за да получите нов.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Скриване на QR кода</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>Таен ключ</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. Отворете автентикатора си</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password или друго приложение за TOTP кодове.</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. Сканирайте QR кода</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>Приложението добавя запис с това име:</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>Нямате камера? Въведете тайния ключ</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>На базата на времето, 6 цифри, на всеки 30 секунди. Копираният ключ се изтрива от клипборда след 30 с.</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отхвърляне на промените</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>Изберете акаунт, за да видите какво изисква от хората си.</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>Още няма акаунти: „Нов акаунт“ на страницата „Акаунти“ създава такъв.</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Промените за %1 още не са запазени.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отхвърляне</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Още нищо не е променено.</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>Планът не позволява това: то изисква повече от сега.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>Промените Ви са още тук и не са запазени.</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>Предишните настройки са въведени отново и още не са запазени. Вижте какво променят и след това запазете.</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>Нищо не се променя, докато не бъде потвърден код.</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>Нов метод за MFA</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>Приложение автентикатор</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>Избор на метод</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>Приложение на Вашия телефон или компютър, което показва нов код на всеки 30 секунди.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По подразбиране</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>Единственият метод винаги е по подразбиране.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Настройка на автентикатора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>Въведете кода, който автентикаторът Ви показва сега за току-що добавения запис.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>Въведете кода, който автентикаторът Ви показва сега за предадения Ви QR код.</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Проверка на самоличността</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>Този QR код е изтекъл, затова никой от кодовете му вече не се приема.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Започване отначало</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>Настройка на сървъра</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Токен за настройка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Нова парола</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Повторете паролата</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>Токенът за настройка беше изведен при настройването на сървъра. Той създава първото лице, и то веднъж.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>Поне 15 знака, всякакви; може и изречение.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настройване</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>Този токен за настройка не е приет. Важи веднъж; „sallyportd init“ извежда нов, докато никой не е използвал токен.</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>Въведете токена за настройка.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Въведете името си.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Изберете парола.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Двете пароли се различават. Въведете я отново.</translation>
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
        <translation>Настройка на MFA</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издател</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Таен ключ</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>Сканирайте QR кода с автентикатор или въведете тайния ключ (на базата на времето, 6 цифри, на всеки 30 секунди).</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>Влезте в Sallyport, въведете кода от приложението и съхранете десетте резервни кода.</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>Унищожете този лист.</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>MFA при следващия Ви вход</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>Вход в</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>Преди това: инсталирайте автентикатор на телефона си и го носете със себе си.</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>Влезте с имейл адреса и паролата си. Sallyport показва QR код: сканирайте го с приложението и въведете кода, който то показва.</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>Десетте резервни кода се показват веднъж. Отпечатайте ги или ги запазете и ги пазете отделно от телефона си.</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>Оттам нататък при всеки вход се искат паролата Ви и код от приложението. Никой няма да Ви иска код по телефона или по имейл.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код за вход</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Валиден до</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>Стартирайте Sallyport и изберете „Имам код за вход“ на страницата за вход. Въведете имейл адреса си, този код и собствена парола с поне 15 знака. Кодът важи веднъж.</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Код за нулиране</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>Подгответе автентикатор. Стартирайте Sallyport и изберете „Имам код за нулиране“ на страницата за вход. Въведете имейл адреса си, паролата си и този код, след това сканирайте показания QR код и съхранете десетте резервни кода. Кодът важи веднъж.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервни кодове</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лице</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>Всеки код важи веднъж. Използвайте го вместо кода от автентикатора си и после го зачертайте. Пазете този лист там, където само Вие имате достъп. Нов комплект прави всички кодове на този лист невалидни.</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Код за настройка</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>Преди това: инсталирайте автентикатор на телефона си и носете телефона.</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>В киоска докоснете „Имам код за настройка“ и въведете имейл адреса си и този код.</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>Сканирайте QR кода с приложението, въведете кода, който то показва, и съхранете десетте резервни кода.</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>Кодът важи веднъж и само за този киоск. Никой няма да Ви го иска по телефона или по имейл.</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Преглед на първата страница</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>Задаване на парола</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код за вход</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Нова парола</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Повторете паролата</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>Собственик или администратор Ви е дал еднократен код за вход – на екран или на хартия.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>Поне 15 знака, всякакви; може и изречение.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Задаване на парола</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>Този имейл и този код за вход не са приети. Проверете и двете; кодът важи веднъж и в рамките на седем дни. Който Ви го е дал, може да създаде нов.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Двете пароли се различават. Въведете я отново.</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Хранилище на този компютър</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Новата Ви парола е зададена. Влезте с нея.</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>Ако някой с този адрес има парола тук, към него по имейл пътува връзка. Тя важи един час и само веднъж. Автентикаторът Ви остава, както е.</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Този сървър не изпраща имейли. Собственик или администратор може да Ви даде еднократен код за вход. Изберете с него нова парола чрез „Имам код за вход“ по-долу. Автентикаторът Ви остава, както е.</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>Сървърът е настроен. Влезте с имейла си и новата си парола.</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>Вашата MFA е нулирана. Настройте новия метод; старият, ако още работи, спира, когато новият бъде потвърден.</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>Тайната Ви беше заменена, а новата не беше потвърдена. Настройте MFA, за да влезете.</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1. Настройте MFA, за да влезете.</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>Нищо не се променя, докато не бъде потвърден код. При отказ излизате от системата.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>Настройте кодовете си за вход</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>Нужен Ви е телефонът с автентикатор, например Google Authenticator, Microsoft Authenticator или Aegis. Отнема около две минути.</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>Имам код за настройка</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>Оператор: избор на лице</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Стъпка %1 от %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>Още съм тук</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>Още ли сте тук? Страницата се изчиства след %1&#xa0;с.</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>Без докосване страницата се изчиства след %1&#xa0;с</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>Създаването на това хранилище беше прекъснато. Въведете отново същото: процесът продължава оттам, където е спрял.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Подготвят се примерните данни…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Хранилището се отваря…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Избор на друго хранилище</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>Хранилището не може да бъде отворено</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Очаква се в</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>Файлът е оставен точно както е.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>За поддръжката: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Нов опит</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Избор на друго хранилище…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показване на папката</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Създаване на хранилище на този компютър</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1 (нужен е по-широк прозорец)</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Избиране на всички</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колони</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Обратен ред</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Сортиране по %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортиране по</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Главни букви</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Букви</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Символи</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Изтриване</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>Отключване на киоска</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Списък за киоск</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>Още няма списък. Включете устройството, на което е, или го копирайте в папката на киоска.</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>В папката на киоска</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Нова проверка</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>Как се установява самоличността</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Без надзор</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>Хората въвеждат имейла си и кода за настройка.</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>С надзор, PIN код за всеки</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>Вие поглеждате документ за самоличност и избирате лицето.</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>С надзор, PIN код веднъж</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>Както по-горе; никога не се отделяйте от киоска.</translation>
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
        <translation>Моят профил</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заключване</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Изход</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Смяна на връзката</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Смяна на акаунта</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>Според системата</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмна</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>Преместване към сървър…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Ръководство за потребителя</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>Относно Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Добре дошли в Sallyport</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>Настройка и поддръжка на втората стъпка при вход: кодове от автентикатор и резервни кодове.</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Създаване на хранилище на този компютър</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>Хора, автентикатори и резервни кодове в един защитен файл. Не е нужно нищо друго.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Свързване със сървър</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>Работа с хранилището на Вашата организация по мрежата.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Разглеждане с примерни данни</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>Временно хранилище с измислени хора: разгледайте без риск.</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>Отваряне на съществуващо хранилище…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Кой сте Вие?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Код за настройка</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>Въведете ги така, както са на листовката Ви.</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>Избор на акаунт</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>По-късно можете да преминете към друг от менюто под Вашето име.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>Моят профил</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Администратори</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членове</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчети</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Одитен журнал</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Преместване към сървър</translation>
    </message>
</context>
</TS>
