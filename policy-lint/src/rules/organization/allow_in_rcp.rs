use crate::grants::is_full_access;
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};
use policy_core::model::PolicyKind;

rule! {
    /// `Allow` in a resource control policy.
    ///
    /// A resource control policy only denies. What it does not deny is allowed by the policy
    /// `RCPFullAWSAccess`, which AWS Organizations attaches everywhere. It is the only resource
    /// control policy that allows anything.
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
                .help("use `Deny` for what the policy denies; everything else stays allowed"),
        );
    }
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
