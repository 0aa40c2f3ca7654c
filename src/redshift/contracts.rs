//! Checks that each function of this module is correct: what it documents about its policy holds for
//! every request.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers fail like tests")]

use policy_core::document::read_json;
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use policy_lint::Context;
use policy_lint::contract::{Case, Contract, Word, judge, read_box};

use super::*;
use crate::{
    DatabaseUserArn, IdentityPolicy, OneOrMore, Partition, Region, ResourceName, RoleArn,
    TrustPolicy, account_id, region,
};

/// Returns the rule that reports a contract of a policy, with the message.
fn said(json: &str, kind: PolicyKind, contract: &str) -> Option<(&'static str, String)> {
    let context = Context::default();
    let (word, written) = contract.split_once(' ').unwrap_or((contract, ""));
    let word = Word::parse(word).unwrap();
    let contract = if word.has_box() {
        let document = read_json(written).unwrap();
        let read = read_box(word, &document, kind, &context, true);
        let said = (&read.misuses, &read.findings);
        let asked = read.asked.unwrap_or_else(|| panic!("{contract}: {said:?}"));
        match word {
            Word::MustAllow => Contract::MustAllow(asked),
            _ => Contract::MustNotAllow(asked),
        }
    } else {
        Contract::MustNotBePublic
    };
    let case = Case { kind, context: &context, known: &[] };
    let unkept = judge(&contract, &read_policy(json).unwrap(), &case)?;
    Some((unkept.finding.rule().name, unkept.finding.message().to_owned()))
}

/// Checks a policy against its contracts. It must allow something in each of the boxes in `reached`.
fn hold(name: &str, json: &str, kind: PolicyKind, contracts: &[String], reached: &[String]) {
    for contract in contracts {
        assert_eq!(said(json, kind, contract), None, "{name}: {contract}\n{json}");
    }
    for asked in reached {
        let contract = format!("must_not_allow {asked}");
        let rule = said(json, kind, &contract).map(|(rule, _)| rule);
        assert_eq!(rule, Some("broken-contract"), "{name}: {contract}\n{json}");
    }
}

/// What a function allows, and on which resources: each of these, and nothing else.
struct Allows<'a> {
    name: &'a str,
    policy: IdentityPolicy,
    /// Actions, and resources that each of them applies to.
    pairs: &'a [(&'a [&'a str], &'a [&'a str])],
    /// Requests that it must not allow, in addition to all those with other resources and actions.
    never: &'a [&'a str],
}

fn list(texts: &[&str]) -> String {
    let quoted: Vec<String> = texts.iter().map(|it| format!("\"{it}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

impl Allows<'_> {
    fn hold(&self) {
        let mut contracts = Vec::new();
        let mut reached = Vec::new();
        let (mut actions, mut resources) = (Vec::new(), Vec::new());
        for (names, texts) in self.pairs {
            let asked = format!(r#"{{"Action": {}, "Resource": {}}}"#, list(names), list(texts));
            contracts.push(format!("must_allow {asked}"));
            reached.push(asked);
            actions.extend_from_slice(names);
            resources.extend_from_slice(texts);
        }
        contracts.push(format!(
            r#"must_not_allow {{"NotAction": {}, "Resource": "*"}}"#,
            list(&actions)
        ));
        contracts.push(format!(
            r#"must_not_allow {{"Action": "*", "NotResource": {}}}"#,
            list(&resources)
        ));
        contracts.extend(self.never.iter().map(|it| format!("must_not_allow {it}")));
        hold(self.name, &self.policy.to_json(), PolicyKind::Identity, &contracts, &reached);
    }
}

fn name(text: &str) -> ResourceName {
    ResourceName::parse(text).unwrap()
}

fn file(url: &str) -> S3Object {
    S3Object::parse(Partition::Aws, url).unwrap()
}

fn location(url: &str) -> S3Location {
    S3Location::parse(Partition::Aws, url).unwrap()
}

fn role(text: &str) -> RoleArn {
    RoleArn::parse(text).unwrap()
}

fn some<T>(values: impl IntoIterator<Item = T>) -> OneOrMore<T> {
    crate::one_or_more(values).unwrap()
}

#[test]
fn a_command_on_amazon_s3_reaches_its_bucket_alone() {
    const LIST: &[&str] = &["s3:ListBucket"];
    const GET: &[&str] = &["s3:GetObject"];
    let manifest = file("s3://lists/today.manifest");
    let paths = file("s3://lists/paths.json");
    for allows in [
        Allows {
            name: "copy_from_s3",
            policy: copy_from_s3(&location("s3://mybucket/mydata/"), None, None),
            pairs: &[
                (LIST, &["arn:aws:s3:::mybucket"]),
                (GET, &["arn:aws:s3:::mybucket/mydata/*"]),
            ],
            never: &[
                r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::mybucket2*"}"#,
                r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::mybucket/other/*"}"#,
                r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::mybucket/mydata2/*"}"#,
            ],
        },
        Allows {
            name: "copy_from_s3 with its files",
            policy: copy_from_s3(&location("s3://mybucket/mydata/"), Some(&manifest), Some(&paths)),
            pairs: &[
                (LIST, &["arn:aws:s3:::mybucket", "arn:aws:s3:::lists"]),
                (
                    GET,
                    &[
                        "arn:aws:s3:::mybucket/mydata/*",
                        "arn:aws:s3:::lists/today.manifest",
                        "arn:aws:s3:::lists/paths.json",
                    ],
                ),
            ],
            never: &[r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::lists/another*"}"#],
        },
        Allows {
            name: "copy_over_ssh",
            policy: copy_over_ssh(&manifest, Some(&paths)),
            pairs: &[
                (LIST, &["arn:aws:s3:::lists"]),
                (GET, &["arn:aws:s3:::lists/today.manifest", "arn:aws:s3:::lists/paths.json"]),
            ],
            never: &[
                r#"{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::lists/today.manifest2"}"#,
            ],
        },
        Allows {
            name: "unload",
            policy: unload(&location("s3://mybucket/out/")),
            pairs: &[
                (LIST, &["arn:aws:s3:::mybucket"]),
                (&["s3:GetObject", "s3:PutObject"], &["arn:aws:s3:::mybucket/out/*"]),
            ],
            never: &[
                r#"{"Action": "s3:Delete*", "Resource": "*"}"#,
                r#"{"Action": "s3:PutObject", "Resource": "arn:aws:s3:::mybucket/in/*"}"#,
            ],
        },
        Allows {
            name: "create_library",
            policy: create_library(&file("s3://libraries/f.zip")),
            pairs: &[(LIST, &["arn:aws:s3:::libraries"]), (GET, &["arn:aws:s3:::libraries/f.zip"])],
            never: &[r#"{"Action": "s3:*", "Resource": "arn:aws:s3:::libraries/g.zip"}"#],
        },
    ] {
        allows.hold();
    }
}

#[test]
fn a_command_on_another_service_reaches_what_it_names_alone() {
    let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
    let paths = file("s3://lists/paths.json");
    for allows in [
        Allows {
            name: "copy_from_dynamodb",
            policy: copy_from_dynamodb(&region, &account, &name("Catalog")),
            pairs: &[(
                &["dynamodb:DescribeTable", "dynamodb:Scan"],
                &["arn:aws:dynamodb:us-west-2:123456789012:table/Catalog"],
            )],
            never: &[
                r#"{"Action": "*", "Resource": "arn:aws:dynamodb:us-west-2:123456789012:table/Catalog2"}"#,
                r#"{"Action": "*", "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/Catalog"}"#,
                r#"{"Action": "*", "Resource": "arn:aws:dynamodb:us-west-2:210987654321:table/Catalog"}"#,
            ],
        },
        Allows {
            name: "copy_from_emr",
            policy: copy_from_emr(&region, &account, &name("j-1"), Some(&paths)),
            pairs: &[
                (
                    &["elasticmapreduce:ListInstances"],
                    &["arn:aws:elasticmapreduce:us-west-2:123456789012:cluster/j-1"],
                ),
                (&["s3:ListBucket"], &["arn:aws:s3:::lists"]),
                (&["s3:GetObject"], &["arn:aws:s3:::lists/paths.json"]),
            ],
            never: &[
                r#"{"Action": "*", "Resource": "arn:aws:elasticmapreduce:us-west-2:123456789012:cluster/j-12"}"#,
            ],
        },
        Allows {
            name: "create_external_function",
            policy: create_external_function(&region, &account, &name("f")),
            pairs: &[(
                &["lambda:InvokeFunction"],
                &["arn:aws:lambda:us-west-2:123456789012:function:f"],
            )],
            never: &[r#"{"Action": "lambda:Update*", "Resource": "*"}"#],
        },
    ] {
        allows.hold();
    }
}

#[test]
fn the_catalog_of_one_database_is_read_or_changed() {
    let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
    let (database, data) = (name("sales"), location("s3://mybucket/sales/"));
    let read = create_external_schema_in_glue(&region, &account, &database, &data, false);
    let create = create_external_schema_in_glue(&region, &account, &database, &data, true);
    let table = create_external_table_in_glue(&region, &account, &database, &data);
    let athena = create_external_schema_in_athena(&region, &account, &data);
    let catalog = "arn:aws:glue:us-west-2:123456789012:catalog";
    let own = "arn:aws:glue:us-west-2:123456789012:database/sales";
    let get = format!(r#"{{"Action": ["glue:GetDatabase"], "Resource": ["{catalog}", "{own}"]}}"#);
    let make =
        format!(r#"{{"Action": "glue:CreateDatabase", "Resource": ["{catalog}", "{own}"]}}"#);
    let tables = r#"{"Action": "glue:CreateTable", "Resource": "arn:aws:glue:us-west-2:123456789012:table/sales/*"}"#;
    let change = r#"{"Action": ["glue:Create*", "glue:Delete*", "glue:Update*", "glue:BatchDelete*"], "Resource": "*"}"#;
    let others = r#"must_not_allow {"Action": "glue:*", "Resource": ["arn:aws:glue:us-west-2:123456789012:database/stock", "arn:aws:glue:us-west-2:123456789012:table/stock/*", "arn:aws:glue:us-west-2:210987654321:catalog"]}"#;
    let buckets = r#"must_not_allow {"Action": "s3:*", "NotResource": ["arn:aws:s3:::mybucket", "arn:aws:s3:::mybucket/sales/*"]}"#;
    let writes = r#"must_not_allow {"Action": ["s3:Put*", "s3:Delete*"], "Resource": "*"}"#;
    let always = [others.to_owned(), buckets.to_owned(), writes.to_owned()];
    for (name, policy, kept, reached) in [
        (
            "create_external_schema_in_glue",
            &read,
            vec![format!("must_allow {get}"), format!("must_not_allow {change}")],
            vec![get.clone()],
        ),
        (
            "create_external_schema_in_glue with its database",
            &create,
            vec![
                format!("must_allow {make}"),
                r#"must_not_allow {"Action": ["glue:CreateTable", "glue:Delete*"], "Resource": "*"}"#
                    .to_owned(),
            ],
            vec![make, get.clone()],
        ),
        (
            "create_external_table_in_glue",
            &table,
            vec![
                format!("must_allow {tables}"),
                r#"must_not_allow {"Action": ["glue:CreateDatabase", "glue:DeleteDatabase"], "Resource": "*"}"#
                    .to_owned(),
            ],
            vec![tables.to_owned(), get],
        ),
    ] {
        let kept: Vec<String> = kept.into_iter().chain(always.clone()).collect();
        hold(name, &policy.to_json(), PolicyKind::Identity, &kept, &reached);
    }
    hold(
        "create_external_schema_in_athena",
        &athena.to_json(),
        PolicyKind::Identity,
        &[
            r#"must_not_allow {"Action": "athena:*", "Resource": "arn:aws:athena:us-east-1:123456789012:workgroup/primary"}"#.to_owned(),
            r#"must_not_allow {"NotAction": ["athena:*", "s3:*"], "Resource": "*"}"#.to_owned(),
            buckets.to_owned(),
            writes.to_owned(),
        ],
        &[r#"{"Action": "athena:StartQueryExecution", "Resource": "arn:aws:athena:us-west-2:123456789012:workgroup/primary"}"#.to_owned()],
    );
}

#[test]
fn a_model_is_trained_by_its_own_role() {
    let own = role("arn:aws:iam::123456789012:role/Model");
    let policy = create_model(&own, &location("s3://mybucket/models/"));
    let pass = r#"{"Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/Model", "Context": {"iam:PassedToService": "sagemaker.amazonaws.com"}}"#;
    hold(
        "create_model",
        &policy.to_json(),
        PolicyKind::Identity,
        &[
            format!("must_allow {pass}"),
            r#"must_not_allow {"Action": "iam:*", "NotResource": "arn:aws:iam::123456789012:role/Model"}"#.to_owned(),
            r#"must_not_allow {"Action": "iam:PassRole", "Resource": "*", "Condition": {"StringNotEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}}"#.to_owned(),
            r#"must_not_allow {"Action": "s3:*", "NotResource": ["arn:aws:s3:::mybucket", "arn:aws:s3:::mybucket/models/*"]}"#.to_owned(),
            r#"must_not_allow {"Action": ["redshift:*", "sts:*", "kms:*"], "Resource": "*"}"#.to_owned(),
        ],
        &[pass.to_owned(), r#"{"Action": "sagemaker:CreateModel", "Resource": "*"}"#.to_owned()],
    );
}

#[test]
fn credentials_are_those_of_one_user_and_one_database() {
    let user = "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/loader";
    let database = "arn:aws:redshift:us-west-2:123456789012:dbname:my-cluster/dev";
    let of_user = DatabaseUserArn::parse(user).unwrap();
    let dev = DatabaseName::parse("dev").unwrap();
    let groups = some([DatabaseGroup::parse("readers").unwrap()]);
    const GET: &[&str] = &["redshift:GetClusterCredentials"];
    Allows {
        name: "cluster_credentials",
        policy: cluster_credentials(&of_user, &dev).unwrap(),
        pairs: &[(GET, &[user, database])],
        never: &[
            r#"{"Action": "redshift:*", "Resource": "arn:aws:redshift:*:*:dbuser:my-cluster/admin"}"#,
            r#"{"Action": "redshift:*", "Resource": "arn:aws:redshift:us-west-2:123456789012:dbname:my-cluster/prod"}"#,
        ],
    }
    .hold();
    let group = "arn:aws:redshift:us-west-2:123456789012:dbgroup:my-cluster/readers";
    Allows {
        name: "cluster_credentials_for_new_user",
        policy: cluster_credentials_for_new_user(&of_user, &dev, groups).unwrap(),
        pairs: &[
            (GET, &[user, database]),
            (&["redshift:CreateClusterUser"], &[user]),
            (&["redshift:JoinGroup"], &[group]),
        ],
        never: &[
            r#"{"Action": "redshift:JoinGroup", "Resource": "arn:aws:redshift:us-west-2:123456789012:dbgroup:my-cluster/admins"}"#,
            r#"{"Action": "redshift:CreateClusterUser", "Resource": "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/admin"}"#,
        ],
    }
    .hold();
}

#[test]
fn the_role_of_an_instance_touches_no_redshift() {
    Allows {
        name: "assume_roles",
        policy: assume_roles(some([role("arn:aws:iam::210987654321:role/RedshiftAccess")])),
        pairs: &[(&["sts:AssumeRole"], &["arn:aws:iam::210987654321:role/RedshiftAccess"])],
        never: &[
            r#"{"Action": ["redshift:*", "redshift-data:*", "redshift-serverless:*"], "Resource": "*"}"#,
            r#"{"Action": "sts:AssumeRole", "Resource": "arn:aws:iam::210987654321:role/RedshiftAccess2"}"#,
            r#"{"Action": "sts:AssumeRole", "Resource": "arn:aws:iam::123456789012:role/RedshiftAccess"}"#,
        ],
    }
    .hold();
}

/// Checks a trust in services: these can assume the role, and no principal outside of AWS services can.
fn hold_services(name: &str, policy: &TrustPolicy, services: &[&str], context: &str) {
    let mut contracts = vec![
        "must_not_be_public".to_owned(),
        r#"must_not_allow {"Principal": "*", "Action": "*", "Condition": {"Bool": {"aws:PrincipalIsAWSService": "false"}}}"#.to_owned(),
        r#"must_not_allow {"Principal": "*", "NotAction": "sts:AssumeRole"}"#.to_owned(),
    ];
    let mut reached = Vec::new();
    for service in services {
        let asked = format!(
            r#"{{"Principal": {{"Service": "{service}"}}, "Action": "sts:AssumeRole"{context}}}"#
        );
        contracts.push(format!("must_allow {asked}"));
        reached.push(asked);
    }
    hold(name, &policy.to_json(), PolicyKind::Trust, &contracts, &reached);
}

#[test]
fn trusts_in_services_let_in_no_others() {
    const REDSHIFT: &str = "redshift.amazonaws.com";
    const SERVERLESS: &str = "redshift-serverless.amazonaws.com";
    hold_services("redshift_trust", &redshift_trust(), &[REDSHIFT], "");
    hold_services("serverless_trust", &serverless_trust(), &[SERVERLESS, REDSHIFT], "");
    let older = serverless_trust_older_guide();
    hold_services("serverless_trust_older_guide", &older, &[REDSHIFT], "");
    let model = create_model_trust();
    hold_services("create_model_trust", &model, &[REDSHIFT, "sagemaker.amazonaws.com"], "");
    hold_services("ec2_trust", &ec2_trust(), &["ec2.amazonaws.com"], "");
    let regions: OneOrMore<Region> = some([region!("us-east-1"), region!("us-west-2")]);
    let regional = redshift_trust_in_regions(regions).unwrap();
    let services = ["redshift.us-east-1.amazonaws.com", "redshift.us-west-2.amazonaws.com"];
    hold_services("redshift_trust_in_regions", &regional, &services, "");
}

#[test]
fn trusts_for_database_users_let_no_other_user_in() {
    let users = |texts: [&str; 2]| some(texts.map(|it| DatabaseUserArn::parse(it).unwrap()));
    let cluster = [
        "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
        "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2",
    ];
    let serverless = [
        "arn:aws:redshift:us-west-2:123456789012:dbuser:serverless-123456789012-0a1b2c/IAMR:Admin",
        "arn:aws:redshift:us-west-2:123456789012:dbuser:serverless-123456789012-0a1b2c/IAM:ada",
    ];
    for (name, policy, texts, services) in [
        (
            "redshift_trust_for_users",
            redshift_trust_for_users(users(cluster)).unwrap(),
            cluster,
            &["redshift.amazonaws.com"][..],
        ),
        (
            "serverless_trust_for_users",
            serverless_trust_for_users(users(serverless)).unwrap(),
            serverless,
            &["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"][..],
        ),
    ] {
        for text in texts {
            let context = format!(r#", "Context": {{"sts:ExternalId": "{text}"}}"#);
            hold_services(name, &policy, services, &context);
        }
        let others = format!(
            r#"must_not_allow {{"Principal": "*", "Action": "*", "Condition": {{"StringNotEquals": {{"sts:ExternalId": {}}}}}}}"#,
            list(&texts)
        );
        let own = format!(
            r#"{{"Principal": "*", "Action": "*", "Condition": {{"StringEquals": {{"sts:ExternalId": {}}}}}}}"#,
            list(&texts)
        );
        let none = r#"must_not_allow {"Principal": "*", "Action": "*", "Context": {"sts:ExternalId": null}}"#;
        let kept = [others, none.to_owned()];
        hold(name, &policy.to_json(), PolicyKind::Trust, &kept, &[own]);
    }
}

#[test]
fn trusts_in_users_and_roles_let_in_nobody_else() {
    let user = "arn:aws:iam::123456789012:user/agent";
    let worker = "arn:aws:iam::210987654321:role/Worker";
    let (agent, worker_role) = (UserArn::parse(user).unwrap(), role(worker));
    for (name, policy, who) in [
        ("user_trust", user_trust(&agent), vec![user]),
        ("role_trust", role_trust(&worker_role), vec![worker]),
        ("user_and_worker_trust", user_and_worker_trust(&agent, &worker_role), vec![user, worker]),
    ] {
        let mut kept = vec![
            "must_not_be_public".to_owned(),
            format!(
                r#"must_not_allow {{"Principal": "*", "Action": "*", "Condition": {{"ArnNotEquals": {{"aws:PrincipalArn": {}}}}}}}"#,
                list(&who)
            ),
            r#"must_not_allow {"Principal": {"Service": "redshift.amazonaws.com"}, "Action": "*"}"#
                .to_owned(),
            r#"must_not_allow {"Principal": "*", "NotAction": "sts:AssumeRole"}"#.to_owned(),
        ];
        let mut reached = Vec::new();
        for arn in who {
            let asked =
                format!(r#"{{"Principal": {{"AWS": "{arn}"}}, "Action": "sts:AssumeRole"}}"#);
            kept.push(format!("must_allow {asked}"));
            reached.push(asked);
        }
        hold(name, &policy.to_json(), PolicyKind::Trust, &kept, &reached);
    }
}

/// Every function that returns a policy has a contract.
#[test]
fn every_function_has_a_contract() {
    let here = include_str!("contracts.rs");
    let sources = [
        include_str!("trust.rs"),
        include_str!("permission/catalog.rs"),
        include_str!("permission/command.rs"),
        include_str!("permission/credentials.rs"),
        include_str!("permission/s3.rs"),
    ];
    let functions = sources.iter().flat_map(|it| it.split("\npub fn ").skip(1));
    let names: Vec<&str> = functions.filter_map(|it| it.split('(').next()).collect();
    assert!(names.len() >= 25, "{names:?}");
    for name in names {
        assert!(here.contains(&format!("{name}(")), "{name}");
    }
}
