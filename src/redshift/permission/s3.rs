//! Commands that read from or write to Amazon S3.

use crate::redshift::{S3Location, S3Object};
use crate::{Arn, IdentityPolicy, IdentityStatement, identity_policy};

/// For COPY from Amazon S3: permission to list the bucket, and to get the data, the manifest and the
/// JSONPaths file.
///
/// With a manifest, `data` is the location of the files that it lists.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::Partition;
/// use iam_policy::redshift::{S3Location, copy_from_s3};
///
/// let data = S3Location::parse(Partition::Aws, "s3://mybucket/mydata")?;
/// assert_eq!(
///     copy_from_s3(&data, None, None).to_json(),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::mybucket"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::mybucket/mydata*"}]}"#
/// );
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[must_use]
pub fn copy_from_s3(
    data: &S3Location,
    manifest: Option<&S3Object>,
    json_paths: Option<&S3Object>,
) -> IdentityPolicy {
    let files: Vec<&S3Object> = manifest.into_iter().chain(json_paths).collect();
    let bucket = data.bucket_arn();
    let (partition, data_objects) = (data.partition(), data.objects());
    let other_buckets = buckets(&files, &[bucket]);
    let objects = files.into_iter().map(S3Object::arn);
    identity_policy![
        allow { action: s3::ListBucket, resource: [bucket, ..other_buckets] },
        allow {
            action: s3::GetObject,
            resource: ["arn:{partition}:s3:::{data_objects}", ..objects],
        },
    ]
}

/// For COPY from remote hosts over SSH: permission to list the bucket and to get the manifest, which names
/// the hosts, and the JSONPaths file.
///
/// What the hosts themselves must allow is outside of IAM.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::Partition;
/// use iam_policy::redshift::{S3Object, copy_over_ssh};
///
/// let manifest = S3Object::parse(Partition::Aws, "s3://mybucket/ssh_manifest")?;
/// assert!(copy_over_ssh(&manifest, None).to_json().contains("mybucket/ssh_manifest"));
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[must_use]
pub fn copy_over_ssh(manifest: &S3Object, json_paths: Option<&S3Object>) -> IdentityPolicy {
    read_files(manifest, json_paths)
}

/// For UNLOAD to Amazon S3: permission to list the bucket, and to get and put the objects.
///
/// Options such as CLEANPATH, or ENCRYPTED with a customer managed key, require more permissions.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::Partition;
/// use iam_policy::redshift::{S3Location, unload};
///
/// let target = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
/// assert!(unload(&target).to_json().contains(r#"["s3:GetObject","s3:PutObject"]"#));
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[must_use]
pub fn unload(target: &S3Location) -> IdentityPolicy {
    let bucket = target.bucket_arn();
    let (partition, objects) = (target.partition(), target.objects());
    identity_policy![
        allow { action: s3::ListBucket, resource: bucket },
        allow {
            action: [s3::GetObject, s3::PutObject],
            resource: "arn:{partition}:s3:::{objects}",
        },
    ]
}

/// For CREATE LIBRARY from Amazon S3: permission to list the bucket and to get the library.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-usage_notes-access-permissions.html>.
///
/// ```
/// use iam_policy::Partition;
/// use iam_policy::redshift::{S3Object, create_library};
///
/// let library = S3Object::parse(Partition::Aws, "s3://mybucket/f_urlparse.zip")?;
/// assert!(create_library(&library).to_json().contains("mybucket/f_urlparse.zip"));
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[must_use]
pub fn create_library(library: &S3Object) -> IdentityPolicy {
    read_files(library, None)
}

/// Lists the buckets of files and gets the files.
pub(super) fn read_files(file: &S3Object, other: Option<&S3Object>) -> IdentityPolicy {
    let (bucket, object) = (file.bucket_arn(), file.arn());
    let others: Vec<&S3Object> = other.into_iter().filter(|other| *other != file).collect();
    let other_buckets = buckets(&others, &[bucket]);
    let other_objects = others.into_iter().map(S3Object::arn);
    identity_policy![
        allow { action: s3::ListBucket, resource: [bucket, ..other_buckets] },
        allow { action: s3::GetObject, resource: [object, ..other_objects] },
    ]
}

/// Lists the bucket of a file and gets the file, if there is one.
pub(super) fn read_file(file: Option<&S3Object>) -> Vec<IdentityStatement> {
    file.into_iter().flat_map(|file| read_files(file, None)).collect()
}

/// Returns the buckets of files, each once, without those that are already known.
fn buckets<'a>(files: &[&'a S3Object], known: &[&Arn]) -> Vec<&'a Arn> {
    let mut found: Vec<&Arn> = Vec::new();
    for bucket in files.iter().map(|file| file.bucket_arn()) {
        if !known.contains(&bucket) && !found.contains(&bucket) {
            found.push(bucket);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Partition;

    fn object(url: &str) -> S3Object {
        S3Object::parse(Partition::Aws, url).unwrap()
    }

    fn list_and_get(buckets: &str, objects: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:ListBucket","Resource":{buckets}}},{{"Effect":"Allow","Action":"s3:GetObject","Resource":{objects}}}]}}"#
        )
    }

    #[test]
    fn copy_from_s3_lists_the_bucket_and_gets_the_objects() {
        let data = S3Location::parse(Partition::Aws, "s3://mybucket").unwrap();
        assert_eq!(
            copy_from_s3(&data, None, None).to_json(),
            list_and_get(r#""arn:aws:s3:::mybucket""#, r#""arn:aws:s3:::mybucket/*""#)
        );
        let manifest = object("s3://mybucket/cust.manifest");
        let json_paths = object("s3://other/paths.json");
        assert_eq!(
            copy_from_s3(&data, Some(&manifest), Some(&json_paths)).to_json(),
            list_and_get(
                r#"["arn:aws:s3:::mybucket","arn:aws:s3:::other"]"#,
                r#"["arn:aws:s3:::mybucket/*","arn:aws:s3:::mybucket/cust.manifest","arn:aws:s3:::other/paths.json"]"#
            )
        );
        let china = S3Location::new(Partition::AwsCn, "mybucket", "a/").unwrap();
        assert_eq!(
            copy_from_s3(&china, None, None).to_json(),
            list_and_get(r#""arn:aws-cn:s3:::mybucket""#, r#""arn:aws-cn:s3:::mybucket/a/*""#)
        );
    }

    #[test]
    fn copy_over_ssh_gets_the_manifest_and_the_json_paths() {
        let manifest = object("s3://mybucket/ssh_manifest");
        assert_eq!(
            copy_over_ssh(&manifest, Some(&object("s3://mybucket/p.json"))).to_json(),
            list_and_get(
                r#""arn:aws:s3:::mybucket""#,
                r#"["arn:aws:s3:::mybucket/p.json","arn:aws:s3:::mybucket/ssh_manifest"]"#
            )
        );
        assert_eq!(copy_over_ssh(&manifest, Some(&manifest)), copy_over_ssh(&manifest, None));
    }

    #[test]
    fn unload_gets_lists_and_puts() {
        let target = S3Location::parse(Partition::Aws, "s3://companyb/redshift/").unwrap();
        assert_eq!(
            unload(&target).to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::companyb"},{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::companyb/redshift/*"}]}"#
        );
    }

    #[test]
    fn create_library_lists_the_bucket_and_gets_the_library() {
        assert_eq!(
            create_library(&object("s3://mybucket/lib.zip")).to_json(),
            list_and_get(r#""arn:aws:s3:::mybucket""#, r#""arn:aws:s3:::mybucket/lib.zip""#)
        );
    }
}
