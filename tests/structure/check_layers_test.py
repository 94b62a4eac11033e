#!/usr/bin/env python3
"""Plants one violation of each kind in a small tree and expects exactly that one to be found."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "tools"))
import check_layers  # noqa: E402

CLEAN = {
    "compiler/source/source_map.h": "#pragma once\n#include <string>\n",
    "compiler/ir/rule.h": '#pragma once\n#include "compiler/source/source_map.h"\n',
    "compiler/sigma/sigma.h": '#pragma once\n#include "compiler/ir/rule.h"\n',
    "compiler/kql/kql.h": '#pragma once\n#include "compiler/ir/rule.h"\n',
    "compiler/compile.h": '#pragma once\n#include "compiler/kql/kql.h"\n',
    "lint/check.h": '#pragma once\n#include "compiler/compile.h"\n',
    "backends/backend.h": '#pragma once\n#include "compiler/compile.h"\n',
    "tests/unit/a_test.cpp": '#include <doctest/doctest.h>\n#include "lint/check.h"\n',
}


class CheckLayersTest(unittest.TestCase):
    def expect(self, needle, files):
        found = check_layers.violations(CLEAN | files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(needle, found[0])

    def test_clean_tree(self):
        self.assertEqual(check_layers.violations(CLEAN), [])

    def test_include_up(self):
        self.expect("includes up", files={"compiler/ir/a.cpp": '#include "compiler/compile.h"\n'})

    def test_include_sideways(self):
        self.expect("sideways", files={"compiler/kql/a.cpp": '#include "compiler/sigma/sigma.h"\n'})
        self.expect("sideways", files={"lint/a.cpp": '#include "backends/backend.h"\n'})

    def test_own_header_in_angle_brackets(self):
        self.expect("with quotes", files={"lint/a.cpp": "#include <compiler/compile.h>\n"})

    def test_include_without_folder(self):
        self.expect("folder of a layer", files={"lint/a.cpp": '#include "check.h"\n'})

    def test_file_in_no_layer(self):
        self.expect("in no layer", files={"stray/a.cpp": "\n"})

    def test_library_outside_its_folder(self):
        self.expect("doctest", files={"lint/a.cpp": "#include <doctest/doctest.h>\n"})
        self.expect("libyaml", files={"compiler/sigma/a.cpp": "#include <yaml.h>\n"})

    def test_library_in_a_header(self):
        self.expect("header", files={"tools/lintel/a.h": "#pragma once\n#include <CLI/CLI.hpp>\n"})

    def test_library_reached_through_a_header(self):
        files = {"compiler/antlr/tree.h": "#pragma once\n#include <antlr4-runtime.h>\n"}
        for name in "abcdefg":
            files[f"compiler/kql/{name}.cpp"] = '#include "compiler/antlr/tree.h"\n'
        self.expect("7 files reach", files=files)

    def test_link_up(self):
        self.expect("no lower layer", files={
            "lint/CMakeLists.txt": "lintel_layer(lint SOURCES a.cpp DEPENDS lintel_backends)",
            "backends/CMakeLists.txt": "lintel_layer(backends SOURCES a.cpp)"})

    def test_folder_names(self):
        self.expect("says nothing", files={"lint/utils/a.cpp": "\n"})

    def test_long_file(self):
        self.expect("split it", files={"lint/a.cpp": "\n" * (check_layers.MOST_LINES + 1)})

    def test_header_without_pragma_once(self):
        self.expect("pragma once", files={"lint/a.h": "#include <string>\n"})

    def test_two_doctest_implementations(self):
        text = "#define DOCTEST_CONFIG_IMPLEMENT\n"
        self.expect("2 files", files={"tests/a.cpp": text, "tests/b.cpp": text})


if __name__ == "__main__":
    unittest.main()
