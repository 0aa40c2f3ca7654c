//! Messages for hops that are not proved.

use policy_core::finding::quoted;
use policy_core::model::hole::has_hole;
use policy_core::model::{ArnFields, Policy, Segment};
use policy_core::semantics::principal::account_of;

use super::half::{Shortfall, first_difference};
use super::{Half, Hop, Part, Unproved};

/// Describes why half of a step from one role to the next is not proved.
pub(super) fn step(
    from: &Hop<'_>,
    to: &Hop<'_>,
    hop: usize,
    half: Half,
    action: &'static str,
    found: Option<(&Policy, Shortfall)>,
) -> Unproved {
    let (one, other) = (quoted(from.arn), quoted(to.arn));
    let (name_of_half, which) = match half {
        Half::Permission => ("permission", format!("the permissions of `{one}`")),
        Half::Boundary => ("permission", format!("the boundary of `{one}`")),
        Half::SessionPolicy => ("permission", format!("the session policy of `{one}`")),
        Half::Trust => ("trust", format!("the trust policy of `{other}`")),
    };
    let head = format!(
        "the {name_of_half} half of the hop from `{}` to `{}`",
        quoted(from.name),
        quoted(to.name)
    );
    let (policy, short) = found.unzip();
    let Shortfall { is_denied, is_refuted, statement, text } = short.unwrap_or(Shortfall::NOTHING);
    let of_policy = policy.zip(statement.as_ref());
    let name = of_policy.map(|(policy, (number, _))| statement_name(policy, *number));
    let open =
        of_policy.and_then(|(policy, (number, part))| reason(policy, *number, part, is_refuted));
    let message = match (&name, is_denied, is_refuted) {
        (Some(name), true, true) => format!("{head} fails: {name} of {which} denies `{action}`"),
        (Some(name), true, false) => {
            format!("{head} is not proved: {name} of {which} might deny `{action}`")
        }
        (_, _, false) => format!(
            "{head} is not proved: it is not known whether {which} {} `{action}`",
            match half {
                Half::Permission => "allow",
                Half::Boundary | Half::SessionPolicy => "lets it call",
                Half::Trust => "allows",
            }
        ),
        (_, _, true) => match half {
            Half::Permission => format!(
                "{head} fails: no statement allows `{one}` to call `{action}` on the next role, `{other}`"
            ),
            Half::Boundary | Half::SessionPolicy => format!(
                "{head} fails: {which} does not let it call `{action}` on the next role, `{other}`"
            ),
            Half::Trust => format!(
                "{head} fails: `{other}` does not trust the previous role, `{one}`, for `{action}`"
            ),
        },
    };
    let wanted = if half == Half::Trust { from.arn } else { to.arn };
    let part = statement.as_ref().map(|(_, part)| part);
    let is_about = matches!(part, Some(Part::Resource | Part::Principal));
    let text = text.filter(|_| is_about && !is_denied);
    let help = match (name, text.as_deref(), open) {
        (Some(name), Some(text), _) => Some(near(&name, text, wanted, is_refuted)),
        (_, _, Some(reason)) => Some(reason),
        (None, _, None) if !is_denied => Some(match half {
            Half::Trust => format!("allow `{one}` to call `{action}`"),
            _ => format!("allow `{action}` on `{other}`"),
        }),
        _ => None,
    };
    let differs = text.as_deref().and_then(|text| difference(text, wanted));
    Unproved { hop, half, action, is_refuted, statement, message, help, differs }
}

pub(super) fn statement_name(policy: &Policy, number: usize) -> String {
    let sid = policy.statements().get(number).and_then(|it| it.sid());
    match sid.filter(|sid| !sid.is_empty()) {
        Some(sid) => format!("statement {number} (`{}`)", quoted(sid)),
        None => format!("statement {number}"),
    }
}

/// Describes the closest statement, and how it differs.
fn near(name: &str, text: &str, wanted: &str, is_refuted: bool) -> String {
    let shown = quoted(text);
    let fields = ArnFields::split(wanted).ok();
    match (first_difference(text, wanted), fields) {
        (Some(segment), Some(fields)) => {
            let own = match ArnFields::split(text) {
                Ok(own) => own.segment(segment),
                Err(_) => account_of(text).unwrap_or(text),
            };
            format!(
                "{name} is the closest match: `{shown}` has the {} `{}`, but the role has `{}`",
                segment.name(),
                quoted(own),
                quoted(fields.segment(segment))
            )
        }
        _ if has_hole(text) || has_hole(wanted) => format!(
            "{name} is the closest match: whether `{shown}` is `{}` is known only at run time; write the same \
             value in both places, or let the macro generate the policy",
            quoted(wanted)
        ),
        _ if is_session(text) => format!(
            "{name} is the closest match: `{shown}` is one session of the role, but the name of the session \
             is not known; name the role"
        ),
        _ if is_refuted => format!("{name} is the closest match: it names `{shown}`"),
        _ => format!(
            "{name} is the closest match: it is not known whether `{shown}` matches `{}`",
            quoted(wanted)
        ),
    }
}

fn is_session(text: &str) -> bool {
    ArnFields::split(text).is_ok_and(|it| it.service == "sts")
}

/// The ARN field that differs, and what is expected there.
fn difference(text: &str, wanted: &str) -> Option<(String, std::ops::Range<usize>, String)> {
    let segment: Segment = first_difference(text, wanted)?;
    let expected = ArnFields::split(wanted).ok()?.segment(segment);
    let range = match ArnFields::split(text) {
        Ok(own) => own.range_of(segment),
        Err(_) => 0..text.len(),
    };
    Some((text.to_owned(), range, format!("expected `{}`", quoted(expected))))
}

/// Why a condition or another part of a statement does not match.
pub(super) fn reason(
    policy: &Policy,
    number: usize,
    part: &Part,
    is_refuted: bool,
) -> Option<String> {
    let statement = policy.statements().get(number)?;
    let name = statement_name(policy, number);
    match part {
        Part::Condition(condition) => {
            let condition = statement.conditions().get(*condition)?;
            let (key, operator) = (quoted(condition.key()), condition.operator());
            Some(format!(
                "{name} has the condition `{operator}` on `{key}`, {}",
                if is_refuted {
                    "which this hop's call does not meet"
                } else {
                    of_key(condition.key())
                }
            ))
        }
        Part::Action if !is_refuted => {
            Some(format!("{name} has actions that are known only at run time"))
        }
        Part::Resource if !is_refuted => {
            Some(format!("{name} has resources that may not match the role"))
        }
        Part::Principal if !is_refuted => {
            Some(format!("{name} has principals that may not match the role"))
        }
        _ => None,
    }
}

/// Why nothing is known about a key.
fn of_key(key: &str) -> &'static str {
    let is = |other: &str| key.eq_ignore_ascii_case(other);
    if is("aws:MultiFactorAuthPresent") || is("aws:MultiFactorAuthAge") {
        "but a role session has no multi-factor authentication"
    } else if is("sts:ExternalId") {
        "but AWS does not document which external ID this call carries: `external_id_forwarded: true` \
         declares that it carries the required one"
    } else {
        "but this hop's call does not determine its value: remove the condition, or declare the value that \
         every request has under `[contract-context]` in `iam-policy.toml`"
    }
}
