#![deny(warnings)]

use iam_policy::{Arn, ArnPattern, identity_policy, one_or_more, trust_policy};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let buckets = vec![ArnPattern::parse("arn:aws:s3:::a/*")?, ArnPattern::parse("arn:aws:s3:::b/*")?];
    let alone = identity_policy![allow {
        action: s3::GetObject,
        resource: [..one_or_more(&buckets)?],
    }];
    let beside = identity_policy![allow {
        action: s3::GetObject,
        resource: ["arn:aws:s3:::c/*", ..buckets],
    }];
    assert!(alone.to_json().contains(r#"["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]"#));
    assert!(beside.to_json().contains(r#"["arn:aws:s3:::a/*","arn:aws:s3:::b/*","arn:aws:s3:::c/*"]"#));

    let statements: Vec<_> = trust_policy!(Service("redshift.amazonaws.com")).into_iter().collect();
    let spliced = trust_policy![..one_or_more(statements)?];
    assert_eq!(spliced, trust_policy!(Service("redshift.amazonaws.com")));

    let bucket = Arn::parse("arn:aws:s3:::a")?;
    let below = identity_policy![allow { action: s3::GetObject, resource: "{bucket}/*" }];
    assert!(below.to_json().contains(r#""Resource":"arn:aws:s3:::a/*""#));
    Ok(())
}
