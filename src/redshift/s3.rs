//! The location of a command's data in Amazon S3.

use std::fmt;

use policy_core::model::{ArnFields, name_fault};

use super::error::{NameError, describe};
use crate::{Arn, Partition, Pattern, PlainText};

/// The objects of a bucket whose keys start with a prefix: `s3://<bucket>/<prefix>`.
///
/// An empty prefix is the whole bucket. A prefix without a trailing slash includes every key that
/// starts with it, as in COPY: `s3://mybucket/mydata` includes `mydata-2`.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-data-source-s3.html>.
///
/// ```
/// use iam_policy::{Partition, redshift::S3Location};
///
/// let data = S3Location::parse(Partition::Aws, "s3://mybucket/mydata")?;
/// assert_eq!((data.bucket(), data.prefix()), ("mybucket", "mydata"));
/// assert!(S3Location::parse(Partition::Aws, "mybucket/mydata").is_err());
/// assert!(S3Location::new(Partition::Aws, "mybucket", "*").is_err());
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3Location {
    bucket: Bucket,
    prefix: String,
    objects: Pattern,
}

/// One object of a bucket, such as a manifest or a JSONPaths file: `s3://<bucket>/<key>`.
///
/// ```
/// use iam_policy::{Partition, redshift::S3Object};
///
/// let manifest = S3Object::parse(Partition::Aws, "s3://mybucket/cust.manifest")?;
/// assert_eq!(manifest.key(), "cust.manifest");
/// assert!(S3Object::parse(Partition::Aws, "s3://mybucket/").is_err());
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3Object {
    bucket: Bucket,
    key: String,
    arn: Arn,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Bucket {
    partition: Partition,
    name: String,
    arn: Arn,
}

impl S3Location {
    /// Creates the location of the objects of `bucket` whose keys start with `prefix`.
    ///
    /// # Errors
    ///
    /// The bucket name is not one that Amazon S3 allows, or the prefix starts with a slash, is longer
    /// than a key, or contains what a policy would interpret as a wildcard or a variable.
    pub fn new(partition: Partition, bucket: &str, prefix: &str) -> Result<Self, NameError> {
        let bucket = Bucket::new(partition, bucket)?;
        if !prefix.is_empty() {
            check_key("prefix", prefix)?;
        }
        let objects =
            Pattern::parse(&format!("{}/{prefix}*", bucket.name)).map_err(NameError::of)?;
        Ok(Self { bucket, prefix: prefix.to_owned(), objects })
    }

    /// Parses `s3://<bucket>/<prefix>` or `s3://<bucket>`.
    ///
    /// # Errors
    ///
    /// The string does not start with `s3://`, or [`Self::new`] refuses a part of it.
    pub fn parse(partition: Partition, url: &str) -> Result<Self, NameError> {
        let (bucket, prefix) = split_url(url)?;
        Self::new(partition, bucket, prefix)
    }

    /// Returns the name of the bucket.
    #[must_use]
    pub fn bucket(&self) -> &str {
        &self.bucket.name
    }

    /// Returns the prefix; it is empty for the whole bucket.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Returns the partition of the bucket.
    #[must_use]
    pub const fn partition(&self) -> Partition {
        self.bucket.partition
    }

    pub(super) const fn bucket_arn(&self) -> &Arn {
        &self.bucket.arn
    }

    /// Returns `<bucket>/<prefix>*`.
    pub(super) const fn objects(&self) -> &Pattern {
        &self.objects
    }
}

impl S3Object {
    /// Creates the object of `bucket` with the key `key`.
    ///
    /// # Errors
    ///
    /// As for [`S3Location::new`], and if the key is empty.
    pub fn new(partition: Partition, bucket: &str, key: &str) -> Result<Self, NameError> {
        let bucket = Bucket::new(partition, bucket)?;
        check_key("key", key)?;
        let arn = Arn::parse(&format!("{}/{key}", bucket.arn)).map_err(NameError::of)?;
        Ok(Self { bucket, key: key.to_owned(), arn })
    }

    /// Parses `s3://<bucket>/<key>`.
    ///
    /// # Errors
    ///
    /// The string does not start with `s3://`, or [`Self::new`] refuses a part of it.
    pub fn parse(partition: Partition, url: &str) -> Result<Self, NameError> {
        let (bucket, key) = split_url(url)?;
        Self::new(partition, bucket, key)
    }

    /// Returns the name of the bucket.
    #[must_use]
    pub fn bucket(&self) -> &str {
        &self.bucket.name
    }

    /// Returns the key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the ARN of the object.
    #[must_use]
    pub const fn arn(&self) -> &Arn {
        &self.arn
    }

    pub(super) const fn bucket_arn(&self) -> &Arn {
        &self.bucket.arn
    }
}

impl fmt::Display for S3Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{}", self.bucket.name, self.prefix)
    }
}

impl fmt::Display for S3Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{}", self.bucket.name, self.key)
    }
}

impl Bucket {
    fn new(partition: Partition, name: &str) -> Result<Self, NameError> {
        check_bucket(partition, name)?;
        let arn = Arn::parse(&format!("arn:{partition}:s3:::{name}")).map_err(NameError::of)?;
        Ok(Self { partition, name: name.to_owned(), arn })
    }
}

fn split_url(url: &str) -> Result<(&str, &str), NameError> {
    match url.strip_prefix("s3://") {
        Some(rest) => Ok(rest.split_once('/').unwrap_or((rest, ""))),
        None => Err(NameError::new(
            format_args!("`{url}` does not start with `s3://`"),
            "expected `s3://<bucket>/<key>`",
        )),
    }
}

/// Follows the naming rules of general purpose buckets.
fn check_bucket(partition: Partition, name: &str) -> Result<(), NameError> {
    let arn = format!("arn:{partition}:s3:::{name}");
    if let Some(fault) = ArnFields::split(&arn).ok().as_ref().and_then(name_fault) {
        return Err(NameError::in_words(fault.words_of_resource(&arn)));
    }
    let allowed =
        |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || matches!(one, '.' | '-');
    let wrong = |message: String| {
        NameError::new(
            message,
            "expected 3 to 63 lowercase letters, digits, hyphens and single dots, with a letter or \
             digit at each end",
        )
    };
    if name.is_empty() {
        return Err(wrong("the bucket name is empty".to_owned()));
    }
    if let Some(bad) = name.chars().find(|one| !allowed(*one)) {
        return Err(wrong(format!("the bucket name `{name}` has {}", describe(bad))));
    }
    if name.len() < 3 || name.len() > 63 {
        return Err(wrong(format!("the bucket name `{name}` has {} characters", name.len())));
    }
    let edge = |one: char| matches!(one, '.' | '-');
    if name.starts_with(edge) || name.ends_with(edge) || name.contains("..") {
        return Err(wrong(format!(
            "the bucket name `{name}` has a dot or hyphen at an end, or two dots in a row"
        )));
    }
    Ok(())
}

fn check_key(what: &str, key: &str) -> Result<(), NameError> {
    let wrong = |message: String| {
        NameError::new(
            message,
            "expected 1 to 1024 bytes without a leading slash, wildcards or policy variables",
        )
    };
    if key.is_empty() {
        return Err(wrong(format!("the {what} is empty")));
    }
    if key.starts_with('/') {
        return Err(wrong(format!("the {what} `{key}` starts with a slash")));
    }
    if key.len() > 1024 {
        return Err(wrong(format!("the {what} has {} bytes", key.len())));
    }
    match PlainText::parse(key) {
        Ok(_) => Ok(()),
        Err(error) => Err(wrong(error.message().replacen("value", what, 1))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_give_their_parts_back() {
        for (url, bucket, prefix, objects) in [
            ("s3://mybucket", "mybucket", "", "mybucket/*"),
            ("s3://mybucket/", "mybucket", "", "mybucket/*"),
            ("s3://mybucket/a/b", "mybucket", "a/b", "mybucket/a/b*"),
            ("s3://my.bucket-1/a b:c", "my.bucket-1", "a b:c", "my.bucket-1/a b:c*"),
        ] {
            let location = S3Location::parse(Partition::Aws, url).unwrap();
            assert_eq!((location.bucket(), location.prefix()), (bucket, prefix));
            assert_eq!(location.objects().as_str(), objects);
        }
        let location = S3Location::new(Partition::AwsCn, "mybucket", "a").unwrap();
        assert_eq!(location.bucket_arn().as_str(), "arn:aws-cn:s3:::mybucket");
        assert_eq!(location.to_string(), "s3://mybucket/a");
        let object = S3Object::parse(Partition::Aws, "s3://mybucket/a/x:1.json").unwrap();
        assert_eq!(object.arn().as_str(), "arn:aws:s3:::mybucket/a/x:1.json");
        assert_eq!(
            (object.bucket(), object.to_string().as_str()),
            ("mybucket", "s3://mybucket/a/x:1.json")
        );
    }

    #[test]
    fn a_name_that_no_bucket_has_is_told_in_the_words_of_the_rules() {
        for (url, message) in [
            (
                "s3://bucket-/a",
                "`bucket-` is not a valid name for a new bucket; a bucket name must begin and end with a letter or a digit",
            ),
            (
                "s3://my bucket/a",
                "`my bucket` is not a valid name for a bucket; write the resource's actual name: no resource can have this one, so the ARN matches nothing",
            ),
            (
                "s3://<bucket>/a",
                "`<bucket>` is not a valid name for a bucket; replace the placeholder with its value",
            ),
        ] {
            let error = S3Location::parse(Partition::Aws, url).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }

    #[cfg(feature = "check")]
    #[test]
    fn buckets_that_a_policy_refuses_are_refused_in_its_words() {
        for bad in ["my bucket", "<bucket>", "a:b", "arn:aws:s3:::b", "-bucket", "ü"] {
            let policy = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{bad}/a"}}]}}"#
            );
            let findings = crate::IdentityPolicy::from_json(&policy).unwrap().findings();
            let found = findings.iter().find(|it| it.level() > crate::Level::Suggestion).unwrap();
            let words = format!("{}; {}", found.message(), found.help_text().unwrap());
            let error = S3Location::new(Partition::Aws, bad, "a").unwrap_err();
            assert_eq!(error.to_string(), words, "{bad}");
        }
    }

    #[test]
    fn no_bucket_and_no_key_widens_a_policy() {
        let long = format!("s3://bucket/{}", "k".repeat(1025));
        for (url, message) in [
            ("", "`` does not start with `s3://`"),
            ("mybucket/a", "`mybucket/a` does not start with `s3://`"),
            ("s3://", "the bucket name is empty"),
            ("s3:///a", "the bucket name is empty"),
            ("s3://*/a", "the bucket name `*` has `*`"),
            ("s3://Bucket/a", "the bucket name `Bucket` has `B`"),
            ("s3://b/a", "the bucket name `b` has 1 characters"),
            (
                "s3://a..b/a",
                "the bucket name `a..b` has a dot or hyphen at an end, or two dots in a row",
            ),
            ("s3://bucket//a", "the prefix `/a` starts with a slash"),
            ("s3://bucket/a*", "the prefix `a*` has a wildcard"),
            ("s3://bucket/a?b", "the prefix `a?b` has a wildcard"),
            (
                "s3://bucket/${aws:username}",
                "the prefix `${aws:username}` has a policy variable or the start of one",
            ),
            (&long, "the prefix has 1025 bytes"),
        ] {
            let error = S3Location::parse(Partition::Aws, url).unwrap_err().to_string();
            let remedy = error.strip_prefix(message).unwrap_or_else(|| panic!("{error}"));
            assert!(remedy.starts_with("; expected "), "{error}");
        }
        let error = S3Object::parse(Partition::Aws, "s3://bucket").unwrap_err().to_string();
        assert!(error.starts_with("the key is empty; expected 1 to 1024 bytes"), "{error}");
    }
}
