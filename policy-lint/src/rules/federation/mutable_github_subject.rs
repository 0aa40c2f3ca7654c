use crate::github::{defect, subjects};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{GithubSubject, hole};

rule! {
    /// A GitHub Actions subject with names but without IDs.
    ///
    /// The tokens of repositories that were created or renamed after 2026-07-15 have the form
    /// `repo:<owner>@<id>/<repository>@<id>:…`, so a subject with names alone does not match them. The
    /// IDs also keep out anyone who takes over an abandoned name.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:environment:prod"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:octo-org@1234/octo-repo@5678:environment:prod"}}}]}
    /// ```
    ///
    /// See <https://docs.github.com/en/actions/reference/security/oidc> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "mutable-github-subject", codes: [], level: Suggestion, rows: ["B5.16"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    for (index, text) in subjects(site) {
        let GithubSubject::Repository { owner, name, context: Some(_) } =
            GithubSubject::parse(text)
        else {
            continue;
        };
        // Another rule reports a subject that no token has.
        if defect(text, site.condition.operator.base).is_some() {
            continue;
        }
        let open = |part: &str| part.contains(['@', '*', '?', '$']) || hole::has_hole(part);
        if !open(owner) && !open(name) {
            let message = format!("`{}` does not match a new repository's tokens", quoted(text));
            report.push(Finding::new(&RULE, site.value_place(index), message).help(format!(
                "write `repo:{}@<id>/{}@<id>:…` if the repository has IDs in its tokens",
                quoted(owner),
                quoted(name)
            )));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn ids_wildcards_and_holes_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\": [
                \"repo:octo@1/cat@2:ref:x\", \"repo:octo/*\", \"repo:octo*/cat*:ref:x\", \"environment:prod\",
                \"repo:octo/\u{F0000}:ref:x\", \"repo:octo/cat\",
                \"repo:octo/cat:\", \"repo:github.com/octo/cat:ref:x\", \"repo:octo/cat:branch:x\"
            ]}}",
        );
    }
}
