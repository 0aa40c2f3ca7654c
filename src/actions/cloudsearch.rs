// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudSearch: the actions of the prefix `cloudsearch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:cloudsearch:${Region}:${Account}:domain/${DomainName}` |

/// `cloudsearch:AddTags`: Tagging, Write.
///
/// Resource types: `domain` (required).
pub const AddTags: &str = "cloudsearch:AddTags";

/// `cloudsearch:BuildSuggesters`: Write.
///
/// Resource types: `domain` (required).
pub const BuildSuggesters: &str = "cloudsearch:BuildSuggesters";

/// `cloudsearch:CreateDomain`: Write.
///
/// Resource types: `domain` (required).
pub const CreateDomain: &str = "cloudsearch:CreateDomain";

/// `cloudsearch:DefineAnalysisScheme`: Write.
///
/// Resource types: `domain` (required).
pub const DefineAnalysisScheme: &str = "cloudsearch:DefineAnalysisScheme";

/// `cloudsearch:DefineExpression`: Write.
///
/// Resource types: `domain` (required).
pub const DefineExpression: &str = "cloudsearch:DefineExpression";

/// `cloudsearch:DefineIndexField`: Write.
///
/// Resource types: `domain` (required).
pub const DefineIndexField: &str = "cloudsearch:DefineIndexField";

/// `cloudsearch:DefineSuggester`: Write.
///
/// Resource types: `domain` (required).
pub const DefineSuggester: &str = "cloudsearch:DefineSuggester";

/// `cloudsearch:DeleteAnalysisScheme`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteAnalysisScheme: &str = "cloudsearch:DeleteAnalysisScheme";

/// `cloudsearch:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "cloudsearch:DeleteDomain";

/// `cloudsearch:DeleteExpression`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteExpression: &str = "cloudsearch:DeleteExpression";

/// `cloudsearch:DeleteIndexField`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteIndexField: &str = "cloudsearch:DeleteIndexField";

/// `cloudsearch:DeleteSuggester`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteSuggester: &str = "cloudsearch:DeleteSuggester";

/// `cloudsearch:DescribeAnalysisSchemes`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeAnalysisSchemes: &str = "cloudsearch:DescribeAnalysisSchemes";

/// `cloudsearch:DescribeAvailabilityOptions`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeAvailabilityOptions: &str = "cloudsearch:DescribeAvailabilityOptions";

/// `cloudsearch:DescribeDomainEndpointOptions`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomainEndpointOptions: &str = "cloudsearch:DescribeDomainEndpointOptions";

/// `cloudsearch:DescribeDomains`: List.
///
/// Resource types: `domain` (required).
pub const DescribeDomains: &str = "cloudsearch:DescribeDomains";

/// `cloudsearch:DescribeExpressions`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeExpressions: &str = "cloudsearch:DescribeExpressions";

/// `cloudsearch:DescribeIndexFields`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeIndexFields: &str = "cloudsearch:DescribeIndexFields";

/// `cloudsearch:DescribeScalingParameters`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeScalingParameters: &str = "cloudsearch:DescribeScalingParameters";

/// `cloudsearch:DescribeServiceAccessPolicies`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeServiceAccessPolicies: &str = "cloudsearch:DescribeServiceAccessPolicies";

/// `cloudsearch:DescribeSuggesters`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeSuggesters: &str = "cloudsearch:DescribeSuggesters";

/// `cloudsearch:document`: Write.
///
/// Resource types: `domain`.
pub const document: &str = "cloudsearch:document";

/// `cloudsearch:IndexDocuments`: Write.
///
/// Resource types: `domain` (required).
pub const IndexDocuments: &str = "cloudsearch:IndexDocuments";

/// `cloudsearch:ListDomainNames`: List.
///
/// Resource types: `domain` (required).
pub const ListDomainNames: &str = "cloudsearch:ListDomainNames";

/// `cloudsearch:ListTags`: Read.
///
/// Resource types: `domain` (required).
pub const ListTags: &str = "cloudsearch:ListTags";

/// `cloudsearch:RemoveTags`: Tagging, Write.
///
/// Resource types: `domain` (required).
pub const RemoveTags: &str = "cloudsearch:RemoveTags";

/// `cloudsearch:search`: Read.
///
/// Resource types: `domain`.
pub const search: &str = "cloudsearch:search";

/// `cloudsearch:suggest`: Read.
///
/// Resource types: `domain`.
pub const suggest: &str = "cloudsearch:suggest";

/// `cloudsearch:UpdateAvailabilityOptions`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateAvailabilityOptions: &str = "cloudsearch:UpdateAvailabilityOptions";

/// `cloudsearch:UpdateDomainEndpointOptions`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateDomainEndpointOptions: &str = "cloudsearch:UpdateDomainEndpointOptions";

/// `cloudsearch:UpdateScalingParameters`: Write.
///
/// Resource types: `domain` (required).
pub const UpdateScalingParameters: &str = "cloudsearch:UpdateScalingParameters";

/// `cloudsearch:UpdateServiceAccessPolicies`: Permissions management, Write.
///
/// Resource types: `domain` (required).
pub const UpdateServiceAccessPolicies: &str = "cloudsearch:UpdateServiceAccessPolicies";
