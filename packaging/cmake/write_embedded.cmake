# Writes embedded.cpp from ENTRIES ("name=file|name=file"). Run by EmbedFiles.cmake.
string(REPLACE "|" ";" entries "${ENTRIES}")
list(SORT entries)
file(WRITE ${OUTPUT} "#include \"core/base/embedded.h\"\n\n#include <array>\n\nnamespace linwu {\nnamespace {\nusing namespace std::string_view_literals;\n")
list(LENGTH entries count)
file(APPEND ${OUTPUT} "const std::array<EmbeddedFile, ${count}> files{{\n")
foreach(entry IN LISTS entries)
    string(REGEX REPLACE "=.*$" "" name "${entry}")
    string(REGEX REPLACE "^[^=]*=" "" file "${entry}")
    file(READ "${file}" text)
    file(APPEND ${OUTPUT} "{\"${name}\"sv, ")
    # Pieces stay below what compilers promise to take in one literal.
    string(LENGTH "${text}" length)
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 8000 piece)
        file(APPEND ${OUTPUT} "\nR\"LINWU(${piece})LINWU\"")
        math(EXPR at "${at} + 8000")
    endwhile()
    if(length EQUAL 0)
        file(APPEND ${OUTPUT} "\"\"")
    endif()
    file(APPEND ${OUTPUT} "sv},\n")
endforeach()
file(APPEND ${OUTPUT} "}};\n} // namespace\n
std::optional<std::string_view> embedded(std::string_view name)
{
    for (const auto& file : files) {
        if (file.name == name) {
            return file.text;
        }
    }
    return std::nullopt;
}

std::vector<EmbeddedFile> embeddedUnder(std::string_view prefix)
{
    std::vector<EmbeddedFile> found;
    for (const auto& file : files) {
        if (file.name.substr(0, prefix.size()) == prefix) {
            found.push_back(file);
        }
    }
    return found;
}

} // namespace linwu\n")
