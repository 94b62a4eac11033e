#!/usr/bin/env python3
"""Converts rules/ and the public Sigma rules; Microsoft's parser must accept every query.

usage: emitted_queries_test.py LINTEL   (exit code 77: skipped, something is not there)
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
from measures import workplace as at  # noqa: E402
from measures.converted_rules import oracle_flags  # noqa: E402
from measures.figures import CannotMeasure  # noqa: E402

TARGETS = ("defender-xdr", "sentinel", "sentinel-asim")


def refused(program, target, rules, out):
    """(file, first error) of every emitted query that is not accepted; prints how many were read."""
    done = at.outcome(program, "convert", "-t", target, "-f", "kql", "-o", out, rules)
    assert not done.crashed, f"convert ended with {done.code}: {done.err[-500:]}"
    queries = [(p.relative_to(out).as_posix(), p.read_text(encoding="utf-8"))
               for p in sorted(out.rglob("*.kql"))]
    assert queries, f"nothing was written for {target}: {done.err[-500:]}"
    with at.scratch() as lists:
        answers, _ = at.oracle(*oracle_flags(target, pathlib.Path(lists)), queries=queries)
    found = [(name, at.errors(answer)[0]) for name, answer in answers.items() if at.errors(answer)]
    print(f"{target}, {rules}: {len(answers)} queries read, {len(found)} refused")
    return found


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    try:
        folders = [at.ROOT / "rules", at.shared("corpus/sigma/rules")]
        found = []
        for target in TARGETS:
            for folder in folders:
                with at.scratch() as out:
                    found += refused(program, target, folder, pathlib.Path(out))
    except CannotMeasure as lack:
        print(f"SKIPPED: {lack}")
        return 77
    for name, error in found[:20]:
        print(f"{name}: {error['code']} {error['message']}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
