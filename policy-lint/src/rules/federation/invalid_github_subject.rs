use crate::github::{defect, subjects};

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};

rule! {
    /// A subject that no GitHub Actions token has.
    ///
    /// A token's `sub` is `repo:<owner>/<repository>:<context>`, such as
    /// `repo:octo-org/octo-repo:ref:refs/heads/main`. If the owner has customized it, it starts with the
    /// name of another claim. A context that GitHub does not issue by default, as in
    /// `repo:octo-org/octo-repo:branch:main`, is a warning, because a customized context may look like it.
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
        let Some(defect) = defect(text, site.condition.operator.base) else { continue };
        let message = match defect.level {
            Level::Error => format!("`{}` is not a GitHub Actions subject", quoted(text)),
            _ => format!("`{}` does not have the usual form of a subject", quoted(text)),
        };
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .leveled(defect.level)
                .pointing(text, defect.range, defect.expected)
                .help(match defect.level {
                    Level::Error => "write `repo:<owner>/<repository>:<context>`",
                    _ => "use the context `ref:refs/heads/<branch>`, `ref:refs/tags/<tag>`, `environment:<name>` or `pull_request`, unless the owner has customized it",
                }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::model::BaseOperator;
    use std::ops::Range;

    fn found(text: &str) -> Option<(Level, Range<usize>)> {
        defect(text, BaseOperator::StringLike).map(|it| (it.level, it.range))
    }

    #[test]
    fn defects_are_at_their_place() {
        for (text, want) in [
            ("main", Some(0..4)),
            ("octo/*", Some(0..6)),
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
            assert_eq!(found(text), want.map(|range| (Level::Error, range)), "{text}");
        }
    }

    #[test]
    fn names_that_nobody_has_are_errors() {
        for (text, want) in [
            ("repos:octo/cat:*", 0..5),
            ("Repo:octo/cat:ref:refs/heads/main", 0..4),
            ("repo: octo/cat:ref:refs/heads/main", 5..6),
            ("repo:github.com/octo/cat:ref:refs/heads/main", 11..12),
            ("repo:octo/cat/ref:refs/heads/main", 13..14),
            ("repo:octo/cat/*", 13..14),
            ("repo:octo/cat.git:pull_request", 13..17),
        ] {
            assert_eq!(found(text), Some((Level::Error, want)), "{text}");
        }
        for text in ["Repo:Octo/Cat:Environment:Prod", "repo:octo/cat:REF:refs/heads/main"] {
            assert!(defect(text, BaseOperator::StringEqualsIgnoreCase).is_none(), "{text}");
        }
        for text in [
            "repo:*/x/y:pull_request",
            "repo:octo/*/x:y",
            "repo:octo_corp/cat.js:pull_request",
            "repo:octo/*.git:x",
            "repository:octo/cat:ref:refs/heads/main",
            "ref:refs/heads/main",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn contexts_of_no_usual_form_are_warnings() {
        for (context, want) in [
            ("refs/heads/main", 0..15),
            ("refs/heads/*", 0..11),
            ("ref:main", 4..8),
            ("ref:heads/*", 4..10),
            ("branch:main", 0..6),
            ("tag:v1", 0..3),
            ("env:prod", 0..3),
            ("environments:prod", 0..12),
            ("Environment:prod", 0..11),
            ("environment:", 12..12),
            ("environment", 0..11),
            ("pull-request", 0..12),
            ("pull_requests", 0..13),
            ("main", 0..4),
        ] {
            let range = want.start + 14..want.end + 14;
            let text = format!("repo:octo/cat:{context}");
            assert_eq!(found(&text), Some((Level::Warning, range)), "{text}");
        }
        for context in [
            "ref:refs/tags/v1",
            "ref:refs/pull/1/merge",
            "ref:refs*",
            "ref:*",
            "ref:\u{F0000}",
            "*",
            "environment:*",
            "pull_request",
            "pull_request:actor:me",
            "job_workflow_ref:octo/cat/.github/workflows/x.yml@refs/heads/main",
            "repo_property_team:blue",
            "runner_environment:github-hosted",
            "event_name:push",
            "ref_type:tag",
            "main*",
        ] {
            assert_eq!(found(&format!("repo:octo/cat:{context}")), None, "{context}");
        }
        assert_eq!(found("repo:octo/*:branch:main"), None);
    }
}
