// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Control Tower: the actions of the prefix `controltower`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Baseline` | `arn:${Partition}:controltower:${Region}::baseline/${BaselineId}` |
//! | `EnabledBaseline` | `arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}` |
//! | `EnabledControl` | `arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}` |
//! | `LandingZone` | `arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}` |

/// `controltower:CreateLandingZone`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLandingZone: &str = "controltower:CreateLandingZone";

/// `controltower:CreateManagedAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateManagedAccount: &str = "controltower:CreateManagedAccount";

/// `controltower:DeleteLandingZone`: Write.
///
/// Resource types: `LandingZone` (required).
pub const DeleteLandingZone: &str = "controltower:DeleteLandingZone";

/// `controltower:DeregisterManagedAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterManagedAccount: &str = "controltower:DeregisterManagedAccount";

/// `controltower:DeregisterOrganizationalUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterOrganizationalUnit: &str = "controltower:DeregisterOrganizationalUnit";

/// `controltower:DescribeAccountFactoryConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountFactoryConfig: &str = "controltower:DescribeAccountFactoryConfig";

/// `controltower:DescribeCoreService`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCoreService: &str = "controltower:DescribeCoreService";

/// `controltower:DescribeGuardrail`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGuardrail: &str = "controltower:DescribeGuardrail";

/// `controltower:DescribeGuardrailForTarget`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGuardrailForTarget: &str = "controltower:DescribeGuardrailForTarget";

/// `controltower:DescribeLandingZoneConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLandingZoneConfiguration: &str = "controltower:DescribeLandingZoneConfiguration";

/// `controltower:DescribeManagedAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeManagedAccount: &str = "controltower:DescribeManagedAccount";

/// `controltower:DescribeManagedOrganizationalUnit`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeManagedOrganizationalUnit: &str = "controltower:DescribeManagedOrganizationalUnit";

/// `controltower:DescribeRegisterOrganizationalUnitOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegisterOrganizationalUnitOperation: &str = "controltower:DescribeRegisterOrganizationalUnitOperation";

/// `controltower:DescribeSingleSignOn`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSingleSignOn: &str = "controltower:DescribeSingleSignOn";

/// `controltower:DisableBaseline`: Write.
///
/// Resource types: `EnabledBaseline` (required).
pub const DisableBaseline: &str = "controltower:DisableBaseline";

/// `controltower:DisableControl`: Write.
///
/// Resource types: `EnabledControl` (required).
pub const DisableControl: &str = "controltower:DisableControl";

/// `controltower:DisableGuardrail`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableGuardrail: &str = "controltower:DisableGuardrail";

/// `controltower:EnableBaseline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const EnableBaseline: &str = "controltower:EnableBaseline";

/// `controltower:EnableControl`: Write.
///
/// Resource types: `EnabledControl`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const EnableControl: &str = "controltower:EnableControl";

/// `controltower:EnableGuardrail`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableGuardrail: &str = "controltower:EnableGuardrail";

/// `controltower:GetAccountInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountInfo: &str = "controltower:GetAccountInfo";

/// `controltower:GetAvailableUpdates`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAvailableUpdates: &str = "controltower:GetAvailableUpdates";

/// `controltower:GetBaseline`: Read.
///
/// Resource types: `Baseline` (required).
pub const GetBaseline: &str = "controltower:GetBaseline";

/// `controltower:GetBaselineOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBaselineOperation: &str = "controltower:GetBaselineOperation";

/// `controltower:GetControlOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetControlOperation: &str = "controltower:GetControlOperation";

/// `controltower:GetEnabledBaseline`: Read.
///
/// Resource types: `EnabledBaseline` (required).
pub const GetEnabledBaseline: &str = "controltower:GetEnabledBaseline";

/// `controltower:GetEnabledControl`: Read.
///
/// Resource types: `EnabledControl` (required).
pub const GetEnabledControl: &str = "controltower:GetEnabledControl";

/// `controltower:GetGuardrailComplianceStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGuardrailComplianceStatus: &str = "controltower:GetGuardrailComplianceStatus";

/// `controltower:GetHomeRegion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetHomeRegion: &str = "controltower:GetHomeRegion";

/// `controltower:GetLandingZone`: Read.
///
/// Resource types: `LandingZone` (required).
pub const GetLandingZone: &str = "controltower:GetLandingZone";

/// `controltower:GetLandingZoneDriftStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLandingZoneDriftStatus: &str = "controltower:GetLandingZoneDriftStatus";

/// `controltower:GetLandingZoneOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLandingZoneOperation: &str = "controltower:GetLandingZoneOperation";

/// `controltower:GetLandingZoneStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLandingZoneStatus: &str = "controltower:GetLandingZoneStatus";

/// `controltower:ListBaselines`: List.
///
/// No resource types: its resource is `*`.
pub const ListBaselines: &str = "controltower:ListBaselines";

/// `controltower:ListControlOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListControlOperations: &str = "controltower:ListControlOperations";

/// `controltower:ListDirectoryGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListDirectoryGroups: &str = "controltower:ListDirectoryGroups";

/// `controltower:ListDriftDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDriftDetails: &str = "controltower:ListDriftDetails";

/// `controltower:ListEnabledBaselines`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnabledBaselines: &str = "controltower:ListEnabledBaselines";

/// `controltower:ListEnabledControls`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnabledControls: &str = "controltower:ListEnabledControls";

/// `controltower:ListEnabledGuardrails`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnabledGuardrails: &str = "controltower:ListEnabledGuardrails";

/// `controltower:ListExtendGovernancePrecheckDetails`: List.
///
/// No resource types: its resource is `*`.
pub const ListExtendGovernancePrecheckDetails: &str = "controltower:ListExtendGovernancePrecheckDetails";

/// `controltower:ListExternalConfigRuleCompliance`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExternalConfigRuleCompliance: &str = "controltower:ListExternalConfigRuleCompliance";

/// `controltower:ListGuardrails`: List.
///
/// No resource types: its resource is `*`.
pub const ListGuardrails: &str = "controltower:ListGuardrails";

/// `controltower:ListGuardrailsForTarget`: List.
///
/// No resource types: its resource is `*`.
pub const ListGuardrailsForTarget: &str = "controltower:ListGuardrailsForTarget";

/// `controltower:ListGuardrailViolations`: List.
///
/// No resource types: its resource is `*`.
pub const ListGuardrailViolations: &str = "controltower:ListGuardrailViolations";

/// `controltower:ListLandingZoneOperations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLandingZoneOperations: &str = "controltower:ListLandingZoneOperations";

/// `controltower:ListLandingZones`: List.
///
/// No resource types: its resource is `*`.
pub const ListLandingZones: &str = "controltower:ListLandingZones";

/// `controltower:ListManagedAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedAccounts: &str = "controltower:ListManagedAccounts";

/// `controltower:ListManagedAccountsForGuardrail`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedAccountsForGuardrail: &str = "controltower:ListManagedAccountsForGuardrail";

/// `controltower:ListManagedAccountsForParent`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedAccountsForParent: &str = "controltower:ListManagedAccountsForParent";

/// `controltower:ListManagedOrganizationalUnits`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedOrganizationalUnits: &str = "controltower:ListManagedOrganizationalUnits";

/// `controltower:ListManagedOrganizationalUnitsForGuardrail`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedOrganizationalUnitsForGuardrail: &str = "controltower:ListManagedOrganizationalUnitsForGuardrail";

/// `controltower:ListTagsForResource`: Read.
///
/// Resource types: `EnabledBaseline`, `EnabledControl`, `LandingZone`.
pub const ListTagsForResource: &str = "controltower:ListTagsForResource";

/// `controltower:ManageOrganizationalUnit`: Write.
///
/// No resource types: its resource is `*`.
pub const ManageOrganizationalUnit: &str = "controltower:ManageOrganizationalUnit";

/// `controltower:PerformPreLaunchChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const PerformPreLaunchChecks: &str = "controltower:PerformPreLaunchChecks";

/// `controltower:ResetEnabledBaseline`: Write.
///
/// Resource types: `EnabledBaseline` (required).
pub const ResetEnabledBaseline: &str = "controltower:ResetEnabledBaseline";

/// `controltower:ResetEnabledControl`: Write.
///
/// Resource types: `EnabledControl` (required).
pub const ResetEnabledControl: &str = "controltower:ResetEnabledControl";

/// `controltower:ResetLandingZone`: Write.
///
/// Resource types: `LandingZone` (required).
pub const ResetLandingZone: &str = "controltower:ResetLandingZone";

/// `controltower:SetupLandingZone`: Write.
///
/// No resource types: its resource is `*`.
pub const SetupLandingZone: &str = "controltower:SetupLandingZone";

/// `controltower:TagResource`: Tagging, Write.
///
/// Resource types: `EnabledBaseline`, `EnabledControl`, `LandingZone`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "controltower:TagResource";

/// `controltower:UntagResource`: Tagging, Write.
///
/// Resource types: `EnabledBaseline`, `EnabledControl`, `LandingZone`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "controltower:UntagResource";

/// `controltower:UpdateAccountFactoryConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountFactoryConfig: &str = "controltower:UpdateAccountFactoryConfig";

/// `controltower:UpdateEnabledBaseline`: Write.
///
/// Resource types: `EnabledBaseline` (required).
pub const UpdateEnabledBaseline: &str = "controltower:UpdateEnabledBaseline";

/// `controltower:UpdateEnabledControl`: Write.
///
/// Resource types: `EnabledControl` (required).
pub const UpdateEnabledControl: &str = "controltower:UpdateEnabledControl";

/// `controltower:UpdateLandingZone`: Write.
///
/// Resource types: `LandingZone` (required).
pub const UpdateLandingZone: &str = "controltower:UpdateLandingZone";
