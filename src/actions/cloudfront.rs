// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudFront: the actions of the prefix `cloudfront`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `anycast-ip-list` | `arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}` |
//! | `cache-policy` | `arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}` |
//! | `connection-function` | `arn:${Partition}:cloudfront::${Account}:connection-function/${Id}` |
//! | `connection-group` | `arn:${Partition}:cloudfront::${Account}:connection-group/${Id}` |
//! | `continuous-deployment-policy` | `arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}` |
//! | `distribution` | `arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}` |
//! | `distribution-tenant` | `arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}` |
//! | `field-level-encryption-config` | `arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id}` |
//! | `field-level-encryption-profile` | `arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id}` |
//! | `function` | `arn:${Partition}:cloudfront::${Account}:function/${Name}` |
//! | `key-value-store` | `arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}` |
//! | `origin-access-control` | `arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}` |
//! | `origin-access-identity` | `arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}` |
//! | `origin-request-policy` | `arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}` |
//! | `realtime-log-config` | `arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}` |
//! | `response-headers-policy` | `arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}` |
//! | `streaming-distribution` | `arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}` |
//! | `trust-store` | `arn:${Partition}:cloudfront::${Account}:trust-store/${Id}` |
//! | `vpcorigin` | `arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
