"""Patterns as regular expressions, and strings with policy variables."""

import re

import z3


class NotEncoded(Exception):
    """The pair has something for which this script has no formula."""


STRINGS = z3.ReSort(z3.StringSort())
ANY_LETTER = z3.AllChar(STRINGS)
ANY_TEXT = z3.Full(STRINGS)


def text(value):
    """A literal. Characters that Z3 does not have are mapped to unique other ones."""
    moved = "".join(chr(ord(it) - 0xE0000) if ord(it) > 0x2FFFF else it for it in value)
    if "\\u" in moved or "\\x" in moved:
        raise NotEncoded("a string with a backslash that Z3 reads as an escape")
    return z3.StringVal(moved)


def literal(value):
    return z3.Re(text(value))


def sequence(parts):
    parts = list(parts)
    if not parts:
        return literal("")
    return parts[0] if len(parts) == 1 else z3.Concat(*parts)


def union(parts):
    parts = list(parts)
    return parts[0] if len(parts) == 1 else z3.Union(*parts)


def letters_but(excluded):
    return z3.Intersect(ANY_LETTER, z3.Complement(union(literal(it) for it in excluded)))


def ranges(*pairs):
    return union(z3.Range(low, high) for low, high in pairs)


NOT_COLON = letters_but(":")
NO_WILDCARD = letters_but("*?")
IN_FIELD = letters_but(":*?")
DIGIT = z3.Range("0", "9")
ACCOUNT = z3.Loop(DIGIT, 12, 12)
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-names
NAME_LETTER = z3.Union(ranges(("a", "z"), ("A", "Z"), ("0", "9")), union(literal(it) for it in "+=,.@_-"))
NAME = z3.Plus(NAME_LETTER)
PATH_LETTER = z3.Intersect(z3.Range("!", "~"), letters_but("/*?"))
PATH = z3.Star(z3.Concat(z3.Plus(PATH_LETTER), literal("/")))
HEAD = sequence(
    [
        literal("arn:"),
        z3.Plus(IN_FIELD),
        literal(":"),
        z3.Plus(IN_FIELD),
        literal(":"),
        z3.Star(IN_FIELD),
        literal(":"),
        z3.Union(literal(""), literal("aws"), ACCOUNT),
        literal(":"),
    ]
)
ACTION = sequence(
    [
        z3.Plus(z3.Union(ranges(("a", "z"), ("0", "9")), literal("-"))),
        literal(":"),
        z3.Plus(z3.Union(ranges(("a", "z"), ("0", "9")), union(literal(it) for it in "-_."))),
    ]
)


def by_letter(value, one):
    """The expression for a string with wildcards. `one` is what a wildcard matches after that many colons."""
    parts, run, colons = [], "", 0
    for letter in value:
        if letter in "*?":
            if run:
                parts.append(literal(run))
                run = ""
            parts.append(one(letter, colons))
            continue
        colons += letter == ":"
        run += letter
    if run:
        parts.append(literal(run))
    return sequence(parts)


def glob(value):
    return by_letter(value, lambda letter, _: ANY_TEXT if letter == "*" else ANY_LETTER)


def glob_by_fields(value):
    def one(letter, colons):
        taken = NOT_COLON if colons < 5 else ANY_LETTER
        return z3.Star(taken) if letter == "*" else taken

    return by_letter(value, one)


def in_any_casing(value):
    def one(letter):
        if letter.isascii() and letter.isalpha():
            return z3.Union(literal(letter.lower()), literal(letter.upper()))
        return literal(letter)

    return sequence(one(it) for it in value)


def lower(value):
    """In lower case, for ASCII only."""
    return "".join(it.lower() if it.isascii() else it for it in value)


class Any:
    """A star."""


class One:
    """A question mark."""


class Variable:
    def __init__(self, value, is_there):
        self.value, self.is_there = value, is_there


class Unclear:
    """Something between `${` and `}` that is not a variable."""


def tokens(value, keys, wildcards=True):
    """The parts of a string in a policy of version 2012: literals, wildcards and variables."""
    found, rest = [], value

    def plain(piece):
        for part in re.split(r"([*?])", piece) if wildcards else [piece]:
            if part == "*" and wildcards:
                found.append(Any)
            elif part == "?" and wildcards:
                found.append(One)
            elif part:
                found.append(part)

    while "${" in rest:
        before, rest = rest.split("${", 1)
        plain(before)
        match = re.match(r"((?:[^'}]|'[^']*')*?)\}", rest)
        if match is None or "${" in re.sub(r"'[^']*'", "", match[1]):
            return found + [Unclear]
        rest = rest[match.end() :]
        inner = match[1]
        if inner in ("*", "?", "$"):
            found.append(inner)
            continue
        name, comma, default = inner.partition(",")
        quoted = re.fullmatch(r" ?'(.*)'", default)
        is_name = re.fullmatch(r"[^:*?\s]+:[^*?\t\n\r]*[^:*?\t\n\r]", name)
        if is_name is None or (comma and quoted is None):
            return found + [Unclear]
        key = keys.of_variable(name)
        if comma:
            found.append(Variable(z3.If(key.is_there, key.value, text(quoted[1])), z3.BoolVal(True)))
        else:
            found.append(Variable(key.value, key.is_there))
    plain(rest)
    return found


def has_variable(parts):
    return any(isinstance(it, Variable) or it is Unclear for it in parts)


def pattern_of(parts):
    """The string for parts without variables, for `glob`; `None` if a wildcard is a literal character."""
    if any(isinstance(it, str) and re.search(r"[*?]", it) for it in parts):
        return None
    return "".join("*" if it is Any else "?" if it is One else it for it in parts)


def expression(parts):
    """The regular expression for parts without variables."""
    return sequence(ANY_TEXT if it is Any else ANY_LETTER if it is One else literal(it) for it in parts)


def as_text(part):
    return text(part) if isinstance(part, str) else part.value


def takes(parts, found):
    """Whether parts with variables match a string."""
    there = [it.is_there for it in parts if isinstance(it, Variable)]
    pieces = [[]]
    for part in parts:
        if part is Any:
            pieces.append([])
        else:
            pieces[-1].append(part)

    def length(piece):
        return z3.Sum([z3.IntVal(0)] + [z3.IntVal(1) if it is One else z3.Length(as_text(it)) for it in piece])

    def stands_at(piece, place):
        so_far = []
        for part in piece:
            if part is One:
                place = place + 1
                continue
            part = as_text(part)
            so_far.append(z3.SubString(found, place, z3.Length(part)) == part)
            place = place + z3.Length(part)
        return so_far

    first, middle, last = pieces[0], pieces[1:-1], pieces[-1]
    holds = there + stands_at(first, z3.IntVal(0))
    if len(pieces) == 1:
        return z3.And(holds + [z3.Length(found) == length(first)])
    at, end = length(first), z3.Length(found) - length(last)
    for piece in middle:
        if not piece:
            continue
        if One in piece:
            raise NotEncoded("a question mark between two stars, with a variable")
        whole = [as_text(it) for it in piece]
        whole = whole[0] if len(whole) == 1 else z3.Concat(*whole)
        place = z3.IndexOf(found, whole, at)
        holds.append(place >= 0)
        at = place + z3.Length(whole)
    return z3.And(holds + [at <= end] + stands_at(last, end))
