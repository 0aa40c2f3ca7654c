use crate::catalog::{Catalog, ManagedPolicyStanding};
use crate::lint::rule::rule;
use crate::lint::{ArnSite, Check, Finding, Level, Report, quoted};
use crate::model::hole::has_hole;
use crate::model::{ArnFields, Segment, has_variable};
use crate::suggest::did_you_mean;

rule! {
    /// The ARN of a managed policy that AWS does not have.
    ///
    /// The managed policies of AWS stand under the account `aws`, some of them with a path, which is
    /// a part of the ARN. A name that exists under another path is offered with it. The list is that
    /// of the partition `aws`, so in another partition the finding is a warning only.
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
    check: Check::Arn(check),
}

fn check(site: &ArnSite<'_>, report: &mut Report<'_>) {
    let (Some(catalog), Ok(arn)) = (report.context.catalog, &site.fields) else { return };
    if arn.service != "iam" || arn.account != "aws" {
        return;
    }
    let Some(path) = arn.resource.strip_prefix("policy/") else { return };
    if !catalog.has_services() || has_hole(path) || has_variable(path) {
        return;
    }
    match catalog.managed_policy(path) {
        ManagedPolicyStanding::Known => {}
        ManagedPolicyStanding::WrongPath(right) => {
            report.push(finding(site, arn, path).help(format!("its path is another: `{right}`")));
        }
        ManagedPolicyStanding::Unknown(near) => {
            report.push(finding(site, arn, path).help(help(&near, catalog)));
        }
    }
}

fn help(near: &[String], catalog: &Catalog) -> String {
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let known = format!("the data is of {}", catalog.date());
    if near.is_empty() { known } else { format!("{} ({known})", did_you_mean(&near)) }
}

fn finding(site: &ArnSite<'_>, arn: &ArnFields<'_>, path: &str) -> Finding {
    let message = if path.contains(['*', '?']) {
        format!("no managed policy of AWS is of the pattern `{}`", quoted(path))
    } else {
        format!("no managed policy of AWS is `{}`", quoted(path))
    };
    let start = arn.range_of(Segment::Resource).end - path.len();
    let finding = Finding::new(&RULE, site.place.clone(), message).pointing(
        site.text,
        start..site.text.len(),
        "expected the path and the name of a managed policy",
    );
    if arn.partition == "aws" { finding } else { finding.leveled(Level::Warning) }
}

#[cfg(all(test, feature = "data"))]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;
    use crate::model::PolicyKind;

    #[test]
    fn names_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "iam:*", "Resource": [
              "arn:aws:iam::aws:policy/AdminstratorAccess",
                                     //^^^^^^^^^^^^^^^^^^ error: no managed policy of AWS is `AdminstratorAccess`
              "arn:aws-cn:iam::aws:policy/Nothing*",
                                        //^^^^^^^^ warning: no managed policy of AWS is of the pattern `Nothing*`
              "arn:aws:iam::aws:policy/AmazonEC2RoleforSSM"
                                     //^^^^^^^^^^^^^^^^^^^ error: no managed policy of AWS is `AmazonEC2RoleforSSM`
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
}
