// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EC2 Image Builder: the actions of the prefix `imagebuilder`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `allComponentBuildVersions` | `arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*` |
//! | `allImageBuildVersions` | `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*` |
//! | `allWorkflowBuildVersions` | `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*` |
//! | `component` | `arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}` |
//! | `containerRecipe` | `arn:${Partition}:imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}` |
//! | `distributionConfiguration` | `arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}` |
//! | `image` | `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}` |
//! | `imagePipeline` | `arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}` |
//! | `imageRecipe` | `arn:${Partition}:imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}` |
//! | `imageVersion` | `arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}` |
//! | `infrastructureConfiguration` | `arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}` |
//! | `lifecycleExecution` | `arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}` |
//! | `lifecyclePolicy` | `arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}` |
//! | `workflow` | `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}` |
//! | `workflowExecution` | `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}` |
//! | `workflowStepExecution` | `arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}` |

/// `imagebuilder:CancelImageCreation`: Write.
///
/// Resource types: `image` (required).
pub const CancelImageCreation: &str = "imagebuilder:CancelImageCreation";

/// `imagebuilder:CancelLifecycleExecution`: Write.
///
/// Resource types: `lifecycleExecution` (required).
pub const CancelLifecycleExecution: &str = "imagebuilder:CancelLifecycleExecution";

/// `imagebuilder:CreateComponent`: Write.
///
/// Resource types: `component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComponent: &str = "imagebuilder:CreateComponent";

/// `imagebuilder:CreateContainerRecipe`: Write.
///
/// Resource types: `containerRecipe` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainerRecipe: &str = "imagebuilder:CreateContainerRecipe";

/// `imagebuilder:CreateDistributionConfiguration`: Write.
///
/// Resource types: `distributionConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDistributionConfiguration: &str = "imagebuilder:CreateDistributionConfiguration";

/// `imagebuilder:CreateImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImage: &str = "imagebuilder:CreateImage";

/// `imagebuilder:CreateImagePipeline`: Write.
///
/// Resource types: `imagePipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImagePipeline: &str = "imagebuilder:CreateImagePipeline";

/// `imagebuilder:CreateImageRecipe`: Write.
///
/// Resource types: `imageRecipe` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImageRecipe: &str = "imagebuilder:CreateImageRecipe";

/// `imagebuilder:CreateInfrastructureConfiguration`: Write.
///
/// Resource types: `infrastructureConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `imagebuilder:CreatedResourceTag/${TagKey}`, `imagebuilder:CreatedResourceTagKeys`, `imagebuilder:Ec2MetadataHttpTokens`, `imagebuilder:StatusTopicArn`.
pub const CreateInfrastructureConfiguration: &str = "imagebuilder:CreateInfrastructureConfiguration";

/// `imagebuilder:CreateLifecyclePolicy`: Write.
///
/// Resource types: `lifecyclePolicy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `imagebuilder:LifecyclePolicyResourceType`.
pub const CreateLifecyclePolicy: &str = "imagebuilder:CreateLifecyclePolicy";

/// `imagebuilder:CreateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "imagebuilder:CreateWorkflow";

/// `imagebuilder:DeleteComponent`: Write.
///
/// Resource types: `component` (required).
pub const DeleteComponent: &str = "imagebuilder:DeleteComponent";

/// `imagebuilder:DeleteContainerRecipe`: Write.
///
/// Resource types: `containerRecipe` (required).
pub const DeleteContainerRecipe: &str = "imagebuilder:DeleteContainerRecipe";

/// `imagebuilder:DeleteDistributionConfiguration`: Write.
///
/// Resource types: `distributionConfiguration` (required).
pub const DeleteDistributionConfiguration: &str = "imagebuilder:DeleteDistributionConfiguration";

/// `imagebuilder:DeleteImage`: Write.
///
/// Resource types: `image` (required).
pub const DeleteImage: &str = "imagebuilder:DeleteImage";

/// `imagebuilder:DeleteImagePipeline`: Write.
///
/// Resource types: `imagePipeline` (required).
pub const DeleteImagePipeline: &str = "imagebuilder:DeleteImagePipeline";

/// `imagebuilder:DeleteImageRecipe`: Write.
///
/// Resource types: `imageRecipe` (required).
pub const DeleteImageRecipe: &str = "imagebuilder:DeleteImageRecipe";

/// `imagebuilder:DeleteInfrastructureConfiguration`: Write.
///
/// Resource types: `infrastructureConfiguration` (required).
pub const DeleteInfrastructureConfiguration: &str = "imagebuilder:DeleteInfrastructureConfiguration";

/// `imagebuilder:DeleteLifecyclePolicy`: Write.
///
/// Resource types: `lifecyclePolicy` (required).
pub const DeleteLifecyclePolicy: &str = "imagebuilder:DeleteLifecyclePolicy";

/// `imagebuilder:DeleteWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflow: &str = "imagebuilder:DeleteWorkflow";

/// `imagebuilder:DistributeImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DistributeImage: &str = "imagebuilder:DistributeImage";

/// `imagebuilder:GetComponent`: Read.
///
/// Resource types: `component` (required).
pub const GetComponent: &str = "imagebuilder:GetComponent";

/// `imagebuilder:GetComponentPolicy`: Read.
///
/// Resource types: `component` (required).
pub const GetComponentPolicy: &str = "imagebuilder:GetComponentPolicy";

/// `imagebuilder:GetContainerRecipe`: Read.
///
/// Resource types: `containerRecipe` (required).
pub const GetContainerRecipe: &str = "imagebuilder:GetContainerRecipe";

/// `imagebuilder:GetContainerRecipePolicy`: Read.
///
/// Resource types: `containerRecipe` (required).
pub const GetContainerRecipePolicy: &str = "imagebuilder:GetContainerRecipePolicy";

/// `imagebuilder:GetDistributionConfiguration`: Read.
///
/// Resource types: `distributionConfiguration` (required).
pub const GetDistributionConfiguration: &str = "imagebuilder:GetDistributionConfiguration";

/// `imagebuilder:GetImage`: Read.
///
/// Resource types: `image` (required).
pub const GetImage: &str = "imagebuilder:GetImage";

/// `imagebuilder:GetImagePipeline`: Read.
///
/// Resource types: `imagePipeline` (required).
pub const GetImagePipeline: &str = "imagebuilder:GetImagePipeline";

/// `imagebuilder:GetImagePolicy`: Read.
///
/// Resource types: `image` (required).
pub const GetImagePolicy: &str = "imagebuilder:GetImagePolicy";

/// `imagebuilder:GetImageRecipe`: Read.
///
/// Resource types: `imageRecipe` (required).
pub const GetImageRecipe: &str = "imagebuilder:GetImageRecipe";

/// `imagebuilder:GetImageRecipePolicy`: Read.
///
/// Resource types: `imageRecipe` (required).
pub const GetImageRecipePolicy: &str = "imagebuilder:GetImageRecipePolicy";

/// `imagebuilder:GetInfrastructureConfiguration`: Read.
///
/// Resource types: `infrastructureConfiguration` (required).
pub const GetInfrastructureConfiguration: &str = "imagebuilder:GetInfrastructureConfiguration";

/// `imagebuilder:GetLifecycleExecution`: Read.
///
/// Resource types: `lifecycleExecution` (required).
pub const GetLifecycleExecution: &str = "imagebuilder:GetLifecycleExecution";

/// `imagebuilder:GetLifecyclePolicy`: Read.
///
/// Resource types: `lifecyclePolicy` (required).
pub const GetLifecyclePolicy: &str = "imagebuilder:GetLifecyclePolicy";

/// `imagebuilder:GetMarketplaceResource`: Read.
///
/// Resource types: `component` (required).
pub const GetMarketplaceResource: &str = "imagebuilder:GetMarketplaceResource";

/// `imagebuilder:GetWorkflow`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflow: &str = "imagebuilder:GetWorkflow";

/// `imagebuilder:GetWorkflowExecution`: Read.
///
/// Resource types: `workflowExecution` (required).
pub const GetWorkflowExecution: &str = "imagebuilder:GetWorkflowExecution";

/// `imagebuilder:GetWorkflowStepExecution`: Read.
///
/// Resource types: `workflowStepExecution` (required).
pub const GetWorkflowStepExecution: &str = "imagebuilder:GetWorkflowStepExecution";

/// `imagebuilder:ImportComponent`: Write.
///
/// Resource types: `component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportComponent: &str = "imagebuilder:ImportComponent";

/// `imagebuilder:ImportDiskImage`: Write.
///
/// Resource types: `imageVersion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportDiskImage: &str = "imagebuilder:ImportDiskImage";

/// `imagebuilder:ImportVmImage`: Write.
///
/// Resource types: `imageVersion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportVmImage: &str = "imagebuilder:ImportVmImage";

/// `imagebuilder:ListComponentBuildVersions`: List.
///
/// Resource types: `allComponentBuildVersions` (required).
pub const ListComponentBuildVersions: &str = "imagebuilder:ListComponentBuildVersions";

/// `imagebuilder:ListComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListComponents: &str = "imagebuilder:ListComponents";

/// `imagebuilder:ListContainerRecipes`: List.
///
/// No resource types: its resource is `*`.
pub const ListContainerRecipes: &str = "imagebuilder:ListContainerRecipes";

/// `imagebuilder:ListDistributionConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributionConfigurations: &str = "imagebuilder:ListDistributionConfigurations";

/// `imagebuilder:ListImageBuildVersions`: List.
///
/// Resource types: `allImageBuildVersions` (required).
pub const ListImageBuildVersions: &str = "imagebuilder:ListImageBuildVersions";

/// `imagebuilder:ListImagePackages`: List.
///
/// Resource types: `image` (required).
pub const ListImagePackages: &str = "imagebuilder:ListImagePackages";

/// `imagebuilder:ListImagePipelineImages`: List.
///
/// Resource types: `imagePipeline` (required).
pub const ListImagePipelineImages: &str = "imagebuilder:ListImagePipelineImages";

/// `imagebuilder:ListImagePipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListImagePipelines: &str = "imagebuilder:ListImagePipelines";

/// `imagebuilder:ListImageRecipes`: List.
///
/// No resource types: its resource is `*`.
pub const ListImageRecipes: &str = "imagebuilder:ListImageRecipes";

/// `imagebuilder:ListImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListImages: &str = "imagebuilder:ListImages";

/// `imagebuilder:ListImageScanFindingAggregations`: List.
///
/// Resource types: `image`, `imagePipeline`.
pub const ListImageScanFindingAggregations: &str = "imagebuilder:ListImageScanFindingAggregations";

/// `imagebuilder:ListImageScanFindings`: List.
///
/// Resource types: `image`, `imagePipeline`.
pub const ListImageScanFindings: &str = "imagebuilder:ListImageScanFindings";

/// `imagebuilder:ListInfrastructureConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInfrastructureConfigurations: &str = "imagebuilder:ListInfrastructureConfigurations";

/// `imagebuilder:ListLifecycleExecutionResources`: List.
///
/// Resource types: `lifecycleExecution` (required).
pub const ListLifecycleExecutionResources: &str = "imagebuilder:ListLifecycleExecutionResources";

/// `imagebuilder:ListLifecycleExecutions`: List.
///
/// Resource types: `image`, `lifecyclePolicy`.
pub const ListLifecycleExecutions: &str = "imagebuilder:ListLifecycleExecutions";

/// `imagebuilder:ListLifecyclePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListLifecyclePolicies: &str = "imagebuilder:ListLifecyclePolicies";

/// `imagebuilder:ListTagsForResource`: Read.
///
/// Resource types: `component`, `containerRecipe`, `distributionConfiguration`, `image`, `imagePipeline`, `imageRecipe`, `infrastructureConfiguration`, `lifecyclePolicy`, `workflow`.
pub const ListTagsForResource: &str = "imagebuilder:ListTagsForResource";

/// `imagebuilder:ListWaitingWorkflowSteps`: List.
///
/// No resource types: its resource is `*`.
pub const ListWaitingWorkflowSteps: &str = "imagebuilder:ListWaitingWorkflowSteps";

/// `imagebuilder:ListWorkflowBuildVersions`: List.
///
/// Resource types: `allWorkflowBuildVersions` (required).
pub const ListWorkflowBuildVersions: &str = "imagebuilder:ListWorkflowBuildVersions";

/// `imagebuilder:ListWorkflowExecutions`: List.
///
/// Resource types: `image` (required).
pub const ListWorkflowExecutions: &str = "imagebuilder:ListWorkflowExecutions";

/// `imagebuilder:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "imagebuilder:ListWorkflows";

/// `imagebuilder:ListWorkflowStepExecutions`: List.
///
/// Resource types: `workflowExecution` (required).
pub const ListWorkflowStepExecutions: &str = "imagebuilder:ListWorkflowStepExecutions";

/// `imagebuilder:PutComponentPolicy`: Permissions management, Write.
///
/// Resource types: `component` (required).
pub const PutComponentPolicy: &str = "imagebuilder:PutComponentPolicy";

/// `imagebuilder:PutContainerRecipePolicy`: Permissions management, Write.
///
/// Resource types: `containerRecipe` (required).
pub const PutContainerRecipePolicy: &str = "imagebuilder:PutContainerRecipePolicy";

/// `imagebuilder:PutImagePolicy`: Permissions management, Write.
///
/// Resource types: `image` (required).
pub const PutImagePolicy: &str = "imagebuilder:PutImagePolicy";

/// `imagebuilder:PutImageRecipePolicy`: Permissions management, Write.
///
/// Resource types: `imageRecipe` (required).
pub const PutImageRecipePolicy: &str = "imagebuilder:PutImageRecipePolicy";

/// `imagebuilder:RetryImage`: Write.
///
/// Resource types: `image` (required).
pub const RetryImage: &str = "imagebuilder:RetryImage";

/// `imagebuilder:SendWorkflowStepAction`: Write.
///
/// Resource types: `image` (required), `workflowStepExecution` (required).
pub const SendWorkflowStepAction: &str = "imagebuilder:SendWorkflowStepAction";

/// `imagebuilder:StartImagePipelineExecution`: Write.
///
/// Resource types: `imagePipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartImagePipelineExecution: &str = "imagebuilder:StartImagePipelineExecution";

/// `imagebuilder:StartResourceStateUpdate`: Write.
///
/// Resource types: `image` (required).
pub const StartResourceStateUpdate: &str = "imagebuilder:StartResourceStateUpdate";

/// `imagebuilder:TagResource`: Tagging, Write.
///
/// Resource types: `component`, `containerRecipe`, `distributionConfiguration`, `image`, `imagePipeline`, `imageRecipe`, `infrastructureConfiguration`, `lifecyclePolicy`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "imagebuilder:TagResource";

/// `imagebuilder:UntagResource`: Tagging, Write.
///
/// Resource types: `component`, `containerRecipe`, `distributionConfiguration`, `image`, `imagePipeline`, `imageRecipe`, `infrastructureConfiguration`, `lifecyclePolicy`, `workflow`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "imagebuilder:UntagResource";

/// `imagebuilder:UpdateDistributionConfiguration`: Write.
///
/// Resource types: `distributionConfiguration` (required).
pub const UpdateDistributionConfiguration: &str = "imagebuilder:UpdateDistributionConfiguration";

/// `imagebuilder:UpdateImagePipeline`: Write.
///
/// Resource types: `imagePipeline` (required).
pub const UpdateImagePipeline: &str = "imagebuilder:UpdateImagePipeline";

/// `imagebuilder:UpdateInfrastructureConfiguration`: Write.
///
/// Resource types: `infrastructureConfiguration` (required).
///
/// Condition keys: `imagebuilder:CreatedResourceTag/${TagKey}`, `imagebuilder:CreatedResourceTagKeys`, `imagebuilder:Ec2MetadataHttpTokens`, `imagebuilder:StatusTopicArn`.
pub const UpdateInfrastructureConfiguration: &str = "imagebuilder:UpdateInfrastructureConfiguration";

/// `imagebuilder:UpdateLifecyclePolicy`: Write.
///
/// Resource types: `lifecyclePolicy` (required).
///
/// Condition keys: `imagebuilder:LifecyclePolicyResourceType`.
pub const UpdateLifecyclePolicy: &str = "imagebuilder:UpdateLifecyclePolicy";
