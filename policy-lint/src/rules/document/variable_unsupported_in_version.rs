use crate::variables::find_variable;

use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// A policy variable in a policy of version `2008-10-17`.
    ///
    /// Only version `2012-10-17` has policy variables. In the old version, which also applies to a policy
    /// without `Version`, `${aws:username}` stands for these 15 characters, so the statement does not
    /// match what it was meant for.
    ///
    /// ```json,finding
    /// {"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:username}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>.
    RULE = "variable-unsupported-in-version", codes: ["VARIABLE_UNSUPPORTED_IN_VERSION"],
    level: Error, rows: ["A71"], check: Check::Policy(check),
}

/// Reports one finding for the whole policy, because the mistake is its version.
fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let Some((text, place, range)) = find_variable(policy) else { return };
    let mut finding =
        Finding::new(&RULE, place, "a policy of version `2008-10-17` cannot have policy variables")
            .pointing(text, range, "this is literal text in this version")
            .help("write `\"Version\": \"2012-10-17\"`");
    if policy.has_version {
        finding = finding.related(policy.member("Version"), "the version is here");
    }
    report.push(finding);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_policy_without_version_is_of_the_old_one() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/${var.x}", "arn:aws:s3:::b/${*}"],
                                                                    //^^^^ error: a policy of version `2008-10-17` cannot have policy
                                                                    // variables
              "Condition": {"StringLike": {"s3:prefix": "${aws:username}"}}
            }]}"#,
        );
    }

    #[test]
    fn an_unknown_version_is_no_reason_for_a_second_error() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2024-01-01", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#,
        );
    }
}
