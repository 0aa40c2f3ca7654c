//! Permission policies with the minimum that each command requires.

mod catalog;
mod command;
mod credentials;
mod s3;

pub use catalog::{
    create_external_schema_in_athena, create_external_schema_in_glue, create_external_table_in_glue,
};
pub use command::{copy_from_dynamodb, copy_from_emr, create_external_function, create_model};
pub use credentials::{
    CredentialsError, assume_roles, cluster_credentials, cluster_credentials_for_new_user,
};
pub use s3::{copy_from_s3, copy_over_ssh, create_library, unload};
