use iam_policy::__private::{Repr, StaticPolicy, literal_policy};
use iam_policy::{IdentityPolicy, identity_policy};

static GOOD: IdentityPolicy = identity_policy![allow { action: s3::GetObject, resource: "*" }];

fn main() {
    let parts = literal_policy::<IdentityPolicy>(None, None, &[], false, None, Some("{}"));
    if let Repr::Static(good) = GOOD.__repr {
        let _ = StaticPolicy { json: Some("{}"), ..good };
    }
    let _ = IdentityPolicy { __repr: Repr::Static(parts) };
}
