// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cloud Control API: the actions of the prefix `cloudformation`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `changeset` | `arn:${Partition}:cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}` |
//! | `generatedtemplate` | `arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}` |
//! | `resourcescan` | `arn:${Partition}:cloudformation:${Region}:${Account}:resourceScan/${Id}` |
//! | `stack` | `arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}` |
//! | `stackset` | `arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}` |
//! | `stackset-target` | `arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}` |
//! | `transform` | `arn:${Partition}:cloudformation:${Region}:aws:transform/${TransformName}` |
//! | `type` | `arn:${Partition}:cloudformation:${Region}:${Account}:type/resource/${Type}`, `arn:${Partition}:cloudformation:${Region}::type/resource/${Type}` |
//! | `typeHook` | `arn:${Partition}:cloudformation:${Region}:${Account}:type/hook/${Type}` |

/// `cloudformation:ActivateOrganizationsAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const ActivateOrganizationsAccess: &str = "cloudformation:ActivateOrganizationsAccess";

/// `cloudformation:ActivateType`: Write.
///
/// No resource types: its resource is `*`.
pub const ActivateType: &str = "cloudformation:ActivateType";

/// `cloudformation:BatchDescribeTypeConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchDescribeTypeConfigurations: &str = "cloudformation:BatchDescribeTypeConfigurations";

/// `cloudformation:CancelResourceRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelResourceRequest: &str = "cloudformation:CancelResourceRequest";

/// `cloudformation:CancelUpdateStack`: Write.
///
/// Resource types: `stack` (required).
pub const CancelUpdateStack: &str = "cloudformation:CancelUpdateStack";

/// `cloudformation:ContinueUpdateRollback`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:RoleArn`.
pub const ContinueUpdateRollback: &str = "cloudformation:ContinueUpdateRollback";

/// `cloudformation:CreateChangeSet`: Write.
///
/// Resource types: `stack` (required), `transform`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:ChangeSetName`, `cloudformation:ImportResourceTypes`, `cloudformation:ResourceTypes`, `cloudformation:RoleArn`, `cloudformation:StackPolicyUrl`, `cloudformation:TemplateUrl`.
pub const CreateChangeSet: &str = "cloudformation:CreateChangeSet";

/// `cloudformation:CreateGeneratedTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGeneratedTemplate: &str = "cloudformation:CreateGeneratedTemplate";

/// `cloudformation:CreateResource`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateResource: &str = "cloudformation:CreateResource";

/// `cloudformation:CreateStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:ResourceTypes`, `cloudformation:RoleArn`, `cloudformation:StackPolicyUrl`, `cloudformation:TemplateUrl`.
pub const CreateStack: &str = "cloudformation:CreateStack";

/// `cloudformation:CreateStackInstances`: Write.
///
/// Resource types: `stackset` (required), `stackset-target`, `type`.
///
/// Condition keys: `aws:TagKeys`, `cloudformation:TargetRegion`.
pub const CreateStackInstances: &str = "cloudformation:CreateStackInstances";

/// `cloudformation:CreateStackRefactor`: Write.
///
/// Resource types: `stack` (required).
pub const CreateStackRefactor: &str = "cloudformation:CreateStackRefactor";

/// `cloudformation:CreateStackSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:RoleArn`, `cloudformation:TemplateUrl`.
pub const CreateStackSet: &str = "cloudformation:CreateStackSet";

/// `cloudformation:CreateUploadBucket`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUploadBucket: &str = "cloudformation:CreateUploadBucket";

/// `cloudformation:DeactivateOrganizationsAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const DeactivateOrganizationsAccess: &str = "cloudformation:DeactivateOrganizationsAccess";

/// `cloudformation:DeactivateType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeactivateType: &str = "cloudformation:DeactivateType";

/// `cloudformation:DeleteChangeSet`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:ChangeSetName`.
pub const DeleteChangeSet: &str = "cloudformation:DeleteChangeSet";

/// `cloudformation:DeleteGeneratedTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGeneratedTemplate: &str = "cloudformation:DeleteGeneratedTemplate";

/// `cloudformation:DeleteResource`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResource: &str = "cloudformation:DeleteResource";

/// `cloudformation:DeleteStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:RoleArn`.
pub const DeleteStack: &str = "cloudformation:DeleteStack";

/// `cloudformation:DeleteStackInstances`: Write.
///
/// Resource types: `stackset` (required), `stackset-target`, `type`.
///
/// Condition keys: `cloudformation:TargetRegion`.
pub const DeleteStackInstances: &str = "cloudformation:DeleteStackInstances";

/// `cloudformation:DeleteStackSet`: Write.
///
/// Resource types: `stackset` (required).
pub const DeleteStackSet: &str = "cloudformation:DeleteStackSet";

/// `cloudformation:DeregisterType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterType: &str = "cloudformation:DeregisterType";

/// `cloudformation:DescribeAccountLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountLimits: &str = "cloudformation:DescribeAccountLimits";

/// `cloudformation:DescribeChangeSet`: Read.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:ChangeSetName`.
pub const DescribeChangeSet: &str = "cloudformation:DescribeChangeSet";

/// `cloudformation:DescribeChangeSetHooks`: Read.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:ChangeSetName`.
pub const DescribeChangeSetHooks: &str = "cloudformation:DescribeChangeSetHooks";

/// `cloudformation:DescribeEvents`: Read.
///
/// Resource types: `changeset`, `stack`.
pub const DescribeEvents: &str = "cloudformation:DescribeEvents";

/// `cloudformation:DescribeGeneratedTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeGeneratedTemplate: &str = "cloudformation:DescribeGeneratedTemplate";

/// `cloudformation:DescribeOrganizationsAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationsAccess: &str = "cloudformation:DescribeOrganizationsAccess";

/// `cloudformation:DescribePublisher`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePublisher: &str = "cloudformation:DescribePublisher";

/// `cloudformation:DescribeResourceScan`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeResourceScan: &str = "cloudformation:DescribeResourceScan";

/// `cloudformation:DescribeStackDriftDetectionStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeStackDriftDetectionStatus: &str = "cloudformation:DescribeStackDriftDetectionStatus";

/// `cloudformation:DescribeStackEvents`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeStackEvents: &str = "cloudformation:DescribeStackEvents";

/// `cloudformation:DescribeStackInstance`: Read.
///
/// Resource types: `stackset` (required).
pub const DescribeStackInstance: &str = "cloudformation:DescribeStackInstance";

/// `cloudformation:DescribeStackRefactor`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeStackRefactor: &str = "cloudformation:DescribeStackRefactor";

/// `cloudformation:DescribeStackResource`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeStackResource: &str = "cloudformation:DescribeStackResource";

/// `cloudformation:DescribeStackResourceDrifts`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeStackResourceDrifts: &str = "cloudformation:DescribeStackResourceDrifts";

/// `cloudformation:DescribeStackResources`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeStackResources: &str = "cloudformation:DescribeStackResources";

/// `cloudformation:DescribeStacks`: List.
///
/// Resource types: `stack`.
pub const DescribeStacks: &str = "cloudformation:DescribeStacks";

/// `cloudformation:DescribeStackSet`: Read.
///
/// Resource types: `stackset` (required).
pub const DescribeStackSet: &str = "cloudformation:DescribeStackSet";

/// `cloudformation:DescribeStackSetOperation`: Read.
///
/// Resource types: `stackset` (required).
pub const DescribeStackSetOperation: &str = "cloudformation:DescribeStackSetOperation";

/// `cloudformation:DescribeType`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeType: &str = "cloudformation:DescribeType";

/// `cloudformation:DescribeTypeRegistration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTypeRegistration: &str = "cloudformation:DescribeTypeRegistration";

/// `cloudformation:DetectStackDrift`: Read.
///
/// Resource types: `stack` (required).
pub const DetectStackDrift: &str = "cloudformation:DetectStackDrift";

/// `cloudformation:DetectStackResourceDrift`: Read.
///
/// Resource types: `stack` (required).
pub const DetectStackResourceDrift: &str = "cloudformation:DetectStackResourceDrift";

/// `cloudformation:DetectStackSetDrift`: Read.
///
/// Resource types: `stackset` (required).
pub const DetectStackSetDrift: &str = "cloudformation:DetectStackSetDrift";

/// `cloudformation:EstimateTemplateCost`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudformation:TemplateUrl`.
pub const EstimateTemplateCost: &str = "cloudformation:EstimateTemplateCost";

/// `cloudformation:ExecuteChangeSet`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:ChangeSetName`.
pub const ExecuteChangeSet: &str = "cloudformation:ExecuteChangeSet";

/// `cloudformation:ExecuteStackRefactor`: Write.
///
/// Resource types: `stack` (required).
pub const ExecuteStackRefactor: &str = "cloudformation:ExecuteStackRefactor";

/// `cloudformation:GetGeneratedTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGeneratedTemplate: &str = "cloudformation:GetGeneratedTemplate";

/// `cloudformation:GetHookResult`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudformation:TypeArn`.
pub const GetHookResult: &str = "cloudformation:GetHookResult";

/// `cloudformation:GetResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResource: &str = "cloudformation:GetResource";

/// `cloudformation:GetResourceRequestStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceRequestStatus: &str = "cloudformation:GetResourceRequestStatus";

/// `cloudformation:GetStackPolicy`: Read.
///
/// Resource types: `stack` (required).
pub const GetStackPolicy: &str = "cloudformation:GetStackPolicy";

/// `cloudformation:GetTemplate`: Read.
///
/// Resource types: `stack` (required).
pub const GetTemplate: &str = "cloudformation:GetTemplate";

/// `cloudformation:GetTemplateSummary`: Read.
///
/// Resource types: `stack`, `stackset`.
///
/// Condition keys: `cloudformation:TemplateUrl`.
pub const GetTemplateSummary: &str = "cloudformation:GetTemplateSummary";

/// `cloudformation:ImportStacksToStackSet`: Write.
///
/// Resource types: `stackset` (required).
pub const ImportStacksToStackSet: &str = "cloudformation:ImportStacksToStackSet";

/// `cloudformation:ListAllHookResults`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudformation:TypeArn`.
pub const ListAllHookResults: &str = "cloudformation:ListAllHookResults";

/// `cloudformation:ListChangeSets`: List.
///
/// Resource types: `stack` (required).
pub const ListChangeSets: &str = "cloudformation:ListChangeSets";

/// `cloudformation:ListExports`: List.
///
/// No resource types: its resource is `*`.
pub const ListExports: &str = "cloudformation:ListExports";

/// `cloudformation:ListGeneratedTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListGeneratedTemplates: &str = "cloudformation:ListGeneratedTemplates";

/// `cloudformation:ListHookResults`: List.
///
/// Resource types: `stack`.
///
/// Condition keys: `cloudformation:ChangeSetName`.
pub const ListHookResults: &str = "cloudformation:ListHookResults";

/// `cloudformation:ListImports`: List.
///
/// No resource types: its resource is `*`.
pub const ListImports: &str = "cloudformation:ListImports";

/// `cloudformation:ListResourceRequests`: Read.
///
/// No resource types: its resource is `*`.
pub const ListResourceRequests: &str = "cloudformation:ListResourceRequests";

/// `cloudformation:ListResources`: Read.
///
/// No resource types: its resource is `*`.
pub const ListResources: &str = "cloudformation:ListResources";

/// `cloudformation:ListResourceScanRelatedResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceScanRelatedResources: &str = "cloudformation:ListResourceScanRelatedResources";

/// `cloudformation:ListResourceScanResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceScanResources: &str = "cloudformation:ListResourceScanResources";

/// `cloudformation:ListResourceScans`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceScans: &str = "cloudformation:ListResourceScans";

/// `cloudformation:ListStackInstanceResourceDrifts`: List.
///
/// Resource types: `stackset` (required).
pub const ListStackInstanceResourceDrifts: &str = "cloudformation:ListStackInstanceResourceDrifts";

/// `cloudformation:ListStackInstances`: List.
///
/// Resource types: `stackset` (required).
pub const ListStackInstances: &str = "cloudformation:ListStackInstances";

/// `cloudformation:ListStackRefactorActions`: List.
///
/// Resource types: `stack` (required).
pub const ListStackRefactorActions: &str = "cloudformation:ListStackRefactorActions";

/// `cloudformation:ListStackRefactors`: List.
///
/// Resource types: `stack` (required).
pub const ListStackRefactors: &str = "cloudformation:ListStackRefactors";

/// `cloudformation:ListStackResources`: List.
///
/// Resource types: `stack` (required).
pub const ListStackResources: &str = "cloudformation:ListStackResources";

/// `cloudformation:ListStacks`: List.
///
/// No resource types: its resource is `*`.
pub const ListStacks: &str = "cloudformation:ListStacks";

/// `cloudformation:ListStackSetAutoDeploymentTargets`: List.
///
/// Resource types: `stackset` (required).
pub const ListStackSetAutoDeploymentTargets: &str = "cloudformation:ListStackSetAutoDeploymentTargets";

/// `cloudformation:ListStackSetOperationResults`: List.
///
/// Resource types: `stackset` (required).
pub const ListStackSetOperationResults: &str = "cloudformation:ListStackSetOperationResults";

/// `cloudformation:ListStackSetOperations`: List.
///
/// Resource types: `stackset` (required).
pub const ListStackSetOperations: &str = "cloudformation:ListStackSetOperations";

/// `cloudformation:ListStackSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListStackSets: &str = "cloudformation:ListStackSets";

/// `cloudformation:ListTypeRegistrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListTypeRegistrations: &str = "cloudformation:ListTypeRegistrations";

/// `cloudformation:ListTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListTypes: &str = "cloudformation:ListTypes";

/// `cloudformation:ListTypeVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTypeVersions: &str = "cloudformation:ListTypeVersions";

/// `cloudformation:PublishType`: Write.
///
/// No resource types: its resource is `*`.
pub const PublishType: &str = "cloudformation:PublishType";

/// `cloudformation:RecordHandlerProgress`: Write.
///
/// Resource types: `stack` (required).
pub const RecordHandlerProgress: &str = "cloudformation:RecordHandlerProgress";

/// `cloudformation:RegisterPublisher`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterPublisher: &str = "cloudformation:RegisterPublisher";

/// `cloudformation:RegisterType`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterType: &str = "cloudformation:RegisterType";

/// `cloudformation:RollbackStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:RoleArn`.
pub const RollbackStack: &str = "cloudformation:RollbackStack";

/// `cloudformation:SetStackPolicy`: Permissions management, Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `cloudformation:StackPolicyUrl`.
pub const SetStackPolicy: &str = "cloudformation:SetStackPolicy";

/// `cloudformation:SetTypeConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const SetTypeConfiguration: &str = "cloudformation:SetTypeConfiguration";

/// `cloudformation:SetTypeDefaultVersion`: Write.
///
/// No resource types: its resource is `*`.
pub const SetTypeDefaultVersion: &str = "cloudformation:SetTypeDefaultVersion";

/// `cloudformation:SignalResource`: Write.
///
/// Resource types: `stack` (required).
pub const SignalResource: &str = "cloudformation:SignalResource";

/// `cloudformation:StartResourceScan`: Write.
///
/// No resource types: its resource is `*`.
pub const StartResourceScan: &str = "cloudformation:StartResourceScan";

/// `cloudformation:StopStackSetOperation`: Write.
///
/// Resource types: `stackset` (required).
pub const StopStackSetOperation: &str = "cloudformation:StopStackSetOperation";

/// `cloudformation:TagResource`: Tagging, Write.
///
/// Resource types: `changeset`, `stack`, `stackset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:CreateAction`.
pub const TagResource: &str = "cloudformation:TagResource";

/// `cloudformation:TestType`: Write.
///
/// No resource types: its resource is `*`.
pub const TestType: &str = "cloudformation:TestType";

/// `cloudformation:UntagResource`: Tagging, Write.
///
/// Resource types: `changeset`, `stack`, `stackset`.
///
/// Condition keys: `aws:TagKeys`, `cloudformation:CreateAction`.
pub const UntagResource: &str = "cloudformation:UntagResource";

/// `cloudformation:UpdateGeneratedTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGeneratedTemplate: &str = "cloudformation:UpdateGeneratedTemplate";

/// `cloudformation:UpdateResource`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResource: &str = "cloudformation:UpdateResource";

/// `cloudformation:UpdateStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:ResourceTypes`, `cloudformation:RoleArn`, `cloudformation:StackPolicyUrl`, `cloudformation:TemplateUrl`.
pub const UpdateStack: &str = "cloudformation:UpdateStack";

/// `cloudformation:UpdateStackInstances`: Write.
///
/// Resource types: `stackset` (required), `stackset-target`, `type`.
///
/// Condition keys: `cloudformation:TargetRegion`.
pub const UpdateStackInstances: &str = "cloudformation:UpdateStackInstances";

/// `cloudformation:UpdateStackSet`: Write.
///
/// Resource types: `stackset` (required), `stackset-target`, `type`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloudformation:RoleArn`, `cloudformation:TargetRegion`, `cloudformation:TemplateUrl`.
pub const UpdateStackSet: &str = "cloudformation:UpdateStackSet";

/// `cloudformation:UpdateTerminationProtection`: Write.
///
/// Resource types: `stack` (required).
pub const UpdateTerminationProtection: &str = "cloudformation:UpdateTerminationProtection";

/// `cloudformation:ValidateTemplate`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudformation:TemplateUrl`.
pub const ValidateTemplate: &str = "cloudformation:ValidateTemplate";
