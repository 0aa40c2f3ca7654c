use crate::rule::rule;
use crate::{ArnSite, Check, Report};
use policy_core::model::ArnErrorKind;

rule! {
    /// An ARN with fewer than six fields.
    ///
    /// An ARN is `arn:partition:service:region:account:resource`. A field may be empty, but its colon
    /// may not be left out: `arn:aws:iam::role/RoleA` has no account, so it names no role.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::role/RoleA"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/RoleA"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>.
    RULE = "missing-arn-field", codes: ["MISSING_ARN_FIELD"], level: Error, rows: ["A30"],
    check: Check::Arn(check),
}

fn check(arn: &ArnSite<'_>, report: &mut Report<'_>) {
    if let Some(error) = &arn.problem
        && let ArnErrorKind::MissingField { .. } = error.kind()
    {
        report.push(arn.finding(&RULE, error));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_missing_field_is_named_at_its_place() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Resource": "arn:aws:iam::role/RoleA"
                                      //^^^^^^^^^^ error: `arn:aws:iam::role/RoleA` has no account ID
            }]}"#,
        );
    }
}
