#!/usr/bin/env python3
"""Holds the source tree to the shape that docs/architecture.md draws.

usage: tools/check_layers.py [ROOT]

Includes go to a lower layer or stay in their folder; third-party headers stay in the files that
were given them; files keep to one subject. The tables below are the rules; nothing else is.
Prints one line per violation; exit code 1 when there is one.
"""

import pathlib
import re
import sys
from dataclasses import dataclass

# Folder -> row. A file belongs to the longest folder that holds it. Folders of one row are
# siblings and never include each other.
LAYERS = {
    "compiler/source": 0,
    "compiler/diagnostics": 1,
    "compiler/schema": 2,
    "compiler/yaml": 2,
    "grammar": 2,
    "tools/tablegen": 3,
    "compiler/ir": 3,
    "compiler/antlr": 3,
    "compiler/sigma": 4,
    "compiler/kql": 4,
    "compiler/sentinel": 4,
    "compiler/analysis": 4,
    "compiler/transform": 4,
    "tools/cmake": 4,  # what is precompiled for the IR and the layers above it
    "compiler": 5,
    "lint": 6,
    "backends": 6,
    "tools/lintel": 7,
    "tests": 8,
}


@dataclass
class Library:
    """A third-party library: whose files may reach its headers, directly or through ours."""

    name: str
    header: str  # what an #include of it matches
    folders: tuple  # the folders that may
    most_files: int | None = None  # how many .cpp outside tests may
    only_cpp: bool = True  # whether our headers must not include it


LIBRARIES = [
    Library("ANTLR", r"antlr4-|(grammar/.*)?Kql(Lexer|Parser)\.h", ("compiler/antlr", "compiler/kql", "tests"), 6, False),
    Library("libyaml", r"yaml\.h", ("compiler/yaml",), 1),
    Library("CLI11", r"CLI/", ("tools/lintel",), 1),
    Library("doctest", r"doctest", ("tests",), only_cpp=False),
    Library("rapidjson", r"rapidjson/", ("compiler", "lint", "backends", "tools", "tests")),
    Library("RE2", r"re2/", ("compiler", "lint", "backends", "tests")),
]

FORBIDDEN_FOLDERS = {"utils", "util", "common", "helpers", "misc"}

MOST_LINES = 450

# Files that are longer, and why that is one subject all the same.
LONG_FILES: dict[str, str] = {
    "grammar/KqlParser.g4": "one language, one grammar: a reader follows its rules by searching",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
CODE = {".h", ".cpp", ".py", ".g4", ".sh", ".cmake", ""}


def layer_of(path):
    """The layer folder of a path, or None."""
    best = None
    for folder in LAYERS:
        if path.startswith(folder + "/") and (best is None or len(folder) > len(best)):
            best = folder
    return best


def read_tree(root):
    """Path -> text of every file of ours, generated ones and build folders left out."""
    files = {}
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if relative.parts[0] in {"build", "out", ".git", ".cache"} or not path.is_file():
            continue
        if "generated" in relative.parts or "node_modules" in relative.parts:
            continue
        if relative.suffix in CODE or relative.name == "CMakeLists.txt":
            files[relative.as_posix()] = path.read_text(encoding="utf-8", errors="replace")
    return files


def check_folders(files):
    for path in files:
        for part in pathlib.PurePosixPath(path).parts[:-1]:
            if part in FORBIDDEN_FOLDERS:
                yield f"{path}: a folder named `{part}` says nothing about what is in it"


def check_includes(files):
    for path, text in files.items():
        if not path.endswith((".h", ".cpp")):
            continue
        here = layer_of(path)
        if here is None:
            yield f"{path}: in no layer; add its folder to LAYERS"
            continue
        for bracket, target in INCLUDE.findall(text):
            there = layer_of(target)
            if bracket == "<":
                if there:
                    yield f'{path}: include our own `{target}` with quotes'
                continue
            if any(re.match(library.header, target) for library in LIBRARIES):
                continue  # a generated grammar header; check_libraries says where it may be
            if there is None:
                yield f"{path}: `{target}` does not start with the folder of a layer"
            elif there != here and LAYERS[there] >= LAYERS[here]:
                side = "sideways" if LAYERS[there] == LAYERS[here] else "up"
                yield f"{path}: includes {side}: `{target}` ({here} is row {LAYERS[here]}, {there} row {LAYERS[there]})"


def reached(path, files, seen):
    """Adds every file of ours that `path` includes, itself too."""
    pending = [path]
    while pending:
        current = pending.pop()
        if current in seen or current not in files:
            continue
        seen.add(current)
        pending += [target for bracket, target in INCLUDE.findall(files[current]) if bracket == '"']
    return seen


def check_libraries(files):
    sources = [path for path in files if path.endswith((".h", ".cpp"))]
    direct = {path: [target for _, target in INCLUDE.findall(files[path])] for path in sources}
    closure = {path: reached(path, files, set()) for path in sources if path.endswith(".cpp")}
    for library in LIBRARIES:
        uses = {p for p in sources if any(re.match(library.header, t) for t in direct[p])}
        for path in sorted(uses):
            if not path.startswith(tuple(folder + "/" for folder in library.folders)):
                yield f"{path}: {library.name} may be included only in {', '.join(library.folders)}"
            elif library.only_cpp and path.endswith(".h"):
                yield f"{path}: {library.name} must not be included in a header"
        if library.most_files is not None:
            reaching = sorted(
                p for p, seen in closure.items() if seen & uses and not p.startswith("tests/"))
            if len(reaching) > library.most_files:
                yield (f"{library.name}: {len(reaching)} files reach its headers, at most "
                       f"{library.most_files} may: {', '.join(reaching)}")
    implementing = [p for p in sources if re.search(r"#define DOCTEST_CONFIG_IMPLEMENT", files[p])]
    if len(implementing) > 1:
        yield f"doctest: its implementation is in {len(implementing)} files: {', '.join(implementing)}"


def check_cmake(files):
    """The libraries that a layer names under DEPENDS are held to the same order."""
    declared = {}
    for path, text in files.items():
        if path.endswith("CMakeLists.txt"):
            folder = path.rsplit("/", 1)[0]
            for name, body in re.findall(r"lintel_layer\((\w+)([^)]*)\)", text):
                declared["lintel_" + name] = (folder, path, body)
    for name, (folder, path, body) in declared.items():
        depends = body.split("DEPENDS", 1)[1].split() if "DEPENDS" in body else []
        for target in depends:
            if target not in declared:
                continue
            there = declared[target][0]
            if there != folder and LAYERS.get(there, 99) >= LAYERS.get(folder, -1):
                yield f"{path}: {name} links {target}, which is no lower layer"


def check_text(files):
    for path, text in files.items():
        lines = text.count("\n")
        if path.endswith(".h"):
            if "#pragma once" not in text.split("\n#include", 1)[0]:
                yield f"{path}: no `#pragma once` before the first include"
            if re.search(r"^using namespace", text, re.MULTILINE):
                yield f"{path}: `using namespace` in a header"
        if lines > MOST_LINES and path not in LONG_FILES:
            yield (f"{path}: {lines} lines, more than {MOST_LINES}: split it by meaning, or give "
                   "the reason in LONG_FILES")
    for path in LONG_FILES:
        if path in files and files[path].count("\n") <= MOST_LINES:
            yield f"{path}: listed in LONG_FILES but not (or no longer) long"


CHECKS = [check_folders, check_includes, check_libraries, check_cmake, check_text]


def violations(files):
    """Every violation in a tree given as path -> text."""
    return [line for check in CHECKS for line in check(files)]


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent
    files = read_tree(root.resolve())
    found = violations(files)
    print("\n".join(found) if found else f"{len(files)} files keep to the layers")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
