use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::hole::has_hole;
use policy_core::model::{check_condition_key, missing_tag_key};
use policy_core::repair::Repair;
use policy_core::suggest::did_you_mean;

rule! {
    /// A key with the prefix `aws:` that is not a global condition key.
    ///
    /// A key that IAM does not know is never in a request: a positive operator never matches, and a
    /// negated one always does.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgIdd": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "invalid-global-condition-key", codes: ["INVALID_GLOBAL_CONDITION_KEY"], level: Error,
    rows: ["A47"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let key = &*site.condition.key;
    let Some(catalog) = site.statement.context().catalog else { return };
    let is_global = key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"));
    if is_global
        && catalog.global_key(key).is_none()
        && !key.eq_ignore_ascii_case("aws:ARN")
        && missing_tag_key(key).is_none()
        && check_condition_key(key).is_ok()
        && !has_hole(key)
        && !report.context.project.extension.has_key(key)
    {
        report.push(finding(site, catalog));
    }
}

fn finding(site: &ConditionSite<'_>, catalog: &Catalog) -> Finding {
    let key = &*site.condition.key;
    let mut near = catalog.nearest_global_keys(key);
    if near.is_empty() {
        near.extend(key_of_service(site, catalog));
    }
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let help = if near.is_empty() {
        format!("the list of global condition keys is from {}", catalog.date())
    } else {
        did_you_mean(&near)
    };
    Finding::new(
        &RULE,
        site.key_place(),
        format!("`{}` is not a global condition key", quoted(key)),
    )
    .pointing(key, 0..key.len(), "expected a global condition key")
    .help(help)
    .repaired_by(Repair::meant_instead(site.key_place(), &near))
}

/// Returns the key with the same name of a service of the statement's actions, or of AWS STS.
fn key_of_service(site: &ConditionSite<'_>, catalog: &Catalog) -> Option<String> {
    let name = site.condition.key.get("aws:".len()..)?;
    let services = site.statement.actions.values().iter().filter_map(|value| value.service);
    let prefixes = services.map(|service| service.prefix()).chain(["sts"]);
    prefixes.filter_map(|prefix| catalog.key_name(&format!("{prefix}:{name}"))).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::check::check as check_policy;
    use crate::test_support::check_drawn;
    use policy_core::document::read_json;
    use policy_core::model::PolicyKind;

    #[test]
    fn unknown_keys_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:PrincipalOrgIdd": "a",
                                //^^^^^^^^^^^^^^^^^^^ error: `aws:PrincipalOrgIdd` is not a global condition key
                "AWS:ResourceTags/team": "b",
               //^^^^^^^^^^^^^^^^^^^^^ error: `AWS:ResourceTags/team` is not a global condition key
                "aws:SourceIp/x": "c"}
               //^^^^^^^^^^^^^^ error: `aws:SourceIp/x` is not a global condition key
            }}]}"#,
        );
    }

    #[test]
    fn a_key_of_a_service_is_offered_with_its_prefix() {
        let help = |action: &str, key: &str| {
            let policy = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "*", "Condition": {{"StringEquals": {{"{key}": "a"}}}}}}]}}"#
            );
            let document = read_json(&policy).unwrap();
            let findings =
                check_policy(&document, PolicyKind::Identity, &Context::default()).findings;
            let found = findings.iter().find(|it| it.rule() == &RULE).unwrap();
            found.help_text().unwrap().to_owned()
        };
        assert_eq!(help("sts:AssumeRole", "aws:ExternalId"), "did you mean `sts:ExternalId`?");
        assert_eq!(help("s3:ListBucket", "aws:prefix"), "did you mean `s3:prefix`?");
        assert!(help("s3:ListBucket", "aws:Nothing").contains("is from"));
    }

    #[test]
    fn known_keys_and_keys_of_services_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"AWS:sourceaccount": "a", "aws:requesttag/Team": "b", "ec2:PrincipalOrgIdd": "c",
                "aws:PrincipalTag/󰀀": "d", "aws:ARN": "e", "aws:ResourceTag": "f", "awsx": "g"}
            }}]}"#,
        );
    }
}
