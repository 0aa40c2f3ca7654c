//! Trust policies and associations, compared with the guides that require them.

use super::*;
use crate::{
    AccountId, DatabaseUserArn, OneOrMore, Region, RoleArn, TrustPolicy, account_id, region,
    role_chain,
};

const RESTRICTED: &str = r#"{
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "redshift.amazonaws.com" },
        "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "sts:ExternalId": [
            "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
            "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2"
        ] } }
    }]
}"#;

const REGIONAL: &str = r#"{
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": [
            "redshift.us-east-1.amazonaws.com",
            "redshift.us-west-2.amazonaws.com"
        ] },
        "Action": "sts:AssumeRole"
    }]
}"#;

fn role(text: &str) -> RoleArn {
    RoleArn::parse(text).unwrap()
}

fn some<T>(values: impl IntoIterator<Item = T>) -> OneOrMore<T> {
    crate::one_or_more(values).unwrap()
}

fn users(texts: &[&str]) -> OneOrMore<DatabaseUserArn> {
    some(texts.iter().map(|text| DatabaseUserArn::parse(text).unwrap()))
}

fn regions(texts: &[&str]) -> OneOrMore<Region> {
    some(texts.iter().map(|text| Region::parse(text).unwrap()))
}

/// Returns the trust policy of one statement with this principal.
fn trusting(principal: &str) -> TrustPolicy {
    TrustPolicy::from_json(&format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#
    ))
    .unwrap()
}

#[test]
fn fixed_trust_policies_name_their_services() {
    for (policy, services) in [
        (redshift_trust(), r#""redshift.amazonaws.com""#),
        (serverless_trust_older_guide(), r#""redshift.amazonaws.com""#),
        (serverless_trust(), r#"["redshift-serverless.amazonaws.com","redshift.amazonaws.com"]"#),
        (create_model_trust(), r#"["redshift.amazonaws.com","sagemaker.amazonaws.com"]"#),
        (ec2_trust(), r#""ec2.amazonaws.com""#),
    ] {
        assert_eq!(policy, trusting(&format!(r#"{{"Service":{services}}}"#)));
        assert!(policy.static_json().is_some());
    }
}

#[test]
fn database_users_are_external_ids() {
    let policy = redshift_trust_for_users(users(&[
        "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
        "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user2",
    ]));
    assert_eq!(policy.unwrap(), TrustPolicy::from_json(RESTRICTED).unwrap());
    let serverless = "arn:aws:redshift:us-west-2:123456789012:dbuser:serverless-123456789012-ab/u";
    let cluster = "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/u";
    let other = "arn:aws:redshift:us-west-2:210987654321:dbuser:my-cluster/u";
    let policy = serverless_trust_for_users(users(&[serverless])).unwrap();
    assert!(policy.to_json().contains("redshift-serverless.amazonaws.com"));
    for (result, message) in [
        (
            redshift_trust_for_users(users(&[cluster, serverless])),
            "belongs to Redshift Serverless, not to a cluster; call `serverless_trust_for_users`",
        ),
        (
            serverless_trust_for_users(users(&[cluster])),
            "belongs to a cluster, not to Redshift Serverless; call `redshift_trust_for_users`",
        ),
        (
            redshift_trust_for_users(users(&[cluster, other])),
            "is in another account, but a role serves only clusters in its own account; create a role in each account",
        ),
    ] {
        let error = result.unwrap_err().to_string();
        assert!(error.ends_with(message), "{error}");
    }
    assert!(OneOrMore::try_from(Vec::<DatabaseUserArn>::new()).is_err());
}

#[test]
fn regions_become_principals() {
    let policy = redshift_trust_in_regions(regions(&["us-east-1", "us-west-2"])).unwrap();
    assert_eq!(policy, TrustPolicy::from_json(REGIONAL).unwrap());
    let error = redshift_trust_in_regions(regions(&["us-east-1", "cn-north-1"])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the Region `cn-north-1` is not in the partition `aws` of the previous Region; \
         create a role for each partition"
    );
    assert!(OneOrMore::try_from(Vec::<Region>::new()).is_err());
}

#[test]
fn users_and_worker_nodes_are_trusted_across_accounts() {
    let user = UserArn::parse("arn:aws:iam::123456789012:user/agent").unwrap();
    assert_eq!(user_trust(&user), trusting(&format!(r#"{{"AWS":"{user}"}}"#)));
    for account in ["123456789012", "210987654321"] {
        let worker = role(&format!("arn:aws:iam::{account}:role/Worker"));
        assert_eq!(role_trust(&worker), trusting(&format!(r#"{{"AWS":"{worker}"}}"#)));
        assert_eq!(
            user_and_worker_trust(&user, &worker),
            trusting(&format!(r#"{{"AWS":["{user}","{worker}"]}}"#))
        );
    }
}

fn numbered(count: usize) -> Vec<RoleArn> {
    (0..count).map(|index| role(&format!("arn:aws:iam::123456789012:role/R{index}"))).collect()
}

fn associated(region: &str, roles: Vec<RoleArn>) -> Result<AssociatedRoles, AssociationError> {
    AssociatedRoles::new(&Region::parse(region).unwrap(), &account_id!("123456789012"), roles)
}

#[test]
fn the_quota_is_that_of_the_region() {
    for (region, quota) in [
        ("us-east-1", 50),
        ("ap-northeast-1", 50),
        ("ap-southeast-2", 50),
        ("eu-south-2", 50),
        ("ap-northeast-3", 10),
        ("af-south-1", 10),
        ("eu-south-1", 10),
        ("ap-southeast-3", 10),
    ] {
        assert!(associated(region, numbered(quota)).is_ok(), "{region}");
        let error = associated(region, numbered(quota + 1)).unwrap_err();
        let count = quota + 1;
        assert_eq!(
            error.to_string(),
            format!(
                "{count} roles are associated, but the quota in `{region}` is {quota}; have associated \
                 roles assume the others in a chain"
            )
        );
    }
    for region in ["us-gov-west-1", "us-iso-east-1", "us-isob-east-1"] {
        assert_eq!(role_quota(&Region::parse(region).unwrap()), 10, "{region}");
    }
}

#[test]
fn roles_of_a_cluster_fit_together() {
    let [a, b] =
        ["RoleA", "RoleB"].map(|name| role(&format!("arn:aws:iam::123456789012:role/{name}")));
    let foreign = role("arn:aws:iam::210987654321:role/RoleB");
    let china = role("arn:aws-cn:iam::123456789012:role/RoleA");
    for (roles, message) in [
        (
            vec![a.clone(), b.clone(), a.clone()],
            "the role `arn:aws:iam::123456789012:role/RoleA` is in the list more than once; name it once",
        ),
        (
            vec![a.clone(), foreign.clone()],
            "the role `arn:aws:iam::210987654321:role/RoleB` is not in the account \
             `123456789012`, which owns the cluster; associate a role in that account, and let it \
             assume this one in a chain",
        ),
        (
            vec![china],
            "the role `arn:aws-cn:iam::123456789012:role/RoleA` is not in the partition `aws`; use a role in that partition",
        ),
    ] {
        assert_eq!(associated("us-east-1", roles).unwrap_err().to_string(), message);
    }
    let roles = associated("us-east-1", vec![a.clone()]).unwrap();
    assert_eq!(
        roles.clone().with_default(&b).unwrap_err().to_string(),
        "the default role `arn:aws:iam::123456789012:role/RoleB` is not associated; add it to the roles"
    );
    assert_eq!(
        roles.check(&IamRole::default_role()).unwrap_err().to_string(),
        "there is no default role; set one with `with_default`"
    );
    let chain = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com")
        },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    ];
    assert_eq!(roles.check(&IamRole::chain(&chain)), Ok(()));
    assert_eq!(
        associated("us-east-1", vec![b]).unwrap().check(&IamRole::chain(&chain)),
        Err(AssociationError::NotAssociated(a))
    );
}

#[test]
fn requests_have_the_fields_of_their_call() {
    let [a, b] =
        ["RoleA", "RoleB"].map(|name| role(&format!("arn:aws:iam::123456789012:role/{name}")));
    let current = associated("us-east-1", vec![a.clone()]).unwrap();
    let next = associated("us-east-1", vec![b.clone()]).unwrap().with_default(&b).unwrap();
    assert_eq!(next.default_role(), Some(&b));
    assert_eq!(next.roles(), std::slice::from_ref(&b));
    assert_eq!(
        current.create_cluster().to_json(),
        r#"{"IamRoles":["arn:aws:iam::123456789012:role/RoleA"]}"#
    );
    assert_eq!(
        next.create_namespace().to_json(),
        r#"{"iamRoles":["arn:aws:iam::123456789012:role/RoleB"],"defaultIamRoleArn":"arn:aws:iam::123456789012:role/RoleB"}"#
    );
    assert_eq!(
        next.modify_cluster(&current).unwrap().to_json(),
        r#"{"AddIamRoles":["arn:aws:iam::123456789012:role/RoleB"],"RemoveIamRoles":["arn:aws:iam::123456789012:role/RoleA"],"DefaultIamRoleArn":"arn:aws:iam::123456789012:role/RoleB"}"#
    );
    let elsewhere = associated("us-west-2", vec![a]).unwrap();
    assert_eq!(next.modify_cluster(&elsewhere), Err(AssociationError::OtherCluster));
    let none = AssociatedRoles::new(&region!("us-east-1"), &account(), []).unwrap();
    assert_eq!(none.create_cluster().to_json(), r#"{"IamRoles":[]}"#);
}

fn account() -> AccountId {
    account_id!("123456789012")
}

#[cfg(feature = "check")]
#[test]
fn no_policy_of_the_guides_has_a_warning() {
    use crate::Level;

    let (region, account) = (region!("us-west-2"), account());
    let name = |text| crate::ResourceName::parse(text).unwrap();
    let data = S3Location::parse(crate::Partition::Aws, "s3://mybucket/mydata").unwrap();
    let file = S3Object::parse(crate::Partition::Aws, "s3://mybucket/f.json").unwrap();
    let reader = role("arn:aws:iam::123456789012:role/R");
    let user = "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1";
    let user = DatabaseUserArn::parse(user).unwrap();
    let database = DatabaseName::parse("dev").unwrap();
    let groups = some([DatabaseGroup::parse("loaders").unwrap()]);
    let db = name("exampledb");
    for policy in [
        copy_from_s3(&data, Some(&file), None),
        copy_over_ssh(&file, None),
        copy_from_dynamodb(&region, &account, &name("table")),
        copy_from_emr(&region, &account, &name("j-1"), Some(&file)),
        unload(&data),
        create_library(&file),
        create_external_function(&region, &account, &name("f")),
        create_external_schema_in_glue(&region, &account, &db, &data, true),
        create_external_table_in_glue(&region, &account, &db, &data),
        create_external_schema_in_athena(&region, &account, &data),
        create_model(&reader, &data),
        cluster_credentials(&user, &database).unwrap(),
        cluster_credentials_for_new_user(&user, &database, groups).unwrap(),
        assume_roles(some([reader.clone()])),
    ] {
        let loud = policy.findings().into_iter().find(|it| it.level() != Level::Suggestion);
        assert!(loud.is_none(), "{policy}: {loud:?}");
    }
    for policy in [
        redshift_trust(),
        redshift_trust_in_regions(regions(&["us-east-1", "us-west-2"])).unwrap(),
        redshift_trust_for_users(some([user])).unwrap(),
        serverless_trust(),
        create_model_trust(),
        ec2_trust(),
        role_trust(&reader),
    ] {
        let loud = policy.findings().into_iter().find(|it| it.level() != Level::Suggestion);
        assert!(loud.is_none(), "{policy}: {loud:?}");
    }
}

#[test]
fn the_next_role_may_trust_the_account_of_the_role_before() {
    let chain = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
            external_id: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
        },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB", trust_via: AccountRoot },
    ];
    let user = "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1";
    let [role_a, role_b] = &chain.hops;
    assert_eq!(role_a.trust_policy(), &redshift_trust_for_users(users(&[user])).unwrap());
    assert_eq!(role_b.trust_policy(), &trusting(r#"{"AWS":"arn:aws:iam::123456789012:root"}"#));
    assert_eq!(role_a.assume_policy(), Some(&assume_roles(some([role_b.arn().clone()]))));
    assert_eq!(role_b.assume_policy(), None);
}
