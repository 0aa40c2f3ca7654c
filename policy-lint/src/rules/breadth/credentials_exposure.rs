use crate::grants::open_actions;
use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report};

rule! {
    /// An action that returns credentials, on all resources and without a condition.
    ///
    /// Such an action returns a password, a token or session keys. Another rule covers actions that
    /// create long-term credentials for IAM users.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "redshift:GetClusterCredentials", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:123456789012:dbuser:my-cluster/analyst"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege>.
    RULE = "credentials-exposure", codes: [], level: Suggestion, rows: ["B2.12"], check: Check::Policy(check),
}

/// Actions that return credentials. The names are from the Cloudsplaining list.
const CREDENTIALS: &[&str] = &[
    "airflow:CreateCliToken",
    "airflow:CreateWebLoginToken",
    "appsync:CreateApiKey",
    "codeartifact:GetAuthorizationToken",
    "cognito-identity:GetCredentialsForIdentity",
    "cognito-identity:GetOpenIdToken",
    "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
    "ec2:GetPasswordData",
    "ecr:GetAuthorizationToken",
    "ecr-public:GetAuthorizationToken",
    "iam:CreateServiceSpecificCredential",
    "iam:ResetServiceSpecificCredential",
    "iam:UpdateAccessKey",
    "lightsail:GetInstanceAccessDetails",
    "rds-db:connect",
    "redshift:GetClusterCredentials",
    "redshift:GetClusterCredentialsWithIAM",
    "redshift-serverless:GetCredentials",
    "sso:GetRoleCredentials",
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:GetFederationToken",
    "sts:GetSessionToken",
];

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for (statement, index, action) in open_actions(policy, CREDENTIALS) {
        let message = format!(
            "`{action}` returns credentials and is allowed on all resources without a condition"
        );
        report.push(
            Finding::new(&RULE, statement.action_place(index), message)
                .help("name the resources if the action supports them, or add a condition"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_is_open_is_told_once_for_a_statement() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:GetObject", "redshift:Get*"], "Resource": "*"},
                                                           //^^^^^^^^^^^^^^^ suggestion: `redshift:GetClusterCredentials` returns
                                                           // credentials and is allowed on all resources without a condition
              {"Effect": "Allow", "Action": "STS:assumerole", "Resource": "arn:aws:iam::*:role/*"},
                                          //^^^^^^^^^^^^^^^^ suggestion: `sts:AssumeRole` returns credentials and is allowed on all
                                          // resources without a condition
              {"Effect": "Allow", "Action": ["sts:*", "*"], "Resource": "*"},
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::123456789012:role/a"},
              {"Effect": "Allow", "Action": "rds-db:connect", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
              {"Effect": "Deny", "Action": "ecr:GetAuthorizationToken", "Resource": "*"}
            ]}"#,
        );
    }
}
