use std::collections::HashMap;

use crate::grants::{grant, is_denied, is_on_all};
use crate::project::RequiredCondition;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, StatementView, quoted};
use policy_core::model::Effect;
use policy_core::model::hole::has_hole;
use policy_core::path::Place;
use policy_core::semantics::list;
use policy_core::semantics::pattern::covers_in_any_casing;
use policy_core::semantics::principal::{covers_principal, names_everyone, names_everyone_barely};
use policy_core::semantics::steps::Budget;

rule! {
    /// A grant without a condition that the project requires.
    ///
    /// A project or its organization can require that every statement that allows an action, or a
    /// principal, tests a condition key. The rule looks for the key and leaves its value to the author.
    /// With these settings:
    ///
    /// ```toml
    /// [[required]]
    /// action = "iam:PassRole"
    /// key = "iam:PassedToService"
    /// reason = "a role is passed to the service that it was made for"
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/RedshiftLoad"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/RedshiftLoad", "Condition": {"StringEquals": {"iam:PassedToService": "redshift.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>.
    RULE = "missing-required-condition", codes: [], level: Warning, rows: ["B2.16", "B6.8"],
    asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for required in policy.context.project.required.iter().filter(|it| !it.by_denial) {
        let denials = Denials::of(policy, required);
        for statement in policy.statements {
            let judged = statement.allows() && !statement.tests_key(&required.key);
            if !judged || denials.refuse(statement) {
                continue;
            }
            if let Some(found) = demanding(statement, required) {
                report.push(finding(&found, required));
            }
        }
    }
}

/// The policy's statements that deny by testing a key. In a resource-based policy they name everyone,
/// and their resources are those of the policy.
struct Denials<'p> {
    /// Whether the only required action is denied.
    has_action: Option<bool>,
    statements: Vec<&'p StatementView<'p>>,
    /// The indices of the statements that name an action, by the action in lowercase.
    named: HashMap<String, Vec<usize>>,
    /// The indices of the statements that can deny actions that they do not name.
    open: Vec<usize>,
}

impl<'p> Denials<'p> {
    fn of(policy: &'p PolicyView<'p>, required: &RequiredCondition) -> Self {
        let denials = policy.statements.iter().filter(|statement| {
            statement.effect == Some(Effect::Deny)
                && statement.tests_key(&required.key)
                && statement.principal.is_some_and(names_everyone)
        });
        let statements: Vec<_> = denials.collect();
        let has_action = required.action.as_deref().map(|action| {
            is_denied(policy, action, &required.key)
                || statements.iter().any(|statement| grant(statement, action).is_some())
        });
        let (mut named, mut open) = (HashMap::<String, Vec<usize>>::new(), Vec::new());
        for (number, statement) in statements.iter().enumerate() {
            if statement.action.is_some_and(|element| element.negated)
                || statement.actions.open().next().is_some()
            {
                open.push(number);
                continue;
            }
            for text in statement.action.into_iter().flat_map(|element| &element.values) {
                named.entry(text.to_ascii_lowercase()).or_default().push(number);
            }
        }
        Self { has_action, statements, named, open }
    }

    /// Whether one of them tests the key for everything that a statement allows.
    fn refuse(&self, allowing: &StatementView<'_>) -> bool {
        if let Some(has_action) = self.has_action {
            return has_action;
        }
        // Only a statement that covers the first action can cover all of them.
        let actions = allowing.action.into_iter().flat_map(|element| &element.values);
        let first = actions.map(str::to_ascii_lowercase).next().unwrap_or_default();
        let named = self.named.get(&first).into_iter().flatten();
        let numbers = named.chain(&self.open);
        numbers.filter_map(|number| self.statements.get(*number)).any(|statement| {
            covers_actions(statement, allowing) && covers_resources(statement, allowing)
        })
    }
}

/// Whether a statement covers every action of another.
fn covers_actions(statement: &StatementView<'_>, other: &StatementView<'_>) -> bool {
    other.action.is_some_and(|element| {
        !element.negated && element.values.iter().all(|text| grant(statement, text).is_some())
    })
}

/// Whether a statement covers every resource of another. Without resources, both are about the resource
/// that has the policy.
fn covers_resources(statement: &StatementView<'_>, other: &StatementView<'_>) -> bool {
    if is_on_all(statement) {
        return true;
    }
    match (statement.resource, other.resource) {
        (Some(wide), Some(narrow)) => {
            let texts = [wide, narrow].map(|element| element.values.iter().collect::<Vec<_>>());
            let [wides, narrows] = &texts;
            let mut budget = Budget::for_texts(&texts.concat());
            // If deciding takes too many steps, the condition is required.
            !narrow.negated
                && list::all_taken(wides, narrows, list::covers, &mut budget).unwrap_or(false)
        }
        (wide, _) => wide.is_none(),
    }
}

/// The part of a statement that requires a condition.
struct Demanding {
    place: Place,
    text: String,
}

fn demanding(statement: &StatementView<'_>, required: &RequiredCondition) -> Option<Demanding> {
    let principal = match &required.principal {
        Some(pattern) => Some(demanding_principal(statement, pattern)?),
        None => None,
    };
    match &required.action {
        Some(action) => demanding_action(statement, action),
        None => principal,
    }
}

fn demanding_action(statement: &StatementView<'_>, action: &str) -> Option<Demanding> {
    let element = statement.action?;
    if element.negated {
        grant(statement, action)?;
        return Some(Demanding {
            place: statement.element_name("NotAction"),
            text: "NotAction".to_owned(),
        });
    }
    // A pattern requires what each of its actions requires.
    let covers =
        |text: &str| covers_in_any_casing(text, action) || covers_in_any_casing(action, text);
    let mut texts = element.values.iter().enumerate();
    let (index, text) = texts.find(|(_, text)| !has_hole(text) && covers(text))?;
    Some(Demanding { place: statement.action_place(index), text: text.to_owned() })
}

fn demanding_principal(statement: &StatementView<'_>, pattern: &str) -> Option<Demanding> {
    if statement.principal.is_some_and(names_everyone_barely) && pattern == "*" {
        return Some(Demanding { place: statement.element("Principal"), text: "*".to_owned() });
    }
    let element = statement.principal.filter(|element| !element.is_negated())?;
    let mut values = element.entries().iter().flat_map(|entry| {
        entry.values.iter().enumerate().map(|(index, text)| (entry.principal_type, index, text))
    });
    let (principal_type, index, text) =
        values.find(|(_, _, text)| !has_hole(text) && covers_principal(pattern, text))?;
    Some(Demanding {
        place: statement.principal_place(principal_type, index),
        text: text.to_owned(),
    })
}

fn finding(found: &Demanding, required: &RequiredCondition) -> Finding {
    let key = quoted(&required.key);
    let message = format!("`{}` is allowed without a condition on `{key}`", quoted(&found.text));
    let help = match &required.reason {
        Some(reason) => {
            format!("the project requires it: {}", quoted(reason.trim_end_matches('.')))
        }
        None => format!("add a condition on `{key}`, which the project requires"),
    };
    Finding::new(&RULE, found.place.clone(), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::test_support::{
        check_drawn_in, check_drawn_statement, check_drawn_statement_in, project,
    };
    use policy_core::model::PolicyKind;

    fn demands(action: Option<&str>, principal: Option<&str>, key: &str) -> Project {
        let [action, principal] = [action, principal].map(|it| it.map(str::to_owned));
        let required = RequiredCondition {
            action,
            principal,
            key: key.to_owned(),
            reason: None,
            by_denial: false,
        };
        Project { required: vec![required], ..Project::EMPTY }
    }

    #[test]
    fn an_account_is_its_root_and_a_refusal_is_about_the_same_actions() {
        let root = "arn:aws:iam::123456789012:root";
        for (pattern, principal) in
            [(root, "123456789012"), ("123456789012", root), ("arn:aws:iam::1234*", "123456789012")]
        {
            check_drawn_in(
                &demands(None, Some(pattern), "aws:PrincipalOrgID"),
                &RULE,
                PolicyKind::Trust,
                &format!(
                    r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {{"AWS":
                    "{principal}"
                  //{} warning: `{principal}` is allowed without a condition on `aws:PrincipalOrgID`
                    }}}}]}}"#,
                    "^".repeat(principal.len() + 2)
                ),
            );
        }
        let policy = |denied: &str, mark: &str| {
            format!(
                r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/public/*", "Principal":
                    "*"
                  {mark}
                }},
                {{"Effect": "Deny", "Principal": "*", {denied}, "Condition": {{"StringNotEquals": {{"aws:PrincipalOrgID": "o-exampleorgid"}}}}}}]}}"#
            )
        };
        let project = demands(None, Some("*"), "aws:PrincipalOrgID");
        let loud = "//^^^ warning: `*` is allowed without a condition on `aws:PrincipalOrgID`";
        for (denied, mark) in [
            (r#""Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::b/*""#, loud),
            (r#""Action": "s3:*", "Resource": "arn:aws:s3:::b/private/*""#, loud),
            (r#""Action": "s3:*", "Resource": "arn:aws:s3:::b/*""#, ""),
            (r#""Action": "s3:Get*", "Resource": "*""#, ""),
        ] {
            check_drawn_in(&project, &RULE, PolicyKind::Resource, &policy(denied, mark));
        }
    }

    #[test]
    fn what_covers_the_action_is_marked_once_a_statement() {
        check_drawn_in(
            &project(),
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:GetObject", "IAM:passrole", "iam:*"], "Resource": "arn:aws:iam::123456789012:role/R"},
                                                           //^^^^^^^^^^^^^^ warning: `IAM:passrole` is allowed without a condition on
                                                           // `iam:PassedToService`
              {"Effect": "Allow", "Action": "iam:*", "Resource": "arn:aws:iam::123456789012:role/R"},
                                          //^^^^^^^ warning: `iam:*` is allowed without a condition on `iam:PassedToService`
              {"Effect": "Allow", "NotAction": "s3:*", "Resource": "arn:aws:iam::123456789012:role/R"},
                                //^^^^^^^^^^^ warning: `NotAction` is allowed without a condition on `iam:PassedToService`
              {"Effect": "Allow", "NotAction": "iam:Pass*", "Resource": "*"},
              {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/R"},
              {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringLike": {"IAM:passedtoservice": "ec2*"}}}
            ]}"#,
        );
    }

    #[test]
    fn a_pattern_demands_it_of_each_of_its_actions() {
        let project = demands(Some("s3:Put*"), None, "aws:PrincipalOrgID");
        check_drawn_statement_in(
            &project,
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Resource": "arn:aws:s3:::b/*", "Action": ["s3:Get*", "󰀀",
                "s3:PutObject"
              //^^^^^^^^^^^^^^ warning: `s3:PutObject` is allowed without a condition on `aws:PrincipalOrgID`
            ]"#,
        );
    }

    #[test]
    fn principals_can_demand_it_too() {
        let rest = r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#;
        let everyone = demands(None, Some("*"), "aws:PrincipalOrgID");
        let elements = format!(
            r#"{rest}, "Principal":
                "*"
              //^^^ warning: `*` is allowed without a condition on `aws:PrincipalOrgID`
            "#
        );
        check_drawn_statement_in(&everyone, &RULE, PolicyKind::Resource, &elements);
        let listed = r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
            "Principal": {"Service": "ec2.amazonaws.com", "AWS": ["123456789012", "*"]}
                                                                                //^^^ warning: `*` is allowed without a condition on
                                                                                // `aws:PrincipalOrgID`
            "#;
        check_drawn_statement_in(&everyone, &RULE, PolicyKind::Resource, listed);
        let roots = demands(Some("s3:*"), Some("arn:aws:iam::*:root"), "aws:PrincipalArn");
        let elements = r#""Principal": {"AWS": ["arn:aws:iam::123456789012:root", "󰀀"]},
            "Effect": "Allow", "Resource": "arn:aws:s3:::b/*", "Action": "s3:GetObject"
                                                                       //^^^^^^^^^^^^^^ warning: `s3:GetObject` is allowed without a
                                                                       // condition on `aws:PrincipalArn`
            "#;
        check_drawn_statement_in(&roots, &RULE, PolicyKind::Resource, elements);
        let role = format!(r#""Principal": {{"AWS": "arn:aws:iam::123456789012:role/R"}}, {rest}"#);
        check_drawn_statement_in(&roots, &RULE, PolicyKind::Resource, &role);
    }

    #[test]
    fn what_is_denied_without_the_key_is_quiet() {
        let policy = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/R"},
            {"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringNotEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}}
        ]}"#;
        check_drawn_in(&project(), &RULE, PolicyKind::Identity, policy);
        let bucket = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
            {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"], "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}
        ]}"#;
        let everyone = demands(None, Some("*"), "aws:PrincipalOrgID");
        check_drawn_in(&everyone, &RULE, PolicyKind::Resource, bucket);
        let elements = r#""Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/R""#;
        check_drawn_statement(&RULE, PolicyKind::Identity, elements);
    }
}
