// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Location: the actions of the prefix `geo`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `api-key` | `arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}` |
//! | `geofence-collection` | `arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}` |
//! | `job` | `arn:${Partition}:geo:${Region}:${Account}:job/${JobId}` |
//! | `map` | `arn:${Partition}:geo:${Region}:${Account}:map/${MapName}` |
//! | `place-index` | `arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}` |
//! | `route-calculator` | `arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}` |
//! | `tracker` | `arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}` |

/// `geo:AssociateTrackerConsumer`: Write.
///
/// Resource types: `tracker` (required).
pub const AssociateTrackerConsumer: &str = "geo:AssociateTrackerConsumer";

/// `geo:BatchDeleteDevicePositionHistory`: Write.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const BatchDeleteDevicePositionHistory: &str = "geo:BatchDeleteDevicePositionHistory";

/// `geo:BatchDeleteGeofence`: Write.
///
/// Resource types: `geofence-collection` (required).
///
/// Condition keys: `geo:GeofenceIds`.
pub const BatchDeleteGeofence: &str = "geo:BatchDeleteGeofence";

/// `geo:BatchEvaluateGeofences`: Write.
///
/// Resource types: `geofence-collection` (required).
pub const BatchEvaluateGeofences: &str = "geo:BatchEvaluateGeofences";

/// `geo:BatchGetDevicePosition`: Read.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const BatchGetDevicePosition: &str = "geo:BatchGetDevicePosition";

/// `geo:BatchPutGeofence`: Write.
///
/// Resource types: `geofence-collection` (required).
///
/// Condition keys: `geo:GeofenceIds`.
pub const BatchPutGeofence: &str = "geo:BatchPutGeofence";

/// `geo:BatchUpdateDevicePosition`: Write.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const BatchUpdateDevicePosition: &str = "geo:BatchUpdateDevicePosition";

/// `geo:CalculateRoute`: Read.
///
/// Resource types: `route-calculator` (required).
pub const CalculateRoute: &str = "geo:CalculateRoute";

/// `geo:CalculateRouteMatrix`: Read.
///
/// Resource types: `route-calculator` (required).
pub const CalculateRouteMatrix: &str = "geo:CalculateRouteMatrix";

/// `geo:CancelJob`: Write.
///
/// Resource types: `job` (required).
pub const CancelJob: &str = "geo:CancelJob";

/// `geo:CreateGeofenceCollection`: Write.
///
/// Resource types: `geofence-collection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGeofenceCollection: &str = "geo:CreateGeofenceCollection";

/// `geo:CreateKey`: Write.
///
/// Resource types: `api-key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKey: &str = "geo:CreateKey";

/// `geo:CreateMap`: Write.
///
/// Resource types: `map` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMap: &str = "geo:CreateMap";

/// `geo:CreatePlaceIndex`: Write.
///
/// Resource types: `place-index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlaceIndex: &str = "geo:CreatePlaceIndex";

/// `geo:CreateRouteCalculator`: Write.
///
/// Resource types: `route-calculator` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRouteCalculator: &str = "geo:CreateRouteCalculator";

/// `geo:CreateTracker`: Write.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTracker: &str = "geo:CreateTracker";

/// `geo:DeleteGeofenceCollection`: Write.
///
/// Resource types: `geofence-collection` (required).
pub const DeleteGeofenceCollection: &str = "geo:DeleteGeofenceCollection";

/// `geo:DeleteKey`: Write.
///
/// Resource types: `api-key` (required).
pub const DeleteKey: &str = "geo:DeleteKey";

/// `geo:DeleteMap`: Write.
///
/// Resource types: `map` (required).
pub const DeleteMap: &str = "geo:DeleteMap";

/// `geo:DeletePlaceIndex`: Write.
///
/// Resource types: `place-index` (required).
pub const DeletePlaceIndex: &str = "geo:DeletePlaceIndex";

/// `geo:DeleteRouteCalculator`: Write.
///
/// Resource types: `route-calculator` (required).
pub const DeleteRouteCalculator: &str = "geo:DeleteRouteCalculator";

/// `geo:DeleteTracker`: Write.
///
/// Resource types: `tracker` (required).
pub const DeleteTracker: &str = "geo:DeleteTracker";

/// `geo:DescribeGeofenceCollection`: Read.
///
/// Resource types: `geofence-collection` (required).
pub const DescribeGeofenceCollection: &str = "geo:DescribeGeofenceCollection";

/// `geo:DescribeKey`: Read.
///
/// Resource types: `api-key` (required).
pub const DescribeKey: &str = "geo:DescribeKey";

/// `geo:DescribeMap`: Read.
///
/// Resource types: `map` (required).
pub const DescribeMap: &str = "geo:DescribeMap";

/// `geo:DescribePlaceIndex`: Read.
///
/// Resource types: `place-index` (required).
pub const DescribePlaceIndex: &str = "geo:DescribePlaceIndex";

/// `geo:DescribeRouteCalculator`: Read.
///
/// Resource types: `route-calculator` (required).
pub const DescribeRouteCalculator: &str = "geo:DescribeRouteCalculator";

/// `geo:DescribeTracker`: Read.
///
/// Resource types: `tracker` (required).
pub const DescribeTracker: &str = "geo:DescribeTracker";

/// `geo:DisassociateTrackerConsumer`: Write.
///
/// Resource types: `tracker` (required).
pub const DisassociateTrackerConsumer: &str = "geo:DisassociateTrackerConsumer";

/// `geo:ForecastGeofenceEvents`: Read.
///
/// Resource types: `geofence-collection` (required).
pub const ForecastGeofenceEvents: &str = "geo:ForecastGeofenceEvents";

/// `geo:GetDevicePosition`: Read.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const GetDevicePosition: &str = "geo:GetDevicePosition";

/// `geo:GetDevicePositionHistory`: Read.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const GetDevicePositionHistory: &str = "geo:GetDevicePositionHistory";

/// `geo:GetGeofence`: Read.
///
/// Resource types: `geofence-collection` (required).
///
/// Condition keys: `geo:GeofenceIds`.
pub const GetGeofence: &str = "geo:GetGeofence";

/// `geo:GetJob`: Read.
///
/// Resource types: `job` (required).
pub const GetJob: &str = "geo:GetJob";

/// `geo:GetMapGlyphs`: Read.
///
/// Resource types: `map` (required).
pub const GetMapGlyphs: &str = "geo:GetMapGlyphs";

/// `geo:GetMapSprites`: Read.
///
/// Resource types: `map` (required).
pub const GetMapSprites: &str = "geo:GetMapSprites";

/// `geo:GetMapStyleDescriptor`: Read.
///
/// Resource types: `map` (required).
pub const GetMapStyleDescriptor: &str = "geo:GetMapStyleDescriptor";

/// `geo:GetMapTile`: Read.
///
/// Resource types: `map` (required).
pub const GetMapTile: &str = "geo:GetMapTile";

/// `geo:GetPlace`: Read.
///
/// Resource types: `place-index` (required).
pub const GetPlace: &str = "geo:GetPlace";

/// `geo:ListDevicePositions`: Read.
///
/// Resource types: `tracker` (required).
pub const ListDevicePositions: &str = "geo:ListDevicePositions";

/// `geo:ListGeofenceCollections`: List.
///
/// Resource types: `geofence-collection` (required).
pub const ListGeofenceCollections: &str = "geo:ListGeofenceCollections";

/// `geo:ListGeofences`: Read.
///
/// Resource types: `geofence-collection` (required).
pub const ListGeofences: &str = "geo:ListGeofences";

/// `geo:ListJobs`: List.
///
/// Resource types: `job` (required).
pub const ListJobs: &str = "geo:ListJobs";

/// `geo:ListKeys`: List.
///
/// Resource types: `api-key` (required).
pub const ListKeys: &str = "geo:ListKeys";

/// `geo:ListMaps`: List.
///
/// Resource types: `map` (required).
pub const ListMaps: &str = "geo:ListMaps";

/// `geo:ListPlaceIndexes`: List.
///
/// Resource types: `place-index` (required).
pub const ListPlaceIndexes: &str = "geo:ListPlaceIndexes";

/// `geo:ListRouteCalculators`: List.
///
/// Resource types: `route-calculator` (required).
pub const ListRouteCalculators: &str = "geo:ListRouteCalculators";

/// `geo:ListTagsForResource`: Read.
///
/// Resource types: `api-key`, `geofence-collection`, `job`, `map`, `place-index`, `route-calculator`, `tracker`.
pub const ListTagsForResource: &str = "geo:ListTagsForResource";

/// `geo:ListTrackerConsumers`: Read.
///
/// Resource types: `tracker` (required).
pub const ListTrackerConsumers: &str = "geo:ListTrackerConsumers";

/// `geo:ListTrackers`: List.
///
/// Resource types: `tracker` (required).
pub const ListTrackers: &str = "geo:ListTrackers";

/// `geo:PutGeofence`: Write.
///
/// Resource types: `geofence-collection` (required).
///
/// Condition keys: `geo:GeofenceIds`.
pub const PutGeofence: &str = "geo:PutGeofence";

/// `geo:SearchPlaceIndexForPosition`: Read.
///
/// Resource types: `place-index` (required).
pub const SearchPlaceIndexForPosition: &str = "geo:SearchPlaceIndexForPosition";

/// `geo:SearchPlaceIndexForSuggestions`: Read.
///
/// Resource types: `place-index` (required).
pub const SearchPlaceIndexForSuggestions: &str = "geo:SearchPlaceIndexForSuggestions";

/// `geo:SearchPlaceIndexForText`: Read.
///
/// Resource types: `place-index` (required).
pub const SearchPlaceIndexForText: &str = "geo:SearchPlaceIndexForText";

/// `geo:StartJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartJob: &str = "geo:StartJob";

/// `geo:TagResource`: Tagging, Write.
///
/// Resource types: `api-key`, `geofence-collection`, `job`, `map`, `place-index`, `route-calculator`, `tracker`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "geo:TagResource";

/// `geo:UntagResource`: Tagging, Write.
///
/// Resource types: `api-key`, `geofence-collection`, `job`, `map`, `place-index`, `route-calculator`, `tracker`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "geo:UntagResource";

/// `geo:UpdateGeofenceCollection`: Write.
///
/// Resource types: `geofence-collection` (required).
pub const UpdateGeofenceCollection: &str = "geo:UpdateGeofenceCollection";

/// `geo:UpdateKey`: Write.
///
/// Resource types: `api-key` (required).
pub const UpdateKey: &str = "geo:UpdateKey";

/// `geo:UpdateMap`: Write.
///
/// Resource types: `map` (required).
pub const UpdateMap: &str = "geo:UpdateMap";

/// `geo:UpdatePlaceIndex`: Write.
///
/// Resource types: `place-index` (required).
pub const UpdatePlaceIndex: &str = "geo:UpdatePlaceIndex";

/// `geo:UpdateRouteCalculator`: Write.
///
/// Resource types: `route-calculator` (required).
pub const UpdateRouteCalculator: &str = "geo:UpdateRouteCalculator";

/// `geo:UpdateTracker`: Write.
///
/// Resource types: `tracker` (required).
pub const UpdateTracker: &str = "geo:UpdateTracker";

/// `geo:VerifyDevicePosition`: Read.
///
/// Resource types: `tracker` (required).
///
/// Condition keys: `geo:DeviceIds`.
pub const VerifyDevicePosition: &str = "geo:VerifyDevicePosition";
