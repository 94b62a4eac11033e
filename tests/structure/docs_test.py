#!/usr/bin/env python3
"""Runs what the documentation tells people to run.

usage: docs_test.py ROOT LINTEL [--update]

In every Markdown page of ours, a ```sh block is a list of commands, run one by one in a scratch copy
of the repository: exit code 2 or worse fails (findings are what documentation shows). A ```console
block is `$ command` followed by exactly what it prints. A block marked `norun` (```sh norun) is left
out: what installs packages or builds. Links to files must lead somewhere. --update rewrites what console
blocks show.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```(\w*)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)]*)?\)")


def run(command, folder, program):
    path = f"{program.parent}:{os.environ['PATH']}"
    done = subprocess.run(["bash", "-c", command], cwd=folder, timeout=120, check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, "PATH": path, "NO_COLOR": "1"})
    return done.returncode, done.stdout.decode(errors="replace")


def shown(body):
    """(command, expected output) of a console block."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        yield command, expected


def problems(page, folder, program):
    text = page.read_text(encoding="utf-8")
    for language, info, body in BLOCK.findall(text):
        if "norun" in info.split():
            continue
        if language == "sh":
            for command in filter(None, (line.strip() for line in body.splitlines())):
                if command.startswith("#"):
                    continue
                code, output = run(command, folder, program)
                print(f"{page.name}: {command}: exit code {code}")
                if code not in (0, 1):
                    yield f"`{command}` ended with {code}: {output.strip()[-300:]}"
        elif language == "console":
            for command, expected in shown(body):
                _, output = run(command, folder, program)
                print(f"{page.name}: {command}")
                if output.strip() != expected.strip():
                    yield f"`{command}` prints\n{output}\nnot\n{expected}"
        elif "lintel check" in body or "tools/dev" in body:
            yield f"commands in a block that is neither sh nor console:\n{body}"
    for target, _ in LINK.findall(BLOCK.sub("", text)):
        if "://" not in target and not (page.parent / target).exists():
            yield f"the link to {target} leads nowhere"


def updated(text, folder, program):
    """The page with each console block showing what its commands print now."""
    def rewrite(match):
        language, info, body = match.groups()
        if language != "console" or "norun" in info.split():
            return match[0]
        parts = [f"$ {command}\n{run(command, folder, program)[1].strip()}\n"
                 for command, _ in shown(body)]
        return f"```{language}{info}\n{''.join(parts)}```"
    return BLOCK.sub(rewrite, text)


def main():
    root, program = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                            cwd=root, capture_output=True, text=True, check=False).stdout.split("\n")
    found = []
    with tempfile.TemporaryDirectory(prefix="lintel-docs-") as temporary:
        scratch = pathlib.Path(temporary) / "lintel"
        for name in filter(None, listed):
            if (root / name).is_file():
                (scratch / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, scratch / name)
        pages = sorted([*scratch.glob("*.md"), *scratch.glob("docs/**/*.md"),
                        *scratch.glob("rules/*.md")])
        for page in pages if "--update" in sys.argv else []:
            text = updated(page.read_text(encoding="utf-8"), scratch, program)
            page.write_text(text, encoding="utf-8")
            (root / page.relative_to(scratch)).write_text(text, encoding="utf-8")
        for page in pages:
            found += [f"{page.relative_to(scratch)}: {p}" for p in problems(page, scratch, program)]
    print(f"{len(pages)} pages read")
    print("\n".join(found))
    return 1 if found or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
