//! The typed model.

mod account;
mod action;
mod arn;
mod arn_error;
mod arn_fault;
mod arn_fields;
mod arn_pattern;
mod condition_key;
mod database_user;
mod date;
mod error;
mod external_id;
mod federated_principal;
mod fillers;
mod github_subject;
pub mod hole;
mod kind;
mod literal;
mod moment;
mod names;
mod number;
mod oidc;
mod oidc_issuer;
mod operator;
mod operator_error;
mod partition;
mod policy;
mod principal_arn;
mod region;
mod resource_name;
#[cfg(test)]
mod robustness;
mod role;
mod role_name;
mod scan;
mod service_actions;
mod service_principal;
mod statement;
mod text;
mod trust_action;
mod values;
mod variable;
pub(crate) mod wide;
mod words;

pub use account::{AccountId, is_account_id};
pub use action::{Action, ActionPattern};
pub use arn::Arn;
pub use arn_error::{ACCOUNT_ALIASES, ArnError, ArnErrorKind, MAX_ARN_LENGTH};
pub use arn_fields::{ArnFields, Segment};
pub use arn_pattern::ArnPattern;
pub use condition_key::{
    ConditionKeyError, ConditionKeyErrorKind, EXACT_CONDITION_KEYS, TAG_CONDITION_KEYS,
    check_condition_key, is_exact_condition_key, missing_tag_key,
};
pub use database_user::DatabaseUserArn;
pub use error::{ValueError, ValueErrorKind};
pub use external_id::ExternalId;
pub use federated_principal::{FederatedPrincipalKind, WELL_KNOWN_HOSTS, is_canonical_user_id};
pub use fillers::{Cidr, Date, Pattern, PlainText, ResourceName, Unchecked, unchecked};
pub use github_subject::{GITHUB_ISSUER, GithubSubject};
pub use kind::PolicyKind;
pub use literal::{CidrBlock, is_base64, is_bool, is_date, is_number, is_same_base64, parse_cidr};
pub use moment::{Moment, NoMoment};
pub use names::check_sid_with;
pub use names::{
    check_organization_id, check_organization_path, check_organization_root_id,
    check_organizational_unit_id, check_role_name, check_session_name, check_source_identity,
    check_user_name,
};
pub use number::Decimal;
pub use oidc::{
    SHARED_ISSUERS, SHARED_ISSUERS_DATE, is_same_issuer, key_of_shared_issuer, split_issuer_key,
};
pub use oidc_issuer::OidcIssuer;
pub use operator::{BaseOperator, Family, Operator, ParsedOperator, Qualifier};
pub use operator_error::{ParseOperatorError, ParseOperatorErrorKind};
pub use partition::{ParsePartitionError, Partition};
pub use policy::{Policy, Statements, Version};
pub use principal_arn::AwsPrincipalKind;
pub use region::Region;
pub use resource_name::{NameFault, NameFaultKind, name_fault};
pub use role::{RoleArn, RoleArnError, RoleArnErrorKind, RoleArnHole, role_arn_holes};
pub use role_name::{RoleName, RolePath};
pub(crate) use scan::{is_equal, is_equal_in_any_casing};
pub use service_actions::ServiceActions;
pub use service_principal::{
    ServicePrincipal, ServicePrincipalError, ServicePrincipalErrorKind, ServicePrincipalParts,
};
pub use statement::{
    ActionElement, Condition, ConditionValues, Conditions, Effect, PrincipalElement,
    PrincipalEntries, PrincipalEntry, PrincipalType, Principals, ResourceElement, Scalar,
    Statement,
};
pub(crate) use text::TextSource;
pub use text::{SharedText, Text};
pub use trust_action::TrustAction;
pub use values::{Values, ValuesIter};
pub use variable::{Piece, Pieces, VariableError, VariableErrorKind, has_variable, pieces};
pub use words::{ValueWords, arn_words, wildcard_words};
