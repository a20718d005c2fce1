<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>sallyport::AboutWindow</name>
    <message>
        <source>About Sallyport</source>
        <translation>Acerca de Sallyport</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Copiar datos de la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 1.2.0</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>© The Sallyport authors. Free software: GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>© Los autores de Sallyport. Software libre: Licencia Pública General de GNU (GNU GPL), versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>The version details were copied. Nothing about people or places is in them.</source>
        <translation>Se han copiado los datos de la versión. No contienen nada sobre personas ni lugares.</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Your reseller changes the plan.</source>
        <translation>El plan lo cambia su revendedor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type to search, or press the Down key for the list.</source>
        <translation>Escriba para buscar o pulse la tecla Flecha abajo para abrir la lista.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountExport</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Con MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>SÍ</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>NO</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sin MFA</translation>
    </message>
    <message>
        <source>Not fully enrolled</source>
        <translation>MFA incompleta</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Todavía no hay cuentas.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>No account matches.</source>
        <translation>Ninguna cuenta coincide.</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Miembros…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Turn MFA off…</source>
        <translation>Desactivar MFA…</translation>
    </message>
    <message>
        <source>Turn MFA on…</source>
        <translation>Activar MFA…</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountTable</name>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendedor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Con MFA</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Needs Essential</source>
        <translation>Requiere Essential</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>SÍ</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>NO</translation>
    </message>
    <message numerus="yes">
        <source>The deadline was %1; %n have not set up MFA.</source>
        <extracomment>%1 is a date, %n a number of people</extracomment>
        <translation>
            <numerusform>La fecha límite era el %1; %n persona no ha configurado la MFA.</numerusform>
            <numerusform>La fecha límite era el %1; %n personas no han configurado la MFA.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be set up by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Debe configurarse a más tardar el %1.</translation>
    </message>
    <message>
        <source>%1 of %2 enrolled</source>
        <translation>%1 de %2 con MFA</translation>
    </message>
    <message numerus="yes">
        <source>%n exempt (SSO)</source>
        <translation>
            <numerusform>%n exento (SSO)</numerusform>
            <numerusform>%n exentos (SSO)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners can change this</source>
        <translation>Solo los propietarios pueden cambiar esto</translation>
    </message>
</context>
<context>
    <name>sallyport::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>MFA is ON for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>La MFA está activada para %1.</translation>
    </message>
    <message>
        <source>The account %1 was created.</source>
        <translation>Se ha creado la cuenta %1.</translation>
    </message>
    <message>
        <source>The account %1 was saved.</source>
        <translation>Se ha guardado la cuenta %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminFlow</name>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se ha añadido a %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddAdminPage</name>
    <message>
        <source>Add admin</source>
        <translation>Añadir administrador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>La dirección con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the admin sets a password.</source>
        <translation>Usted recibe un código de un solo uso con el que el administrador define una contraseña.</translation>
    </message>
    <message>
        <source>The admin gets a one-time link by mail; where the server sends none, you get a one-time code to hand over.</source>
        <translation>El administrador recibe por correo un enlace de un solo uso; si el servidor no envía correos, usted recibe un código de un solo uso para entregárselo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberFlow</name>
    <message>
        <source>%1 was added and signs in by SSO.</source>
        <translation>Se ha añadido a %1, que inicia sesión por SSO.</translation>
    </message>
    <message>
        <source>%1 was added and signs in with the password that was there already.</source>
        <translation>Se ha añadido a %1, que inicia sesión con la contraseña que ya tenía.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se ha añadido a %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::AddMemberPage</name>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The address to sign in with.</source>
        <translation>La dirección con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Esta cuenta ya tiene un propietario. Elija otro rol.</translation>
    </message>
    <message>
        <source>Somebody with this address is a member already.</source>
        <translation>Ya hay un miembro con esta dirección.</translation>
    </message>
    <message>
        <source>Signs in elsewhere; MFA and passwords do not concern this member here.</source>
        <translation>Inicia sesión en otro lugar; aquí, la MFA y las contraseñas no afectan a este miembro.</translation>
    </message>
    <message>
        <source>The member gets a one-time link by mail; where the server sends none, you get a one-time code to hand over. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>El miembro recibe por correo un enlace de un solo uso; si el servidor no envía correos, usted recibe un código de un solo uso para entregárselo. Quien ya tenga contraseña la conserva y recibe además este rol.</translation>
    </message>
    <message>
        <source>You get a one-time code with which the member sets a password. Whoever has a password already keeps it and gets this role as well.</source>
        <translation>Usted recibe un código de un solo uso con el que el miembro define una contraseña. Quien ya tenga contraseña la conserva y recibe además este rol.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminExport</name>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>No aplicable (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminFlow</name>
    <message>
        <source>Disable MFA</source>
        <translation>Desactivar MFA</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: the authenticator and the backup codes stop working, and the sessions end.</source>
        <translation>%1 iniciará sesión solo con la contraseña: el autenticador y los códigos de respaldo dejarán de funcionar y se cerrarán sus sesiones.</translation>
    </message>
    <message>
        <source>%1 then signs in with the password alone: a QR code that was handed over stops working, and the sessions end.</source>
        <translation>%1 iniciará sesión solo con la contraseña: el código QR que se haya entregado dejará de funcionar y se cerrarán sus sesiones.</translation>
    </message>
    <message>
        <source>Confirm that it is you who disables the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirme su identidad para desactivar la MFA de %1.</translation>
    </message>
    <message>
        <source>The MFA of %1 was disabled.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se ha desactivado la MFA de %1.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, not the admin.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>A continuación se muestran el código QR y la clave secreta de %1 para entregarlos. El código lo introduce usted, no el administrador.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Restablecer MFA</translation>
    </message>
    <message>
        <source>A new secret is made for %1, which you hand over with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se crea un secreto nuevo para %1, que usted entrega con «Enlace al código QR».</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Mantener el método antiguo hasta que se confirme el nuevo</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Pérdida o robo: revocar ahora el método antiguo</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions of the admin.</source>
        <translation>Revocarlo ahora cierra también las sesiones del administrador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirme su identidad para restablecer la MFA de %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. Hand over the new one with &quot;Link to QR&quot;.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>El método antiguo de %1 ya no funciona. Entregue el nuevo con «Enlace al código QR».</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. Hand over the new secret with &quot;Link to QR&quot;; the old method works until then.</source>
        <translation>Se ha restablecido la MFA de %1. Entregue el nuevo secreto con «Enlace al código QR»; hasta entonces funciona el método antiguo.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 recibe un código de un solo uso para definir una contraseña nueva. Los códigos anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 tiene un nuevo código de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminList</name>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Buscar nombre o correo electrónico</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sin MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>No admin matches the search and the filter.</source>
        <translation>Ningún administrador coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activar MFA</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>Imprimir hojas…</translation>
    </message>
    <message>
        <source>Enabling MFA</source>
        <translation>Activando MFA</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Añadir administrador</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Desactivar MFA</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Enlace al código QR</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nuevo código de inicio de sesión…</translation>
    </message>
    <message>
        <source>Enabling MFA: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Activando MFA: %1 de %2</translation>
    </message>
    <message>
        <source>MFA was enabled for %1 of %2 admins, then it stopped. %3</source>
        <extracomment>%1 and %2 are numbers of admins, %3 says why it stopped</extracomment>
        <translation>Se activó la MFA para %1 de %2 administradores y después el proceso se detuvo. %3</translation>
    </message>
    <message>
        <source>Cancelled: MFA was enabled for %1 of %2 admins. The others are as they were.</source>
        <extracomment>%1 and %2 are numbers of admins</extracomment>
        <translation>Cancelado: se activó la MFA para %1 de %2 administradores. Los demás siguen igual.</translation>
    </message>
    <message numerus="yes">
        <source>MFA was enabled for %n admin(s). Hand the codes over with &quot;Link to QR&quot;, or on paper.</source>
        <translation>
            <numerusform>Se ha activado la MFA para %n administrador. Entregue el código con «Enlace al código QR» o en papel.</numerusform>
            <numerusform>Se ha activado la MFA para %n administradores. Entregue los códigos con «Enlace al código QR» o en papel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdminTableModel</name>
    <message>
        <source>See My profile</source>
        <translation>Vea Mi perfil</translation>
    </message>
    <message>
        <source>Not below your role</source>
        <translation>No es inferior a su rol</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>No aplicable (SSO)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Link to QR</source>
        <translation>Enlace al código QR</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>sallyport::AdminsPage</name>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>The MFA of %1 is active.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>La MFA de %1 está activa.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sheets are printed at once. Select fewer admins.</source>
        <translation>
            <numerusform>Solo se puede imprimir %n hoja a la vez. Seleccione menos administradores.</numerusform>
            <numerusform>Se pueden imprimir como máximo %n hojas a la vez. Seleccione menos administradores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionChart</name>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
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
        <translation>Exento</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Con MFA</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>People who were invited and have never signed in</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>People without MFA of whom it is not required yet</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Sign in by SSO: MFA is not applicable here.</source>
        <translation>Inicio de sesión por SSO: aquí la MFA no es aplicable.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>La MFA está activa.</translation>
    </message>
    <message>
        <source>Invited, and never signed in.</source>
        <translation>Personas invitadas que nunca han iniciado sesión.</translation>
    </message>
    <message>
        <source>MFA is required by now, and is not active.</source>
        <translation>La MFA ya es obligatoria y no está activa.</translation>
    </message>
    <message>
        <source>A secret is waiting for its first code.</source>
        <translation>Hay un secreto a la espera de su primer código.</translation>
    </message>
    <message>
        <source>MFA is not set up, and not required yet.</source>
        <translation>La MFA no está configurada y todavía no es obligatoria.</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionSheet</name>
    <message>
        <source>MFA adoption: %1</source>
        <extracomment>%1 is an account or a reseller</extracomment>
        <translation>Adopción de la MFA: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Required, and not enrolled</source>
        <translation>Obligatoria y sin configurar</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n persona más</numerusform>
            <numerusform>y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>%1 is an account or a reseller, %2 a number</extracomment>
        <translation>%1 · página %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AdoptionTable</name>
    <message>
        <source>At once</source>
        <extracomment>From when MFA is required of somebody: there is no date, it is required now</extracomment>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>Pendiente desde</translation>
    </message>
    <message>
        <source>Required from</source>
        <translation>Obligatoria desde</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordCard</name>
    <message>
        <source>With MFA on, the management API refuses your regular password.</source>
        <translation>Con la MFA activa, la API de administración rechaza su contraseña habitual.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>Created %1, %2.</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Creada el %1, %2.</translation>
    </message>
    <message>
        <source>A script then needs an API password of its own.</source>
        <translation>En ese caso, un script necesita su propia contraseña de API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de API</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Generate New API Password</source>
        <translation>Generar nueva contraseña de API</translation>
    </message>
    <message>
        <source>Your sign-in name has a colon in it, where HTTP Basic ends the user name. For the API use this user name instead: %1</source>
        <extracomment>%1 is an identifier</extracomment>
        <translation>Su nombre de inicio de sesión contiene un signo de dos puntos, con el que termina el nombre de usuario en HTTP Basic. Para la API, use en su lugar este nombre de usuario: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ApiPasswordFlow</name>
    <message>
        <source>A new API password is made. The present one stops working at once.</source>
        <translation>Se crea una contraseña de API nueva. La actual deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>An API password is made for scripts and programs that use the management API.</source>
        <translation>Se crea una contraseña de API para los scripts y programas que usan la API de administración.</translation>
    </message>
    <message>
        <source>Delete API password</source>
        <translation>Eliminar contraseña de API</translation>
    </message>
    <message>
        <source>Scripts and programs that use it are refused from then on.</source>
        <translation>Los scripts y programas que la usen serán rechazados a partir de ese momento.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the API password.</source>
        <translation>Confirme su identidad para eliminar la contraseña de API.</translation>
    </message>
    <message>
        <source>The API password was deleted.</source>
        <translation>Se ha eliminado la contraseña de API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de API</translation>
    </message>
    <message>
        <source>This password is shown only now. Copy it to where your script keeps its secrets.</source>
        <translation>Esta contraseña solo se muestra ahora. Cópiela donde su script guarda sus secretos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>User name for the API: %1</source>
        <extracomment>%1 is a sign-in name or an identifier</extracomment>
        <translation>Nombre de usuario para la API: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>The new API password is in force.</source>
        <translation>La nueva contraseña de API ya está en vigor.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditCells</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who: ID</source>
        <translation>Quién: ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Whom: ID</source>
        <translation>A quién: ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where: ID</source>
        <translation>Dónde: ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditList</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Search name, email or action</source>
        <translation>Buscar nombre, correo o acción</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>Solo rechazados</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Verificando: %1 de %2</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The log is not whole: event %1 was edited, removed or hidden. Everything before it holds. Keep this store and its backups as they are, and find out who could write to the file.</source>
        <extracomment>%1 is the number of an event</extracomment>
        <translation>El registro no está íntegro: el evento %1 se modificó, se eliminó o se ocultó. Todo lo anterior es válido. Conserve esta base de datos y sus copias de seguridad tal como están y averigüe quién pudo escribir en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %Ln event(s), none missing or edited.</source>
        <translation>
            <numerusform>El registro está íntegro: %Ln evento, ninguno falta ni fue modificado.</numerusform>
            <numerusform>El registro está íntegro: %Ln eventos, ninguno falta ni fue modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the first %1 of %2 events hold. The others were not looked at.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>Cancelado: los primeros %1 de %2 eventos son válidos. Los demás no se comprobaron.</translation>
    </message>
    <message>
        <source>The proof stopped after %1 of %2 events. Try again.</source>
        <extracomment>%1 and %2 are numbers of events</extracomment>
        <translation>La verificación se detuvo después de %1 de %2 eventos. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditText</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in: second step</source>
        <translation>Inicio de sesión: segundo paso</translation>
    </message>
    <message>
        <source>Issue a sign-in code</source>
        <translation>Emitir un código de inicio de sesión</translation>
    </message>
    <message>
        <source>Set a password with a sign-in code</source>
        <translation>Definir una contraseña con un código de inicio de sesión</translation>
    </message>
    <message>
        <source>Set up the first person</source>
        <translation>Crear la primera persona</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Aceptar una invitación</translation>
    </message>
    <message>
        <source>Sign in to the API</source>
        <translation>Iniciar sesión en la API</translation>
    </message>
    <message>
        <source>Give a code for a client application</source>
        <translation>Dar un código para una aplicación cliente</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch the workplace</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Verify the identity</source>
        <translation>Verificar la identidad</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Cambiar el perfil</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Ask for a link to a new password</source>
        <translation>Pedir un enlace para una contraseña nueva</translation>
    </message>
    <message>
        <source>Set a new password by a mailed link</source>
        <translation>Definir una contraseña nueva con un enlace recibido por correo</translation>
    </message>
    <message>
        <source>Generate an API password</source>
        <translation>Generar una contraseña de API</translation>
    </message>
    <message>
        <source>Delete the API password</source>
        <translation>Eliminar la contraseña de API</translation>
    </message>
    <message>
        <source>Begin the setup of MFA</source>
        <translation>Iniciar la configuración de MFA</translation>
    </message>
    <message>
        <source>View a secret</source>
        <translation>Ver un secreto</translation>
    </message>
    <message>
        <source>Activate MFA</source>
        <translation>Completar la configuración de MFA</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activar MFA</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Desactivar MFA</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Restablecer secreto</translation>
    </message>
    <message>
        <source>Reset MFA on the server (break-glass)</source>
        <translation>Restablecer la MFA en el servidor (acceso de emergencia)</translation>
    </message>
    <message>
        <source>Begin a new setup with a reset code</source>
        <translation>Iniciar una nueva configuración con un código de restablecimiento</translation>
    </message>
    <message>
        <source>Begin a new setup by a mailed link</source>
        <translation>Iniciar una nueva configuración con un enlace recibido por correo</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Generar códigos de respaldo</translation>
    </message>
    <message>
        <source>Add admin</source>
        <translation>Añadir administrador</translation>
    </message>
    <message>
        <source>Enable MFA of an admin</source>
        <translation>Activar la MFA de un administrador</translation>
    </message>
    <message>
        <source>Disable MFA of an admin</source>
        <translation>Desactivar la MFA de un administrador</translation>
    </message>
    <message>
        <source>Reset MFA of an admin</source>
        <translation>Restablecer la MFA de un administrador</translation>
    </message>
    <message>
        <source>Stop MFA of an admin: lost or stolen</source>
        <translation>Revocar la MFA de un administrador: pérdida o robo</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Importar miembros</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>Editar un miembro</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Quitar un miembro</translation>
    </message>
    <message>
        <source>Reset MFA of a member</source>
        <translation>Restablecer la MFA de un miembro</translation>
    </message>
    <message>
        <source>Stop MFA of a member: lost or stolen</source>
        <translation>Revocar la MFA de un miembro: pérdida o robo</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Editar una cuenta</translation>
    </message>
    <message>
        <source>Turn MFA on for an account</source>
        <translation>Activar MFA para una cuenta</translation>
    </message>
    <message>
        <source>Turn MFA off for an account</source>
        <translation>Desactivar MFA para una cuenta</translation>
    </message>
    <message>
        <source>Change MFA &amp; Login Security</source>
        <translation>Cambiar MFA y seguridad de acceso</translation>
    </message>
    <message>
        <source>Create a reseller</source>
        <translation>Crear un revendedor</translation>
    </message>
    <message>
        <source>Edit a reseller</source>
        <translation>Editar un revendedor</translation>
    </message>
    <message>
        <source>Turn MFA on for a reseller</source>
        <translation>Activar MFA para un revendedor</translation>
    </message>
    <message>
        <source>Turn MFA off for a reseller</source>
        <translation>Desactivar MFA para un revendedor</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Crear la base de datos</translation>
    </message>
    <message>
        <source>View a QR sheet</source>
        <translation>Ver una hoja QR</translation>
    </message>
    <message>
        <source>Make a hand-out slip</source>
        <translation>Crear una hoja informativa</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exportar una lista</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>authentication code</source>
        <translation>código de autenticación</translation>
    </message>
    <message>
        <source>backup code</source>
        <translation>código de respaldo</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>administradores</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>registro de auditoría</translation>
    </message>
    <message>
        <source>wrong email, password or code</source>
        <translation>correo, contraseña o código incorrectos</translation>
    </message>
    <message>
        <source>wrong code</source>
        <translation>código incorrecto</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>locked after too many tries</source>
        <translation>bloqueado tras demasiados intentos</translation>
    </message>
    <message>
        <source>the clock is behind</source>
        <translation>el reloj va atrasado</translation>
    </message>
    <message>
        <source>MFA is on: the API password is needed</source>
        <translation>la MFA está activa: se necesita la contraseña de API</translation>
    </message>
    <message>
        <source>MFA is required</source>
        <translation>la MFA es obligatoria</translation>
    </message>
    <message>
        <source>Write the store into a file, to move it</source>
        <translation>Escribir la base de datos en un archivo para trasladarla</translation>
    </message>
    <message>
        <source>Prepare a kiosk for somebody</source>
        <translation>Preparar un quiosco para una persona</translation>
    </message>
    <message>
        <source>Import an enrollment of a kiosk</source>
        <translation>Importar una configuración de un quiosco</translation>
    </message>
    <message>
        <source>Unlock a kiosk</source>
        <translation>Desbloquear un quiosco</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s PIN at a kiosk</source>
        <translation>Introducir el PIN del operador en un quiosco</translation>
    </message>
    <message>
        <source>Enter an enrollment code at a kiosk</source>
        <translation>Introducir un código de configuración en un quiosco</translation>
    </message>
    <message>
        <source>Enroll at a kiosk</source>
        <translation>Configurar MFA en un quiosco</translation>
    </message>
    <message>
        <source>Walk away from a kiosk</source>
        <translation>Alejarse de un quiosco</translation>
    </message>
    <message>
        <source>Cancel at a kiosk</source>
        <translation>Cancelar en un quiosco</translation>
    </message>
    <message>
        <source>Finish the shift of a kiosk</source>
        <translation>Finalizar el turno de un quiosco</translation>
    </message>
    <message>
        <source>Leave a kiosk</source>
        <translation>Salir de un quiosco</translation>
    </message>
    <message>
        <source>the method at home was kept</source>
        <translation>se conservó el método de la base principal</translation>
    </message>
    <message>
        <source>stale: something else was decided at home</source>
        <translation>obsoleto: en la base principal se decidió otra cosa</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeFile</name>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Set %1, made on %2</source>
        <translation>Juego %1, creado el %2</translation>
    </message>
    <message>
        <source>Each code signs you in once, instead of a code of your authenticator. Earlier sets no longer work.</source>
        <translation>Con cada código puede iniciar sesión una sola vez, en lugar de un código de su autenticador. Los juegos anteriores ya no funcionan.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodeList</name>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesFlow</name>
    <message>
        <source>Ten new backup codes are made, and all earlier ones stop working.</source>
        <translation>Se crean diez códigos de respaldo nuevos y todos los anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>Set %1 of your backup codes is in force; all earlier codes are void.</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>El juego %1 de sus códigos de respaldo está en vigor; todos los códigos anteriores han perdido su validez.</translation>
    </message>
</context>
<context>
    <name>sallyport::BackupCodesPage</name>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>I have saved these codes</source>
        <translation>He guardado estos códigos</translation>
    </message>
    <message>
        <source>Each of these ten codes signs you in once, when your authenticator is not at hand. They are shown only now: keep them where your phone is not.</source>
        <translation>Con cada uno de estos diez códigos puede iniciar sesión una sola vez, cuando no tenga a mano su autenticador. Solo se muestran ahora: guárdelos en un lugar distinto de donde está su teléfono.</translation>
    </message>
    <message>
        <source>Earlier codes no longer work.</source>
        <translation>Los códigos anteriores ya no funcionan.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Juego %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Guardar códigos de respaldo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudieron guardar los códigos como %1: %2. No se ha escrito nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Backup codes, set %1</source>
        <extracomment>%1 is the number of the set</extracomment>
        <translation>Códigos de respaldo, juego %1</translation>
    </message>
    <message>
        <source>The codes could not be printed: the printer does not answer. Choose another printer, or save the codes as a file.</source>
        <translation>No se pudieron imprimir los códigos: la impresora no responde. Elija otra impresora o guarde los códigos en un archivo.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Enviado a la impresora. Compruebe la hoja antes de finalizar.</translation>
    </message>
    <message>
        <source>Copy, save or print the codes first, or tick that you have saved them.</source>
        <translation>Primero copie, guarde o imprima los códigos, o marque que los ha guardado.</translation>
    </message>
</context>
<context>
    <name>sallyport::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sallyport::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificatePage</name>
    <message>
        <source>It vouches only for itself.</source>
        <translation>Solo responde por sí mismo.</translation>
    </message>
    <message>
        <source>It was issued by somebody this computer does not know.</source>
        <translation>Lo emitió una entidad que este ordenador no conoce.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Fue válido hasta el %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check the date of this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Solo es válido a partir del %1. Compruebe la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>It is made out to another server than %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Está emitido para un servidor distinto de %1.</translation>
    </message>
    <message>
        <source>It was revoked, or is too weak, or is not meant for servers.</source>
        <translation>Fue revocado, es demasiado débil o no está destinado a servidores.</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>This server is not known yet</source>
        <translation>Este servidor aún no es conocido</translation>
    </message>
    <message>
        <source>This server is not to be trusted</source>
        <translation>Este servidor no es de confianza</translation>
    </message>
    <message>
        <source>The server shows another certificate</source>
        <translation>El servidor presenta otro certificado</translation>
    </message>
    <message>
        <source>It comes from the file. Servers it vouches for are trusted at this address:</source>
        <translation>Procede del archivo. Se confía en los servidores por los que responde en esta dirección:</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>You cannot continue with this certificate. Whoever runs the server has to put a valid one in its place.</source>
        <translation>No se puede continuar con este certificado. La persona que administra el servidor debe sustituirlo por uno válido.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server. It may have been renewed, or somebody may stand between you and the server: ask before you go on.</source>
        <translation>Usted confió en otro certificado para este servidor. Puede que se haya renovado o que alguien se interponga entre usted y el servidor: pregunte antes de continuar.</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a certificate</extracomment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>of a certificate</extracomment>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what whoever runs the server says</source>
        <translation>He comparado la huella digital con la que indica la persona que administra el servidor</translation>
    </message>
    <message>
        <source>By telephone, on paper or in person: not by a message that the same network brings.</source>
        <translation>Por teléfono, en papel o en persona: no mediante un mensaje que llegue por la misma red.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use a certificate file…</source>
        <translation>Usar un archivo de certificado…</translation>
    </message>
    <message>
        <source>The certificate of your organization&apos;s own authority, as a file</source>
        <translation>El certificado de la autoridad propia de su organización, como archivo</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>8 or more characters, because MFA is active; 15 or more if you turn it off. Any characters and spaces. Not a common password.</source>
        <translation>8 caracteres o más, porque la MFA está activa; 15 o más si la desactiva. Se admiten todos los caracteres y espacios. No use una contraseña común.</translation>
    </message>
    <message>
        <source>15 or more characters; with MFA active, 8 or more. Any characters and spaces. Not a common password.</source>
        <translation>15 caracteres o más; con la MFA activa, 8 o más. Se admiten todos los caracteres y espacios. No use una contraseña común.</translation>
    </message>
    <message>
        <source>Your other sessions end. MFA stays as it is.</source>
        <translation>Se cierran sus demás sesiones. La MFA queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeEntryPage</name>
    <message>
        <source>Identity verification</source>
        <translation>Verificación de identidad</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeField</name>
    <message>
        <source>Six digits are asked for; %1 characters are typed.</source>
        <translation>Se piden seis dígitos; caracteres escritos: %1.</translation>
    </message>
    <message>
        <source>Six digits, %1 of 6 typed</source>
        <translation>Seis dígitos, %1 de 6 escritos</translation>
    </message>
</context>
<context>
    <name>sallyport::CodePage</name>
    <message>
        <source>Type the six digits your phone shows now</source>
        <translation>Escriba los seis dígitos que su teléfono muestra ahora</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Show the QR code again</source>
        <translation>Mostrar de nuevo el código QR</translation>
    </message>
</context>
<context>
    <name>sallyport::CodeStep</name>
    <message>
        <source>Two-step sign-in</source>
        <translation>Inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Código de respaldo</translation>
    </message>
    <message>
        <source>Authentication code</source>
        <translation>Código de autenticación</translation>
    </message>
    <message>
        <source>16 characters from your list, with or without the hyphens. Each code works once.</source>
        <translation>16 caracteres de su lista, con o sin guiones. Cada código funciona una sola vez.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This backup code was not accepted. Each one works once, and only those of the newest list: check its spelling or take another.</source>
        <translation>No se aceptó este código de respaldo. Cada uno funciona una sola vez y solo valen los de la lista más reciente: compruebe que esté bien escrito o use otro.</translation>
    </message>
    <message>
        <source>Use an authentication code</source>
        <translation>Usar un código de autenticación</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Usar un código de respaldo</translation>
    </message>
    <message>
        <source>Enter one of your backup codes for</source>
        <translation>Introduzca uno de sus códigos de respaldo para</translation>
    </message>
    <message>
        <source>Enter the 6-digit code from your authenticator app for</source>
        <translation>Introduzca el código de 6 dígitos de su aplicación de autenticación para</translation>
    </message>
    <message>
        <source>Enter one of your backup codes.</source>
        <translation>Introduzca uno de sus códigos de respaldo.</translation>
    </message>
</context>
<context>
    <name>sallyport::CodesPage</name>
    <message>
        <source>Keep your backup codes</source>
        <translation>Guarde sus códigos de respaldo</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Los he anotado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Print them or write them down: they are shown only now.</source>
        <translation>Con cada uno puede iniciar sesión una sola vez, cuando no tenga su teléfono a mano. Imprímalos o anótelos: solo se muestran ahora.</translation>
    </message>
    <message>
        <source>Each signs you in once, when your phone is not at hand. Write them down: they are shown only now.</source>
        <translation>Con cada uno puede iniciar sesión una sola vez, cuando no tenga su teléfono a mano. Anótelos: solo se muestran ahora.</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3 · %4</source>
        <extracomment>%1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name</extracomment>
        <translation>Juego %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet before you finish.</source>
        <translation>Enviado a la impresora. Recoja la hoja antes de finalizar.</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the codes down.</source>
        <translation>La impresora no responde. Anote los códigos.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
</context>
<context>
    <name>sallyport::ColumnsButton</name>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmStep</name>
    <message>
        <source>Finish setting up MFA</source>
        <translation>Terminar la configuración de MFA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>If you were given a reset code instead, go back and choose &quot;I have a reset code&quot;.</source>
        <translation>Si en su lugar le dieron un código de restablecimiento, vuelva atrás y elija «Tengo un código de restablecimiento».</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Scan the QR code with your authenticator app, then enter the code it shows for</source>
        <translation>Escanee el código QR con su aplicación de autenticación e introduzca el código que muestra para</translation>
    </message>
    <message>
        <source>Scan the QR code you were given with your authenticator app, then enter the code it shows for</source>
        <translation>Escanee con su aplicación de autenticación el código QR que le entregaron e introduzca el código que muestra para</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectFlow</name>
    <message>
        <source>Use a certificate file</source>
        <translation>Usar un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network. The connection is always encrypted.</source>
        <translation>Trabaje a través de la red con la base de datos de su organización. La conexión siempre está cifrada.</translation>
    </message>
    <message>
        <source>For example mfa.example.org, as whoever runs the server has told you.</source>
        <translation>Por ejemplo mfa.example.org, tal como se la indicó la persona que administra el servidor.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Para soporte técnico: %1</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Introduzca la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionsPage</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Where is the data you want to work on?</source>
        <translation>¿Dónde están los datos con los que quiere trabajar?</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Forgets the server, its certificate and that you stay signed in</source>
        <translation>Olvida el servidor, su certificado y la sesión que mantiene iniciada</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Your app shows a new code in %1&#xa0;s</source>
        <translation>Nuevo código en su aplicación en %1 s</translation>
    </message>
    <message>
        <source>Your app shows a new code now.</source>
        <translation>Su aplicación muestra ahora un código nuevo.</translation>
    </message>
</context>
<context>
    <name>sallyport::CreateStorePage</name>
    <message>
        <source>Create a store on this computer</source>
        <translation>Crear una base de datos en este ordenador</translation>
    </message>
    <message>
        <source>My organization&apos;s team</source>
        <translation>El equipo de mi organización</translation>
    </message>
    <message>
        <source>Customers, as a reseller</source>
        <translation>Clientes, como revendedor</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>You become its owner. There is no other account and no default password.</source>
        <translation>Usted pasa a ser su propietario. No hay ninguna otra cuenta ni contraseña predeterminada.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Al menos 15 caracteres, los que quiera; una frase sirve.</translation>
    </message>
    <message>
        <source>What do you manage?</source>
        <translation>¿Qué administra?</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Crear base de datos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The store will be the file %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>La base de datos será el archivo %1</translation>
    </message>
    <message>
        <source>Enter the name of your organization.</source>
        <translation>Introduzca el nombre de su organización.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Introduzca su correo electrónico.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Las dos contraseñas no coinciden. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Shown in authenticator apps beside each code.</source>
        <translation>Se muestra junto a cada código en las aplicaciones de autenticación.</translation>
    </message>
    <message>
        <source>The name your customers know you by.</source>
        <translation>El nombre por el que le conocen sus clientes.</translation>
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
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>mañana, %1</translation>
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
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Everything here is made up and gone when you close the window. Choose who you want to be; where there is a code, their authenticator shows it now.</source>
        <translation>Aquí todo es inventado y desaparece al cerrar la ventana. Elija quién quiere ser; donde aparece un código, es el que muestra ahora el autenticador de esa persona.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password</source>
        <translation>Contraseña de todas las personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>read aloud: %1 is a name and a role, %2 six digits</extracomment>
        <translation>%1, código %2</translation>
    </message>
</context>
<context>
    <name>sallyport::DisableFlow</name>
    <message>
        <source>Delete method</source>
        <translation>Eliminar método</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Desactivar MFA</translation>
    </message>
    <message>
        <source>Signing in will ask for your password only. The entry in your authenticator and all backup codes stop working, and your other sessions end.</source>
        <translation>Al iniciar sesión solo se pedirá su contraseña. La entrada de su autenticador y todos los códigos de respaldo dejan de funcionar, y se cierran sus demás sesiones.</translation>
    </message>
    <message>
        <source>The setup that is pending is forgotten: its QR code and secret key stop working.</source>
        <translation>Se descarta la configuración pendiente: su código QR y su clave secreta dejan de funcionar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Confirm that it is you who deletes the method.</source>
        <translation>Confirme su identidad para eliminar el método.</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off.</source>
        <translation>Confirme su identidad para desactivar la MFA.</translation>
    </message>
    <message>
        <source>The method was deleted. MFA is off, and all backup codes are void.</source>
        <translation>Se ha eliminado el método. La MFA está desactivada y ningún código de respaldo es válido.</translation>
    </message>
    <message>
        <source>MFA is off. All backup codes are void.</source>
        <translation>La MFA está desactivada. Ningún código de respaldo es válido.</translation>
    </message>
    <message>
        <source>MFA is required for you.</source>
        <translation>La MFA es obligatoria para usted.</translation>
    </message>
    <message>
        <source>The method cannot be deleted, because MFA is required for you.</source>
        <translation>No se puede eliminar el método porque la MFA es obligatoria para usted.</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>No se puede desactivar la MFA porque es obligatoria para usted.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;: the old method works until the new one is proved.</source>
        <translation>Para usar otro teléfono u otra aplicación, elija «Restablecer»: el método antiguo funciona hasta que se confirme el nuevo.</translation>
    </message>
    <message>
        <source>Finish the setup to go on.</source>
        <translation>Termine la configuración para continuar.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Finalizar ahora</translation>
    </message>
</context>
<context>
    <name>sallyport::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your codes work as soon as the kiosk has been brought home. Take your phone and your backup codes with you.</source>
        <translation>Sus códigos funcionarán en cuanto se haya devuelto el quiosco a su sede. Llévese su teléfono y sus códigos de respaldo.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolFlow</name>
    <message>
        <source>Confirm that it is you who sets up a new method.</source>
        <translation>Confirme su identidad para configurar un método nuevo.</translation>
    </message>
    <message>
        <source>Your present method works until a code of the new one has been verified.</source>
        <translation>Su método actual funciona hasta que se haya verificado un código del nuevo.</translation>
    </message>
    <message>
        <source>The new method is active; the old one has stopped working.</source>
        <translation>El método nuevo está activo; el antiguo ya no funciona.</translation>
    </message>
    <message>
        <source>MFA is active.</source>
        <translation>La MFA está activa.</translation>
    </message>
</context>
<context>
    <name>sallyport::ErrorText</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1 is a duration such as &quot;40 seconds&quot;</extracomment>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n or more characters; a sentence is fine.</source>
        <translation>
            <numerusform>Use al menos %n carácter; una frase sirve.</numerusform>
            <numerusform>Use al menos %n caracteres; una frase sirve.</numerusform>
        </translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport.</source>
        <translation>Esta base de datos procede de una versión más reciente de Sallyport.</translation>
    </message>
    <message>
        <source>This store was written by a newer Sallyport (format %1).</source>
        <extracomment>%1 is the number of the file format</extracomment>
        <translation>Esta base de datos procede de una versión más reciente de Sallyport (formato %1).</translation>
    </message>
    <message>
        <source>Turn on automatic date and time on the phone, then enter a new code.</source>
        <translation>Active la fecha y hora automáticas en el teléfono y luego introduzca un código nuevo.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 slow.</source>
        <extracomment>%1 is a duration such as &quot;95 seconds&quot;</extracomment>
        <translation>El código es correcto, pero el reloj de su teléfono va %1 atrasado.</translation>
    </message>
    <message>
        <source>The code is right, but the clock of your phone is %1 fast.</source>
        <translation>El código es correcto, pero el reloj de su teléfono va %1 adelantado.</translation>
    </message>
    <message>
        <source>This code belongs to the QR code that was replaced.</source>
        <translation>Este código corresponde al código QR que se sustituyó.</translation>
    </message>
    <message>
        <source>Delete the old entry in your app and scan the QR code shown now.</source>
        <translation>Elimine la entrada antigua de su aplicación y escanee el código QR que se muestra ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Your app makes a new code every %n second(s), but it has to be every 30.</source>
        <translation>
            <numerusform>Su aplicación genera un código nuevo cada %n segundo, pero debe ser cada 30.</numerusform>
            <numerusform>Su aplicación genera un código nuevo cada %n segundos, pero debe ser cada 30.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the period of this entry to 30 seconds, or scan the QR code again.</source>
        <translation>Ajuste el período de esta entrada a 30 segundos o vuelva a escanear el código QR.</translation>
    </message>
    <message numerus="yes">
        <source>Your app shows codes of %n digit(s), but they have to have 6.</source>
        <translation>
            <numerusform>Su aplicación muestra códigos de %n dígito, pero deben tener 6.</numerusform>
            <numerusform>Su aplicación muestra códigos de %n dígitos, pero deben tener 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the number of digits of this entry to 6, or scan the QR code again.</source>
        <translation>Ajuste a 6 el número de dígitos de esta entrada o vuelva a escanear el código QR.</translation>
    </message>
    <message>
        <source>Your app computes codes with %1, but it has to be SHA-1.</source>
        <extracomment>%1 is the name of a hash such as SHA-256</extracomment>
        <translation>Su aplicación calcula los códigos con %1, pero debe ser SHA-1.</translation>
    </message>
    <message>
        <source>Set the algorithm of this entry to SHA-1, or scan the QR code again.</source>
        <translation>Ajuste el algoritmo de esta entrada a SHA-1 o vuelva a escanear el código QR.</translation>
    </message>
    <message>
        <source>This code was right, but it has been used already.</source>
        <translation>Este código era correcto, pero ya se ha usado.</translation>
    </message>
    <message>
        <source>Wait until your app shows the next one.</source>
        <translation>Espere a que su aplicación muestre el siguiente.</translation>
    </message>
    <message>
        <source>This code was not accepted.</source>
        <translation>No se aceptó este código.</translation>
    </message>
    <message>
        <source>Each code works once: wait for the next one in your app. After many wrong codes all codes are refused for a while.</source>
        <translation>Cada código funciona una sola vez: espere al siguiente en su aplicación. Tras muchos códigos incorrectos, se rechazan todos durante un tiempo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This email and password were not accepted.</source>
        <translation>No se aceptaron este correo y esta contraseña.</translation>
    </message>
    <message>
        <source>Check both and try again. Several wrong tries make sign-in wait for a while.</source>
        <translation>Compruebe ambos e inténtelo de nuevo. Tras varios intentos fallidos, el inicio de sesión se bloquea durante un tiempo.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es su contraseña.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There were too many wrong codes in a row, so codes are no longer accepted.</source>
        <translation>Ha habido demasiados códigos incorrectos seguidos, por lo que ya no se aceptan códigos.</translation>
    </message>
    <message>
        <source>Ask somebody who administers your account to reset your MFA.</source>
        <translation>Pida a alguien que administre su cuenta que restablezca su MFA.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Ha habido demasiados intentos.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind, so codes cannot be checked.</source>
        <translation>El reloj de este ordenador va atrasado, por lo que no se pueden comprobar los códigos.</translation>
    </message>
    <message>
        <source>Set the date and time of the machine, then try again. Backup codes still work.</source>
        <translation>Ajuste la fecha y la hora del ordenador e inténtelo de nuevo. Los códigos de respaldo siguen funcionando.</translation>
    </message>
    <message>
        <source>With MFA on, the management API does not accept the regular password.</source>
        <translation>Con la MFA activa, la API de administración no acepta la contraseña habitual.</translation>
    </message>
    <message>
        <source>Use the API password of &quot;My profile&quot;.</source>
        <translation>Use la contraseña de API de «Mi perfil».</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in took too long, or too many codes were wrong.</source>
        <translation>Este inicio de sesión tardó demasiado o hubo demasiados códigos incorrectos.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>An owner can do it, or change your role.</source>
        <translation>Un propietario puede hacerlo o cambiar su rol.</translation>
    </message>
    <message>
        <source>This needs a fresh identity verification.</source>
        <translation>Esto requiere una nueva verificación de identidad.</translation>
    </message>
    <message>
        <source>Enter the current code of your authenticator app.</source>
        <translation>Introduzca el código actual de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>You have to set up MFA first.</source>
        <translation>Primero tiene que configurar la MFA.</translation>
    </message>
    <message>
        <source>Finish the setup, then go on.</source>
        <translation>Termine la configuración y luego continúe.</translation>
    </message>
    <message>
        <source>Whoever administers the MFA of others needs MFA first, and yours is not active.</source>
        <translation>Quien administra la MFA de otras personas necesita primero MFA, y la suya no está activa.</translation>
    </message>
    <message>
        <source>&quot;My profile&quot; → &quot;Add new method&quot; sets it up.</source>
        <translation>Configúrela en «Mi perfil» → «Añadir un método».</translation>
    </message>
    <message>
        <source>MFA cannot be turned off, because it is required for you.</source>
        <translation>No se puede desactivar la MFA porque es obligatoria para usted.</translation>
    </message>
    <message>
        <source>To use another phone or app, choose &quot;Reset&quot;.</source>
        <translation>Para usar otro teléfono u otra aplicación, elija «Restablecer».</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>Go back and look at the current list.</source>
        <translation>Vuelva atrás y consulte la lista actual.</translation>
    </message>
    <message>
        <source>This address is in use already.</source>
        <translation>Esta dirección ya está en uso.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Introduzca otra.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Consulte el estado actual e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Esta contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Esta contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>Use at most 256 characters.</source>
        <translation>Use como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>This password is easy to guess: it is well known or made of your own name.</source>
        <translation>Esta contraseña es fácil de adivinar: es muy conocida o está formada a partir de su nombre.</translation>
    </message>
    <message>
        <source>Choose another one; a sentence only you would write is good.</source>
        <translation>Elija otra; una frase que solo usted escribiría es una buena opción.</translation>
    </message>
    <message>
        <source>Too much is going on at this moment.</source>
        <translation>Sallyport está muy ocupado en este momento.</translation>
    </message>
    <message>
        <source>There is no store at this place.</source>
        <translation>En este lugar no hay ninguna base de datos.</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect the drive and try again.</source>
        <translation>Si está en una unidad extraíble o de red, conecte la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file at this place; it was left as it is.</source>
        <translation>Ya hay un archivo en este lugar; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Open that store, or choose another place.</source>
        <translation>Abra esa base de datos o elija otro lugar.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Este archivo pertenece a otro programa.</translation>
    </message>
    <message>
        <source>Choose a store of Sallyport.</source>
        <translation>Elija una base de datos de Sallyport.</translation>
    </message>
    <message>
        <source>Install the newer version and open the store with it.</source>
        <translation>Instale la versión más reciente y abra con ella la base de datos.</translation>
    </message>
    <message>
        <source>This store is damaged or not complete.</source>
        <translation>Esta base de datos está dañada o incompleta.</translation>
    </message>
    <message>
        <source>Put a backup of the file in its place, then try again.</source>
        <translation>Sustituya el archivo por una copia de seguridad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Creating this store was interrupted.</source>
        <translation>Se interrumpió la creación de esta base de datos.</translation>
    </message>
    <message>
        <source>Create it again at the same place: that goes on where it stopped.</source>
        <translation>Vuelva a crearla en el mismo lugar: el proceso continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>This store is read-only: nothing can be saved, not even that a code was used, so nobody can sign in.</source>
        <translation>Esta base de datos es de solo lectura: no se puede guardar nada, ni siquiera que se ha usado un código, por lo que nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>Permita la escritura en el archivo y en su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left where the store lies, so nothing was changed.</source>
        <translation>No queda espacio donde está la base de datos, por lo que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is working on this store.</source>
        <translation>Otro programa está trabajando con esta base de datos.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it, then try again.</source>
        <translation>Espere a que termine o ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store could not be read or written, so nothing was changed.</source>
        <translation>No se pudo leer o escribir la base de datos, por lo que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the disk the file is on.</source>
        <translation>Inténtelo de nuevo; si el problema continúa, compruebe el disco donde está el archivo.</translation>
    </message>
    <message>
        <source>The keychain has no key for this store.</source>
        <translation>El llavero no tiene ninguna clave para esta base de datos.</translation>
    </message>
    <message>
        <source>Unlock the keychain it was created with, or restore it from a backup, then try again.</source>
        <translation>Desbloquee el llavero con el que se creó, o restáurelo desde una copia de seguridad, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key that was found is not the key of this store.</source>
        <translation>La clave encontrada no es la de esta base de datos.</translation>
    </message>
    <message>
        <source>Use the keychain or key file this store was created with, then try again.</source>
        <translation>Use el llavero o el archivo de clave con el que se creó esta base de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key of this store is kept in another place: %1.</source>
        <extracomment>%1 is the untranslated name of a keychain, or &quot;file&quot;</extracomment>
        <translation>La clave de esta base de datos se guarda en otro lugar: %1.</translation>
    </message>
    <message>
        <source>Start Sallyport where that place is at hand; for a key file, with --key file:PATH.</source>
        <translation>Inicie Sallyport donde ese lugar sea accesible; para un archivo de clave, con --key file:RUTA.</translation>
    </message>
    <message>
        <source>The keychain does not answer: it is missing, locked, or its question was dismissed.</source>
        <translation>El llavero no responde: no existe, está bloqueado o se descartó su solicitud.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, then try again.</source>
        <translation>Desbloquee el llavero de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This store is protected by a passphrase.</source>
        <translation>Esta base de datos está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>Esta frase de contraseña no abre la base de datos.</translation>
    </message>
    <message>
        <source>Check its spelling and try again.</source>
        <translation>Compruebe que esté bien escrita e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A protected entry of the store does not open: it is damaged or was moved.</source>
        <translation>Una entrada protegida de la base de datos no se abre: está dañada o se ha movido.</translation>
    </message>
    <message>
        <source>Sign in with a backup code, or ask an owner to reset your MFA.</source>
        <translation>Inicie sesión con un código de respaldo o pida a un propietario que restablezca su MFA.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before the server had answered, so it is not certain whether this was done.</source>
        <translation>La conexión se interrumpió antes de que respondiera el servidor, por lo que no es seguro que la operación se haya realizado.</translation>
    </message>
    <message>
        <source>Look at the current state before you try again.</source>
        <translation>Consulte el estado actual antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent to it.</source>
        <translation>El certificado del servidor no es de confianza, por lo que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Connect to the server anew to look at its certificate, or ask whoever runs the server.</source>
        <translation>Vuelva a conectarse al servidor para ver su certificado o consulte a la persona que lo administra.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so nothing was sent to it.</source>
        <translation>No se pudo establecer una conexión segura con el servidor, por lo que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 or newer.</source>
        <translation>Compruebe la dirección. Si es correcta, la persona que administra el servidor debe activar TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The server sends elsewhere, and that was not followed.</source>
        <translation>El servidor remite a otra dirección, y no se ha seguido.</translation>
    </message>
    <message>
        <source>The server sends to %1, and that was not followed.</source>
        <translation>El servidor remite a %1, y no se ha seguido.</translation>
    </message>
    <message>
        <source>If you know that address, connect to it instead.</source>
        <translation>Si conoce esa dirección, conéctese a ella directamente.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Sallyport server.</source>
        <translation>Algo responde ahí, pero no es un servidor de Sallyport.</translation>
    </message>
    <message>
        <source>Check the address and the port. In a guest network, sign in to the network first.</source>
        <translation>Compruebe la dirección y el puerto. En una red de invitados, inicie sesión primero en la red.</translation>
    </message>
    <message>
        <source>The server is of a version that this program does not understand.</source>
        <translation>El servidor es de una versión que este programa no entiende.</translation>
    </message>
    <message>
        <source>Install the version of Sallyport that goes with the server.</source>
        <translation>Instale la versión de Sallyport que corresponde al servidor.</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>No se pudo escribir o leer el archivo.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>La operación se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>Try again if you still want it.</source>
        <translation>Inténtelo de nuevo si aún lo desea.</translation>
    </message>
    <message>
        <source>Something went wrong that Sallyport has no words for.</source>
        <translation>Se ha producido un error que Sallyport no sabe describir.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 visible characters.</source>
        <translation>Introduzca un nombre de 1 a 200 caracteres visibles.</translation>
    </message>
    <message>
        <source>This is not an email address. It looks like name@example.com.</source>
        <translation>Esto no es una dirección de correo. Tiene la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use 15 or more characters; a sentence is fine.</source>
        <translation>Esta frase de contraseña es demasiado corta. Use al menos 15 caracteres; una frase sirve.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like mfa.example.org or mfa.example.org:8443.</source>
        <translation>Esta no es la dirección de un servidor. Tiene la forma mfa.example.org o mfa.example.org:8443.</translation>
    </message>
    <message>
        <source>A server on another computer is only reached encrypted: leave out http://.</source>
        <translation>A un servidor de otro ordenador solo se accede con cifrado: omita http://.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It ends in .pem, .crt or .cer.</source>
        <translation>En este archivo no hay ningún certificado. Su nombre debe terminar en .pem, .crt o .cer.</translation>
    </message>
    <message>
        <source>No store can be kept at this place. Choose another folder.</source>
        <translation>No se puede guardar una base de datos en este lugar. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Enter the six digits your app shows.</source>
        <translation>Introduzca los seis dígitos que muestra su aplicación.</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>Este idioma no está disponible.</translation>
    </message>
    <message>
        <source>Something that was entered is not acceptable.</source>
        <translation>Algún dato introducido no es admisible.</translation>
    </message>
    <message>
        <source>An account has one Owner, and keeps that one.</source>
        <translation>Una cuenta tiene un único propietario, que no cambia.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Elija otro rol.</translation>
    </message>
    <message>
        <source>As things stand now this is not possible; they may have been changed in the meantime.</source>
        <translation>En el estado actual esto no es posible; puede que algo haya cambiado entretanto.</translation>
    </message>
    <message>
        <source>This role is not yours to give. Choose one below your own.</source>
        <translation>Usted no puede asignar este rol. Elija uno inferior al suyo.</translation>
    </message>
    <message>
        <source>MFA can be required from today on, or from a day within a year.</source>
        <translation>La MFA puede ser obligatoria desde hoy o desde un día de los próximos doce meses.</translation>
    </message>
    <message>
        <source>The time to set up MFA can be 0 to 90 days.</source>
        <translation>El plazo para configurar la MFA puede ser de 0 a 90 días.</translation>
    </message>
    <message>
        <source>This is not an acceptable number of hours.</source>
        <translation>Este número de horas no es válido.</translation>
    </message>
    <message>
        <source>The file has no rows, or more than can be imported at once.</source>
        <translation>El archivo no tiene filas o tiene más de las que se pueden importar de una vez.</translation>
    </message>
    <message>
        <source>Nobody is selected, or more than can be changed at once.</source>
        <translation>No hay nadie seleccionado o hay más personas de las que se pueden cambiar de una vez.</translation>
    </message>
    <message>
        <source>This file is not a bundle of a kiosk.</source>
        <translation>Este archivo no es el paquete de un quiosco.</translation>
    </message>
    <message>
        <source>This file is not a roster for a kiosk.</source>
        <translation>Este archivo no es una lista de participantes para un quiosco.</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Who did it: somebody who was not signed in</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what was done, %2 how, or why it was refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportPanel</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>Exportando: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n fila guardada como %1. Solo usted puede leer el archivo.</numerusform>
            <numerusform>%n filas guardadas como %1. Solo usted puede leer el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was saved.</source>
        <translation>Exportación cancelada. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The list could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudo guardar la lista como %1: %2. No se ha escrito nada. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>sallyport::FileWell</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>or drop a CSV file here</source>
        <translation>o suelte aquí un archivo CSV</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya presente</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Home&apos;s kept</source>
        <extracomment>The method at home, and not that of the kiosk</extracomment>
        <translation>Se conserva el de la base</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Con MFA</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>Heading of a column: what becomes of a person, or why not</extracomment>
        <translation>Qué ocurre con ello</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Usar el del quiosco</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Conservar el de la base</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>Not yours to reset</source>
        <translation>Restablecimiento no permitido</translation>
    </message>
    <message>
        <source>Changed at home since</source>
        <translation>Modificado después en la base principal</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was ahead</source>
        <translation>El reloj del quiosco iba adelantado</translation>
    </message>
    <message>
        <source>Active at home since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Activa en la base principal desde %1</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Se importará</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
</context>
<context>
    <name>sallyport::FinishPage</name>
    <message>
        <source>Finish shift</source>
        <translation>Finalizar turno</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Everything that was enrolled goes into one file that only the home store can read. Choose where to; then import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <translation>Todo lo que se ha configurado va a un único archivo que solo la base principal puede leer. Elija dónde guardarlo; después impórtelo en la base principal con «Importar paquete del quiosco…».</translation>
    </message>
    <message>
        <source>The roster&apos;s folder</source>
        <translation>Carpeta de la lista de participantes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Saved as %1. The kiosk keeps its own copy.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. El quiosco conserva su propia copia.</translation>
    </message>
    <message>
        <source>Import it at home with &quot;Import kiosk bundle…&quot;.</source>
        <extracomment>Of the file that was just written: at the organization&apos;s own computer</extracomment>
        <translation>Impórtelo en la base principal con «Importar paquete del quiosco…».</translation>
    </message>
</context>
<context>
    <name>sallyport::FirstStart</name>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Abrir una base de datos existente</translation>
    </message>
</context>
<context>
    <name>sallyport::GateFooter</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>sallyport::GatePage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupBar</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
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
        <translation>Guía para operadores</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>sallyport::GuideWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Label of the choice between the four user guides</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>Buscar en esta guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>For members</source>
        <extracomment>A user guide</extracomment>
        <translation>Para miembros</translation>
    </message>
    <message>
        <source>For account owners</source>
        <extracomment>A user guide</extracomment>
        <translation>Para propietarios de cuentas</translation>
    </message>
    <message>
        <source>For resellers</source>
        <extracomment>A user guide</extracomment>
        <translation>Para revendedores</translation>
    </message>
    <message>
        <source>For kiosk operators</source>
        <extracomment>A user guide</extracomment>
        <translation>Para operadores de quiosco</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>Código QR del administrador del revendedor</translation>
    </message>
    <message>
        <source>Hand the screen to the admin. Every view of this code is recorded.</source>
        <translation>Entregue la pantalla al administrador. Cada visualización de este código queda registrada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>The code is hidden. Showing it again asks for your current code.</source>
        <translation>El código está oculto. Para mostrarlo de nuevo se le pedirá su código actual.</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>First code, typed by the admin (proves the hand-over)</source>
        <translation>Primer código, introducido por el administrador (confirma la entrega)</translation>
    </message>
    <message>
        <source>Hidden in %1&#xa0;s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Oculto en %1 s</translation>
    </message>
    <message>
        <source>The code was hidden meanwhile. Show it again to print it.</source>
        <translation>Entretanto se ha ocultado el código. Muéstrelo de nuevo para imprimirlo.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>La impresora no responde. Elija otra.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>sallyport::HandOverWindow</name>
    <message>
        <source>Reseller Admin QR code</source>
        <translation>Código QR del administrador del revendedor</translation>
    </message>
    <message>
        <source>These codes are shown only now. Copy, save or print them first, or tick that you have saved them; then choose &quot;Finish&quot;.</source>
        <translation>Estos códigos solo se muestran ahora. Primero cópielos, guárdelos o imprímalos, o marque que los ha guardado; después elija «Finalizar».</translation>
    </message>
    <message>
        <source>MFA is active. These codes are for you, the admin: keep them before you give the screen back.</source>
        <translation>La MFA está activa. Estos códigos son para usted, el administrador: guárdelos antes de devolver la pantalla.</translation>
    </message>
    <message>
        <source>The QR code and the secret key of %1 are shown again. The owner enters the code, not the admin.</source>
        <extracomment>%1 is an email address</extracomment>
        <translation>Se muestran de nuevo el código QR y la clave secreta de %1. El código lo introduce el propietario, no el administrador.</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Can no longer be undone</source>
        <translation>Ya no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>sallyport::Happenings</name>
    <message>
        <source>Done</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>how something ended that was begun in this window</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>plain information, neither good nor bad</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>It was changed again since, so it was left as it is now. Look at the current state before you change it.</source>
        <translation>Desde entonces se ha vuelto a modificar, por lo que se ha dejado como está ahora. Consulte el estado actual antes de cambiarlo.</translation>
    </message>
    <message>
        <source>Not undone: %1 %2</source>
        <extracomment>%1 is a sentence that said what was done, e.g. &quot;Ben Carter was saved.&quot;, %2 says why and what to do</extracomment>
        <translation>No se ha deshecho: %1 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsLine</name>
    <message>
        <source>What happened</source>
        <extracomment>opens the list of what was done in this window, and how it ended</extracomment>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>sallyport::HappeningsList</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sallyport::Header</name>
    <message>
        <source>%1 · no connection</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 · sin conexión</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
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
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityVerification</name>
    <message>
        <source>Identity verification</source>
        <translation>Verificación de identidad</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now. Each code works once.</source>
        <translation>Introduzca el código que muestra ahora su autenticador. Cada código funciona una sola vez.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportCodes</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportHandOver</name>
    <message>
        <source>Save sign-in codes…</source>
        <translation>Guardar códigos de inicio de sesión…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n new member(s) without a password needs a sign-in code to set one. The codes can be saved only now.</source>
        <translation>
            <numerusform>El %n miembro nuevo sin contraseña necesita un código de inicio de sesión para definir una. El código solo se puede guardar ahora.</numerusform>
            <numerusform>Cada uno de los %n miembros nuevos sin contraseña necesita un código de inicio de sesión para definir una. Los códigos solo se pueden guardar ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every code works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Cada código funciona una sola vez, hasta el %1. En la página de inicio de sesión, introdúzcalo en «Tengo un código de inicio de sesión».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save sign-in codes</source>
        <translation>Guardar códigos de inicio de sesión</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file. Delete it when the codes are handed on.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo. Elimínelo cuando haya entregado los códigos.</translation>
    </message>
    <message>
        <source>The codes could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudieron guardar los códigos como %1: %2. No se ha escrito nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Go without the codes</source>
        <translation>Continuar sin los códigos</translation>
    </message>
    <message>
        <source>The codes are not saved yet. Without them you would have to make a new sign-in code for each of these members.</source>
        <translation>Los códigos aún no se han guardado. Sin ellos tendría que crear un nuevo código de inicio de sesión para cada uno de estos miembros.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportKioskFlow</name>
    <message>
        <source>Import kiosk bundle</source>
        <translation>Importar paquete del quiosco</translation>
    </message>
    <message>
        <source>&quot;Finish shift&quot; at the kiosk has written one file. Choose it: what it would change is shown before anything is changed.</source>
        <translation>«Finalizar turno» en el quiosco ha escrito un archivo. Elíjalo: se muestra lo que cambiaría antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Only this store can read it. Importing it twice does no harm.</source>
        <translation>Solo esta base de datos puede leerlo. Importarlo dos veces no causa ningún daño.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Kiosk bundle (*.%1)</source>
        <translation>Paquete de quiosco (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The bundle of a kiosk is read next.</source>
        <translation>A continuación se lee el paquete de un quiosco.</translation>
    </message>
    <message>
        <source>People of the bundle</source>
        <translation>Personas del paquete</translation>
    </message>
    <message>
        <source>Where home and the kiosk are in conflict</source>
        <translation>Donde la base principal y el quiosco están en conflicto</translation>
    </message>
    <message>
        <source>Keep home&apos;s</source>
        <translation>Conservar el de la base</translation>
    </message>
    <message>
        <source>Take the kiosk&apos;s</source>
        <translation>Usar el del quiosco</translation>
    </message>
    <message>
        <source>For everybody; each row can be decided otherwise.</source>
        <translation>Para todos; en cada fila se puede decidir otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya presente</numerusform>
            <numerusform>%n ya presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n obsoleto</numerusform>
            <numerusform>%n obsoletos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was enrolled in this shift.</source>
        <translation>Nadie ha configurado la MFA en este turno.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new.</source>
        <translation>No hay nada nuevo en este paquete.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The MFA of %n people becomes active as they have set it up at the kiosk.</source>
        <translation>
            <numerusform>La MFA de %n persona pasa a estar activa tal como se configuró en el quiosco.</numerusform>
            <numerusform>La MFA de %n personas pasa a estar activa tal como se configuró en el quiosco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported: their MFA is active.</source>
        <translation>
            <numerusform>Se ha importado %n persona: su MFA está activa.</numerusform>
            <numerusform>Se han importado %n personas: su MFA está activa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new: nobody&apos;s MFA has changed.</source>
        <translation>No había nada nuevo: la MFA no ha cambiado para nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept what they have at home.</source>
        <translation>
            <numerusform>%n persona ha conservado lo que tiene en la base principal.</numerusform>
            <numerusform>%n personas han conservado lo que tienen en la base principal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not imported; the table says why.</source>
        <translation>
            <numerusform>%n persona no se ha importado; la tabla indica por qué.</numerusform>
            <numerusform>%n personas no se han importado; la tabla indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; nothing was changed.</source>
        <translation>Este archivo no es el paquete de un quiosco o está dañado. Cópielo de nuevo desde el quiosco; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This bundle does not belong here: no roster of yours led to it. Nothing was changed.</source>
        <translation>Este paquete no corresponde aquí: no procede de ninguna de sus listas de participantes. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. The people have to enroll again.</source>
        <translation>Este paquete es demasiado antiguo: su lista de participantes se creó hace más de 7 días. No se ha cambiado nada. Las personas tienen que repetir la configuración.</translation>
    </message>
    <message>
        <source>What the kiosk has noted joins the audit log.</source>
        <translation>Lo que el quiosco anotó se suma al registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPanel</name>
    <message>
        <source>Import members</source>
        <translation>Importar miembros</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>The first line names the columns; Role and Sign-in method may be left out or empty, for a Member with a password. All rows are imported, or none.</source>
        <translation>La primera línea nombra las columnas; «Role» y «Sign-in method» pueden faltar o estar vacías, para un miembro con contraseña. Se importan todas las filas o ninguna.</translation>
    </message>
    <message>
        <source>CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles are in English, as &quot;Export…&quot; writes them.</source>
        <extracomment>The names in quotation marks are those of the columns of a file, always English</extracomment>
        <translation>CSV en UTF-8, con comas o punto y coma, como máximo %1 filas. Los nombres de las columnas y los roles están en inglés, tal como los escribe «Exportar…».</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>Tabla (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n row(s)…</source>
        <translation>
            <numerusform>Comprobando %n fila…</numerusform>
            <numerusform>Comprobando %n filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Importar %n miembro</numerusform>
            <numerusform>Importar %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nobody was added. Correct the file and choose it again. Lines: %1.</source>
        <extracomment>%n is a number of rows, %1 a list of numbers of lines</extracomment>
        <translation>
            <numerusform>%n fila no se puede importar, por lo que no se ha añadido a nadie. Corrija el archivo y elíjalo de nuevo. Línea: %1.</numerusform>
            <numerusform>%n filas no se pueden importar, por lo que no se ha añadido a nadie. Corrija el archivo y elíjalo de nuevo. Líneas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since the file was checked, so nobody was added. It was checked again.</source>
        <translation>Algo ha cambiado desde que se comprobó el archivo, por lo que no se ha añadido a nadie. El archivo se ha comprobado de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>Se ha añadido %n miembro.</numerusform>
            <numerusform>Se han añadido %n miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link was sent to %n of them.</source>
        <translation>
            <numerusform>Se ha enviado un enlace a %n de ellos.</numerusform>
            <numerusform>Se ha enviado un enlace a %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n member(s): all of them, or nobody where something fails.</source>
        <translation>
            <numerusform>Añadiendo %n miembro: si algo falla, no se añade a nadie.</numerusform>
            <numerusform>Añadiendo %n miembros: todos o, si algo falla, ninguno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 · %n fila</numerusform>
            <numerusform>%1 · %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <extracomment>%1 is a list of names of columns</extracomment>
        <translation>No se ha leído: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportTable</name>
    <message>
        <source>Line</source>
        <extracomment>Heading of a column with the numbers of lines of a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heading of a column that says what would become of each row of a file</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>rol</translation>
    </message>
    <message>
        <source>sign-in method</source>
        <extracomment>What is not acceptable in a row of a file</extracomment>
        <translation>método de inicio de sesión</translation>
    </message>
    <message>
        <source>Not acceptable: %1</source>
        <extracomment>%1 is a list such as &quot;name, e-mail&quot;</extracomment>
        <translation>No admisible: %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Gets a role here</source>
        <translation>Recibe un rol aquí</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Ya es miembro</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Duplicado en el archivo</translation>
    </message>
    <message>
        <source>Role not allowed</source>
        <translation>Rol no permitido</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>No admisible</translation>
    </message>
    <message>
        <source>A name has 1 to 200 visible characters.</source>
        <translation>Un nombre tiene de 1 a 200 caracteres visibles.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com and has at most 254 characters.</source>
        <translation>Una dirección de correo tiene la forma nombre@example.com y 254 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The roles are Owner, Team admin, Service desk and Member.</source>
        <translation>En el archivo, los roles son «Owner», «Team admin», «Service desk» y «Member».</translation>
    </message>
    <message>
        <source>The sign-in methods are Password and SSO.</source>
        <translation>En el archivo, los métodos de inicio de sesión son «Password» y «SSO».</translation>
    </message>
    <message>
        <source>This person is known already, and keeps name, password and MFA.</source>
        <translation>Esta persona ya es conocida y conserva nombre, contraseña y MFA.</translation>
    </message>
    <message>
        <source>Take this row out of the file. &quot;Edit&quot; changes members.</source>
        <translation>Quite esta fila del archivo. Con «Editar» se modifican los miembros.</translation>
    </message>
    <message>
        <source>The same address stands further up. Take one of the rows out of the file.</source>
        <translation>La misma dirección figura más arriba. Quite una de las filas del archivo.</translation>
    </message>
    <message>
        <source>You can give roles below your own, and an account has one Owner.</source>
        <translation>Puede asignar roles inferiores al suyo, y una cuenta tiene un solo propietario.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportText</name>
    <message>
        <source>The file could not be read: %1.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>No se pudo leer el archivo: %1.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>En este archivo no hay ninguna persona.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as &quot;CSV UTF-8&quot; and choose it again.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>La línea %1 no es texto UTF-8. Guarde el archivo como «CSV UTF-8» y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte, so this is not a text file in UTF-8. Save it as &quot;CSV UTF-8&quot; and choose it again.</source>
        <translation>La línea %1 contiene un byte NUL, por lo que no es un archivo de texto en UTF-8. Guárdelo como «CSV UTF-8» y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place in the row that begins in line %1.</source>
        <translation>Falta una comilla o está mal colocada en la fila que empieza en la línea %1.</translation>
    </message>
    <message>
        <source>A cell of the row that begins in line %1 is far too long. Perhaps a quotation mark is missing.</source>
        <translation>Una celda de la fila que empieza en la línea %1 es demasiado larga. Quizá falte una comilla.</translation>
    </message>
    <message numerus="yes">
        <source>The row in line %1 has not as many cells as there are columns: %n.</source>
        <extracomment>%1 is the number of a line, %n how many columns the first line names</extracomment>
        <translation>
            <numerusform>La fila de la línea %1 no tiene tantas celdas como columnas hay: %n.</numerusform>
            <numerusform>La fila de la línea %1 no tiene tantas celdas como columnas hay: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 persons can be imported at a time; line %2 is one too many.</source>
        <extracomment>%1 is a number of persons, %2 of a line</extracomment>
        <translation>Se pueden importar como máximo %1 personas a la vez; la línea %2 sobra.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <extracomment>%1 is a size such as &quot;32 MiB&quot;</extracomment>
        <translation>El archivo ocupa más de %1.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and &quot;%2&quot; is missing.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column, which is always English</extracomment>
        <translation>La línea %1 debe nombrar las columnas y falta «%2».</translation>
    </message>
    <message>
        <source>Line %1 names the column &quot;%2&quot; a second time.</source>
        <extracomment>%1 is the number of a line, %2 the name of a column</extracomment>
        <translation>La línea %1 nombra la columna «%2» por segunda vez.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Se canceló la lectura del archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of numbers such as &quot;4, 7, 9&quot;</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::Journey</name>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator, choose &quot;Reset&quot; in the menu of the method first: it takes your password.</source>
        <translation>Ha iniciado sesión con un código de respaldo. Si ya no tiene su autenticador, elija primero «Restablecer» en el menú del método: basta con su contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskButton</name>
    <message>
        <source>Kiosk</source>
        <extracomment>A machine on which people enroll, one after the other</extracomment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Prepare kiosk…</source>
        <translation>Preparar quiosco…</translation>
    </message>
    <message>
        <source>Import kiosk bundle…</source>
        <translation>Importar paquete del quiosco…</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskCourse</name>
    <message>
        <source>Type the PIN of the roster</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Escriba el PIN de la lista de participantes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was typed wrong %n time(s) before.</source>
        <translation>
            <numerusform>Antes se escribió mal el PIN %n vez.</numerusform>
            <numerusform>Antes se escribió mal el PIN %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the operator&apos;s PIN</source>
        <translation>Escriba el PIN del operador</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskFrame</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Quiosco de configuración de Sallyport</translation>
    </message>
    <message>
        <source>%1 enrollment</source>
        <translation>%1 – Configuración de MFA</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Mantenga pulsado dos segundos para el menú del operador</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskText</name>
    <message>
        <source>This file is no roster, or it is damaged. Copy it from home once more.</source>
        <translation>Este archivo no es una lista de participantes o está dañado. Cópielo de nuevo desde la base principal.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. %n tries are left, then this roster is blocked here.</source>
        <translation>
            <numerusform>Este no es el PIN. Queda %n intento; después, esta lista de participantes se bloquea aquí.</numerusform>
            <numerusform>Este no es el PIN. Quedan %n intentos; después, esta lista de participantes se bloquea aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong PINs: this roster is blocked on this kiosk for good. What was enrolled is kept. Prepare a new roster at home.</source>
        <translation>Ha habido demasiados PIN incorrectos: esta lista de participantes queda bloqueada definitivamente en este quiosco. Lo que se ha configurado se conserva. Prepare una lista nueva en la base principal.</translation>
    </message>
    <message>
        <source>What this shift has kept is damaged. Leave the kiosk&apos;s folder as it is, and prepare a new roster at home.</source>
        <translation>Lo que ha guardado este turno está dañado. Deje la carpeta del quiosco como está y prepare una lista de participantes nueva en la base principal.</translation>
    </message>
    <message>
        <source>This roster is too old: it is good for 7 days. Prepare a new one at home.</source>
        <translation>Esta lista de participantes es demasiado antigua: vale durante 7 días. Prepare una nueva en la base principal.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s folder cannot be written, so the PIN was not tried: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>No se puede escribir en la carpeta del quiosco, por lo que no se ha comprobado el PIN: %1</translation>
    </message>
    <message>
        <source>This email and enrollment code were not accepted. Check both on your slip.</source>
        <translation>No se aceptaron este correo y este código de configuración. Compruebe ambos en su hoja.</translation>
    </message>
    <message>
        <source>This person has enrolled here already.</source>
        <translation>Esta persona ya ha configurado aquí su MFA.</translation>
    </message>
    <message>
        <source>It could not be written: %1 Nothing is lost yet: try again.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>No se pudo escribir: %1 Aún no se ha perdido nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Set the clock of this machine: codes depend on it.</source>
        <translation>Ajuste el reloj de este ordenador: los códigos dependen de él.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it is at least %1 behind, before the roster was made.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>El reloj del quiosco probablemente está mal: va atrasado al menos %1, antes de que se creara la lista de participantes.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong, by %1 or more: it is later than the roster is good for.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>El reloj del quiosco probablemente está mal, por al menos %1: marca una hora posterior a la validez de la lista de participantes.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: it was set back by %1 or more.</source>
        <extracomment>%1 is a duration such as &quot;5 minutes&quot;</extracomment>
        <translation>El reloj del quiosco probablemente está mal: se atrasó al menos %1.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 slow.</source>
        <translation>El reloj del quiosco probablemente está mal: según los teléfonos, va %1 atrasado.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock is likely wrong: the phones say it is %1 fast.</source>
        <translation>El reloj del quiosco probablemente está mal: según los teléfonos, va %1 adelantado.</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskVisit</name>
    <message>
        <source>This took too long, so the QR code is void. Start again.</source>
        <translation>Ha tardado demasiado, por lo que el código QR ya no es válido. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Tell the operator: %1</source>
        <translation>Avise al operador: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::KioskWindow</name>
    <message>
        <source>Sallyport enrollment kiosk</source>
        <translation>Quiosco de configuración de Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::LabelledField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the language of the desktop</extracomment>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>sallyport::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerCell</name>
    <message>
        <source>Code %1, unused</source>
        <translation>Código %1, sin usar</translation>
    </message>
    <message>
        <source>Code %1, used %2</source>
        <translation>Código %1, usado el %2</translation>
    </message>
    <message>
        <source>Code %1, used %2, %3</source>
        <translation>Código %1, usado el %2, %3</translation>
    </message>
    <message>
        <source>%1 · used</source>
        <translation>%1 · usado</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
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
        <translation>Códigos de respaldo</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>You will have to sign in again at the next start.</source>
        <translation>Tendrá que iniciar sesión de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>The store has been created. Sign in with your new password.</source>
        <translation>Se ha creado la base de datos. Inicie sesión con su nueva contraseña.</translation>
    </message>
    <message>
        <source>Going on with your session…</source>
        <translation>Reanudando su sesión…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in with a backup code: %n of 10 left. If your authenticator is gone, set up a new one now.</source>
        <translation>
            <numerusform>Sesión iniciada con un código de respaldo: queda %n de 10. Si ya no tiene su autenticador, configure uno nuevo ahora.</numerusform>
            <numerusform>Sesión iniciada con un código de respaldo: quedan %n de 10. Si ya no tiene su autenticador, configure uno nuevo ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last sign-in %n code(s) were refused. If that was not you, change your password.</source>
        <translation>
            <numerusform>Desde su último inicio de sesión se rechazó %n código. Si no fue usted, cambie su contraseña.</numerusform>
            <numerusform>Desde su último inicio de sesión se rechazaron %n códigos. Si no fue usted, cambie su contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>%1 — Sallyport · %2</source>
        <extracomment>%1 is the page, %2 where the data lives</extracomment>
        <translation>%1 — Sallyport · %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save them first; or close the window once more to leave without them.</source>
        <translation>Hay cambios sin guardar. Guárdelos primero o cierre la ventana otra vez para salir sin ellos.</translation>
    </message>
    <message>
        <source>What is shown here is shown only once. Keep it first; or close the window once more to leave without it.</source>
        <translation>Lo que aparece aquí se muestra una sola vez. Guárdelo primero o cierre la ventana otra vez para salir sin ello.</translation>
    </message>
</context>
<context>
    <name>sallyport::MandatePanel</name>
    <message>
        <source>Nobody will be asked: all members have set up MFA.</source>
        <translation>No se le pedirá a nadie: todos los miembros han configurado la MFA.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will be asked to set up at their next sign-in.</source>
        <translation>
            <numerusform>Se pedirá a %n miembro que configure la MFA en su próximo inicio de sesión.</numerusform>
            <numerusform>Se pedirá a %n miembros que configuren la MFA en su próximo inicio de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign in by SSO and are exempt.</source>
        <translation>
            <numerusform>%n persona inicia sesión por SSO y está exenta.</numerusform>
            <numerusform>%n personas inician sesión por SSO y están exentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be asked</source>
        <translation>Se les pedirá</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 an email address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n persona más</numerusform>
            <numerusform>y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>Ver los nombres</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>MFA for %1:</source>
        <extracomment>%1 is the name of an account; what will happen follows</extracomment>
        <translation>MFA para %1:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir del</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Una fecha…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Days to set up</source>
        <translation>Días para configurar</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Ocultar los nombres</translation>
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
        <translation>Primero debe estar activa su propia MFA: «Mi perfil» → «Añadir un método».</translation>
    </message>
    <message>
        <source>Not below your role.</source>
        <translation>No es inferior a su rol.</translation>
    </message>
    <message>
        <source>This is you: see &quot;My profile&quot;.</source>
        <translation>Es usted: consulte «Mi perfil».</translation>
    </message>
    <message>
        <source>The service desk resets MFA and changes nothing else.</source>
        <translation>La mesa de servicio restablece la MFA y no cambia nada más.</translation>
    </message>
    <message>
        <source>Your role does not change members.</source>
        <translation>Su rol no permite modificar miembros.</translation>
    </message>
    <message>
        <source>An account has exactly one Owner.</source>
        <translation>Una cuenta tiene exactamente un propietario.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no MFA here.</source>
        <translation>Inicio de sesión por SSO: aquí no hay MFA.</translation>
    </message>
    <message>
        <source>MFA is off: there is nothing to reset.</source>
        <translation>La MFA está desactivada: no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>Your role does not reset MFA.</source>
        <translation>Su rol no permite restablecer la MFA.</translation>
    </message>
    <message>
        <source>Signs in by SSO: there is no password here.</source>
        <translation>Inicio de sesión por SSO: aquí no hay contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberFlow</name>
    <message>
        <source>%1 was saved.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se han guardado los cambios de %1.</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>Restablecer MFA</translation>
    </message>
    <message>
        <source>%1 gets a one-time code, which you hand over. Together with the password it leads to a new setup at the sign-in page.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 recibe un código de un solo uso que usted entrega. Junto con la contraseña, lleva a una nueva configuración desde la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Lost or stolen: stop the old method now</source>
        <translation>Pérdida o robo: revocar ahora el método antiguo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the old method working until the new one is proved</source>
        <translation>Mantener el método antiguo hasta que se confirme el nuevo</translation>
    </message>
    <message>
        <source>Stopping it now also ends the sessions and the backup codes of the member.</source>
        <translation>Revocarlo ahora cierra también las sesiones del miembro y anula sus códigos de respaldo.</translation>
    </message>
    <message>
        <source>The setup that was begun and never proved is replaced.</source>
        <translation>Se sustituye la configuración que se inició y nunca se confirmó.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped. The reset code leads to a new one.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>El método antiguo de %1 ya no funciona. El código de restablecimiento lleva a uno nuevo.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The old method works until the new one is proved.</source>
        <translation>Se ha restablecido la MFA de %1. El método antiguo funciona hasta que se confirme el nuevo.</translation>
    </message>
    <message>
        <source>The MFA of %1 was reset. The reset code leads to a new setup.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se ha restablecido la MFA de %1. El código de restablecimiento lleva a una nueva configuración.</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the MFA of %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirme su identidad para restablecer la MFA de %1.</translation>
    </message>
    <message>
        <source>The old method of %1 has stopped.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>El método antiguo de %1 ya no funciona.</translation>
    </message>
    <message>
        <source>The old method of %1 works until the new one is proved.</source>
        <translation>El método antiguo de %1 funciona hasta que se confirme el nuevo.</translation>
    </message>
    <message>
        <source>%1 gets a one-time code that sets a new password. An earlier code stops working.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 recibe un código de un solo uso para definir una contraseña nueva. Los códigos anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>%1 gets a one-time link or code that sets a new password. Earlier ones stop working.</source>
        <translation>%1 recibe un enlace o código de un solo uso para definir una contraseña nueva. Los anteriores dejan de funcionar.</translation>
    </message>
    <message>
        <source>%1 has a new sign-in code.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 tiene un nuevo código de inicio de sesión.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Quitar miembro</translation>
    </message>
    <message>
        <source>%1 no longer belongs to this account, and the open sessions end.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 deja de pertenecer a esta cuenta y se cierran sus sesiones abiertas.</translation>
    </message>
    <message>
        <source>The person, the MFA and the roles in other accounts stay.</source>
        <translation>La persona, su MFA y sus roles en otras cuentas se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Confirm that it is you who removes %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Confirme su identidad para quitar a %1.</translation>
    </message>
    <message>
        <source>%1 was removed from the account.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Se ha quitado a %1 de la cuenta.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Buscar nombre o correo electrónico</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>MFA off</source>
        <translation>Sin MFA</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Nobody is in this account yet.</source>
        <translation>Todavía no hay nadie en esta cuenta.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Ningún miembro coincide.</translation>
    </message>
    <message>
        <source>There is no account yet. Members belong to an account.</source>
        <translation>Todavía no hay ninguna cuenta. Los miembros pertenecen a una cuenta.</translation>
    </message>
    <message>
        <source>Go to Accounts</source>
        <translation>Ir a Cuentas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimir hojas informativas…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an entry of a menu, %2 a sentence that says why it cannot be chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Restablecer MFA…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nuevo código de inicio de sesión…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberPage</name>
    <message>
        <source>Edit member</source>
        <translation>Editar miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>Restablecer MFA…</translation>
    </message>
    <message>
        <source>A one-time code that leads to a new setup; the old method works until then.</source>
        <translation>Un código de un solo uso que lleva a una nueva configuración; hasta entonces funciona el método antiguo.</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Nuevo código de inicio de sesión…</translation>
    </message>
    <message>
        <source>A one-time code that sets a new password. MFA is not touched.</source>
        <translation>Un código de un solo uso para definir una contraseña nueva. La MFA no se modifica.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Takes the role in this account away; other accounts stay.</source>
        <translation>Retira el rol en esta cuenta; las demás cuentas se conservan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Códigos de respaldo restantes</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Last link by mail</source>
        <translation>Último enlace por correo</translation>
    </message>
    <message>
        <source>This account has an Owner already. Choose another role.</source>
        <translation>Esta cuenta ya tiene un propietario. Elija otro rol.</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Codes left</source>
        <extracomment>Head of a column: how many backup codes are left</extracomment>
        <translation>Códigos restantes</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>sallyport::MemberText</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>No aplicable (SSO)</translation>
    </message>
    <message>
        <source>Required from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Obligatoria desde el %1</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No obligatoria</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is a date</extracomment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Under the head &quot;Required&quot;</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not sent yet; the server keeps trying</source>
        <translation>Aún sin enviar; el servidor sigue intentándolo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not delivered; check the address, then send a new one</source>
        <translation>No entregado; compruebe la dirección y envíe uno nuevo</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>sallyport::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>sallyport::MethodBox</name>
    <message>
        <source>Authenticator application</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>Added %1 · %2</source>
        <extracomment>%1 is a date, %2 is &quot;last used today, 09:14&quot; or &quot;not used yet&quot;</extracomment>
        <translation>Añadido el %1 · %2</translation>
    </message>
    <message>
        <source>Reset Secret</source>
        <translation>Restablecer secreto</translation>
    </message>
    <message>
        <source>Method menu</source>
        <translation>Menú del método</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>sallyport::MfaCard</name>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>MFA settings</source>
        <translation>Configuración de MFA</translation>
    </message>
    <message>
        <source>You sign in through your organization, which checks who you are. There is nothing to set up here.</source>
        <translation>Usted inicia sesión a través de su organización, que comprueba su identidad. Aquí no hay nada que configurar.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not applicable (SSO)</source>
        <translation>No aplicable (SSO)</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No obligatoria</translation>
    </message>
    <message>
        <source>Disable MFA</source>
        <translation>Desactivar MFA</translation>
    </message>
    <message>
        <source>With MFA, signing in also asks for a code that only your phone shows. A stolen password is then not enough.</source>
        <translation>Con MFA, al iniciar sesión se pide además un código que solo muestra su teléfono. Así, una contraseña robada no basta.</translation>
    </message>
    <message>
        <source>Add new method</source>
        <translation>Añadir un método</translation>
    </message>
    <message>
        <source>Enable without the guide</source>
        <translation>Activar sin el asistente</translation>
    </message>
    <message>
        <source>Scan the QR code, tick &quot;MFA Enabled&quot; and choose &quot;Update Profile&quot;. Or choose &quot;Enable MFA&quot;, and your next sign-in shows the QR code. Either way MFA is pending until the first code.</source>
        <translation>Escanee el código QR, marque «MFA activada» y elija «Actualizar perfil». O elija «Activar MFA» y su próximo inicio de sesión mostrará el código QR. En ambos casos, la MFA queda pendiente hasta el primer código.</translation>
    </message>
    <message>
        <source>MFA Enabled</source>
        <translation>MFA activada</translation>
    </message>
    <message>
        <source>Enable MFA</source>
        <translation>Activar MFA</translation>
    </message>
    <message>
        <source>What is still to do: scan the QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Lo que falta: escanee el código QR con su autenticador e introduzca su primer código, aquí o en su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The secret was reset, and the old one no longer works. What is still to do: scan the new QR code with your authenticator and enter its first code, here or at your next sign-in.</source>
        <translation>Se ha restablecido el secreto y el antiguo ya no funciona. Lo que falta: escanee el nuevo código QR con su autenticador e introduzca su primer código, aquí o en su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>You were handed a QR code for your authenticator. What is still to do: enter its first code, here or at your next sign-in. For your safety the QR code is not shown again.</source>
        <translation>Se le entregó un código QR para su autenticador. Lo que falta: introduzca su primer código, aquí o en su próximo inicio de sesión. Por su seguridad, el código QR no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Pending since %1, until %2</source>
        <extracomment>%1 and %2 are moments such as &quot;today, 09:14&quot;</extracomment>
        <translation>Pendiente (inicio: %1; caduca: %2)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Finalizar ahora</translation>
    </message>
    <message>
        <source>You signed in with a backup code. If you no longer have your authenticator: &quot;Reset&quot; in the menu of the method, and &quot;Disable MFA&quot;, take your password instead of a code.</source>
        <translation>Ha iniciado sesión con un código de respaldo. Si ya no tiene su autenticador: «Restablecer» en el menú del método y «Desactivar MFA» piden su contraseña en lugar de un código.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>%1 of 10 backup codes left</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Códigos de respaldo restantes: %1 de 10</translation>
    </message>
    <message>
        <source>Set %1 · %2 · %3</source>
        <translation>Juego %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Generate backup codes</source>
        <translation>Generar códigos de respaldo</translation>
    </message>
    <message>
        <source>New backup codes can be made after you set up a new method or sign in with your authenticator.</source>
        <translation>Podrá crear nuevos códigos de respaldo después de configurar un método nuevo o de iniciar sesión con su autenticador.</translation>
    </message>
    <message>
        <source>Backup codes can be made once a method is active.</source>
        <translation>Los códigos de respaldo se pueden crear en cuanto haya un método activo.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in: generate new ones.</source>
        <translation>No queda ningún código de respaldo. Sin su autenticador no podría iniciar sesión: genere códigos nuevos.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left: generate new ones.</source>
        <extracomment>%1 is how many are left, of ten</extracomment>
        <translation>Códigos de respaldo restantes: solo %1 de 10. Genere códigos nuevos.</translation>
    </message>
    <message>
        <source>No backup codes are left. Without your authenticator you could not sign in.</source>
        <translation>No queda ningún código de respaldo. Sin su autenticador no podría iniciar sesión.</translation>
    </message>
    <message>
        <source>Only %1 of 10 backup codes left.</source>
        <translation>Códigos de respaldo restantes: solo %1 de 10.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveFlow</name>
    <message>
        <source>Confirm that it is you who takes everything in this store along.</source>
        <translation>Confirme su identidad para llevarse todo el contenido de esta base de datos.</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Trasladar a un servidor</translation>
    </message>
    <message>
        <source>The store is being written into the file. Everybody can go on working meanwhile.</source>
        <translation>La base de datos se está escribiendo en el archivo. Entretanto, todos pueden seguir trabajando.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows of the store</extracomment>
        <translation>Escribiendo: %1 de %2</translation>
    </message>
    <message>
        <source>The store is in the file. It is still here, too.</source>
        <translation>La base de datos está en el archivo. También sigue aquí.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>sallyport::MoveForm</name>
    <message>
        <source>Move to a server</source>
        <translation>Trasladar a un servidor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir frase de contraseña</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>On a server, everybody works from their own computer. Nobody has to set up anything again.</source>
        <translation>Con un servidor, cada uno trabaja desde su propio ordenador. Nadie tiene que volver a configurar nada.</translation>
    </message>
    <message>
        <source>Here, everything in this store is written into one encrypted file: people, their MFA and backup codes, and the audit log.</source>
        <translation>Aquí, todo el contenido de esta base de datos se escribe en un único archivo cifrado: las personas, su MFA y sus códigos de respaldo, y el registro de auditoría.</translation>
    </message>
    <message>
        <source>On the server, one command makes a store from the file. You see it on the next page.</source>
        <translation>En el servidor, un comando crea una base de datos a partir del archivo. Lo verá en la página siguiente.</translation>
    </message>
    <message>
        <source>Then you connect to the server and go on there, with the same password and the same authenticator.</source>
        <translation>Después se conecta al servidor y continúa allí, con la misma contraseña y el mismo autenticador.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine. Whoever has the file and the passphrase has everything in the store.</source>
        <translation>Al menos 15 caracteres, los que quiera; una frase sirve. Quien tenga el archivo y la frase de contraseña tiene todo el contenido de la base de datos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>There is a file of this name. It is never overwritten: choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Nunca se sobrescribe: elija otro nombre.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>No se puede escribir el archivo: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>No space is left there. Choose another folder.</source>
        <translation>Ahí no queda espacio. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Las dos frases de contraseña no coinciden. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Elija dónde se guarda el archivo.</translation>
    </message>
</context>
<context>
    <name>sallyport::MovedPage</name>
    <message>
        <source>The store is in the file</source>
        <translation>La base de datos está en el archivo</translation>
    </message>
    <message>
        <source>A file (SQLite)</source>
        <translation>Un archivo (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), encrypted. Only you can read the file.</source>
        <extracomment>of the tables of the store</extracomment>
        <translation>
            <numerusform>%Ln fila, cifrada. Solo usted puede leer el archivo.</numerusform>
            <numerusform>%Ln filas, cifradas. Solo usted puede leer el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the file to the server.</source>
        <translation>Copie el archivo en el servidor.</translation>
    </message>
    <message>
        <source>Where does the server keep its data?</source>
        <translation>¿Dónde guarda el servidor sus datos?</translation>
    </message>
    <message>
        <source>Run this there, as the user of the service and in the folder with the file. It asks for the passphrase:</source>
        <translation>Ejecute esto allí, como el usuario del servicio y en la carpeta del archivo. El comando pide la frase de contraseña:</translation>
    </message>
    <message>
        <source>Start the server. Then connect to it and sign in as always.</source>
        <translation>Inicie el servidor. Después conéctese a él e inicie sesión como siempre.</translation>
    </message>
    <message>
        <source>The store on this computer stays as it is, and what is changed in it from now on is not on the server. Once the server works, delete the file, and this store when nobody needs it any more.</source>
        <translation>La base de datos de este ordenador queda como está, y lo que se cambie en ella a partir de ahora no estará en el servidor. Cuando el servidor funcione, elimine el archivo, y también esta base de datos cuando ya nadie la necesite.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Se ha copiado el comando.</translation>
    </message>
</context>
<context>
    <name>sallyport::NamesPanel</name>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ninguna persona coincide.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group such as &quot;Overdue&quot;, %2 an account or a reseller</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>No hay nadie en este grupo.</translation>
    </message>
</context>
<context>
    <name>sallyport::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>sallyport::OfflineStrip</name>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What is shown may be out of date. Sallyport connects again by itself as soon as it can.</source>
        <translation>Es posible que lo que se muestra no esté actualizado. Sallyport se vuelve a conectar por sí solo en cuanto pueda.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodePage</name>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Código de restablecimiento</translation>
    </message>
    <message>
        <source>Give this code to %1 (%2). It is shown only now.</source>
        <extracomment>%1 is the name of a person, %2 an email address</extracomment>
        <translation>Dé este código a %1 (%2). Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a sign-in code&quot; takes it and sets the password. MFA is not touched.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Funciona una sola vez, hasta el %1. En la página de inicio de sesión, se introduce en «Tengo un código de inicio de sesión» para definir la contraseña. La MFA no se modifica.</translation>
    </message>
    <message>
        <source>It works once, until %1. On the sign-in page, &quot;I have a reset code&quot; takes it together with the password and leads to a new setup.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Funciona una sola vez, hasta el %1. En la página de inicio de sesión, se introduce en «Tengo un código de restablecimiento» junto con la contraseña y lleva a una nueva configuración.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>A link was sent to %1. It works once, until %2.</source>
        <extracomment>%1 is an email address, %2 a date or a moment</extracomment>
        <translation>Se ha enviado un enlace a %1. Funciona una sola vez, hasta el %2.</translation>
    </message>
    <message>
        <source>The code could not be printed: the printer does not answer. Choose another printer, or copy the code.</source>
        <translation>No se pudo imprimir el código: la impresora no responde. Elija otra impresora o copie el código.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheet before you finish.</source>
        <translation>Enviado a la impresora. Compruebe la hoja antes de finalizar.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>sallyport::OneTimeCodeStep</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>16 characters, with or without the hyphens.</source>
        <translation>16 caracteres, con o sin guiones.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Introduzca su correo electrónico.</translation>
    </message>
    <message>
        <source>Enter the code you were given.</source>
        <translation>Introduzca el código que le dieron.</translation>
    </message>
</context>
<context>
    <name>sallyport::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have enrolled.</source>
        <extracomment>%1 is a number of people out of %n</extracomment>
        <translation>
            <numerusform>MFA configurada: %1 de %n persona.</numerusform>
            <numerusform>MFA configurada: %1 de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Elegir una persona</translation>
    </message>
    <message>
        <source>After you have looked at an ID card.</source>
        <translation>Después de comprobar un documento de identidad.</translation>
    </message>
    <message>
        <source>Finish shift</source>
        <translation>Finalizar turno</translation>
    </message>
    <message>
        <source>Writes one file, sealed for home, onto a drive.</source>
        <translation>Escribe en una unidad un archivo sellado para la base principal.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closes the kiosk. What was enrolled stays on this machine.</source>
        <translation>Cierra el quiosco. Lo que se ha configurado queda en este ordenador.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagedTableModel</name>
    <message>
        <source>Can be sorted</source>
        <translation>Se puede ordenar</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>Orden ascendente</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePage</name>
    <message>
        <source>Protect the store with a passphrase</source>
        <translation>Proteger la base de datos con una frase de contraseña</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Abrir la base de datos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It is asked for each time the store is opened. Without it nobody can open the store, and there is no way to replace it.</source>
        <translation>Se pide cada vez que se abre la base de datos. Sin ella nadie puede abrirla y no hay forma de sustituirla.</translation>
    </message>
    <message>
        <source>At least 15 characters, any characters; a sentence is fine.</source>
        <translation>Al menos 15 caracteres, los que quiera; una frase sirve.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir frase de contraseña</translation>
    </message>
    <message>
        <source>The key of this store is protected by a passphrase.</source>
        <translation>La clave de esta base de datos está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>Crear base de datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Elegir otra base de datos…</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that answers, so the key of the store needs a passphrase.</source>
        <translation>Ningún llavero responde en este ordenador, por lo que la clave de la base de datos necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 are the keychain&apos;s own words, not translated</extracomment>
        <translation>Mensaje del llavero: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type it again.</source>
        <translation>Las dos frases de contraseña no coinciden. Escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordFlow</name>
    <message>
        <source>Confirm that it is you who changes the password.</source>
        <translation>Confirme su identidad para cambiar la contraseña.</translation>
    </message>
    <message>
        <source>The password was changed. Your other sessions have ended.</source>
        <translation>Se ha cambiado la contraseña. Sus demás sesiones se han cerrado.</translation>
    </message>
</context>
<context>
    <name>sallyport::PasswordStep</name>
    <message>
        <source>Sign in to Sallyport</source>
        <translation>Iniciar sesión en Sallyport</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>I have a sign-in code</source>
        <translation>Tengo un código de inicio de sesión</translation>
    </message>
    <message>
        <source>I have a reset code</source>
        <translation>Tengo un código de restablecimiento</translation>
    </message>
    <message>
        <source>Keeps the session in the keychain of this computer until you sign out</source>
        <translation>Guarda la sesión en el llavero de este ordenador hasta que cierre sesión</translation>
    </message>
    <message>
        <source>I have a setup token</source>
        <translation>Tengo un token de configuración</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Introduzca su correo electrónico.</translation>
    </message>
    <message>
        <source>A store on this computer sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Una base de datos en este ordenador no envía correos. Un propietario o administrador puede darle un código de inicio de sesión de un solo uso. Elija con él una contraseña nueva: «Tengo un código de inicio de sesión», más abajo. Su autenticador queda como está.</translation>
    </message>
</context>
<context>
    <name>sallyport::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
</context>
<context>
    <name>sallyport::PickPage</name>
    <message>
        <source>Choose the person</source>
        <translation>Elija la persona</translation>
    </message>
    <message>
        <source>Search name or email</source>
        <translation>Buscar nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>People of the roster</source>
        <translation>Personas de la lista de participantes</translation>
    </message>
    <message>
        <source>Look at the ID card first: whoever is in front of you gets the codes of the person you choose.</source>
        <translation>Compruebe primero el documento de identidad: quien esté ante usted recibe los códigos de la persona que elija.</translation>
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
        <translation>Continuar</translation>
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
        <translation>Administradores de equipo</translation>
    </message>
    <message>
        <source>The owner, team admins and the service desk</source>
        <translation>El propietario, los administradores de equipo y la mesa de servicio</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Everybody else in the account</source>
        <translation>Las demás personas de la cuenta</translation>
    </message>
    <message>
        <source>MFA &amp; Login Security</source>
        <extracomment>the title of a group: requirements for signing in</extracomment>
        <translation>MFA y seguridad de acceso</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>MFA policies need the plan Essential or higher.</source>
        <translation>Las políticas de MFA requieren el plan Essential o superior.</translation>
    </message>
    <message>
        <source>What is on stays on; once it is off and saved, it stays off.</source>
        <translation>Lo que está activado sigue activado; una vez desactivado y guardado, queda desactivado.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyEffect</name>
    <message numerus="yes">
        <source>%n team admin(s)</source>
        <translation>
            <numerusform>%n administrador de equipo</numerusform>
            <numerusform>%n administradores de equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;3 team admins&quot;, %2 is &quot;12 members&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next sign-in.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>Se pedirá a %1 que configure la MFA en su próximo inicio de sesión.</numerusform>
            <numerusform>Se pedirá a %1 que configuren la MFA en su próximo inicio de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be asked to set up MFA at their next connection.</source>
        <extracomment>%1 is &quot;3 team admins and 12 members&quot;; %n is how many people that are, and is not to be shown</extracomment>
        <translation>
            <numerusform>Se pedirá a %1 que configure la MFA en su próxima conexión.</numerusform>
            <numerusform>Se pedirá a %1 que configuren la MFA en su próxima conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code before every connection.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1: un código antes de cada conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n day(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1: un código nuevo al cabo de %n día.</numerusform>
            <numerusform>%1: un código nuevo al cabo de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 give a code again after %n hour(s).</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>
            <numerusform>%1: un código nuevo al cabo de %n hora.</numerusform>
            <numerusform>%1: un código nuevo al cabo de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 give a code once, and not again.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1: un código una sola vez y nunca más.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Control Panel, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1: sin MFA en el panel de control, salvo que otra regla la exija.</translation>
    </message>
    <message>
        <source>%1 no longer need MFA in the Client Application, unless something else requires it.</source>
        <extracomment>%1 is &quot;Team admins&quot; or &quot;Members&quot;</extracomment>
        <translation>%1: sin MFA en la aplicación cliente, salvo que otra regla la exija.</translation>
    </message>
    <message>
        <source>Nobody has to set up MFA: all have it, sign in by SSO, or are asked already.</source>
        <translation>Nadie tiene que configurar la MFA: todos la tienen, inician sesión por SSO o ya se les pide.</translation>
    </message>
    <message>
        <source>Team admins</source>
        <translation>Administradores de equipo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>Nada cambia para nadie.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyFlow</name>
    <message>
        <source>Confirm that it is you who changes MFA and login security for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Confirme su identidad para cambiar la MFA y la seguridad de acceso de %1.</translation>
    </message>
    <message>
        <source>MFA and login security of %1 were saved.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Se han guardado la MFA y la seguridad de acceso de %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyRuleForm</name>
    <message>
        <source>Control Panel</source>
        <translation>Panel de control</translation>
    </message>
    <message>
        <source>Client Application</source>
        <translation>Aplicación cliente</translation>
    </message>
    <message>
        <source>Before every connection</source>
        <translation>Antes de cada conexión</translation>
    </message>
    <message>
        <source>MFA is required to sign in to Sallyport.</source>
        <translation>La MFA es obligatoria para iniciar sesión en Sallyport.</translation>
    </message>
    <message>
        <source>MFA is required in a VPN client, a gateway or another program.</source>
        <translation>La MFA es obligatoria en un cliente VPN, una puerta de enlace u otro programa.</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>De nuevo después de</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>in place of the number in &quot;Again after 12 hours&quot;: a code is not asked for again</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>of the period in &quot;Again after&quot;: hours or days</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>after a number: &quot;Again after 12 hours&quot;</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number: &quot;Again after 7 days&quot;</extracomment>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>sallyport::PrepareKioskFlow</name>
    <message>
        <source>Prepare kiosk</source>
        <translation>Preparar quiosco</translation>
    </message>
    <message>
        <source>A kiosk is a machine without a network where people set up their authenticator one after the other. It needs a roster: a file that says who is expected. No secret is in it.</source>
        <translation>Un quiosco es un ordenador sin red en el que las personas configuran su autenticador una tras otra. Necesita una lista de participantes: un archivo que indica a quién se espera. No contiene ningún secreto.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La %n persona seleccionada</numerusform>
            <numerusform>Las %n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Todas las personas mostradas</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>A quién se espera</translation>
    </message>
    <message>
        <source>PIN of the operator</source>
        <translation>PIN del operador</translation>
    </message>
    <message>
        <source>At least %1 characters. It unlocks the kiosk with this roster, and nothing else.</source>
        <translation>Al menos %1 caracteres. Desbloquea el quiosco con esta lista de participantes y nada más.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>Repetir PIN</translation>
    </message>
    <message>
        <source>Ten wrong PINs block the roster on a kiosk for good. The roster is valid for 7 days.</source>
        <translation>Diez PIN incorrectos bloquean definitivamente la lista de participantes en un quiosco. La lista vale durante 7 días.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message numerus="yes">
        <source>Everybody shown: %n</source>
        <translation>
            <numerusform>Todas las personas mostradas: %n</numerusform>
            <numerusform>Todas las personas mostradas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One roster takes %1 people: narrow the list, or select fewer.</source>
        <translation>Una lista de participantes admite %1 personas: acote la lista o seleccione menos.</translation>
    </message>
    <message>
        <source>Nobody shown can be on a roster.</source>
        <translation>Ninguna de las personas mostradas puede estar en una lista de participantes.</translation>
    </message>
    <message>
        <source>People who sign in by SSO, and those whose MFA is not yours to reset, are left out.</source>
        <translation>Se omite a las personas que inician sesión por SSO y a aquellas cuya MFA usted no puede restablecer.</translation>
    </message>
    <message>
        <source>Use %1 or more characters.</source>
        <translation>Use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>A roster with enrollment codes for %n people is made next.</source>
        <translation>
            <numerusform>A continuación se crea una lista de participantes con un código de configuración para %n persona.</numerusform>
            <numerusform>A continuación se crea una lista de participantes con códigos de configuración para %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de participantes</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is ready. It is good until %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>La lista de participantes para %n persona está lista. Vale hasta el %1.</numerusform>
            <numerusform>La lista de participantes para %n personas está lista. Vale hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The roster</source>
        <translation>1. La lista de participantes</translation>
    </message>
    <message>
        <source>Save it on a drive that you carry to the kiosk, or into the kiosk&apos;s folder.</source>
        <translation>Guárdela en una unidad que vaya a llevar al quiosco o en la carpeta del quiosco.</translation>
    </message>
    <message>
        <source>Save roster…</source>
        <translation>Guardar lista de participantes…</translation>
    </message>
    <message>
        <source>2. The slips</source>
        <translation>2. Las hojas</translation>
    </message>
    <message>
        <source>Each has the enrollment code of one person, for an unattended kiosk. They can be printed only now.</source>
        <translation>Cada una lleva el código de configuración de una persona, para un quiosco sin supervisión. Solo se pueden imprimir ahora.</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimir hojas informativas…</translation>
    </message>
    <message>
        <source>Save the roster first.</source>
        <translation>Guarde primero la lista de participantes.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message numerus="yes">
        <source>The roster for %n people is saved. Unlock the kiosk with its PIN.</source>
        <translation>
            <numerusform>Se ha guardado la lista de participantes para %n persona. Desbloquee el quiosco con el PIN de la lista.</numerusform>
            <numerusform>Se ha guardado la lista de participantes para %n personas. Desbloquee el quiosco con el PIN de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Guardar lista de participantes</translation>
    </message>
    <message>
        <source>Roster (*.%1)</source>
        <translation>Lista de participantes (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The roster could not be saved as %1: %2. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudo guardar la lista de participantes como %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintCentre</name>
    <message>
        <source>The QR code of %1 could not be read back from the page, so nothing was printed. Choose larger paper or fewer sheets per page, then print again.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>No se pudo releer el código QR de %1 en la página, por lo que no se ha impreso nada. Elija un papel más grande o menos hojas por página y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Centro de impresión</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The QR codes and secret keys of %n admin(s) are shown next, to be printed. You enter the code, not the admins.</source>
        <translation>
            <numerusform>A continuación se muestran el código QR y la clave secreta de %n administrador para imprimirlos. El código lo introduce usted, no el administrador.</numerusform>
            <numerusform>A continuación se muestran los códigos QR y las claves secretas de %n administradores para imprimirlos. El código lo introduce usted, no los administradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 y %n persona más</numerusform>
            <numerusform>%1 y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport, on this computer</source>
        <translation>Sallyport, en este ordenador</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>Hojas QR</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Hojas informativas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is nothing to print for %1, so nothing is printed for anybody: the MFA is active already, is not enabled, or the sign-in is by SSO. Change the selection.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>No hay nada que imprimir para %1, por lo que no se imprime nada para nadie: la MFA ya está activa, no está activada o el inicio de sesión es por SSO. Cambie la selección.</translation>
    </message>
    <message>
        <source>The printer is at work. The window closes when it has everything.</source>
        <translation>La impresora está trabajando. La ventana se cierra cuando lo haya recibido todo.</translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Hojas de configuración</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintChoices</name>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>QR sheets</source>
        <translation>Hojas QR</translation>
    </message>
    <message>
        <source>With QR code and secret key: hand each sheet to its person only. Every code is read back from the page before it is printed.</source>
        <translation>Con código QR y clave secreta: entregue cada hoja solo a su persona. Cada código se relee en la página antes de imprimirlo.</translation>
    </message>
    <message>
        <source>Hand-out slips</source>
        <translation>Hojas informativas</translation>
    </message>
    <message>
        <source>Without a secret: what is asked at the next sign-in, and what to have ready.</source>
        <translation>Sin secreto: qué se pide en el próximo inicio de sesión y qué hay que tener preparado.</translation>
    </message>
    <message>
        <source>Sheets per page</source>
        <translation>Hojas por página</translation>
    </message>
    <message>
        <source>1 per page</source>
        <translation>1 por página</translation>
    </message>
    <message>
        <source>2 per page</source>
        <translation>2 por página</translation>
    </message>
    <message>
        <source>4 per page</source>
        <translation>4 por página</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;3 sheets&quot;, %2 is &quot;on 1 page&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>en %n página</numerusform>
            <numerusform>en %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrollment slips</source>
        <translation>Hojas de configuración</translation>
    </message>
    <message>
        <source>With the enrollment code for the kiosk: hand each slip to its person only.</source>
        <translation>Con el código de configuración para el quiosco: entregue cada hoja solo a su persona.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrintRun</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Comprobando: %1 de %2</translation>
    </message>
    <message>
        <source>Printing: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Imprimiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of sheets</extracomment>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the sheets before you hand them out.</source>
        <translation>Enviado a la impresora. Compruebe las hojas antes de repartirlas.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed or saved.</source>
        <translation>Cancelado: no se ha impreso ni guardado nada.</translation>
    </message>
    <message>
        <source>The printer does not answer or has refused the sheets. Choose another one, or save them as PDF.</source>
        <translation>La impresora no responde o ha rechazado las hojas. Elija otra o guarde las hojas como PDF.</translation>
    </message>
    <message>
        <source>The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudieron guardar las hojas como %1: %2. No se ha escrito nada. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>sallyport::PrivateFile</name>
    <message>
        <source>there is something that is not a file</source>
        <translation>ahí hay algo que no es un archivo</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Update Profile</source>
        <translation>Actualizar perfil</translation>
    </message>
    <message>
        <source>Your profile was updated.</source>
        <translation>Se ha actualizado su perfil.</translation>
    </message>
    <message>
        <source>MFA is pending. &quot;Finish now&quot;, or enter the first code at your next sign-in.</source>
        <translation>La MFA está pendiente. Elija «Finalizar ahora» o introduzca el primer código en su próximo inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>sallyport::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>sallyport::RefusedPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::ReleaseFlow</name>
    <message>
        <source>Turn off MFA for %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Desactivar MFA para %1</translation>
    </message>
    <message>
        <source>The account no longer requires MFA: members who have not set it up sign in with their password only. Whoever has set it up keeps it, and can turn it off.</source>
        <translation>La cuenta deja de exigir la MFA: los miembros que no la hayan configurado inician sesión solo con su contraseña. Quienes la hayan configurado la conservan y pueden desactivarla.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Confirm that it is you who turns MFA off for %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Confirme su identidad para desactivar la MFA para %1.</translation>
    </message>
    <message>
        <source>MFA is OFF for %1.</source>
        <translation>La MFA está desactivada para %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportView</name>
    <message>
        <source>Nobody is here yet. Once there are members, this page shows how far they are with MFA.</source>
        <translation>Todavía no hay nadie aquí. Cuando haya miembros, esta página mostrará cuánto han avanzado con la MFA.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>%1% enrolled: %2 of %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are numbers of people; exempt people are not among them</extracomment>
        <translation>%1 % con MFA: %2 de %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2. Nothing was written. Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 what the system says</extracomment>
        <translation>No se pudo guardar el informe como %1: %2. No se ha escrito nada. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequirementText</name>
    <message>
        <source>account %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>la cuenta %1</translation>
    </message>
    <message>
        <source>reseller %1</source>
        <extracomment>%1 is the name of a reseller; goes into &quot;Required by %1&quot;</extracomment>
        <translation>el revendedor %1</translation>
    </message>
    <message>
        <source>an owner, for you</source>
        <extracomment>goes into &quot;Required by %1&quot;</extracomment>
        <translation>un propietario, para usted</translation>
    </message>
    <message>
        <source>an owner of %1, for you</source>
        <translation>un propietario de %1, para usted</translation>
    </message>
    <message>
        <source>the team policy of %1</source>
        <extracomment>%1 is the name of an account; goes into &quot;Required by %1&quot;</extracomment>
        <translation>la política de equipo de %1</translation>
    </message>
    <message>
        <source>Required by %1</source>
        <extracomment>%1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>MFA exigida por %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Under the head &quot;Required&quot;. %1 is one or several of &quot;account Contoso Ltd&quot;, &quot;reseller Northwind&quot;</extracomment>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetCodeStep</name>
    <message>
        <source>Set up MFA again</source>
        <translation>Configurar MFA de nuevo</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Código de restablecimiento</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Somebody who administers your account gave you a one-time reset code, on screen or on paper.</source>
        <translation>Alguien que administra su cuenta le dio un código de restablecimiento de un solo uso, en pantalla o en papel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This email, password and reset code were not accepted. Check all three; a code works once and for a day. Whoever gave it to you can make a new one.</source>
        <translation>No se aceptaron este correo, esta contraseña y este código de restablecimiento. Compruebe los tres; un código funciona una sola vez y durante un día. Quien se lo dio puede crear uno nuevo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ResetSecretFlow</name>
    <message>
        <source>Reset Secret</source>
        <translation>Restablecer secreto</translation>
    </message>
    <message>
        <source>A new secret is made. The old one stops working at once, your other sessions end, and MFA is pending until a code of the new secret has been verified.</source>
        <translation>Se crea un secreto nuevo. El antiguo deja de funcionar de inmediato, se cierran sus demás sesiones y la MFA queda pendiente hasta que se verifique un código del nuevo secreto.</translation>
    </message>
    <message>
        <source>To keep the old method working until then, choose &quot;Reset&quot; instead.</source>
        <translation>Para que el método antiguo funcione hasta entonces, elija en su lugar «Restablecer».</translation>
    </message>
    <message>
        <source>Confirm that it is you who resets the secret.</source>
        <translation>Confirme su identidad para restablecer el secreto.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. MFA is pending until a code of the new one is verified.</source>
        <translation>El secreto antiguo ya no funciona. La MFA queda pendiente hasta que se verifique un código del nuevo.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finalizar más tarde</translation>
    </message>
    <message>
        <source>If you finish later, your next sign-in shows this QR code.</source>
        <translation>Si finaliza más tarde, su próximo inicio de sesión mostrará este código QR.</translation>
    </message>
    <message>
        <source>MFA is active with the new secret.</source>
        <translation>La MFA está activa con el nuevo secreto.</translation>
    </message>
    <message>
        <source>The secret was reset. MFA is pending: finish here or at your next sign-in.</source>
        <translation>Se ha restablecido el secreto. La MFA está pendiente: finalice aquí o en su próximo inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleChoice</name>
    <message>
        <source>The account&apos;s MFA switch, its members and the team policy. One per account.</source>
        <translation>El interruptor MFA de la cuenta, sus miembros y la política de equipo. Uno por cuenta.</translation>
    </message>
    <message>
        <source>Administers the members of the account, except the Owner.</source>
        <translation>Administra los miembros de la cuenta, excepto al propietario.</translation>
    </message>
    <message>
        <source>Resets the MFA of members, nothing else.</source>
        <translation>Restablece la MFA de los miembros, nada más.</translation>
    </message>
    <message>
        <source>Their own profile, nothing else.</source>
        <translation>Su propio perfil, nada más.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>sallyport::RoleText</name>
    <message>
        <source>System administrator</source>
        <translation>Administrador del sistema</translation>
    </message>
    <message>
        <source>Reseller owner</source>
        <translation>Propietario del revendedor</translation>
    </message>
    <message>
        <source>Reseller admin</source>
        <translation>Administrador del revendedor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Team admin</source>
        <translation>Administrador de equipo</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Mesa de servicio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
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
        <translation>Escanee esto con su aplicación de autenticación</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Open the app on your phone, add an entry, and point the camera here. It adds:</source>
        <translation>Abra la aplicación en su teléfono, añada una entrada y apunte la cámara aquí. Se añade:</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>My app asks for the key</source>
        <translation>Mi aplicación pide la clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds.</source>
        <translation>Basado en tiempo, 6 dígitos, cada 30 segundos.</translation>
    </message>
</context>
<context>
    <name>sallyport::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>sallyport::SeatDelegate</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretClipboard</name>
    <message>
        <source>Copied. It leaves the clipboard after %1&#xa0;s.</source>
        <translation>Copiado. Se borra del portapapeles después de %1 s.</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretOnDemand</name>
    <message>
        <source>Show QR code</source>
        <translation>Mostrar código QR</translation>
    </message>
    <message>
        <source>The QR code has expired. Show it again to get a new one.</source>
        <translation>El código QR ha caducado. Muéstrelo de nuevo para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Ocultar código QR</translation>
    </message>
</context>
<context>
    <name>sallyport::SecretPanel</name>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>1. Open your authenticator app</source>
        <translation>1. Abra su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password or any other app for TOTP codes.</source>
        <translation>Google Authenticator, Microsoft Authenticator, Aegis, 2FAS, 1Password o cualquier otra aplicación de códigos TOTP.</translation>
    </message>
    <message>
        <source>2. Scan the QR code</source>
        <translation>2. Escanee el código QR</translation>
    </message>
    <message>
        <source>The app adds an entry with this name:</source>
        <translation>La aplicación añade una entrada con este nombre:</translation>
    </message>
    <message>
        <source>No camera? Type the secret key</source>
        <translation>¿Sin cámara? Escriba la clave secreta</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, every 30 seconds. A copied key leaves the clipboard after 30&#xa0;s.</source>
        <translation>Basado en tiempo, 6 dígitos, cada 30 segundos. Una clave copiada se borra del portapapeles después de 30 s.</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose an account to see what it asks of its people.</source>
        <translation>Elija una cuenta para ver qué exige a sus miembros.</translation>
    </message>
    <message>
        <source>There are no accounts yet: &quot;New account&quot; on the page &quot;Accounts&quot; makes one.</source>
        <translation>Todavía no hay cuentas: «Nueva cuenta» en la página «Cuentas» crea una.</translation>
    </message>
    <message>
        <source>The changes for %1 are not saved yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Los cambios de %1 aún no se han guardado.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The plan does not allow this: it requires more than now.</source>
        <translation>El plan no lo permite: se exigiría más que ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your changes are still here, and not saved yet.</source>
        <translation>Sus cambios siguen aquí, pero aún no se han guardado.</translation>
    </message>
    <message>
        <source>The settings from before are entered again, and not saved yet. Look at what they change, then save.</source>
        <translation>La configuración anterior se ha vuelto a introducir y todavía no se ha guardado. Vea qué cambia y después guarde.</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified.</source>
        <translation>Nada cambia hasta que se haya verificado un código.</translation>
    </message>
    <message>
        <source>New MFA method</source>
        <translation>Nuevo método de MFA</translation>
    </message>
    <message>
        <source>Authenticator application</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Select method</source>
        <translation>Seleccionar método</translation>
    </message>
    <message>
        <source>An application on your phone or computer that shows a new code every 30 seconds.</source>
        <translation>Una aplicación en su teléfono o ordenador que muestra un código nuevo cada 30 segundos.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>The only method is always the default.</source>
        <translation>El único método es siempre el predeterminado.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Set up your authenticator</source>
        <translation>Configurar su autenticador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the entry you have just added.</source>
        <translation>Introduzca el código que su autenticador muestra ahora para la entrada que acaba de añadir.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now for the QR code you were handed.</source>
        <translation>Introduzca el código que su autenticador muestra ahora para el código QR que le entregaron.</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Verificación de identidad</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This QR code has expired, so none of its codes is accepted any more.</source>
        <translation>Este código QR ha caducado, por lo que ya no se acepta ninguno de sus códigos.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>sallyport::SetupTokenStep</name>
    <message>
        <source>Set up the server</source>
        <translation>Configurar el servidor</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Token de configuración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>The setup token was printed when the server was set up. It makes the first person and works once.</source>
        <translation>El token de configuración se mostró al instalar el servidor. Con él se crea la primera persona, una sola vez.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 caracteres o más, los que quiera; una frase sirve.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This setup token was not accepted. It works once; &quot;sallyportd init&quot; prints a new one as long as nobody has used it.</source>
        <translation>No se aceptó este token de configuración. Funciona una sola vez; «sallyportd init» muestra uno nuevo mientras nadie lo haya usado.</translation>
    </message>
    <message>
        <source>Enter the setup token.</source>
        <translation>Introduzca el token de configuración.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Las dos contraseñas no coinciden. Escríbala de nuevo.</translation>
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
        <translation>Configurar MFA</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Scan the QR code with an authenticator app, or type the secret key (time based, 6 digits, every 30 seconds).</source>
        <translation>Escanee el código QR con una aplicación de autenticación o escriba la clave secreta (basado en tiempo, 6 dígitos, cada 30 segundos).</translation>
    </message>
    <message>
        <source>Sign in to Sallyport, enter the code of the app, and keep the ten backup codes.</source>
        <translation>Inicie sesión en Sallyport, introduzca el código de la aplicación y guarde los diez códigos de respaldo.</translation>
    </message>
    <message>
        <source>Destroy this sheet.</source>
        <translation>Destruya esta hoja.</translation>
    </message>
    <message>
        <source>MFA at your next sign-in</source>
        <translation>MFA en su próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>Iniciar sesión en</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and have the phone with you.</source>
        <translation>Antes: instale una aplicación de autenticación en su teléfono y téngalo a mano.</translation>
    </message>
    <message>
        <source>Sign in with your email address and your password. Sallyport shows a QR code: scan it with the app, then enter the code the app shows.</source>
        <translation>Inicie sesión con su correo electrónico y su contraseña. Sallyport muestra un código QR: escanéelo con la aplicación y luego introduzca el código que esta muestra.</translation>
    </message>
    <message>
        <source>Ten backup codes are shown once. Print or save them, and keep them where your phone is not.</source>
        <translation>Se muestran una sola vez diez códigos de respaldo. Imprímalos o guárdelos, y consérvelos en un lugar distinto de donde está su teléfono.</translation>
    </message>
    <message>
        <source>From then on, every sign-in asks for your password and a code of the app. Nobody will ask you for a code by phone or by email.</source>
        <translation>A partir de entonces, cada inicio de sesión pide su contraseña y un código de la aplicación. Nadie le pedirá un código por teléfono ni por correo.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Start Sallyport and choose &quot;I have a sign-in code&quot; on the sign-in page. Enter your email address, this code and a password of your own with 15 or more characters. The code works once.</source>
        <translation>Inicie Sallyport y elija «Tengo un código de inicio de sesión» en la página de inicio de sesión. Introduzca su correo electrónico, este código y una contraseña propia de al menos 15 caracteres. El código funciona una sola vez.</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Código de restablecimiento</translation>
    </message>
    <message>
        <source>Have an authenticator app at hand. Start Sallyport and choose &quot;I have a reset code&quot; on the sign-in page. Enter your email address, your password and this code, then scan the QR code that is shown and keep the ten backup codes. The code works once.</source>
        <translation>Tenga a mano una aplicación de autenticación. Inicie Sallyport y elija «Tengo un código de restablecimiento» en la página de inicio de sesión. Introduzca su correo electrónico, su contraseña y este código; después escanee el código QR que se muestra y guarde los diez códigos de respaldo. El código funciona una sola vez.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Each code works once. Use one in place of the code from your authenticator app, then cross it out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet void.</source>
        <translation>Cada código funciona una sola vez. Use uno en lugar del código de su aplicación de autenticación y después táchelo. Guarde esta hoja donde solo usted pueda acceder a ella. Un juego nuevo anula todos los códigos de esta hoja.</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>Before: install an authenticator app on your phone, and bring the phone.</source>
        <translation>Antes: instale una aplicación de autenticación en su teléfono y tráigalo.</translation>
    </message>
    <message>
        <source>At the kiosk, touch &quot;I have an enrollment code&quot; and type your email address and this code.</source>
        <translation>En el quiosco, toque «Tengo un código de configuración» y escriba su correo electrónico y este código.</translation>
    </message>
    <message>
        <source>Scan the QR code with the app, type the code the app shows, and keep the ten backup codes.</source>
        <translation>Escanee el código QR con la aplicación, escriba el código que esta muestra y guarde los diez códigos de respaldo.</translation>
    </message>
    <message>
        <source>The code works once, at this kiosk only. Nobody will ask you for it by phone or by email.</source>
        <translation>El código funciona una sola vez y solo en este quiosco. Nadie se lo pedirá por teléfono ni por correo.</translation>
    </message>
</context>
<context>
    <name>sallyport::SheetPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Vista previa de la primera página</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInCodeStep</name>
    <message>
        <source>Set your password</source>
        <translation>Definir su contraseña</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>An owner or administrator gave you a one-time sign-in code, on screen or on paper.</source>
        <translation>Un propietario o administrador le dio un código de inicio de sesión de un solo uso, en pantalla o en papel.</translation>
    </message>
    <message>
        <source>15 or more characters, any characters; a sentence is fine.</source>
        <translation>15 caracteres o más, los que quiera; una frase sirve.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Definir contraseña</translation>
    </message>
    <message>
        <source>This email and sign-in code were not accepted. Check both; a code works once and for seven days. Whoever gave it to you can make a new one.</source>
        <translation>No se aceptaron este correo y este código de inicio de sesión. Compruebe ambos; un código funciona una sola vez y durante siete días. Quien se lo dio puede crear uno nuevo.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Las dos contraseñas no coinciden. Escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>sallyport::SignInFlow</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Base de datos en este ordenador</translation>
    </message>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Se ha definido su nueva contraseña. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>If somebody with this address has a password here, a link is on its way by mail. It works for one hour, once. Your authenticator stays as it is.</source>
        <translation>Si alguien con esta dirección tiene aquí una contraseña, se le ha enviado un enlace por correo. Vale durante una hora y una sola vez. Su autenticador queda como está.</translation>
    </message>
    <message>
        <source>This server sends no mail. An owner or administrator can give you a one-time sign-in code. Choose a new password with it: &quot;I have a sign-in code&quot;, below. Your authenticator stays as it is.</source>
        <translation>Este servidor no envía correos. Un propietario o administrador puede darle un código de inicio de sesión de un solo uso. Elija con él una contraseña nueva: «Tengo un código de inicio de sesión», más abajo. Su autenticador queda como está.</translation>
    </message>
    <message>
        <source>The server is set up. Sign in with your email and your new password.</source>
        <translation>El servidor está configurado. Inicie sesión con su correo electrónico y su nueva contraseña.</translation>
    </message>
    <message>
        <source>Your MFA was reset. Set up the new method; the old one, if it still works, stops when the new one is proved.</source>
        <translation>Se ha restablecido su MFA. Configure el método nuevo; el antiguo, si aún funciona, dejará de hacerlo cuando se confirme el nuevo.</translation>
    </message>
    <message>
        <source>Your secret was replaced and the new one was never proved. Set up MFA to sign in.</source>
        <translation>Su secreto se sustituyó y el nuevo nunca se confirmó. Configure la MFA para iniciar sesión.</translation>
    </message>
    <message>
        <source>%1. Set up MFA to sign in.</source>
        <translation>%1. Configure la MFA para iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing changes until a code has been verified. Cancelling signs you out.</source>
        <translation>Nada cambia hasta que se haya verificado un código. Si cancela, se cierra su sesión.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartPage</name>
    <message>
        <source>Set up your sign-in codes</source>
        <translation>Configure su autenticador</translation>
    </message>
    <message>
        <source>You need your phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or Aegis. It takes about two minutes.</source>
        <translation>Necesita su teléfono con una aplicación de autenticación, como Google Authenticator, Microsoft Authenticator o Aegis. Se tarda unos dos minutos.</translation>
    </message>
    <message>
        <source>I have an enrollment code</source>
        <translation>Tengo un código de configuración</translation>
    </message>
    <message>
        <source>Operator: choose a person</source>
        <translation>Operador: elegir una persona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>sallyport::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::StillThereBar</name>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Still there? This page clears in %1&#xa0;s.</source>
        <extracomment>Nobody has touched the kiosk for a while</extracomment>
        <translation>¿Sigue ahí? Esta página se borra en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This page clears in %1&#xa0;s without a touch</source>
        <translation>Esta página se borra en %1&#xa0;s si nadie toca la pantalla</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreEntrance</name>
    <message>
        <source>Creating this store was interrupted. Enter the same again: it goes on where it stopped.</source>
        <translation>Se interrumpió la creación de esta base de datos. Introduzca de nuevo los mismos datos: el proceso continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Preparando los datos de ejemplo…</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Elegir otra base de datos</translation>
    </message>
</context>
<context>
    <name>sallyport::StoreProblemPage</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Ubicación esperada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file was left exactly as it is.</source>
        <translation>El archivo se ha dejado exactamente como estaba.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <extracomment>%1 is untranslated text for whoever helps</extracomment>
        <translation>Para soporte técnico: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another store…</source>
        <translation>Elegir otra base de datos…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Crear una base de datos en este ordenador</translation>
    </message>
</context>
<context>
    <name>sallyport::TableColumns</name>
    <message>
        <source>%1 (needs a wider window)</source>
        <extracomment>%1 is the name of a column that is wanted but not shown</extracomment>
        <translation>%1 (requiere una ventana más ancha)</translation>
    </message>
</context>
<context>
    <name>sallyport::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>sallyport::TouchKeys</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>sallyport::UnlockPage</name>
    <message>
        <source>Unlock the kiosk</source>
        <translation>Desbloquear el quiosco</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>There is no roster yet. Plug in the drive it is on, or copy it into the kiosk&apos;s folder.</source>
        <translation>Todavía no hay ninguna lista de participantes. Conecte la unidad en la que está o cópiela en la carpeta del quiosco.</translation>
    </message>
    <message>
        <source>In the kiosk&apos;s folder</source>
        <translation>En la carpeta del quiosco</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>How people are identified</source>
        <translation>Cómo se identifica a las personas</translation>
    </message>
    <message>
        <source>Unattended</source>
        <translation>Sin supervisión</translation>
    </message>
    <message>
        <source>People type their email and enrollment code.</source>
        <translation>Las personas escriben su correo y su código de configuración.</translation>
    </message>
    <message>
        <source>Attended, PIN for each person</source>
        <translation>Supervisado, PIN por persona</translation>
    </message>
    <message>
        <source>You look at an ID card and choose the person.</source>
        <translation>Usted comprueba un documento de identidad y elige la persona.</translation>
    </message>
    <message>
        <source>Attended, PIN once</source>
        <translation>Supervisado, PIN una vez</translation>
    </message>
    <message>
        <source>As above; never leave the kiosk alone.</source>
        <translation>Como arriba; no deje nunca solo el quiosco.</translation>
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
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>the colours of the desktop</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>Trasladar a un servidor…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>About Sallyport</source>
        <translation>Acerca de Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::WelcomePage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Le damos la bienvenida a Sallyport</translation>
    </message>
    <message>
        <source>Set up and look after the second step of signing in: authenticator codes and backup codes.</source>
        <translation>Configure y gestione el segundo paso del inicio de sesión: códigos de autenticación y códigos de respaldo.</translation>
    </message>
    <message>
        <source>Create a store on this computer</source>
        <translation>Crear una base de datos en este ordenador</translation>
    </message>
    <message>
        <source>People, authenticators and backup codes in one protected file. Nothing else is needed.</source>
        <translation>Personas, autenticadores y códigos de respaldo en un único archivo protegido. No hace falta nada más.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Work on the store of your organization over the network.</source>
        <translation>Trabaje a través de la red con la base de datos de su organización.</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>A throw-away store with made-up people: look around without risk.</source>
        <translation>Una base de datos temporal con personas inventadas: explore sin riesgo.</translation>
    </message>
    <message>
        <source>Open an existing store…</source>
        <translation>Abrir una base de datos existente…</translation>
    </message>
</context>
<context>
    <name>sallyport::WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enrollment code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type both as they stand on your slip.</source>
        <translation>Escriba ambos tal como figuran en su hoja.</translation>
    </message>
</context>
<context>
    <name>sallyport::WorkplaceStep</name>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>You can switch to another one later, in the menu under your name.</source>
        <translation>Más tarde podrá cambiar a otra en el menú que aparece bajo su nombre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>sallyport::Workspace</name>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>Trasladar a un servidor</translation>
    </message>
</context>
</TS>
