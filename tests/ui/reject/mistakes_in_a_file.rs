use iam_policy::{TrustPolicy, include_policy};

static TRUST: TrustPolicy = include_policy!(trust, "../policies/mistaken.json");

fn main() {
    println!("{TRUST}");
}
