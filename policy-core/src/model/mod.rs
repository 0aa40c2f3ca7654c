//! The typed model.

mod account;
mod arn;
mod arn_error;
mod arn_fields;
mod error;
pub mod hole;
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
pub use error::{ValueError, ValueErrorKind};
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
