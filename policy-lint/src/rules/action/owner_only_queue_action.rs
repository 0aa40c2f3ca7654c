use crate::rule::rule;
use crate::{ActionSite, Check, Finding, Report, StatementView, quoted};
use policy_core::model::{
    ArnFields, AwsPrincipalKind, PrincipalElement, PrincipalType, is_account_id,
};

rule! {
    /// An action of the owner of a queue, allowed to another account.
    ///
    /// Amazon SQS lets only the account that owns a queue delete or tag it, change its attributes and its
    /// policy, or move its messages. A queue policy that allows another account to do so has no effect.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:sqs` or
    /// `#![service(sqs)]`, in statements whose resources have an account ID.
    ///
    /// ```json,resource:sqs,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": ["sqs:SendMessage", "sqs:SetQueueAttributes"], "Resource": "arn:aws:sqs:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// ```json,resource:sqs,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["sqs:SendMessage", "sqs:SetQueueAttributes"], "Resource": "arn:aws:sqs:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html>.
    RULE = "owner-only-queue-action", codes: [], level: Warning, rows: ["own"],
    yields_to: &["account-action-in-resource-policy"], check: Check::Action(check),
}

/// The actions to which cross-account permissions do not apply.
const OF_THE_OWNER: [&str; 12] = [
    "sqs:AddPermission",
    "sqs:CancelMessageMoveTask",
    "sqs:CreateQueue",
    "sqs:DeleteQueue",
    "sqs:ListMessageMoveTasks",
    "sqs:ListQueueTags",
    "sqs:ListQueues",
    "sqs:RemovePermission",
    "sqs:SetQueueAttributes",
    "sqs:StartMessageMoveTask",
    "sqs:TagQueue",
    "sqs:UntagQueue",
];

fn check(site: &ActionSite<'_>, report: &mut Report<'_>) {
    /// Whether a statement allows something only to accounts that do not own the queue.
    struct Foreign(bool);

    let statement = &site.statement;
    let is_of_queue = statement.service().is_some_and(|it| it.named && it.is("sqs"));
    if !is_of_queue
        || !statement.allows()
        || statement.action.is_none_or(|element| element.negated)
        || !OF_THE_OWNER.iter().any(|action| action.eq_ignore_ascii_case(site.text))
    {
        return;
    }
    if statement.once(|| Foreign(is_for_others(statement))).0 {
        let message =
            format!("only the account that owns the queue can call `{}`", quoted(site.text));
        report
            .push(Finding::new(&RULE, site.place(), message).help(
                "remove the action, or give the other account a role in the queue's account",
            ));
    }
}

/// Whether every resource has an account, and every principal is in an account that is none of these.
fn is_for_others(statement: &StatementView<'_>) -> bool {
    let Some(resource) = statement.resource.filter(|element| !element.negated) else {
        return false;
    };
    let owner = |text| {
        let fields = ArnFields::split(text).ok()?;
        is_account_id(fields.account).then_some(fields.account)
    };
    let Some(owners) = resource.values.iter().map(owner).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let is_other = |text: &str| {
        let account = AwsPrincipalKind::classify(text).account().filter(|it| is_account_id(it));
        account.is_some_and(|account| !owners.contains(&account))
    };
    let entries = statement.principal.map(PrincipalElement::entries).unwrap_or_default();
    statement.principal.is_some_and(|element| !element.is_negated())
        && !entries.is_empty()
        && entries.iter().all(|entry| {
            entry.principal_type == PrincipalType::Aws && entry.values.iter().all(is_other)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(principal: &str, resource: &str, actions: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {principal}, "Resource": {resource}, "Action": [
            {actions}]}}]}}"#
        )
    }

    const QUEUE: &str = r#""arn:aws:sqs:us-east-1:123456789012:q""#;

    #[test]
    fn what_only_the_owner_can_do_is_marked() {
        check_drawn_for(
            "sqs",
            &RULE,
            &policy(
                r#"{"AWS": ["111122223333", "arn:aws:iam::222233334444:role/R"]}"#,
                QUEUE,
                r#"
                "SQS:deletequeue", "sqs:SendMessage", "sqs:*", "sqs:ListQueues"
              //^^^^^^^^^^^^^^^^^ warning: only the account that owns the queue can call `SQS:deletequeue`
                "#,
            ),
        );
    }

    #[test]
    fn the_owner_and_unknown_accounts_are_quiet() {
        let action = r#""sqs:DeleteQueue""#;
        for principal in [
            r#"{"AWS": ["111122223333", "123456789012"]}"#,
            r#"{"AWS": "*"}"#,
            r#""*""#,
            "{\"AWS\": \"\u{F0000}\"}",
            r#"{"AWS": "111122223333", "Service": "sns.amazonaws.com"}"#,
        ] {
            check_drawn_for("sqs", &RULE, &policy(principal, QUEUE, action));
        }
        let other = r#"{"AWS": "111122223333"}"#;
        for resource in [
            r#""*""#,
            r#""arn:aws:sqs:*:*:q""#,
            "\"arn:aws:sqs:us-east-1:\u{F0000}:q\"",
            r#""arn:aws:sqs:us-east-1:111122223333:q""#,
        ] {
            check_drawn_for("sqs", &RULE, &policy(other, resource, action));
        }
        check_drawn(&RULE, PolicyKind::Resource, &policy(other, QUEUE, action));
    }
}
