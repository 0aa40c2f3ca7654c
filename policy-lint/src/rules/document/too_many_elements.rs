use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView};

rule! {
    /// A queue or topic policy with more elements than its service allows.
    ///
    /// Amazon SQS and Amazon SNS limit not only the size of a policy. The quotas are:
    ///
    /// | | queue policy | topic policy |
    /// |---|---|---|
    /// | statements | 20 | 100 |
    /// | actions of a statement | 7 | |
    /// | principals | 50 | 200 |
    /// | conditions | 10 | |
    ///
    /// The pages do not say whether principals and conditions are counted per statement, so the rule
    /// reports only a single statement that has too many of them. A list of values is one condition.
    ///
    /// The rule checks policies whose service is specified, for example with `--kind resource:sqs` or
    /// `#![service(sqs)]`.
    ///
    /// ```json,resource:sqs,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ListDeadLetterSourceQueues", "sqs:PurgeQueue", "sqs:ReceiveMessage", "sqs:SendMessage"], "Resource": "arn:aws:sqs:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// ```json,resource:sqs,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": ["sqs:DeleteMessage", "sqs:GetQueue*", "sqs:ReceiveMessage", "sqs:SendMessage"], "Resource": "arn:aws:sqs:us-east-1:123456789012:orders"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html>
    /// and <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html>.
    RULE = "too-many-elements", codes: [], level: Warning, rows: ["own"],
    check: Check::Policy(check),
}

/// The quotas of a service's policies.
struct Quotas {
    service: &'static str,
    policy: &'static str,
    statements: usize,
    actions: usize,
    principals: usize,
    conditions: usize,
}

const QUOTAS: [Quotas; 2] = [
    Quotas {
        service: "sqs",
        policy: "queue policy",
        statements: 20,
        actions: 7,
        principals: 50,
        conditions: 10,
    },
    Quotas {
        service: "sns",
        policy: "topic policy",
        statements: 100,
        actions: usize::MAX,
        principals: 200,
        conditions: usize::MAX,
    },
];

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some(service) = policy.service.filter(|service| service.named) else { return };
    let Some(quotas) = QUOTAS.iter().find(|quotas| service.is(quotas.service)) else { return };
    let count = policy.statements.len();
    if count > quotas.statements {
        let message = format!(
            "the policy has {count} statements, but a {} can have {}",
            quotas.policy, quotas.statements
        );
        let help = "combine statements that differ in one element";
        report.push(Finding::new(&RULE, policy.member("Statement"), message).help(help));
    }
    for statement in policy.statements {
        check_statement(statement, quotas, report);
    }
}

fn check_statement(statement: &StatementView<'_>, quotas: &Quotas, report: &mut Report<'_>) {
    let mut tell = |element: &'static str, what: &str, count: usize, most: usize, help| {
        if count > most {
            let message = format!(
                "the statement has {count} {what}, but {} {} can have {most}",
                if what == "actions" { "a statement of a" } else { "a" },
                quotas.policy
            );
            report.push(Finding::new(&RULE, statement.element_name(element), message).help(help));
        }
    };
    if let Some(element) = statement.action {
        let help = "use a wildcard such as `sqs:*`, or split the statement";
        tell(element.name(), "actions", element.values.len(), quotas.actions, help);
    }
    if let Some(element) = statement.principal {
        let entries = element.entries().iter();
        let count = entries.map(|entry| entry.values.len()).sum();
        let help = "use a condition such as `aws:PrincipalOrgID` instead of a list of principals";
        tell(element.name(), "principals", count, quotas.principals, help);
    }
    let help = "write the values of a key in one list";
    tell("Condition", "conditions", statement.conditions.len(), quotas.conditions, help);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Level;
    use crate::check::check_json;
    use policy_core::model::PolicyKind;

    /// Returns the messages about a policy with this many statements, actions, principals and conditions.
    fn messages(service: &'static str, counts: [usize; 4]) -> Vec<String> {
        let [statements, actions, principals, conditions] = counts;
        let list = |count, item: &dyn Fn(usize) -> String| {
            (0..count).map(item).collect::<Vec<_>>().join(", ")
        };
        let statement = format!(
            r#"{{"Effect": "Deny", "Principal": {{"AWS": [{}]}}, "Action": [{}], "Resource": "*", "Condition": {{"StringEquals": {{{}}}}}}}"#,
            list(principals, &|at| format!(r#""{}""#, 111_122_223_300 + at)),
            list(actions, &|at| format!(r#""{service}:A{at}*""#)),
            list(conditions, &|at| format!(r#""aws:PrincipalTag/k{at}": ["a", "b"]"#)),
        );
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{}]}}"#,
            list(statements, &|_| statement.clone())
        );
        let context = crate::Context { service: Some(service), ..crate::Context::default() };
        let outcome = check_json(&text, PolicyKind::Resource, &context).unwrap();
        let found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
        found
            .inspect(|it| assert_eq!(it.level(), Level::Warning))
            .map(|it| it.message().to_owned())
            .collect()
    }

    #[test]
    fn one_more_than_the_quota_is_too_many() {
        assert!(messages("sqs", [20, 7, 50, 10]).is_empty());
        assert_eq!(
            messages("sqs", [1, 8, 51, 11]),
            [
                "the statement has 8 actions, but a statement of a queue policy can have 7",
                "the statement has 51 principals, but a queue policy can have 50",
                "the statement has 11 conditions, but a queue policy can have 10",
            ]
        );
        assert_eq!(
            messages("sqs", [21, 1, 1, 1]),
            ["the policy has 21 statements, but a queue policy can have 20"]
        );
    }

    #[test]
    fn topics_and_other_services_have_their_own() {
        assert!(messages("sns", [100, 8, 1, 11]).is_empty());
        assert_eq!(messages("sns", [101, 1, 1, 1]).len(), 1);
        assert!(messages("s3", [21, 8, 51, 11]).is_empty());
    }
}
