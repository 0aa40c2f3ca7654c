use crate::rule::rule;
use crate::{Check, Finding, Level, PrincipalSite, PrincipalValue, Report, StatementView, quoted};
use policy_core::model::{AwsPrincipalKind, Effect, PolicyKind, PrincipalType, Principals};

rule! {
    /// A `Deny` with `NotPrincipal` that denies whom it names.
    ///
    /// A request is made by a session, by its role and by its account at once, and each of them
    /// that is not named is denied. So `NotPrincipal` names the account beside a user, and the role
    /// and the account beside a session. With `*` it names everyone, and denies nobody. AWS advises `ArnNotEquals` on `aws:PrincipalArn` instead,
    /// which needs one ARN.
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
    check: Check::Several(&[Check::Principal(check), Check::Statement(check_everyone)]),
}

/// Whoever calls is named by a star, so nobody is left to deny.
fn check_everyone(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal.filter(|element| element.is_negated()) else { return };
    // A service beside the star may be meant as an exception from it.
    let names_everyone = match element.entries() {
        [] => matches!(element.principals, Principals::Everyone),
        [only] => {
            matches!(only.principal_type, PrincipalType::Any | PrincipalType::Aws)
                && only.values.contains("*")
        }
        _ => false,
    };
    if names_everyone
        && statement.effect == Some(Effect::Deny)
        && statement.kind() == PolicyKind::Resource
    {
        let place = statement.element_name("NotPrincipal");
        report.push(
            Finding::new(&RULE, place, "the statement denies nobody, since `NotPrincipal` names everyone")
                .help("write `\"Principal\": \"*\"` to deny everyone, and spare some with `ArnNotEquals` on `aws:PrincipalArn`"),
        );
    }
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Aws(principal) = &site.value else { return };
    let negated = site.statement.principal.is_some_and(|element| element.is_negated());
    if !negated
        || site.statement.effect != Some(Effect::Deny)
        || site.statement.kind() != PolicyKind::Resource
    {
        return;
    }
    let account = match principal {
        AwsPrincipalKind::User { account, .. } if *account != "cloudfront" => account,
        AwsPrincipalKind::Role { account, .. } | AwsPrincipalKind::AssumedRole { account, .. } => {
            account
        }
        _ => return,
    };
    let names = |wanted: &dyn Fn(&AwsPrincipalKind<'_>) -> bool| {
        site.statement
            .principal
            .into_iter()
            .flat_map(|element| element.entries())
            .filter(|entry| entry.principal_type == PrincipalType::Aws)
            .flat_map(|entry| &entry.values)
            .any(|text| {
                let kind = AwsPrincipalKind::classify(text);
                // What is no principal may be meant as the one, and is the finding then.
                matches!(kind, AwsPrincipalKind::Hole) || !kind.is_principal() || wanted(&kind)
            })
    };
    let is_account = |kind: &AwsPrincipalKind<'_>| {
        matches!(kind, AwsPrincipalKind::Account(_) | AwsPrincipalKind::Root { .. })
            && kind.account() == Some(*account)
    };
    if !names(&is_account) {
        report.push(finding(site, "its account", &format!("arn:aws:iam::{account}:root")));
        return;
    }
    if let AwsPrincipalKind::AssumedRole { role: of_session, .. } = principal {
        let is_role = |kind: &AwsPrincipalKind<'_>| {
            matches!(kind, AwsPrincipalKind::Role { account: of_role, name, .. }
                if of_role == account && name == of_session)
        };
        if !names(&is_role) {
            let role = format!("arn:aws:iam::{account}:role/{of_session}");
            report.push(finding(site, "its role", &role));
            return;
        }
    }
    report.push(
        Finding::new(&RULE, site.place(), "`NotPrincipal` is hard to get right")
            .leveled(Level::Suggestion)
            .help("write `\"Principal\": \"*\"` with `ArnNotEquals` on `aws:PrincipalArn`"),
    );
}

fn finding(site: &PrincipalSite<'_>, what: &str, arn: &str) -> Finding {
    let message = format!("`{}` is denied, since {what} is not named", quoted(site.text));
    Finding::new(&RULE, site.place(), message).help(format!(
        "add `{}`, or write `\"Principal\": \"*\"` with `ArnNotEquals` on `aws:PrincipalArn`",
        quoted(arn)
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
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `arn:aws:sts::444455556666:assumed-role/R/S` is denied, since its role is not named
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
