// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CloudTrail: the actions of the prefix `cloudtrail`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}` |
//! | `dashboard` | `arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}` |
//! | `eventdatastore` | `arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}` |
//! | `trail` | `arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}` |

/// `cloudtrail:AddTags`: Tagging, Write.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`, `trail`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTags: &str = "cloudtrail:AddTags";

/// `cloudtrail:CancelQuery`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const CancelQuery: &str = "cloudtrail:CancelQuery";

/// `cloudtrail:CreateChannel`: Write.
///
/// Resource types: `channel` (required), `eventdatastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "cloudtrail:CreateChannel";

/// `cloudtrail:CreateDashboard`: Write.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDashboard: &str = "cloudtrail:CreateDashboard";

/// `cloudtrail:CreateEventDataStore`: Write.
///
/// Resource types: `eventdatastore` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventDataStore: &str = "cloudtrail:CreateEventDataStore";

/// `cloudtrail:CreateServiceLinkedChannel`: Write.
///
/// Resource types: `channel` (required).
pub const CreateServiceLinkedChannel: &str = "cloudtrail:CreateServiceLinkedChannel";

/// `cloudtrail:CreateTrail`: Write.
///
/// Resource types: `trail` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrail: &str = "cloudtrail:CreateTrail";

/// `cloudtrail:DeleteChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteChannel: &str = "cloudtrail:DeleteChannel";

/// `cloudtrail:DeleteDashboard`: Write.
///
/// Resource types: `dashboard` (required).
pub const DeleteDashboard: &str = "cloudtrail:DeleteDashboard";

/// `cloudtrail:DeleteEventDataStore`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const DeleteEventDataStore: &str = "cloudtrail:DeleteEventDataStore";

/// `cloudtrail:DeleteResourcePolicy`: Write.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`.
pub const DeleteResourcePolicy: &str = "cloudtrail:DeleteResourcePolicy";

/// `cloudtrail:DeleteServiceLinkedChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteServiceLinkedChannel: &str = "cloudtrail:DeleteServiceLinkedChannel";

/// `cloudtrail:DeleteTrail`: Write.
///
/// Resource types: `trail` (required).
pub const DeleteTrail: &str = "cloudtrail:DeleteTrail";

/// `cloudtrail:DeregisterOrganizationDelegatedAdmin`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterOrganizationDelegatedAdmin: &str = "cloudtrail:DeregisterOrganizationDelegatedAdmin";

/// `cloudtrail:DescribeQuery`: Read.
///
/// Resource types: `eventdatastore` (required).
pub const DescribeQuery: &str = "cloudtrail:DescribeQuery";

/// `cloudtrail:DescribeTrails`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrails: &str = "cloudtrail:DescribeTrails";

/// `cloudtrail:DisableFederation`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const DisableFederation: &str = "cloudtrail:DisableFederation";

/// `cloudtrail:EnableFederation`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const EnableFederation: &str = "cloudtrail:EnableFederation";

/// `cloudtrail:GenerateQuery`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const GenerateQuery: &str = "cloudtrail:GenerateQuery";

/// `cloudtrail:GenerateQueryResultsSummary`: Read.
///
/// Resource types: `eventdatastore` (required).
pub const GenerateQueryResultsSummary: &str = "cloudtrail:GenerateQueryResultsSummary";

/// `cloudtrail:GetChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetChannel: &str = "cloudtrail:GetChannel";

/// `cloudtrail:GetDashboard`: Read.
///
/// Resource types: `dashboard` (required).
pub const GetDashboard: &str = "cloudtrail:GetDashboard";

/// `cloudtrail:GetEventConfiguration`: Read.
///
/// Resource types: `eventdatastore`, `trail`.
pub const GetEventConfiguration: &str = "cloudtrail:GetEventConfiguration";

/// `cloudtrail:GetEventDataStore`: Read.
///
/// Resource types: `eventdatastore` (required).
pub const GetEventDataStore: &str = "cloudtrail:GetEventDataStore";

/// `cloudtrail:GetEventDataStoreData`: Read.
///
/// Resource types: `eventdatastore` (required).
pub const GetEventDataStoreData: &str = "cloudtrail:GetEventDataStoreData";

/// `cloudtrail:GetEventSelectors`: Read.
///
/// Resource types: `trail` (required).
pub const GetEventSelectors: &str = "cloudtrail:GetEventSelectors";

/// `cloudtrail:GetImport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetImport: &str = "cloudtrail:GetImport";

/// `cloudtrail:GetInsightSelectors`: Read.
///
/// Resource types: `eventdatastore`, `trail`.
pub const GetInsightSelectors: &str = "cloudtrail:GetInsightSelectors";

/// `cloudtrail:GetQueryResults`: Read.
///
/// Resource types: `eventdatastore` (required).
pub const GetQueryResults: &str = "cloudtrail:GetQueryResults";

/// `cloudtrail:GetResourcePolicy`: Read.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`.
pub const GetResourcePolicy: &str = "cloudtrail:GetResourcePolicy";

/// `cloudtrail:GetServiceLinkedChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetServiceLinkedChannel: &str = "cloudtrail:GetServiceLinkedChannel";

/// `cloudtrail:GetTrail`: Read.
///
/// Resource types: `trail` (required).
pub const GetTrail: &str = "cloudtrail:GetTrail";

/// `cloudtrail:GetTrailStatus`: Read.
///
/// Resource types: `trail` (required).
pub const GetTrailStatus: &str = "cloudtrail:GetTrailStatus";

/// `cloudtrail:ListChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "cloudtrail:ListChannels";

/// `cloudtrail:ListDashboards`: List.
///
/// No resource types: its resource is `*`.
pub const ListDashboards: &str = "cloudtrail:ListDashboards";

/// `cloudtrail:ListEventDataStores`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventDataStores: &str = "cloudtrail:ListEventDataStores";

/// `cloudtrail:ListImportFailures`: Read.
///
/// No resource types: its resource is `*`.
pub const ListImportFailures: &str = "cloudtrail:ListImportFailures";

/// `cloudtrail:ListImports`: List.
///
/// No resource types: its resource is `*`.
pub const ListImports: &str = "cloudtrail:ListImports";

/// `cloudtrail:ListInsightsData`: List.
///
/// Resource types: `trail` (required).
pub const ListInsightsData: &str = "cloudtrail:ListInsightsData";

/// `cloudtrail:ListPublicKeys`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPublicKeys: &str = "cloudtrail:ListPublicKeys";

/// `cloudtrail:ListQueries`: List.
///
/// Resource types: `eventdatastore` (required).
pub const ListQueries: &str = "cloudtrail:ListQueries";

/// `cloudtrail:ListServiceLinkedChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceLinkedChannels: &str = "cloudtrail:ListServiceLinkedChannels";

/// `cloudtrail:ListTags`: Read.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`, `trail`.
pub const ListTags: &str = "cloudtrail:ListTags";

/// `cloudtrail:ListTrails`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrails: &str = "cloudtrail:ListTrails";

/// `cloudtrail:LookupEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const LookupEvents: &str = "cloudtrail:LookupEvents";

/// `cloudtrail:PutEventConfiguration`: Write.
///
/// Resource types: `eventdatastore`, `trail`.
pub const PutEventConfiguration: &str = "cloudtrail:PutEventConfiguration";

/// `cloudtrail:PutEventSelectors`: Write.
///
/// Resource types: `trail` (required).
pub const PutEventSelectors: &str = "cloudtrail:PutEventSelectors";

/// `cloudtrail:PutInsightSelectors`: Write.
///
/// Resource types: `eventdatastore`, `trail`.
pub const PutInsightSelectors: &str = "cloudtrail:PutInsightSelectors";

/// `cloudtrail:PutResourcePolicy`: Write.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`.
pub const PutResourcePolicy: &str = "cloudtrail:PutResourcePolicy";

/// `cloudtrail:RegisterOrganizationDelegatedAdmin`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterOrganizationDelegatedAdmin: &str = "cloudtrail:RegisterOrganizationDelegatedAdmin";

/// `cloudtrail:RemoveTags`: Tagging, Write.
///
/// Resource types: `channel`, `dashboard`, `eventdatastore`, `trail`.
///
/// Condition keys: `aws:TagKeys`.
pub const RemoveTags: &str = "cloudtrail:RemoveTags";

/// `cloudtrail:RestoreEventDataStore`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const RestoreEventDataStore: &str = "cloudtrail:RestoreEventDataStore";

/// `cloudtrail:SearchSampleQueries`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchSampleQueries: &str = "cloudtrail:SearchSampleQueries";

/// `cloudtrail:StartDashboardRefresh`: Write.
///
/// Resource types: `dashboard` (required).
pub const StartDashboardRefresh: &str = "cloudtrail:StartDashboardRefresh";

/// `cloudtrail:StartEventDataStoreIngestion`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const StartEventDataStoreIngestion: &str = "cloudtrail:StartEventDataStoreIngestion";

/// `cloudtrail:StartImport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartImport: &str = "cloudtrail:StartImport";

/// `cloudtrail:StartLogging`: Write.
///
/// Resource types: `trail` (required).
pub const StartLogging: &str = "cloudtrail:StartLogging";

/// `cloudtrail:StartQuery`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const StartQuery: &str = "cloudtrail:StartQuery";

/// `cloudtrail:StopEventDataStoreIngestion`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const StopEventDataStoreIngestion: &str = "cloudtrail:StopEventDataStoreIngestion";

/// `cloudtrail:StopImport`: Write.
///
/// No resource types: its resource is `*`.
pub const StopImport: &str = "cloudtrail:StopImport";

/// `cloudtrail:StopLogging`: Write.
///
/// Resource types: `trail` (required).
pub const StopLogging: &str = "cloudtrail:StopLogging";

/// `cloudtrail:UpdateChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateChannel: &str = "cloudtrail:UpdateChannel";

/// `cloudtrail:UpdateDashboard`: Write.
///
/// Resource types: `dashboard` (required).
pub const UpdateDashboard: &str = "cloudtrail:UpdateDashboard";

/// `cloudtrail:UpdateEventDataStore`: Write.
///
/// Resource types: `eventdatastore` (required).
pub const UpdateEventDataStore: &str = "cloudtrail:UpdateEventDataStore";

/// `cloudtrail:UpdateServiceLinkedChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateServiceLinkedChannel: &str = "cloudtrail:UpdateServiceLinkedChannel";

/// `cloudtrail:UpdateTrail`: Write.
///
/// Resource types: `trail` (required).
pub const UpdateTrail: &str = "cloudtrail:UpdateTrail";
