# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_libraries


class Libraries(Planted):
    def finds(self, text, *words):
        self.assertFinds(check_libraries.find, {"CMakeLists.txt": text}, "CMakeLists.txt:1", *words)

    def test_known_libraries_are_clean(self):
        self.assertClean(check_libraries.find, {
            "CMakeLists.txt": "find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Pdf)\n",
            "core/CMakeLists.txt": "pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip>=1.7)\ntarget_link_libraries(x Qt6::Widgets)\n",
        })

    def test_gpl_only_modules_of_qt_are_found(self):
        self.finds("find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts)\n", "Charts")
        self.finds("target_link_libraries(x Qt6::DataVisualization)\n", "DataVisualization")

    def test_a_library_nobody_has_read_the_licence_of_is_found(self):
        self.finds("find_package(Poppler)\n", "Poppler")
        self.finds("pkg_check_modules(P REQUIRED IMPORTED_TARGET poppler-qt6)\n", "poppler-qt6")

    def test_nothing_is_fetched(self):
        self.finds("FetchContent_Declare(x URL y)\n", "fetches")
        self.finds("file(DOWNLOAD x y)\n", "fetches")

    def test_comments_are_not_read(self):
        self.assertClean(check_libraries.find, {"CMakeLists.txt": "# find_package(Poppler)\n"})


if __name__ == "__main__":
    unittest.main()
