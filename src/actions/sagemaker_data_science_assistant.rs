// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SageMaker data science assistant: the actions of the prefix `sagemaker-data-science-assistant`.

/// `sagemaker-data-science-assistant:SendConversation`: Write.
///
/// No resource types: its resource is `*`.
pub const SendConversation: &str = "sagemaker-data-science-assistant:SendConversation";
