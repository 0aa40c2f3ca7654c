use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::{PolicyKind, PrincipalType};
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::truth::Truth;

rule! {
    /// A condition on a key that requests by users of an identity provider never have.
    ///
    /// `AssumeRoleWithWebIdentity` and `AssumeRoleWithSAML` are called with a token or an assertion, not
    /// with AWS credentials. The caller is not a user or a role yet, belongs to no account or
    /// organization, has no MFA in AWS, and is not a service. A condition that requires one of these never
    /// holds, so nobody can assume the role.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app", "aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app", "accounts.google.com:sub": "110169484474386276334"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    RULE = "unsupported-key-for-federated-principal", codes: [], level: Warning, rows: ["own"],
    check: Check::Statement(check),
}

/// Condition keys of which the IAM User Guide says that only requests with AWS credentials, or only
/// direct calls by services, have them.
const ABSENT: [&str; 14] = [
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:TokenIssueTime",
    "aws:userid",
    "aws:username",
];

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal.filter(|element| !element.is_negated()) else { return };
    let mut types = element.entries().iter().map(|entry| entry.principal_type);
    let only_users = types.len() > 0 && types.all(|it| it == PrincipalType::Federated);
    if statement.kind() != PolicyKind::Trust || !statement.allows() || !only_users {
        return;
    }
    for site in statement.condition_sites() {
        if ABSENT.iter().any(|key| site.is_key(key))
            && holds_without_key(site.condition) == Truth::Never
        {
            let key = quoted(&site.condition.key);
            let message =
                format!("no request by a user of an identity provider has the key `{key}`");
            report.push(Finding::new(&RULE, site.key_place(), message).help(
                "test a key of the provider instead, such as its subject, or test the key in the policies of the role",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn keys_of_aws_credentials_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML",
            "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Condition": {
                "StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml", "aws:sourceaccount": "123456789012"},
                                                                                 //^^^^^^^^^^^^^^^^^^^ warning: no request by a user of an
                                                                                 // identity provider has the key `aws:sourceaccount`
                "Bool": {"aws:MultiFactorAuthPresent": "true"},
                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: no request by a user of an identity provider has the key
                       // `aws:MultiFactorAuthPresent`
                "ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}
                                         //^^^^^^^^^^^^^^^^^^^^^^^ warning: no request by a user of an identity provider has the key
                                         // `aws:PrincipalOrgPaths`
            }"#,
        );
    }

    #[test]
    fn conditions_that_hold_without_the_key_and_other_keys_are_quiet() {
        for condition in [
            r#""StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
            r#""StringNotEquals": {"aws:SourceAccount": "123456789012"}"#,
            r#""Null": {"aws:MultiFactorAuthAge": "true"}"#,
            r#""StringEquals": {"aws:RequestTag/team": "a"}"#,
            r#""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
            r#""StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#,
            r#""StringEquals": {"sts:RoleSessionName": "a1"}"#,
        ] {
            let elements = format!(
                r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {{"Federated": "accounts.google.com"}}, "Condition": {{{condition}}}"#
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn other_principals_and_denials_are_quiet() {
        let tail = r#""Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
        for head in [
            r#""Effect": "Deny", "Principal": {"Federated": "accounts.google.com"}"#,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012", "Federated": "accounts.google.com"}"#,
            r#""Effect": "Allow", "Principal": {"AWS": "123456789012"}"#,
            r#""Effect": "Allow", "Principal": "*""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{head}, {tail}"));
        }
    }
}
