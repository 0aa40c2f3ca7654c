//! Concrete ARNs.

use super::arn_error::{ArnError, ArnErrorKind, explain};
use super::error::literal_text;
use super::scan::{Fault, first_fault};
use super::{AccountId, ArnFields, Partition, Text};

/// The ARN of one resource: no wildcards, no policy variables.
///
/// Follows the [ARN format of the IAM User Guide][1].
///
/// ```
/// use policy_core::model::{Arn, ArnErrorKind, Partition};
///
/// let arn = Arn::parse("arn:aws:sqs:eu-west-1:123456789012:jobs")?;
/// assert_eq!(arn.partition(), Some(Partition::Aws));
/// assert_eq!((arn.service(), arn.region(), arn.account()), ("sqs", "eu-west-1", "123456789012"));
/// assert_eq!(arn.resource(), "jobs");
/// assert_eq!(Arn::parse("arn:aws:s3:::b/*").unwrap_err().kind(), ArnErrorKind::Wildcard);
/// # Ok::<(), policy_core::model::ArnError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(Text);

literal_text!(Arn, ArnError, "arn:aws:iam::123456789012:role/Reader");

impl Arn {
    const fn fault(text: &str, holes: bool) -> Option<Fault<ArnErrorKind>> {
        match ArnFields::find(text) {
            None => Some(Fault::new(ArnErrorKind::NotAnArn, 0, text.len())),
            Some(fields) => first_fault!(fields.fault(), fields.concrete_fault(holes)),
        }
    }

    fn explain(text: &str, fault: Fault<ArnErrorKind>) -> ArnError {
        explain(text, fault)
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    /// Returns the six fields.
    #[must_use]
    pub fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }

    /// Returns the partition.
    #[must_use]
    pub fn partition(&self) -> Option<Partition> {
        Partition::find(self.fields().partition)
    }

    /// Returns the service segment.
    #[must_use]
    pub fn service(&self) -> &str {
        self.fields().service
    }

    /// Returns the Region segment, which is empty for global services.
    #[must_use]
    pub fn region(&self) -> &str {
        self.fields().region
    }

    /// Returns the account segment: empty for buckets, and a word such as `aws` for resources that
    /// AWS owns.
    #[must_use]
    pub fn account(&self) -> &str {
        self.fields().account
    }

    /// Returns the account segment if it is an account ID.
    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::parse(self.account()).ok()
    }

    /// Returns everything after the fifth colon.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.fields().resource
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
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
            ("arn:aws:s3:::b$", ArnErrorKind::Variable, "$"),
            ("arn:aws:s3:::b/a$", ArnErrorKind::Variable, "$"),
            ("arn:aws:s3:::b\u{7F}", ArnErrorKind::Character, "\u{7F}"),
            ("arn:aws:s3:::b\u{9F}", ArnErrorKind::Character, "\u{9F}"),
        ] {
            let error = Arn::parse(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}");
        }
        assert!(Arn::check("arn:aws:s3:::\u{F0000}").is_ok());
        let error = Arn::check("arn:aws:s3:::b$\u{F0000}").unwrap_err();
        assert_eq!((error.kind(), error.range()), (ArnErrorKind::Variable, 14..15));
    }

    #[test]
    fn no_values_fill_a_template_to_more_than_an_arn_can_have() {
        for good in [
            "arn:aws:sqs:\u{F0000}:\u{F0001}:\u{F0002}",
            "arn:aws:s3:::\u{F0000}/\u{F0001}",
            "arn:\u{F0000}:dynamodb:\u{F0001}:\u{F0002}:table/\u{F0003}/index/\u{F0004}",
            "arn:aws:execute-api:\u{F0000}:\u{F0001}:\u{F0002}/\u{F0003}/GET/\u{F0004}",
        ] {
            assert_eq!(Arn::check(good), Ok(()), "{good}");
        }
        let error = Arn::check("arn:aws:s3:::\u{F0000}\u{F0001}\u{F0002}\u{F0003}").unwrap_err();
        assert_eq!(error.kind(), ArnErrorKind::TooLong);
        assert!(
            error
                .message()
                .ends_with("can have more than 2048 characters once its holes are filled")
        );
    }
}
