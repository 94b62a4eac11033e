#!/usr/bin/env python3
"""Gives tablegen data with one fault each and expects that fault at its file and line.

usage: tablegen_test.py TABLEGEN   the program as built
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

TABLEGEN = sys.argv.pop(1)
DATA = pathlib.Path(__file__).parents[2] / "compiler/schema/data"
# Tables that only mapping files name: left out where they only cost time, with those files.
LARGE = ("sentinel_recent.txt", "sentinel_vendor.txt")
SMALL_MAPPING = ("defender_device.txt",)
HEADER = "# Source: a\n# Version: b\n# Retrieved: c\n# Licence: d\n"
TARGETS = HEADER + "target t\n  platform defender-xdr\n  homes defender_device\n"
XDR = HEADER + "platform defender-xdr\n"


class TablegenTest(unittest.TestCase):
    def run_on(self, files, skipped=LARGE):
        """Runs tablegen over the real data with some files replaced or added."""
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder) / "data"
            for path in DATA.rglob("*"):
                is_mapping = path.parent.name == "sigma"
                if is_mapping and skipped and path.name not in SMALL_MAPPING:
                    continue
                if path.is_file() and path.name not in skipped:
                    copy = data / path.relative_to(DATA)
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    copy.symlink_to(path)
            if skipped:
                files = {"sigma/targets.txt": TARGETS, **files}
            for name, text in files.items():
                (data / name).parent.mkdir(parents=True, exist_ok=True)
                (data / name).unlink(missing_ok=True)
                (data / name).write_text(text)
            return subprocess.run([TABLEGEN, data, pathlib.Path(folder) / "out"],
                                  capture_output=True, text=True, check=False)

    def expect(self, place, message, files):
        result = self.run_on(files)
        self.assertEqual(result.returncode, 1, result.stderr)
        lines = result.stderr.splitlines()
        self.assertEqual(len(lines), 1, result.stderr)
        self.assertIn(f"/data/{place}: error: {message}", lines[0])

    def expect_table(self, line, message, text):
        self.expect(f"tables/new.txt:{line}", message, {"tables/new.txt": XDR + text})

    def expect_in(self, name, text, message):
        """Appends lines to a committed file and expects the fault in the last of them."""
        committed = (DATA / name).read_text() + text
        self.expect(f"{name}:{committed.count(chr(10))}", message, {name: committed})

    def test_committed_data(self):
        result = self.run_on({}, skipped=())
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_header(self):
        text = XDR.replace("# Licence: d\n", "") + "table New\n  A string\n"
        self.expect("tables/new.txt:1", "the leading comment has no line `# Licence: …`",
                    {"tables/new.txt": text})

    def test_tables(self):
        self.expect_table(7, "unknown type `text`", "table New\n  A text\n  B int\n")
        self.expect_table(6, "table `New` has no columns", "table New\n")
        self.expect_table(6, "duplicate table `DeviceInfo`, first at ", "table DeviceInfo\n  A int\n")
        self.expect_table(8, "duplicate column `A`, first at ", "table New\n  A int\n  A int\n")
        self.expect_table(7, "duplicate column `FileName`",
                          "extend DeviceProcessEvents\n  FileName string\n")
        self.expect_table(6, "no table `Nowhere` to extend", "extend Nowhere\n  A int\n")
        self.expect_table(7, "`A-b` is no column name", "table New\n  A-b int\n  B int\n")
        self.expect_table(7, "a column is a name and a type", "table New\n  A\n  B int\n")
        self.expect_table(6, "a column outside of a table", "  A int\n")
        self.expect_table(6, "unknown word `tabel`", "tabel New\n")

    def test_platform(self):
        self.expect("tables/new.txt:1", "no line `platform NAME`", {"tables/new.txt": HEADER})

    def test_attack(self):
        self.expect_in("attack.txt", "technique T9998 live | A\n", "live technique `T9998` has no tactic")
        self.expect_in("attack.txt", "technique T9998 live magic | A\n", "unknown tactic `magic`")
        self.expect_in("attack.txt", "technique T9998 revoked T9999 | A\n", "successor `T9999` is not")
        self.expect_in("attack.txt", "technique T9998.001 deprecated | A\n", "`T9998.001` has no parent")
        self.expect_in("attack.txt", "technique T1059 deprecated | A\n", "duplicate technique `T1059`")
        self.expect_in("attack.txt", "technique 1059 deprecated | A\n", "`1059` is no technique id")

    def test_connectors(self):
        self.expect_in("connectors.txt", "connector awss3 | A\n", "duplicate connector `awss3`")
        self.expect_in("connectors.txt", "connector New | A\n  table DeviceInfo preferred\n",
                       "`DeviceInfo` has a preferred connector already")

    def test_events(self):
        self.expect_in("events.txt", "event high | A:1\n  title | B\n  name | 1\n  same | C:1\n",
                       "unknown event `C:1`")
        self.expect_in("event_columns.txt", "column DeviceInfo NoColumn\n",
                       "`DeviceInfo` has no column `NoColumn`")
        self.expect_in("event_columns.txt", "column DeviceInfo OSPlatform NoField\n",
                       "no event has a field `NoField`")

    def test_action_types(self):
        self.expect_in("action_types.txt", "table DeviceNetworkInfo open\n",
                       "`DeviceNetworkInfo` has no column `ActionType`")
        self.expect_in("action_types.txt", "  rumoured | A\n", "a value is `documented`")

    def test_foreign_fields(self):
        self.expect_in("foreign_fields.txt", "field a.b ecs\n  DeviceInfo NoColumn\n",
                       "`DeviceInfo` has no column `NoColumn`")
        self.expect_in("foreign_fields.txt", "field a.b ecs\n  NoTable A\n", "unknown table `NoTable`")
        self.expect_in("foreign_fields.txt", "field a.b ecs\n  else NoColumn\n", "no table has a column")
        self.expect_in("foreign_fields.txt", "field process.name ecs\n", "duplicate field `process.name`")

    def test_sigma_mapping(self):
        targets = TARGETS + (
            "target a\n  platform defender-xdr\n  homes new\ntarget b\n  platform sentinel\n  homes new\n")
        source = "logsource new - -\n  table DeviceInfo\n  event OSPlatform Linux\n"
        table = "table DeviceInfo\n  field A {}\n"
        for line, message, text in (
                (6, "duplicate log source",
                 "logsource new - -\n" + source + table.format("text OSPlatform")),
                (9, "`DeviceInfo` has no column `NoColumn` on defender-xdr", source + table.format("text NoColumn")),
                (9, "`OSPlatform` is `string`, which is not for `number`", source + table.format("number OSPlatform")),
                (9, "unknown kind `texts`", source + table.format("texts OSPlatform")),
                (9, "`none` needs a reason", source + table.format("none")),
                (9, "`hashes` does not take 1 columns", source + table.format("hashes OSPlatform")),
                (7, "`DeviceInfo` has no column `NoColumn`",
                 source.replace("OSPlatform", "NoColumn") + table.format("text OSPlatform")),
                (5, "a log source needs a `table`", "logsource new - -\n"),
                (8, "every event has to say once what `X` is", source.replace("  event", "  by X\n  event")),
                (6, "`tabel` is unknown", "logsource new - -\n  tabel DeviceInfo\n" + source.replace("new", "new2"))):
            with self.subTest(message):
                result = self.run_on({"sigma/new.txt": HEADER + text, "sigma/targets.txt": targets})
                self.assertIn(f"/data/sigma/new.txt:{line}: error: {message}", result.stderr)
                self.assertEqual(result.returncode, 1)

    def test_sigma_targets(self):
        self.expect("sigma/targets.txt:8", "`c` needs a known platform", {"sigma/targets.txt": TARGETS + "target c\n"})
        self.expect("sigma/targets.txt:9", "unknown word `home`",
                    {"sigma/targets.txt": TARGETS + "target c\n  home a\n  platform sentinel\n"})
        result = self.run_on({"sigma/new.txt": HEADER}, skipped=())
        self.assertIn("new.txt:1: error: no target in targets.txt names this file", result.stderr)


if __name__ == "__main__":
    unittest.main()
