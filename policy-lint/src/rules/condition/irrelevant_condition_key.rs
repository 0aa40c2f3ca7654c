use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyService, Report, quoted};

rule! {
    /// A condition on a value that is the same for every request to the resource.
    ///
    /// A resource-based policy is evaluated only for requests to that resource, so the resource's account
    /// and place in the organization never change: such a condition either always holds or never does. In
    /// identity-based policies, VPC endpoint policies and AWS Organizations policies, the keys are
    /// useful.
    ///
    /// The rule checks policies whose service is named, with `--kind resource:s3` or `#![service(s3)]`.
    /// Without that, they look like endpoint policies.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"s3:ResourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "irrelevant-condition-key", codes: ["IRRELEVANT_CONDITION_KEY_IN_POLICY"],
    level: Suggestion, rows: ["A152"], check: Check::Condition(check),
}

/// The keys that identify the owner of the resource.
const OF_THE_RESOURCE: [&str; 4] =
    ["aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths", "s3:ResourceAccount"];

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let service = site.statement.service().filter(|it| it.named && !it.is_endpoint());
    if let Some(service) = service
        && OF_THE_RESOURCE.iter().any(|key| site.is_key(key))
    {
        report.push(finding(site, service));
    }
}

fn finding(site: &ConditionSite<'_>, service: PolicyService<'_>) -> Finding {
    let message = format!(
        "`{}` is the same for every request that this `{}` policy applies to",
        quoted(&site.condition.key),
        quoted(service.prefix)
    );
    Finding::new(&RULE, site.key_place(), message)
        .help("remove the condition, or test the caller, for example with `aws:PrincipalAccount`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    #[test]
    fn the_key_is_marked_in_any_casing() {
        let fixture = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition":
            {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5",
                "AWS:resourceaccount": "123456789012"}}}]}
              //^^^^^^^^^^^^^^^^^^^^^ suggestion: `AWS:resourceaccount` is the same for every request that this `sqs` policy applies to
            "#;
        check_drawn_for("sqs", &RULE, fixture);
        let quiet: Vec<&str> = fixture.lines().filter(|line| !line.contains("//")).collect();
        let quiet = quiet.join("\n");
        check_drawn_for("vpce", &RULE, &quiet);
        for kind in PolicyKind::ALL {
            check_drawn(&RULE, kind, &quiet);
        }
    }
}
