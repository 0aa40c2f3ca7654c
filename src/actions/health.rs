// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Health APIs and Notifications: the actions of the prefix `health`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `event` | `arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*` |

/// `health:DescribeAffectedAccountsForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAffectedAccountsForOrganization: &str = "health:DescribeAffectedAccountsForOrganization";

/// `health:DescribeAffectedEntities`: Read.
///
/// Resource types: `event` (required).
///
/// Condition keys: `health:eventTypeCode`, `health:service`.
pub const DescribeAffectedEntities: &str = "health:DescribeAffectedEntities";

/// `health:DescribeAffectedEntitiesForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAffectedEntitiesForOrganization: &str = "health:DescribeAffectedEntitiesForOrganization";

/// `health:DescribeEntityAggregates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEntityAggregates: &str = "health:DescribeEntityAggregates";

/// `health:DescribeEntityAggregatesForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEntityAggregatesForOrganization: &str = "health:DescribeEntityAggregatesForOrganization";

/// `health:DescribeEventAggregates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventAggregates: &str = "health:DescribeEventAggregates";

/// `health:DescribeEventDetails`: Read.
///
/// Resource types: `event` (required).
///
/// Condition keys: `health:eventTypeCode`, `health:service`.
pub const DescribeEventDetails: &str = "health:DescribeEventDetails";

/// `health:DescribeEventDetailsForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventDetailsForOrganization: &str = "health:DescribeEventDetailsForOrganization";

/// `health:DescribeEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "health:DescribeEvents";

/// `health:DescribeEventsForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventsForOrganization: &str = "health:DescribeEventsForOrganization";

/// `health:DescribeEventTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventTypes: &str = "health:DescribeEventTypes";

/// `health:DescribeHealthServiceStatusForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeHealthServiceStatusForOrganization: &str = "health:DescribeHealthServiceStatusForOrganization";

/// `health:DisableHealthServiceAccessForOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DisableHealthServiceAccessForOrganization: &str = "health:DisableHealthServiceAccessForOrganization";

/// `health:EnableHealthServiceAccessForOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const EnableHealthServiceAccessForOrganization: &str = "health:EnableHealthServiceAccessForOrganization";
