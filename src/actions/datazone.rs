// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DataZone: the actions of the prefix `datazone`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
