// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Marketplace Catalog: the actions of the prefix `aws-marketplace`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AllListings` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/*` |
//! | `AllPurchaseOptions` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/*` |
//! | `Assessment` | `arn:${Partition}:aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}` |
//! | `ChangeSet` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}` |
//! | `Dashboard` | `arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}` |
//! | `DeploymentParameter` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}` |
//! | `Entity` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}` |
//! | `InvoiceSubmissionTask` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/invoice-submission-task/${ResourceId}` |
//! | `IssuedTaxInvoice` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/issued-tax-invoice/${ResourceId}` |
//! | `Listing` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/${ListingId}` |
//! | `Offer` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offer/${OfferId}` |
//! | `OfferSet` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offerSet/${OfferSetId}` |
//! | `Product` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/product/${ProductId}` |
//! | `PurchaseOption` | `arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/${PurchaseOptionId}` |
//! | `SellerDashboard` | `arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}` |
//! | `TaxComplianceProfile` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile/${ResourceId}` |
//! | `TaxComplianceProfileChangeTask` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile-change-task/${ResourceId}` |
//! | `VerificationEvidence` | `arn:${Partition}:aws-marketplace:${Region}:${Account}:verification-type/${VerificationType}/verification-evidence/${ResourceId}` |

/// `aws-marketplace:AcceptAgreementApprovalRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptAgreementApprovalRequest: &str = "aws-marketplace:AcceptAgreementApprovalRequest";

/// `aws-marketplace:AcceptAgreementCancellationRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const AcceptAgreementCancellationRequest: &str = "aws-marketplace:AcceptAgreementCancellationRequest";

/// `aws-marketplace:AcceptAgreementPaymentRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const AcceptAgreementPaymentRequest: &str = "aws-marketplace:AcceptAgreementPaymentRequest";

/// `aws-marketplace:AcceptAgreementRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:ProductId`.
pub const AcceptAgreementRequest: &str = "aws-marketplace:AcceptAgreementRequest";

/// `aws-marketplace:AssociateProductsWithPrivateMarketplace`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateProductsWithPrivateMarketplace: &str = "aws-marketplace:AssociateProductsWithPrivateMarketplace";

/// `aws-marketplace:BatchCreateBillingAdjustmentRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const BatchCreateBillingAdjustmentRequest: &str = "aws-marketplace:BatchCreateBillingAdjustmentRequest";

/// `aws-marketplace:BatchMeterUsage`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchMeterUsage: &str = "aws-marketplace:BatchMeterUsage";

/// `aws-marketplace:CancelAgreement`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`.
pub const CancelAgreement: &str = "aws-marketplace:CancelAgreement";

/// `aws-marketplace:CancelAgreementCancellationRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const CancelAgreementCancellationRequest: &str = "aws-marketplace:CancelAgreementCancellationRequest";

/// `aws-marketplace:CancelAgreementPaymentRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const CancelAgreementPaymentRequest: &str = "aws-marketplace:CancelAgreementPaymentRequest";

/// `aws-marketplace:CancelAgreementRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelAgreementRequest: &str = "aws-marketplace:CancelAgreementRequest";

/// `aws-marketplace:CancelChangeSet`: Write.
///
/// Resource types: `ChangeSet` (required).
pub const CancelChangeSet: &str = "aws-marketplace:CancelChangeSet";

/// `aws-marketplace:CreateAgreementRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:ProductId`.
pub const CreateAgreementRequest: &str = "aws-marketplace:CreateAgreementRequest";

/// `aws-marketplace:CreatePrivateMarketplace`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreatePrivateMarketplace: &str = "aws-marketplace:CreatePrivateMarketplace";

/// `aws-marketplace:CreatePrivateMarketplaceRequests`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePrivateMarketplaceRequests: &str = "aws-marketplace:CreatePrivateMarketplaceRequests";

/// `aws-marketplace:CreateVerificationEvidence`: Write.
///
/// Resource types: `VerificationEvidence` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVerificationEvidence: &str = "aws-marketplace:CreateVerificationEvidence";

/// `aws-marketplace:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `Entity` (required).
pub const DeleteResourcePolicy: &str = "aws-marketplace:DeleteResourcePolicy";

/// `aws-marketplace:DescribeAgreement`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const DescribeAgreement: &str = "aws-marketplace:DescribeAgreement";

/// `aws-marketplace:DescribeAssessment`: Read.
///
/// Resource types: `Assessment`.
pub const DescribeAssessment: &str = "aws-marketplace:DescribeAssessment";

/// `aws-marketplace:DescribeBuilds`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBuilds: &str = "aws-marketplace:DescribeBuilds";

/// `aws-marketplace:DescribeChangeSet`: Read.
///
/// Resource types: `ChangeSet` (required).
pub const DescribeChangeSet: &str = "aws-marketplace:DescribeChangeSet";

/// `aws-marketplace:DescribeEntity`: Read.
///
/// Resource types: `Entity` (required).
pub const DescribeEntity: &str = "aws-marketplace:DescribeEntity";

/// `aws-marketplace:DescribePrivateMarketplaceRequests`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePrivateMarketplaceRequests: &str = "aws-marketplace:DescribePrivateMarketplaceRequests";

/// `aws-marketplace:DescribeProcurementSystemConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProcurementSystemConfiguration: &str = "aws-marketplace:DescribeProcurementSystemConfiguration";

/// `aws-marketplace:DisassociateProductsFromPrivateMarketplace`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateProductsFromPrivateMarketplace: &str = "aws-marketplace:DisassociateProductsFromPrivateMarketplace";

/// `aws-marketplace:GetAgreementApprovalRequest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgreementApprovalRequest: &str = "aws-marketplace:GetAgreementApprovalRequest";

/// `aws-marketplace:GetAgreementCancellationRequest`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const GetAgreementCancellationRequest: &str = "aws-marketplace:GetAgreementCancellationRequest";

/// `aws-marketplace:GetAgreementEntitlements`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`.
pub const GetAgreementEntitlements: &str = "aws-marketplace:GetAgreementEntitlements";

/// `aws-marketplace:GetAgreementPaymentRequest`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const GetAgreementPaymentRequest: &str = "aws-marketplace:GetAgreementPaymentRequest";

/// `aws-marketplace:GetAgreementRequest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAgreementRequest: &str = "aws-marketplace:GetAgreementRequest";

/// `aws-marketplace:GetAgreementTerms`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const GetAgreementTerms: &str = "aws-marketplace:GetAgreementTerms";

/// `aws-marketplace:GetBillingAdjustmentRequest`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const GetBillingAdjustmentRequest: &str = "aws-marketplace:GetBillingAdjustmentRequest";

/// `aws-marketplace:GetBuyerDashboard`: Read.
///
/// Resource types: `Dashboard` (required).
pub const GetBuyerDashboard: &str = "aws-marketplace:GetBuyerDashboard";

/// `aws-marketplace:GetEntitlements`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEntitlements: &str = "aws-marketplace:GetEntitlements";

/// `aws-marketplace:GetInvoiceSubmissionTask`: Read.
///
/// Resource types: `InvoiceSubmissionTask` (required).
pub const GetInvoiceSubmissionTask: &str = "aws-marketplace:GetInvoiceSubmissionTask";

/// `aws-marketplace:GetIssuedTaxInvoice`: Read.
///
/// Resource types: `IssuedTaxInvoice` (required).
pub const GetIssuedTaxInvoice: &str = "aws-marketplace:GetIssuedTaxInvoice";

/// `aws-marketplace:GetListing`: Read.
///
/// Resource types: `Listing` (required).
pub const GetListing: &str = "aws-marketplace:GetListing";

/// `aws-marketplace:GetOffer`: Read.
///
/// Resource types: `Offer` (required).
pub const GetOffer: &str = "aws-marketplace:GetOffer";

/// `aws-marketplace:GetOfferSet`: Read.
///
/// Resource types: `OfferSet` (required).
pub const GetOfferSet: &str = "aws-marketplace:GetOfferSet";

/// `aws-marketplace:GetOfferTerms`: Read.
///
/// Resource types: `Offer` (required).
pub const GetOfferTerms: &str = "aws-marketplace:GetOfferTerms";

/// `aws-marketplace:GetProduct`: Read.
///
/// Resource types: `Product` (required).
pub const GetProduct: &str = "aws-marketplace:GetProduct";

/// `aws-marketplace:GetResourcePolicy`: Read.
///
/// Resource types: `Entity` (required).
pub const GetResourcePolicy: &str = "aws-marketplace:GetResourcePolicy";

/// `aws-marketplace:GetSellerDashboard`: Read.
///
/// Resource types: `SellerDashboard` (required).
pub const GetSellerDashboard: &str = "aws-marketplace:GetSellerDashboard";

/// `aws-marketplace:GetTaxComplianceProfile`: Read.
///
/// Resource types: `TaxComplianceProfile` (required).
pub const GetTaxComplianceProfile: &str = "aws-marketplace:GetTaxComplianceProfile";

/// `aws-marketplace:GetVerification`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:VerificationType`.
pub const GetVerification: &str = "aws-marketplace:GetVerification";

/// `aws-marketplace:GetVerificationEvidence`: Read.
///
/// Resource types: `VerificationEvidence` (required).
pub const GetVerificationEvidence: &str = "aws-marketplace:GetVerificationEvidence";

/// `aws-marketplace:ListAgreementApprovalRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgreementApprovalRequests: &str = "aws-marketplace:ListAgreementApprovalRequests";

/// `aws-marketplace:ListAgreementCancellationRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const ListAgreementCancellationRequests: &str = "aws-marketplace:ListAgreementCancellationRequests";

/// `aws-marketplace:ListAgreementCharges`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`.
pub const ListAgreementCharges: &str = "aws-marketplace:ListAgreementCharges";

/// `aws-marketplace:ListAgreementInvoiceLineItems`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const ListAgreementInvoiceLineItems: &str = "aws-marketplace:ListAgreementInvoiceLineItems";

/// `aws-marketplace:ListAgreementPaymentRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const ListAgreementPaymentRequests: &str = "aws-marketplace:ListAgreementPaymentRequests";

/// `aws-marketplace:ListAgreementRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListAgreementRequests: &str = "aws-marketplace:ListAgreementRequests";

/// `aws-marketplace:ListAssessments`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssessments: &str = "aws-marketplace:ListAssessments";

/// `aws-marketplace:ListBillingAdjustmentRequests`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const ListBillingAdjustmentRequests: &str = "aws-marketplace:ListBillingAdjustmentRequests";

/// `aws-marketplace:ListBuilds`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBuilds: &str = "aws-marketplace:ListBuilds";

/// `aws-marketplace:ListChangeSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListChangeSets: &str = "aws-marketplace:ListChangeSets";

/// `aws-marketplace:ListEntities`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntities: &str = "aws-marketplace:ListEntities";

/// `aws-marketplace:ListEntitlementDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEntitlementDetails: &str = "aws-marketplace:ListEntitlementDetails";

/// `aws-marketplace:ListFulfillmentOptions`: List.
///
/// Resource types: `Product` (required).
pub const ListFulfillmentOptions: &str = "aws-marketplace:ListFulfillmentOptions";

/// `aws-marketplace:ListInvoiceSubmissionTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvoiceSubmissionTasks: &str = "aws-marketplace:ListInvoiceSubmissionTasks";

/// `aws-marketplace:ListIssuedTaxInvoices`: List.
///
/// No resource types: its resource is `*`.
pub const ListIssuedTaxInvoices: &str = "aws-marketplace:ListIssuedTaxInvoices";

/// `aws-marketplace:ListPayables`: List.
///
/// No resource types: its resource is `*`.
pub const ListPayables: &str = "aws-marketplace:ListPayables";

/// `aws-marketplace:ListPrivateListings`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrivateListings: &str = "aws-marketplace:ListPrivateListings";

/// `aws-marketplace:ListPrivateMarketplaceRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrivateMarketplaceRequests: &str = "aws-marketplace:ListPrivateMarketplaceRequests";

/// `aws-marketplace:ListPurchaseOptions`: List.
///
/// Resource types: `AllPurchaseOptions` (required).
pub const ListPurchaseOptions: &str = "aws-marketplace:ListPurchaseOptions";

/// `aws-marketplace:ListTagsForResource`: Read.
///
/// Resource types: `DeploymentParameter`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "aws-marketplace:ListTagsForResource";

/// `aws-marketplace:ListTaxComplianceProfileChangeTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTaxComplianceProfileChangeTasks: &str = "aws-marketplace:ListTaxComplianceProfileChangeTasks";

/// `aws-marketplace:ListTaxComplianceProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListTaxComplianceProfiles: &str = "aws-marketplace:ListTaxComplianceProfiles";

/// `aws-marketplace:ListVerificationEvidence`: List.
///
/// No resource types: its resource is `*`.
pub const ListVerificationEvidence: &str = "aws-marketplace:ListVerificationEvidence";

/// `aws-marketplace:ListVerifications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:VerificationType`.
pub const ListVerifications: &str = "aws-marketplace:ListVerifications";

/// `aws-marketplace:MeterUsage`: Write.
///
/// No resource types: its resource is `*`.
pub const MeterUsage: &str = "aws-marketplace:MeterUsage";

/// `aws-marketplace:PutDeploymentParameter`: Write.
///
/// Resource types: `DeploymentParameter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const PutDeploymentParameter: &str = "aws-marketplace:PutDeploymentParameter";

/// `aws-marketplace:PutProcurementSystemConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutProcurementSystemConfiguration: &str = "aws-marketplace:PutProcurementSystemConfiguration";

/// `aws-marketplace:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `Entity` (required).
pub const PutResourcePolicy: &str = "aws-marketplace:PutResourcePolicy";

/// `aws-marketplace:RegisterUsage`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterUsage: &str = "aws-marketplace:RegisterUsage";

/// `aws-marketplace:RejectAgreementApprovalRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectAgreementApprovalRequest: &str = "aws-marketplace:RejectAgreementApprovalRequest";

/// `aws-marketplace:RejectAgreementCancellationRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const RejectAgreementCancellationRequest: &str = "aws-marketplace:RejectAgreementCancellationRequest";

/// `aws-marketplace:RejectAgreementPaymentRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const RejectAgreementPaymentRequest: &str = "aws-marketplace:RejectAgreementPaymentRequest";

/// `aws-marketplace:ResolveCustomer`: Write.
///
/// No resource types: its resource is `*`.
pub const ResolveCustomer: &str = "aws-marketplace:ResolveCustomer";

/// `aws-marketplace:SearchAgreements`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const SearchAgreements: &str = "aws-marketplace:SearchAgreements";

/// `aws-marketplace:SearchFacets`: List.
///
/// Resource types: `AllListings` (required).
pub const SearchFacets: &str = "aws-marketplace:SearchFacets";

/// `aws-marketplace:SearchListings`: List.
///
/// Resource types: `AllListings` (required).
pub const SearchListings: &str = "aws-marketplace:SearchListings";

/// `aws-marketplace:SendAgreementCancellationRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const SendAgreementCancellationRequest: &str = "aws-marketplace:SendAgreementCancellationRequest";

/// `aws-marketplace:SendAgreementPaymentRequest`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`, `aws-marketplace:PartyType`.
pub const SendAgreementPaymentRequest: &str = "aws-marketplace:SendAgreementPaymentRequest";

/// `aws-marketplace:StartBuild`: Write.
///
/// No resource types: its resource is `*`.
pub const StartBuild: &str = "aws-marketplace:StartBuild";

/// `aws-marketplace:StartChangeSet`: Write.
///
/// Resource types: `Entity` (required).
///
/// Condition keys: `aws-marketplace:Intent`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `catalog:ChangeType`.
pub const StartChangeSet: &str = "aws-marketplace:StartChangeSet";

/// `aws-marketplace:StartInvoiceSubmissionTask`: Write.
///
/// Resource types: `InvoiceSubmissionTask` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartInvoiceSubmissionTask: &str = "aws-marketplace:StartInvoiceSubmissionTask";

/// `aws-marketplace:StartTaxComplianceProfileChangeTask`: Write.
///
/// Resource types: `TaxComplianceProfileChangeTask` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartTaxComplianceProfileChangeTask: &str = "aws-marketplace:StartTaxComplianceProfileChangeTask";

/// `aws-marketplace:StartVerification`: Write.
///
/// Resource types: `VerificationEvidence` (required).
///
/// Condition keys: `aws-marketplace:VerificationType`.
pub const StartVerification: &str = "aws-marketplace:StartVerification";

/// `aws-marketplace:Subscribe`: Write.
///
/// No resource types: its resource is `*`.
pub const Subscribe: &str = "aws-marketplace:Subscribe";

/// `aws-marketplace:TagResource`: Tagging, Write.
///
/// Resource types: `DeploymentParameter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "aws-marketplace:TagResource";

/// `aws-marketplace:Unsubscribe`: Write.
///
/// No resource types: its resource is `*`.
pub const Unsubscribe: &str = "aws-marketplace:Unsubscribe";

/// `aws-marketplace:UntagResource`: Tagging, Write.
///
/// Resource types: `DeploymentParameter` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "aws-marketplace:UntagResource";

/// `aws-marketplace:UpdateAgreementApprovalRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAgreementApprovalRequest: &str = "aws-marketplace:UpdateAgreementApprovalRequest";

/// `aws-marketplace:UpdatePrivateMarketplaceSettings`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdatePrivateMarketplaceSettings: &str = "aws-marketplace:UpdatePrivateMarketplaceSettings";

/// `aws-marketplace:UpdatePurchaseOrders`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws-marketplace:AgreementType`.
pub const UpdatePurchaseOrders: &str = "aws-marketplace:UpdatePurchaseOrders";

/// `aws-marketplace:UpdateVerificationEvidence`: Write.
///
/// Resource types: `VerificationEvidence` (required).
pub const UpdateVerificationEvidence: &str = "aws-marketplace:UpdateVerificationEvidence";

/// `aws-marketplace:ViewSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ViewSubscriptions: &str = "aws-marketplace:ViewSubscriptions";
