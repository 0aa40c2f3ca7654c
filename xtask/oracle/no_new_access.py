"""Asks Z3 whether a change of a policy grants anything new.

Each line of the input is a pair of policies as written, and each line of the output is Z3's answer for it.
`cargo xtask prove-oracle` creates the pairs and compares the answers with those of `policy_analysis::prove`.
Nothing from the crates is used here: the policies are read from their JSON, and their meaning is defined
again, in terms for an SMT solver.

**The request** is a set of unknowns. The action is a string without upper case, since case does not matter.
The resource is `*` or an ARN, and an ARN is two strings: its first five fields, and the rest. The caller is
one of seven kinds, and the solver is asked about each of them: nobody, services with one or more names, a
user of an identity provider, a root user, a user, a session of a role, or a federated user. The last four
have a partition and an account; `aws:PrincipalArn`, `aws:PrincipalAccount` and similar keys are derived from
these. Every other condition key is present or absent, and its value is a string, a real number (numbers, and
dates as seconds), a bit vector of 128 bits with a flag (addresses) or bytes. The operators used with the key
determine which of these it is. A key used with `ForAllValues` or `ForAnyValue` has a set. Each condition is
true or false because of at most one element, so as many elements as there are conditions are enough, plus
three if an operator without a qualifier uses the same key.

**Assumptions** are those of the prover (docs/prove.md): some keys are always present, and values that are
compared as a number, a date, an address or a boolean are valid. Names and paths have the characters that IAM
allows, and nothing in a request has a wildcard.

**Patterns** are regular expressions, except those with policy variables, because a variable is an unknown
string: `${aws:username}` is exactly the request's value for that key. Between two stars of such a pattern,
the first match is as good as any other, so `IndexOf` finds it.

**Behavior that AWS does not define** is of two kinds. Two pages disagree about whether a wildcard in a
resource can match the first five colons of an ARN. Each answer is a *reading*, and every question is asked
once under `whole` (it can) and once under `fields` (it cannot). Everything else that is undefined, such as
`ForAnyValue:…IfExists` without the key, is an unknown boolean, the same one wherever the same condition is
used: a solver that searches for a new request may choose it, and a request that is claimed to be new must be
new for either value.

**A new request** is one to which an allowing statement of the new policy applies and no denying one, while
in the old policy no allowing statement applies, or a denying one does. If the prover says that there is none,
every reading must be `unsat`. If it names one, that request replaces the unknowns: then the opposite must be
`unsat` under every reading, and the request must be possible at all. The solver is asked about one statement
and one action of the new policy at a time. Statements whose literal prefixes show that they are about other
actions are left out; nothing else is simplified.

**Not encoded**, and reported as such: a key that is compared as two types of values, a variable that is a
set or appears before the fifth colon in the value of an ARN operator, a `?` between two stars of a pattern
with variables, and a variable with an operator that ignores case.

Input:  {"id", "kind": "identity"|"resource"|"trust", "new": POLICY, "old": POLICY, "witness": REQUEST|null}
Output: {"id", "whole": "sat"|"unsat"|"unknown", "fields": …, "model": {…}|null, "reason": TEXT|null}
with a witness: "holds"|"fails"|"unknown" under each reading instead
"""

import json
import multiprocessing
import re
import sys
import time

import z3

from policies import statements
from request import CALLERS, WITH_ACCOUNT, Request
from texts import NotEncoded, glob, lower, text
from witness import caller_of, is_witness

READINGS = ("whole", "fields")
# The limit on effort as counted by Z3, which is the same on every machine, and a time limit as a fallback.
EFFORT = 40_000_000


def beginning(pattern):
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def can_meet(statement, action):
    """Whether one action can match both, judging by the literal prefixes."""
    if statement.not_action:
        return True
    wanted = beginning(action)
    heads = [beginning(it) for it in statement.actions]
    return any(wanted.startswith(it) or it.startswith(wanted) for it in heads)


def is_new(request, new, old, kind):
    """The formula for a request that is allowed now but was not before."""

    def some(policy, effect):
        return z3.Or([request.applies(it, kind) for it in policy if it.effect == effect])

    return z3.And(
        some(new, "Allow"),
        z3.Not(some(new, "Deny")),
        z3.Or(z3.Not(some(old, "Allow")), some(old, "Deny")),
    )


def unknowns(formula):
    """The names of the unknowns in a formula."""
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
    """The constraints that involve the unknowns of a formula. The others can always be satisfied."""
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
    made.set("timeout", max(1, int(seconds * 1000)))
    made.set("rlimit", EFFORT)
    return made


def units(new):
    """Each allowing statement with one action."""
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
    """Whether there is a new request: Z3's answer, and the request. `known` has answers shared by readings."""
    unknown, end = None, time.process_time() + seconds
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
            left = end - time.process_time()
            if left <= 0:
                return "unknown", None, "timeout"
            solving = solver(left)
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


def hold(new, old, kind, reading, witness, seconds):
    caller, _ = caller_of(witness["principal"])
    request = Request(new + old, caller, reading, witness)
    formula = is_new(request, new, old, kind)
    known = is_witness(request, witness)
    if known is None:
        return "fails", "it has values that its keys cannot have"
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
