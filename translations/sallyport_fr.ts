<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>À propos de Sallyport</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Copier les détails de version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© Les auteurs de Sallyport. Logiciel libre&#xa0;: GNU General Public License, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>Les détails de version ont été copiés. Ils ne contiennent rien sur des personnes ni sur des lieux.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>C’est votre revendeur qui modifie le forfait.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>Saisissez du texte pour rechercher, ou appuyez sur la flèche vers le bas pour ouvrir la liste.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Avec MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>OUI</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>NON</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sans MFA</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>MFA incomplète</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Aucun compte pour le moment.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Aucun compte ne correspond.</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Membres…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>Désactiver la MFA…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>Activer la MFA…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Avec MFA</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>Essential requis</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>OUI</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>NON</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>L’échéance était le %1&#xa0;; %n personne n’a pas configuré la MFA.</numerusform>
            <numerusform>L’échéance était le %1&#xa0;; %n personnes n’ont pas configuré la MFA.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>À configurer au plus tard le %1.</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>%1 sur %2 avec MFA</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n exempté (SSO)</numerusform>
            <numerusform>%n exemptés (SSO)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>Seuls les propriétaires peuvent modifier ceci</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La MFA est activée pour %1.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Le compte %1 a été créé.</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>Le compte %1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Vous avez ajouté %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>L’adresse utilisée pour se connecter.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>Vous recevez un code à usage unique avec lequel l’administrateur définit un mot de passe.</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>L’administrateur reçoit un lien à usage unique par e-mail&#xa0;; si le serveur n’envoie pas d’e-mails, vous recevez un code à usage unique à lui remettre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>Vous avez ajouté %1, qui se connecte par SSO.</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>Vous avez ajouté %1, qui se connecte avec son mot de passe existant.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Vous avez ajouté %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>L’adresse utilisée pour se connecter.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode de connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Ce compte a déjà un propriétaire. Choisissez un autre rôle.</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>Un membre utilise déjà cette adresse.</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>Se connecte ailleurs&#xa0;; la MFA et les mots de passe ne concernent pas ce membre ici.</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Le membre reçoit un lien à usage unique par e-mail&#xa0;; si le serveur n’envoie pas d’e-mails, vous recevez un code à usage unique à lui remettre. Une personne qui a déjà un mot de passe le conserve et reçoit ce rôle en plus.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Vous recevez un code à usage unique avec lequel le membre définit un mot de passe. Une personne qui a déjà un mot de passe le conserve et reçoit ce rôle en plus.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Sans objet (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>Désactiver la MFA</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>%1 se connectera alors avec son seul mot de passe&#xa0;: l’authentificateur et les codes de secours cesseront de fonctionner et les sessions prendront fin.</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>%1 se connectera alors avec son seul mot de passe&#xa0;: un QR code déjà remis cessera de fonctionner et les sessions prendront fin.</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirmez votre identité pour désactiver la MFA de %1.</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>La MFA de %1 a été désactivée.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Le QR code et la clé secrète de %1 vont s’afficher pour être remis. C’est vous qui saisissez le code, pas l’administrateur.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Réinitialiser la MFA</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Un nouveau secret est créé pour %1&#xa0;; vous le remettez avec «&#xa0;Lien vers le QR code&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Conserver l’ancienne méthode jusqu’à la confirmation de la nouvelle</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Perte ou vol&#xa0;: révoquer l’ancienne méthode maintenant</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>La révoquer maintenant met aussi fin aux sessions de l’administrateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirmez votre identité pour réinitialiser la MFA de %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>L’ancienne méthode de %1 ne fonctionne plus. Remettez la nouvelle avec «&#xa0;Lien vers le QR code&#xa0;».</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>La MFA de %1 a été réinitialisée. Remettez le nouveau secret avec «&#xa0;Lien vers le QR code&#xa0;»&#xa0;; l’ancienne méthode fonctionne jusque-là.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 reçoit un code à usage unique qui permet de définir un nouveau mot de passe. Un code antérieur cesse de fonctionner.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 a un nouveau code de connexion.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Rechercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sans MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>Aucun administrateur ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activer la MFA</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>Imprimer les feuilles…</translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>Activation de la MFA</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Désactiver la MFA</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Lien vers le QR code</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nouveau code de connexion…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Activation de la MFA&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>La MFA a été activée pour %1 administrateurs sur %2, puis l’opération s’est arrêtée. %3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Annulé&#xa0;: la MFA a été activée pour %1 administrateurs sur %2. Les autres restent inchangés.</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>La MFA a été activée pour %n administrateur. Remettez le code avec «&#xa0;Lien vers le QR code&#xa0;» ou sur papier.</numerusform>
            <numerusform>La MFA a été activée pour %n administrateurs. Remettez les codes avec «&#xa0;Lien vers le QR code&#xa0;» ou sur papier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>Voir Mon profil</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>Pas inférieur à votre rôle</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Sans objet (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Lien vers le QR code</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>La MFA de %1 est active.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>On ne peut imprimer que %n feuille à la fois. Sélectionnez moins d’administrateurs.</numerusform>
            <numerusform>On peut imprimer au maximum %n feuilles à la fois. Sélectionnez moins d’administrateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
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
        <translation>Exempté</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Avec MFA</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>Connexion par SSO&#xa0;: la MFA est sans objet ici.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>La MFA est active.</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>Personnes invitées qui ne se sont jamais connectées.</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>La MFA est désormais obligatoire, mais n’est pas active.</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>Un secret attend son premier code.</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>La MFA n’est pas configurée et n’est pas encore obligatoire.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>Adoption de la MFA&#xa0;: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>Obligatoire, mais non configurée</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · page %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Obligatoire à partir du</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>Lorsque la MFA est active, l’API de gestion refuse votre mot de passe habituel.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aucune utilisation</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Créé le %1, %2.</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>Un script a alors besoin de son propre mot de passe d’API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Mot de passe d’API</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>Générer un mot de passe d’API</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>Votre identifiant de connexion contient un deux-points, caractère qui termine le nom d’utilisateur en HTTP Basic. Pour l’API, utilisez plutôt ce nom d’utilisateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>Un nouveau mot de passe d’API est créé. L’actuel cesse immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>Un mot de passe d’API est créé pour les scripts et programmes qui utilisent l’API de gestion.</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>Supprimer le mot de passe d’API</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>Les scripts et programmes qui l’utilisent seront désormais refusés.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>Confirmez votre identité pour supprimer le mot de passe d’API.</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>Le mot de passe d’API a été supprimé.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Mot de passe d’API</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>Ce mot de passe n’est affiché que maintenant. Copiez-le là où votre script conserve ses secrets.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>Nom d’utilisateur pour l’API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>Le nouveau mot de passe d’API est en vigueur.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>Qui&#xa0;: ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>Cible&#xa0;: ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>Où&#xa0;: ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>Rechercher un nom, un e-mail ou une action</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Refus uniquement</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Vérification&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>Le journal n’est pas intact&#xa0;: l’événement %1 a été modifié, supprimé ou masqué. Tout ce qui le précède est valide. Conservez cette base de données et ses sauvegardes en l’état, et cherchez qui a pu écrire dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %Ln événement, ni manquant ni modifié.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %Ln événements, aucun manquant ni modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Annulé&#xa0;: les %1 premiers événements sur %2 sont valides. Les autres n’ont pas été vérifiés.</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>La vérification s’est arrêtée après %1 événements sur %2. Réessayez.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>Connexion&#xa0;: deuxième étape</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>Émettre un code de connexion</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>Définir un mot de passe avec un code de connexion</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>Créer la première personne</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Accepter une invitation</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Se connecter à l’API</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>Donner un code pour une application cliente</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>Demander un lien pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>Définir un nouveau mot de passe par un lien reçu par e-mail</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>Générer un mot de passe d’API</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>Supprimer le mot de passe d’API</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>Commencer la configuration de la MFA</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>Afficher un secret</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>Terminer la configuration de la MFA</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activer la MFA</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Désactiver la MFA</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Réinitialiser le secret</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>Réinitialiser la MFA sur le serveur (accès d’urgence)</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>Commencer une nouvelle configuration avec un code de réinitialisation</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>Commencer une nouvelle configuration par un lien reçu par e-mail</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Générer des codes de secours</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>Activer la MFA d’un administrateur</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>Désactiver la MFA d’un administrateur</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>Réinitialiser la MFA d’un administrateur</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>Révoquer la MFA d’un administrateur&#xa0;: perte ou vol</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Importer des membres</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>Modifier un membre</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Retirer un membre</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>Réinitialiser la MFA d’un membre</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>Révoquer la MFA d’un membre&#xa0;: perte ou vol</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>Activer la MFA pour un compte</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>Désactiver la MFA pour un compte</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>Modifier MFA et sécurité de connexion</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>Créer un revendeur</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>Modifier un revendeur</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>Activer la MFA pour un revendeur</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>Désactiver la MFA pour un revendeur</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Créer la base de données</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>Afficher une feuille QR</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>Créer une fiche à distribuer</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>code d’authentification</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>code de secours</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>administrateurs</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>journal d’audit</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>e-mail, mot de passe ou code incorrect</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>code incorrect</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>verrouillé après trop de tentatives</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>l’horloge retarde</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>la MFA est active&#xa0;: le mot de passe d’API est nécessaire</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>la MFA est obligatoire</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>Écrire la base de données dans un fichier pour la déplacer</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>Préparer une borne pour une personne</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>Importer une configuration d’une borne</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>Déverrouiller une borne</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>Saisir le code PIN de l’opérateur sur une borne</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>Saisir un code de configuration sur une borne</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>Configurer la MFA sur une borne</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>S’éloigner d’une borne</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>Annuler sur une borne</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>Terminer le service d’une borne</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>Quitter une borne</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>la méthode de la base principale a été conservée</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>périmé&#xa0;: autre chose a été décidé dans la base principale</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>Série %1, créée le %2</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>Chaque code vous connecte une seule fois, à la place d’un code de votre authentificateur. Les séries antérieures ne fonctionnent plus.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>Dix nouveaux codes de secours sont créés et tous les précédents cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>La série %1 de vos codes de secours est en vigueur&#xa0;; tous les codes antérieurs sont invalides.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>J’ai enregistré ces codes</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>Chacun de ces dix codes vous connecte une seule fois, lorsque vous n’avez pas votre authentificateur sous la main. Ils ne sont affichés que maintenant&#xa0;: conservez-les ailleurs que près de votre téléphone.</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>Les codes antérieurs ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Série %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Enregistrer les codes de secours</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer les codes sous %1&#xa0;: %2. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>Codes de secours, série %1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>Impossible d’imprimer les codes&#xa0;: l’imprimante ne répond pas. Choisissez une autre imprimante ou enregistrez les codes dans un fichier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Envoyé à l’imprimante. Vérifiez la feuille avant de terminer.</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>Copiez, enregistrez ou imprimez d’abord les codes, ou cochez que vous les avez enregistrés.</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>Il ne se porte garant que de lui-même.</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>Il a été émis par une entité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Il était valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Il n’est valide qu’à partir du %1. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Il est établi pour un autre serveur que %1.</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>Il a été révoqué, est trop faible ou n’est pas destiné aux serveurs.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Faire confiance à ce certificat&#xa0;?</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>Ce serveur n’est pas encore connu</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>Ce serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>Le serveur présente un autre certificat</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>Il provient du fichier. Les serveurs dont il se porte garant sont considérés comme fiables à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>Impossible de continuer avec ce certificat. La personne qui exploite le serveur doit le remplacer par un certificat valide.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>Vous avez fait confiance à un autre certificat pour ce serveur. Il a peut-être été renouvelé, ou quelqu’un s’est peut-être placé entre vous et le serveur&#xa0;: renseignez-vous avant de continuer.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>J’ai comparé l’empreinte avec celle qu’indique la personne qui exploite le serveur</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>Par téléphone, sur papier ou de vive voix&#xa0;: pas par un message transmis par le même réseau.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>Utiliser un fichier de certificat…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>Le certificat de l’autorité propre à votre organisation, sous forme de fichier</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>8 caractères ou plus, car la MFA est active&#xa0;; 15 ou plus si vous la désactivez. Tous les caractères et espaces sont admis. Pas de mot de passe courant.</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>15 caractères ou plus&#xa0;; avec la MFA active, 8 ou plus. Tous les caractères et espaces sont admis. Pas de mot de passe courant.</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>Vos autres sessions prennent fin. La MFA reste inchangée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Les deux nouveaux mots de passe ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>Six chiffres sont demandés&#xa0;; caractères saisis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>Six chiffres, %1 sur 6 saisis</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>Saisissez les six chiffres que votre téléphone affiche maintenant</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>Afficher à nouveau le QR code</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>Connexion en deux étapes</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>Code d’authentification</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>16 caractères de votre liste, avec ou sans les tirets. Chaque code fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>Ce code de secours n’a pas été accepté. Chaque code fonctionne une seule fois, et seuls ceux de la liste la plus récente sont valables&#xa0;: vérifiez la saisie ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>Utiliser un code d’authentification</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>Saisissez l’un de vos codes de secours pour</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>Saisissez le code à 6 chiffres de votre application d’authentification pour</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>Saisissez l’un de vos codes de secours.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Conservez vos codes de secours</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>Chacun vous connecte une seule fois, lorsque vous n’avez pas votre téléphone sous la main. Imprimez-les ou notez-les&#xa0;: ils ne sont affichés que maintenant.</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>Chacun vous connecte une seule fois, lorsque vous n’avez pas votre téléphone sous la main. Notez-les&#xa0;: ils ne sont affichés que maintenant.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Série %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>Envoyé à l’imprimante. Prenez la feuille avant de terminer.</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>L’imprimante ne répond pas. Notez les codes.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>Terminer la configuration de la MFA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>Si vous avez reçu un code de réinitialisation à la place, revenez en arrière et choisissez «&#xa0;J’ai un code de réinitialisation&#xa0;».</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>Scannez le QR code avec votre application d’authentification, puis saisissez le code qu’elle affiche pour</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>Scannez le QR code qui vous a été remis avec votre application d’authentification, puis saisissez le code qu’elle affiche pour</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>Utiliser un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>Travaillez sur la base de données de votre organisation par le réseau. La connexion est toujours chiffrée.</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>Par exemple mfa.example.org, telle que vous l’a indiquée la personne qui exploite le serveur.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Pour l’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>Où se trouvent les données sur lesquelles vous voulez travailler&#xa0;?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>Oublie le serveur, son certificat et votre connexion permanente</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>Nouveau code dans votre application dans %1 s</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>Votre application affiche maintenant un nouveau code.</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>Créer une base de données sur cet ordinateur</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>L’équipe de mon organisation</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>Des clients, en tant que revendeur</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>Vous en devenez propriétaire. Il n’existe aucun autre compte ni mot de passe par défaut.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Au moins 15 caractères, quels qu’ils soient&#xa0;; une phrase convient bien.</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>Que gérez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Créer la base de données</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>La base de données sera le fichier %1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>Saisissez le nom de votre organisation.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>Affiché à côté de chaque code dans les applications d’authentification.</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>Le nom sous lequel vos clients vous connaissent.</translation>
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
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>demain, %1</translation>
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
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>Tout ici est fictif et disparaît à la fermeture de la fenêtre. Choisissez qui vous voulez être&#xa0;; lorsqu’un code est indiqué, c’est celui que l’authentificateur de cette personne affiche maintenant.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>Mot de passe de toutes les personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1, code %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>Supprimer la méthode</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Désactiver la MFA</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>La connexion ne demandera plus que votre mot de passe. L’entrée dans votre authentificateur et tous les codes de secours cessent de fonctionner, et vos autres sessions prennent fin.</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>La configuration en attente est abandonnée&#xa0;: son QR code et sa clé secrète cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>Confirmez votre identité pour supprimer la méthode.</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>Confirmez votre identité pour désactiver la MFA.</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>La méthode a été supprimée. La MFA est désactivée et tous les codes de secours sont invalides.</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>La MFA est désactivée. Tous les codes de secours sont invalides.</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>La MFA est obligatoire pour vous.</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>La méthode ne peut pas être supprimée, car la MFA est obligatoire pour vous.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>La MFA ne peut pas être désactivée, car elle est obligatoire pour vous.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>Pour utiliser un autre téléphone ou une autre application, choisissez «&#xa0;Réinitialiser&#xa0;»&#xa0;: l’ancienne méthode fonctionne jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>Terminez la configuration pour continuer.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>Vos codes fonctionneront dès que la borne aura été rapportée. Emportez votre téléphone et vos codes de secours.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>Confirmez votre identité pour configurer une nouvelle méthode.</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>Votre méthode actuelle fonctionne jusqu’à ce qu’un code de la nouvelle ait été vérifié.</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>La nouvelle méthode est active&#xa0;; l’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>La MFA est active.</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère&#xa0;; une phrase convient bien.</numerusform>
            <numerusform>Utilisez au moins %n caractères&#xa0;; une phrase convient bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>Cette base de données provient d’une version plus récente de Sallyport.</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>Cette base de données provient d’une version plus récente de Sallyport (format %1).</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>Activez la date et l’heure automatiques sur le téléphone, puis saisissez un nouveau code.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>Le code est correct, mais l’horloge de votre téléphone retarde de %1.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>Le code est correct, mais l’horloge de votre téléphone avance de %1.</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>Ce code correspond au QR code qui a été remplacé.</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>Supprimez l’ancienne entrée dans votre application et scannez le QR code affiché maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>Votre application crée un nouveau code toutes les %n seconde, mais ce doit être toutes les 30 secondes.</numerusform>
            <numerusform>Votre application crée un nouveau code toutes les %n secondes, mais ce doit être toutes les 30 secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>Réglez la période de cette entrée sur 30 secondes, ou scannez à nouveau le QR code.</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>Votre application affiche des codes à %n chiffre, mais ils doivent en avoir 6.</numerusform>
            <numerusform>Votre application affiche des codes à %n chiffres, mais ils doivent en avoir 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>Réglez le nombre de chiffres de cette entrée sur 6, ou scannez à nouveau le QR code.</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>Votre application calcule les codes avec %1, mais ce doit être SHA-1.</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>Réglez l’algorithme de cette entrée sur SHA-1, ou scannez à nouveau le QR code.</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>Ce code était correct, mais il a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>Attendez que votre application affiche le suivant.</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>Ce code n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>Chaque code fonctionne une seule fois&#xa0;: attendez le suivant dans votre application. Après de nombreux codes incorrects, tous les codes sont refusés pendant un certain temps.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>Cet e-mail et ce mot de passe n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>Vérifiez les deux et réessayez. Après plusieurs tentatives incorrectes, la connexion est bloquée pendant un certain temps.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>Il y a eu trop de codes incorrects à la suite&#xa0;; les codes ne sont donc plus acceptés.</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>Demandez à une personne qui administre votre compte de réinitialiser votre MFA.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Il y a eu trop de tentatives.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>L’horloge de cette machine retarde&#xa0;; les codes ne peuvent donc pas être vérifiés.</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>Réglez la date et l’heure de la machine, puis réessayez. Les codes de secours fonctionnent toujours.</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>Lorsque la MFA est active, l’API de gestion n’accepte pas le mot de passe habituel.</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>Utilisez le mot de passe d’API de «&#xa0;Mon profil&#xa0;».</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>Cette connexion a pris trop de temps, ou trop de codes étaient incorrects.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>Un propriétaire peut le faire ou modifier votre rôle.</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>Cela nécessite une nouvelle vérification d’identité.</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>Saisissez le code actuel de votre application d’authentification.</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>Vous devez d’abord configurer la MFA.</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>Terminez la configuration, puis continuez.</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>Pour administrer la MFA d’autres personnes, il faut d’abord avoir la MFA, et la vôtre n’est pas active.</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>«&#xa0;Mon profil&#xa0;» → «&#xa0;Ajouter une méthode&#xa0;» permet de la configurer.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>La MFA ne peut pas être désactivée, car elle est obligatoire pour vous.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>Pour utiliser un autre téléphone ou une autre application, choisissez «&#xa0;Réinitialiser&#xa0;».</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>Revenez en arrière et consultez la liste actuelle.</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>Cette adresse est déjà utilisée.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Consultez l’état actuel et réessayez.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Ce mot de passe est trop court.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Ce mot de passe est trop long.</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>Utilisez au maximum 256 caractères.</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>Ce mot de passe est facile à deviner&#xa0;: il est très répandu ou formé à partir de votre nom.</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>Choisissez-en un autre&#xa0;; une phrase que vous seul écririez convient bien.</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>Sallyport est très sollicité en ce moment.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>Il n’y a pas de base de données à cet emplacement.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>Si elle se trouve sur un lecteur amovible ou réseau, connectez le lecteur et réessayez.</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>Il y a déjà un fichier à cet emplacement&#xa0;; il est resté inchangé.</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>Ouvrez cette base de données ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Ce fichier appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>Choisissez une base de données Sallyport.</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>Installez la version plus récente et ouvrez la base de données avec elle.</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>Cette base de données est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>Remplacez le fichier par une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>La création de cette base de données a été interrompue.</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>Créez-la à nouveau au même emplacement&#xa0;: l’opération reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>Cette base de données est en lecture seule&#xa0;: rien ne peut être enregistré, pas même l’utilisation d’un code&#xa0;; personne ne peut donc se connecter.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>Il n’y a plus d’espace là où se trouve la base de données&#xa0;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>Un autre programme travaille sur cette base de données.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>Attendez qu’il ait terminé ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>La base de données n’a pas pu être lue ou écrite&#xa0;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez le disque où se trouve le fichier.</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>Le trousseau ne contient aucune clé pour cette base de données.</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>Déverrouillez le trousseau avec lequel elle a été créée, ou restaurez-le à partir d’une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>La clé trouvée n’est pas celle de cette base de données.</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>Utilisez le trousseau ou le fichier de clé avec lequel cette base de données a été créée, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>La clé de cette base de données est conservée à un autre emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>Démarrez Sallyport là où cet emplacement est accessible&#xa0;; pour un fichier de clé, avec --key file:CHEMIN.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>Le trousseau ne répond pas&#xa0;: il est absent, verrouillé, ou sa demande a été ignorée.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>Déverrouillez le trousseau de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>Cette base de données est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>Cette phrase secrète n’ouvre pas la base de données.</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>Vérifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>Une entrée protégée de la base de données ne s’ouvre pas&#xa0;: elle est endommagée ou a été déplacée.</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>Connectez-vous avec un code de secours, ou demandez à un propriétaire de réinitialiser votre MFA.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>La connexion a été interrompue avant la réponse du serveur&#xa0;; il n’est donc pas certain que l’opération ait été effectuée.</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>Consultez l’état actuel avant de réessayer.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>Le certificat du serveur n’est pas fiable&#xa0;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>Connectez-vous à nouveau au serveur pour examiner son certificat, ou adressez-vous à la personne qui l’exploite.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>Aucune connexion sécurisée au serveur n’a pu être établie&#xa0;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>Vérifiez l’adresse. Si elle est correcte, la personne qui exploite le serveur doit activer TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>Le serveur renvoie vers une autre adresse, ce qui n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>Le serveur renvoie vers %1, ce qui n’a pas été suivi.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>Si vous connaissez cette adresse, connectez-vous-y directement.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur Sallyport.</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>Vérifiez l’adresse et le port. Sur un réseau invité, connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>Le serveur est d’une version que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>Installez la version de Sallyport qui correspond au serveur.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Le fichier n’a pas pu être écrit ou lu.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Choisissez un autre emplacement et réessayez.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>L’opération a été annulée avant d’être terminée.</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>Réessayez si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>Une erreur s’est produite que Sallyport ne sait pas décrire.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>Saisissez un nom de 1 à 200 caractères visibles.</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle a la forme nom@example.com.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>Cette phrase secrète est trop courte. Utilisez au moins 15 caractères&#xa0;; une phrase convient bien.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle a la forme mfa.example.org ou mfa.example.org:8443.</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>Un serveur situé sur un autre ordinateur n’est accessible que par une connexion chiffrée&#xa0;: supprimez http://.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>Ce fichier ne contient pas de certificat. Son nom doit se terminer par .pem, .crt ou .cer.</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>Aucune base de données ne peut être conservée à cet emplacement. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>Saisissez les six chiffres affichés par votre application.</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>Cette langue n’est pas disponible.</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>Une valeur saisie n’est pas acceptable.</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>Un compte a un seul propriétaire, et le conserve.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Choisissez un autre rôle.</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>Ce n’est pas possible dans l’état actuel, qui a peut-être changé entre-temps.</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>Vous ne pouvez pas attribuer ce rôle. Choisissez-en un inférieur au vôtre.</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>La MFA peut être rendue obligatoire à partir d’aujourd’hui, ou d’un jour dans l’année qui vient.</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>Le délai pour configurer la MFA peut être de 0 à 90 jours.</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>Ce nombre d’heures n’est pas accepté.</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>Le fichier ne contient aucune ligne, ou plus qu’il n’est possible d’en importer à la fois.</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>Personne n’est sélectionné, ou il y a plus de personnes sélectionnées qu’il n’est possible d’en modifier à la fois.</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>Ce fichier n’est pas le paquet d’une borne.</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>Ce fichier n’est pas une liste des participants pour une borne.</translation>
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
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as &quot;Who&quot;, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::EventText</name>
    <message>
        <source>This installation</source>
        <translation>Cette installation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>Une autre organisation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Exportation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>Exportation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n ligne enregistrée sous %1. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>%n lignes enregistrées sous %1. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>Exportation annulée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer la liste sous %1&#xa0;: %2. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>ou déposez un fichier CSV ici</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>Celle de la base conservée</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Avec MFA</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Prendre celle de la borne</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Garder celle de la base</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>Réinitialisation non autorisée</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>Modifié depuis dans la base principale</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>L’horloge de la borne avançait</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Active dans la base principale depuis %1</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Sera importé</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste inchangé</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>Tout ce qui a été configuré est placé dans un seul fichier que seule la base principale peut lire. Choisissez où l’enregistrer&#xa0;; importez-le ensuite dans la base principale avec «&#xa0;Importer le paquet de la borne…&#xa0;».</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>Dossier de la liste des participants</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. La borne conserve sa propre copie.</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>Importez-le dans la base principale avec « Importer le paquet de la borne… ».</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Ouvrir une base de données existante</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Enrolled&quot;, %2 how many people are in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::GuidePage</name>
    <message>
        <source>Guide for operators</source>
        <translation>Guide des opérateurs</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>Rechercher dans ce guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>Pour les membres</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>Pour les propriétaires de compte</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>Pour les revendeurs</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>Pour les opérateurs de borne</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR code de l’administrateur revendeur</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>Présentez l’écran à l’administrateur. Chaque affichage de ce code est enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>Le code est masqué. Pour l’afficher à nouveau, votre code actuel vous sera demandé.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>Premier code, saisi par l’administrateur (prouve la remise)</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Masqué dans %1 s</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>Le code a été masqué entre-temps. Affichez-le à nouveau pour l’imprimer.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>L’imprimante ne répond pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>QR code de l’administrateur revendeur</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>Ces codes ne sont affichés que maintenant. Copiez-les, enregistrez-les ou imprimez-les d’abord, ou cochez que vous les avez enregistrés&#xa0;; choisissez ensuite «&#xa0;Terminer&#xa0;».</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>La MFA est active. Ces codes sont pour vous, l’administrateur&#xa0;: conservez-les avant de rendre l’écran.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>Le QR code et la clé secrète de %1 sont affichés à nouveau. C’est le propriétaire qui saisit le code, pas l’administrateur.</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningFace</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is &quot;Done&quot;, &quot;Failed&quot; ..., %2 the time, %3 a sentence</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Annuler l’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>Ne peut plus être annulé</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Action annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>Une autre modification a eu lieu depuis&#xa0;; l’état actuel a donc été conservé. Examinez-le avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>Action non annulée&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · aucune connexion</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
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
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>Saisissez le code que votre authentificateur affiche maintenant. Chaque code fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>Enregistrer les codes de connexion…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>Le %n nouveau membre sans mot de passe a besoin d’un code de connexion pour en définir un. Le code ne peut être enregistré que maintenant.</numerusform>
            <numerusform>Chacun des %n nouveaux membres sans mot de passe a besoin d’un code de connexion pour en définir un. Les codes ne peuvent être enregistrés que maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Chaque code fonctionne une seule fois, jusqu’au %1. Sur la page de connexion, on le saisit sous «&#xa0;J’ai un code de connexion&#xa0;».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>Enregistrer les codes de connexion</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier. Supprimez-le une fois les codes transmis.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer les codes sous %1&#xa0;: %2. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>Continuer sans les codes</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>Les codes ne sont pas encore enregistrés. Sans eux, vous devriez créer un nouveau code de connexion pour chacun de ces membres.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>Importer le paquet de la borne</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>«&#xa0;Terminer le service&#xa0;» sur la borne a écrit un fichier. Choisissez-le&#xa0;: ce qu’il changerait est affiché avant toute modification.</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>Seule cette base de données peut le lire. L’importer deux fois est sans conséquence.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>Paquet de borne (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>Le paquet d’une borne va être lu.</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>Personnes du paquet</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>En cas de conflit entre la base principale et la borne</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Garder celle de la base</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Prendre celle de la borne</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>Pour tout le monde&#xa0;; chaque ligne peut faire l’objet d’un autre choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>Personne n’a configuré la MFA pendant ce service.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>Rien n’est nouveau dans ce paquet.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>La MFA de %n personne devient active telle qu’elle a été configurée sur la borne.</numerusform>
            <numerusform>La MFA de %n personnes devient active telle qu’elle a été configurée sur la borne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>%n personne a été importée&#xa0;: sa MFA est active.</numerusform>
            <numerusform>%n personnes ont été importées&#xa0;: leur MFA est active.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>Il n’y avait rien de nouveau&#xa0;: la MFA n’a changé pour personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>%n personne a conservé ce qu’elle a dans la base principale.</numerusform>
            <numerusform>%n personnes ont conservé ce qu’elles ont dans la base principale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>%n personne n’a pas été importée&#xa0;; le tableau indique pourquoi.</numerusform>
            <numerusform>%n personnes n’ont pas été importées&#xa0;; le tableau indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>Ce fichier n’est pas le paquet d’une borne, ou il est endommagé. Copiez-le à nouveau depuis la borne&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>Ce paquet n’a pas sa place ici&#xa0;: il ne provient d’aucune de vos listes de participants. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>Ce paquet est trop ancien&#xa0;: sa liste des participants a été créée il y a plus de 7 jours. Rien n’a été modifié. Les personnes doivent refaire la configuration.</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>Ce que la borne a noté rejoint le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>Importer des membres</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>La première ligne nomme les colonnes&#xa0;; «&#xa0;Role&#xa0;» et «&#xa0;Sign-in method&#xa0;» peuvent être omises ou vides, pour un membre avec mot de passe. Toutes les lignes sont importées, ou aucune.</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>CSV en UTF-8, avec des virgules ou des points-virgules, %1 lignes au maximum. Les noms des colonnes et des rôles sont en anglais, comme «&#xa0;Exporter…&#xa0;» les écrit.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tableau (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Vérification de %n ligne…</numerusform>
            <numerusform>Vérification de %n lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Importer %n membre</numerusform>
            <numerusform>Importer %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n ligne ne peut pas être importée&#xa0;; personne n’a donc été ajouté. Corrigez le fichier et choisissez-le à nouveau. Ligne&#xa0;: %1.</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées&#xa0;; personne n’a donc été ajouté. Corrigez le fichier et choisissez-le à nouveau. Lignes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>Quelque chose a changé depuis la vérification du fichier&#xa0;; personne n’a donc été ajouté. Le fichier a été vérifié à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>%n membre a été ajouté.</numerusform>
            <numerusform>%n membres ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>Un lien a été envoyé à %n d’entre eux.</numerusform>
            <numerusform>Un lien a été envoyé à %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>Ajout de %n membre, ou de personne en cas d’échec.</numerusform>
            <numerusform>Ajout de %n membres&#xa0;: tous, ou personne en cas d’échec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>Non lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode de connexion</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>méthode de connexion</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>Non acceptable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>Reçoit un rôle ici</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Est déjà membre</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>En double dans le fichier</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>Rôle non autorisé</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Non acceptable</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>Un nom comporte de 1 à 200 caractères visibles.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>Une adresse e-mail a la forme nom@example.com et comporte au maximum 254 caractères.</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>Dans le fichier, les rôles sont «&#xa0;Owner&#xa0;», «&#xa0;Team admin&#xa0;», «&#xa0;Service desk&#xa0;» et «&#xa0;Member&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>Dans le fichier, les méthodes de connexion sont «&#xa0;Password&#xa0;» et «&#xa0;SSO&#xa0;».</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>Cette personne est déjà connue et conserve son nom, son mot de passe et sa MFA.</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>Retirez cette ligne du fichier. «&#xa0;Modifier&#xa0;» permet de modifier les membres.</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>La même adresse figure plus haut. Retirez l’une des lignes du fichier.</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>Vous pouvez attribuer les rôles inférieurs au vôtre, et un compte n’a qu’un seul propriétaire.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Ce fichier ne contient personne.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>La ligne %1 n’est pas du texte UTF-8. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;» et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>La ligne %1 contient un octet NUL&#xa0;; ce n’est donc pas un fichier texte en UTF-8. Enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;» et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>Un guillemet manque ou est mal placé dans l’enregistrement qui commence à la ligne %1.</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>Une cellule de l’enregistrement qui commence à la ligne %1 est beaucoup trop longue. Il manque peut-être un guillemet.</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>L’enregistrement de la ligne %1 n’a pas autant de cellules qu’il y a de colonnes&#xa0;: %n.</numerusform>
            <numerusform>L’enregistrement de la ligne %1 n’a pas autant de cellules qu’il y a de colonnes&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>%1 personnes au maximum peuvent être importées à la fois&#xa0;; la ligne %2 est de trop.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>La ligne %1 doit nommer les colonnes, et «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>La ligne %1 nomme la colonne «&#xa0;%2&#xa0;» une deuxième fois.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>La lecture du fichier a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>Vous vous êtes connecté avec un code de secours. Si vous n’avez plus votre authentificateur, choisissez d’abord «&#xa0;Réinitialiser&#xa0;» dans le menu de la méthode&#xa0;: votre mot de passe suffit.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>Préparer la borne…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>Importer le paquet de la borne…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Saisissez le code PIN de la liste des participants</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>Un code PIN incorrect a déjà été saisi %n fois.</numerusform>
            <numerusform>Un code PIN incorrect a déjà été saisi %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>Saisissez le code PIN de l’opérateur</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Borne de configuration Sallyport</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>%1 – Configuration de la MFA</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>Maintenez appuyé deux secondes pour le menu de l’opérateur</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>Ce fichier n’est pas une liste des participants, ou il est endommagé. Copiez-le à nouveau depuis la base principale.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>Ce n’est pas le code PIN. Il reste %n tentative, puis cette liste des participants sera bloquée ici.</numerusform>
            <numerusform>Ce n’est pas le code PIN. Il reste %n tentatives, puis cette liste des participants sera bloquée ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>Il y a eu trop de codes PIN incorrects&#xa0;: cette liste des participants est définitivement bloquée sur cette borne. Ce qui a été configuré est conservé. Préparez une nouvelle liste dans la base principale.</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>Ce que ce service a conservé est endommagé. Laissez le dossier de la borne tel quel et préparez une nouvelle liste des participants dans la base principale.</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>Cette liste des participants est trop ancienne&#xa0;: elle est valable 7 jours. Préparez-en une nouvelle dans la base principale.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Impossible d’écrire dans le dossier de la borne&#xa0;; le code PIN n’a donc pas été vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>Cet e-mail et ce code de configuration n’ont pas été acceptés. Vérifiez les deux sur votre fiche.</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>Cette personne a déjà configuré sa MFA ici.</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>L’écriture a échoué&#xa0;: %1 Rien n’est encore perdu&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>Réglez l’horloge de cette machine&#xa0;: les codes en dépendent.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>L’horloge de la borne est probablement mal réglée&#xa0;: elle retarde d’au moins %1, avant la création de la liste des participants.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>L’horloge de la borne est probablement mal réglée, d’au moins %1&#xa0;: elle a dépassé la fin de validité de la liste des participants.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>L’horloge de la borne est probablement mal réglée&#xa0;: elle a été reculée d’au moins %1.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>L’horloge de la borne est probablement mal réglée&#xa0;: d’après les téléphones, elle retarde de %1.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>L’horloge de la borne est probablement mal réglée&#xa0;: d’après les téléphones, elle avance de %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>Cela a pris trop de temps&#xa0;; le QR code n’est donc plus valide. Recommencez.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>Prévenez l’opérateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Borne de configuration Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>Code %1, non utilisé</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>Code %1, utilisé le %2</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>Code %1, utilisé le %2, %3</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · utilisé</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>non utilisé</translation>
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
        <translation>Codes de secours</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>Vous devrez vous reconnecter au prochain démarrage.</translation>
    </message>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>La base de données a été créée. Connectez-vous avec votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>Reprise de votre session…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>Connexion avec un code de secours&#xa0;: il en reste %n sur 10. Si vous n’avez plus votre authentificateur, configurez-en un nouveau maintenant.</numerusform>
            <numerusform>Connexion avec un code de secours&#xa0;: il en reste %n sur 10. Si vous n’avez plus votre authentificateur, configurez-en un nouveau maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>Depuis votre dernière connexion, %n code a été refusé. Si ce n’était pas vous, changez votre mot de passe.</numerusform>
            <numerusform>Depuis votre dernière connexion, %n codes ont été refusés. Si ce n’était pas vous, changez votre mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 — Sallyport · %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>Des modifications ne sont pas enregistrées. Enregistrez-les d’abord, ou fermez la fenêtre une seconde fois pour quitter sans elles.</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>Ces informations ne sont affichées qu’une seule fois. Conservez-les d’abord, ou fermez la fenêtre une seconde fois pour quitter sans elles.</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>Personne ne sera sollicité&#xa0;: tous les membres ont configuré la MFA.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>%n membre sera invité à configurer la MFA à sa prochaine connexion.</numerusform>
            <numerusform>%n membres seront invités à configurer la MFA à leur prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n personne se connecte par SSO et est exemptée.</numerusform>
            <numerusform>%n personnes se connectent par SSO et sont exemptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Seront invités</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre personne</numerusform>
            <numerusform>et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>Voir les noms</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>MFA pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>Jours pour la configuration</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Masquer les noms</translation>
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
        <translation>Votre propre MFA doit d’abord être active&#xa0;: «&#xa0;Mon profil&#xa0;» → «&#xa0;Ajouter une méthode&#xa0;».</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>Pas inférieur à votre rôle.</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>C’est vous&#xa0;: voir «&#xa0;Mon profil&#xa0;».</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>Le centre de services réinitialise la MFA et ne modifie rien d’autre.</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>Votre rôle ne permet pas de modifier des membres.</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>Un compte a exactement un propriétaire.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>Connexion par SSO&#xa0;: il n’y a pas de MFA ici.</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>La MFA est désactivée&#xa0;: il n’y a rien à réinitialiser.</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>Votre rôle ne permet pas de réinitialiser la MFA.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>Connexion par SSO&#xa0;: il n’y a pas de mot de passe ici.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Les modifications de %1 ont été enregistrées.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Réinitialiser la MFA</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 reçoit un code à usage unique, que vous remettez. Avec le mot de passe, il mène à une nouvelle configuration depuis la page de connexion.</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Perte ou vol&#xa0;: révoquer l’ancienne méthode maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Conserver l’ancienne méthode jusqu’à la confirmation de la nouvelle</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>La révoquer maintenant met aussi fin aux sessions et aux codes de secours du membre.</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>La configuration commencée et jamais confirmée est remplacée.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>L’ancienne méthode de %1 ne fonctionne plus. Le code de réinitialisation mène à une nouvelle.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>La MFA de %1 a été réinitialisée. L’ancienne méthode fonctionne jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>La MFA de %1 a été réinitialisée. Le code de réinitialisation mène à une nouvelle configuration.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirmez votre identité pour réinitialiser la MFA de %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>L’ancienne méthode de %1 ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>L’ancienne méthode de %1 fonctionne jusqu’à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 reçoit un code à usage unique qui permet de définir un nouveau mot de passe. Un code antérieur cesse de fonctionner.</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>%1 reçoit un lien ou un code à usage unique qui permet de définir un nouveau mot de passe. Les précédents cessent de fonctionner.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 a un nouveau code de connexion.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Retirer le membre</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 ne fait plus partie de ce compte et ses sessions ouvertes prennent fin.</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>La personne, sa MFA et ses rôles dans d’autres comptes sont conservés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirmez votre identité pour retirer %1.</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Vous avez retiré %1 du compte.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Rechercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sans MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>Ce compte ne contient encore personne.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Aucun membre ne correspond.</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>Il n’y a encore aucun compte. Les membres appartiennent à un compte.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Aller aux comptes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimer les fiches…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Réinitialiser la MFA…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nouveau code de connexion…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>Modifier le membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Réinitialiser la MFA…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>Un code à usage unique qui mène à une nouvelle configuration&#xa0;; l’ancienne méthode fonctionne jusque-là.</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nouveau code de connexion…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>Un code à usage unique qui définit un nouveau mot de passe. La MFA n’est pas touchée.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>Retire le rôle dans ce compte&#xa0;; les autres comptes sont conservés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode de connexion</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Codes de secours restants</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>Dernier lien par e-mail</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Ce compte a déjà un propriétaire. Choisissez un autre rôle.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>Codes restants</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Sans objet (SSO)</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Obligatoire à partir du %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non obligatoire</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>Pas encore envoyé&#xa0;; le serveur continue d’essayer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>Non distribué&#xa0;; vérifiez l’adresse, puis envoyez-en un nouveau</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aucune utilisation</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Ajoutée le %1 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Réinitialiser le secret</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>Menu de la méthode</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>Paramètres MFA</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>Vous vous connectez par l’intermédiaire de votre organisation, qui vérifie votre identité. Il n’y a rien à configurer ici.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>Sans objet (SSO)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non obligatoire</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Désactiver la MFA</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>Avec la MFA, la connexion demande aussi un code que seul votre téléphone affiche. Un mot de passe volé ne suffit alors plus.</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>Ajouter une méthode</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>Activer sans l’assistant</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>Scannez le QR code, cochez «&#xa0;MFA activée&#xa0;» et choisissez «&#xa0;Mettre à jour le profil&#xa0;». Ou choisissez «&#xa0;Activer la MFA&#xa0;», et votre prochaine connexion affichera le QR code. Dans les deux cas, la MFA est en attente jusqu’au premier code.</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFA activée</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activer la MFA</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Ce qu’il reste à faire&#xa0;: scannez le QR code avec votre authentificateur et saisissez son premier code, ici ou à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Le secret a été réinitialisé et l’ancien ne fonctionne plus. Ce qu’il reste à faire&#xa0;: scannez le nouveau QR code avec votre authentificateur et saisissez son premier code, ici ou à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>Un QR code vous a été remis pour votre authentificateur. Ce qu’il reste à faire&#xa0;: saisissez son premier code, ici ou à votre prochaine connexion. Pour votre sécurité, le QR code n’est plus affiché.</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>En attente (début&#xa0;: %1, expiration&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>Vous vous êtes connecté avec un code de secours. Si vous n’avez plus votre authentificateur&#xa0;: «&#xa0;Réinitialiser&#xa0;» dans le menu de la méthode et «&#xa0;Désactiver la MFA&#xa0;» demandent votre mot de passe au lieu d’un code.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Codes de secours restants&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>Série %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Générer des codes de secours</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>Vous pourrez créer de nouveaux codes de secours après avoir configuré une nouvelle méthode ou vous être connecté avec votre authentificateur.</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>Des codes de secours peuvent être créés dès qu’une méthode est active.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>Il ne reste aucun code de secours. Sans votre authentificateur, vous ne pourriez pas vous connecter&#xa0;: générez-en de nouveaux.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Codes de secours restants&#xa0;: seulement %1 sur 10. Générez-en de nouveaux.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>Il ne reste aucun code de secours. Sans votre authentificateur, vous ne pourriez pas vous connecter.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>Codes de secours restants : seulement %1 sur 10.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>Confirmez votre identité pour emporter tout le contenu de cette base de données.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Migrer vers un serveur</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>La base de données est en cours d’écriture dans le fichier. Tout le monde peut continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>Écriture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>La base de données est dans le fichier. Elle est aussi toujours ici.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>Migrer vers un serveur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>Avec un serveur, chacun travaille depuis son propre ordinateur. Personne n’a rien à reconfigurer.</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>Ici, tout le contenu de cette base de données est écrit dans un seul fichier chiffré&#xa0;: les personnes, leur MFA et leurs codes de secours, ainsi que le journal d’audit.</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>Sur le serveur, une commande crée une base de données à partir du fichier. Elle s’affiche à la page suivante.</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>Vous vous connectez ensuite au serveur et continuez là, avec le même mot de passe et le même authentificateur.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>Au moins 15 caractères, quels qu’ils soient&#xa0;; une phrase convient bien. Quiconque possède le fichier et la phrase secrète possède tout le contenu de la base de données.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>Il existe un fichier de ce nom. Il n’est jamais écrasé&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>Il n’y a plus d’espace à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Choisissez l’emplacement du fichier.</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>La base de données est dans le fichier</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>Un fichier (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>%Ln ligne, chiffrée. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>%Ln lignes, chiffrées. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>Copiez le fichier sur le serveur.</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>Où le serveur conserve-t-il ses données&#xa0;?</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>Exécutez ceci là-bas, en tant qu’utilisateur du service et dans le dossier contenant le fichier. La commande demande la phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>Démarrez le serveur. Connectez-vous-y ensuite et identifiez-vous comme d’habitude.</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>La base de données sur cet ordinateur reste telle quelle, et ce qui y est modifié désormais n’est pas sur le serveur. Une fois que le serveur fonctionne, supprimez le fichier, puis cette base de données lorsque plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>La commande a été copiée.</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>Ce groupe ne contient personne.</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Aucune connexion à %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>Les données affichées ne sont peut-être plus à jour. Sallyport se reconnecte de lui-même dès que possible.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Code de réinitialisation</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>Donnez ce code à %1 (%2). Il n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Il fonctionne une seule fois, jusqu’au %1. Sur la page de connexion, on le saisit sous «&#xa0;J’ai un code de connexion&#xa0;» pour définir le mot de passe. La MFA n’est pas touchée.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Il fonctionne une seule fois, jusqu’au %1. Sur la page de connexion, on le saisit sous «&#xa0;J’ai un code de réinitialisation&#xa0;» avec le mot de passe&#xa0;; il mène à une nouvelle configuration.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>Un lien a été envoyé à %1. Il fonctionne une seule fois, jusqu’au %2.</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>Impossible d’imprimer le code&#xa0;: l’imprimante ne répond pas. Choisissez une autre imprimante ou copiez le code.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Envoyé à l’imprimante. Vérifiez la feuille avant de terminer.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16 caractères, avec ou sans les tirets.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>Saisissez le code que vous avez reçu.</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>MFA configurée&#xa0;: %1 personne sur %n.</numerusform>
            <numerusform>Personnes ayant configuré la MFA&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>Après avoir vérifié une pièce d’identité.</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>Écrit sur un lecteur un fichier scellé pour la base principale.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>Ferme la borne. Ce qui a été configuré reste sur cette machine.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>Triable</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>Trié par ordre décroissant</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>Trié par ordre croissant</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>Protéger la base de données par une phrase secrète</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Ouvrir la base de données</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>Elle est demandée à chaque ouverture de la base de données. Sans elle, personne ne peut ouvrir la base de données, et il n’existe aucun moyen de la remplacer.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Au moins 15 caractères, quels qu’ils soient&#xa0;; une phrase convient bien.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>La clé de cette base de données est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Créer la base de données</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Choisir une autre base de données…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur&#xa0;; la clé de la base de données nécessite donc une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>Message du trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>Confirmez votre identité pour changer le mot de passe.</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>Le mot de passe a été changé. Vos autres sessions ont pris fin.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>Se connecter à Sallyport</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>J’ai un code de connexion</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>J’ai un code de réinitialisation</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>Conserve la session dans le trousseau de cet ordinateur jusqu’à ce que vous vous déconnectiez</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>J’ai un jeton de configuration</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Une base de données sur cet ordinateur n’envoie pas d’e-mails. Un propriétaire ou un administrateur peut vous donner un code de connexion à usage unique. Il permet de choisir un nouveau mot de passe&#xa0;: «&#xa0;J’ai un code de connexion&#xa0;», ci-dessous. Votre authentificateur reste inchangé.</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>Choisissez la personne</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Rechercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>Personnes de la liste des participants</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>Vérifiez d’abord la pièce d’identité&#xa0;: la personne devant vous reçoit les codes de celle que vous choisissez.</translation>
    </message>
</context>
<context>
    <name>sallyport::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <translation>Administrateurs d’équipe</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>Le propriétaire, les administrateurs d’équipe et le centre de services</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>Toutes les autres personnes du compte</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFA et sécurité de connexion</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>Les politiques MFA nécessitent le forfait Essential ou supérieur.</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>Ce qui est activé le reste&#xa0;; une fois désactivé et enregistré, cela reste désactivé.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n administrateur d’équipe</numerusform>
            <numerusform>%n administrateurs d’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 sera invité à configurer la MFA à sa prochaine connexion à Sallyport.</numerusform>
            <numerusform>%1 seront invités à configurer la MFA à leur prochaine connexion à Sallyport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>%1 sera invité à configurer la MFA à sa prochaine connexion dans l’application cliente.</numerusform>
            <numerusform>%1 seront invités à configurer la MFA à leur prochaine connexion dans l’application cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1&#xa0;: un code avant chaque connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: un nouveau code au bout de %n jour.</numerusform>
            <numerusform>%1&#xa0;: un nouveau code au bout de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: un nouveau code au bout de %n heure.</numerusform>
            <numerusform>%1&#xa0;: un nouveau code au bout de %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1&#xa0;: un code une seule fois, puis plus jamais.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1&#xa0;: plus de MFA dans le panneau de contrôle, sauf si une autre règle l’exige.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1&#xa0;: plus de MFA dans l’application cliente, sauf si une autre règle l’exige.</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>Personne n’a à configurer la MFA&#xa0;: tous l’ont déjà, se connectent par SSO ou y sont déjà invités.</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>Administrateurs d’équipe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>Rien ne change pour personne.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Confirmez votre identité pour modifier la MFA et la sécurité de connexion de %1.</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La MFA et la sécurité de connexion de %1 ont été enregistrées.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>Panneau de contrôle</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>Application cliente</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>Avant chaque connexion</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>La MFA est obligatoire pour se connecter à Sallyport.</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>La MFA est obligatoire dans un client VPN, une passerelle ou un autre programme.</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>À nouveau après</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>Préparer la borne</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>Une borne est une machine sans réseau sur laquelle des personnes configurent leur authentificateur l’une après l’autre. Elle a besoin d’une liste des participants&#xa0;: un fichier qui indique qui est attendu. Il ne contient aucun secret.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La %n personne sélectionnée</numerusform>
            <numerusform>Les %n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Toutes les personnes affichées</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>Code PIN de l’opérateur</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>Au moins %1 caractères. Il déverrouille la borne avec cette liste des participants, et rien d’autre.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>Répéter le code PIN</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>Dix codes PIN incorrects bloquent définitivement la liste des participants sur une borne. Elle est valable 7 jours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>Toutes les personnes affichées&#xa0;: %n</numerusform>
            <numerusform>Toutes les personnes affichées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>Une liste des participants contient au maximum %1 personnes&#xa0;: restreignez la liste ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>Aucune des personnes affichées ne peut figurer sur une liste des participants.</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>Les personnes qui se connectent par SSO et celles dont vous ne pouvez pas réinitialiser la MFA sont exclues.</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>Une liste des participants avec un code de configuration pour %n personne va être créée.</numerusform>
            <numerusform>Une liste des participants avec des codes de configuration pour %n personnes va être créée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste des participants</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>La liste des participants pour %n personne est prête. Elle est valable jusqu’au %1.</numerusform>
            <numerusform>La liste des participants pour %n personnes est prête. Elle est valable jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. La liste des participants</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>Enregistrez-la sur un lecteur que vous apporterez à la borne, ou dans le dossier de la borne.</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>Enregistrer la liste des participants…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. Les fiches</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>Chacune porte le code de configuration d’une personne, pour une borne sans surveillance. Elles ne peuvent être imprimées que maintenant.</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimer les fiches…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>Enregistrez d’abord la liste des participants.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>La liste des participants pour %n personne est enregistrée. Déverrouillez la borne avec son code PIN.</numerusform>
            <numerusform>La liste des participants pour %n personnes est enregistrée. Déverrouillez la borne avec son code PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Enregistrer la liste des participants</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>Liste des participants (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer la liste des participants sous %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Le QR code de %1 n’a pas pu être relu sur la page&#xa0;; rien n’a donc été imprimé. Choisissez un papier plus grand ou moins de feuilles par page, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Centre d’impression</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>Le QR code et la clé secrète de %n administrateur vont s’afficher pour être imprimés. C’est vous qui saisissez le code, pas l’administrateur.</numerusform>
            <numerusform>Les QR codes et les clés secrètes de %n administrateurs vont s’afficher pour être imprimés. C’est vous qui saisissez le code, pas les administrateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 et %n autre personne</numerusform>
            <numerusform>%1 et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport, sur cet ordinateur</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>Feuilles QR</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Fiches à distribuer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Il n’y a rien à imprimer pour %1&#xa0;; rien n’est donc imprimé pour personne&#xa0;: la MFA est déjà active, n’est pas activée, ou la connexion se fait par SSO. Modifiez la sélection.</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>L’imprimante travaille. La fenêtre se ferme lorsqu’elle a tout reçu.</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Fiches de configuration</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>Feuilles QR</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>Avec QR code et clé secrète&#xa0;: remettez chaque feuille uniquement à la personne concernée. Chaque code est relu sur la page avant d’être imprimé.</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Fiches à distribuer</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>Sans secret&#xa0;: ce qui est demandé à la prochaine connexion et ce qu’il faut préparer.</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>Feuilles par page</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1 par page</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2 par page</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4 par page</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Fiches de configuration</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>Avec le code de configuration pour la borne&#xa0;: remettez chaque fiche uniquement à la personne concernée.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Vérification&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Impression&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Enregistrement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>Envoyé à l’imprimante. Vérifiez les feuilles avant de les distribuer.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>Annulé&#xa0;: rien n’a été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>L’imprimante ne répond pas ou a refusé les feuilles. Choisissez-en une autre ou enregistrez les feuilles en PDF.</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer les feuilles sous %1&#xa0;: %2. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>il y a là quelque chose qui n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>Mettre à jour le profil</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>Votre profil a été mis à jour.</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>La MFA est en attente. Choisissez «&#xa0;Terminer maintenant&#xa0;», ou saisissez le premier code à votre prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Désactiver la MFA pour %1</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>Le compte n’exige plus la MFA&#xa0;: les membres qui ne l’ont pas configurée se connectent avec leur seul mot de passe. Ceux qui l’ont configurée la conservent et peuvent la désactiver.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Confirmez votre identité pour désactiver la MFA pour %1.</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>La MFA est désactivée pour %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>Il n’y a encore personne ici. Dès qu’il y aura des membres, cette page montrera où ils en sont avec la MFA.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>%1&#xa0;% avec MFA&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>Impossible d’enregistrer le rapport sous %1&#xa0;: %2. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>le compte %1</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>le revendeur %1</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>un propriétaire, pour vous</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>un propriétaire de %1, pour vous</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>la politique d’équipe de %1</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>MFA exigée par %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>Configurer à nouveau la MFA</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Code de réinitialisation</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>Une personne qui administre votre compte vous a donné un code de réinitialisation à usage unique, à l’écran ou sur papier.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>Cet e-mail, ce mot de passe et ce code de réinitialisation n’ont pas été acceptés. Vérifiez les trois&#xa0;; un code fonctionne une seule fois et pendant un jour. La personne qui vous l’a donné peut en créer un nouveau.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>Réinitialiser le secret</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>Un nouveau secret est créé. L’ancien cesse immédiatement de fonctionner, vos autres sessions prennent fin, et la MFA est en attente jusqu’à ce qu’un code du nouveau secret ait été vérifié.</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>Pour que l’ancienne méthode fonctionne jusque-là, choisissez plutôt «&#xa0;Réinitialiser&#xa0;».</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>Confirmez votre identité pour réinitialiser le secret.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>L’ancien secret ne fonctionne plus. La MFA est en attente jusqu’à ce qu’un code du nouveau soit vérifié.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>Si vous terminez plus tard, votre prochaine connexion affichera ce QR code.</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>La MFA est active avec le nouveau secret.</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>Le secret a été réinitialisé. La MFA est en attente&#xa0;: terminez ici ou à votre prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>L’interrupteur MFA du compte, ses membres et la politique d’équipe. Un seul par compte.</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>Administre les membres du compte, sauf le propriétaire.</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>Réinitialise la MFA des membres, rien d’autre.</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>Son propre profil, rien d’autre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>Administrateur système</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>Propriétaire revendeur</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>Administrateur revendeur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>Administrateur d’équipe</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Centre de services</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
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
        <translation>Scannez ceci avec votre application d’authentification</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>Ouvrez l’application sur votre téléphone, ajoutez une entrée et pointez l’appareil photo ici. Elle ajoute&#xa0;:</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>Mon application demande la clé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>Basé sur le temps, 6 chiffres, toutes les 30 secondes.</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>Copié. Effacé du presse-papiers après %1 s.</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>Afficher le QR code</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>Le QR code a expiré. Affichez-le à nouveau pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Masquer le QR code</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. Ouvrez votre application d’authentification</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password ou toute autre application pour codes TOTP.</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. Scannez le QR code</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>L’application ajoute une entrée portant ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>Pas d’appareil photo&#xa0;? Saisissez la clé secrète</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>Basé sur le temps, 6 chiffres, toutes les 30 secondes. Une clé copiée est effacée du presse-papiers après 30 s.</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>Choisissez un compte pour voir ce qu’il exige de ses membres.</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>Il n’y a encore aucun compte&#xa0;: «&#xa0;Nouveau compte&#xa0;» sur la page «&#xa0;Comptes&#xa0;» permet d’en créer un.</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Les modifications pour %1 ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aucune modification pour l’instant.</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>Le forfait ne le permet pas&#xa0;: les exigences seraient plus fortes qu’actuellement.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>Vos modifications sont toujours là, mais pas encore enregistrées.</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>Les paramètres précédents sont de nouveau saisis, mais pas encore enregistrés. Examinez ce qu’ils modifient, puis enregistrez.</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>Rien ne change tant qu’un code n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>Nouvelle méthode MFA</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>Sélectionner la méthode</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>Une application sur votre téléphone ou votre ordinateur qui affiche un nouveau code toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>La seule méthode est toujours celle par défaut.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Configurer votre authentificateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>Saisissez le code que votre authentificateur affiche maintenant pour l’entrée que vous venez d’ajouter.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>Saisissez le code que votre authentificateur affiche maintenant pour le QR code qui vous a été remis.</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>Ce QR code a expiré&#xa0;; aucun de ses codes n’est donc plus accepté.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>Configurer le serveur</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Jeton de configuration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>Le jeton de configuration a été affiché lors de la mise en place du serveur. Il permet de créer la première personne, une seule fois.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 caractères ou plus, quels qu’ils soient&#xa0;; une phrase convient bien.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>Ce jeton de configuration n’a pas été accepté. Il fonctionne une seule fois&#xa0;; «&#xa0;sallyportd init&#xa0;» en affiche un nouveau tant que personne ne l’a utilisé.</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>Saisissez le jeton de configuration.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-le à nouveau.</translation>
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
        <translation>Configurer la MFA</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>Scannez le QR code avec une application d’authentification, ou saisissez la clé secrète (basé sur le temps, 6 chiffres, toutes les 30 secondes).</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>Connectez-vous à Sallyport, saisissez le code de l’application et conservez les dix codes de secours.</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>Détruisez cette feuille.</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>La MFA à votre prochaine connexion</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>Connexion sur</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>Avant&#xa0;: installez une application d’authentification sur votre téléphone et gardez-le à portée de main.</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>Connectez-vous avec votre adresse e-mail et votre mot de passe. Sallyport affiche un QR code&#xa0;: scannez-le avec l’application, puis saisissez le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>Dix codes de secours sont affichés une seule fois. Imprimez-les ou enregistrez-les, et conservez-les ailleurs que près de votre téléphone.</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>Désormais, chaque connexion demande votre mot de passe et un code de l’application. Personne ne vous demandera de code par téléphone ni par e-mail.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>Démarrez Sallyport et choisissez «&#xa0;J’ai un code de connexion&#xa0;» sur la page de connexion. Saisissez votre adresse e-mail, ce code et un mot de passe de votre choix d’au moins 15 caractères. Le code fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Code de réinitialisation</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>Gardez une application d’authentification à portée de main. Démarrez Sallyport et choisissez «&#xa0;J’ai un code de réinitialisation&#xa0;» sur la page de connexion. Saisissez votre adresse e-mail, votre mot de passe et ce code, puis scannez le QR code affiché et conservez les dix codes de secours. Le code fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>Chaque code fonctionne une seule fois. Utilisez-en un à la place du code de votre application d’authentification, puis rayez-le. Conservez cette feuille là où vous seul pouvez y accéder. Une nouvelle série invalide tous les codes de cette feuille.</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>Avant&#xa0;: installez une application d’authentification sur votre téléphone et apportez-le.</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>Sur la borne, touchez «&#xa0;J’ai un code de configuration&#xa0;» et saisissez votre adresse e-mail et ce code.</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>Scannez le QR code avec l’application, saisissez le code qu’elle affiche et conservez les dix codes de secours.</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>Le code fonctionne une seule fois, sur cette borne uniquement. Personne ne vous le demandera par téléphone ni par e-mail.</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>Définir votre mot de passe</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>Un propriétaire ou un administrateur vous a donné un code de connexion à usage unique, à l’écran ou sur papier.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 caractères ou plus, quels qu’ils soient&#xa0;; une phrase convient bien.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>Cet e-mail et ce code de connexion n’ont pas été acceptés. Vérifiez les deux&#xa0;; un code fonctionne une seule fois et pendant sept jours. La personne qui vous l’a donné peut en créer un nouveau.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Base de données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Votre nouveau mot de passe est défini. Connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>Si une personne ayant cette adresse a un mot de passe ici, un lien est en route par e-mail. Il est valable une heure, une seule fois. Votre authentificateur reste inchangé.</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Ce serveur n’envoie pas d’e-mails. Un propriétaire ou un administrateur peut vous donner un code de connexion à usage unique. Il permet de choisir un nouveau mot de passe&#xa0;: «&#xa0;J’ai un code de connexion&#xa0;», ci-dessous. Votre authentificateur reste inchangé.</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>Le serveur est configuré. Connectez-vous avec votre e-mail et votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>Votre MFA a été réinitialisée. Configurez la nouvelle méthode&#xa0;; l’ancienne, si elle fonctionne encore, s’arrête à la confirmation de la nouvelle.</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>Votre secret a été remplacé et le nouveau n’a jamais été confirmé. Configurez la MFA pour vous connecter.</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1. Configurez la MFA pour vous connecter.</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>Rien ne change tant qu’un code n’a pas été vérifié. L’annulation vous déconnecte.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>Configurez votre authentificateur</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>Il vous faut votre téléphone avec une application d’authentification, comme Google Authenticator, Microsoft Authenticator ou Aegis. Cela prend environ deux minutes.</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>J’ai un code de configuration</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>Opérateur&#xa0;: choisir une personne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>Toujours là&#xa0;? Cette page s’efface dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>Cette page s’efface dans %1&#xa0;s si personne ne touche l’écran</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>La création de cette base de données a été interrompue. Saisissez à nouveau les mêmes informations&#xa0;: l’opération reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Préparation des données d’exemple…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Choisir une autre base de données</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Emplacement attendu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>Le fichier est resté exactement tel quel.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Pour l’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Choisir une autre base de données…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Créer une base de données sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1 (nécessite une fenêtre plus large)</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>Déverrouiller la borne</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>Il n’y a pas encore de liste des participants. Branchez le lecteur sur lequel elle se trouve, ou copiez-la dans le dossier de la borne.</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>Dans le dossier de la borne</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>Comment les personnes sont identifiées</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Sans surveillance</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>Les personnes saisissent leur e-mail et leur code de configuration.</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>Surveillé, PIN par personne</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>Vous vérifiez une pièce d’identité et choisissez la personne.</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>Surveillé, PIN une fois</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>Comme ci-dessus&#xa0;; ne laissez jamais la borne seule.</translation>
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
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>Migrer vers un serveur…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>À propos de Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Bienvenue dans Sallyport</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>Configurez et gérez la deuxième étape de connexion&#xa0;: codes d’authentification et codes de secours.</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Créer une base de données sur cet ordinateur</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>Personnes, authentificateurs et codes de secours dans un seul fichier protégé. Rien d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>Travaillez sur la base de données de votre organisation par le réseau.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>Une base de données temporaire avec des personnes fictives&#xa0;: découvrez sans risque.</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>Ouvrir une base de données existante…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>Saisissez les deux tels qu’ils figurent sur votre fiche.</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>Vous pourrez passer à un autre plus tard, dans le menu sous votre nom.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Migrer vers un serveur</translation>
    </message>
</context>
</TS>
