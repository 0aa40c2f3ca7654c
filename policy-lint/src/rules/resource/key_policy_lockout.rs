use std::collections::HashSet;

use crate::grants::grant;
use crate::rule::rule;
use crate::{Check, Finding, Level, PolicyView, Report, StatementView};
use policy_core::model::hole::has_hole;
use policy_core::model::{AwsPrincipalKind, Effect, PrincipalElement, PrincipalType};
use policy_core::semantics::principal::{is_account, names_everyone};

rule! {
    /// A key policy that nobody, or no account, can change.
    ///
    /// Access to a KMS key comes only from its key policy, even for the account that owns the key. When
    /// no statement allows `kms:PutKeyPolicy`, the key can no longer be managed; AWS KMS rejects such a
    /// policy unless the caller bypasses its safety check. A statement that allows it only to services does
    /// not help, because the caller must be able to change the policy again. A statement without a condition that denies
    /// the action to everyone, or to the account, has the same effect, whatever other statements allow.
    /// When only individual roles or users may change the policy, the key is lost with them, which is a
    /// suggestion: AWS KMS recommends a statement that allows the account `kms:*`.
    ///
    /// `"Resource": "*"` in a key policy means the key itself. The rule checks policies whose service
    /// is specified with `--kind resource:kms` or `#![service(kms)]`, since guides show parts of key
    /// policies.
    ///
    /// ```json,resource:kms,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*"}]}
    /// ```
    ///
    /// ```json,resource:kms,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}, {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html>.
    RULE = "key-policy-lockout", codes: [], level: Error, rows: ["B10.2"],
    check: Check::Policy(check),
}

const CHANGE: &str = "kms:PutKeyPolicy";

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let is_key = policy.service.is_some_and(|service| service.named && service.is("kms"));
    // Statements that are added at run time, or could not be read, may be the ones that matter.
    if !is_key || policy.spliced || policy.statements.is_empty() || !is_whole(policy) {
        return;
    }
    let denials: Vec<_> = policy.statements.iter().filter(|it| denies_change(it)).collect();
    let changers: Vec<_> = policy.statements.iter().filter(|it| may_change(it)).collect();
    let denied_ones = Denied::of(&denials);
    let left: Vec<_> = changers.iter().filter(|it| denied_ones.leaves_some(it)).collect();
    match denials.first() {
        _ if changers.is_empty() => report.push(nobody(policy)),
        Some(denial) if left.is_empty() => report.push(denied(denial)),
        _ if left.iter().any(|it| names_an_account(it, &denied_ones)) => {}
        _ => report.push(no_account(policy)),
    }
}

/// Returns whether the statement always denies some principals the change, whatever other statements
/// allow them.
fn denies_change(statement: &StatementView<'_>) -> bool {
    let is_on_key =
        statement.resource.is_some_and(|element| !element.negated && element.values.contains("*"));
    statement.effect == Some(Effect::Deny)
        && statement.conditions.is_empty()
        && is_on_key
        && grant(statement, CHANGE).is_some()
}

/// The principals that denials name.
#[derive(Default)]
struct Denied<'a> {
    is_everyone: bool,
    names: HashSet<&'a str>,
    accounts: HashSet<&'a str>,
}

impl<'a> Denied<'a> {
    fn of(denials: &[&StatementView<'a>]) -> Self {
        let mut denied = Self::default();
        for denial in denials {
            denied.is_everyone |= denial.principal.is_some_and(names_everyone);
            for (_, text) in denial.principals(PrincipalType::Aws) {
                let kind = AwsPrincipalKind::classify(text);
                denied.names.insert(text);
                denied.accounts.extend(kind.account().filter(|_| is_account(&kind)));
            }
        }
        denied
    }

    /// Returns whether any principal that a statement allows is left.
    fn leaves_some(&self, statement: &StatementView<'_>) -> bool {
        if self.is_everyone {
            return false;
        }
        let mut named = statement.principals(PrincipalType::Aws).peekable();
        let others = statement.principal.is_none_or(|element| {
            element.is_negated()
                || element.entries().iter().any(|it| it.principal_type != PrincipalType::Aws)
        });
        others || named.peek().is_none() || named.any(|(_, text)| !self.has(text))
    }

    /// Returns whether a principal is denied, or is in an account that is denied as a whole.
    fn has(&self, text: &str) -> bool {
        let account = AwsPrincipalKind::classify(text).account();
        !has_hole(text)
            && (self.names.contains(text)
                || account.is_some_and(|account| self.accounts.contains(account)))
    }
}

/// Returns whether everything that could let somebody change the policy was read and is a literal.
fn is_whole(policy: &PolicyView<'_>) -> bool {
    policy.statements.iter().all(|statement| {
        let actions = statement.action.is_some_and(|element| {
            element.negated || element.values.iter().all(|text| !has_hole(text))
        });
        statement.effect.is_some() && actions && statement.principal.is_some()
    })
}

/// Returns whether the statement lets somebody change the policy. Conditions can hold for someone, but
/// no service changes a policy on its own behalf.
fn may_change(statement: &StatementView<'_>) -> bool {
    let is_only_for_services = statement.principal.is_some_and(|element| {
        let mut types = element.entries().iter().map(|entry| entry.principal_type);
        !element.is_negated() && types.len() > 0 && types.all(|it| it == PrincipalType::Service)
    });
    statement.allows() && !is_only_for_services && grant(statement, CHANGE).is_some()
}

/// Returns whether an account or everyone is allowed, so that access can be granted to others again.
fn names_an_account(statement: &StatementView<'_>, denied: &Denied<'_>) -> bool {
    // `NotPrincipal` leaves all others, and a condition may specify which account is meant.
    statement.principal.is_some_and(PrincipalElement::is_negated)
        || statement.principal.is_some_and(names_everyone)
        || statement.principals(PrincipalType::Aws).any(|(_, text)| {
            has_hole(text) || (is_account(&AwsPrincipalKind::classify(text)) && !denied.has(text))
        })
}

fn nobody(policy: &PolicyView<'_>) -> Finding {
    Finding::new(&RULE, policy.place(), "the key policy lets nobody change it")
        .help("add a statement that allows `kms:*` for the account, `arn:aws:iam::<account>:root`")
}

fn denied(statement: &StatementView<'_>) -> Finding {
    let message = "the denial keeps everyone from changing the key policy";
    Finding::new(&RULE, statement.place(), message).help(
        "remove `kms:PutKeyPolicy`, or exempt the key's administrators with a condition on `aws:PrincipalArn`",
    )
}

fn no_account(policy: &PolicyView<'_>) -> Finding {
    let message = "the key policy lets no account change it, only individual principals";
    Finding::new(&RULE, policy.place(), message)
        .leveled(Level::Suggestion)
        .help("allow `kms:*` for the account, `arn:aws:iam::<account>:root`, so that the key is not lost with them")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn allows(principal: &str, action: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {principal}, "Action": {action}, "Resource": "*"}}]}}"#
        )
    }

    fn drawn(principal: &str, action: &str, words: &str) {
        let text = allows(principal, action);
        let carets = "^".repeat(text.chars().count());
        // A comment needs room before the carets.
        let fixture = format!("    {text}\n  //{carets} {words}");
        check_drawn_for("kms", &RULE, &fixture);
    }

    #[test]
    fn nobody_is_worse_than_a_single_role() {
        let role = r#"{"AWS": "arn:aws:iam::123456789012:role/R"}"#;
        let nobody = "error: the key policy lets nobody change it";
        drawn(role, r#""kms:Decrypt""#, nobody);
        drawn(r#"{"AWS": "123456789012"}"#, r#"["kms:Get*", "kms:Create*"]"#, nobody);
        let single =
            "suggestion: the key policy lets no account change it, only individual principals";
        for action in [r#""kms:*""#, r#"["kms:Put*"]"#, r#""KMS:putkeypolicy""#, r#""*""#] {
            drawn(role, action, single);
        }
        drawn(r#"{"Service": "s3.amazonaws.com"}"#, r#""kms:*""#, nobody);
        let both = r#"{"Service": "s3.amazonaws.com", "AWS": "arn:aws:iam::123456789012:role/R"}"#;
        drawn(both, r#""kms:*""#, single);
    }

    #[test]
    fn an_account_can_give_access_again() {
        for principal in [
            r#"{"AWS": "arn:aws:iam::123456789012:root"}"#,
            r#"{"AWS": ["arn:aws:iam::123456789012:role/R", "123456789012"]}"#,
            r#"{"AWS": "*"}"#,
            r#""*""#,
            "{\"AWS\": \"arn:aws:iam::\u{F0000}:root\"}",
        ] {
            check_drawn_for("kms", &RULE, &allows(principal, r#""kms:*""#));
        }
        let hole = "\"\u{F0000}\"";
        check_drawn_for("kms", &RULE, &allows(r#"{"AWS": "123456789012"}"#, hole));
    }

    fn with_denial(denial: &str) -> String {
        let allow = r#"{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/R"]}, "Action": "kms:*", "Resource": "*"}"#;
        format!("{{\"Version\": \"2012-10-17\", \"Statement\": [{allow},\n{denial}]}}")
    }

    #[test]
    fn a_denial_to_everyone_locks_out_as_well() {
        for (principal, rest) in [
            (r#"{"AWS": "*"}"#, r#""Action": "kms:*""#),
            (r#""*""#, r#""Action": ["kms:Encrypt", "kms:Put*"]"#),
            (r#"{"AWS": "arn:aws:iam::123456789012:root"}"#, r#""NotAction": "kms:Decrypt""#),
            (r#"{"AWS": ["210987654321", "123456789012"]}"#, r#""Action": "kms:PutKeyPolicy""#),
        ] {
            let denial = format!(
                r#"    {{"Effect": "Deny", "Principal": {principal}, {rest}, "Resource": "*"}}"#
            );
            let carets = "^".repeat(denial.len() - 4);
            let fixture = with_denial(&format!(
                "{denial}\n  //{carets} error: the denial keeps everyone from changing the key policy\n"
            ));
            check_drawn_for("kms", &RULE, &fixture);
        }
    }

    #[test]
    fn a_denial_that_leaves_somebody_is_quiet() {
        for denial in [
            r#""Principal": "*", "Action": "kms:Decrypt", "Resource": "*""#,
            r#""Principal": "*", "Action": "kms:*", "Resource": "*", "Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/R"}}"#,
            r#""NotPrincipal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*""#,
            r#""Principal": {"AWS": "210987654321"}, "Action": "kms:*", "Resource": "*""#,
            r#""Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "kms:*", "Resource": "*""#,
            "\"Principal\": {\"AWS\": \"arn:aws:iam::\u{F0000}:root\"}, \"Action\": \"kms:*\", \"Resource\": \"*\"",
            r#""Principal": "*", "NotAction": "kms:*", "Resource": "*""#,
            r#""Principal": "*", "Action": "kms:*", "NotResource": "*""#,
        ] {
            check_drawn_for(
                "kms",
                &RULE,
                &with_denial(&format!(r#"{{"Effect": "Deny", {denial}}}"#)),
            );
        }
    }

    #[test]
    fn only_a_whole_key_policy_is_judged() {
        let part = allows(r#"{"AWS": "arn:aws:iam::123456789012:role/R"}"#, r#""kms:Decrypt""#);
        check_drawn(&RULE, PolicyKind::Resource, &part);
        check_drawn_for("s3", &RULE, &part);
        check_drawn_for("kms", &RULE, r#"{"Version": "2012-10-17", "Statement": []}"#);
    }
}
