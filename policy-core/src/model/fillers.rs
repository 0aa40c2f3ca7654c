//! Values that fill holes whose place has no type of its own.
//!
//! What such a value cannot carry is what would change the meaning of the policy around it: a
//! wildcard, a policy variable, a segment of an ARN. A `$` at the end is refused as well, because
//! it would begin a variable before a `{`.

use super::error::{
    ValueError, ValueErrorKind, bad_character, checked_text, length_message, literal_text,
};
use super::scan::{
    Ascii, Fault, find_open_variable, first_character, first_fault, first_unstored, greatest_length,
};
use super::{CidrBlock, Text, hole, is_date, parse_cidr};

/// Text without wildcards and policy variables, for condition values.
///
/// Its characters are those that [IAM stores][1], from U+0020 to U+00FF, without control
/// characters.
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

/// A name in the resource part of an ARN: no wildcards, no colon, no white space, and at most 512
/// characters.
///
/// Of what the services name themselves only a key of Amazon S3, a secret or a parameter can be
/// longer. With this limit an ARN of three names, whose other fields have no more than the 512
/// characters that are left, is none that [`Arn::parse`](super::Arn::parse) refuses.
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

/// Text in which `*` and `?` are wildcards.
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

/// A date of a condition: see [`is_date`]. A [`SystemTime`](std::time::SystemTime) is one by `try_from`.
///
/// ```
/// assert!(policy_core::model::Date::parse("2026-11-23T09:30:00Z").is_ok());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Text);

checked_text!(Date, ValueError, "2026-11-23T09:30:00Z");

/// An address or a range of addresses: see [`parse_cidr`].
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

/// Any text, taken as it is: the visible way around the checks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unchecked(Text);

/// Takes a text as it is.
///
/// ```
/// use policy_core::model::unchecked;
///
/// assert_eq!(unchecked("anything * at all").as_str(), "anything * at all");
/// ```
///
/// # Panics
///
/// When the text is empty: an empty value widens the pattern around it, as in `data-{name}*`, and
/// no policy with such a value may come to be.
pub fn unchecked(text: impl Into<String>) -> Unchecked {
    let text: String = text.into();
    assert!(!text.is_empty(), "an unchecked value is empty, which widens the pattern around it");
    Unchecked(Text::from(text))
}

impl Unchecked {
    /// The text.
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
    /// The most characters that a name has.
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
        check_form("range of addresses", text, fits, "expected a range such as `203.0.113.0/24`")
    }

    /// Address and network.
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
        format!("`{text}` is no {what}"),
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

/// The bytes of the first colon or white space.
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
            "policy variables are written in the policy itself".to_owned(),
        ),
        ValueErrorKind::Wildcard => (
            format!("the {what} `{text}` has a wildcard"),
            "wildcards come only as a pattern".to_owned(),
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
