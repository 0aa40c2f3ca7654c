use crate::rule::rule;
use crate::{ArnSite, Check, ConditionSite, Finding, Level, Report, quoted};
use policy_catalog::{Catalog, ManagedPolicyStanding};
use policy_core::model::hole::has_hole;
use policy_core::model::{ArnFields, BaseOperator, Family, Segment, has_variable};
use policy_core::path::Place;
use policy_core::suggest::did_you_mean;

rule! {
    /// An ARN of an AWS managed policy that does not exist.
    ///
    /// AWS managed policies are under the account `aws`, some of them with a path, which is part of the
    /// ARN. A name that exists under another path is suggested with that path. The list is that of the
    /// partition `aws`, so in another partition the finding is only a warning.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*", "Condition": {"ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/AmazonEC2RoleforSSM"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*", "Condition": {"ArnEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>.
    RULE = "unknown-managed-policy", codes: [], level: Error, rows: ["B9.5"],
    check: Check::Several(&[Check::Arn(check), Check::Condition(check_texts)]),
}

fn check(site: &ArnSite<'_>, report: &mut Report<'_>) {
    if let (Some(catalog), Ok(arn)) = (report.context.catalog, &site.fields)
        && let Some(finding) = judged(catalog, arn, &site.place(), false, !report.is_full(&RULE))
    {
        report.push(finding);
    }
}

/// Checks string operators. They do not require the form of an ARN, but where the key has ARNs as
/// values they can name a policy.
fn check_texts(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let Some(catalog) = report.context.catalog else { return };
    if operator.family() != Family::String
        || site.key_facts().is_none_or(|known| known.value_type != "ARN")
    {
        return;
    }
    let ignores_case = matches!(
        operator.base,
        BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase
    );
    for (index, text) in site.literals() {
        // Another rule reports a wildcard that the operator does not support.
        let is_judged = operator.takes_wildcards() || !text.contains(['*', '?']);
        if let Ok(arn) = ArnFields::split(text)
            && is_judged
            && let place = site.value_place(index)
            && let is_read = !report.is_full(&RULE)
            && let Some(finding) = judged(catalog, &arn, &place, ignores_case, is_read)
        {
            report.push(finding);
        }
    }
}

/// Returns what is wrong with an ARN, if it is that of an AWS managed policy. Similar names are
/// searched for only where somebody reads them.
fn judged(
    catalog: &Catalog,
    arn: &ArnFields<'_>,
    place: &Place,
    ignores_case: bool,
    is_read: bool,
) -> Option<Finding> {
    if arn.service != "iam" || arn.account != "aws" {
        return None;
    }
    let path = arn.resource.strip_prefix("policy/")?;
    if !catalog.has_services() || has_hole(path) || has_variable(path) {
        return None;
    }
    let is_same = |known: &String| ignores_case && known.eq_ignore_ascii_case(path);
    match catalog.managed_policy(path) {
        ManagedPolicyStanding::Known => None,
        ManagedPolicyStanding::WrongPath(right) if is_same(&right) => None,
        ManagedPolicyStanding::WrongPath(right) => {
            Some(finding(arn, place, path).help(format!("use its actual path: `{right}`")))
        }
        ManagedPolicyStanding::Unknown
            if ignores_case && catalog.has_managed_policy_in_any_casing(path) =>
        {
            None
        }
        ManagedPolicyStanding::Unknown => {
            let finding = finding(arn, place, path);
            Some(if is_read { finding.help(help(catalog, path)) } else { finding })
        }
    }
}

fn help(catalog: &Catalog, path: &str) -> String {
    let near = catalog.nearest_managed_policies(path);
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the data is from {}", catalog.date());
    if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) }
}

fn finding(arn: &ArnFields<'_>, place: &Place, path: &str) -> Finding {
    let message = if path.contains(['*', '?']) {
        format!("no AWS managed policy matches `{}`", quoted(path))
    } else {
        format!("no AWS managed policy is named `{}`", quoted(path))
    };
    let start = arn.range_of(Segment::Resource).end - path.len();
    let finding = Finding::new(&RULE, place.clone(), message).pointing(
        arn.text(),
        start..arn.text().len(),
        "expected the path and the name of a managed policy",
    );
    if arn.partition == "aws" { finding } else { finding.leveled(Level::Warning) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn names_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "iam:*", "Resource": [
              "arn:aws:iam::aws:policy/AdminstratorAccess",
                                     //^^^^^^^^^^^^^^^^^^ error: no AWS managed policy is named `AdminstratorAccess`
              "arn:aws-cn:iam::aws:policy/Nothing*",
                                        //^^^^^^^^ warning: no AWS managed policy matches `Nothing*`
              "arn:aws:iam::aws:policy/AmazonEC2RoleforSSM"
                                     //^^^^^^^^^^^^^^^^^^^ error: no AWS managed policy is named `AmazonEC2RoleforSSM`
            ]"#,
        );
    }

    #[test]
    fn known_ones_and_those_of_accounts_are_quiet() {
        let text = r#""Effect": "Allow", "Action": "iam:*", "Resource": ["arn:aws:iam::aws:policy/*",
          "arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::123456789012:policy/Mine",
          "arn:aws:iam::aws:policy/H", "arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM"]"#;
        check_drawn_statement(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }

    #[test]
    fn operators_for_texts_are_judged_where_the_key_is_an_arn() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": {
              "StringEquals": {"iam:PolicyARN": "arn:aws:iam::aws:policy/AdminstratorAccess"},
                                                                       //^^^^^^^^^^^^^^^^^^ error: no AWS managed policy is named
                                                                       // `AdminstratorAccess`
              "StringNotLike": {"iam:PermissionsBoundary": ["arn:aws:iam::aws:policy/Nothing*",
                                                                                   //^^^^^^^^ error: no AWS managed policy matches
                                                                                   // `Nothing*`
              "arn:aws:iam::aws:policy/Administrator*", "arn:aws:iam::aws:policy/AdministratorAccess"]}}"#,
        );
        for (operator, key, value) in [
            ("StringEqualsIgnoreCase", "iam:PolicyARN", "ADMINISTRATORaccess"),
            ("StringEqualsIgnoreCase", "iam:PolicyARN", "SERVICE-role/AmazonEC2RoleforSSM"),
            ("StringEquals", "iam:PolicyARN", "Nothing*"),
            ("StringLike", "iam:PolicyARN", "${aws:PrincipalTag/policy}"),
            ("StringLike", "aws:RequestTag/policy", "Nothing"),
            ("StringLike", "iam:PolicyARN", "*"),
        ] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Identity,
                &format!(
                    r#""Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": {{"{operator}": {{"{key}": "arn:aws:iam::aws:policy/{value}"}}}}"#
                ),
            );
        }
    }
}
