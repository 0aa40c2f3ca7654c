use crate::rule::rule;
use crate::{Check, Finding, PolicyService, Report, ResourceSite, quoted};
use policy_core::model::hole::has_hole;
use policy_core::model::{ArnFields, Segment};

rule! {
    /// Another service's ARN in a resource-based policy.
    ///
    /// A bucket policy applies to its bucket and the bucket's objects. A resource of another service
    /// does not belong in it: the service rejects it, or the statement never matches. The ARNs that
    /// belong to a service are those of its resource types in the reference data; the policy of a
    /// backup vault, for example, names anything that was backed up, and a VPC endpoint policy accepts
    /// every resource. An alias is not part of its key, so a key policy never applies to an alias.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:s3` or
    /// `#![service(s3)]`.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*", "arn:aws:sqs:us-east-1:123456789012:orders"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "foreign-resource", codes: ["UNSUPPORTED_RESOURCE_ARN_IN_POLICY"], level: Error,
    rows: ["A41"], check: Check::Resource(check),
}

fn check(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Some(service) = site.statement.service().filter(|service| service.named) else { return };
    let Ok(fields) = &site.fields else { return };
    let negated = site.statement.resource.is_some_and(|element| element.is_negated());
    if !negated && service.is_alias_of_key(fields) {
        report.push(alias(site, fields));
    }
    let unclear = |name: &str| name.is_empty() || name.contains(['*', '?', '$']) || has_hole(name);
    if !negated && !unclear(fields.service) && !service.takes_arns_of(fields.service) {
        report.push(finding(site, service, fields));
    }
}

fn alias(site: &ResourceSite<'_>, fields: &ArnFields<'_>) -> Finding {
    let message = format!("a key policy cannot name the alias `{}`", quoted(fields.resource));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, fields.range_of(Segment::Resource), "expected the key, or `*` alone")
        .help("write `\"Resource\": \"*\"`, which is the key that the policy is attached to")
}

fn finding(site: &ResourceSite<'_>, service: PolicyService<'_>, fields: &ArnFields<'_>) -> Finding {
    let own = quoted(service.prefix);
    let message = format!(
        "a policy of the service `{own}` cannot name `{}`, a resource of another service",
        quoted(site.text)
    );
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, fields.range_of(Segment::Service), format!("expected `{own}`"))
        .help("name the resource that the policy is attached to, or what it contains")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(element: &str, resources: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": "*", "Action": "*", "{element}": [
            {resources}]}}]}}"#
        )
    }

    #[test]
    fn the_service_of_the_arn_is_marked() {
        let resources = r#"
            "arn:aws:sqs:us-east-1:123456789012:q",
                   //^^^ error: a policy of the service `s3` cannot name `arn:aws:sqs:us-east-1:123456789012:q`, a resource of another
                   // service
            "arn:aws:s3:::b", "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/a", "*", "arn:aws:*:::b", "arn:aws"
        "#;
        check_drawn_for("s3", &RULE, &policy("Resource", resources));
    }

    #[test]
    fn an_alias_is_no_part_of_its_key() {
        let resources = r#"
            "arn:aws:kms:us-east-1:123456789012:alias/x",
                                              //^^^^^^^ error: a key policy cannot name the alias `alias/x`
            "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
        "#;
        check_drawn_for("kms", &RULE, &policy("Resource", resources));
        let quiet = r#""arn:aws:kms:us-east-1:123456789012:alias/x""#;
        check_drawn_for("vpce", &RULE, &policy("Resource", quiet));
        check_drawn_for("kms", &RULE, &policy("NotResource", quiet));
    }

    #[test]
    fn what_the_data_gives_a_service_is_quiet() {
        let snapshot = r#""arn:aws:ec2:us-east-1::snapshot/*""#;
        check_drawn_for("backup", &RULE, &policy("Resource", snapshot));
        check_drawn_for("vpce", &RULE, &policy("Resource", snapshot));
        check_drawn_for("s3", &RULE, &policy("NotResource", snapshot));
        check_drawn(&RULE, PolicyKind::Resource, &policy("Resource", snapshot));
        let lattice = r#""arn:aws:vpc-lattice:us-east-1:123456789012:service/s/*""#;
        check_drawn_for("vpc-lattice-svcs", &RULE, &policy("Resource", lattice));
    }
}
