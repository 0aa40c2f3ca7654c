use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::rule::rule;
use crate::{Check, Finding, Level, PolicyView, Report, StatementView, quoted};
use policy_core::model::PolicyKind;

rule! {
    /// Two statements with the same `Sid`.
    ///
    /// IAM, STS and AWS Organizations reject a policy in which a `Sid` appears twice. Many services
    /// accept this in a resource-based policy, where it is a warning; AWS Lambda does not, and a policy
    /// of the service `iam` or `sts` is a role trust policy. Case matters, and an empty `Sid` does not
    /// count.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}, {"Sid": "Read", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::my-bucket"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}, {"Sid": "List", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::my-bucket"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html>.
    RULE = "duplicate-sid", codes: ["UNIQUE_SIDS_REQUIRED", "UNIQUE_SIDS_RECOMMENDED"],
    level: Error, rows: ["A13", "A91"], check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let mut seen: HashMap<&str, &StatementView<'_>> = HashMap::new();
    for statement in policy.statements {
        let Some(sid) = statement.sid.filter(|sid| !sid.is_empty()) else { continue };
        match seen.entry(sid) {
            Entry::Vacant(vacant) => {
                vacant.insert(statement);
            }
            Entry::Occupied(first) => {
                report.push(finding(statement, first.get(), sid));
            }
        }
    }
}

fn finding(statement: &StatementView<'_>, first: &StatementView<'_>, sid: &str) -> Finding {
    let message = format!("the Sid `{}` appears in two statements", quoted(sid));
    let finding = Finding::new(&RULE, statement.element("Sid"), message)
        .help("give each statement its own Sid, or none")
        .related(first.element("Sid"), "the first one is here");
    match statement.kind() {
        PolicyKind::Resource if !statement.service().is_some_and(|it| it.has_unique_sids()) => {
            finding.coded("UNIQUE_SIDS_RECOMMENDED").leveled(Level::Warning)
        }
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};

    fn fixture(level: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [
            {{"Sid": "A", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}},
            {{"Sid": "a", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}},
            {{"Sid": "", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}},
            {{"Sid": "", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}},
            {{"Sid": "A", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}}]}}
                  //^^^ {level}: the Sid `A` appears in two statements"#
        )
    }

    #[test]
    fn a_sid_that_stands_twice_is_as_grave_as_the_kind_makes_it() {
        for kind in PolicyKind::ALL {
            let level = if kind == PolicyKind::Resource { "warning" } else { "error" };
            check_drawn(&RULE, kind, &fixture(level));
        }
        check_drawn_for("lambda", &RULE, &fixture("error"));
        check_drawn_for("sqs", &RULE, &fixture("warning"));
    }
}
