"""Validates Sentinel analytic rules (YAML) by the published rules for templates.

Written from the rules that Microsoft publishes for its template repository and its rule API (Query
Style Guide, "Create a scheduled analytics rule", "Entity types reference"), independent of the C++
that writes such files. Names of connectors and techniques come from ../shared/data.
"""

import json
import re

KEYS = {
    "id", "name", "description", "severity", "status", "requiredDataConnectors", "queryFrequency",
    "queryPeriod", "triggerOperator", "triggerThreshold", "tactics", "relevantTechniques", "tags",
    "query", "entityMappings", "customDetails", "alertDetailsOverride", "eventGroupingSettings",
    "incidentConfiguration", "suppressionDuration", "suppressionEnabled", "version", "kind",
    "metadata", "sentinelEntitiesMappings",
}
REQUIRED = ["id", "name", "description", "severity", "requiredDataConnectors", "tactics", "query",
            "version", "kind"]
SCHEDULED = ["queryFrequency", "queryPeriod", "triggerOperator", "triggerThreshold"]
TACTICS = {
    "Reconnaissance", "ResourceDevelopment", "InitialAccess", "Execution", "Persistence",
    "PrivilegeEscalation", "DefenseEvasion", "CredentialAccess", "Discovery", "LateralMovement",
    "Collection", "Exfiltration", "CommandAndControl", "Impact", "PreAttack",
    "InhibitResponseFunction", "ImpairProcessControl",
}
IDENTIFIERS = {
    "Account": "Name FullName NTDomain DnsDomain UPNSuffix Sid AadTenantId AadUserId PUID "
               "IsDomainJoined DisplayName ObjectGuid",
    "Host": "DnsDomain NTDomain HostName FullName NetBiosName AzureID OMSAgentID OSFamily OSVersion "
            "IsDomainJoined",
    "IP": "Address AddressScope",
    "Malware": "Name Category",
    "File": "Directory Name",
    "Process": "ProcessId CommandLine ElevationToken CreationTimeUtc",
    "CloudApplication": "AppId Name InstanceName",
    "DNS": "DomainName",
    "AzureResource": "ResourceId",
    "FileHash": "Algorithm Value",
    "RegistryKey": "Hive Key",
    "RegistryValue": "Name Value ValueType",
    "SecurityGroup": "DistinguishedName SID ObjectGuid",
    "URL": "Url",
    "IoTDevice": "IoTHub DeviceId DeviceName Source IoTSecurityAgentId DeviceType Vendor EdgeId "
                 "MacAddress Model SerialNumber FirmwareVersion OperatingSystem IpAddress",
    "Mailbox": "MailboxPrimaryAddress DisplayName Upn ExternalDirectoryObjectId RiskLevel",
    "MailCluster": "NetworkMessageIds CountByDeliveryStatus CountByThreatType "
                   "CountByProtectionStatus Threats Query QueryTime MailCount "
                   "IsVolumeAnomaly Source",
    "MailMessage": "Recipient Urls Threats Sender P1Sender P1SenderDisplayName P1SenderDomain "
                   "SenderIP P2Sender P2SenderDisplayName P2SenderDomain ReceivedDate "
                   "NetworkMessageId InternetMessageId Subject BodyFingerprintBin1 "
                   "AntispamDirection DeliveryAction DeliveryLocation Language ThreatDetectionMethods",
    "SubmissionMail": "NetworkMessageId Timestamp Recipient Sender SenderIp Subject ReportType "
                      "SubmissionId SubmissionDate Submitter",
}
# Without any of these an entity of the type cannot be told from another.
STRONG = {
    "Account": {"Name", "FullName", "Sid", "AadUserId", "PUID", "ObjectGuid", "DisplayName"},
    "Host": {"HostName", "FullName", "NetBiosName", "AzureID", "OMSAgentID"},
    "File": {"Name"},
    "Process": {"ProcessId", "CommandLine"},
    "RegistryKey": {"Key"},
    "RegistryValue": {"Name"},
}
GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
UNITS = {"m": 1, "h": 60, "d": 1440}
# ATT&CK 19 split Defense Evasion; Sentinel still has it.
SPLIT = {"stealth": "defense-evasion", "defense-impairment": "defense-evasion"}


def minutes(duration):
    """A duration such as `1h` or `PT1H` in minutes; None where it is none."""
    short = re.fullmatch(r"(\d+)([mhd])", str(duration))
    if short:
        return int(short[1]) * UNITS[short[2]]
    iso = re.fullmatch(r"P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?", str(duration))
    if not iso or not any(iso.groups()):
        return None
    days, hours, rest = (int(part or 0) for part in iso.groups())
    return days * 1440 + hours * 60 + rest


def camel(short_name):
    return "".join(word.capitalize() for word in short_name.split("-"))


class Validator:
    """Reads rules and says what is wrong with each."""

    def __init__(self, workplace):
        import yaml
        self.at, self.yaml = workplace, yaml
        connectors = json.loads(workplace.shared("data/connectors.json").read_text())
        self.connectors = {str(name) for name in self._connector_ids(connectors)}
        attack = json.loads(workplace.shared("data/attack.json").read_text())
        self.techniques = self._techniques(attack)

        class Loader(yaml.SafeLoader):
            """Refuses a key that stands twice, which PyYAML takes in silence."""

            def construct_mapping(self, node, deep=False):
                keys = [key.value for key, _ in node.value]
                if len(keys) != len(set(keys)):
                    raise yaml.YAMLError(f"a key stands twice: {keys}")
                return super().construct_mapping(node, deep)

        self.loader = Loader

    @staticmethod
    def _connector_ids(data):
        entries = data.get("connectors", data) if isinstance(data, dict) else data
        if isinstance(entries, dict):
            return entries.keys()
        return [entry["connector_id"] for entry in entries]

    @staticmethod
    def _techniques(attack):
        """id -> Sentinel's names of its tactics (none for what is revoked)."""
        found = {}
        techniques = attack["techniques"]
        rows = techniques.items() if isinstance(techniques, dict) else (
            (row["id"], row) for row in techniques)
        for identity, row in rows:
            names = row.get("tactics") or []
            found[identity] = {camel(SPLIT.get(name, name)) for name in names}
        return found

    def validate(self, paths, oracle_flags):
        """(path, kind, message) of every finding in the files."""
        texts = [(path, path.read_text(encoding="utf-8")) for path in paths]
        return self._validate(texts, oracle_flags)

    def _validate(self, texts, oracle_flags):
        findings, rules, ids = [], [], {}
        for path, text in texts:
            try:
                rule = self.yaml.load(text, Loader=self.loader)
            except self.yaml.YAMLError as error:
                findings.append((path, "yaml", str(error)))
                continue
            if not isinstance(rule, dict):
                findings.append((path, "yaml", "the file is no mapping"))
                continue
            rules.append((path, rule))
            findings += [(path, kind, message) for kind, message in self._fields(rule)]
            identity = str(rule.get("id")).lower()
            if identity in ids:
                findings.append((path, "id", f"{identity} is also the id of {ids[identity]}"))
            ids[identity] = path
        queries = [(str(number), rule["query"]) for number, (_, rule) in enumerate(rules)
                   if isinstance(rule.get("query"), str) and rule["query"].strip()]
        answers, _ = self.at.oracle("--result", *oracle_flags, queries=queries)
        for number, (path, rule) in enumerate(rules):
            answer = answers.get(str(number))
            if answer is None:
                continue
            found = self._query(rule, answer)
            findings += [(path, kind, message) for kind, message in found]
        return findings

    def _fields(self, rule):
        for key in rule:
            if key not in KEYS:
                yield "key", f"`{key}` is no key of a template"
        kind = rule.get("kind")
        for key in REQUIRED + (SCHEDULED if kind == "Scheduled" else []):
            if rule.get(key) is None:
                yield "missing", f"`{key}` is missing"
        if kind not in ("Scheduled", "NRT"):
            yield "kind", f"`{kind}` is no kind"
        if not isinstance(rule.get("id"), str) or not GUID.fullmatch(rule["id"]):
            yield "id", f"`{rule.get('id')}` is no GUID"
        yield from self._text(rule, "name", 256)
        yield from self._text(rule, "description", 5000)
        yield from self._text(rule, "query", 10_000)
        if rule.get("severity") not in ("Informational", "Low", "Medium", "High"):
            yield "severity", f"`{rule.get('severity')}` is no severity"
        if not re.fullmatch(r"\d+\.\d+\.\d+", str(rule.get("version"))):
            yield "version", f"`{rule.get('version')}` is no version"
        if kind == "Scheduled":
            yield from self._schedule(rule)
        yield from self._connectors(rule)
        yield from self._attack(rule)
        grouping = rule.get("eventGroupingSettings")
        if grouping is not None and (not isinstance(grouping, dict) or grouping.get(
                "aggregationKind") not in ("SingleAlert", "AlertPerResult")):
            yield "grouping", f"`{grouping}` is no way to group events"
        if rule.get("status") not in (None, "Available", "Preview", "Deprecated"):
            yield "status", f"`{rule['status']}` is no status"
        tags = rule.get("tags")
        if tags is not None and (not isinstance(tags, list) or not all(
                isinstance(tag, (str, dict)) for tag in tags)):
            yield "tags", "`tags` is no list of words"

    @staticmethod
    def _text(rule, key, most):
        value = rule.get(key)
        if value is None:
            return
        if not isinstance(value, str) or not value.strip():
            yield key, f"`{key}` is no text"
        elif len(value) > most:
            yield key, f"`{key}` has {len(value)} characters, {most} are allowed"

    @staticmethod
    def _schedule(rule):
        often, back = minutes(rule.get("queryFrequency")), minutes(rule.get("queryPeriod"))
        for key, value in (("queryFrequency", often), ("queryPeriod", back)):
            if value is None:
                yield "duration", f"{key} `{rule.get(key)}` is no duration"
            elif not 5 <= value <= 14 * 1440:
                yield "duration", f"{key} `{rule.get(key)}` is not between 5m and 14d"
        if often is not None and back is not None:
            if often > back:
                yield "duration", "queryFrequency is longer than queryPeriod: events would be missed"
            if back >= 2 * 1440 and often < 60:
                yield "duration", "a queryPeriod of 2d or more wants a queryFrequency of 1h or more"
        if rule.get("triggerOperator") not in ("gt", "lt", "eq", "ne"):
            yield "trigger", f"triggerOperator `{rule.get('triggerOperator')}`"
        threshold = rule.get("triggerThreshold")
        if not isinstance(threshold, int) or isinstance(threshold, bool) or \
                not 0 <= threshold <= 10_000:
            yield "trigger", f"triggerThreshold `{threshold}`"

    def _connectors(self, rule):
        connectors = rule.get("requiredDataConnectors")
        if connectors is None:
            return
        if not isinstance(connectors, list):
            yield "connector", "requiredDataConnectors is no list"
            return
        for connector in connectors:
            if not isinstance(connector, dict) or set(connector) != {"connectorId", "dataTypes"}:
                yield "connector", f"`{connector}` has not a connectorId and dataTypes"
                continue
            if connector["connectorId"] not in self.connectors:
                yield "connector", f"there is no connector `{connector['connectorId']}`"
            types = connector["dataTypes"]
            if not isinstance(types, list) or not types or \
                    not all(isinstance(name, str) and name for name in types):
                yield "connector", f"`{types}` is no list of data types"
            elif isinstance(rule.get("query"), str) and not any(
                    re.search(rf"\b{re.escape(name.split(' ')[0])}\b", rule["query"])
                    for name in types) and "_Im_" not in rule["query"]:
                yield "connector", f"the query reads none of {types}"

    def _attack(self, rule):
        tactics = rule.get("tactics")
        if tactics is not None and not isinstance(tactics, list):
            yield "tactics", "`tactics` is no list"
            return
        tactics = tactics or []
        for tactic in tactics:
            if tactic not in TACTICS:
                yield "tactics", f"`{tactic}` is no tactic of Sentinel"
        if len(tactics) != len(set(map(str, tactics))):
            yield "tactics", "a tactic stands twice"
        techniques = rule.get("relevantTechniques")
        if techniques is not None and not isinstance(techniques, list):
            yield "techniques", "`relevantTechniques` is no list"
            return
        techniques = techniques or []
        if len(techniques) != len(set(map(str, techniques))):
            yield "techniques", "a technique stands twice"
        for technique in techniques:
            if not re.fullmatch(r"T\d{4}(\.\d{3})?", str(technique)):
                yield "techniques", f"`{technique}` is no technique"
            elif technique not in self.techniques:
                yield "techniques", f"there is no technique `{technique}`"
            elif self.techniques[technique] and not self.techniques[technique] & set(tactics):
                yield "techniques", f"`{technique}` belongs to none of the tactics {tactics}"

    def _query(self, rule, answer):
        errors = self.at.errors(answer)
        if errors:
            yield "query", f"{errors[0]['code']} {errors[0]['message']}"
            return
        if re.search(r"\b(search|union)\b[^|\n]*(?<![\w*\"])\*(?![\w*\"])", rule["query"]):
            yield "query", "a rule may not search all tables"
        columns = answer.get("result") or {}
        if not isinstance(columns, dict) or not columns:
            yield "query", "the query has no columns"
            return
        mappings = rule.get("entityMappings")
        if mappings is not None:
            yield from self._entities(mappings, columns)
        for name, column in (rule.get("customDetails") or {}).items():
            if column not in columns:
                yield "columns", f"customDetails {name}: the query has no column `{column}`"
        if len(rule.get("customDetails") or {}) > 20:
            yield "columns", "more than 20 customDetails"
        override = rule.get("alertDetailsOverride") or {}
        for text in override.values():
            for column in re.findall(r"\{\{(\w+)\}\}", str(text)):
                if column not in columns:
                    yield "columns", f"alertDetailsOverride: the query has no column `{column}`"

    @staticmethod
    def _entities(mappings, columns):
        if not isinstance(mappings, list) or not 1 <= len(mappings) <= 10:
            yield "entities", "entityMappings is no list of 1 to 10 entities"
            return
        for mapping in mappings:
            if not isinstance(mapping, dict) or set(mapping) != {"entityType", "fieldMappings"}:
                yield "entities", f"`{mapping}` has not an entityType and fieldMappings"
                continue
            kind, fields = mapping["entityType"], mapping["fieldMappings"]
            if kind not in IDENTIFIERS:
                yield "entities", f"there is no entity `{kind}`"
                continue
            if not isinstance(fields, list) or not 1 <= len(fields) <= 3:
                yield "entities", f"{kind} has not 1 to 3 identifiers"
                continue
            names = [field.get("identifier") for field in fields]
            if len(set(names)) != len(names):
                yield "entities", f"{kind} has an identifier twice"
            if kind in STRONG and not STRONG[kind] & set(names):
                yield "entities", f"{names} do not identify a {kind}"
            for field in fields:
                if field.get("identifier") not in IDENTIFIERS[kind].split():
                    yield "entities", f"{kind} has no identifier `{field.get('identifier')}`"
                if field.get("columnName") not in columns:
                    yield "columns", f"{kind}: the query has no column `{field.get('columnName')}`"

    def self_test(self):
        """(planted faults, faults found): each changes one thing in a rule that is right."""
        flags = ("--schema", self.at.shared("data/schema_sentinel.json"),
                 "--functions", self.at.shared("data/functions_sentinel.json"))
        texts = [(number, GOOD.replace(old, new)) for number, (_, old, new) in enumerate(FAULTS)]
        assert all(text != GOOD for _, text in texts), "a planted fault changes nothing"
        found = kinds_found(self, texts, flags)
        if self._validate([("good", GOOD)], flags):
            return len(FAULTS), 0
        return len(FAULTS), sum(kind in found[number] for number, (kind, _, _) in enumerate(FAULTS))


def kinds_found(validator, texts, flags):
    """number of a text -> kinds of what is wrong with it."""
    kinds = {number: set() for number, _ in texts}
    for number, kind, message in validator._validate(texts, flags):
        if kind != "id" or "also" not in message:
            kinds[number].add(kind)
    twice = validator._validate([("a", GOOD), ("b", GOOD)], flags)
    assert [kind for _, kind, _ in twice] == ["id"], "two rules with one id are not found"
    return kinds


GOOD = """id: 0132d53e-8457-4ed3-b9be-e3ef5ea7d273
name: Whoami from a web server
description: |
  A worker process starts whoami.
severity: Medium
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceProcessEvents
queryFrequency: 1h
queryPeriod: 1h
triggerOperator: gt
triggerThreshold: 0
tactics:
  - Discovery
relevantTechniques:
  - T1033
query: |
  DeviceProcessEvents
  | where FileName =~ "whoami.exe"
  | project TimeGenerated, DeviceName, AccountName, AccountDomain
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
  - entityType: Account
    fieldMappings:
      - identifier: Name
        columnName: AccountName
      - identifier: NTDomain
        columnName: AccountDomain
eventGroupingSettings:
  aggregationKind: SingleAlert
version: 1.0.0
kind: Scheduled
"""

# The kind of finding, and what is changed in the good rule.
FAULTS = [
    ("id", "id: 0132d53e-8457", "id: 0132d53e-845"),
    ("missing", "id: 0132d53e-8457-4ed3-b9be-e3ef5ea7d273\n", ""),
    ("missing", "severity: Medium\n", ""),
    ("missing", "queryPeriod: 1h\n", ""),
    ("missing", "version: 1.0.0\n", ""),
    ("name", "name: Whoami", "name: " + "x" * 260),
    ("name", "name: Whoami from a web server", "name: 5"),
    ("description", "starts whoami.", "x" * 5001),
    ("severity", "severity: Medium", "severity: Critical"),
    ("severity", "severity: Medium", "severity: medium"),
    ("kind", "kind: Scheduled", "kind: Hourly"),
    ("version", "version: 1.0.0", "version: 1.0"),
    ("key", "severity: Medium", "severity: Medium\nfalsepositives: []"),
    ("yaml", "severity: Medium", "severity: Medium\nseverity: Low"),
    ("yaml", "severity: Medium", "severity: 'Medium"),
    ("duration", "queryFrequency: 1h", "queryFrequency: 1 hour"),
    ("duration", "queryFrequency: 1h", "queryFrequency: 2h"),
    ("duration", "queryFrequency: 1h", "queryFrequency: 1m"),
    ("duration", "queryPeriod: 1h", "queryPeriod: 15d"),
    ("duration", "queryFrequency: 1h\nqueryPeriod: 1h", "queryFrequency: 5m\nqueryPeriod: 2d"),
    ("duration", "queryPeriod: 1h", "queryPeriod: PT"),
    ("trigger", "triggerOperator: gt", "triggerOperator: ge"),
    ("trigger", "triggerThreshold: 0", "triggerThreshold: -1"),
    ("trigger", "triggerThreshold: 0", "triggerThreshold: 'none'"),
    ("connector", "MicrosoftThreatProtection", "NoSuchConnector"),
    ("connector", "      - DeviceProcessEvents\n", "      - SigninLogs\n"),
    ("connector", "    dataTypes:\n      - DeviceProcessEvents\n", "    dataTypes: []\n"),
    ("tactics", "- Discovery", "- discovery"),
    ("tactics", "- Discovery", "- Stealth"),
    ("tactics", "- Discovery", "- Discovery\n  - Discovery"),
    ("techniques", "- T1033", "- t1033"),
    ("techniques", "- T1033", "- T9999"),
    ("techniques", "- Discovery", "- Impact"),
    ("techniques", "- T1033", "- T1033\n  - T1033"),
    ("query", "FileName =~", "NoSuchColumn =~"),
    ("query", "| where FileName", "| where FileName ="),
    ("query", "DeviceProcessEvents\n  | where FileName =~ \"whoami.exe\"",
     "union *\n  | where FileName =~ \"whoami.exe\""),
    ("query", "\"whoami.exe\"", "\"" + "x" * 10_000 + "\""),
    ("columns", "AccountName, AccountDomain", "AccountDomain"),
    ("columns", "columnName: DeviceName", "columnName: devicename"),
    ("entities", "entityType: Host", "entityType: Computer"),
    ("entities", "identifier: FullName", "identifier: Fullname"),
    ("entities", "identifier: NTDomain", "identifier: Name"),
    ("entities", "      - identifier: Name\n        columnName: AccountName\n", ""),
    ("grouping", "SingleAlert", "AlertPerRow"),
    ("status", "severity: Medium", "severity: Medium\nstatus: experimental"),
]
