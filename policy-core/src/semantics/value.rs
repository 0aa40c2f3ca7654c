//! One request value against one policy value, in `const`.

use super::arn;
use super::expansion::{Expanded, Expansion, Variables, Wildcards};
use super::open::{has_holes, takes_open};
use super::pattern::{self, Casing, has_wildcard};
use super::truth::Truth;
use crate::model::hole::has_hole;
use crate::model::wide::{self, Beginning};
use crate::model::{
    BaseOperator, Decimal, Family, Moment, NoMoment, is_base64, is_bool, is_equal_in_any_casing,
    is_same_base64, parse_cidr,
};

/// How a policy string is compared with a request string.
#[derive(Clone, Copy)]
pub(super) enum Comparison {
    /// It must be the same string.
    Equal(Casing),
    /// It is a pattern for the whole string.
    Glob(Casing),
    /// It is a pattern for each of the six fields.
    Fields,
}

/// Returns whether a policy string, with its variables replaced, matches a request string.
pub(super) const fn takes(
    wanted: &str,
    found: &str,
    comparison: Comparison,
    variables: Variables<'_>,
    taken: &mut u64,
) -> Truth {
    *taken += 1;
    let casing = match comparison {
        Comparison::Equal(casing) | Comparison::Glob(casing) => casing,
        Comparison::Fields => Casing::Counts,
    };
    let is_ignored = matches!(casing, Casing::Ignored);
    // Different literals differ regardless of the variables and holes that come after them.
    match (wide::beginning(wanted.as_bytes(), found.as_bytes(), is_ignored), comparison) {
        (Beginning::Differ | Beginning::Ends, _) => return Truth::Never,
        (Beginning::Same, Comparison::Equal(_) | Comparison::Glob(_)) => return Truth::Always,
        (Beginning::Open(_, [b'*']), Comparison::Glob(_)) => return Truth::Always,
        _ => {}
    }
    if let Variables::Of(context) = variables
        && variables.stand_in(wanted)
    {
        let wildcards = match comparison {
            Comparison::Equal(_) => Wildcards::AreLetters,
            _ => Wildcards::Match,
        };
        let mut pattern = Expanded::new();
        return match pattern.push_expanded(wanted, context, wildcards) {
            Expansion::Done => takes_expanded(&pattern, found, comparison, taken),
            Expansion::Unresolvable => Truth::Never,
            Expansion::Unknown | Expansion::TooLong => Truth::Perhaps,
        };
    }
    if has_hole(wanted) || has_hole(found) {
        return takes_open(wanted.as_bytes(), found.as_bytes(), comparison, taken);
    }
    Truth::of(takes_bytes(wanted.as_bytes(), found.as_bytes(), comparison, taken))
}

/// Does the same as [`takes`] for a string whose variables have been replaced.
pub(super) const fn takes_expanded(
    pattern: &Expanded,
    found: &str,
    comparison: Comparison,
    taken: &mut u64,
) -> Truth {
    if has_holes(pattern.as_bytes()) || has_hole(found) {
        return takes_open(pattern.as_bytes(), found.as_bytes(), comparison, taken);
    }
    if pattern.has_codes() && has_wildcard(found) {
        let mut text = Expanded::new();
        if !text.push_literal(found.as_bytes(), Wildcards::Match) {
            return Truth::Perhaps;
        }
        return Truth::of(takes_bytes(pattern.as_bytes(), text.as_bytes(), comparison, taken));
    }
    Truth::of(takes_bytes(pattern.as_bytes(), found.as_bytes(), comparison, taken))
}

const fn takes_bytes(wanted: &[u8], found: &[u8], comparison: Comparison, taken: &mut u64) -> bool {
    let (answer, steps) = match comparison {
        Comparison::Equal(casing) => {
            (wide::is_same(wanted, found, matches!(casing, Casing::Ignored)), 1)
        }
        Comparison::Glob(casing) => pattern::matches_bytes(wanted, found, casing),
        Comparison::Fields => arn::matches_bytes(wanted, found),
    };
    *taken += steps;
    answer
}

/// Returns whether a policy value matches a request value under an operator, ignoring its negation.
///
/// A request value that the operator cannot interpret matches as `unreadable` says. A policy value
/// that it cannot interpret is not decided, because AWS does not say, except for ARNs, which are
/// documented never to match.
pub(super) const fn matches_value(
    base: BaseOperator,
    wanted: &str,
    found: &str,
    (variables, unreadable): (Variables<'_>, Truth),
    taken: &mut u64,
) -> Truth {
    use BaseOperator as Base;

    let comparison = match base {
        Base::StringEquals | Base::StringNotEquals => Comparison::Equal(Casing::Counts),
        Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
            Comparison::Equal(Casing::Ignored)
        }
        Base::StringLike | Base::StringNotLike => Comparison::Glob(Casing::Counts),
        _ if matches!(base.family(), Family::Arn) => Comparison::Fields,
        _ => {
            *taken += 1;
            if has_hole(wanted) || has_hole(found) {
                return Truth::Perhaps;
            }
            if !is_readable(base.family(), found) {
                return unreadable;
            }
            return match has_value(base, wanted, found) {
                Some(matches) => Truth::of(matches),
                None => Truth::Perhaps,
            };
        }
    };
    takes(wanted, found, comparison, variables, taken)
}

/// Returns whether the comparison of numbers, dates, booleans, bytes or addresses is true; `None`
/// if the policy value has no meaning. The operator can interpret the request value.
const fn has_value(base: BaseOperator, wanted: &str, found: &str) -> Option<bool> {
    match base.family() {
        Family::Numeric => match (Decimal::parse(wanted), Decimal::parse(found)) {
            (Some(bound), Some(point)) => Some(is_within(base, point.compare(&bound) as i8)),
            _ => None,
        },
        Family::Date => match (Moment::parse(wanted), Moment::parse(found)) {
            (Ok(bound), Ok(point)) => Some(is_within(base, point.compare(&bound) as i8)),
            _ => None,
        },
        Family::Bool if is_bool(wanted) => Some(is_equal_in_any_casing(wanted, found)),
        Family::Binary if is_base64(wanted) => Some(is_same_base64(wanted, found)),
        Family::IpAddress => match (parse_cidr(wanted), parse_cidr(found)) {
            (Some(range), Some(address)) => Some(range.contains(address)),
            _ => None,
        },
        _ => None,
    }
}

/// Returns whether operators of a family can interpret a request value. A range is not an address,
/// which is what a request has.
///
/// ```
/// use policy_core::model::Family;
/// use policy_core::semantics::condition::is_readable;
///
/// assert!(is_readable(Family::Numeric, "1e3") && !is_readable(Family::Numeric, "ten"));
/// assert!(is_readable(Family::Date, "2026-01-01") && !is_readable(Family::Date, "tomorrow"));
/// assert!(is_readable(Family::IpAddress, "::1") && !is_readable(Family::IpAddress, "10.0.0.0/8"));
/// assert!(is_readable(Family::String, "anything"));
/// ```
#[must_use]
pub const fn is_readable(family: Family, found: &str) -> bool {
    match family {
        Family::Numeric => Decimal::parse(found).is_some(),
        Family::Date => !matches!(Moment::parse(found), Err(NoMoment::NotADate)),
        Family::Bool => is_bool(found),
        Family::Binary => is_base64(found),
        Family::IpAddress => parse_cidr(found).is_some() && !has_slash(found),
        Family::String | Family::Arn | Family::Null => true,
    }
}

const fn has_slash(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        if *byte == b'/' {
            return true;
        }
        rest = others;
    }
    false
}

/// Returns whether a value that is less than its bound (-1), equal to it (0) or greater (1)
/// matches.
const fn is_within(base: BaseOperator, order: i8) -> bool {
    use BaseOperator as Base;

    match base {
        Base::NumericLessThan | Base::DateLessThan => order < 0,
        Base::NumericLessThanEquals | Base::DateLessThanEquals => order <= 0,
        Base::NumericGreaterThan | Base::DateGreaterThan => order > 0,
        Base::NumericGreaterThanEquals | Base::DateGreaterThanEquals => order >= 0,
        _ => order == 0,
    }
}

/// Returns whether a policy value matches a request value of which only patterns are known,
/// ignoring the operator's negation: every string of the pattern, some, or none.
pub(super) const fn matches_pattern(
    base: BaseOperator,
    wanted: &str,
    known: &str,
    (variables, unreadable): (Variables<'_>, Truth),
    taken: &mut u64,
) -> Truth {
    use BaseOperator as Base;

    if !has_wildcard(known) {
        return matches_value(base, wanted, known, (variables, unreadable), taken);
    }
    if variables.stand_in(wanted) || has_hole(wanted) || has_hole(known) {
        return Truth::Perhaps;
    }
    let (for_all, for_some) = match base {
        Base::StringEquals | Base::StringNotEquals => {
            ((false, 1), pattern::matches_in_steps(known, wanted, Casing::Counts))
        }
        Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
            ((false, 1), pattern::matches_in_steps(known, wanted, Casing::Ignored))
        }
        Base::StringLike | Base::StringNotLike => (
            pattern::covers_in_steps(wanted, known, Casing::Counts),
            pattern::overlaps_in_steps(wanted, known, Casing::Counts),
        ),
        _ if matches!(base.family(), Family::Arn) => {
            (arn::covers_in_steps(wanted, known), arn::overlaps_in_steps(wanted, known))
        }
        // An ARN is not a number, date, boolean, address or base64.
        _ if matches!(known.as_bytes(), [b'a', b'r', b'n', b':', ..]) => return unreadable,
        _ => return Truth::Perhaps,
    };
    *taken += for_all.1 + for_some.1;
    Truth::between(for_all.0, for_some.0)
}
