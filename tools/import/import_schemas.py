#!/usr/bin/env python3
"""Writes compiler/schema/data/tables/*.txt from the collected schemas (JSON: table -> column -> type).

usage: tools/import/import_schemas.py FOLDER   the folder with schema_*.json (../shared/data)

Run by hand when a newer collection is at hand; the files it writes are reviewed and committed, and
the build reads only them. Names and types are taken, nothing else.
"""
import json
import pathlib
import re
import sys

OUT = pathlib.Path(__file__).resolve().parents[2] / "compiler/schema/data/tables"
ALIASES = {"boolean": "bool", "double": "real", "time": "timespan", "date": "datetime", "uuid": "guid"}

HEADERS = {
    "defender_xdr": """\
# Tables of Microsoft Defender XDR's advanced hunting.
# Source: names and types compiled from Microsoft's advanced hunting documentation
#   (https://learn.microsoft.com/defender-xdr/advanced-hunting-schema-tables), as collected by
#   FalconForce KQLAnalyzer (https://github.com/FalconForceTeam/KQLAnalyzer).
# Version: collection of 2026
# Retrieved: 2026-11-22
# Licence: none stated by the collection; table names, column names and types only, which are facts.
""",
    "sentinel": """\
# Tables of Microsoft Sentinel and Azure Monitor Logs.
# Source: Azure Monitor Logs table reference, Microsoft public documentation
#   (https://learn.microsoft.com/azure/azure-monitor/reference/tables-index).
# Version: 2024-11
# Retrieved: 2026-11-22
# Licence: Creative Commons Attribution 4.0 International (CC-BY-4.0), (c) Microsoft Corporation.
#   Changed: reduced to names and types, sorted.
""",
    "sentinel_recent": """\
# Tables and columns that Microsoft Sentinel got after the documentation in sentinel.txt was taken.
# Source: names and types compiled from Microsoft's newer table reference, as collected by
#   FalconForce KQLAnalyzer (https://github.com/FalconForceTeam/KQLAnalyzer).
# Version: collection of 2026
# Retrieved: 2026-11-22
# Licence: none stated by the collection; table names, column names and types only, which are facts.
""",
    "sentinel_vendor": """\
# Custom and vendor tables (mostly `_CL`) of public Sentinel content.
# Source: Azure/Azure-Sentinel (https://github.com/Azure/Azure-Sentinel), custom table schemas of its
#   validation tests.
# Version: snapshot of 2026
# Retrieved: 2026-11-22
# Licence: MIT, (c) Microsoft Corporation.
""",
}


def clean(columns):
    """Columns with normalised types; names that KQL could not write plainly are left out."""
    out = {}
    for name, kind in columns.items():
        name = name.replace("[UTC]", "").strip()
        if re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
            out.setdefault(name, ALIASES.get(kind.lower(), kind.lower()))
    return out


def read(folder, name):
    tables = json.loads((folder / f"{name}.json").read_text())
    out = {}
    for table, columns in tables.items():
        if re.fullmatch(r"[A-Za-z_]\w*", table.strip(), re.ASCII):
            out.setdefault(table.strip(), {}).update(clean(columns))
    return out


def write(name, platform, tables, extended=()):
    lines = [HEADERS[name], f"platform {platform}\n"]
    for table in sorted(tables):
        word = "extend" if table in extended else "table"
        # Of some tables the collection knows the time column and no more.
        is_stub = set(tables[table]) <= {"TimeGenerated", "Timestamp"}
        mark = " open" if word == "table" and (name == "sentinel_vendor" or is_stub) else ""
        lines.append(f"\n{word} {table}{mark}\n")
        lines += [f"  {column} {kind}\n" for column, kind in sorted(tables[table].items())]
    (OUT / f"{name}.txt").write_text("".join(lines))


def main():
    folder = pathlib.Path(sys.argv[1])
    OUT.mkdir(parents=True, exist_ok=True)
    write("defender_xdr", "defender-xdr", read(folder, "schema_xdr"))
    known = read(folder, "schema_sentinel_docs2024-11")
    write("sentinel", "sentinel", known)
    for name, source in (("sentinel_recent", "schema_sentinel"), ("sentinel_vendor", "schema_custom")):
        newer = {}
        for table, columns in read(folder, source).items():
            added = {c: t for c, t in columns.items() if c not in known.get(table, {})}
            if added:
                newer[table] = added
        write(name, "sentinel", newer, extended=set(known))
        for table, columns in newer.items():
            known.setdefault(table, {}).update(columns)


if __name__ == "__main__":
    main()
