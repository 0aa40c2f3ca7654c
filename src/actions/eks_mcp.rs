// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EKS MCP Server: the actions of the prefix `eks-mcp`.

/// `eks-mcp:CallPrivilegedTool`: Write.
///
/// No resource types: its resource is `*`.
pub const CallPrivilegedTool: &str = "eks-mcp:CallPrivilegedTool";

/// `eks-mcp:CallReadOnlyTool`: Read.
///
/// No resource types: its resource is `*`.
pub const CallReadOnlyTool: &str = "eks-mcp:CallReadOnlyTool";

/// `eks-mcp:InvokeMcp`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeMcp: &str = "eks-mcp:InvokeMcp";
