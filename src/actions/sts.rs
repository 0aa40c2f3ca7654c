// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Security Token Service: the actions of the prefix `sts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `context-provider` | `arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}` |
//! | `federated-user` | `arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}` |
//! | `role` | `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` |
//! | `root-user` | `arn:${Partition}:iam::${Account}:root` |
//! | `self-session` | `arn:${Partition}:sts::${Account}:self` |

/// `sts:AssumeRole`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `accounts.google.com:aud`, `accounts.google.com:sub`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cognito-identity.amazonaws.com:amr`, `cognito-identity.amazonaws.com:aud`, `cognito-identity.amazonaws.com:sub`, `graph.facebook.com:app_id`, `graph.facebook.com:id`, `iam:ResourceTag/${TagKey}`, `saml:namequalifier`, `saml:sub`, `saml:sub_type`, `sts:ExternalId`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`, `www.amazon.com:app_id`, `www.amazon.com:user_id`.
pub const AssumeRole: &str = "sts:AssumeRole";

/// `sts:AssumeRoleWithSAML`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `saml:aud`, `saml:cn`, `saml:commonName`, `saml:doc`, `saml:eduorghomepageuri`, `saml:eduorgidentityauthnpolicyuri`, `saml:eduorglegalname`, `saml:eduorgsuperioruri`, `saml:eduorgwhitepagesuri`, `saml:edupersonaffiliation`, `saml:edupersonassurance`, `saml:edupersonentitlement`, `saml:edupersonnickname`, `saml:edupersonorgdn`, `saml:edupersonorgunitdn`, `saml:edupersonprimaryaffiliation`, `saml:edupersonprimaryorgunitdn`, `saml:edupersonprincipalname`, `saml:edupersonscopedaffiliation`, `saml:edupersontargetedid`, `saml:givenName`, `saml:iss`, `saml:mail`, `saml:name`, `saml:namequalifier`, `saml:organizationStatus`, `saml:primaryGroupSID`, `saml:sub`, `saml:sub_type`, `saml:surname`, `saml:uid`, `saml:x500UniqueIdentifier`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`.
pub const AssumeRoleWithSAML: &str = "sts:AssumeRoleWithSAML";

/// `sts:AssumeRoleWithWebIdentity`: Write.
///
/// Resource types: `role` (required).
///
/// Condition keys: `accounts.google.com:aud`, `accounts.google.com:google/organization_number`, `accounts.google.com:oaud`, `accounts.google.com:sub`, `agent.${Domain}.buildkite.dev:build_branch`, `agent.${Domain}.buildkite.dev:cluster_id`, `agent.${Domain}.buildkite.dev:cluster_name`, `agent.${Domain}.buildkite.dev:organization_id`, `agent.${Domain}.buildkite.dev:organization_slug`, `agent.${Domain}.buildkite.dev:pipeline_id`, `agent.${Domain}.buildkite.dev:pipeline_slug`, `agent.${Domain}.buildkite.site:build_branch`, `agent.${Domain}.buildkite.site:cluster_id`, `agent.${Domain}.buildkite.site:cluster_name`, `agent.${Domain}.buildkite.site:organization_id`, `agent.${Domain}.buildkite.site:organization_slug`, `agent.${Domain}.buildkite.site:pipeline_id`, `agent.${Domain}.buildkite.site:pipeline_slug`, `agent.buildkite.com:build_branch`, `agent.buildkite.com:cluster_id`, `agent.buildkite.com:cluster_name`, `agent.buildkite.com:organization_id`, `agent.buildkite.com:organization_slug`, `agent.buildkite.com:pipeline_id`, `agent.buildkite.com:pipeline_slug`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cognito-identity.amazonaws.com:amr`, `cognito-identity.amazonaws.com:aud`, `cognito-identity.amazonaws.com:sub`, `github.com/enterprises/${EnterpriseName}:actor`, `github.com/enterprises/${EnterpriseName}:actor_id`, `github.com/enterprises/${EnterpriseName}:enterprise_id`, `github.com/enterprises/${EnterpriseName}:environment`, `github.com/enterprises/${EnterpriseName}:job_workflow_ref`, `github.com/enterprises/${EnterpriseName}:ref`, `github.com/enterprises/${EnterpriseName}:repository`, `github.com/enterprises/${EnterpriseName}:repository_id`, `github.com/enterprises/${EnterpriseName}:repository_owner_id`, `github.com/enterprises/${EnterpriseName}:workflow`, `gitlab.com:namespace_id`, `gitlab.com:pipeline_source`, `gitlab.com:project_id`, `gitlab.com:ref_protected`, `gitlab.com:runner_environment`, `gitlab.com:user_access_level`, `gitlab.com:user_email`, `gitlab.com:user_id`, `gitlab.com:user_login`, `graph.facebook.com:app_id`, `graph.facebook.com:id`, `idcs-${OciUniqueIdentifier}.identity.oraclecloud.com:rpst_id`, `oidc.circleci.com/org/${OrgId}:oidc.circleci.com/project-id`, `sts:RoleAuthorizedByIdp`, `sts:RoleSessionName`, `sts:SourceIdentity`, `sts:TransitiveTagKeys`, `token.actions.${Domain}.ghe.com:actor`, `token.actions.${Domain}.ghe.com:actor_id`, `token.actions.${Domain}.ghe.com:enterprise_id`, `token.actions.${Domain}.ghe.com:environment`, `token.actions.${Domain}.ghe.com:job_workflow_ref`, `token.actions.${Domain}.ghe.com:ref`, `token.actions.${Domain}.ghe.com:repository`, `token.actions.${Domain}.ghe.com:repository_id`, `token.actions.${Domain}.ghe.com:repository_owner_id`, `token.actions.${Domain}.ghe.com:workflow`, `token.actions.githubusercontent.com/${SubPath}:actor`, `token.actions.githubusercontent.com/${SubPath}:actor_id`, `token.actions.githubusercontent.com/${SubPath}:enterprise_id`, `token.actions.githubusercontent.com/${SubPath}:environment`, `token.actions.githubusercontent.com/${SubPath}:job_workflow_ref`, `token.actions.githubusercontent.com/${SubPath}:ref`, `token.actions.githubusercontent.com/${SubPath}:repository`, `token.actions.githubusercontent.com/${SubPath}:repository_id`, `token.actions.githubusercontent.com/${SubPath}:repository_owner_id`, `token.actions.githubusercontent.com/${SubPath}:workflow`, `token.actions.githubusercontent.com:actor`, `token.actions.githubusercontent.com:actor_id`, `token.actions.githubusercontent.com:enterprise_id`, `token.actions.githubusercontent.com:environment`, `token.actions.githubusercontent.com:job_workflow_ref`, `token.actions.githubusercontent.com:ref`, `token.actions.githubusercontent.com:repository`, `token.actions.githubusercontent.com:repository_id`, `token.actions.githubusercontent.com:repository_owner_id`, `token.actions.githubusercontent.com:workflow`, `www.amazon.com:app_id`, `www.amazon.com:user_id`.
pub const AssumeRoleWithWebIdentity: &str = "sts:AssumeRoleWithWebIdentity";

/// `sts:AssumeRoot`: Write.
///
/// Resource types: `root-user` (required).
///
/// Condition keys: `sts:TaskPolicyArn`.
pub const AssumeRoot: &str = "sts:AssumeRoot";

/// `sts:DecodeAuthorizationMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const DecodeAuthorizationMessage: &str = "sts:DecodeAuthorizationMessage";

/// `sts:GetAccessKeyInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccessKeyInfo: &str = "sts:GetAccessKeyInfo";

/// `sts:GetCallerIdentity`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCallerIdentity: &str = "sts:GetCallerIdentity";

/// `sts:GetDelegatedAccessToken`: Write.
///
/// No resource types: its resource is `*`.
pub const GetDelegatedAccessToken: &str = "sts:GetDelegatedAccessToken";

/// `sts:GetFederationToken`: Write.
///
/// Resource types: `federated-user`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetFederationToken: &str = "sts:GetFederationToken";

/// `sts:GetServiceBearerToken`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `sts:AWSServiceName`, `sts:DurationSeconds`.
pub const GetServiceBearerToken: &str = "sts:GetServiceBearerToken";

/// `sts:GetSessionToken`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSessionToken: &str = "sts:GetSessionToken";

/// `sts:GetWebIdentityToken`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `sts:DurationSeconds`, `sts:IdentityTokenAudience`, `sts:SigningAlgorithm`.
pub const GetWebIdentityToken: &str = "sts:GetWebIdentityToken";

/// `sts:SetContext`: Write.
///
/// Resource types: `role`, `self-session`.
///
/// Condition keys: `sts:RequestContext/${ContextKey}`, `sts:RequestContextProviders`.
pub const SetContext: &str = "sts:SetContext";

/// `sts:SetSourceIdentity`: Write.
///
/// Resource types: `role`.
///
/// Condition keys: `sts:SourceIdentity`.
pub const SetSourceIdentity: &str = "sts:SetSourceIdentity";

/// `sts:TagGetWebIdentityToken`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagGetWebIdentityToken: &str = "sts:TagGetWebIdentityToken";

/// `sts:TagSession`: Tagging, Write.
///
/// Resource types: `role`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `saml:aud`, `sts:TransitiveTagKeys`.
pub const TagSession: &str = "sts:TagSession";
