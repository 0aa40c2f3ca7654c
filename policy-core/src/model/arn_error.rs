//! Errors of ARNs.

use std::borrow::Cow;

use super::arn_fault::is_wild;
use super::arn_fields::split_field;
use super::error::{describe, model_error};
use super::scan::{Fault, character_at};
use super::{ArnFields, Partition, Segment, hole};

/// The message, and what was expected.
type Words = (String, Cow<'static, str>);

/// The maximum number of characters in an ARN.
pub const MAX_ARN_LENGTH: usize = 2048;

/// Words that AWS documents, or uses in its own policies, in the account segment of ARNs.
pub const ACCOUNT_ALIASES: [&str; 7] =
    ["aws", "aws-managed", "aws-marketplace", "third-party", "cloudfront", "amazon", "partner"];

/// What is wrong with an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArnErrorKind {
    /// The string does not begin with `arn:`.
    NotAnArn,
    /// There are fewer than six fields.
    MissingField {
        /// The number of fields, including `arn`.
        found: usize,
        /// The missing field, as far as the other fields show it.
        missing: Segment,
    },
    /// The partition is not an AWS partition.
    UnknownPartition,
    /// The service segment is empty.
    EmptyService,
    /// The service segment has an uppercase letter.
    ServiceCase,
    /// The service segment has a wildcard.
    WildcardInService,
    /// The account segment is not an account ID.
    InvalidAccount,
    /// The account segment is empty where an account ID is required.
    EmptyAccount,
    /// A Region where the service has none.
    UnexpectedRegion,
    /// Whitespace around the ARN or in its first five segments.
    Whitespace,
    /// A value is filled into part of a segment that accepts only a whole value, or into the
    /// service.
    Hole(Segment),
    /// A policy variable before the resource part.
    VariableBeforeResource(Segment),
    /// The ARN has more than 2048 characters, or can have more once its holes are filled.
    TooLong,
    /// A concrete ARN has no resource.
    EmptyResource,
    /// A concrete ARN has a wildcard.
    Wildcard,
    /// A policy variable where none is allowed, or a `$` that would begin one next to other text.
    Variable,
    /// A character that IAM does not store, or a control character.
    Character,
}

model_error! {
    /// Why a string is not an ARN, or not an ARN pattern that IAM accepts.
    ArnError(ArnErrorKind)
}

/// What is expected in the account segment, worded the same in every error.
pub(crate) const EXPECTED_ACCOUNT: &str = "expected a 12-digit account ID in this segment";

/// Returns the error for a string that does not begin with `arn:` or has fewer than six fields.
pub(super) fn missing_fields(text: &str) -> ArnError {
    match text.strip_prefix("arn:") {
        Some(rest) => missing_field(text, rest),
        None => not_an_arn(text),
    }
}

fn not_an_arn(text: &str) -> ArnError {
    let trimmed = text.trim_start();
    if trimmed.len() < text.len() && trimmed.starts_with("arn:") {
        return ArnError::new(
            ArnErrorKind::Whitespace,
            0..text.len() - trimmed.len(),
            format!("`{text}` has whitespace before the ARN"),
            "expected no whitespace here",
        );
    }
    let first = text.find(':').unwrap_or(text.len());
    let message = if text.is_empty() {
        "the ARN is empty".to_owned()
    } else {
        format!("`{text}` does not begin with `arn:`")
    };
    ArnError::new(ArnErrorKind::NotAnArn, 0..first, message, "expected `arn:`")
}

fn may_be_partition(text: &str) -> bool {
    text.starts_with("aws") || text.contains("${") || is_wild(text) || hole::has_hole(text)
}

fn may_be_account(text: &str) -> bool {
    text.is_empty()
        || text == "*"
        || text.contains("${")
        || hole::whole_hole(text).is_some()
        || ACCOUNT_ALIASES.contains(&text)
        || (text.len() > 7 && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn may_be_region(text: &str) -> bool {
    text.is_empty() || text == "*" || Partition::of_region(text).is_some() || hole::has_hole(text)
}

fn missing_field(text: &str, mut rest: &str) -> ArnError {
    let mut fields: Vec<&str> = vec!["arn"];
    while let Some((field, after)) = split_field(rest) {
        fields.push(field);
        rest = after;
    }
    fields.push(rest);
    let found = fields.len();
    let field = |index: usize| fields.get(index).copied().unwrap_or_default();
    let start = |index: usize| fields.iter().take(index).map(|one| one.len() + 1).sum::<usize>();
    let error = |missing: Segment, index: usize, message: String, expected: String| {
        let from = start(index);
        let kind = ArnErrorKind::MissingField { found, missing };
        ArnError::new(kind, from..from + field(index).len(), message, expected)
    };

    if found > 2 && !may_be_partition(field(1)) {
        return error(
            Segment::Partition,
            1,
            format!("`{text}` has no partition"),
            "expected a partition such as `aws` in this segment".to_owned(),
        );
    }
    if found == 5 {
        let (service, region, last) = (field(2), field(3), field(4));
        if service == "s3" && region.is_empty() && !may_be_account(last) {
            return error(
                Segment::Account,
                4,
                format!("`{text}` has two colons, but a bucket ARN has three"),
                format!("expected `:{last}`"),
            );
        }
        if !region.is_empty() && region != "*" && may_be_account(region) {
            return error(
                Segment::Region,
                3,
                format!("`{text}` has no Region segment"),
                "expected a Region or nothing in this segment, before the account ID".to_owned(),
            );
        }
        if may_be_region(region) && !may_be_account(last) {
            return error(
                Segment::Account,
                4,
                format!("`{text}` has no account ID"),
                EXPECTED_ACCOUNT.to_owned(),
            );
        }
        return error(
            Segment::Resource,
            4,
            format!("`{text}` has no resource"),
            "expected a resource after this segment".to_owned(),
        );
    }
    let missing = Segment::ALL.get(found).copied().unwrap_or(Segment::Resource);
    error(
        missing,
        found - 1,
        format!("`{text}` has only {found} of the six fields of an ARN; the {missing} is missing"),
        format!("expected the {missing} after this"),
    )
}

/// Words a fault that was found in an ARN.
pub(super) fn explain(text: &str, fault: Fault<ArnErrorKind>) -> ArnError {
    match ArnFields::find(text) {
        Some(fields) => fields.explain(fault),
        None => missing_fields(text),
    }
}

impl ArnFields<'_> {
    /// Words a fault that was found in the fields.
    pub(super) fn explain(&self, fault: Fault<ArnErrorKind>) -> ArnError {
        let text = self.text();
        let found = text.get(fault.range()).unwrap_or_default();
        let (message, expected) = match fault.kind {
            ArnErrorKind::Whitespace => self.explain_whitespace(fault.start()),
            ArnErrorKind::Hole(Segment::Service) => (
                format!("`{text}` fills a value into its service segment"),
                "expected a service name".into(),
            ),
            ArnErrorKind::Hole(segment) => (
                format!("`{text}` fills a value into part of its {segment}"),
                "expected one value for the whole segment".into(),
            ),
            ArnErrorKind::UnknownPartition => self.explain_partition(),
            ArnErrorKind::EmptyService => (
                format!("`{text}` has no service"),
                "expected a service name in this segment".into(),
            ),
            ArnErrorKind::WildcardInService => (
                format!("`{text}` has a wildcard in its service segment"),
                "expected the full name of a service".into(),
            ),
            ArnErrorKind::ServiceCase => (
                format!("the service segment `{found}` has an uppercase letter"),
                format!("expected `{}`", found.to_ascii_lowercase()).into(),
            ),
            ArnErrorKind::InvalidAccount | ArnErrorKind::EmptyAccount => {
                return invalid_account(self);
            }
            ArnErrorKind::UnexpectedRegion => return unexpected_region(self),
            ArnErrorKind::TooLong => explain_length(text),
            ArnErrorKind::VariableBeforeResource(segment) => (
                format!("`{text}` has a policy variable in its {segment}"),
                "policy variables are allowed only after the fifth colon of an ARN".into(),
            ),
            ArnErrorKind::EmptyResource => {
                (format!("`{text}` has no resource"), "expected a resource here".into())
            }
            ArnErrorKind::Wildcard => {
                (format!("`{text}` has a wildcard"), "expected the ARN of a single resource".into())
            }
            ArnErrorKind::Variable if found == "$" => (
                format!("`{text}` has a `$` that would begin a policy variable next to other text"),
                "expected no `$` here".into(),
            ),
            ArnErrorKind::Variable => (
                format!("`{text}` has a policy variable"),
                "policy variables belong in the policy itself".into(),
            ),
            ArnErrorKind::Character => (
                format!("`{text}` has {}", describe(character_at(text, fault.start()))),
                "IAM does not store this character".into(),
            ),
            ArnErrorKind::NotAnArn | ArnErrorKind::MissingField { .. } => {
                return missing_fields(text);
            }
        };
        ArnError::new(fault.kind, fault.range(), message, expected)
    }

    fn explain_whitespace(&self, at: usize) -> Words {
        let text = self.text();
        let holds = |segment: &Segment| self.range_of(*segment).contains(&at);
        let before_resource = at < text.len() - self.resource.len();
        let message = match Segment::ALL.iter().find(|segment| holds(segment)) {
            Some(segment) if before_resource => {
                format!("`{text}` has {} in its {segment}", describe(character_at(text, at)))
            }
            _ => format!("`{text}` has whitespace after the ARN"),
        };
        (message, "expected no whitespace here".into())
    }

    fn explain_partition(&self) -> Words {
        let (text, partition) = (self.text(), self.partition);
        let message = if partition.is_empty() {
            format!("`{text}` has an empty partition segment")
        } else {
            format!("`{partition}` is not an AWS partition")
        };
        let expected = Partition::parse(partition).err();
        let expected = expected.map_or_else(String::new, |error| error.expected().to_owned());
        (message, expected.into())
    }
}

fn explain_length(text: &str) -> Words {
    let count = text.chars().count();
    let message = if count > MAX_ARN_LENGTH {
        format!("the ARN has {count} characters")
    } else {
        format!(
            "the ARN `{text}` can have more than {MAX_ARN_LENGTH} characters once its holes are filled"
        )
    };
    (message, format!("expected at most {MAX_ARN_LENGTH} characters").into())
}

/// Returns the error for an account segment that is neither an account ID nor an accepted
/// substitute.
pub(crate) fn invalid_account(fields: &ArnFields<'_>) -> ArnError {
    let text = fields.account;
    let count = text.len();
    let (message, expected) = if text.is_empty() {
        return fields.problem(
            ArnErrorKind::EmptyAccount,
            Segment::Account,
            format!("`{}` has no account ID", fields.text()),
            EXPECTED_ACCOUNT,
        );
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        (
            format!(
                "the account ID `{text}` has {count} {}",
                super::error::plural(count, "digit", "digits")
            ),
            format!("expected 12 digits, found {count}"),
        )
    } else {
        (format!("`{text}` is not a valid account ID"), EXPECTED_ACCOUNT.to_owned())
    };
    fields.problem(ArnErrorKind::InvalidAccount, Segment::Account, message, expected)
}

/// Returns the error for a nonempty Region segment of a service without Regions in its ARNs.
pub(super) fn unexpected_region(fields: &ArnFields<'_>) -> ArnError {
    fields.problem(
        ArnErrorKind::UnexpectedRegion,
        Segment::Region,
        format!("`{}` has a Region, but `{}` ARNs have none", fields.text(), fields.service),
        "expected nothing in this segment",
    )
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<(), ArnError> {
        ArnFields::split(text)?.check()
    }

    #[test]
    fn patterns_of_real_policies_pass() {
        for good in [
            "arn:aws:s3:::b/*",
            "arn:*:s3:::b",
            "arn:aws*:s3:::b",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1",
            "arn:aws:iam::*:role/${aws:username}",
            "arn:aws:imagebuilder:us-west-2:third-party:component/x",
            "arn:aws-cn:ec2:cn-north-1:1234*:instance/*",
            "arn:\u{F0000}:ec2:\u{F0001}:\u{F0002}:instance/a\u{F0003}",
            "arn:aws:ec2:nowhere:123456789012:x",
            "arn:aws:sns:::",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn every_problem_is_at_its_segment() {
        use ArnErrorKind as Kind;
        for (bad, kind, at, expected) in [
            ("", Kind::NotAnArn, "", "expected `arn:`"),
            ("mybucket", Kind::NotAnArn, "mybucket", "expected `arn:`"),
            ("aws:s3:::b", Kind::NotAnArn, "aws", "expected `arn:`"),
            (" arn:aws:s3:::b", Kind::Whitespace, " ", "expected no whitespace here"),
            ("arn:aws:s3:::b ", Kind::Whitespace, " ", "expected no whitespace here"),
            ("arn:aws: s3:::b", Kind::Whitespace, " ", "expected no whitespace here"),
            ("arn:aws-foo:s3:::b", Kind::UnknownPartition, "aws-foo", "did you mean `aws-iso`?"),
            ("arn:aws::::b", Kind::EmptyService, "", "expected a service name in this segment"),
            ("arn:aws:S3:::b", Kind::ServiceCase, "S3", "expected `s3`"),
            (
                "arn:aws:s3*:::b",
                Kind::WildcardInService,
                "s3*",
                "expected the full name of a service",
            ),
            (
                "arn:aws:iam::0123456789012:role/MyRedshiftRole",
                Kind::InvalidAccount,
                "0123456789012",
                "expected 12 digits, found 13",
            ),
            ("arn:aws:iam::acct:role/x", Kind::InvalidAccount, "acct", EXPECTED_ACCOUNT),
            (
                "arn:aws:iam::12\u{F0000}:role/x",
                Kind::Hole(Segment::Account),
                "12\u{F0000}",
                "expected one value for the whole segment",
            ),
            (
                "arn:aws:\u{F0000}:::x",
                Kind::Hole(Segment::Service),
                "\u{F0000}",
                "expected a service name",
            ),
            (
                "arn:aws:iam::${aws:PrincipalAccount}:role/x",
                Kind::VariableBeforeResource(Segment::Account),
                "${aws:PrincipalAccount}",
                "policy variables are allowed only after the fifth colon of an ARN",
            ),
        ] {
            let error = check(bad).unwrap_err();
            assert_eq!(
                (error.kind(), &bad[error.range()], error.expected()),
                (kind, at, expected),
                "{bad}"
            );
        }
        let long = format!("arn:aws:s3:::{}", "b".repeat(MAX_ARN_LENGTH));
        assert_eq!(check(&long).unwrap_err().kind(), Kind::TooLong);
        assert_eq!(check(&long[..MAX_ARN_LENGTH]), Ok(()));
    }

    #[test]
    fn the_missing_field_is_named() {
        for (bad, found, missing, at, message) in [
            ("arn:aws:iam::role/RoleA", 5, Segment::Account, "role/RoleA", "has no account ID"),
            (
                "arn:aws:iam:123456789012:role/x",
                5,
                Segment::Region,
                "123456789012",
                "has no Region segment",
            ),
            ("arn:aws:iam::123456789012", 5, Segment::Resource, "123456789012", "has no resource"),
            ("arn:s3:::bucket", 5, Segment::Partition, "s3", "has no partition"),
            (
                "arn:aws:s3::bucket",
                5,
                Segment::Account,
                "bucket",
                "has two colons, but a bucket ARN has three",
            ),
            ("arn:aws:sqs:us-east-1:queue", 5, Segment::Account, "queue", "has no account ID"),
            (
                "arn:aws:s3",
                3,
                Segment::Region,
                "s3",
                "has only 3 of the six fields of an ARN; the Region segment is missing",
            ),
            (
                "arn:",
                2,
                Segment::Service,
                "",
                "has only 2 of the six fields of an ARN; the service segment is missing",
            ),
        ] {
            let error = check(bad).unwrap_err();
            assert_eq!(error.kind(), ArnErrorKind::MissingField { found, missing }, "{bad}");
            assert_eq!(&bad[error.range()], at, "{bad}");
            assert_eq!(error.message(), format!("`{bad}` {message}"));
        }
    }
}
