"""Issue 2, "Must show": the house stands, is quick to build and quick to use."""

import collections
import json
import pathlib
import re
import resource
import statistics
import time

from measures import workplace as at
from measures.figures import CannotMeasure

FINDING = re.compile(r"^(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): "
                     r"(?P<severity>error|warning|info)\[(?P<code>[A-Z]\d{3}) ")

NO_CCACHE = {**at.os.environ, "CCACHE_DISABLE": "1"}


def build_time(figures):
    """A Release build from nothing, and after an edit of one check (2 cores, no ccache)."""
    folder = at.ROOT / "build" / "measure"
    at.shutil.rmtree(folder, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    at.run("cmake", "-S", at.ROOT, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
           env=NO_CCACHE)
    at.run("cmake", "--build", folder, "-j", "2", env=NO_CCACHE)
    figures.at_most("Release build from nothing", time.monotonic() - begin, 180, "s")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    figures.note(f"{used:.0f} s of processor time: {used / 2:.0f} s where nothing else runs")
    checks = sorted((at.ROOT / "lint" / "checks").glob("*.cpp"), key=lambda p: p.stat().st_size)
    if not checks:
        raise CannotMeasure("there are no checks to edit")
    checks[-1].touch()
    begin = time.monotonic()
    at.run("cmake", "--build", folder, "-j", "2", env=NO_CCACHE)
    figures.at_most(f"rebuild after an edit of {checks[-1].name}", time.monotonic() - begin, 15, "s")


build_time.takes_minutes = True


def fresh_machine(figures):
    """The two commands of the README in a clean Debian 12 chroot."""
    if at.os.geteuid() != 0:
        raise CannotMeasure("needs root for a chroot")
    at.need("debootstrap")
    done = at.outcome(at.ROOT / "tools" / "try-fresh", timeout=3600)
    results = re.findall(r"tools/dev (\w+): exit code (\d+) after (\d+) s", done.out)
    for command, code, seconds in results:
        figures.exactly(f"exit code of tools/dev {command}", int(code), 0)
        figures.note(f"{seconds} s from a clean machine")
    figures.exactly("commands tried", len(results), 2)


fresh_machine.takes_minutes = True


def tests(figures):
    """ctest counts its tests; the golden cases rewrite themselves to what they are."""
    at.run(at.ROOT / "tools" / "dev", "build", "release")
    done = at.outcome("ctest", "--test-dir", at.BUILD, "-j", "2", timeout=3000)
    count = re.search(r"(\d+) tests failed out of (\d+)", done.out)
    figures.holds("ctest closes on a line that counts tests", bool(count), done.out[-300:])
    if count:
        figures.exactly(f"failed of {count[2]} tests", int(count[1]), 0)
    cases = at.ROOT / "tests" / "cases"
    if not cases.is_dir():
        raise CannotMeasure("there are no golden cases")

    def snapshot():
        return {p: p.read_bytes() for p in cases.rglob("*") if p.is_file()}

    before = snapshot()
    at.run("cmake", "--build", at.BUILD, "--target", "update-cases")
    after = snapshot()
    changed = sorted(p for p in before.keys() | after.keys() if before.get(p) != after.get(p))
    figures.exactly(f"of {len(before)} case files, changed by a rewrite", len(changed), 0)
    figures.note("\n".join(str(p.relative_to(at.ROOT)) for p in changed[:10]))


def name_of(path, folder):
    """What an input and the files written for it have in common."""
    return path.relative_to(folder).as_posix().split(".", 1)[0]


def located_errors(done):
    """path -> codes of the errors that a run reported with line and column."""
    found = collections.defaultdict(list)
    for line in (done.out + "\n" + done.err).splitlines():
        match = FINDING.match(line)
        if match and match["severity"] == "error":
            found[pathlib.Path(match["path"]).resolve()].append(match["code"])
    return found


def whole_corpus(figures, name, folder, suffix):
    """check, convert and doc over one corpus folder; emitted queries go to Microsoft's parser."""
    program = at.lintel()
    inputs = sorted(p for p in folder.rglob(f"*{suffix}") if p.is_file())
    with at.scratch() as temporary:
        out = pathlib.Path(temporary)
        runs = {
            "check": at.outcome(program, "check", folder),
            "convert": at.outcome(program, "convert", "-t", "defender-xdr", "-o", out / "kql",
                                  folder),
            "doc": at.outcome(program, "doc", "-o", out / "pages", folder),
        }
        for command, done in runs.items():
            figures.holds(f"{name}: {command} of {len(inputs)} files ends by itself",
                          not done.crashed, f"exit code {done.code}: {done.err[-300:]}")
            figures.note(f"exit code {done.code} in {done.seconds:.2f} s")
        convert = runs["convert"]
        emitted = sorted(p for p in (out / "kql").rglob("*") if p.is_file())
        errors = located_errors(convert)
        written = {name_of(p, out / "kql") for p in emitted}
        # A file of let statements alone is no rule, and is said to be none where it is all there is.
        silent = [p for p in inputs
                  if name_of(p, folder) not in written and p.resolve() not in errors
                  and "there is no rule in" not in at.outcome(program, "convert", "-t",
                                                              "defender-xdr", p).err]
        reasons = collections.Counter(code for codes in errors.values() for code in set(codes))
        figures.note(f"read {len(inputs)} files, wrote {len(emitted)} queries, refused in "
                     f"{len(errors)} files; files by reason: "
                     + ", ".join(f"{code} {n}" for code, n in reasons.most_common()))
        figures.note("the program's own summary: " + " | ".join(convert.err.splitlines()[-3:]))
        figures.at_least(f"{name}: queries written", len(emitted), 1)
        figures.exactly(f"{name}: neither written nor refused at a place", len(silent), 0)
        figures.note("\n".join(str(p) for p in silent[:5]))
        pages = sum(1 for p in (out / "pages").rglob("*.md"))
        figures.at_least(f"{name}: pages written", pages, 1)
        accepted_by_microsoft(figures, name, emitted, out / "kql")


def accepted_by_microsoft(figures, name, emitted, folder):
    """Every emitted query against the Defender schema."""
    queries = [(p.relative_to(folder).as_posix(), p.read_text(encoding="utf-8")) for p in emitted]
    answers, _ = at.oracle(*at.defender_schema(), queries=queries)
    refused = {i: at.errors(a) for i, a in answers.items() if at.errors(a)}
    figures.exactly(f"{name}: of {len(answers)} queries, refused by Microsoft's parser",
                    len(refused), 0)
    for identity, found in list(refused.items())[:5]:
        figures.note(f"{identity}: {found[0]['code']} {found[0]['message']}")


def sigma_corpus(figures):
    """check, convert and doc over every Sigma rule"""
    whole_corpus(figures, "Sigma", at.shared("corpus/sigma/rules"), ".yml")


def kql_corpus(figures):
    """check, convert and doc over every public KQL query"""
    with at.scratch() as temporary:
        folder = pathlib.Path(temporary)
        at.write_kql_files(folder)
        whole_corpus(figures, "KQL", folder, ".kql")


GOOD_RULE = """title: Whoami run from a web server
id: 5b0b2d3e-2a3a-4a8e-9a52-5b1a54a7f0{number:02}
status: experimental
description: A web server's worker process starts whoami, which its owner does not do by hand
references:
    - https://attack.mitre.org/techniques/T1033/
author: Lintel
date: 2024-11-01
tags:
    - attack.discovery
    - attack.t1033
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        ParentImage|endswith: '\\w3wp.exe'
        Image|endswith: '\\whoami.exe'
    condition: selection
falsepositives:
    - Unknown
level: high
"""


def broken_among_many(figures):
    """One broken file among many, and no file at all"""
    program = at.lintel()
    with at.scratch() as temporary:
        rules, out = pathlib.Path(temporary) / "rules", pathlib.Path(temporary) / "out"
        rules.mkdir()
        for number in range(20):
            (rules / f"good{number:02}.yml").write_text(GOOD_RULE.replace("{number:02}", f"{number:02}"))
        (rules / "good05.yml").rename(rules / "broken.yml")
        (rules / "broken.yml").write_text("title: Broken\ndetection:\n  selection: [a\n")
        check = at.outcome(program, "check", rules)
        errors = located_errors(check)
        figures.exactly("exit code of check with one broken file", check.code, 2)
        figures.holds("the broken file has an error at a place",
                      list(errors) == [(rules / "broken.yml").resolve()], check.out[-400:])
        convert = at.outcome(program, "convert", "-t", "defender-xdr", "-o", out, rules)
        figures.exactly("exit code of convert with one broken file", convert.code, 2)
        figures.exactly("of 19 good files, converted all the same",
                        sum(1 for p in out.rglob("*.kql")), 19)
        empty = pathlib.Path(temporary) / "empty"
        empty.mkdir()
        for command in (["check"], ["convert", "-t", "defender-xdr"], ["doc"]):
            done = at.outcome(program, *command, empty)
            figures.exactly(f"exit code of {command[0]} where there is no file", done.code, 2)
            figures.holds("it says so in one line", len(done.err.strip().splitlines()) == 1, done.err)


def example(suffix):
    """A rule of rules/ with that suffix, of middling size."""
    found = sorted((p for p in (at.ROOT / "rules").rglob(f"*{suffix}")), key=lambda p: p.stat().st_size)
    if not found:
        raise CannotMeasure(f"rules/ has no {suffix} file")
    return found[len(found) // 2]


def start_up(figures):
    """Start-up against an empty dynamically linked C++ program, medians of one hyperfine run"""
    at.need("hyperfine")
    program = at.lintel()
    with at.scratch() as temporary:
        empty = pathlib.Path(temporary) / "empty"
        (empty.with_suffix(".cpp")).write_text("#include <string>\nint main() {}\n")
        at.run("g++", "-O2", "-o", empty, empty.with_suffix(".cpp"))
        commands = [("empty", f"{empty}", 1), ("lintel --version", f"{program} --version", 6),
                    ("check of one KQL file", f"{program} check {example('.kql')}", 15),
                    ("check of one Sigma file", f"{program} check {example('.yml')}", 15)]
        report = pathlib.Path(temporary) / "report.json"
        at.run("hyperfine", "-N", "-i", "--warmup", "20", "--runs", "200", "--export-json", report,
               *[command for _, command, _ in commands])
        medians = [r["median"] for r in json.loads(report.read_text())["results"]]
    figures.note(f"the empty program takes {medians[0] * 1000:.2f} ms")
    for (name, _, bar), median in list(zip(commands, medians))[1:]:
        figures.at_most(f"{name}, times the empty program", median / medians[0], bar, "x")
        figures.note(f"{median * 1000:.2f} ms")


READ_ALL = """
import sys, time, pathlib, yaml
files = [p.read_text(encoding='utf-8') for p in sorted(pathlib.Path(sys.argv[1]).rglob('*.yml'))]
begin = time.monotonic()
for text in files:
    for document in yaml.load_all(text, Loader=yaml.SafeLoader):
        pass
print(time.monotonic() - begin)
"""


def against_pyyaml(figures):
    """check of every Sigma rule against PyYAML's pure-Python loader reading them"""
    folder = at.shared("corpus/sigma/rules")
    at.need_yaml()
    program = at.lintel()
    loader, ours = [], []
    for _ in range(5):
        loader.append(float(at.run("python3", "-c", READ_ALL, folder).out))
        ours.append(at.outcome(program, "check", folder).seconds)
    ratio = statistics.median(loader) / statistics.median(ours)
    figures.at_least("check of all Sigma rules, times faster than PyYAML reads", ratio, 6, "x")
    figures.note(f"PyYAML {statistics.median(loader):.2f} s, check {statistics.median(ours):.2f} s "
                 "(medians of 5, alternating)")


def against_microsoft(figures):
    """Warm KQL parsing against Microsoft's parser in JavaScript, syntax only, same queries

    Both in processor time, which a busy machine disturbs least."""
    bench = at.BUILD / "tests" / "grammar" / "parse_bench"
    at.run(at.ROOT / "tools" / "dev", "build", "release", "parse_bench")
    queries = list(at.kql_queries())
    lines = "".join(json.dumps({"id": i, "query": q}) + "\n" for i, q in queries)
    done = at.run(bench, 3, stdin=lines.encode())
    ours = float(re.findall(r"round \d+: .*? ([\d.]+) queries/s", done.err)[-1])
    # The first pass warms its parser up; the second is what is compared.
    _, once = at.oracle("--syntax-only", queries=queries)
    _, twice = at.oracle("--syntax-only", queries=queries + queries)
    theirs = len(queries) / (twice["run_cpu_s"] - once["run_cpu_s"])
    figures.exactly(f"of {len(queries)} queries, parsed by us", len(done.out.splitlines()),
                    len(queries))
    figures.at_least("warm parsing, times Microsoft's queries a second",
                     ours / theirs, 10, "x")
    figures.note(f"ours {ours:.0f}/s, theirs {theirs:.0f}/s of processor time")


PARTS = [tests, sigma_corpus, kql_corpus, broken_among_many, start_up, against_pyyaml,
         against_microsoft, build_time, fresh_machine]
