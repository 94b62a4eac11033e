"""Issue 5, "Must show": Sigma rules as Sentinel and Defender queries that mean the same."""

import collections
import json
import os
import re
import statistics
import subprocess
import time

from measures import sentinel_template, written_formats
from measures import workplace as at
from measures.converted_rules import Conversion, converted, oracle_flags, rules
from measures.crossed_rules import write_crossed_rules
from measures.figures import CannotMeasure

# Target -> bar for what converts without loss, and with --allow-lossy, in percent of all rules.
TARGETS = {"defender-xdr": (65, 75), "sentinel": (90, None), "sentinel-asim": (60, None)}
ANY_TARGET = 95

# pySigma's load and convert of the same rules takes that many times as long as PyYAML's pure-Python
# loader alone (../shared/README.md, "Calibration against pySigma").
PYSIGMA_CONVERT = 1.73

CROSSED = 600

# Lintel's own checks that no emitted query may fail: the query's language and types, and conditions
# that are always or never true. A check whose name says so is added by itself.
OWN_CODES = re.compile(r"^[FK]")
OWN_NAMES = re.compile(r"never|always|type|unknown-(table|column)")


def classes(figures, run):
    """What was refused or lost, by class, with an example each."""
    for fate in ("refused", "lossy"):
        counts = collections.Counter(rule["reason"] for rule in run.having(fate))
        for code, count in counts.most_common():
            example = next(r for r in run.having(fate) if r["reason"] == code)
            finding = next(f for f in example["findings"] if f["code"] == code)
            figures.note(f"{fate} {count:5} {code} {finding['name']}: {finding['message'][:90]}")


def coverage(figures):
    """2. Which rules convert, and why the others do not"""
    at.lintel()
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        anywhere, total = set(), 0
        for target, (bar, lossy_bar) in TARGETS.items():
            run = converted(figures, folder, target)
            if run is None:
                figures.at_least(f"{target}: rules converted", 0, bar, "%")
                continue
            total = len(run.rules)
            kept = {rule["path"] for rule in run.having("converted")}
            anywhere |= kept
            figures.at_least(f"{target}: of {total} rules, converted", 100 * len(kept) / total, bar,
                             "%")
            classes(figures, run)
            lossy = converted(figures, folder, target, "--allow-lossy")
            share = 0
            if lossy is not None:
                share = 100 * len(lossy.having("converted", "lossy")) / len(lossy.rules)
                still = {rule["path"] for rule in lossy.having("converted")}
                figures.exactly(f"{target}: rules that --allow-lossy makes lossy without need",
                                len(kept - still), 0)
            if lossy_bar is not None:
                figures.at_least(f"{target}: with --allow-lossy", share, lossy_bar, "%")
            elif lossy is not None:
                figures.note(f"with --allow-lossy {share:.2f} %")
            if lossy is not None:
                classes(figures, lossy)
        share = 100 * len(anywhere) / total if total else 0
        figures.at_least("converted without loss for any target", share, ANY_TARGET, "%")
        missing = sorted(str(p.relative_to(rules())) for p in rules().rglob("*.yml")
                         if str(p) not in anywhere)
        folders = collections.Counter("/".join(p.split("/")[:2]) for p in missing)
        figures.note("for no target: " + ", ".join(f"{f} {n}" for f, n in folders.most_common(12)))


def stem(path, folder):
    """What a rule and the query made of it have in common."""
    return at.pathlib.Path(path).relative_to(folder).with_suffix("").as_posix()


def own_findings(folder):
    """What Lintel's own checks say of the emitted queries, as far as it may not be so

    What the same check says of the Sigma rule is its author's: the query only repeats it."""
    def findings(where):
        done = at.outcome(at.LINTEL, "check", "--format", "json", where)
        if done.crashed:
            raise CannotMeasure(f"check ended with {done.code}: {done.err[-200:]}")
        return json.loads(done.out)["findings"]

    known = {(stem(f["path"], rules()), f["code"]) for f in findings(rules())}
    return [f for f in findings(folder)
            if (OWN_CODES.match(f["code"]) or OWN_NAMES.search(f["name"]))
            and (stem(f["path"], folder), f["code"]) not in known]


def accepted(figures):
    """1. Every emitted query is accepted by Microsoft's binder and by Lintel's own checks"""
    at.lintel()
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        for target in TARGETS:
            for flags in ((), ("--allow-lossy",)):
                run = Conversion(folder, target, *flags)
                title = " ".join((target, *flags))
                queries = run.queries() if run.is_there else []
                figures.at_least(f"{title}: queries", len(queries), 1)
                if not queries:
                    figures.note(getattr(run, "problem", ""))
                    continue
                answers, _ = at.oracle(*oracle_flags(target, folder), queries=queries)
                figures.exactly(f"{title}: queries that Microsoft's binder answered for",
                                len(answers), len(queries))
                refused = {i: at.errors(a)[0] for i, a in answers.items() if at.errors(a)}
                figures.exactly(f"{title}: of these refused", len(refused), 0)
                for identity, error in list(refused.items())[:5]:
                    figures.note(f"{identity}: {error['code']} {error['message']}")
                findings = own_findings(run.out)
                figures.exactly(f"{title}: type errors and never or always true, own checks",
                                len(findings), 0)
                counts = collections.Counter(f"{f['code']} {f['name']}" for f in findings)
                figures.note("\n".join(f"{n} {code}" for code, n in counts.most_common()))
                for finding in findings[:3]:
                    figures.note(f"{finding['path']}:{finding['line']}: {finding['message']}")


def crossed(figures):
    """1. The same of rules that nobody wrote: crossed from the corpus, with odd values"""
    at.lintel()
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        source = folder / "rules"
        write_crossed_rules(rules(), source, seed=1, count=CROSSED)
        for target in TARGETS:
            run = Conversion(folder, target, "--allow-lossy", source=source)
            queries = run.queries() if run.is_there else []
            figures.at_least(f"{target}: queries of {CROSSED} crossed rules", len(queries),
                             CROSSED // 2)
            if not queries:
                figures.note(getattr(run, "problem", ""))
                continue
            answers, _ = at.oracle(*oracle_flags(target, folder), queries=queries)
            refused = {i: at.errors(a)[0] for i, a in answers.items() if at.errors(a)}
            figures.exactly(f"{target}: of these refused by Microsoft's binder, or not answered",
                            len(refused) + len(queries) - len(answers), 0)
            for identity, error in list(refused.items())[:5]:
                figures.note(f"{identity}: {error['code']} {error['message']}")


# What the meaning is compared of: a target, and what `convert` is told.
MEANINGS = [("sentinel", ()), ("sentinel", ("-O", "table=WindowsEvent")),
            ("sentinel", ("-O", "table=Event")), ("defender-xdr", ()), ("sentinel-asim", ())]


def meaning(figures):
    """1. Rule and query are evaluated on the same events, and say the same of each"""
    at.lintel()
    at.need_yaml()
    from measures import compared_meaning, planted_meaning
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        source = folder / "rules"
        write_crossed_rules(rules(), source, seed=2, count=CROSSED)
        for target, flags in MEANINGS:
            for what, where in (("the corpus", None), (f"{CROSSED} crossed rules", source)):
                title = " ".join((target, *flags[1:]))
                run = Conversion(folder, target, *flags, source=where)
                if not run.is_there:
                    figures.holds(f"{title}, {what}: there is a conversion", False, run.problem)
                    continue
                compared_meaning.print_figures(figures, f"{title}, {what}", run, where is None)
                if target == "defender-xdr" and where is None:
                    planted_meaning.print_planted(figures, title, run)
                at.shutil.rmtree(run.out)


DEFECT = re.compile(r"^# defect (\d+): (.+)$", re.MULTILINE)
MARK = re.compile(r"^# (never|shows): (.+)$", re.MULTILINE)


def defects(figures):
    """3. Each of pySigma's 23 defects has a golden case that shows it absent

    A case says `# defect N: what it is`, `# shows: TEXT` for what its output must hold and
    `# never: TEXT` for what it must not."""
    at.run(at.ROOT / "tools" / "dev", "build", "release", "case_runner")
    runner = at.BUILD / "tests" / "case_runner" / "case_runner"
    seen, wrong = set(), []
    for path in sorted((at.ROOT / "tests/cases/convert/defects").glob("*")):
        text = path.read_text(encoding="utf-8")
        numbers = [int(number) for number, _ in DEFECT.findall(text)]
        rule, _, output = text.partition("# ====\n")
        marks = MARK.findall(rule)
        if not numbers or not output or {kind for kind, _ in marks} != {"never", "shows"}:
            wrong.append(f"{path.name} does not say which defect, what shows and what never does")
            continue
        broken = [f"{path.name}: {kind} {what}" for kind, what in marks
                  if (what in output) != (kind == "shows")]
        done = at.outcome(runner, path)
        if done.code != 0:
            broken.append(f"{path.name} fails: {done.out[-200:]}")
        wrong += broken
        if not broken:
            seen.update(numbers)
    figures.exactly("defects shown absent", len(seen & set(range(1, 24))), 23)
    missing = sorted(set(range(1, 24)) - seen)
    if missing:
        figures.note(f"without a case: {', '.join(map(str, missing))}")
    figures.exactly("defect cases that do not hold", len(wrong), 0)
    figures.note("\n".join(wrong[:8]))


def sentinel_rules(figures):
    """4. Sentinel YAML over the corpus against the published template rules"""
    at.lintel()
    at.need_yaml()
    validator = sentinel_template.Validator(at)
    planted, found = validator.self_test()
    figures.exactly(f"of {planted} planted faults, found by the validator", found, planted)
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        for flags in ((), ("--allow-lossy",)):
            run = converted(figures, folder, "sentinel", *flags, form="sentinel-yaml")
            if run is None:
                continue
            title = " ".join(("Sentinel YAML", *flags))
            figures.at_least(f"{title}: rules validated", len(run.files), 1)
            findings = validator.validate(sorted(run.files), oracle_flags("sentinel", folder))
            figures.exactly(f"{title}: findings of the validator", len(findings), 0)
            kinds = collections.Counter(kind for _, kind, _ in findings)
            figures.note("\n".join(f"{n} {kind}" for kind, n in kinds.most_common()))
            for path, kind, message in findings[:5]:
                figures.note(f"{path.relative_to(run.out)}: {kind}: {message}"[:220])


def other_formats(figures):
    """4. ARM templates say what the YAML says; custom detections are what Defender takes"""
    at.lintel()
    at.need_yaml()
    import yaml
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        rules_of = converted(figures, folder, "sentinel", form="sentinel-yaml")
        templates = converted(figures, folder, "sentinel", form="sentinel-arm")
        wrong = []
        for path in sorted(templates.files):
            other = rules_of.out / path.relative_to(templates.out).with_suffix(".yaml")
            if not other.is_file():
                wrong.append(f"{other.name} is not there")
                continue
            rule = yaml.safe_load(other.read_text(encoding="utf-8"))
            found = written_formats.arm_differences(json.loads(path.read_text(encoding="utf-8")), rule)
            wrong += [f"{path.name}: {what}" for what in found]
        figures.exactly(f"of {len(templates.files)} ARM templates, differences from the YAML",
                        len(wrong), 0)
        figures.note("\n".join(wrong[:5]))
        figures.exactly("YAML rules without an ARM template",
                        len(rules_of.files) - len(templates.files), 0)
        run = converted(figures, folder, "defender-xdr", form="xdr")
        detections = {str(p): json.loads(p.read_text(encoding="utf-8")) for p in sorted(run.files)}
        answers, _ = at.oracle("--result", *at.defender_schema(), queries=[
            (path, d["queryCondition"]["queryText"]) for path, d in detections.items()])
        wrong = [f"{at.pathlib.Path(path).name}: {fault}" for path, detection in detections.items()
                 for fault in written_formats.detection_faults(detection, answers[path])]
        figures.at_least("custom detections", len(detections), 1)
        figures.exactly("faults of custom detections", len(wrong), 0)
        figures.note("\n".join(wrong[:5]))
        often = sum(d["schedule"]["frequency"] == "PT0S" for d in detections.values())
        figures.note(f"{often} of them run in near real time")
        reread = at.outcome(at.LINTEL, "check", "--format", "json", "-P", "*.json", run.out)
        found = [f for f in json.loads(reread.out)["findings"] if OWN_CODES.match(f["code"])]
        figures.exactly("of these not read back", len(found) + (reread.code == 2), 0)
        figures.note("\n".join(f["message"] for f in found[:3]))


# Loads the texts in slices, one for each line that comes in.
LOADER = """
import sys, time, pathlib, yaml
files = [p.read_text(encoding='utf-8') for p in sorted(pathlib.Path(sys.argv[1]).rglob('*.yml'))]
slices = int(sys.argv[2])
for number, _ in enumerate(sys.stdin):
    begin, processor = time.monotonic(), time.process_time()
    for text in files[number % slices::slices]:
        for document in yaml.load_all(text, Loader=yaml.SafeLoader):
            pass
    print(time.monotonic() - begin, time.process_time() - processor, flush=True)
"""
# So many that each takes about as long as one conversion.
SLICES = 30


class Loader:
    """PyYAML's loader in a process of its own, which loads a slice of the rules when asked."""

    def __init__(self):
        self.process = subprocess.Popen(["python3", "-c", LOADER, rules(), str(SLICES)], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def load_slice(self):
        """(wall s, processor s) of the next slice."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        words = self.process.stdout.readline().split()
        if len(words) != 2:
            raise CannotMeasure("PyYAML's loader ended")
        return [float(word) for word in words]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def timed(jobs, out=None):
    """(wall s, processor s) of converting every rule to `sentinel`: as one stream to nowhere, or as
    a file for each rule in a new folder."""
    command = [at.LINTEL, "convert", "-j", str(jobs), "-t", "sentinel", rules()]
    if out is not None:
        at.shutil.rmtree(out, ignore_errors=True)
        command += ["-o", out]
    begin = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise CannotMeasure(f"convert ended with {process.returncode}")
    return time.monotonic() - begin, used.ru_utime + used.ru_stime


def speed(figures):
    """5. 3,140 rules to `sentinel` against pySigma, and two threads against one"""
    at.need_yaml()
    at.lintel()
    timed(1)
    # Other guests of the machine slow everything down for a while. So the loader's run is cut into
    # slices that take turns with conversions: what is slow meets both.
    loader, one = [], []
    slices = Loader()
    for _ in range(5):
        turns = [(slices.load_slice(), timed(1)) for _ in range(SLICES)]
        loader.append([sum(slice_[k] for slice_, _ in turns) for k in (0, 1)])
        one.append([statistics.mean(ours[k] for _, ours in turns) for k in (0, 1)])
    slices.close()
    shortest = [(timed(1)[0], timed(2)[0]) for _ in range(15)]
    # In memory where that can be: what a disk takes to make 3,140 files is not what is measured.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with at.tempfile.TemporaryDirectory(prefix="lintel-measure-", dir=memory) as name:
        files = [timed(1, at.pathlib.Path(name) / "out") for _ in range(5)]
    pysigma = PYSIGMA_CONVERT * statistics.median(processor for _, processor in loader)
    ours = statistics.median(processor for _, processor in one)
    ratios = [PYSIGMA_CONVERT * theirs / mine for (_, theirs), (_, mine) in zip(loader, one)]
    figures.at_least("one thread, times faster than pySigma (processor time)", pysigma / ours, 60,
                     "x")
    figures.note(f"pySigma {pysigma:.2f} s, ours {ours * 1000:.0f} ms, medians of 5 runs, each of "
                 f"{SLICES} slices and conversions in turn; the runs by themselves: "
                 + ", ".join(f"{ratio:.1f}x" for ratio in ratios))
    # pySigma's time is of loading and converting alone.
    written = statistics.median(processor for _, processor in files)
    figures.note(f"with a file written for each rule, which pySigma's time is without: "
                 f"{written * 1000:.0f} ms, {pysigma / written:.0f}x")
    best_one, best_two = min(w for w, _ in shortest), min(w for _, w in shortest)
    figures.at_least("two threads, times one (wall time, best of 15)", best_one / best_two, 1.7, "x")
    figures.note(f"{best_one * 1000:.0f} ms and {best_two * 1000:.0f} ms; load "
                 f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


# What docs/convert.md must say something about.
CONSTRUCTS = ["contains", "startswith", "endswith", "all", "cased", "re", "cidr", "windash",
              "base64", "base64offset", "wide", "exists", "null", "fieldref", "expand", "gt",
              "neq", "keywords", "logsource", "not", "1 of", "all of", "event_count",
              "value_count", "temporal", "temporal_ordered", "filter", "Hashes", "User",
              "TargetObject", "DWORD", "EventID", "--allow-lossy"]


def page(figures):
    """6. docs/convert.md states what each construct becomes, and its commands run"""
    path = at.ROOT / "docs" / "convert.md"
    figures.holds("docs/convert.md is there", path.is_file())
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    missing = [c for c in CONSTRUCTS
               if not re.search(rf"(?<![\w-]){re.escape(c)}(?!\w)", "\n".join(rows) + text, re.I)]
    figures.exactly(f"of {len(CONSTRUCTS)} constructs, not on the page", len(missing), 0)
    figures.note(", ".join(missing))
    done = at.outcome("python3", at.ROOT / "tests/structure/docs_test.py", at.ROOT, at.lintel())
    figures.holds("the commands of the documentation run", done.code == 0, done.out[-400:])


PARTS = [coverage, accepted, crossed, meaning, defects, sentinel_rules, other_formats, speed, page]
