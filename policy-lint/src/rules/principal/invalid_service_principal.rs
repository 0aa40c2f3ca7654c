use crate::placeholders::is_no_plain_text;
use crate::principals::meant;
use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{ServicePrincipalErrorKind, ServicePrincipalParts, hole};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// A value that does not have the form of a service principal.
    ///
    /// A service principal is `<service>.amazonaws.com` or, for some services,
    /// `<service>.<region>.amazonaws.com`, in lower case. Some services use the domain of their
    /// partition in China and the isolated partitions, and principals for Alexa skills end with
    /// `.amazon.com`. IAM rejects other values.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services>.
    RULE = "invalid-service-principal", codes: [], level: Error, rows: ["B4.4"],
    check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Service = site.value else { return };
    // A hole as the whole value is a service principal, and a wildcard has its own rule.
    if hole::whole_hole(site.text).is_some()
        || site.text.contains(['*', '?'])
        || is_no_plain_text(site.text)
    {
        return;
    }
    let Err(error) = ServicePrincipalParts::split(site.text) else { return };
    let mut finding = Finding::new(&RULE, site.place(), message(site.text, error.kind())).pointing(
        site.text,
        error.range(),
        error.expected(),
    );
    if site.text.starts_with("arn:") {
        finding = finding.help("write an ARN under `AWS`, an identity provider under `Federated`");
    } else if let Some(meant) = meant(site.text, report.context) {
        finding = finding
            .help(did_you_mean(&[&meant]))
            .repaired_by(Repair::replace(site.place(), meant.clone()));
    }
    report.push(finding);
}

fn message(text: &str, kind: ServicePrincipalErrorKind) -> String {
    match kind {
        ServicePrincipalErrorKind::Empty if text.is_empty() => {
            "the service principal is empty".to_owned()
        }
        ServicePrincipalErrorKind::MissingSuffix => {
            format!("the service principal `{}` does not end with `.amazonaws.com`", quoted(text))
        }
        ServicePrincipalErrorKind::Case => {
            format!("the service principal `{}` has an upper-case letter", quoted(text))
        }
        _ => format!("`{}` is not a service principal", quoted(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, found_by};
    use policy_core::model::PolicyKind;

    #[test]
    fn each_defect_is_at_its_place() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": [
                "Lambda.amazonaws.com",
               //^ error: the service principal `Lambda.amazonaws.com` has an upper-case letter
                "arn:aws:iam::123456789012:role/R",
                  //^ error: `arn:aws:iam::123456789012:role/R` is not a service principal
                "lambda_x.amazonaws.com"
                     //^ error: `lambda_x.amazonaws.com` is not a service principal
            ]}"#,
        );
    }

    #[test]
    fn the_principal_of_a_known_service_is_offered() {
        for (text, help) in [
            ("ec2.amazon.com", Some("did you mean `ec2.amazonaws.com`?")),
            ("lambda", Some("did you mean `lambda.amazonaws.com`?")),
            ("Lambda.amazonaws.com", Some("did you mean `lambda.amazonaws.com`?")),
            ("redshift.aws.com", Some("did you mean `redshift.amazonaws.com`?")),
            ("example.com", None),
        ] {
            let policy = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {{"Service": "{text}"}}}}]}}"#
            );
            let found = found_by(&RULE, PolicyKind::Trust, &policy);
            let helps: Vec<_> = found.iter().map(Finding::help_text).collect();
            assert_eq!(helps, [help], "{text}");
        }
    }

    #[test]
    fn known_forms_wildcards_and_holes_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"Service\": [\"ec2.amazonaws.com\", \"ec2.amazonaws.com.cn\", \"*\", \"${AWS::Region}.amazonaws.com\", \"\u{F0000}\", \"redshift.\u{F0000}.amazonaws.com\"]}",
        );
    }
}
