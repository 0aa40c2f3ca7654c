//! Concrete ARNs.

use super::arn_error::{ArnError, ArnErrorKind};
use super::error::{checked_text, describe};
use super::{AccountId, ArnFields, Partition, Segment, Text, hole};

/// The ARN of one resource: no wildcards, no policy variables.
///
/// Follows the [ARN format of the IAM User Guide][1].
///
/// ```
/// use policy_core::model::{Arn, ArnErrorKind, Partition};
///
/// let arn = Arn::parse("arn:aws:iam::123456789012:role/RoleA")?;
/// assert_eq!(arn.partition(), Some(Partition::Aws));
/// assert_eq!(arn.resource(), "role/RoleA");
/// assert_eq!(Arn::parse("arn:aws:s3:::b/*").unwrap_err().kind(), ArnErrorKind::Wildcard);
/// # Ok::<(), policy_core::model::ArnError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(Text);

checked_text!(Arn, ArnError);

impl Arn {
    fn examine(text: &str, holes: bool) -> Result<(), ArnError> {
        let fields = ArnFields::split(text)?;
        fields.check()?;
        check_concrete(&fields, holes)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// The six fields.
    #[must_use]
    pub fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }

    /// The partition.
    #[must_use]
    pub fn partition(&self) -> Option<Partition> {
        Partition::find(self.fields().partition)
    }

    /// The service segment.
    #[must_use]
    pub fn service(&self) -> &str {
        self.fields().service
    }

    /// The region segment; empty for global services.
    #[must_use]
    pub fn region(&self) -> &str {
        self.fields().region
    }

    /// The account segment; empty for buckets, and a word such as `aws` for what AWS owns.
    #[must_use]
    pub fn account(&self) -> &str {
        self.fields().account
    }

    /// The account segment when it is an account id.
    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::parse(self.account()).ok()
    }

    /// Everything after the fifth colon.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.fields().resource
    }
}

/// The first thing in the fields of a pattern that the ARN of one resource cannot have.
pub(crate) fn check_concrete(fields: &ArnFields<'_>, holes: bool) -> Result<(), ArnError> {
    let text = fields.text();
    if fields.resource.is_empty() {
        return Err(fields.problem(
            ArnErrorKind::EmptyResource,
            Segment::Resource,
            format!("`{text}` has no resource"),
            "expected a resource here",
        ));
    }
    if let Some(at) = text.find("${") {
        let end =
            text.get(at..).and_then(|tail| tail.find('}')).map_or(text.len(), |to| at + to + 1);
        return Err(ArnError::new(
            ArnErrorKind::Variable,
            at..end,
            format!("`{text}` has a policy variable"),
            "expected the ARN of one resource",
        ));
    }
    if let Some(at) = text.find(['*', '?']) {
        return Err(ArnError::new(
            ArnErrorKind::Wildcard,
            at..at + 1,
            format!("`{text}` has a wildcard"),
            "expected the ARN of one resource",
        ));
    }
    let bad = text.char_indices().find(|&(_, character)| {
        character.is_control()
            || (u32::from(character) > 0xFF && !(holes && hole::is_hole(character)))
    });
    if let Some((at, character)) = bad {
        return Err(ArnError::new(
            ArnErrorKind::Character,
            at..at + character.len_utf8(),
            format!("`{text}` has {}", describe(character)),
            "IAM does not store this character",
        ));
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a range that is wrong fails the test")]
mod tests {
    use super::*;

    #[test]
    fn concrete_arns_give_their_fields_back() {
        let arn: Arn = "arn:aws-cn:sqs:cn-north-1:123456789012:queue".parse().unwrap();
        assert_eq!(arn.partition(), Some(Partition::AwsCn));
        assert_eq!((arn.service(), arn.region()), ("sqs", "cn-north-1"));
        assert_eq!(arn.account_id(), AccountId::parse("123456789012").ok());
        assert_eq!(arn.resource(), "queue");
        let bucket = Arn::parse("arn:aws:s3:::bucket").unwrap();
        assert_eq!((bucket.region(), bucket.account(), bucket.account_id()), ("", "", None));
        assert_eq!(Arn::parse("arn:aws:iam::aws:policy/x").unwrap().account(), "aws");
    }

    #[test]
    fn patterns_and_templates_are_no_concrete_arns() {
        for (bad, kind, at) in [
            ("arn:aws:s3:::", ArnErrorKind::EmptyResource, ""),
            ("arn:aws:s3:::b/*", ArnErrorKind::Wildcard, "*"),
            ("arn:*:s3:::b", ArnErrorKind::Wildcard, "*"),
            ("arn:aws:s3:::b/${aws:username}/x", ArnErrorKind::Variable, "${aws:username}"),
            ("arn:aws:iam::123456789012:role/‘x", ArnErrorKind::Character, "‘"),
            ("arn:aws:iam::123456789012:role/a\tb", ArnErrorKind::Character, "\t"),
            ("arn:aws:s3:::\u{F0000}", ArnErrorKind::Character, "\u{F0000}"),
            ("arn:aws:iam::1:role/x", ArnErrorKind::InvalidAccount, "1"),
        ] {
            let error = Arn::parse(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}");
        }
        assert!(Arn::check("arn:aws:s3:::\u{F0000}").is_ok());
    }
}
