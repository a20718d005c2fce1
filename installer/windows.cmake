# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows: an installer by NSIS, with the libraries that the program needs beside it.
set(CPACK_NSIS_PACKAGE_NAME Sallyport)
set(CPACK_NSIS_DISPLAY_NAME "Sallyport ${PROJECT_VERSION}")
set(CPACK_NSIS_CONTACT authors@sallyport.invalid)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\sallyport.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN sallyport.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_UNINSTALL_NAME "Uninstall Sallyport")
# The store stays when the program goes: it lies in the user's own data folder, and nothing here touches that.
set(CPACK_CREATE_DESKTOP_LINKS sallyport)

set(windows_icon ${CMAKE_CURRENT_BINARY_DIR}/sallyport.ico)
set(CPACK_NSIS_MUI_ICON ${windows_icon})
set(CPACK_NSIS_MUI_UNIICON ${windows_icon})
draw_icon(${windows_icon} 16 24 32 48 64 128 256)
add_custom_target(windows_icon ALL DEPENDS ${windows_icon})

if(NOT WIN32)
  return()
endif()

set(CPACK_GENERATOR NSIS)
string(REPLACE "." "," version_numbers "${PROJECT_VERSION},0")
configure_file(sallyport.rc.in sallyport.rc @ONLY)
target_sources(sallyport PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/sallyport.rc)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/sallyport.rc TARGET_DIRECTORY sallyport
  PROPERTIES OBJECT_DEPENDS ${windows_icon})
add_dependencies(sallyport windows_icon)
set_target_properties(sallyport PROPERTIES WIN32_EXECUTABLE ON)

# Qt's own libraries and plugins by Qt's tool; the others by what the program is linked to.
install(TARGETS sallyport RUNTIME_DEPENDENCY_SET libraries RUNTIME DESTINATION bin COMPONENT desktop)
install(RUNTIME_DEPENDENCY_SET libraries
  PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
  POST_EXCLUDE_REGEXES "[\\/][Ss]ystem32[\\/]"
  RUNTIME DESTINATION bin COMPONENT desktop)
if(COMMAND qt_generate_deploy_app_script)
  qt_generate_deploy_app_script(TARGET sallyport FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy} COMPONENT desktop)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . COMPONENT desktop)
