//! What all value types have in common: they are parsed from and serialized as text.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use iam_policy::{
    AccountId, Action, ActionPattern, Arn, ArnPattern, Cidr, DatabaseUserArn, Date, Effect,
    ExternalId, OidcIssuer, Operator, Partition, Pattern, PlainText, PolicyKind, Region,
    ResourceName, RoleArn, RoleName, RolePath, ServicePrincipal, Unchecked, Version, redshift,
};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

/// Parses a value in each possible way, and serializes it again.
fn check<T>(text: &str)
where
    T: Clone + Debug + Display + Ord + Hash + Send + Sync + 'static,
    T: FromStr<Err: std::error::Error + Send + Sync>,
    T: for<'a> TryFrom<&'a str, Error = <T as FromStr>::Err>,
    T: Serialize + DeserializeOwned,
{
    let value: T = text.parse().unwrap();
    assert_eq!(T::try_from(text).unwrap(), value);
    let json = serde_json::to_string(text).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), value);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    let empty = T::try_from("").unwrap_err().to_string();
    assert_eq!("".parse::<T>().unwrap_err().to_string(), empty);
    assert!(serde_json::from_str::<T>(r#""""#).unwrap_err().to_string().starts_with(&empty));
    assert!(serde_json::from_str::<T>("3").is_err());
}

macro_rules! values {
    ($($($part:ident)::+: $text:literal),* $(,)?) => {
        const NAMES: &[&str] = &[$(concat!("iam_policy", $("::", stringify!($part)),+)),*];

        #[test]
        fn each_is_its_text() {
            $(check::<$($part)::+>($text);)*
        }
    };
}

values! {
    AccountId: "012345678901",
    Action: "s3:GetObject",
    ActionPattern: "s3:Get*",
    Arn: "arn:aws:s3:::reports",
    ArnPattern: "arn:aws:s3:::reports/*",
    Cidr: "10.0.0.0/8",
    DatabaseUserArn: "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1",
    Date: "2026-11-23T09:30:00Z",
    Effect: "Deny",
    ExternalId: "customer-42",
    OidcIssuer: "token.actions.githubusercontent.com",
    Operator: "ForAnyValue:StringLikeIfExists",
    Partition: "aws-cn",
    Pattern: "team-*",
    PlainText: "café \"x\"",
    PolicyKind: "identity:managed",
    Region: "us-east-1",
    ResourceName: "my-bucket/2026",
    RoleArn: "arn:aws:iam::123456789012:role/service-role/Loader",
    RoleName: "Loader",
    RolePath: "/service-role/",
    ServicePrincipal: "redshift.amazonaws.com",
    Unchecked: "${anything}*",
    Version: "2008-10-17",
    redshift::DatabaseGroup: "loaders",
    redshift::DatabaseName: "dev",
    redshift::SqlIdentifier: "o\"neill",
    redshift::UserArn: "arn:aws:iam::123456789012:user/loaders/agent",
}

/// Every type that can be parsed from text alone is in the table above.
#[test]
fn none_is_forgotten() {
    let mut types = BTreeSet::new();
    let mut current = "";
    for line in include_str!("surface.txt").lines() {
        if !line.starts_with(' ') {
            current = line;
        }
        let is_policy = current.ends_with("Policy");
        if line.trim_start().starts_with("impl FromStr for") && !is_policy {
            types.insert(current);
        }
    }
    assert!(types.contains("iam_policy::Arn"), "{types:?}");
    assert_eq!(types, NAMES.iter().copied().collect());
}
