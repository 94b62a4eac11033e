"""Runs of `lintel convert` over the corpus, and how to read what they leave."""

import json

from measures import workplace as at

# Filtering parsers that the oracle's functions lack: the table whose columns they give, and their
# parameters (Microsoft Sentinel documentation, "ASIM file event / registry event / … schema").
TIMES = "starttime:datetime=datetime(null), endtime:datetime=datetime(null)"
PARSERS = {
    "_Im_FileEvent": ("ASimFileEventLogs", [
        "eventtype_in", "srcipaddr_has_any_prefix", "actorusername_has_any",
        "targetfilepath_has_any", "srcfilepath_has_any", "hashes_has_any", "dvchostname_has_any"]),
    "_Im_RegistryEvent": ("ASimRegistryEventLogs", [
        "eventtype_in", "actorusername_has_any", "registrykey_has_any", "registryvalue_has_any",
        "registrydata_has_any", "dvchostname_has_any"]),
    "_Im_AuditEvent": ("ASimAuditEventLogs", [
        "srcipaddr_has_any_prefix", "actorusername_has_any", "operation_has_any", "eventtype_in",
        "object_has_any", "newvalue_has_any"]),
    "_Im_UserManagement": ("ASimUserManagementActivityLogs", [
        "srcipaddr_has_any_prefix", "targetusername_has_any", "actorusername_has_any",
        "eventtype_in"]),
    "_Im_DhcpEvent": ("ASimDhcpEventLogs", [
        "srcipaddr_has_any_prefix", "srchostname_has_any", "srcusername_has_any"]),
}


def rules():
    return at.shared("corpus/sigma/rules")


class Conversion:
    """One run of `lintel convert`, over the corpus if nothing else is named: its report, and the
    files it left."""

    def __init__(self, folder, target, *flags, form="kql", source=None):
        self.source = source or rules()
        self.target, self.out = target, folder / f"{target}-{form}{''.join(flags)}"
        report = self.out.with_suffix(".json")
        self.done = at.outcome(at.LINTEL, "convert", "-t", target, "-f", form, *flags,
                               "--report", report, "-o", self.out, self.source)
        self.is_there = report.is_file()
        if not self.is_there:
            self.problem = self.done.err.strip()[-300:]
            return
        self.report = json.loads(report.read_text(encoding="utf-8"))
        self.rules = self.report["rules"]
        self.files = {p for p in self.out.rglob("*") if p.is_file()}

    def having(self, *fates):
        return [rule for rule in self.rules if rule["fate"] in fates]

    def problems(self):
        """Where the report does not agree with the rules read and the files written."""
        files = list(self.source.rglob("*.yml"))
        if self.done.crashed:
            yield f"ended with {self.done.code}: {self.done.err[-200:]}"
        if {rule["path"] for rule in self.rules} != {str(p) for p in files}:
            yield "the report does not name the files that were read"
        written = self.having("converted", "lossy")
        if {at.pathlib.Path(rule["output"]) for rule in written} != self.files:
            yield f"{len(self.files)} files were written, the report names {len(written)}"
        for rule in self.having("refused"):
            reasons = [f for f in rule["findings"] if f["severity"] == "error"]
            if not any(f["code"] == rule.get("reason") and f["message"] for f in reasons):
                yield f"{rule['path']} is refused without a reason"
            if any(not 0 <= f["begin"] < f["end"] for f in reasons):
                yield f"{rule['path']}: the reason has no place"
        for rule in self.having("lossy"):
            if not any(f["severity"] == "warning" for f in rule["findings"]):
                yield f"{rule['path']} is lossy and does not say what is lost"

    def queries(self):
        return [(p.relative_to(self.out).as_posix(), p.read_text(encoding="utf-8"))
                for p in sorted(self.files)]


def converted(figures, folder, target, *flags, form="kql"):
    """A run whose report is true, or None with a figure that says it is not."""
    run = Conversion(folder, target, *flags, form=form)
    name = " ".join((target, form, *flags))
    if not run.is_there:
        figures.holds(f"{name}: there is such a conversion", False, run.problem)
        return None
    problems = list(run.problems())
    figures.exactly(f"{name}: the report against the files, differences", len(problems), 0)
    figures.note("\n".join(problems[:5]))
    return run


def oracle_flags(target, folder):
    """The schema and functions that the target's queries are bound with."""
    if target == "defender-xdr":
        return at.defender_schema()
    schema = at.shared("data/schema_sentinel.json")
    tables = json.loads(schema.read_text(encoding="utf-8"))
    functions = json.loads(at.shared("data/functions_sentinel.json").read_text(encoding="utf-8"))
    for parser, (table, parameters) in PARSERS.items():
        if parser in functions:
            continue
        names = [TIMES, *(f"{name}:dynamic=dynamic([])" for name in parameters)]
        columns = tables[table]
        functions[parser] = {"params": f"({', '.join(names)})", "columns": columns}
    # Tables that only the other lists of published ones have.
    for more in ("schema_sentinel_docs2024-11", "schema_custom"):
        for table, columns in json.loads(at.shared(f"data/{more}.json").read_text()).items():
            if isinstance(columns, dict):
                tables.setdefault(table, columns)
    schema = folder / f"schema-{target}.json"
    schema.write_text(json.dumps(tables), encoding="utf-8")
    path = folder / f"functions-{target}.json"
    path.write_text(json.dumps(functions), encoding="utf-8")
    return "--schema", schema, "--functions", path
