use crate::github::{is_abusable, names_owner, subjects};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::GithubSubject;

rule! {
    /// A customized GitHub Actions subject whose first claim anyone can have.
    ///
    /// A subject that starts with `environment:`, `ref:`, `workflow:` or a similar claim names neither
    /// a repository nor an owner, so a stranger's repository with such an environment, branch or
    /// workflow gets the same subject.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "environment:prod"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:environment:prod"}}}]}
    /// ```
    ///
    /// See <https://docs.github.com/en/actions/reference/security/oidc> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "abusable-github-subject", codes: [], level: SecurityWarning, rows: ["B5.15"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    for (index, text) in subjects(site) {
        let GithubSubject::Claim(claim) = GithubSubject::parse(text) else { continue };
        if is_abusable(claim) && !names_owner(text) {
            let message = format!("`{}` does not name a repository", quoted(text));
            report.push(
                Finding::new(&RULE, site.value_place(index), message)
                    .pointing(text, 0..claim.len(), "expected `repo:<owner>/<repository>:` first")
                    .help(
                        "start the subject with the repository or its owner; anyone can have this one",
                    ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn claims_that_only_the_owner_has_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
            "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"},
            "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": [
                "ref:refs/heads/main",
               //^^^ security-warning: `ref:refs/heads/main` does not name a repository
                "repository_owner_id:1234:environment:prod", "job_workflow_ref:octo/cat/x@y", "repo:o/r:ref:x",
                "environment:prod:repo:octo/cat", "*"
            ]}}"#,
        );
    }
}
