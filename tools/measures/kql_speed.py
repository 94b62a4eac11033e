"""Issue 3, "Must show" 5: speed, growth and depth."""

import json
import resource
import statistics

from measures import workplace as at
from measures.figures import CannotMeasure

ROUNDS = 7
# What two threads of pure arithmetic must win over one, or the machine is too busy to measure what
# two threads of ours do.
IDLE = 1.85


def sentinel_tables(folder):
    """The oracle's Sentinel tables as a schema file of ours."""
    written = at.run("python3", at.ROOT / "tools/import/schema_to_tables.py", "sentinel",
                     at.shared("data/schema_sentinel.json"))
    path = folder / "sentinel.txt"
    path.write_text(written.out, encoding="utf-8")
    return path


class Rounds:
    """The rounds of one run of kql_speed."""

    def __init__(self, what, rows, schema):
        done = at.run(at.BUILD / "tests/corpus/kql_speed", what, ROUNDS, schema, stdin=rows)
        lines = done.out.splitlines()
        self.queries = int(lines[0])
        self.rounds = [list(map(float, line.split())) for line in lines[1:]]
        if self.queries != rows.count(b"\n") or len(self.rounds) != ROUNDS:
            raise CannotMeasure("kql_speed did not read all queries")

    def cold(self):
        return self.rounds[0][0]

    def warm(self):
        """Processor time of one pass by one thread, in ms."""
        return statistics.median(row[0] for row in self.rounds[1:])

    def wall_of_two(self):
        """(how much faster two threads are, how much two threads of arithmetic are), both of the
        fastest passes by wall time."""
        one, two, spin_one, spin_two = (min(row[i] for row in self.rounds[1:]) for i in (1, 3, 4, 5))
        return one / two, spin_one / spin_two

    def processor_of_two(self):
        """What two threads win, by the processor time that the second costs."""
        return 2 * self.warm() / statistics.median(row[2] for row in self.rounds[1:])


def theirs(queries, *flags):
    """Processor seconds of a warm pass of Microsoft's parser over the queries: what two passes in one
    process take longer than one."""
    seconds = []
    for passes in (1, 2):
        _, statistic = at.oracle(*flags, queries=passes * queries)
        seconds.append(statistic["run_cpu_s"])
    return seconds[1] - seconds[0]


def faster(figures, name, bar, ours, oracle_seconds):
    """How many times as many queries a second."""
    figures.at_least(name, oracle_seconds * 1000 / ours.warm(), bar, "x")
    figures.note(f"a warm pass over {ours.queries} queries: ours {ours.warm():.0f} ms, theirs "
                 f"{oracle_seconds:.2f} s of processor time")


def speed(figures):
    """5. Parsing and binding against Microsoft's, one thread, the same queries in one run"""
    at.run(at.ROOT / "tools" / "dev", "build", "release", "kql_speed")
    queries = list(at.kql_queries())
    rows = "".join(json.dumps({"query": q}) + "\n" for _, q in queries).encode()
    with at.scratch() as temporary:
        schema = sentinel_tables(at.pathlib.Path(temporary))
        parse, bind = Rounds("parse", rows, schema), Rounds("bind", rows, schema)
        faster(figures, "warm parsing, times Microsoft's parser", 12, parse,
               theirs(queries, "--syntax-only"))
        faster(figures, "warm parsing and binding, times its analysis", 60, bind,
               theirs(queries, "--schema", at.shared("data/schema_sentinel.json")))
        # A first pass happens once per process: several processes, since one alone is chance.
        for name, what, first in (("parsing", "parse", parse), ("parsing and binding", "bind", bind)):
            runs = [first, *(Rounds(what, rows, schema) for _ in range(2))]
            figures.at_most(f"cold pass of {name}, times a warm one",
                            statistics.median(run.cold() / run.warm() for run in runs), 1.3, "x")
            two_threads(figures, name, runs)


def two_threads(figures, name, runs):
    """By wall time, which only a machine with two processors to spare can show."""
    wall, machine = max((run.wall_of_two() for run in runs), key=lambda pair: pair[1])
    name = f"two threads {name}, times one"
    if machine >= IDLE:
        figures.at_least(name, wall, 1.6, "x")
    else:
        figures.skip(name, f"the machine is too busy: two threads of arithmetic win {machine:.2f}x")
    by_processor = statistics.median(run.processor_of_two() for run in runs)
    figures.note(f"by wall time {wall:.2f}x, by processor time {by_processor:.2f}x; two threads of "
                 f"arithmetic {machine:.2f}x; load {at.os.getloadavg()[0]:.1f}")


# Queries of about a given number of bytes: each grows in another way.
SHAPES = {
    "a long list": lambda size: "T | where A in (" +
        ", ".join(f'"value{i:06}"' for i in range(size // 15)) + ")\n",
    "a long condition": lambda size: "T | where A == 0" +
        "".join(f"\n    or Column{i % 50} == {i:06}" for i in range(size // 26)) + "\n",
    "where stages": lambda size: "T\n" +
        "".join(f'| where Column{i % 50} has "word{i:06}"\n' for i in range(size // 34)),
    "unknown columns": lambda size: "DeviceEvents\n" +
        "".join(f"| where Column{i:06} == {i:06}\n" for i in range(size // 31)),
    "let statements": lambda size:
        "".join(f"let name{i:06} = {i:06};\n" for i in range(size // 24)) + "T | take name000001\n",
    "a long string": lambda size: 'T | where A has "' + "x" * size + '"\n',
    "comments": lambda size: "// a line of a comment\n" * (size // 23) + "T | take 1\n",
    "a sum": lambda size: "print x = 0" + "".join(f" + {i:06}" for i in range(size // 9)) + "\n",
    "a union": lambda size: "union T" + "".join(f", Table{i:06}" for i in range(size // 13)) + "\n",
    "a datatable": lambda size: "datatable(a: string, b: long) [" +
        ", ".join(f'"{i:06}", {i:06}' for i in range(size // 18)) + "]\n| take 1\n",
}

STAGES = {
    "where": lambda i: f"| where Column{i % 50} > {i}\n",
    "extend": lambda i: f"| extend New{i} = Column{i % 50} + {i}\n",
    "project": lambda i: f"| project A, B = A, C{i} = {i}\n",
    "summarize": lambda i: f"| summarize A = count() by B = {i}\n| extend A = B\n",
    "join": lambda i: "| join kind=inner (U | project A) on A\n| project A\n",
}


def processor_seconds(*command):
    """The least processor time of three runs of a command that must do its job."""
    best = None
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = at.outcome(at.LINTEL, *command)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.code not in (0, 1):
            raise CannotMeasure(f"{' '.join(map(str, command))}: exit code {done.code}: "
                                f"{(done.out + done.err)[:300]}")
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = used if best is None else min(best, used)
    return best


def growth_of(figures, name, small, large):
    """One shape: the time of a unit of the large query against that of a unit of the small one."""
    with at.scratch() as temporary:
        folder = at.pathlib.Path(temporary)
        files = {}
        for word, text in (("small", small), ("large", large)):
            files[word] = folder / f"{word}.kql"
            files[word].write_text(text, encoding="utf-8")
        nothing = folder / "nothing.kql"
        nothing.write_text("T | take 1\n", encoding="utf-8")
        ratios = {}
        for command in (["check"], ["fmt", "--diff"], ["ir", "--columns"]):
            start = processor_seconds(*command, nothing)
            times = {word: processor_seconds(*command, path) for word, path in files.items()}
            grown = max(times["large"] - start, 1e-4) / max(times["small"] - start, 1e-3)
            ratios[command[0]] = grown / (len(large) / len(small)), times["large"]
    worst = max(ratio for ratio, _ in ratios.values())
    figures.at_most(name, worst, 1.5, "x")
    figures.note(", ".join(f"{command} {seconds * 1000:.0f} ms" for command, (_, seconds)
                           in ratios.items()))


def growth(figures):
    """5. Time of a byte in 1 MB, times in 100 kB; of a stage among 10,000, times among 1,000"""
    at.lintel()
    for name, shape in SHAPES.items():
        growth_of(figures, f"1 MB of {name}", shape(100_000), shape(1_000_000))
    for name, stage in STAGES.items():
        text = lambda count: "T | project A, B\n" + "".join(map(stage, range(count)))
        growth_of(figures, f"10,000 {name} stages", text(1_000), text(10_000))


# (text before, text after) of each level, and what stands in the middle.
NESTS = {
    "parentheses": ("(", ")", "T | where A == {}", "1"),
    "calls": ("f(", ")", "T | where A == {}", "1"),
    "not": ("not(", ")", "T | where {}", "A"),
    "lists": ("A in (", ")", "T | where {}", "1"),
    "brackets": ("A[", "]", "T | where {} == 1", "0"),
    "dynamic arrays": ("[", "]", "print dynamic({})", "1"),
    "dynamic bags": ('{"a":', "}", "print dynamic({})", "1"),
    "minus signs": ("-(", ")", "T | where A == {}", "1"),
    "subqueries": ("(T | where A in ", ")", "{}", "(1)"),
    "joins": ("T | join (", ") on A", "{}", "T"),
    "unions": ("T | union (", ")", "{}", "T"),
    "function bodies": ("let f = () {{ ", " }};", "{} T", "print 1;"),
    "member paths": ("", ".a", "T | where A{} == 1", ""),
    "comparisons": ("(A == ", ")", "T | where {}", "1"),
    "partitions": ("partition by A ( where B == 1 | ", ")", "T | {}", "take 1"),
    "ifs": ("iff(A, 1, ", ")", "T | extend B = {}", "2"),
    "open parentheses": ("(", "", "T | where A == {}", "1"),
    "open brackets": ("[", "", "T | where A == {}", "1"),
    "open braces": ("{{", "", "let f = () {}", "1"),
}


def nested(before, after, around, middle, depth):
    before, after = before.replace("{{", "{"), after.replace("}}", "}")
    return around.replace("{}", before * depth + middle + after * depth) + "\n"


def depth(figures):
    """5. Nesting of 100,000 levels is refused with a place or read, and never overflows the stack"""
    at.lintel()
    commands = (["check"], ["ir"], ["ir", "--columns"], ["fmt", "--diff"],
                ["convert", "-t", "defender-xdr"], ["doc"])
    failed, silent, shallow = [], [], []
    with at.scratch() as temporary:
        path = at.pathlib.Path(temporary) / "deep.kql"
        for name, (before, after, around, middle) in NESTS.items():
            for levels in (3_000, 100_000):
                path.write_text(nested(before, after, around, middle, levels), encoding="utf-8")
                for command in commands:
                    done = at.outcome(at.LINTEL, *command, path, timeout=60)
                    where = f"{' '.join(command)} of {levels} {name}"
                    if done.crashed:
                        failed.append(f"{where}: exit code {done.code}")
                    elif done.code == 2 and f"{path}:" not in done.out + done.err:
                        silent.append(where)
            path.write_text(nested(before, after, around, middle, 20), encoding="utf-8")
            done = at.outcome(at.LINTEL, "check", path)
            if done.code == 2 and not name.startswith("open ") and "deep" in done.out:
                shallow.append(f"{name}: {done.out.splitlines()[0]}")
    count = len(NESTS) * 2 * len(commands)
    figures.exactly(f"of {count} runs over deep nesting, crashed or hung", len(failed), 0)
    figures.note("\n".join(failed[:12]))
    figures.exactly("  refused without a place", len(silent), 0)
    figures.note("\n".join(silent[:8]))
    figures.exactly("  of 20 levels, refused as too deep", len(shallow), 0)
    figures.note("\n".join(shallow[:8]))


PARTS = [speed, growth, depth]
