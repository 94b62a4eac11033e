#!/usr/bin/env python3
"""Writes a JSON schema of the oracle as a file for `lintel ir --schema`.

usage: tools/import/schema_to_tables.py PLATFORM SCHEMA.json [FUNCTIONS.json] > FILE

SCHEMA.json maps table -> column -> type; FUNCTIONS.json maps function -> {params, columns} or
{params, body}. A body is understood where it joins its first argument with one `print` row: the
function adds those columns.
"""

import json
import re
import sys

LITERALS = {"''": "string", "true": "bool", "false": "bool", "now()": "datetime"}


def printed_columns(body):
    """(name, type) of each `name=literal` of the body's print."""
    printed = re.search(r"print\s+(.*?)\)\s*on\s", body)
    for name, value in re.findall(r"(\w+)=('[^']*'|[\w.()]+)", printed[1] if printed else ""):
        if not name.startswith("_"):
            yield name, LITERALS.get(value) or ("string" if value.startswith("'") else "long")


def main(arguments):
    platform, *files = arguments
    print(f"platform {platform}")
    with open(files[0], encoding="utf-8") as file:
        tables = json.load(file)
    for table, columns in tables.items():
        print(f"\ntable {table}")
        for name, kind in columns.items():
            print(f"  {name} {kind}")
    if len(files) < 2:
        return 0
    with open(files[1], encoding="utf-8") as file:
        functions = json.load(file)
    for name, function in functions.items():
        if "scalar" in function:
            print(f"\nfunction {name} scalar {function['scalar']}")
            continue
        adds = "body" in function
        columns = printed_columns(function["body"]) if adds else function["columns"].items()
        print(f"\nfunction {name}{' adds' if adds else ''}")
        for column, kind in columns:
            print(f"  {column} {kind}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
