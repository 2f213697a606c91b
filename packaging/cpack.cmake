# What is installed besides the program, and the Debian package made of it: `cpack` in a build folder.
include(GNUInstallDirs)

install(FILES packaging/org.linwu.Linwu.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.linwu.Linwu.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/org.linwu.Linwu.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/org.linwu.Linwu.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.linwu.Linwu.xml)
install(FILES packaging/copyright README.md README.zh-CN.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants manual pages packed, without the time of packing.
find_program(GZIP gzip REQUIRED)
add_custom_command(
    OUTPUT ${CMAKE_BINARY_DIR}/linwu.1.gz
    COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/packaging/linwu.1 > ${CMAKE_BINARY_DIR}/linwu.1.gz
    DEPENDS ${PROJECT_SOURCE_DIR}/packaging/linwu.1
    VERBATIM
)
add_custom_target(linwu_manual_page ALL DEPENDS ${CMAKE_BINARY_DIR}/linwu.1.gz)
install(FILES ${CMAKE_BINARY_DIR}/linwu.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME linwu)
set(CPACK_PACKAGE_VENDOR "The Linwu maintainers")
set(CPACK_PACKAGE_CONTACT "The Linwu maintainers <maintainers@linwu.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk of a community worker: residents, grids, mediation, disclosure")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Keeps the registers of one Chinese community in one file, offline: residents
and their homes, grids and responsible staff, mediation cases with their
papers and statutory days, small public money and the sheets made public.
Takes existing spreadsheets, undoes every act, masks personal data."
)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names: pictures in the window are SVG, and the dialogs of Qt speak Chinese.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-lxgw-wenkai, fcitx5-frontend-qt6")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, cups")
include(CPack)
