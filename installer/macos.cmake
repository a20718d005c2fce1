# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# macOS: a bundle, to be dragged into the applications.
set(CPACK_DMG_VOLUME_NAME Sallyport)
set(CPACK_DMG_DESKTOP_FILE_NAME "Sallyport-${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_FILESYSTEM HFS+)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

set(mac_icon ${CMAKE_CURRENT_BINARY_DIR}/sallyport.icns)
set(CPACK_PACKAGE_ICON ${mac_icon})
draw_icon(${mac_icon} 16 32 64 128 256 512 1024)
add_custom_target(mac_icon ALL DEPENDS ${mac_icon})

if(NOT APPLE)
  unset(CPACK_PACKAGE_ICON) # NSIS would take it for a bitmap of its own
  return()
endif()

set(CPACK_GENERATOR DragNDrop)
target_sources(sallyport PRIVATE ${mac_icon})
set_source_files_properties(${mac_icon} TARGET_DIRECTORY sallyport
  PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
add_dependencies(sallyport mac_icon)
set_target_properties(sallyport PROPERTIES
  MACOSX_BUNDLE ON
  OUTPUT_NAME Sallyport
  MACOSX_BUNDLE_BUNDLE_NAME Sallyport
  MACOSX_BUNDLE_GUI_IDENTIFIER org.sallyport.Sallyport
  MACOSX_BUNDLE_ICON_FILE sallyport.icns
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_LONG_VERSION_STRING "Sallyport ${PROJECT_VERSION}"
  MACOSX_BUNDLE_INFO_STRING "Administer multi-factor authentication"
  MACOSX_BUNDLE_COPYRIGHT "The Sallyport authors, GPL-3.0-or-later")

install(TARGETS sallyport BUNDLE DESTINATION . COMPONENT desktop)
# Qt's tool copies every library that the bundle needs into it, Qt's and the others.
if(COMMAND qt_generate_deploy_app_script)
  qt_generate_deploy_app_script(TARGET sallyport FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy} COMPONENT desktop)
endif()
