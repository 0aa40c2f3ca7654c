use iam_policy::{TrustPolicy, include_policy};

static TRUST: TrustPolicy = include_policy!(truts, "../policies/role.json");

fn main() {
    println!("{TRUST}");
    let _ = include_policy!(bucket, "../policies/role.json");
}
