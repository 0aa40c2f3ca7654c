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

**Time** is limited for each pair, and includes the time in which formulas are built: each pair has a process,
which is ended when its time is over. Answers are printed as they come, not in the order of the pairs.

Input:  {"id", "kind": "identity"|"resource"|"trust", "new": POLICY, "old": POLICY, "witness": REQUEST|null}
Output: {"id", "whole": "sat"|"unsat"|"unknown", "fields": …, "model": {…}|null, "reason": TEXT|null}
with a witness: "holds"|"fails"|"unknown" under each reading instead
"""

import itertools
import json
import multiprocessing
import multiprocessing.connection
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
# The reason if the time of a pair is over.
TIME = "time"
FORK = multiprocessing.get_context("fork")


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


def solver(end):
    made = z3.Solver()
    made.set("timeout", max(1, int((end - time.monotonic()) * 1000)))
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


def ask(new, old, kind, reading, end, known):
    """Whether there is a new request: Z3's answer, and the request. `known` has answers shared by readings."""
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
            if time.monotonic() > end:
                return "unknown", None, TIME
            solving = solver(end)
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


def hold(new, old, kind, reading, witness, end):
    caller, _ = caller_of(witness["principal"])
    request = Request(new + old, caller, reading, witness)
    formula = is_new(request, new, old, kind)
    known = is_witness(request, witness)
    if known is None:
        return "fails", "it has values that its keys cannot have"
    domain = [z3.simplify(z3.substitute(it, known)) for it in request.domain]
    formula = z3.simplify(z3.Not(z3.substitute(formula, known)))
    possible = solver(end)
    possible.add(domain)
    is_possible = possible.check()
    if is_possible == z3.unsat:
        return "fails", "there is no such request"
    otherwise = solver(end)
    otherwise.add(domain + [formula])
    is_old = otherwise.check()
    if is_possible == z3.sat and is_old == z3.unsat:
        return "holds", None
    if is_old == z3.sat:
        return "fails", "it is not new: " + json.dumps(shown(otherwise.model(), caller))
    return "unknown", (possible if is_possible == z3.unknown else otherwise).reason_unknown()


def answers(line, seconds):
    """What is known about a pair after each reading. Half of the time is for the first one."""
    start = time.monotonic()
    pair = json.loads(line, parse_int=str, parse_float=str)
    said = unanswered(pair["id"], None)
    try:
        new, old, known = statements(pair["new"]), statements(pair["old"]), {}
        for reading, share in zip(READINGS, (0.5, 0.9)):
            end = start + seconds * share
            if pair.get("witness"):
                said[reading], reason = hold(new, old, pair["kind"], reading, pair["witness"], end)
                model = None
            else:
                said[reading], model, reason = ask(new, old, pair["kind"], reading, end, known)
            said["model"] = said["model"] or model
            said["reason"] = said["reason"] or (TIME if reason in ("timeout", "canceled") else reason)
            yield said
    except NotEncoded as problem:
        yield said | {"reason": f"not encoded: {problem}"}
    except z3.Z3Exception as problem:
        yield said | {"reason": f"Z3 failed: {problem}"}


def unanswered(number, reason):
    return {"id": int(number), "whole": "unknown", "fields": "unknown", "model": None, "reason": reason}


class Asking:
    """A process for one pair, so that it can be ended whatever it does, and no pair affects another."""

    def __init__(self, line, seconds):
        self.said = unanswered(json.loads(line)["id"], "the process ended early")
        self.pipe, other = FORK.Pipe(duplex=False)
        self.end = time.monotonic() + seconds
        self.process = FORK.Process(target=self.work, args=(other, line, seconds), daemon=True)
        self.process.start()
        # Only the process has this end now, so the pipe ends with it.
        other.close()

    @staticmethod
    def work(pipe, line, seconds):
        for said in answers(line, seconds):
            pipe.send(said)

    def has_ended(self):
        """Takes what the process has sent, if anything, and ends it if its time is over."""
        try:
            while self.pipe.poll():
                self.said = self.pipe.recv()
        except EOFError:
            self.close()
            return True
        if time.monotonic() < self.end:
            return False
        self.said["reason"] = TIME
        self.close()
        return True

    def close(self):
        self.process.kill()
        self.process.join()
        self.pipe.close()


def main():
    pairs, seconds, jobs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open(pairs, encoding="utf-8") as lines:
        running = []
        while True:
            running += [Asking(line, seconds) for line in itertools.islice(lines, jobs - len(running))]
            if not running:
                return
            left = min(it.end for it in running) - time.monotonic()
            multiprocessing.connection.wait([it.pipe for it in running], max(0, left))
            ended = [it for it in running if it.has_ended()]
            running = [it for it in running if it not in ended]
            for it in ended:
                print(json.dumps(it.said), flush=True)


if __name__ == "__main__":
    main()
