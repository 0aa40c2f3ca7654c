// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Glue: the actions of the prefix `glue`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `blueprint` | `arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}` |
//! | `catalog` | `arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}` |
//! | `completion` | `arn:${Partition}:glue:${Region}:${Account}:completion/${CompletionId}` |
//! | `connection` | `arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}` |
//! | `connectionType` | `arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}` |
//! | `crawler` | `arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}` |
//! | `customEntityType` | `arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}` |
//! | `database` | `arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}` |
//! | `dataQualityRuleset` | `arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}` |
//! | `devendpoint` | `arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}` |
//! | `integration` | `arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}` |
//! | `integrationResourceProperty` | `arn:${Partition}:glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}` |
//! | `job` | `arn:${Partition}:glue:${Region}:${Account}:job/${JobName}` |
//! | `mlTransform` | `arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}` |
//! | `registry` | `arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}` |
//! | `rootcatalog` | `arn:${Partition}:glue:${Region}:${Account}:catalog` |
//! | `schema` | `arn:${Partition}:glue:${Region}:${Account}:schema/${SchemaName}` |
//! | `session` | `arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}` |
//! | `table` | `arn:${Partition}:glue:${Region}:${Account}:table/${DatabaseName}/${TableName}` |
//! | `tableversion` | `arn:${Partition}:glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}` |
//! | `trigger` | `arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}` |
//! | `usageProfile` | `arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}` |
//! | `userdefinedfunction` | `arn:${Partition}:glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}` |
//! | `workflow` | `arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}` |

mod part_1;
mod part_2;
mod part_3;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
