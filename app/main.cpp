// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu [FILE] opens the window; linwu VERB ... does its work without one.

#include "app/window.h"

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return linwu::app::runWindow(argc, argv, arguments);
}
