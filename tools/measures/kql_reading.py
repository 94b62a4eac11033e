"""Reads the part of KQL that converted rules are written in: a query as its source and stages.

Expressions are tuples: ("value", v), ("name", n), ("member", of, key), ("call", name, arguments),
("and" | "or", parts), ("in", operator, left, list or query), ("compare" | "sum", operator, left, right). The name `*` is
any column.
"""

import re

from measures.sigma_meaning import NotEvaluated

TOKEN = re.compile(r"""
    (?P<blank>\s+|//[^\n]*)
  | (?P<text>@"(?:[^"]|"")*"|@'(?:[^']|'')*'|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
  | (?P<number>\d+(?:\.\d+)?(?![\w.]))
  | (?P<word>!?[A-Za-z_]\w*~?)
  | (?P<sign>==|!=|=~|!~|<=|>=|\.\.|[-|()\[\],.;=<>+*/%])
""", re.VERBOSE)

COMPARED = {"==", "!=", "=~", "!~", "<", "<=", ">", ">=", "contains", "!contains", "contains_cs",
            "!contains_cs", "startswith", "!startswith", "startswith_cs", "!startswith_cs", "endswith",
            "!endswith", "endswith_cs", "!endswith_cs", "has", "!has", "has_cs", "!has_cs"}
LISTED = {"in", "!in", "in~", "!in~", "has_any", "has_all"}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", '"': '"', "'": "'", "a": "\a", "b": "\b",
           "f": "\f", "v": "\v", "0": "\0"}


def unescaped(match):
    code = match.group(1)
    if code[0] in "uUx":
        return chr(int(code[1:], 16))
    if code not in ESCAPES:
        raise NotEvaluated(f"escape \\{code}")
    return ESCAPES[code]


def text_value(token):
    """The text that a string literal stands for."""
    if token[0] == "@":
        return token[2:-1].replace(token[1] * 2, token[1])
    return re.sub(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|.)", unescaped, token[1:-1],
                  flags=re.DOTALL)


def tokens(text):
    """(kind, token) for each token of a query."""
    found, position = [], 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise NotEvaluated(f"token at `{text[position:position + 10]}`")
        position = match.end()
        if match.lastgroup != "blank":
            found.append((match.lastgroup, match.group()))
    return [*found, ("end", "")]


class Reader:
    """A query's tokens, read from the left."""

    def __init__(self, text):
        self.tokens, self.position = tokens(text), 0

    def _next(self):
        self.position += 1
        return self.tokens[self.position - 1]

    def _is(self, *words):
        kind, token = self.tokens[self.position]
        return kind in ("word", "sign") and token in words

    def _take(self, *words):
        if not self._is(*words):
            return False
        self.position += 1
        return True

    def _expect(self, sign):
        if not self._take(sign):
            raise NotEvaluated(f"`{self.tokens[self.position][1]}` where `{sign}` was expected")

    def query(self):
        """(source's name, stages) to the end of the text."""
        result = self._pipeline()
        self._take(";")
        if self.tokens[self.position][0] != "end":
            raise NotEvaluated(f"statement with `{self.tokens[self.position][1]}`")
        return result

    def _pipeline(self):
        kind, source = self._next()
        if kind != "word" or source in ("let", "union"):
            raise NotEvaluated(f"source {source}")
        if self._take("("):
            self._arguments()
        stages = []
        while self._take("|"):
            _, operator = self._next()
            while self._take("-"):
                operator += "-" + self._next()[1]
            if operator == "where":
                stages.append(("where", self.expression()))
            elif operator in ("extend", "project", "distinct"):
                stages.append((operator, self._columns()))
            else:
                raise NotEvaluated(f"operator {operator}")
        return source, stages

    def _columns(self):
        columns = []
        while True:
            begin = self.position
            kind, name = self._next()
            if kind == "word" and self._take("="):
                columns.append((name, self.expression()))
            else:
                self.position = begin
                expression = self.expression()
                if expression[0] != "name":
                    raise NotEvaluated("column without a name")
                columns.append((expression[1], expression))
            if not self._take(","):
                return columns

    def expression(self):
        return self._joined("or", lambda: self._joined("and", self._comparison))

    def _joined(self, word, operand):
        parts = [operand()]
        while self._take(word):
            parts.append(operand())
        return parts[0] if len(parts) == 1 else (word, parts)

    def _comparison(self):
        left = self._sum()
        kind, operator = self.tokens[self.position]
        if operator == "matches" and kind == "word":
            self.position += 1
            self._expect("regex")
            return ("compare", "matches regex", left, self._primary())
        if operator in COMPARED and kind in ("word", "sign"):
            self.position += 1
            return ("compare", operator, left, self._sum())
        if operator in LISTED and kind == "word":
            self.position += 1
            self._expect("(")
            if self.tokens[self.position][0] == "word" and self.tokens[self.position + 1][1] == "|":
                values = self._pipeline()
                self._expect(")")
            else:
                values = self._arguments()
            return ("in", operator, left, values)
        return left

    def _sum(self):
        left = self._primary()
        while self._is("+", "-"):
            left = ("sum", self._next()[1], left, self._primary())
        return left

    def _arguments(self):
        """Expressions up to the closing bracket."""
        found = []
        while not self._take(")"):
            if self.tokens[self.position + 1] == ("sign", "="):
                self.position += 2
            found.append(self.expression())
            self._take(",")
        return found

    def _primary(self):
        kind, token = self._next()
        if kind == "text":
            result = ("value", text_value(token))
        elif kind == "number":
            result = ("value", float(token) if "." in token else int(token))
        elif (kind, token) == ("sign", "-") and self.tokens[self.position][0] == "number":
            result = ("value", -self._primary()[1])
        elif (kind, token) == ("sign", "("):
            result = self.expression()
            self._expect(")")
        elif (kind, token) == ("sign", "["):
            result = ("name", text_value(self._next()[1]))
            self._expect("]")
        elif kind == "word" and token in ("true", "false"):
            result = ("value", token == "true")
        elif kind == "word" and self._take("("):
            result = ("call", token, self._arguments())
        elif kind == "word" or token == "*":
            result = ("name", token)
        else:
            raise NotEvaluated(f"expression with `{token}`")
        while self._is(".", "["):
            if self._take("."):
                result = ("member", result, self._next()[1])
            else:
                self._expect("[")
                kind, token = self._next()
                result = ("member", result, text_value(token) if kind == "text" else int(token))
                self._expect("]")
        return result
