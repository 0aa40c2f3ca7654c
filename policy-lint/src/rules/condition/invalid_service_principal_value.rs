use crate::conditions::{REGIONAL_KEY, service_values};
use crate::principals::meant;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, ServicePrincipalErrorKind, ServicePrincipalParts};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// A condition value that should name a service, but does not.
    ///
    /// Keys such as `iam:PassedToService` hold the name of a service principal, and `kms:ViaService`
    /// holds one with a Region. Any other string never matches.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "redshift"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "redshift.amazonaws.com"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html>.
    RULE = "invalid-service-principal-value", codes: ["INVALID_SERVICE_PRINCIPAL_FORMAT"],
    level: Error, rows: ["A25"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let regional = site.is_key(REGIONAL_KEY);
    let ignores_case = matches!(
        site.condition.operator.base,
        BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase
    );
    for (index, text) in service_values(site) {
        match ServicePrincipalParts::split(text) {
            Err(error) if !(ignores_case && error.kind() == ServicePrincipalErrorKind::Case) => {
                let finding = Finding::new(&RULE, site.value_place(index), error.message())
                    .pointing(text, error.range(), error.expected());
                let meant = meant(text, report.context).filter(|_| !regional);
                report.push(match meant {
                    Some(meant) => finding
                        .help(did_you_mean(&[&meant]))
                        .repaired_by(Repair::replace(site.value_place(index), meant.clone())),
                    None => finding,
                });
            }
            Ok(parts) if regional && parts.region.is_none() => {
                report.push(without_region(site, index, text, &parts));
            }
            _ => {}
        }
    }
}

fn without_region(
    site: &ConditionSite<'_>,
    index: usize,
    text: &str,
    parts: &ServicePrincipalParts<'_>,
) -> Finding {
    // A label before the suffix that is not a Region was meant to be one.
    if let Some((service, label)) = parts.service.rsplit_once('.') {
        let start = service.len() + 1;
        let message = format!("`{}` is not a valid Region", quoted(label));
        return Finding::new(&RULE, site.value_place(index), message)
            .pointing(text, start..start + label.len(), "expected a Region here")
            .help("write a Region code, such as `us-east-1`");
    }
    let at = parts.service.len() + 1;
    Finding::new(&RULE, site.value_place(index), format!("`{}` has no Region", quoted(text)))
        .pointing(text, at..at, "expected a Region here")
        .help(format!(
            "write a name such as `{}.us-east-1.{}`",
            quoted(parts.service),
            parts.suffix
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    const HEAD: &str =
        r#""Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"#;

    #[test]
    fn each_fault_is_marked_at_its_place() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            &format!(
                "{HEAD}{}",
                r#"
                "StringEquals": {
                  "IAM:passedtoservice": ["ec2.amazonaws.com",
                    "lambda",
                         //^ error: the service principal `lambda` does not end with `.amazonaws.com`
                    "Lambda.amazonaws.com"],
                   //^ error: the service principal `Lambda.amazonaws.com` has an uppercase letter
                  "kms:ViaService": ["ec2.region.amazonaws.com",
                                        //^^^^^^ error: `region` is not a valid Region
                    "s3.amazonaws.com"]}
                      //^ error: `s3.amazonaws.com` has no Region
                }"#
            ),
        );
    }

    #[test]
    fn principals_patterns_and_unknown_texts_are_quiet() {
        for conditions in [
            r#""StringEquals": {"kms:ViaService": ["s3.us-east-1.amazonaws.com", "ec2.cn-north-1.amazonaws.com.cn"]}"#,
            r#""StringLike": {"iam:PassedToService": ["*", "lambda*"], "kms:ViaService": "s3.*.amazonaws.com"}"#,
            r#""StringEqualsIgnoreCase": {"iam:PassedToService": "EC2.amazonaws.com"}"#,
            r#""Null": {"iam:PassedToService": "true"}"#,
            r#""StringEquals": {"iam:PassedToService": "${aws:PrincipalTag/service}", "aws:SourceAccount": "x"}"#,
            "\"StringEquals\": {\"iam:PassedToService\": \"\u{F0000}\"}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Identity, &format!("{HEAD}{conditions}}}"));
        }
    }
}
