#!/usr/bin/env python3
"""Writes functions.txt under compiler/schema/data from the collected facts (JSON) about KQL's functions.

usage: tools/import/import_functions.py FOLDER   the folder with functions.json (../shared/data/kusto)

Run by hand when a newer collection is at hand; the file it writes is reviewed and committed, and the
build reads only that.
"""
import json
import pathlib
import re
import sys

OUT = pathlib.Path(__file__).resolve().parents[2] / "compiler/schema/data/functions.txt"

HEADER = """\
# KQL's built-in functions, aggregates and plugins with their signatures.
# Source: facts read from the symbol tables of Microsoft's npm package
#   @kusto/language-service-next (https://github.com/microsoft/Kusto-Query-Language).
# Version: 12.4.1
# Retrieved: 2026-11-22
# Licence: MIT (the package); names, types and counts only.
#
#   KIND NAME NAMING [prefix=P] [hidden] [use=REPLACEMENT]
#     RETURNS LAYOUT MIN-MAX PARAMETER:TYPE[:FORM][:MIN-MAX] …
# The words are those of compiler/schema/functions.h. MIN-MAX counts arguments; a parameter without
# it stands exactly once.
"""

XDR = """
# Functions of Defender XDR's advanced hunting.
# Source: https://learn.microsoft.com/defender-xdr/advanced-hunting-fileprofile-function and the pages
#   of the other three beside it; names only.

defender-xdr-function AssignedIPAddresses none
  tabular custom 1-2

defender-xdr-function DeviceFromIP none
  tabular custom 1-2

defender-xdr-function FileProfile none
  tabular custom 0-2

defender-xdr-function SeenBy none
  tabular custom 1-1
"""

RETURNS = {
    "Parameter0": "first-argument",
    "Parameter1": "second-argument",
    "Parameter0Array": "first-argument-array",
    "Parameter0Promoted": "first-argument-promoted",
    "Parameter0Literal": "first-literal",
    "Parameter1Literal": "second-literal",
    "ParameterNLiteral": "last-literal",
    "Common": "common",
    "CommonNonDynamic": "common-non-dynamic",
    "Widest": "widest",
    "Custom": "custom",
}
SCALARS = "bool int long real decimal string datetime timespan guid dynamic".split()
LAYOUTS = {
    "NonRepeatingParameterLayout": "plain",
    "RepeatingParameterLayout": "repeating",
    "BlockRepeatingParameterLayout": "repeating-block",
    "CustomParameterLayout": "custom",
}
FORMS = {
    "Constant": "constant",
    "Literal": "literal",
    "LiteralNotEmpty": "literal",
    "Column": "column",
    "Column_Parameter0": "column",
    "Column_Parameter0_Common": "column",
    "Expression_Parameter0_Element": "element-expression",
    "StarOnly": "star-only",
    "StarAllowed": "star-allowed",
    "Aggregate": "aggregate",
}


def kebab(word):
    return re.sub(r"(?<!^)(?=[A-Z])", "-", word).lower()


def returns(word):
    if word in SCALARS:
        return word
    if word in RETURNS:
        return RETURNS[word]
    return "custom" if word.startswith("table(") else "tabular"


def parameter(p):
    name = re.sub(r"[^A-Za-z0-9_]", "_", p["name"] or "value")
    text = f"{name}:{kebab(p['type'])}"
    if p.get("arg") in FORMS:
        text += f":{FORMS[p['arg']]}"
    if "min" in p or "max" in p:
        text += f":{p.get('min', 1)}-{p.get('max', 1)}"
    return text


def main():
    folder = pathlib.Path(sys.argv[1])
    lines = [HEADER]
    for kind, file in (("function", "functions"), ("aggregate", "aggregates"), ("plugin", "plugins")):
        for f in sorted(json.loads((folder / f"{file}.json").read_text()), key=lambda f: f["name"]):
            head = f"\n{kind} {f['name']} {kebab(f.get('result_name') or 'None')}"
            if f.get("result_name_prefix"):
                head += f" prefix={f['result_name_prefix']}"
            if f.get("hidden"):
                head += " hidden"
            use = f.get("deprecated_use")
            if use:
                head += " use=" + re.sub(r"[^A-Za-z0-9_]", "", use.split()[0])
            head = head.replace("first-argument-value-if-column", "first-argument-if-column")
            lines.append(head + "\n")
            for s in f["signatures"]:
                parts = [returns(s["returns"]), LAYOUTS[s["layout"]], f"{s['min_args']}-{s['max_args']}"]
                lines.append("  " + " ".join(parts + [parameter(p) for p in s["params"]]) + "\n")
    lines.append(XDR)
    OUT.write_text("".join(lines))


main()
