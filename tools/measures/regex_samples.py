"""Makes up texts that a regular expression matches."""

try:
    from re import _constants as codes
    from re import _parser
except ImportError:  # before Python 3.11
    import sre_constants as codes
    import sre_parse as _parser


def regex_sample(text, flags, chance, group=None):
    """A text that a regular expression matches: (from the beginning, text, to the end). `group` is
    what its first group shall match."""
    tree = _parser.parse(text, flags)
    anchors = [False, False]

    def written(nodes):
        return "".join(one(code, argument) for code, argument in nodes)

    def one(code, argument):
        if code is codes.LITERAL:
            return chr(argument)
        if code is codes.NOT_LITERAL:
            return "q" if argument != ord("q") else "w"
        if code is codes.ANY:
            return "q"
        if code is codes.IN:
            return in_class(argument)
        if code is codes.BRANCH:
            return written(chance.choice(argument[1]))
        if code is codes.SUBPATTERN:
            return group if group is not None and argument[0] == 1 else written(argument[-1])
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, nodes = argument
            times = least + (chance.random() < 0.5 and most > least)
            return "".join(written(nodes) for _ in range(min(times, 400)))
        if code is codes.AT:
            anchors[0] |= argument is codes.AT_BEGINNING
            anchors[1] |= argument is codes.AT_END
            return ""
        return ""

    def in_class(members):
        negated = members[0][0] is codes.NEGATE
        pattern = members[1:] if negated else members
        for candidate in ([chr(n) for n in range(97, 123)] + list("0 -/\\.,;:+=_AZ")) if negated else []:
            if not any(contains(m, candidate) for m in pattern):
                return candidate
        code, argument = chance.choice(pattern)
        if code is codes.LITERAL:
            return chr(argument)
        if code is codes.RANGE:
            return chr(argument[0])
        return {codes.CATEGORY_DIGIT: "1", codes.CATEGORY_SPACE: " "}.get(argument, "q")

    def contains(node, candidate):
        code, argument = node
        if code is codes.LITERAL:
            return chr(argument) == candidate
        if code is codes.RANGE:
            return argument[0] <= ord(candidate) <= argument[1]
        return {codes.CATEGORY_DIGIT: candidate.isdigit(), codes.CATEGORY_SPACE: candidate.isspace(),
                codes.CATEGORY_WORD: candidate.isalnum() or candidate == "_"}.get(argument, True)

    found = written(tree)
    return anchors[0], found, anchors[1]
