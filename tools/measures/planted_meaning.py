"""Whether the comparison of meanings would see a wrong query: faults planted into right ones."""

import pathlib
import random
import re

from measures.compared_meaning import Comparison

# What is written differently, once in a query: the kinds of slips that a converter makes.
FAULTS = [
    ("a part for the end", r" endswith ", " contains "),
    ("the end for a part", r" contains ", " endswith "),
    ("the beginning for the end", r" endswith ", " startswith "),
    ("with letter case", r" =~ ", " == "),
    ("a whole for a part", r" contains ", " =~ "),
    ("or for and", r"\band ", "or "),
    ("and for or", r"\bor ", "and "),
    ("without not", r"\| where not\(", "| where ("),
    ("without !", r" !(?=[a-z])", " "),
    ("a letter less", r"(?<=[a-z])[a-z]\"$", '"'),
    ("empty for not empty", r"\bisnotempty\(", "isempty("),
]
# So many queries have faults planted.
SAMPLE = 60
# The least share that must be found. Some faults change no meaning (a part of a text for its end, where
# the rule asks for both), and some need an event that only one of many alternatives finds.
FOUND = 75


def faulty(query, chance):
    """(kind, query with a fault) for each kind that can be planted into this one."""
    for kind, pattern, instead in FAULTS:
        # Neither in comments nor in a literal.
        lines = [m for m in re.finditer(pattern, query, re.MULTILINE)
                 if "//" not in (before := query[query.rfind("\n", 0, m.start()) + 1:m.start()])
                 and (kind == "a letter less" or before.count('"') % 2 == 0)]
        if lines:
            at = chance.choice(lines)
            yield kind, query[:at.start()] + instead + query[at.end():]


def print_planted(figures, title, run):
    """How many planted faults the comparison finds."""
    chance, planted, missed = random.Random(3), 0, {}
    written = run.having("converted")
    for rule in chance.sample(written, min(SAMPLE, len(written))):
        name = str(pathlib.Path(rule["path"]).relative_to(run.source))
        text = pathlib.Path(rule["path"]).read_text(encoding="utf-8")
        query = pathlib.Path(rule["output"]).read_text(encoding="utf-8")
        for kind, wrong in faulty(query, chance):
            comparison = Comparison(run.target)
            comparison.compare(name, text, wrong)
            planted += 1
            if not comparison.differences:
                missed.setdefault(kind, []).append(name)
    share = 100 * (planted - sum(map(len, missed.values()))) / max(1, planted)
    figures.at_least(f"{title}: of {planted} planted faults, found", share, FOUND, "%")
    figures.note("missed: " + (", ".join(f"{k} {len(v)}" for k, v in missed.items()) or "none"))
