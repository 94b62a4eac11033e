"""Issue 4, "Must show" 5: the fuzz target of YAML and Sigma."""

import re
import resource

from measures import workplace as at
from measures.figures import CannotMeasure

PROGRAM = at.ROOT / "build/fuzz/tests/fuzz/sigma_fuzz"
SEEDS = [at.ROOT / "tests/fuzz/seeds/sigma", at.ROOT / "rules/windows",
         at.ROOT / "tests/cases/sigma/diagnostics", at.ROOT / "tests/cases/sigma/actions"]
SHORT_RUNS = 20_000
LONG_SECONDS = 30 * 60


def run(folder, *limits):
    """(finding or none, inputs tried, processor seconds); new inputs are kept in the folder."""
    found, artifacts = folder / "found", folder / "artifacts"
    found.mkdir(exist_ok=True)
    artifacts.mkdir(exist_ok=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = at.outcome(PROGRAM, *limits, "-max_len=8192", "-timeout=20", "-rss_limit_mb=2048",
                      f"-dict={at.ROOT / 'tests/fuzz/sigma.dict'}", "-print_final_stats=1",
                      f"-artifact_prefix={artifacts}/", found, *SEEDS, timeout=7200)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    tried = re.search(r"number_of_executed_units: (\d+)", done.err)
    is_clean = done.code == 0 and tried and not any(artifacts.iterdir())
    finding = None if is_clean else f"exit code {done.code}: {done.err[-600:]}"
    return finding, int(tried[1]) if tried else 0, seconds


def built():
    at.need("clang++", "clang")
    at.run(at.ROOT / "tools" / "dev", "build", "fuzz", "sigma_fuzz", timeout=3600)


def fuzz_short(figures):
    """5. A short run of the fuzz target, from the seeds alone"""
    built()
    with at.scratch() as temporary:
        finding, tried, seconds = run(at.pathlib.Path(temporary), f"-runs={SHORT_RUNS}", "-seed=1")
    figures.at_least("fuzzed inputs", tried, SHORT_RUNS)
    figures.note(f"{seconds:.0f} s of processor time")
    figures.holds("  without a finding", finding is None, finding)


def fuzz_long(figures):
    """5. 30 minutes of processor time of the fuzz target"""
    built()
    spent = tried = 0
    finding = None
    with at.scratch() as temporary:
        # libFuzzer counts wall time; a busy machine takes several runs for the processor time.
        while finding is None and spent < LONG_SECONDS:
            finding, inputs, seconds = run(at.pathlib.Path(temporary),
                                           f"-max_total_time={int(LONG_SECONDS - spent) + 5}")
            if seconds < 1 and finding is None:
                raise CannotMeasure("the fuzz target does not run")
            spent, tried = spent + seconds, tried + inputs
    figures.at_least("minutes of processor time fuzzed", spent / 60, 30)
    figures.note(f"{tried} inputs")
    figures.holds("  without a finding", finding is None, finding)


fuzz_long.takes_minutes = True

PARTS = [fuzz_short, fuzz_long]
