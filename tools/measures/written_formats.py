"""What ARM templates and custom detections have to be, beside the queries in them."""

import re

from measures import sentinel_template
from measures import workplace as at


def arm_differences(template, rule):
    """Where an ARM template does not say what the YAML of the same rule says."""
    resources = template["resources"]
    if len(resources) != 1 or "workspace" not in template["parameters"]:
        return ["the template has not one resource and a workspace"]
    resource, properties = resources[0], resources[0]["properties"]
    same = {
        "id": rule["id"] in resource["id"] and rule["id"] in resource["name"],
        "kind": resource["kind"] == rule["kind"],
        "durations": all(sentinel_template.minutes(properties[key])
                         == sentinel_template.minutes(rule[key])
                         and str(properties[key]).startswith("P")
                         for key in ("queryFrequency", "queryPeriod")),
        "triggerOperator": properties["triggerOperator"] == "GreaterThan",
        "techniques": properties["techniques"]
        == list(dict.fromkeys(t[:5] for t in rule.get("relevantTechniques", []))),
        "subTechniques": properties["subTechniques"]
        == [t for t in rule.get("relevantTechniques", []) if "." in t],
    }
    for key, other in (("displayName", "name"), ("description", "description"), ("query", "query")):
        text = properties[key]
        if text.startswith("["):
            same[f"escaped {key}"] = text.startswith("[[")
            text = text[1:]
        same[key] = text.rstrip("\n") == rule[other].rstrip("\n")
    for key in ("severity", "tactics", "triggerThreshold", "entityMappings"):
        same[key] = properties.get(key) == rule.get(key)
    return [key for key, holds in same.items() if not holds]


def detection_faults(detection, answer):
    """What Defender would not take of a custom detection."""
    if at.errors(answer):
        yield at.errors(answer)[0]["message"]
        return
    columns = answer["result"]
    alert = detection["detectionAction"]["alertTemplate"]
    for column in ("Timestamp", "ReportId"):
        if column not in columns:
            yield f"no column {column}"
    if not {"hosts", "accounts"} & set(alert["entityMappings"]):
        yield "neither device nor account"
    for entities in alert["entityMappings"].values():
        for column in (column for entity in entities for column in entity.values()):
            if column not in columns:
                yield f"no column {column}"
    if not sentinel_template.GUID.fullmatch(detection["id"]):
        yield "the id is no GUID"
    if alert["severity"] not in ("informational", "low", "medium", "high"):
        yield f"severity {alert['severity']}"
    for tactic in alert.get("tactics", []):
        if tactic["tactic"] not in sentinel_template.TACTICS:
            yield f"tactic {tactic['tactic']}"
    query = detection["queryCondition"]["queryText"]
    continuous = detection["schedule"]["frequency"] == "PT0S"
    if continuous and re.search(r"^//|^\s*\|? *(join|union|summarize|externaldata)\b",
                                query, re.MULTILINE):
        yield "runs continuously and must not"
    if not continuous and detection["schedule"]["frequency"] not in ("PT1H", "PT12H"):
        yield "has no frequency"
