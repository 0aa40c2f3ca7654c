use crate::grants::allows_everything;
use crate::grants::{covered, not_searched, told};
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::repair::{Edit, Repair};

rule! {
    /// A resource that another resource in the same list covers.
    ///
    /// It adds nothing, and hides from readers how broad the other resource is.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*", "arn:aws:s3:::amzn-s3-demo-bucket/logs/*"]}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "redundant-resource", codes: ["REDUNDANT_RESOURCE"], level: Suggestion, rows: ["A142"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.resource.filter(|element| element.values.len() > 1) else {
        return;
    };
    if allows_everything(statement) {
        return;
    }
    let texts: Vec<&str> = element.values.iter().collect();
    let Ok(groups) = covered(&texts) else {
        report.push(not_searched(&RULE, statement.element_name(element.name()), "resources"));
        return;
    };
    for group in groups {
        let finding =
            Finding::new(&RULE, statement.resource_place(group.first), told(&texts, &group))
                .related(statement.resource_place(group.wide), "this one covers it")
                .help("remove what is covered")
                .repaired_by(Repair::of(
                    group
                        .all
                        .iter()
                        .map(|index| Edit::remove(statement.resource_place(*index)))
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
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*",
                "arn:aws:s3:::b/${aws:username}/*",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `arn:aws:s3:::b/${aws:username}/*` is covered by `arn:aws:s3:::b/*`
                "arn:aws:s3:::B/x"
            ]"#,
        );
    }

    #[test]
    fn a_bucket_and_its_objects_are_quiet() {
        for resources in [
            r#"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#,
            r#""arn:aws:s3:::b""#,
            "[\"arn:aws:s3:::\u{F0000}\", \"arn:aws:s3:::\u{F0001}\"]",
        ] {
            let elements =
                format!(r#""Effect": "Allow", "Action": "s3:*", "Resource": {resources}"#);
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": ["*", "arn:aws:s3:::b"]"#,
        );
    }

    #[test]
    fn what_is_too_much_alike_is_said_not_to_be_compared() {
        let shape =
            |at: usize| format!("\"arn:aws:s3:::*{:014b}*\"", at + 8_192).replace('0', "?a?");
        let list: Vec<String> = (0..3_000).map(shape).collect();
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            &format!(
                "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\",\n  \"Resource\": [{}]\n//^^^^^^^^^^ suggestion: the resources were not compared with each other, because that takes too many steps",
                list.join(", ")
            ),
        );
    }
}
