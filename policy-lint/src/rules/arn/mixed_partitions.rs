use crate::rule::rule;
use crate::{Check, Finding, Level, PolicyView, Report, StatementView};
use policy_core::canonical::{of_arn, of_service};
use policy_core::model::{ArnFields, Partition, PrincipalType, Segment, is_account_id};
use policy_core::path::Place;

rule! {
    /// ARNs of different partitions in one policy.
    ///
    /// A policy belongs to an account, an account belongs to one partition, and AWS rejects resources
    /// and principals of another partition. Condition values may contain ARNs of several partitions;
    /// where they do, an account's root ARN is clearer than its 12 digits.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::my-bucket/*", "arn:aws-cn:s3:::my-bucket/*"]}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html>.
    RULE = "mixed-partitions", codes: [], level: Error, rows: ["B3.11"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let mut first: Option<(Partition, Option<Place>)> =
        policy.context.partition.map(|partition| (partition, None));
    for statement in policy.statements {
        let mut found = None;
        each_arn(statement, &mut |text, place| {
            let Some(partition) = of_arn(text) else { return };
            match &first {
                None => first = Some((partition, Some(place()))),
                Some((one, _)) if *one != partition && found.is_none() => {
                    found = Some((text.to_owned(), partition, place()));
                }
                Some(_) => {}
            }
        });
        if let (Some((text, partition, place)), Some((one, first_place))) = (found, &first) {
            report.push(finding(&text, partition, place, *one, first_place.as_ref()));
            return;
        }
    }
    if policy.context.partition.is_none() {
        check_accounts(policy, first.map(|(partition, _)| partition), report);
    }
}

/// Visits each resource and each principal that may be an ARN.
fn each_arn(statement: &StatementView<'_>, visit: &mut dyn FnMut(&str, &dyn Fn() -> Place)) {
    for entry in statement.principal.into_iter().flat_map(|element| element.entries()) {
        if matches!(entry.principal_type, PrincipalType::Aws | PrincipalType::Federated) {
            for (index, text) in entry.values.iter().enumerate() {
                visit(text, &|| statement.principal_place(entry.principal_type, index));
            }
        }
    }
    let resources = statement.resource.into_iter().flat_map(|element| &element.values);
    for (index, text) in resources.enumerate() {
        visit(text, &|| statement.resource_place(index));
    }
}

fn finding(
    text: &str,
    partition: Partition,
    place: Place,
    first: Partition,
    first_place: Option<&Place>,
) -> Finding {
    let range = ArnFields::split(text).map_or(0..0, |fields| fields.range_of(Segment::Partition));
    let message = match first_place {
        Some(_) => format!("the policy has ARNs in the partitions `{first}` and `{partition}`"),
        None => {
            format!("the ARN is in the partition `{partition}`, but the policy is for `{first}`")
        }
    };
    let finding = Finding::new(&RULE, place, message)
        .pointing(text, range, format!("expected the partition `{first}`"))
        .help("write one policy per partition");
    match first_place {
        Some(place) => finding.related(place.clone(), "the first ARN is here"),
        None => finding,
    }
}

/// Suggests a root ARN for an account of 12 digits where condition values and service names leave open
/// which partition is meant.
fn check_accounts(policy: &PolicyView<'_>, agreed: Option<Partition>, report: &mut Report<'_>) {
    let Some((account, place)) = policy.statements.iter().find_map(account_principal) else {
        return;
    };
    let mut vote = agreed;
    let mut other = None;
    let mut count = |partition: Option<Partition>| match (vote, partition) {
        (None, _) => vote = partition,
        (Some(one), Some(two)) if one != two => other = Some((one, two)),
        _ => {}
    };
    for statement in policy.statements {
        for entry in statement.principal.into_iter().flat_map(|element| element.entries()) {
            if entry.principal_type == PrincipalType::Service {
                entry.values.iter().for_each(|text| count(of_service(text)));
            }
        }
        for value in statement.conditions.iter().flat_map(|condition| condition.values()) {
            let text = value.as_str();
            count(of_arn(text).or_else(|| Partition::of_region(text)));
        }
    }
    if let Some((one, two)) = other {
        let message = format!("the account `{account}` can be in the partition `{one}` or `{two}`");
        report.push(
            Finding::new(&RULE, place, message)
                .leveled(Level::Suggestion)
                .help(format!("write its root ARN, such as `arn:{one}:iam::{account}:root`")),
        );
    }
}

fn account_principal<'a>(statement: &StatementView<'a>) -> Option<(&'a str, Place)> {
    let entries = statement.principal?.entries();
    let entry = entries.iter().find(|entry| entry.principal_type == PrincipalType::Aws)?;
    let (index, text) = entry.values.iter().enumerate().find(|(_, text)| is_account_id(text))?;
    Some((text, statement.principal_place(PrincipalType::Aws, index)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::check::check_json;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn principals_and_resources_are_of_one_partition() {
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Principal": {"AWS": "arn:aws-us-gov:iam::123456789012:root"},
              "Resource": ["arn:*:s3:::b", "arn:aws:s3:::b", "arn:aws-cn:s3:::b"]
                                              //^^^ error: the policy has ARNs in the partitions `aws-us-gov` and `aws`
            }]}"#,
        );
    }

    #[test]
    fn an_account_is_of_one_partition() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "123456789012"},
                                 //^^^^^^^^^^^^^^ suggestion: the account `123456789012` can be in the partition `aws` or `aws-cn`
              "Condition": {"StringEquals": {"aws:RequestedRegion": ["us-east-1", "cn-north-1"]}}
            }]}"#;
        check_drawn(&RULE, PolicyKind::Trust, text);
        let quiet: Vec<&str> = text.lines().filter(|line| !line.contains("//^")).collect();
        let quiet = quiet.join("\n");
        check_drawn(&RULE, PolicyKind::Trust, &quiet.replace("cn-north-1", "eu-west-1"));
        let root = quiet.replace("123456789012", "arn:aws:iam::123456789012:root");
        check_drawn(&RULE, PolicyKind::Trust, &root);
    }

    #[test]
    fn a_fixed_partition_is_that_of_every_arn() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*",
          "Resource": "arn:aws:s3:::b"}}"#;
        let context = Context { partition: Some(Partition::AwsCn), ..Context::default() };
        let findings = check_json(text, PolicyKind::Identity, &context).unwrap().findings;
        let found = findings.iter().find(|finding| finding.rule() == &RULE).unwrap();
        assert!(found.message().ends_with("but the policy is for `aws-cn`"), "{found}");
    }
}
