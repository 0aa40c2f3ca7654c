// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon QuickSight: the actions of the prefix `quicksight`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `account` | `arn:${Partition}:quicksight:${Region}:${Account}:account/${ResourceId}` |
//! | `actionconnector` | `arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}` |
//! | `agent` | `arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}` |
//! | `analysis` | `arn:${Partition}:quicksight:${Region}:${Account}:analysis/${ResourceId}` |
//! | `app` | `arn:${Partition}:quicksight:${Region}:${Account}:app/${ResourceId}` |
//! | `approvalPolicy` | `arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}` |
//! | `assetBundleExportJob` | `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}` |
//! | `assetBundleImportJob` | `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}` |
//! | `assignment` | `arn:${Partition}:quicksight::${Account}:assignment/${ResourceId}` |
//! | `automation` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}` |
//! | `automationGroup` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${ResourceId}` |
//! | `automationJob` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}` |
//! | `brand` | `arn:${Partition}:quicksight:${Region}:${Account}:brand/${ResourceId}` |
//! | `customization` | `arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}` |
//! | `custompermissions` | `arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}` |
//! | `dashboard` | `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${ResourceId}` |
//! | `dashboardSnapshotJob` | `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}` |
//! | `dataset` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}` |
//! | `datasource` | `arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}` |
//! | `dlpSetting` | `arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}` |
//! | `emailCustomizationTemplate` | `arn:${Partition}:quicksight:${Region}:${Account}:email-customization-template/${ResourceId}` |
//! | `extension` | `arn:${Partition}:quicksight:${Region}:${Account}:extension/${ResourceId}` |
//! | `extensionaccess` | `arn:${Partition}:quicksight:${Region}:${Account}:extension-access/${ResourceId}` |
//! | `flow` | `arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}` |
//! | `folder` | `arn:${Partition}:quicksight:${Region}:${Account}:folder/${ResourceId}` |
//! | `group` | `arn:${Partition}:quicksight:${Region}:${Account}:group/${ResourceId}` |
//! | `ingestion` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}` |
//! | `knowledgeBase` | `arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}` |
//! | `limitsProfile` | `arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}` |
//! | `namespace` | `arn:${Partition}:quicksight:${Region}:${Account}:namespace/${ResourceId}` |
//! | `oauthClientApplication` | `arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}` |
//! | `refreshschedule` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}` |
//! | `space` | `arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}` |
//! | `template` | `arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}` |
//! | `theme` | `arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}` |
//! | `topic` | `arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}` |
//! | `user` | `arn:${Partition}:quicksight:${Region}:${Account}:user/${ResourceId}`, `arn:${Partition}:quicksight::${Account}:user/${ResourceId}` |
//! | `vpcconnection` | `arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}` |

mod part_1;
mod part_2;
mod part_3;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
