// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon ECS MCP Service: the actions of the prefix `ecs-mcp`.

/// `ecs-mcp:InvokeReadOnlyTools`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeReadOnlyTools: &str = "ecs-mcp:InvokeReadOnlyTools";

/// `ecs-mcp:UseMcp`: Read.
///
/// No resource types: its resource is `*`.
pub const UseMcp: &str = "ecs-mcp:UseMcp";
