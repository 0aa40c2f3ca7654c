use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::{PolicyKind, Principals, Values};

rule! {
    /// `Allow` in a resource control policy.
    ///
    /// A resource control policy only denies. What it leaves open is allowed by the policy
    /// `RCPFullAWSAccess`, which AWS Organizations attaches everywhere and which is the one such
    /// policy that allows.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html>.
    RULE = "allow-in-rcp", codes: ["RCP_SYNTAX_ERROR_ALLOW"], level: Error, rows: ["A77"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() == PolicyKind::ResourceControl
        && statement.allows()
        && !is_full_access(statement)
    {
        let place = statement.element("Effect");
        report.push(
            Finding::new(&RULE, place, "a resource control policy cannot have `Allow`")
                .help("write what it denies; all else stays allowed"),
        );
    }
}

/// Whether this is the statement of `RCPFullAWSAccess`.
pub(crate) fn is_full_access(statement: &StatementView<'_>) -> bool {
    let everyone = statement
        .principal
        .is_some_and(|it| !it.negated && matches!(it.principals, Principals::Everyone));
    let all = |negated: bool, values: &Values| !negated && values.iter().all(|it| it == "*");
    everyone
        && statement.allows()
        && statement.action.is_some_and(|it| all(it.negated, &it.values))
        && statement.resource.is_some_and(|it| all(it.negated, &it.values))
        && statement.conditions.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn only_the_policy_of_aws_allows() {
        check_drawn(
            &RULE,
            PolicyKind::ResourceControl,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"},
              {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*"}
                       //^^^^^^^ error: a resource control policy cannot have `Allow`
            ]}"#,
        );
    }
}
