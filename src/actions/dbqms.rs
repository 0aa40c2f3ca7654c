// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Database Query Metadata Service: the actions of the prefix `dbqms`.

/// `dbqms:CreateFavoriteQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFavoriteQuery: &str = "dbqms:CreateFavoriteQuery";

/// `dbqms:CreateQueryHistory`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateQueryHistory: &str = "dbqms:CreateQueryHistory";

/// `dbqms:CreateTab`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTab: &str = "dbqms:CreateTab";

/// `dbqms:DeleteFavoriteQueries`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFavoriteQueries: &str = "dbqms:DeleteFavoriteQueries";

/// `dbqms:DeleteQueryHistory`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQueryHistory: &str = "dbqms:DeleteQueryHistory";

/// `dbqms:DeleteTab`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTab: &str = "dbqms:DeleteTab";

/// `dbqms:DescribeFavoriteQueries`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeFavoriteQueries: &str = "dbqms:DescribeFavoriteQueries";

/// `dbqms:DescribeQueryHistory`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeQueryHistory: &str = "dbqms:DescribeQueryHistory";

/// `dbqms:DescribeTabs`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeTabs: &str = "dbqms:DescribeTabs";

/// `dbqms:GetQueryString`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryString: &str = "dbqms:GetQueryString";

/// `dbqms:UpdateFavoriteQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFavoriteQuery: &str = "dbqms:UpdateFavoriteQuery";

/// `dbqms:UpdateQueryHistory`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQueryHistory: &str = "dbqms:UpdateQueryHistory";

/// `dbqms:UpdateTab`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTab: &str = "dbqms:UpdateTab";
