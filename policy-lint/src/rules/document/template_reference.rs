use crate::placeholders::{is_function, is_reference};
use crate::rule::rule;
use crate::{Check, Finding, Report, TextSite, quoted};
use policy_core::model::{VariableError, VariableErrorKind, pieces};

rule! {
    /// A CloudFormation or Terraform reference that was not replaced.
    ///
    /// `${AWS::AccountId}` has a meaning for CloudFormation inside `Fn::Sub`, and `${var.name}` for
    /// Terraform. IAM reads `${…}` as a policy variable, and no condition key has such a name.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:${AWS::AccountId}:my-queue"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>.
    RULE = "template-reference", codes: [], level: Error, rows: ["own"],
    check: Check::Text(check),
}

fn check(site: &TextSite<'_>, report: &mut Report<'_>) {
    let text = site.text;
    if is_function(text) {
        report.push(function(site));
        return;
    }
    if site.has_brace && (text.contains("${") || text.contains("&{")) {
        for error in pieces(text).filter_map(Result::err).filter(is_reference) {
            report.push(reference(site, &error));
        }
    }
}

fn reference(site: &TextSite<'_>, error: &VariableError) -> Finding {
    let help = match error.kind() {
        VariableErrorKind::CloudFormationReference => {
            "check the policy that the template creates, or write the value itself"
        }
        _ if site.text.contains("&{") => "write `$` instead of `&` outside Terraform",
        _ => "check the policy that Terraform creates, or write the value itself",
    };
    Finding::new(&RULE, site.place(), error.message())
        .pointing(site.text, error.range(), error.expected())
        .help(help)
}

fn function(site: &TextSite<'_>) -> Finding {
    let message = format!("`{}` is a CloudFormation function", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .help("check the policy that the template creates, or write the value itself")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn references_are_found_in_every_element() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "arn:${AWS::Partition}:iam::123456789012:root"},
                                      //^^^^^^^^^^^^^^^^^ error: `${AWS::Partition}` is a CloudFormation reference
              "Condition": {"StringEquals": {"aws:PrincipalTag/a": ["${var.team}",
                                                                   //^^^^^^^^^^^ error: `${var.team}` is a Terraform reference
                "&{aws:username}",
               //^^^^^^^^^^^^^^^ error: `&{aws:username}` is Terraform's spelling of a policy variable
                "!Ref Team",
              //^^^^^^^^^^^ error: `!Ref Team` is a CloudFormation function
                "${aws:username}", "${*}", "$x", "!x"]}}
            }]}"#,
        );
    }

    #[test]
    fn a_function_is_one_mistake() {
        for resource in ["!Sub arn:aws:s3:::${Bucket}", "!Sub ${AWS::Partition}", "Fn::Sub: a"] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "{resource}"}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let found: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
            assert_eq!(found, ["template-reference"], "{resource}");
        }
    }
}
