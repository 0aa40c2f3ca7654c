"""Asks Z3 whether a change of a policy grants anything new.

Each line of the input is a pair of policies as they are written, and each line of the output is what Z3
says of it. `cargo xtask prove-oracle` makes the pairs and compares the answers with those of
`policy_analysis::prove`. Nothing of the crates is used here: the policies are read from their JSON, and
what they mean is written down once more, in terms that a solver of formulas has.

**The request** is a set of unknowns. The action is a text without upper case, since casing does not count.
The resource is `*` or an ARN, and an ARN is two texts: its first five fields, and the rest. The caller is one
of seven kinds, and the solver is asked about each of them: nobody, services under one or more names,
somebody of an identity provider, a root user, a user, a session of a role, or a federated user. What the
last four have in common is a partition and an account; `aws:PrincipalArn`, `aws:PrincipalAccount` and their
siblings are put together from that. Every other condition key is there or not, and holds a text, a real
number (numbers, and dates as seconds), a bit-vector of 128 bits with a flag (addresses) or bytes. Which of
these follows from the operators that ask about the key. A key that `ForAllValues` or `ForAnyValue` asks about
holds a set. Each condition is true or false because of one element at most, so as many elements as there
are conditions are enough; three more if an operator without qualifier asks about the same key.

**What is taken for granted** is what the prover takes for granted (docs/prove.md): some keys are always
there, and what is compared as a number, a date, an address or a boolean is one. Names and paths have the
letters that IAM lets them have, and nothing in a request has a wildcard.

**Patterns** are regular expressions. Only those with policy variables are not, because a variable is an
unknown text: `${aws:username}` is what the request has for that key, letter by letter. Between two stars of
such a pattern the first place that fits is as good as any other, so `IndexOf` finds it.

**What AWS leaves open** is of two kinds. Whether a wildcard of a resource reaches over the first five colons
of an ARN is answered on two pages in two ways. Each answer is a *reading*, and all that is asked here is
asked once under `whole` (it does) and once under `fields` (it does not). All else that is open, such as
`ForAnyValue:…IfExists` without the key, is an unknown boolean, the same one wherever the same condition
is written: a solver that looks for a new request may choose it, and a request that is claimed to be new has
to be new whatever it is.

**A new request** is one to which a statement of the new policy that allows applies and none that denies,
while in the old policy no statement that allows applies, or one that denies does. Where the prover says
that there is none, every reading has to be `unsat`. Where it names one, that request is put in the place of
the unknowns: then the opposite has to be `unsat` under every reading, and the request has to be possible at
all. The solver is asked about one statement and one action of the new policy at a time. Statements of
which the literal beginnings show that they are about other actions are left out, and no more than that is
simplified.

**Not encoded**, and told as such: a key that is compared as two sorts of values, a variable that is a set or
stands before the fifth colon of the value of an ARN operator, a `?` between two stars of a pattern with variables,
a variable under an operator that ignores casing.

Input:  {"id", "kind": "identity"|"resource"|"trust", "new": POLICY, "old": POLICY, "witness": REQUEST|null}
Output: {"id", "whole": "sat"|"unsat"|"unknown", "fields": …, "model": {…}|null, "reason": TEXT|null}
        with a witness: "holds"|"fails"|"unknown" under each reading instead
"""

import base64
import binascii
import ipaddress
import json
import multiprocessing
import re
import sys
from datetime import datetime, timedelta, timezone
from fractions import Fraction

import z3

READINGS = ("whole", "fields")
# Effort as Z3 counts it, which is the same on every machine, and a limit of time behind it.
EFFORT = 40_000_000

CALLERS = ("user", "session", "root", "federated-user", "service", "federated", "anonymous")
WITH_ACCOUNT = CALLERS[:4]
PARTITIONS = ("aws", "aws-cn", "aws-us-gov")

# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
ALWAYS_SENT = {
    "aws:currenttime",
    "aws:epochtime",
    "aws:requestedregion",
    "aws:securetransport",
    "aws:viaawsservice",
    "aws:resourceaccount",
}


class NotEncoded(Exception):
    """The pair has something that this script has no formula for."""


# --- Regular expressions -------------------------------------------------------------------------------

STRINGS = z3.ReSort(z3.StringSort())
ANY_LETTER = z3.AllChar(STRINGS)
ANY_TEXT = z3.Full(STRINGS)


def text(value):
    """A literal. Letters beyond those that Z3 has are moved, each to a place of its own."""
    moved = "".join(chr(ord(it) - 0xE0000) if ord(it) > 0x2FFFF else it for it in value)
    if "\\u" in moved or "\\x" in moved:
        raise NotEncoded("a text with a backslash that Z3 reads as an escape")
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
    """The expression of a text with wildcards. `one` says what a wildcard takes after so many colons."""
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
    """In lower case as far as ASCII goes."""
    return "".join(it.lower() if it.isascii() else it for it in value)


# --- Texts with variables ------------------------------------------------------------------------------


class Any:
    """A star."""


class One:
    """A question mark."""


class Variable:
    def __init__(self, value, is_there):
        self.value, self.is_there = value, is_there


class Unclear:
    """Something between `${` and `}` that is no variable."""


def tokens(value, keys, wildcards=True):
    """The parts of a text of a policy of 2012: literals, wildcards and variables."""
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
    """The text that parts without variables are, for `glob`; `None` where a wildcard is a letter."""
    if any(isinstance(it, str) and re.search(r"[*?]", it) for it in parts):
        return None
    return "".join("*" if it is Any else "?" if it is One else it for it in parts)


def expression(parts):
    """The regular expression of parts without variables."""
    return sequence(ANY_TEXT if it is Any else ANY_LETTER if it is One else literal(it) for it in parts)


def as_text(part):
    return text(part) if isinstance(part, str) else part.value


def takes(parts, found):
    """Whether parts with variables take a text."""
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
            raise NotEncoded("a question mark between two stars, beside a variable")
        whole = [as_text(it) for it in piece]
        whole = whole[0] if len(whole) == 1 else z3.Concat(*whole)
        place = z3.IndexOf(found, whole, at)
        holds.append(place >= 0)
        at = place + z3.Length(whole)
    return z3.And(holds + [at <= end] + stands_at(last, end))


# --- Condition keys ------------------------------------------------------------------------------------


class Key:
    """What a request has for a key: `values` are those that can be there, the first `count` of them are."""

    def __init__(self, sort, is_there, values, count=None):
        self.sort, self.is_there, self.values, self.count = sort, is_there, values, count

    @property
    def value(self):
        return self.values[0]

    def has(self, number):
        return self.is_there if self.count is None else self.count > number


SORTS = {"String": "text", "Arn": "text", "Bool": "text", "Numeric": "number", "Date": "number"}
SORTS |= {"IpAddress": "address", "Binary": "bytes"}


def made(name, sort):
    if sort == "number":
        return z3.Real(name)
    if sort == "address":
        # Whether it is of IPv6, and its bits.
        return z3.Bool(name + "?6"), z3.BitVec(name, 128)
    return z3.String(name)


class Operator:
    def __init__(self, written):
        self.written = written
        self.qualifier, _, base = written.rpartition(":")
        self.if_exists = base.endswith("IfExists")
        base = base.removesuffix("IfExists")
        self.is_negated = "Not" in base
        self.base = base.replace("Not", "", 1)
        self.family = next(
            (it for it in ("String", "Arn", "Bool", "Null", "Numeric", "Date", "IpAddress", "Binary") if self.base.startswith(it)),
            None,
        )
        if self.family is None:
            raise NotEncoded(f"the operator {written}")


def listed(value):
    return value if isinstance(value, list) else [value]


def scalar(value):
    return {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value


class Statement:
    def __init__(self, written, version):
        self.version = version
        self.effect = written["Effect"]
        self.not_action = "NotAction" in written
        self.actions = [lower(it) for it in listed(written["NotAction" if self.not_action else "Action"])]
        self.not_resource = "NotResource" in written
        element = written.get("NotResource" if self.not_resource else "Resource")
        self.resources = None if element is None else listed(element)
        self.not_principal = "NotPrincipal" in written
        self.principal = written.get("NotPrincipal" if self.not_principal else "Principal")
        self.conditions = [
            (Operator(operator), key, [scalar(it) for it in listed(values)])
            for operator, keys in written.get("Condition", {}).items()
            for key, values in keys.items()
        ]

    def principals(self):
        if isinstance(self.principal, str):
            return [("*", self.principal)]
        entries = (self.principal or {}).items()
        return [(kind, value) for kind, values in entries for value in listed(values)]


def statements(policy):
    version = policy.get("Version", "2008-10-17")
    return [Statement(it, version) for it in listed(policy["Statement"])]


# --- The request ---------------------------------------------------------------------------------------


class Request:
    """The unknowns, and in `domain` what is always so of them."""

    def __init__(self, members, caller, reading, witness):
        self.caller, self.reading, self.domain = caller, reading, []
        self.action = z3.String("action")
        self._resource()
        self._caller(members, witness)
        self.keys = {}
        self.asked, self.sets, self.plain = {}, {}, set()
        for statement in members:
            for operator, key, _ in statement.conditions:
                key = lower(key)
                if operator.family != "Null":
                    self.asked.setdefault(key, set()).add(operator.family)
                if operator.qualifier:
                    self.sets[key] = self.sets.get(key, 0) + 1
                elif operator.family != "Null":
                    self.plain.add(key)
        self.least = {}
        for key, values in ((witness or {}).get("context") or {}).items():
            self.least[lower(key)] = len(values)

    def _resource(self):
        self.is_star = z3.Bool("resource is *")
        self.arn = z3.String("ARN")
        self.resource = z3.If(self.is_star, text("*"), self.arn)
        self.resource_account = z3.String("account of the resource")
        self.domain += [
            z3.InRe(self.action, ACTION),
            z3.InRe(self.arn, z3.Concat(HEAD, z3.Plus(NO_WILDCARD))),
            z3.InRe(self.resource_account, ACCOUNT),
        ]
        self.halves = None

    def split(self):
        """The first five fields of the ARN, and the rest, where something asks about one of them."""
        if self.halves is None:
            head, tail = self.halves = z3.String("first five fields"), z3.String("rest of the ARN")
            self.domain += [z3.InRe(head, HEAD), self.arn == z3.Concat(head, tail)]
        return self.halves

    def _caller(self, members, witness):
        self.account = z3.String("account of the caller")
        self.partition, self.name = z3.String("partition of the caller"), z3.String("name")
        self.path, self.session = z3.String("path"), z3.String("session")
        partition, name, path, session = self.partition, self.name, self.path, self.session
        self.principal_arn = self.session_arn = None
        self.services, self.service_count, self.provider = [], None, None
        if self.caller in WITH_ACCOUNT:
            self.domain += [
                z3.InRe(self.account, ACCOUNT),
                z3.InRe(partition, union(literal(it) for it in PARTITIONS)),
                z3.InRe(name, NAME),
            ]
            if self.caller in ("user", "session"):
                self.domain.append(z3.InRe(path, PATH))
            ends = {
                "root": ["iam", "root"],
                "user": ["iam", "user/", path, name],
                "session": ["iam", "role/", path, name],
                "federated-user": ["sts", "federated-user/", name],
            }

            def arn(service, *rest):
                fields = ["arn:", partition, f":{service}::", self.account, ":", *rest]
                return z3.Concat(*[text(it) if isinstance(it, str) else it for it in fields])

            self.principal_arn = arn(*ends[self.caller])
            if self.caller == "session":
                self.domain.append(z3.InRe(session, NAME))
                self.session_arn = arn("sts", "assumed-role/", name, "/", session)
        elif self.caller == "service":
            named = {value for it in members for kind, value in it.principals() if kind == "Service"}
            asked = sum(
                lower(key).startswith("aws:principalservicename") for it in members for _, key, _ in it.conditions
            )
            least = len((witness or {}).get("principal", {}).get("Service", []))
            self.services = [z3.String(f"service {it}") for it in range(max(len(named) + asked + 1, least))]
            self.service_count = z3.Int("names of the service")
            self.domain += [self.service_count >= 1, self.service_count <= len(self.services)]
            self.domain += [z3.InRe(it, z3.Plus(NO_WILDCARD)) for it in self.services]
            # Which of its names a key with one value has is not known.
            self.service = z3.String("name of the service")
            self.domain.append(
                z3.Or([z3.And(self.service_count > at, self.service == it) for at, it in enumerate(self.services)])
            )
        elif self.caller == "federated":
            self.provider = z3.String("provider")
            self.domain.append(z3.InRe(self.provider, z3.Plus(NO_WILDCARD)))

    def choice(self, *what):
        """What AWS leaves open, the same wherever it is asked of the same text."""
        return z3.Bool("open: " + " ".join(str(it) for it in what))

    def derived(self, key):
        """The keys that follow from who asks, after policy-core/src/semantics/derived.rs."""
        yes = z3.BoolVal(True)

        def single(value):
            return Key("text", yes, [value if z3.is_expr(value) else text(value)])

        absent = Key("text", z3.BoolVal(False), [text("")])
        has_account = self.caller in WITH_ACCOUNT
        if key == "aws:resourceaccount":
            # The account of an ARN that has one is that of the resource.
            head, _ = self.split()
            of_arn = z3.InRe(head, z3.Concat(ANY_TEXT, literal(":"), ACCOUNT, literal(":")))
            field = z3.SubString(head, z3.Length(head) - 13, 12)
            self.domain.append(
                z3.Implies(z3.And(z3.Not(self.is_star), of_arn), field == self.resource_account)
            )
            return single(self.resource_account)
        if key == "aws:principalaccount":
            if self.caller == "anonymous":
                return single("anonymous")
            return single(self.account) if has_account else absent
        if key == "aws:principalarn":
            return single(self.principal_arn) if has_account else absent
        if key == "aws:principaltype":
            names = {"anonymous": "Anonymous", "root": "Account", "user": "User"}
            names |= {"federated-user": "FederatedUser", "session": "AssumedRole"}
            return single(names[self.caller]) if self.caller in names else absent
        if key == "aws:principalisawsservice":
            if self.caller in ("anonymous", "federated"):
                return absent
            return single("true" if self.caller == "service" else "false")
        if key == "aws:principalservicename":
            return single(self.service) if self.caller == "service" else absent
        if key == "aws:principalservicenameslist":
            return Key("text", yes, self.services, self.service_count) if self.caller == "service" else absent
        return None

    def key(self, name):
        name = lower(name)
        found = self.derived(name) or self.keys.get(name)
        if found is not None:
            families = self.asked.get(name, set()) if name not in self.keys else set()
            if families - {"String", "Arn", "Bool"}:
                raise NotEncoded(f"{name} is compared as something else than a text")
            return found
        families = self.asked.get(name, set())
        sorts = {SORTS[it] for it in families} or {"text"}
        if len(sorts) > 1 or families >= {"Numeric", "Date"}:
            raise NotEncoded(f"{name} is compared as two sorts of values")
        sort, = sorts
        count = None
        if name in self.sets:
            most = max(1, self.sets[name] + 3 * (name in self.plain), self.least.get(name, 0))
            count = z3.Int(f"{name} count")
            self.domain += [count >= 0, count <= most]
            is_there = count > 0
            values = [made(f"{name} {at}", sort) for at in range(most)]
        else:
            is_there = z3.Bool(f"{name} is there")
            values = [made(name, sort)]
        if name in ALWAYS_SENT:
            self.domain.append(z3.Or(is_there, count == 0) if count is not None else is_there)
        for value in values:
            if families == {"Bool"}:
                self.domain.append(z3.Or(value == text("true"), value == text("false")))
            elif sort == "address":
                is_v6, bits = value
                self.domain.append(z3.Or(is_v6, z3.Extract(127, 32, bits) == 0))
            elif sort == "bytes":
                self.domain.append(z3.Length(value) > 0)
        self.keys[name] = Key(sort, is_there, values, count)
        return self.keys[name]

    def of_variable(self, name):
        key = self.key(name)
        if key.sort != "text" or key.count is not None:
            raise NotEncoded(f"the variable {name} is no single text")
        return key

    # --- What of a policy applies ---

    def action_fits(self, statement):
        fits = z3.InRe(self.action, union(glob(it) for it in statement.actions))
        return z3.Not(fits) if statement.not_action else fits

    def resource_fits(self, statement, kind):
        if statement.resources is None:
            return z3.BoolVal(True) if kind != "identity" else self.choice("no resource")
        fits = z3.Or([self.resource_matches(it, statement.version, kind) for it in statement.resources])
        return z3.Not(fits) if statement.not_resource else fits

    def resource_matches(self, value, version, kind):
        if value.strip("*") == "" and value:
            return z3.BoolVal(True)
        is_2012 = version == "2012-10-17"
        parts = tokens(value, self) if is_2012 else None
        if parts is None or not any(isinstance(it, Variable) or it is Unclear for it in parts):
            if parts is not None and "${" in value:
                plain = pattern_of(parts)
                if plain is None:
                    return self.fits_parts(parts, value, kind)
                value = plain
            # An ARN with too few fields is completed in identity-based policies.
            if kind == "identity" and value.startswith("arn:"):
                value += ":*" * (5 - value.count(":"))
            of_star = z3.InRe(text("*"), glob(value))
            return z3.If(self.is_star, of_star, self.arn_matches(value))
        return self.fits_parts(parts, value, kind)

    def arn_matches(self, value):
        if self.reading == "whole":
            return z3.InRe(self.arn, glob(value))
        if value.count(":") < 5:
            return z3.BoolVal(False)
        return z3.InRe(self.arn, glob_by_fields(value))

    def fits_parts(self, parts, value, kind):
        """A resource with variables, or with wildcards that are letters."""
        is_open = Unclear in parts
        if is_open:
            # Where it ends nobody knows.
            parts = parts[: parts.index(Unclear)] + [Any]
        # Colons count where they are no part of a variable.
        colons = sum(it.count(":") for it in parts if isinstance(it, str))
        starts = isinstance(parts[0], str) and parts[0].startswith("arn:")
        if kind == "identity" and starts and not is_open:
            for _ in range(5 - colons):
                parts = parts + [":", Any]
        whole = takes(parts, self.resource)
        if is_open:
            return z3.And(whole, self.choice("variable", value))
        head, tail, seen = [], [], 0
        for part in parts:
            if seen == 5:
                tail.append(part)
            elif isinstance(part, str) and seen + part.count(":") >= 5:
                cut = [it.start() for it in re.finditer(":", part)][4 - seen] + 1
                head.append(part[:cut])
                tail += [part[cut:]] if part[cut:] else []
                seen = 5
            else:
                seen += part.count(":") if isinstance(part, str) else 0
                head.append(part)
        if seen < 5 or any(isinstance(it, Variable) for it in head):
            # A variable stands after the fifth colon alone.
            return z3.And(whole, self.choice("variable", value))
        plain = pattern_of(head)
        if plain is None:
            raise NotEncoded("a wildcard that is a letter, before the fifth colon")
        if self.reading == "whole" or not re.search(r"[*?]", plain):
            # Without a wildcard there the five colons are where they are.
            return whole
        of_star = takes(parts, text("*"))
        first, rest = self.split()
        by_fields = z3.And(z3.InRe(first, glob_by_fields(plain)), takes(tail, rest))
        return z3.If(self.is_star, of_star, by_fields)

    def named(self, statement, kind):
        if kind == "identity":
            return z3.BoolVal(True) if statement.principal is None else self.choice("principal")
        if statement.principal is None:
            return self.choice("no principal")
        everyone, direct, as_role, as_account = [], [], [], []
        for type_, value in statement.principals():
            account = re.fullmatch(r"(\d{12})|arn:[^:]*:iam:[^:]*:([^:]*):root", value)
            if type_ == "*" or (type_ == "AWS" and value == "*"):
                everyone.append(z3.BoolVal(True))
            elif type_ == "Service" and self.caller == "service":
                direct += [
                    z3.And(self.service_count > at, it == text(value)) for at, it in enumerate(self.services)
                ]
            elif type_ == "Federated" and self.caller == "federated":
                direct.append(self.provider == text(value))
            elif type_ == "CanonicalUser" and self.caller in WITH_ACCOUNT:
                direct.append(self.choice("canonical user", value))
            elif type_ == "AWS" and self.caller in WITH_ACCOUNT:
                if account:
                    as_account.append(self.account == text(account[1] or account[2]))
                elif self.caller == "session":
                    as_role.append(self.principal_arn == text(value))
                    direct.append(self.session_arn == text(value))
                elif self.caller != "root":
                    direct.append(self.principal_arn == text(value))
        everyone, direct, as_role, as_account = map(z3.Or, (everyone, direct, as_role, as_account))
        if not statement.not_principal:
            return z3.Or(everyone, direct, as_role, as_account)
        listed_any = z3.Or(direct, as_role, as_account)
        if statement.effect == "Allow":
            return z3.Not(z3.Or(everyone, listed_any))
        # A Deny spares who is listed in all forms; what comes of some of them is not said.
        forms = {
            "root": [as_account],
            "user": [direct, as_account],
            "federated-user": [direct, as_account],
            "session": [direct, as_role, as_account],
        }.get(self.caller, [listed_any])
        some = self.choice("some forms are listed", json.dumps(statement.principal, sort_keys=True))
        spared = z3.Or(z3.And(forms), z3.And(z3.Or(forms), some))
        return z3.Not(z3.Or(everyone, spared))

    def condition(self, operator, name, values, version):
        key = self.key(name)
        what = (operator.written, lower(name), sorted(values))
        if operator.family == "Null":
            if operator.qualifier or operator.if_exists:
                return self.choice(*what)
            words = {lower(it) for it in values}
            odd = z3.And(self.choice(*what), z3.BoolVal(bool(words - {"true", "false"})))
            if_null = z3.Or(z3.BoolVal("true" in words), odd)
            if_not = z3.Or(z3.BoolVal("false" in words), odd)
            return z3.If(key.has(0), if_not, if_null)
        is_any = operator.qualifier == "ForAnyValue"
        if operator.base == "StringLike" and not operator.is_negated and operator.if_exists and not is_any:
            if any(it and not it.strip("*") for it in values):
                return z3.BoolVal(True)
        matched = [z3.Or([self.matches(operator, it, found, version, what) for it in values]) for found in key.values]
        fits = [z3.Not(it) if operator.is_negated else it for it in matched]
        there = [key.has(number) for number in range(len(fits))]
        if operator.qualifier == "ForAllValues":
            return z3.And([z3.Implies(is_in, fit) for is_in, fit in zip(there, fits)])
        if is_any:
            some = z3.Or([z3.And(is_in, fit) for is_in, fit in zip(there, fits)])
            return z3.Or(some, z3.And(z3.Not(there[0]), self.choice(*what))) if operator.if_exists else some
        if_absent = z3.BoolVal(operator.if_exists or operator.is_negated)
        one = z3.If(there[0], fits[0], if_absent)
        if len(fits) == 1:
            return one
        # Several values under an operator for one: whether one match is enough AWS does not say.
        some = z3.Or([z3.And(is_in, it) for is_in, it in zip(there, matched)])
        several = z3.And(z3.Not(some) if operator.is_negated else some, self.choice(*what))
        return z3.If(there[1], several, one)

    def matches(self, operator, wanted, found, version, what):
        """Whether one value of the policy matches one of the request."""
        family, base = operator.family, operator.base
        if family in ("String", "Arn"):
            return self.matches_text(base, family, wanted, found, version)
        unclear = self.choice("value", *what)
        if family == "Bool":
            if lower(wanted) not in ("true", "false"):
                return z3.And(unclear, z3.Or([z3.InRe(found, in_any_casing(it)) for it in ("true", "false")]))
            return z3.InRe(found, in_any_casing(wanted))
        if family == "Binary":
            wanted = decoded(wanted)
            return unclear if wanted is None else found == text(wanted)
        if family == "IpAddress":
            network = address_range(wanted)
            if network is None:
                return unclear
            is_v6, first, last = network
            found_v6, bits = found
            return z3.And(
                found_v6 == z3.BoolVal(is_v6),
                z3.UGE(bits, z3.BitVecVal(first, 128)),
                z3.ULE(bits, z3.BitVecVal(last, 128)),
            )
        bound = number(wanted) if family == "Numeric" else moment(wanted)
        if bound is None:
            return unclear
        bound = z3.RealVal(f"{bound.numerator}/{bound.denominator}")
        return {
            "Equals": lambda: found == bound,
            "LessThan": lambda: found < bound,
            "LessThanEquals": lambda: found <= bound,
            "GreaterThan": lambda: found > bound,
            "GreaterThanEquals": lambda: found >= bound,
        }[base.removeprefix(family)]()

    def matches_text(self, base, family, wanted, found, version):
        wildcards = base != "StringEquals" and base != "StringEqualsIgnoreCase"
        is_2012 = version == "2012-10-17" and "${" in wanted
        parts = tokens(wanted, self, wildcards) if is_2012 else None
        if parts is not None and has_variable(parts):
            if base == "StringEqualsIgnoreCase":
                raise NotEncoded("a variable under an operator that ignores casing")
            if Unclear in parts:
                return self.choice("variable", base, wanted)
            if family == "Arn":
                return self.arn_takes(parts, found)
            return takes(parts, found)
        if parts is not None:
            if base.startswith("StringEquals"):
                wanted = "".join(parts)
            elif family == "Arn":
                raise NotEncoded("an escape under an operator of ARNs")
            else:
                return z3.InRe(found, expression(parts))
        if base == "StringEquals":
            return found == text(wanted)
        if base == "StringEqualsIgnoreCase":
            return z3.InRe(found, in_any_casing(wanted))
        if family == "Arn":
            if wanted.count(":") < 5:
                return z3.BoolVal(False)
            return z3.InRe(found, glob_by_fields(wanted))
        return z3.InRe(found, glob(wanted))

    def arn_takes(self, parts, found):
        """An ARN with variables after the fifth colon, and no wildcard before it."""
        first = parts[0] if isinstance(parts[0], str) else ""
        if first.count(":") < 5:
            raise NotEncoded("a variable or a wildcard before the fifth colon of a value")
        return takes(parts, found)

    def applies(self, statement, kind):
        conditions = [self.condition(*it, statement.version) for it in statement.conditions]
        return z3.And(
            self.action_fits(statement),
            self.resource_fits(statement, kind),
            self.named(statement, kind),
            *conditions,
        )


# --- Values of the other families ----------------------------------------------------------------------


def number(value):
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?", value):
        return None
    return Fraction(value)


def moment(value):
    """Seconds since 1970. Four digits are a year, and seconds as well: that is not known."""
    if re.fullmatch(r"[0-9]+", value):
        return None if len(value) == 4 else Fraction(int(value))
    day, _, time = value.partition("T")
    form = {7: "%Y-%m", 10: "%Y-%m-%d"}.get(len(day))
    if form is None or (time and len(day) != 10):
        return None
    try:
        start = datetime.strptime(day, form).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    seconds = Fraction(int((start - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()))
    if "T" not in value:
        return seconds
    match = re.fullmatch(r"(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))", time)
    if match is None:
        return None
    hours, minutes, more, fraction, sign, zone_hours, zone_minutes = match.groups()
    offset = int(timedelta(hours=int(zone_hours or 0), minutes=int(zone_minutes or 0)).total_seconds())
    seconds += int(hours) * 3600 + int(minutes) * 60 + int(more or 0) - (-offset if sign == "-" else offset)
    return seconds + Fraction("0" + (fraction or ".0"))


def address_range(value):
    address, slash, prefix = value.partition("/")
    if slash and not re.fullmatch(r"0|[1-9][0-9]{0,2}", prefix):
        return None
    try:
        network = ipaddress.ip_network(value, strict=False)
    except ValueError:
        return None
    return network.version == 6, int(network.network_address), int(network.broadcast_address)


def decoded(value):
    """The bytes, a letter each."""
    if not value:
        return None
    try:
        return base64.b64decode(value, validate=True).decode("latin-1")
    except binascii.Error:
        return None


# --- The question --------------------------------------------------------------------------------------


def beginning(pattern):
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def can_meet(statement, action):
    """Whether the literal beginnings leave room for one action that both are about."""
    if statement.not_action:
        return True
    wanted = beginning(action)
    heads = [beginning(it) for it in statement.actions]
    return any(wanted.startswith(it) or it.startswith(wanted) for it in heads)


def is_new(request, new, old, kind):
    """The formula that says that the request is allowed and was not."""

    def some(policy, effect):
        return z3.Or([request.applies(it, kind) for it in policy if it.effect == effect])

    return z3.And(
        some(new, "Allow"),
        z3.Not(some(new, "Deny")),
        z3.Or(z3.Not(some(old, "Allow")), some(old, "Deny")),
    )


def unknowns(formula):
    """The names of the unknowns of a formula."""
    found, seen, rest = set(), set(), [formula]
    while rest:
        part = rest.pop()
        if part.get_id() in seen:
            continue
        seen.add(part.get_id())
        if z3.is_const(part) and part.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            found.add(part.decl().name())
        rest.extend(part.children())
    return found


def about(formula, domain):
    """Of what is always so, that which the unknowns of a formula have to do with. The rest can always be."""
    reached, rest, kept = unknowns(formula), [(it, unknowns(it)) for it in domain], []
    while True:
        touched = [it for it in rest if it[1] & reached]
        if not touched:
            return kept
        kept += [it for it, _ in touched]
        rest = [it for it in rest if not it[1] & reached]
        reached = reached.union(*(names for _, names in touched))


def solver(seconds):
    made = z3.Solver()
    made.set("timeout", seconds * 1000)
    made.set("rlimit", EFFORT)
    return made


def units(new):
    """Each statement that allows, with one action."""
    for statement in new:
        if statement.effect != "Allow":
            continue
        if statement.not_action:
            yield statement, None
        else:
            yield from ((statement, action) for action in statement.actions)


def asks_who(members, kind):
    return kind != "identity" or any(
        "aws:principal" in lower(json.dumps([key, values])) and "aws:principaltag" not in lower(key)
        or "${aws:principala" in lower(json.dumps([values]))
        for it in members
        for _, key, values in it.conditions
    ) or any("${aws:principala" in lower(text) for it in members for text in it.resources or [])


def ask(new, old, kind, reading, seconds, known):
    """Whether there is a new request: the word of Z3, and the request. Readings can ask the same: that is `known`."""
    unknown = None
    callers = CALLERS if kind != "identity" else WITH_ACCOUNT
    if not asks_who(new + old, kind):
        callers = callers[:1]
    for number, (statement, action) in enumerate(units(new)):
        for caller in callers:
            others = [it for it in new if it.effect == "Deny"]
            before = old
            if action is not None:
                others = [it for it in others if can_meet(it, action)]
                before = [it for it in old if can_meet(it, action)]
            request = Request(new + old, caller, reading, None)
            formula = is_new(request, [statement] + others, before, kind)
            if action is not None:
                if re.search(r"[*?]", action):
                    request.domain.append(z3.InRe(request.action, glob(action)))
                else:
                    formula = z3.substitute(formula, (request.action, text(action)))
                    request.domain.append(request.action == text(action))
            formula = z3.simplify(formula)
            if z3.is_false(formula):
                continue
            solving = solver(seconds)
            solving.add(about(formula, request.domain))
            solving.add(formula)
            place = (number, caller)
            if place in known and known[place][1] != z3.sat and known[place][0].eq(formula):
                answer = known[place][1]
            else:
                answer = solving.check()
                known[place] = formula, answer
            if answer == z3.sat:
                return "sat", shown(solving.model(), caller), None
            if answer == z3.unknown:
                unknown = solving.reason_unknown() or "unknown"
    return ("unknown", None, unknown) if unknown else ("unsat", None, None)


def shown(model, caller):
    values = {it.name(): str(model[it]) for it in model.decls() if "!" not in it.name()}
    return {"caller": caller} | dict(sorted(values.items()))


# --- A request that is claimed to be new -------------------------------------------------------------------


def caller_of(principal):
    if principal == "*":
        return "anonymous", []
    if "Service" in principal:
        return "service", principal["Service"]
    if "Federated" in principal:
        return "federated", [principal["Federated"]]
    arn = principal["AWS"]
    resource = arn.split(":", 5)[5]
    for start, caller in (("user/", "user"), ("assumed-role/", "session"), ("federated-user/", "federated-user")):
        if resource.startswith(start):
            return caller, [arn]
    return ("session" if resource.startswith("role/") else "root"), [arn]


def constant(sort, given, family):
    """A value of the request as a constant, or two for an address; `None` where it is no value of its key."""
    if sort == "number":
        parsed = number(given) if "Numeric" in family else moment(given)
        return None if parsed is None else [z3.RealVal(f"{parsed.numerator}/{parsed.denominator}")]
    if sort == "address":
        parsed = address_range(given)
        if parsed is None or parsed[1] != parsed[2]:
            return None
        return [z3.BoolVal(parsed[0]), z3.BitVecVal(parsed[1], 128)]
    if sort == "bytes":
        parsed = decoded(given)
        return None if parsed is None else [text(parsed)]
    return [text(given)]


def of_caller(request, caller, names, session_of):
    """The unknowns of a caller that are known."""
    if caller == "service":
        return [(request.service_count, z3.IntVal(len(names)))] + [
            (one, text(other)) for one, other in zip(request.services, names)
        ]
    if caller == "federated":
        return [(request.provider, text(names[0]))]
    if caller == "anonymous":
        return []
    _, partition, _, _, account, resource = names[0].split(":", 5)
    known = [(request.partition, text(partition)), (request.account, text(account))]
    if resource.startswith("assumed-role/"):
        _, name, session = resource.split("/", 2)
        known += [(request.name, text(name)), (request.session, text(session))]
        resource = (session_of or "").partition(":role/")[2]
        resource = resource and "role/" + resource
    elif resource.startswith("federated-user/"):
        return known + [(request.name, text(resource.partition("/")[2]))]
    if "/" in resource:
        path, _, name = resource.partition("/")[2].rpartition("/")
        known += [(request.path, text(path + "/" if path else "")), (request.name, text(name))]
    return known


def is_witness(request, witness):
    """The unknowns that this request says; `None` where no request is it. Some stay open, such as the path
    of the role of a session."""
    caller, names = caller_of(witness["principal"])
    session_of = witness["principal"].get("sessionOf") if isinstance(witness["principal"], dict) else None
    known = [(request.action, text(lower(witness["action"])))]
    known += of_caller(request, caller, names, session_of)
    known.append((request.is_star, z3.BoolVal(witness["resource"] == "*")))
    if witness["resource"] != "*":
        known.append((request.arn, text(witness["resource"])))
        if request.halves is not None:
            *fields, rest = witness["resource"].split(":", 5)
            known += zip(request.halves, [text(":".join(fields) + ":"), text(rest)])
    if witness.get("resourceAccount"):
        known.append((request.resource_account, text(witness["resourceAccount"])))
    given = {lower(key): values for key, values in witness["context"].items()}
    for name, key in request.keys.items():
        values = given.get(name) or []
        if name in ALWAYS_SENT and name not in given:
            # It does not count, so it may be anything.
            continue
        if key.count is not None:
            known.append((key.count, z3.IntVal(len(values))))
        elif len(values) > 1 or (name in given and not values):
            return None
        else:
            known.append((key.is_there, z3.BoolVal(bool(values))))
        for one, other in zip(key.values, values):
            constants = constant(key.sort, other, request.asked.get(name, set()))
            if constants is None:
                return None
            known += zip(one if isinstance(one, tuple) else [one], constants)
    return known


def hold(new, old, kind, reading, witness, seconds):
    caller, _ = caller_of(witness["principal"])
    request = Request(new + old, caller, reading, witness)
    formula = is_new(request, new, old, kind)
    known = is_witness(request, witness)
    if known is None:
        return "fails", "it has values that are none of their key"
    domain = [z3.simplify(z3.substitute(it, known)) for it in request.domain]
    formula = z3.simplify(z3.Not(z3.substitute(formula, known)))
    possible, otherwise = solver(seconds), solver(seconds)
    possible.add(domain)
    otherwise.add(domain + [formula])
    answers = possible.check(), otherwise.check()
    if answers == (z3.sat, z3.unsat):
        return "holds", None
    if answers[0] == z3.unsat:
        return "fails", "there is no such request"
    if answers[1] == z3.sat:
        return "fails", "it is not new: " + json.dumps(shown(otherwise.model(), caller))
    return "unknown", possible.reason_unknown() if answers[0] == z3.unknown else otherwise.reason_unknown()


def answer(task):
    line, seconds = task
    pair = json.loads(line, parse_int=str, parse_float=str)
    said = {"id": int(pair["id"]), "whole": "unknown", "fields": "unknown", "model": None, "reason": None}
    try:
        new, old, known = statements(pair["new"]), statements(pair["old"]), {}
        for reading in READINGS:
            if pair.get("witness"):
                said[reading], reason = hold(new, old, pair["kind"], reading, pair["witness"], seconds)
                model = None
            else:
                said[reading], model, reason = ask(new, old, pair["kind"], reading, seconds, known)
            said["model"] = said["model"] or model
            said["reason"] = said["reason"] or reason
    except NotEncoded as problem:
        said["reason"] = f"not encoded: {problem}"
    except z3.Z3Exception as problem:
        said["reason"] = f"Z3 failed: {problem}"
    return json.dumps(said)


def main():
    pairs, seconds, jobs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open(pairs, encoding="utf-8") as lines, multiprocessing.Pool(jobs) as pool:
        for said in pool.imap(answer, ((line, seconds) for line in lines)):
            print(said, flush=True)


if __name__ == "__main__":
    main()
