// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT FleetWise: the actions of the prefix `iotfleetwise`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `campaign` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}` |
//! | `decodermanifest` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}` |
//! | `fleet` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}` |
//! | `modelmanifest` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}` |
//! | `signalcatalog` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}` |
//! | `statetemplate` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}` |
//! | `vehicle` | `arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}` |

/// `iotfleetwise:AssociateVehicleFleet`: Write.
///
/// Resource types: `fleet` (required), `vehicle` (required).
pub const AssociateVehicleFleet: &str = "iotfleetwise:AssociateVehicleFleet";

/// `iotfleetwise:CreateCampaign`: Write.
///
/// Resource types: `campaign` (required), `fleet` (required), `signalcatalog` (required), `vehicle` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotfleetwise:DestinationArn`.
pub const CreateCampaign: &str = "iotfleetwise:CreateCampaign";

/// `iotfleetwise:CreateDecoderManifest`: Write.
///
/// Resource types: `decodermanifest` (required), `modelmanifest` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDecoderManifest: &str = "iotfleetwise:CreateDecoderManifest";

/// `iotfleetwise:CreateFleet`: Write.
///
/// Resource types: `fleet` (required), `signalcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "iotfleetwise:CreateFleet";

/// `iotfleetwise:CreateModelManifest`: Write.
///
/// Resource types: `modelmanifest` (required), `signalcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelManifest: &str = "iotfleetwise:CreateModelManifest";

/// `iotfleetwise:CreateSignalCatalog`: Write.
///
/// Resource types: `signalcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSignalCatalog: &str = "iotfleetwise:CreateSignalCatalog";

/// `iotfleetwise:CreateStateTemplate`: Write.
///
/// Resource types: `signalcatalog` (required), `statetemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStateTemplate: &str = "iotfleetwise:CreateStateTemplate";

/// `iotfleetwise:CreateVehicle`: Write.
///
/// Resource types: `decodermanifest` (required), `modelmanifest` (required), `vehicle` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVehicle: &str = "iotfleetwise:CreateVehicle";

/// `iotfleetwise:DeleteCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaign: &str = "iotfleetwise:DeleteCampaign";

/// `iotfleetwise:DeleteDecoderManifest`: Write.
///
/// Resource types: `decodermanifest` (required).
pub const DeleteDecoderManifest: &str = "iotfleetwise:DeleteDecoderManifest";

/// `iotfleetwise:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const DeleteFleet: &str = "iotfleetwise:DeleteFleet";

/// `iotfleetwise:DeleteModelManifest`: Write.
///
/// Resource types: `modelmanifest` (required).
pub const DeleteModelManifest: &str = "iotfleetwise:DeleteModelManifest";

/// `iotfleetwise:DeleteSignalCatalog`: Write.
///
/// Resource types: `signalcatalog` (required).
pub const DeleteSignalCatalog: &str = "iotfleetwise:DeleteSignalCatalog";

/// `iotfleetwise:DeleteStateTemplate`: Write.
///
/// Resource types: `statetemplate` (required).
pub const DeleteStateTemplate: &str = "iotfleetwise:DeleteStateTemplate";

/// `iotfleetwise:DeleteVehicle`: Write.
///
/// Resource types: `vehicle` (required).
pub const DeleteVehicle: &str = "iotfleetwise:DeleteVehicle";

/// `iotfleetwise:DisassociateVehicleFleet`: Write.
///
/// Resource types: `fleet` (required), `vehicle` (required).
pub const DisassociateVehicleFleet: &str = "iotfleetwise:DisassociateVehicleFleet";

/// `iotfleetwise:GenerateCommandPayload`: Permissions management, Write.
///
/// Resource types: `statetemplate`, `vehicle` (required).
///
/// Condition keys: `iotfleetwise:Signals`.
pub const GenerateCommandPayload: &str = "iotfleetwise:GenerateCommandPayload";

/// `iotfleetwise:GetCampaign`: Read.
///
/// Resource types: `campaign` (required).
pub const GetCampaign: &str = "iotfleetwise:GetCampaign";

/// `iotfleetwise:GetDecoderManifest`: Read.
///
/// Resource types: `decodermanifest` (required).
pub const GetDecoderManifest: &str = "iotfleetwise:GetDecoderManifest";

/// `iotfleetwise:GetEncryptionConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEncryptionConfiguration: &str = "iotfleetwise:GetEncryptionConfiguration";

/// `iotfleetwise:GetFleet`: Read.
///
/// Resource types: `fleet` (required).
pub const GetFleet: &str = "iotfleetwise:GetFleet";

/// `iotfleetwise:GetLoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLoggingOptions: &str = "iotfleetwise:GetLoggingOptions";

/// `iotfleetwise:GetModelManifest`: Read.
///
/// Resource types: `modelmanifest` (required).
pub const GetModelManifest: &str = "iotfleetwise:GetModelManifest";

/// `iotfleetwise:GetRegisterAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRegisterAccountStatus: &str = "iotfleetwise:GetRegisterAccountStatus";

/// `iotfleetwise:GetSignalCatalog`: Read.
///
/// Resource types: `signalcatalog` (required).
pub const GetSignalCatalog: &str = "iotfleetwise:GetSignalCatalog";

/// `iotfleetwise:GetStateTemplate`: Read.
///
/// Resource types: `statetemplate` (required).
pub const GetStateTemplate: &str = "iotfleetwise:GetStateTemplate";

/// `iotfleetwise:GetVehicle`: Read.
///
/// Resource types: `vehicle` (required).
pub const GetVehicle: &str = "iotfleetwise:GetVehicle";

/// `iotfleetwise:GetVehicleStatus`: Read.
///
/// Resource types: `vehicle` (required).
pub const GetVehicleStatus: &str = "iotfleetwise:GetVehicleStatus";

/// `iotfleetwise:ImportDecoderManifest`: Write.
///
/// Resource types: `decodermanifest` (required).
pub const ImportDecoderManifest: &str = "iotfleetwise:ImportDecoderManifest";

/// `iotfleetwise:ImportSignalCatalog`: Write.
///
/// Resource types: `signalcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportSignalCatalog: &str = "iotfleetwise:ImportSignalCatalog";

/// `iotfleetwise:ListCampaigns`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCampaigns: &str = "iotfleetwise:ListCampaigns";

/// `iotfleetwise:ListDecoderManifestNetworkInterfaces`: List.
///
/// Resource types: `decodermanifest` (required).
pub const ListDecoderManifestNetworkInterfaces: &str = "iotfleetwise:ListDecoderManifestNetworkInterfaces";

/// `iotfleetwise:ListDecoderManifests`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDecoderManifests: &str = "iotfleetwise:ListDecoderManifests";

/// `iotfleetwise:ListDecoderManifestSignals`: List.
///
/// Resource types: `decodermanifest` (required).
pub const ListDecoderManifestSignals: &str = "iotfleetwise:ListDecoderManifestSignals";

/// `iotfleetwise:ListFleets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListFleets: &str = "iotfleetwise:ListFleets";

/// `iotfleetwise:ListFleetsForVehicle`: Read.
///
/// Resource types: `vehicle` (required).
pub const ListFleetsForVehicle: &str = "iotfleetwise:ListFleetsForVehicle";

/// `iotfleetwise:ListModelManifestNodes`: List.
///
/// Resource types: `modelmanifest` (required).
pub const ListModelManifestNodes: &str = "iotfleetwise:ListModelManifestNodes";

/// `iotfleetwise:ListModelManifests`: Read.
///
/// No resource types: its resource is `*`.
pub const ListModelManifests: &str = "iotfleetwise:ListModelManifests";

/// `iotfleetwise:ListSignalCatalogNodes`: Read.
///
/// Resource types: `signalcatalog` (required).
pub const ListSignalCatalogNodes: &str = "iotfleetwise:ListSignalCatalogNodes";

/// `iotfleetwise:ListSignalCatalogs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSignalCatalogs: &str = "iotfleetwise:ListSignalCatalogs";

/// `iotfleetwise:ListStateTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListStateTemplates: &str = "iotfleetwise:ListStateTemplates";

/// `iotfleetwise:ListTagsForResource`: Read.
///
/// Resource types: `campaign`, `decodermanifest`, `fleet`, `modelmanifest`, `signalcatalog`, `statetemplate`, `vehicle`.
pub const ListTagsForResource: &str = "iotfleetwise:ListTagsForResource";

/// `iotfleetwise:ListVehicles`: Read.
///
/// No resource types: its resource is `*`.
pub const ListVehicles: &str = "iotfleetwise:ListVehicles";

/// `iotfleetwise:ListVehiclesInFleet`: Read.
///
/// Resource types: `fleet` (required).
pub const ListVehiclesInFleet: &str = "iotfleetwise:ListVehiclesInFleet";

/// `iotfleetwise:PutEncryptionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEncryptionConfiguration: &str = "iotfleetwise:PutEncryptionConfiguration";

/// `iotfleetwise:PutLoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLoggingOptions: &str = "iotfleetwise:PutLoggingOptions";

/// `iotfleetwise:RegisterAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterAccount: &str = "iotfleetwise:RegisterAccount";

/// `iotfleetwise:TagResource`: Tagging, Write.
///
/// Resource types: `campaign`, `decodermanifest`, `fleet`, `modelmanifest`, `signalcatalog`, `statetemplate`, `vehicle`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotfleetwise:TagResource";

/// `iotfleetwise:UntagResource`: Tagging, Write.
///
/// Resource types: `campaign`, `decodermanifest`, `fleet`, `modelmanifest`, `signalcatalog`, `statetemplate`, `vehicle`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "iotfleetwise:UntagResource";

/// `iotfleetwise:UpdateCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaign: &str = "iotfleetwise:UpdateCampaign";

/// `iotfleetwise:UpdateDecoderManifest`: Write.
///
/// Resource types: `decodermanifest` (required).
pub const UpdateDecoderManifest: &str = "iotfleetwise:UpdateDecoderManifest";

/// `iotfleetwise:UpdateFleet`: Write.
///
/// Resource types: `fleet` (required).
pub const UpdateFleet: &str = "iotfleetwise:UpdateFleet";

/// `iotfleetwise:UpdateModelManifest`: Write.
///
/// Resource types: `modelmanifest` (required).
pub const UpdateModelManifest: &str = "iotfleetwise:UpdateModelManifest";

/// `iotfleetwise:UpdateSignalCatalog`: Write.
///
/// Resource types: `signalcatalog` (required).
pub const UpdateSignalCatalog: &str = "iotfleetwise:UpdateSignalCatalog";

/// `iotfleetwise:UpdateStateTemplate`: Write.
///
/// Resource types: `statetemplate` (required).
pub const UpdateStateTemplate: &str = "iotfleetwise:UpdateStateTemplate";

/// `iotfleetwise:UpdateVehicle`: Write.
///
/// Resource types: `decodermanifest`, `modelmanifest`, `vehicle` (required).
///
/// Condition keys: `iotfleetwise:UpdateToDecoderManifestArn`, `iotfleetwise:UpdateToModelManifestArn`.
pub const UpdateVehicle: &str = "iotfleetwise:UpdateVehicle";
