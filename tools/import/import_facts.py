#!/usr/bin/env python3
"""Writes attack.txt, connectors.txt, events.txt and action_types.txt under compiler/schema/data from
the collected facts (JSON).

usage: tools/import/import_facts.py FOLDER   the folder with attack.json and the others (../shared/data)

Run by hand when a newer collection is at hand; the files it writes are reviewed and committed, and
the build reads only them.
"""
import json
import pathlib
import sys

OUT = pathlib.Path(__file__).resolve().parents[2] / "compiler/schema/data"

ATTACK = """\
# Tactics and techniques of Enterprise ATT&CK.
# Source: MITRE ATT&CK (https://attack.mitre.org), by way of mitre/cti, DeTT&CT, Atomic Red Team and the
#   MISP galaxy, which agree.
# Version: {version}
# Retrieved: 2026-11-22
# Licence: ATT&CK Terms of Use (https://attack.mitre.org/resources/legal-and-branding/terms-of-use/):
#   The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use
#   ATT&CK for research, development, and commercial purposes. Any copy you make for such purposes is
#   authorized provided that you reproduce MITRE's copyright designation and this license in any such
#   copy.
#   {notice}
# A technique is live, revoked (another one, named, took its place) or deprecated. Tactics are those
# of a live technique.
"""

CONNECTORS = """\
# Microsoft Sentinel's data connectors: the tables they fill, and what rules write as their data types.
# Source: oshezaf/sentinelninja (tables; snapshot 2026-08-14) and Azure/Azure-Sentinel (data types).
# Version: 2026-08-14
# Retrieved: 2026-11-22
# Licence: Apache-2.0 (sentinelninja), MIT (Azure-Sentinel).
# `preferred`: the connector to name where several fill the table. A data type that is the name of one
# of the tables is not repeated.
"""

EVENTS = """\
# Events that rules see: which table holds them, what they mean in ATT&CK, what else records the same.
# Source: MicrosoftDocs/sysinternals (CC-BY-4.0), OTRF/OSSEM-DD and OSSEM-DM (MIT), Center for
#   Threat-Informed Defense sensor mappings (Apache-2.0), mitre/cti (ATT&CK Terms of Use),
#   SigmaHQ/sigma-specification (public domain), oshezaf/sentinelninja (Apache-2.0), Google SecOps
#   documentation (CC-BY-4.0, names only).
# Version: collection of 2026
# Retrieved: 2026-11-22
# Licence: as named per source; compiled facts.
# `event CERTAINTY | id`; `component ID CERTAINTY | name` is ATT&CK's data component; under a Defender
# event `same | id` and `partial | id` name the native events that record it too.
"""

ACTION_TYPES = """\
# ActionType values per table of Defender XDR's advanced hunting.
# Source: in-portal schema reference as copied by Gyarbij/xknow_infosec (2023-05-03 and its history),
#   and string literals of public hunting queries.
# Version: 2023-05-03, observations of 2026
# Retrieved: 2026-11-22
# Licence: none stated; the values are facts, descriptions are left out.
# `closed`: no other value is known to occur; `open`: new values appear monthly. `documented`;
# `earlier`: in an older reference only; `observed`: in public queries only; `suspect`: seen, but
# probably a mistake in the query.
"""


def read(folder, name):
    return json.loads((folder / f"{name}.json").read_text())


def attack(folder):
    data = read(folder, "attack")
    notice = data["notice"].split(" [")[0]
    lines = [ATTACK.format(version=data["version"], notice=notice), f"version {data['version']}\n\n"]
    for tactic in data["tactics"]:
        lines.append(f"tactic {tactic['id']} {tactic['shortname']} | {tactic['name']}\n")
    lines.append("\n# Older names, and the names that Sentinel writes.\n")
    names = {t["shortname"] for t in data["tactics"]}
    for alias, targets in sorted(data["tactic_aliases"].items()):
        if alias not in names:
            lines.append(f"alias {alias} {' '.join(targets)}\n")
    lines.append("\n")
    for technique in sorted(data["techniques"], key=lambda t: t["id"]):
        if technique["revoked"]:
            state = f"revoked {technique['revoked_by']}"
        elif technique["deprecated"]:
            state = "deprecated"
        else:
            state = "live " + " ".join(technique["tactics"])
        lines.append(f"technique {technique['id']} {state} | {technique['name']}\n")
    (OUT / "attack.txt").write_text("".join(lines))


def connectors(folder):
    data = read(folder, "connectors")
    preferred = {t: v["preferred"] for t, v in data["table_to_connector"].items()}
    lines = [CONNECTORS]
    seen = set()
    for connector in sorted(data["connectors"], key=lambda c: (c["connector_id"].lower(), -c["rules_requiring_it"])):
        name = connector["connector_id"]
        if " " in name or name.lower() in seen:
            continue
        seen.add(name.lower())
        mark = " deprecated" if connector.get("deprecated") else ""
        lines.append(f"\nconnector {name}{mark} | {connector.get('title') or name}\n")
        tables = sorted(t for t in connector.get("tables") or [] if " " not in t)
        for table in tables:
            lines.append(f"  table {table}{' preferred' if preferred.get(table) == name else ''}\n")
        for kind in sorted(connector.get("data_types_in_rules") or {}):
            if kind not in tables and kind != "SecurityEvents":
                lines.append(f"  data-type | {kind}\n")
    (OUT / "connectors.txt").write_text("".join(lines))


def equivalences(rows):
    """Defender event id -> {native id: (same or partial, limit)}."""
    out = {}
    by_id = {row["id"]: row for row in rows}
    for row in rows:
        for native in row.get("native_equivalents") or []:
            out.setdefault(row["id"], {}).setdefault(native, None)
        for defender in row.get("defender_equivalents") or []:
            name = "Defender-" + defender
            if name in by_id:
                out.setdefault(name, {}).setdefault(row["id"], None)
    for natives in out.values():
        for native in natives:
            kind, _, limit = (by_id[native].get("equivalence") or "partial").partition(" (")
            natives[native] = (kind, limit.rstrip(")"))
    return out


def certainty(text):
    return (text or "unknown").split(" ")[0]


def events(folder):
    data = read(folder, "event_coverage")
    fields = read(folder, "event_fields")["event_fields"]
    same = equivalences(data["rows"])
    ids = {row["id"] for row in data["rows"]}
    lines = [EVENTS]
    for table in data["tables"]:
        component = table.get("attack_data_component_id") or "-"
        name = table.get("attack_data_component")
        lines.append(f"\nsource {table['table']} {table['discriminator'] or '-'} {component}"
                     f" | {table['title_any']}\n")
        lines.append(f"  provider | {table['provider']}\n")
        if name:
            lines.append(f"  component | {name}\n")
    for row in sorted(data["rows"], key=lambda r: r["id"]):
        lines.append(f"\nevent {certainty(row['certainty']['event'])} | {row['id']}\n")
        lines.append(f"  provider | {row['provider']}\n")
        lines.append(f"  title | {row['title'].rstrip('.')}\n")
        lines.append(f"  name | {row['action_type'] or row['event_id']}\n")
        if row["sentinel_tables"]:
            lines.append(f"  table {' '.join(row['sentinel_tables'])}\n")
        if row["attack_data_component_id"]:
            lines.append(f"  component {row['attack_data_component_id']} "
                         f"{certainty(row['certainty']['data_component'])} | {row['attack_data_component']}\n")
        if row["audit_policy"]:
            lines.append(f"  needs | {row['audit_policy']}\n")
        for native, (kind, limit) in sorted(same.get(row["id"], {}).items()):
            if native in ids:
                lines.append(f"  {kind} | {native}\n")
                if limit:
                    lines.append(f"    limit | {limit}\n")
        if row["id"] in fields:
            lines.append(f"  fields {' '.join(fields[row['id']]['fields'])}\n")
    (OUT / "events.txt").write_text("".join(lines))


def action_types(folder):
    lines = [ACTION_TYPES]
    words = {"documented-earlier": "earlier"}
    for table, facts in sorted(read(folder, "actiontypes")["tables"].items()):
        lines.append(f"\ntable {table} {'open' if facts['open_set'] else 'closed'}\n")
        for value, fact in sorted(facts["values"].items()):
            lines.append(f"  {words.get(fact['status'], fact['status'])} | {value}\n")
    (OUT / "action_types.txt").write_text("".join(lines))


def main():
    folder = pathlib.Path(sys.argv[1])
    for step in (attack, connectors, events, action_types):
        step(folder)


if __name__ == "__main__":
    main()
