"""Rules that nobody wrote yet: each made of two of the corpus, with other modifiers and odd values.

The corpus uses few modifiers and tame values; what is kept back, or what a user writes tomorrow,
need not. The same seed gives the same rules.
"""

import collections
import random

from measures.figures import CannotMeasure

# Values that quoting, escaping, wildcards and numbers may trip over.
ODD_VALUES = [
    "a\"b'c", "ends\\", "\\starts", "mid*dle", "wh?t", "\\*literal\\?", "back\\\\slash", " lead",
    "tab\there", "new\nline", "émoji ✓", "", "%TEMP%", "C:\\Windows\\*\\x.exe", "a.b.c", "-flag",
    "/flag value", "0x10", "12", "true", "null", "$x`y`", "{a}|b", "</x>", "^re$", "a+b", "(paren)",
    "[brk]",
]
REGEXES = ["^a.*b$", "(?i)foo|bar", "\\d+\\.exe", "a{2,3}\\\\", "[\\x41-\\x5a]", "\"q\"", "(a|b)+c$"]
NETWORKS = ["10.0.0.0/8", "fe80::/10", ["192.168.0.0/16", "::1/128"]]

# Modifiers, and what gives a value for them; the other fields are there for `fieldref`.
TESTS = [
    ("|contains", lambda r, _: r.choice(ODD_VALUES)),
    ("|endswith", lambda r, _: r.sample(ODD_VALUES, 2)),
    ("", lambda r, _: r.sample(ODD_VALUES, 3)),
    ("", lambda r, _: None),
    ("", lambda r, _: r.choice([0, 1, 4688, -1])),
    ("", lambda r, _: [None, "", "word"]),
    ("|exists", lambda r, _: r.choice([True, False])),
    ("|contains|all", lambda r, _: r.sample(ODD_VALUES, 2)),
    ("|cased", lambda r, _: r.choice(ODD_VALUES)),
    ("|startswith|cased", lambda r, _: r.choice(ODD_VALUES)),
    ("|re", lambda r, _: r.choice(REGEXES)),
    ("|re|i", lambda r, _: r.choice(REGEXES)),
    ("|windash|contains", lambda r, _: [" -x ", " /y:"]),
    ("|base64offset|contains", lambda r, _: "http://"),
    ("|wide|base64offset|contains", lambda r, _: "IEX"),
    ("|cidr", lambda r, _: r.choice(NETWORKS)),
    ("|fieldref", lambda r, fields: r.choice(fields)),
    ("|gt", lambda r, _: r.choice([0, 5, 1000])),
    ("|lte", lambda r, _: r.choice([0, 5, 1000])),
    ("|neq", lambda r, _: r.choice([*ODD_VALUES, 3])),
]

CONDITIONS = ["{x} and not {y}", "{x} or {y}", "not ({x} and {y})", "all of a_*", "1 of them",
              "1 of a_* and not 1 of b_*", "not {x}", "{x} and not ({y} or not {x})", "all of them"]


def field_names(node):
    if isinstance(node, dict):
        return [key.split("|")[0] for key in node if isinstance(key, str) and key]
    return [name for item in node for name in field_names(item)] if isinstance(node, list) else []


def changed(node, fields, chance):
    """The selection with a fourth of its tests replaced by others of the same field."""
    if isinstance(node, list) and node and isinstance(node[0], dict):
        return [changed(item, fields, chance) for item in node]
    if not isinstance(node, dict):
        return node
    out = {}
    for key, value in node.items():
        if isinstance(key, str) and chance.random() < 0.25:
            modifiers, make = chance.choice(TESTS)
            key, value = key.split("|")[0] + modifiers, make(chance, fields)
        out[key] = value
    return out


def write_crossed_rules(source, folder, seed, count):
    """Writes `count` crossed rules into the folder, in the corpus's own folders."""
    try:
        import yaml
    except ImportError:
        raise CannotMeasure("python3-yaml is not installed") from None
    chance = random.Random(seed)
    rules = []
    for path in sorted(source.rglob("*.yml")):
        rule = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        if "detection" in rule:
            rules.append((path.relative_to(source), rule))
    like = collections.defaultdict(list)
    for _, rule in rules:
        like[kind(rule)].append(rule)
    for path, rule in chance.sample(rules, count):
        detection = {}
        for prefix, of in (("a", rule), ("b", chance.choice(like[kind(rule)]))):
            for name, selection in of["detection"].items():
                if name not in ("condition", "timeframe"):
                    detection[f"{prefix}_{name.replace('.', '_')}"] = selection
        names = list(detection)
        fields = [f for s in detection.values() for f in field_names(s)] or ["Image"]
        crossed = {name: changed(s, fields, chance) for name, s in detection.items()}
        x, y = chance.choices(names, k=2)
        crossed["condition"] = chance.choice(CONDITIONS).format(x=x, y=y)
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump({**rule, "detection": crossed}, sort_keys=False, allow_unicode=True)
        target.write_text(text, encoding="utf-8")


def kind(rule):
    """The log source: rules are crossed within it, so that their fields fit."""
    return tuple(sorted((k, str(v)) for k, v in rule["logsource"].items() if k != "definition"))
