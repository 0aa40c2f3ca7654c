use crate::grants::TOO_BROAD_AS_A_WHOLE;
use crate::resources::forms_of;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView, quoted};
use policy_catalog::{AccessLevel, ActionInfo, Catalog};

rule! {
    /// An action that is allowed on every resource although ARNs can limit it.
    ///
    /// In a statement with `"Resource": "*"` and no condition, the rule reports the most severe action
    /// that has resource types: one that manages permissions before one that writes, and that before
    /// any other. It reports nothing where another finding is about the statement as a whole.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:DeleteQueue", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:DeleteQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "wildcard-resource", codes: [], level: Suggestion, rows: ["B2.14", "B2.15", "B3.7"],
    yields_in_statement_to: TOO_BROAD_AS_A_WHOLE, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    if !policy.kind.is_identity() {
        return;
    }
    for statement in policy.statements {
        let open = statement.allows()
            && statement.conditions.is_empty()
            && statement.resource.is_some_and(|it| !it.negated && it.values.contains("*"));
        if open && let Some((index, action)) = gravest(statement) {
            report.push(finding(statement, index, action, catalog));
        }
    }
}

/// Returns how severe it is to allow an action on every resource.
fn gravity(action: ActionInfo) -> u8 {
    let is = |level| action.access_levels().any(|own| own == level);
    if is(AccessLevel::PermissionsManagement) { 2 } else { u8::from(is(AccessLevel::Write)) }
}

fn gravest(statement: &StatementView<'_>) -> Option<(usize, ActionInfo)> {
    statement.action.filter(|element| !element.negated)?;
    let mut found: Option<(usize, ActionInfo)> = None;
    for (index, value) in statement.actions.values().iter().enumerate() {
        let Some(meant) = value.meant else { continue };
        meant.any(|action| {
            let limitable = action.resource_types().next().is_some();
            if limitable && found.is_none_or(|(_, other)| gravity(action) > gravity(other)) {
                found = Some((index, action));
            }
            found.is_some_and(|(_, action)| gravity(action) == 2)
        });
    }
    found
}

fn finding(
    statement: &StatementView<'_>,
    index: usize,
    action: ActionInfo,
    catalog: &Catalog,
) -> Finding {
    let what = match gravity(action) {
        2 => ", which manages permissions,",
        1 => ", which writes,",
        _ => "",
    };
    let message = format!("`{}`{what} is allowed on every resource", quoted(&action.to_string()));
    Finding::new(&RULE, statement.action_place(index), message)
        .related(statement.element("Resource"), "the resources")
        .help(format!("limit it to {}", forms_of(catalog, action, None)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_gravest_action_is_named() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Resource": "*", "Action": ["s3:GetObject", "sqs:DeleteQueue",
              "s3:PutBucketPol*"]
            //^^^^^^^^^^^^^^^^^^ suggestion: `s3:PutBucketPolicy`, which manages permissions, is allowed on every resource
            "#,
        );
    }

    #[test]
    fn actions_without_resources_conditions_and_broader_findings_are_quiet() {
        for elements in [
            r#""Effect": "Allow", "Resource": "*", "Action": ["s3:ListAllMyBuckets", "ec2:DescribeInstances"]"#,
            r#""Effect": "Allow", "Resource": "*", "Action": "sqs:DeleteQueue", "Condition": {"StringEquals": {"aws:ResourceTag/a": "b"}}"#,
            r#""Effect": "Deny", "Resource": "*", "Action": "sqs:DeleteQueue""#,
            r#""Effect": "Allow", "Resource": "*", "Action": "*""#,
            r#""Effect": "Allow", "Resource": "*", "NotAction": "sqs:DeleteQueue""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Identity, elements);
        }
    }
}
