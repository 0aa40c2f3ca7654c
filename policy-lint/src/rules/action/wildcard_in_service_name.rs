use crate::rule::rule;
use crate::{ActionSite, ArnSite, Check, Finding, Report, quoted};
use policy_core::model::ArnErrorKind;

rule! {
    /// A wildcard in a service name.
    ///
    /// The service prefix of an action and the service in an ARN must be full names: IAM rejects
    /// `s*:GetObject` and `arn:aws:s3*:::my-bucket`. Only a bare `*` matches all actions or all
    /// resources.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3*:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:*:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::my-*/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>.
    RULE = "wildcard-in-service-name", codes: ["WILDCARD_IN_SERVICE_NAME"], level: Error,
    rows: ["A148", "B2.3", "B3.2"],
    check: Check::Several(&[Check::Action(check_action), Check::Arn(check_arn)]),
}

fn check_action(action: &ActionSite<'_>, report: &mut Report<'_>) {
    let text = action.text;
    if action.value().is_some_and(|value| value.parts.is_some()) {
        return;
    }
    let Some((service, _)) = text.split_once(':') else { return };
    if let Some(at) = service.find(['*', '?'])
        && text != "*:*"
        && !text.contains("${")
    {
        report.push(action_finding(action, at));
    }
}

fn action_finding(action: &ActionSite<'_>, at: usize) -> Finding {
    let message =
        format!("the action `{}` has a wildcard in its service prefix", quoted(action.text));
    Finding::new(&RULE, action.place(), message)
        .pointing(action.text, at..at + 1, "expected a full service prefix")
        .help("write one action per service, or `*` for all actions")
}

fn check_arn(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    // Another rule reports wildcards in principals. Conditions accept wildcards in every field.
    if let Some(error) = &arn.problem
        && error.kind() == ArnErrorKind::WildcardInService
        && !arn.is_principal()
        && arn.condition_key().is_none()
    {
        report.push(
            arn.finding(&RULE, error).help("write one ARN per service, or `*` for all resources"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn wildcards_in_services_are_found_in_actions_and_arns() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Action": ["s?:GetObject", "*:Get*", "*", "*:*", "s3:*"],
                         //^ error: the action `s?:GetObject` has a wildcard in its service prefix
                                        //^ error: the action `*:Get*` has a wildcard in its service prefix
              "Resource": ["arn:aws:*:us-east-1:123456789012:*",
                                  //^ error: `arn:aws:*:us-east-1:123456789012:*` has a wildcard in its service segment
                "*", "arn:aws:s3:::*", "arn:*:sqs:*:*:*"],
              "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:*:*:123456789012:*"}}
            }]}"#,
        );
    }
}
