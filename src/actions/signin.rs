// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Signin: the actions of the prefix `signin`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `console` | `arn:${Partition}:signin:::console/${ConsoleName}` |
//! | `oauth2-public-client-localhost` | `arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/localhost` |
//! | `oauth2-public-client-registration` | `arn:${Partition}:signin:${Region}::external-client/dcr/*` |
//! | `oauth2-public-client-remote` | `arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/remote` |
//! | `oauth2-resource-service-principal` | `arn:${Partition}:signin:${Region}:${Account}:service-principal/${ServicePrincipalName}` |

/// `signin:Authenticate`: Read.
///
/// Resource types: `console` (required).
///
/// Condition keys: `signin:PrincipalArn`.
pub const Authenticate: &str = "signin:Authenticate";

/// `signin:AuthorizeOAuth2Access`: Read.
///
/// Resource types: `console` (required), `oauth2-public-client-localhost` (required), `oauth2-public-client-remote` (required), `oauth2-resource-service-principal` (required).
///
/// Condition keys: `signin:OAuthClientId`, `signin:OAuthRedirectUri`.
pub const AuthorizeOAuth2Access: &str = "signin:AuthorizeOAuth2Access";

/// `signin:CreateAccount`: Write.
///
/// Resource types: `console` (required).
pub const CreateAccount: &str = "signin:CreateAccount";

/// `signin:CreateOAuth2PublicClient`: Write.
///
/// Resource types: `oauth2-public-client-registration` (required).
///
/// Condition keys: `signin:OAuthRedirectUri`.
pub const CreateOAuth2PublicClient: &str = "signin:CreateOAuth2PublicClient";

/// `signin:CreateOAuth2Token`: Read.
///
/// Resource types: `console` (required), `oauth2-public-client-localhost` (required), `oauth2-public-client-remote` (required), `oauth2-resource-service-principal` (required).
///
/// Condition keys: `signin:OAuthClientAuthentication`, `signin:OAuthClientId`, `signin:OAuthGrantType`, `signin:OAuthRedirectUri`.
pub const CreateOAuth2Token: &str = "signin:CreateOAuth2Token";

/// `signin:CreateTrustedIdentityPropagationApplicationForConsole`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTrustedIdentityPropagationApplicationForConsole: &str = "signin:CreateTrustedIdentityPropagationApplicationForConsole";

/// `signin:DeleteConsoleAuthorizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConsoleAuthorizationConfiguration: &str = "signin:DeleteConsoleAuthorizationConfiguration";

/// `signin:DeleteResourcePermissionStatement`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePermissionStatement: &str = "signin:DeleteResourcePermissionStatement";

/// `signin:GetConsoleAuthorizationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConsoleAuthorizationConfiguration: &str = "signin:GetConsoleAuthorizationConfiguration";

/// `signin:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "signin:GetResourcePolicy";

/// `signin:IntrospectOAuth2Token`: Read.
///
/// Resource types: `oauth2-public-client-localhost` (required), `oauth2-public-client-remote` (required), `oauth2-resource-service-principal` (required).
///
/// Condition keys: `signin:OAuthClientId`, `signin:OAuthTokenType`.
pub const IntrospectOAuth2Token: &str = "signin:IntrospectOAuth2Token";

/// `signin:ListResourcePermissionStatements`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcePermissionStatements: &str = "signin:ListResourcePermissionStatements";

/// `signin:ListTrustedIdentityPropagationApplicationsForConsole`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrustedIdentityPropagationApplicationsForConsole: &str = "signin:ListTrustedIdentityPropagationApplicationsForConsole";

/// `signin:PutConsoleAuthorizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutConsoleAuthorizationConfiguration: &str = "signin:PutConsoleAuthorizationConfiguration";

/// `signin:PutResourcePermissionStatement`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePermissionStatement: &str = "signin:PutResourcePermissionStatement";

/// `signin:RevokeOAuth2Token`: Write.
///
/// Resource types: `oauth2-public-client-localhost` (required), `oauth2-public-client-remote` (required), `oauth2-resource-service-principal` (required).
///
/// Condition keys: `signin:OAuthTokenType`.
pub const RevokeOAuth2Token: &str = "signin:RevokeOAuth2Token";
