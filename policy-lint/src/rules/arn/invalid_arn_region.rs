use crate::rule::rule;
use crate::{ArnSite, Check, Finding, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::{ArnErrorKind, ArnFields, Partition, Region, Segment, hole};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// An ARN whose Region does not exist.
    ///
    /// The fourth field of an ARN is a Region, or empty for global services such as IAM, or a pattern
    /// that matches at least one Region. AWS opens new Regions: the finding gives the date of the data,
    /// and the rule can be allowed where a Region is newer.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-est-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/general/latest/gr/rande.html>.
    RULE = "invalid-arn-region", codes: ["INVALID_ARN_REGION"], level: Error, rows: ["A35"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    let Ok(fields) = &arn.fields else { return };
    let region = fields.region;
    if region.is_empty() || has_other_problem(arn) {
        return;
    }
    // Another rule reports that an IAM ARN has a Region at all.
    if fields.service == "iam" {
        return;
    }
    if region.contains('$') || hole::has_hole(region) {
        return;
    }
    if region.contains(['*', '?']) {
        let partition = Partition::parse(fields.partition).ok();
        let catalog = arn.statement.context().catalog;
        if let Some(catalog) = catalog.filter(|it| !it.has_region_like(region, partition)) {
            report.push(unmatched(arn, fields, catalog));
        }
        return;
    }
    let shape = Partition::of_region(region);
    let known = arn.statement.context().catalog.and_then(|catalog| catalog.region(region));
    match (known.map(|known| known.partition), shape) {
        (Some(partition), _) | (None, Some(partition))
            if Partition::parse(fields.partition).is_ok_and(|one| one != partition) =>
        {
            report.push(foreign(arn, fields, partition));
        }
        (Some(_), _) => {}
        (None, Some(partition)) if arn.statement.context().catalog.is_some() => {
            report.push(unknown(arn, fields, Some(partition)));
        }
        (None, Some(_)) => {}
        (None, None) => report.push(unknown(arn, fields, None)),
    }
}

/// Returns whether another rule reports a problem that may be why the fourth field is not a Region.
fn has_other_problem(arn: &ArnSite<'_>) -> bool {
    let kind = arn.problem.as_ref().map(policy_core::model::ArnError::kind);
    kind.is_some_and(|kind| !matches!(kind, ArnErrorKind::VariableBeforeResource(_)))
}

fn unmatched(arn: &ArnSite<'_>, fields: &ArnFields<'_>, catalog: &Catalog) -> Finding {
    let message = format!("`{}` matches no Region", quoted(fields.region));
    let near = catalog.nearest_region_patterns(fields.region);
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the Regions of the partition are from the data of {}", catalog.date());
    let help = if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) };
    Finding::new(&RULE, arn.place(), message)
        .pointing(arn.text, fields.range_of(Segment::Region), "expected a Region in this segment")
        .help(help)
}

fn foreign(arn: &ArnSite<'_>, fields: &ArnFields<'_>, partition: Partition) -> Finding {
    let region = quoted(fields.region);
    let message = format!("`{region}` is not a Region of the partition `{}`", fields.partition);
    Finding::new(&RULE, arn.place(), message)
        .pointing(arn.text, fields.range_of(Segment::Region), "expected a Region of the partition")
        .help(format!("`{region}` belongs to the partition `{partition}`"))
}

fn unknown(arn: &ArnSite<'_>, fields: &ArnFields<'_>, shape: Option<Partition>) -> Finding {
    let region = fields.region;
    let catalog = arn.statement.context().catalog;
    let message = match catalog.filter(|_| shape.is_some()) {
        Some(catalog) => {
            format!("the Region `{}` is not in the data of {}", quoted(region), catalog.date())
        }
        None => format!("`{}` is not a valid Region", quoted(region)),
    };
    let near = catalog.map(|catalog| catalog.nearest_regions(region)).unwrap_or_default();
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = match Region::parse(region) {
        _ if !near.is_empty() => did_you_mean(&near),
        Err(error) if error.expected().starts_with("this is") => error.expected().to_owned(),
        _ if !arn.takes_wildcards() => "write a Region such as `us-east-1`".to_owned(),
        _ => "write a Region such as `us-east-1`, or `*` for every Region".to_owned(),
    };
    Finding::new(&RULE, arn.place(), message)
        .pointing(arn.text, fields.range_of(Segment::Region), "expected a Region in this segment")
        .help(help)
        .repaired_by(Repair::meant_instead(
            arn.place().within(fields.range_of(Segment::Region)),
            &near,
        ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn wrong_regions_are_found_by_how_wrong_they_are() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
              "Resource": ["arn:aws:sqs:region:123456789012:q",
                                      //^^^^^^ error: `region` is not a valid Region
                "arn:aws:sqs:us-east-1a:123456789012:q",
                           //^^^^^^^^^^ error: `us-east-1a` is not a valid Region
                "arn:aws:sqs:ap-south-77:123456789012:q",
                           //^^^^^^^^^^^ error: the Region `ap-south-77` is not in the data of DATE
                "arn:aws:sqs:cn-north-1:123456789012:q",
                           //^^^^^^^^^^ error: `cn-north-1` is not a Region of the partition `aws`
                "arn:aws:sqs:us-ease-*:123456789012:q",
                           //^^^^^^^^^ error: `us-ease-*` matches no Region
                "arn:aws:sqs:cn-*:123456789012:q",
                           //^^^^ error: `cn-*` matches no Region
                "arn:aws:iam:us-east-9:123456789012:role/R"]
            }]}"#
            .replace("DATE", policy_catalog::Catalog::built_in().date())
            .as_str(),
        );
    }

    #[test]
    fn a_pattern_is_offered_for_a_misspelt_one() {
        let catalog = Catalog::built_in();
        assert_eq!(catalog.nearest_region_patterns("us-ease-*").first().unwrap(), "us-east-*");
        assert!(catalog.nearest_region_patterns("*-ease-1").is_empty());
    }

    #[test]
    fn a_star_is_offered_where_it_is_a_wildcard() {
        for (operator, offered) in
            [("StringEquals", false), ("StringLike", true), ("ArnEquals", true)]
        {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{"{operator}": {{"aws:SourceArn": "arn:aws:sns:region:123456789012:t"}}}}}}}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let found = outcome.findings.iter().find(|it| it.rule() == &RULE).unwrap();
            let help = found.help_text().unwrap();
            assert_eq!(help.contains("`*`"), offered, "{operator} {help}");
        }
    }

    #[test]
    fn regions_wildcards_variables_and_holes_are_quiet() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*",
          "Resource": ["arn:aws:s3:::b", "arn:aws:sqs:*:*:q", "arn:aws:sqs:us-*:*:q", "arn:aws:sqs:us-east-?:*:q", "arn:aws-cn:sqs:cn-*:*:q", "arn:*:sqs:cn-*:*:q",
            "arn:aws:sqs:${aws:RequestedRegion}:123456789012:q", "arn:aws:sqs:H:*:q",
            "arn:aws-cn:sqs:cn-northwest-1:123456789012:q", "arn:*:sqs:cn-north-1:*:q"]}}"#;
        check_drawn(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }
}
