#![deny(warnings)]

use iam_policy::trust_policy;

fn main() {
    let trust = trust_policy!(
        #![allow(missing_version, reason = "stored like this since 2009")]
        {
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": "redshift.amazonaws.com" },
                "Action": "sts:AssumeRole"
            }]
        }
    );
    assert!(trust.to_json().starts_with(r#"{"Version":"2008-10-17""#));
}
