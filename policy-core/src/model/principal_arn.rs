//! Classification of the values of `AWS` principals.

use std::ops::Range;

use super::arn_error::{ArnErrorKind, invalid_account, unexpected_region};
use super::error::ValueError;
use super::role::split_role;
use super::{AccountId, ArnError, ArnFields, Segment, hole, is_account_id};

/// What one value of an `AWS` principal is, according to the [principal element page][1].
///
/// A hole fills a whole segment or is part of a name.
///
/// ```
/// use policy_core::model::AwsPrincipalKind;
///
/// let session = "arn:aws:sts::123456789012:assumed-role/Loader/me";
/// assert_eq!(
///     AwsPrincipalKind::classify(session),
///     AwsPrincipalKind::AssumedRole {
///         partition: "aws", account: "123456789012", role: "Loader", session: "me",
///     },
/// );
/// assert!(AwsPrincipalKind::classify("123456789012").is_principal());
/// assert!(!AwsPrincipalKind::classify("arn:aws:iam::123456789012:group/g").is_principal());
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AwsPrincipalKind<'a> {
    /// `*`.
    Everyone,
    /// A bare account ID, which means the same as the root ARN.
    Account(&'a str),
    /// `arn:<partition>:iam::<account>:root`.
    Root {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
    },
    /// A user.
    User {
        /// The partition.
        partition: &'a str,
        /// The account ID, or `cloudfront` for an origin access identity.
        account: &'a str,
        /// The path, with a slash on both ends.
        path: &'a str,
        /// The name.
        name: &'a str,
    },
    /// A role.
    Role {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
        /// The path, with a slash on both ends.
        path: &'a str,
        /// The name.
        name: &'a str,
    },
    /// A session of a role.
    AssumedRole {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
        /// The role name, without its path.
        role: &'a str,
        /// The session name.
        session: &'a str,
    },
    /// A session of a federated user.
    FederatedUser {
        /// The partition.
        partition: &'a str,
        /// The account ID.
        account: &'a str,
        /// The session name.
        name: &'a str,
    },
    /// `AROA…`: the ID that IAM shows for a deleted role.
    UniqueRoleId,
    /// `AIDA…`: the ID that IAM shows for a deleted user.
    UniqueUserId,
    /// The unique ID of something else, such as `AGPA…` for a group.
    OtherUniqueId,
    /// A single hole, which accepts an ARN or an account ID.
    Hole,
    /// A group, which cannot be a principal.
    Group,
    /// The ARN of something that cannot be a principal.
    NotAPrincipal,
    /// A wildcard next to other text.
    PartialWildcard {
        /// The bytes of the first wildcard.
        range: Range<usize>,
    },
    /// An ARN with a defect.
    Malformed(ArnError),
    /// Digits that are not an account ID.
    BadAccount(ValueError),
    /// A role session in the wrong form: without a session name, with the role's path, or under
    /// `iam`.
    BadSession,
    /// Any other string.
    NotAnArn,
}

impl<'a> AwsPrincipalKind<'a> {
    /// Classifies a value of an `AWS` principal.
    #[must_use]
    pub fn classify(text: &'a str) -> Self {
        if text == "*" {
            return Self::Everyone;
        }
        if is_account_id(text) {
            return Self::Account(text);
        }
        if hole::whole_hole(text).is_some() {
            return Self::Hole;
        }
        if let Some(at) = text.find(['*', '?']) {
            return Self::PartialWildcard { range: at..at + 1 };
        }
        if text.starts_with("arn:") || text.trim_start().starts_with("arn:") {
            return match ArnFields::split(text).and_then(|fields| Self::of_fields(&fields)) {
                Ok(kind) => kind,
                Err(error) => Self::Malformed(error),
            };
        }
        if let Some(kind) = Self::of_unique_id(text) {
            return kind;
        }
        if text.starts_with(|first: char| first.is_ascii_digit())
            && let Err(error) = AccountId::check(text)
        {
            return Self::BadAccount(error);
        }
        Self::NotAnArn
    }

    fn of_unique_id(text: &str) -> Option<Self> {
        let shape = (16..=128).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        match text.get(..4).filter(|_| shape)? {
            "AROA" => Some(Self::UniqueRoleId),
            "AIDA" => Some(Self::UniqueUserId),
            "ABIA" | "ACCA" | "AGPA" | "AIPA" | "AKIA" | "ANPA" | "ANVA" | "APKA" | "ASCA"
            | "ASIA" => Some(Self::OtherUniqueId),
            _ => None,
        }
    }

    fn of_fields(fields: &ArnFields<'a>) -> Result<Self, ArnError> {
        fields.check()?;
        let (partition, account) = (fields.partition, fields.account);
        let (what, rest) = fields.resource.split_once('/').unwrap_or((fields.resource, ""));
        if what == "assumed-role" {
            if fields.service != "sts" && fields.service != "iam" {
                return Ok(Self::NotAPrincipal);
            }
            check_global(fields)?;
            return Ok(match rest.split_once('/') {
                Some((role, session))
                    if fields.service == "sts"
                        && !role.is_empty()
                        && !session.is_empty()
                        && !session.contains('/') =>
                {
                    Self::AssumedRole { partition, account, role, session }
                }
                _ => Self::BadSession,
            });
        }
        if fields.service == "iam"
            && let Some((path, name)) = split_role(fields.resource, true)
            && path.starts_with(hole::is_hole)
            && !name.is_empty()
        {
            check_global(fields)?;
            return Ok(Self::Role { partition, account, path, name });
        }
        let (path, name) = match fields.resource.rfind('/') {
            Some(end) => (
                fields.resource.get(what.len()..=end).unwrap_or("/"),
                fields.resource.get(end + 1..).unwrap_or_default(),
            ),
            None => ("", ""),
        };
        let kind = match (fields.service, what) {
            ("iam", "root") if fields.resource == "root" => Self::Root { partition, account },
            ("iam", "user") => Self::User { partition, account, path, name },
            ("iam", "role") => Self::Role { partition, account, path, name },
            ("iam", "group") => return Ok(Self::Group),
            ("sts", "federated-user") => Self::FederatedUser { partition, account, name: rest },
            _ => return Ok(Self::NotAPrincipal),
        };
        let cloudfront = fields.account == "cloudfront" && matches!(kind, Self::User { .. });
        if !cloudfront {
            check_global(fields)?;
        }
        if what != "root" && (name.is_empty() || rest.is_empty()) {
            return Err(fields.problem(
                ArnErrorKind::EmptyResource,
                Segment::Resource,
                format!("`{}` has no name after `{what}`", fields.text()),
                format!("expected `{what}/` and a name"),
            ));
        }
        Ok(kind)
    }

    /// Returns whether IAM accepts the value as a principal, as far as its form shows.
    #[must_use]
    pub const fn is_principal(&self) -> bool {
        match self {
            Self::Everyone
            | Self::Account(_)
            | Self::Root { .. }
            | Self::User { .. }
            | Self::Role { .. }
            | Self::AssumedRole { .. }
            | Self::FederatedUser { .. }
            | Self::UniqueRoleId
            | Self::UniqueUserId
            | Self::Hole => true,
            Self::OtherUniqueId
            | Self::Group
            | Self::NotAPrincipal
            | Self::PartialWildcard { .. }
            | Self::Malformed(_)
            | Self::BadAccount(_)
            | Self::BadSession
            | Self::NotAnArn => false,
        }
    }

    /// Returns the account segment, or the bare account ID.
    #[must_use]
    pub const fn account(&self) -> Option<&'a str> {
        match self {
            Self::Account(account)
            | Self::Root { account, .. }
            | Self::User { account, .. }
            | Self::Role { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            _ => None,
        }
    }
}

/// Checks that an IAM or STS ARN is for one principal: no Region, and an account ID.
pub(super) fn check_global(fields: &ArnFields<'_>) -> Result<(), ArnError> {
    if !fields.region.is_empty() {
        return Err(unexpected_region(fields));
    }
    if is_account_id(fields.account) || hole::whole_hole(fields.account).is_some() {
        Ok(())
    } else {
        Err(invalid_account(fields))
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;

    const ACCOUNT: &str = "123456789012";

    #[test]
    fn principals_are_told_apart() {
        use AwsPrincipalKind as Kind;
        let (partition, account) = ("aws", ACCOUNT);
        for (text, want) in [
            ("*", Kind::Everyone),
            (ACCOUNT, Kind::Account(ACCOUNT)),
            ("arn:aws:iam::123456789012:root", Kind::Root { partition, account }),
            (
                "arn:aws:iam::123456789012:user/U",
                Kind::User { partition, account, path: "/", name: "U" },
            ),
            (
                "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1",
                Kind::User {
                    partition,
                    account: "cloudfront",
                    path: "/",
                    name: "CloudFront Origin Access Identity E1",
                },
            ),
            (
                "arn:aws:iam::123456789012:role/a/b/R",
                Kind::Role { partition, account, path: "/a/b/", name: "R" },
            ),
            (
                "arn:aws:iam::123456789012:role\u{F0000}\u{F0001}",
                Kind::Role { partition, account, path: "\u{F0000}", name: "\u{F0001}" },
            ),
            (
                "arn:aws:iam::\u{F0000}:role/R",
                Kind::Role { partition, account: "\u{F0000}", path: "/", name: "R" },
            ),
            (
                "arn:aws:sts::123456789012:assumed-role/R/S",
                Kind::AssumedRole { partition, account, role: "R", session: "S" },
            ),
            (
                "arn:aws:sts::123456789012:federated-user/F",
                Kind::FederatedUser { partition, account, name: "F" },
            ),
            ("AROADBQP57FF2AEXAMPLE", Kind::UniqueRoleId),
            ("AIDACKCEVSQ6C2EXAMPLE", Kind::UniqueUserId),
            ("AGPACKCEVSQ6C2EXAMPLE", Kind::OtherUniqueId),
            ("\u{F0000}", Kind::Hole),
            ("arn:aws:iam::123456789012:group/g", Kind::Group),
            ("arn:aws:iam::123456789012:policy/p", Kind::NotAPrincipal),
            ("arn:aws:iam::123456789012:instance-profile/p", Kind::NotAPrincipal),
            ("arn:aws:s3:::b", Kind::NotAPrincipal),
            ("arn:aws:iam::123456789012:role/*", Kind::PartialWildcard { range: 31..32 }),
            ("arn:aws:iam::*:root", Kind::PartialWildcard { range: 13..14 }),
            ("arn:aws:sts::123456789012:assumed-role/R", Kind::BadSession),
            ("arn:aws:sts::123456789012:assumed-role/R/", Kind::BadSession),
            ("arn:aws:sts::123456789012:assumed-role/path/R/S", Kind::BadSession),
            ("arn:aws:iam::123456789012:assumed-role/R/S", Kind::BadSession),
            ("RoleA", Kind::NotAnArn),
            ("", Kind::NotAnArn),
            ("AROA123", Kind::NotAnArn),
        ] {
            assert_eq!(Kind::classify(text), want, "{text}");
        }
    }

    #[test]
    fn defects_of_principals_are_at_their_place() {
        for (text, kind, at) in [
            ("arn:aws:iam::12345:root", ArnErrorKind::InvalidAccount, "12345"),
            ("arn:aws:iam::aws:role/R", ArnErrorKind::InvalidAccount, "aws"),
            ("arn:aws:iam:::root", ArnErrorKind::EmptyAccount, ""),
            (
                "arn:aws:iam:us-east-1:123456789012:root",
                ArnErrorKind::UnexpectedRegion,
                "us-east-1",
            ),
            ("arn:aws:iam::123456789012:role/", ArnErrorKind::EmptyResource, "role/"),
            ("arn:aws:iam::123456789012:user", ArnErrorKind::EmptyResource, "user"),
            (
                "arn:aws:sts::123456789012:federated-user/",
                ArnErrorKind::EmptyResource,
                "federated-user/",
            ),
            (" arn:aws:iam::123456789012:root", ArnErrorKind::Whitespace, " "),
        ] {
            match AwsPrincipalKind::classify(text) {
                AwsPrincipalKind::Malformed(error) => {
                    assert_eq!((error.kind(), &text[error.range()]), (kind, at), "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        for text in ["12345", "1234567890123", "1234-5678-9012"] {
            let kind = AwsPrincipalKind::classify(text);
            assert!(matches!(kind, AwsPrincipalKind::BadAccount(_)), "{text}: {kind:?}");
        }
    }
}
