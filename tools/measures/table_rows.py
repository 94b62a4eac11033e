"""Turns an event into the row that a table has of it, as the mapping files say where fields stand.

This is the way opposite to the one that `convert` goes: from Sigma's value to the column's, not from
Sigma's test to the column's. What no row can hold is said and not compared.
"""

import copy
import json
import random
import re
from xml.sax.saxutils import escape

from measures.regex_samples import regex_sample
from measures.sigma_meaning import NotEvaluated

HASH_LENGTHS = {"MD5": 32, "SHA1": 40, "SHA256": 64, "IMPHASH": 32}
IPV4 = re.compile(r"\d+\.\d+\.\d+\.\d+")


class NotInTable(Exception):
    """The table can have no row of such an event."""


def path_steps(path):
    """The keys of a member's path: `a.b["c d"][0]`."""
    steps = re.findall(r'\["?([^\]"]*)"?\]|([^.\[]+)', path)
    return [int(bracket) if bracket.isdigit() else bracket or bare for bracket, bare in steps]


def put(bag, steps, value):
    """Sets a member of a bag, and makes what is around it."""
    *outer, last = steps
    for step, follower in zip(outer, steps[1:]):
        made = [] if isinstance(follower, int) else {}
        if isinstance(bag, list):
            bag.extend({} for _ in range(step + 1 - len(bag)))
            bag = bag[step]
        else:
            bag = bag.setdefault(step, made)
    if isinstance(bag, list):
        if bag:
            raise NotInTable("two values in one place")
        bag.append(value)
    elif not isinstance(bag, dict) or bag.get(last, value) != value:
        raise NotInTable("two values in one place")
    else:
        bag[last] = value


def number(text):
    """The number that Sigma writes as text or hexadecimal."""
    if not re.fullmatch(r"-?(0|[1-9]\d{0,8})|0x[0-9a-f]{1,8}", text):
        raise NotInTable("a number column without a number")
    return int(text, 0)


class Written(list):
    """A column that holds several fields: an expression that finds each, and its text."""

    def text(self):
        chance = random.Random(1)
        for separator in ("", " ", "\n", ";", "&"):
            whole = separator.join(regex_sample(pattern, 0, chance, text)[1] for pattern, text in self)
            found = [re.search(pattern, whole) for pattern, _ in self]
            if all(f and f.group(1) == text for f, (_, text) in zip(found, self)):
                return whole
        raise NotInTable("a text that the column's expression does not find")


class RowWriter:
    """Writes rows of one home; `hives` are the ways to write the beginning of a registry path."""

    def __init__(self, home, types, hives):
        self.home, self.types, self.hives = home, types.get(home.table, {}), hives

    def kind_of(self, event, turn):
        """One of the kinds that the event can be of; any, where it is of none."""
        able = [kind for kind in self.home.kinds if all(
            event[name].lower() in [a.lower() for a in self._allowed(name, kind) or [event[name]]]
            for name in event if name)]
        able = able or self.home.kinds
        return able[turn % len(able)]

    def _allowed(self, name, kind):
        """The values that a field can have in rows of this kind, or None where it can have any."""
        if name in kind.always:
            return [kind.always[name]]
        field = self.home.field(name, kind)
        if not field or not field.columns:
            return None
        place = ".".join(field.columns[:2]) if "member" in field.kind else field.columns[0]
        return kind.columns.get(place)

    def settled(self, event, names, kind, turn):
        """The event as one of this kind: with what it always has, without what it never has. `names`
        are the fields that the rule asks for."""
        event = dict(event)
        for name in {**dict.fromkeys(names), **event}:
            field = self.home.field(name, kind) if name else None
            allowed = self._allowed(name, kind)
            if allowed:
                same = [a for a in allowed if a.lower() == event.get(name, "").lower()]
                event[name] = same[0] if same else allowed[turn % len(allowed)]
            elif field and field.kind == "absent":
                event.pop(name, None)
            elif field and field.kind.startswith("registry-data") and not event.get(name):
                event[name] = "(Empty)"  # Sysmon's word for it
        return event

    def row(self, event, names, kind, turn):
        """The row of a settled event. `turn` varies what the table leaves open."""
        row, texts = {}, []
        self._need_neighbours(event, names, kind)
        for name, text in event.items():
            if name == "":
                texts.append(text)
                continue
            field = self.home.field(name, kind)
            if field is None or field.kind == "none":
                if name in kind.always:
                    continue
                raise NotInTable("an item that events of this kind do not have")
            self._write(row, field, name, text, turn)
        for name in self._blank_fields(kind):
            self._set(row, name, "-", only_if_missing=True)
        self._keep_kind(row, kind, turn)
        for text in texts:
            self._keyword(row, text)
        return self._finished(row)

    def _need_neighbours(self, event, names, kind):
        """Of two fields in one column, an event has both or none."""
        there = {}
        for name in names:
            field = self.home.field(name, kind) if name else None
            if field and field.kind in ("text", "path", "number", "address"):
                there.setdefault(field.columns[0], set()).add(bool(event.get(name)))
        if any(len(both) > 1 for both in there.values()):
            raise NotInTable("one of two fields that share a column")

    def _blank_fields(self, kind):
        fields = [*kind.fields, *self.home.fields, *self.home.table_fields]
        return {f.columns[0] for f in fields if f.blank and f.kind in ("text", "path")}

    def _keep_kind(self, row, kind, turn):
        for place, allowed in kind.columns.items():
            value = allowed[turn % len(allowed)]
            column, _, path = place.partition(".")
            if path:
                put(row.setdefault(column, {}), path_steps(path), value)
            elif column in row:
                if str(row[column]).lower() not in [str(a).lower() for a in allowed]:
                    raise NotInTable("another kind of event")
            else:
                row[column] = int(value) if self.types.get(column) in ("int", "long") else value
        for column, values in kind.excepted.items():
            if str(row.get(column, "")).lower() in [v.lower() for v in values]:
                raise NotInTable("another kind of event")
        for column in kind.windows:
            if str(row.get(column, "")).startswith("/"):
                raise NotInTable("a path of another system")
        for column, *_ in self.home.among:
            row[column] = "one"
        for place in self.home.present:
            column, _, path = place.partition(".")
            if path:
                bag = row.setdefault(column, {})
                if path not in bag:
                    put(bag, path_steps(path), "there")
            elif row.setdefault(column, "there") == "":
                raise NotInTable("another kind of event")

    def strangers(self, row, kind):
        """(what is different, a row) for each way in which the row would be one that the home does
        not mean."""
        for place in kind.columns:
            column, _, path = place.partition(".")
            if not all(place in other.columns for other in self.home.kinds):
                continue  # another kind of the home may say nothing of it
            stranger = copy.deepcopy(row)
            if path and isinstance(stranger.get(column), dict):
                stranger[column] = {}
                yield place, stranger
            elif not path:
                is_number = self.types.get(column) in ("int", "long")
                yield place, {**stranger, column: 424242 if is_number else "another kind"}
        for column, values in kind.excepted.items():
            if all(column in other.excepted for other in self.home.kinds):
                yield column, {**row, column: values[0]}
        for column, *_ in self.home.among:
            yield column, {**row, column: "two"}
        for place in self.home.present:
            yield place, {**row, place.partition(".")[0]: ""}

    def tables(self):
        """Rows of the other tables that the home's queries look into."""
        return {table: [{column: "one", other: value}, {column: "two", other: "other"}]
                for column, table, other, *values in self.home.among for value in values[:1]}

    def _set(self, row, column, value, only_if_missing=False):
        if only_if_missing:
            row.setdefault(column, value)
        elif row.get(column, value) != value:
            raise NotInTable("two values in one place")
        else:
            row[column] = value

    def _keyword(self, row, text):
        if not self.home.keywords:
            raise NotEvaluated("no column for text without a field")
        free = [c for c in self.home.keywords if self.types.get(c) != "string" or c not in row
                or isinstance(row[c], dict)]
        if not free:
            raise NotInTable("no room for text without a field")
        column = free[0]
        if column == "*":
            column = next(c for c, kind in sorted(self.types.items())
                          if kind == "string" and c not in row)
        if self.types.get(column) == "dynamic":
            put(row.setdefault(column, {}), ["Text"], text)
        elif isinstance(row.get(column), dict):
            put(row[column], ["Text"], text)
        else:
            row[column] = text

    def _written(self, field, text):
        """A text as the table writes it."""
        low = text.lower()
        if low in [empty.lower() for empty in field.empties]:
            return ""
        if low in field.values:
            return field.values[low]
        if field.closed or low in [v.lower() for v in field.values.values()]:
            raise NotInTable("a value that the table writes differently")
        if field.blank and text in ("", field.blank):
            return field.blank
        if field.spaces:
            if field.spaces in text:
                raise NotInTable("a value that the table writes differently")
            text = text.replace(" ", field.spaces)
        return field.strip + text

    def _write(self, row, field, name, text, turn):
        kind, columns = field.kind, field.columns
        if kind == "any":
            kind, columns = columns[0], [columns[1 + turn % (len(columns) - 1)]]
        text = self._written(field, text)
        writer = getattr(self, "_" + kind.replace("-", "_"), None)
        if writer is None:
            raise NotEvaluated(f"rows with a field of the kind {kind}")
        writer(row, columns, text, turn, name, field)

    def _text(self, row, columns, text, *_):
        if self.types.get(columns[0]) == "bool":
            self._bool(row, columns, text)
            return
        if self.types.get(columns[0]) in ("int", "long", "real", "bool", "datetime", "dynamic"):
            raise NotEvaluated(f"text in a column of the type {self.types[columns[0]]}")
        self._set(row, columns[0], text)

    def _bool(self, row, columns, text):
        if text.lower() not in ("true", "false"):
            raise NotInTable("a truth that is none")
        self._set(row, columns[0], text.lower() == "true")

    def _path(self, row, columns, text, turn, *_):
        self._set(row, columns[0], text.lower() if turn % 3 == 2 else text)

    def _path_or_name(self, row, columns, text, turn, *_):
        self._set(row, columns[0], text)

    def _address(self, row, columns, text, turn, *_):
        self._set(row, columns[0], f"::ffff:{text}" if turn % 2 and IPV4.fullmatch(text) else text)

    def _number(self, row, columns, text, *_):
        value = number(text)
        self._set(row, columns[0], str(value) if self.types.get(columns[0]) == "string" else value)

    def _file_name(self, row, columns, text, *_):
        if not re.search(r"[\\/][^\\/]+$", text):
            raise NotInTable("a path without a folder")
        self._set(row, columns[0], re.split(r"[\\/]", text)[-1])

    def _account(self, row, columns, text, *_):
        domain, separator, name = text.partition("\\")
        if not (domain and separator and name) or "\\" in name:
            raise NotInTable("an account that is not DOMAIN\\name")
        self._set(row, columns[0], name)
        if len(columns) > 1:
            self._set(row, columns[1], domain)

    def _hashes(self, row, columns, text, *_):
        for part in text.split(","):
            algorithm, _, digits = part.partition("=")
            if (algorithm not in HASH_LENGTHS or len(digits) != HASH_LENGTHS[algorithm]
                    or re.search("[^0-9a-fA-F]", digits)):
                raise NotInTable("hashes that are not ALGORITHM=hex")
            place = list(HASH_LENGTHS).index(algorithm)
            if place < len(columns):
                self._set(row, columns[place], digits.lower())

    def _registry(self, row, columns, text, turn, *_):
        if text.lower().startswith("\\registry\\"):
            forms = [text]
        else:
            forms = [table + text[len(sigma):] for sigma, table in self.hives
                     if text.lower().startswith(sigma.lower())]
        if not forms or re.search(r".(HKLM|HKU|HKCU|HKCR|HKEY_\w+)\\", text, re.I):
            raise NotInTable("a registry path without a hive")
        path = forms[turn % len(forms)].replace("S-1-*", "S-1-5-21-1")
        if len(columns) == 1:
            self._set(row, columns[0], path)
            return
        key, separator, name = path.rpartition("\\")
        if not separator or not name or key.count("\\") == 0:
            raise NotInTable("a registry value without a key")
        self._set(row, columns[0], key)
        self._set(row, columns[1], "" if name.lower() == "(default)" else name)

    def _registry_data(self, row, columns, text, *_):
        match = re.fullmatch(r"(D|Q)WORD \((0x[0-9a-f]{8})(?:-0x([0-9a-f]{8}))?\)", text)
        if match and (match.group(1) == "Q") == bool(match.group(3)):
            self._set(row, columns[0], str(int(match.group(2) + (match.group(3) or ""), 16)))
            self._set(row, columns[1], match.group(1) + "word")
            return
        if text in ("(Empty)", "Binary Data"):
            self._set(row, columns[0], "" if text == "(Empty)" else "0A0B")
            self._set(row, columns[1], "Binary" if text == "Binary Data" else "String")
            return
        if re.search(r"[DQ]WORD|binary data|\(empty\)", text, re.I) or text.isdigit():
            raise NotInTable("a registry value that Sysmon does not write so")
        self._set(row, columns[0], text)

    def _registry_data_any(self, row, columns, text, turn, *_):
        """As any source writes it: Sysmon, in hexadecimal, in decimal."""
        match = re.fullmatch(r"DWORD \((0x[0-9a-f]{8})\)", text, re.I)
        if match:
            text = (text, match.group(1), str(int(match.group(1), 16)))[turn % 3]
        elif text == "(Empty)":
            text = ("", text)[turn % 2]
        elif re.search(r"[DQ]WORD|binary data|\(empty\)", text, re.I) or re.match("0x", text) or text.isdigit():
            raise NotInTable("a registry value that Sysmon does not write so")
        self._set(row, columns[0], text)

    def _member(self, row, columns, text, turn, name, field, value=None):
        column, path = columns[0], " ".join(columns[1:])
        if path.endswith("*"):
            begun = field.name[:-1]
            path = path[:-1] + name[len(begun):]
        put(row.setdefault(column, {}), path_steps(path), text if value is None else value)

    def _number_member(self, row, columns, text, turn, name, field):
        value = number(text)
        self._member(row, columns, text, turn, name, field, value if turn % 2 else str(value))

    def _hex_member(self, row, columns, text, turn, name, field):
        if not text.startswith("0x"):
            raise NotInTable("a number that Sigma writes in hexadecimal")
        self._member(row, columns, text, turn, name, field, number(text))

    def _xml_member(self, row, columns, text, turn, name, field):
        column, item = columns
        put(row.setdefault(column, {}), [item if item != "*" else name], text)
        row[column].setdefault("", "xml")

    def _json_text(self, row, columns, text, *_):
        put(row.setdefault(columns[0], {}), ["Text"], text)

    def _folder(self, row, columns, text, turn, name, field):
        separator = field.rest.strip() or "\\"
        folder, slash, file = text.rpartition(separator)
        if not (folder and slash and file):
            raise NotInTable("a path without a folder")
        self._set(row, columns[0], folder)
        self._set(row, columns[1], file)

    def _named_twice(self, row, columns, text, turn, name, field):
        separator = field.rest.strip() or "\\"
        file = text.rpartition(separator)[2]
        if separator not in text or not file:
            raise NotInTable("a path without a folder")
        self._set(row, columns[0], text + separator + file if turn % 2 else text)
        self._set(row, columns[1], file)

    def _extract(self, row, columns, text, turn, name, field):
        pattern, known = field.rest.strip(), row.setdefault(columns[0], Written())
        if isinstance(known, Written):
            known.append((pattern, text))
        elif not (found := re.search(pattern, known)) or found.group(1) != text:
            raise NotInTable("two values in one place")

    def _finished(self, row):
        """The row with its bags as the columns' types have them."""
        for column, value in row.items():
            if isinstance(value, Written):
                row[column] = value.text()
            elif isinstance(value, dict) and value.pop("", None) == "xml":
                items = "".join(f'<Data Name="{n}">{escape(t)}</Data>' for n, t in value.items())
                row[column] = f"<EventData>{items}</EventData>"
            elif isinstance(value, (dict, list)) and self.types.get(column) == "string":
                row[column] = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return row
