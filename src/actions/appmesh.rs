// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS App Mesh: the actions of the prefix `appmesh`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `gatewayRoute` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}` |
//! | `mesh` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}` |
//! | `route` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}` |
//! | `virtualGateway` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}` |
//! | `virtualNode` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}` |
//! | `virtualRouter` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}` |
//! | `virtualService` | `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}` |

/// `appmesh:CreateGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required), `virtualService`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGatewayRoute: &str = "appmesh:CreateGatewayRoute";

/// `appmesh:CreateMesh`: Write.
///
/// Resource types: `mesh` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMesh: &str = "appmesh:CreateMesh";

/// `appmesh:CreateRoute`: Write.
///
/// Resource types: `route` (required), `virtualNode`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRoute: &str = "appmesh:CreateRoute";

/// `appmesh:CreateVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualGateway: &str = "appmesh:CreateVirtualGateway";

/// `appmesh:CreateVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required), `virtualService`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualNode: &str = "appmesh:CreateVirtualNode";

/// `appmesh:CreateVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualRouter: &str = "appmesh:CreateVirtualRouter";

/// `appmesh:CreateVirtualService`: Write.
///
/// Resource types: `virtualNode`, `virtualRouter`, `virtualService` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualService: &str = "appmesh:CreateVirtualService";

/// `appmesh:DeleteGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required).
pub const DeleteGatewayRoute: &str = "appmesh:DeleteGatewayRoute";

/// `appmesh:DeleteMesh`: Write.
///
/// Resource types: `mesh` (required).
pub const DeleteMesh: &str = "appmesh:DeleteMesh";

/// `appmesh:DeleteMeshPolicy`: Write.
///
/// Resource types: `mesh` (required).
pub const DeleteMeshPolicy: &str = "appmesh:DeleteMeshPolicy";

/// `appmesh:DeleteRoute`: Write.
///
/// Resource types: `route` (required).
pub const DeleteRoute: &str = "appmesh:DeleteRoute";

/// `appmesh:DeleteVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
pub const DeleteVirtualGateway: &str = "appmesh:DeleteVirtualGateway";

/// `appmesh:DeleteVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required).
pub const DeleteVirtualNode: &str = "appmesh:DeleteVirtualNode";

/// `appmesh:DeleteVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
pub const DeleteVirtualRouter: &str = "appmesh:DeleteVirtualRouter";

/// `appmesh:DeleteVirtualService`: Write.
///
/// Resource types: `virtualService` (required).
pub const DeleteVirtualService: &str = "appmesh:DeleteVirtualService";

/// `appmesh:DescribeGatewayRoute`: Read.
///
/// Resource types: `gatewayRoute` (required).
pub const DescribeGatewayRoute: &str = "appmesh:DescribeGatewayRoute";

/// `appmesh:DescribeMesh`: Read.
///
/// Resource types: `mesh` (required).
pub const DescribeMesh: &str = "appmesh:DescribeMesh";

/// `appmesh:DescribeRoute`: Read.
///
/// Resource types: `route` (required).
pub const DescribeRoute: &str = "appmesh:DescribeRoute";

/// `appmesh:DescribeVirtualGateway`: Read.
///
/// Resource types: `virtualGateway` (required).
pub const DescribeVirtualGateway: &str = "appmesh:DescribeVirtualGateway";

/// `appmesh:DescribeVirtualNode`: Read.
///
/// Resource types: `virtualNode` (required).
pub const DescribeVirtualNode: &str = "appmesh:DescribeVirtualNode";

/// `appmesh:DescribeVirtualRouter`: Read.
///
/// Resource types: `virtualRouter` (required).
pub const DescribeVirtualRouter: &str = "appmesh:DescribeVirtualRouter";

/// `appmesh:DescribeVirtualService`: Read.
///
/// Resource types: `virtualService` (required).
pub const DescribeVirtualService: &str = "appmesh:DescribeVirtualService";

/// `appmesh:GetMeshPolicy`: Read.
///
/// Resource types: `mesh` (required).
pub const GetMeshPolicy: &str = "appmesh:GetMeshPolicy";

/// `appmesh:ListGatewayRoutes`: List.
///
/// Resource types: `virtualGateway` (required).
pub const ListGatewayRoutes: &str = "appmesh:ListGatewayRoutes";

/// `appmesh:ListMeshes`: List.
///
/// No resource types: its resource is `*`.
pub const ListMeshes: &str = "appmesh:ListMeshes";

/// `appmesh:ListRoutes`: List.
///
/// Resource types: `virtualRouter` (required).
pub const ListRoutes: &str = "appmesh:ListRoutes";

/// `appmesh:ListTagsForResource`: List.
///
/// Resource types: `gatewayRoute`, `mesh`, `route`, `virtualGateway`, `virtualNode`, `virtualRouter`, `virtualService`.
pub const ListTagsForResource: &str = "appmesh:ListTagsForResource";

/// `appmesh:ListVirtualGateways`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualGateways: &str = "appmesh:ListVirtualGateways";

/// `appmesh:ListVirtualNodes`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualNodes: &str = "appmesh:ListVirtualNodes";

/// `appmesh:ListVirtualRouters`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualRouters: &str = "appmesh:ListVirtualRouters";

/// `appmesh:ListVirtualServices`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualServices: &str = "appmesh:ListVirtualServices";

/// `appmesh:PutMeshPolicy`: Write.
///
/// Resource types: `mesh` (required).
pub const PutMeshPolicy: &str = "appmesh:PutMeshPolicy";

/// `appmesh:StreamAggregatedResources`: Read.
///
/// Resource types: `virtualGateway`, `virtualNode`.
pub const StreamAggregatedResources: &str = "appmesh:StreamAggregatedResources";

/// `appmesh:TagResource`: Tagging, Write.
///
/// Resource types: `gatewayRoute`, `mesh`, `route`, `virtualGateway`, `virtualNode`, `virtualRouter`, `virtualService`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appmesh:TagResource";

/// `appmesh:UntagResource`: Tagging, Write.
///
/// Resource types: `gatewayRoute`, `mesh`, `route`, `virtualGateway`, `virtualNode`, `virtualRouter`, `virtualService`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "appmesh:UntagResource";

/// `appmesh:UpdateGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required), `virtualService`.
pub const UpdateGatewayRoute: &str = "appmesh:UpdateGatewayRoute";

/// `appmesh:UpdateMesh`: Write.
///
/// Resource types: `mesh` (required).
pub const UpdateMesh: &str = "appmesh:UpdateMesh";

/// `appmesh:UpdateRoute`: Write.
///
/// Resource types: `route` (required), `virtualNode`.
pub const UpdateRoute: &str = "appmesh:UpdateRoute";

/// `appmesh:UpdateVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
pub const UpdateVirtualGateway: &str = "appmesh:UpdateVirtualGateway";

/// `appmesh:UpdateVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required).
pub const UpdateVirtualNode: &str = "appmesh:UpdateVirtualNode";

/// `appmesh:UpdateVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
pub const UpdateVirtualRouter: &str = "appmesh:UpdateVirtualRouter";

/// `appmesh:UpdateVirtualService`: Write.
///
/// Resource types: `virtualNode`, `virtualRouter`, `virtualService` (required).
pub const UpdateVirtualService: &str = "appmesh:UpdateVirtualService";
