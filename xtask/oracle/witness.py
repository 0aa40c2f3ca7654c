"""A request that is claimed to be new: its values replace the unknowns."""

import z3

from policies import address_range, decoded, moment, number
from request import ALWAYS_SENT
from texts import lower, text


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
    """A value of the request as a constant, or two for an address; `None` if its key cannot have it."""
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
    """The unknowns that a caller determines."""
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
    """The unknowns that this request determines; `None` if it is not a possible request. Some stay unknown, such
    as the path of a session's role."""
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
            # It is irrelevant, so it may be anything.
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
