use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

/// The policy, with a value for each placeholder of the document:
///
/// * `bucket` for `<bucket>`
/// * `suffix` for `<suffix>`
fn policy(bucket: &ResourceName, suffix: &ResourceName) -> IdentityPolicy {
    identity_policy!(
        r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": [
        "arn:aws:s3:::{bucket}/${aws:username}{suffix}/*",
        "arn:aws:s3:::{bucket}/{0}/{ year }/{}"
      ]
    }
  ]
}"#,
        bucket,
        suffix
    )
}
