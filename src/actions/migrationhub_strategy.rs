// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Migration Hub Strategy Recommendations: the actions of the prefix `migrationhub-strategy`.

/// `migrationhub-strategy:GetAntiPattern`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAntiPattern: &str = "migrationhub-strategy:GetAntiPattern";

/// `migrationhub-strategy:GetApplicationComponentDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplicationComponentDetails: &str = "migrationhub-strategy:GetApplicationComponentDetails";

/// `migrationhub-strategy:GetApplicationComponentStrategies`: Read.
///
/// No resource types: its resource is `*`.
pub const GetApplicationComponentStrategies: &str = "migrationhub-strategy:GetApplicationComponentStrategies";

/// `migrationhub-strategy:GetAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssessment: &str = "migrationhub-strategy:GetAssessment";

/// `migrationhub-strategy:GetImportFileTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetImportFileTask: &str = "migrationhub-strategy:GetImportFileTask";

/// `migrationhub-strategy:GetLatestAssessmentId`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLatestAssessmentId: &str = "migrationhub-strategy:GetLatestAssessmentId";

/// `migrationhub-strategy:GetMessage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMessage: &str = "migrationhub-strategy:GetMessage";

/// `migrationhub-strategy:GetPortfolioPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPortfolioPreferences: &str = "migrationhub-strategy:GetPortfolioPreferences";

/// `migrationhub-strategy:GetPortfolioSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPortfolioSummary: &str = "migrationhub-strategy:GetPortfolioSummary";

/// `migrationhub-strategy:GetRecommendationReportDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRecommendationReportDetails: &str = "migrationhub-strategy:GetRecommendationReportDetails";

/// `migrationhub-strategy:GetServerDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServerDetails: &str = "migrationhub-strategy:GetServerDetails";

/// `migrationhub-strategy:GetServerStrategies`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServerStrategies: &str = "migrationhub-strategy:GetServerStrategies";

/// `migrationhub-strategy:ListAnalyzableServers`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnalyzableServers: &str = "migrationhub-strategy:ListAnalyzableServers";

/// `migrationhub-strategy:ListAntiPatterns`: List.
///
/// No resource types: its resource is `*`.
pub const ListAntiPatterns: &str = "migrationhub-strategy:ListAntiPatterns";

/// `migrationhub-strategy:ListApplicationComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationComponents: &str = "migrationhub-strategy:ListApplicationComponents";

/// `migrationhub-strategy:ListCollectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListCollectors: &str = "migrationhub-strategy:ListCollectors";

/// `migrationhub-strategy:ListImportFileTask`: List.
///
/// No resource types: its resource is `*`.
pub const ListImportFileTask: &str = "migrationhub-strategy:ListImportFileTask";

/// `migrationhub-strategy:ListJarArtifacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListJarArtifacts: &str = "migrationhub-strategy:ListJarArtifacts";

/// `migrationhub-strategy:ListServers`: List.
///
/// No resource types: its resource is `*`.
pub const ListServers: &str = "migrationhub-strategy:ListServers";

/// `migrationhub-strategy:PutLogData`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLogData: &str = "migrationhub-strategy:PutLogData";

/// `migrationhub-strategy:PutMetricData`: Write.
///
/// No resource types: its resource is `*`.
pub const PutMetricData: &str = "migrationhub-strategy:PutMetricData";

/// `migrationhub-strategy:PutPortfolioPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const PutPortfolioPreferences: &str = "migrationhub-strategy:PutPortfolioPreferences";

/// `migrationhub-strategy:RegisterCollector`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCollector: &str = "migrationhub-strategy:RegisterCollector";

/// `migrationhub-strategy:SendMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendMessage: &str = "migrationhub-strategy:SendMessage";

/// `migrationhub-strategy:StartAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartAssessment: &str = "migrationhub-strategy:StartAssessment";

/// `migrationhub-strategy:StartImportFileTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartImportFileTask: &str = "migrationhub-strategy:StartImportFileTask";

/// `migrationhub-strategy:StartRecommendationReportGeneration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRecommendationReportGeneration: &str = "migrationhub-strategy:StartRecommendationReportGeneration";

/// `migrationhub-strategy:StopAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StopAssessment: &str = "migrationhub-strategy:StopAssessment";

/// `migrationhub-strategy:UpdateApplicationComponentConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationComponentConfig: &str = "migrationhub-strategy:UpdateApplicationComponentConfig";

/// `migrationhub-strategy:UpdateCollectorConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCollectorConfiguration: &str = "migrationhub-strategy:UpdateCollectorConfiguration";

/// `migrationhub-strategy:UpdateServerConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServerConfig: &str = "migrationhub-strategy:UpdateServerConfig";
