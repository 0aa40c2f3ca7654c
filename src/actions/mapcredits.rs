// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Migration Acceleration Program Credits: the actions of the prefix `mapcredits`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agreement` | `arn:${Partition}:mapcredits:::${Agreement}/${AgreementId}` |

/// `mapcredits:ListAssociatedPrograms`: List.
///
/// Resource types: `agreement` (required).
pub const ListAssociatedPrograms: &str = "mapcredits:ListAssociatedPrograms";

/// `mapcredits:ListQuarterCredits`: List.
///
/// Resource types: `agreement` (required).
pub const ListQuarterCredits: &str = "mapcredits:ListQuarterCredits";

/// `mapcredits:ListQuarterSpend`: List.
///
/// Resource types: `agreement` (required).
pub const ListQuarterSpend: &str = "mapcredits:ListQuarterSpend";
