//! The policies that the Redshift guides prescribe. This crate denies all warnings and has none.

#![forbid(unsafe_code)]
#![deny(warnings)]

pub mod contracts;

use iam_policy::{
    IdentityPolicy, RoleChain, TrustPolicy, identity_policy, role_chain, trust_policy,
};

/// A role that every Redshift cluster in the account can assume.
pub static REDSHIFT: TrustPolicy = trust_policy!({
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "redshift.amazonaws.com" },
        "Action": "sts:AssumeRole"
    }]
});

/// Limited to clusters in two Regions.
pub static TWO_REGIONS: TrustPolicy =
    trust_policy!(RegionalService("redshift", ["us-east-1", "us-west-2"]));

/// Limited to two database users of one cluster.
pub static DATABASE_USERS: TrustPolicy = trust_policy![allow {
    principal: Service("redshift.amazonaws.com"),
    action: sts::AssumeRole,
    when: StringEquals(
        "sts:ExternalId",
        [
            "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
            "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2",
        ],
    )
}];

/// Both principals of Amazon Redshift Serverless.
pub static SERVERLESS: TrustPolicy =
    trust_policy!(Service("redshift-serverless.amazonaws.com", "redshift.amazonaws.com"));

/// A role in the second account, trusted through the root of the first.
pub static ROLE_B: TrustPolicy = trust_policy!({
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": { "AWS": "arn:aws:iam::123456789012:root" }
    }]
});

/// The policy that lets the first role assume the second.
pub static ROLE_A_ASSUMES_ROLE_B: IdentityPolicy = identity_policy!({
    "Version": "2012-10-17",
    "Statement": [{
        "Sid": "AssumeRoleB",
        "Effect": "Allow",
        "Action": ["sts:AssumeRole"],
        "Resource": "arn:aws:iam::210987654321:role/RoleB"
    }]
});

/// A role of an EC2 instance.
pub static EC2: TrustPolicy = trust_policy!(Service("ec2.amazonaws.com"));

/// The chain of both roles.
pub static CHAIN: RoleChain<2> = role_chain![
    RoleA {
        arn: "arn:aws:iam::123456789012:role/RoleA",
        trusts: Service("redshift.amazonaws.com"),
    },
    RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_of_the_guides_has_more_than_suggestions() {
        let mut findings = Vec::new();
        for trust in [&REDSHIFT, &TWO_REGIONS, &DATABASE_USERS, &SERVERLESS, &ROLE_B, &EC2] {
            findings.extend(trust.findings());
        }
        findings.extend(ROLE_A_ASSUMES_ROLE_B.findings());
        findings.extend(CHAIN.findings());
        let loud = findings.iter().filter(|it| it.level() > iam_policy::Level::Suggestion);
        assert_eq!(loud.count(), 0, "{findings:?}");
    }
}
