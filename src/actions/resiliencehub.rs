// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Resilience Hub: the actions of the prefix `resiliencehub`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `app-assessment` | `arn:${Partition}:resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}` |
//! | `application` | `arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}` |
//! | `policy` | `arn:${Partition}:resiliencehub:${Region}:${Account}:policy/${PolicyId}` |
//! | `recommendation-template` | `arn:${Partition}:resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}` |
//! | `resiliency-policy` | `arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}` |
//! | `service` | `arn:${Partition}:resiliencehub:${Region}:${Account}:service/${ServiceId}` |
//! | `system` | `arn:${Partition}:resiliencehub:${Region}:${Account}:system/${SystemId}` |
//! | `test-template` | `arn:${Partition}:resiliencehub:${Region}:${Account}:test-template/${TestTemplateId}` |

mod part_1;

pub use part_1::*;
