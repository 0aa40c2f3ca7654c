//! What trust policies say about GitHub Actions subjects.

use std::ops::Range;

use super::{ConditionSite, Level};
use policy_core::model::hole;
use policy_core::model::{BaseOperator, GITHUB_ISSUER, GithubSubject, PolicyKind};
use policy_core::suggest::{distance_within, nearest};

/// Returns the GitHub Actions subjects that a condition of a trust policy lets in.
pub(crate) fn subjects<'a>(site: &ConditionSite<'a>) -> impl Iterator<Item = (usize, &'a str)> {
    let of_github = site.statement.kind() == PolicyKind::Trust
        && site.statement.allows()
        && site.condition.operator.base.is_positive_string()
        && site
            .condition
            .key
            .strip_suffix(":sub")
            .is_some_and(|issuer| issuer.eq_ignore_ascii_case(GITHUB_ISSUER));
    let values = if of_github { site.values() } else { &[] };
    values.iter().enumerate().map(|(index, value)| (index, value.as_str()))
}

/// The claims whose value anyone can choose for their own repository.
const ABUSABLE: [&str; 6] = ["workflow", "environment", "ref", "context", "head_ref", "base_ref"];

/// Whether anyone can choose the value of a claim.
pub(crate) fn is_abusable(claim: &str) -> bool {
    ABUSABLE.contains(&claim)
}

/// Whether a customized subject names its owner after the first claim.
pub(crate) fn names_owner(text: &str) -> bool {
    text.contains(":repo:") || text.contains(":repository")
}

/// Where a string differs from every subject, or from every subject that is not customized.
pub(crate) struct Defect {
    pub(crate) level: Level,
    pub(crate) range: Range<usize>,
    pub(crate) expected: &'static str,
}

/// Returns what is wrong with a subject under an operator.
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

/// Whether a character starts a wildcard, a variable or a hole, whose value may supply what is missing.
fn is_open(one: char) -> bool {
    matches!(one, '*' | '?' | '$') || hole::is_hole(one)
}

/// Returns where a string differs from every subject, and what is expected there.
fn impossible(text: &str) -> Option<Fault> {
    let open = |part: &str| part.contains(is_open);
    let end = text.len()..text.len();
    match GithubSubject::parse(text) {
        GithubSubject::Claim(claim) => (!open(claim) && is_nearly_repo(claim))
            .then_some((0..claim.len(), "expected `repo:` here")),
        GithubSubject::NoClaim => {
            let first = text.split(':').next().unwrap_or_default();
            // Claim names do not contain slashes.
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

/// Whether a claim that no token has is probably meant as `repo`.
fn is_nearly_repo(claim: &str) -> bool {
    distance_within(claim.to_ascii_lowercase().as_bytes(), b"repo", 1).is_some()
}

/// Returns what owners or repositories cannot have in their names, unless something open precedes it.
fn wrong_name(text: &str, owner: &str, name: &str) -> Option<Fault> {
    let literal = text.find(is_open).unwrap_or(text.len());
    let owner_at = "repo:".len();
    let name_at = owner_at + owner.len() + 1;
    let in_owner = owner.find(|one: char| one.is_whitespace() || one == '.').map(|at| {
        (owner_at + at..owner_at + at + 1, "an owner's name has only letters, digits and hyphens")
    });
    let in_name = || {
        let at = name.find(|one: char| one.is_whitespace() || one == '/')?;
        Some((name_at + at..name_at + at + 1, "expected `:` after the name of the repository"))
    };
    let suffix = || {
        let stem = name.strip_suffix(".git")?;
        let range = name_at + stem.len()..name_at + name.len();
        Some((range, "a repository's name does not end like this"))
    };
    let found = in_owner.or_else(in_name).or_else(suffix)?;
    (found.0.end <= literal).then_some(found)
}

/// Returns where a repository's context differs from all contexts that GitHub issues by default.
fn uncommon(text: &str) -> Option<Fault> {
    let GithubSubject::Repository { context: Some(context), .. } = GithubSubject::parse(text)
    else {
        return None;
    };
    let at = text.len() - context.len();
    // What precedes the context may match the colon that seems to start it.
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

/// Returns what a word at the start of a context is meant as, if no claim has its name.
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
