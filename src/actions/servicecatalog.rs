// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Service Catalog: the actions of the prefix `servicecatalog`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Application` | `arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}` |
//! | `AttributeGroup` | `arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}` |
//! | `Portfolio` | `arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}` |
//! | `Product` | `arn:${Partition}:catalog:${Region}:${Account}:product/${ProductId}` |

/// `servicecatalog:AcceptPortfolioShare`: Write.
///
/// Resource types: `Portfolio` (required).
pub const AcceptPortfolioShare: &str = "servicecatalog:AcceptPortfolioShare";

/// `servicecatalog:AssociateAttributeGroup`: Write.
///
/// Resource types: `Application` (required), `AttributeGroup` (required).
pub const AssociateAttributeGroup: &str = "servicecatalog:AssociateAttributeGroup";

/// `servicecatalog:AssociateBudgetWithResource`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateBudgetWithResource: &str = "servicecatalog:AssociateBudgetWithResource";

/// `servicecatalog:AssociatePrincipalWithPortfolio`: Write.
///
/// Resource types: `Portfolio` (required).
pub const AssociatePrincipalWithPortfolio: &str = "servicecatalog:AssociatePrincipalWithPortfolio";

/// `servicecatalog:AssociateProductWithPortfolio`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateProductWithPortfolio: &str = "servicecatalog:AssociateProductWithPortfolio";

/// `servicecatalog:AssociateResource`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `servicecatalog:Resource`, `servicecatalog:ResourceType`.
pub const AssociateResource: &str = "servicecatalog:AssociateResource";

/// `servicecatalog:AssociateServiceActionWithProvisioningArtifact`: Write.
///
/// Resource types: `Product` (required).
pub const AssociateServiceActionWithProvisioningArtifact: &str = "servicecatalog:AssociateServiceActionWithProvisioningArtifact";

/// `servicecatalog:AssociateTagOptionWithResource`: Write.
///
/// Resource types: `Portfolio`, `Product`.
pub const AssociateTagOptionWithResource: &str = "servicecatalog:AssociateTagOptionWithResource";

/// `servicecatalog:BatchAssociateServiceActionWithProvisioningArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchAssociateServiceActionWithProvisioningArtifact: &str = "servicecatalog:BatchAssociateServiceActionWithProvisioningArtifact";

/// `servicecatalog:BatchDisassociateServiceActionFromProvisioningArtifact`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDisassociateServiceActionFromProvisioningArtifact: &str = "servicecatalog:BatchDisassociateServiceActionFromProvisioningArtifact";

/// `servicecatalog:CopyProduct`: Write.
///
/// No resource types: its resource is `*`.
pub const CopyProduct: &str = "servicecatalog:CopyProduct";

/// `servicecatalog:CreateApplication`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "servicecatalog:CreateApplication";

/// `servicecatalog:CreateAttributeGroup`: Write.
///
/// Resource types: `AttributeGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAttributeGroup: &str = "servicecatalog:CreateAttributeGroup";

/// `servicecatalog:CreateConstraint`: Write.
///
/// Resource types: `Product` (required).
pub const CreateConstraint: &str = "servicecatalog:CreateConstraint";

/// `servicecatalog:CreatePortfolio`: Write.
///
/// Resource types: `Portfolio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePortfolio: &str = "servicecatalog:CreatePortfolio";

/// `servicecatalog:CreatePortfolioShare`: Permissions management, Write.
///
/// Resource types: `Portfolio` (required).
pub const CreatePortfolioShare: &str = "servicecatalog:CreatePortfolioShare";

/// `servicecatalog:CreateProduct`: Write.
///
/// Resource types: `Product` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProduct: &str = "servicecatalog:CreateProduct";

/// `servicecatalog:CreateProvisionedProductPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const CreateProvisionedProductPlan: &str = "servicecatalog:CreateProvisionedProductPlan";

/// `servicecatalog:CreateProvisioningArtifact`: Write.
///
/// Resource types: `Product` (required).
pub const CreateProvisioningArtifact: &str = "servicecatalog:CreateProvisioningArtifact";

/// `servicecatalog:CreateServiceAction`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateServiceAction: &str = "servicecatalog:CreateServiceAction";

/// `servicecatalog:CreateTagOption`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTagOption: &str = "servicecatalog:CreateTagOption";

/// `servicecatalog:DeleteApplication`: Write.
///
/// Resource types: `Application` (required).
pub const DeleteApplication: &str = "servicecatalog:DeleteApplication";

/// `servicecatalog:DeleteAttributeGroup`: Write.
///
/// Resource types: `AttributeGroup` (required).
pub const DeleteAttributeGroup: &str = "servicecatalog:DeleteAttributeGroup";

/// `servicecatalog:DeleteConstraint`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConstraint: &str = "servicecatalog:DeleteConstraint";

/// `servicecatalog:DeletePortfolio`: Write.
///
/// Resource types: `Portfolio` (required).
pub const DeletePortfolio: &str = "servicecatalog:DeletePortfolio";

/// `servicecatalog:DeletePortfolioShare`: Permissions management, Write.
///
/// Resource types: `Portfolio` (required).
pub const DeletePortfolioShare: &str = "servicecatalog:DeletePortfolioShare";

/// `servicecatalog:DeleteProduct`: Write.
///
/// Resource types: `Product` (required).
pub const DeleteProduct: &str = "servicecatalog:DeleteProduct";

/// `servicecatalog:DeleteProvisionedProductPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const DeleteProvisionedProductPlan: &str = "servicecatalog:DeleteProvisionedProductPlan";

/// `servicecatalog:DeleteProvisioningArtifact`: Write.
///
/// Resource types: `Product` (required).
pub const DeleteProvisioningArtifact: &str = "servicecatalog:DeleteProvisioningArtifact";

/// `servicecatalog:DeleteResourcePolicy`: Write.
///
/// Resource types: `Application`, `AttributeGroup`.
pub const DeleteResourcePolicy: &str = "servicecatalog:DeleteResourcePolicy";

/// `servicecatalog:DeleteServiceAction`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteServiceAction: &str = "servicecatalog:DeleteServiceAction";

/// `servicecatalog:DeleteTagOption`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTagOption: &str = "servicecatalog:DeleteTagOption";

/// `servicecatalog:DescribeConstraint`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConstraint: &str = "servicecatalog:DescribeConstraint";

/// `servicecatalog:DescribeCopyProductStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCopyProductStatus: &str = "servicecatalog:DescribeCopyProductStatus";

/// `servicecatalog:DescribePortfolio`: Read.
///
/// Resource types: `Portfolio` (required).
pub const DescribePortfolio: &str = "servicecatalog:DescribePortfolio";

/// `servicecatalog:DescribePortfolioShares`: List.
///
/// Resource types: `Portfolio` (required).
pub const DescribePortfolioShares: &str = "servicecatalog:DescribePortfolioShares";

/// `servicecatalog:DescribePortfolioShareStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePortfolioShareStatus: &str = "servicecatalog:DescribePortfolioShareStatus";

/// `servicecatalog:DescribeProduct`: Read.
///
/// Resource types: `Product` (required).
pub const DescribeProduct: &str = "servicecatalog:DescribeProduct";

/// `servicecatalog:DescribeProductAsAdmin`: Read.
///
/// Resource types: `Product` (required).
pub const DescribeProductAsAdmin: &str = "servicecatalog:DescribeProductAsAdmin";

/// `servicecatalog:DescribeProductView`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProductView: &str = "servicecatalog:DescribeProductView";

/// `servicecatalog:DescribeProvisionedProduct`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const DescribeProvisionedProduct: &str = "servicecatalog:DescribeProvisionedProduct";

/// `servicecatalog:DescribeProvisionedProductPlan`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const DescribeProvisionedProductPlan: &str = "servicecatalog:DescribeProvisionedProductPlan";

/// `servicecatalog:DescribeProvisioningArtifact`: Read.
///
/// Resource types: `Product` (required).
pub const DescribeProvisioningArtifact: &str = "servicecatalog:DescribeProvisioningArtifact";

/// `servicecatalog:DescribeProvisioningParameters`: Read.
///
/// Resource types: `Product` (required).
pub const DescribeProvisioningParameters: &str = "servicecatalog:DescribeProvisioningParameters";

/// `servicecatalog:DescribeRecord`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const DescribeRecord: &str = "servicecatalog:DescribeRecord";

/// `servicecatalog:DescribeServiceAction`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceAction: &str = "servicecatalog:DescribeServiceAction";

/// `servicecatalog:DescribeServiceActionExecutionParameters`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const DescribeServiceActionExecutionParameters: &str = "servicecatalog:DescribeServiceActionExecutionParameters";

/// `servicecatalog:DescribeTagOption`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTagOption: &str = "servicecatalog:DescribeTagOption";

/// `servicecatalog:DisableAWSOrganizationsAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableAWSOrganizationsAccess: &str = "servicecatalog:DisableAWSOrganizationsAccess";

/// `servicecatalog:DisassociateAttributeGroup`: Write.
///
/// Resource types: `Application` (required), `AttributeGroup` (required).
pub const DisassociateAttributeGroup: &str = "servicecatalog:DisassociateAttributeGroup";

/// `servicecatalog:DisassociateBudgetFromResource`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateBudgetFromResource: &str = "servicecatalog:DisassociateBudgetFromResource";

/// `servicecatalog:DisassociatePrincipalFromPortfolio`: Write.
///
/// Resource types: `Portfolio` (required).
pub const DisassociatePrincipalFromPortfolio: &str = "servicecatalog:DisassociatePrincipalFromPortfolio";

/// `servicecatalog:DisassociateProductFromPortfolio`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateProductFromPortfolio: &str = "servicecatalog:DisassociateProductFromPortfolio";

/// `servicecatalog:DisassociateResource`: Write.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `servicecatalog:Resource`, `servicecatalog:ResourceType`.
pub const DisassociateResource: &str = "servicecatalog:DisassociateResource";

/// `servicecatalog:DisassociateServiceActionFromProvisioningArtifact`: Write.
///
/// Resource types: `Product` (required).
pub const DisassociateServiceActionFromProvisioningArtifact: &str = "servicecatalog:DisassociateServiceActionFromProvisioningArtifact";

/// `servicecatalog:DisassociateTagOptionFromResource`: Write.
///
/// Resource types: `Portfolio`, `Product`.
pub const DisassociateTagOptionFromResource: &str = "servicecatalog:DisassociateTagOptionFromResource";

/// `servicecatalog:EnableAWSOrganizationsAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableAWSOrganizationsAccess: &str = "servicecatalog:EnableAWSOrganizationsAccess";

/// `servicecatalog:ExecuteProvisionedProductPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ExecuteProvisionedProductPlan: &str = "servicecatalog:ExecuteProvisionedProductPlan";

/// `servicecatalog:ExecuteProvisionedProductServiceAction`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ExecuteProvisionedProductServiceAction: &str = "servicecatalog:ExecuteProvisionedProductServiceAction";

/// `servicecatalog:GetApplication`: Read.
///
/// Resource types: `Application` (required).
pub const GetApplication: &str = "servicecatalog:GetApplication";

/// `servicecatalog:GetAssociatedResource`: Read.
///
/// Resource types: `Application` (required).
///
/// Condition keys: `servicecatalog:Resource`, `servicecatalog:ResourceType`.
pub const GetAssociatedResource: &str = "servicecatalog:GetAssociatedResource";

/// `servicecatalog:GetAttributeGroup`: Read.
///
/// Resource types: `AttributeGroup` (required).
pub const GetAttributeGroup: &str = "servicecatalog:GetAttributeGroup";

/// `servicecatalog:GetAWSOrganizationsAccessStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAWSOrganizationsAccessStatus: &str = "servicecatalog:GetAWSOrganizationsAccessStatus";

/// `servicecatalog:GetConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfiguration: &str = "servicecatalog:GetConfiguration";

/// `servicecatalog:GetProvisionedProductOutputs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProvisionedProductOutputs: &str = "servicecatalog:GetProvisionedProductOutputs";

/// `servicecatalog:GetResourcePolicy`: Read.
///
/// Resource types: `Application`, `AttributeGroup`.
pub const GetResourcePolicy: &str = "servicecatalog:GetResourcePolicy";

/// `servicecatalog:ImportAsProvisionedProduct`: Write.
///
/// Resource types: `Product` (required).
pub const ImportAsProvisionedProduct: &str = "servicecatalog:ImportAsProvisionedProduct";

/// `servicecatalog:ListAcceptedPortfolioShares`: List.
///
/// No resource types: its resource is `*`.
pub const ListAcceptedPortfolioShares: &str = "servicecatalog:ListAcceptedPortfolioShares";

/// `servicecatalog:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "servicecatalog:ListApplications";

/// `servicecatalog:ListAssociatedAttributeGroups`: List.
///
/// Resource types: `Application` (required).
pub const ListAssociatedAttributeGroups: &str = "servicecatalog:ListAssociatedAttributeGroups";

/// `servicecatalog:ListAssociatedResources`: List.
///
/// Resource types: `Application` (required).
pub const ListAssociatedResources: &str = "servicecatalog:ListAssociatedResources";

/// `servicecatalog:ListAttributeGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListAttributeGroups: &str = "servicecatalog:ListAttributeGroups";

/// `servicecatalog:ListAttributeGroupsForApplication`: List.
///
/// Resource types: `Application` (required).
pub const ListAttributeGroupsForApplication: &str = "servicecatalog:ListAttributeGroupsForApplication";

/// `servicecatalog:ListBudgetsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListBudgetsForResource: &str = "servicecatalog:ListBudgetsForResource";

/// `servicecatalog:ListConstraintsForPortfolio`: List.
///
/// No resource types: its resource is `*`.
pub const ListConstraintsForPortfolio: &str = "servicecatalog:ListConstraintsForPortfolio";

/// `servicecatalog:ListLaunchPaths`: List.
///
/// Resource types: `Product` (required).
pub const ListLaunchPaths: &str = "servicecatalog:ListLaunchPaths";

/// `servicecatalog:ListOrganizationPortfolioAccess`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationPortfolioAccess: &str = "servicecatalog:ListOrganizationPortfolioAccess";

/// `servicecatalog:ListPortfolioAccess`: List.
///
/// Resource types: `Portfolio` (required).
pub const ListPortfolioAccess: &str = "servicecatalog:ListPortfolioAccess";

/// `servicecatalog:ListPortfolios`: List.
///
/// No resource types: its resource is `*`.
pub const ListPortfolios: &str = "servicecatalog:ListPortfolios";

/// `servicecatalog:ListPortfoliosForProduct`: List.
///
/// Resource types: `Product` (required).
pub const ListPortfoliosForProduct: &str = "servicecatalog:ListPortfoliosForProduct";

/// `servicecatalog:ListPrincipalsForPortfolio`: List.
///
/// Resource types: `Portfolio` (required).
pub const ListPrincipalsForPortfolio: &str = "servicecatalog:ListPrincipalsForPortfolio";

/// `servicecatalog:ListProvisionedProductPlans`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ListProvisionedProductPlans: &str = "servicecatalog:ListProvisionedProductPlans";

/// `servicecatalog:ListProvisioningArtifacts`: List.
///
/// Resource types: `Product` (required).
pub const ListProvisioningArtifacts: &str = "servicecatalog:ListProvisioningArtifacts";

/// `servicecatalog:ListProvisioningArtifactsForServiceAction`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisioningArtifactsForServiceAction: &str = "servicecatalog:ListProvisioningArtifactsForServiceAction";

/// `servicecatalog:ListRecordHistory`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ListRecordHistory: &str = "servicecatalog:ListRecordHistory";

/// `servicecatalog:ListResourcesForTagOption`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcesForTagOption: &str = "servicecatalog:ListResourcesForTagOption";

/// `servicecatalog:ListServiceActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceActions: &str = "servicecatalog:ListServiceActions";

/// `servicecatalog:ListServiceActionsForProvisioningArtifact`: List.
///
/// Resource types: `Product` (required).
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ListServiceActionsForProvisioningArtifact: &str = "servicecatalog:ListServiceActionsForProvisioningArtifact";

/// `servicecatalog:ListStackInstancesForProvisionedProduct`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ListStackInstancesForProvisionedProduct: &str = "servicecatalog:ListStackInstancesForProvisionedProduct";

/// `servicecatalog:ListTagOptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagOptions: &str = "servicecatalog:ListTagOptions";

/// `servicecatalog:ListTagsForResource`: Read.
///
/// Resource types: `Application`, `AttributeGroup`.
pub const ListTagsForResource: &str = "servicecatalog:ListTagsForResource";

/// `servicecatalog:NotifyProvisionProductEngineWorkflowResult`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyProvisionProductEngineWorkflowResult: &str = "servicecatalog:NotifyProvisionProductEngineWorkflowResult";

/// `servicecatalog:NotifyTerminateProvisionedProductEngineWorkflowResult`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyTerminateProvisionedProductEngineWorkflowResult: &str = "servicecatalog:NotifyTerminateProvisionedProductEngineWorkflowResult";

/// `servicecatalog:NotifyUpdateProvisionedProductEngineWorkflowResult`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyUpdateProvisionedProductEngineWorkflowResult: &str = "servicecatalog:NotifyUpdateProvisionedProductEngineWorkflowResult";

/// `servicecatalog:ProvisionProduct`: Write.
///
/// Resource types: `Product` (required).
pub const ProvisionProduct: &str = "servicecatalog:ProvisionProduct";

/// `servicecatalog:PutConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutConfiguration: &str = "servicecatalog:PutConfiguration";

/// `servicecatalog:PutResourcePolicy`: Write.
///
/// Resource types: `Application`, `AttributeGroup`.
pub const PutResourcePolicy: &str = "servicecatalog:PutResourcePolicy";

/// `servicecatalog:RejectPortfolioShare`: Write.
///
/// Resource types: `Portfolio` (required).
pub const RejectPortfolioShare: &str = "servicecatalog:RejectPortfolioShare";

/// `servicecatalog:ScanProvisionedProducts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const ScanProvisionedProducts: &str = "servicecatalog:ScanProvisionedProducts";

/// `servicecatalog:SearchProducts`: List.
///
/// No resource types: its resource is `*`.
pub const SearchProducts: &str = "servicecatalog:SearchProducts";

/// `servicecatalog:SearchProductsAsAdmin`: List.
///
/// No resource types: its resource is `*`.
pub const SearchProductsAsAdmin: &str = "servicecatalog:SearchProductsAsAdmin";

/// `servicecatalog:SearchProvisionedProducts`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const SearchProvisionedProducts: &str = "servicecatalog:SearchProvisionedProducts";

/// `servicecatalog:SyncResource`: Write.
///
/// No resource types: its resource is `*`.
pub const SyncResource: &str = "servicecatalog:SyncResource";

/// `servicecatalog:TagResource`: Tagging, Write.
///
/// Resource types: `Application`, `AttributeGroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "servicecatalog:TagResource";

/// `servicecatalog:TerminateProvisionedProduct`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const TerminateProvisionedProduct: &str = "servicecatalog:TerminateProvisionedProduct";

/// `servicecatalog:UntagResource`: Tagging, Write.
///
/// Resource types: `Application`, `AttributeGroup`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "servicecatalog:UntagResource";

/// `servicecatalog:UpdateApplication`: Write.
///
/// Resource types: `Application` (required).
pub const UpdateApplication: &str = "servicecatalog:UpdateApplication";

/// `servicecatalog:UpdateAttributeGroup`: Write.
///
/// Resource types: `AttributeGroup` (required).
pub const UpdateAttributeGroup: &str = "servicecatalog:UpdateAttributeGroup";

/// `servicecatalog:UpdateConstraint`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConstraint: &str = "servicecatalog:UpdateConstraint";

/// `servicecatalog:UpdatePortfolio`: Write.
///
/// Resource types: `Portfolio` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePortfolio: &str = "servicecatalog:UpdatePortfolio";

/// `servicecatalog:UpdatePortfolioShare`: Permissions management, Write.
///
/// Resource types: `Portfolio` (required).
pub const UpdatePortfolioShare: &str = "servicecatalog:UpdatePortfolioShare";

/// `servicecatalog:UpdateProduct`: Write.
///
/// Resource types: `Product` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateProduct: &str = "servicecatalog:UpdateProduct";

/// `servicecatalog:UpdateProvisionedProduct`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `servicecatalog:accountLevel`, `servicecatalog:roleLevel`, `servicecatalog:userLevel`.
pub const UpdateProvisionedProduct: &str = "servicecatalog:UpdateProvisionedProduct";

/// `servicecatalog:UpdateProvisionedProductProperties`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateProvisionedProductProperties: &str = "servicecatalog:UpdateProvisionedProductProperties";

/// `servicecatalog:UpdateProvisioningArtifact`: Write.
///
/// Resource types: `Product` (required).
pub const UpdateProvisioningArtifact: &str = "servicecatalog:UpdateProvisioningArtifact";

/// `servicecatalog:UpdateServiceAction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceAction: &str = "servicecatalog:UpdateServiceAction";

/// `servicecatalog:UpdateTagOption`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTagOption: &str = "servicecatalog:UpdateTagOption";
