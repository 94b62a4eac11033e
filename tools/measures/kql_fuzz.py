"""Issue 3, "Must show" 6: the fuzz target of the KQL front end and the formatter."""

import re
import resource

from measures import workplace as at
from measures.figures import CannotMeasure

PROGRAM = at.ROOT / "build/fuzz/tests/fuzz/kql_fuzz"
SEEDS = [at.ROOT / "tests/fuzz/seeds/kql", at.ROOT / "rules/hunting",
         at.ROOT / "tests/cases/kql/mistakes", at.ROOT / "tests/cases/fmt"]
SHORT_RUNS = 4000
LONG_SECONDS = 30 * 60


def built():
    at.need("clang++", "clang")
    at.run(at.ROOT / "tools" / "dev", "build", "fuzz", "kql_fuzz", timeout=3600)


def fuzz(found, artifacts, *limits):
    """(finding or none, inputs tried, processor seconds) of one run; new inputs go to `found`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = at.outcome(PROGRAM, *limits, "-max_len=4096", "-timeout=20", "-rss_limit_mb=2048",
                      f"-dict={at.ROOT / 'tests/fuzz/kql.dict'}", f"-artifact_prefix={artifacts}/",
                      "-print_final_stats=1", found, *SEEDS, timeout=7200)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    tried = re.search(r"number_of_executed_units: (\d+)", done.err)
    finding = None
    if done.code != 0 or not tried or any(artifacts.iterdir()):
        finding = f"exit code {done.code}: {done.err[-600:]}"
    return (finding, int(tried[1]) if tried else 0,
            after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def seeded(folder):
    """A folder of inputs with the queries of the corpus, where it is there."""
    found, artifacts = folder / "found", folder / "artifacts"
    found.mkdir()
    artifacts.mkdir()
    for number, (_, query) in enumerate(at.kql_queries()):
        if len(query) <= 4096:
            (found / f"corpus{number}").write_bytes(query.encode())
    return found, artifacts


def fuzz_short(figures):
    """6. A short run of the fuzz target, from the seeds alone"""
    built()
    with at.scratch() as temporary:
        found, artifacts = (at.pathlib.Path(temporary) / word for word in ("found", "artifacts"))
        found.mkdir()
        artifacts.mkdir()
        finding, tried, seconds = fuzz(found, artifacts, f"-runs={SHORT_RUNS}", "-seed=1")
    figures.at_least("fuzzed inputs", tried, SHORT_RUNS)
    figures.note(f"{seconds:.0f} s of processor time")
    figures.holds("  without a finding", finding is None, finding)


def fuzz_long(figures):
    """6. 30 minutes of processor time of the fuzz target, from the seeds and the corpus"""
    built()
    spent = tried = 0
    finding = None
    with at.scratch() as temporary:
        found, artifacts = seeded(at.pathlib.Path(temporary))
        # libFuzzer counts wall time; a busy machine takes several runs for the processor time.
        while finding is None and spent < LONG_SECONDS:
            finding, inputs, seconds = fuzz(found, artifacts,
                                            f"-max_total_time={int(LONG_SECONDS - spent) + 5}")
            if seconds < 1 and finding is None:
                raise CannotMeasure("the fuzz target does not run")
            spent, tried = spent + seconds, tried + inputs
    figures.at_least("minutes of processor time fuzzed", spent / 60, 30)
    figures.note(f"{tried} inputs")
    figures.holds("  without a finding", finding is None, finding)


fuzz_long.takes_minutes = True

PARTS = [fuzz_short, fuzz_long]
