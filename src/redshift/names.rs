//! The names in Redshift policies.

use policy_core::model::AwsPrincipalKind;

use super::error::{NameError, describe, name};
use crate::{AccountId, Arn, Partition, ResourceName};

/// The ARN of an IAM user: `arn:<partition>:iam::<account>:user/<path and name>`.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html>.
///
/// ```
/// use iam_policy::redshift::UserArn;
///
/// let user = UserArn::parse("arn:aws:iam::123456789012:user/loaders/agent")?;
/// assert_eq!(user.name(), "agent");
/// assert!(UserArn::parse("arn:aws:iam::123456789012:role/agent").is_err());
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserArn(Arn);

name!(UserArn);

impl From<UserArn> for Arn {
    fn from(user: UserArn) -> Self {
        user.0
    }
}

impl UserArn {
    /// Parses the ARN.
    ///
    /// # Errors
    ///
    /// The string is not an ARN, or it is the ARN of something else.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let kind = AwsPrincipalKind::classify(text);
        if let Some(words) = kind.words(text) {
            return Err(NameError::in_words(words));
        }
        let arn = Arn::parse(text).map_err(NameError::of)?;
        match kind {
            AwsPrincipalKind::User { account, .. } if AccountId::parse(account).is_ok() => {
                Ok(Self(arn))
            }
            _ => Err(NameError::new(
                format_args!("`{text}` is not the ARN of an IAM user"),
                "expected `arn:<partition>:iam::<account>:user/<name>`",
            )),
        }
    }

    /// Returns the same ARN as the general type.
    #[must_use]
    pub const fn as_arn(&self) -> &Arn {
        &self.0
    }

    /// Returns the account of the user.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.account()
    }

    /// Returns the partition of the user.
    #[must_use]
    pub fn partition(&self) -> Partition {
        self.0.partition().unwrap_or(Partition::Aws)
    }

    /// Returns the name, without the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.resource().rsplit_once('/').map_or("", |(_, name)| name)
    }
}

/// The name of a database: 1 to 64 letters, digits and `_+.@-`, a letter first.
///
/// Follows the `DbName` parameter of [`GetClusterCredentials`][1].
///
/// ```
/// use iam_policy::redshift::DatabaseName;
///
/// assert!(DatabaseName::parse("dev").is_ok());
/// assert_eq!(
///     DatabaseName::parse("dev/x").unwrap_err().to_string(),
///     "the database name `dev/x` has `/`; expected 1 to 64 letters, digits and `_+.@-`, a letter first"
/// );
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatabaseName(ResourceName);

name!(DatabaseName);

impl DatabaseName {
    /// Parses the name.
    ///
    /// # Errors
    ///
    /// The string is empty, too long, contains a character that is not allowed, or does not start with
    /// a letter.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        check_name("database name", text, true).map(Self)
    }

    pub(super) const fn as_resource(&self) -> &ResourceName {
        &self.0
    }
}

/// The name of a database group: 1 to 64 lowercase letters, digits and `_+.@-`, a letter first.
///
/// Follows the `DbGroups` parameter of [`GetClusterCredentials`][1].
///
/// ```
/// use iam_policy::redshift::DatabaseGroup;
///
/// assert!(DatabaseGroup::parse("common_group").is_ok());
/// assert!(DatabaseGroup::parse("*").is_err());
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatabaseGroup(ResourceName);

name!(DatabaseGroup);

impl DatabaseGroup {
    /// Parses the name.
    ///
    /// # Errors
    ///
    /// The string is empty, too long, contains a character that is not allowed, or does not start with
    /// a letter.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        check_name("database group", text, false).map(Self)
    }

    pub(super) const fn as_resource(&self) -> &ResourceName {
        &self.0
    }
}

fn check_name(what: &str, text: &str, upper: bool) -> Result<ResourceName, NameError> {
    let allowed = |one: char| {
        one.is_ascii_lowercase()
            || one.is_ascii_digit()
            || matches!(one, '_' | '+' | '.' | '@' | '-')
            || (upper && one.is_ascii_uppercase())
    };
    let letters = if upper { "letters" } else { "lowercase letters" };
    let wrong = |message: String| {
        let expected = format!("expected 1 to 64 {letters}, digits and `_+.@-`, a letter first");
        NameError::new(message, expected)
    };
    if text.is_empty() {
        return Err(wrong(format!("the {what} is empty")));
    }
    if let Some(bad) = text.chars().find(|one| !allowed(*one)) {
        return Err(wrong(format!("the {what} `{text}` has {}", describe(bad))));
    }
    if !text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err(wrong(format!("the {what} `{text}` does not start with a letter")));
    }
    if text.len() > 64 {
        return Err(wrong(format!("the {what} `{text}` has {} characters", text.len())));
    }
    ResourceName::parse(text).map_err(NameError::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_told_from_other_principals() {
        let user = UserArn::parse("arn:aws-cn:iam::123456789012:user/a/b/Agent").unwrap();
        assert_eq!((user.account(), user.name()), ("123456789012", "Agent"));
        assert_eq!(user.partition(), Partition::AwsCn);
        for bad in [
            "",
            "agent",
            "123456789012",
            "arn:aws:iam::123456789012:root",
            "arn:aws:iam::123456789012:user/",
            "arn:aws:iam::123456789012:user/*",
            "arn:aws:iam::1234567890123:user/u",
            "arn:aws:iam::user/u",
            "arn:aws:iam::cloudfront:user/u",
            "arn:aws:iam::123456789012:role/R",
            "arn:aws:sts::123456789012:federated-user/u",
        ] {
            assert!(UserArn::parse(bad).is_err(), "{bad}");
        }
    }

    #[cfg(feature = "check")]
    #[test]
    fn users_that_a_policy_refuses_are_refused_in_its_words() {
        for bad in [
            "",
            "agent",
            "12345678901",
            "arn:aws:iam::123456789012:user/",
            "arn:aws:iam::123456789012:user/*",
            "arn:aws:iam::123456789012:user/my user",
            "arn:aws:iam::123456789012:user//u",
            "arn:aws:iam::1234567890123:user/u",
            "arn:aws:iam::user/u",
            "arn:awss:iam::123456789012:user/u",
            "arn:aws:iam::123456789012:group/g",
            "arn:aws:iam::123456789012:policy/p",
            "ec2.amazonaws.com",
        ] {
            let policy = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "{bad}"}}, "Action": "sts:AssumeRole"}}]}}"#
            );
            let findings = crate::TrustPolicy::from_json(&policy).unwrap().findings();
            let found = findings.iter().find(|it| it.level() == crate::Level::Error).unwrap();
            let words = [Some(found.message()), found.help_text()].into_iter().flatten();
            let words = words.collect::<Vec<_>>().join("; ");
            assert_eq!(UserArn::parse(bad).unwrap_err().to_string(), words, "{bad}");
        }
    }

    #[test]
    fn names_of_databases_and_groups_are_bounded() {
        for good in ["d", "Dev_1", "a.b@c+d-e"] {
            assert_eq!(DatabaseName::parse(good).unwrap().to_string(), good);
        }
        assert!(DatabaseName::parse(&"a".repeat(64)).is_ok());
        assert!(DatabaseGroup::parse("Group").is_err());
        let long = "a".repeat(65);
        for (bad, message) in [
            ("", "the database name is empty"),
            ("1dev", "the database name `1dev` does not start with a letter"),
            ("a b", "the database name `a b` has a space"),
            ("a:b", "the database name `a:b` has `:`"),
            ("a*", "the database name `a*` has `*`"),
            ("ü", "the database name `ü` has `ü`"),
            ("a\n", "the database name `a\n` has the character U+000A"),
            (&long, &format!("the database name `{long}` has 65 characters")),
        ] {
            assert_eq!(
                DatabaseName::parse(bad).unwrap_err().to_string(),
                format!("{message}; expected 1 to 64 letters, digits and `_+.@-`, a letter first")
            );
        }
    }
}
