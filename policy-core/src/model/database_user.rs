//! ARNs of Redshift database users.

use super::arn_error::{ArnError, EXPECTED_ACCOUNT};
use super::error::{NAME, ValueError, ValueErrorKind, checked_text, describe};
use super::scan::{Ascii, character_at};
use super::{AccountId, ArnFields, Partition, Region, Segment, Text, hole, is_account_id};
use crate::suggest::distance_within;

/// The ARN of a database user, which Redshift sends as the external ID to the first role.
///
/// It has two forms, described in [the Redshift guide on restricting roles to database users][1]:
/// `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>` for a provisioned cluster, and
/// `…:dbuser:serverless-<account>-<workgroup id>/<user>` for Redshift Serverless. An older page had
/// the workgroup's name there, which looks like a cluster and is parsed as one. The user may be
/// `IAM:<user>` or `IAMR:<role>`, or have the namespace of an identity provider, as in
/// `AWSIDC:<user>`.
///
/// ```
/// use policy_core::model::{AccountId, DatabaseUserArn, ExternalId, Region};
///
/// let region = Region::parse("us-west-2")?;
/// let account = AccountId::parse("123456789012")?;
/// let user = DatabaseUserArn::provisioned(&region, &account, "my-cluster", "user1")?;
/// assert_eq!(user.as_str(), "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1");
/// assert_eq!((user.cluster(), user.user()), ("my-cluster", "user1"));
/// let external_id = ExternalId::from(user);
/// # Ok::<(), policy_core::model::ValueError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service.html
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatabaseUserArn(Text);

checked_text!(
    DatabaseUserArn,
    ValueError,
    "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1"
);

const SHAPE: &str = "expected `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`";

impl From<ArnError> for ValueError {
    fn from(error: ArnError) -> Self {
        Self::new(ValueErrorKind::Form, error.range(), error.message(), error.expected().to_owned())
    }
}

impl DatabaseUserArn {
    /// Returns a database user of a provisioned cluster.
    ///
    /// # Errors
    ///
    /// Returns an error if Redshift does not accept the cluster identifier or the user.
    pub fn provisioned(
        region: &Region,
        account: &AccountId,
        cluster: &str,
        user: &str,
    ) -> Result<Self, ValueError> {
        let partition = region.partition();
        Self::parse(&format!("arn:{partition}:redshift:{region}:{account}:dbuser:{cluster}/{user}"))
    }

    /// Returns a database user of a serverless workgroup, specified by the workgroup's ID (not its
    /// name).
    ///
    /// # Errors
    ///
    /// Returns an error if Redshift does not accept the workgroup ID or the user.
    pub fn serverless(
        region: &Region,
        account: &AccountId,
        workgroup_id: &str,
        user: &str,
    ) -> Result<Self, ValueError> {
        let cluster = format!("serverless-{account}-{workgroup_id}");
        Self::provisioned(region, account, &cluster, user)
    }

    fn examine(text: &str, holes: bool) -> Result<(), ValueError> {
        let fields = ArnFields::split(text)?;
        fields.check()?;
        check_head(&fields, holes)?;
        let start = text.len() - fields.resource.len();
        let Some(rest) = fields.resource.strip_prefix("dbuser:") else {
            return Err(at_segment(&fields, Segment::Resource, "expected `dbuser:` here"));
        };
        let start = start + "dbuser:".len();
        let Some((cluster, user)) = rest.split_once('/') else {
            return Err(ValueError::new(
                ValueErrorKind::Form,
                text.len()..text.len(),
                format!("`{text}` has no database user"),
                "expected `/` and a database user after the cluster",
            ));
        };
        check_cluster(&fields, cluster, start, holes)?;
        check_user(user, start + cluster.len() + 1, holes)
    }

    fn fields(&self) -> ArnFields<'_> {
        ArnFields::split(self.as_str()).unwrap_or_default()
    }

    fn cluster_and_user(&self) -> (&str, &str) {
        let resource = self.fields().resource;
        let rest = resource.strip_prefix("dbuser:").unwrap_or(resource);
        rest.split_once('/').unwrap_or((rest, ""))
    }

    /// Returns the partition.
    #[must_use]
    pub fn partition(&self) -> Partition {
        Partition::find(self.fields().partition).unwrap_or(Partition::Aws)
    }

    /// Returns the Region.
    #[must_use]
    pub fn region(&self) -> Region {
        Region::from_text(self.fields().region.into())
    }

    /// Returns the account ID.
    #[must_use]
    pub fn account_id(&self) -> AccountId {
        AccountId::from_text(self.fields().account.into())
    }

    /// Returns the cluster identifier, or `serverless-<account>-<workgroup id>`.
    #[must_use]
    pub fn cluster(&self) -> &str {
        self.cluster_and_user().0
    }

    /// Returns the workgroup ID, for Redshift Serverless.
    #[must_use]
    pub fn workgroup_id(&self) -> Option<&str> {
        serverless_parts(self.cluster()).map(|(_, workgroup)| workgroup)
    }

    /// Returns the database user, including `IAM:` or `IAMR:` if present.
    #[must_use]
    pub fn user(&self) -> &str {
        self.cluster_and_user().1
    }

    /// Returns whether the ARN has the form of Redshift Serverless.
    #[must_use]
    pub fn is_serverless(&self) -> bool {
        self.workgroup_id().is_some()
    }
}

/// Returns the account and workgroup ID of `serverless-<account>-<workgroup id>`.
fn serverless_parts(cluster: &str) -> Option<(&str, &str)> {
    cluster
        .strip_prefix("serverless-")?
        .split_once('-')
        .filter(|(account, _)| is_account_id(account) || hole::whole_hole(account).is_some())
}

fn at_segment(fields: &ArnFields<'_>, segment: Segment, expected: &'static str) -> ValueError {
    ValueError::new(
        ValueErrorKind::Form,
        fields.range_of(segment),
        format!("`{}` is not the ARN of a database user", fields.text()),
        expected,
    )
}

fn check_head(fields: &ArnFields<'_>, holes: bool) -> Result<(), ValueError> {
    let whole = |text| holes && hole::whole_hole(text).is_some();
    if fields.service != "redshift" {
        return Err(at_segment(fields, Segment::Service, "expected `redshift`"));
    }
    let partition = Partition::find(fields.partition);
    if partition.is_none() && !whole(fields.partition) {
        return Err(at_segment(fields, Segment::Partition, SHAPE));
    }
    if !whole(fields.region) {
        let Some(of_region) = Partition::of_region(fields.region) else {
            return Err(at_segment(
                fields,
                Segment::Region,
                "expected a Region such as `us-east-1`",
            ));
        };
        if partition.is_some_and(|partition| partition != of_region) {
            return Err(ValueError::new(
                ValueErrorKind::Contradiction,
                fields.range_of(Segment::Region),
                format!(
                    "the Region `{}` is not in the partition `{}`",
                    fields.region, fields.partition
                ),
                format!("this Region is in `{of_region}`"),
            ));
        }
    }
    if is_account_id(fields.account) || whole(fields.account) {
        Ok(())
    } else {
        Err(at_segment(fields, Segment::Account, EXPECTED_ACCOUNT))
    }
}

fn check_cluster(
    fields: &ArnFields<'_>,
    cluster: &str,
    start: usize,
    holes: bool,
) -> Result<(), ValueError> {
    let error = |kind, range: std::ops::Range<usize>, message: String, expected: &'static str| {
        Err(ValueError::new(kind, start + range.start..start + range.end, message, expected))
    };
    if let Some((account, workgroup)) = serverless_parts(cluster) {
        let known = is_account_id(account) && is_account_id(fields.account);
        if known && account != fields.account {
            return error(
                ValueErrorKind::Contradiction,
                11..23,
                format!("`{cluster}` is in another account than its ARN"),
                "expected the account ID in the account segment",
            );
        }
        let at = cluster.len() - workgroup.len();
        if workgroup.is_empty() {
            return error(
                ValueErrorKind::Empty,
                at..at,
                format!("`{cluster}` has no workgroup ID"),
                "expected a workgroup ID here",
            );
        }
        let allowed = Ascii::ALPHANUMERIC.and(Ascii::of(b"-"));
        if let Some((bad, end)) = allowed.first_outside(workgroup, holes) {
            let one = character_at(workgroup, bad);
            return error(
                ValueErrorKind::Character,
                at + bad..at + end,
                format!("the workgroup ID `{workgroup}` has {}", describe(one)),
                "expected letters, digits and hyphens",
            );
        }
        let count = workgroup.chars().count();
        if count > 64 {
            return error(
                ValueErrorKind::TooLong,
                at..cluster.len(),
                format!("the workgroup ID `{workgroup}` has {count} characters"),
                "expected at most 64 characters",
            );
        }
        return Ok(());
    }
    let allowed = Ascii::LOWER.and(Ascii::of(b"-"));
    if let Some((bad, end)) = allowed.first_outside(cluster, holes) {
        let one = character_at(cluster, bad);
        return error(
            ValueErrorKind::Character,
            bad..end,
            format!("the cluster identifier `{cluster}` has {}", describe(one)),
            "expected lowercase letters, digits and hyphens",
        );
    }
    let whole = 0..cluster.len();
    let count = cluster.chars().count();
    if cluster.is_empty() {
        return error(
            ValueErrorKind::Empty,
            whole,
            format!("`{}` has no cluster identifier", fields.text()),
            "expected a cluster identifier here",
        );
    }
    if count > 63 {
        return error(
            ValueErrorKind::TooLong,
            whole,
            format!("the cluster identifier `{cluster}` has {count} characters"),
            "expected at most 63 characters",
        );
    }
    let starts_wrong = cluster.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    if starts_wrong || cluster.ends_with('-') || cluster.contains("--") {
        return error(
            ValueErrorKind::Form,
            whole,
            format!("`{cluster}` is not a valid cluster identifier"),
            "expected a letter first, no hyphen at the end and no two hyphens in a row",
        );
    }
    Ok(())
}

/// Returns whether a string can precede the colon in database user names: an IAM prefix, or the
/// namespace of an identity provider, which its owner chooses.
fn is_user_prefix(prefix: &str) -> bool {
    const OF_IAM: [&str; 3] = ["IAM", "IAMA", "IAMR"];
    if OF_IAM.contains(&prefix) {
        return true;
    }
    let upper = prefix.to_ascii_uppercase();
    let is_slip =
        OF_IAM.iter().any(|it| distance_within(upper.as_bytes(), it.as_bytes(), 1).is_some());
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    prefix.starts_with(|first: char| first.is_ascii_alphabetic())
        && prefix.bytes().all(letter)
        && !is_slip
}

fn check_user(user: &str, start: usize, holes: bool) -> Result<(), ValueError> {
    let name = match user.split_once(':') {
        Some((prefix, name)) if is_user_prefix(prefix) => name,
        _ => user,
    };
    let name_at = start + user.len() - name.len();
    if name.is_empty() {
        return Err(ValueError::new(
            ValueErrorKind::Empty,
            name_at..name_at,
            "the database user is empty",
            "expected the name of a database user here",
        ));
    }
    // Neither Redshift nor `sts:ExternalId` accepts other characters.
    if let Some((at, end)) = NAME.first_outside(name, holes) {
        return Err(ValueError::new(
            ValueErrorKind::Character,
            name_at + at..name_at + end,
            format!("the database user `{user}` has {}", describe(character_at(name, at))),
            "expected letters, digits and `_+=,.@-`",
        ));
    }
    let count = user.chars().count();
    if count > 128 {
        return Err(ValueError::new(
            ValueErrorKind::TooLong,
            start..start + user.len(),
            format!("the database user `{user}` has {count} characters"),
            "expected at most 128 characters",
        ));
    }
    Ok(())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong range fails the test")]
mod tests {
    use super::*;
    use ValueErrorKind as Kind;

    const HEAD: &str = "arn:aws:redshift:us-west-2:123456789012:dbuser:";

    #[test]
    fn both_forms_give_their_parts_back() {
        for (tail, cluster, user, workgroup) in [
            ("my-cluster/user1", "my-cluster", "user1", None),
            ("c/IAMR:Admin", "c", "IAMR:Admin", None),
            ("c/AWSIDC:alice@example.com", "c", "AWSIDC:alice@example.com", None),
            ("c/aad:alice", "c", "aad:alice", None),
            ("c/IAM:me@example.com", "c", "IAM:me@example.com", None),
            ("serverless-x/u", "serverless-x", "u", None),
            (
                "serverless-123456789012-EXAMPLE/IAMR:Admin",
                "serverless-123456789012-EXAMPLE",
                "IAMR:Admin",
                Some("EXAMPLE"),
            ),
        ] {
            let arn = DatabaseUserArn::parse(&format!("{HEAD}{tail}")).unwrap();
            assert_eq!((arn.cluster(), arn.user(), arn.workgroup_id()), (cluster, user, workgroup));
            assert_eq!(arn.region().as_str(), "us-west-2");
            assert_eq!(arn.account_id().as_str(), "123456789012");
            assert!(super::super::ExternalId::parse(arn.as_str()).is_ok());
        }
        let region = Region::parse("cn-north-1").unwrap();
        let account = AccountId::parse("123456789012").unwrap();
        let serverless = DatabaseUserArn::serverless(&region, &account, "0a1b", "u").unwrap();
        assert!(serverless.is_serverless());
        assert_eq!(
            serverless.as_str(),
            "arn:aws-cn:redshift:cn-north-1:123456789012:dbuser:serverless-123456789012-0a1b/u"
        );
        assert!(DatabaseUserArn::provisioned(&region, &account, "c/x", "u").is_err());
        assert!(DatabaseUserArn::provisioned(&region, &account, "c", "*").is_err());
    }

    #[test]
    fn every_defect_is_at_its_place() {
        let long = format!("{}/u", "c".repeat(64));
        let workgroup = format!("serverless-123456789012-{}/u", "w".repeat(65));
        for (tail, kind, at) in [
            ("my-cluster", Kind::Form, ""),
            ("/u", Kind::Empty, ""),
            ("c/", Kind::Empty, ""),
            ("c/IAM:", Kind::Empty, ""),
            ("Cluster/u", Kind::Character, "C"),
            ("my_cluster/u", Kind::Character, "_"),
            ("*/u", Kind::Character, "*"),
            ("c/*", Kind::Character, "*"),
            ("c/a b", Kind::Character, " "),
            ("c/a/b", Kind::Character, "/"),
            ("c/a:b:c", Kind::Character, ":"),
            ("c/:b", Kind::Character, ":"),
            ("c/iam:b", Kind::Character, ":"),
            ("c/IMAR:b", Kind::Character, ":"),
            ("c/\u{F0000}", Kind::Character, "\u{F0000}"),
            ("1c/u", Kind::Form, "1c"),
            ("c-/u", Kind::Form, "c-"),
            ("c--d/u", Kind::Form, "c--d"),
            (&long, Kind::TooLong, &long[..64]),
            ("serverless-123456789012-/u", Kind::Empty, ""),
            ("serverless-123456789012-a_b/u", Kind::Character, "_"),
            ("serverless-210987654321-ab/u", Kind::Contradiction, "210987654321"),
            (&workgroup, Kind::TooLong, &workgroup[24..89]),
        ] {
            let text = format!("{HEAD}{tail}");
            let error = DatabaseUserArn::parse(&text).unwrap_err();
            assert_eq!((error.kind(), &text[error.range()]), (kind, at), "{text}");
        }
        for (text, kind, at) in [
            ("arn:aws:redshift:us-west-2:123456789012:cluster:c", Kind::Form, "cluster:c"),
            ("arn:aws:redshift:*:123456789012:dbuser:c/u", Kind::Form, "*"),
            ("arn:aws:redshift::123456789012:dbuser:c/u", Kind::Form, ""),
            ("arn:aws:redshift:us-west-2::dbuser:c/u", Kind::Form, ""),
            ("arn:aws:rds:us-west-2:123456789012:dbuser:c/u", Kind::Form, "rds"),
            ("arn:*:redshift:us-west-2:123456789012:dbuser:c/u", Kind::Form, "*"),
            (
                "arn:aws-cn:redshift:us-west-2:123456789012:dbuser:c/u",
                Kind::Contradiction,
                "us-west-2",
            ),
            ("arn:aws:redshift:us-west-2:1:dbuser:c/u", Kind::Form, "1"),
            ("user1", Kind::Form, "user1"),
        ] {
            let error = DatabaseUserArn::parse(text).unwrap_err();
            assert_eq!((error.kind(), &text[error.range()]), (kind, at), "{text}");
        }
        let template = "arn:aws:redshift:\u{F0000}:\u{F0001}:dbuser:my-\u{F0002}/\u{F0003}";
        assert!(DatabaseUserArn::check(template).is_ok());
        assert!(DatabaseUserArn::parse(template).is_err());
    }
}
