use crate::patterns::can_be_one_of;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PrincipalSite, Report, ResourceSite, quoted};
use policy_core::model::{ArnFields, Effect, Family, PolicyKind, PrincipalType, Segment};
use policy_core::path::Place;
use policy_core::semantics::pattern;

rule! {
    /// A role that AWS creates under a reserved path, without that path.
    ///
    /// IAM Identity Center creates the role of a permission set under
    /// `/aws-reserved/sso.amazonaws.com/`, followed by its Region except in `us-east-1`, and ends the
    /// name with `_` and 16 characters:
    /// `role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_1234567890abcdef`. A
    /// service-linked role is under `/aws-service-role/<service>/`. An ARN without the path, or without
    /// the end of the name, matches no role: as a principal or resource it names nobody, and a denial
    /// that is meant to exempt the role locks it out.
    ///
    /// Wildcards can stand for the path, as in `role/*AWSReservedSSO_Admin_*`. A session ARN,
    /// `arn:aws:sts::…:assumed-role/…`, has no path. Identity Center itself requests a role that does
    /// not exist yet by its name alone, so a resource without the path is not reported next to one with
    /// the path.
    ///
    /// ```json,scp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/AWSReservedSSO_Admin_*"}}}]}
    /// ```
    ///
    /// ```json,scp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>.
    RULE = "reserved-role-without-path", codes: [], level: Warning, rows: ["own"],
    check: Check::Several(&[
        Check::Resource(check_resource), Check::Principal(check_principal), Check::Condition(check_condition),
    ]),
}

/// Roles that AWS creates.
struct Reserved {
    /// How their names begin.
    name: &'static str,
    /// Patterns for the rest of their names.
    ends: &'static [&'static str],
    /// The part of their path that is the same for all.
    path: &'static str,
    /// Patterns for what precedes their names.
    paths: &'static [&'static str],
    whose: &'static str,
    expected: &'static str,
}

const SIGN_ON: Reserved = Reserved {
    name: "AWSReservedSSO",
    ends: &["_?*_????????????????"],
    path: "role/aws-reserved/sso.amazonaws.com/",
    paths: &[
        "role/aws-reserved/sso.amazonaws.com/",
        // A Region ends with a number.
        "role/aws-reserved/sso.amazonaws.com/?*-?/",
    ],
    whose: "an IAM Identity Center role",
    expected: "expected `role/aws-reserved/sso.amazonaws.com/` and the Region before the name",
};

const SERVICE_LINKED: Reserved = Reserved {
    name: "AWSServiceRoleFor",
    ends: &["?*"],
    path: "role/aws-service-role/",
    paths: &[
        "role/aws-service-role/?*.amazonaws.com/",
        "role/aws-service-role/?*.amazonaws.com.cn/",
    ],
    whose: "a service-linked role",
    expected: "expected `role/aws-service-role/<service>.amazonaws.com/` before the name",
};

/// A pattern for the ARN of a reserved role that matches no reserved role.
struct Wrong {
    reserved: &'static Reserved,
    has_path: bool,
    has_end: bool,
}

/// Returns what is wrong with a pattern for reserved roles that matches none. `before` precedes the
/// path in a pattern for the whole ARN.
fn wrong(text: &str, before: &str) -> Option<Wrong> {
    let (reserved, start, end) = parts(text)?;
    let paths: Vec<String> = reserved.paths.iter().map(|path| format!("{before}{path}")).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let has_path = can_be_one_of(start, &paths);
    let has_end = can_be_one_of(end, reserved.ends);
    (!has_path || !has_end).then_some(Wrong { reserved, has_path, has_end })
}

/// Returns the reserved roles that a pattern names, and what precedes and follows that name.
fn parts(text: &str) -> Option<(&'static Reserved, &str, &str)> {
    [&SIGN_ON, &SERVICE_LINKED].into_iter().find_map(|reserved| {
        let (start, end) = text.split_once(reserved.name)?;
        // A session ARN where a role ARN belongs has its own rules.
        (!start.contains("assumed-role")).then_some((reserved, start, end))
    })
}

fn is_of_iam(arn: &ArnFields<'_>) -> bool {
    arn.service == "iam"
        || (arn.service.contains(['*', '?']) && pattern::matches(arn.service, "iam"))
}

fn check_resource(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Some(arn) = site.fields.as_ref().ok().filter(|arn| is_of_iam(arn)) else { return };
    let Some(wrong) = wrong(arn.resource, "") else { return };
    let statement = &site.statement;
    if statement.kind() == PolicyKind::Trust
        || statement.resource.is_some_and(|element| element.values.iter().any(has_path))
    {
        return;
    }
    report.push(finding(site.place(), arn, &wrong, "no request is for such a role"));
}

/// Returns whether a resource is a reserved role under its path.
fn has_path(text: &str) -> bool {
    let arn = ArnFields::split(text).ok();
    arn.is_some_and(|arn| parts(arn.resource).is_some() && wrong(arn.resource, "").is_none())
}

fn check_principal(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    if site.principal_type() != PrincipalType::Aws {
        return;
    }
    let Some(arn) = ArnFields::split(site.text).ok().filter(is_of_iam) else { return };
    if let Some(wrong) = wrong(arn.resource, "") {
        report.push(finding(site.place(), &arn, &wrong, "IAM finds no such principal"));
    }
}

fn check_condition(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let family = site.condition.operator.family();
    if !matches!(family, Family::Arn | Family::String) {
        return;
    }
    for (index, value) in site.values().iter().enumerate() {
        let text = value.as_str();
        match ArnFields::split(text).ok() {
            Some(arn) if is_of_iam(&arn) => {
                if let Some(wrong) = wrong(arn.resource, "") {
                    report.push(finding(site.value_place(index), &arn, &wrong, follows(site)));
                }
            }
            // A pattern for the whole string matches the fields before the resource with one star.
            None if family == Family::String
                && site.is_key("aws:PrincipalArn")
                && text.contains('*') =>
            {
                if let Some(wrong) = wrong(text, "arn:*:iam::*:") {
                    let instead = format!("arn:*:iam::*:{}", resource_of(text, &wrong));
                    let place = site.value_place(index);
                    report.push(
                        Finding::new(&RULE, place, message(text, &wrong))
                            .pointing(text, 0..text.len(), expected(&wrong))
                            .help(format!(
                                "use `{}`; as written, {}",
                                quoted(&instead),
                                follows(site)
                            )),
                    );
                }
            }
            _ => {}
        }
    }
}

/// Returns the effect of a condition that compares with an ARN that no role has.
fn follows(site: &ConditionSite<'_>) -> &'static str {
    match (site.statement.effect, site.condition.operator.is_negated()) {
        (Some(Effect::Deny), true) => {
            "the denial exempts nobody, which locks out the role that it is meant to exempt"
        }
        (Some(Effect::Deny), false) => "the denial affects nobody",
        (Some(Effect::Allow), true) => "the statement excludes nobody",
        _ => "the statement allows nobody",
    }
}

fn message(part: &str, wrong: &Wrong) -> String {
    format!("`{}` is not {}", quoted(part), wrong.reserved.whose)
}

const fn expected(wrong: &Wrong) -> &'static str {
    match (wrong.has_path, wrong.has_end) {
        (true, false) => "expected `_` and 16 characters at the end",
        _ => wrong.reserved.expected,
    }
}

/// Returns the intended resource part, with wildcards for what the author does not specify.
fn resource_of(text: &str, wrong: &Wrong) -> String {
    let reserved = wrong.reserved;
    let end = text.split_once(reserved.name).map_or("", |(_, end)| end);
    // The end of the name changes when the permission set is assigned again.
    let missing = if wrong.has_end { "" } else { "_*" };
    let between = if reserved.path == SIGN_ON.path { "*" } else { "*/" };
    format!("{}{between}{}{end}{missing}", reserved.path, reserved.name)
}

fn finding(place: Place, arn: &ArnFields<'_>, wrong: &Wrong, follows: &str) -> Finding {
    let instead =
        format!("arn:{}:iam::{}:{}", arn.partition, arn.account, resource_of(arn.resource, wrong));
    Finding::new(&RULE, place, message(arn.resource, wrong))
        .pointing(arn.text(), arn.range_of(Segment::Resource), expected(wrong))
        .help(format!("use `{}` under `ArnLike`; as written, {follows}", quoted(&instead)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn the_path_may_be_covered_by_wildcards() {
        for text in [
            "role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1234567890abcdef",
            "role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_1234567890abcdef",
            "role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Admin_*",
            "role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin*",
            "role/aws-reserved/*/AWSReservedSSO_Admin_????????????????",
            "role/*AWSReservedSSO_Admin_*",
            "*AWSReservedSSO_Admin_*",
            "role/aws-reserved/sso.amazonaws.com/*",
            "role/aws-reserved/sso.amazonaws.com/${aws:RequestedRegion}/AWSReservedSSO_${aws:PrincipalTag/set}_*",
            "role/\u{F0000}AWSReservedSSO_\u{F0000}",
            "role/aws-service-role/*/AWSServiceRoleForSupport",
            "role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_x",
            "role/*AWSServiceRoleForSupport",
            "role/aws-service-role/*",
            "role/Admin",
            "role/AWSServiceRole",
            "assumed-role/AWSReservedSSO_Admin_1234567890abcdef/*",
        ] {
            assert!(wrong(text, "").is_none(), "{text}");
        }
        for text in [
            "role/AWSReservedSSO_Admin_1234567890abcdef",
            "role/AWSReservedSSO_*",
            "role/AWSReservedSSO*",
            "role/sso.amazonaws.com/AWSReservedSSO_Admin_*",
            "role/aws-reserved/sso/AWSReservedSSO_Admin_*",
            "role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Admin",
            "role/AWSServiceRoleForSupport",
            "role/service-role/AWSServiceRoleForSupport",
            "role/aws-service-role/autoscaling/AWSServiceRoleForAutoScaling",
        ] {
            assert!(wrong(text, "").is_some(), "{text}");
        }
    }

    #[test]
    fn each_place_says_what_follows() {
        check_drawn_statement(
            &RULE,
            PolicyKind::ServiceControl,
            r#""Effect": "Deny", "Action": "iam:*", "Resource": "*", "Condition": {
                "ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/Admin",
                    "arn:aws:iam::*:role/AWSReservedSSO_Admin_*"
                                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `role/AWSReservedSSO_Admin_*` is not an IAM Identity Center role
                ]},
                "StringNotLike": {"aws:PrincipalArn": ["*:role/AWSReservedSSO_Admin_*", "*/AWSReservedSSO_Admin_*"]}
                                                      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `*:role/AWSReservedSSO_Admin_*` is not an
                                                      // IAM Identity Center role
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "arn:aws:iam::123456789012:role/AWSReservedSSO_Admin_1234567890abcdef",
                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning:
                                         // `role/AWSReservedSSO_Admin_1234567890abcdef` is not an IAM Identity Center role
                "arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Admin_1234567890abcdef/me"]}
            "#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "iam:PassRole", "Resource":
                "arn:aws:iam::123456789012:role/AWSServiceRoleForAutoScaling"
                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `role/AWSServiceRoleForAutoScaling` is not a
                                         // service-linked role
            "#,
        );
    }

    #[test]
    fn a_resource_beside_one_with_the_path_is_for_a_role_to_come() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "iam:GetRole", "Resource": [
                "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_*", "arn:aws:iam::*:role/AWSReservedSSO_*"]"#,
        );
    }

    #[test]
    fn the_help_is_free_of_the_mistake() {
        for (text, effect, operator, words) in [
            (
                "arn:aws-us-gov:iam::123456789012:role/AWSReservedSSO_Admin",
                "Deny",
                "ArnNotLike",
                "locks out",
            ),
            ("arn:aws:iam::*:role/AWSReservedSSO_Admin_*", "Deny", "ArnLike", "affects nobody"),
            ("arn:aws:iam::*:role/AWSServiceRoleForSupport", "Allow", "ArnLike", "allows nobody"),
            (
                "arn:aws:iam::*:role/AWSServiceRoleForSupport",
                "Allow",
                "ArnNotLike",
                "excludes nobody",
            ),
        ] {
            let found = |text: &str| {
                let policy = format!(
                    r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "{effect}", "Action": "s3:GetObject", "Resource": "*", "Condition": {{"{operator}": {{"aws:PrincipalArn": "{text}"}}}}}}]}}"#
                );
                let context = crate::Context::default();
                let outcome =
                    crate::check::check_json(&policy, PolicyKind::Identity, &context).unwrap();
                outcome.findings.into_iter().find(|it| it.rule() == &RULE)
            };
            let help = found(text).unwrap().help_text().unwrap().to_owned();
            assert!(help.contains(words), "{help}");
            assert!(found(help.split('`').nth(1).unwrap()).is_none(), "{help}");
        }
    }
}
