"""Makes up events for a rule from its own values: some that it finds, and some that it nearly does."""

import re

from measures import sigma_meaning as sigma
from measures.regex_samples import regex_sample

# What stands before a value that only the end of a text is asked for, and behind, by what the field is.
BEFORE = {"registry": "HKLM\\SOFTWARE\\Qa", "account": "QA"}
PATHS = {"path", "path-or-name", "file-name", "folder", "named-twice"}


def sample(value, event, chance):
    """(from the beginning, text, to the end) of a text that fits a value; the text is None where the
    field has to be missing."""
    if isinstance(value, sigma.Text):
        parts = value.parts
        inside = "".join(p if isinstance(p, str) else "q" if p is sigma.ONE else
                         chance.choice(["", "qz"]) for p in
                         parts[bool(parts) and parts[0] is sigma.STAR:
                               len(parts) - (len(parts) > 1 and parts[-1] is sigma.STAR)])
        return (not parts or parts[0] is not sigma.STAR, inside,
                not parts or parts[-1] is not sigma.STAR)
    if isinstance(value, sigma.Regex):
        return regex_sample(value.text, value.flags, chance)
    if isinstance(value, sigma.Network):
        size = min(value.network.num_addresses, 2 ** 32)
        return True, str(value.network[chance.randrange(size)]), True
    if isinstance(value, sigma.Bound):
        return True, str(int(value.bound) + {"gt": 1, "lt": -1}.get(value.kind, 0)), True
    if isinstance(value, sigma.OtherField):
        return True, event.get(value.name, "same"), True
    return True, None, True


class EventMaker:
    """Events of one rule. `kinds` says of a field what kind of place the table has for it."""

    def __init__(self, rule, kinds, chance):
        self.rule, self.kinds, self.chance = rule, kinds, chance
        self.items = sigma.items_of(rule.condition)
        self.fields = rule.fields

    def events(self, count):
        """So many events, always the same ones."""
        found, seen = [], set()

        def add(event):
            key = tuple(sorted(event.items()))
            if key not in seen:
                seen.add(key)
                found.append(event)
        bases = [self.satisfying(True) for _ in range(4)]
        for event in bases:
            add(event)
        nearly = [event for base in bases[:3] for event in self._changed(base)]
        nearly += [self._with(chosen, tree) for tree in self.rule.selections.values()
                   for chosen in bases[:2] for _ in range(2)]
        nearly += [self._with(self.chance.choice(bases), ("item", item))
                   for item in self._chosen(self.items, 24)]
        nearly += [self.satisfying(False) for _ in range(4)]
        pairs = [(item, value) for item in self.items for value in item.values if item.field]
        for item, value in self._chosen(pairs, count):
            nearly += self._near_value(self.chance.choice(bases), item.field, value)
        for event in self._chosen(nearly, 8 * count):
            if len(found) >= count:
                break
            add(event)
        return found

    def _near_value(self, base, field, value):
        """The event with one value of the rule, and with what is nearly that value."""
        text = self._joined(field, [sample(value, base, self.chance)])
        if text is None:
            return []
        forms = [text[1:], text[:-1], "q" + text, text + "q", text.swapcase()]
        return [{**base, field: form} for form in (text, *self.chance.sample(forms, 2))]

    def _chosen(self, sequence, count):
        return self.chance.sample(sequence, min(count, len(sequence)))

    def satisfying(self, wanted):
        wishes = {}
        self._wish(self.rule.condition, wanted, wishes)
        return self._composed(wishes, {})

    def _with(self, event, tree):
        """The event changed so that this part of the rule holds, too."""
        wishes = {}
        self._wish(tree, True, wishes)
        return self._composed(wishes, event)

    def _wish(self, tree, wanted, wishes):
        """Collects what has to hold of each field: (item, whether it shall hold)."""
        kind, inside = tree
        if kind == "item":
            wishes.setdefault(inside.field, []).append((inside, wanted != inside.negated))
        elif kind == "not":
            self._wish(inside, not wanted, wishes)
        elif (kind == "and") == wanted:
            for part in inside:
                self._wish(part, wanted, wishes)
        else:
            self._wish(self.chance.choice(inside), wanted, wishes)

    def _composed(self, wishes, event):
        event = dict(event)
        for field, wished in wishes.items():
            shapes = []
            for item, wanted in wished:
                if item.exists is not None:
                    if item.exists != wanted:
                        shapes.append((True, None, True))
                elif wanted:
                    values = item.values if item.all_of else [self.chance.choice(item.values)]
                    for value in values:
                        if isinstance(value, sigma.OtherField):
                            event.setdefault(value.name, self._plain(value.name))
                        shapes.append(sample(value, event, self.chance))
            if not shapes:
                has_to = any(isinstance(v, sigma.Missing) for item, _ in wished for v in item.values)
                if field not in event and (has_to or self.chance.random() < 0.7):
                    event[field] = self._plain(field)
                continue
            if not field:
                shapes = [(False, text, False) for _, text, _ in shapes]
            text = self._joined(field, shapes)
            if text is None:
                event.pop(field, None)
            else:
                event[field] = text
        return event

    def _plain(self, field):
        """A text that most rules do not ask for."""
        known = {"number": "7", "number-member": "7", "address": "203.0.113.9",
                 "account": "QA\\qa"}.get(self.kinds(field))
        before = self._before(field)
        return known or self.chance.choice(["qa", before + ("/qa" if "/" in before else "\\qa")])

    def _before(self, field):
        if self.kinds(field) in PATHS:
            return "/opt/qa" if self.rule.source.get("product") in ("linux", "macos") else "C:\\Qa"
        return BEFORE.get(self.kinds(field), "qa")

    def _joined(self, field, shapes):
        """One text of several samples."""
        if any(text is None for _, text, _ in shapes):
            return None
        whole = [text for begin, text, end in shapes if begin and end]
        if whole:
            return whole[0]
        if self.kinds(field) == "hashes":
            return ",".join(text for _, text, _ in shapes)
        if self.kinds(field) == "registry":
            shapes = [(begin or text.startswith("HK"), text, end) for begin, text, end in shapes]
        first = max((text for begin, text, _ in shapes if begin), key=len, default=None)
        last = max((text for _, text, end in shapes if end), key=len, default=None)
        result = self._before(field) if first is None and (
            self.kinds(field) in PATHS | set(BEFORE) or self.chance.random() < 0.5) else first or ""
        for _, text, _ in shapes:
            if text not in result and text not in (first, last):
                result += text
        if last is not None and not result.endswith(last):
            result += last
        elif last is None and self.chance.random() < 0.3:
            result += "qe"
        if self.kinds(field) == "account" and "\\" not in result:
            result = self.chance.choice(["QA\\" + result, result + "\\qa"])
        return result

    def _changed(self, base):
        """Events with one field changed by little."""
        values = {f: [v for i in self.items if i.field == f for v in i.values] for f in self.fields}
        for field in self.fields:
            text = base.get(field)
            forms = [None, ""]
            if text is not None:
                forms += [text.swapcase(), text.upper(), "q" + text, text + "q", text[1:], text[:-1],
                          text + "\\", "\\" + text, text + " ", text.replace("\\", "\\\\"),
                          text[:len(text) // 2] + "q" + text[len(text) // 2:]]
            if re.fullmatch(r"-?\d+", text or ""):
                forms += [str(int(text) + 1), str(int(text) - 1), str(int(text) * 10)]
            if self.kinds(field) in ("registry-data", "registry-data-any"):
                forms += ["DWORD (0x00000001)", "QWORD (0x00000000-0x00000001)", "Binary Data"]
            for value in self._chosen(values[field], 3):
                shape = sample(value, base, self.chance)
                forms += [shape[1], self._joined(field, [shape])]
            for form in forms:
                changed = {k: v for k, v in base.items() if k != field}
                if form is not None:
                    changed[field] = form
                yield changed
