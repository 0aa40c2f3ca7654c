// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `glue:UpdateDevEndpoint`: Write.
///
/// Resource types: `devendpoint` (required).
pub const UpdateDevEndpoint: &str = "glue:UpdateDevEndpoint";

/// `glue:UpdateGlueIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlueIdentityCenterConfiguration: &str = "glue:UpdateGlueIdentityCenterConfiguration";

/// `glue:UpdateIntegrationResourceProperty`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
pub const UpdateIntegrationResourceProperty: &str = "glue:UpdateIntegrationResourceProperty";

/// `glue:UpdateIntegrationTableProperties`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required).
pub const UpdateIntegrationTableProperties: &str = "glue:UpdateIntegrationTableProperties";

/// `glue:UpdateJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `glue:SecurityGroupIds`, `glue:SubnetIds`, `glue:VpcIds`.
pub const UpdateJob: &str = "glue:UpdateJob";

/// `glue:UpdateJobFromSourceControl`: Write.
///
/// Resource types: `job` (required).
pub const UpdateJobFromSourceControl: &str = "glue:UpdateJobFromSourceControl";

/// `glue:UpdateMLTransform`: Write.
///
/// Resource types: `mlTransform` (required).
pub const UpdateMLTransform: &str = "glue:UpdateMLTransform";

/// `glue:UpdatePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdatePartition: &str = "glue:UpdatePartition";

/// `glue:UpdateRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const UpdateRegistry: &str = "glue:UpdateRegistry";

/// `glue:UpdateSchema`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
pub const UpdateSchema: &str = "glue:UpdateSchema";

/// `glue:UpdateSourceControlFromJob`: Write.
///
/// Resource types: `job` (required).
pub const UpdateSourceControlFromJob: &str = "glue:UpdateSourceControlFromJob";

/// `glue:UpdateTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const UpdateTable: &str = "glue:UpdateTable";

/// `glue:UpdateTableOptimizer`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const UpdateTableOptimizer: &str = "glue:UpdateTableOptimizer";

/// `glue:UpdateTrigger`: Write.
///
/// Resource types: `trigger` (required).
pub const UpdateTrigger: &str = "glue:UpdateTrigger";

/// `glue:UpdateUsageProfile`: Write.
///
/// Resource types: `usageProfile` (required).
pub const UpdateUsageProfile: &str = "glue:UpdateUsageProfile";

/// `glue:UpdateUserDefinedFunction`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdateUserDefinedFunction: &str = "glue:UpdateUserDefinedFunction";

/// `glue:UpdateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflow: &str = "glue:UpdateWorkflow";

/// `glue:UpgradeJob`: Write.
///
/// Resource types: `job` (required).
pub const UpgradeJob: &str = "glue:UpgradeJob";

/// `glue:UseGlueStudio`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UseGlueStudio: &str = "glue:UseGlueStudio";

/// `glue:UseMLTransforms`: Write.
///
/// Resource types: `mlTransform` (required).
pub const UseMLTransforms: &str = "glue:UseMLTransforms";
