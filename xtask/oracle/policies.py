"""Policies as written, and the condition values that are not strings."""

import base64
import binascii
import ipaddress
import re
from datetime import datetime, timedelta, timezone
from fractions import Fraction

from texts import NotEncoded, lower


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


def number(value):
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?", value):
        return None
    return Fraction(value)


def moment(value):
    """Seconds since 1970. Four digits can be a year or seconds, which is not known."""
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
    """The bytes, one character per byte."""
    if not value:
        return None
    try:
        return base64.b64decode(value, validate=True).decode("latin-1")
    except binascii.Error:
        return None
