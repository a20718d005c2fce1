# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian: two packages, each with its own manual, completion and units. And what belongs to a desktop there.
if(NOT UNIX OR APPLE)
  return()
endif()

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME sallyport)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "administer multi-factor authentication
Sallyport administers multi-factor authentication of teams and customers:
people turn on MFA with any authenticator app, sign in with its codes or with
one of ten backup codes, and administrators see and help who is not protected.
It keeps a store on this computer, or works on that of a server. It also makes
an enrollment kiosk of a machine without a network.")
# Loaded at run time, so no link tells of them: the SQLite driver, the keychain, Qt's own translations.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, systemd | systemd-sysusers")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "cups, sallyport-server")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME sallyport-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "multi-factor authentication of teams and customers, as a server
Sallyport administers multi-factor authentication of teams and customers:
people turn on MFA with any authenticator app, sign in with its codes or with
one of ten backup codes, and administrators see and help who is not protected.
This package serves a store to desktops, scripts and client applications over
HTTP, and looks after it: backups, dumps, checks. It has no default login, and
does not run before it was told where its store is.")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-sqlite, systemd | systemd-sysusers")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "ca-certificates, libqt6sql6-psql")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql, sallyport")

# The users of the units, and what systemd has to know when they come, change and go.
function(maintain component unit user home)
  string(TOUPPER ${component} key)
  foreach(script postinst prerm postrm)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/debian/${component}/${script})
    configure_file(debian/${script}.in ${output} @ONLY)
    list(APPEND scripts ${output})
  endforeach()
  set(CPACK_DEBIAN_${key}_PACKAGE_CONTROL_EXTRA "${scripts}" PARENT_SCOPE)
endfunction()
maintain(desktop sallyport-kiosk sallyport-kiosk "")
maintain(server sallyportd sallyport /var/lib/sallyport)

install(TARGETS sallyport RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
# Addresses of libraries are looked up before the program begins, and cannot be changed afterwards.
target_link_options(sallyport PRIVATE LINKER:-z,now)
target_link_options(sallyportd PRIVATE LINKER:-z,now)

# -n leaves name and time out, so that the same sources give the same package.
find_program(GZIP gzip REQUIRED)
function(install_compressed source component destination)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${component}/${source}.gz)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${component})
  add_custom_command(OUTPUT ${output} DEPENDS ${source} VERBATIM
    COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${source} > ${output})
  add_custom_target(${component}_${source} ALL DEPENDS ${output})
  install(FILES ${output} DESTINATION ${destination} COMPONENT ${component})
endfunction()

# What both have: install_program(COMPONENT PACKAGE PROGRAM SECTION UNIT USER)
function(install_program component package program section unit user)
  set(doc ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package})
  install(FILES copyright DESTINATION ${doc} COMPONENT ${component})
  install_compressed(changelog ${component} ${doc})
  install_compressed(${program}.${section} ${component} ${CMAKE_INSTALL_MANDIR}/man${section})
  configure_file(completion.bash.in completions/${program} @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/completions/${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${component})
  # systemd looks there, whatever the machine's own folder for libraries is.
  install(FILES ${unit}.service DESTINATION lib/systemd/system COMPONENT ${component})
  install(FILES ${unit}.sysusers DESTINATION lib/sysusers.d RENAME ${user}.conf COMPONENT ${component})
endfunction()
install_program(desktop sallyport sallyport 1 sallyport-kiosk sallyport-kiosk)
install_program(server sallyport-server sallyportd 8 sallyportd sallyport)

install(FILES sallyport.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES org.sallyport.Sallyport.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
install(FILES ${CMAKE_SOURCE_DIR}/docs/kiosk.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sallyport COMPONENT desktop)
install(FILES sallyportd.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sallyport-server/examples COMPONENT server)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${CMAKE_SOURCE_DIR}/resources/sallyport.svg DESTINATION ${icons}/scalable/apps COMPONENT desktop)
set(drawn)
foreach(size 32 48 64 128 256)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
  draw_icon(${picture} ${size})
  list(APPEND drawn ${picture})
  install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME sallyport.png COMPONENT desktop)
endforeach()
add_custom_target(icons ALL DEPENDS ${drawn})
