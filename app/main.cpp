// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu [FILE] opens the window; linwu VERB ... does its work without one.

#include "app/commands.h"
#include "app/showcase.h"
#include "app/window.h"
#include "core/spreadsheets/isolated.h"

#include <QHashFunctions>

int main(int argc, char** argv)
{
    if (const auto code = linwu::spreadsheets::serveIsolatedReader(argc, argv)) {
        return *code;
    }
    // Qt writes the fonts of a PDF in the order of a hash: with one seed for all runs a reprint is the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (linwu::app::asksForShowcase(arguments)) {
        return linwu::app::runShowcase(argc, argv, arguments);
    }
    if (linwu::app::asksForVerb(arguments)) {
        return linwu::app::runCommand(argc, argv, arguments);
    }
    return linwu::app::runWindow(argc, argv, arguments);
}
