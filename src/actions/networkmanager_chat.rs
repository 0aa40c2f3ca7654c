// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Network Manager Chat: the actions of the prefix `networkmanager-chat`.

/// `networkmanager-chat:CancelMessageResponse`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelMessageResponse: &str = "networkmanager-chat:CancelMessageResponse";

/// `networkmanager-chat:CreateConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConversation: &str = "networkmanager-chat:CreateConversation";

/// `networkmanager-chat:DeleteConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConversation: &str = "networkmanager-chat:DeleteConversation";

/// `networkmanager-chat:ListConversationMessages`: List.
///
/// No resource types: its resource is `*`.
pub const ListConversationMessages: &str = "networkmanager-chat:ListConversationMessages";

/// `networkmanager-chat:ListConversations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConversations: &str = "networkmanager-chat:ListConversations";

/// `networkmanager-chat:NotifyConversationIsActive`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyConversationIsActive: &str = "networkmanager-chat:NotifyConversationIsActive";

/// `networkmanager-chat:SendConversationMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendConversationMessage: &str = "networkmanager-chat:SendConversationMessage";
