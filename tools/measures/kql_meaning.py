"""What a query does with a row: the operators and functions that converted rules use, as Kusto's
documentation and its engine have them (../shared/reference/kql-lints.md, section 1).

A column's text is never null; of other types None is null, and so is a bag's member that is not
there. A row passes `where` only where the predicate is true: not where it is false or null.
"""

import ipaddress
import json
import re

from measures.kql_reading import Reader
from measures.sigma_meaning import NotEvaluated

EMPTY = {"string": "", "guid": ""}


def re2(pattern):
    """The same expression for Python, as far as both languages read it alike."""
    flags, rest = 0, pattern
    while True:
        leading = re.match(r"\(\?([ims]+)\)", rest)
        if not leading:
            break
        flags |= sum({"i": re.I, "m": re.M, "s": re.S}[one] for one in set(leading.group(1)))
        rest = rest[leading.end():]
    written, position, in_class = [], 0, False
    while position < len(rest):
        one = rest[position]
        if one == "\\":
            pair = rest[position:position + 2]
            if pair[1:] in set("pPQECzG123456789"):
                raise NotEvaluated(f"{pair} in a regular expression")
            written.append(pair)
            position += 2
            continue
        if in_class:
            if rest.startswith("[:", position):
                raise NotEvaluated("[: in a regular expression")
            in_class = one != "]" or rest[position - 1] == "[" or rest[position - 2:position] == "[^"
            written.append("\\[" if one == "[" else one)
        elif one == "$" and not flags & re.M:
            written.append(r"\Z")
        elif one in "*+?}" and rest[position + 1:position + 2] == "+":
            raise NotEvaluated("possessive quantifier in a regular expression")
        else:
            in_class = one == "["
            written.append(one)
        position += 1
    try:
        return re.compile("".join(written), flags)
    except re.error as problem:
        raise NotEvaluated(f"regular expression that Python does not read: {problem}") from None


def text_of(value):
    """tostring()."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def whole_number(value):
    """tolong(), toint()."""
    if isinstance(value, (int, float)):
        return int(value)
    return int(value) if isinstance(value, str) and re.fullmatch(r"\s*-?\d+\s*", value) else None


def in_networks(version):
    def function(address, *networks):
        try:
            parsed = ipaddress.ip_address(address)
            ranges = [ipaddress.ip_network(network, strict=False) for network in networks]
        except ValueError:
            return None
        if parsed.version == 4 and version == 6:
            parsed = ipaddress.ip_address(f"::ffff:{address}")
        if parsed.version != version or any(r.version != version for r in ranges):
            return None
        return any(parsed in network for network in ranges)
    return function


def parsed_json(text):
    if not isinstance(text, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text or None


def extracted(pattern, group, text):
    found = re2(pattern).search(text)
    return (found.group(group) or "") if found else ""


def negation(value):
    return None if value is None else not value


def substring(text, start, length=None):
    return text[start:] if length is None else text[start:start + length]


def replaced(text, old, new):
    return text.replace(old, new)


FUNCTIONS = {
    "tostring": text_of,
    "tolong": whole_number,
    "toint": whole_number,
    "tolower": str.lower,
    "strlen": len,
    "substring": substring,
    "isempty": lambda value: value is None or value == "",
    "isnotempty": lambda value: value is not None and value != "",
    "isnull": lambda value: value is None,
    "isnotnull": lambda value: value is not None,
    "not": negation,
    "strcat": lambda *values: "".join(text_of(value) for value in values),
    "coalesce": lambda *values: next((v for v in values if v is not None and v != ""), values[-1]),
    "ipv4_is_in_range": in_networks(4),
    "ipv4_is_in_any_range": in_networks(4),
    "ipv6_is_in_range": in_networks(6),
    "ipv6_is_in_any_range": in_networks(6),
    "parse_json": parsed_json,
    "todynamic": parsed_json,
    "extract": extracted,
    "trim_start": lambda pattern, text: re.sub(f"\\A(?:{pattern})", "", text),
    "replace_string": replaced,
    "split": lambda text, delimiter: text.split(delimiter),
    "iff": lambda test, yes, no: yes if test is True else no,
}

TEXT_TESTS = {
    "=~": lambda text, wanted: text == wanted,
    "contains": lambda text, wanted: wanted in text,
    "startswith": str.startswith,
    "endswith": str.endswith,
    "has": lambda text, wanted: re.search(
        (r"(?<![^\W_])" if wanted[:1].isalnum() else "") + re.escape(wanted)
        + (r"(?![^\W_])" if wanted[-1:].isalnum() else ""), text) is not None,
}


def same(left, right):
    """`==`: null where both are null, false where one is; a text beside a number is read as one."""
    if left is None or right is None:
        return None if left is right else False
    if isinstance(left, str) != isinstance(right, str):
        number, text = (right, left) if isinstance(left, str) else (left, right)
        if isinstance(number, (bool, dict, list)) or not re.fullmatch(r"-?\d+", text):
            raise NotEvaluated("comparison of a text with another type")
        return number == int(text)
    return left == right


def as_text(value):
    if value is None:
        return ""
    if not isinstance(value, str):
        raise NotEvaluated(f"text operator on a value of type {type(value).__name__}")
    return value


def compare(operator, left, right):
    """The predicate `left operator right` on a row; `right` is most often a literal."""
    if left == ("name", "*"):
        return anywhere(operator, right)
    if operator == "matches regex":
        if right[0] != "value":
            raise NotEvaluated("regular expression that is no literal")
        pattern, value = re2(right[1]), evaluator(left)
        return lambda row: pattern.search(as_text(value(row))) is not None
    value, wanted = evaluator(left), evaluator(right)
    if operator == "==":
        return lambda row: same(value(row), wanted(row))
    if operator == "!=":
        return lambda row: negation(same(value(row), wanted(row)))
    if operator in ("<", "<=", ">", ">="):
        return lambda row: ordered(operator, value(row), wanted(row))
    positive = {"!~": "=~"}.get(operator, operator.lstrip("!"))
    test, negated = TEXT_TESTS[positive.removesuffix("_cs")], positive != operator
    if positive.endswith("_cs"):
        return lambda row: test(as_text(value(row)), as_text(wanted(row))) != negated
    if right[0] == "value":
        literal = as_text(right[1]).lower()
        return lambda row: test(as_text(value(row)).lower(), literal) != negated
    return lambda row: test(as_text(value(row)).lower(), as_text(wanted(row)).lower()) != negated


def anywhere(operator, right):
    """`* contains …`: whether any column has it."""
    if operator not in ("contains", "matches regex"):
        raise NotEvaluated(f"{operator} of any column")
    test = compare(operator, ("name", "it"), right)
    return lambda row: any(test({"it": text_of(value)}) for value in row.values.values())


def added(operator, left, right):
    value, other, sign = evaluator(left), evaluator(right), 1 if operator == "+" else -1
    return lambda row: value(row) + sign * other(row)


def ordered(operator, left, right):
    if left is None or right is None:
        return None
    if isinstance(left, str) or isinstance(right, str):
        raise NotEvaluated("order of texts")
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


def membership(operator, left, values):
    value, negated = evaluator(left), operator.startswith("!")
    positive = operator.lstrip("!")
    if positive not in ("in", "in~"):
        raise NotEvaluated(f"operator {operator}")
    if isinstance(values, tuple):
        if positive != "in":
            raise NotEvaluated("in~ of a query")
        source, stages = values
        inner = [stage(s) for s in stages]

        def in_query(row):
            found = run(inner, [Row(r, row.types_of, row.tables, source) for r in row.tables[source]])
            column = stages[-1][1][0][0]
            return any(same(value(row), other[column]) is True for other in found) != negated
        return in_query
    if any(v[0] != "value" for v in values):
        raise NotEvaluated("list of values that are no literals")
    literals = [v[1] for v in values]
    if positive == "in~":
        lowered = {as_text(v).lower() for v in literals}
        return lambda row: (as_text(value(row)).lower() in lowered) != negated
    return lambda row: any(same(value(row), v) for v in literals) != negated


def case(arguments):
    *pairs, otherwise = [evaluator(a) for a in arguments]

    def function(row):
        for test, result in zip(pairs[::2], pairs[1::2]):
            if test(row) is True:
                return result(row)
        return otherwise(row)
    return function


def call(name, arguments):
    if name == "case":
        return case(arguments)
    if name == "column_ifexists":
        column, otherwise = arguments[0][1], evaluator(arguments[1])
        return lambda row: row[column] if row.has(column) else otherwise(row)
    if name not in FUNCTIONS:
        raise NotEvaluated(f"function {name}()")
    function, values = FUNCTIONS[name], [evaluator(a) for a in arguments]
    return lambda row: function(*(value(row) for value in values))


def joined(kind, parts):
    tests, ends = [evaluator(p) for p in parts], kind == "or"

    def function(row):
        known = True
        for test in tests:
            value = test(row)
            if value is ends:
                return ends
            known = known and value is not None
        return (not ends) if known else None
    return function


def member(of, key):
    value = evaluator(of)

    def function(row):
        bag = value(row)
        if isinstance(bag, dict):
            return bag.get(key)
        if isinstance(bag, list) and isinstance(key, int) and key < len(bag):
            return bag[key]
        return None
    return function


def evaluator(expression):
    """A function from a row to the expression's value."""
    kind, *inside = expression
    if kind == "value":
        return lambda row: inside[0]
    if kind == "name":
        return lambda row: row[inside[0]]
    return {"member": member, "call": call, "and": lambda parts: joined("and", parts),
            "or": lambda parts: joined("or", parts), "compare": compare, "in": membership,
            "sum": added}[kind](*inside)


class Row:
    """A row of a table: a value for each of its columns, and what stages have added."""

    def __init__(self, values, types_of, tables, table):
        self.values, self.types_of, self.tables, self.table = values, types_of, tables, table

    def has(self, column):
        return column in self.values or column in self.types_of(self.table)

    def __getitem__(self, column):
        if column in self.values:
            return self.values[column]
        types = self.types_of(self.table)
        if column not in types:
            raise NotEvaluated(f"column {column} of {self.table}")
        return EMPTY.get(types[column])

    def extended(self, values):
        return Row({**self.values, **values}, self.types_of, self.tables, self.table)


def stage(read):
    """A function from rows to rows."""
    kind, inside = read
    if kind == "where":
        test = evaluator(inside)
        return lambda rows: [row for row in rows if test(row) is True]
    columns = [(name, evaluator(expression)) for name, expression in inside]
    return lambda rows: [row.extended({n: value(row) for n, value in columns}) for row in rows]


def run(stages, rows):
    for one in stages:
        if not rows:
            return rows
        rows = one(rows)
    return rows


class Query:
    """A query, ready for rows of its source."""

    def __init__(self, text):
        self.source, stages = Reader(text).query()
        # What the last stage shows of a row does not decide whether there is one.
        if stages and stages[-1][0] == "project":
            stages = stages[:-1]
        self.stages = [stage(read) for read in stages]

    def returns(self, row):
        """Whether the row is among the query's results."""
        return bool(run(self.stages, [row]))
