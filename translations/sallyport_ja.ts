<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>Sallyportについて</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© Sallyportの作者。フリーソフトウェア：GNU General Public License バージョン3以降、無保証。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>バージョン情報をコピーしました。人や場所に関する情報は含まれていません。</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>プランはリセラーが変更します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>入力して検索するか、下矢印キーを押して一覧を表示してください。</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFAオフ</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>未設定者あり</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>一致するアカウントはありません。</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>メンバー…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>MFAをオフにする…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>MFAをオンにする…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>リセラー</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>Essential以上が必要</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>期限は%1でした。%n人がMFAを設定していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1までに設定が必要です。</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>%2人中%1人が設定済み</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n人が対象外（SSO）</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>変更できるのはオーナーのみです</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のMFAはオンです。</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>アカウント「%1」を作成しました。</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>アカウント「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1を追加しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>サインインに使うアドレスです。</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>管理者がパスワードを設定するためのワンタイムコードが発行されます。</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>管理者にはワンタイムリンクがメールで届きます。サーバーがメールを送信しない場合は、引き渡し用のワンタイムコードが発行されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>%1を追加しました。SSOでサインインします。</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>%1を追加しました。既存のパスワードでサインインします。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1を追加しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>サインインに使うアドレスです。</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>このアカウントにはすでにオーナーがいます。別のロールを選択してください。</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>このアドレスのメンバーはすでに存在します。</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>別の場所でサインインします。ここでのMFAとパスワードはこのメンバーには関係ありません。</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>メンバーにはワンタイムリンクがメールで届きます。サーバーがメールを送信しない場合は、引き渡し用のワンタイムコードが発行されます。すでにパスワードがある場合はそのまま使い、このロールが追加されます。</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>メンバーがパスワードを設定するためのワンタイムコードが発行されます。すでにパスワードがある場合はそのまま使い、このロールが追加されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>該当なし（SSO）</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>MFAを無効にする</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>以後、%1はパスワードだけでサインインします。認証アプリとバックアップコードは使えなくなり、セッションは終了します。</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>以後、%1はパスワードだけでサインインします。引き渡したQRコードは使えなくなり、セッションは終了します。</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAを無効にするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAを無効にしました。</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>次に、引き渡しのため%1のQRコードとシークレットキーが表示されます。コードを入力するのは管理者本人ではなく、あなたです。</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFAをリセット</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の新しいシークレットが作成されます。「QRコードへのリンク」で引き渡してください。</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>新しい方法が確認されるまで、以前の方法を使えるようにする</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>紛失または盗難：以前の方法をすぐに停止する</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>すぐに停止すると、管理者のセッションも終了します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAをリセットするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の以前の方法は停止しました。新しい方法を「QRコードへのリンク」で引き渡してください。</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>%1のMFAをリセットしました。新しいシークレットを「QRコードへのリンク」で引き渡してください。それまでは以前の方法を使えます。</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1が新しいパスワードを設定するためのワンタイムコードが発行されます。以前のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の新しいサインインコードを発行しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前またはメールアドレスを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFAオフ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>検索とフィルターに一致する管理者はいません。</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFAを有効にする</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>シートを印刷…</translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>MFAの有効化</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFAを無効にする</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>QRコードへのリンク</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>新しいサインインコード…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>MFAを有効にしています：%1/%2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>%2人中%1人の管理者のMFAを有効にしたところで停止しました。%3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>キャンセルしました。%2人中%1人の管理者のMFAが有効になりました。ほかの管理者は変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>%n人の管理者のMFAを有効にしました。コードを「QRコードへのリンク」または紙で引き渡してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>「マイプロフィール」を参照</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>自分より下位のロールではありません</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>該当なし（SSO）</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>QRコードへのリンク</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>リセット…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAはアクティブです。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>一度に印刷できるのは%n枚までです。管理者の選択を減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Dates under a chart, as patterns of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionGroup</name>
    <message>
        <source>Exempt</source>
        <extracomment>People who sign in by SSO and need no MFA here</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>SSOでサインイン：ここではMFAは適用されません。</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFAはアクティブです。</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>招待済みで、まだサインインしていません。</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>MFAはすでに必須ですが、アクティブではありません。</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>シークレットが最初のコードを待っています。</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>MFAは設定されておらず、まだ必須ではありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>MFAの導入状況：%1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>必須だが未設定</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>該当者なし。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · %2ページ</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>即時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>保留の開始日</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>必須となる日</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>MFAがオンのとき、管理APIは通常のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用：%1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>%1に作成、%2。</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>その場合、スクリプトには専用のAPIパスワードが必要です。</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>APIパスワード</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>新しいAPIパスワードを生成</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>サインイン名にコロンが含まれていますが、HTTP Basicではコロンがユーザー名の終わりになります。APIでは代わりに次のユーザー名を使ってください：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>新しいAPIパスワードが作成されます。現在のものはすぐに使えなくなります。</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>管理APIを使うスクリプトやプログラムのためのAPIパスワードが作成されます。</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>APIパスワードを削除</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>以後、これを使うスクリプトやプログラムは拒否されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>APIパスワードを削除するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>APIパスワードを削除しました。</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>APIパスワード</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>このパスワードは今だけ表示されます。スクリプトがシークレットを保管する場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>API用のユーザー名：%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>新しいAPIパスワードが有効になりました。</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>実行者：ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>対象者：ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>場所：ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>名前、メールアドレス、操作を検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>一致するイベントはありません。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>検証中：%1/%2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>ログは完全ではありません。イベント%1が改変、削除、または隠蔽されています。それより前はすべて正常です。このデータストアとバックアップをそのまま保管し、ファイルに書き込めた人物を調べてください。</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>ログは完全です。%Ln件のイベントに欠落や改変はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>キャンセルしました。%2件のイベントのうち最初の%1件は正常です。残りは調べていません。</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>%2件のイベントのうち%1件で検証が停止しました。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>サインイン：第2ステップ</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>サインインコードの発行</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>サインインコードによるパスワードの設定</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>最初のユーザーの設定</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>招待の承諾</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>APIへのサインイン</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>クライアントアプリケーション用コードの入力</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>プロフィールの変更</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>新しいパスワード用リンクの請求</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>メールのリンクによる新しいパスワードの設定</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>APIパスワードの生成</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>APIパスワードの削除</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>MFA設定の開始</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>シークレットの表示</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>MFA設定の完了</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFAを有効にする</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFAを無効にする</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>シークレットをリセット</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>サーバー上でのMFAのリセット（緊急アクセス）</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>リセットコードによる新しい設定の開始</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>メールのリンクによる新しい設定の開始</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>バックアップコードを生成</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>管理者のMFAの有効化</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>管理者のMFAの無効化</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>管理者のMFAのリセット</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>管理者のMFAの停止：紛失または盗難</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>メンバーのインポート</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>メンバーの編集</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>メンバーの削除</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>メンバーのMFAのリセット</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>メンバーのMFAの停止：紛失または盗難</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>アカウントのMFAをオンにする</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>アカウントのMFAをオフにする</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>MFAとログインセキュリティの変更</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>リセラーの作成</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>リセラーの編集</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>リセラーのMFAをオンにする</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>リセラーのMFAをオフにする</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>データストアの作成</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>QRシートの表示</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>案内票の作成</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>一覧のエクスポート</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>認証コード</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>メールアドレス、パスワード、またはコードの誤り</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>コードの誤り</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>試行回数超過によるロック</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>時計の遅れ</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>MFAがオン：APIパスワードが必要</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>MFAが必須</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>移動用ファイルへのデータストアの書き出し</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>対象者のためのキオスクの準備</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>キオスクでの設定のインポート</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>キオスクのロック解除</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>キオスクでの係員のPINの入力</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>キオスクでの設定コードの入力</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>キオスクでの設定</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>キオスクからの途中離席</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>キオスクでのキャンセル</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>キオスクのシフト終了</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>キオスクの退出</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>メイン側の方法を維持</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>失効：メイン側で別の決定あり</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>セット%1、%2作成</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>各コードは、認証アプリのコードの代わりに1回だけサインインに使えます。以前のセットは使えません。</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>新しいバックアップコードが10個作成され、以前のものはすべて使えなくなります。</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>バックアップコードのセット%1が有効です。以前のコードはすべて無効です。</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>これらのコードを保管しました</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>この10個のコードは、認証アプリが手元にないときに、それぞれ1回だけサインインに使えます。今だけ表示されます。スマートフォンとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>以前のコードは使えません。</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>セット%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>バックアップコードを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>コードを%1として保存できませんでした：%2。何も書き込まれていません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>バックアップコード、セット%1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>コードを印刷できませんでした。プリンターが応答しません。別のプリンターを選択するか、コードをファイルに保存してください。</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>プリンターに送信しました。完了する前に用紙を確認してください。</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>まずコードをコピー、保存、または印刷するか、保管済みであることにチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>自己署名の証明書です。</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>このコンピューターが知らない発行者によって発行されています。</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>有効期限は%1まででした。</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1から有効になります。このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1ではなく別のサーバーに対して発行されています。</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>失効しているか、強度が不足しているか、サーバー用ではありません。</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>この証明書を信頼しますか？</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>このサーバーはまだ登録されていません</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>このサーバーは信頼できません</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>サーバーが別の証明書を提示しています</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>これはファイルから読み込んだ証明書です。この証明書が保証するサーバーを、次のアドレスで信頼します：</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>この証明書では先に進めません。サーバーの運用者が有効な証明書に置き換える必要があります。</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>このサーバーについては、以前に別の証明書を信頼しています。更新された可能性もありますが、何者かがあなたとサーバーの間に入り込んでいる可能性もあります。先に進む前に問い合わせてください。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256フィンガープリント</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>フィンガープリントを、サーバーの運用者から伝えられたものと照合しました</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>電話、紙、または対面で照合してください。同じネットワーク経由のメッセージは使わないでください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>証明書ファイルを使用…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>組織独自の認証局の証明書（ファイル）</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>MFAがアクティブのため8文字以上（オフにする場合は15文字以上）。任意の文字とスペースを使えます。よくあるパスワードは使えません。</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>15文字以上（MFAがアクティブの場合は8文字以上）。任意の文字とスペースを使えます。よくあるパスワードは使えません。</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>ほかのセッションは終了します。MFAはそのままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>2つの新しいパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>6桁の数字が必要ですが、%1文字が入力されています。</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>6桁の数字、6桁中%1桁を入力済み</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>スマートフォンに表示中の6桁を入力してください</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>QRコードを再表示</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>2段階サインイン</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>認証コード</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>リストにある16文字（ハイフンの有無は問いません）。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>このバックアップコードは受け付けられませんでした。使えるのは最新のリストのコードだけで、それぞれ1回限りです。入力内容を確認するか、別のコードを使ってください。</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>認証コードを使う</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>バックアップコードを使う</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>次のアカウントのバックアップコードを1つ入力してください</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>認証アプリに表示された、次のアカウントの6桁のコードを入力してください</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>バックアップコードを1つ入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>バックアップコードを保管してください</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>スマートフォンが手元にないときに、それぞれ1回だけサインインに使えます。印刷するか書き留めてください。今だけ表示されます。</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>スマートフォンが手元にないときに、それぞれ1回だけサインインに使えます。書き留めてください。今だけ表示されます。</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>セット%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>プリンターに送信しました。完了する前にシートを受け取ってください。</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>プリンターが応答しません。コードを書き留めてください。</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>MFAの設定を完了</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>代わりにリセットコードを受け取った場合は、前に戻って「リセットコードを持っています」を選択してください。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>認証アプリでQRコードをスキャンし、表示された次のアカウントのコードを入力してください</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>渡されたQRコードを認証アプリでスキャンし、表示された次のアカウントのコードを入力してください</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>証明書ファイルを使用</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>組織のデータストアをネットワーク経由で使います。接続は常に暗号化されます。</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>例：mfa.example.org（サーバーの運用者から伝えられたもの）。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>サポート用：%1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>接続の切り替え</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>作業するデータはどこにありますか？</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>サーバー、その証明書、サインイン状態の保持を消去します</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>アプリの次のコードまで%1秒</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>アプリに新しいコードが表示されました。</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>このコンピューターにデータストアを作成</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>自分の組織のチーム</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>顧客（リセラーとして）</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>あなたがデータストアのオーナーになります。ほかのアカウントや既定のパスワードはありません。</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>15文字以上の任意の文字。文章でもかまいません。</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>何を管理しますか？</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>データストアを作成</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>データストアのファイル：%1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>組織名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>2つのパスワードが異なります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>認証アプリで各コードの横に表示されます。</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>顧客に知られている名前です。</translation>
    </message>
</context>
<context>
    <name>sallyport::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DemoCard</name>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>ここにあるものはすべて架空で、ウィンドウを閉じると消えます。なりたい人物を選択してください。コードがある場合は、その人物の認証アプリに現在表示されているコードです。</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>全員のパスワード</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1、コード%2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>方法を削除</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFAを無効にする</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>サインイン時に求められるのはパスワードだけになります。認証アプリの登録とすべてのバックアップコードは使えなくなり、ほかのセッションは終了します。</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>保留中の設定は破棄され、そのQRコードとシークレットキーは使えなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>方法を削除するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>MFAをオフにするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>方法を削除しました。MFAはオフで、バックアップコードはすべて無効です。</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>MFAはオフです。バックアップコードはすべて無効です。</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>あなたにはMFAが必須です。</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>MFAが必須のため、この方法は削除できません。</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFAが必須のため、オフにできません。</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>別の電話やアプリを使うには「リセット」を選択してください。新しい方法が確認されるまで、以前の方法を使えます。</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>続行するには設定を完了してください。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>コードは、キオスクのデータがメインのデータストアに取り込まれ次第使えます。スマートフォンとバックアップコードを忘れずにお持ちください。</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>次の人</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>新しい方法を設定するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>新しい方法のコードが確認されるまで、現在の方法を使えます。</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>新しい方法がアクティブになり、以前の方法は使えなくなりました。</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>MFAはアクティブです。</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>%n文字以上にしてください。文章でもかまいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>このデータストアは、より新しいSallyportで書き込まれています。</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>このデータストアは、より新しいSallyportで書き込まれています（形式%1）。</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>スマートフォンの日付と時刻を自動設定にしてから、新しいコードを入力してください。</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>コードは正しいのですが、スマートフォンの時計が%1遅れています。</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>コードは正しいのですが、スマートフォンの時計が%1進んでいます。</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>このコードは、置き換えられた以前のQRコードのものです。</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>アプリの古い登録を削除し、現在表示されているQRコードをスキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>アプリは%n秒ごとに新しいコードを作成していますが、30秒ごとである必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>この登録の間隔を30秒に設定するか、QRコードをもう一度スキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>アプリは%n桁のコードを表示していますが、6桁である必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>この登録の桁数を6に設定するか、QRコードをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>アプリは%1でコードを計算していますが、SHA-1である必要があります。</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>この登録のアルゴリズムをSHA-1に設定するか、QRコードをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>このコードは正しいものですが、すでに使用されています。</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>アプリに次のコードが表示されるまでお待ちください。</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>このコードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>各コードは1回だけ使えます。アプリの次のコードをお待ちください。誤ったコードが続くと、しばらくの間すべてのコードが拒否されます。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>このメールアドレスとパスワードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>両方を確認して、もう一度お試しください。何度か間違えると、しばらくサインインできなくなります。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>これはあなたのパスワードではありません。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>誤ったコードが続いたため、コードの受け付けを停止しています。</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>アカウントの管理担当者に、MFAのリセットを依頼してください。</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>このコンピューターの時計が遅れているため、コードを検証できません。</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>コンピューターの日付と時刻を合わせてから、もう一度お試しください。バックアップコードは使えます。</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>MFAがオンのとき、管理APIは通常のパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>「マイプロフィール」のAPIパスワードを使ってください。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションは終了しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>サインインに時間がかかりすぎたか、誤ったコードが多すぎました。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>最初からやり直してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>あなたのロールでは許可されていません。</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>オーナーに実行してもらうか、ロールを変更してもらってください。</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>これには改めて本人確認が必要です。</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>認証アプリの現在のコードを入力してください。</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>まずMFAを設定する必要があります。</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>設定を完了してから続行してください。</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>ほかの人のMFAを管理するには、まず自分のMFAが必要です。あなたのMFAはアクティブではありません。</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>「マイプロフィール」→「新しい方法を追加」で設定できます。</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>MFAが必須のため、オフにできません。</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>別の電話やアプリを使うには「リセット」を選択してください。</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>これはもう存在しません。</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>戻って、現在の一覧を確認してください。</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>このアドレスはすでに使われています。</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>現在の状態を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>このパスワードは短すぎます。</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>このパスワードは長すぎます。</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>256文字以内にしてください。</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>このパスワードは推測されやすいものです。よく知られているか、あなたの名前から作られています。</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>別のものにしてください。自分しか書かないような文章が適しています。</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>現在、処理が混み合っています。</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>この場所にデータストアはありません。</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>リムーバブルドライブまたはネットワークドライブにある場合は、ドライブを接続してもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>この場所にはすでにファイルがあります。ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>そのデータストアを開くか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>このファイルは別のプログラムのものです。</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>Sallyportのデータストアを選択してください。</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>より新しいバージョンをインストールし、それでデータストアを開いてください。</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>このデータストアは破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>ファイルをバックアップに置き換えて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>このデータストアの作成は中断されました。</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>同じ場所にもう一度作成してください。中断したところから再開します。</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>このデータストアは読み取り専用です。コードの使用記録も含めて何も保存できないため、誰もサインインできません。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>ファイルとフォルダーを書き込み可能にして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>データストアの場所に空き容量がないため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>別のプログラムがこのデータストアを使用しています。</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>終わるまで待つか、そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>データストアの読み書きができなかったため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>もう一度お試しください。解決しない場合は、ファイルのあるディスクを確認してください。</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>キーチェーンに、このデータストアの鍵がありません。</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>作成時に使ったキーチェーンのロックを解除するか、バックアップから復元して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>見つかった鍵は、このデータストアの鍵ではありません。</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>このデータストアの作成時に使ったキーチェーンまたは鍵ファイルを使って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>このデータストアの鍵は別の場所に保管されています：%1。</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>その場所を使える環境でSallyportを起動してください。鍵ファイルの場合は --key file:PATH を指定してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>キーチェーンが応答しません。存在しないか、ロックされているか、確認が閉じられました。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>デスクトップのキーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>このデータストアはパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>このパスフレーズではデータストアを開けません。</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>データストアの保護された項目を開けません。破損しているか、移動されています。</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>バックアップコードでサインインするか、オーナーにMFAのリセットを依頼してください。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>サーバーが応答する前に接続が切れたため、実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>もう一度試す前に、現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>サーバーの証明書が信頼されていないため、サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>サーバーに接続し直して証明書を確認するか、サーバーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>サーバーへの安全な接続を確立できなかったため、サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>アドレスを確認してください。正しい場合は、サーバーの運用者がTLS 1.2以降を有効にする必要があります。</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>サーバーは別の場所へ転送しようとしましたが、従いませんでした。</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>サーバーは%1へ転送しようとしましたが、従いませんでした。</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>そのアドレスに心当たりがある場合は、そこに接続してください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>応答はありますが、Sallyportのサーバーではありません。</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>アドレスとポートを確認してください。ゲストネットワークの場合は、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>サーバーのバージョンに、このプログラムは対応していません。</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>サーバーに対応するバージョンのSallyportをインストールしてください。</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>ファイルの読み書きができませんでした。</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>別の場所を選択して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>必要な場合は、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>Sallyportでは説明できない問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>表示可能な1～200文字の名前を入力してください。</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>これはメールアドレスではありません。name@example.com のような形式です。</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>このパスフレーズは短すぎます。15文字以上にしてください。文章でもかまいません。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>これはサーバーのアドレスではありません。mfa.example.org や mfa.example.org:8443 のような形式です。</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>別のコンピューターのサーバーには暗号化接続でのみ接続できます。http:// は省いてください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>このファイルに証明書はありません。証明書ファイルの末尾は .pem、.crt、.cer のいずれかです。</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>この場所にはデータストアを置けません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>アプリに表示されている6桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>この言語は利用できません。</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>入力内容に使用できないものがあります。</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>アカウントのオーナーは1人だけで、変更できません。</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>別のロールを選択してください。</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>現在の状態ではこの操作を行えません。その間に状態が変更された可能性があります。</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>このロールを付与することはできません。自分より下位のロールを選択してください。</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>MFAを必須にする開始日は、今日または今後1年以内の日にしてください。</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>MFAの設定までの日数は、0～90日にしてください。</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>この時間数は使用できません。</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>ファイルに行がないか、一度にインポートできる行数を超えています。</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>誰も選択されていないか、一度に変更できる人数を超えています。</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>このファイルはキオスクバンドルではありません。</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>このファイルはキオスクの名簿ではありません。</translation>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as &quot;Who&quot;, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sallyport::EventText</name>
    <message>
        <source>This installation</source>
        <translation>このインストール</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>別の組織</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
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
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>エクスポート中：%1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>エクスポート中：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n行を%1として保存しました。このファイルを読めるのはあなただけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>エクスポートをキャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>一覧を%1として保存できませんでした：%2。何も書き込まれていません。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>またはCSVファイルをここにドロップ</translation>
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
        <translation>新規</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>メイン側を維持</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未インポート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>処理結果</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>キオスク側を採用</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>メイン側を維持する</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>すでに存在しません</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>リセット権限なし</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>メイン側でその後変更</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>キオスクの時計が進んでいました</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>メイン側で%1からアクティブ</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>インポートされます</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>シフト終了</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>設定された内容はすべて、メインのデータストアだけが読み取れる1つのファイルに入ります。保存先を選択し、その後メイン側で「キオスクバンドルをインポート…」を使って取り込んでください。</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>名簿のフォルダー</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。キオスクにも控えが残ります。</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>メイン側で「キオスクバンドルをインポート…」を使って取り込んでください。</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選択</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>既存のデータストアを開く</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Switch connection</source>
        <translation>接続の切り替え</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Enrolled&quot;, %2 how many people are in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sallyport::GuidePage</name>
    <message>
        <source>Guide for operators</source>
        <translation>係員向けガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>この語句を含む章はありません。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>このガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>メンバー向け</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>アカウントオーナー向け</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>リセラー向け</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>キオスク係員向け</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>リセラー管理者のQRコード</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>画面を管理者に渡してください。このコードの表示はすべて記録されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>コードは非表示です。再表示するには、あなたの現在のコードが必要です。</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>管理者が入力する最初のコード（引き渡しの確認）</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1秒後に非表示</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>その間にコードが非表示になりました。印刷するには再表示してください。</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>プリンターが応答しません。別のプリンターを選択してください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>リセラー管理者のQRコード</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>これらのコードは今だけ表示されます。まずコピー、保存、または印刷するか、保管済みであることにチェックを入れてから、「完了」を選択してください。</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>MFAはアクティブです。これらのコードは管理者であるあなたのものです。画面を返す前に保管してください。</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>%1のQRコードとシークレットキーが再び表示されます。コードを入力するのは管理者ではなく、オーナーです。</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningFace</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is &quot;Done&quot;, &quot;Failed&quot; ..., %2 the time, %3 a sentence</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>もう元に戻せません</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>その後に再び変更されたため、現在のまま残しました。変更する前に、現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>元に戻していません：%1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>操作の結果</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>操作の結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · 接続なし</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>認証アプリに現在表示されているコードを入力してください。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>サインインコードを保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>パスワードのない%n人の新しいメンバーには、それぞれパスワードを設定するためのサインインコードが必要です。コードを保存できるのは今だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>各コードは%1まで、1回だけ使えます。サインインページの「サインインコードを持っています」で入力します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>サインインコードを保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。コードを渡し終えたら削除してください。</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>コードを%1として保存できませんでした：%2。何も書き込まれていません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>コードなしで続行</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>コードはまだ保存されていません。保存しない場合は、これらのメンバーごとに新しいサインインコードを作成する必要があります。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>キオスクバンドルのインポート</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>キオスクの「シフト終了」で1つのファイルが書き込まれています。そのファイルを選択してください。何かが変更される前に、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>読み取れるのはこのデータストアだけです。2回インポートしても問題ありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>キオスクバンドル (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>次に、キオスクバンドルを読み取ります。</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>バンドルに含まれる人</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>メイン側とキオスクが競合する場合</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>メイン側を維持する</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>キオスク側を採用</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>全員に適用されます。行ごとに変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>既存%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>競合%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>古い設定%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>このシフトで設定した人はいません。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>このバンドルに新しいものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n人をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>%n人のMFAが、キオスクで設定した内容でアクティブになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>%n人をインポートしました。MFAはアクティブです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>新しいものはありませんでした。誰のMFAも変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>%n人はメイン側の設定を維持しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>%n人はインポートされませんでした。理由は表に示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>このファイルはキオスクバンドルではないか、破損しています。キオスクからもう一度コピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>このバンドルはここのものではありません。あなたの名簿から作られたものではないためです。何も変更されていません。</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>このバンドルは古すぎます。名簿の作成から7日を超えています。何も変更されていません。対象者はもう一度設定する必要があります。</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>キオスクの記録は監査ログに加わります。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>メンバーのインポート</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>1行目は列名です。「Role」と「Sign-in method」は省略または空欄にでき、その場合はパスワードを使うメンバーになります。すべての行がインポートされるか、1行もインポートされないかのどちらかです。</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>UTF-8のCSV（コンマまたはセミコロン区切り）、最大%1行。列とロールの名前は、「エクスポート…」で書き出されるとおりの英語です。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>%n行を確認中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>%n人のメンバーをインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n行をインポートできないため、誰も追加されませんでした。ファイルを修正して、もう一度選択してください。行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>ファイルの確認後に変更があったため、誰も追加されませんでした。ファイルをもう一度確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>%n人のメンバーを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>そのうち%n人にリンクを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>%n人のメンバーを追加中：全員が追加されるか、失敗があれば誰も追加されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れ可</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>読み込まれない列：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>使用不可：%1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>ここでのロールを付与</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>すでにメンバー</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>ファイル内で重複</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>許可されないロール</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>名前は表示可能な1～200文字です。</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>メールアドレスは name@example.com のような形式で、最大254文字です。</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>ファイルで使えるロールは「Owner」「Team admin」「Service desk」「Member」です。</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>ファイルで使えるサインイン方法は「Password」と「SSO」です。</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>この人はすでに登録されており、名前、パスワード、MFAはそのままです。</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>この行をファイルから削除してください。メンバーの変更は「編集」で行います。</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>同じアドレスが上の行にあります。どちらかの行をファイルから削除してください。</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>付与できるのは自分より下位のロールだけです。また、アカウントのオーナーは1人だけです。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>ファイルを読み込めませんでした：%1。</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>このファイルには誰も含まれていません。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>%1行目がUTF-8のテキストではありません。「CSV UTF-8」として保存し、もう一度選択してください。</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>%1行目にNULバイトがあるため、UTF-8のテキストファイルではありません。「CSV UTF-8」として保存し、もう一度選択してください。</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>%1行目から始まるレコードで、引用符が抜けているか、位置が正しくありません。</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>%1行目から始まるレコードのセルが長すぎます。引用符が抜けている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>%1行目のレコードのセル数が、列数（%n）と一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>一度にインポートできるのは最大%1人です。%2行目で上限を超えています。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>ファイルが%1を超えています。</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>%1行目には列名が必要ですが、「%2」がありません。</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>%1行目に列「%2」が重複しています。</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>ファイルの読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>バックアップコードでサインインしました。認証アプリが手元にない場合は、まず方法のメニューで「リセット」を選択してください。パスワードだけで実行できます。</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>キオスクを準備…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>キオスクバンドルをインポート…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>名簿のPINを入力してください</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>PINはこれまでに%n回誤って入力されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>係員のPINを入力してください</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport 認証設定キオスク</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>%1 認証設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <translation>2秒間長押しすると係員メニューが開きます</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>このファイルは名簿ではないか、破損しています。メイン側からもう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>PINが違います。あと%n回誤ると、この名簿はここでブロックされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>PINの誤りが多すぎたため、この名簿はこのキオスクで恒久的にブロックされました。設定済みの内容は保持されています。メイン側で新しい名簿を準備してください。</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>このシフトの保存内容が破損しています。キオスクのフォルダーはそのままにして、メイン側で新しい名簿を準備してください。</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>この名簿は古すぎます。有効期間は7日です。メイン側で新しい名簿を準備してください。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>キオスクのフォルダーに書き込めないため、PINは確認されませんでした：%1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>このメールアドレスと設定コードは受け付けられませんでした。両方を案内票で確認してください。</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>この人はすでにここで設定済みです。</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>書き込めませんでした：%1 まだ何も失われていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>このコンピューターの時計を合わせてください。コードは時計に依存します。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>キオスクの時計がおそらくずれています。少なくとも%1遅れていて、名簿の作成時より前になっています。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>キオスクの時計がおそらく%1以上ずれています。名簿の有効期限より後になっています。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>キオスクの時計がおそらくずれています。%1以上戻されています。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>キオスクの時計がおそらくずれています。スマートフォンの時計より%1遅れています。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>キオスクの時計がおそらくずれています。スマートフォンの時計より%1進んでいます。</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>時間がかかりすぎたため、QRコードは無効になりました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>係員にお知らせください：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Sallyport 認証設定キオスク</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>コード%1、未使用</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>コード%1、%2に使用</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>コード%1、%2 %3に使用</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · 使用済み</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, where</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerView</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with a year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>sallyport::ListFrame</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>次回の起動時に、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>データストアを作成しました。新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>セッションを再開しています…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>バックアップコードでサインインしました。残りは10個中%n個です。認証アプリが使えない場合は、今すぐ新しく設定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>前回のサインイン以降、%n件のコードが拒否されました。心当たりがない場合は、パスワードを変更してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 — Sallyport · %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>保存されていない変更があります。先に保存してください。保存せずに終了する場合は、もう一度ウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>ここに表示されている内容は一度しか表示されません。先に保管してください。保管せずに終了する場合は、もう一度ウィンドウを閉じてください。</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>設定を求められる人はいません。すべてのメンバーがMFAを設定済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>%n人のメンバーが、次回のサインイン時に設定を求められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n人はSSOでサインインするため対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>設定を求められる人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>名前を表示</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>%1のMFA：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>設定までの日数</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>名前を非表示</translation>
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
        <translation>まず自分のMFAがアクティブである必要があります：「マイプロフィール」→「新しい方法を追加」。</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>自分より下位のロールではありません。</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>これはあなた自身です。「マイプロフィール」をご覧ください。</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>サービスデスクはMFAのリセットのみを行い、ほかの変更はできません。</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>あなたのロールではメンバーを変更できません。</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>アカウントのオーナーは必ず1人です。</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>SSOでサインインするため、ここにMFAはありません。</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>MFAはオフです。リセットするものはありません。</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>あなたのロールではMFAをリセットできません。</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>SSOでサインインするため、ここにパスワードはありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFAをリセット</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のワンタイムコードが発行されます。本人に引き渡してください。サインインページでパスワードと一緒に入力すると、新しい設定に進みます。</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>紛失または盗難：以前の方法をすぐに停止する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>新しい方法が確認されるまで、以前の方法を使えるようにする</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>すぐに停止すると、メンバーのセッションも終了し、バックアップコードも使えなくなります。</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>開始されたまま確認されていない設定は置き換えられます。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の以前の方法は停止しました。リセットコードで新しい方法を設定できます。</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>%1のMFAをリセットしました。新しい方法が確認されるまで、以前の方法を使えます。</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAをリセットしました。リセットコードで新しい設定に進みます。</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のMFAをリセットするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の以前の方法は停止しました。</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>新しい方法が確認されるまで、%1の以前の方法を使えます。</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1が新しいパスワードを設定するためのワンタイムコードが発行されます。以前のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>%1が新しいパスワードを設定するためのワンタイムリンクまたはコードが発行されます。以前のものは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1の新しいサインインコードを発行しました。</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>メンバーを削除</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1はこのアカウントに属さなくなり、開いているセッションは終了します。</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>その人自身、MFA、ほかのアカウントでのロールはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1を削除するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1をアカウントから削除しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前またはメールアドレスを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>MFAオフ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>このアカウントにはまだ誰もいません。</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>一致するメンバーはいません。</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>アカウントがまだありません。メンバーはアカウントに属します。</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>アカウントへ移動</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>案内票を印刷…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>MFAをリセット…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>新しいサインインコード…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>メンバーの編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>MFAをリセット…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>新しい設定に進むためのワンタイムコードです。それまでは以前の方法を使えます。</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>新しいサインインコード…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>新しいパスワードを設定するためのワンタイムコードです。MFAには影響しません。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>このアカウントでのロールを取り消します。ほかのアカウントはそのままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>バックアップコードの残り</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>最新のメールリンク</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>このアカウントにはすでにオーナーがいます。別のロールを選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>残りコード</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>該当なし（SSO）</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1から必須</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>必須ではありません</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>未送信（サーバーが再試行を続けます）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>未配信（アドレスを確認して新しいリンクを送信してください）</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用：%1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>%1に追加 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>シークレットをリセット</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>方法のメニュー</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>MFAの設定</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>本人確認を行う組織を通じてサインインしています。ここで設定するものはありません。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>該当なし（SSO）</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>必須ではありません</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>MFAを無効にする</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>MFAを使うと、サインイン時に、あなたのスマートフォンだけに表示されるコードも求められます。パスワードが盗まれても、それだけではサインインできません。</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>新しい方法を追加</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>ガイドなしで有効にする</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>QRコードをスキャンし、「MFAを有効化」にチェックを入れて「プロフィールを更新」を選択します。または「MFAを有効にする」を選択すると、次回のサインイン時にQRコードが表示されます。どちらの場合も、最初のコードを入力するまでMFAは保留中です。</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFAを有効化</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>MFAを有効にする</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>残りの手順：認証アプリでQRコードをスキャンし、ここか次回のサインイン時に最初のコードを入力してください。</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>シークレットがリセットされ、以前のものは使えなくなりました。残りの手順：認証アプリで新しいQRコードをスキャンし、ここか次回のサインイン時に最初のコードを入力してください。</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>認証アプリ用のQRコードが渡されています。残りの手順：ここか次回のサインイン時に最初のコードを入力してください。安全のため、QRコードは再表示されません。</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>%1から%2まで保留中</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>バックアップコードでサインインしました。認証アプリが手元にない場合は、方法のメニューの「リセット」と「MFAを無効にする」を、コードの代わりにパスワードで実行できます。</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>バックアップコードの残り：10個中%1個</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>セット%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>バックアップコードを生成</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>新しいバックアップコードは、新しい方法を設定するか、認証アプリでサインインすると作成できます。</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>バックアップコードは、いずれかの方法がアクティブになると作成できます。</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>バックアップコードが残っていません。認証アプリがないとサインインできなくなります。新しいコードを生成してください。</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>バックアップコードの残りは10個中%1個だけです。新しいコードを生成してください。</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>バックアップコードが残っていません。認証アプリがないとサインインできなくなります。</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>バックアップコードの残りは10個中%1個だけです。</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>このデータストアの内容をすべて持ち出すには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>サーバーへの移動</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>データストアをファイルに書き込んでいます。その間も全員が作業を続けられます。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>書き込み中：%1/%2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>データストアはファイルに入りました。ここにも残っています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>サーバーへの移動</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>サーバーでは、全員が自分のコンピューターから作業できます。設定をやり直す必要は誰にもありません。</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>ここでは、このデータストアのすべて（人、そのMFAとバックアップコード、監査ログ）を、暗号化された1つのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>サーバーでは、1つのコマンドでファイルからデータストアを作成します。コマンドは次のページに表示されます。</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>その後、サーバーに接続し、同じパスワードと同じ認証アプリで作業を続けます。</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>15文字以上。どの文字でも使え、文章でもかまいません。ファイルとパスフレーズを持つ人は、データストアのすべてを手に入れられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>同じ名前のファイルがあります。上書きされることはありません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>ファイルを書き込めません：%1。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>その場所に空き容量がありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>2つのパスフレーズが異なります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>ファイルの保存先を選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>データストアはファイルに入りました</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>ファイル（SQLite）</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>%Ln行、暗号化済み。ファイルを読めるのはあなただけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>ファイルをサーバーにコピーします。</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>サーバーのデータの保存先はどこですか？</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>サーバーで、サービスのユーザーとして、ファイルのあるフォルダーで次を実行します。パスフレーズを求められます：</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>サーバーを起動します。その後、接続していつもどおりサインインしてください。</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>このコンピューターのデータストアはそのまま残り、今後ここで行う変更はサーバーに反映されません。サーバーが稼働したら、ファイルを削除し、誰も必要としなくなった時点でこのデータストアも削除してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>一致する人はいません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVとしてエクスポート…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>このグループには誰もいません。</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1に接続していません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>表示内容は最新でない可能性があります。接続できるようになると、Sallyportが自動的に再接続します。</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>リセットコード</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>このコードを%1（%2）に渡してください。今だけ表示されます。</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1まで、1回だけ使えます。サインインページの「サインインコードを持っています」で入力し、パスワードを設定します。MFAには影響しません。</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>%1まで、1回だけ使えます。サインインページの「リセットコードを持っています」でパスワードと一緒に入力すると、新しい設定に進みます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>%1にリンクを送信しました。%2まで、1回だけ使えます。</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>コードを印刷できませんでした。プリンターが応答しません。別のプリンターを選択するか、コードをコピーしてください。</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>プリンターに送信しました。完了する前に用紙を確認してください。</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16文字（ハイフンの有無は問いません）。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>受け取ったコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>係員</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>%n人中%1人が設定済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>対象者を選択</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>身分証を確認してから行います。</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>シフト終了</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>メインのデータストア用に封印した1つのファイルをドライブに書き込みます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>キオスクを閉じます。設定された内容はこのコンピューターに残ります。</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>並べ替え可能</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>降順で並べ替え済み</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>昇順で並べ替え済み</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>データストアをパスフレーズで保護</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>データストアを開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>データストアを開くたびに求められます。パスフレーズがないと誰もデータストアを開けず、再設定する方法もありません。</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>15文字以上の任意の文字。文章でもかまいません。</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>このデータストアの鍵はパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>データストアを作成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>別のデータストアを選択…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>このコンピューターには応答するキーチェーンがないため、データストアの鍵にパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>キーチェーンからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>2つのパスフレーズが異なります。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>パスワードを変更するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>パスワードを変更しました。ほかのセッションは終了しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>Sallyportにサインイン</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>サインインコードを持っています</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>リセットコードを持っています</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>サインアウトするまで、このコンピューターのキーチェーンにセッションを保管します</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>セットアップトークンを持っています</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>このコンピューターのデータストアはメールを送信しません。オーナーまたは管理者からワンタイムのサインインコードを受け取り、下の「サインインコードを持っています」で新しいパスワードを決めてください。認証アプリはそのままです。</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonCard</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>ほかのアカウント</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>対象者を選択してください</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>名前またはメールアドレスを検索</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>名簿の人</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>先に身分証を確認してください。選択した人のコードが目の前の人に渡ります。</translation>
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
        <translation>続行</translation>
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
        <translation>チーム管理者</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>オーナー、チーム管理者、サービスデスク</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>アカウントのほかの全員</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFAとログインセキュリティ</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>適用後の影響</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>MFAポリシーにはEssential以上のプランが必要です。</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>オンのものはオンのままです。一度オフにして保存すると、オフのままになります。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n人のチーム管理者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1が、次回のサインイン時にMFAの設定を求められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1が、次回の接続時にMFAの設定を求められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1は、接続のたびにコードを入力します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1は、%n日後に再びコードを入力します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1は、%n時間後に再びコードを入力します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1は、コードを1回入力すると、その後は入力不要です。</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>ほかにMFAを必須とするものがない限り、%1はコントロールパネルでのMFAを免除されます。</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>ほかにMFAを必須とするものがない限り、%1はクライアントアプリケーションでのMFAを免除されます。</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>MFAを設定する必要のある人はいません。全員が設定済みか、SSOでサインインするか、すでに設定を求められています。</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>チーム管理者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>誰にも変更はありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のMFAとログインセキュリティを変更するには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のMFAとログインセキュリティを保存しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>コントロールパネル</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>クライアントアプリケーション</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>接続のたび</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>SallyportへのサインインにMFAが必須です。</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>VPNクライアント、ゲートウェイ、またはその他のプログラムでMFAが必須です。</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>再入力までの期間</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>キオスクの準備</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>キオスクは、対象者が順番に認証アプリを設定する、ネットワークにつながっていないコンピューターです。名簿（誰が対象かを示すファイル）が必要です。名簿にシークレットは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>選択した%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>表示中の全員</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>係員のPIN</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>%1文字以上。この名簿でキオスクのロックを解除するためだけに使います。</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>PIN（確認）</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>PINを10回誤ると、名簿はそのキオスクで恒久的にブロックされます。名簿の有効期間は7日です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>表示中の全員：%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>1つの名簿に入るのは%1人までです。一覧を絞り込むか、選択を減らしてください。</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>表示中の人で、名簿に載せられる人はいません。</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>SSOでサインインする人と、MFAをリセットする権限があなたにない人は除外されます。</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>次に、%n人分の設定コードを含む名簿を作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名簿</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n人分の名簿ができました。%1まで有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. 名簿</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>キオスクに持っていくドライブか、キオスクのフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>名簿を保存…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. 案内票</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>無人キオスク用に、1人分の設定コードが1枚ずつ記載されます。印刷できるのは今だけです。</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>案内票を印刷…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>先に名簿を保存してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>%n人分の名簿を保存しました。名簿のPINでキオスクのロックを解除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>名簿を保存</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>名簿 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>名簿を%1として保存できませんでした：%2。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1のQRコードをページから読み取って確認できなかったため、何も印刷されませんでした。より大きな用紙を選ぶか、1ページあたりのシート数を減らして、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>印刷センター</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>次に、印刷のため%n人の管理者のQRコードとシークレットキーが表示されます。コードを入力するのは管理者本人ではなく、あなたです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1、ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport（このコンピューター）</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QRシート</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>案内票</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1について印刷するものがないため、誰の分も印刷されません。MFAがすでにアクティブか、有効でないか、SSOでのサインインです。選択を変更してください。</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>印刷中です。プリンターがすべて受け取るとウィンドウが閉じます。</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>設定案内票</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>印刷する内容</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>QRシート</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>QRコードとシークレットキーあり：各シートは必ず本人だけに渡してください。すべてのコードは、印刷前にページから読み取って確認されます。</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>案内票</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>シークレットなし：次回のサインイン時に求められることと、用意するもの。</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>1ページあたりのシート数</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1枚/ページ</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2枚/ページ</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4枚/ページ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>シート%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>（%nページ）</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>設定案内票</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>キオスク用の設定コードあり：各案内票は必ず本人だけに渡してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>確認中：%1/%2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>印刷中：%1/%2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>保存中：%1/%2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>プリンターに送信しました。配布する前にシートを確認してください。</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>キャンセルしました。何も印刷、保存されていません。</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>プリンターが応答しないか、シートを拒否しました。別のプリンターを選択するか、PDFとして保存してください。</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>シートを%1として保存できませんでした：%2。何も書き込まれていません。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>ファイルではないものが存在します</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>プロフィールを更新</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>プロフィールを更新しました。</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>MFAは保留中です。「今すぐ完了」を選択するか、次回のサインイン時に最初のコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のMFAをオフにする</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>このアカウントではMFAが必須でなくなります。未設定のメンバーはパスワードだけでサインインします。設定済みのメンバーはそのまま使い続け、自分でオフにすることもできます。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のMFAをオフにするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>%1のMFAはオフです。</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>ここにはまだ誰もいません。メンバーが追加されると、MFAの進み具合がこのページに表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVとしてエクスポート…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>設定済み%1%：%3人中%2人</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1として保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>レポートを%1として保存できませんでした：%2。何も書き込まれていません。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>リセラー「%1」</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>オーナー（個別指定）</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>%1のオーナー（個別指定）</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>%1のチームポリシー</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>%1により必須</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>%1による</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>MFAの再設定</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>リセットコード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>アカウントの管理担当者から、画面または紙でワンタイムのリセットコードを受け取っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>このメールアドレス、パスワード、リセットコードは受け付けられませんでした。3つすべてを確認してください。コードは1回だけ、1日間有効です。渡した人に新しいコードを作成してもらえます。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>シークレットをリセット</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>新しいシークレットが作成されます。以前のものはすぐに使えなくなり、ほかのセッションは終了します。新しいシークレットのコードが確認されるまで、MFAは保留中になります。</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>それまで以前の方法を使えるようにするには、代わりに「リセット」を選択してください。</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>シークレットをリセットするには、本人確認を行ってください。</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>以前のシークレットは使えなくなりました。新しいシークレットのコードが確認されるまで、MFAは保留中です。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>後で完了</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>後で完了する場合は、次回のサインイン時にこのQRコードが表示されます。</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>新しいシークレットでMFAがアクティブになりました。</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>シークレットをリセットしました。MFAは保留中です。ここか次回のサインイン時に設定を完了してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>アカウントのMFAの切り替え、メンバー、チームポリシー。アカウントごとに1人。</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>アカウントのオーナー以外のメンバーを管理します。</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>メンバーのMFAのリセットのみ。</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>自分のプロフィールのみ。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>リセラーオーナー</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>リセラー管理者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>チーム管理者</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>サービスデスク</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
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
        <translation>認証アプリでスキャンしてください</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>スマートフォンのアプリを開き、登録を追加して、カメラをここに向けてください。追加される内容：</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>アプリでキーを求められた</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>時間ベース、6桁、30秒ごと。</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>コピーしました。%1秒後にクリップボードから消去されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>QRコードを表示</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>QRコードの有効期限が切れました。再表示すると新しいコードを取得できます。</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QRコードを非表示</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. 認証アプリを開く</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>Google Authenticator、Microsoft Authenticator、Aegis、2FAS、1Password、またはその他のTOTPコード対応アプリ。</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. QRコードをスキャン</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>アプリに次の名前の登録が追加されます：</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>カメラがない場合：シークレットキーを入力</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>時間ベース、6桁、30秒ごと。コピーしたキーは30秒後にクリップボードから消去されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>アカウントを選択すると、所属する人に求める内容が表示されます。</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>アカウントはまだありません。「アカウント」ページの「新しいアカウント」で作成できます。</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1の変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>プランでは許可されていません。現在より多くを必須にする内容です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>変更はまだ残っていますが、保存されていません。</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>以前の設定をもう一度入力しましたが、まだ保存されていません。変更される内容を確認してから、保存してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>コードが確認されるまで、何も変更されません。</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>新しいMFAの方法</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>方法を選択</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>30秒ごとに新しいコードを表示する、スマートフォンまたはコンピューターのアプリです。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>唯一の方法は常に既定になります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>認証アプリの設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>追加したばかりの登録について、認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>渡されたQRコードについて、認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>このQRコードは有効期限が切れているため、そのコードはもう受け付けられません。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>サーバーのセットアップ</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>セットアップトークン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>セットアップトークンは、サーバーのセットアップ時に出力されたものです。最初のユーザーを1回だけ作成できます。</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15文字以上の任意の文字。文章でもかまいません。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>このセットアップトークンは受け付けられませんでした。トークンは1回だけ使えます。まだ誰も使っていない場合は、「sallyportd init」で新しいトークンを出力できます。</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>セットアップトークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>2つのパスワードが異なります。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::Sheet</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Set up MFA</source>
        <translation>MFAの設定</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>認証アプリでQRコードをスキャンするか、シークレットキーを入力してください（時間ベース、6桁、30秒ごと）。</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>Sallyportにサインインし、アプリのコードを入力して、10個のバックアップコードを保管してください。</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>このシートは使用後に破棄してください。</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>次回サインイン時のMFA</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>サインイン先</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>事前準備：スマートフォンに認証アプリをインストールし、スマートフォンを手元に用意してください。</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>メールアドレスとパスワードでサインインします。SallyportにQRコードが表示されるので、アプリでスキャンし、アプリに表示されたコードを入力してください。</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>10個のバックアップコードが一度だけ表示されます。印刷または保存し、スマートフォンとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>以後、サインインのたびにパスワードとアプリのコードが求められます。電話やメールでコードを尋ねることはありません。</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>Sallyportを起動し、サインインページで「サインインコードを持っています」を選択してください。メールアドレス、このコード、15文字以上の自分のパスワードを入力します。コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>リセットコード</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>認証アプリを用意してください。Sallyportを起動し、サインインページで「リセットコードを持っています」を選択します。メールアドレス、パスワード、このコードを入力し、表示されたQRコードをスキャンして、10個のバックアップコードを保管してください。コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>各コードは1回だけ使えます。認証アプリのコードの代わりに使い、使ったら線を引いて消してください。このシートは自分だけが手に取れる場所に保管してください。新しいセットを作成すると、このシートのコードはすべて無効になります。</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>設定コード</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>事前準備：スマートフォンに認証アプリをインストールし、スマートフォンを持参してください。</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>キオスクで「設定コードを持っています」をタッチし、メールアドレスとこのコードを入力してください。</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>アプリでQRコードをスキャンし、アプリに表示されたコードを入力して、10個のバックアップコードを保管してください。</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>コードはこのキオスクで1回だけ使えます。電話やメールでコードを尋ねることはありません。</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>最初のページのプレビュー</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>オーナーまたは管理者から、画面または紙でワンタイムのサインインコードを受け取っています。</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15文字以上の任意の文字。文章でもかまいません。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>このメールアドレスとサインインコードは受け付けられませんでした。両方を確認してください。コードは1回だけ、7日間有効です。渡した人に新しいコードを作成してもらえます。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>2つのパスワードが異なります。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>このコンピューターのデータストア</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>新しいパスワードを設定しました。そのパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>このアドレスの人がここでパスワードを持っている場合は、リンクがメールで届きます。リンクは1時間以内に1回だけ使えます。認証アプリはそのままです。</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>このサーバーはメールを送信しません。オーナーまたは管理者からワンタイムのサインインコードを受け取り、下の「サインインコードを持っています」で新しいパスワードを決めてください。認証アプリはそのままです。</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>サーバーのセットアップが完了しました。メールアドレスと新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>MFAがリセットされました。新しい方法を設定してください。以前の方法がまだ使える場合は、新しい方法が確認された時点で停止します。</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>シークレットは置き換えられましたが、新しいものが確認されていません。サインインするにはMFAを設定してください。</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1。サインインするにはMFAを設定してください。</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>コードが確認されるまで、何も変更されません。キャンセルするとサインアウトします。</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>サインイン用コードの設定</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>Google Authenticator、Microsoft Authenticator、Aegisなどの認証アプリが入ったスマートフォンが必要です。2分ほどで終わります。</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>設定コードを持っています</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>係員：対象者を選択</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>まだいます</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>まだいらっしゃいますか？ このページは%1&#xa0;秒後に消去されます。</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>タッチしないと、このページは%1&#xa0;秒後に消去されます</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>このデータストアの作成は中断されました。同じ内容をもう一度入力すると、中断したところから再開します。</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>サンプルデータを準備中…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>データストアを開いています…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>別のデータストアを選択</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>データストアを開けません</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>想定される場所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>ファイルはまったく変更していません。</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>サポート用：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>別のデータストアを選択…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>このコンピューターにデータストアを作成</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1（より広いウィンドウが必要）</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>逆順にする</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>英字</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>キオスクのロックを解除</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>名簿がまだありません。名簿の入ったドライブを接続するか、キオスクのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>キオスクのフォルダー内</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>本人確認の方法</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>本人がメールアドレスと設定コードを入力します。</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>有人、1人ごとにPIN</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>あなたが身分証を確認し、対象者を選択します。</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>有人、PINは1回</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>上と同じです。キオスクから決して離れないでください。</translation>
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
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>接続の切り替え</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>サーバーへ移動…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>Sallyportについて</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Sallyportへようこそ</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>サインインの第2ステップである認証アプリのコードとバックアップコードを設定、管理します。</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>このコンピューターにデータストアを作成</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>人、認証アプリ、バックアップコードを、保護された1つのファイルにまとめます。ほかには何も必要ありません。</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>組織のデータストアをネットワーク経由で使います。</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>架空の人物が入った使い捨てのデータストアです。安心してお試しください。</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>既存のデータストアを開く…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>どなたですか？</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>設定コード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>どちらも案内票のとおりに入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>名前の下のメニューから、後で別のアカウントに切り替えられます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>サーバーへの移動</translation>
    </message>
</context>
</TS>
