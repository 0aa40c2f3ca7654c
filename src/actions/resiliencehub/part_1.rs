// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `resiliencehub:AcceptResourceGroupingRecommendations`: Write.
///
/// Resource types: `application` (required).
pub const AcceptResourceGroupingRecommendations: &str = "resiliencehub:AcceptResourceGroupingRecommendations";

/// `resiliencehub:AddDraftAppVersionResourceMappings`: Write.
///
/// Resource types: `application` (required).
pub const AddDraftAppVersionResourceMappings: &str = "resiliencehub:AddDraftAppVersionResourceMappings";

/// `resiliencehub:BatchUpdateRecommendationStatus`: Write.
///
/// Resource types: `application` (required).
pub const BatchUpdateRecommendationStatus: &str = "resiliencehub:BatchUpdateRecommendationStatus";

/// `resiliencehub:CreateApp`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApp: &str = "resiliencehub:CreateApp";

/// `resiliencehub:CreateAppVersionAppComponent`: Write.
///
/// Resource types: `application` (required).
pub const CreateAppVersionAppComponent: &str = "resiliencehub:CreateAppVersionAppComponent";

/// `resiliencehub:CreateAppVersionResource`: Write.
///
/// Resource types: `application` (required).
pub const CreateAppVersionResource: &str = "resiliencehub:CreateAppVersionResource";

/// `resiliencehub:CreateAssertion`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAssertion: &str = "resiliencehub:CreateAssertion";

/// `resiliencehub:CreateInputSource`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateInputSource: &str = "resiliencehub:CreateInputSource";

/// `resiliencehub:CreatePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePolicy: &str = "resiliencehub:CreatePolicy";

/// `resiliencehub:CreateRecommendationTemplate`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecommendationTemplate: &str = "resiliencehub:CreateRecommendationTemplate";

/// `resiliencehub:CreateReport`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateReport: &str = "resiliencehub:CreateReport";

/// `resiliencehub:CreateResiliencyPolicy`: Write.
///
/// Resource types: `resiliency-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResiliencyPolicy: &str = "resiliencehub:CreateResiliencyPolicy";

/// `resiliencehub:CreateService`: Write.
///
/// Resource types: `policy`, `service` (required), `system`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateService: &str = "resiliencehub:CreateService";

/// `resiliencehub:CreateServiceFunction`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateServiceFunction: &str = "resiliencehub:CreateServiceFunction";

/// `resiliencehub:CreateServiceFunctionResources`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateServiceFunctionResources: &str = "resiliencehub:CreateServiceFunctionResources";

/// `resiliencehub:CreateSystem`: Write.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSystem: &str = "resiliencehub:CreateSystem";

/// `resiliencehub:CreateTest`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateTest: &str = "resiliencehub:CreateTest";

/// `resiliencehub:CreateUserJourney`: Write.
///
/// Resource types: `policy`, `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateUserJourney: &str = "resiliencehub:CreateUserJourney";

/// `resiliencehub:DeleteApp`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApp: &str = "resiliencehub:DeleteApp";

/// `resiliencehub:DeleteAppAssessment`: Write.
///
/// Resource types: `application` (required).
pub const DeleteAppAssessment: &str = "resiliencehub:DeleteAppAssessment";

/// `resiliencehub:DeleteAppInputSource`: Write.
///
/// Resource types: `application` (required).
pub const DeleteAppInputSource: &str = "resiliencehub:DeleteAppInputSource";

/// `resiliencehub:DeleteAppVersionAppComponent`: Write.
///
/// Resource types: `application` (required).
pub const DeleteAppVersionAppComponent: &str = "resiliencehub:DeleteAppVersionAppComponent";

/// `resiliencehub:DeleteAppVersionResource`: Write.
///
/// Resource types: `application` (required).
pub const DeleteAppVersionResource: &str = "resiliencehub:DeleteAppVersionResource";

/// `resiliencehub:DeleteAssertion`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssertion: &str = "resiliencehub:DeleteAssertion";

/// `resiliencehub:DeleteInputSource`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteInputSource: &str = "resiliencehub:DeleteInputSource";

/// `resiliencehub:DeletePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePolicy: &str = "resiliencehub:DeletePolicy";

/// `resiliencehub:DeleteRecommendationTemplate`: Write.
///
/// Resource types: `application` (required).
pub const DeleteRecommendationTemplate: &str = "resiliencehub:DeleteRecommendationTemplate";

/// `resiliencehub:DeleteResiliencyPolicy`: Write.
///
/// Resource types: `resiliency-policy` (required).
pub const DeleteResiliencyPolicy: &str = "resiliencehub:DeleteResiliencyPolicy";

/// `resiliencehub:DeleteService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteService: &str = "resiliencehub:DeleteService";

/// `resiliencehub:DeleteServiceFunction`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServiceFunction: &str = "resiliencehub:DeleteServiceFunction";

/// `resiliencehub:DeleteServiceFunctionResources`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServiceFunctionResources: &str = "resiliencehub:DeleteServiceFunctionResources";

/// `resiliencehub:DeleteSystem`: Write.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSystem: &str = "resiliencehub:DeleteSystem";

/// `resiliencehub:DeleteTest`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTest: &str = "resiliencehub:DeleteTest";

/// `resiliencehub:DeleteTestSources`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTestSources: &str = "resiliencehub:DeleteTestSources";

/// `resiliencehub:DeleteUserJourney`: Write.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUserJourney: &str = "resiliencehub:DeleteUserJourney";

/// `resiliencehub:DescribeApp`: Read.
///
/// Resource types: `application` (required).
pub const DescribeApp: &str = "resiliencehub:DescribeApp";

/// `resiliencehub:DescribeAppAssessment`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppAssessment: &str = "resiliencehub:DescribeAppAssessment";

/// `resiliencehub:DescribeAppVersion`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppVersion: &str = "resiliencehub:DescribeAppVersion";

/// `resiliencehub:DescribeAppVersionAppComponent`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppVersionAppComponent: &str = "resiliencehub:DescribeAppVersionAppComponent";

/// `resiliencehub:DescribeAppVersionResource`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppVersionResource: &str = "resiliencehub:DescribeAppVersionResource";

/// `resiliencehub:DescribeAppVersionResourcesResolutionStatus`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppVersionResourcesResolutionStatus: &str = "resiliencehub:DescribeAppVersionResourcesResolutionStatus";

/// `resiliencehub:DescribeAppVersionTemplate`: Read.
///
/// Resource types: `application` (required).
pub const DescribeAppVersionTemplate: &str = "resiliencehub:DescribeAppVersionTemplate";

/// `resiliencehub:DescribeDraftAppVersionResourcesImportStatus`: Read.
///
/// Resource types: `application` (required).
pub const DescribeDraftAppVersionResourcesImportStatus: &str = "resiliencehub:DescribeDraftAppVersionResourcesImportStatus";

/// `resiliencehub:DescribeMetricsExport`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeMetricsExport: &str = "resiliencehub:DescribeMetricsExport";

/// `resiliencehub:DescribeResiliencyPolicy`: Read.
///
/// Resource types: `resiliency-policy` (required).
pub const DescribeResiliencyPolicy: &str = "resiliencehub:DescribeResiliencyPolicy";

/// `resiliencehub:DescribeResourceGroupingRecommendationTask`: Read.
///
/// Resource types: `application` (required).
pub const DescribeResourceGroupingRecommendationTask: &str = "resiliencehub:DescribeResourceGroupingRecommendationTask";

/// `resiliencehub:GetDependencyInsights`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetDependencyInsights: &str = "resiliencehub:GetDependencyInsights";

/// `resiliencehub:GetFailureModeFinding`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetFailureModeFinding: &str = "resiliencehub:GetFailureModeFinding";

/// `resiliencehub:GetPolicy`: Read.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPolicy: &str = "resiliencehub:GetPolicy";

/// `resiliencehub:GetService`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetService: &str = "resiliencehub:GetService";

/// `resiliencehub:GetSystem`: Read.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSystem: &str = "resiliencehub:GetSystem";

/// `resiliencehub:GetTest`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTest: &str = "resiliencehub:GetTest";

/// `resiliencehub:GetTestRun`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTestRun: &str = "resiliencehub:GetTestRun";

/// `resiliencehub:GetTestTemplate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTestTemplate: &str = "resiliencehub:GetTestTemplate";

/// `resiliencehub:GetUserJourney`: Read.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetUserJourney: &str = "resiliencehub:GetUserJourney";

/// `resiliencehub:ImportApp`: Write.
///
/// Resource types: `application` (required), `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportApp: &str = "resiliencehub:ImportApp";

/// `resiliencehub:ImportPolicy`: Write.
///
/// Resource types: `policy` (required), `resiliency-policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportPolicy: &str = "resiliencehub:ImportPolicy";

/// `resiliencehub:ImportResourcesToDraftAppVersion`: Write.
///
/// Resource types: `application` (required).
pub const ImportResourcesToDraftAppVersion: &str = "resiliencehub:ImportResourcesToDraftAppVersion";

/// `resiliencehub:ListAlarmRecommendations`: List.
///
/// Resource types: `application` (required).
pub const ListAlarmRecommendations: &str = "resiliencehub:ListAlarmRecommendations";

/// `resiliencehub:ListAppAssessmentComplianceDrifts`: List.
///
/// Resource types: `application` (required).
pub const ListAppAssessmentComplianceDrifts: &str = "resiliencehub:ListAppAssessmentComplianceDrifts";

/// `resiliencehub:ListAppAssessmentResourceDrifts`: List.
///
/// Resource types: `application` (required).
pub const ListAppAssessmentResourceDrifts: &str = "resiliencehub:ListAppAssessmentResourceDrifts";

/// `resiliencehub:ListAppAssessments`: List.
///
/// No resource types: its resource is `*`.
pub const ListAppAssessments: &str = "resiliencehub:ListAppAssessments";

/// `resiliencehub:ListAppComponentCompliances`: List.
///
/// Resource types: `application` (required).
pub const ListAppComponentCompliances: &str = "resiliencehub:ListAppComponentCompliances";

/// `resiliencehub:ListAppComponentRecommendations`: List.
///
/// Resource types: `application` (required).
pub const ListAppComponentRecommendations: &str = "resiliencehub:ListAppComponentRecommendations";

/// `resiliencehub:ListAppInputSources`: List.
///
/// Resource types: `application` (required).
pub const ListAppInputSources: &str = "resiliencehub:ListAppInputSources";

/// `resiliencehub:ListApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListApps: &str = "resiliencehub:ListApps";

/// `resiliencehub:ListAppVersionAppComponents`: List.
///
/// Resource types: `application` (required).
pub const ListAppVersionAppComponents: &str = "resiliencehub:ListAppVersionAppComponents";

/// `resiliencehub:ListAppVersionResourceMappings`: List.
///
/// Resource types: `application` (required).
pub const ListAppVersionResourceMappings: &str = "resiliencehub:ListAppVersionResourceMappings";

/// `resiliencehub:ListAppVersionResources`: List.
///
/// Resource types: `application` (required).
pub const ListAppVersionResources: &str = "resiliencehub:ListAppVersionResources";

/// `resiliencehub:ListAppVersions`: List.
///
/// Resource types: `application` (required).
pub const ListAppVersions: &str = "resiliencehub:ListAppVersions";

/// `resiliencehub:ListAssertions`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssertions: &str = "resiliencehub:ListAssertions";

/// `resiliencehub:ListDependencies`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDependencies: &str = "resiliencehub:ListDependencies";

/// `resiliencehub:ListFailureModeAssessments`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListFailureModeAssessments: &str = "resiliencehub:ListFailureModeAssessments";

/// `resiliencehub:ListFailureModeFindings`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListFailureModeFindings: &str = "resiliencehub:ListFailureModeFindings";

/// `resiliencehub:ListInputSources`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListInputSources: &str = "resiliencehub:ListInputSources";

/// `resiliencehub:ListMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListMetrics: &str = "resiliencehub:ListMetrics";

/// `resiliencehub:ListPolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPolicies: &str = "resiliencehub:ListPolicies";

/// `resiliencehub:ListPolicyEvents`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListPolicyEvents: &str = "resiliencehub:ListPolicyEvents";

/// `resiliencehub:ListRecommendationTemplates`: List.
///
/// Resource types: `application` (required).
pub const ListRecommendationTemplates: &str = "resiliencehub:ListRecommendationTemplates";

/// `resiliencehub:ListReports`: Read.
///
/// Resource types: `service`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListReports: &str = "resiliencehub:ListReports";

/// `resiliencehub:ListResiliencyPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListResiliencyPolicies: &str = "resiliencehub:ListResiliencyPolicies";

/// `resiliencehub:ListResolvedTestRunTargetResources`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListResolvedTestRunTargetResources: &str = "resiliencehub:ListResolvedTestRunTargetResources";

/// `resiliencehub:ListResourceGroupingRecommendations`: List.
///
/// Resource types: `application` (required).
pub const ListResourceGroupingRecommendations: &str = "resiliencehub:ListResourceGroupingRecommendations";

/// `resiliencehub:ListResources`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListResources: &str = "resiliencehub:ListResources";

/// `resiliencehub:ListServiceEvents`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListServiceEvents: &str = "resiliencehub:ListServiceEvents";

/// `resiliencehub:ListServiceFunctions`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListServiceFunctions: &str = "resiliencehub:ListServiceFunctions";

/// `resiliencehub:ListServices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "resiliencehub:ListServices";

/// `resiliencehub:ListServiceTopologyEdges`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListServiceTopologyEdges: &str = "resiliencehub:ListServiceTopologyEdges";

/// `resiliencehub:ListSopRecommendations`: List.
///
/// Resource types: `application` (required).
pub const ListSopRecommendations: &str = "resiliencehub:ListSopRecommendations";

/// `resiliencehub:ListSuggestedResiliencyPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListSuggestedResiliencyPolicies: &str = "resiliencehub:ListSuggestedResiliencyPolicies";

/// `resiliencehub:ListSystemEvents`: Read.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSystemEvents: &str = "resiliencehub:ListSystemEvents";

/// `resiliencehub:ListSystems`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSystems: &str = "resiliencehub:ListSystems";

/// `resiliencehub:ListTagsForResource`: Read.
///
/// Resource types: `app-assessment`, `application`, `policy`, `recommendation-template`, `resiliency-policy`, `service`, `system`.
pub const ListTagsForResource: &str = "resiliencehub:ListTagsForResource";

/// `resiliencehub:ListTestRecommendations`: List.
///
/// Resource types: `application` (required).
pub const ListTestRecommendations: &str = "resiliencehub:ListTestRecommendations";

/// `resiliencehub:ListTestRunDependencies`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunDependencies: &str = "resiliencehub:ListTestRunDependencies";

/// `resiliencehub:ListTestRunEvents`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunEvents: &str = "resiliencehub:ListTestRunEvents";

/// `resiliencehub:ListTestRuns`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRuns: &str = "resiliencehub:ListTestRuns";

/// `resiliencehub:ListTestRunSourceEvents`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunSourceEvents: &str = "resiliencehub:ListTestRunSourceEvents";

/// `resiliencehub:ListTestRunSources`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestRunSources: &str = "resiliencehub:ListTestRunSources";

/// `resiliencehub:ListTests`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTests: &str = "resiliencehub:ListTests";

/// `resiliencehub:ListTestSources`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTestSources: &str = "resiliencehub:ListTestSources";

/// `resiliencehub:ListTestTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTestTemplates: &str = "resiliencehub:ListTestTemplates";

/// `resiliencehub:ListUnsupportedAppVersionResources`: List.
///
/// Resource types: `application` (required).
pub const ListUnsupportedAppVersionResources: &str = "resiliencehub:ListUnsupportedAppVersionResources";

/// `resiliencehub:ListUserJourneys`: Read.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListUserJourneys: &str = "resiliencehub:ListUserJourneys";

/// `resiliencehub:PublishAppVersion`: Write.
///
/// Resource types: `application` (required).
pub const PublishAppVersion: &str = "resiliencehub:PublishAppVersion";

/// `resiliencehub:PutDraftAppVersionTemplate`: Write.
///
/// Resource types: `application` (required).
pub const PutDraftAppVersionTemplate: &str = "resiliencehub:PutDraftAppVersionTemplate";

/// `resiliencehub:PutTestSources`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutTestSources: &str = "resiliencehub:PutTestSources";

/// `resiliencehub:RejectResourceGroupingRecommendations`: Write.
///
/// Resource types: `application` (required).
pub const RejectResourceGroupingRecommendations: &str = "resiliencehub:RejectResourceGroupingRecommendations";

/// `resiliencehub:RemoveDraftAppVersionResourceMappings`: Write.
///
/// Resource types: `application` (required).
pub const RemoveDraftAppVersionResourceMappings: &str = "resiliencehub:RemoveDraftAppVersionResourceMappings";

/// `resiliencehub:ResolveAppVersionResources`: Write.
///
/// Resource types: `application` (required).
pub const ResolveAppVersionResources: &str = "resiliencehub:ResolveAppVersionResources";

/// `resiliencehub:StartAppAssessment`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartAppAssessment: &str = "resiliencehub:StartAppAssessment";

/// `resiliencehub:StartDependencyInsights`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartDependencyInsights: &str = "resiliencehub:StartDependencyInsights";

/// `resiliencehub:StartFailureModeAssessment`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartFailureModeAssessment: &str = "resiliencehub:StartFailureModeAssessment";

/// `resiliencehub:StartMetricsExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMetricsExport: &str = "resiliencehub:StartMetricsExport";

/// `resiliencehub:StartResourceGroupingRecommendationTask`: Write.
///
/// Resource types: `application` (required).
pub const StartResourceGroupingRecommendationTask: &str = "resiliencehub:StartResourceGroupingRecommendationTask";

/// `resiliencehub:StartTestRun`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartTestRun: &str = "resiliencehub:StartTestRun";

/// `resiliencehub:StopTestRun`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopTestRun: &str = "resiliencehub:StopTestRun";

/// `resiliencehub:TagResource`: Tagging, Write.
///
/// Resource types: `app-assessment`, `application`, `policy`, `recommendation-template`, `resiliency-policy`, `service`, `system`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "resiliencehub:TagResource";

/// `resiliencehub:UntagResource`: Tagging, Write.
///
/// Resource types: `app-assessment`, `application`, `policy`, `recommendation-template`, `resiliency-policy`, `service`, `system`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "resiliencehub:UntagResource";

/// `resiliencehub:UpdateApp`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApp: &str = "resiliencehub:UpdateApp";

/// `resiliencehub:UpdateAppVersion`: Write.
///
/// Resource types: `application` (required).
pub const UpdateAppVersion: &str = "resiliencehub:UpdateAppVersion";

/// `resiliencehub:UpdateAppVersionAppComponent`: Write.
///
/// Resource types: `application` (required).
pub const UpdateAppVersionAppComponent: &str = "resiliencehub:UpdateAppVersionAppComponent";

/// `resiliencehub:UpdateAppVersionResource`: Write.
///
/// Resource types: `application` (required).
pub const UpdateAppVersionResource: &str = "resiliencehub:UpdateAppVersionResource";

/// `resiliencehub:UpdateAssertion`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssertion: &str = "resiliencehub:UpdateAssertion";

/// `resiliencehub:UpdateDependency`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDependency: &str = "resiliencehub:UpdateDependency";

/// `resiliencehub:UpdateFailureModeFinding`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateFailureModeFinding: &str = "resiliencehub:UpdateFailureModeFinding";

/// `resiliencehub:UpdatePolicy`: Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePolicy: &str = "resiliencehub:UpdatePolicy";

/// `resiliencehub:UpdateResiliencyPolicy`: Write.
///
/// Resource types: `resiliency-policy` (required).
pub const UpdateResiliencyPolicy: &str = "resiliencehub:UpdateResiliencyPolicy";

/// `resiliencehub:UpdateService`: Write.
///
/// Resource types: `policy`, `service` (required), `system`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateService: &str = "resiliencehub:UpdateService";

/// `resiliencehub:UpdateServiceFunction`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateServiceFunction: &str = "resiliencehub:UpdateServiceFunction";

/// `resiliencehub:UpdateSystem`: Write.
///
/// Resource types: `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSystem: &str = "resiliencehub:UpdateSystem";

/// `resiliencehub:UpdateTest`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTest: &str = "resiliencehub:UpdateTest";

/// `resiliencehub:UpdateUserJourney`: Write.
///
/// Resource types: `policy`, `system` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateUserJourney: &str = "resiliencehub:UpdateUserJourney";
