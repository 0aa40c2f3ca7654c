//! The typed model.

mod account;
mod arn;
mod arn_error;
mod arn_fields;
mod database_user;
mod error;
mod external_id;
pub mod hole;
mod names;
mod partition;
mod principal_arn;
mod region;
mod role;
mod service_principal;
mod text;
mod variable;

pub use account::{AccountId, is_account_id};
pub use arn::Arn;
pub use arn_error::{ACCOUNT_ALIASES, ArnError, ArnErrorKind, MAX_ARN_LENGTH};
pub use arn_fields::{ArnFields, Segment};
pub use database_user::DatabaseUserArn;
pub use error::{ValueError, ValueErrorKind};
pub use external_id::ExternalId;
pub use names::{
    check_organization_id, check_organization_path, check_organization_root_id,
    check_organizational_unit_id, check_policy_name, check_role_name, check_session_name,
    check_sid, check_source_identity, check_user_name,
};
pub use partition::{ParsePartitionError, Partition};
pub use principal_arn::{
    AwsPrincipalKind, FederatedPrincipalKind, WELL_KNOWN_HOSTS, is_canonical_user_id,
};
pub use region::Region;
pub use role::{RoleArn, RoleArnError, RoleArnErrorKind};
pub use service_principal::{
    ServicePrincipal, ServicePrincipalError, ServicePrincipalErrorKind, ServicePrincipalParts,
};
pub use text::Text;
pub use variable::{Piece, Pieces, VariableError, VariableErrorKind, has_variable, pieces};
