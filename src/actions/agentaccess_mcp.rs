// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkSpaces AgentAccess MCP Server: the actions of the prefix `agentaccess-mcp`.

/// `agentaccess-mcp:CallForwardedTool`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const CallForwardedTool: &str = "agentaccess-mcp:CallForwardedTool";

/// `agentaccess-mcp:CheckConnectionStatus`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const CheckConnectionStatus: &str = "agentaccess-mcp:CheckConnectionStatus";

/// `agentaccess-mcp:DoubleClick`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const DoubleClick: &str = "agentaccess-mcp:DoubleClick";

/// `agentaccess-mcp:GetScreenshot`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const GetScreenshot: &str = "agentaccess-mcp:GetScreenshot";

/// `agentaccess-mcp:GetSessionInfo`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetSessionInfo: &str = "agentaccess-mcp:GetSessionInfo";

/// `agentaccess-mcp:HoldKey`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const HoldKey: &str = "agentaccess-mcp:HoldKey";

/// `agentaccess-mcp:InvokeMcp`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const InvokeMcp: &str = "agentaccess-mcp:InvokeMcp";

/// `agentaccess-mcp:KeyPress`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const KeyPress: &str = "agentaccess-mcp:KeyPress";

/// `agentaccess-mcp:LaunchApplication`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const LaunchApplication: &str = "agentaccess-mcp:LaunchApplication";

/// `agentaccess-mcp:LeftClick`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const LeftClick: &str = "agentaccess-mcp:LeftClick";

/// `agentaccess-mcp:LeftClickDrag`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const LeftClickDrag: &str = "agentaccess-mcp:LeftClickDrag";

/// `agentaccess-mcp:LeftMouseDown`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const LeftMouseDown: &str = "agentaccess-mcp:LeftMouseDown";

/// `agentaccess-mcp:LeftMouseUp`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const LeftMouseUp: &str = "agentaccess-mcp:LeftMouseUp";

/// `agentaccess-mcp:MiddleClick`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const MiddleClick: &str = "agentaccess-mcp:MiddleClick";

/// `agentaccess-mcp:MovePointer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const MovePointer: &str = "agentaccess-mcp:MovePointer";

/// `agentaccess-mcp:RightClick`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const RightClick: &str = "agentaccess-mcp:RightClick";

/// `agentaccess-mcp:Scroll`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const Scroll: &str = "agentaccess-mcp:Scroll";

/// `agentaccess-mcp:ToggleAppSwitcher`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ToggleAppSwitcher: &str = "agentaccess-mcp:ToggleAppSwitcher";

/// `agentaccess-mcp:TripleClick`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const TripleClick: &str = "agentaccess-mcp:TripleClick";

/// `agentaccess-mcp:TypeText`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `agentaccess-mcp:StackArn`.
pub const TypeText: &str = "agentaccess-mcp:TypeText";
