use iam_policy::__private::{self as p, Repr, StaticPolicy};
use iam_policy::{IdentityPolicy, TrustPolicy, trust_policy};

static TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));

struct Star;

impl p::AccountSlot for Star {}

fn main() {
    let parts = p::literal_policy(None, None, &[], false, None, Some("{}"));
    let _ = IdentityPolicy { __repr: Repr::Static(parts) };
    let _: StaticPolicy<IdentityPolicy> = StaticPolicy { json: Some("{}"), ..parts };
    let _ = IdentityPolicy { __repr: TRUST.__repr.clone() };
}
