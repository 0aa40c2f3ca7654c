//! Actions.

use super::Text;
use super::error::{ValueError, ValueErrorKind, bad_character, literal_text};
use super::hole;
use super::scan::{Ascii, Fault, find, first_fault};

/// The name of one action, without wildcards: a service prefix, a colon and the name of an
/// operation ([`Action`][1]).
///
/// Only the form of the action is checked; the reference data knows whether the service has it.
///
/// ```
/// use policy_core::model::Action;
///
/// let action = Action::parse("s3:GetObject")?;
/// assert_eq!((action.service(), action.name()), ("s3", "GetObject"));
/// assert!(Action::parse("s3:Get*").is_err());
/// assert!(Action::parse("GetObject").is_err());
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Action(Text);

literal_text!(Action, ValueError, "s3:GetObject");

/// Actions of one service, where `*` and `?` in the names are wildcards; or `*`, which is every
/// action.
///
/// ```
/// use policy_core::model::{Action, ActionPattern};
///
/// assert!(ActionPattern::parse("s3:Get*").is_ok());
/// assert!(ActionPattern::parse("s*:GetObject").is_err());
/// let mut reading = vec![ActionPattern::parse("s3:List*")?];
/// reading.push(Action::parse("s3:GetObject")?.into());
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionPattern(Text);

literal_text!(ActionPattern, ValueError, "s3:Get*");

const PREFIX: Ascii = Ascii::ALPHANUMERIC.and(Ascii::of(b"-"));
/// Some services also have action names with separators such as `-`, `_` and `.`.
const NAME: Ascii = Ascii::ALPHANUMERIC.and(Ascii::of(b"-_."));

impl Action {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        fault(text, holes, NAME)
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        explain("action", text, fault)
    }

    /// Returns the service prefix.
    #[must_use]
    pub fn service(&self) -> &str {
        split(self.as_str()).0
    }

    /// Returns the name of the operation.
    #[must_use]
    pub fn name(&self) -> &str {
        split(self.as_str()).1
    }
}

impl ActionPattern {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        if matches!(text.as_bytes(), b"*") {
            return None;
        }
        fault(text, holes, NAME.and(Ascii::WILDCARDS))
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        explain("action pattern", text, fault)
    }
}

impl From<Action> for ActionPattern {
    /// Converts one action, which has no wildcard, into a pattern.
    fn from(action: Action) -> Self {
        Self(action.0)
    }
}

fn split(text: &str) -> (&str, &str) {
    text.split_once(':').unwrap_or((text, ""))
}

/// Returns why a string is not an action whose name consists of these characters. A hole counts as
/// any one of them, because a part filled in could make any other action of it.
const fn fault(text: &str, holes: bool, name: Ascii) -> Option<Fault<ValueErrorKind>> {
    if text.is_empty() {
        return Some(Fault::new(ValueErrorKind::Empty, 0, 0));
    }
    if holes && hole::whole_hole(text).is_some() {
        return None;
    }
    let Some(colon) = find(text, ":") else {
        return match wildcard_outside(text, name) {
            Some(fault) => Some(fault),
            None => Some(Fault::new(ValueErrorKind::Form, 0, 0)),
        };
    };
    let (prefix, rest) = text.split_at(colon);
    let (_, rest) = rest.split_at(1);
    if prefix.is_empty() {
        return Some(Fault::new(ValueErrorKind::Form, 0, 0));
    }
    if rest.is_empty() {
        return Some(Fault::new(ValueErrorKind::Form, text.len(), text.len()));
    }
    first_fault!(
        wildcard_outside(prefix, PREFIX),
        Fault::found(ValueErrorKind::Character, PREFIX.first_outside(prefix, false)),
        match first_fault!(
            wildcard_outside(rest, name),
            Fault::found(ValueErrorKind::Character, name.first_outside(rest, false)),
        ) {
            Some(fault) => Some(fault.after(colon + 1)),
            None => None,
        },
    )
}

/// Returns the fault of a wildcard that is not one of these characters.
const fn wildcard_outside(text: &str, characters: Ascii) -> Option<Fault<ValueErrorKind>> {
    Fault::found(ValueErrorKind::Wildcard, Ascii::WILDCARDS.without(characters).find_in(text))
}

fn explain(what: &str, text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
    let (message, expected) = match fault.kind {
        ValueErrorKind::Empty => (format!("the {what} is empty"), "expected `service:Name`"),
        ValueErrorKind::Wildcard if what == "action" => (
            format!("the {what} `{text}` has a wildcard"),
            "wildcards are allowed only in an action pattern",
        ),
        ValueErrorKind::Wildcard => (
            format!("the service prefix of the {what} `{text}` has a wildcard"),
            "expected a single service prefix",
        ),
        ValueErrorKind::Form if fault.start() == 0 => (
            format!("the {what} `{text}` has no service prefix"),
            "expected a service prefix and a colon here",
        ),
        ValueErrorKind::Form => (
            format!("the {what} `{text}` has no name after its service prefix"),
            "expected an action name here",
        ),
        _ => return bad_character(what, text, fault.start()),
    };
    ValueError::new(fault.kind, fault.range(), message, expected)
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;
    use ValueErrorKind as Kind;

    #[test]
    fn an_action_is_a_prefix_and_a_name() {
        for good in [
            "s3:GetObject",
            "S3:getobject",
            "execute-api:Invoke",
            "a4b:x",
            "kafka-cluster:Alter_Group.v2-x",
        ] {
            assert_eq!(Action::parse(good).unwrap().as_str(), good);
            assert_eq!(ActionPattern::parse(good).unwrap().as_str(), good);
        }
        for (bad, kind, at) in [
            ("", Kind::Empty, ""),
            ("GetObject", Kind::Form, ""),
            (":GetObject", Kind::Form, ""),
            ("s3:", Kind::Form, ""),
            ("s3:Get:Object", Kind::Character, ":"),
            ("s3::GetObject", Kind::Character, ":"),
            ("s_3:GetObject", Kind::Character, "_"),
            ("s3:Get Object", Kind::Character, " "),
            (" s3:GetObject", Kind::Character, " "),
            ("s3:GetObject,", Kind::Character, ","),
            ("s3:Gét", Kind::Character, "é"),
            ("s3:${aws:username}", Kind::Character, "$"),
            ("\u{F0000}", Kind::Form, ""),
            ("s3:\u{F0000}", Kind::Character, "\u{F0000}"),
        ] {
            for error in [Action::parse(bad).unwrap_err(), ActionPattern::parse(bad).unwrap_err()] {
                assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}: {error}");
            }
        }
    }

    #[test]
    fn wildcards_come_as_a_pattern_and_never_in_the_service() {
        for (text, at) in [("*", "*"), ("s3:*", "*"), ("s3:Get?bject", "?"), ("s3:Get*", "*")] {
            let error = Action::parse(text).unwrap_err();
            assert_eq!((error.kind(), &text[error.range()]), (Kind::Wildcard, at), "{text}");
            assert!(ActionPattern::parse(text).is_ok(), "{text}");
        }
        for (text, kind) in [
            ("s*:Get", Kind::Wildcard),
            ("*:*", Kind::Wildcard),
            ("**", Kind::Form),
            ("s3*", Kind::Form),
        ] {
            assert_eq!(Action::parse(text).unwrap_err().kind(), Kind::Wildcard, "{text}");
            assert_eq!(ActionPattern::parse(text).unwrap_err().kind(), kind, "{text}");
        }
    }

    #[test]
    fn a_hole_is_all_of_an_action() {
        assert!(Action::check("\u{F0000}").is_ok() && ActionPattern::check("\u{F0000}").is_ok());
        for part in ["s3:\u{F0000}", "\u{F0000}:GetObject", "\u{F0000}\u{F0001}", "s3:\u{F0000}*"] {
            assert!(Action::check(part).is_err(), "{part}");
            assert!(ActionPattern::check(part).is_err(), "{part}");
        }
    }
}
