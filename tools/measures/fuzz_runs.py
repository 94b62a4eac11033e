"""Runs of a fuzz target, for the topics whose front end it feeds."""

import re
import resource

from measures import workplace as at
from measures.figures import CannotMeasure

LONG_SECONDS = 30 * 60
# Wall time that one input may take: on a busy machine a good one takes ten seconds now and then.
HANG_SECONDS = 60


class FuzzTarget:
    """One program of tests/fuzz with the files that it starts from.

    `seeds` are paths in the repository, `largest` is the most bytes of an input, `short_runs` how
    many inputs the short run tries. `corpus` gives further queries for the long run, where the
    corpus is there.
    """

    def __init__(self, name, seeds, largest, short_runs, corpus=lambda: ()):
        self.name, self.largest, self.short_runs, self.corpus = name, largest, short_runs, corpus
        self.seeds = [at.ROOT / seed for seed in seeds]

    def parts(self, number):
        """The two parts of a topic, under the number that the issue gives the fuzz target."""

        def fuzz_short(figures):
            self._build()
            with at.scratch() as folder:
                finding, tried, seconds = self._run(*self._folders(folder),
                                                    f"-runs={self.short_runs}", "-seed=1")
            figures.at_least("fuzzed inputs", tried, self.short_runs)
            figures.note(f"{seconds:.0f} s of processor time")
            figures.holds("  without a finding", finding is None, finding)

        def fuzz_long(figures):
            self._build()
            spent = tried = 0
            finding = None
            with at.scratch() as folder:
                found, artifacts = self._folders(folder)
                for index, text in enumerate(self.corpus()):
                    if len(text) <= self.largest:
                        (found / f"corpus{index}").write_bytes(text.encode())
                # libFuzzer counts wall time; a busy machine takes several runs for the processor
                # time.
                while finding is None and spent < LONG_SECONDS:
                    finding, inputs, seconds = self._run(
                        found, artifacts, f"-max_total_time={int(LONG_SECONDS - spent) + 5}")
                    if seconds < 1 and finding is None:
                        raise CannotMeasure("the fuzz target does not run")
                    spent, tried = spent + seconds, tried + inputs
            figures.at_least("minutes of processor time fuzzed", spent / 60, LONG_SECONDS / 60)
            figures.note(f"{tried} inputs")
            figures.holds("  without a finding", finding is None, finding)

        fuzz_short.__doc__ = f"{number}. A short run of the fuzz target, from the seeds alone"
        fuzz_long.__doc__ = f"{number}. 30 minutes of processor time of the fuzz target"
        fuzz_long.takes_minutes = True
        return fuzz_short, fuzz_long

    def _build(self):
        at.need("clang++", "clang")
        at.run(at.ROOT / "tools" / "dev", "build", "fuzz", f"{self.name}_fuzz", timeout=3600)

    @staticmethod
    def _folders(folder):
        """Empty folders for new inputs and for what libFuzzer finds."""
        folders = [at.pathlib.Path(folder) / word for word in ("found", "artifacts")]
        for path in folders:
            path.mkdir()
        return folders

    def _run(self, found, artifacts, *limits):
        """(finding or none, inputs tried, processor seconds); new inputs are kept in `found`."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = at.outcome(at.ROOT / f"build/fuzz/tests/fuzz/{self.name}_fuzz", *limits,
                          f"-max_len={self.largest}", f"-timeout={HANG_SECONDS}",
                          f"-report_slow_units={HANG_SECONDS}", "-rss_limit_mb=2048",
                          f"-dict={at.ROOT / 'tests/fuzz' / self.name}.dict",
                          f"-artifact_prefix={artifacts}/", "-print_final_stats=1", found,
                          *self.seeds, timeout=7200)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        tried = re.search(r"number_of_executed_units: (\d+)", done.err)
        is_clean = done.code == 0 and tried and not any(artifacts.iterdir())
        finding = None if is_clean else f"exit code {done.code}: {done.err[-600:]}"
        return finding, int(tried[1]) if tried else 0, seconds
