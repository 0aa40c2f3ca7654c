use iam_policy::{region, trust_policy};

fn main() {
    let _ = region!("us-est-1");
    let _ = trust_policy!(RegionalService("redshift", ["us-east-1", "us-wset-2"]));
}
