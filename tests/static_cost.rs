//! A policy of literals has no run-time cost.

use iam_policy::{
    IdentityPolicy, RoleChain, TrustPolicy, identity_policy, role_chain, trust_policy,
};

static TRUST: TrustPolicy = trust_policy![allow {
    principal: RegionalService("redshift", ["us-east-1", "us-west-2"]),
    when: StringEquals("sts:ExternalId", ["a1", "b2"]),
}];
static IDENTITY: IdentityPolicy = identity_policy![
    allow { sid: "Read", action: [s3::GetObject, s3::PutObject], resource: "arn:aws:s3:::b/*" },
    deny { not_action: "s3:*", resource: "*" },
];
static CHAIN: RoleChain<2> = role_chain![
    A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
    B { arn: "arn:aws:iam::210987654321:role/B" },
];

/// Reads everything that a literal offers without creating a new value.
fn read_everything() -> usize {
    let mut length = 0;
    for statements in
        [TRUST.statements(), IDENTITY.statements(), CHAIN.hops[1].trust_policy().statements()]
    {
        for statement in statements {
            length += statement.sid().map_or(0, str::len) + statement.effect().as_str().len();
            length += statement.action().values().iter().map(str::len).sum::<usize>();
            for resource in statement.resource().into_iter().flat_map(|it| it.values()) {
                length += resource.len();
            }
            for entry in statement.principal().into_iter().flat_map(|it| it.entries()) {
                length += entry.values().iter().map(str::len).sum::<usize>();
            }
            for condition in statement.conditions() {
                length += condition.key().len();
                length += condition.values().map(|value| value.as_str().len()).sum::<usize>();
            }
        }
    }
    length += TRUST.static_json().map_or(0, str::len) + IDENTITY.static_json().map_or(0, str::len);
    length
        + CHAIN.iam_role().len()
        + CHAIN.hops.iter().map(|hop| hop.arn().as_str().len()).sum::<usize>()
}

#[test]
fn literals_do_not_allocate() {
    let mut length = 0;
    let info = allocation_counter::measure(|| length = std::hint::black_box(read_everything()));
    assert!(length > 200, "{length}");
    assert_eq!(info.count_total, 0, "{info:?}");
}

#[test]
fn the_counter_counts() {
    let info = allocation_counter::measure(|| {
        std::hint::black_box(TRUST.to_json());
    });
    assert!(info.count_total >= 1, "{info:?}");
}
