//! Which callers are outsiders: those that a policy does not identify by fixed values.

use policy_core::model::hole::is_hole;
use policy_core::model::{Effect, PrincipalType, is_account_id, parse_cidr};
use policy_core::semantics::derived::DerivedKey;

use super::boxes::{Member, conditions, texts};
use super::contract::can_be_pattern;
use crate::principal::Principal;

/// Whether a condition, or the `NotPrincipal` of a denial, names the caller, or its account, by a fixed value.
pub(super) fn names(members: &[Member], principal: &Principal) -> bool {
    let account = principal.account();
    let names = principal.names();
    members.iter().any(|member| {
        let view = member.view();
        if view.effect() == Effect::Deny
            && view.has_not_principal()
            && view.principals().any(|(kind, text)| match kind {
                PrincipalType::Aws => account.is_some() && account_of(text) == account,
                PrincipalType::Service => names.contains(&text),
                _ => false,
            })
        {
            return true;
        }
        conditions(&view).any(|condition| {
            let mut fixed = texts(condition.values);
            match DerivedKey::parse(condition.key) {
                Some(DerivedKey::PrincipalAccount) => fixed.any(|text| account == Some(text)),
                Some(DerivedKey::PrincipalArn) => {
                    account.is_some() && fixed.any(|text| account_of(text) == account)
                }
                Some(DerivedKey::PrincipalServiceName | DerivedKey::PrincipalServiceNamesList) => {
                    fixed.any(|text| names.contains(&text))
                }
                _ => false,
            }
        })
    })
}

/// The account in a principal's ARN, or a bare account ID.
fn account_of(text: &str) -> Option<&str> {
    if is_account_id(text) { Some(text) } else { text.split(':').nth(4) }
}

/// Whether a policy names a value of a key.
pub(super) fn is_of_insider(members: &[Member], key: &str, values: Option<&[String]>) -> bool {
    let Some(values) = values else { return false };
    members.iter().any(|member| {
        let view = member.view();
        let resources = view.resource().into_iter().flat_map(|it| texts(it.texts));
        let is_of_s3 = can_be_of_s3(texts(view.action().texts), resources);
        conditions(&view).filter(|it| it.key.eq_ignore_ascii_case(key)).any(|condition| {
            texts(condition.values)
                .filter(|text| is_fixed(key, text, is_of_s3))
                .any(|text| values.iter().any(|value| is_named(key, text, value)))
        })
    })
}

/// Keys whose fixed values restrict the callers: what Amazon S3 and Amazon EFS call not public ([S3], [EFS]), and
/// other keys for which AWS sends the ID of an account, an organization, a network, a resource or an identity.
///
/// [S3]: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
/// [EFS]: https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html#what-is-a-public-policy
const RESTRICTING: [&str; 41] = [
    "accounts.google.com:aud",
    "accounts.google.com:oaud",
    "accounts.google.com:sub",
    "aws:ChatbotSourceArn",
    "aws:Ec2InstanceSourceVpc",
    "aws:FederatedProvider",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgMasterAccountId",
    "aws:PrincipalOrgPaths",
    "aws:SignInSessionArn",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:userid",
    "cognito-identity.amazonaws.com:aud",
    "cognito-identity.amazonaws.com:sub",
    "ec2:SourceInstanceARN",
    "elasticfilesystem:AccessedViaMountTarget",
    "graph.facebook.com:app_id",
    "graph.facebook.com:id",
    "kms:CallerAccount",
    "lambda:EventSourceToken",
    "lambda:SourceFunctionArn",
    "s3-outposts:DataAccessPointAccount",
    "s3-outposts:DataAccessPointArn",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
    "s3express:DataAccessPointAccount",
    "s3express:DataAccessPointArn",
    "ssm:SourceInstanceARN",
    "www.amazon.com:app_id",
    "www.amazon.com:user_id",
];

pub(super) fn is_restricting(key: &str) -> bool {
    RESTRICTING.iter().any(|it| it.eq_ignore_ascii_case(key))
}

/// The identity providers that belong to no account, so that the conditions must say whose tokens are meant.
const SHARED_PROVIDERS: [&str; 4] = [
    "accounts.google.com",
    "cognito-identity.amazonaws.com",
    "graph.facebook.com",
    "www.amazon.com",
];

pub(super) fn is_shared_provider(kind: PrincipalType, text: &str) -> bool {
    kind == PrincipalType::Federated
        && SHARED_PROVIDERS.iter().any(|it| it.eq_ignore_ascii_case(text))
}

/// Returns whether fixed values of a key identify callers, so that [`not_public`](super::not_public) takes a
/// condition on it into account.
///
/// ```
/// use policy_analysis::prove::identifies_callers;
///
/// assert!(identifies_callers("aws:PrincipalOrgID"));
/// assert!(!identifies_callers("aws:PrincipalTag/team"));
/// ```
#[must_use]
pub fn identifies_callers(key: &str) -> bool {
    is_restricting(key)
        || matches!(
            DerivedKey::parse(key),
            Some(
                DerivedKey::PrincipalAccount
                    | DerivedKey::PrincipalArn
                    | DerivedKey::PrincipalServiceName
                    | DerivedKey::PrincipalServiceNamesList
            )
        )
}

/// Returns whether a range of addresses is so wide that it includes strangers: Amazon S3 [calls][1] ranges public
/// that are wider than `/8` (IPv4) or `/32` (IPv6).
///
/// A network can have a wider IPv6 range, such as those of content delivery networks. So where a policy is not
/// about Amazon S3, only those count that are wider than `/16`.
///
/// ```
/// use policy_analysis::prove::is_wide_range;
///
/// assert!(is_wide_range("0.0.0.0/1", false) && is_wide_range("2000::/3", false));
/// assert!(is_wide_range("2001:db8::/29", true) && !is_wide_range("2001:db8::/29", false));
/// assert!(!is_wide_range("10.0.0.0/8", true) && !is_wide_range("2001:db8::/32", true));
/// ```
///
/// [1]: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
#[must_use]
pub fn is_wide_range(range: &str, is_of_s3: bool) -> bool {
    parse_cidr(range).is_some_and(|it| {
        it.prefix
            < match (it.is_ipv4(), is_of_s3) {
                (true, _) => 8,
                (false, true) => 32,
                (false, false) => 16,
            }
    })
}

/// Returns whether a statement can be about Amazon S3, from its actions and resources.
#[must_use]
pub fn can_be_of_s3<'a>(
    mut actions: impl Iterator<Item = &'a str>,
    mut resources: impl Iterator<Item = &'a str>,
) -> bool {
    let is_s3 = |text: &str| text.eq_ignore_ascii_case("s3");
    actions.any(|it| it.split_once(':').is_some_and(|(service, _)| is_s3(service)))
        || resources.any(|it| it.split(':').nth(2).is_some_and(is_s3))
}

/// Whether a value is fixed: it has no relevant wildcard or variable, and is not an address range so wide
/// that it includes everyone.
fn is_fixed(key: &str, text: &str, is_of_s3: bool) -> bool {
    use policy_core::semantics::pattern::{head, is_known};

    if key.eq_ignore_ascii_case("aws:SourceIp") {
        return parse_cidr(text).is_some() && !is_wide_range(text, is_of_s3);
    }
    // An access through a mount target needs the network of the file system.
    if key.eq_ignore_ascii_case("elasticfilesystem:AccessedViaMountTarget") {
        return text.eq_ignore_ascii_case("true");
    }
    // The value that a program fills in is one value if it has no wildcards.
    if text.contains(is_hole) {
        return !text.contains(['*', '?'])
            && !text.contains("${")
            && !text.contains(can_be_pattern);
    }
    // The account in an ARN, the name of a bucket or the organization in a path is enough.
    let account = text.split(':').nth(4);
    let has_account = account.is_some_and(|it| it.len() == 12 && !it.contains(['*', '?']));
    // A provider without an account issues tokens for everyone.
    if key.eq_ignore_ascii_case("aws:FederatedProvider") {
        return is_known(text)
            && account.is_some_and(|it| !it.is_empty() && !it.contains(['*', '?']));
    }
    is_known(text)
        && (!text.contains(['*', '?'])
            || has_account
            || names_one(text)
            || (key.to_ascii_lowercase().ends_with("orgpaths") && head(text).contains('/')))
}

/// Whether an ARN names one resource by a name or an ID that no two accounts can have, whatever its account
/// field is.
fn names_one(text: &str) -> bool {
    let mut fields = text.splitn(6, ':');
    let (service, resource) = (fields.nth(2), fields.nth(2).unwrap_or_default());
    let id = match service {
        Some("s3") => Some(resource),
        Some("cloudfront") => resource.strip_prefix("distribution/"),
        Some("ec2") => ["vpc/vpc-", "vpc-endpoint/vpce-", "instance/i-"]
            .iter()
            .find_map(|start| resource.strip_prefix(start)),
        _ => None,
    };
    id.is_some_and(|it| !it.is_empty() && !it.contains(['*', '?', ':', '/']))
}

/// Whether a fixed string names a value of a request.
fn is_named(key: &str, text: &str, value: &str) -> bool {
    if key.eq_ignore_ascii_case("aws:SourceIp") {
        let (range, address) = (parse_cidr(text), parse_cidr(value));
        return range.zip(address).is_some_and(|(range, address)| range.contains(address));
    }
    policy_core::semantics::pattern::matches_in_any_casing(text, value)
}
