use crate::lint::grants::grant;
use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Level, PolicyView, Report, StatementView};
use crate::model::hole::has_hole;
use crate::model::{AwsPrincipalKind, PrincipalType, Principals};

rule! {
    /// A key policy that lets nobody change it, or no account.
    ///
    /// Nothing but its key policy gives access to a KMS key, not even the account that owns it. When
    /// no statement allows `kms:PutKeyPolicy`, the key cannot be managed any more; AWS KMS refuses
    /// such a policy unless the caller bypasses its safety check. When only single roles or users may
    /// change the policy, the key is lost with them, which is a suggestion: AWS KMS recommends a
    /// statement that allows the account `kms:*`.
    ///
    /// `"Resource": "*"` in a key policy is the key itself. The rule judges policies whose service is
    /// named, by `--kind resource:kms` or `#![service(kms)]`, since guides show parts of key policies.
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
    RULE = "key-policy-lockout", codes: [], level: SecurityWarning, rows: ["B10.2"],
    check: Check::Policy(check),
}

const CHANGE: &str = "kms:PutKeyPolicy";

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let is_key = policy.service.is_some_and(|service| service.named && service.is("kms"));
    // Statements that come at run time, or could not be read, may be the ones that matter.
    if !is_key || policy.spliced || policy.statements.is_empty() || !is_whole(policy) {
        return;
    }
    let mut changers = policy.statements.iter().filter(|it| may_change(it)).peekable();
    if changers.peek().is_none() {
        report.push(nobody(policy));
    } else if !changers.any(names_an_account) {
        report.push(no_account(policy));
    }
}

/// Whether everything that could let somebody change the policy was read and is written out.
fn is_whole(policy: &PolicyView<'_>) -> bool {
    policy.statements.iter().all(|statement| {
        let actions = statement.action.is_some_and(|element| {
            element.negated || element.values.iter().all(|text| !has_hole(text))
        });
        statement.effect.is_some() && actions && statement.principal.is_some()
    })
}

/// Whether the statement lets somebody change the policy. Conditions can hold for someone.
fn may_change(statement: &StatementView<'_>) -> bool {
    statement.allows() && grant(statement, CHANGE).is_some()
}

/// Whether an account or everyone is allowed, so that access can be given to others again.
fn names_an_account(statement: &StatementView<'_>) -> bool {
    let Some(element) = statement.principal else { return false };
    // `NotPrincipal` leaves all others, and a condition may say which account is meant.
    element.is_negated()
        || matches!(element.principals, Principals::Everyone)
        || statement.principals(PrincipalType::Any).next().is_some()
        || statement.principals(PrincipalType::Aws).any(|(_, text)| {
            has_hole(text)
                || matches!(
                    AwsPrincipalKind::classify(text),
                    AwsPrincipalKind::Everyone
                        | AwsPrincipalKind::Account(_)
                        | AwsPrincipalKind::Root { .. }
                )
        })
}

fn nobody(policy: &PolicyView<'_>) -> Finding {
    Finding::new(&RULE, policy.place(), "the key policy lets nobody change it").help(
        "add a statement that allows the account, as `arn:aws:iam::<account>:root`, the action `kms:*`",
    )
}

fn no_account(policy: &PolicyView<'_>) -> Finding {
    let message = "the key policy lets no account change it, only single principals";
    Finding::new(&RULE, policy.place(), message)
        .leveled(Level::Suggestion)
        .help("allow the account, as `arn:aws:iam::<account>:root`, the action `kms:*`, so that the key is not lost with them")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::{check_drawn, check_drawn_for};
    use crate::model::PolicyKind;

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
        let nobody = "security-warning: the key policy lets nobody change it";
        drawn(role, r#""kms:Decrypt""#, nobody);
        drawn(r#"{"AWS": "123456789012"}"#, r#"["kms:Get*", "kms:Create*"]"#, nobody);
        let single = "suggestion: the key policy lets no account change it, only single principals";
        for action in [r#""kms:*""#, r#"["kms:Put*"]"#, r#""KMS:putkeypolicy""#, r#""*""#] {
            drawn(role, action, single);
        }
        drawn(r#"{"Service": "s3.amazonaws.com"}"#, r#""kms:*""#, single);
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

    #[test]
    fn only_a_whole_key_policy_is_judged() {
        let part = allows(r#"{"AWS": "arn:aws:iam::123456789012:role/R"}"#, r#""kms:Decrypt""#);
        check_drawn(&RULE, PolicyKind::Resource, &part);
        check_drawn_for("s3", &RULE, &part);
        check_drawn_for("kms", &RULE, r#"{"Version": "2012-10-17", "Statement": []}"#);
    }
}
