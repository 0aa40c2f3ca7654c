use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, quoted};
use policy_core::model::ArnFields;
use policy_core::model::hole::has_hole;
use policy_core::path::Place;

rule! {
    /// A bucket policy that names two buckets.
    ///
    /// A bucket policy applies to its own bucket; Amazon S3 rejects the ARN of another. Give each
    /// bucket its own policy.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:s3` or
    /// `#![service(s3)]`: a VPC endpoint policy names many buckets.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket1/*", "arn:aws:s3:::amzn-s3-demo-bucket2/*"]}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket1/in/*", "arn:aws:s3:::amzn-s3-demo-bucket1/out/*"]}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html>.
    RULE = "several-buckets", codes: [], level: Error, rows: ["B10.2"],
    check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if !policy.service.is_some_and(|service| service.named && service.is("s3")) {
        return;
    }
    let mut first: Option<(&str, Place)> = None;
    for statement in policy.statements {
        let values = statement.resource.into_iter().flat_map(|element| &element.values);
        for (index, text) in values.enumerate() {
            let Some(bucket) = bucket(text) else { continue };
            let place = statement.resource_place(index);
            match &first {
                None => first = Some((bucket, place)),
                Some((known, _)) if *known == bucket => {}
                Some((known, at)) => {
                    report.push(finding(text, bucket, place, known, at.clone()));
                    return;
                }
            }
        }
    }
}

/// Returns the bucket that an ARN names, unless a wildcard, a variable or a hole leaves it open.
fn bucket(text: &str) -> Option<&str> {
    let fields = ArnFields::split(text).ok()?;
    if fields.service != "s3" || !fields.region.is_empty() || !fields.account.is_empty() {
        return None;
    }
    let name = fields.resource.split('/').next()?;
    let open = name.is_empty() || name.contains(['*', '?', '$']) || has_hole(name);
    (!open).then_some(name)
}

fn finding(text: &str, bucket: &str, place: Place, known: &str, at: Place) -> Finding {
    let message = format!(
        "the bucket policy names the bucket `{}` in addition to `{}`",
        quoted(bucket),
        quoted(known)
    );
    let start = text.find(bucket).unwrap_or_default();
    Finding::new(&RULE, place, message)
        .pointing(text, start..start + bucket.len(), "expected the same bucket")
        .related(at, "the other bucket is here")
        .help("give each bucket its own policy")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};
    use policy_core::model::PolicyKind;

    fn policy(resources: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::one"}},
            {{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "NotResource": [{resources}]}}]}}"#
        )
    }

    #[test]
    fn the_second_bucket_is_marked_once() {
        let fixture = policy(
            r#""arn:aws:s3:::one/*",
            "arn:aws:s3:::two/*", "arn:aws:s3:::three"
                        //^^^ error: the bucket policy names the bucket `two` in addition to `one`
            "#,
        );
        check_drawn_for("s3", &RULE, &fixture);
    }

    #[test]
    fn one_bucket_and_what_may_be_it_are_quiet() {
        let other = policy(r#""arn:aws:s3:::two""#);
        check_drawn(&RULE, PolicyKind::Resource, &other);
        check_drawn_for("vpce", &RULE, &other);
        check_drawn_for(
            "s3",
            &RULE,
            &policy(
                "\"arn:aws:s3:::on*\", \"*\", \"arn:aws:s3:::${aws:PrincipalTag/b}\", \"arn:aws:s3:us-east-1:123456789012:accesspoint/a\", \"arn:aws:s3:::\u{F0000}/*\", \"arn:aws:s3:::one/a/two\"",
            ),
        );
    }
}
