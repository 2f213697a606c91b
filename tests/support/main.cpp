// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Runs the tests that need no window; started as a reader of .xls, it is one.
#define CATCH_CONFIG_RUNNER
#include "core/spreadsheets/isolated.h"

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    const auto code = linwu::spreadsheets::serveIsolatedReader(argc, argv);
    return code ? *code : Catch::Session().run(argc, argv);
}
