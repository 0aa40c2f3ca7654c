"""A request with unknowns, and the parts of a policy that apply to it."""

import json
import re

import z3

from policies import address_range, decoded, moment, number
from texts import (
    ACCOUNT,
    ACTION,
    ANY_TEXT,
    HEAD,
    NAME,
    NO_WILDCARD,
    PATH,
    Any,
    NotEncoded,
    Unclear,
    Variable,
    expression,
    glob,
    glob_by_fields,
    has_variable,
    in_any_casing,
    literal,
    lower,
    pattern_of,
    takes,
    text,
    tokens,
    union,
)

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


class Key:
    """A request's values for a key: `values` are the possible ones, and the first `count` of them are present."""

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
        # Whether it is IPv6, and its bits.
        return z3.Bool(name + "?6"), z3.BitVec(name, 128)
    return z3.String(name)


class Request:
    """The unknowns, and the constraints on them in `domain`."""

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
        """The first five fields of the ARN, and the rest, if something depends on one of them."""
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
            # It is not known which of its names a single-valued key has.
            self.service = z3.String("name of the service")
            self.domain.append(
                z3.Or([z3.And(self.service_count > at, self.service == it) for at, it in enumerate(self.services)])
            )
        elif self.caller == "federated":
            self.provider = z3.String("provider")
            self.domain.append(z3.InRe(self.provider, z3.Plus(NO_WILDCARD)))

    def choice(self, *what):
        """Behavior that AWS does not define, the same wherever the same text is used."""
        return z3.Bool("open: " + " ".join(str(it) for it in what))

    def derived(self, key):
        """The keys that follow from the caller, as in policy-core/src/semantics/derived.rs."""
        yes = z3.BoolVal(True)

        def single(value):
            return Key("text", yes, [value if z3.is_expr(value) else text(value)])

        absent = Key("text", z3.BoolVal(False), [text("")])
        has_account = self.caller in WITH_ACCOUNT
        if key == "aws:resourceaccount":
            # An account in the ARN is the resource's account.
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
                raise NotEncoded(f"{name} is compared as something other than a string")
            return found
        families = self.asked.get(name, set())
        sorts = {SORTS[it] for it in families} or {"text"}
        if len(sorts) > 1 or families >= {"Numeric", "Date"}:
            raise NotEncoded(f"{name} is compared as two types of values")
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
            raise NotEncoded(f"the variable {name} is not a single string")
        return key

    # --- The parts of a policy that apply ---

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
        """A resource with variables, or with wildcards as literal characters."""
        is_open = Unclear in parts
        if is_open:
            # Its end is not known.
            parts = parts[: parts.index(Unclear)] + [Any]
        # Colons count unless they are part of a variable.
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
            # A variable is allowed only after the fifth colon.
            return z3.And(whole, self.choice("variable", value))
        plain = pattern_of(head)
        if plain is None:
            raise NotEncoded("a wildcard as a literal character, before the fifth colon")
        if self.reading == "whole" or not re.search(r"[*?]", plain):
            # Without a wildcard there, the five colons have fixed positions.
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
        # A Deny exempts a caller that is listed in all forms; the effect of only some of them is not documented.
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
        # Several values with a single-valued operator: AWS does not document whether one match is enough.
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
                raise NotEncoded("a variable with an operator that ignores case")
            if Unclear in parts:
                return self.choice("variable", base, wanted)
            if family == "Arn":
                return self.arn_takes(parts, found)
            return takes(parts, found)
        if parts is not None:
            if base.startswith("StringEquals"):
                wanted = "".join(parts)
            elif family == "Arn":
                raise NotEncoded("an escape with an ARN operator")
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
