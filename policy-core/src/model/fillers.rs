//! Values that fill holes whose place has no type of its own.
//!
//! What such a value cannot carry is what would change the meaning of the policy around it: a
//! wildcard, a policy variable, a segment of an ARN. A `$` at the end is refused as well, because
//! it would begin a variable before a `{`.

use super::error::{ValueError, ValueErrorKind, bad_character, checked_text};
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

checked_text!(PlainText, ValueError);

/// A name in the resource part of an ARN: no wildcards, no colon, no white space.
///
/// ```
/// use policy_core::model::ResourceName;
///
/// assert!(ResourceName::parse("my-bucket/2026").is_ok());
/// assert!(ResourceName::parse("a:b").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceName(Text);

checked_text!(ResourceName, ValueError);

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

checked_text!(Pattern, ValueError);

/// A date of a condition: see [`is_date`].
///
/// ```
/// assert!(policy_core::model::Date::parse("2026-11-23T09:30:00Z").is_ok());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Text);

checked_text!(Date, ValueError);

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

checked_text!(Cidr, ValueError);

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
        check_not_empty("unchecked value", text).map(|()| Self(text.into()))
    }
}

impl PlainText {
    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        check_filler("value", text, holes)?;
        check_wildcard("value", text)
    }
}

impl ResourceName {
    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        check_filler("resource name", text, holes)?;
        check_wildcard("resource name", text)?;
        let bad = text.char_indices().find(|(_, one)| *one == ':' || one.is_whitespace());
        match bad {
            Some((at, one)) => Err(bad_character("resource name", text, at, one)),
            None => Ok(()),
        }
    }
}

impl Pattern {
    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        check_filler("pattern", text, holes)
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
    check_not_empty(what, text)?;
    Err(ValueError::new(
        ValueErrorKind::Form,
        0..text.len(),
        format!("`{text}` is no {what}"),
        expected,
    ))
}

fn check_not_empty(what: &str, text: &str) -> Result<(), ValueError> {
    if !text.is_empty() {
        return Ok(());
    }
    Err(ValueError::new(
        ValueErrorKind::Empty,
        0..0,
        format!("the {what} is empty"),
        "expected at least one character",
    ))
}

fn check_wildcard(what: &str, text: &str) -> Result<(), ValueError> {
    let Some(at) = text.find(['*', '?']) else { return Ok(()) };
    Err(ValueError::new(
        ValueErrorKind::Wildcard,
        at..at + 1,
        format!("the {what} `{text}` has a wildcard"),
        "wildcards come only as a pattern",
    ))
}

fn check_filler(what: &str, text: &str, holes: bool) -> Result<(), ValueError> {
    check_not_empty(what, text)?;
    let dollar = text.find("${").or_else(|| text.ends_with('$').then(|| text.len() - 1));
    if let Some(at) = dollar {
        return Err(ValueError::new(
            ValueErrorKind::Variable,
            at..text.len(),
            format!("the {what} `{text}` has a policy variable or the start of one"),
            "policy variables are written in the policy itself",
        ));
    }
    let bad = text.char_indices().find(|&(_, one)| {
        one.is_control() || (u32::from(one) > 0xFF && !(holes && hole::is_hole(one)))
    });
    match bad {
        Some((at, one)) => Err(bad_character(what, text, at, one)),
        None => Ok(()),
    }
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
