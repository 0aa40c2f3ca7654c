//! Values for holes whose position has no type of its own.
//!
//! Such a value cannot contain anything that would change the meaning of the surrounding policy: a
//! wildcard, a policy variable or an ARN segment. A `$` at the end is rejected too, because it
//! would begin a variable before a `{`.

use super::error::{
    ValueError, ValueErrorKind, bad_character, checked_text, length_message, literal_text,
};
use super::scan::{
    Ascii, Fault, find_open_variable, first_character, first_fault, first_unstored, greatest_length,
};
use super::{CidrBlock, Text, hole, is_date, parse_cidr};

/// A string without wildcards and policy variables, for condition values.
///
/// Its characters are those that [IAM stores][1], U+0020 to U+00FF, without control characters.
///
/// ```
/// use policy_core::model::PlainText;
///
/// assert_eq!(PlainText::parse("café")?.as_str(), "café");
/// assert!(PlainText::parse("").is_err());
/// assert!(PlainText::parse("team-*").is_err());
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlainText(Text);

literal_text!(PlainText, ValueError, "team-42");

/// A name in the resource part of an ARN: no wildcards, no colon, no whitespace, and at most 512
/// characters.
///
/// Among resources that AWS services name, only an Amazon S3 key, a secret or a parameter can have
/// a longer name. With this limit, [`Arn::parse`](super::Arn::parse) accepts every ARN of three
/// names whose other fields fit into the remaining 512 characters.
///
/// ```
/// use policy_core::model::ResourceName;
///
/// assert!(ResourceName::parse("my-bucket/2026").is_ok());
/// assert!(ResourceName::parse("a:b").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceName(Text);

literal_text!(ResourceName, ValueError, "reports");

/// A string in which `*` and `?` are wildcards.
///
/// ```
/// use policy_core::model::Pattern;
///
/// assert!(Pattern::parse("team-*").is_ok());
/// assert!(Pattern::parse("${aws:username}").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern(Text);

literal_text!(Pattern, ValueError, "team-*");

/// A condition date: see [`is_date`]. A [`SystemTime`](std::time::SystemTime) converts into one
/// with `try_from`.
///
/// ```
/// assert!(policy_core::model::Date::parse("2026-11-23T09:30:00Z").is_ok());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Text);

checked_text!(Date, ValueError, "2026-11-23T09:30:00Z");

/// An address or an address range: see [`parse_cidr`].
///
/// ```
/// use policy_core::model::Cidr;
///
/// assert_eq!(Cidr::parse("10.0.0.0/8")?.block().map(|block| block.prefix), Some(8));
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cidr(Text);

checked_text!(Cidr, ValueError, "10.0.0.0/8");

/// Any string, unchanged: an explicit way around the checks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unchecked(Text);

/// Accepts a string unchanged.
///
/// ```
/// use policy_core::model::unchecked;
///
/// assert_eq!(unchecked("anything * at all").as_str(), "anything * at all");
/// ```
///
/// # Panics
///
/// Panics if the string is empty: an empty value widens the surrounding pattern, as in
/// `data-{name}*`, and no policy may contain one.
pub fn unchecked(text: impl Into<String>) -> Unchecked {
    let text: String = text.into();
    assert!(!text.is_empty(), "an unchecked value is empty, which widens the surrounding pattern");
    Unchecked(Text::from(text))
}

impl Unchecked {
    /// Returns the string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::fmt::Display for Unchecked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Unchecked {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            let empty = Fault::new(ValueErrorKind::Empty, 0, 0);
            return Err(explain("unchecked value", text, empty));
        }
        Ok(Self(text.into()))
    }
}

impl PlainText {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        first_fault!(filler_fault(text, holes), wildcard(text))
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        explain("value", text, fault)
    }
}

impl ResourceName {
    /// The maximum number of characters in a name.
    pub const MAX_LENGTH: usize = 512;

    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        first_fault!(
            filler_fault(text, holes),
            wildcard(text),
            Fault::found(ValueErrorKind::Character, first_separator(text)),
            if text.len() > Self::MAX_LENGTH && greatest_length(text, 1) > Self::MAX_LENGTH {
                Some(Fault::new(ValueErrorKind::TooLong, 0, text.len()))
            } else {
                None
            },
        )
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        explain("resource name", text, fault)
    }
}

impl Pattern {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
        filler_fault(text, holes)
    }

    fn explain(text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
        explain("pattern", text, fault)
    }
}

impl Date {
    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        let fits = is_date(text) || (holes && hole::whole_hole(text).is_some());
        check_form("date", text, fits, "expected a date such as `2026-11-23T09:30:00Z`")
    }
}

impl Cidr {
    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        let fits = parse_cidr(text).is_some() || (holes && hole::whole_hole(text).is_some());
        check_form("address range", text, fits, "expected a range such as `203.0.113.0/24`")
    }

    /// Returns the address and network.
    #[must_use]
    pub fn block(&self) -> Option<CidrBlock> {
        parse_cidr(self.as_str())
    }
}

fn check_form(
    what: &str,
    text: &str,
    fits: bool,
    expected: &'static str,
) -> Result<(), ValueError> {
    if fits {
        return Ok(());
    }
    if text.is_empty() {
        return Err(explain(what, text, Fault::new(ValueErrorKind::Empty, 0, 0)));
    }
    Err(ValueError::new(
        ValueErrorKind::Form,
        0..text.len(),
        format!("`{text}` is not a valid {what}"),
        expected,
    ))
}

const fn filler_fault(text: &str, holes: bool) -> Option<Fault<ValueErrorKind>> {
    if text.is_empty() {
        return Some(Fault::new(ValueErrorKind::Empty, 0, 0));
    }
    first_fault!(
        Fault::found(ValueErrorKind::Variable, find_open_variable(text)),
        Fault::found(ValueErrorKind::Character, first_unstored(text, holes)),
    )
}

const fn wildcard(text: &str) -> Option<Fault<ValueErrorKind>> {
    Fault::found(ValueErrorKind::Wildcard, Ascii::WILDCARDS.find_in(text))
}

/// Returns the bytes of the first colon or whitespace.
const fn first_separator(text: &str) -> Option<(usize, usize)> {
    let mut rest = text.as_bytes();
    while let Some((character, others)) = first_character(rest) {
        if character == ':' || character.is_whitespace() {
            return Some((text.len() - rest.len(), text.len() - others.len()));
        }
        rest = others;
    }
    None
}

fn explain(what: &str, text: &str, fault: Fault<ValueErrorKind>) -> ValueError {
    let (message, expected) = match fault.kind {
        ValueErrorKind::Empty => {
            (format!("the {what} is empty"), "expected at least one character".to_owned())
        }
        ValueErrorKind::Variable => (
            format!("the {what} `{text}` has a policy variable or the start of one"),
            "policy variables belong in the policy itself".to_owned(),
        ),
        ValueErrorKind::Wildcard => (
            format!("the {what} `{text}` has a wildcard"),
            "wildcards are allowed only in a pattern".to_owned(),
        ),
        ValueErrorKind::TooLong => (
            length_message(what, text, ResourceName::MAX_LENGTH),
            format!("expected at most {} characters", ResourceName::MAX_LENGTH),
        ),
        _ => return bad_character(what, text, fault.start()),
    };
    ValueError::new(fault.kind, fault.range(), message, expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ValueErrorKind as Kind;
    use proptest::prelude::*;

    fn kinds(text: &str) -> [Option<Kind>; 3] {
        [
            PlainText::parse(text).err().map(|error| error.kind()),
            ResourceName::parse(text).err().map(|error| error.kind()),
            Pattern::parse(text).err().map(|error| error.kind()),
        ]
    }

    #[test]
    fn no_filler_changes_the_policy_around_it() {
        let all = |kind| [Some(kind); 3];
        for (text, want) in [
            ("a", [None; 3]),
            ("a/b-c_d.é", [None; 3]),
            ("{x}", [None; 3]),
            ("$a", [None; 3]),
            ("a b", [None, Some(Kind::Character), None]),
            ("a:b", [None, Some(Kind::Character), None]),
            ("a*", [Some(Kind::Wildcard), Some(Kind::Wildcard), None]),
            ("?", [Some(Kind::Wildcard), Some(Kind::Wildcard), None]),
            ("", all(Kind::Empty)),
            ("${aws:username}", all(Kind::Variable)),
            ("a$", all(Kind::Variable)),
            ("a\nb", all(Kind::Character)),
            ("a\u{85}", all(Kind::Character)),
            ("ł", all(Kind::Character)),
            ("\u{F0000}", all(Kind::Character)),
        ] {
            assert_eq!(kinds(text), want, "{text}");
        }
        assert!(PlainText::check("a\u{F0000}").is_ok());
    }

    #[test]
    fn dates_and_ranges_are_whole() {
        assert!(Date::parse("2026-11-23").is_ok());
        assert!(Cidr::parse("10.0.0.0/8").is_ok());
        for bad in ["", "x", "\u{F0000}"] {
            assert!(Date::parse(bad).is_err());
            assert!(Cidr::parse(bad).is_err());
        }
        assert!(Date::check("\u{F0000}").is_ok());
        assert!(Cidr::check("\u{F0000}").is_ok());
        assert!(Cidr::check("\u{F0000}/8").is_err());
    }

    #[test]
    fn unchecked_refuses_only_nothing() {
        assert_eq!(unchecked("${*").as_str(), "${*");
        assert!(std::panic::catch_unwind(|| unchecked("")).is_err());
        assert!("".parse::<Unchecked>().is_err());
    }

    proptest! {
        #[test]
        fn two_fillers_side_by_side_make_no_variable(a in "[a${}]{1,5}", b in "[a${}]{1,5}") {
            if let (Ok(a), Ok(b)) = (PlainText::parse(&a), Pattern::parse(&b)) {
                let together = format!("{a}{b}");
                prop_assert_eq!(together.find("${"), None);
            }
        }
    }
}
