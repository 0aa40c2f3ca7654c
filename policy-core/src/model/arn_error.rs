//! Problems of ARNs.

use super::arn_fields::split_field;
use super::error::{describe, model_error};
use super::{ArnFields, Partition, Segment, hole, is_account_id, variable};

/// The most characters that an ARN has.
pub const MAX_ARN_LENGTH: usize = 2048;

/// Words that AWS documents, or writes in its own policies, in the account segment of ARNs.
pub const ACCOUNT_ALIASES: [&str; 7] =
    ["aws", "aws-managed", "aws-marketplace", "third-party", "cloudfront", "amazon", "partner"];

/// What is wrong with an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArnErrorKind {
    /// The text does not begin with `arn:`.
    NotAnArn,
    /// There are fewer than six fields.
    MissingField {
        /// How many fields there are, `arn` included.
        found: usize,
        /// The field that is not there, as far as the others show it.
        missing: Segment,
    },
    /// The partition is none of AWS.
    UnknownPartition,
    /// The service segment is empty.
    EmptyService,
    /// The service segment has an upper-case letter.
    ServiceCase,
    /// The service segment has a wildcard.
    WildcardInService,
    /// The account segment is no account id.
    InvalidAccount,
    /// The account segment is empty where an account id is needed.
    EmptyAccount,
    /// A region where the service has none.
    UnexpectedRegion,
    /// White space around the ARN or in its first five segments.
    Whitespace,
    /// A value is filled into a part of a segment that takes a whole value, or into the service.
    Hole(Segment),
    /// A policy variable before the resource part.
    VariableBeforeResource(Segment),
    /// The ARN has more than 2048 characters.
    TooLong,
    /// A concrete ARN has no resource.
    EmptyResource,
    /// A concrete ARN has a wildcard.
    Wildcard,
    /// A concrete ARN has a policy variable.
    Variable,
    /// A concrete ARN has a character that IAM does not store.
    Character,
}

model_error! {
    /// Why a text is no ARN, or no ARN pattern that IAM takes.
    ArnError(ArnErrorKind)
}

/// What the account segment asks for, as every error says it.
pub(crate) const EXPECTED_ACCOUNT: &str = "expected a 12-digit account id in this segment";

pub(super) fn not_an_arn(text: &str) -> ArnError {
    let trimmed = text.trim_start();
    if trimmed.len() < text.len() && trimmed.starts_with("arn:") {
        return ArnError::new(
            ArnErrorKind::Whitespace,
            0..text.len() - trimmed.len(),
            format!("`{text}` has white space before the ARN"),
            "expected no white space here",
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

fn is_wild(text: &str) -> bool {
    text.bytes().any(|byte| byte == b'*' || byte == b'?')
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

/// The error of a text that begins with `arn:` and has fewer than six fields.
pub(super) fn missing_field(text: &str) -> ArnError {
    let mut fields: Vec<&str> = vec!["arn"];
    let mut rest = text.strip_prefix("arn:").unwrap_or_default();
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
                format!("`{text}` has two colons where the ARN of a bucket has three"),
                format!("expected `:{last}`"),
            );
        }
        if !region.is_empty() && region != "*" && may_be_account(region) {
            return error(
                Segment::Region,
                3,
                format!("`{text}` has no region segment"),
                "expected a region or nothing in this segment, before the account id".to_owned(),
            );
        }
        if may_be_region(region) && !may_be_account(last) {
            return error(
                Segment::Account,
                4,
                format!("`{text}` has no account id"),
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
        format!("`{text}` has {found} of the six fields of an ARN and no {missing}"),
        format!("expected the {missing} after this"),
    )
}

/// The first problem of the fields of a pattern.
pub(super) fn check_fields(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    check_whitespace(fields)?;
    check_holes(fields)?;
    check_partition(fields)?;
    check_service(fields)?;
    check_account(fields)?;
    check_length(fields)?;
    check_variables(fields)
}

fn check_whitespace(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    let text = fields.text();
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(());
    }
    let head_length = text.len() - fields.resource.len();
    let head = text.get(..head_length).unwrap_or_default();
    let inner = head.char_indices().find(|(_, character)| character.is_whitespace());
    if let Some((at, character)) = inner {
        let segment = Segment::ALL
            .into_iter()
            .find(|&segment| fields.range_of(segment).contains(&at))
            .unwrap_or(Segment::Prefix);
        return Err(ArnError::new(
            ArnErrorKind::Whitespace,
            at..at + character.len_utf8(),
            format!("`{text}` has {} in its {segment}", describe(character)),
            "expected no white space here",
        ));
    }
    let trimmed = text.trim_end();
    if trimmed.len() < text.len() {
        return Err(ArnError::new(
            ArnErrorKind::Whitespace,
            trimmed.len()..text.len(),
            format!("`{text}` has white space after the ARN"),
            "expected no white space here",
        ));
    }
    Ok(())
}

fn check_holes(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    if fields.text().is_ascii() {
        return Ok(());
    }
    for segment in [Segment::Partition, Segment::Service, Segment::Region, Segment::Account] {
        let text = fields.segment(segment);
        let whole = segment != Segment::Service && hole::whole_hole(text).is_some();
        if hole::has_hole(text) && !whole {
            let (message, expected) = if segment == Segment::Service {
                (
                    format!("`{}` fills a value into its service segment", fields.text()),
                    "expected the name of a service",
                )
            } else {
                (
                    format!("`{}` fills a value into a part of its {segment}", fields.text()),
                    "expected one value that is the whole segment",
                )
            };
            return Err(fields.problem(ArnErrorKind::Hole(segment), segment, message, expected));
        }
    }
    Ok(())
}

fn check_partition(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    let text = fields.partition;
    if text == "aws"
        || Partition::find(text).is_some()
        || is_wild(text)
        || hole::whole_hole(text).is_some()
        || text.contains("${")
    {
        return Ok(());
    }
    let expected =
        Partition::parse(text).err().map_or_else(String::new, |error| error.expected().to_owned());
    let message = if text.is_empty() {
        format!("`{}` has an empty partition segment", fields.text())
    } else {
        format!("`{text}` is no partition of AWS")
    };
    Err(fields.problem(ArnErrorKind::UnknownPartition, Segment::Partition, message, expected))
}

fn check_service(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    let text = fields.service;
    if text.is_empty() {
        return Err(fields.problem(
            ArnErrorKind::EmptyService,
            Segment::Service,
            format!("`{}` has no service", fields.text()),
            "expected the name of a service in this segment",
        ));
    }
    if text.contains("${") {
        return Ok(());
    }
    if is_wild(text) {
        return Err(fields.problem(
            ArnErrorKind::WildcardInService,
            Segment::Service,
            format!("`{}` has a wildcard in its service segment", fields.text()),
            "expected the whole name of a service",
        ));
    }
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(fields.problem(
            ArnErrorKind::ServiceCase,
            Segment::Service,
            format!("the service segment `{text}` has an upper-case letter"),
            format!("expected `{}`", text.to_ascii_lowercase()),
        ));
    }
    Ok(())
}

fn check_account(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    let text = fields.account;
    if text.is_empty()
        || is_account_id(text)
        || is_wild(text)
        || ACCOUNT_ALIASES.contains(&text)
        || hole::whole_hole(text).is_some()
        || text.contains("${")
    {
        return Ok(());
    }
    Err(invalid_account(fields))
}

/// The error of an account segment that is neither an account id nor anything that stands for one.
pub(crate) fn invalid_account(fields: &ArnFields<'_>) -> ArnError {
    let text = fields.account;
    let count = text.len();
    let (message, expected) = if text.is_empty() {
        return fields.problem(
            ArnErrorKind::EmptyAccount,
            Segment::Account,
            format!("`{}` has no account id", fields.text()),
            EXPECTED_ACCOUNT,
        );
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        (
            format!(
                "the account id `{text}` has {count} {}",
                super::error::plural(count, "digit", "digits")
            ),
            format!("expected 12 digits, but found {count}"),
        )
    } else {
        (format!("`{text}` is no account id"), EXPECTED_ACCOUNT.to_owned())
    };
    fields.problem(ArnErrorKind::InvalidAccount, Segment::Account, message, expected)
}

fn check_length(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    let text = fields.text();
    if text.len() <= MAX_ARN_LENGTH {
        return Ok(());
    }
    let count = text.chars().count();
    if count <= MAX_ARN_LENGTH || variable::has_variable(text) {
        return Ok(());
    }
    Err(ArnError::new(
        ArnErrorKind::TooLong,
        0..text.len(),
        format!("the ARN has {count} characters"),
        format!("expected at most {MAX_ARN_LENGTH} characters"),
    ))
}

fn check_variables(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    for segment in [Segment::Partition, Segment::Service, Segment::Region, Segment::Account] {
        if fields.segment(segment).contains("${") {
            return Err(fields.problem(
                ArnErrorKind::VariableBeforeResource(segment),
                segment,
                format!("`{}` has a policy variable in its {segment}", fields.text()),
                "policy variables stand only after the fifth colon of an ARN",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a range that is wrong fails the test")]
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
            (" arn:aws:s3:::b", Kind::Whitespace, " ", "expected no white space here"),
            ("arn:aws:s3:::b ", Kind::Whitespace, " ", "expected no white space here"),
            ("arn:aws: s3:::b", Kind::Whitespace, " ", "expected no white space here"),
            ("arn:aws-foo:s3:::b", Kind::UnknownPartition, "aws-foo", "did you mean `aws-iso`?"),
            (
                "arn:aws::::b",
                Kind::EmptyService,
                "",
                "expected the name of a service in this segment",
            ),
            ("arn:aws:S3:::b", Kind::ServiceCase, "S3", "expected `s3`"),
            (
                "arn:aws:s3*:::b",
                Kind::WildcardInService,
                "s3*",
                "expected the whole name of a service",
            ),
            (
                "arn:aws:iam::0123456789012:role/MyRedshiftRole",
                Kind::InvalidAccount,
                "0123456789012",
                "expected 12 digits, but found 13",
            ),
            ("arn:aws:iam::acct:role/x", Kind::InvalidAccount, "acct", EXPECTED_ACCOUNT),
            (
                "arn:aws:iam::12\u{F0000}:role/x",
                Kind::Hole(Segment::Account),
                "12\u{F0000}",
                "expected one value that is the whole segment",
            ),
            (
                "arn:aws:\u{F0000}:::x",
                Kind::Hole(Segment::Service),
                "\u{F0000}",
                "expected the name of a service",
            ),
            (
                "arn:aws:iam::${aws:PrincipalAccount}:role/x",
                Kind::VariableBeforeResource(Segment::Account),
                "${aws:PrincipalAccount}",
                "policy variables stand only after the fifth colon of an ARN",
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
            ("arn:aws:iam::role/RoleA", 5, Segment::Account, "role/RoleA", "has no account id"),
            (
                "arn:aws:iam:123456789012:role/x",
                5,
                Segment::Region,
                "123456789012",
                "has no region segment",
            ),
            ("arn:aws:iam::123456789012", 5, Segment::Resource, "123456789012", "has no resource"),
            ("arn:s3:::bucket", 5, Segment::Partition, "s3", "has no partition"),
            (
                "arn:aws:s3::bucket",
                5,
                Segment::Account,
                "bucket",
                "has two colons where the ARN of a bucket has three",
            ),
            ("arn:aws:sqs:us-east-1:queue", 5, Segment::Account, "queue", "has no account id"),
            (
                "arn:aws:s3",
                3,
                Segment::Region,
                "s3",
                "has 3 of the six fields of an ARN and no region segment",
            ),
            (
                "arn:",
                2,
                Segment::Service,
                "",
                "has 2 of the six fields of an ARN and no service segment",
            ),
        ] {
            let error = check(bad).unwrap_err();
            assert_eq!(error.kind(), ArnErrorKind::MissingField { found, missing }, "{bad}");
            assert_eq!(&bad[error.range()], at, "{bad}");
            assert_eq!(error.to_string(), format!("`{bad}` {message}"));
        }
    }
}
