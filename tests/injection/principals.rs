//! The slots of `Principal`, in every spelling and in both kinds that have one.

use iam_policy::{
    AccountId, Arn, ExternalId, OidcIssuer, PlainText, Region, ResourceName, RoleArn,
    ServicePrincipal, Unchecked, include_policy, resource_policy, trust_policy,
};

use crate::check::slots;

slots! {
    a_whole_principal: [Arn, RoleArn, AccountId, Unchecked] |value|
        trust_policy![allow { principal: Aws(value), action: sts::AssumeRole }],
        trust_policy![allow { principal: Aws("{value}"), action: sts::AssumeRole }],
        trust_policy!(Aws(value)),
        trust_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Principal": { "AWS": value }, "Action": "sts:AssumeRole" }]
        }),
        trust_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Principal": { "AWS": ["arn:aws:iam::123456789012:role/R", "{value}"] }, "Action": "sts:AssumeRole" }]
        }),
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": "{value}", "Service": "ec2.amazonaws.com"}}}"#,
            value
        ),
        include_policy!(trust, "files/principal_aws.json", principal = value),
        resource_policy![
            #![service(s3)]
            allow { principal: Aws(value), action: s3::GetObject, resource: "arn:aws:s3:::bucket/*" }
        ];
    an_account: [AccountId, Unchecked] |value|
        trust_policy![allow { principal: Account(value), action: sts::AssumeRole }],
        trust_policy![allow { principal: [Account(value), Account("123456789012")], action: sts::AssumeRole }],
        trust_policy!(Account(value)),
        resource_policy![
            #![service(s3)]
            allow { principal: Account(value), action: s3::GetObject, resource: "arn:aws:s3:::bucket/*" }
        ];
    the_account_of_a_principal: [AccountId, Unchecked] |value|
        trust_policy![allow { principal: Aws("arn:aws:iam::{value}:role/Reader"), action: sts::AssumeRole }],
        trust_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::{value}:root" }, "Action": "sts:AssumeRole" }]
        }),
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": ["arn:aws:iam::{value}:root"]}}}"#,
            value
        ),
        include_policy!(trust, "files/principal_account.json", account = value);
    the_name_of_a_principal: [AccountId, Region, Unchecked] |value|
        trust_policy![allow { principal: Aws("arn:aws:iam::123456789012:role/{value}"), action: sts::AssumeRole }],
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": "arn:aws:iam::123456789012:role/{value}"}}}"#,
            value
        );
    a_service: [ServicePrincipal, Unchecked] |value|
        trust_policy![allow { principal: Service(value), action: sts::AssumeRole }],
        trust_policy!(Service(value)),
        trust_policy!({
            "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["redshift.amazonaws.com", value] }, "Action": "sts:AssumeRole" }]
        }),
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "{value}"}}}"#,
            value
        ),
        include_policy!(trust, "files/principal_service.json", service = value);
    a_provider: [Arn, PlainText, Unchecked] |value|
        trust_policy![allow {
            principal: Federated(value),
            action: sts::AssumeRoleWithWebIdentity,
            when: StringEquals("accounts.google.com:aud", "66677788899900pro0"),
        }],
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": {"Federated": "{value}"},
                "Condition": {"StringEquals": {"accounts.google.com:aud": "66677788899900pro0"}}}}"#,
            value
        ),
        include_policy!(trust, "files/principal_federated.json", provider = value);
    an_issuer: [OidcIssuer, Unchecked] |value|
        trust_policy![allow {
            principal: Federated("arn:aws:iam::123456789012:oidc-provider/{value}"),
            action: sts::AssumeRoleWithWebIdentity,
            when: [StringEquals("{value}:aud", "sts.amazonaws.com"), StringEquals("{value}:sub", "system:serviceaccount:a:b")],
        }],
        trust_policy!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": { "Federated": ["arn:aws:iam::123456789012:oidc-provider/{value}"] },
                "Condition": { "StringEquals": { "{value}:aud": "sts.amazonaws.com" }, "StringLike": { "{value}:sub": "x" } }
            }]
        }),
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/{value}"},
                "Condition": {"StringEquals": {"{value}:aud": "sts.amazonaws.com", "{value}:sub": "x"}}}}"#,
            value
        ),
        include_policy!(trust, "files/principal_issuer.json", issuer = value);
    a_part_of_an_issuer: [ResourceName, OidcIssuer, AccountId, Region, Unchecked] |value|
        trust_policy![allow {
            principal: Federated("arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com/{value}"),
            action: sts::AssumeRoleWithWebIdentity,
            when: [
                StringEquals("token.actions.githubusercontent.com/{value}:sub", "repo:a/b:ref:refs/heads/main"),
                StringEquals("token.actions.githubusercontent.com/{value}:aud", "sts.amazonaws.com"),
            ],
        }];
    an_external_id: [ExternalId, PlainText, AccountId, ResourceName, Unchecked] |value|
        trust_policy![allow {
            principal: Account("123456789012"),
            action: sts::AssumeRole,
            when: StringEquals("sts:ExternalId", ["customer-{value}", value]),
        }],
        trust_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
                "Condition": {"StringEquals": {"sts:ExternalId": "{value}"}}}}"#,
            value
        );
}

/// The name of a service with a Region in it is one principal, in the Region's partition.
#[test]
fn the_region_of_a_service() {
    use crate::values::Filler as _;
    for region in Region::all() {
        let policy = trust_policy![allow { principal: RegionalService("redshift", region) }];
        let [statement] = policy.statements() else { panic!("{policy}") };
        let [entry] = statement.principal().expect("it has a principal").entries() else {
            panic!("{policy}")
        };
        let services: Vec<String> = entry.values().iter().map(|it| it.to_string()).collect();
        let [service] = services.as_slice() else { panic!("{policy}") };
        assert!(ServicePrincipal::parse(service).is_ok(), "{service}");
        assert!(service.starts_with(&format!("redshift.{region}.amazonaws.com")), "{service}");
        assert_eq!(iam_policy::TrustPolicy::from_json(&policy.to_json()), Ok(policy));
    }
}
