# What every target of ours is compiled with: one interface library, `linwu_options`.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(linwu_options INTERFACE)
target_include_directories(linwu_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(
    linwu_options
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual -Wnon-virtual-dtor
              -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -Wextra-semi -Wundef
              $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op>
)
target_compile_definitions(linwu_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

if(LINWU_SANITIZE)
    set(flags -fsanitize=${LINWU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    # GCC 12 takes a moved std::variant for an uninitialised one where the sanitizer has split the move.
    list(APPEND flags $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
    add_compile_options(${flags})
    add_link_options(${flags})
endif()
if(LINWU_COVERAGE)
    add_compile_options(--coverage -fprofile-abs-path)
    add_link_options(--coverage)
endif()

# What users get is hardened: checked copies, guarded stack, tables that cannot be written after start, any address.
include(CheckPIESupported)
check_pie_supported()
if(NOT LINWU_SANITIZE AND NOT LINWU_COVERAGE)
    set(optimised $<CONFIG:RelWithDebInfo,Release>)
    target_compile_options(
        linwu_options
        INTERFACE $<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=2> $<${optimised}:-fstack-protector-strong>
                  $<${optimised}:-fstack-clash-protection> $<${optimised}:-fcf-protection> $<${optimised}:-Werror=format-security>
    )
    target_link_options(linwu_options INTERFACE $<${optimised}:LINKER:-z,relro> $<${optimised}:LINKER:-z,now>)
endif()
if(LINWU_FUZZ)
    # Counts what is reached in our own code, so that the search for new inputs is guided.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# linwu_precompile(TARGET HEADER...): the headers of the libraries that most of its files include, parsed once. Only foreign headers:
# ours change daily. Each file still includes what it uses; the builds without it (sanitizers, release) would fail otherwise.
function(linwu_precompile target)
    if(LINWU_PRECOMPILE)
        list(TRANSFORM ARGN REPLACE "(.+)" "<\\1>")
        target_precompile_headers(
            ${target}
            PRIVATE <algorithm> <array> <charconv> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string>
                    <string_view> <unordered_map> <variant> <vector> <boost/date_time/gregorian/gregorian_types.hpp> ${ARGN}
        )
        # ccache keeps results of files with a precompiled header only with this.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()
