use std::ops::Range;

use super::unspecific_github_subject::subjects;
use crate::lint::rule::rule;
use crate::lint::{Check, ConditionSite, Finding, Report, quoted};
use crate::model::{GithubSubject, hole};

rule! {
    /// A subject that no token of GitHub Actions has.
    ///
    /// A token's `sub` is `repo:<owner>/<repository>:<context>`, such as
    /// `repo:octo-org/octo-repo:ref:refs/heads/main`, or begins with the name of another claim when
    /// the owner has customised it.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "octo-org/octo-repo:ref:refs/heads/main"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main"}}}]}
    /// ```
    ///
    /// See <https://docs.github.com/en/actions/reference/security/oidc> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "invalid-github-subject", codes: [], level: Error, rows: ["B5.14"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    for (index, text) in subjects(site) {
        if let Some((range, expected)) = defect(text) {
            let message = format!("`{}` is no subject of GitHub Actions", quoted(text));
            report.push(
                Finding::new(&RULE, site.value_place(index), message)
                    .pointing(text, range, expected)
                    .help("a subject is `repo:<owner>/<repository>:<context>`"),
            );
        }
    }
}

/// Where a text differs from every subject, and what belongs there.
fn defect(text: &str) -> Option<(Range<usize>, &'static str)> {
    // What a wildcard, a variable or a hole stands for may bring what is missing.
    let open = |part: &str| part.contains(['*', '?', '$']) || hole::has_hole(part);
    let end = text.len()..text.len();
    match GithubSubject::parse(text) {
        GithubSubject::Claim(_) => None,
        GithubSubject::NoClaim => {
            let first = text.split(':').next().unwrap_or_default();
            (!open(first)).then_some((0..first.len(), "expected `repo:` here"))
        }
        GithubSubject::NoRepository(owner) => {
            (!open(owner)).then_some((end, "expected `/<repository>:<context>`"))
        }
        GithubSubject::Repository { owner: "", .. } => Some((5..5, "expected an owner here")),
        GithubSubject::Repository { owner, name: "", .. } => {
            let at = "repo:".len() + owner.len() + 1;
            Some((at..at, "expected the name of a repository here"))
        }
        GithubSubject::Repository { name, context: None, .. } => {
            (!open(name)).then_some((end, "expected `:` and a branch, tag or environment"))
        }
        GithubSubject::Repository { context: Some(""), .. } => {
            Some((end, "expected a branch, tag or environment here"))
        }
        GithubSubject::Repository { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defects_are_at_their_place() {
        for (text, want) in [
            ("main", Some(0..4)),
            ("octo/cat:ref:refs/heads/main", Some(0..8)),
            ("", Some(0..0)),
            ("repo:octo", Some(9..9)),
            ("repo:/cat:ref:x", Some(5..5)),
            ("repo:octo/:ref:x", Some(10..10)),
            ("repo:octo/cat", Some(13..13)),
            ("repo:octo/cat:", Some(14..14)),
            ("repo:octo/cat:pull_request", None),
            ("repo:octo@1/cat@2:environment:prod", None),
            ("repo:octo/*", None),
            ("repo:octo*", None),
            ("*", None),
            ("*:environment:prod", None),
            ("job_workflow_ref:octo/cat/.github/workflows/x.yml@refs/heads/main", None),
            ("\u{F0000}", None),
            ("repo:\u{F0000}", None),
            ("repo:octo/\u{F0000}", None),
        ] {
            assert_eq!(defect(text).map(|(range, _)| range), want, "{text}");
        }
    }
}
