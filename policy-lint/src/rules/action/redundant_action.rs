use crate::grants::allows_everything;
use crate::grants::{covered, not_searched, told};
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::repair::{Edit, Repair};

rule! {
    /// An action that another action in the same list covers.
    ///
    /// It adds nothing, and hides from readers how broad the other action is. Case is ignored.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:GetObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "redundant-action", codes: ["REDUNDANT_ACTION"], level: Suggestion, rows: ["A141"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.action.filter(|element| element.values.len() > 1) else { return };
    if allows_everything(statement) {
        return;
    }
    let texts: Vec<&str> = element.values.iter().collect();
    let lower: Vec<String> = texts.iter().map(|text| text.to_ascii_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let Ok(groups) = covered(&lower) else {
        report.push(not_searched(&RULE, statement.element_name(element.name()), "actions"));
        return;
    };
    for group in groups {
        let finding =
            Finding::new(&RULE, statement.action_place(group.first), told(&texts, &group))
                .related(statement.action_place(group.wide), "this one covers it")
                .help("remove what is covered")
                .repaired_by(Repair::of(
                    group
                        .all
                        .iter()
                        .map(|index| Edit::remove(statement.action_place(*index)))
                        .collect(),
                ));
        report.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_a_pattern_covers_is_told_once_for_it() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Resource": "arn:aws:s3:::b/*", "Action": [
                "s3:GetObject",
              //^^^^^^^^^^^^^^ suggestion: `s3:GetObject` and 2 others are covered by `S3:get*`
                "S3:get*", "s3:GetObject*", "s3:GetObjectAcl", "s3:PutObject", "sqs:*Message", "s3:*Acl",
                "SQS:SendMessage"
              //^^^^^^^^^^^^^^^^^ suggestion: `SQS:SendMessage` is covered by `sqs:*Message`
            ]"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Resource": "*", "NotAction": ["s3:GetObject",
                "s3:getobject"
              //^^^^^^^^^^^^^^ suggestion: `s3:getobject` is covered by `s3:GetObject`
            ]"#,
        );
    }

    #[test]
    fn overlaps_and_full_access_are_quiet() {
        for elements in [
            r#""Resource": "*", "Action": ["s3:Get*", "s3:*Acl"]"#,
            r#""Resource": "*", "Action": ["*", "s3:Get*"]"#,
            "\"Resource\": \"*\", \"Action\": [\"s3:Get?\", \"s3:Get\u{F0000}\"]",
        ] {
            let elements = format!(r#""Effect": "Allow", {elements}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }

    #[test]
    fn what_is_too_much_alike_is_said_not_to_be_compared() {
        let shape = |at: usize| format!("\"s3:*{:014b}*\"", at + 8_192).replace('0', "?a?");
        let list: Vec<String> = (0..3_000).map(shape).collect();
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            &format!(
                "\"Effect\": \"Allow\", \"Resource\": \"*\",\n  \"Action\": [{}]\n//^^^^^^^^ suggestion: the actions were not compared with each other, because that takes too many steps",
                list.join(", ")
            ),
        );
    }
}
