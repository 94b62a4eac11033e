"""Reads the mapping files (compiler/schema/data/sigma/README.md): which rows of which table hold the
events of a log source, and where these have Sigma's fields. Read here anew, not by Lintel."""

import functools
import re

from measures import workplace as at

FOLDER = at.ROOT / "compiler" / "schema" / "data"


class Line:
    """A line's words, the free text behind ` | `, and the lines that are part of it."""

    def __init__(self, text):
        words, _, self.rest = text.partition(" | ")
        self.words = [quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', words)]
        self.parts = []

    def having(self, word):
        return [part for part in self.parts if part.words[0] == word]


def lines(path):
    """The outermost lines of a file."""
    top, open_lines = [], []
    for text in path.read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        depth = len(text) - len(text.lstrip())
        open_lines = [(d, line) for d, line in open_lines if d < depth]
        line = Line(text.strip())
        (open_lines[-1][1].parts if open_lines else top).append(line)
        open_lines.append((depth, line))
    return top


class Field:
    """Where a Sigma field stands: the kind of place and its columns, and how values differ there."""

    def __init__(self, line):
        _, self.name, self.kind, *self.columns = line.words
        self.rest = line.rest
        self.values = {p.words[1].lower(): p.rest for p in line.having("value") if p.rest}
        self.empties = [p.words[1] for p in line.having("empty")]
        self.closed = bool(line.having("closed"))
        self.strip = "".join(" ".join(p.words[1:]) for p in line.having("strip"))
        self.spaces = "".join(p.words[1] for p in line.having("spaces"))
        self.blank = "".join(p.words[1] for p in line.having("blank"))


def best(fields, name):
    """The line for a field's name among these: the name itself, else the longest beginning of it."""
    exact = [f for f in fields if f.name == name]
    if exact:
        return exact[0]
    begun = [f for f in fields if f.name.endswith("*") and name.startswith(f.name[:-1])]
    return max(begun, key=lambda f: len(f.name)) if begun else None


class Kind:
    """One of the kinds of rows that a home's events are."""

    def __init__(self, line):
        columns = [line] if line and len(line.words) > 1 else []
        columns += line.having("and") if line else []
        self.columns = {column.words[1]: column.words[2:] for column in columns}
        self.excepted = {p.words[1]: p.words[2:] for p in (line.having("except") if line else [])}
        self.windows = [p.words[1] for p in (line.having("windows") if line else [])]
        self.always = {p.words[1]: p.words[2] for p in (line.having("is") if line else [])}
        self.fields = [Field(p) for p in (line.having("field") if line else [])]

    def has(self, row):
        """Whether a row may be of this kind, by its columns; members of bags are not looked at."""
        def is_among(column, values):
            return str(row.get(column, "")).lower() in [value.lower() for value in values]
        return (all(is_among(*condition) for condition in self.columns.items()
                    if "." not in condition[0])
                and not any(is_among(*condition) for condition in self.excepted.items()))


class Home:
    """A table, or some rows of it, for a log source."""

    def __init__(self, block, tables):
        self.table = block.having("table")[0].words[1]
        self.of_table = tables[self.table]
        self.partial = bool(block.having("partial"))
        self.by = bool(block.having("by"))
        self.among = [p.words[1:] for p in block.having("among")]
        self.present = [p.words[1] for p in block.having("present")]
        self.kinds = [Kind(line) for line in block.having("event")] or [Kind(None)]
        self.fields = [Field(p) for p in block.having("field")]
        self.parsers = [p.words[1] for p in self.of_table.having("parser")]
        self.table_fields = [Field(p) for p in self.of_table.having("field")]
        self.keywords = [w for p in self.of_table.having("keywords") for w in p.words[1:]]

    def field(self, name, kind):
        """Where a field stands in rows of this kind, or None."""
        for fields in (kind.fields, self.fields, self.table_fields):
            found = best([f for f in fields if f.name == name], name)
            if found:
                return found
        for fields in (kind.fields, self.fields, self.table_fields):
            found = best(fields, name)
            if found:
                return found
        return None

    def any_field(self, name):
        """Where a field stands in the first kind of rows that has it, or None."""
        found = (self.field(name, kind) for kind in self.kinds)
        return next((f for f in found if f and f.kind not in ("none", "absent")), None)

    def is_of(self, source):
        """Whether a query that reads this source can be of this home."""
        return source == self.table if not self.parsers else source in self.parsers


@functools.cache
def homes(target):
    """(category, product, service) -> the homes that carry it, in the order in which they are tried."""
    block = next(line for line in lines(FOLDER / "sigma" / "targets.txt")
                 if line.words == ["target", target])
    names = [name for line in block.having("homes") for name in line.words[1:]]
    files = {name: lines(FOLDER / "sigma" / f"{name}.txt") for name in names}
    anywhere = {line.words[1]: line for name in reversed(names) for line in files[name]
                if line.words[0] == "table"}
    found = {}
    for name in names:
        tables = {**anywhere, **{line.words[1]: line for line in files[name]
                                 if line.words[0] == "table"}}
        waiting = []
        for line in files[name]:
            if line.words[0] != "logsource":
                continue
            waiting.append(tuple(line.words[1:4]))
            if line.parts:
                for source in waiting:
                    found.setdefault(source, []).append(Home(line, tables))
                waiting = []
    return found


def homes_of(target, source):
    """The homes of a rule's log source."""
    key = [source.get(part) or "-" for part in ("category", "product", "service")]
    known = homes(target)
    return known.get(tuple(key), []) + known.get((key[0], "*", key[2]), [])


def hives():
    """(as Sigma writes it, as a table may) for each beginning of a registry path."""
    return [(line.words[1], line.rest) for path in sorted((FOLDER / "sigma").glob("*.txt"))
            for line in lines(path) if line.words[0] == "prefix"]


@functools.cache
def column_types(platform):
    """table -> column -> type, of a platform's tables."""
    tables = {}
    for path in sorted((FOLDER / "tables").glob("*.txt")):
        top = lines(path)
        if not any(line.words == ["platform", platform] for line in top):
            continue
        for line in top:
            if line.words[0] in ("table", "extend"):
                known = tables.setdefault(line.words[1], {})
                known.update((part.words[0], part.words[1]) for part in line.parts)
    return tables
