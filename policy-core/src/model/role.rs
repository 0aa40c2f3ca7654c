//! ARNs of roles.

use super::arn::check_concrete;
use super::arn_error::{ArnError, invalid_account};
use super::error::{checked_text, describe, first_outside, is_name_byte, model_error};
use super::{AccountId, Arn, ArnFields, Partition, Segment, Text, hole, is_account_id};

/// The ARN of one role: `arn:<partition>:iam::<account>:role/<path><name>`.
///
/// Follows the [IAM identifiers page][1] and the [name requirements][2]: the name has 1 to 64
/// characters out of letters, digits and `_+=,.@-`. A comma is one of them, so a name with a comma
/// cannot stand in a comma-separated list of roles.
///
/// ```
/// use policy_core::model::{RoleArn, RoleArnErrorKind};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/service-role/Loader")?;
/// assert_eq!((role.path(), role.name()), ("/service-role/", "Loader"));
///
/// let error = RoleArn::parse("arn:aws:sts::123456789012:assumed-role/Loader/me").unwrap_err();
/// assert_eq!(error.kind(), RoleArnErrorKind::AssumedRole);
/// assert_eq!(error.expected(), "expected `arn:aws:iam::123456789012:role/Loader`");
/// # Ok::<(), policy_core::model::RoleArnError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
/// [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleArn(Text);

checked_text!(RoleArn, RoleArnError);

/// What is wrong with the ARN of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleArnErrorKind {
    /// It is no ARN.
    Arn(super::ArnErrorKind),
    /// A wildcard: one role is asked for.
    Wildcard,
    /// The session of a role, as `sts:GetCallerIdentity` shows it.
    AssumedRole,
    /// A user.
    User,
    /// The root user of an account.
    Root,
    /// The ARN of something else.
    NotARole,
    /// The role has no name.
    EmptyName,
    /// The name has more than 64 characters, or the path more than 512.
    TooLong,
    /// A character that names or paths cannot have.
    Character,
    /// White space or quotes around the ARN.
    Quoted,
    /// Several ARNs, joined by commas.
    List,
}

model_error! {
    /// Why a text is not the ARN of a role.
    RoleArnError(RoleArnErrorKind)
}

impl From<ArnError> for RoleArnError {
    fn from(error: ArnError) -> Self {
        let kind = match error.kind() {
            super::ArnErrorKind::Wildcard | super::ArnErrorKind::WildcardInService => {
                RoleArnErrorKind::Wildcard
            }
            super::ArnErrorKind::Whitespace => RoleArnErrorKind::Quoted,
            other => RoleArnErrorKind::Arn(other),
        };
        Self::new(kind, error.range(), error.to_string(), error.expected().to_owned())
    }
}

const QUOTES: [char; 8] = ['\'', '"', '`', '‘', '’', '“', '”', '´'];

impl RoleArn {
    fn examine(text: &str, holes: bool) -> Result<(), RoleArnError> {
        check_surroundings(text)?;
        let fields = ArnFields::split(text)?;
        fields.check()?;
        check_kind(&fields)?;
        let rest = fields.resource.strip_prefix("role/").unwrap_or_default();
        let offset = text.len() - rest.len();
        if let Some(at) = rest.find(",arn:") {
            return Err(RoleArnError::new(
                RoleArnErrorKind::List,
                offset + at..text.len(),
                format!("`{text}` has more than one ARN"),
                "expected the end of the ARN",
            ));
        }
        check_name(rest, offset, holes)?;
        check_concrete(&fields, holes)?;
        if is_account_id(fields.account) || (holes && hole::whole_hole(fields.account).is_some()) {
            Ok(())
        } else {
            Err(invalid_account(&fields).into())
        }
    }

    pub(crate) const fn from_text(text: Text) -> Self {
        Self(text)
    }

    fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }

    /// The partition.
    #[must_use]
    pub fn partition(&self) -> Partition {
        Partition::find(self.fields().partition).unwrap_or(Partition::Aws)
    }

    /// The account id, as text.
    #[must_use]
    pub fn account(&self) -> &str {
        self.fields().account
    }

    /// The account id.
    #[must_use]
    pub fn account_id(&self) -> AccountId {
        AccountId::from_text(self.account().into())
    }

    /// The path, with a slash on both ends; `/` when there is none.
    #[must_use]
    pub fn path(&self) -> &str {
        let resource = self.fields().resource.strip_prefix("role").unwrap_or_default();
        resource.rfind('/').and_then(|end| resource.get(..=end)).unwrap_or("/")
    }

    /// The name, without the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.fields().resource.rsplit_once('/').map_or("", |(_, name)| name)
    }

    /// The same text as any ARN.
    #[must_use]
    pub fn as_arn(&self) -> Arn {
        Arn::from_text(self.0.clone())
    }
}

impl From<RoleArn> for Arn {
    fn from(role: RoleArn) -> Self {
        Self::from_text(role.0)
    }
}

fn check_surroundings(text: &str) -> Result<(), RoleArnError> {
    let first = text.chars().next().filter(|one| QUOTES.contains(one));
    let last = text.chars().next_back().filter(|one| QUOTES.contains(one));
    let range = match (first, last) {
        (Some(quote), _) => 0..quote.len_utf8(),
        (None, Some(quote)) => text.len() - quote.len_utf8()..text.len(),
        (None, None) => return Ok(()),
    };
    Err(RoleArnError::new(
        RoleArnErrorKind::Quoted,
        range,
        format!("the ARN `{text}` has a quote beside it"),
        "expected the ARN without quotes",
    ))
}

fn check_kind(fields: &ArnFields<'_>) -> Result<(), RoleArnError> {
    let text = fields.text();
    let (partition, account) = (fields.partition, fields.account);
    let error = |kind, segment, message: String, expected: String| {
        Err(RoleArnError::new(kind, fields.range_of(segment), message, expected))
    };
    if let Some(session) = fields.resource.strip_prefix("assumed-role/") {
        let name = session.split_once('/').map_or(session, |(name, _)| name);
        return error(
            RoleArnErrorKind::AssumedRole,
            Segment::Resource,
            format!("`{text}` is the session of a role, not the role"),
            format!("expected `arn:{partition}:iam::{account}:role/{name}`"),
        );
    }
    if fields.service != "iam" {
        return error(
            RoleArnErrorKind::NotARole,
            Segment::Service,
            format!("`{text}` is not the ARN of a role"),
            "expected `iam`".to_owned(),
        );
    }
    if !fields.region.is_empty() {
        return Err(unexpected_region(fields).into());
    }
    if fields.resource.starts_with("role/") {
        return Ok(());
    }
    let (kind, what) = match fields.resource.split_once('/') {
        _ if fields.resource == "root" => (RoleArnErrorKind::Root, "the root user of an account"),
        Some(("user", _)) => (RoleArnErrorKind::User, "a user"),
        Some(("instance-profile", _)) => (RoleArnErrorKind::NotARole, "an instance profile"),
        Some(("policy", _)) => (RoleArnErrorKind::NotARole, "a managed policy"),
        Some(("group", _)) => (RoleArnErrorKind::NotARole, "a group"),
        _ => {
            return error(
                RoleArnErrorKind::NotARole,
                Segment::Resource,
                format!("`{text}` is not the ARN of a role"),
                "expected `role/` and the name of a role".to_owned(),
            );
        }
    };
    error(
        kind,
        Segment::Resource,
        format!("`{text}` is {what}, not a role"),
        "expected `role/` and the name of a role".to_owned(),
    )
}

pub(super) fn unexpected_region(fields: &ArnFields<'_>) -> ArnError {
    fields.problem(
        super::ArnErrorKind::UnexpectedRegion,
        Segment::Region,
        format!("`{}` has a region, but {} has none in its ARNs", fields.text(), fields.service),
        "expected nothing in this segment",
    )
}

/// Checks `<path><name>` without the leading slash; `offset` is its place in the ARN.
fn check_name(rest: &str, offset: usize, holes: bool) -> Result<(), RoleArnError> {
    let (path, name) = rest.rsplit_once('/').unwrap_or(("", rest));
    let name_at = offset + rest.len() - name.len();
    let end = offset + rest.len();
    if let Some(at) = rest.find(['*', '?']) {
        return Err(RoleArnError::new(
            RoleArnErrorKind::Wildcard,
            offset + at..offset + at + 1,
            format!("the role `{rest}` has a wildcard"),
            "expected the name of one role",
        ));
    }
    if name.is_empty() {
        return Err(RoleArnError::new(
            RoleArnErrorKind::EmptyName,
            end..end,
            "the role has no name".to_owned(),
            "expected the name of a role here",
        ));
    }
    // A policy variable is reported as one, by the check of concrete ARNs.
    if rest.contains("${") {
        return Ok(());
    }
    let bad = first_outside(name, holes, is_name_byte).map(|(at, one)| (name_at + at, one));
    let bad_in_path = first_outside(path, holes, |byte| byte.is_ascii_graphic());
    if let Some((at, one)) = bad_in_path.map(|(at, one)| (offset + at, one)).or(bad) {
        return Err(RoleArnError::new(
            RoleArnErrorKind::Character,
            at..at + one.len_utf8(),
            format!("the role `{rest}` has {}", describe(one)),
            "expected letters, digits and `_+=,.@-`",
        ));
    }
    let count = name.chars().count();
    if count > 64 {
        return Err(RoleArnError::new(
            RoleArnErrorKind::TooLong,
            name_at..end,
            format!("the role name `{name}` has {count} characters"),
            "expected at most 64 characters",
        ));
    }
    // The path has a slash on both ends, which `path` lacks here.
    if path.len() + 2 > 512 {
        return Err(RoleArnError::new(
            RoleArnErrorKind::TooLong,
            offset..offset + path.len(),
            format!("the path of the role `{name}` has {} characters", path.len() + 2),
            "expected at most 512 characters",
        ));
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a range that is wrong fails the test")]
mod tests {
    use super::*;
    use crate::model::ArnErrorKind;

    #[test]
    fn role_arns_give_their_parts_back() {
        for (text, partition, path, name) in [
            ("arn:aws:iam::123456789012:role/RoleA", Partition::Aws, "/", "RoleA"),
            ("arn:aws-cn:iam::123456789012:role/a/b/R", Partition::AwsCn, "/a/b/", "R"),
            ("arn:aws:iam::123456789012:role/R+=,.@-_9", Partition::Aws, "/", "R+=,.@-_9"),
            ("arn:aws:iam::123456789012:role/a:b/R", Partition::Aws, "/a:b/", "R"),
        ] {
            let role = RoleArn::parse(text).unwrap();
            assert_eq!((role.partition(), role.path(), role.name()), (partition, path, name));
            assert_eq!(role.account_id().as_str(), "123456789012");
            assert_eq!(role.as_arn().as_str(), text);
        }
    }

    #[test]
    fn everything_else_is_refused_at_its_place() {
        use RoleArnErrorKind as Kind;
        let missing = ArnErrorKind::MissingField { found: 5, missing: Segment::Account };
        let long = format!("arn:aws:iam::123456789012:role/{}", "r".repeat(65));
        for (bad, kind, at) in [
            ("arn:aws:iam::role/RoleA", Kind::Arn(missing), "role/RoleA"),
            ("arn:aws:iam:::role/RoleA", Kind::Arn(ArnErrorKind::EmptyAccount), ""),
            (
                "arn:aws:iam::0123456789012:role/R",
                Kind::Arn(ArnErrorKind::InvalidAccount),
                "0123456789012",
            ),
            ("arn:aws:iam::aws:role/R", Kind::Arn(ArnErrorKind::InvalidAccount), "aws"),
            (
                "arn:aws:iam:us-east-1:123456789012:role/R",
                Kind::Arn(ArnErrorKind::UnexpectedRegion),
                "us-east-1",
            ),
            ("arn:aws:iam::123456789012:role/*", Kind::Wildcard, "*"),
            ("arn:aws:iam::*:role/R", Kind::Wildcard, "*"),
            ("arn:*:iam::123456789012:role/R", Kind::Wildcard, "*"),
            ("arn:aws:sts::123456789012:assumed-role/R/S", Kind::AssumedRole, "assumed-role/R/S"),
            ("arn:aws:iam::123456789012:user/U", Kind::User, "user/U"),
            ("arn:aws:iam::123456789012:root", Kind::Root, "root"),
            ("arn:aws:iam::123456789012:instance-profile/P", Kind::NotARole, "instance-profile/P"),
            ("arn:aws:s3:::role/R", Kind::NotARole, "s3"),
            ("arn:aws:iam::123456789012:role/", Kind::EmptyName, ""),
            ("arn:aws:iam::123456789012:role/a/", Kind::EmptyName, ""),
            ("arn:aws:iam::123456789012:role/R!", Kind::Character, "!"),
            ("arn:aws:iam::123456789012:role/a b/R", Kind::Character, " "),
            ("arn:aws:iam::123456789012:role/R;x", Kind::Character, ";"),
            ("'arn:aws:iam::123456789012:role/R'", Kind::Quoted, "'"),
            ("‘arn:aws:iam::123456789012:role/R", Kind::Quoted, "‘"),
            ("arn:aws:iam::123456789012:role/R ", Kind::Quoted, " "),
            (
                "arn:aws:iam::123456789012:role/A,arn:aws:iam::123456789012:role/B",
                Kind::List,
                ",arn:aws:iam::123456789012:role/B",
            ),
            (
                "arn:aws:iam::123456789012:role/${aws:username}",
                Kind::Arn(ArnErrorKind::Variable),
                "${aws:username}",
            ),
            ("arn:aws:iam::123456789012:role/\u{F0000}", Kind::Character, "\u{F0000}"),
            ("RoleA", Kind::Arn(ArnErrorKind::NotAnArn), "RoleA"),
            (&long, Kind::TooLong, &long[31..]),
        ] {
            let error = RoleArn::parse(bad).unwrap_err();
            assert_eq!((error.kind(), &bad[error.range()]), (kind, at), "{bad}: {error}");
        }
        assert!(RoleArn::check("arn:\u{F0000}:iam::\u{F0001}:role/a-\u{F0002}").is_ok());
        assert!(RoleArn::parse(&long[..long.len() - 1]).is_ok());
    }
}
