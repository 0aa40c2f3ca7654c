use crate::rule::rule;
use crate::{Check, Finding, Level, Report, ResourceSite, quoted};
use policy_core::model::{ArnFields, PolicyKind, Segment};
use policy_core::semantics::pattern::is_all_or_nothing;

rule! {
    /// A bucket policy with a wildcard in the name of its bucket.
    ///
    /// A bucket policy names its bucket and what the bucket contains. Amazon S3 rejects `*` and
    /// `arn:aws:s3:::*` with "Policy has invalid resource". With part of the name before the wildcard
    /// it is a warning: the policy never applies to another bucket.
    ///
    /// The rule checks policies whose service is specified with `--kind resource:s3` or
    /// `#![service(s3)]`: a VPC endpoint policy names many buckets.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::*"}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/Loader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html>.
    RULE = "unspecific-bucket", codes: [], level: Error, rows: ["B10.2"],
    check: Check::Resource(check),
}

fn check(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let is_bucket_policy = site.statement.kind() == PolicyKind::Resource
        && site.statement.service().is_some_and(|service| service.named && service.is("s3"));
    let negated = site.statement.resource.is_some_and(|element| element.is_negated());
    if !is_bucket_policy || negated {
        return;
    }
    match &site.fields {
        _ if site.text == "*" => report.push(finding(site, 0..1)),
        Ok(arn) => report_arn(site, arn, report),
        Err(_) => {}
    }
}

fn report_arn(site: &ResourceSite<'_>, arn: &ArnFields<'_>, report: &mut Report<'_>) {
    // An access point has a Region, an account or both.
    if arn.service != "s3" || !is_all_or_nothing(arn.region) || !is_all_or_nothing(arn.account) {
        return;
    }
    let name = arn.resource.split('/').next().unwrap_or_default();
    if !name.contains(['*', '?']) {
        return;
    }
    let start = arn.range_of(Segment::Resource).start;
    let finding = finding(site, start..start + name.len());
    report.push(if is_all_or_nothing(name) { finding } else { finding.leveled(Level::Warning) });
}

fn finding(site: &ResourceSite<'_>, range: std::ops::Range<usize>) -> Finding {
    let message =
        format!("`{}` does not name the bucket that the policy is attached to", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, range, "expected the full name of the bucket")
        .help("write `arn:aws:s3:::<bucket>` for the bucket and `arn:aws:s3:::<bucket>/*` for its objects")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for};

    fn policy(element: &str, resources: &str) -> String {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "{element}": [
            {resources}]}}]}}"#
        )
    }

    const LOUD: &str = r#"
            "*",
           //^ error: `*` does not name the bucket that the policy is attached to
            "arn:aws:s3:::*",
                        //^ error: `arn:aws:s3:::*` does not name the bucket that the policy is attached to
            "arn:aws:s3:::my-*/*"
                        //^^^^ warning: `arn:aws:s3:::my-*/*` does not name the bucket that the policy is attached to
    "#;

    #[test]
    fn the_place_of_the_bucket_is_marked() {
        check_drawn_for("s3", &RULE, &policy("Resource", LOUD));
    }

    #[test]
    fn a_bucket_an_access_point_and_other_policies_are_quiet() {
        let quiet = "\"arn:aws:s3:::b\", \"arn:aws:s3:::b/*\", \"arn:aws:s3:us-east-1:123456789012:accesspoint/*\", \"arn:aws:s3:::\u{F0000}/*\", \"arn:aws:s3:::${aws:PrincipalTag/b}\"";
        check_drawn_for("s3", &RULE, &policy("Resource", quiet));
        let stars = r#""*", "arn:aws:s3:::*""#;
        check_drawn_for("s3", &RULE, &policy("NotResource", stars));
        check_drawn_for("vpce", &RULE, &policy("Resource", stars));
        check_drawn_for("sqs", &RULE, &policy("Resource", stars));
        check_drawn(&RULE, PolicyKind::Resource, &policy("Resource", stars));
    }
}
