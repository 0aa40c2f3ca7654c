// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS App Mesh Preview: the actions of the prefix `appmesh-preview`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `gatewayRoute` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}` |
//! | `mesh` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}` |
//! | `route` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}` |
//! | `virtualGateway` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}` |
//! | `virtualNode` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}` |
//! | `virtualRouter` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}` |
//! | `virtualService` | `arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}` |

/// `appmesh-preview:CreateGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required), `virtualService`.
pub const CreateGatewayRoute: &str = "appmesh-preview:CreateGatewayRoute";

/// `appmesh-preview:CreateMesh`: Write.
///
/// Resource types: `mesh` (required).
pub const CreateMesh: &str = "appmesh-preview:CreateMesh";

/// `appmesh-preview:CreateRoute`: Write.
///
/// Resource types: `route` (required), `virtualNode`.
pub const CreateRoute: &str = "appmesh-preview:CreateRoute";

/// `appmesh-preview:CreateVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
pub const CreateVirtualGateway: &str = "appmesh-preview:CreateVirtualGateway";

/// `appmesh-preview:CreateVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required), `virtualService`.
pub const CreateVirtualNode: &str = "appmesh-preview:CreateVirtualNode";

/// `appmesh-preview:CreateVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
pub const CreateVirtualRouter: &str = "appmesh-preview:CreateVirtualRouter";

/// `appmesh-preview:CreateVirtualService`: Write.
///
/// Resource types: `virtualNode`, `virtualRouter`, `virtualService` (required).
pub const CreateVirtualService: &str = "appmesh-preview:CreateVirtualService";

/// `appmesh-preview:DeleteGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required).
pub const DeleteGatewayRoute: &str = "appmesh-preview:DeleteGatewayRoute";

/// `appmesh-preview:DeleteMesh`: Write.
///
/// Resource types: `mesh` (required).
pub const DeleteMesh: &str = "appmesh-preview:DeleteMesh";

/// `appmesh-preview:DeleteMeshPolicy`: Write.
///
/// Resource types: `mesh` (required).
pub const DeleteMeshPolicy: &str = "appmesh-preview:DeleteMeshPolicy";

/// `appmesh-preview:DeleteRoute`: Write.
///
/// Resource types: `route` (required).
pub const DeleteRoute: &str = "appmesh-preview:DeleteRoute";

/// `appmesh-preview:DeleteVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
pub const DeleteVirtualGateway: &str = "appmesh-preview:DeleteVirtualGateway";

/// `appmesh-preview:DeleteVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required).
pub const DeleteVirtualNode: &str = "appmesh-preview:DeleteVirtualNode";

/// `appmesh-preview:DeleteVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
pub const DeleteVirtualRouter: &str = "appmesh-preview:DeleteVirtualRouter";

/// `appmesh-preview:DeleteVirtualService`: Write.
///
/// Resource types: `virtualService` (required).
pub const DeleteVirtualService: &str = "appmesh-preview:DeleteVirtualService";

/// `appmesh-preview:DescribeGatewayRoute`: Read.
///
/// Resource types: `gatewayRoute` (required).
pub const DescribeGatewayRoute: &str = "appmesh-preview:DescribeGatewayRoute";

/// `appmesh-preview:DescribeMesh`: Read.
///
/// Resource types: `mesh` (required).
pub const DescribeMesh: &str = "appmesh-preview:DescribeMesh";

/// `appmesh-preview:DescribeRoute`: Read.
///
/// Resource types: `route` (required).
pub const DescribeRoute: &str = "appmesh-preview:DescribeRoute";

/// `appmesh-preview:DescribeVirtualGateway`: Read.
///
/// Resource types: `virtualGateway` (required).
pub const DescribeVirtualGateway: &str = "appmesh-preview:DescribeVirtualGateway";

/// `appmesh-preview:DescribeVirtualNode`: Read.
///
/// Resource types: `virtualNode` (required).
pub const DescribeVirtualNode: &str = "appmesh-preview:DescribeVirtualNode";

/// `appmesh-preview:DescribeVirtualRouter`: Read.
///
/// Resource types: `virtualRouter` (required).
pub const DescribeVirtualRouter: &str = "appmesh-preview:DescribeVirtualRouter";

/// `appmesh-preview:DescribeVirtualService`: Read.
///
/// Resource types: `virtualService` (required).
pub const DescribeVirtualService: &str = "appmesh-preview:DescribeVirtualService";

/// `appmesh-preview:GetMeshPolicy`: Read.
///
/// Resource types: `mesh` (required).
pub const GetMeshPolicy: &str = "appmesh-preview:GetMeshPolicy";

/// `appmesh-preview:ListGatewayRoutes`: List.
///
/// Resource types: `virtualGateway` (required).
pub const ListGatewayRoutes: &str = "appmesh-preview:ListGatewayRoutes";

/// `appmesh-preview:ListMeshes`: List.
///
/// No resource types: its resource is `*`.
pub const ListMeshes: &str = "appmesh-preview:ListMeshes";

/// `appmesh-preview:ListRoutes`: List.
///
/// Resource types: `virtualRouter` (required).
pub const ListRoutes: &str = "appmesh-preview:ListRoutes";

/// `appmesh-preview:ListVirtualGateways`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualGateways: &str = "appmesh-preview:ListVirtualGateways";

/// `appmesh-preview:ListVirtualNodes`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualNodes: &str = "appmesh-preview:ListVirtualNodes";

/// `appmesh-preview:ListVirtualRouters`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualRouters: &str = "appmesh-preview:ListVirtualRouters";

/// `appmesh-preview:ListVirtualServices`: List.
///
/// Resource types: `mesh` (required).
pub const ListVirtualServices: &str = "appmesh-preview:ListVirtualServices";

/// `appmesh-preview:PutMeshPolicy`: Write.
///
/// Resource types: `mesh` (required).
pub const PutMeshPolicy: &str = "appmesh-preview:PutMeshPolicy";

/// `appmesh-preview:StreamAggregatedResources`: Read.
///
/// Resource types: `virtualGateway`, `virtualNode`.
pub const StreamAggregatedResources: &str = "appmesh-preview:StreamAggregatedResources";

/// `appmesh-preview:UpdateGatewayRoute`: Write.
///
/// Resource types: `gatewayRoute` (required), `virtualService`.
pub const UpdateGatewayRoute: &str = "appmesh-preview:UpdateGatewayRoute";

/// `appmesh-preview:UpdateMesh`: Write.
///
/// Resource types: `mesh` (required).
pub const UpdateMesh: &str = "appmesh-preview:UpdateMesh";

/// `appmesh-preview:UpdateRoute`: Write.
///
/// Resource types: `route` (required), `virtualNode`.
pub const UpdateRoute: &str = "appmesh-preview:UpdateRoute";

/// `appmesh-preview:UpdateVirtualGateway`: Write.
///
/// Resource types: `virtualGateway` (required).
pub const UpdateVirtualGateway: &str = "appmesh-preview:UpdateVirtualGateway";

/// `appmesh-preview:UpdateVirtualNode`: Write.
///
/// Resource types: `virtualNode` (required).
pub const UpdateVirtualNode: &str = "appmesh-preview:UpdateVirtualNode";

/// `appmesh-preview:UpdateVirtualRouter`: Write.
///
/// Resource types: `virtualRouter` (required).
pub const UpdateVirtualRouter: &str = "appmesh-preview:UpdateVirtualRouter";

/// `appmesh-preview:UpdateVirtualService`: Write.
///
/// Resource types: `virtualNode`, `virtualRouter`, `virtualService` (required).
pub const UpdateVirtualService: &str = "appmesh-preview:UpdateVirtualService";
