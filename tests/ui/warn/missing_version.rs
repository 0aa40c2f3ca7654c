#![deny(warnings)]

use iam_policy::{TrustPolicy, trust_policy};

static TRUST: TrustPolicy = trust_policy!({
    "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "redshift.amazonaws.com" },
        "Action": "sts:AssumeRole"
    }]
});

fn main() {
    println!("{TRUST}");
}
