// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon API Gateway Management V2: the actions of the prefix `apigateway`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AccessLogSettings` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings` |
//! | `Account` | `arn:${Partition}:apigateway:${Region}::/account` |
//! | `Api` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}` |
//! | `ApiKey` | `arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}` |
//! | `ApiKeys` | `arn:${Partition}:apigateway:${Region}::/apikeys` |
//! | `ApiMapping` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}` |
//! | `ApiMappings` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings` |
//! | `Apis` | `arn:${Partition}:apigateway:${Region}::/apis` |
//! | `Authorizer` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers/${AuthorizerId}` |
//! | `Authorizers` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers` |
//! | `AuthorizersCache` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers` |
//! | `BasePathMapping` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}` |
//! | `BasePathMappings` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings` |
//! | `ClientCertificate` | `arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}` |
//! | `ClientCertificates` | `arn:${Partition}:apigateway:${Region}::/clientcertificates` |
//! | `Cors` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors` |
//! | `Deployment` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments/${DeploymentId}` |
//! | `Deployments` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments` |
//! | `DocumentationPart` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}` |
//! | `DocumentationParts` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts` |
//! | `DocumentationVersion` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}` |
//! | `DocumentationVersions` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions` |
//! | `DomainName` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}` |
//! | `DomainNameAccessAssociation` | `arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}` |
//! | `DomainNameAccessAssociations` | `arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations` |
//! | `DomainNames` | `arn:${Partition}:apigateway:${Region}::/domainnames` |
//! | `ExportedAPI` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification}` |
//! | `GatewayResponse` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}` |
//! | `GatewayResponses` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses` |
//! | `Integration` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration` |
//! | `IntegrationResponse` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration/responses/${StatusCode}` |
//! | `IntegrationResponses` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses` |
//! | `Integrations` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations` |
//! | `Method` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}` |
//! | `MethodResponse` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}` |
//! | `Model` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models/${ModelName}` |
//! | `Models` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models` |
//! | `ModelTemplate` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template` |
//! | `Portal` | `arn:${Partition}:apigateway:${Region}:${Account}:/portals/${PortalId}` |
//! | `PortalProduct` | `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}` |
//! | `PrivateBasePathMapping` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}` |
//! | `PrivateBasePathMappings` | `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings` |
//! | `PrivateDomainName` | `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}` |
//! | `ProductPage` | `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}` |
//! | `ProductRestEndpointPage` | `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}` |
//! | `RequestValidator` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}` |
//! | `RequestValidators` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators` |
//! | `Resource` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}` |
//! | `Resources` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources` |
//! | `RestApi` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}` |
//! | `RestApis` | `arn:${Partition}:apigateway:${Region}::/restapis` |
//! | `Route` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}` |
//! | `RouteRequestParameter` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}` |
//! | `RouteResponse` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}` |
//! | `RouteResponses` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses` |
//! | `Routes` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes` |
//! | `RouteSettings` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}` |
//! | `RoutingRule` | `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}` |
//! | `Sdk` | `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}` |
//! | `Stage` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}` |
//! | `Stages` | `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages`, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages` |
//! | `Tags` | `arn:${Partition}:apigateway:${Region}::/tags/${UrlEncodedResourceARN}`, `arn:${Partition}:apigateway:${Region}::/tags` |
//! | `Template` | `arn:${Partition}:apigateway:${Region}::/restapis/models/${ModelName}/template` |
//! | `UsagePlan` | `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}` |
//! | `UsagePlanKey` | `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}` |
//! | `UsagePlanKeys` | `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys` |
//! | `UsagePlans` | `arn:${Partition}:apigateway:${Region}::/usageplans` |
//! | `VpcLink` | `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}` |
//! | `VpcLinks` | `arn:${Partition}:apigateway:${Region}::/vpclinks` |

/// `apigateway:AddCertificateToDomain`: Permissions management, Write.
///
/// Resource types: `DomainName`, `DomainNames`.
pub const AddCertificateToDomain: &str = "apigateway:AddCertificateToDomain";

/// `apigateway:CreateAccessAssociation`: Permissions management, Write.
///
/// Resource types: `PrivateDomainName`.
pub const CreateAccessAssociation: &str = "apigateway:CreateAccessAssociation";

/// `apigateway:CreatePortal`: Write.
///
/// Resource types: `Portal` (required).
///
/// Condition keys: `apigateway:Request/CognitoUserPoolArn`, `apigateway:Request/PortalDisplayName`, `apigateway:Request/PortalDomainName`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePortal: &str = "apigateway:CreatePortal";

/// `apigateway:CreatePortalProduct`: Write.
///
/// Resource types: `PortalProduct` (required).
///
/// Condition keys: `apigateway:Request/PortalProductDisplayName`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePortalProduct: &str = "apigateway:CreatePortalProduct";

/// `apigateway:CreateProductPage`: Write.
///
/// Resource types: `ProductPage` (required).
///
/// Condition keys: `apigateway:Request/ProductPageTitle`.
pub const CreateProductPage: &str = "apigateway:CreateProductPage";

/// `apigateway:CreateProductRestEndpointPage`: Write.
///
/// Resource types: `ProductRestEndpointPage` (required).
///
/// Condition keys: `apigateway:Request/Method`, `apigateway:Request/ProductRestEndpointPageEndpointPrefix`, `apigateway:Request/RestApiId`, `apigateway:Request/Stage`.
pub const CreateProductRestEndpointPage: &str = "apigateway:CreateProductRestEndpointPage";

/// `apigateway:CreateRoutingRule`: Write.
///
/// Resource types: `RoutingRule` (required).
///
/// Condition keys: `apigateway:Request/ConditionBasePaths`, `apigateway:Request/Priority`, `aws:ResourceTag/${TagKey}`.
pub const CreateRoutingRule: &str = "apigateway:CreateRoutingRule";

/// `apigateway:DELETE`: Write.
///
/// Resource types: `ApiKey`, `Authorizer`, `BasePathMapping`, `ClientCertificate`, `Deployment`, `DocumentationPart`, `DocumentationVersion`, `DomainName`, `DomainNameAccessAssociation`, `GatewayResponse`, `Integration`, `IntegrationResponse`, `Method`, `MethodResponse`, `Model`, `PrivateBasePathMapping`, `PrivateDomainName`, `RequestValidator`, `Resource`, `RestApi`, `Stage`, `Tags`, `Template`, `UsagePlan`, `UsagePlanKey`, `VpcLink`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DELETE: &str = "apigateway:DELETE";

/// `apigateway:DeletePortal`: Write.
///
/// Resource types: `Portal` (required).
pub const DeletePortal: &str = "apigateway:DeletePortal";

/// `apigateway:DeletePortalProduct`: Write.
///
/// Resource types: `PortalProduct` (required).
pub const DeletePortalProduct: &str = "apigateway:DeletePortalProduct";

/// `apigateway:DeletePortalProductSharingPolicy`: Permissions management, Write.
///
/// Resource types: `PortalProduct` (required).
pub const DeletePortalProductSharingPolicy: &str = "apigateway:DeletePortalProductSharingPolicy";

/// `apigateway:DeleteProductPage`: Write.
///
/// Resource types: `ProductPage` (required).
pub const DeleteProductPage: &str = "apigateway:DeleteProductPage";

/// `apigateway:DeleteProductRestEndpointPage`: Write.
///
/// Resource types: `PortalProduct` (required), `ProductRestEndpointPage` (required).
pub const DeleteProductRestEndpointPage: &str = "apigateway:DeleteProductRestEndpointPage";

/// `apigateway:DeleteRoutingRule`: Write.
///
/// Resource types: `RoutingRule` (required).
///
/// Condition keys: `apigateway:Resource/ConditionBasePaths`, `apigateway:Resource/Priority`, `aws:ResourceTag/${TagKey}`.
pub const DeleteRoutingRule: &str = "apigateway:DeleteRoutingRule";

/// `apigateway:DisablePortal`: Write.
///
/// Resource types: `Portal` (required).
pub const DisablePortal: &str = "apigateway:DisablePortal";

/// `apigateway:GET`: Read.
///
/// Resource types: `Account`, `ApiKey`, `ApiKeys`, `Authorizer`, `Authorizers`, `BasePathMapping`, `BasePathMappings`, `ClientCertificate`, `ClientCertificates`, `Deployment`, `Deployments`, `DocumentationPart`, `DocumentationParts`, `DocumentationVersion`, `DocumentationVersions`, `DomainName`, `DomainNameAccessAssociations`, `DomainNames`, `GatewayResponse`, `GatewayResponses`, `Integration`, `IntegrationResponse`, `Method`, `MethodResponse`, `Model`, `Models`, `PrivateBasePathMapping`, `PrivateBasePathMappings`, `PrivateDomainName`, `RequestValidator`, `RequestValidators`, `Resource`, `Resources`, `RestApi`, `RestApis`, `Sdk`, `Stage`, `Stages`, `Tags`, `UsagePlan`, `UsagePlanKey`, `UsagePlanKeys`, `UsagePlans`, `VpcLink`, `VpcLinks`.
pub const GET: &str = "apigateway:GET";

/// `apigateway:GetPortal`: Read.
///
/// Resource types: `Portal` (required).
pub const GetPortal: &str = "apigateway:GetPortal";

/// `apigateway:GetPortalProduct`: Read.
///
/// Resource types: `PortalProduct` (required).
pub const GetPortalProduct: &str = "apigateway:GetPortalProduct";

/// `apigateway:GetPortalProductSharingPolicy`: Read.
///
/// Resource types: `PortalProduct` (required).
pub const GetPortalProductSharingPolicy: &str = "apigateway:GetPortalProductSharingPolicy";

/// `apigateway:GetProductPage`: Read.
///
/// Resource types: `PortalProduct`, `ProductPage` (required).
pub const GetProductPage: &str = "apigateway:GetProductPage";

/// `apigateway:GetProductRestEndpointPage`: Read.
///
/// Resource types: `PortalProduct`, `ProductRestEndpointPage` (required).
pub const GetProductRestEndpointPage: &str = "apigateway:GetProductRestEndpointPage";

/// `apigateway:GetRoutingRule`: Read.
///
/// Resource types: `RoutingRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRoutingRule: &str = "apigateway:GetRoutingRule";

/// `apigateway:ListPortalProducts`: List.
///
/// Resource types: `PortalProduct` (required).
pub const ListPortalProducts: &str = "apigateway:ListPortalProducts";

/// `apigateway:ListPortals`: List.
///
/// Resource types: `Portal` (required).
pub const ListPortals: &str = "apigateway:ListPortals";

/// `apigateway:ListProductPages`: List.
///
/// Resource types: `PortalProduct`, `ProductPage` (required).
pub const ListProductPages: &str = "apigateway:ListProductPages";

/// `apigateway:ListProductRestEndpointPages`: List.
///
/// Resource types: `PortalProduct`, `ProductRestEndpointPage` (required).
pub const ListProductRestEndpointPages: &str = "apigateway:ListProductRestEndpointPages";

/// `apigateway:ListRoutingRules`: List.
///
/// Resource types: `RoutingRule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRoutingRules: &str = "apigateway:ListRoutingRules";

/// `apigateway:PATCH`: Write.
///
/// Resource types: `Account`, `ApiKey`, `Authorizer`, `BasePathMapping`, `ClientCertificate`, `Deployment`, `DocumentationPart`, `DocumentationVersion`, `DomainName`, `GatewayResponse`, `Integration`, `IntegrationResponse`, `Method`, `MethodResponse`, `Model`, `PrivateBasePathMapping`, `PrivateDomainName`, `RequestValidator`, `Resource`, `RestApi`, `Stage`, `Template`, `UsagePlan`, `UsagePlanKey`, `VpcLink`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PATCH: &str = "apigateway:PATCH";

/// `apigateway:POST`: Write.
///
/// Resource types: `ApiKeys`, `Authorizers`, `BasePathMappings`, `ClientCertificates`, `Deployments`, `DocumentationParts`, `DocumentationVersions`, `DomainNameAccessAssociations`, `DomainNames`, `GatewayResponses`, `IntegrationResponse`, `MethodResponse`, `Models`, `PrivateBasePathMappings`, `RequestValidators`, `Resources`, `RestApis`, `Stages`, `UsagePlanKeys`, `UsagePlans`, `VpcLinks`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const POST: &str = "apigateway:POST";

/// `apigateway:PreviewPortal`: Write.
///
/// Resource types: `Portal` (required).
pub const PreviewPortal: &str = "apigateway:PreviewPortal";

/// `apigateway:PublishPortal`: Write.
///
/// Resource types: `Portal` (required).
pub const PublishPortal: &str = "apigateway:PublishPortal";

/// `apigateway:PUT`: Write.
///
/// Resource types: `DocumentationPart`, `GatewayResponse`, `IntegrationResponse`, `MethodResponse`, `RestApi`, `Tags`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PUT: &str = "apigateway:PUT";

/// `apigateway:PutPortalProductSharingPolicy`: Permissions management, Write.
///
/// Resource types: `PortalProduct` (required).
pub const PutPortalProductSharingPolicy: &str = "apigateway:PutPortalProductSharingPolicy";

/// `apigateway:RejectAccessAssociation`: Permissions management, Write.
///
/// Resource types: `PrivateDomainName`.
pub const RejectAccessAssociation: &str = "apigateway:RejectAccessAssociation";

/// `apigateway:RemoveCertificateFromDomain`: Permissions management, Write.
///
/// Resource types: `DomainName`, `DomainNames`.
pub const RemoveCertificateFromDomain: &str = "apigateway:RemoveCertificateFromDomain";

/// `apigateway:SetWebACL`: Permissions management, Write.
///
/// Resource types: `Stage`, `Stages`.
pub const SetWebACL: &str = "apigateway:SetWebACL";

/// `apigateway:UpdateDomainNameManagementPolicy`: Permissions management, Write.
///
/// Resource types: `PrivateDomainName`.
pub const UpdateDomainNameManagementPolicy: &str = "apigateway:UpdateDomainNameManagementPolicy";

/// `apigateway:UpdateDomainNamePolicy`: Permissions management, Write.
///
/// Resource types: `DomainNames`, `PrivateDomainName`.
pub const UpdateDomainNamePolicy: &str = "apigateway:UpdateDomainNamePolicy";

/// `apigateway:UpdatePortal`: Write.
///
/// Resource types: `Portal` (required).
///
/// Condition keys: `apigateway:Request/CognitoUserPoolArn`, `apigateway:Request/PortalDisplayName`, `apigateway:Request/PortalDomainName`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePortal: &str = "apigateway:UpdatePortal";

/// `apigateway:UpdatePortalProduct`: Write.
///
/// Resource types: `PortalProduct` (required).
///
/// Condition keys: `apigateway:Request/PortalProductDisplayName`, `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePortalProduct: &str = "apigateway:UpdatePortalProduct";

/// `apigateway:UpdateProductPage`: Write.
///
/// Resource types: `ProductPage` (required).
///
/// Condition keys: `apigateway:Request/ProductPageTitle`.
pub const UpdateProductPage: &str = "apigateway:UpdateProductPage";

/// `apigateway:UpdateProductRestEndpointPage`: Write.
///
/// Resource types: `ProductRestEndpointPage` (required).
///
/// Condition keys: `apigateway:Request/ProductRestEndpointPageEndpointPrefix`.
pub const UpdateProductRestEndpointPage: &str = "apigateway:UpdateProductRestEndpointPage";

/// `apigateway:UpdateRestApiPolicy`: Permissions management, Write.
///
/// Resource types: `RestApi`, `RestApis`.
pub const UpdateRestApiPolicy: &str = "apigateway:UpdateRestApiPolicy";

/// `apigateway:UpdateRoutingRule`: Write.
///
/// Resource types: `RoutingRule` (required).
///
/// Condition keys: `apigateway:Request/ConditionBasePaths`, `apigateway:Request/Priority`, `apigateway:Resource/ConditionBasePaths`, `apigateway:Resource/Priority`, `aws:ResourceTag/${TagKey}`.
pub const UpdateRoutingRule: &str = "apigateway:UpdateRoutingRule";
