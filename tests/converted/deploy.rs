use iam_policy::{AccountId, Arn, OidcIssuer, PlainText, Region, TrustPolicy, trust_policy};

/// The policy, with a value for each placeholder of the document:
///
/// * `account_id` for `ACCOUNT-ID-WITHOUT-HYPHENS`
/// * `issuer` for `<issuer>`
/// * `type_value` for `<type>`
/// * `repository` for `<repository>`
/// * `trusted_account` for `<trusted-account>`
/// * `deploy_role_arn` for `${DeployRole.Arn}`
/// * `region` for `${AWS::Region}`
fn policy(
    account_id: &AccountId,
    issuer: &OidcIssuer,
    type_value: &PlainText,
    repository: &PlainText,
    trusted_account: &AccountId,
    deploy_role_arn: &Arn,
    region: &Region,
) -> TrustPolicy {
    trust_policy![
        allow {
            principal: Federated("arn:aws:iam::{account_id}:oidc-provider/{issuer}"),
            action: sts::AssumeRoleWithWebIdentity,
            when: [
                StringEquals("{issuer}:aud", "sts.amazonaws.com"),
                StringLike("{issuer}:sub", "repo:{type_value}/{repository}:*"),
            ],
        },
        allow {
            principal: [
                Aws(trusted_account),
                Aws(deploy_role_arn),
                Service("logs.{region}.amazonaws.com"),
            ],
            action: sts::AssumeRole,
            when: StringEquals("aws:SourceAccount", trusted_account),
        },
    ]
}
