use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{
    GITHUB_ISSUER, PolicyKind, PrincipalType, SHARED_ISSUERS_DATE, TrustAction,
    check_condition_key, hole, is_same_issuer, key_of_shared_issuer, split_issuer_key,
};
use policy_core::semantics::pattern::has_only_wildcards;

rule! {
    /// The trust in an issuer of many tenants that does not say which tenant.
    ///
    /// GitHub, GitLab, Terraform Cloud, Amazon Cognito and others issue tokens for all their
    /// customers. IAM saves a trust in one of them only when `StringEquals`,
    /// `StringEqualsIgnoreCase` or `StringLike` tests the claim that tells them apart, with more
    /// than wildcards.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com", "gitlab.com:sub": "project_path:group/project:ref_type:branch:ref:main"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html>.
    RULE = "uncontrolled-shared-issuer", codes: ["MISSING_GITHUB_REPO_CONDITION_KEY"],
    level: Error, rows: ["A120", "B5.8", "B5.10"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if !is_judged(statement) {
        return;
    }
    for (index, issuer) in statement.oidc_issuers() {
        let Some(key) = key_of_shared_issuer(issuer) else { continue };
        if let Some(finding) = uncontrolled(statement, index, issuer, &key) {
            report.push(if is_same_issuer(issuer, GITHUB_ISSUER) {
                finding
            } else {
                finding.uncoded()
            });
        }
    }
}

fn is_judged(statement: &StatementView<'_>) -> bool {
    statement.kind() == PolicyKind::Trust
        && statement.allows()
        && statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
}

/// The finding of a shared issuer whose tenants are not told apart.
pub(crate) fn uncontrolled(
    statement: &StatementView<'_>,
    index: usize,
    issuer: &str,
    key: &str,
) -> Option<Finding> {
    let found = match found(statement, issuer, key) {
        Tenants::Told => return None,
        Tenants::Open(number, at) => {
            let condition = statement.conditions.as_slice().get(number)?;
            Some((ConditionSite { statement: *statement, condition }, at))
        }
        Tenants::Untold => None,
    };
    if let Some((site, at)) = found {
        let value = site.values().get(at)?.as_str();
        let message = if site.condition.operator.takes_wildcards() {
            format!("`{value}` lets in every tenant of `{}`", quoted(issuer))
        } else {
            format!("`{value}` is no tenant of `{}`", quoted(issuer))
        };
        return Some(
            Finding::new(&RULE, site.value_place(at), message)
                .help("write a value of more than wildcards"),
        );
    }
    let place = statement.principal_place(PrincipalType::Federated, index);
    let message = format!("the trust in `{}` does not test `{}`", quoted(issuer), quoted(key));
    Some(Finding::new(&RULE, place, message).help(format!(
        "add `StringEquals` or `StringLike` on `{}`, without which IAM refuses the policy (as of {SHARED_ISSUERS_DATE})",
        quoted(key)
    )))
}

/// What a statement says of the tenants of a shared issuer.
#[derive(Clone, Copy)]
enum Tenants {
    /// It tells them apart, or another finding says why it does not.
    Told,
    /// The condition of a number has a value, of a number too, that takes all.
    Open(usize, usize),
    Untold,
}

/// The answers about the issuers of a statement, of which there are few.
#[derive(Default)]
struct Found(RefCell<HashMap<String, Tenants>>);

fn found(statement: &StatementView<'_>, issuer: &str, key: &str) -> Tenants {
    let known = statement.once(Found::default);
    let name = issuer.trim_end_matches('/').to_ascii_lowercase();
    if let Some(tenants) = known.0.borrow().get(&name) {
        return *tenants;
    }
    let tenants = look(statement, issuer, key);
    known.0.borrow_mut().insert(name, tenants);
    tenants
}

fn look(statement: &StatementView<'_>, issuer: &str, key: &str) -> Tenants {
    for site in statement.condition_sites() {
        let of_another = split_issuer_key(&site.condition.key)
            .is_some_and(|(other, _)| !is_same_issuer(other, issuer));
        if of_another || hole::has_hole(&site.condition.key) || is_misspelt_claim(&site) {
            return Tenants::Told;
        }
    }
    let is_open = |text: &str| has_only_wildcards(text) && !text.is_empty();
    let mut found = Tenants::Untold;
    for (number, site) in statement.condition_sites().enumerate() {
        if !site.is_key(key) || !site.condition.operator.base.is_positive_string() {
            continue;
        }
        match site.condition.values().position(|value| is_open(value.as_str())) {
            None => return Tenants::Told,
            Some(at) => found = Tenants::Open(number, at),
        }
    }
    found
}

/// Whether a condition's key is meant as the claim of an issuer and has lost it, or is written with
/// another sign before the claim. The key has a finding of its own.
pub(crate) fn is_misspelt_claim(site: &ConditionSite<'_>) -> bool {
    let key = &*site.condition.key;
    let is_claim = |text: &str| ["sub", "aud"].iter().any(|it| it.eq_ignore_ascii_case(text));
    if check_condition_key(key).is_err() {
        return key.rsplit([':', '/', '.']).next().is_some_and(is_claim);
    }
    let catalog = site.statement.context().catalog.filter(|catalog| catalog.has_services());
    key.split_once(':').is_some_and(|(prefix, claim)| {
        is_claim(claim)
            && !prefix.contains('.')
            && !prefix.eq_ignore_ascii_case("saml")
            && catalog.is_some_and(|catalog| catalog.key_facts(key).is_none())
    })
}

/// Whether the values of a condition are wildcards for the tenants of a shared issuer, which is a
/// finding of this rule.
pub(crate) fn is_opening(site: &ConditionSite<'_>) -> bool {
    /// The keys, in small letters, that lack a value for the tenants of an issuer.
    struct Opening(HashSet<String>);

    let statement = &site.statement;
    let opening = statement.once(|| {
        let issuers = statement.oidc_issuers().filter(|_| is_judged(statement));
        let keys = issuers.filter_map(|(_, issuer)| {
            let key = key_of_shared_issuer(issuer)?;
            let is_told = matches!(found(statement, issuer, &key), Tenants::Told);
            (!is_told).then(|| key.to_ascii_lowercase())
        });
        Opening(keys.collect())
    });
    opening.0.contains(&site.condition.key.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    fn elements(provider: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": {provider}}}, \"Condition\": {{{condition}}}"
        )
    }

    const COGNITO: &str = r#""cognito-identity.amazonaws.com""#;

    #[test]
    fn the_key_and_its_values_count() {
        for condition in [
            r#""StringNotEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:x"}"#,
            r#""Null": {"cognito-identity.amazonaws.com:aud": "false"}"#,
        ] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Trust,
                &elements(
                    r#"
                    "cognito-identity.amazonaws.com"
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the trust in `cognito-identity.amazonaws.com` does not test `cognito-identity.amazonaws.com:aud`
                    "#,
                    condition,
                ),
            );
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                COGNITO,
                r#""StringLike": {"cognito-identity.amazonaws.com:aud": ["us-east-1:x", "*"]
                                                                                                                                                                                                             //^^^ error: `*` lets in every tenant of `cognito-identity.amazonaws.com`
                }"#,
            ),
        );
    }

    #[test]
    fn one_mistake_is_one_finding() {
        let github =
            r#""arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com""#;
        let id = "12345678-abcd-abcd-abcd-1234567890ab";
        let amr =
            r#""ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}"#;
        for (provider, condition, want) in [
            (
                COGNITO,
                format!(
                    r#""StringLike": {{"cognito-identity.amazonaws.com:aud": ["us-east-1:{id}", "*"]}}, {amr}"#
                ),
                vec!["uncontrolled-shared-issuer"],
            ),
            (
                COGNITO,
                format!(r#""StringEquals": {{"cognito-identity.amazonaws.com:aud": "*"}}, {amr}"#),
                vec!["uncontrolled-shared-issuer"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "sub": "repo:o@1/r@2:pull_request"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "https://token.actions.githubusercontent.com:sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com/sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                r#""arn:aws:iam::123456789012:oidc-provider/id.example""#,
                r#""StringEquals": {"sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{{}}}]}}"#,
                elements(provider, &condition)
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Trust, &context).unwrap();
            let found: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
            assert_eq!(found, want, "{condition}");
        }
    }

    #[test]
    fn controlled_trusts_and_wrong_issuers_are_quiet() {
        for condition in [
            r#""StringEquals": {"Cognito-Identity.amazonaws.com:AUD": "us-east-1:x"}"#,
            r#""StringLike": {"gitlab.com:sub": "x"}"#,
            "\"StringLike\": {\"cognito-identity.amazonaws.com:aud\": \"\u{F0000}\"}",
            "\"StringLike\": {\"\u{F0000}:aud\": \"x\"}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(COGNITO, condition));
        }
    }
}
