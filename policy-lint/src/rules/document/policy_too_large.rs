use std::borrow::Cow;

use crate::rule::rule;
use crate::size::character_count;
use crate::{Check, Finding, Level, PolicyView, Report};
use policy_core::model::PolicyKind;

rule! {
    /// A policy that is larger than an AWS quota.
    ///
    /// IAM quotas count the characters of the policy without white space between its tokens. AWS
    /// Organizations quotas count white space too, unless the policy is saved in the console, so the
    /// command line warns about a text that is too large only because of white space. The macros write no
    /// white space. The quotas, in characters, are:
    ///
    /// | policy | quota |
    /// |---|---|
    /// | managed policy | 6,144 |
    /// | all inline policies of a user, a group, a role | 2,048, 5,120, 10,240 |
    /// | role trust policy | 2,048, and up to 8,192 on request |
    /// | session policy | 2,048 |
    /// | service control policy | 10,240 |
    /// | resource control policy | 5,120 |
    /// | bucket, table, secret or function policy | 20,480 |
    /// | key policy | 32,768 |
    /// | topic policy | 30,720 |
    /// | Amazon ECR repository or event bus policy | 10,240 |
    /// | queue policy | 8,192 |
    ///
    /// A policy with values or statements that are added at run time is not checked.
    ///
    /// In the first example, `…` stands for 2,500 letters.
    ///
    /// ```json,trust,long,finding
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "…", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>.
    RULE = "policy-too-large",
    codes: ["POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
        "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA",
        "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", "POLICY_SIZE_EXCEEDS_SCP_QUOTA",
        "POLICY_SIZE_EXCEEDS_RCP_QUOTA"],
    level: Warning, rows: ["A74", "A75", "A93", "A94", "A95"], check: Check::Policy(check),
}

/// A size, the level of a policy that exceeds it, and what can be done.
#[derive(Clone, Copy)]
struct Quota {
    most: usize,
    level: Level,
    help: &'static str,
}

const fn quota(most: usize, level: Level, help: &'static str) -> Quota {
    Quota { most, level, help }
}

const SPLIT: &str = "split it into several policies, or use wildcards";
const EITHER: &str = "shorten it: a managed policy can have 6144 characters, a role's inline policies 10240 in total";
const EACH: &str = "shorten it: inline policies can have 10240 characters in total for a role, 5120 for a group, 2048 for a user";
const RAISE: &str =
    "request a higher quota for the role trust policy length, or shorten the policy";
const CEILING: &str = "shorten it: no account can have a trust policy of this size";
const NARROW: &str = "use wildcards or managed policies for what the session needs";
const LISTS: &str = "use wildcards, or a condition instead of a list of principals";

// The quotas of each kind, the largest first. For `IDENTITY`, it is not known whether the policy will
// be managed or inline.
const IDENTITY: &[Quota] = &[quota(6_144, Level::Warning, EITHER)];
const MANAGED: &[Quota] = &[quota(6_144, Level::Error, SPLIT)];
const INLINE: &[Quota] =
    &[quota(10_240, Level::Error, EACH), quota(2_048, Level::Suggestion, EACH)];
const TRUST: &[Quota] = &[quota(8_192, Level::Error, CEILING), quota(2_048, Level::Warning, RAISE)];
const SESSION: &[Quota] = &[quota(2_048, Level::Error, NARROW)];
// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html>
const SERVICE_CONTROL: &[Quota] = &[quota(10_240, Level::Error, SPLIT)];
const RESOURCE_CONTROL: &[Quota] = &[quota(5_120, Level::Error, SPLIT)];

/// Returns the quotas of a policy. For resource-based policies, they are known for some services.
fn quotas(policy: &PolicyView<'_>) -> Cow<'static, [Quota]> {
    Cow::Borrowed(match policy.kind {
        PolicyKind::Identity => IDENTITY,
        PolicyKind::IdentityManaged => MANAGED,
        PolicyKind::IdentityInline => INLINE,
        PolicyKind::Trust => TRUST,
        PolicyKind::Session => SESSION,
        PolicyKind::ServiceControl => SERVICE_CONTROL,
        PolicyKind::ResourceControl => RESOURCE_CONTROL,
        PolicyKind::Resource => {
            let most = policy.service.and_then(|service| service.quota());
            return most.into_iter().map(|most| quota(most, Level::Warning, LISTS)).collect();
        }
        _ => &[],
    })
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let quotas = quotas(policy);
    let (Some(least), Some(count)) = (quotas.last(), character_count(policy)) else { return };
    if count > least.most
        && let Some(quota) = quotas.iter().find(|quota| count > quota.most)
    {
        report.push(finding(policy, quota, count));
    }
}

/// Checks the text of an AWS Organizations policy as it is written.
pub(crate) fn check_written(text: Option<&str>, policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let quotas = quotas(policy);
    let (Some(text), [quota]) = (text, &*quotas) else { return };
    if !policy.kind.is_of_organization() || text.len() <= quota.most {
        return;
    }
    let (count, written) = (character_count(policy), text.trim().chars().count());
    if written > quota.most
        && let Some(count) = count.filter(|count| *count <= quota.most)
    {
        let kind = policy.kind.description();
        let message = format!(
            "{kind} of {count} characters has {written} with its white space, but the quota is {}",
            quota.most
        );
        let finding = Finding::new(&RULE, policy.place(), message)
            .help("send the output of `iam-policy fmt`: only the console removes white space");
        report.push(coded(finding, policy.kind));
    }
}

fn finding(policy: &PolicyView<'_>, quota: &Quota, count: usize) -> Finding {
    let message = format!(
        "{} of {count} characters is larger than the quota of {}",
        policy.kind.description(),
        quota.most
    );
    let finding =
        Finding::new(&RULE, policy.place(), message).leveled(quota.level).help(quota.help);
    coded(finding, policy.kind)
}

fn coded(finding: Finding, kind: PolicyKind) -> Finding {
    match kind {
        PolicyKind::Trust => finding.coded("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA"),
        PolicyKind::Resource => finding.coded("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA"),
        PolicyKind::ServiceControl => finding.coded("POLICY_SIZE_EXCEEDS_SCP_QUOTA"),
        PolicyKind::ResourceControl => finding.coded("POLICY_SIZE_EXCEEDS_RCP_QUOTA"),
        PolicyKind::Session => finding.uncoded(),
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_json;

    fn level(kind: PolicyKind, size: usize, action: &str) -> Option<Level> {
        level_in(&crate::Context::default(), kind, size, action)
    }

    fn level_in(
        context: &crate::Context<'_>,
        kind: PolicyKind,
        size: usize,
        action: &str,
    ) -> Option<Level> {
        let frame = r#"{"Version":"2012-10-17","Statement":[{"Sid":"","Effect":"Deny","Action":"","Resource":"*"}]}"#;
        let sid = "x".repeat(size - frame.len() - action.len());
        let text = frame
            .replace(r#""Sid":"""#, &format!(r#""Sid":"{sid}""#))
            .replace(r#""Action":"""#, &format!(r#""Action" : "{action}""#));
        let findings = check_json(&text, kind, context).unwrap().findings;
        findings.iter().find(|finding| finding.rule() == &RULE).map(Finding::level)
    }

    #[test]
    fn white_space_counts_for_organizations_where_the_text_is_sent() {
        let sent = crate::Context { is_sent_as_written: true, ..crate::Context::PLAIN };
        let text = |spaces: usize| {
            let space = " ".repeat(spaces);
            format!(
                r#"{{"Version":"2012-10-17",{space}"Statement":[{{"Effect":"Deny","Action":"*","Resource":"*"}}]}}"#
            )
        };
        let level = |context: &crate::Context<'_>, kind, size| {
            let text = text(size - text(0).len());
            let findings = check_json(&format!("{text}\n"), kind, context).unwrap().findings;
            findings.iter().find(|finding| finding.rule() == &RULE).map(Finding::level)
        };
        let control = PolicyKind::ServiceControl;
        assert_eq!(level(&sent, control, 10_240), None);
        assert_eq!(level(&sent, control, 10_241), Some(Level::Warning));
        assert_eq!(level(&sent, PolicyKind::Identity, 7_000), None);
        assert_eq!(level(&crate::Context::PLAIN, control, 10_241), None);
    }

    #[test]
    fn no_kind_is_without_quotas() {
        for kind in PolicyKind::ALL {
            let is_limited = level(kind, 50_000, "s3:*").is_some();
            assert!(is_limited, "{kind}");
        }
    }

    #[test]
    fn each_kind_has_its_quotas_to_the_character() {
        let cases = [
            (PolicyKind::IdentityManaged, 6_144, Level::Error),
            (PolicyKind::Identity, 6_144, Level::Warning),
            (PolicyKind::IdentityInline, 2_048, Level::Suggestion),
            (PolicyKind::Trust, 2_048, Level::Warning),
            (PolicyKind::Trust, 8_192, Level::Error),
            (PolicyKind::ServiceControl, 10_240, Level::Error),
            (PolicyKind::ResourceControl, 5_120, Level::Error),
            (PolicyKind::Resource, 20_480, Level::Warning),
        ];
        for (kind, most, above) in cases {
            assert_ne!(level(kind, most, "s3:*"), Some(above), "{kind:?} {most}");
            assert_eq!(level(kind, most + 1, "s3:*"), Some(above), "{kind:?} {most}");
        }
        assert_eq!(level(PolicyKind::Resource, 32_768, "kms:*"), None);
        assert_eq!(level(PolicyKind::Resource, 40_000, "backup:*"), None);
        for (service, most) in
            [("s3", 20_480), ("kms", 32_768), ("sns", 30_720), ("ecr", 10_240), ("sqs", 8_192)]
        {
            let context = crate::Context { service: Some(service), ..crate::Context::default() };
            let level = |size| level_in(&context, PolicyKind::Resource, size, "*");
            assert_eq!(level(most), None, "{service}");
            assert_eq!(level(most + 1), Some(Level::Warning), "{service}");
        }
    }

    #[test]
    fn the_page_names_each_quota_of_the_table() {
        let policies = policy_catalog::Catalog::built_in().known_resource_policies();
        for most in policies.filter_map(policy_catalog::ResourcePolicies::quota) {
            let words = format!("| {},{:03} |", most / 1000, most % 1000);
            assert!(RULE.page.contains(&words), "{words}");
        }
    }
}
