use crate::resources::is_unknown_service;
use crate::rule::rule;
use crate::{ArnSite, Check, Finding, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::{ArnFields, Partition, Segment};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// An ARN whose service does not exist.
    ///
    /// The third field of an ARN is a service, usually the prefix of its actions. An ARN with an
    /// unknown service matches nothing. The services are those in the reference data, whose date the
    /// finding gives; allow the rule for a service that is newer.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dyanmodb:us-east-1:123456789012:table/t"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/t"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "unknown-service-in-arn", codes: ["INVALID_SERVICE"], level: Error, rows: ["A27"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    let (Some(catalog), Ok(fields)) = (report.context.catalog, &arn.fields) else { return };
    // IAM and STS principals have their own rule.
    let extension = &report.context.project.extension;
    if !arn.is_principal()
        && is_unknown_service(catalog, fields)
        && !extension.has_service(fields.service)
        && !is_shifted(catalog, fields)
    {
        let near = catalog.nearest_arn_services(fields.service);
        let near = extension.nearest_services(fields.service, near);
        report.push(finding(arn, fields, catalog, &near));
    }
}

/// Returns whether a colon is misplaced, within `aws` or the name of the service, or doubled. The
/// finding is at the other field that this breaks.
fn is_shifted(catalog: &Catalog, fields: &ArnFields<'_>) -> bool {
    let is_partition = Partition::parse(fields.partition).is_ok();
    let moved = format!("{}{}", fields.partition, fields.service);
    let joined = format!("{}{}", fields.service, fields.region);
    (!is_partition && moved.starts_with("aws"))
        || (Partition::of_region(fields.region).is_none() && catalog.has_arn_service(&joined))
}

fn finding(
    arn: &ArnSite<'_>,
    fields: &ArnFields<'_>,
    catalog: &Catalog,
    near: &[String],
) -> Finding {
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the data is from {}", catalog.date());
    let help = if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) };
    let message = format!("no ARN has the service `{}`", quoted(fields.service));
    Finding::new(&RULE, arn.place(), message)
        .pointing(arn.text, fields.range_of(Segment::Service), "expected a service in this segment")
        .help(help)
        .repaired_by(Repair::meant_instead(
            arn.place().within(fields.range_of(Segment::Service)),
            &near,
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_service_is_marked_in_resources_and_conditions() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": [
              "arn:aws:dyanmodb:*:*:table/t",
                     //^^^^^^^^ error: no ARN has the service `dyanmodb`
              "arn:aws:dynamodb:*:*:table/t", "arn:aws:elasticloadbalancing:*:*:*", "arn:aws:s*:::b",
              "arn:aws:S3:::b", "arn::aws:sqs:*:*:q", "arn:aw:ssqs:*:*:q", "arn:aws:sq:s:*:q",
              "arn:amazon:sqz:region:*:q",
                        //^^^ error: no ARN has the service `sqz`
              "arn:aws:backup:*:*:*", "arn:aws:cloudwatch:*:*:alarm:a"],
            "Condition": {"ArnLike": {"aws:SourceArn": [
              "arn:aws:sqz:*:*:q",
                     //^^^ error: no ARN has the service `sqz`
              "arn:aws:sns:*:*:t"]}}"#,
        );
    }
}
