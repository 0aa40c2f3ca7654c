//! Which callers are outsiders: those that a policy does not identify by fixed values.

use policy_core::model::hole::is_hole;
use policy_core::model::{Effect, PrincipalType, is_account_id};
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
        conditions(&view).filter(|it| it.key.eq_ignore_ascii_case(key)).any(|condition| {
            texts(condition.values)
                .filter(|text| is_fixed(key, text))
                .any(|text| values.iter().any(|value| is_named(key, text, value)))
        })
    })
}

/// Keys whose fixed values restrict the callers, according to what Amazon S3 calls [not public][1].
///
/// [1]: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
const RESTRICTING: [&str; 17] = [
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:userid",
    "kms:CallerAccount",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
    "lambda:EventSourceToken",
];

pub(super) fn is_restricting(key: &str) -> bool {
    RESTRICTING.iter().any(|it| it.eq_ignore_ascii_case(key))
}

/// Whether a value is fixed: it has no relevant wildcard or variable, and is not an address range so wide
/// that it includes everyone.
fn is_fixed(key: &str, text: &str) -> bool {
    use policy_core::semantics::pattern::{head, is_known};

    if key.eq_ignore_ascii_case("aws:SourceIp") {
        return policy_core::model::parse_cidr(text)
            .is_some_and(|it| it.prefix >= if it.is_ipv4() { 8 } else { 32 });
    }
    // The value that a program fills in is one value if it has no wildcards.
    if text.contains(is_hole) {
        return !text.contains(['*', '?'])
            && !text.contains("${")
            && !text.contains(can_be_pattern);
    }
    // The account in an ARN, or the organization in a path, is enough.
    let account = text.split(':').nth(4);
    is_known(text)
        && (!text.contains(['*', '?'])
            || account.is_some_and(|it| it.len() == 12 && !it.contains(['*', '?']))
            || (key.to_ascii_lowercase().ends_with("orgpaths") && head(text).contains('/')))
}

/// Whether a fixed string names a value of a request.
fn is_named(key: &str, text: &str, value: &str) -> bool {
    if key.eq_ignore_ascii_case("aws:SourceIp") {
        let (range, address) =
            (policy_core::model::parse_cidr(text), policy_core::model::parse_cidr(value));
        return range.zip(address).is_some_and(|(range, address)| range.contains(address));
    }
    policy_core::semantics::pattern::matches_in_any_casing(text, value)
}
