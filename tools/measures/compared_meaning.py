"""Evaluates rules and the queries that `convert` makes of them on the same events."""

import collections
import pathlib
import random
import re
import zlib

from measures import kql_meaning, mapping_files, rule_events, table_rows
from measures.sigma_meaning import NotEvaluated, Rule

# So many events are made for a rule; some of them no table can have.
EVENTS = 120
# Places that do not keep letter case.
ANY_CASE = {"path", "path-or-name", "file-name", "folder", "named-twice", "registry", "account"}
# Whose tables a target writes to, where it is not called so.
PLATFORMS = {"sentinel-asim": "sentinel"}
# The least share of rules whose query was true of some events and false of others, in percent: of a
# query that was never true the comparison says little.
BOTH_TRUTHS = 95
# The least share of queries that can be evaluated at all.
EVALUATED = 95


class Comparison:
    """What comparing many rules with their queries found."""

    def __init__(self, target):
        self.target = target
        self.name = ""  # of the rule that is compared
        self.types = mapping_files.column_types(PLATFORMS.get(target, target))
        self.hives = mapping_files.hives()
        self.evaluated = 0
        self.not_evaluated = collections.Counter()
        self.events = 0
        self.not_in_table = collections.Counter()
        self.stated = collections.Counter()
        self.truths = collections.Counter()
        self.differences = []
        self.strangers = collections.Counter()  # rows of another kind, by whether they are returned
        self.strange = []

    def compare(self, name, rule_text, query_text):
        """Compares one rule with its query; `name` says which in what is printed."""
        self.name = name
        chance = random.Random(zlib.crc32(name.encode()))
        try:
            rule, query = Rule(rule_text), kql_meaning.Query(query_text)
            home = self._home(rule, query, chance)
            self._compare(name, rule, query, home, chance, Readings(rule, rule_text, home))
            self.evaluated += 1
        except NotEvaluated as reason:
            self.not_evaluated[str(reason)] += 1

    def _homes(self, rule, query):
        return [home for home in mapping_files.homes_of(self.target, rule.source)
                if home.is_of(query.source)]

    def _home(self, rule, query, chance):
        """Of the homes of the rule's log source, the one whose rows the query returns most of."""
        homes = self._homes(rule, query)
        if not homes:
            raise NotEvaluated("no home that reads the query's source")
        if len(homes) == 1:
            return homes[0]
        scores, reasons = [], []
        for place, home in enumerate(homes):
            try:
                events = self._maker(rule, home, random.Random(1)).events(8)
                found = sum(returned for _, returned, _ in self._rows(rule, query, home, events))
                scores.append((found, -place))
            except NotEvaluated as reason:
                reasons.append(reason)
        if not scores:
            raise reasons[0]
        return homes[-max(scores)[1]]

    def _maker(self, rule, home, chance):
        def kinds(name):
            field = home.any_field(name)
            return field.kind if field else None
        return rule_events.EventMaker(rule, kinds, chance)

    def _rows(self, rule, query, home, events):
        """(settled event, whether the query returns its row, the row) of those that have one."""
        writer = table_rows.RowWriter(home, self.types, self.hives)
        tables = writer.tables()
        others = [other for other in self._homes(rule, query) if other is not home]
        for turn, event in enumerate(events):
            kind = writer.kind_of(event, turn)
            try:
                event = writer.settled(event, rule.fields, kind, turn)
                values = writer.row(event, rule.fields, kind, turn)
            except table_rows.NotInTable as reason:
                self.not_in_table[str(reason)] += 1
                continue
            returned = query.returns(self._as_row(values, tables, home))
            if returned:
                self._try_strangers(query, home, others, writer.strangers(values, kind), tables)
            yield event, returned, values

    def _as_row(self, values, tables, home):
        return kql_meaning.Row(values, lambda t: self.types.get(t, {}), tables, home.table)

    def _try_strangers(self, query, home, others, strangers, tables):
        """Rows that neither the home means nor another one of its log source must not be returned."""
        for place, values in strangers:
            if any(kind.has(values) for other in others for kind in other.kinds):
                continue
            returned = query.returns(self._as_row(values, tables, home))
            self.strangers[returned] += 1
            if returned:
                self.strange.append((self.name, home.table, place, values))

    def _compare(self, name, rule, query, home, chance, readings):
        events = self._maker(rule, home, chance).events(EVENTS)
        seen = collections.Counter()
        for event, returned, values in self._rows(rule, query, home, events):
            self.events += 1
            found = rule.finds(event)
            seen[returned] += 1
            if found == returned:
                continue
            stated = readings.of(event, returned)
            if stated:
                self.stated[stated] += 1
                continue
            self.differences.append((name, event, found, values))
        if not seen:
            raise NotEvaluated("no event that the table can have")
        self.truths[frozenset(seen)] += 1


class Readings:
    """What docs/convert.md says that a table cannot tell apart: the same rule read so."""

    def __init__(self, rule, rule_text, home):
        self.rule = rule
        places = {name: home.any_field(name) for name in rule.fields if name}
        self.places = {name: field for name, field in places.items() if field}
        loose = {name for name, field in self.places.items() if field.kind in ANY_CASE}
        self.loose = Rule(rule_text, loose) if loose else None

    def kind(self, name):
        return self.places[name].kind if name in self.places else ""

    def of(self, event, returned):
        """Which of them makes the query right about an event, or None."""
        for what, rule, read in self._readings(event):
            there = {name: text for name, text in read.items()
                     if text and not (text == "(Empty)" and "registry" in self.kind(name))}
            if returned in (rule.finds(read), rule.finds(there), rule.finds(read, tabular=True)):
                return what
            # `-` and the like, which the table leaves empty.
            for turn in range(3):
                empty = {name: [*field.empties, "", ""][min(turn, len(field.empties))]
                         for name, field in self.places.items()}
                if returned == rule.finds({**empty, **there}):
                    return what
        return None

    def _readings(self, event):
        """(what is stated, the rule, the event) for each way to read the two."""
        yield "a missing field is an empty column", self.rule, event
        rule = self.loose or self.rule
        yield "paths, keys and accounts are the same in any letter case", rule, event
        for name, field in self.places.items():
            text = event.get(name, "")
            if text.lower() in field.values:
                same = field.values[text.lower()]
                yield "a value that the table calls otherwise", rule, {**event, name: same}
            if field.kind == "named-twice":
                for separator in "\\/":
                    folder, _, file = text.rpartition(separator)
                    what = "a file with the path of a folder that the rule names"
                    yield what, rule, {**event, name: text + separator}
                    if file and folder.lower().endswith(separator + file.lower()):
                        yield "a file that is called as its folder", rule, {**event, name: folder}
            elif match := re.fullmatch(r"[DQ]WORD \(0x([0-9a-f]{8})(?:-0x([0-9a-f]{8}))?\)", text):
                what = "of a number in the registry, the type is not compared"
                whole = int(match.group(1) + (match.group(2) or ""), 16)
                for form in (str(whole), f"0x{whole:08x}", f"DWORD (0x{whole:08x})",
                             f"QWORD (0x{whole >> 32:08x}-0x{whole & 0xffffffff:08x})"):
                    yield what, rule, {**event, name: form}
            elif field.kind == "json-text":
                what = "quotes in JSON may be those of JSON itself"
                yield what, rule, {**event, name: f'"{text}"'}


def counted(counter):
    """What a note says of a counter, the most frequent first."""
    return ", ".join(f"{what} {number}" for what, number in counter.most_common())


def print_figures(figures, title, run, of_people):
    """Compares every rule that a run of `lintel convert` converted without loss. `of_people`: that
    somebody wrote the rules, so that each can be true and can be false."""
    comparison = Comparison(run.target)
    written = run.having("converted")
    for rule in written:
        comparison.compare(str(pathlib.Path(rule["path"]).relative_to(run.source)),
                           pathlib.Path(rule["path"]).read_text(encoding="utf-8"),
                           pathlib.Path(rule["output"]).read_text(encoding="utf-8"))
    print_comparison(figures, title, len(written), comparison, of_people)


def print_comparison(figures, title, queries, comparison, of_people):
    differing = collections.Counter(name for name, *_ in comparison.differences)
    figures.at_least(f"{title}: of {queries} queries, evaluated",
                     100 * comparison.evaluated / max(1, queries), EVALUATED, "%")
    figures.note("not evaluated: " + (counted(comparison.not_evaluated) or "none"))
    figures.exactly(f"{title}: of {comparison.events} events, differences",
                    len(comparison.differences), 0)
    for name in list(differing)[:5]:
        _, event, found, row = next(d for d in comparison.differences if d[0] == name)
        verdict = "finds, its query does not" if found else "does not find, its query does"
        figures.note(f"{name} {verdict}: {event} as {row}")
    strangers = sum(comparison.strangers.values())
    figures.exactly(f"{title}: of {strangers} rows of another kind, returned",
                    comparison.strangers[True], 0)
    for name, table, place, values in comparison.strange[:3]:
        figures.note(f"{name} returns a row of {table} with another `{place}`: {values}")
    figures.note("stated: " + (counted(comparison.stated) or "none"))
    figures.note("events without a row: " + (counted(comparison.not_in_table) or "none"))
    both = comparison.truths[frozenset((True, False))]
    share = 100 * both / max(1, comparison.evaluated)
    if of_people:
        figures.at_least(f"{title}: queries true of some, false of others", share, BOTH_TRUTHS, "%")
    else:
        figures.note(f"{share:.1f} % of the queries were true of some events and false of others; "
                     "conditions that nobody wrote are often always or never true")
