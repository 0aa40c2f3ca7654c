//! CREATE EXTERNAL SCHEMA and CREATE EXTERNAL TABLE of Redshift Spectrum.

use super::s3::copy_from_s3;
use crate::redshift::S3Location;
use crate::{AccountId, IdentityPolicy, Region, ResourceName, identity_policy};

/// For CREATE EXTERNAL SCHEMA over AWS Glue, and for queries: permission to read the database, its tables and
/// their partitions, and to read the data.
///
/// `create_database` adds what `CREATE EXTERNAL DATABASE IF NOT EXISTS` requires.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-iam-policies.html>.
///
/// ```
/// use iam_policy::redshift::{S3Location, create_external_schema_in_glue};
/// use iam_policy::{Partition, ResourceName, account_id, region};
///
/// let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
/// let database = ResourceName::parse("exampledb")?;
/// let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
/// let policy = create_external_schema_in_glue(&region, &account, &database, &data, false);
/// assert!(policy.to_json().contains("arn:aws:glue:us-west-2:123456789012:table/exampledb/*"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn create_external_schema_in_glue(
    region: &Region,
    account: &AccountId,
    database: &ResourceName,
    data: &S3Location,
    create_database: bool,
) -> IdentityPolicy {
    let partition = region.partition();
    let create = identity_policy![allow {
        action: glue::CreateDatabase,
        resource: [
            "arn:{partition}:glue:{region}:{account}:catalog",
            "arn:{partition}:glue:{region}:{account}:database/{database}",
        ],
    },];
    let create = create.into_iter().filter(|_| create_database);
    let read = copy_from_s3(data, None, None);
    identity_policy![
        allow {
            action: [
                glue::BatchGetPartition,
                glue::GetDatabase,
                glue::GetDatabases,
                glue::GetPartition,
                glue::GetPartitions,
                glue::GetTable,
                glue::GetTables,
            ],
            resource: [
                "arn:{partition}:glue:{region}:{account}:catalog",
                "arn:{partition}:glue:{region}:{account}:database/{database}",
                "arn:{partition}:glue:{region}:{account}:table/{database}/*",
            ],
        },
        ..create,
        ..read
    ]
}

/// For CREATE EXTERNAL TABLE over AWS Glue, and for ALTER and DROP: the permissions of
/// [`create_external_schema_in_glue`], and permission to change the tables and their partitions.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-iam-policies.html>.
///
/// ```
/// use iam_policy::redshift::{S3Location, create_external_table_in_glue};
/// use iam_policy::{Partition, ResourceName, account_id, region};
///
/// let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
/// let database = ResourceName::parse("exampledb")?;
/// let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
/// let policy = create_external_table_in_glue(&region, &account, &database, &data);
/// assert!(policy.to_json().contains("glue:CreateTable"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn create_external_table_in_glue(
    region: &Region,
    account: &AccountId,
    database: &ResourceName,
    data: &S3Location,
) -> IdentityPolicy {
    let partition = region.partition();
    let read = create_external_schema_in_glue(region, account, database, data, false);
    identity_policy![
        allow {
            action: [
                glue::BatchCreatePartition,
                glue::BatchDeletePartition,
                glue::BatchDeleteTable,
                glue::CreatePartition,
                glue::CreateTable,
                glue::DeletePartition,
                glue::DeleteTable,
                glue::UpdatePartition,
                glue::UpdateTable,
            ],
            resource: [
                "arn:{partition}:glue:{region}:{account}:catalog",
                "arn:{partition}:glue:{region}:{account}:database/{database}",
                "arn:{partition}:glue:{region}:{account}:table/{database}/*",
            ],
        },
        ..read
    ]
}

/// For CREATE EXTERNAL SCHEMA and CREATE EXTERNAL TABLE over the Amazon Athena data catalog: permission for
/// all of Athena in one account and Region, and to read the data.
///
/// The guide grants `athena:*` on every resource; here the grant is limited to the account and the Region.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-iam-policies.html>.
///
/// ```
/// use iam_policy::redshift::{S3Location, create_external_schema_in_athena};
/// use iam_policy::{Partition, account_id, region};
///
/// let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
/// let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
/// let policy = create_external_schema_in_athena(&region, &account, &data);
/// assert!(policy.to_json().contains("arn:aws:athena:us-west-2:123456789012:*"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn create_external_schema_in_athena(
    region: &Region,
    account: &AccountId,
    data: &S3Location,
) -> IdentityPolicy {
    let partition = region.partition();
    let read = copy_from_s3(data, None, None);
    identity_policy![
        allow { action: "athena:*", resource: "arn:{partition}:athena:{region}:{account}:*" },
        ..read
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Partition, account_id, region};

    #[test]
    fn a_schema_reads_and_a_table_writes_one_database() {
        let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
        let database = ResourceName::parse("exampledb").unwrap();
        let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/").unwrap();
        let schema = create_external_schema_in_glue(&region, &account, &database, &data, false);
        assert!(
            !["Create", "Delete", "Update", "Put"].iter().any(|it| schema.to_json().contains(it))
        );
        let created = create_external_schema_in_glue(&region, &account, &database, &data, true);
        assert!(created.to_json().contains(
            r#"{"Effect":"Allow","Action":"glue:CreateDatabase","Resource":["arn:aws:glue:us-west-2:123456789012:catalog","arn:aws:glue:us-west-2:123456789012:database/exampledb"]}"#
        ));
        let table = create_external_table_in_glue(&region, &account, &database, &data);
        assert!(table.to_json().contains("glue:CreateTable"));
        for policy in [&schema, &created, &table] {
            assert!(policy.to_json().contains(r#""arn:aws:s3:::companyb/redshift/*""#));
            assert!(!policy.to_json().contains(r#""Resource":"*""#));
        }
        let athena = create_external_schema_in_athena(&region, &account, &data);
        assert!(athena.to_json().contains(
            r#"{"Effect":"Allow","Action":"athena:*","Resource":"arn:aws:athena:us-west-2:123456789012:*"}"#
        ));
        assert_eq!(athena.statements().len(), 3);
    }
}
