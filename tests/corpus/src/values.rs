//! One table of literal values for all checks of values: the macros, the rules for a policy, and the command
//! line.

use policy_core::document::read_json;
use policy_core::finding::{Finding, Level};
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check;
use policy_lint::value::ValueKind;

/// A value, its place in a policy, and the expected result.
pub struct Row {
    /// What it is.
    pub kind: ValueKind,
    /// Its place in a policy.
    pub place: Stand,
    /// The value.
    pub text: &'static str,
    /// The names of the rules with findings above a suggestion, with their levels.
    pub found: &'static [(&'static str, Level)],
    /// Whether its type accepts it if no rule finds an error.
    pub is_taken: bool,
}

/// The place of a value in a policy.
#[derive(Clone, Copy, Debug)]
pub enum Stand {
    /// A resource of an identity-based policy.
    Resource,
    /// A principal in a bucket policy.
    Principal,
    /// A role or an account in a trust policy.
    Trusted,
    /// A service in a trust policy.
    Service,
    /// A condition value for the Region of the request.
    Region,
    /// A condition value for the external ID in a trust policy.
    ExternalId,
}

impl Row {
    /// A policy with the value.
    #[must_use]
    pub fn policy(&self) -> (PolicyKind, String) {
        let (kind, policy) = match self.place {
            Stand::Resource => (
                PolicyKind::Identity,
                r#"{"Effect": "Deny", "Action": ["*"], "Resource": ["VALUE"]}"#,
            ),
            Stand::Principal => (
                PolicyKind::Resource,
                r#"{"Effect": "Deny", "Principal": {"AWS": ["VALUE"]}, "Action": "s3:GetObject", "Resource": "arn:*:s3:::bucket/*"}"#,
            ),
            Stand::Trusted => (
                PolicyKind::Trust,
                r#"{"Effect": "Allow", "Principal": {"AWS": ["VALUE"]}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "customer-42"}}}"#,
            ),
            Stand::Service => (
                PolicyKind::Trust,
                r#"{"Effect": "Allow", "Principal": {"Service": ["VALUE"]}, "Action": "sts:AssumeRole"}"#,
            ),
            Stand::Region => (
                PolicyKind::Identity,
                r#"{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": ["VALUE"]}}}"#,
            ),
            Stand::ExternalId => (
                PolicyKind::Trust,
                r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": ["VALUE"]}}}"#,
            ),
        };
        let statement = policy.replace("VALUE", self.text);
        (kind, format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#))
    }

    /// The pointer to the value in the policy.
    #[must_use]
    pub const fn pointer(&self) -> &'static str {
        match self.place {
            Stand::Resource => "/Statement/0/Resource/0",
            Stand::Principal | Stand::Trusted => "/Statement/0/Principal/AWS/0",
            Stand::Service => "/Statement/0/Principal/Service/0",
            Stand::Region => "/Statement/0/Condition/StringEquals/aws:RequestedRegion/0",
            Stand::ExternalId => "/Statement/0/Condition/StringEquals/sts:ExternalId/0",
        }
    }

    /// The findings above a suggestion at the value in the policy.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let (kind, text) = self.policy();
        let Ok(document) = read_json(&text) else { return Vec::new() };
        let findings = check(&document, kind, &Context::default()).findings.into_iter();
        let is_here = |it: &Finding| {
            it.level() > Level::Suggestion
                && document.resolve(&it.place().path).to_string() == self.pointer()
        };
        findings.filter(is_here).collect()
    }
}

macro_rules! rows {
    ($($kind:ident $place:ident $text:literal $outcome:ident [$($rule:literal $level:ident),*];)*) => {
        &[$(Row {
            kind: ValueKind::$kind,
            place: Stand::$place,
            text: $text,
            found: &[$(($rule, Level::$level)),*],
            is_taken: rows!($outcome),
        }),*]
    };
    (taken) => { true };
    (refused) => { false };
}

/// The values.
pub static VALUES: &[Row] = rows! {
    Arn Resource "arn:aws:iam::123456789012:role/R" taken [];
    Arn Resource "arn:aws:s3:::bucket" taken [];
    Arn Resource "arn:aws-cn:sqs:cn-north-1:123456789012:queue" taken [];
    Arn Resource "arn:aws:iam::aws:policy/ReadOnlyAccess" taken [];
    Arn Resource "arn:aws:iam::123456789012:root" taken [];
    Arn Principal "arn:aws:sts::123456789012:assumed-role/R/session" taken [];
    Arn Principal "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEF23456" taken [];
    Arn Resource "arn:aws:iam:us-east-1:123456789012:role/R" refused ["impossible-arn" Error];
    Arn Resource "arn:aws:iam::role/R" refused ["missing-arn-field" Error];
    Arn Resource "arn:aws:iam::12345678901:role/R" refused ["invalid-arn-account" Error];
    Arn Resource "arn:aws:sqs:us-est-1:123456789012:queue" refused ["invalid-arn-region" Error];
    Arn Resource "arn:aws:sqs:cn-north-1:123456789012:queue" refused ["invalid-arn-region" Error];
    Arn Resource "arn:aws:sqs:us-east-1::queue" refused ["impossible-arn" Error];
    Arn Resource "arn:awss:sqs:us-east-1:123456789012:queue" refused ["invalid-partition" Error];
    Arn Resource "arn:aws:SQS:us-east-1:123456789012:queue" refused ["invalid-arn-service-case" Error];
    Arn Resource "arn:aws:sqss:us-east-1:123456789012:queue" refused ["unknown-service-in-arn" Error];
    Arn Resource "arn:aws:dynamodb:us-east-1:123456789012:tabel/t" refused ["impossible-arn" Error];
    Arn Resource "arn:aws:iam::123456789012:rolee/R" refused ["invalid-iam-resource-path" Error];
    Arn Resource "arn:aws:iam::123456789012:role/my role" refused ["impossible-resource-name" Error];
    Arn Resource "arn:aws:iam::aws:policy/ReadOnlyAcces" refused ["unknown-managed-policy" Error];
    Arn Resource "arn:aws:s3:::-bucket" taken ["impossible-resource-name" Warning];
    Arn Resource " arn:aws:s3:::bucket" refused ["whitespace-in-arn" Error];
    Arn Resource "bucket" refused ["invalid-arn-prefix" Error];
    Arn Resource "" refused ["invalid-arn-prefix" Error];
    Arn Resource "arn:aws:s3:::b\u{202e}ucket" refused ["unsupported-character" Error];
    Arn Resource "arn:aws:s3:::bucket/*" refused [];
    Arn Resource "arn:aws:s3:::bucket/${aws:username}" refused [];
    Arn Resource "*" refused [];
    ArnPattern Resource "arn:aws:s3:::bucket/*" taken [];
    ArnPattern Resource "arn:aws:s3:::bucket" taken [];
    ArnPattern Resource "arn:aws:sqs:*:123456789012:jobs-??" taken [];
    ArnPattern Resource "arn:*:iam::*:role/path/*" taken [];
    ArnPattern Resource "arn:aws:iam:us-east-1:123456789012:role/*" refused ["impossible-arn" Error];
    ArnPattern Resource "arn:aws:iam::role/*" refused ["missing-arn-field" Error];
    ArnPattern Resource "arn:aws:iam::12345678901:role/*" refused ["invalid-arn-account" Error];
    ArnPattern Resource "arn:aws:sqs:us-est-*:123456789012:queue" refused ["invalid-arn-region" Error];
    ArnPattern Resource "arn:aws:sqss:us-east-1:123456789012:*" refused ["unknown-service-in-arn" Error];
    ArnPattern Resource "arn:aws:dynamodb:us-east-1:123456789012:tabel/*" refused ["impossible-arn" Error];
    ArnPattern Resource "arn:aws:s3:::b\u{202e}/*" refused ["unsupported-character" Error];
    ArnPattern Resource "bucket/*" refused ["invalid-arn-prefix" Error];
    ArnPattern Resource "arn:aws:s3:::bucket/${aws:username}/*" refused [];
    ArnPattern Resource "*" refused [];
    AccountId Trusted "123456789012" taken [];
    AccountId Trusted "000000000000" taken [];
    AccountId Trusted "12345678901" refused ["invalid-principal" Error];
    AccountId Trusted "0123456789012" refused ["invalid-principal" Error];
    AccountId Trusted "1234-5678-9012" refused [];
    AccountId Trusted "" refused ["invalid-principal" Error];
    AccountId Trusted "١٢٣٤٥٦٧٨٩٠١٢" refused ["unsupported-character" Error];
    AccountId Trusted "AROADBQP57FF2AEXAMPLE" refused ["deleted-principal" Warning];
    AccountId Trusted "arn:aws:iam::123456789012:role/R" refused [];
    Region Region "us-east-1" taken [];
    Region Region "cn-north-1" taken [];
    Region Region "us-est-1" refused ["invalid-region-value" Error];
    Region Region "ap-south-77" refused ["invalid-region-value" Error];
    Region Region "us-east-1a" refused ["invalid-region-value" Error];
    Region Region "US-EAST-1" refused ["invalid-region-value" Error];
    Region Region "Frankfurt" refused ["invalid-region-value" Error];
    Region Region "" refused ["invalid-region-value" Error];
    Region Region "us-*" refused ["wildcard-without-like-operator" Warning];
    Region Region "unspecified" refused [];
    ServicePrincipal Service "ec2.amazonaws.com" taken [];
    ServicePrincipal Service "redshift.eu-west-1.amazonaws.com" taken [];
    ServicePrincipal Service "lamda.amazonaws.com" refused ["unknown-service-principal" Error];
    ServicePrincipal Service "redshift.us-est-1.amazonaws.com" refused ["unknown-service-principal" Error];
    ServicePrincipal Service "ec2.us-east-1.amazonaws.com" refused ["unknown-service-principal" Error];
    ServicePrincipal Service "eks.amazonaws.com.cn" refused ["unknown-service-principal" Error];
    ServicePrincipal Service "rainmaker.amazonaws.com" taken ["unknown-service-principal" Warning];
    ServicePrincipal Service "kms.amazonaws.com.cn" taken ["unknown-service-principal" Warning];
    ServicePrincipal Service "Lambda.amazonaws.com" refused ["invalid-service-principal" Error];
    ServicePrincipal Service "lambda" refused ["invalid-service-principal" Error];
    ServicePrincipal Service "" refused ["invalid-service-principal" Error];
    ServicePrincipal Service "*" refused ["wildcard-in-principal" Error];
    ServicePrincipal Service "arn:aws:iam::123456789012:role/R" refused ["invalid-service-principal" Error];
    ExternalId ExternalId "customer-42" taken [];
    ExternalId ExternalId "arn:aws:redshift:us-west-2:123456789012:dbuser:cluster/user" taken [];
    ExternalId ExternalId "a" refused ["invalid-external-id" Error];
    ExternalId ExternalId "" refused ["invalid-external-id" Error];
    ExternalId ExternalId "my id" refused ["invalid-external-id" Error];
    ExternalId ExternalId "abc*" refused ["invalid-external-id" Error];
    ExternalId ExternalId "é12" refused ["invalid-external-id" Error];
    ExternalId ExternalId "a\u{202e}b" refused ["unsupported-character" Error];
    ExternalId ExternalId "arn:aws:redshift:us-west-2:0123456789012:dbuser:cluster/user" refused ["invalid-database-user" Error];
    ExternalId ExternalId "arn:aws:redshift:us-est-2:123456789012:dbuser:cluster/user" taken ["invalid-database-user" Warning];
    ExternalId ExternalId "aws:redshift:us-west-2:123456789012:dbuser:cluster/user" taken ["invalid-database-user" Warning];
    ExternalId ExternalId "AKIAIOSFODNN7EXAMPLE" refused ["access-key-id" Error];
    ExternalId ExternalId "${AWS::AccountId}" refused ["template-reference" Error];
    ExternalId ExternalId "${aws:PrincipalTag/id}" refused [];
    RoleArn Trusted "arn:aws:iam::123456789012:role/path/R" taken [];
    RoleArn Trusted "arn:aws:iam:us-east-1:123456789012:role/R" refused ["impossible-arn" Error];
    RoleArn Trusted "arn:aws:iam::role/R" refused ["missing-arn-field" Error];
    RoleArn Trusted "arn:aws:iam::12345678901:role/R" refused ["invalid-arn-account" Error];
    RoleArn Trusted "arn:aws:iam::123456789012:role/my role" refused ["invalid-principal" Error];
    RoleArn Trusted "arn:aws:iam::123456789012:instance-profile/P" refused ["invalid-principal" Error];
    RoleArn Trusted "arn:aws:iam::123456789012:role/*" refused ["wildcard-in-principal" Error];
    RoleArn Trusted "arn:aws:iam::123456789012:user/U" refused [];
    RoleArn Trusted "arn:aws:sts::123456789012:assumed-role/R/s" refused [];
    RoleArn Trusted "arn:aws:iam::123456789012:role/a,b" refused [];
};
