use crate::github::{defect, is_abusable, names_owner, subjects};
use std::ops::Range;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_core::model::{BaseOperator, GITHUB_ISSUER, GithubSubject};
use policy_core::semantics::pattern::has_only_wildcards;

rule! {
    /// A wildcard in a GitHub Actions subject.
    ///
    /// `repo:<owner>/<repository>:<context>` says which workflows can assume the role. A wildcard in
    /// the repository lets in every repository of the owner, and a wildcard in the context lets in every
    /// branch, tag and pull request. A wildcard in the owner lets in strangers' repositories, even at the
    /// end of a name: `repo:octo*` matches `octocat` and `octo-evil`. So does a wildcard before the
    /// owner, as in `*/octo-repo:*`.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:*"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:environment:prod"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub>.
    RULE = "unspecific-github-subject", codes: ["SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"],
    level: Warning, rows: ["A101"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.base != BaseOperator::StringLike {
        return;
    }
    for (index, text) in subjects(site) {
        // A subject that matches nothing lets nothing in.
        let matches = || {
            defect(text, BaseOperator::StringLike).is_none_or(|defect| defect.level != Level::Error)
        };
        if let Some((part, range)) =
            wild_part(text).and_then(|(part, range)| rest_of(text, part, range, &site.statement))
            && !(part == Part::Context && pins_context(&site.statement))
            && matches()
        {
            report.push(finding(site, index, text, part, range));
        }
    }
}

/// Whether another claim names the branch or the environment.
fn pins_context(statement: &StatementView<'_>) -> bool {
    struct Pins(bool);
    let is_one = |site: ConditionSite<'_>| is_pin(&site, &["environment", "ref"]);
    statement.once(|| Pins(statement.condition_sites().any(is_one))).0
}

/// Whether another claim names the repository.
fn pins_repository(statement: &StatementView<'_>) -> bool {
    struct Pins(bool);
    let is_one = |site: ConditionSite<'_>| is_pin(&site, &["repository", "repository_id"]);
    statement.once(|| Pins(statement.condition_sites().any(is_one))).0
}

/// Returns the first part with a wildcard that no other claim names.
fn rest_of(
    text: &str,
    part: Part,
    range: Range<usize>,
    statement: &StatementView<'_>,
) -> Option<(Part, Range<usize>)> {
    if part == Part::Context || !pins_repository(statement) {
        return Some((part, range));
    }
    // The context follows the colon after the name, if the wildcard before does not match it.
    let after = text.get(range.start..)?;
    match after
        .find(':')
        .and_then(|at| text.get(range.start + at..)?.find(['*', '?']).map(|it| at + it))
    {
        Some(at) => Some((Part::Context, range.start + at..range.start + at + 1)),
        None if after.contains(':') => None,
        None => Some((Part::Context, range)),
    }
}

fn is_pin(site: &ConditionSite<'_>, claims: &[&str]) -> bool {
    let operator = site.condition.operator;
    let claim = site.condition.key.rsplit_once(':');
    operator.base == BaseOperator::StringEquals
        && !operator.if_exists
        && operator.qualifier.is_none()
        && claim.is_some_and(|(issuer, claim)| {
            issuer.eq_ignore_ascii_case(GITHUB_ISSUER) && claims.contains(&claim)
        })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Owner,
    Repository,
    Context,
}

/// Returns the first part with a wildcard, and the wildcard's position. Another rule reports a subject
/// that consists of wildcards only. In a customized subject only the first claim is checked: it must be
/// there, and its value must be more than a wildcard, unless the owner is named later.
fn wild_part(text: &str) -> Option<(Part, Range<usize>)> {
    let at = text.find(['*', '?'])?;
    let part = match GithubSubject::parse(text) {
        GithubSubject::Repository { owner, name, .. } => {
            let owner_end = "repo:".len() + owner.len();
            if at < owner_end {
                Part::Owner
            } else if at <= owner_end + name.len() {
                Part::Repository
            } else {
                Part::Context
            }
        }
        GithubSubject::NoRepository(_) => Part::Owner,
        GithubSubject::Claim(_) | GithubSubject::NoClaim
            if names_owner(text) || has_only_wildcards(text) =>
        {
            return None;
        }
        GithubSubject::Claim(claim) if at < claim.len() => Part::Owner,
        GithubSubject::Claim(claim) if at == claim.len() + 1 && !is_abusable(claim) => Part::Owner,
        GithubSubject::Claim(_) => return None,
        // Without a colon before the wildcard, the subject starts with whatever the wildcard matches.
        GithubSubject::NoClaim => Part::Owner,
    };
    Some((part, at..at + 1))
}

fn finding(
    site: &ConditionSite<'_>,
    index: usize,
    text: &str,
    part: Part,
    range: Range<usize>,
) -> Finding {
    let what = match part {
        Part::Owner => "strangers' repositories",
        Part::Repository => "other repositories of the owner",
        Part::Context => "more than one branch or event",
    };
    let expected = match part {
        Part::Owner => "expected the full name of an owner",
        Part::Repository => "expected the full name of a repository",
        Part::Context => "expected one branch, tag or environment",
    };
    let finding = Finding::new(
        &RULE,
        site.value_place(index),
        format!("`{}` lets in {what}", quoted(text)),
    )
    .pointing(text, range, expected)
    .help("write `repo:<owner>/<repository>:ref:refs/heads/<branch>` or `…:environment:<name>`");
    if part == Part::Owner { finding.leveled(Level::SecurityWarning) } else { finding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, found_by};
    use policy_core::model::PolicyKind;

    fn elements(operator: &str, values: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}}, \"Condition\": {{\"{operator}\": {{\"token.actions.githubusercontent.com:sub\": [\n{values}\n]}}}}"
        )
    }

    #[test]
    fn the_part_with_the_wildcard_decides() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "ForAnyValue:StringLike",
                r#"
                "repo:octo*",
                        //^ security-warning: `repo:octo*` lets in strangers' repositories
                "*/cat:*",
               //^ security-warning: `*/cat:*` lets in strangers' repositories
                "*:ref:refs/heads/main",
               //^ security-warning: `*:ref:refs/heads/main` lets in strangers' repositories
                "re?o:*",
                 //^ security-warning: `re?o:*` lets in strangers' repositories
                "r*",
                //^ security-warning: `r*` lets in strangers' repositories
                "repository_owner:*:ref:refs/heads/main",
                                //^ security-warning: `repository_owner:*:ref:refs/heads/main` lets in strangers' repositories
                "repo:*/x:environment:prod",
                    //^ security-warning: `repo:*/x:environment:prod` lets in strangers' repositories
                "repo:octo/*",
                         //^ warning: `repo:octo/*` lets in other repositories of the owner
                "repo:octo/cat*:ref:refs/heads/main",
                            //^ warning: `repo:octo/cat*:ref:refs/heads/main` lets in other repositories of the owner
                "repo:octo/cat:ref:refs/heads/*"
                                            //^ warning: `repo:octo/cat:ref:refs/heads/*` lets in more than one branch or event
                "#,
            ),
        );
    }

    #[test]
    fn another_claim_can_say_the_branch() {
        for (claim, is_loud) in [("ref", false), ("environment", false), ("actor", true)] {
            let key = "token.actions.githubusercontent.com";
            let marks = if is_loud {
                "\n                              //^ warning: `repo:octo/site:*` lets in more than one branch or event"
            } else {
                ""
            };
            let statement = format!(
                r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": {{"Federated": "arn:aws:iam::123456789012:oidc-provider/{key}"}}, "Condition": {{
                "StringEquals": {{"{key}:aud": "sts.amazonaws.com", "{key}:{claim}": "x"}},
                "StringLike": {{"{key}:sub":
                "repo:octo/site:*"{marks}
                }}}}"#
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &statement);
        }
    }

    #[test]
    fn another_claim_can_name_the_repository() {
        let key = "token.actions.githubusercontent.com";
        let more = "lets in more than one branch or event";
        let other = "lets in other repositories of the owner";
        for (claim, subject, said) in [
            ("repository_id", "repo:octo/*", Some(more)),
            ("repository", "repo:octo/*:ref:refs/heads/main", None),
            ("repository_id", "repo:octo/*:ref:refs/heads/*", Some(more)),
            ("repository_id", "repo:octo*", Some(more)),
            ("repository_owner_id", "repo:octo/*", Some(other)),
            ("actor", "repo:octo/*", Some(other)),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": {{"Federated": "arn:aws:iam::123456789012:oidc-provider/{key}"}}, "Condition": {{
                "StringEquals": {{"{key}:aud": "sts.amazonaws.com", "{key}:{claim}": "1234"}},
                "StringLike": {{"{key}:sub": "{subject}"}}}}}}]}}"#
            );
            let found = found_by(&RULE, PolicyKind::Trust, &text);
            let wanted = said.map(|said| format!("`{subject}` {said}"));
            assert_eq!(found.first().map(Finding::message), wanted.as_deref(), "{claim}");
        }
    }

    #[test]
    fn literals_customised_subjects_and_holes_are_quiet() {
        for (operator, values) in [
            (
                "StringLike",
                r#""repo:octo/cat:pull_request", "*", "*?", "repository_id:12*", "*:repo:octo/cat:*", "environment:*", "repo:octo/cat.git:*", "octo/*""#,
            ),
            ("StringLike", "\"repo:\u{F0000}/\u{F0001}:ref:refs/heads/main\", \"\u{F0000}\""),
            ("StringEquals", r#""repo:octo/*""#),
            ("StringNotLike", r#""repo:octo/*""#),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(operator, values));
        }
    }
}
