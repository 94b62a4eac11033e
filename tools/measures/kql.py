"""Issue 3, "Must show": KQL is parsed and bound as Microsoft's own parser does."""

import collections
import json
import re

from measures import kql_speed, kql_syntax
from measures import workplace as at
from measures.figures import CannotMeasure
from measures.fuzz_runs import FuzzTarget

# The oracle's codes (data/kusto/diagnostics.json) for names that it does not know and for values of
# a type that an operator or function does not take.
NAME_CODES = {"KS124", "KS142", "KS145", "KS204", "KS211"}
TYPE_CODES = {"KS106", "KS107", "KS116", *(f"KS{number}" for number in range(134, 140)), "KS141",
              "KS127", "KS178", "KS206", "KS227", "KS232", "KS233", "KS234", "KS235", "KS241", "KS242"}
# Where the syntax is wrong the binder has nothing to read.
SYNTAX_CODES = {"KS001", "KS002", "KS005", "KS006", "KS174", "KS198", "KS228"}

SCHEMAS = {
    "defender-xdr": ("data/schema_xdr.json", "data/functions_xdr.json"),
    "sentinel": ("data/schema_sentinel.json", "data/functions_sentinel.json"),
}


def line_of(text, units, width):
    """The line, from 0, of an offset in code units of that many bytes."""
    encoded = text.encode("utf-16-le" if width == 2 else "utf-8")
    return encoded[:units * width].count("\n".encode("utf-16-le" if width == 2 else "utf-8"))


def their_problems(query, answer):
    """What the oracle finds: unknown names, and lines with a type error."""
    found = set()
    for error in at.errors(answer):
        if error["code"] in NAME_CODES:
            units = query.encode("utf-16-le")[2 * error["start"]:2 * error["end"]]
            found.add(("name", units.decode("utf-16-le", "replace").strip("'\"[]")))
        elif error["code"] in TYPE_CODES:
            # KS242, join keys of different types, says no place.
            line = line_of(query, error["start"], 2) if error["end"] else "join"
            found.add(("type", line))
    return found


def our_problems(query, bound):
    """The same of the binder."""
    found = set()
    for problem in bound["problems"]:
        if problem["kind"].startswith("unknown-"):
            found.add(("name", problem["name"]))
        elif problem["kind"] == "type-error":
            begin, end = problem["span"]
            is_key = query.encode()[begin:end] == b"==" == problem["name"].encode()
            found.add(("type", "join" if is_key else line_of(query, begin, 1)))
    return found


def told_names(query, theirs, ours, bound):
    """The names that both sides do not know, as a row of declared.mjs."""
    told = {name for kind, name in theirs & ours if kind == "name"}
    kinds = {problem["name"]: problem["kind"] for problem in bound["problems"]}
    of_kind = lambda *words: sorted(name for name in told if kinds.get(name) in words)
    return {"query": query,
            "tables": {name: None for name in of_kind("unknown-table")},
            "functions": of_kind("unknown-function"),
            "columns": of_kind("unknown-column")}


def declared(platform, rows):
    """What the oracle still finds in those queries once the names that both sides do not know are
    declared, by id: rows of unknown columns, or as another schema has them."""
    shapes = {}
    for path in ["data/schema_custom.json", *(schema for schema, _ in SCHEMAS.values())]:
        shapes.update(json.loads(at.shared(path).read_text(encoding="utf-8")))
    for row in rows:
        row["tables"] = {name: shapes.get(name) for name in row["tables"]}
    schema, functions = (at.shared(path) for path in SCHEMAS[platform])
    done = at.run("node", at.ROOT / "tools/measures/declared.mjs", at.ROOT / "build/oracle", schema,
                  functions, stdin="".join(json.dumps(row) + "\n" for row in rows).encode())
    return {row["id"]: row for row in map(json.loads, done.out.splitlines())}


def todynamic_as_parse_json(query):
    """`todynamic` is `parse_json` by another name (documentation), and both take dynamic values; the
    oracle lets the one take no arrays and bags."""
    return re.sub(r"\btodynamic(?=\s*\()", "parse_json", query)


def classes_of(platform, differences):
    """Whose fault each difference is, by id. One that is gone once the unknown names that both sides
    tell are declared follows from them: we tell such a name once, by design."""
    rows = {name: {"id": name, **told_names(query, theirs, ours, bound)}
            for name, (query, theirs, ours, bound) in differences.items()}

    def explained(rows):
        answers = declared(platform, list(rows.values())) if rows else {}
        found = set()
        for name, row in rows.items():
            ours = differences[name][2]
            names = {*row["tables"], *row["functions"], *row["columns"]}
            left = {(kind, what) for kind, what in ours if kind != "name" or what not in names}
            if their_problems(row["query"], answers[name]) == left:
                found.add(name)
        return found

    named = {name: row for name, row in rows.items()
             if row["tables"] or row["functions"] or row["columns"]}
    by_design = explained(named)
    converting = {name: {**row, "query": todynamic_as_parse_json(row["query"])}
                  for name, row in rows.items()
                  if name not in by_design and "todynamic" in row["query"]}
    better = explained(converting)
    return {name: "by design" if name in by_design else
            "ours better" if name in better else "ours wrong" for name in differences}


def without_split(columns):
    """Our columns, those that a union splits by type put together under the first type: of three
    operands the oracle loses the third one's type where the first two agree."""
    types = {kind for _, kind in columns}
    merged = {}
    for name, kind in columns:
        stem = name[:-len(kind) - 1] if name.endswith(f"_{kind}") and kind in types else name
        merged.setdefault(stem, kind)
    return list(merged.items())


def bind(platform, queries, folder):
    """What `lintel ir --columns` says of each query, by id; none where it could not be read."""
    schema, functions = (at.shared(path) for path in SCHEMAS[platform])
    tables = folder / f"{platform}.txt"
    written = at.run("python3", at.ROOT / "tools/import/schema_to_tables.py", platform, schema,
                     functions)
    tables.write_text(written.out, encoding="utf-8")
    done = at.outcome(at.lintel(), "ir", "--columns", "--format", "json", "--platform", platform,
                      "--schema", tables, "--no-builtin-schema", folder / "queries")
    bound = collections.defaultdict(list)
    for rule in json.loads(done.out):
        bound[rule["file"]].append(rule)
    answers = {}
    for number, (name, _) in enumerate(queries):
        rules = bound.get(str(folder / "queries" / f"{number:05}.kql"))
        answers[name] = rules[0] if rules and len(rules) == 1 else None
    return answers


def compare(figures, platform, queries, folder):
    """Names, type errors and output columns on one platform."""
    schema, functions = (at.shared(path) for path in SCHEMAS[platform])
    answers, _ = at.oracle("--result", "--schema", schema, "--functions", functions,
                           queries=queries)
    bound = bind(platform, queries, folder)
    listed = collections.defaultdict(list)
    differences = {}
    equal = asked = same_columns = resolved = 0
    for name, query in queries:
        answer = answers[name]
        if any(error["code"] in SYNTAX_CODES for error in at.errors(answer)):
            continue
        asked += 1
        ours = bound[name]
        if ours is None:
            listed["refused by our front end"].append(name)
            continue
        theirs, mine = their_problems(query, answer), our_problems(query, ours)
        if theirs == mine:
            equal += 1
        else:
            differences[name] = query, theirs, mine, ours
        result = answer.get("result")
        if at.errors(answer) or not isinstance(result, dict) or not result:
            continue
        if "unknown" in result.values():
            continue
        resolved += 1
        columns = [tuple(column) for column in ours.get("output", {}).get("columns", [])]
        if columns == list(result.items()):
            same_columns += 1
        elif without_split(columns) == without_split(result.items()):
            listed["ours better: a union's columns split by type"].append(name)
        else:
            listed["other output columns"].append(name)
    if not asked or not resolved:
        raise CannotMeasure("the oracle resolved no query")
    for name, word in classes_of(platform, differences).items():
        _, theirs, mine, _ = differences[name]
        listed[word].append(f"{name}: missed {sorted(map(str, theirs - mine))[:4]}, "
                            f"extra {sorted(map(str, mine - theirs))[:4]}")
    figures.at_least(f"same unknown names and type errors, {platform}", 100 * equal / asked, 98, "%")
    figures.at_least("  once the unknown names that both tell are declared",
                     100 * (equal + len(listed["by design"])) / asked, 98, "%")
    figures.at_least(f"same output columns and types, {platform}", 100 * same_columns / resolved,
                     97, "%")
    for word, entries in sorted(listed.items()):
        figures.note(f"{word}: {len(entries)}")
        for entry in entries:
            figures.note(f"  {entry}"[:200])


def binding(figures):
    """Names, types and columns against Microsoft's binder with the same schemas."""
    queries = list(at.kql_queries())
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        (folder / "queries").mkdir()
        for number, (_, query) in enumerate(queries):
            path = folder / "queries" / f"{number:05}.kql"
            path.write_text(query, encoding="utf-8", newline="")
        for platform in SCHEMAS:
            compare(figures, platform, queries, folder)


# The KQL front end and the formatter.
FUZZ = FuzzTarget("kql", ["tests/fuzz/seeds/kql", "rules/hunting", "tests/cases/kql/mistakes",
                          "tests/cases/fmt"], largest=4096, short_runs=4000,
                  corpus=lambda: (query for _, query in at.kql_queries()))

PARTS = [*kql_syntax.PARTS, binding, *kql_speed.PARTS, *FUZZ.parts(6)]
