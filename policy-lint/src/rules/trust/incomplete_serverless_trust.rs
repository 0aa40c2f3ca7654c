use crate::principals::names_serverless;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};
use policy_core::model::{PolicyKind, PrincipalType, ServicePrincipalParts, hole};

rule! {
    /// A trust policy that names Redshift Serverless but not Redshift.
    ///
    /// The Redshift guide requires both `redshift-serverless.amazonaws.com` and
    /// `redshift.amazonaws.com` in the trust policy of a role that a serverless namespace uses.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "redshift-serverless.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": ["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"]}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-security-other-services.html>.
    RULE = "incomplete-serverless-trust", codes: [], level: Suggestion, rows: ["B8.6"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.kind != PolicyKind::Trust || policy.spliced {
        return;
    }
    let mut first = None;
    for statement in policy.statements.iter().filter(|statement| statement.allows()) {
        if first.is_none() {
            first = names_serverless(statement).map(|index| (statement, index));
        }
        // A service that a hole fills in may be the other one.
        let other = |text: &str| {
            hole::whole_hole(text).is_some()
                || ServicePrincipalParts::split(text).is_ok_and(|parts| parts.service == "redshift")
        };
        if statement.principals(PrincipalType::Service).any(|(_, text)| other(text)) {
            return;
        }
    }
    let Some((statement, index)) = first else { return };
    report.push(
        Finding::new(
            &RULE,
            statement.principal_place(PrincipalType::Service, index),
            "a Redshift Serverless namespace also needs `redshift.amazonaws.com`",
        )
        .help("add `redshift.amazonaws.com` to `Service`"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn the_other_principal_may_stand_in_another_statement() {
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "redshift-serverless.amazonaws.com"}, "Action": "sts:AssumeRole"},
                {"Effect": "Allow", "Principal": {"Service": "redshift.us-east-1.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ]}"#,
        );
        check_drawn(
            &RULE,
            PolicyKind::Trust,
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "redshift.amazonaws.com"}, "Action": "sts:AssumeRole"}}"#,
        );
    }
}
