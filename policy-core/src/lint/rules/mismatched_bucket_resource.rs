use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Report, StatementView, quoted};
use crate::model::ArnFields;
use crate::model::hole::has_hole;

rule! {
    /// An action on buckets with the ARNs of objects only, or on objects with those of buckets.
    ///
    /// `s3:ListBucket` applies to `arn:aws:s3:::bucket`, `s3:GetObject` to `arn:aws:s3:::bucket/key`.
    /// With only the other kind in `Resource` the action has no effect.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html>.
    RULE = "mismatched-bucket-resource", codes: [], level: Warning, rows: ["B3.12"],
    check: Check::Statement(check),
}

/// Actions on buckets that policies name often, without their prefix.
const ON_BUCKETS: [&str; 14] = [
    "ListBucket",
    "ListBucketVersions",
    "ListBucketMultipartUploads",
    "CreateBucket",
    "DeleteBucket",
    "GetBucketLocation",
    "GetBucketAcl",
    "PutBucketAcl",
    "GetBucketPolicy",
    "PutBucketPolicy",
    "GetBucketVersioning",
    "PutBucketVersioning",
    "GetBucketTagging",
    "PutBucketTagging",
];

/// Actions on objects that policies name often, without their prefix.
const ON_OBJECTS: [&str; 15] = [
    "GetObject",
    "PutObject",
    "DeleteObject",
    "GetObjectVersion",
    "DeleteObjectVersion",
    "GetObjectAcl",
    "PutObjectAcl",
    "GetObjectTagging",
    "PutObjectTagging",
    "DeleteObjectTagging",
    "GetObjectAttributes",
    "AbortMultipartUpload",
    "ListMultipartUploadParts",
    "RestoreObject",
    "ReplicateObject",
];

/// What a resource of Amazon S3 can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bucket,
    Object,
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let (Some(actions), Some(resources)) = (statement.action, statement.resource) else { return };
    if actions.negated || resources.negated {
        return;
    }
    // All resources must be of one kind, which is looked at only where an action asks.
    let only = || {
        let mut kinds = resources.values.iter().map(kind);
        let first = kinds.next()??;
        kinds.all(|kind| kind == Some(first)).then_some(first)
    };
    let mut found = None;
    for (index, text) in actions.values.iter().enumerate() {
        let Some(wanted) = wanted(text) else { continue };
        let only = match found {
            Some(only) => only,
            None => match only() {
                Some(only) => only,
                None => return,
            },
        };
        found = Some(only);
        if only != wanted {
            report.push(finding(statement, index, text, wanted));
            return;
        }
    }
}

/// The kind of resource that an action is about.
fn wanted(action: &str) -> Option<Kind> {
    let name = action.get(..3).filter(|head| head.eq_ignore_ascii_case("s3:"));
    let name = name.and_then(|_| action.get(3..))?;
    let among = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if among(&ON_OBJECTS) {
        Some(Kind::Object)
    } else if among(&ON_BUCKETS) {
        Some(Kind::Bucket)
    } else {
        None
    }
}

/// The kind of a resource, where it can be only one of them.
fn kind(resource: &str) -> Option<Kind> {
    let fields = ArnFields::split(resource).ok()?;
    // Access points and others have a Region and an account.
    if fields.service != "s3" || !fields.region.is_empty() || !fields.account.is_empty() {
        return None;
    }
    // A slash outside a variable makes it an object: the name of a bucket has none.
    let name = fields.resource;
    let start = name.split("${").next().unwrap_or(name);
    if start.contains('/') {
        return Some(Kind::Object);
    }
    let open = name.contains(['*', '?', '$']) || has_hole(name);
    (!open).then_some(Kind::Bucket)
}

fn finding(statement: &StatementView<'_>, index: usize, text: &str, wanted: Kind) -> Finding {
    let (wants, has, help) = match wanted {
        Kind::Bucket => {
            ("buckets", "objects", "add the ARN of the bucket, which ends before the slash")
        }
        Kind::Object => (
            "objects",
            "buckets",
            "add the ARN of the objects, which is that of the bucket with `/*` after it",
        ),
    };
    let message = format!("`{}` applies to {wants}, and `Resource` names only {has}", quoted(text));
    Finding::new(&RULE, statement.action_place(index), message)
        .related(statement.element("Resource"), "the resources")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;
    use crate::model::PolicyKind;

    #[test]
    fn both_directions_are_found_once() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::c/${aws:username}/*"], "Action": ["s3:PutObject",
                "S3:listbucket",
              //^^^^^^^^^^^^^^^ warning: `S3:listbucket` applies to buckets, and `Resource` names only objects
                "s3:GetBucketLocation"]"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Deny", "Principal": "*", "Resource": "arn:aws:s3:::b", "Action":
                "s3:GetObject"
              //^^^^^^^^^^^^^^ warning: `s3:GetObject` applies to objects, and `Resource` names only buckets
            "#,
        );
    }

    #[test]
    fn what_can_be_both_is_quiet() {
        for resources in [
            r#""*""#,
            r#""arn:aws:s3:::b*""#,
            r#""arn:aws:s3:::${aws:PrincipalTag/home}""#,
            r#"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#,
            r#""arn:aws:s3:us-east-1:123456789012:accesspoint/a""#,
            r#"["arn:aws:s3:::b", "arn:aws:sqs:us-east-1:123456789012:q"]"#,
            "\"arn:aws:s3:::\u{F0000}\"",
        ] {
            let elements = format!(
                r#""Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": {resources}"#
            );
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": ["s3:Get*", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::b""#,
        );
    }
}
