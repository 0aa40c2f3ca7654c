use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, quoted};
use policy_core::semantics::grant::is_all_of_a_type;

rule! {
    /// An ARN whose wildcards cover all resources of a type.
    ///
    /// It looks narrow but is nearly `*`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:*:*:*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:orders-*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "unspecific-resource", codes: [], level: Suggestion, rows: ["B3.8"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.kind.is_identity() {
        return;
    }
    let mut told: Option<Finding> = None;
    for statement in policy.statements {
        let Some(element) = statement.resource.filter(|element| !element.negated) else { continue };
        // Next to `*` the other values do not matter.
        if !statement.allows()
            || !statement.conditions.is_empty()
            || element.values.contains("*")
            || statement.names_action("iam:PassRole")
        {
            continue;
        }
        let found = element.values.iter().enumerate().find(|(_, text)| is_all_of_a_type(text));
        if let Some((index, text)) = found {
            let place = statement.resource_place(index);
            told = Some(match told {
                None => {
                    let message = format!("`{}` covers all resources of its type", quoted(text));
                    Finding::new(&RULE, place, message)
                        .help("name the resources, or part of their names")
                }
                Some(finding) => finding.related(place, "another such resource"),
            });
        }
    }
    if let Some(finding) = told {
        report.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn it_is_told_once_for_a_policy() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::*/*", "arn:aws:s3:::*"]},
                                                                                           //^^^^^^^^^^^^^^^^^^ suggestion:
                                                                                      // `arn:aws:s3:::*/*` covers all resources of its type
              {"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:role/*"},
              {"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:role/a*"},
              {"Effect": "Allow", "Action": "rds:StartDBInstance", "Resource": "arn:aws:rds:us-east-1:123456789012:db:*"},
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::*", "*"]},
              {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::*"}
            ]}"#,
        );
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "iam:GetRole", "Resource": "arn:aws:iam::123456789012:role/*"}
                                                                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion:
                                                                     // `arn:aws:iam::123456789012:role/*` covers all resources of its type
            ]}"#,
        );
    }
}
