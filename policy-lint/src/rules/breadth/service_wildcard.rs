use crate::grants::TOO_BROAD_AS_A_WHOLE;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, quoted};
use policy_core::semantics::grant::is_service_wildcard;

rule! {
    /// All actions of a service.
    ///
    /// Services get new actions over time, and some of them change who has access. A condition, or a
    /// finding about the statement as a whole, suppresses this one.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "service-wildcard", codes: [], level: Suggestion, rows: ["B2.8"], yields_in_statement_to: TOO_BROAD_AS_A_WHOLE, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.kind.is_identity() {
        return;
    }
    for statement in policy.statements {
        let Some(element) = statement.action.filter(|element| !element.negated) else { continue };
        if !statement.allows() || !statement.conditions.is_empty() {
            continue;
        }
        let mut found =
            element.values.iter().enumerate().filter(|(_, text)| is_service_wildcard(text));
        let Some((index, text)) = found.next() else { continue };
        let message = match found.count() {
            0 => format!("`{}` allows every action of the service", quoted(text)),
            others => {
                format!("`{}` and {others} more allow every action of a service", quoted(text))
            }
        };
        report.push(
            Finding::new(&RULE, statement.action_place(index), message)
                .help("name the actions that are needed"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn it_is_told_once_for_a_statement() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:Get*", "sqs:*", "sns:*", "*:*"], "Resource": "arn:aws:s3:::b"},
                                                      //^^^^^^^ suggestion: `sqs:*` and 1 more allow every action of a service
              {"Effect": "Allow", "Action": "S3:**", "Resource": "*"},
                                          //^^^^^^^ suggestion: `S3:**` allows every action of the service
              {"Effect": "Allow", "Action": "iam:*", "Resource": "*"},
              {"Effect": "Allow", "Action": ["s3:*", "*"], "Resource": "*"},
              {"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
              {"Effect": "Allow", "NotAction": "iam:*", "Resource": "arn:aws:s3:::b"},
              {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}
            ]}"#,
        );
    }
}
