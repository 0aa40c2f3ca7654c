use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::Family;
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// A value of a Region key that is not a Region.
    ///
    /// `aws:RequestedRegion` is a Region code, such as `eu-west-1`; calls to global services have the
    /// Region of their endpoint, usually `us-east-1`. A string that is not a Region never equals it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-est-1"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "invalid-region-value", codes: ["INVALID_REGION"], level: Error,
    rows: ["A63"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = site.statement.context().catalog else { return };
    if site.condition.operator.family() != Family::String
        || !(site.is_key("aws:RequestedRegion") || site.is_key("ec2:Region"))
    {
        return;
    }
    for (index, text) in site.literals() {
        if catalog.region(text).is_none() && !text.contains(['*', '?']) && text != UNSPECIFIED {
            report.push(finding(site, index, text, catalog));
        }
    }
}

/// What requests for global inference in Amazon Bedrock carry instead of a Region.
const UNSPECIFIED: &str = "unspecified";

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, catalog: &Catalog) -> Finding {
    let near = catalog.nearest_regions(text);
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = if near.is_empty() {
        format!("the list of Regions is from {}", catalog.date())
    } else {
        did_you_mean(&near)
    };
    Finding::new(
        &RULE,
        site.value_place(index),
        format!("`{}` is not a valid Region", quoted(text)),
    )
    .pointing(text, 0..text.len(), "expected a Region code")
    .help(help)
    .repaired_by(Repair::meant_instead(site.value_place(index), &near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn values_that_are_no_region_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:RequestedRegion": ["us-est-1",
                                                        //^^^^^^^^ error: `us-est-1` is not a valid Region
                "Frankfurt",
               //^^^^^^^^^ error: `Frankfurt` is not a valid Region
                "eu-central-1", "cn-north-1", "󰀀"]},
                "StringLike": {"aws:RequestedRegion": ["eu-*", "${aws:PrincipalTag/region}"]}
            }}]}"#,
        );
    }
}
