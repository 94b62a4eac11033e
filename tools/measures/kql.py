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
# Tables and functions of either, the tables that both have with the columns of either.
BOTH = "both"


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


def declared(files, rows):
    """What the oracle still finds in those queries once the names that both sides do not know are
    declared, by id: rows of unknown columns, or as another schema has them."""
    shapes = {}
    for path in ["data/schema_custom.json", *(schema for schema, _ in SCHEMAS.values())]:
        shapes.update(json.loads(at.shared(path).read_text(encoding="utf-8")))
    for row in rows:
        row["tables"] = {name: shapes.get(name) for name in row["tables"]}
    schema, functions = files
    done = at.run("node", at.ROOT / "tools/measures/declared.mjs", at.ROOT / "build/oracle", schema,
                  functions, stdin="".join(json.dumps(row) + "\n" for row in rows).encode())
    return {row["id"]: row for row in map(json.loads, done.out.splitlines())}


def todynamic_as_parse_json(query):
    """`todynamic` is `parse_json` by another name (documentation), and both take dynamic values; the
    oracle lets the one take no arrays and bags."""
    return re.sub(r"\btodynamic(?=\s*\()", "parse_json", query)


def classes_of(files, differences):
    """Whose fault each difference is, by id. One that is gone once the unknown names that both sides
    tell are declared follows from them: we tell such a name once, by design."""
    rows = {name: {"id": name, **told_names(query, theirs, ours, bound)}
            for name, (query, theirs, ours, bound) in differences.items()}

    def explained(rows):
        answers = declared(files, list(rows.values())) if rows else {}
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


def schema_files(platform, folder):
    """The JSON files of a platform's tables and functions."""
    if platform != BOTH:
        return tuple(at.shared(path) for path in SCHEMAS[platform])
    paths = folder / "schema_both.json", folder / "functions_both.json"
    tables, functions = {}, {}
    for schema, callables in SCHEMAS.values():
        for table, columns in json.loads(at.shared(schema).read_text(encoding="utf-8")).items():
            tables[table] = {**tables.get(table, {}), **columns}
        functions.update(json.loads(at.shared(callables).read_text(encoding="utf-8")))
    for path, content in zip(paths, (tables, functions)):
        path.write_text(json.dumps(content), encoding="utf-8")
    return paths


def bind(platform, files, queries, folder):
    """What `lintel ir --columns` says of each query, by id; none where it could not be read."""
    tables = folder / f"{platform}.txt"
    name = platform if platform in SCHEMAS else "sentinel"
    written = at.run("python3", at.ROOT / "tools/import/schema_to_tables.py", name, *files)
    tables.write_text(written.out, encoding="utf-8")
    done = at.outcome(at.lintel(), "ir", "--columns", "--format", "json", "--platform", name,
                      "--schema", tables, "--no-builtin-schema", folder / "queries")
    bound = collections.defaultdict(list)
    for rule in json.loads(done.out):
        bound[rule["file"]].append(rule)
    answers = {}
    for number, (query, _) in enumerate(queries):
        rules = bound.get(str(folder / "queries" / f"{number:05}.kql"))
        answers[query] = rules[0] if rules and len(rules) == 1 else None
    return answers


class Comparison:
    """What Microsoft's binder and ours say of every query with the schema of one platform. A query
    that Microsoft's parser refuses is not asked; one that our front end refuses differs."""

    def __init__(self, platform, queries, folder):
        self.platform = platform
        self.files = schema_files(platform, folder)
        schema, functions = self.files
        answers, _ = at.oracle("--result", "--schema", schema, "--functions", functions,
                               queries=queries)
        bound = bind(platform, self.files, queries, folder)
        self.asked, self.refused, self.equal = [], [], set()
        self.unknown = {}  # how many tables and functions Microsoft does not know
        self.differences = {}
        self.resolved = 0
        self.columns = collections.defaultdict(list)
        for name, query in queries:
            if any(error["code"] in SYNTAX_CODES for error in at.errors(answers[name])):
                continue
            self.asked.append(name)
            self.unknown[name] = sum(error["code"] in ("KS204", "KS211")
                                     for error in at.errors(answers[name]))
            if bound[name] is None:
                self.refused.append(name)
                continue
            theirs = their_problems(query, answers[name])
            ours = our_problems(query, bound[name])
            if theirs == ours:
                self.equal.add(name)
            else:
                self.differences[name] = query, theirs, ours, bound[name]
            self.compare_columns(name, answers[name], bound[name])
        if not self.asked or not self.resolved:
            raise CannotMeasure("the oracle resolved no query")
        self.classes = classes_of(self.files, self.differences)

    def compare_columns(self, name, answer, ours):
        """The output columns, where the oracle knows them all."""
        result = answer.get("result")
        if at.errors(answer) or not isinstance(result, dict) or not result:
            return
        if "unknown" in result.values():
            return
        self.resolved += 1
        columns = [tuple(column) for column in ours.get("output", {}).get("columns", [])]
        if columns == list(result.items()):
            self.columns["same"].append(name)
        elif without_split(columns) == without_split(result.items()):
            self.columns["ours better: a union's columns split by type"].append(name)
        else:
            self.columns["other output columns"].append(name)

    def share(self, extra=()):
        """The share of queries with equal problems, and of those with an extra class, in percent."""
        more = sum(word in extra for word in self.classes.values())
        return 100 * (len(self.equal) + more) / len(self.asked)

    def list_differences(self, figures, names):
        """Notes of the differences in these queries, by class."""
        listed = collections.defaultdict(list)
        for name in names:
            if name in self.refused:
                listed["refused by our front end"].append(name)
            elif name in self.classes:
                _, theirs, ours, _ = self.differences[name]
                listed[self.classes[name]].append(
                    f"{name}: missed {sorted(map(str, theirs - ours))[:4]}, "
                    f"extra {sorted(map(str, ours - theirs))[:4]}")
        for word, entries in sorted(listed.items()):
            figures.note(f"{self.platform}: {word}: {len(entries)}")
            for entry in entries:
                figures.note(f"  {entry}"[:200])


def written_for(comparisons, name):
    """The comparisons with the platform that a query is written for: the one of whose tables and
    functions Microsoft knows more, and both where it knows as many."""
    asked = [one for one in comparisons if name in one.unknown]
    least = min(one.unknown[name] for one in asked)
    return [one for one in asked if one.unknown[name] == least]


def binding(figures):
    """2, 3. Names, types and columns against Microsoft's binder with the same schemas.

    The set of unknown names and of lines with a type error must be the same. Two figures count over
    all queries that Microsoft's parser reads: with the tables and functions of both platforms
    together, and with those of the platform that each query is written for, which is the one where
    Microsoft knows more of its tables and functions; where it knows as many on both, the query
    counts only if both are the same. Nothing is declared for them and no query is left out.

    Not figures but notes, with every difference: all queries on each platform alone, so that
    Defender's hunts for files by `FileProfile` are asked of Sentinel, which has no such function.
    There Microsoft goes on to report every column behind the unknown function, which we do not
    (issue 3: "unknown things never cascade"). What is gone once the unknown names that both sides
    tell are declared to both (declared.mjs) is by design; the notes give the share with and without."""
    queries = list(at.kql_queries())
    with at.scratch() as name:
        folder = at.pathlib.Path(name)
        (folder / "queries").mkdir()
        for number, (_, query) in enumerate(queries):
            path = folder / "queries" / f"{number:05}.kql"
            path.write_text(query, encoding="utf-8", newline="")
        both = Comparison(BOTH, queries, folder)
        single = [Comparison(platform, queries, folder) for platform in SCHEMAS]

    own = {name: written_for(single, name) for name in both.asked}
    same = [name for name, platforms in own.items() if all(name in one.equal for one in platforms)]
    figures.at_least(f"of {len(own)}, same names and type errors on the own platform",
                     100 * len(same) / len(own), 98, "%")
    for one in single:
        mine = [name for name, platforms in own.items() if one in platforms]
        figures.note(f"{len(mine)} are asked of {one.platform}")
        one.list_differences(figures, mine)
    figures.at_least(f"of {len(both.asked)}, same with the schemas of both platforms together",
                     both.share(), 98, "%")
    both.list_differences(figures, both.asked)
    for one in [*single, both]:
        figures.at_least(f"of {one.resolved}, same output columns and types, {one.platform}",
                         100 * len(one.columns.pop("same", [])) / one.resolved, 97, "%")
        for word, names in sorted(one.columns.items()):
            figures.note(f"{word}: {', '.join(names)}")
    for one in single:
        figures.note(f"all {len(one.asked)} queries on {one.platform} alone: the same in "
                     f"{one.share():.2f} %, once the unknown names that both tell are declared in "
                     f"{one.share(['by design']):.2f} %")
        one.list_differences(figures, one.asked)


# The KQL front end and the formatter.
FUZZ = FuzzTarget("kql", ["tests/fuzz/seeds/kql", "rules/hunting", "tests/cases/kql/mistakes",
                          "tests/cases/fmt"], largest=4096, short_runs=4000,
                  corpus=lambda: (query for _, query in at.kql_queries()))

PARTS = [*kql_syntax.PARTS, binding, *kql_speed.PARTS, *FUZZ.parts(6)]
