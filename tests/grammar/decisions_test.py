#!/usr/bin/env python3
"""Holds the grammar to its shape: no decision of the generated parsers needs a prediction.

A call of adaptivePredict means that a decision takes more than one token. Each costs a warm-up in
every fresh process (19 times the work on first contact, docs/decisions.md) and, with the 4.9
runtime, a lock between threads. If this fails after a change of KqlParser.g4, look for two
alternatives (or an optional part and what follows it) that can begin with the same token, and
settle them by an optional ending or a type of its own from the retyping pass.
"""
import pathlib
import re
import sys

generated = pathlib.Path(__file__).resolve().parents[2] / "grammar" / "generated"
failed = False
for parser in sorted(generated.glob("*/KqlParser.cpp")):
    rule = ""
    for line in parser.read_text().splitlines():
        if match := re.match(r"KqlParser::\w+Context\* KqlParser::(\w+)\(", line):
            rule = match.group(1)
        if "adaptivePredict" in line:
            failed = True
            print(f"{parser.parent.name}: the rule `{rule}` needs a prediction")
sys.exit(failed)
