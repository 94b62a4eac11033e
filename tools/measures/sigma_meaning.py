"""What a Sigma rule means, from its specification (2.1) alone: whether an event is one that it finds.

An event is a dict of texts by field names; a field that is not in the dict is missing. The field
named "" is text of the event that belongs to no field; only keywords look at it.
"""

import base64
import ipaddress
import itertools
import re

import yaml

STAR, ONE = object(), object()
DASHES = "-/–—―"


class NotEvaluated(Exception):
    """A construct that an evaluator does not know; the message names it."""


class RuleLoader(yaml.CSafeLoader):
    """Reads scalars as YAML 1.2 does, but keeps numbers as the text that was written."""

    yaml_implicit_resolvers = {}


RuleLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"),
                                 ["~", "n", "N", ""])
RuleLoader.add_implicit_resolver("tag:yaml.org,2002:bool",
                                 re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))


def string_parts(text):
    """The literal texts and wildcards of a Sigma string."""
    parts, position = [], 0
    while position < len(text):
        one = text[position]
        follower = text[position + 1:position + 2]
        if one == "\\" and follower and follower in "\\*?":
            parts.append(follower)
            position += 1
        elif one in "*?":
            parts.append(STAR if one == "*" else ONE)
        else:
            parts.append(one)
        position += 1
    joined = []
    for literal, group in itertools.groupby(parts, lambda part: isinstance(part, str)):
        joined += ["".join(group)] if literal else group
    return joined


class Text:
    """A string with wildcards, compared with a whole value."""

    def __init__(self, parts, cased):
        self.parts = parts
        written = "".join(re.escape(p) if isinstance(p, str) else ".*" if p is STAR else "."
                          for p in parts)
        self.pattern = re.compile(written, re.DOTALL | (0 if cased else re.IGNORECASE))

    def fits(self, text, _):
        return self.pattern.fullmatch(text) is not None

    def within(self, text):
        """Whether it stands anywhere in a text: what a keyword asks."""
        return self.pattern.search(text) is not None

    def is_number(self):
        """The whole value, where it reads as a number; else None."""
        whole = self.parts[0] if len(self.parts) == 1 else None
        return whole if isinstance(whole, str) and re.fullmatch(r"-?\d+|0x[0-9a-fA-F]+", whole) else None


class Regex:
    def __init__(self, text, flags):
        self.text, self.flags = text, flags
        try:
            self.pattern = re.compile(text, flags)
        except re.error as problem:
            raise NotEvaluated(f"regular expression that Python does not read: {problem}") from None

    def fits(self, text, _):
        return self.pattern.search(text) is not None

    within = fits


class Network:
    def __init__(self, text):
        self.network = ipaddress.ip_network(text)

    def fits(self, text, _):
        try:
            return ipaddress.ip_address(text) in self.network
        except ValueError:
            return False


class Bound:
    """A comparison of numbers."""

    def __init__(self, kind, text):
        self.kind, self.bound = kind, float(text)

    def fits(self, text, _):
        try:
            value = float(text)
        except ValueError:
            return False
        return {"gt": value > self.bound, "gte": value >= self.bound, "lt": value < self.bound,
                "lte": value <= self.bound}[self.kind]


class OtherField:
    """The value of another field of the event."""

    def __init__(self, name, place, cased):
        self.name, self.place, self.cased = name, place, cased

    def fits(self, text, event):
        other = event.get(self.name)
        if other is None:
            return False
        if not self.cased:
            text, other = text.lower(), other.lower()
        return {"contains": other in text, "startswith": text.startswith(other),
                "endswith": text.endswith(other)}.get(self.place, text == other)


class Missing:
    """`null`: the field is not there."""

    @staticmethod
    def fits(*_):
        return False


class Item:
    """One line of a selection: a field, or "" for keywords, and what is asked of it."""

    def __init__(self, field, values, all_of=False, negated=False, exists=None):
        self.field, self.values = field, values
        self.all_of, self.negated, self.exists = all_of, negated, exists

    def _value_holds(self, value, text, event, tabular):
        if isinstance(value, Missing):
            return text is None
        if text is None:
            return tabular and isinstance(value, Text) and not value.parts
        return value.fits(text, event)

    def holds(self, event, tabular=False):
        """`tabular`: as in a table, where an empty text and a missing one are the same."""
        link = all if self.all_of else any
        if not self.field:
            texts = [text for text in event.values() if text is not None]
            return link(any(v.within(text) for text in texts) for v in self.values)
        text = event.get(self.field)
        if tabular and text == "":
            text = None
        if self.exists is not None:
            return (text is not None) == self.exists
        return link(self._value_holds(v, text, event, tabular) for v in self.values) != self.negated


def encoded(parts, modifiers):
    """The texts that base64 and its kin make of a value: ready parts, one list for each form."""
    if not {"wide", "utf16", "utf16le", "utf16be", "base64", "base64offset"} & set(modifiers):
        return [parts]
    if any(not isinstance(part, str) for part in parts):
        raise NotEvaluated("wildcards in an encoded value")
    text, data = "".join(parts), None
    for modifier in modifiers:
        if modifier in ("wide", "utf16le"):
            data = text.encode("utf-16-le")
        elif modifier == "utf16be":
            data = text.encode("utf-16-be")
        elif modifier == "utf16":
            data = b"\xff\xfe" + text.encode("utf-16-le")
        elif modifier == "base64":
            data = text.encode() if data is None else data
            return [[base64.b64encode(data).decode()]]
        elif modifier == "base64offset":
            data = text.encode() if data is None else data
            return [[form] for form in shifted_forms(data)]
    raise NotEvaluated("UTF-16 without Base64")


def shifted_forms(data):
    """Base64 of the bytes at each of three places, without what depends on their neighbours."""
    for shift in range(3):
        form = base64.b64encode(bytes(shift) + data).decode().rstrip("=")
        first = (0, 2, 3)[shift]
        yield form[first:len(form) - (1 if (shift + len(data)) % 3 else 0)]


def dashed(parts):
    """A value with each sign that may begin an option as every other such sign."""
    forms = [[]]
    for part in parts:
        if not isinstance(part, str):
            forms = [form + [part] for form in forms]
            continue
        pieces = [""]
        for position, one in enumerate(part):
            begins = (one in DASHES and re.match(r"\w", part[position + 1:position + 2])
                      and not (position and re.match(r"\w", part[position - 1])))
            pieces = [piece + sign for piece in pieces for sign in (DASHES if begins else one)]
        forms = [form + [piece] for form in forms for piece in pieces]
    return forms


KNOWN = {"contains", "startswith", "endswith", "all", "cased", "re", "i", "m", "s", "cidr", "windash",
         "base64", "base64offset", "wide", "utf16", "utf16le", "utf16be", "exists", "gt", "gte", "lt",
         "lte", "fieldref", "neq"}
FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}


def written(value):
    """The text of a scalar."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_values(value, modifiers, keyword):
    """The values that one scalar of the rule stands for."""
    if value is None:
        return [Missing()]
    text, cased = written(value), "cased" in modifiers
    place = next((m for m in modifiers if m in ("contains", "startswith", "endswith")), None)
    if "fieldref" in modifiers:
        return [OtherField(text, place, cased)]
    if "re" in modifiers:
        return [Regex(text, sum(flag for name, flag in FLAGS.items() if name in modifiers))]
    if "cidr" in modifiers:
        return [Network(text)]
    bound = next((m for m in modifiers if m in ("gt", "gte", "lt", "lte")), None)
    if bound:
        return [Bound(bound, text)]
    parts = string_parts(text)
    forms = dashed(parts) if "windash" in modifiers else [parts]
    forms = [form for dashes in forms for form in encoded(dashes, modifiers)]
    if place in ("contains", "endswith"):
        forms = [[STAR, *form] for form in forms]
    if place in ("contains", "startswith"):
        forms = [[*form, STAR] for form in forms]
    return [Text(form, cased) for form in forms]


def read_item(key, value, any_case):
    """The test that one line of a selection makes."""
    field, *modifiers = key.split("|")
    if field in any_case:
        modifiers = [m for m in modifiers if m != "cased"] + ["i"] * ("re" in modifiers)
    unknown = [m for m in modifiers if m not in KNOWN]
    if unknown:
        raise NotEvaluated(f"modifier {unknown[0]}")
    if "exists" in modifiers:
        return ("item", Item(field, [], exists=written(value) == "true"))
    scalars = value if isinstance(value, list) else [value]
    if any(isinstance(scalar, (list, dict)) for scalar in scalars) or not scalars:
        raise NotEvaluated("a value that is no scalar")
    groups = [read_values(scalar, modifiers, not field) for scalar in scalars]
    if "all" in modifiers and any(len(group) > 1 for group in groups):
        return ("and", [("item", Item(field, group)) for group in groups])
    return ("item", Item(field, [v for group in groups for v in group], "all" in modifiers,
                         "neq" in modifiers))


def read_detection(node, any_case=()):
    """The condition that stands below a selection's name."""
    if isinstance(node, dict):
        return ("and", [read_item(key, value, any_case) for key, value in node.items()])
    nodes = node if isinstance(node, list) else [node]
    if any(isinstance(n, (dict, list)) for n in nodes):
        return ("or", [read_detection(n, any_case) for n in nodes])
    return read_item("", nodes, any_case)


class Condition:
    """Reads the words of a condition; the selections are in its place afterwards."""

    def __init__(self, text, selections):
        self.words = re.findall(r"[()]|[^\s()]+", text)
        self.selections = selections

    def read(self):
        tree = self._joined("or", lambda: self._joined("and", self._negated))
        if self.words:
            raise NotEvaluated(f"condition with `{self.words[0]}`")
        return tree

    def _joined(self, word, operand):
        parts = [operand()]
        while self.words and self.words[0] == word:
            self.words.pop(0)
            parts.append(operand())
        return parts[0] if len(parts) == 1 else (word, parts)

    def _negated(self):
        word = self.words.pop(0)
        if word == "not":
            return ("not", self._negated())
        if word == "(":
            tree = self._joined("or", lambda: self._joined("and", self._negated))
            self.words.pop(0)
            return tree
        if word in ("1", "any", "all") and self.words[:1] == ["of"]:
            pattern = self.words[1]
            del self.words[:2]
            meant = re.compile(".*".join(map(re.escape, pattern.split("*"))))
            names = [n for n in self.selections if not n.startswith("_")] if pattern == "them" else [
                n for n in self.selections if meant.fullmatch(n)]
            if not names:
                raise NotEvaluated(f"no selection is called {pattern}")
            return ("and" if word == "all" else "or", [self.selections[n] for n in names])
        if word not in self.selections:
            raise NotEvaluated(f"condition with `{word}`")
        return self.selections[word]


class Rule:
    """A rule: its log source, its selections and the condition over them, each a tree of ("and", …),
    ("or", …), ("not", …) and ("item", …). Tests of the fields in `any_case` never look at it."""

    def __init__(self, text, any_case=()):
        documents = [d for d in yaml.load_all(text, Loader=RuleLoader) if d]
        if len(documents) != 1 or "detection" not in documents[0]:
            raise NotEvaluated("several documents, or one without a detection")
        self.source = {k: v for k, v in documents[0]["logsource"].items() if k != "definition"}
        detection = documents[0]["detection"]
        self.selections = {name: read_detection(node, any_case) for name, node in detection.items()
                           if name not in ("condition", "timeframe")}
        conditions = detection["condition"]
        conditions = conditions if isinstance(conditions, list) else [conditions]
        self.condition = ("or", [Condition(c, self.selections).read() for c in conditions])
        items = items_of(self.condition)
        self.fields = sorted({item.field for item in items} | {
            value.name for item in items for value in item.values if isinstance(value, OtherField)})

    def finds(self, event, tabular=False):
        return holds(self.condition, event, tabular)


def holds(tree, event, tabular):
    kind, inside = tree
    if kind == "item":
        return inside.holds(event, tabular)
    if kind == "not":
        return not holds(inside, event, tabular)
    return (all if kind == "and" else any)(holds(part, event, tabular) for part in inside)


def items_of(tree):
    """Every item in a tree, in the order in which they stand."""
    kind, inside = tree
    if kind == "item":
        return [inside]
    return items_of(inside) if kind == "not" else [i for part in inside for i in items_of(part)]
