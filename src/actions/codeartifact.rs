// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeArtifact: the actions of the prefix `codeartifact`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `domain` | `arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}` |
//! | `package` | `arn:${Partition}:codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}` |
//! | `package-group` | `arn:${Partition}:codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}` |
//! | `repository` | `arn:${Partition}:codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}` |

/// `codeartifact:AssociateExternalConnection`: Write.
///
/// Resource types: `repository` (required).
pub const AssociateExternalConnection: &str = "codeartifact:AssociateExternalConnection";

/// `codeartifact:AssociateWithDownstreamRepository`: Write.
///
/// Resource types: `repository` (required).
pub const AssociateWithDownstreamRepository: &str = "codeartifact:AssociateWithDownstreamRepository";

/// `codeartifact:CopyPackageVersions`: Write.
///
/// Resource types: `package` (required), `repository` (required).
pub const CopyPackageVersions: &str = "codeartifact:CopyPackageVersions";

/// `codeartifact:CreateDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDomain: &str = "codeartifact:CreateDomain";

/// `codeartifact:CreatePackageGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackageGroup: &str = "codeartifact:CreatePackageGroup";

/// `codeartifact:CreateRepository`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "codeartifact:CreateRepository";

/// `codeartifact:DeleteDomain`: Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomain: &str = "codeartifact:DeleteDomain";

/// `codeartifact:DeleteDomainPermissionsPolicy`: Permissions management, Write.
///
/// Resource types: `domain` (required).
pub const DeleteDomainPermissionsPolicy: &str = "codeartifact:DeleteDomainPermissionsPolicy";

/// `codeartifact:DeletePackage`: Write.
///
/// Resource types: `package` (required).
pub const DeletePackage: &str = "codeartifact:DeletePackage";

/// `codeartifact:DeletePackageGroup`: Write.
///
/// Resource types: `package-group` (required).
pub const DeletePackageGroup: &str = "codeartifact:DeletePackageGroup";

/// `codeartifact:DeletePackageVersions`: Write.
///
/// Resource types: `package` (required).
pub const DeletePackageVersions: &str = "codeartifact:DeletePackageVersions";

/// `codeartifact:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepository: &str = "codeartifact:DeleteRepository";

/// `codeartifact:DeleteRepositoryPermissionsPolicy`: Permissions management, Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepositoryPermissionsPolicy: &str = "codeartifact:DeleteRepositoryPermissionsPolicy";

/// `codeartifact:DescribeDomain`: Read.
///
/// Resource types: `domain` (required).
pub const DescribeDomain: &str = "codeartifact:DescribeDomain";

/// `codeartifact:DescribePackage`: Read.
///
/// Resource types: `package` (required).
pub const DescribePackage: &str = "codeartifact:DescribePackage";

/// `codeartifact:DescribePackageGroup`: Read.
///
/// Resource types: `package-group` (required).
pub const DescribePackageGroup: &str = "codeartifact:DescribePackageGroup";

/// `codeartifact:DescribePackageVersion`: Read.
///
/// Resource types: `package` (required).
pub const DescribePackageVersion: &str = "codeartifact:DescribePackageVersion";

/// `codeartifact:DescribeRepository`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeRepository: &str = "codeartifact:DescribeRepository";

/// `codeartifact:DisassociateExternalConnection`: Write.
///
/// Resource types: `repository` (required).
pub const DisassociateExternalConnection: &str = "codeartifact:DisassociateExternalConnection";

/// `codeartifact:DisposePackageVersions`: Write.
///
/// Resource types: `package` (required).
pub const DisposePackageVersions: &str = "codeartifact:DisposePackageVersions";

/// `codeartifact:GetAssociatedPackageGroup`: Read.
///
/// Resource types: `package-group` (required).
pub const GetAssociatedPackageGroup: &str = "codeartifact:GetAssociatedPackageGroup";

/// `codeartifact:GetAuthorizationToken`: Read.
///
/// Resource types: `domain` (required).
pub const GetAuthorizationToken: &str = "codeartifact:GetAuthorizationToken";

/// `codeartifact:GetDomainPermissionsPolicy`: Read.
///
/// Resource types: `domain` (required).
pub const GetDomainPermissionsPolicy: &str = "codeartifact:GetDomainPermissionsPolicy";

/// `codeartifact:GetPackageVersionAsset`: Read.
///
/// Resource types: `package` (required).
pub const GetPackageVersionAsset: &str = "codeartifact:GetPackageVersionAsset";

/// `codeartifact:GetPackageVersionReadme`: Read.
///
/// Resource types: `package` (required).
pub const GetPackageVersionReadme: &str = "codeartifact:GetPackageVersionReadme";

/// `codeartifact:GetRepositoryEndpoint`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryEndpoint: &str = "codeartifact:GetRepositoryEndpoint";

/// `codeartifact:GetRepositoryPermissionsPolicy`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryPermissionsPolicy: &str = "codeartifact:GetRepositoryPermissionsPolicy";

/// `codeartifact:ListAllowedRepositoriesForGroup`: List.
///
/// Resource types: `package-group` (required).
pub const ListAllowedRepositoriesForGroup: &str = "codeartifact:ListAllowedRepositoriesForGroup";

/// `codeartifact:ListAssociatedPackages`: List.
///
/// Resource types: `package-group` (required).
pub const ListAssociatedPackages: &str = "codeartifact:ListAssociatedPackages";

/// `codeartifact:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "codeartifact:ListDomains";

/// `codeartifact:ListPackageGroups`: List.
///
/// Resource types: `domain` (required).
pub const ListPackageGroups: &str = "codeartifact:ListPackageGroups";

/// `codeartifact:ListPackages`: List.
///
/// Resource types: `repository` (required).
pub const ListPackages: &str = "codeartifact:ListPackages";

/// `codeartifact:ListPackageVersionAssets`: List.
///
/// Resource types: `package` (required).
pub const ListPackageVersionAssets: &str = "codeartifact:ListPackageVersionAssets";

/// `codeartifact:ListPackageVersionDependencies`: List.
///
/// Resource types: `package` (required).
pub const ListPackageVersionDependencies: &str = "codeartifact:ListPackageVersionDependencies";

/// `codeartifact:ListPackageVersions`: List.
///
/// Resource types: `package` (required).
pub const ListPackageVersions: &str = "codeartifact:ListPackageVersions";

/// `codeartifact:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "codeartifact:ListRepositories";

/// `codeartifact:ListRepositoriesInDomain`: List.
///
/// Resource types: `domain` (required).
pub const ListRepositoriesInDomain: &str = "codeartifact:ListRepositoriesInDomain";

/// `codeartifact:ListSubPackageGroups`: List.
///
/// Resource types: `package-group` (required).
pub const ListSubPackageGroups: &str = "codeartifact:ListSubPackageGroups";

/// `codeartifact:ListTagsForResource`: List.
///
/// Resource types: `domain`, `package-group`, `repository`.
pub const ListTagsForResource: &str = "codeartifact:ListTagsForResource";

/// `codeartifact:PublishPackageVersion`: Write.
///
/// Resource types: `package` (required).
pub const PublishPackageVersion: &str = "codeartifact:PublishPackageVersion";

/// `codeartifact:PutDomainPermissionsPolicy`: Write.
///
/// Resource types: `domain` (required).
pub const PutDomainPermissionsPolicy: &str = "codeartifact:PutDomainPermissionsPolicy";

/// `codeartifact:PutPackageMetadata`: Write.
///
/// Resource types: `package` (required).
pub const PutPackageMetadata: &str = "codeartifact:PutPackageMetadata";

/// `codeartifact:PutPackageOriginConfiguration`: Write.
///
/// Resource types: `package` (required).
pub const PutPackageOriginConfiguration: &str = "codeartifact:PutPackageOriginConfiguration";

/// `codeartifact:PutRepositoryPermissionsPolicy`: Write.
///
/// Resource types: `repository` (required).
pub const PutRepositoryPermissionsPolicy: &str = "codeartifact:PutRepositoryPermissionsPolicy";

/// `codeartifact:ReadFromRepository`: Read.
///
/// Resource types: `repository` (required).
pub const ReadFromRepository: &str = "codeartifact:ReadFromRepository";

/// `codeartifact:TagResource`: Tagging, Write.
///
/// Resource types: `domain`, `package-group`, `repository`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codeartifact:TagResource";

/// `codeartifact:UntagResource`: Tagging, Write.
///
/// Resource types: `domain`, `package-group`, `repository`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codeartifact:UntagResource";

/// `codeartifact:UpdatePackageGroup`: Write.
///
/// Resource types: `package-group` (required).
pub const UpdatePackageGroup: &str = "codeartifact:UpdatePackageGroup";

/// `codeartifact:UpdatePackageGroupOriginConfiguration`: Write.
///
/// Resource types: `package-group` (required).
pub const UpdatePackageGroupOriginConfiguration: &str = "codeartifact:UpdatePackageGroupOriginConfiguration";

/// `codeartifact:UpdatePackageVersionsStatus`: Write.
///
/// Resource types: `package` (required).
pub const UpdatePackageVersionsStatus: &str = "codeartifact:UpdatePackageVersionsStatus";

/// `codeartifact:UpdateRepository`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateRepository: &str = "codeartifact:UpdateRepository";
