"""Where things are and how to run them, for the measurements."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from measures.figures import CannotMeasure

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("LINTEL_SHARED", ROOT.parent / "shared"))
BUILD = ROOT / "build" / "release"
LINTEL = BUILD / "lintel"
# No run of the program over any corpus may take longer: what does is a hang.
HANG_SECONDS = 300


def shared(path):
    """A path under ../shared that must be there."""
    if not (SHARED / path).exists():
        raise CannotMeasure(f"{SHARED / path} is not there")
    return SHARED / path


def need(program, package=None):
    """A program that must be installed."""
    if not shutil.which(program):
        raise CannotMeasure(f"{program} is not installed (package {package or program})")
    return program


def need_yaml():
    """PyYAML must be installed."""
    if outcome("python3", "-c", "import yaml").code != 0:
        raise CannotMeasure("PyYAML is not installed (package python3-yaml)")


def lintel():
    """The Release program, built from the tree as it is."""
    run(ROOT / "tools" / "dev", "build", "release", "lintel")
    return LINTEL


class Outcome:
    """How a program ended: its exit code, output and wall time."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def crashed(self):
        """Whether it ended by a signal, hung or left the three exit codes that it may have."""
        return self.code not in (0, 1, 2)


def outcome(*command, stdin=None, timeout=HANG_SECONDS, cwd=ROOT, env=None):
    begin = time.monotonic()
    try:
        done = subprocess.run([str(c) for c in command], input=stdin, capture_output=True,
                              timeout=timeout, cwd=cwd, env=env, check=False)
        code, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as late:
        code, out, err = "hang", late.stdout or b"", late.stderr or b""
    return Outcome(code, out.decode(errors="replace"), err.decode(errors="replace"),
                   time.monotonic() - begin)


def run(*command, **options):
    """Like outcome(), for what must succeed."""
    options.setdefault("timeout", 1800)
    done = outcome(*command, **options)
    if done.code != 0:
        raise CannotMeasure(f"`{' '.join(map(str, command))}` failed: "
                            f"{(done.err or done.out).strip()[-400:]}")
    return done


def scratch():
    """A temporary folder, gone when the `with` ends."""
    return tempfile.TemporaryDirectory(prefix="lintel-measure-")


def kql_queries():
    """(id, query) of every query of the KQL corpus."""
    for path in sorted(shared("corpus/kql").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                yield f"{path.stem}/{row['id']}", row["query"]


def write_kql_files(folder):
    """Writes each query of the KQL corpus as a file; returns path -> query."""
    files = {}
    for number, (name, query) in enumerate(kql_queries()):
        path = folder / name.split("/")[0] / f"{number:05}.kql"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(query, encoding="utf-8", newline="")
        files[path] = query
    return files


def oracle(*flags, queries):
    """Microsoft's parser over (id, query) pairs; returns its answers by id, and its statistics."""
    need("node", "nodejs")
    if not (ROOT / "build/oracle/node_modules").is_dir():
        run(ROOT / "tools" / "dev", "oracle")
    if not (ROOT / "build/oracle/node_modules").is_dir():
        raise CannotMeasure("Microsoft's parser could not be fetched (tools/dev oracle)")
    lines = "".join(json.dumps({"id": i, "query": q}) + "\n" for i, q in queries)
    done = outcome("node", ROOT / "build/oracle/kusto-check.mjs", "--stats", *flags,
                   stdin=lines.encode(), timeout=1800)
    if done.code not in (0, 1):
        raise CannotMeasure(f"Microsoft's parser failed: {done.err.strip()[-400:]}")
    answers = {row["id"]: row for row in map(json.loads, done.out.splitlines())}
    return answers, json.loads(done.err.strip().splitlines()[-1])


def defender_schema():
    """The oracle's flags for Defender XDR's tables and functions."""
    return ("--schema", shared("data/schema_xdr.json"),
            "--functions", shared("data/functions_xdr.json"))


def errors(answer):
    """The errors in one of the oracle's answers."""
    return [e for e in answer["errors"] if e["severity"] == "Error"]
