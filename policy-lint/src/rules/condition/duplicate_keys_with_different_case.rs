use std::collections::HashMap;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{Condition, Operator};

rule! {
    /// A condition key that appears twice under one operator, in different case.
    ///
    /// Condition keys are not case-sensitive, so these are the same key twice, and which of the two
    /// counts is undefined.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24", "aws:sourceip": "198.51.100.0/24"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "198.51.100.0/24"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>.
    RULE = "duplicate-keys-with-different-case", codes: ["DUPLICATE_KEYS_WITH_DIFFERENT_CASE"],
    level: Error, rows: ["A44"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    // The first key of each name, and the first that is spelled differently: any other key differs from
    // one of the two.
    let mut by_name: HashMap<(Operator, String), Vec<&Condition>> = HashMap::new();
    for later in statement.conditions {
        let name = (later.operator, later.key.to_ascii_lowercase());
        let same = by_name.entry(name).or_default();
        if let Some(earlier) = same.iter().find(|earlier| *earlier.key != *later.key) {
            report.push(finding(statement, earlier, later));
        }
        if same.len() < 2 && same.iter().all(|earlier| *earlier.key != *later.key) {
            same.push(later);
        }
    }
}

fn finding(statement: &StatementView<'_>, earlier: &Condition, later: &Condition) -> Finding {
    let site = |condition| ConditionSite { statement: *statement, condition };
    let message = format!(
        "`{}` and `{}` are the same condition key",
        quoted(&earlier.key),
        quoted(&later.key)
    );
    Finding::new(&RULE, site(later).key_place(), message)
        .help("combine the values in one list, or remove one of the two keys")
        .related(site(earlier).key_place(), "the first one is here")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_second_spelling_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:ResourceTag/team": "a",
                "aws:resourceTag/Team": "b"},
              //^^^^^^^^^^^^^^^^^^^^^^ error: `aws:ResourceTag/team` and `aws:resourceTag/Team` are the same condition key
                "StringLike": {"AWS:ResourceTag/Team": "c"}
            }}]}"#,
        );
    }
}
