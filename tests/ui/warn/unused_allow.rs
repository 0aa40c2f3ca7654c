#![deny(warnings)]

use iam_policy::trust_policy;

fn main() {
    let _ = trust_policy![
        #[allow(missing_version, reason = "the Rust shape always has one")]
        allow { principal: Service("redshift.amazonaws.com") },
    ];
}
