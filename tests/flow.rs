//! `if`, `else` and `for` in the macros: a policy equals the one that is written by hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use iam_policy::{
    AccountId, Arn, ExternalId, IdentityPolicy, OneOrMore, PlainText, Region, ResourceName,
    TrustPolicy, identity_policy, role_chain, trust_policy,
};
use proptest::prelude::*;

fn names(texts: &[&str]) -> Vec<ResourceName> {
    texts.iter().map(|text| ResourceName::parse(text).unwrap()).collect()
}

/// The example in the documentation.
fn tables(
    tables: &[ResourceName],
    external_id: Option<&ExternalId>,
    is_production: bool,
    roles: &[Arn],
    audit: &IdentityPolicy,
) -> IdentityPolicy {
    let (region, account) =
        (Region::parse("eu-west-1").unwrap(), AccountId::parse("123456789012").unwrap());
    let org = PlainText::parse("o-a1b2c3d4e5").unwrap();
    identity_policy![
        allow {
            action: [dynamodb::GetItem, dynamodb::Query],
            resource: [
                "arn:aws:dynamodb:eu-west-1:123456789012:table/audit",
                for table in tables {
                    "arn:aws:dynamodb:{region}:{account}:table/{table}"
                },
            ],
            when: [
                StringEquals("aws:PrincipalOrgID", org),
                if let Some(id) = external_id {
                    StringEquals("aws:PrincipalTag/id", id)
                },
            ],
        },
        if is_production {
            deny { action: "dynamodb:Delete*", resource: "*" }
        },
        for role in roles {
            allow { action: sts::AssumeRole, resource: role }
        },
        ..audit,
    ]
}

#[test]
fn a_policy_is_the_one_that_is_written_out() {
    let roles: Vec<Arn> = ["a", "b"]
        .map(|it| Arn::parse(&format!("arn:aws:iam::123456789012:role/{it}")).unwrap())
        .into();
    let id = ExternalId::parse("e1").unwrap();
    let audit = identity_policy![allow { action: s3::ListAllMyBuckets, resource: "*" }];
    let made = tables(&names(&["t", "u"]), Some(&id), true, &roles, &audit);
    let written = identity_policy![
        allow {
            action: [dynamodb::GetItem, dynamodb::Query],
            resource: [
                "arn:aws:dynamodb:eu-west-1:123456789012:table/audit",
                "arn:aws:dynamodb:eu-west-1:123456789012:table/t",
                "arn:aws:dynamodb:eu-west-1:123456789012:table/u",
            ],
            when: [
                StringEquals("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
                StringEquals("aws:PrincipalTag/id", "e1"),
            ],
        },
        deny { action: "dynamodb:Delete*", resource: "*" },
        allow { action: sts::AssumeRole, resource: "arn:aws:iam::123456789012:role/a" },
        allow { action: sts::AssumeRole, resource: "arn:aws:iam::123456789012:role/b" },
        allow { action: s3::ListAllMyBuckets, resource: "*" },
    ];
    assert_eq!(made.to_json(), written.to_json());
    let made = tables(&[], None, false, &[], &audit);
    let written = identity_policy![
        allow {
            action: [dynamodb::GetItem, dynamodb::Query],
            resource: "arn:aws:dynamodb:eu-west-1:123456789012:table/audit",
            when: StringEquals("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        },
        allow { action: s3::ListAllMyBuckets, resource: "*" },
    ];
    assert_eq!(made.to_json(), written.to_json());
}

#[test]
fn principals_of_several_types_are_chosen_at_run_time() {
    let make = |services: bool, accounts: &[AccountId]| -> TrustPolicy {
        trust_policy![
            #![allow(whole_account_principal, reason = "the accounts are our own")]
            allow {
                principal: [
                    if services { [Service("redshift.amazonaws.com"), Service("glue.amazonaws.com")] }
                    else { Account("123456789012") },
                    for account in accounts { Account(account) },
                ],
                action: sts::AssumeRole,
            },
        ]
    };
    let other = AccountId::parse("210987654321").unwrap();
    assert_eq!(
        make(true, &[]).to_json(),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["glue.amazonaws.com","redshift.amazonaws.com"]},"Action":"sts:AssumeRole"}]}"#
    );
    assert_eq!(
        make(false, std::slice::from_ref(&other)).to_json(),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:root","arn:aws:iam::210987654321:root"]},"Action":"sts:AssumeRole"}]}"#
    );
}

#[test]
fn one_list_serves_two_statements_and_a_loop_over_one_or_more_is_never_empty() {
    let buckets = OneOrMore::try_from(names(&["a", "b"])).unwrap();
    let policy = identity_policy![
        allow {
            action: s3::ListBucket,
            resource: [for it in &buckets {
                "arn:aws:s3:::{it}"
            }]
        },
        allow {
            action: s3::GetObject,
            resource: [for it in &buckets {
                "arn:aws:s3:::{it}/*"
            }]
        },
    ];
    let json = policy.to_json();
    assert!(json.contains(r#"["arn:aws:s3:::a","arn:aws:s3:::b"]"#), "{json}");
    assert!(json.contains(r#"["arn:aws:s3:::a/*","arn:aws:s3:::b/*"]"#), "{json}");
}

#[test]
fn the_branches_of_one_if_may_have_the_same_key_and_sid() {
    let make = |strict: bool| {
        identity_policy![if strict {
            deny {
                sid: "Limit",
                action: "s3:*",
                resource: "*",
                when: [
                    Bool("aws:SecureTransport", false),
                    if strict {
                        StringEquals("aws:PrincipalTag/a", "x")
                    } else {
                        StringEquals("aws:PrincipalTag/a", "y")
                    },
                ],
            }
        } else {
            deny { sid: "Limit", action: "s3:Delete*", resource: "*" }
        },]
    };
    assert!(make(true).to_json().contains(r#""aws:PrincipalTag/a":"x""#));
    assert_eq!(make(false).statements().len(), 1);
}

#[test]
fn loops_stand_in_loops_and_a_question_mark_leaves_the_function() {
    fn make(pairs: &[(&str, &[&str])]) -> Result<IdentityPolicy, Box<dyn std::error::Error>> {
        Ok(identity_policy![allow {
            action: [
                s3::GetObject,
                if pairs.len() > 1 {
                    s3::PutObject
                }
            ],
            resource: [
                "arn:aws:s3:::fixed/*",
                for (bucket, prefixes) in pairs {
                    for prefix in prefixes.iter() {
                        (Arn::parse(&format!("arn:aws:s3:::{bucket}/{prefix}"))?)
                    }
                },
            ],
        }])
    }
    let policy = make(&[("a", &["x", "y"]), ("b", &["z"])]).unwrap();
    assert_eq!(policy.statements()[0].resource().unwrap().values().len(), 4);
    assert_eq!(policy.statements()[0].action().values().len(), 2);
    assert!(make(&[("a", &[" "])]).is_err());
}

#[test]
fn a_chain_takes_them_too() {
    let users = names(&["u1", "u2"]);
    let partner = Some(ExternalId::parse("partner").unwrap());
    let (account, region) =
        (AccountId::parse("123456789012").unwrap(), Region::parse("us-west-2").unwrap());
    let chain = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
            external_id: [
                "arn:aws:redshift:us-west-2:123456789012:dbuser:c/admin",
                for user in &users {
                    "arn:aws:redshift:{region}:{account}:dbuser:c/{user}"
                },
            ],
        },
        RoleB {
            arn: "arn:aws:iam::210987654321:role/RoleB",
            when: [if let Some(id) = &partner {
                StringEqualsIfExists("aws:SourceOrgID", id)
            }],
        },
    ];
    let json = chain.hops[0].trust_policy().to_json();
    assert!(json.contains("dbuser:c/u1") && json.contains("dbuser:c/u2"), "{json}");
    assert!(chain.hops[1].trust_policy().to_json().contains("aws:SourceOrgID"));
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Test,
    Production,
}

#[test]
fn conditions_are_those_of_rust_with_braces_of_their_own() {
    fn is_smaller<A, B>() -> bool {
        size_of::<A>() < size_of::<B>()
    }
    let make = |name: Option<&ResourceName>, other: &Option<ResourceName>, stage: Stage| {
        identity_policy![allow {
            action: s3::GetObject,
            resource: [
                "arn:aws:s3:::a/*",
                if let Some(name) = name
                    && let Some(other) = other
                {
                    "arn:aws:s3:::{name}/{other}"
                },
                if match stage {
                    Stage::Test => false,
                    Stage::Production => true,
                } {
                    "arn:aws:s3:::production/*"
                },
                if [1, 2].iter().any(|it| { *it > 1 }) {
                    "arn:aws:s3:::any/*"
                },
                if {
                    let it = stage;
                    it == Stage::Production
                } {
                    "arn:aws:s3:::block/*"
                },
                if is_smaller::<u8, u16>() {
                    "arn:aws:s3:::generic/*"
                },
            ],
        }]
    };
    let name = ResourceName::parse("n").unwrap();
    let resources =
        |policy: &IdentityPolicy| policy.statements()[0].resource().unwrap().values().len();
    assert_eq!(resources(&make(Some(&name), &Some(name.clone()), Stage::Production)), 6);
    assert_eq!(resources(&make(Some(&name), &None, Stage::Test)), 3);
}

#[test]
fn splices_stand_in_bodies_and_each_iterator_is_made_once() {
    let role = Arn::parse("arn:aws:iam::123456789012:role/b").unwrap();
    let (some, none) = (OneOrMore::try_from(vec![role]).unwrap(), Vec::<Arn>::new());
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        none.clone()
    };
    let policy = identity_policy![
        allow {
            action: sts::AssumeRole,
            resource: [
                if true {
                    ..next()
                },
                ..&some
            ]
        },
        if true {
            allow { action: sts::AssumeRole, resource: [..&some] }
        },
        for role in &some {
            allow { action: sts::AssumeRole, resource: [role, ..none.clone()] }
        },
    ];
    assert_eq!((policy.statements().len(), calls), (3, 1));
    for statement in policy.statements() {
        assert_eq!(statement.resource().unwrap().values().len(), 1);
    }
}

#[test]
fn configured_statements_stand_in_bodies() {
    let make = |flag: bool| {
        identity_policy![if flag {
            [
                #[cfg(test)]
                deny { action: "s3:*", resource: "*" },
                #[cfg(not(test))]
                deny { action: "sqs:*", resource: "*" },
                allow { action: s3::GetObject, resource: "arn:aws:s3:::x/*" },
            ]
        } else {
            allow { action: s3::GetObject, resource: "arn:aws:s3:::y/*" }
        },]
    };
    assert_eq!(make(true).statements().len(), 2);
    assert_eq!(make(false).statements().len(), 1);
}

#[test]
fn what_is_spliced_into_an_optional_condition_is_read_where_the_condition_is() {
    let make = |teams: &[Option<Vec<PlainText>>]| {
        identity_policy![
            for teams in teams {
                allow {
                    action: s3::GetObject,
                    resource: "arn:aws:s3:::b/*",
                    when: [if let Some(teams) = teams {
                        StringEquals("aws:PrincipalTag/team", ["all", ..teams])
                    }],
                }
            },
            deny { action: "s3:Delete*", resource: "*" },
        ]
    };
    let policy = make(&[Some(vec![PlainText::parse("red").unwrap()]), None]);
    let conditions: Vec<usize> =
        policy.statements().iter().map(|it| it.conditions().len()).collect();
    assert_eq!(conditions, [1, 0, 0]);
    assert!(policy.to_json().contains(r#"["all","red"]"#), "{policy}");
}

/// The input that some programs are run with.
struct Place {
    bucket: ResourceName,
    prefix: ResourceName,
}

#[test]
fn the_braces_of_a_pattern_are_no_body() {
    let one = |text: &str| ResourceName::parse(text).unwrap();
    let places = [("a", "x"), ("b", "y")]
        .map(|(bucket, prefix)| Place { bucket: one(bucket), prefix: one(prefix) });
    let policy = identity_policy![
        allow {
            action: s3::GetObject,
            resource: [
                "arn:aws:s3:::fixed/*",
                for Place { bucket, prefix } in &places {
                    "arn:aws:s3:::{bucket}/{prefix}/*"
                },
            ],
        },
        for Place { bucket, .. } in {
            assert_eq!(places.len(), 2);
            &places
        } {
            deny { action: s3::DeleteObject, resource: "arn:aws:s3:::{bucket}/*" }
        },
    ];
    let json = policy.to_json();
    assert!(json.contains(r#"["arn:aws:s3:::a/x/*","arn:aws:s3:::b/y/*","arn:aws:s3:::fixed/*"]"#));
    assert_eq!(policy.statements().len(), 3);
}

mod traits_of_others {
    use super::*;

    /// Methods that are preferred to the inherent ones that change their receiver.
    trait Nearer {
        fn add(&self, _: &str, _: &[u8]) {}
        fn splice<T>(&self, _: T) {}
    }
    impl<T> Nearer for T {}

    #[test]
    fn methods_of_others_take_no_element() {
        let (names, flag) = (names(&["a", "b"]), true);
        names.add("", &[]);
        names.splice(1);
        let base = identity_policy![deny { action: s3::DeleteObject, resource: "*" }];
        let policy = identity_policy![
            allow {
                action: s3::GetObject,
                resource: [
                    "arn:aws:s3:::c/*",
                    for name in &names {
                        "arn:aws:s3:::{name}/*"
                    },
                    if flag {
                        ..&[Arn::parse("arn:aws:s3:::d/e").unwrap()]
                    }
                ],
                when: [if flag {
                    Bool("aws:SecureTransport", true)
                }],
            },
            if flag {
                ..base
            },
        ];
        assert_eq!(
            policy.to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*","arn:aws:s3:::c/*","arn:aws:s3:::d/e"],"Condition":{"Bool":{"aws:SecureTransport":"true"}}},{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}"#
        );
    }
}

#[test]
fn a_future_that_awaits_in_bodies_goes_to_another_thread() {
    async fn object(name: &ResourceName) -> Arn {
        Arn::parse(&format!("arn:aws:s3:::{name}/object")).unwrap()
    }
    async fn policy(names: Vec<ResourceName>) -> IdentityPolicy {
        identity_policy![
            for name in &names {
                allow {
                    action: s3::GetObject,
                    resource: [(object(name).await), (object(name).await)],
                    when: [if object(name).await.as_str().len() > 5 {
                        StringEquals("aws:PrincipalTag/name", [name, "x"])
                    }],
                }
            },
            deny {
                action: s3::DeleteObject,
                resource: [
                    (object(&names[0]).await),
                    for name in &names {
                        [(object(name).await), (object(name).await)]
                    }
                ],
            },
        ]
    }
    let mut future = std::pin::pin!(policy(names(&["a"])));
    let made = std::thread::scope(|scope| {
        let poll = || {
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            future.as_mut().poll(&mut context).is_ready()
        };
        scope.spawn(poll).join()
    });
    assert!(made.unwrap());
}

#[derive(Clone, Debug)]
struct Values {
    names: Vec<String>,
    more: Vec<String>,
    id: Option<String>,
    flag: bool,
    other: bool,
    account: Option<String>,
    partition: &'static str,
}

fn values() -> impl Strategy<Value = Values> {
    let name = || proptest::collection::vec("[a-z][a-z0-9-]{0,5}", 0..4);
    (
        name(),
        name(),
        proptest::option::of("[a-z0-9]{2,6}"),
        any::<bool>(),
        any::<bool>(),
        proptest::option::of("[1-9][0-9]{11}"),
        proptest::sample::select(vec!["aws", "aws-cn", "aws-us-gov"]),
    )
        .prop_map(|(names, more, id, flag, other, account, partition)| Values {
            names,
            more,
            id,
            flag,
            other,
            account,
            partition,
        })
}

/// Returns a JSON list, or one value as is.
fn json_list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(","))
}

/// Each program next to the text of the policy that it should produce.
fn identity_programs(values: &Values) -> Vec<(IdentityPolicy, String)> {
    let parsed = |names: &[String]| {
        names.iter().map(|it| ResourceName::parse(it).unwrap()).collect::<Vec<_>>()
    };
    let (names, more) = (parsed(&values.names), parsed(&values.more));
    let id = values.id.as_ref().map(|it| PlainText::parse(it).unwrap());
    let (flag, other) = (values.flag, values.other);
    let mut programs = Vec::new();

    // Values in loops, in branches, and loops in branches.
    let made = identity_policy![allow {
        action: [
            s3::GetObject,
            if flag {
                s3::PutObject
            } else if other {
                s3::DeleteObject
            }
        ],
        resource: [
            for name in &names {
                "arn:aws:s3:::{name}/x"
            },
            if flag {
                for name in &more {
                    "arn:aws:s3:::{name}/y"
                }
            } else {
                ["arn:aws:s3:::z/1", "arn:aws:s3:::z/2"]
            },
            "arn:aws:s3:::always/*",
        ],
    },];
    let mut actions = vec!["s3:GetObject".to_owned()];
    match (flag, other) {
        (true, _) => actions.push("s3:PutObject".to_owned()),
        (false, true) => actions.push("s3:DeleteObject".to_owned()),
        (false, false) => {}
    }
    let mut resources: Vec<_> =
        values.names.iter().map(|it| format!("arn:aws:s3:::{it}/x")).collect();
    if flag {
        resources.extend(values.more.iter().map(|it| format!("arn:aws:s3:::{it}/y")));
    } else {
        resources.extend(["arn:aws:s3:::z/1".to_owned(), "arn:aws:s3:::z/2".to_owned()]);
    }
    resources.push("arn:aws:s3:::always/*".to_owned());
    let (actions, resources) = (json_list(&actions), json_list(&resources));
    programs.push((
        made,
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":{actions},"Resource":{resources}}}]}}"#
        ),
    ));

    // Conditions that may be missing, with values in loops, next to one that is always present.
    let made = identity_policy![allow {
        action: s3::GetObject,
        resource: "arn:aws:s3:::always/*",
        when: [
            if let Some(id) = &id {
                StringEquals("aws:PrincipalTag/id", id)
            },
            StringLike(
                "aws:PrincipalTag/name",
                [
                    "x",
                    for name in &names {
                        name
                    }
                ]
            ),
            if flag {
                [
                    StringEquals(
                        "aws:PrincipalTag/a",
                        [
                            "x",
                            for name in &more {
                                name
                            },
                        ],
                    ),
                    Bool("aws:SecureTransport", true),
                ]
            } else {
                StringEquals("aws:PrincipalTag/a", "y")
            },
        ],
    }];
    let with = |first: &str, names: &[String]| {
        json_list(
            &std::iter::once(first.to_owned()).chain(names.iter().cloned()).collect::<Vec<_>>(),
        )
    };
    let mut equals = Vec::new();
    equals.extend(values.id.iter().map(|id| format!(r#""aws:PrincipalTag/id":{id:?}"#)));
    let a = if flag { with("x", &values.more) } else { "\"y\"".to_owned() };
    equals.push(format!(r#""aws:PrincipalTag/a":{a}"#));
    let like = with("x", &values.names);
    let secure = if flag { r#","Bool":{"aws:SecureTransport":"true"}"# } else { "" };
    programs.push((
        made,
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::always/*","Condition":{{"StringEquals":{{{}}},"StringLike":{{"aws:PrincipalTag/name":{like}}}{secure}}}}}]}}"#,
            equals.join(",")
        ),
    ));

    // Statements.
    let extra = identity_policy![allow { action: s3::ListAllMyBuckets, resource: "*" }];
    let made = identity_policy![
        for (index, name) in names.iter().enumerate() {
            [
                allow { action: s3::GetObject, resource: "arn:aws:s3:::{name}/*" },
                if index > 0 {
                    deny { action: s3::DeleteObject, resource: "arn:aws:s3:::{name}/*" }
                },
            ]
        },
        if flag { ..extra.clone() } else { ..extra },
        if let Some(id) = &id {
            allow {
                action: sqs::SendMessage,
                resource: "*",
                when: [
                    StringEquals("aws:PrincipalTag/id", id),
                    if other {
                        Bool("aws:SecureTransport", true)
                    },
                ],
            }
        },
    ];
    let mut statements = Vec::new();
    for (index, name) in values.names.iter().enumerate() {
        statements.push(format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::{name}/*"}}"#
        ));
        if index > 0 {
            statements.push(format!(
                r#"{{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::{name}/*"}}"#
            ));
        }
    }
    statements
        .push(r#"{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}"#.to_owned());
    if let Some(id) = &values.id {
        let secure = if other { r#","Bool":{"aws:SecureTransport":"true"}"# } else { "" };
        statements.push(format!(
            r#"{{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"*","Condition":{{"StringEquals":{{"aws:PrincipalTag/id":{id:?}}}{secure}}}}}"#
        ));
    }
    programs.push((
        made,
        format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(",")),
    ));
    programs
}

/// The partition of a bare account comes from whatever else the policy names.
fn trust_program(values: &Values) -> (TrustPolicy, String) {
    let accounts: Vec<AccountId> =
        values.account.iter().map(|it| AccountId::parse(it).unwrap()).collect();
    let role = Arn::parse(&format!("arn:{}:iam::123456789012:role/r", values.partition)).unwrap();
    let flag = values.flag;
    let made = trust_policy![allow {
        principal: [
            for account in &accounts {
                Account(account)
            },
            if flag { Aws("arn:aws-cn:iam::210987654321:role/q") } else { Aws(role) },
            for _ in &accounts {
                Service("redshift.amazonaws.com")
            },
        ],
        action: sts::AssumeRole,
    },];
    let mut aws: Vec<String> = values.account.iter().cloned().collect();
    aws.push(match flag {
        true => "arn:aws-cn:iam::210987654321:role/q".to_owned(),
        false => role.as_str().to_owned(),
    });
    let service = match values.account {
        Some(_) => r#","Service":"redshift.amazonaws.com""#,
        None => "",
    };
    let aws = json_list(&aws);
    (
        made,
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":{aws}{service}}},"Action":"sts:AssumeRole"}}]}}"#
        ),
    )
}

proptest! {
    #[test]
    fn programs_make_what_is_written_out_for_the_same_values(values in values()) {
        for (made, written) in identity_programs(&values) {
            let written = IdentityPolicy::from_json(&written).unwrap();
            prop_assert_eq!(made.to_json(), written.to_json());
        }
        let (made, written) = trust_program(&values);
        prop_assert_eq!(made.to_json(), TrustPolicy::from_json(&written).unwrap().to_json());
    }
}
