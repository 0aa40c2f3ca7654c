//! The slots of `role_chain!`: every policy of every hop, and the string of roles.

use iam_policy::{
    AccountId, Arn, DatabaseUserArn, ExternalId, PlainText, ResourceName, RoleArn, RoleChain,
    ServicePrincipal, Unchecked, role_chain,
};

use crate::check::assert_same_shape;
use crate::values::{Filler, Trust};

fn check<F: Filler, const N: usize>(slot: &str, make: impl Fn(F) -> RoleChain<N>) {
    let harmless = F::harmless().text();
    let template = make(F::harmless());
    for value in F::all() {
        let text = value.text();
        let chain = make(value);
        assert_same_chain(slot, F::TRUST, &template, &chain, &harmless, &text);
    }
}

fn assert_same_chain<const N: usize>(
    slot: &str,
    trust: Trust,
    template: &RoleChain<N>,
    chain: &RoleChain<N>,
    harmless: &str,
    text: &str,
) {
    let values = [(harmless, text)];
    for (before, after) in template.hops.iter().zip(&chain.hops) {
        // A role ARN is valid, whatever it was built from.
        let arn = after.arn();
        assert_eq!(RoleArn::parse(arn.as_str()).as_ref(), Ok(arn), "{slot} with {text:?}");
        if harmless.starts_with("arn:aws:iam:") {
            assert_same_accounts(slot, trust, before.trust_policy(), after.trust_policy(), &values);
        } else {
            let (before, after) = (before.trust_policy(), after.trust_policy());
            assert_same_shape(slot, trust, before, after, &values);
        }
        let policies = [
            (before.assume_policy(), after.assume_policy()),
            (before.policy(), after.policy()),
            (before.boundary(), after.boundary()),
        ];
        if let (Some(before), Some(after)) = (before.session_policy(), after.session_policy()) {
            assert_same_shape(slot, trust, before, after, &values);
        }
        for (before, after) in policies {
            assert_eq!(before.is_some(), after.is_some(), "{slot} with {text:?}");
            if let (Some(before), Some(after)) = (before, after) {
                assert_same_shape(slot, trust, before, after, &values);
            }
        }
    }
    let roles = |chain: &RoleChain<N>| -> Vec<String> {
        chain.hops.iter().map(|hop| hop.arn().to_string()).collect()
    };
    assert_eq!(chain.iam_role(), roles(chain).join(","), "{slot} with {text:?}");
    let quote = chain.iam_role().contains(['\'', '"', ';', ' ', '\n']);
    assert!(!quote, "{slot} with {text:?} ends the text of IAM_ROLE: {}", chain.iam_role());
}

/// Where the account of a role is trusted, the account changes with the role.
fn assert_same_accounts(
    slot: &str,
    trust: Trust,
    before: &iam_policy::TrustPolicy,
    after: &iam_policy::TrustPolicy,
    values: &[(&str, &str)],
) {
    let root = |role: &str| RoleArn::parse(role).map(|it| it.account_id().root_arn(it.partition()));
    let mut all = values.to_vec();
    let roots: Vec<(Arn, Arn)> = values
        .iter()
        .filter_map(|(harmless, value)| Some((root(harmless).ok()?, root(value).ok()?)))
        .collect();
    all.extend(roots.iter().map(|(harmless, value)| (harmless.as_str(), value.as_str())));
    assert_same_shape(slot, trust, before, after, &all);
}

macro_rules! chains {
    ($($slot:ident: [$($filler:ty),*] |$value:ident| $call:expr;)*) => {$(
        #[test]
        fn $slot() {
            $(check::<$filler, _>(
                concat!(stringify!($slot), " of ", stringify!($filler)),
                |$value| $call,
            );)*
        }
    )*};
}

chains! {
    the_account_of_a_role: [AccountId] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::{value}:role/B", trust_via: Role },
        C { arn: "arn:aws:iam::210987654321:role/C", trust_via: PrincipalArn },
    ];
    a_whole_role: [RoleArn] |value| role_chain![
        A { arn: value, trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::210987654321:role/B", trust_via: AccountRoot },
    ];
    a_role_that_is_trusted: [RoleArn] |value| role_chain![
        A { arn: "{value}", trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    a_role_in_a_condition: [RoleArn] |value| role_chain![
        A { arn: value, trusts: Service("redshift.amazonaws.com") },
        B { arn: "arn:aws:iam::210987654321:role/B", trust_via: PrincipalArn },
    ];
    an_external_id: [ExternalId, DatabaseUserArn] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: [value, "customer-1"] },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    a_spliced_external_id: [ExternalId, DatabaseUserArn] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: ["customer-1", ..&[value]] },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    a_splice_in_a_policy_that_stands_in_two_places: [Arn, Unchecked] |value| role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            policy: [
                allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/B" },
                allow { action: s3::GetObject, resource: ["arn:aws:s3:::bucket/*", ..[value]] },
            ],
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    who_is_trusted: [Arn, RoleArn, AccountId, Unchecked] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Aws(value) },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    which_service_is_trusted: [ServicePrincipal, Unchecked] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service(value) },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    a_condition: [PlainText, AccountId, Unchecked] |value| role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            when: StringEquals("aws:SourceAccount", value),
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    a_policy_of_a_hop: [ResourceName, Unchecked] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") },
        B {
            arn: "arn:aws:iam::210987654321:role/B",
            policy: [allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" }],
            boundary: [allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" }],
        },
    ];
    a_session_policy_of_a_hop: [ResourceName, Unchecked] |value| role_chain![
        A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("pods.eks.amazonaws.com") },
        B {
            arn: "arn:aws:iam::210987654321:role/B",
            session_policy: [
                allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{value}/*" },
            ],
        },
    ];
}
