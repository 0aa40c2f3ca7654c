//! What Amazon Redshift requires from IAM: trust policies, permissions, role associations, and the
//! SQL clauses that name roles.
//!
//! | subject | here |
//! |---|---|
//! | who may assume a role | [`redshift_trust`] and similar functions, [`role_chain!`](crate::role_chain) |
//! | what a command requires | [`copy_from_s3`], [`unload`], [`create_external_function`] … |
//! | database credentials | [`cluster_credentials`], [`assume_roles`] |
//! | roles of a cluster or namespace | [`AssociatedRoles`] |
//! | roles in SQL | [`IamRole`], [`CredentialsRole`], [`AssumeRolePrivilege`] |
//!
//! # No keys
//!
//! COPY and UNLOAD also accept access keys, session tokens and master symmetric keys as text. This module
//! intentionally cannot write them. A key in a statement is stored and sent with the SQL, and appears in
//! query logs. A long-term key does not expire. A temporary one aborts a command that runs longer than its
//! lifetime, while Redshift renews a role's credentials by itself. A function that accepted a secret would
//! also carry it through Rust strings, which are neither cleared nor kept out of logs.
//!
//! The type system keeps the two apart: [`IamRole`] and [`CredentialsRole`] can be created only from
//! roles.
//!
//! ```
//! use iam_policy::redshift::{AssumeRoleCommand, AssumeRolePrivilege, Grantee, IamRole, SqlIdentifier};
//! use iam_policy::role_chain;
//!
//! let chain = role_chain![
//!     RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
//!     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
//! ];
//! let role = IamRole::chain(&chain);
//! let copy = format!("copy venue from 's3://companyb/redshift/venue_pipe_' {role};");
//! assert!(copy.ends_with(
//!     "IAM_ROLE 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB';"
//! ));
//!
//! let user = Grantee::User(SqlIdentifier::parse("reg_user1")?);
//! let grant = AssumeRolePrivilege::new(&role, user, AssumeRoleCommand::Copy).grant();
//! assert!(grant.ends_with("TO \"reg_user1\" FOR COPY"));
//! # Ok::<(), iam_policy::redshift::NameError>(())
//! ```

mod association;
mod clause;
#[cfg(all(test, feature = "check"))]
mod contracts;
mod error;
mod managed;
mod names;
mod permission;
mod privilege;
mod s3;
mod sql;
#[cfg(test)]
mod tests;
mod trust;

pub use association::{
    AssociatedRoles, AssociationError, CreateClusterRoles, CreateNamespaceRoles,
    ModifyClusterRoles, role_quota,
};
pub use clause::{CredentialsRole, IamRole, SessionRole};
pub use error::NameError;
pub use managed::{
    ADMINISTRATOR_ACCESS, AMAZON_ATHENA_FULL_ACCESS, AMAZON_REDSHIFT_ALL_COMMANDS_FULL_ACCESS,
    AMAZON_REDSHIFT_FULL_ACCESS, AMAZON_S3_READ_ONLY_ACCESS, AWS_GLUE_CONSOLE_FULL_ACCESS,
    AWS_LAMBDA_ROLE,
};
pub use names::{DatabaseGroup, DatabaseName, UserArn};
pub use permission::{
    CredentialsError, assume_roles, cluster_credentials, cluster_credentials_for_new_user,
    copy_from_dynamodb, copy_from_emr, copy_from_s3, copy_over_ssh, create_external_function,
    create_external_schema_in_athena, create_external_schema_in_glue,
    create_external_table_in_glue, create_library, create_model, unload,
};
pub use privilege::{
    AssumeRoleCommand, AssumeRolePrivilege, Grantee, REVOKE_ASSUMEROLE_FROM_PUBLIC,
};
pub use s3::{S3Location, S3Object};
pub use sql::SqlIdentifier;
pub use trust::{
    TrustError, create_model_trust, ec2_trust, redshift_trust, redshift_trust_for_users,
    redshift_trust_in_regions, role_trust, serverless_trust, serverless_trust_for_users,
    serverless_trust_older_guide, user_and_worker_trust, user_trust,
};
