use crate::issuers::meant_issuer;
use std::collections::HashSet;
use std::rc::Rc;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{
    FederatedPrincipalKind, PolicyKind, PrincipalType, hole, split_issuer_key,
};

rule! {
    /// A condition on a key of another issuer than the trusted one.
    ///
    /// A token brings only the keys of its own issuer, and they begin with the provider's URL
    /// without `https://`. A condition on another key never holds, or holds for everyone.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE2:sub": "system:serviceaccount:default:my-app"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:sub": "system:serviceaccount:default:my-app", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE1:aud": "sts.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>.
    RULE = "foreign-issuer-key", codes: [], level: Error, rows: ["B5.11"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let statement = &site.statement;
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let Some((issuer, claim)) = split_issuer_key(&site.condition.key) else { return };
    if hole::has_hole(issuer) {
        return;
    }
    let Trusted::Issuers { names, first: Some(trusted) } = &*trusted(statement) else { return };
    if names.contains(&name_of(issuer)) {
        return;
    }
    let message =
        format!("no token of `{}` has the key `{}`", quoted(trusted), quoted(&site.condition.key));
    report.push(Finding::new(&RULE, site.key_place(), message).help(format!(
        "write `{}:{}`",
        quoted(trusted),
        quoted(claim)
    )));
}

/// Whose tokens a statement trusts.
enum Trusted {
    /// Perhaps anybody's.
    Unclear,
    /// Those of these issuers. Of a misspelt one, which has its own finding, also the one that is meant.
    Issuers { names: HashSet<String>, first: Option<String> },
}

/// An issuer as others name it too.
fn name_of(issuer: &str) -> String {
    issuer.trim_end_matches('/').to_ascii_lowercase()
}

fn trusted(statement: &StatementView<'_>) -> Rc<Trusted> {
    statement.once(|| {
        let (mut names, mut first) = (HashSet::new(), None);
        for (_, provider) in statement.principals(PrincipalType::Federated) {
            let kind = FederatedPrincipalKind::classify(provider);
            match kind.issuer() {
                // Another host is no provider, and the key may be the right one.
                _ if matches!(kind, FederatedPrincipalKind::OtherHost(host) if !host.contains("amazonaws.com")) =>
                {
                    return Trusted::Unclear;
                }
                Some(issuer) if hole::has_hole(issuer) => return Trusted::Unclear,
                Some(issuer) => {
                    names.insert(name_of(issuer));
                    names.extend(meant_issuer(issuer).map(name_of));
                    first.get_or_insert_with(|| issuer.to_owned());
                }
                // Only what a provider signs brings such keys; the mix with others has a rule of its
                // own.
                None if matches!(kind, FederatedPrincipalKind::SamlProvider { .. }) => {}
                // A provider that cannot be read has its own finding.
                None => return Trusted::Unclear,
            }
        }
        Trusted::Issuers { names, first }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    fn elements(provider: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": [{provider}]}}, \"Condition\": {{\"StringLike\": {{{condition}}}}}"
        )
    }

    #[test]
    fn each_key_of_another_issuer_is_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                r#""arn:aws:iam::123456789012:oidc-provider/gitlab.com""#,
                r#"
                "token.actions.githubusercontent.com:sub": "repo:a/b:*",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no token of `gitlab.com` has the key
              // `token.actions.githubusercontent.com:sub`
                "gitlab.com:sub": "x"
                "#,
            ),
        );
    }

    #[test]
    fn the_own_issuer_other_keys_and_holes_are_quiet() {
        let gitlab = r#""arn:aws:iam::123456789012:oidc-provider/gitlab.com""#;
        for (provider, condition) in [
            (gitlab, r#""GitLab.com:sub": "x", "aws:RequestTag/a.b": "x", "SAML:aud": "x""#),
            (
                r#""id.example/", "https://x.example""#,
                r#""id.example:sub": "x", "y.example:sub": "x""#,
            ),
            ("\"arn:aws:iam::123456789012:oidc-provider/\u{F0000}\"", r#""gitlab.com:sub": "x""#),
            (r#""wwwa.mazon.com""#, r#""www.amazon.com:app_id": "x""#),
            ("\"\u{F0000}\"", r#""gitlab.com:sub": "x""#),
            (
                r#""arn:aws:iam::123456789012:oidc-provider/token.action.githubusercontent.com""#,
                r#""token.actions.githubusercontent.com:aud": "x""#,
            ),
            (gitlab, "\"\u{F0000}:sub\": \"x\""),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(provider, condition));
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}, "Condition": {"StringEquals": {"gitlab.com:sub": "x"}}"#,
        );
    }
}
