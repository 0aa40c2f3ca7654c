use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, Finding, Level, Report, StatementView, quoted};
use policy_core::model::{AwsPrincipalKind, Effect, PolicyKind, PrincipalType};
use policy_core::path::Place;
use policy_core::semantics::principal::{is_account, leaves_nobody};

rule! {
    /// A `Deny` with `NotPrincipal` that denies the principals it names.
    ///
    /// A request is made by a session, by its role and by its account at the same time, and each of
    /// them that is not named is denied. So `NotPrincipal` must name the account next to a user, and
    /// the role and the account next to a session. With `*` it names everyone and denies nobody. AWS
    /// recommends `ArnNotEquals` on `aws:PrincipalArn` instead, which needs one ARN.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:user/Bob"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue"}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:queue", "Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/Bob"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>.
    RULE = "incomplete-not-principal", codes: [], level: Warning, rows: ["B4.10"],
    check: Check::Several(&[Check::Statement(check), Check::Statement(check_everyone)]),
}

/// Reports a star, which names every caller, so that nobody is left to deny.
fn check_everyone(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal.filter(|element| element.is_negated()) else { return };
    if leaves_nobody(element)
        && statement.effect == Some(Effect::Deny)
        && statement.kind() == PolicyKind::Resource
    {
        let place = statement.element_name("NotPrincipal");
        report.push(
            Finding::new(&RULE, place, "the statement denies nobody, since `NotPrincipal` names everyone")
                .help("write `\"Principal\": \"*\"` to deny everyone, and exempt some with `ArnNotEquals` on `aws:PrincipalArn`"),
        );
    }
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal.filter(|element| element.is_negated()) else { return };
    if statement.effect != Some(Effect::Deny) || statement.kind() != PolicyKind::Resource {
        return;
    }
    let entries = element.entries().iter().filter(|it| it.principal_type == PrincipalType::Aws);
    let principals: Vec<_> = entries
        .flat_map(|entry| entry.values.iter().enumerate())
        .map(|(index, text)| (index, text, AwsPrincipalKind::classify(text)))
        .collect();
    let named = Named::among(principals.iter().map(|(.., kind)| kind));
    for (index, text, kind) in &principals {
        if let Some(lack) = named.lack(kind) {
            let place = statement.principal_place(PrincipalType::Aws, *index);
            report.push(finding(place, text, lack));
        }
    }
}

/// The principals that `NotPrincipal` names.
#[derive(Default)]
struct Named<'a> {
    accounts: HashSet<&'a str>,
    roles: HashSet<(&'a str, &'a str)>,
    /// Whether a value is not a principal: it may be meant as any principal, and is then the finding.
    has_unclear: bool,
}

/// What `NotPrincipal` lacks next to a principal.
enum Lack<'a> {
    Account(&'a str),
    Role(&'a str, &'a str),
    /// Nothing.
    None,
}

impl<'a> Named<'a> {
    fn among<'k>(kinds: impl Iterator<Item = &'k AwsPrincipalKind<'a>>) -> Self
    where
        'a: 'k,
    {
        let mut named = Self::default();
        for kind in kinds {
            named.has_unclear |= matches!(kind, AwsPrincipalKind::Hole) || !kind.is_principal();
            named.accounts.extend(kind.account().filter(|_| is_account(kind)));
            if let AwsPrincipalKind::Role { account, name, .. } = kind {
                named.roles.insert((account, name));
            }
        }
        named
    }

    /// Returns what is missing next to a principal that requires others.
    fn lack(&self, kind: &AwsPrincipalKind<'a>) -> Option<Lack<'a>> {
        let account = match kind {
            AwsPrincipalKind::User { account, .. } if *account != "cloudfront" => account,
            AwsPrincipalKind::Role { account, .. }
            | AwsPrincipalKind::AssumedRole { account, .. } => account,
            _ => return None,
        };
        Some(match kind {
            _ if self.has_unclear => Lack::None,
            _ if !self.accounts.contains(account) => Lack::Account(account),
            AwsPrincipalKind::AssumedRole { role, .. }
                if !self.roles.contains(&(account, role)) =>
            {
                Lack::Role(account, role)
            }
            _ => Lack::None,
        })
    }
}

fn finding(place: Place, text: &str, lack: Lack<'_>) -> Finding {
    let (what, arn) = match lack {
        Lack::Account(account) => ("its account", format!("arn:aws:iam::{account}:root")),
        Lack::Role(account, role) => ("its role", format!("arn:aws:iam::{account}:role/{role}")),
        Lack::None => {
            return Finding::new(&RULE, place, "`NotPrincipal` is hard to get right")
                .leveled(Level::Suggestion)
                .help("write `\"Principal\": \"*\"` with `ArnNotEquals` on `aws:PrincipalArn`");
        }
    };
    let message = format!("`{}` is denied, since {what} is not named", quoted(text));
    Finding::new(&RULE, place, message).help(format!(
        "add `{}`, or write `\"Principal\": \"*\"` with `ArnNotEquals` on `aws:PrincipalArn`",
        quoted(&arn)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn the_account_and_the_role_belong_to_it() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*", "NotPrincipal": {"AWS": [
                "arn:aws:iam::111122223333:user/Bob", "444455556666",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `arn:aws:iam::111122223333:user/Bob` is denied, since its account is not named
                "arn:aws:sts::444455556666:assumed-role/R/S"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `arn:aws:sts::444455556666:assumed-role/R/S` is denied, since its role
              // is not named
            ]}"#,
        );
    }

    #[test]
    fn a_complete_one_is_a_suggestion_and_a_hole_may_be_the_account() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*", "NotPrincipal": {"AWS": [
                "arn:aws:iam::111122223333:user/Bob", "arn:aws:iam::111122223333:root"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `NotPrincipal` is hard to get right
            ]}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*", "NotPrincipal": {"AWS": [
                "arn:aws:iam::111122223333:user/Bob", "ar:aws:iam::111122223333:root"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `NotPrincipal` is hard to get right
            ]}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Action": "sqs:*", "Resource": "*", "NotPrincipal": {"AWS": "*", "Service": "ec2.amazonaws.com"}"#,
        );
    }

    #[test]
    fn a_star_leaves_nobody_to_deny() {
        for principal in [r#""*""#, r#"{"AWS": ["*"]}"#, r#"{"*": "*"}"#] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &format!(
                    "\"Effect\": \"Deny\", \"Action\": \"sqs:*\", \"Resource\": \"*\",\n  \"NotPrincipal\": {principal}\n//^^^^^^^^^^^^^^ warning: the statement denies nobody, since `NotPrincipal` names everyone"
                ),
            );
        }
    }
}
