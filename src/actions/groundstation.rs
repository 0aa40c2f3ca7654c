// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Ground Station: the actions of the prefix `groundstation`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Agent` | `arn:${Partition}:groundstation:${Region}:${Account}:agent/${AgentId}` |
//! | `Config` | `arn:${Partition}:groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}` |
//! | `Contact` | `arn:${Partition}:groundstation:${Region}:${Account}:contact/${ContactId}` |
//! | `DataflowEndpointGroup` | `arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}` |
//! | `EphemerisItem` | `arn:${Partition}:groundstation:${Region}:${Account}:ephemeris/${EphemerisId}` |
//! | `GroundStationResource` | `arn:${Partition}:groundstation:${Region}:${Account}:groundstation:${GroundStationId}` |
//! | `MissionProfile` | `arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}` |
//! | `Satellite` | `arn:${Partition}:groundstation:${Region}:${Account}:satellite/${SatelliteId}` |

/// `groundstation:CancelContact`: Write.
///
/// Resource types: `Contact` (required).
pub const CancelContact: &str = "groundstation:CancelContact";

/// `groundstation:CreateConfig`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfig: &str = "groundstation:CreateConfig";

/// `groundstation:CreateDataflowEndpointGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataflowEndpointGroup: &str = "groundstation:CreateDataflowEndpointGroup";

/// `groundstation:CreateDataflowEndpointGroupV2`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataflowEndpointGroupV2: &str = "groundstation:CreateDataflowEndpointGroupV2";

/// `groundstation:CreateEphemeris`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEphemeris: &str = "groundstation:CreateEphemeris";

/// `groundstation:CreateMissionProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMissionProfile: &str = "groundstation:CreateMissionProfile";

/// `groundstation:DeleteConfig`: Write.
///
/// Resource types: `Config` (required).
pub const DeleteConfig: &str = "groundstation:DeleteConfig";

/// `groundstation:DeleteDataflowEndpointGroup`: Write.
///
/// Resource types: `DataflowEndpointGroup` (required).
pub const DeleteDataflowEndpointGroup: &str = "groundstation:DeleteDataflowEndpointGroup";

/// `groundstation:DeleteEphemeris`: Write.
///
/// Resource types: `EphemerisItem` (required).
pub const DeleteEphemeris: &str = "groundstation:DeleteEphemeris";

/// `groundstation:DeleteMissionProfile`: Write.
///
/// Resource types: `MissionProfile` (required).
pub const DeleteMissionProfile: &str = "groundstation:DeleteMissionProfile";

/// `groundstation:DescribeContact`: Read.
///
/// Resource types: `Contact` (required).
pub const DescribeContact: &str = "groundstation:DescribeContact";

/// `groundstation:DescribeContactVersion`: Read.
///
/// Resource types: `Contact` (required).
pub const DescribeContactVersion: &str = "groundstation:DescribeContactVersion";

/// `groundstation:DescribeEphemeris`: Read.
///
/// Resource types: `EphemerisItem` (required).
pub const DescribeEphemeris: &str = "groundstation:DescribeEphemeris";

/// `groundstation:GetAgentConfiguration`: Read.
///
/// Resource types: `Agent` (required).
pub const GetAgentConfiguration: &str = "groundstation:GetAgentConfiguration";

/// `groundstation:GetAgentTaskResponseUrl`: Read.
///
/// Resource types: `Agent` (required).
pub const GetAgentTaskResponseUrl: &str = "groundstation:GetAgentTaskResponseUrl";

/// `groundstation:GetConfig`: Read.
///
/// Resource types: `Config` (required).
pub const GetConfig: &str = "groundstation:GetConfig";

/// `groundstation:GetDataflowEndpointGroup`: Read.
///
/// Resource types: `DataflowEndpointGroup` (required).
pub const GetDataflowEndpointGroup: &str = "groundstation:GetDataflowEndpointGroup";

/// `groundstation:GetMinuteUsage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMinuteUsage: &str = "groundstation:GetMinuteUsage";

/// `groundstation:GetMissionProfile`: Read.
///
/// Resource types: `MissionProfile` (required).
pub const GetMissionProfile: &str = "groundstation:GetMissionProfile";

/// `groundstation:GetSatellite`: Read.
///
/// Resource types: `Satellite` (required).
pub const GetSatellite: &str = "groundstation:GetSatellite";

/// `groundstation:ListAntennas`: List.
///
/// Resource types: `GroundStationResource` (required).
pub const ListAntennas: &str = "groundstation:ListAntennas";

/// `groundstation:ListConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigs: &str = "groundstation:ListConfigs";

/// `groundstation:ListContacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListContacts: &str = "groundstation:ListContacts";

/// `groundstation:ListContactVersions`: List.
///
/// Resource types: `Contact` (required).
pub const ListContactVersions: &str = "groundstation:ListContactVersions";

/// `groundstation:ListDataflowEndpointGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataflowEndpointGroups: &str = "groundstation:ListDataflowEndpointGroups";

/// `groundstation:ListEphemerides`: List.
///
/// No resource types: its resource is `*`.
pub const ListEphemerides: &str = "groundstation:ListEphemerides";

/// `groundstation:ListGroundStationReservations`: List.
///
/// Resource types: `GroundStationResource` (required).
pub const ListGroundStationReservations: &str = "groundstation:ListGroundStationReservations";

/// `groundstation:ListGroundStations`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroundStations: &str = "groundstation:ListGroundStations";

/// `groundstation:ListMissionProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListMissionProfiles: &str = "groundstation:ListMissionProfiles";

/// `groundstation:ListSatellites`: List.
///
/// No resource types: its resource is `*`.
pub const ListSatellites: &str = "groundstation:ListSatellites";

/// `groundstation:ListTagsForResource`: Read.
///
/// Resource types: `Config`, `Contact`, `DataflowEndpointGroup`, `MissionProfile`.
pub const ListTagsForResource: &str = "groundstation:ListTagsForResource";

/// `groundstation:RegisterAgent`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterAgent: &str = "groundstation:RegisterAgent";

/// `groundstation:ReserveContact`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ReserveContact: &str = "groundstation:ReserveContact";

/// `groundstation:TagResource`: Tagging, Write.
///
/// Resource types: `Config`, `Contact`, `DataflowEndpointGroup`, `EphemerisItem`, `MissionProfile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "groundstation:TagResource";

/// `groundstation:UntagResource`: Tagging, Write.
///
/// Resource types: `Config`, `Contact`, `DataflowEndpointGroup`, `EphemerisItem`, `MissionProfile`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "groundstation:UntagResource";

/// `groundstation:UpdateAgentStatus`: Write.
///
/// Resource types: `Agent` (required).
pub const UpdateAgentStatus: &str = "groundstation:UpdateAgentStatus";

/// `groundstation:UpdateConfig`: Write.
///
/// Resource types: `Config` (required).
pub const UpdateConfig: &str = "groundstation:UpdateConfig";

/// `groundstation:UpdateContact`: Write.
///
/// Resource types: `Contact` (required).
pub const UpdateContact: &str = "groundstation:UpdateContact";

/// `groundstation:UpdateEphemeris`: Write.
///
/// Resource types: `EphemerisItem` (required).
pub const UpdateEphemeris: &str = "groundstation:UpdateEphemeris";

/// `groundstation:UpdateMissionProfile`: Write.
///
/// Resource types: `MissionProfile` (required).
pub const UpdateMissionProfile: &str = "groundstation:UpdateMissionProfile";
