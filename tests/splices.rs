//! Splices into the lists of policies and chains, by value and by reference.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::cell::Cell;

use iam_policy::{
    Arn, ArnPattern, DatabaseUserArn, ExternalId, IdentityPolicy, IdentityStatement, OneOrMore,
    RoleChain, identity_policy, one_or_more, role_chain,
};

const OBJECTS: [&str; 2] = ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"];

fn objects() -> OneOrMore<ArnPattern> {
    OneOrMore::from(OBJECTS).try_map(ArnPattern::parse).unwrap()
}

fn read(list: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":{list}}}]}}"#
    )
}

#[test]
fn a_list_that_is_never_empty_stands_alone() {
    let list = objects();
    let both = r#"["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]"#;
    let policies = [
        identity_policy![allow { action: s3::GetObject, resource: [..&list] }],
        identity_policy![allow { action: s3::GetObject, resource: [..list.clone()] }],
        identity_policy![allow {
            action: s3::GetObject,
            resource: [..one_or_more(list.iter()).unwrap()]
        }],
        identity_policy![allow { action: s3::GetObject, resource: [..&list, ..Vec::<Arn>::new()] }],
        identity_policy![allow {
            action: s3::GetObject,
            resource: [..None::<Arn>, ..list.map(Some).map(Option::unwrap)]
        }],
    ];
    for policy in policies {
        assert_eq!(policy.to_json(), read(both));
    }
}

#[test]
fn any_iterable_stands_beside_an_element() {
    let list = objects().into_vec();
    let slice = list.as_slice();
    let all = r#"["arn:aws:s3:::a/*","arn:aws:s3:::b/*","arn:aws:s3:::c/*"]"#;
    let policies = [
        identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::c/*", ..&list] }],
        identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::c/*", ..slice] }],
        identity_policy![allow {
            action: s3::GetObject,
            resource: [..list.iter().rev(), "arn:aws:s3:::c/*"]
        }],
        identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::c/*", ..list] }],
    ];
    for policy in policies {
        assert_eq!(policy.to_json(), read(all));
    }
}

fn base() -> IdentityPolicy {
    identity_policy![allow { sid: "Base", action: s3::GetObject, resource: "arn:aws:s3:::a/*" }]
}

#[test]
fn policies_are_lists_of_their_statements() {
    let extra = identity_policy![
        deny { sid: "First", action: s3::PutObject, resource: "*" },
        deny { sid: "Second", action: s3::DeleteObject, resource: "*" },
    ];
    let statements: Vec<IdentityStatement> = extra.into_iter().collect();
    let extra = identity_policy![..one_or_more(&statements).unwrap()];
    let sids = |policy: &IdentityPolicy| {
        let sids = policy.statements().iter().filter_map(|it| it.sid());
        sids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(sids(&identity_policy![..base(), ..&extra]), "Base First Second");
    assert_eq!(sids(&identity_policy![..&extra, ..base()]), "First Second Base");
    assert_eq!(sids(&identity_policy![..&statements, ..&base()]), "First Second Base");
    assert_eq!(
        sids(&identity_policy![
            ..&statements,
            allow { sid: "Written", action: s3::ListBucket, resource: "arn:aws:s3:::a" },
            ..extra
        ]),
        "First Second Written First Second"
    );
}

/// Returns a chain whose first role requires `external_id`.
macro_rules! chain_with {
    ($($external_id:tt)*) => {
        role_chain![
            A {
                arn: "arn:aws:iam::123456789012:role/A",
                trusts: Service("redshift.amazonaws.com"),
                external_id: $($external_id)*,
            },
            B { arn: "arn:aws:iam::210987654321:role/B" },
        ]
    };
}

const USERS: [&str; 2] = [
    "arn:aws:redshift:us-west-2:123456789012:dbuser:cluster/user1",
    "arn:aws:redshift:us-west-2:123456789012:dbuser:cluster/user2",
];

fn users() -> OneOrMore<DatabaseUserArn> {
    OneOrMore::from(USERS).try_map(DatabaseUserArn::parse).unwrap()
}

fn assert_external_ids(chain: &RoleChain<2>, expected: &[&str]) {
    let trust = chain.hops[0].trust_policy();
    let values: Vec<_> =
        trust.statements()[0].conditions()[0].values().map(|it| it.as_str().to_owned()).collect();
    assert_eq!(values, expected, "{trust}");
    assert_eq!(chain.hops[1].trust_policy().statements()[0].conditions().len(), 0);
}

#[test]
fn the_users_of_a_chain_are_spliced() {
    let list = users();
    assert_external_ids(&chain_with!([..list.clone()]), &USERS);
    assert_external_ids(&chain_with!([..&list]), &USERS);
    assert_external_ids(&chain_with!([..one_or_more(list.iter()).unwrap()]), &USERS);
    assert_external_ids(&chain_with!([..Vec::<ExternalId>::new(), ..list]), &USERS);
    assert_external_ids(&chain_with!([..&users()]), &USERS);
    let list = users().into_vec();
    let all = [USERS[0], USERS[1], "partner-7f3a"];
    assert_external_ids(&chain_with!([..&list, "partner-7f3a"]), &all);
    assert_external_ids(&chain_with!([..list.iter(), "partner-7f3a"]), &all);
    assert_external_ids(&chain_with!([..list.iter().take(1), "partner-7f3a"]), &[all[0], all[2]]);
    assert_external_ids(
        &chain_with!([..list.into_iter().filter(|it| it.as_str().len() > 1), "partner-7f3a"]),
        &all,
    );
    assert_external_ids(&chain_with!(["partner-7f3a", ..Vec::<ExternalId>::new()]), &all[2..]);
}

#[test]
fn what_is_spliced_into_a_chain_is_read_once() {
    let (made, read) = (Cell::new(0), Cell::new(0));
    let counted = |texts: [&'static str; 2]| {
        made.set(made.get() + 1);
        texts.into_iter().map(|text| {
            read.set(read.get() + 1);
            ArnPattern::parse(text).unwrap()
        })
    };
    let names = users();
    let chain = role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            external_id: [..names],
            policy: [
                allow { action: sts::AssumeRole, resource: "arn:aws:iam::210987654321:role/B" },
                allow { action: s3::GetObject, resource: ["arn:aws:s3:::c/*", ..counted(OBJECTS)] },
            ],
        },
        B {
            arn: "arn:aws:iam::210987654321:role/B",
            policy: [allow { action: s3::GetObject, resource: [..objects()] }],
        },
    ];
    assert_eq!((made.get(), read.get()), (1, 2));
    let [first, second] = &chain.hops;
    assert_eq!(first.policy(), first.assume_policy());
    assert!(first.policy().unwrap().to_json().contains(OBJECTS[1]));
    assert!(second.policy().unwrap().to_json().contains(OBJECTS[1]));
    assert_eq!(second.assume_policy(), None);
}
