// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT SiteWise: the actions of the prefix `iotsitewise`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-policy` | `arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}` |
//! | `application` | `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/application/${ApplicationId}` |
//! | `asset` | `arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}` |
//! | `asset-model` | `arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}` |
//! | `computation-model` | `arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}` |
//! | `dashboard` | `arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}` |
//! | `dataset` | `arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}` |
//! | `gateway` | `arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}` |
//! | `pipeline` | `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/pipeline/${PipelineName}` |
//! | `portal` | `arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}` |
//! | `project` | `arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}` |
//! | `task` | `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/task/${TaskName}` |
//! | `time-series` | `arn:${Partition}:iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}` |
//! | `workspace` | `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
