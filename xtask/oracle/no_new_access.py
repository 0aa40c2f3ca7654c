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
# Effort as Z3 counts it, which is the same on every machine, and a limit of time behind it.
EFFORT = 40_000_000


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
    made.set("timeout", max(1, int(seconds * 1000)))
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
