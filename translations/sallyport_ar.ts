<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>حول Sallyport</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>نسخ تفاصيل الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© مؤلفو Sallyport. برنامج حر: رخصة GNU العمومية العامة، الإصدار 3 أو أحدث، دون أي ضمان.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>تم نسخ تفاصيل الإصدار. وليس فيها شيء عن أشخاص أو أماكن.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>يغيّر الموزّع الخاص بك الخطة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>اكتب للبحث، أو اضغط مفتاح السهم لأسفل لعرض القائمة.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>مشغّلة</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>متوقفة</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA متوقفة</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>لم يكتمل إعداد الجميع</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>لا توجد حسابات بعد.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>لا يوجد حساب مطابق.</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>الأعضاء…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>إيقاف MFA…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>تشغيل MFA…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Overdue</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>من خطة Essential فأعلى</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>مشغّلة</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>متوقفة</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ %n شخص MFA.</numerusform>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ شخص واحد MFA.</numerusform>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ شخصان MFA.</numerusform>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ %n أشخاص MFA.</numerusform>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ %n شخصًا MFA.</numerusform>
            <numerusform>كان الموعد النهائي %1؛ لم يُعِدّ %n شخص MFA.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>يجب الإعداد حتى %1.</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>تم إعداد %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n معفى (SSO)</numerusform>
            <numerusform>معفى واحد (SSO)</numerusform>
            <numerusform>معفيان (SSO)</numerusform>
            <numerusform>%n معفيين (SSO)</numerusform>
            <numerusform>%n معفى (SSO)</numerusform>
            <numerusform>%n معفى (SSO)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>يمكن للمالكين فقط تغيير هذا</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>تم تشغيل MFA لـ %1.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>تم إنشاء الحساب %1.</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>تم حفظ الحساب %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تمت إضافة %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>العنوان المستخدم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>ستحصل على رمز لمرة واحدة يعيّن به المسؤول كلمة مرور.</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>يتلقى المسؤول رابطًا لمرة واحدة بالبريد؛ وإذا كان الخادم لا يرسل بريدًا، فستحصل على رمز لمرة واحدة لتسليمه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>تمت إضافة %1، وتسجيل الدخول عبر SSO.</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>تمت إضافة %1، وتسجيل الدخول بكلمة المرور الموجودة مسبقًا.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تمت إضافة %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>العنوان المستخدم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>لهذا الحساب مالك بالفعل. اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>يوجد عضو بهذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>يسجّل الدخول من مكان آخر؛ لا تعني MFA وكلمات المرور هذا العضو هنا.</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>يتلقى العضو رابطًا لمرة واحدة بالبريد؛ وإذا كان الخادم لا يرسل بريدًا، فستحصل على رمز لمرة واحدة لتسليمه. من لديه كلمة مرور بالفعل يحتفظ بها ويحصل على هذا الدور أيضًا.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>ستحصل على رمز لمرة واحدة يعيّن به العضو كلمة مرور. من لديه كلمة مرور بالفعل يحتفظ بها ويحصل على هذا الدور أيضًا.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>لا ينطبق (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>تعطيل MFA</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>بعدها يسجّل %1 الدخول بكلمة المرور وحدها: تتوقف أداة المصادقة والرموز الاحتياطية عن العمل، وتنتهي الجلسات.</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>بعدها يسجّل %1 الدخول بكلمة المرور وحدها: يتوقف رمز QR الذي تم تسليمه عن العمل، وتنتهي الجلسات.</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أكّد أنك أنت من يعطّل MFA الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تم تعطيل MFA الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>سيُعرض بعد ذلك رمز QR والمفتاح السري الخاصان بـ %1 لتسليمهما. أنت من يُدخل الرمز، وليس المسؤول.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>إعادة تعيين MFA</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>يُنشأ سر جديد لـ %1، وتسلّمه عبر «رابط إلى رمز QR».</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>إبقاء الطريقة القديمة صالحة حتى تأكيد الجديدة</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>فقدان أو سرقة: إبطال الطريقة القديمة الآن</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>إبطالها الآن ينهي أيضًا جلسات المسؤول.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أكّد أنك أنت من يعيد تعيين MFA الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أُبطلت الطريقة القديمة الخاصة بـ %1. سلّم الجديدة عبر «رابط إلى رمز QR».</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>تمت إعادة تعيين MFA الخاصة بـ %1. سلّم السر الجديد عبر «رابط إلى رمز QR»؛ وحتى ذلك الحين تعمل الطريقة القديمة.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>يحصل %1 على رمز لمرة واحدة يعيّن كلمة مرور جديدة. ويتوقف أي رمز سابق عن العمل.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>لدى %1 رمز تسجيل دخول جديد.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>البحث بالاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA متوقفة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>لا يوجد مسؤول يطابق البحث وعامل التصفية.</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>تفعيل MFA</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>طباعة الأوراق…</translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>جارٍ تفعيل MFA</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>تعطيل MFA</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>رابط إلى رمز QR</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة التعيين…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>رمز تسجيل دخول جديد…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>جارٍ تفعيل MFA: %1 من %2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>تم تفعيل MFA لعدد %1 من أصل %2 من المسؤولين، ثم توقفت العملية. %3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>أُلغيت العملية: تم تفعيل MFA لعدد %1 من أصل %2 من المسؤولين. ولم يتغير شيء لدى الآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>تم تفعيل MFA لـ %n مسؤول.</numerusform>
            <numerusform>تم تفعيل MFA لمسؤول واحد. سلّم الرمز عبر «رابط إلى رمز QR» أو على الورق.</numerusform>
            <numerusform>تم تفعيل MFA لمسؤولَين. سلّم الرمزين عبر «رابط إلى رمز QR» أو على الورق.</numerusform>
            <numerusform>تم تفعيل MFA لـ %n مسؤولين. سلّم الرموز عبر «رابط إلى رمز QR» أو على الورق.</numerusform>
            <numerusform>تم تفعيل MFA لـ %n مسؤولًا. سلّم الرموز عبر «رابط إلى رمز QR» أو على الورق.</numerusform>
            <numerusform>تم تفعيل MFA لـ %n مسؤول. سلّم الرموز عبر «رابط إلى رمز QR» أو على الورق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>انظر «ملفي الشخصي»</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>ليس أدنى من دورك</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>لا ينطبق (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>رابط إلى رمز QR</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة التعيين…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أصبحت MFA الخاصة بـ %1 نشطة.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>لا تُطبع أكثر من %n ورقة دفعة واحدة. حدّد عددًا أقل من المسؤولين.</numerusform>
            <numerusform>لا تُطبع أكثر من ورقة واحدة في كل مرة. حدّد عددًا أقل من المسؤولين.</numerusform>
            <numerusform>لا تُطبع أكثر من ورقتين دفعة واحدة. حدّد عددًا أقل من المسؤولين.</numerusform>
            <numerusform>لا تُطبع أكثر من %n أوراق دفعة واحدة. حدّد عددًا أقل من المسؤولين.</numerusform>
            <numerusform>لا تُطبع أكثر من %n ورقة دفعة واحدة. حدّد عددًا أقل من المسؤولين.</numerusform>
            <numerusform>لا تُطبع أكثر من %n ورقة دفعة واحدة. حدّد عددًا أقل من المسؤولين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
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
        <translation>معفى</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>تسجيل الدخول عبر SSO: لا تنطبق MFA هنا.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>أصبحت MFA نشطة.</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>تمت دعوته ولم يسجّل الدخول قط.</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>أصبحت MFA مطلوبة وليست نشطة.</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>سر ينتظر رمزه الأول.</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>لم يتم إعداد MFA، وليست مطلوبة بعد.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>انتشار MFA: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>مطلوبة ولم يتم إعدادها</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n شخص آخر</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n أشخاص آخرون</numerusform>
            <numerusform>و%n شخصًا آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · الصفحة %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>قيد الانتظار منذ</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>مطلوبة اعتبارًا من</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>عند تشغيل MFA ترفض واجهة API للإدارة كلمة مرورك المعتادة.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>تاريخ الإنشاء %1، %2.</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>يحتاج البرنامج النصي عندئذٍ إلى كلمة مرور API خاصة به.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>كلمة مرور API</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>إنشاء كلمة مرور API جديدة</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>يحتوي اسم تسجيل الدخول الخاص بك على نقطتين رأسيتين، وعندهما ينتهي اسم المستخدم في HTTP Basic. استخدم لواجهة API اسم المستخدم هذا بدلًا منه: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>تُنشأ كلمة مرور API جديدة. وتتوقف الحالية عن العمل فورًا.</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>تُنشأ كلمة مرور API للبرامج النصية والبرامج التي تستخدم واجهة API للإدارة.</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>حذف كلمة مرور API</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>تُرفض من ذلك الحين البرامج النصية والبرامج التي تستخدمها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>أكّد أنك أنت من يحذف كلمة مرور API.</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>تم حذف كلمة مرور API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>كلمة مرور API</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>تُعرض كلمة المرور هذه الآن فقط. انسخها إلى حيث يحفظ برنامجك النصي أسراره.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>اسم المستخدم لواجهة API: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>أصبحت كلمة مرور API الجديدة سارية.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>المنفّذ: المعرّف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>المعني</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>المعني: المعرّف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>المكان: المعرّف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>البحث بالاسم أو البريد الإلكتروني أو الإجراء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>لا يوجد حدث مطابق.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>المرفوضة فقط</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>جارٍ التحقق: %1 من %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>السجل غير سليم: الحدث %1 عُدّل أو أُزيل أو أُخفي. وكل ما قبله صحيح. أبقِ مخزن البيانات هذا ونسخه الاحتياطية كما هي، واعرف من كان بإمكانه الكتابة في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
            <numerusform>السجل سليم: عدد الأحداث %Ln، ولم يُفقد أو يُعدَّل أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>أُلغي التحقق: أول %1 من أصل %2 من الأحداث صحيحة. ولم تُفحص الأحداث الأخرى.</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>توقف التحقق بعد %1 من أصل %2 من الأحداث. حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>المعني</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>تسجيل الدخول: الخطوة الثانية</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>إصدار رمز تسجيل دخول</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>تعيين كلمة مرور برمز تسجيل دخول</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>إعداد الشخص الأول</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>قبول دعوة</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>تسجيل الدخول إلى واجهة API</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>إدخال رمز لتطبيق العميل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>تغيير الملف الشخصي</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>طلب رابط لكلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>تعيين كلمة مرور جديدة عبر رابط بالبريد</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>إنشاء كلمة مرور API</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>حذف كلمة مرور API</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>بدء إعداد MFA</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>عرض سر</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>تنشيط MFA</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>تفعيل MFA</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>تعطيل MFA</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>إعادة تعيين السر</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>إعادة تعيين MFA على الخادم (طوارئ)</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>بدء إعداد جديد برمز إعادة تعيين</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>بدء إعداد جديد عبر رابط بالبريد</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>إنشاء الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>تفعيل MFA لمسؤول</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>تعطيل MFA لمسؤول</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>إعادة تعيين MFA لمسؤول</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>إبطال MFA لمسؤول: فقدان أو سرقة</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>استيراد أعضاء</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>تحرير عضو</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>إزالة عضو</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>إعادة تعيين MFA لعضو</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>إبطال MFA لعضو: فقدان أو سرقة</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>تحرير حساب</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>تشغيل MFA لحساب</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>إيقاف MFA لحساب</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>تغيير MFA وأمان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>إنشاء موزّع</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>تحرير موزّع</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>تشغيل MFA لموزّع</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>إيقاف MFA لموزّع</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>إنشاء مخزن البيانات</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>عرض ورقة QR</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>إعداد قسيمة إرشادات</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>تصدير قائمة</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>بريد إلكتروني أو كلمة مرور أو رمز خاطئ</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>مقفل بعد محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>الساعة متأخرة</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>MFA مشغّلة: كلمة مرور API لازمة</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>MFA مطلوبة</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>كتابة مخزن البيانات في ملف لنقله</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>تجهيز كشك لشخص</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>استيراد إعداد من كشك</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>إلغاء قفل كشك</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>إدخال رقم PIN للمشغّل في كشك</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>إدخال رمز إعداد المصادقة في كشك</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>الإعداد في كشك</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>الابتعاد عن كشك</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>الإلغاء في كشك</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>إنهاء مناوبة كشك</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>مغادرة كشك</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>أُبقي على الطريقة في المخزن الرئيسي</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>قديم: تقرّر شيء آخر في المخزن الرئيسي</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>المجموعة %1، أُنشئت في %2</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>كل رمز يتيح لك تسجيل الدخول مرة واحدة بدلًا من رمز أداة المصادقة. المجموعات السابقة لم تعد صالحة.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>تُنشأ عشرة رموز احتياطية جديدة، وتتوقف كل الرموز السابقة عن العمل.</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>أصبحت المجموعة %1 من رموزك الاحتياطية سارية؛ وكل الرموز السابقة لاغية.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>لقد حفظت هذه الرموز</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>كل رمز من هذه الرموز العشرة يتيح لك تسجيل الدخول مرة واحدة عندما لا تكون أداة المصادقة في متناولك. تُعرض الرموز الآن فقط: احفظها بعيدًا عن هاتفك.</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>الرموز السابقة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>المجموعة %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>حفظ الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ الرموز باسم ‎%1: %2. لم يُكتب شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>الرموز الاحتياطية، المجموعة %1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>تعذّرت طباعة الرموز: الطابعة لا تستجيب. اختر طابعة أخرى، أو احفظ الرموز في ملف.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>أُرسلت إلى الطابعة. راجع الورقة قبل الإنهاء.</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>انسخ الرموز أو احفظها أو اطبعها أولًا، أو أكّد أنك حفظتها.</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>الشهادة لا تضمن إلا نفسها.</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>أصدرتها جهة لا يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>لا تصبح صالحة إلا اعتبارًا من %1. تحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>صدرت لخادم آخر غير %1.</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>أُلغيت، أو هي ضعيفة جدًا، أو غير مخصصة للخوادم.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>هل تثق بهذه الشهادة؟</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>هذا الخادم غير معروف بعد</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>هذا الخادم غير موثوق</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>يعرض الخادم شهادة أخرى</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>مصدرها الملف. تُعدّ الخوادم التي تضمنها موثوقة على هذا العنوان:</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>لا يمكن المتابعة بهذه الشهادة. على من يدير الخادم أن يستبدل بها شهادة صالحة.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>سبق أن وثقت بشهادة أخرى لهذا الخادم. ربما جُدّدت، وربما يقف أحد بينك وبين الخادم: استفسر قبل المتابعة.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>قارنتُ البصمة بما ذكره من يدير الخادم</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>عبر الهاتف أو على الورق أو شخصيًا: لا برسالة تصل عبر الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>استخدام ملف شهادة…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>شهادة المرجع الخاص بمؤسستك، في ملف</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>8 أحرف أو أكثر لأن MFA نشطة؛ و15 أو أكثر إذا أوقفتها. أي أحرف ومسافات. وليست كلمة مرور شائعة.</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>15 حرفًا أو أكثر؛ و8 أو أكثر عندما تكون MFA نشطة. أي أحرف ومسافات. وليست كلمة مرور شائعة.</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>تنتهي جلساتك الأخرى. وتبقى MFA كما هي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>المطلوب ستة أرقام؛ وعدد الأحرف المكتوبة %1.</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>ستة أرقام، كُتب %1 من 6</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>اكتب الأرقام الستة التي يعرضها هاتفك الآن</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>إظهار رمز QR مجددًا</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>تسجيل الدخول بخطوتين</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>16 حرفًا من قائمتك، مع الشرطات أو بدونها. كل رمز صالح مرة واحدة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>لم يُقبل هذا الرمز الاحتياطي. كل رمز صالح مرة واحدة، ورموز أحدث قائمة فقط هي الصالحة: تحقق من كتابته أو استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>استخدام رمز مصادقة</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>استخدام رمز احتياطي</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>أدخل أحد الرموز الاحتياطية للمستخدم</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>أدخل الرمز المكوّن من 6 أرقام من تطبيق المصادقة للمستخدم</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>أدخل أحد رموزك الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>احتفظ برموزك الاحتياطية</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>دوّنتُها</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>كل منها يتيح لك تسجيل الدخول مرة واحدة عندما لا يكون هاتفك في متناولك. اطبعها أو دوّنها: تُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>كل منها يتيح لك تسجيل الدخول مرة واحدة عندما لا يكون هاتفك في متناولك. دوّنها: تُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>المجموعة %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>أُرسلت إلى الطابعة. خذ الورقة قبل الإنهاء.</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>الطابعة لا تستجيب. دوّن الرموز.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>إنهاء إعداد MFA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>إذا تسلّمت رمز إعادة تعيين بدلًا منه، فارجع واختر «لدي رمز إعادة تعيين».</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>امسح رمز QR بتطبيق المصادقة، ثم أدخل الرمز الذي يعرضه للمستخدم</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>امسح رمز QR الذي تسلّمته بتطبيق المصادقة، ثم أدخل الرمز الذي يعرضه للمستخدم</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>استخدام ملف شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>اعمل على مخزن بيانات مؤسستك عبر الشبكة. الاتصال مشفّر دائمًا.</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>مثلًا mfa.example.org، كما أخبرك من يدير الخادم.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>للدعم: %1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>تبديل الاتصال</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>أين توجد البيانات التي تريد العمل عليها؟</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>ينسى الخادم وشهادته وبقاءك مسجّل الدخول</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>رمز جديد في تطبيقك خلال %1 ث</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>يعرض تطبيقك رمزًا جديدًا الآن.</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>إنشاء مخزن بيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>فريق مؤسستي</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>عملاء، بصفتي موزّعًا</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>ستصبح مالكه. لا يوجد حساب آخر ولا كلمة مرور افتراضية.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>15 حرفًا على الأقل، أي أحرف؛ والجملة مناسبة.</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>من الذين تديرهم؟</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>إنشاء مخزن البيانات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>سيكون مخزن البيانات الملف ‎%1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>أدخل اسم مؤسستك.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة مرور.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>كلمتا المرور مختلفتان. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>يظهر في تطبيقات المصادقة بجانب كل رمز.</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>الاسم الذي يعرفك به عملاؤك.</translation>
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
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>غدًا، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DemoCard</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>كل شيء هنا مختلق ويزول عند إغلاق النافذة. اختر من تريد أن تكون؛ وحيث يظهر رمز، فهو ما تعرضه أداة مصادقة ذلك الشخص الآن.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>كلمة مرور الجميع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1، الرمز %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>حذف الطريقة</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>تعطيل MFA</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>سيطلب تسجيل الدخول كلمة مرورك فقط. يتوقف عن العمل الإدخال الموجود في أداة المصادقة وكل الرموز الاحتياطية، وتنتهي جلساتك الأخرى.</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>يُهمل الإعداد الذي قيد الانتظار: يتوقف رمز QR والمفتاح السري الخاصان به عن العمل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>أكّد أنك أنت من يحذف الطريقة.</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>أكّد أنك أنت من يوقف MFA.</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>تم حذف الطريقة. MFA متوقفة، وكل الرموز الاحتياطية لاغية.</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>تم إيقاف MFA. كل الرموز الاحتياطية لاغية.</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>أنت مطالَب باستخدام MFA.</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>لا يمكن حذف الطريقة لأن MFA مطلوبة منك.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>لا يمكن إيقاف MFA لأنها مطلوبة منك.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>لاستخدام هاتف أو تطبيق آخر، اختر «إعادة التعيين»: تعمل الطريقة القديمة حتى تأكيد الجديدة.</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>أنهِ الإعداد للمتابعة.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>الإنهاء الآن</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>تصبح رموزك صالحة فور نقل بيانات الكشك إلى المخزن الرئيسي. خذ معك هاتفك ورموزك الاحتياطية.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>أكّد أنك أنت من يُعِدّ طريقة جديدة.</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>تعمل طريقتك الحالية حتى يتم التحقق من رمز من الطريقة الجديدة.</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>الطريقة الجديدة نشطة؛ وتوقفت القديمة عن العمل.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>أصبحت MFA نشطة.</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>حاول مجددًا بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>استخدم %n حرف أو أكثر؛ والجملة مناسبة.</numerusform>
            <numerusform>استخدم حرفًا واحدًا أو أكثر؛ والجملة مناسبة.</numerusform>
            <numerusform>استخدم حرفين أو أكثر؛ والجملة مناسبة.</numerusform>
            <numerusform>استخدم %n أحرف أو أكثر؛ والجملة مناسبة.</numerusform>
            <numerusform>استخدم %n حرفًا أو أكثر؛ والجملة مناسبة.</numerusform>
            <numerusform>استخدم %n حرف أو أكثر؛ والجملة مناسبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>كُتب مخزن البيانات هذا بإصدار أحدث من Sallyport.</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>كُتب مخزن البيانات هذا بإصدار أحدث من Sallyport (التنسيق %1).</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>شغّل الضبط التلقائي للتاريخ والوقت على الهاتف، ثم أدخل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>الرمز صحيح، لكن ساعة هاتفك متأخرة بمقدار %1.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>الرمز صحيح، لكن ساعة هاتفك متقدمة بمقدار %1.</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>هذا الرمز يخص رمز QR الذي استُبدل.</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>احذف الإدخال القديم من تطبيقك وامسح رمز QR المعروض الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل %n ثانية، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل ثانية، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل ثانيتين، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل %n ثوانٍ، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل %n ثانية، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
            <numerusform>ينشئ تطبيقك رمزًا جديدًا كل %n ثانية، لكن يجب أن يكون ذلك كل 30 ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>اضبط فترة هذا الإدخال على 30 ثانية، أو امسح رمز QR مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>يعرض تطبيقك رموزًا من %n رقم، لكن يجب أن تتكون من 6 أرقام.</numerusform>
            <numerusform>يعرض تطبيقك رموزًا من رقم واحد، لكن يجب أن تتكون من 6 أرقام.</numerusform>
            <numerusform>يعرض تطبيقك رموزًا من رقمين، لكن يجب أن تتكون من 6 أرقام.</numerusform>
            <numerusform>يعرض تطبيقك رموزًا من %n أرقام، لكن يجب أن تتكون من 6 أرقام.</numerusform>
            <numerusform>يعرض تطبيقك رموزًا من %n رقمًا، لكن يجب أن تتكون من 6 أرقام.</numerusform>
            <numerusform>يعرض تطبيقك رموزًا من %n رقم، لكن يجب أن تتكون من 6 أرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>اضبط عدد أرقام هذا الإدخال على 6، أو امسح رمز QR مجددًا.</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>يحسب تطبيقك الرموز باستخدام %1، لكن يجب أن يكون SHA-1.</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>اضبط خوارزمية هذا الإدخال على SHA-1، أو امسح رمز QR مجددًا.</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>كان هذا الرمز صحيحًا، لكنه استُخدم بالفعل.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>انتظر حتى يعرض تطبيقك الرمز التالي.</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>لم يُقبل هذا الرمز.</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>كل رمز صالح مرة واحدة: انتظر الرمز التالي في تطبيقك. بعد عدد كبير من الرموز الخاطئة تُرفض كل الرموز لبعض الوقت.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّح الإدخال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>لم يُقبل البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>تحقق من كليهما وحاول مجددًا. بعد عدة محاولات خاطئة يتوقف تسجيل الدخول لبعض الوقت.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>تحقق منها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>أُدخلت رموز خاطئة كثيرة جدًا على التوالي، لذا لم تعد الرموز مقبولة.</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>اطلب من أحد القائمين على إدارة حسابك إعادة تعيين MFA الخاصة بك.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>المحاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>ساعة هذا الجهاز متأخرة، لذا لا يمكن التحقق من الرموز.</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>اضبط تاريخ الجهاز ووقته، ثم حاول مجددًا. الرموز الاحتياطية لا تزال صالحة.</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>عند تشغيل MFA لا تقبل واجهة API للإدارة كلمة المرور المعتادة.</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>استخدم كلمة مرور API من «ملفي الشخصي».</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا جدًا، أو كانت الرموز الخاطئة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>يمكن لأحد المالكين القيام بذلك أو تغيير دورك.</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>يتطلب هذا تحققًا جديدًا من الهوية.</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>أدخل الرمز الحالي من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>عليك إعداد MFA أولًا.</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>أنهِ الإعداد، ثم تابع.</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>من يدير MFA للآخرين يحتاج إلى MFA أولًا، وMFA الخاصة بك ليست نشطة.</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>يمكن إعدادها من «ملفي الشخصي» ← «إضافة طريقة جديدة».</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>لا يمكن إيقاف MFA لأنها مطلوبة منك.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>لاستخدام هاتف أو تطبيق آخر، اختر «إعادة التعيين».</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>ارجع واطّلع على القائمة الحالية.</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>هذا العنوان مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>اطّلع على الحالة الراهنة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>كلمة المرور هذه قصيرة جدًا.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>كلمة المرور هذه طويلة جدًا.</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>استخدم 256 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>يسهل تخمين كلمة المرور هذه: فهي شائعة أو مكوّنة من اسمك.</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>اختر كلمة أخرى؛ ويفضَّل أن تكون جملة لا يكتبها سواك.</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>Sallyport مشغول جدًا في هذه اللحظة.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>لا يوجد مخزن بيانات في هذا المكان.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>إذا كان على محرّك قابل للإزالة أو محرّك شبكة، فقم بتوصيل المحرّك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>يوجد ملف في هذا المكان بالفعل؛ وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>افتح مخزن البيانات ذاك، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>هذا الملف يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>اختر مخزن بيانات خاصًا بـ Sallyport.</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>ثبّت الإصدار الأحدث وافتح مخزن البيانات به.</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>مخزن البيانات هذا تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>ضع نسخة احتياطية من الملف مكانه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>انقطع إنشاء مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>أنشئه مجددًا في المكان نفسه: سيُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>مخزن البيانات هذا للقراءة فقط: لا يمكن حفظ شيء، ولا حتى أن رمزًا قد استُخدم، لذا لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>اجعل الملف ومجلده قابلين للكتابة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>لم تعد هناك مساحة في مكان مخزن البيانات، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>وفّر بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>يعمل برنامج آخر على مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>انتظر حتى ينتهي أو أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>تعذّرت قراءة مخزن البيانات أو الكتابة فيه، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>حاول مجددًا؛ وإذا استمر الأمر، فافحص القرص الذي يوجد عليه الملف.</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>لا تحتوي سلسلة المفاتيح على مفتاح لمخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>ألغِ قفل سلسلة المفاتيح التي أُنشئ بها، أو استعدها من نسخة احتياطية، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>المفتاح الذي عُثر عليه ليس مفتاح مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>استخدم سلسلة المفاتيح أو ملف المفتاح الذي أُنشئ به مخزن البيانات هذا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>مفتاح مخزن البيانات هذا محفوظ في مكان آخر: %1.</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>شغّل Sallyport حيث يكون ذلك المكان متاحًا؛ وفي حالة ملف المفتاح، بالخيار ‎--key file:PATH‎.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>سلسلة المفاتيح لا تستجيب: فهي غير موجودة أو مقفلة أو أُغلق سؤالها.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>ألغِ قفل سلسلة مفاتيح سطح المكتب، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>مخزن البيانات هذا محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>عبارة المرور هذه لا تفتح مخزن البيانات.</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>تحقق من كتابتها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>لا يُفتح إدخال محمي في مخزن البيانات: فهو تالف أو نُقل من مكانه.</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>سجّل الدخول برمز احتياطي، أو اطلب من أحد المالكين إعادة تعيين MFA الخاصة بك.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يستجيب.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>تحقق من اتصال الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>انقطع الاتصال قبل أن يجيب الخادم، لذا ليس مؤكدًا أن هذا قد نُفّذ.</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>اطّلع على الحالة الراهنة قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>شهادة الخادم غير موثوقة، لذا لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>اتصل بالخادم من جديد للاطلاع على شهادته، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>تعذّر إجراء اتصال آمن بالخادم، لذا لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>تحقق من العنوان. إذا كان صحيحًا، فعلى من يدير الخادم تشغيل TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>يحيل الخادم إلى عنوان آخر، ولم تُتَّبع الإحالة.</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>يحيل الخادم إلى %1، ولم تُتَّبع الإحالة.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>إذا كنت تعرف ذلك العنوان، فاتصل به بدلًا منه.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>هناك ما يستجيب على هذا العنوان، لكنه ليس خادم Sallyport.</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>تحقق من العنوان والمنفذ. وفي شبكة الضيوف، سجّل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>إصدار الخادم لا يفهمه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>ثبّت إصدار Sallyport المتوافق مع الخادم.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>تعذّرت كتابة الملف أو قراءته.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>اختر مكانًا آخر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>أُلغيت العملية قبل اكتمالها.</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>حاول مجددًا إذا كنت لا تزال تريد ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>حدث خطأ لا يستطيع Sallyport وصفه.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>أدخل اسمًا من 1 إلى 200 حرف مرئي.</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يكون على شكل name@example.com.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>عبارة المرور هذه قصيرة جدًا. استخدم 15 حرفًا أو أكثر؛ والجملة مناسبة.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>هذا ليس عنوان خادم. يكون على شكل mfa.example.org أو mfa.example.org:8443.</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>لا يمكن الوصول إلى خادم على حاسوب آخر إلا باتصال مشفّر: احذف ‎http://‎.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>لا توجد شهادة في هذا الملف. ينتهي اسم ملف الشهادة بالامتداد pem أو crt أو cer.</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>لا يمكن حفظ مخزن بيانات في هذا المكان. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>أدخل الأرقام الستة التي يعرضها تطبيقك.</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>هذه اللغة غير متاحة.</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>أحد المدخلات غير مقبول.</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>للحساب مالك واحد، ولا يتغيّر.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>هذا غير ممكن في الحالة الراهنة؛ وربما تغيّرت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>لا يمكنك منح هذا الدور. اختر دورًا أدنى من دورك.</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>يمكن أن تُطلب MFA اعتبارًا من اليوم، أو من يوم خلال عام.</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>يمكن أن تكون مدة إعداد MFA من 0 إلى 90 يومًا.</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>عدد الساعات هذا غير مقبول.</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>لا صفوف في الملف، أو عددها أكبر مما يمكن استيراده دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>لم يُحدَّد أحد، أو حُدّد عدد أكبر مما يمكن تغييره دفعة واحدة.</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>هذا الملف ليس حزمة كشك.</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>هذا الملف ليس قائمة أسماء لكشك.</translation>
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
        <translation>العملية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>المعني</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>هذا التثبيت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>مقبول</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportPanel</name>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>جارٍ التصدير: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>جارٍ التصدير: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>حُفظ %n صف باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>حُفظ صف واحد باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>حُفظ صفان باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>حُفظت %n صفوف باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>حُفظ %n صفًا باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>حُفظ %n صف باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>أُلغي التصدير. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ القائمة باسم ‎%1: %2. لم يُكتب شيء. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>أو أفلت ملف CSV هنا</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم استيراده</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>أُبقي ما في الرئيسي</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>اعتماد ما في الكشك</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>إبقاء ما في الرئيسي</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>لم يعد موجودًا هنا</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>إعادة تعيينه ليست من صلاحيتك</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>تغيّر في الرئيسي منذ ذلك الحين</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>كانت ساعة الكشك متقدمة</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>نشطة في الرئيسي منذ %1</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>سيُستورد</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>إنهاء المناوبة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>يُجمع كل ما تم إعداده في ملف واحد لا يقرؤه إلا المخزن الرئيسي. اختر مكانه؛ ثم استورده هناك عبر «استيراد حزمة كشك…».</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>مجلد قائمة الأسماء</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. ويحتفظ الكشك بنسخته الخاصة.</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>استورده في المخزن الرئيسي عبر «استيراد حزمة كشك…».</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>فتح مخزن بيانات موجود</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Switch connection</source>
        <translation>تبديل الاتصال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
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
        <translation>دليل المشغّلين</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>لا يوجد فصل يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>البحث في هذا الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>للأعضاء</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>لمالكي الحسابات</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>للموزّعين</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>لمشغّلي الأكشاك</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>رمز QR لمسؤول الموزّع</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>سلّم الشاشة للمسؤول. تُسجَّل كل مرة يُعرض فيها هذا الرمز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>عرض مجددًا</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>الرمز مخفي. يتطلب عرضه مجددًا إدخال رمزك الحالي.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>الرمز الأول، يكتبه المسؤول (يثبت التسليم)</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>يُخفى خلال %1 ث</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>أُخفي الرمز في الأثناء. اعرضه مجددًا لطباعته.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>الطابعة لا تستجيب. اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>رمز QR لمسؤول الموزّع</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>تُعرض هذه الرموز الآن فقط. انسخها أو احفظها أو اطبعها أولًا، أو أكّد أنك حفظتها؛ ثم اختر «إنهاء».</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>أصبحت MFA نشطة. هذه الرموز لك أنت، المسؤول: احفظها قبل أن تعيد الشاشة.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>يُعرض مجددًا رمز QR والمفتاح السري الخاصان بـ %1. المالك هو من يُدخل الرمز، وليس المسؤول.</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningFace</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is &quot;Done&quot;, &quot;Failed&quot; ..., %2 the time, %3 a sentence</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>لم يعد التراجع ممكنًا</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>حدث تغيير آخر بعد ذلك، لذا تُرك كما هو الآن. اطّلع على الحالة الراهنة قبل إجراء أي تغيير.</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>لم يتم التراجع: %1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
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
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>أدخل الرمز الذي تعرضه أداة المصادقة الآن. كل رمز صالح مرة واحدة.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>حفظ رموز تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>لا يحتاج أي عضو جديد (%n) إلى رمز تسجيل دخول.</numerusform>
            <numerusform>يحتاج العضو الجديد الذي ليست لديه كلمة مرور إلى رمز تسجيل دخول لتعيينها. لا يمكن حفظ الرمز إلا الآن.</numerusform>
            <numerusform>يحتاج كل من العضوين الجديدين اللذين ليست لديهما كلمة مرور إلى رمز تسجيل دخول لتعيينها. لا يمكن حفظ الرمزين إلا الآن.</numerusform>
            <numerusform>يحتاج كل من الأعضاء الجدد (%n) الذين ليست لديهم كلمة مرور إلى رمز تسجيل دخول لتعيينها. لا يمكن حفظ الرموز إلا الآن.</numerusform>
            <numerusform>يحتاج كل من الأعضاء الجدد (%n) الذين ليست لديهم كلمة مرور إلى رمز تسجيل دخول لتعيينها. لا يمكن حفظ الرموز إلا الآن.</numerusform>
            <numerusform>يحتاج كل من الأعضاء الجدد (%n) الذين ليست لديهم كلمة مرور إلى رمز تسجيل دخول لتعيينها. لا يمكن حفظ الرموز إلا الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>كل رمز صالح مرة واحدة، حتى %1. ويُدخل في صفحة تسجيل الدخول عبر «لدي رمز تسجيل دخول».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>حفظ رموز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف. احذفه بعد تسليم الرموز.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ الرموز باسم ‎%1: %2. لم يُكتب شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>المتابعة بدون الرموز</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>لم تُحفظ الرموز بعد. وبدونها سيتعين عليك إنشاء رمز تسجيل دخول جديد لكل من هؤلاء الأعضاء.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>استيراد حزمة كشك</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>كتب «إنهاء المناوبة» في الكشك ملفًا واحدًا. اختره: يُعرض ما سيغيّره قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>لا يقرؤه إلا مخزن البيانات هذا. ولا ضرر من استيراده مرتين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>حزمة كشك (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>ستُقرأ حزمة الكشك بعد ذلك.</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>أشخاص الحزمة</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>عند تعارض المخزن الرئيسي مع الكشك</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>إبقاء ما في الرئيسي</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>اعتماد ما في الكشك</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>للجميع؛ ويمكن اتخاذ قرار مختلف لكل صف.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>موجود بالفعل: %n</numerusform>
            <numerusform>موجود بالفعل: %n</numerusform>
            <numerusform>موجود بالفعل: %n</numerusform>
            <numerusform>موجود بالفعل: %n</numerusform>
            <numerusform>موجود بالفعل: %n</numerusform>
            <numerusform>موجود بالفعل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>في تعارض: %n</numerusform>
            <numerusform>في تعارض: %n</numerusform>
            <numerusform>في تعارض: %n</numerusform>
            <numerusform>في تعارض: %n</numerusform>
            <numerusform>في تعارض: %n</numerusform>
            <numerusform>في تعارض: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>لم يُتمّ أحد الإعداد في هذه المناوبة.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>لا جديد في هذه الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>استيراد %n شخص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %n أشخاص</numerusform>
            <numerusform>استيراد %n شخصًا</numerusform>
            <numerusform>استيراد %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>لن تصبح MFA نشطة لأحد.</numerusform>
            <numerusform>تصبح MFA الخاصة بشخص واحد نشطة كما أعدّها في الكشك.</numerusform>
            <numerusform>تصبح MFA الخاصة بشخصين نشطة كما أعدّاها في الكشك.</numerusform>
            <numerusform>تصبح MFA الخاصة بـ %n أشخاص نشطة كما أعدّوها في الكشك.</numerusform>
            <numerusform>تصبح MFA الخاصة بـ %n شخصًا نشطة كما أعدّوها في الكشك.</numerusform>
            <numerusform>تصبح MFA الخاصة بـ %n شخص نشطة كما أعدّوها في الكشك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>لم يُستورد أحد.</numerusform>
            <numerusform>تم استيراد شخص واحد: MFA الخاصة به نشطة.</numerusform>
            <numerusform>تم استيراد شخصين: MFA الخاصة بهما نشطة.</numerusform>
            <numerusform>تم استيراد %n أشخاص: MFA الخاصة بهم نشطة.</numerusform>
            <numerusform>تم استيراد %n شخصًا: MFA الخاصة بهم نشطة.</numerusform>
            <numerusform>تم استيراد %n شخص: MFA الخاصة بهم نشطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>لا جديد: لم تتغير MFA لدى أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>لم يحتفظ أحد بما لديه في المخزن الرئيسي.</numerusform>
            <numerusform>احتفظ شخص واحد بما لديه في المخزن الرئيسي.</numerusform>
            <numerusform>احتفظ شخصان بما لديهما في المخزن الرئيسي.</numerusform>
            <numerusform>احتفظ %n أشخاص بما لديهم في المخزن الرئيسي.</numerusform>
            <numerusform>احتفظ %n شخصًا بما لديهم في المخزن الرئيسي.</numerusform>
            <numerusform>احتفظ %n شخص بما لديهم في المخزن الرئيسي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>استُورد الجميع.</numerusform>
            <numerusform>لم يُستورد شخص واحد؛ والسبب في الجدول.</numerusform>
            <numerusform>لم يُستورد شخصان؛ والسبب في الجدول.</numerusform>
            <numerusform>لم يُستورد %n أشخاص؛ والسبب في الجدول.</numerusform>
            <numerusform>لم يُستورد %n شخصًا؛ والسبب في الجدول.</numerusform>
            <numerusform>لم يُستورد %n شخص؛ والسبب في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>هذا الملف ليس حزمة كشك، أو هو تالف. انسخه من الكشك مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>هذه الحزمة لا تخص هذا المخزن: لم تنتج عن أي قائمة أسماء لديك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>هذه الحزمة قديمة جدًا: أُنشئت قائمة أسمائها قبل أكثر من 7 أيام. لم يتغير شيء. على الأشخاص إجراء الإعداد من جديد.</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>ما دوّنه الكشك يُضاف إلى سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>استيراد أعضاء</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>يسمّي السطر الأول الأعمدة؛ ويجوز حذف العمودين «Role» و«Sign-in method» أو تركهما فارغين، فينتج عضو بكلمة مرور. تُستورد كل الصفوف أو لا يُستورد أي منها.</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>ملف CSV بترميز UTF-8، بفواصل أو فواصل منقوطة، و%1 من الصفوف على الأكثر. أسماء الأعمدة والأدوار بالإنجليزية، كما يكتبها «تصدير…».</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>جدول ‎(*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>جارٍ فحص %n صف…</numerusform>
            <numerusform>جارٍ فحص صف واحد…</numerusform>
            <numerusform>جارٍ فحص صفين…</numerusform>
            <numerusform>جارٍ فحص %n صفوف…</numerusform>
            <numerusform>جارٍ فحص %n صفًا…</numerusform>
            <numerusform>جارٍ فحص %n صف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>استيراد %n عضو</numerusform>
            <numerusform>استيراد عضو واحد</numerusform>
            <numerusform>استيراد عضوين</numerusform>
            <numerusform>استيراد %n أعضاء</numerusform>
            <numerusform>استيراد %n عضوًا</numerusform>
            <numerusform>استيراد %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>لا يمكن استيراد %n صف، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. الأسطر: %1.</numerusform>
            <numerusform>لا يمكن استيراد صف واحد، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. السطر: %1.</numerusform>
            <numerusform>لا يمكن استيراد صفين، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. السطران: %1.</numerusform>
            <numerusform>لا يمكن استيراد %n صفوف، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. الأسطر: %1.</numerusform>
            <numerusform>لا يمكن استيراد %n صفًا، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. الأسطر: %1.</numerusform>
            <numerusform>لا يمكن استيراد %n صف، لذا لم يُضَف أحد. صحّح الملف واختره مجددًا. الأسطر: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>تغيّر شيء منذ فحص الملف، لذا لم يُضَف أحد. وقد فُحص الملف مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>لم يُضَف أي عضو.</numerusform>
            <numerusform>تمت إضافة عضو واحد.</numerusform>
            <numerusform>تمت إضافة عضوين.</numerusform>
            <numerusform>تمت إضافة %n أعضاء.</numerusform>
            <numerusform>تمت إضافة %n عضوًا.</numerusform>
            <numerusform>تمت إضافة %n عضو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>لم يُرسل رابط إلى أي منهم.</numerusform>
            <numerusform>أُرسل رابط إلى واحد منهم.</numerusform>
            <numerusform>أُرسل رابط إلى اثنين منهم.</numerusform>
            <numerusform>أُرسل رابط إلى %n منهم.</numerusform>
            <numerusform>أُرسل رابط إلى %n منهم.</numerusform>
            <numerusform>أُرسل رابط إلى %n منهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>جارٍ إضافة %n عضو: يُضاف الجميع، أو لا أحد إذا فشل شيء.</numerusform>
            <numerusform>جارٍ إضافة عضو واحد: لا يُضاف إذا فشل شيء.</numerusform>
            <numerusform>جارٍ إضافة عضوين: يُضاف كلاهما، أو لا أحد إذا فشل شيء.</numerusform>
            <numerusform>جارٍ إضافة %n أعضاء: يُضاف الجميع، أو لا أحد إذا فشل شيء.</numerusform>
            <numerusform>جارٍ إضافة %n عضوًا: يُضاف الجميع، أو لا أحد إذا فشل شيء.</numerusform>
            <numerusform>جارٍ إضافة %n عضو: يُضاف الجميع، أو لا أحد إذا فشل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n صف</numerusform>
            <numerusform>%1 · صف واحد</numerusform>
            <numerusform>%1 · صفان</numerusform>
            <numerusform>%1 · %n صفوف</numerusform>
            <numerusform>%1 · %n صفًا</numerusform>
            <numerusform>%1 · %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>لم يُقرأ: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>غير مقبول: %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>ستتم إضافته</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>يحصل على دور هنا</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>عضو بالفعل</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>مكرر في الملف</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>دور غير مسموح به</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>يتكون الاسم من 1 إلى 200 حرف مرئي.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>يكون عنوان البريد الإلكتروني على شكل name@example.com ولا يتجاوز 254 حرفًا.</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>الأدوار في الملف هي «Owner» و«Team admin» و«Service desk» و«Member».</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>طريقتا تسجيل الدخول في الملف هما «Password» و«SSO».</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>هذا الشخص معروف بالفعل، ويحتفظ باسمه وكلمة مروره وMFA الخاصة به.</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>احذف هذا الصف من الملف. يمكنك تغيير الأعضاء عبر «تحرير».</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>العنوان نفسه موجود في موضع أعلى. احذف أحد الصفين من الملف.</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>يمكنك منح أدوار أدنى من دورك، وللحساب مالك واحد.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>تعذّرت قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>لا يوجد أحد في هذا الملف.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>السطر %1 ليس نصًا بترميز UTF-8. احفظ الملف بصيغة «CSV UTF-8» واختره مجددًا.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>يحتوي السطر %1 على بايت NUL، لذا فهذا ليس ملفًا نصيًا بترميز UTF-8. احفظه بصيغة «CSV UTF-8» واختره مجددًا.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>توجد علامة اقتباس ناقصة أو في غير موضعها في الصف الذي يبدأ في السطر %1.</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>إحدى خلايا الصف الذي يبدأ في السطر %1 طويلة جدًا. ربما تنقص علامة اقتباس.</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
            <numerusform>عدد خلايا الصف في السطر %1 لا يساوي عدد الأعمدة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>يمكن استيراد %1 من الأشخاص على الأكثر في المرة الواحدة؛ والسطر %2 يتجاوز هذا الحد.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>الملف أكبر من %1.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>يجب أن يسمّي السطر %1 الأعمدة، والعمود «%2» ناقص.</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>يسمّي السطر %1 العمود «%2» مرة ثانية.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>أُلغيت قراءة الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>سجّلت الدخول برمز احتياطي. إذا لم تعد أداة المصادقة لديك، فاختر أولًا «إعادة التعيين» في قائمة الطريقة: تكفي لذلك كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>تجهيز كشك…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>استيراد حزمة كشك…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>اكتب رقم PIN لقائمة الأسماء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>لم يُكتب رقم PIN خطأً من قبل.</numerusform>
            <numerusform>كُتب رقم PIN خطأً مرة واحدة من قبل.</numerusform>
            <numerusform>كُتب رقم PIN خطأً مرتين من قبل.</numerusform>
            <numerusform>كُتب رقم PIN خطأً %n مرات من قبل.</numerusform>
            <numerusform>كُتب رقم PIN خطأً %n مرة من قبل.</numerusform>
            <numerusform>كُتب رقم PIN خطأً %n مرة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>اكتب رقم PIN للمشغّل</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>كشك إعداد المصادقة من Sallyport</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>إعداد المصادقة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <translation>اضغط مطولًا ثانيتين لفتح قائمة المشغّل</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>هذا الملف ليس قائمة أسماء، أو هو تالف. انسخه من المخزن الرئيسي مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>رقم PIN غير صحيح. لم تبقَ محاولات، وقائمة الأسماء هذه محظورة هنا.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولة واحدة، ثم تُحظر قائمة الأسماء هذه هنا.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت محاولتان، ثم تُحظر قائمة الأسماء هذه هنا.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولات، ثم تُحظر قائمة الأسماء هذه هنا.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة، ثم تُحظر قائمة الأسماء هذه هنا.</numerusform>
            <numerusform>رقم PIN غير صحيح. بقيت %n محاولة، ثم تُحظر قائمة الأسماء هذه هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>أُدخلت أرقام PIN خاطئة كثيرة جدًا: حُظرت قائمة الأسماء هذه نهائيًا على هذا الكشك. وما تم إعداده محفوظ. جهّز قائمة أسماء جديدة في المخزن الرئيسي.</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>ما حفظته هذه المناوبة تالف. اترك مجلد الكشك كما هو، وجهّز قائمة أسماء جديدة في المخزن الرئيسي.</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>قائمة الأسماء هذه قديمة جدًا: صلاحيتها 7 أيام. جهّز قائمة جديدة في المخزن الرئيسي.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>تتعذّر الكتابة في مجلد الكشك، لذا لم يُجرَّب رقم PIN: %1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>لم يُقبل البريد الإلكتروني ورمز إعداد المصادقة. تحقق من كليهما في قسيمتك.</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>أتمّ هذا الشخص الإعداد هنا بالفعل.</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>تعذّرت الكتابة: %1 لم يُفقد شيء بعد: حاول مجددًا.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>اضبط ساعة هذا الجهاز: فالرموز تعتمد عليها.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>ساعة الكشك خاطئة على الأرجح: فهي متأخرة بمقدار %1 على الأقل، وتسبق وقت إنشاء قائمة الأسماء.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>ساعة الكشك خاطئة على الأرجح بمقدار %1 أو أكثر: فهي بعد انتهاء صلاحية قائمة الأسماء.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>ساعة الكشك خاطئة على الأرجح: أُرجعت إلى الوراء بمقدار %1 أو أكثر.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>ساعة الكشك خاطئة على الأرجح: فهي متأخرة بمقدار %1 بحسب الهواتف.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>ساعة الكشك خاطئة على الأرجح: فهي متقدمة بمقدار %1 بحسب الهواتف.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>استغرق هذا وقتًا طويلًا جدًا، لذا أصبح رمز QR لاغيًا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>أخبر المشغّل: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>كشك إعداد المصادقة من Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>الرمز %1، غير مستخدم</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>الرمز %1، استُخدم %2</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>الرمز %1، استُخدم %2، %3</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · مستخدم</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, where</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerView</name>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
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
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>سيتعين عليك تسجيل الدخول مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>تم إنشاء مخزن البيانات. سجّل الدخول بكلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>جارٍ استئناف جلستك…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>سجّلت الدخول برمز احتياطي: لم يبقَ أي رمز من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
            <numerusform>سجّلت الدخول برمز احتياطي: بقي رمز واحد من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
            <numerusform>سجّلت الدخول برمز احتياطي: بقي رمزان من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
            <numerusform>سجّلت الدخول برمز احتياطي: بقي %n من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
            <numerusform>سجّلت الدخول برمز احتياطي: بقي %n من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
            <numerusform>سجّلت الدخول برمز احتياطي: بقي %n من أصل 10. إذا فقدت أداة المصادقة، فأعدّ أداة جديدة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>لم يُرفض أي رمز منذ آخر تسجيل دخول لك.</numerusform>
            <numerusform>رُفض رمز واحد منذ آخر تسجيل دخول لك. إذا لم تكن أنت الفاعل، فغيّر كلمة مرورك.</numerusform>
            <numerusform>رُفض رمزان منذ آخر تسجيل دخول لك. إذا لم تكن أنت الفاعل، فغيّر كلمة مرورك.</numerusform>
            <numerusform>رُفضت %n رموز منذ آخر تسجيل دخول لك. إذا لم تكن أنت الفاعل، فغيّر كلمة مرورك.</numerusform>
            <numerusform>رُفض %n رمزًا منذ آخر تسجيل دخول لك. إذا لم تكن أنت الفاعل، فغيّر كلمة مرورك.</numerusform>
            <numerusform>رُفض %n رمز منذ آخر تسجيل دخول لك. إذا لم تكن أنت الفاعل، فغيّر كلمة مرورك.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 — Sallyport · %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>توجد تغييرات لم تُحفظ. احفظها أولًا، أو أغلق النافذة مرة أخرى للمغادرة بدونها.</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>ما يُعرض هنا يُعرض مرة واحدة فقط. احفظه أولًا، أو أغلق النافذة مرة أخرى للمغادرة بدونه.</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>لن يُطلب من أحد شيء: أعدّ كل الأعضاء MFA.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>لن يُطلب من أي عضو الإعداد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من عضو واحد الإعداد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من عضوين الإعداد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %n أعضاء الإعداد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %n عضوًا الإعداد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %n عضو الإعداد عند تسجيل الدخول التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>لا أحد يسجّل الدخول عبر SSO.</numerusform>
            <numerusform>يسجّل شخص واحد الدخول عبر SSO وهو معفى.</numerusform>
            <numerusform>يسجّل شخصان الدخول عبر SSO وهما معفيان.</numerusform>
            <numerusform>يسجّل %n أشخاص الدخول عبر SSO وهم معفون.</numerusform>
            <numerusform>يسجّل %n شخصًا الدخول عبر SSO وهم معفون.</numerusform>
            <numerusform>يسجّل %n شخص الدخول عبر SSO وهم معفون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>سيُطلب منهم الإعداد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n شخص آخر</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n أشخاص آخرون</numerusform>
            <numerusform>و%n شخصًا آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>عرض الأسماء</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>MFA لـ %1:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>اعتبارًا من</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>تاريخ محدد…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>أيام الإعداد</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>إخفاء الأسماء</translation>
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
        <translation>يجب أن تكون MFA الخاصة بك نشطة أولًا: «ملفي الشخصي» ← «إضافة طريقة جديدة».</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>ليس أدنى من دورك.</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>هذا أنت: انظر «ملفي الشخصي».</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>يعيد مكتب الخدمة تعيين MFA ولا يغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>دورك لا يسمح بتغيير الأعضاء.</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>للحساب مالك واحد فقط.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>تسجيل الدخول عبر SSO: لا توجد MFA هنا.</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>MFA متوقفة: لا يوجد ما يعاد تعيينه.</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>دورك لا يسمح بإعادة تعيين MFA.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>تسجيل الدخول عبر SSO: لا توجد كلمة مرور هنا.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تم حفظ %1.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>إعادة تعيين MFA</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>يحصل %1 على رمز لمرة واحدة تسلّمه أنت. ومع كلمة المرور يقود الرمز إلى إعداد جديد في صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>فقدان أو سرقة: إبطال الطريقة القديمة الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>إبقاء الطريقة القديمة صالحة حتى تأكيد الجديدة</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>إبطالها الآن ينهي أيضًا جلسات العضو ويبطل رموزه الاحتياطية.</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>يُستبدل الإعداد الذي بدأ ولم يُؤكَّد قط.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أُبطلت الطريقة القديمة الخاصة بـ %1. ويقود رمز إعادة التعيين إلى طريقة جديدة.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>تمت إعادة تعيين MFA الخاصة بـ %1. تعمل الطريقة القديمة حتى تأكيد الجديدة.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تمت إعادة تعيين MFA الخاصة بـ %1. ويقود رمز إعادة التعيين إلى إعداد جديد.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أكّد أنك أنت من يعيد تعيين MFA الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أُبطلت الطريقة القديمة الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>تعمل الطريقة القديمة الخاصة بـ %1 حتى تأكيد الجديدة.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>يحصل %1 على رمز لمرة واحدة يعيّن كلمة مرور جديدة. ويتوقف أي رمز سابق عن العمل.</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>يحصل %1 على رابط أو رمز لمرة واحدة يعيّن كلمة مرور جديدة. وتتوقف الروابط والرموز السابقة عن العمل.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>لدى %1 رمز تسجيل دخول جديد.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>إزالة العضو</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>لن يعود %1 تابعًا لهذا الحساب، وتنتهي الجلسات المفتوحة.</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>يبقى الشخص وMFA الخاصة به وأدواره في الحسابات الأخرى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>أكّد أنك أنت من يزيل %1.</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تمت إزالة %1 من الحساب.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>البحث بالاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFA متوقفة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>لا يوجد أحد في هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>لا يوجد عضو مطابق.</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>لا يوجد حساب بعد. ينتمي الأعضاء إلى حساب.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>الانتقال إلى الحسابات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>طباعة القسائم…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>إعادة تعيين MFA…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>رمز تسجيل دخول جديد…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>تحرير العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>إعادة تعيين MFA…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>رمز لمرة واحدة يقود إلى إعداد جديد؛ وحتى ذلك الحين تعمل الطريقة القديمة.</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>رمز تسجيل دخول جديد…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>رمز لمرة واحدة يعيّن كلمة مرور جديدة. ولا تتأثر MFA.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>يسحب الدور في هذا الحساب؛ وتبقى الحسابات الأخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>الرموز الاحتياطية المتبقية</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>آخر رابط بالبريد</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>لهذا الحساب مالك بالفعل. اختر دورًا آخر.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>الرموز المتبقية</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>لا ينطبق (SSO)</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>مطلوبة اعتبارًا من %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>اعتبارًا من %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>لم يُرسل بعد؛ يواصل الخادم المحاولة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>لم يُسلَّم؛ تحقق من العنوان ثم أرسل رابطًا جديدًا</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>أُضيفت %1 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>إعادة تعيين السر</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>قائمة الطريقة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>إعدادات MFA</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>تسجّل الدخول عبر مؤسستك، وهي تتحقق من هويتك. لا يوجد ما يلزم إعداده هنا.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>لا ينطبق (SSO)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>تعطيل MFA</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>مع MFA يطلب تسجيل الدخول أيضًا رمزًا لا يعرضه سوى هاتفك. فلا تكفي عندئذٍ كلمة مرور مسروقة.</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>إضافة طريقة جديدة</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>التفعيل بدون المعالج</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>امسح رمز QR، وحدّد «MFA مفعّلة»، ثم اختر «تحديث الملف الشخصي». أو اختر «تفعيل MFA»، فيعرض تسجيل دخولك التالي رمز QR. وفي الحالتين تبقى MFA قيد الانتظار حتى الرمز الأول.</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFA مفعّلة</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>تفعيل MFA</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>ما بقي عليك: امسح رمز QR بأداة المصادقة وأدخل رمزها الأول، هنا أو عند تسجيل دخولك التالي.</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>أُعيد تعيين السر، ولم يعد القديم صالحًا. ما بقي عليك: امسح رمز QR الجديد بأداة المصادقة وأدخل رمزها الأول، هنا أو عند تسجيل دخولك التالي.</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>تسلّمت رمز QR لأداة المصادقة. ما بقي عليك: أدخل رمزها الأول، هنا أو عند تسجيل دخولك التالي. حفاظًا على أمانك لا يُعرض رمز QR مرة أخرى.</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>قيد الانتظار منذ %1، حتى %2</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>الإنهاء الآن</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>سجّلت الدخول برمز احتياطي. إذا لم تعد أداة المصادقة لديك، فإن «إعادة التعيين» في قائمة الطريقة و«تعطيل MFA» يطلبان كلمة مرورك بدلًا من رمز.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>المتبقي %1 من 10 رموز احتياطية</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>المجموعة %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>إنشاء الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>يمكن إنشاء رموز احتياطية جديدة بعد إعداد طريقة جديدة أو تسجيل الدخول بأداة المصادقة.</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>يمكن إنشاء الرموز الاحتياطية بمجرد أن تكون هناك طريقة نشطة.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>لم تبقَ رموز احتياطية. وبدون أداة المصادقة لن تتمكن من تسجيل الدخول: أنشئ رموزًا جديدة.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>لم يبقَ سوى %1 من 10 رموز احتياطية: أنشئ رموزًا جديدة.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>لم تبقَ رموز احتياطية. وبدون أداة المصادقة لن تتمكن من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>لم يبقَ سوى %1 من 10 رموز احتياطية.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>أكّد أنك أنت من يأخذ معه كل ما في مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>النقل إلى خادم</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>جارٍ كتابة مخزن البيانات في الملف. ويمكن للجميع مواصلة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>جارٍ الكتابة: %1 من %2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>أصبح مخزن البيانات في الملف. وهو لا يزال هنا أيضًا.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغيت العملية. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>النقل إلى خادم</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>على الخادم يعمل كل شخص من حاسوبه. ولا يحتاج أحد إلى إعداد أي شيء من جديد.</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>هنا يُكتب كل ما في مخزن البيانات هذا في ملف مشفّر واحد: الأشخاص وMFA ورموزهم الاحتياطية، وسجل التدقيق.</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>على الخادم يُنشئ أمر واحد مخزن بيانات من الملف. تراه في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>بعدها تتصل بالخادم وتتابع هناك بكلمة المرور نفسها وأداة المصادقة نفسها.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>15 حرفًا على الأقل، من أي نوع؛ والجملة مناسبة. من لديه الملف وعبارة المرور فلديه كل ما في مخزن البيانات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>يوجد ملف بهذا الاسم، ولا تُستبدل الملفات الموجودة أبدًا: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>تتعذّر كتابة الملف: %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>لم تعد هناك مساحة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>اختر مكان الملف.</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>أصبح مخزن البيانات في الملف</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>ملف (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
            <numerusform>عدد الصفوف: %Ln، مشفّرة. أنت وحدك من يمكنه قراءة الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>انسخ الملف إلى الخادم.</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>أين يحفظ الخادم بياناته؟</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>شغّل هذا هناك، بصفة مستخدم الخدمة وفي المجلد الذي فيه الملف. ستُطلب عبارة المرور:</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>شغّل الخادم. ثم اتصل به وسجّل الدخول كالمعتاد.</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>يبقى مخزن البيانات على هذا الحاسوب كما هو، وما يتغير فيه من الآن لن يكون على الخادم. عندما يعمل الخادم، احذف الملف، واحذف مخزن البيانات هذا عندما لا يعود أحد بحاجة إليه.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>تم نسخ الأمر.</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>لا يوجد شخص مطابق.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>لا يوجد أحد في هذه المجموعة.</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>قد يكون المعروض غير محدّث. يعيد Sallyport الاتصال تلقائيًا حالما يمكنه ذلك.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>رمز إعادة التعيين</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>أعطِ هذا الرمز إلى %1 (%2). يُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>صالح مرة واحدة، حتى %1. يُدخل في صفحة تسجيل الدخول عبر «لدي رمز تسجيل دخول» ويعيّن كلمة المرور. ولا تتأثر MFA.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>صالح مرة واحدة، حتى %1. يُدخل في صفحة تسجيل الدخول عبر «لدي رمز إعادة تعيين» مع كلمة المرور ويقود إلى إعداد جديد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>أُرسل رابط إلى %1. صالح مرة واحدة، حتى %2.</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>تعذّرت طباعة الرمز: الطابعة لا تستجيب. اختر طابعة أخرى، أو انسخ الرمز.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>أُرسلت إلى الطابعة. راجع الورقة قبل الإنهاء.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16 حرفًا، مع الشرطات أو بدونها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>أدخل الرمز الذي تسلّمته.</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>أتمّ الإعداد %1 من أصل %n شخص.</numerusform>
            <numerusform>أتمّ الإعداد %1 من أصل شخص واحد.</numerusform>
            <numerusform>أتمّ الإعداد %1 من أصل شخصين.</numerusform>
            <numerusform>أتمّ الإعداد %1 من أصل %n أشخاص.</numerusform>
            <numerusform>أتمّ الإعداد %1 من أصل %n شخصًا.</numerusform>
            <numerusform>أتمّ الإعداد %1 من أصل %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختيار شخص</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>بعد أن تطّلع على بطاقة الهوية.</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>إنهاء المناوبة</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>يكتب على محرّك ملفًا واحدًا مختومًا للمخزن الرئيسي.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>يغلق الكشك. ويبقى ما تم إعداده على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>قابل للفرز</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>مفروز تنازليًا</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>مفروز تصاعديًا</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>حماية مخزن البيانات بعبارة مرور</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>فتح مخزن البيانات</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>تُطلب عبارة المرور كلما فُتح مخزن البيانات. وبدونها لا يمكن لأحد فتحه، ولا سبيل إلى استبدالها.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>15 حرفًا على الأقل، أي أحرف؛ والجملة مناسبة.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>مفتاح مخزن البيانات هذا محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>إنشاء مخزن البيانات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>اختيار مخزن بيانات آخر…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح تستجيب، لذا يحتاج مفتاح مخزن البيانات إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>رسالة سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>أكّد أنك أنت من يغيّر كلمة المرور.</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>تم تغيير كلمة المرور. انتهت جلساتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>تسجيل الدخول إلى Sallyport</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>لدي رمز تسجيل دخول</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>لدي رمز إعادة تعيين</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>يحفظ الجلسة في سلسلة مفاتيح هذا الحاسوب حتى تسجّل الخروج</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>لدي رمز إعداد</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>مخزن البيانات على هذا الحاسوب لا يرسل بريدًا. يمكن لأحد المالكين أو المسؤولين إعطاؤك رمز تسجيل دخول لمرة واحدة. اختر به كلمة مرور جديدة: «لدي رمز تسجيل دخول» في الأسفل. وتبقى أداة المصادقة كما هي.</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>تواريخ محددة…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>اختر الشخص</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>البحث بالاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>أشخاص قائمة الأسماء</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>اطّلع على بطاقة الهوية أولًا: فمن أمامك يحصل على رموز الشخص الذي تختاره.</translation>
    </message>
</context>
<context>
    <name>sallyport::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
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
        <translation>مسؤولو الفريق</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>المالك ومسؤولو الفريق ومكتب الخدمة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>كل من سواهم في الحساب</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFA وأمان تسجيل الدخول</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>تتطلب سياسات MFA خطة Essential أو أعلى.</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>ما هو مشغّل يبقى مشغّلًا؛ وما أُوقف وحُفظ يبقى متوقفًا.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n مسؤول فريق</numerusform>
            <numerusform>مسؤول فريق واحد</numerusform>
            <numerusform>مسؤولَي فريق</numerusform>
            <numerusform>%n من مسؤولي الفريق</numerusform>
            <numerusform>%n من مسؤولي الفريق</numerusform>
            <numerusform>%n من مسؤولي الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوين</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند تسجيل الدخول التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
            <numerusform>سيُطلب من %1 إعداد MFA عند الاتصال التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>يُدخل %1 رمزًا قبل كل اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n يوم.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد يوم واحد.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد يومين.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n أيام.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n يومًا.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n ساعة.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد ساعة واحدة.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد ساعتين.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n ساعات.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n ساعة.</numerusform>
            <numerusform>يُدخل %1 رمزًا مجددًا بعد %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>يُدخل %1 رمزًا مرة واحدة ولا يتكرر ذلك.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>يُعفى %1 من MFA في لوحة التحكم، ما لم يتطلبها شيء آخر.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>يُعفى %1 من MFA في تطبيق العميل، ما لم يتطلبها شيء آخر.</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>لا يتعين على أحد إعداد MFA: فهي لدى الجميع، أو يسجّلون الدخول عبر SSO، أو طُلب منهم ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>مسؤولو الفريق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>لا يتغير شيء لأحد.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>أكّد أنك أنت من يغيّر MFA وأمان تسجيل الدخول لـ %1.</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>تم حفظ MFA وأمان تسجيل الدخول لـ %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>تطبيق العميل</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>قبل كل اتصال</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>تسجيل الدخول إلى Sallyport يتطلب MFA.</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>تُطلب MFA في عميل VPN أو بوابة أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>مجددًا بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>تجهيز كشك</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>الكشك جهاز بلا شبكة يُعدّ عليه الأشخاص أدوات المصادقة واحدًا تلو الآخر. ويحتاج إلى قائمة أسماء: ملف يبيّن من المتوقع حضورهم. ولا سر فيه.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>المحددون: %n</numerusform>
            <numerusform>المحددون: %n</numerusform>
            <numerusform>المحددون: %n</numerusform>
            <numerusform>المحددون: %n</numerusform>
            <numerusform>المحددون: %n</numerusform>
            <numerusform>المحددون: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>كل المعروضين</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>المتوقع حضورهم</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>رقم PIN للمشغّل</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>%1 من الأحرف على الأقل. يلغي قفل الكشك بقائمة الأسماء هذه، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>تكرار رقم PIN</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>عشرة أرقام PIN خاطئة تحظر قائمة الأسماء نهائيًا على الكشك. وصلاحية القائمة 7 أيام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تجهيز</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>كل المعروضين: %n</numerusform>
            <numerusform>كل المعروضين: %n</numerusform>
            <numerusform>كل المعروضين: %n</numerusform>
            <numerusform>كل المعروضين: %n</numerusform>
            <numerusform>كل المعروضين: %n</numerusform>
            <numerusform>كل المعروضين: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>تتسع قائمة الأسماء الواحدة لعدد %1 من الأشخاص: ضيّق نطاق المعروض، أو حدّد عددًا أقل.</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>لا أحد من المعروضين يمكن إدراجه في قائمة أسماء.</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>يُستثنى من يسجّلون الدخول عبر SSO، ومن ليست إعادة تعيين MFA الخاصة بهم من صلاحيتك.</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>استخدم %1 من الأحرف أو أكثر.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرقمان غير متطابقين.</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برموز إعداد المصادقة لـ %n شخص.</numerusform>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برمز إعداد المصادقة لشخص واحد.</numerusform>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برموز إعداد المصادقة لشخصين.</numerusform>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برموز إعداد المصادقة لـ %n أشخاص.</numerusform>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برموز إعداد المصادقة لـ %n شخصًا.</numerusform>
            <numerusform>ستُنشأ بعد ذلك قائمة أسماء برموز إعداد المصادقة لـ %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>قائمة الأسماء لـ %n شخص جاهزة. وهي صالحة حتى %1.</numerusform>
            <numerusform>قائمة الأسماء لشخص واحد جاهزة. وهي صالحة حتى %1.</numerusform>
            <numerusform>قائمة الأسماء لشخصين جاهزة. وهي صالحة حتى %1.</numerusform>
            <numerusform>قائمة الأسماء لـ %n أشخاص جاهزة. وهي صالحة حتى %1.</numerusform>
            <numerusform>قائمة الأسماء لـ %n شخصًا جاهزة. وهي صالحة حتى %1.</numerusform>
            <numerusform>قائمة الأسماء لـ %n شخص جاهزة. وهي صالحة حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. قائمة الأسماء</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>احفظها على محرّك تحمله إلى الكشك، أو في مجلد الكشك.</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>حفظ قائمة الأسماء…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. القسائم</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>في كل قسيمة رمز إعداد المصادقة لشخص واحد، لكشك دون إشراف. لا يمكن طباعتها إلا الآن.</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>طباعة القسائم…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>احفظ قائمة الأسماء أولًا.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>تم حفظ قائمة الأسماء لـ %n شخص. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
            <numerusform>تم حفظ قائمة الأسماء لشخص واحد. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
            <numerusform>تم حفظ قائمة الأسماء لشخصين. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
            <numerusform>تم حفظ قائمة الأسماء لـ %n أشخاص. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
            <numerusform>تم حفظ قائمة الأسماء لـ %n شخصًا. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
            <numerusform>تم حفظ قائمة الأسماء لـ %n شخص. ألغِ قفل الكشك برقم PIN الخاص بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>حفظ قائمة الأسماء</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>قائمة الأسماء (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ قائمة الأسماء باسم ‎%1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>تعذّرت إعادة قراءة رمز QR الخاص بـ %1 من الصفحة، لذا لم يُطبع شيء. اختر ورقًا أكبر أو عددًا أقل من الأوراق في الصفحة، ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>مركز الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>ستُعرض بعد ذلك رموز QR والمفاتيح السرية الخاصة بـ %n مسؤول لطباعتها. أنت من يُدخل الرمز، وليس المسؤولون.</numerusform>
            <numerusform>سيُعرض بعد ذلك رمز QR والمفتاح السري الخاصان بمسؤول واحد لطباعتهما. أنت من يُدخل الرمز، وليس المسؤول.</numerusform>
            <numerusform>ستُعرض بعد ذلك رموز QR والمفاتيح السرية الخاصة بمسؤولَين لطباعتها. أنت من يُدخل الرمز، وليس المسؤولان.</numerusform>
            <numerusform>ستُعرض بعد ذلك رموز QR والمفاتيح السرية الخاصة بـ %n مسؤولين لطباعتها. أنت من يُدخل الرمز، وليس المسؤولون.</numerusform>
            <numerusform>ستُعرض بعد ذلك رموز QR والمفاتيح السرية الخاصة بـ %n مسؤولًا لطباعتها. أنت من يُدخل الرمز، وليس المسؤولون.</numerusform>
            <numerusform>ستُعرض بعد ذلك رموز QR والمفاتيح السرية الخاصة بـ %n مسؤول لطباعتها. أنت من يُدخل الرمز، وليس المسؤولون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 و%n شخص آخر</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصين آخرين</numerusform>
            <numerusform>%1 و%n أشخاص آخرين</numerusform>
            <numerusform>%1 و%n شخصًا آخر</numerusform>
            <numerusform>%1 و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>أوراق QR</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>قسائم الإرشادات</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>لا يوجد ما يُطبع لـ %1، لذا لا يُطبع شيء لأحد: إما أن MFA نشطة بالفعل، أو غير مفعّلة، أو أن تسجيل الدخول عبر SSO. غيّر التحديد.</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>الطابعة تعمل. تُغلق النافذة بعد أن تتلقى الطابعة كل شيء.</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>قسائم الإعداد</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>ما الذي يُطبع</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>أوراق QR</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>مع رمز QR والمفتاح السري: سلّم كل ورقة إلى صاحبها فقط. يُعاد قراءة كل رمز من الصفحة قبل طباعته.</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>قسائم الإرشادات</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>بدون سر: ما يُطلب عند تسجيل الدخول التالي، وما ينبغي تجهيزه.</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>الأوراق في الصفحة</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1 في الصفحة</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2 في الصفحة</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4 في الصفحة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>في %n صفحة</numerusform>
            <numerusform>في صفحة واحدة</numerusform>
            <numerusform>في صفحتين</numerusform>
            <numerusform>في %n صفحات</numerusform>
            <numerusform>في %n صفحة</numerusform>
            <numerusform>في %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>قسائم الإعداد</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>مع رمز إعداد المصادقة للكشك: سلّم كل قسيمة إلى صاحبها فقط.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>جارٍ الفحص: %1 من %2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>جارٍ الطباعة: %1 من %2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>جارٍ الحفظ: %1 من %2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>أُرسلت إلى الطابعة. راجع الأوراق قبل توزيعها.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>أُلغيت العملية: لم يُطبع أو يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>الطابعة لا تستجيب أو رفضت الأوراق. اختر طابعة أخرى، أو احفظ الأوراق بصيغة PDF.</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ الأوراق باسم ‎%1: %2. لم يُكتب شيء. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>يوجد هناك شيء ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>تحديث الملف الشخصي</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>تم تحديث ملفك الشخصي.</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>MFA قيد الانتظار. اختر «الإنهاء الآن»، أو أدخل الرمز الأول عند تسجيل دخولك التالي.</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>إيقاف MFA لـ %1</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>لن يعود الحساب يتطلب MFA: من لم يُعدّها من الأعضاء يسجّل الدخول بكلمة مروره فقط. ومن أعدّها يحتفظ بها، ويمكنه إيقافها.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>أكّد أنك أنت من يوقف MFA لـ %1.</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>تم إيقاف MFA لـ %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>لا يوجد أحد هنا بعد. بمجرد وجود أعضاء تعرض هذه الصفحة مدى تقدمهم في MFA.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>تم إعداد %1%: %2 من %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تم الحفظ باسم ‎%1. أنت وحدك من يمكنه قراءة الملف.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>تعذّر حفظ التقرير باسم ‎%1: %2. لم يُكتب شيء. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>الموزّع %1</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>أحد المالكين، لك خصيصًا</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>أحد مالكي %1، لك خصيصًا</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>سياسة الفريق لـ %1</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>مطلوبة من قِبل %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>من قِبل %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>إعداد MFA من جديد</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>رمز إعادة التعيين</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>أعطاك أحد القائمين على إدارة حسابك رمز إعادة تعيين لمرة واحدة، على الشاشة أو على الورق.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>لم يُقبل البريد الإلكتروني وكلمة المرور ورمز إعادة التعيين. تحقق من الثلاثة؛ الرمز صالح مرة واحدة ولمدة يوم. ويمكن لمن أعطاك إياه إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>إعادة تعيين السر</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>يُنشأ سر جديد. يتوقف القديم عن العمل فورًا، وتنتهي جلساتك الأخرى، وتبقى MFA قيد الانتظار حتى يتم التحقق من رمز من السر الجديد.</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>لإبقاء الطريقة القديمة صالحة حتى ذلك الحين، اختر «إعادة التعيين» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>أكّد أنك أنت من يعيد تعيين السر.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>توقف السر القديم عن العمل. تبقى MFA قيد الانتظار حتى يتم التحقق من رمز من السر الجديد.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإنهاء لاحقًا</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>إذا أنهيت لاحقًا، فسيعرض تسجيل دخولك التالي رمز QR هذا.</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>أصبحت MFA نشطة بالسر الجديد.</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>تمت إعادة تعيين السر. MFA قيد الانتظار: أنهِ الإعداد هنا أو عند تسجيل دخولك التالي.</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>مفتاح تشغيل MFA للحساب وأعضاؤه وسياسة الفريق. مالك واحد لكل حساب.</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>يدير أعضاء الحساب، باستثناء المالك.</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>يعيد تعيين MFA للأعضاء، ولا شيء آخر.</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>ملفه الشخصي فقط، ولا شيء آخر.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>مالك الموزّع</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>مسؤول الموزّع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>مسؤول الفريق</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>مكتب الخدمة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
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
        <translation>امسح هذا بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>افتح التطبيق على هاتفك، وأضف إدخالًا، ووجّه الكاميرا إلى هنا. يُضاف:</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>تطبيقي يطلب المفتاح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>حسب الوقت، 6 أرقام، كل 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>تم النسخ. يُزال من الحافظة بعد %1 ث.</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>إظهار رمز QR</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>انتهت صلاحية رمز QR. اعرضه مجددًا للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>إخفاء رمز QR</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. افتح تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>تطبيق Google Authenticator أو Microsoft Authenticator أو Aegis أو 2FAS أو 1Password أو أي تطبيق آخر لرموز TOTP.</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. امسح رمز QR</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>يضيف التطبيق إدخالًا بهذا الاسم:</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>لا توجد كاميرا؟ اكتب المفتاح السري</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>حسب الوقت، 6 أرقام، كل 30 ثانية. يُزال المفتاح المنسوخ من الحافظة بعد 30 ث.</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>اختر حسابًا لمعرفة ما يطلبه من أفراده.</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>لا توجد حسابات بعد: أنشئ حسابًا عبر «حساب جديد» في صفحة «الحسابات».</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>لم تُحفظ التغييرات الخاصة بـ %1 بعد.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>الخطة لا تسمح بذلك: فهو يتطلب أكثر مما هو مطلوب الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>لا تزال تغييراتك هنا، ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>أُدخلت الإعدادات السابقة من جديد، ولم تُحفظ بعد. اطّلع على ما تغيّره، ثم احفظ.</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>لا يتغير شيء حتى يتم التحقق من رمز.</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>طريقة MFA جديدة</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>تحديد الطريقة</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>تطبيق على هاتفك أو حاسوبك يعرض رمزًا جديدًا كل 30 ثانية.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>الطريقة الوحيدة هي الافتراضية دائمًا.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>إعداد أداة المصادقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>أدخل الرمز الذي تعرضه أداة المصادقة الآن للإدخال الذي أضفته للتو.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>أدخل الرمز الذي تعرضه أداة المصادقة الآن لرمز QR الذي تسلّمته.</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>انتهت صلاحية رمز QR هذا، لذا لم يعد أي من رموزه مقبولًا.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>إعداد الخادم</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>ظهر رمز الإعداد عند إعداد الخادم. وهو يُنشئ أول شخص فيه، مرة واحدة.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 حرفًا أو أكثر، أي أحرف؛ والجملة مناسبة.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>لم يُقبل رمز الإعداد هذا. فهو صالح مرة واحدة؛ ويصدر الأمر «sallyportd init» رمزًا جديدًا ما دام لم يستخدمه أحد.</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>أدخل رمز الإعداد.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة مرور.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>كلمتا المرور مختلفتان. اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::Sheet</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set up MFA</source>
        <translation>إعداد MFA</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>امسح رمز QR بتطبيق مصادقة، أو اكتب المفتاح السري (حسب الوقت، 6 أرقام، كل 30 ثانية).</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>سجّل الدخول إلى Sallyport، وأدخل رمز التطبيق، واحتفظ بالرموز الاحتياطية العشرة.</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>أتلف هذه الورقة.</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>MFA عند تسجيل دخولك التالي</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>تسجيل الدخول في</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>قبل ذلك: ثبّت تطبيق مصادقة على هاتفك، وليكن الهاتف معك.</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>سجّل الدخول بعنوان بريدك الإلكتروني وكلمة مرورك. يعرض Sallyport رمز QR: امسحه بالتطبيق، ثم أدخل الرمز الذي يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>تُعرض عشرة رموز احتياطية مرة واحدة. اطبعها أو احفظها، وضعها بعيدًا عن هاتفك.</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>من ذلك الحين يطلب كل تسجيل دخول كلمة مرورك ورمزًا من التطبيق. لن يطلب منك أحد رمزًا عبر الهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>شغّل Sallyport واختر «لدي رمز تسجيل دخول» في صفحة تسجيل الدخول. أدخل عنوان بريدك الإلكتروني وهذا الرمز وكلمة مرور من اختيارك من 15 حرفًا أو أكثر. الرمز صالح مرة واحدة.</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>رمز إعادة التعيين</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>جهّز تطبيق مصادقة. شغّل Sallyport واختر «لدي رمز إعادة تعيين» في صفحة تسجيل الدخول. أدخل عنوان بريدك الإلكتروني وكلمة مرورك وهذا الرمز، ثم امسح رمز QR المعروض واحتفظ بالرموز الاحتياطية العشرة. الرمز صالح مرة واحدة.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>كل رمز صالح مرة واحدة. استخدم رمزًا منها بدلًا من رمز تطبيق المصادقة، ثم اشطبه. احفظ هذه الورقة حيث لا يصل إليها سواك. المجموعة الجديدة تلغي كل رموز هذه الورقة.</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>رمز إعداد المصادقة</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>قبل ذلك: ثبّت تطبيق مصادقة على هاتفك، وأحضر الهاتف.</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>في الكشك، المس «لدي رمز إعداد المصادقة» واكتب عنوان بريدك الإلكتروني وهذا الرمز.</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>امسح رمز QR بالتطبيق، واكتب الرمز الذي يعرضه التطبيق، واحتفظ بالرموز الاحتياطية العشرة.</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>الرمز صالح مرة واحدة، في هذا الكشك فقط. لن يطلبه منك أحد عبر الهاتف أو البريد الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>معاينة الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>تعيين كلمة مرورك</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>أعطاك أحد المالكين أو المسؤولين رمز تسجيل دخول لمرة واحدة، على الشاشة أو على الورق.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 حرفًا على الأقل، أي أحرف؛ والجملة مناسبة.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>لم يُقبل البريد الإلكتروني ورمز تسجيل الدخول. تحقق من كليهما؛ الرمز صالح مرة واحدة ولمدة سبعة أيام. ويمكن لمن أعطاك إياه إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>كلمتا المرور مختلفتان. اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>مخزن البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>تم تعيين كلمة مرورك الجديدة. سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>إذا كانت لدى أحد بهذا العنوان كلمة مرور هنا، فهناك رابط في طريقه إليه بالبريد. الرابط صالح لمدة ساعة، ولمرة واحدة. وتبقى أداة المصادقة كما هي.</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>هذا الخادم لا يرسل بريدًا. يمكن لأحد المالكين أو المسؤولين إعطاؤك رمز تسجيل دخول لمرة واحدة. اختر به كلمة مرور جديدة: «لدي رمز تسجيل دخول» في الأسفل. وتبقى أداة المصادقة كما هي.</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>تم إعداد الخادم. سجّل الدخول ببريدك الإلكتروني وكلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>تمت إعادة تعيين MFA الخاصة بك. أعدّ الطريقة الجديدة؛ والقديمة، إن كانت لا تزال صالحة، تتوقف عند تأكيد الجديدة.</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>استُبدل سرّك ولم يُؤكَّد الجديد قط. أعدّ MFA لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1. أعدّ MFA لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>لا يتغير شيء حتى يتم التحقق من رمز. والإلغاء يسجّل خروجك.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>أعدّ رموز تسجيل الدخول</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>تحتاج إلى هاتفك وعليه تطبيق مصادقة، مثل Google Authenticator أو Microsoft Authenticator أو Aegis. يستغرق الأمر دقيقتين تقريبًا.</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>لدي رمز إعداد المصادقة</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>المشغّل: اختيار شخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>أما زلت هنا؟ ستُمسح هذه الصفحة بعد %1&#xa0;ث.</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>ستُمسح هذه الصفحة بعد %1&#xa0;ث ما لم تُلمس الشاشة</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>انقطع إنشاء مخزن البيانات هذا. أدخل البيانات نفسها مجددًا: سيُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>جارٍ تحضير البيانات التجريبية…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>جارٍ فتح مخزن البيانات…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>اختيار مخزن بيانات آخر</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>لا يمكن فتح مخزن البيانات</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>المكان المتوقع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>تُرك الملف كما هو تمامًا.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>للدعم: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>اختيار مخزن بيانات آخر…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>إنشاء مخزن بيانات على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1 (يحتاج إلى نافذة أعرض)</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>الفرز حسب %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>أحرف</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>إلغاء قفل الكشك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الأسماء</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>لا توجد قائمة أسماء بعد. صِل المحرّك الذي توجد عليه، أو انسخها إلى مجلد الكشك.</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>في مجلد الكشك</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>كيفية التحقق من هوية الأشخاص</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>دون إشراف</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>يكتب الأشخاص بريدهم الإلكتروني ورمز إعداد المصادقة.</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>بإشراف، رقم PIN لكل شخص</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>تطّلع على بطاقة الهوية وتختار الشخص.</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>بإشراف، رقم PIN مرة واحدة</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>كما سبق؛ لا تترك الكشك وحده أبدًا.</translation>
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
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>تبديل الاتصال</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>النقل إلى خادم…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>حول Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>مرحبًا بك في Sallyport</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>إعداد الخطوة الثانية من تسجيل الدخول وإدارتها: رموز أداة المصادقة والرموز الاحتياطية.</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>إنشاء مخزن بيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>الأشخاص وأدوات المصادقة والرموز الاحتياطية في ملف محمي واحد. ولا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>العمل على مخزن بيانات مؤسستك عبر الشبكة.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>الاستكشاف ببيانات تجريبية</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>مخزن بيانات مؤقت بأشخاص مختلَقين: تجوّل فيه دون مخاطرة.</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>فتح مخزن بيانات موجود…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>رمز إعداد المصادقة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>اكتب كليهما كما في قسيمتك.</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>اختيار الحساب</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>يمكنك التبديل إلى حساب آخر لاحقًا، في القائمة التي تحت اسمك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>النقل إلى خادم</translation>
    </message>
</context>
</TS>
