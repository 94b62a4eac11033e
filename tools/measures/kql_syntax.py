"""Issue 3, "Must show" 1 and 4: what Microsoft's parser accepts and refuses, and the formatter."""

import collections
import json
import random
import re

from measures import workplace as at
from measures.figures import CannotMeasure

# Of the front end; the checks' codes begin at 101.
SYNTAX_CODE = re.compile(r"[FK]0\d\d$")

MUTANTS = 2000
# With another seed come other mutants; each run takes the same ones.
SEED = 3


def write_queries(queries, folder):
    """Writes (id, query) pairs as files; returns path -> id."""
    folder.mkdir(parents=True)
    paths = {}
    for number, (name, query) in enumerate(queries):
        path = folder / f"{number:05}.kql"
        path.write_bytes(query.encode("utf-8", "surrogatepass"))
        paths[str(path)] = name
    return paths


def our_answers(queries, folder):
    """The first syntax error of each query by id, as `lintel check` says it of a file of its own: its
    line from 0, code and message. None where there is none."""
    paths = write_queries(queries, folder)
    done = at.outcome(at.lintel(), "check", "--format", "json", "--select", "K001", folder)
    if done.crashed:
        raise CannotMeasure(f"lintel check ended with {done.code}: {done.err[-300:]}")
    answers = dict.fromkeys(paths.values())
    for finding in json.loads(done.out)["findings"]:
        if finding["severity"] != "error" or not SYNTAX_CODE.match(finding["code"]):
            continue
        name = paths[finding["path"]]
        found = (finding["line"] - 1, finding["code"], finding["message"])
        if answers[name] is None or found[0] < answers[name][0]:
            answers[name] = found
    return answers


def line_at(query, units):
    """The line, from 0, of an offset in UTF-16 code units."""
    return query.encode("utf-16-le")[:2 * units].count("\n".encode("utf-16-le"))


def microsoft(queries):
    """The lines, from 0, of the syntax errors that Microsoft's parser finds, by id."""
    answers, _ = at.oracle("--syntax-only", queries=queries)
    return {name: sorted(line_at(query, error["start"]) for error in at.errors(answers[name]))
            for name, query in queries}


def opaque_stages(folder):
    """file -> a list for each of its rules, with the operators of its opaque stages; of every file
    that `lintel ir` reads."""
    done = at.outcome(at.lintel(), "ir", "--format", "json", folder)
    if done.crashed:
        raise CannotMeasure(f"lintel ir ended with {done.code}: {done.err[-300:]}")
    found = {}

    def walk(node, operators):
        if isinstance(node, dict):
            if node.get("opaque"):
                operators.append(node["operator"])
            node = node.values()
        elif not isinstance(node, list):
            return
        for child in node:
            walk(child, operators)

    for rule in json.loads(done.out):
        walk(rule, operators := [])
        found.setdefault(rule["file"], []).append(operators)
    return found


def rejected_figures(figures, what, queries, theirs, ours):
    """Of what Microsoft's parser rejects: how much is rejected, and whether on the same line."""
    rejected = [name for name, _ in queries if theirs[name]]
    if not rejected:
        raise CannotMeasure("Microsoft's parser rejects none of the queries")
    missed = [name for name in rejected if ours[name] is None]
    elsewhere = [name for name in rejected if ours[name] and ours[name][0] != theirs[name][0]]
    both = len(rejected) - len(missed)
    figures.at_least(f"{what}: of {len(rejected)} that Microsoft rejects, rejected",
                     100 * both / len(rejected), 97, "%")
    figures.note("not: " + ", ".join(missed[:12]) if missed else "")
    figures.at_least("  of these, first error on the same line",
                     100 * (both - len(elsewhere)) / max(both, 1), 85, "%")
    return missed, elsewhere


def corpus_syntax(figures):
    """1. What Microsoft's parser accepts is read, what it rejects is rejected"""
    queries = list(at.kql_queries())
    theirs = microsoft(queries)
    accepted = [name for name, _ in queries if not theirs[name]]
    with at.scratch() as temporary:
        folder = at.pathlib.Path(temporary) / "queries"
        ours = our_answers(queries, folder)
        stages = opaque_stages(folder)
        opaque = {name: stages.get(path, [])
                  for path, name in zip(sorted(map(str, folder.iterdir())), ours)}
    refused = [name for name in accepted if ours[name]]
    figures.at_least(f"of {len(accepted)} queries that Microsoft accepts, without a syntax error",
                     100 * (1 - len(refused) / len(accepted)), 99.5, "%")
    figures.note("\n".join(f"{name}: {ours[name][1]} line {ours[name][0] + 1}: {ours[name][2]}"
                           for name in refused[:8]))
    whole = [name for name in accepted if opaque[name] == [[]]]
    figures.at_least("  without a syntax error and without an opaque stage",
                     100 * len(whole) / len(accepted), 99, "%")
    kinds = collections.Counter(word for name in accepted for word in set(sum(opaque[name], [])))
    figures.note("opaque: " + ", ".join(f"{word} in {n}" for word, n in kinds.most_common())
                 if kinds else "")
    figures.note(f"{sum(not opaque[name] for name in accepted) - len(refused)} hold let statements "
                 "alone")
    several = [name for name in accepted if len(opaque[name]) > 1]
    figures.exactly("  taken for several queries", len(several), 0)
    figures.note(", ".join(several[:8]))
    rejected_figures(figures, "corpus", queries, theirs, ours)


def sentinel_rules(figures):
    """1. The queries of Sentinel rules, read inside their YAML"""
    folder = at.shared("corpus/sentinel")
    texts = {}
    try:
        import yaml
    except ImportError as lack:
        raise CannotMeasure("python3-yaml is not installed") from lack
    for path in sorted(folder.rglob("*.yaml")):
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        if isinstance(document, dict) and isinstance(document.get("query"), str):
            texts[str(path)] = document["query"]
    theirs = microsoft(list(texts.items()))
    accepted = {path for path in texts if not theirs[path]}
    done = at.outcome(at.lintel(), "check", "--format", "json", "--select", "K001", folder)
    refused = {finding["path"]: finding["message"] for finding in json.loads(done.out)["findings"]
               if finding["severity"] == "error" and SYNTAX_CODE.match(finding["code"])}
    wrongly = sorted(accepted & refused.keys())
    figures.at_least(f"of {len(accepted)} rules whose query Microsoft accepts, without a syntax error",
                     100 * (1 - len(wrongly) / max(len(accepted), 1)), 99.5, "%")
    figures.note("\n".join(f"{path}: {refused[path]}" for path in wrongly[:8]))
    missed = sorted(set(texts) - accepted - refused.keys())
    figures.at_least(f"of {len(texts) - len(accepted)} whose query it rejects, rejected",
                     100 * (1 - len(missed) / max(len(texts) - len(accepted), 1)), 97, "%")
    figures.note("\n".join(missed[:8]))


def tokens_of(queries):
    """The tokens of each query by id as Microsoft's lexer reads them (tokens.mjs)."""
    lines = "".join(json.dumps({"id": i, "query": q}) + "\n" for i, q in queries)
    done = at.run("node", at.ROOT / "tools/measures/tokens.mjs", at.ROOT / "build/oracle",
                  stdin=lines.encode())
    return {row["id"]: row["tokens"] for row in map(json.loads, done.out.splitlines())}


def mutate(query, tokens, words, chance):
    """The query with one token deleted, doubled or replaced by one of `words`, and which of these."""
    units = query.encode("utf-16-le", "surrogatepass")
    kind, text, _, start = chance.choice(tokens[:-1])
    width = len(text.encode("utf-16-le", "surrogatepass"))
    before, after = units[:2 * start], units[2 * start + width:]
    way = chance.choice(("deleted", "doubled", "replaced"))
    put = {"deleted": "", "doubled": f"{text} {text}", "replaced": chance.choice(words)}[way]
    mutant = before + put.encode("utf-16-le", "surrogatepass") + after
    return mutant.decode("utf-16-le", "surrogatepass"), f"{way} {text!r} by {put!r}"


def make_mutants(queries, theirs):
    """(id, query) of mutants that Microsoft's parser rejects, made of queries that it accepts, and
    what was done to each."""
    accepted = [(name, query) for name, query in queries if not theirs[name]]
    tokens = tokens_of(accepted)
    accepted = [(name, query) for name, query in accepted if len(tokens[name]) > 1]
    words = sorted({token[1] for row in tokens.values() for token in row if token[1]})
    chance = random.Random(SEED)
    rejected, lines, deeds = [], {}, {}
    # Some mutants are still accepted: a name put for another, an operand doubled as an alias.
    for batch in range(10):
        made = []
        for number in range(MUTANTS // 2):
            name, query = chance.choice(accepted)
            mutant, deed = mutate(query, tokens[name], words, chance)
            made.append((f"{batch}.{number}:{name}", mutant))
            deeds[made[-1][0]] = deed
        lines.update(microsoft(made))
        rejected += [(name, query) for name, query in made if lines[name]]
        if len(rejected) >= MUTANTS:
            return rejected[:MUTANTS], lines, deeds
    raise CannotMeasure(f"only {len(rejected)} mutants are rejected")


def mutant_syntax(figures):
    """1. Accepted queries with one token deleted, doubled or replaced, which Microsoft rejects"""
    queries = list(at.kql_queries())
    mutants, theirs, deeds = make_mutants(queries, microsoft(queries))
    with at.scratch() as temporary:
        ours = our_answers(mutants, at.pathlib.Path(temporary) / "queries")
    missed, elsewhere = rejected_figures(figures, "mutants", mutants, theirs, ours)
    figures.note("\n".join(f"not rejected: {name}: {deeds[name]}" for name in missed[:8]))
    figures.note("\n".join(f"line {ours[name][0] + 1}, not {theirs[name][0] + 1}: {name}: "
                           f"{deeds[name]}: {ours[name][2]}" for name in elsewhere[:8])[:1600])


# A comment or a string literal of KQL, in which white space counts.
TEXT_OF_KQL = re.compile(r"//[^\n]*|@\"(?:[^\"]|\"\")*\"|@'(?:[^']|'')*'"
                         r"|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|```.*?```", re.DOTALL)
# What the IR keeps as it was written: functions, dynamic literals, properties of render.
WRITTEN = ("function", "kql", "text", "value")


def without_blanks(text):
    """KQL without the white space between its tokens."""
    kept = [found[0].rstrip() for found in TEXT_OF_KQL.finditer(text)]
    between = ["".join(part.split()) for part in TEXT_OF_KQL.split(text)]
    return "".join(part + word for part, word in zip(between, [*kept, ""]))


def comparable(node):
    """An IR in JSON without places, and without the white space of what it keeps as written."""
    if isinstance(node, list):
        return [comparable(child) for child in node]
    if not isinstance(node, dict):
        return node
    return {key: without_blanks(value) if key in WRITTEN and isinstance(value, str)
            else comparable(value)
            for key, value in node.items() if key not in ("span", "file")}


def ir_of(folder):
    """path -> the IRs of its rules."""
    done = at.outcome(at.lintel(), "ir", "--format", "json", folder)
    found = collections.defaultdict(list)
    for rule in json.loads(done.out):
        found[rule["file"]].append(comparable(rule))
    return found


def formatting(figures):
    """4. Formatted text has the same tokens and IR, and formats to itself"""
    queries = list(at.kql_queries())
    theirs = microsoft(queries)
    accepted = [(name, query) for name, query in queries if not theirs[name]]
    with at.scratch() as temporary:
        folder = at.pathlib.Path(temporary) / "queries"
        paths = write_queries(accepted, folder)
        before = ir_of(folder)
        done = at.outcome(at.lintel(), "fmt", folder)
        if done.crashed:
            raise CannotMeasure(f"lintel fmt ended with {done.code}: {done.err[-300:]}")
        after = ir_of(folder)
        again = at.outcome(at.lintel(), "fmt", "--check", folder)
        formatted = {name: at.pathlib.Path(path).read_bytes().decode("utf-8")
                     for path, name in paths.items()}
    changed = sum(formatted[name] != query for name, query in accepted)
    figures.at_least(f"of {len(accepted)} accepted queries, laid out anew", changed, 1)
    old, new = tokens_of(accepted), tokens_of(list(formatted.items()))
    strip = lambda tokens: [token[:3] for token in tokens]
    other = [name for name, _ in accepted if strip(old[name]) != strip(new[name])]
    figures.exactly("  with other tokens or comments, by Microsoft's lexer", len(other), 0)
    figures.note(", ".join(other[:8]))
    unstable = [line for line in again.out.splitlines() if line.startswith("would lay out")]
    figures.exactly("  not stable when formatted again", len(unstable), 0)
    figures.note("\n".join(unstable[:8]))
    figures.note(f"{sum(not before[path] for path in paths)} have no IR: refused, or let statements alone")
    differ = [name for path, name in paths.items() if before[path] != after[path]]
    figures.exactly("  with another IR", len(differ), 0)
    figures.note(", ".join(differ[:8]))


PARTS = [corpus_syntax, sentinel_rules, mutant_syntax, formatting]
