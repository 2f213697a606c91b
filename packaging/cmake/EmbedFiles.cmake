# linwu_embed(<target> BASE <folder> FILES <file>...)
# Compiles files into <target>, found at run time by linwu::embedded("<name relative to BASE's parent>").
# Each call may come from another folder; the table is written when the target's folder ends (linwu_embed_finish).
set_property(GLOBAL PROPERTY LINWU_EMBEDDED "")

function(linwu_embed folder prefix)
    foreach(file IN LISTS ARGN)
        set_property(GLOBAL APPEND PROPERTY LINWU_EMBEDDED "${prefix}/${file}=${folder}/${file}")
    endforeach()
endfunction()

function(linwu_embed_finish target)
    get_property(entries GLOBAL PROPERTY LINWU_EMBEDDED)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
    set(inputs)
    foreach(entry IN LISTS entries)
        string(REGEX REPLACE "^[^=]*=" "" file "${entry}")
        list(APPEND inputs "${file}")
    endforeach()
    list(JOIN entries "|" packed)
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} "-DENTRIES=${packed}" "-DOUTPUT=${output}" -P ${PROJECT_SOURCE_DIR}/packaging/cmake/write_embedded.cmake
        DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/packaging/cmake/write_embedded.cmake
        VERBATIM
    )
    target_sources(${target} PRIVATE ${output})
endfunction()
