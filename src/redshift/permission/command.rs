//! Commands that use DynamoDB, EMR, Lambda or SageMaker.

use super::s3::read_file;
use crate::redshift::{S3Location, S3Object};
use crate::{AccountId, IdentityPolicy, Region, ResourceName, RoleArn, identity_policy};

/// For COPY from an Amazon DynamoDB table: permission to scan and to describe the table.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::{ResourceName, account_id, redshift::copy_from_dynamodb, region};
///
/// let table = ResourceName::parse("ProductCatalog")?;
/// let policy = copy_from_dynamodb(&region!("us-west-2"), &account_id!("123456789012"), &table);
/// assert!(policy.to_json().contains(r#"["dynamodb:DescribeTable","dynamodb:Scan"]"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn copy_from_dynamodb(
    region: &Region,
    account: &AccountId,
    table: &ResourceName,
) -> IdentityPolicy {
    let partition = region.partition();
    identity_policy![allow {
        action: [dynamodb::DescribeTable, dynamodb::Scan],
        resource: "arn:{partition}:dynamodb:{region}:{account}:table/{table}",
    },]
}

/// For COPY from an Amazon EMR cluster: permission to list its instances, and to get the JSONPaths file.
///
/// `cluster` is the ID of the EMR cluster, such as `j-SAMPLE2B500FC`.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::{ResourceName, account_id, redshift::copy_from_emr, region};
///
/// let cluster = ResourceName::parse("j-SAMPLE2B500FC")?;
/// let policy = copy_from_emr(&region!("us-west-2"), &account_id!("123456789012"), &cluster, None);
/// assert!(policy.to_json().contains("elasticmapreduce:ListInstances"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn copy_from_emr(
    region: &Region,
    account: &AccountId,
    cluster: &ResourceName,
    json_paths: Option<&S3Object>,
) -> IdentityPolicy {
    let partition = region.partition();
    let files = read_file(json_paths);
    identity_policy![
        allow {
            action: elasticmapreduce::ListInstances,
            resource: "arn:{partition}:elasticmapreduce:{region}:{account}:cluster/{cluster}",
        },
        ..files
    ]
}

/// For CREATE EXTERNAL FUNCTION: permission to invoke the Lambda function.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/udf-creating-a-lambda-sql-udf.html>.
///
/// ```
/// use iam_policy::{ResourceName, account_id, redshift::create_external_function, region};
///
/// let function = ResourceName::parse("exampleLambdaFunction")?;
/// let policy = create_external_function(&region!("us-west-2"), &account_id!("210987654321"), &function);
/// assert!(policy.to_json().contains("lambda:InvokeFunction"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn create_external_function(
    region: &Region,
    account: &AccountId,
    function: &ResourceName,
) -> IdentityPolicy {
    let partition = region.partition();
    identity_policy![allow {
        action: lambda::InvokeFunction,
        resource: "arn:{partition}:lambda:{region}:{account}:function:{function}",
    },]
}

/// For CREATE MODEL: permission to run the jobs, models and endpoints of Amazon SageMaker, to pass `role` to
/// it, and to keep the training data at `data`.
///
/// The AWS sample data in `redshift-downloads` and a customer managed key require more permissions.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/admin-setup.html>.
///
/// ```
/// use iam_policy::{Partition, RoleArn};
/// use iam_policy::redshift::{S3Location, create_model};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftModel")?;
/// let data = S3Location::parse(Partition::Aws, "s3://mybucket/models/")?;
/// assert!(create_model(&role, &data).to_json().contains("iam:PassRole"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn create_model(role: &RoleArn, data: &S3Location) -> IdentityPolicy {
    let bucket = data.bucket_arn();
    let (partition, objects) = (data.partition(), data.objects());
    identity_policy![
        allow {
            action: [
                "cloudwatch:PutMetricData",
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetAuthorizationToken",
                "ecr:GetDownloadUrlForLayer",
                "logs:CreateLogGroup",
                "logs:CreateLogStream",
                "logs:DescribeLogStreams",
                "logs:PutLogEvents",
                "sagemaker:*Job*",
                "sagemaker:AddTags",
                "sagemaker:CreateEndpoint",
                "sagemaker:CreateEndpointConfig",
                "sagemaker:CreateModel",
                "sagemaker:DeleteEndpoint",
                "sagemaker:DeleteEndpointConfig",
                "sagemaker:DeleteModel",
                "sagemaker:DescribeEndpoint",
                "sagemaker:DescribeEndpointConfig",
                "sagemaker:DescribeModel",
                "sagemaker:InvokeEndpoint",
                "sagemaker:ListTags",
            ],
            resource: "*",
        },
        allow {
            action: iam::PassRole,
            resource: role,
            when: [StringEquals("iam:PassedToService", "sagemaker.amazonaws.com")],
        },
        allow { action: [s3::GetBucketLocation, s3::ListBucket], resource: bucket },
        allow {
            action: [s3::AbortMultipartUpload, s3::DeleteObject, s3::GetObject, s3::PutObject],
            resource: "arn:{partition}:s3:::{objects}",
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Partition, account_id, region};

    fn name(text: &str) -> ResourceName {
        ResourceName::parse(text).unwrap()
    }

    #[test]
    fn copy_from_dynamodb_scans_and_describes_the_table() {
        let account = account_id!("123456789012");
        assert_eq!(
            copy_from_dynamodb(&region!("cn-north-1"), &account, &name("t")).to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["dynamodb:DescribeTable","dynamodb:Scan"],"Resource":"arn:aws-cn:dynamodb:cn-north-1:123456789012:table/t"}]}"#
        );
    }

    #[test]
    fn copy_from_emr_lists_the_instances() {
        let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
        let plain = copy_from_emr(&region, &account, &name("j-1"), None);
        assert_eq!(
            plain.to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"elasticmapreduce:ListInstances","Resource":"arn:aws:elasticmapreduce:us-west-2:123456789012:cluster/j-1"}]}"#
        );
        let paths = S3Object::parse(Partition::Aws, "s3://mybucket/p.json").unwrap();
        let with_paths = copy_from_emr(&region, &account, &name("j-1"), Some(&paths));
        assert_eq!(with_paths.statements().len(), 3);
        assert!(with_paths.to_json().contains(r#""Resource":"arn:aws:s3:::mybucket/p.json""#));
    }

    #[test]
    fn create_external_function_invokes_one_function() {
        let (region, account) = (region!("us-west-2"), account_id!("210987654321"));
        assert_eq!(
            create_external_function(&region, &account, &name("f")).to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-west-2:210987654321:function:f"}]}"#
        );
    }

    #[test]
    fn create_model_passes_its_own_role_to_sagemaker_only() {
        let role = RoleArn::parse("arn:aws:iam::123456789012:role/M").unwrap();
        let data = S3Location::parse(Partition::Aws, "s3://mybucket/models/").unwrap();
        let json = create_model(&role, &data).to_json();
        assert!(json.contains(
            r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/M","Condition":{"StringEquals":{"iam:PassedToService":"sagemaker.amazonaws.com"}}}"#
        ));
        assert!(json.contains(r#""Resource":"arn:aws:s3:::mybucket/models/*""#));
    }
}
