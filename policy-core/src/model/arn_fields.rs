//! The six fields of an ARN, and their checks.

use std::fmt;
use std::ops::Range;

use super::arn_error::{ArnError, ArnErrorKind, missing_fields};
use super::scan::strip_prefix;

/// A field of an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// The word `arn`.
    Prefix,
    /// The partition.
    Partition,
    /// The service.
    Service,
    /// The Region.
    Region,
    /// The account ID.
    Account,
    /// Everything after the fifth colon.
    Resource,
}

impl Segment {
    /// Every segment, in order.
    pub const ALL: [Self; 6] =
        [Self::Prefix, Self::Partition, Self::Service, Self::Region, Self::Account, Self::Resource];

    /// Returns the name without the word "segment".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prefix => "prefix",
            Self::Partition => "partition",
            Self::Service => "service",
            Self::Region => "Region",
            Self::Account => "account",
            Self::Resource => "resource",
        }
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} segment", self.name())
    }
}

/// An ARN or ARN pattern, split at its first five colons.
///
/// Follows the [ARN format of the IAM User Guide][1]. Colons inside a policy variable `${…}` do
/// not split, and everything after the fifth colon is the resource.
///
/// ```
/// use policy_core::model::{ArnFields, Segment};
///
/// let fields = ArnFields::split("arn:aws:logs:*:123456789012:log-group:${aws:username}:*")?;
/// assert_eq!(fields.resource, "log-group:${aws:username}:*");
/// assert_eq!(fields.range_of(Segment::Service), 8..12);
/// fields.check()?;
///
/// let error = ArnFields::split("arn:aws:iam::role/RoleA").unwrap_err();
/// assert_eq!(error.message(), "`arn:aws:iam::role/RoleA` has no account ID");
/// assert_eq!(error.expected(), "expected a 12-digit account ID in this segment");
/// # Ok::<(), policy_core::model::ArnError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ArnFields<'a> {
    pub(super) text: &'a str,
    /// The partition segment.
    pub partition: &'a str,
    /// The service segment.
    pub service: &'a str,
    /// The Region segment.
    pub region: &'a str,
    /// The account segment.
    pub account: &'a str,
    /// The resource part.
    pub resource: &'a str,
}

impl<'a> ArnFields<'a> {
    /// Splits a string that has the six fields of an ARN, without checking their contents.
    ///
    /// # Errors
    ///
    /// Returns an error if the string does not begin with `arn:` or has fewer than six fields.
    pub fn split(text: &'a str) -> Result<Self, ArnError> {
        Self::find(text).ok_or_else(|| missing_fields(text))
    }

    pub(crate) const fn find(text: &'a str) -> Option<Self> {
        let Some(rest) = strip_prefix(text, "arn:") else { return None };
        let Some((partition, rest)) = split_field(rest) else { return None };
        let Some((service, rest)) = split_field(rest) else { return None };
        let Some((region, rest)) = split_field(rest) else { return None };
        let Some((account, resource)) = split_field(rest) else { return None };
        Some(Self { text, partition, service, region, account, resource })
    }

    /// Returns the whole string.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the text of a segment.
    #[must_use]
    pub const fn segment(&self, segment: Segment) -> &'a str {
        match segment {
            Segment::Prefix => "arn",
            Segment::Partition => self.partition,
            Segment::Service => self.service,
            Segment::Region => self.region,
            Segment::Account => self.account,
            Segment::Resource => self.resource,
        }
    }

    /// Returns the bytes of the whole string that a segment occupies.
    #[must_use]
    pub const fn range_of(&self, segment: Segment) -> Range<usize> {
        let partition = "arn:".len();
        let service = partition + self.partition.len() + 1;
        let region = service + self.service.len() + 1;
        let account = region + self.region.len() + 1;
        let resource = account + self.account.len() + 1;
        let start = match segment {
            Segment::Prefix => 0,
            Segment::Partition => partition,
            Segment::Service => service,
            Segment::Region => region,
            Segment::Account => account,
            Segment::Resource => resource,
        };
        start..start + self.segment(segment).len()
    }

    /// Checks the fields as a pattern: wildcards and holes are allowed where IAM and the macros
    /// accept them, variables in the resource part.
    ///
    /// Neither the form of the Region nor names that only the reference data knows are checked.
    ///
    /// # Errors
    ///
    /// Returns the first problem in segment order. A policy variable before the resource part is
    /// reported last, because IAM accepts one in a condition value.
    pub fn check(&self) -> Result<(), ArnError> {
        match self.fault() {
            None => Ok(()),
            Some(fault) => Err(self.explain(fault)),
        }
    }

    pub(crate) fn problem(
        &self,
        kind: ArnErrorKind,
        segment: Segment,
        message: impl Into<String>,
        expected: impl Into<std::borrow::Cow<'static, str>>,
    ) -> ArnError {
        ArnError::new(kind, self.range_of(segment), message, expected)
    }
}

/// Splits at the first colon outside `${…}`; an unclosed `${` extends to the end.
pub(super) const fn split_field(text: &str) -> Option<(&str, &str)> {
    let mut rest = text.as_bytes();
    let mut in_variable = false;
    while let [first, others @ ..] = rest {
        match (*first, others) {
            (b'$', [b'{', ..]) => in_variable = true,
            (b'}', _) => in_variable = false,
            (b':', _) if !in_variable => {
                return match (
                    text.split_at_checked(text.len() - rest.len()),
                    text.split_at_checked(text.len() - others.len()),
                ) {
                    (Some((field, _)), Some((_, after))) => Some((field, after)),
                    _ => None,
                };
            }
            _ => {}
        }
        rest = others;
    }
    None
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str) -> Option<[&str; 5]> {
        let fields = ArnFields::split(text).ok()?;
        for segment in Segment::ALL {
            assert_eq!(&text[fields.range_of(segment)], fields.segment(segment));
        }
        Some([fields.partition, fields.service, fields.region, fields.account, fields.resource])
    }

    #[test]
    fn the_first_five_colons_split() {
        for (text, want) in [
            ("arn:aws:s3:::b", Some(["aws", "s3", "", "", "b"])),
            ("arn:aws:iam::1:role/a:b:c", Some(["aws", "iam", "", "1", "role/a:b:c"])),
            (
                "arn:aws:s3:::${aws:a}/${b:c:d}:e",
                Some(["aws", "s3", "", "", "${aws:a}/${b:c:d}:e"]),
            ),
            (
                "arn:${AWS::Partition}:iam::${AWS::AccountId}x:r",
                Some(["${AWS::Partition}", "iam", "", "${AWS::AccountId}x", "r"]),
            ),
            ("arn:aws:iam::${a:role/x", None),
            ("arn:aws:s3:::b${a:b", Some(["aws", "s3", "", "", "b${a:b"])),
            ("arn:::::", Some(["", "", "", "", ""])),
            ("arn::::", None),
            ("arn:*:*:*:*:*", Some(["*", "*", "*", "*", "*"])),
            ("arn:aws:s3:é:ü:ñ", Some(["aws", "s3", "é", "ü", "ñ"])),
            ("ARN:aws:s3:::b", None),
            ("aws:s3:::b", None),
            ("arn", None),
            ("", None),
        ] {
            assert_eq!(parts(text), want, "{text}");
        }
    }

    proptest! {
        #[test]
        fn without_variables_it_is_splitn(text in "arn:[a-z:*]{0,20}") {
            let want: Vec<&str> = text.splitn(6, ':').skip(1).collect();
            let got = parts(&text);
            prop_assert_eq!(got.map(Vec::from), (want.len() == 5).then_some(want));
        }

        #[test]
        fn any_text_is_split_or_refused(text in "(arn:)?[a:${}' é*]{0,20}") {
            match ArnFields::split(&text) {
                Ok(fields) => if let Err(error) = fields.check() {
                    prop_assert!(text.get(error.range()).is_some());
                },
                Err(error) => prop_assert!(text.get(error.range()).is_some()),
            }
        }
    }
}
