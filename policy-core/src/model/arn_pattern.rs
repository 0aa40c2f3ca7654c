//! ARNs with wildcards.

use super::arn_error::explain;
use super::error::literal_text;
use super::scan::{Fault, first_fault};
use super::{Arn, ArnError, ArnErrorKind, ArnFields, RoleArn, Text};

/// A pattern of ARNs: six fields in which `*` and `?` are wildcards ([IAM
/// ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html)).
///
/// It contains no policy variable, so a value read at run time cannot bring one into a policy.
///
/// ```
/// use policy_core::model::ArnPattern;
///
/// let objects = ArnPattern::parse("arn:aws:s3:::bucket/*")?;
/// assert_eq!(objects.as_str(), "arn:aws:s3:::bucket/*");
/// assert!(ArnPattern::parse("arn:aws:s3:::${aws:username}/*").is_err());
/// assert!(ArnPattern::parse("arn:aws:iam::role/R").is_err());
/// # Ok::<(), policy_core::model::ArnError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArnPattern(Text);

literal_text!(ArnPattern, ArnError, "arn:aws:s3:::reports/*");

impl ArnPattern {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ArnErrorKind>> {
        match ArnFields::find(text) {
            None => Some(Fault::new(ArnErrorKind::NotAnArn, 0, text.len())),
            Some(fields) => first_fault!(fields.fault(), fields.pattern_fault(holes)),
        }
    }

    fn explain(text: &str, fault: Fault<ArnErrorKind>) -> ArnError {
        explain(text, fault)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// Returns the six fields.
    ///
    /// ```
    /// use policy_core::model::ArnPattern;
    ///
    /// let queues = ArnPattern::parse("arn:aws:sqs:*:123456789012:jobs-*")?;
    /// assert_eq!((queues.fields().region, queues.fields().resource), ("*", "jobs-*"));
    /// # Ok::<(), policy_core::model::ArnError>(())
    /// ```
    #[must_use]
    pub fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }
}

impl From<Arn> for ArnPattern {
    /// Converts one ARN, which has no wildcard, into a pattern.
    ///
    /// ```
    /// use policy_core::model::{Arn, ArnPattern};
    ///
    /// let bucket = Arn::parse("arn:aws:s3:::reports")?;
    /// let mut resources = vec![ArnPattern::parse("arn:aws:s3:::reports/*")?];
    /// resources.push(bucket.into());
    /// # Ok::<(), policy_core::model::ArnError>(())
    /// ```
    fn from(arn: Arn) -> Self {
        Self(arn.into_text())
    }
}

impl From<RoleArn> for ArnPattern {
    /// Converts the ARN of one role, which has no wildcard, into a pattern.
    fn from(role: RoleArn) -> Self {
        Self(role.into_text())
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    #[test]
    fn wildcards_pass_and_what_would_change_the_policy_around_it_does_not() {
        for good in
            ["arn:aws:s3:::b/*", "arn:*:s3:::*", "arn:aws:s3:::caf\u{E9} ?", "arn:aws:s3:::"]
        {
            assert_eq!(ArnPattern::parse(good).unwrap().as_str(), good);
        }
        for (bad, kind, at) in [
            ("b/*", ArnErrorKind::NotAnArn, "b/*"),
            ("arn:aws:s3:::b/${aws:username}", ArnErrorKind::Variable, "${aws:username}"),
            ("arn:aws:s3:::b/${aws:username", ArnErrorKind::Variable, "${aws:username"),
            ("arn:aws:s3:::b/*$", ArnErrorKind::Variable, "$"),
            ("arn:aws:s3:::b\u{7F}", ArnErrorKind::Character, "\u{7F}"),
            ("arn:aws:s3:::b\u{85}*", ArnErrorKind::Character, "\u{85}"),
            ("arn:aws:s3:::b\u{9F}", ArnErrorKind::Character, "\u{9F}"),
            ("arn:aws:s3:::b\u{100}", ArnErrorKind::Character, "\u{100}"),
        ] {
            let error = ArnPattern::parse(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}");
        }
    }
}
