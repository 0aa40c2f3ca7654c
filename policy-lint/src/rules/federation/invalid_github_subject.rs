use std::ops::Range;

use crate::rule::rule;
use crate::rules::federation::unspecific_github_subject::subjects;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{BaseOperator, GithubSubject, hole};
use policy_core::suggest::{distance_within, nearest};

rule! {
    /// A subject that no token of GitHub Actions has.
    ///
    /// A token's `sub` is `repo:<owner>/<repository>:<context>`, such as
    /// `repo:octo-org/octo-repo:ref:refs/heads/main`, or begins with the name of another claim when
    /// the owner has customised it. A context that GitHub does not give by itself, as in
    /// `repo:octo-org/octo-repo:branch:main`, is a warning, since a customised one may look so.
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
            Level::Error => format!("`{}` is no subject of GitHub Actions", quoted(text)),
            _ => format!("`{}` is no subject of the usual form", quoted(text)),
        };
        report.push(
            Finding::new(&RULE, site.value_place(index), message)
                .leveled(defect.level)
                .pointing(text, defect.range, defect.expected)
                .help(match defect.level {
                    Level::Error => "a subject is `repo:<owner>/<repository>:<context>`",
                    _ => "a context is `ref:refs/heads/<branch>`, `ref:refs/tags/<tag>`, `environment:<name>` or `pull_request`, unless the owner has customised it",
                }),
        );
    }
}

/// Where a text differs from every subject, or from every one that is not customised.
pub(crate) struct Defect {
    pub(crate) level: Level,
    range: Range<usize>,
    expected: &'static str,
}

/// What is wrong with a subject under an operator.
pub(crate) fn defect(text: &str, operator: BaseOperator) -> Option<Defect> {
    let lower;
    let text = match operator {
        BaseOperator::StringEqualsIgnoreCase => {
            lower = text.to_ascii_lowercase();
            &lower
        }
        _ => text,
    };
    let error = |(range, expected)| Defect { level: Level::Error, range, expected };
    let slip = |(range, expected)| Defect { level: Level::Warning, range, expected };
    impossible(text).map(error).or_else(|| uncommon(text).map(slip))
}

type Fault = (Range<usize>, &'static str);

/// What a wildcard, a variable or a hole stands for may bring what is missing.
fn is_open(one: char) -> bool {
    matches!(one, '*' | '?' | '$') || hole::is_hole(one)
}

/// Where a text differs from every subject, and what belongs there.
fn impossible(text: &str) -> Option<Fault> {
    let open = |part: &str| part.contains(is_open);
    let end = text.len()..text.len();
    match GithubSubject::parse(text) {
        GithubSubject::Claim(claim) => (!open(claim) && is_nearly_repo(claim))
            .then_some((0..claim.len(), "expected `repo:` here")),
        GithubSubject::NoClaim => {
            let first = text.split(':').next().unwrap_or_default();
            // No claim has a slash in its name.
            let is_certain = !open(first) || first.split(is_open).next()?.contains('/');
            is_certain.then_some((0..first.len(), "expected `repo:` here"))
        }
        GithubSubject::NoRepository(owner) => {
            (!open(owner)).then_some((end, "expected `/<repository>:<context>`"))
        }
        GithubSubject::Repository { owner: "", .. } => Some((5..5, "expected an owner here")),
        GithubSubject::Repository { owner, name: "", .. } => {
            let at = "repo:".len() + owner.len() + 1;
            Some((at..at, "expected the name of a repository here"))
        }
        GithubSubject::Repository { owner, name, context } => wrong_name(text, owner, name)
            .or_else(|| match context {
                None => {
                    (!open(name)).then_some((end, "expected `:` and a branch, tag or environment"))
                }
                Some("") => Some((end, "expected a branch, tag or environment here")),
                Some(_) => None,
            }),
    }
}

/// Whether a claim that no token has is meant as `repo`.
fn is_nearly_repo(claim: &str) -> bool {
    distance_within(claim.to_ascii_lowercase().as_bytes(), b"repo", 1).is_some()
}

/// What no owner and no repository has in its name, as far as nothing open stands before it.
fn wrong_name(text: &str, owner: &str, name: &str) -> Option<Fault> {
    let literal = text.find(is_open).unwrap_or(text.len());
    let owner_at = "repo:".len();
    let name_at = owner_at + owner.len() + 1;
    let in_owner = owner.find(|one: char| one.is_whitespace() || one == '.').map(|at| {
        (owner_at + at..owner_at + at + 1, "the name of an owner has letters, digits and hyphens")
    });
    let in_name = || {
        let at = name.find(|one: char| one.is_whitespace() || one == '/')?;
        Some((name_at + at..name_at + at + 1, "expected `:` after the name of the repository"))
    };
    let suffix = || {
        let stem = name.strip_suffix(".git")?;
        let range = name_at + stem.len()..name_at + name.len();
        Some((range, "the name of a repository does not end so"))
    };
    let found = in_owner.or_else(in_name).or_else(suffix)?;
    (found.0.end <= literal).then_some(found)
}

/// Where the context of a repository differs from all that GitHub gives by itself.
fn uncommon(text: &str) -> Option<Fault> {
    let GithubSubject::Repository { context: Some(context), .. } = GithubSubject::parse(text)
    else {
        return None;
    };
    let at = text.len() - context.len();
    // What stands before the context may take the colon that seems to begin it.
    let before = text.get(..at).unwrap_or_default();
    if before.contains(is_open) {
        return None;
    }
    let literal = context.split(is_open).next().unwrap_or_default();
    let is_whole = literal.len() == context.len();
    let Some((word, rest)) = literal.split_once(':') else {
        let expected = if literal.starts_with("refs/") {
            "expected `ref:` before this"
        } else if !is_whole || literal == "pull_request" {
            return None;
        } else {
            slip_of(literal).unwrap_or("expected `ref:refs/heads/<branch>` or `environment:<name>`")
        };
        return Some((at..at + literal.len(), expected));
    };
    let rest_at = at + word.len() + 1;
    match word {
        "ref" => {
            let fits = |head: &str| rest.starts_with(head) || (!is_whole && head.starts_with(rest));
            (!["refs/heads/", "refs/tags/", "refs/pull/"].into_iter().any(fits)).then_some((
                rest_at..rest_at + rest.len(),
                "expected `refs/heads/<branch>` or `refs/tags/<tag>` here",
            ))
        }
        "environment" => (is_whole && rest.is_empty())
            .then_some((rest_at..rest_at, "expected the name of an environment here")),
        _ => slip_of(word).map(|expected| (at..at + word.len(), expected)),
    }
}

/// What a word at the start of a context is meant as, where no claim has its name.
fn slip_of(word: &str) -> Option<&'static str> {
    match word.to_ascii_lowercase().as_str() {
        "branch" | "branches" | "head" | "heads" | "refs" => {
            Some("expected `ref:refs/heads/` here")
        }
        "tag" | "tags" => Some("expected `ref:refs/tags/` here"),
        "env" | "envs" | "environment" => Some("expected `environment:<name>` here"),
        "ref" => Some("expected `ref:` here"),
        word => match nearest(word, ["environment", "pull_request"].into_iter(), 1).first() {
            Some(&"environment") => Some("expected `environment:` here"),
            Some(_) if word != "pull_request" => Some("expected `pull_request` here"),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
