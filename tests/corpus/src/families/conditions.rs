//! Many conditions: keys, operators, values by family.

use policy_core::model::PolicyKind;

use super::{Family, casing, list, policy, statement, word};

use PolicyKind::{Identity, Resource, ResourceControl};

const GET: &str = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#;
const ALLOW: &str = r#""Effect":"Allow""#;

/// A statement of an identity-based policy with these members of `Condition`.
fn conditions(operators: &str) -> String {
    statement(&format!(r#"{GET},"Condition":{{{operators}}}"#))
}

/// A statement of a resource-based policy with these members of `Condition`.
fn shared(effect: &str, operators: &str) -> String {
    statement(&format!(
        r#""Effect":"{effect}","Principal":"*","Action":"*","Resource":"*","Condition":{{{operators}}}"#
    ))
}

/// One key in many spellings that differ in case, with one operator.
fn casings(operator: &str, key: &str, value: &str, n: usize) -> String {
    format!(r#""{operator}":{{{}}}"#, list(n, |i| format!("\"{}\":{value}", casing(key, i))))
}

/// One key with many values.
fn values(operator: &str, key: &str, n: usize, item: impl Fn(usize) -> String) -> String {
    conditions(&format!(r#""{operator}":{{"{key}":[{}]}}"#, list(n, item)))
}

fn keys(operator: &str, n: usize, item: impl Fn(usize) -> String) -> String {
    format!(r#""{operator}":{{{}}}"#, list(n, |i| format!("\"{}\":\"a\"", item(i))))
}

pub(super) const FAMILIES: &[Family] = &[
    Family::new("keys-without-colon", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("key{i}")))
    }),
    Family::new("keys-of-no-service", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("lamda{}:x", word(i))))
    }),
    Family::new("keys-unknown-of-service", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("s3:prefx{}", word(i))))
    }),
    Family::new("keys-unknown-global", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("aws:SourceArm{}", word(i))))
    }),
    Family::new("keys-of-tags", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("aws:ResourceTag/t{i}")))
    }),
    Family::new("keys-of-request-tags", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("aws:RequestTag/t{i}")))
    }),
    Family::new("keys-of-object-tags", Identity, |n| {
        conditions(&keys("StringEquals", n, |i| format!("s3:ExistingObjectTag/t{i}")))
    }),
    Family::new("keys-of-long-tags", Identity, |n| {
        let long = "a/".repeat(n);
        conditions(&keys("StringEquals", 1, |_| format!("aws:RequestTag/{long}")))
    }),
    Family::new("key-with-many-places", Identity, |n| {
        let long = "kms:EncryptionContext:".repeat(n);
        conditions(&keys("StringEquals", 1, |_| format!("kms:EncryptionContext:{long}")))
    }),
    Family::new("keys-under-two-operators", Identity, |n| {
        let first = keys("StringEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        let second = keys("StringNotEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        conditions(&format!("{first},{second}"))
    }),
    Family::new("keys-null-and-for-all", Identity, |n| {
        let first = keys("ForAllValues:StringEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        let nulls = list(n, |i| format!(r#""aws:PrincipalTag/t{i}":"false""#));
        conditions(&format!(r#"{first},"Null":{{{nulls}}}"#))
    }),
    Family::new("keys-for-all", Identity, |n| {
        let first = keys("ForAllValues:StringEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        let nulls = list(n, |i| format!(r#""aws:PrincipalTag/u{i}":"false""#));
        conditions(&format!(r#"{first},"Null":{{{nulls}}}"#))
    }),
    Family::new("keys-for-any-denied", Identity, |n| {
        let first = keys("ForAnyValue:StringNotEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        let nulls = list(n, |i| format!(r#""aws:PrincipalTag/u{i}":"true""#));
        statement(&format!(
            r#""Effect":"Deny","Action":"*","Resource":"*","Condition":{{{first},"Null":{{{nulls}}}}}"#
        ))
    }),
    Family::new("keys-with-if-exists", Identity, |n| {
        conditions(&keys("StringLikeIfExists", n, |i| format!("aws:PrincipalTag/t{i}")))
    }),
    Family::new("keys-in-casings", Identity, |n| {
        conditions(&casings("StringEquals", "aws:PrincipalOrganizationUnit", "\"a\"", n))
    }),
    Family::new("keys-of-header-in-casings", Identity, |n| {
        conditions(&casings("StringLike", "aws:UserAgent", "\"a\"", n))
    }),
    Family::new("keys-of-vpc-ip-in-casings", Identity, |n| {
        conditions(&casings("IpAddress", "aws:VpcSourceIp", "\"10.0.0.0/8\"", n))
    }),
    Family::new("keys-of-attributes-in-casings", Identity, |n| {
        let keys = casings("ForAllValues:StringEquals", "dynamodb:Attributes", "\"a\"", n);
        let actions = list(n, |i| format!("\"dynamodb:Put{i}\""));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-of-endpoints-in-casings", Identity, |n| {
        let keys = casings("StringEquals", "aws:VpceAccount", "\"111111111111\"", n);
        let actions = list(n, |i| format!("\"s3:Put{i}\""));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-of-mfa-in-casings", Identity, |n| {
        let keys = casings("Bool", "aws:MultiFactorAuthPresent", "\"false\"", n);
        statement(&format!(r#""Effect":"Deny","Action":"*","Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-null-of-mfa-in-casings", Identity, |n| {
        conditions(&casings("Null", "aws:MultiFactorAuthPresent", "\"false\"", n))
    }),
    Family::new("statements-denying-without-mfa", Identity, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{"Effect":"Deny","Action":"s3:Get{i}","Resource":"*","Condition":{{"Bool":{{"aws:MultiFactorAuthPresent":"false"}}}}}}"#
            )
        }))
    }),
    Family::new("statements-with-foreign-keys", Identity, |n| {
        policy(&list(n, |i| {
            let effect = if i % 2 == 0 { "Allow" } else { "Deny" };
            format!(
                r#"{{"Effect":"{effect}","Action":"s3:GetObject","Resource":"*","Condition":{{"StringLike":{{"s3:prefix":"*?*{i}*"}},"NumericEquals":{{"s3:max-keys":"{i}"}}}}}}"#
            )
        }))
    }),
    Family::new("statements-denying-for-any", Identity, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{"Effect":"Deny","Action":"s3:Get{i}","Resource":"*","Condition":{{"ForAnyValue:StringNotEquals":{{"aws:TagKeys":"a"}}}}}}"#
            )
        }))
    }),
    Family::new("keys-of-source-in-casings", Resource, |n| {
        let keys = casings("ArnLike", "aws:SourceArn", "\"arn:aws:s3:::b\"", n);
        statement(&format!(
            r#"{ALLOW},"Principal":{{"Service":"sns.amazonaws.com"}},"Action":"sqs:*","Resource":"*","Condition":{{{keys}}}"#
        ))
    }),
    Family::new("keys-of-services-callers", Resource, |n| {
        let keys = keys("StringEquals", n, |i| format!("aws:PrincipalTag/t{i}"));
        statement(&format!(
            r#"{ALLOW},"Principal":{{"Service":"sns.amazonaws.com"}},"Action":"sqs:*","Resource":"*","Condition":{{{keys}}}"#
        ))
    }),
    Family::new("keys-of-public", Resource, |n| {
        shared("Allow", &keys("StringEqualsIfExists", n, |i| format!("aws:PrincipalTag/t{i}")))
    }),
    Family::new("keys-of-perimeter", ResourceControl, |n| {
        shared("Deny", &casings("StringNotEquals", "aws:PrincipalOrgID", "\"o-a1b2c3d4e5\"", n))
    }),
    Family::new("keys-of-resource-owner", Resource, |n| {
        shared("Allow", &casings("StringEquals", "aws:ResourceAccount", "\"1\"", n))
    })
    .of_service("s3"),
    Family::new("keys-and-actions", Identity, |n| {
        let actions = list(n, |i| format!("\"ec2:Describe{}\"", word(i)));
        let keys = keys("StringEquals", n, |i| format!("aws:ResourceTag/t{i}"));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-of-tags-and-actions-without-resource", Identity, |n| {
        let actions = list(n, |i| {
            let action = match i % 3 {
                0 => "ec2:DescribeInstances",
                1 => "iam:ListRoles",
                _ => "sqs:ListQueues",
            };
            format!("\"{action}\"")
        });
        let keys = keys("StringEquals", n, |i| format!("aws:ResourceTag/t{i}"));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-and-action-patterns", Identity, |n| {
        let actions = list(n, |i| format!("\"ec2:{}*\"", "?".repeat(i % 30)));
        let keys = keys("StringEquals", n, |i| format!("aws:RequestTag/t{i}"));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-of-service-and-action-patterns", Identity, |n| {
        let actions = list(n, |i| format!("\"s3:{}*\"", "?".repeat(i % 30)));
        let keys = keys("StringEquals", n, |i| format!("s3:ExistingObjectTag/t{i}"));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-of-ec2-and-resources", Identity, |n| {
        let keys = keys("StringEquals", n, |i| format!("ec2:ResourceTag/t{i}"));
        let resources =
            list(n, |i| format!("\"arn:aws:ec2:us-east-1:111111111111:instance/i{i}\""));
        statement(&format!(
            r#"{ALLOW},"Action":"ec2:*","Resource":[{resources}],"Condition":{{{keys}}}"#
        ))
    }),
    Family::new("keys-unknown-and-actions", Identity, |n| {
        let actions = list(n, |i| format!("\"s3:Get{}\"", word(i)));
        let keys = keys("StringEquals", n, |i| format!("s3:prefx{}", word(i)));
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("keys-with-not-action", Identity, |n| {
        let keys = keys("StringEquals", n, |i| format!("aws:ResourceTag/t{i}"));
        statement(&format!(r#"{ALLOW},"NotAction":"s3:*","Resource":"*","Condition":{{{keys}}}"#))
    }),
    Family::new("operators-unknown", Identity, |n| {
        conditions(&list(n, |i| format!(r#""StringEqals{i}":{{"aws:SourceIp":"a"}}"#)))
    }),
    Family::new("operators-in-casings", Identity, |n| {
        conditions(&list(n, |i| {
            format!(r#""{}":{{"aws:SourceIp":"a"}}"#, casing("StringNotEqualsIgnoreCase", i))
        }))
    }),
    Family::new("operators-empty", Identity, |n| {
        conditions(&list(n, |i| format!(r#""{}":{{}}"#, casing("StringNotEqualsIgnoreCase", i))))
    }),
    Family::new("values-text", Identity, |n| {
        values("StringEquals", "aws:PrincipalTag/a", n, |i| format!("\"v{i}\""))
    }),
    Family::new("values-patterns", Identity, |n| {
        values("StringLike", "aws:PrincipalTag/a", n, |i| format!("\"*v{i}*\""))
    }),
    Family::new("values-wildcards-without-like", Identity, |n| {
        values("StringEquals", "aws:PrincipalTag/a", n, |i| format!("\"*v{i}*\""))
    }),
    Family::new("values-number", Identity, |n| {
        values("NumericLessThan", "s3:max-keys", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-date", Identity, |n| {
        values("DateLessThan", "aws:CurrentTime", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-boolean", Identity, |n| {
        values("Bool", "aws:SecureTransport", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-binary", Identity, |n| {
        values("BinaryEquals", "aws:PrincipalTag/a", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-address", Identity, |n| {
        values("IpAddress", "aws:SourceIp", n, |i| {
            format!("\"10.{}.{}.1/8\"", i / 256 % 256, i % 256)
        })
    }),
    Family::new("values-no-address", Identity, |n| {
        values("IpAddress", "aws:SourceIp", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-arn", Identity, |n| {
        values("ArnLike", "aws:SourceArn", n, |i| format!("\"arn:aws:s3:::b{i}\""))
    }),
    Family::new("values-of-principal-arn", Identity, |n| {
        values("ArnLike", "aws:PrincipalArn", n, |i| format!("\"arn:aws:s3:::b{i}\""))
    }),
    Family::new("values-no-arn", Identity, |n| {
        values("ArnLike", "aws:SourceArn", n, |i| format!("\"x{i}\""))
    }),
    Family::new("values-of-region", Identity, |n| {
        values("StringEquals", "aws:RequestedRegion", n, |i| format!("\"us-est-{i}\""))
    }),
    Family::new("values-of-service", Identity, |n| {
        values("StringEquals", "iam:PassedToService", n, |i| {
            format!("\"lamda{}.amazonaws.com\"", word(i))
        })
    }),
    Family::new("values-of-account", Identity, |n| {
        values("StringEquals", "aws:SourceAccount", n, |i| format!("\"{i}\""))
    }),
    Family::new("values-listed", Identity, |n| {
        values("StringEquals", "s3:x-amz-server-side-encryption", n, |i| format!("\"AES{i}\""))
    }),
    Family::new("values-of-vpc", Identity, |n| {
        values("StringEquals", "aws:SourceVpc", n, |i| format!("\"vpc-{i}\""))
    }),
    Family::new("values-of-organization", Identity, |n| {
        values("StringEquals", "aws:PrincipalOrgID", n, |i| format!("\"o-{i}\""))
    }),
    Family::new("values-with-variables", Identity, |n| {
        values("StringEquals", "aws:PrincipalTag/a", n, |i| format!("\"${{aws:userna{i}}}\""))
    }),
    Family::new("values-with-variables-under-number", Identity, |n| {
        values("NumericEquals", "s3:max-keys", n, |i| format!("\"${{aws:userna{i}}}\""))
    }),
    Family::new("values-objects", Identity, |n| {
        values("StringEquals", "aws:PrincipalTag/a", n, |_| "{}".to_owned())
    }),
    Family::new("values-numbers", Identity, |n| {
        values("StringEquals", "aws:PrincipalTag/a", n, |i| i.to_string())
    }),
    Family::new("values-exponents", Identity, |n| {
        values("NumericEquals", "s3:max-keys", n, |i| format!("1e{i}"))
    }),
    Family::new("values-two-operators", Identity, |n| {
        let some = |start: usize| list(n, |i| format!("\"v{}\"", start + i));
        conditions(&format!(
            r#""StringEquals":{{"aws:PrincipalTag/a":[{}]}},"StringNotEquals":{{"aws:PrincipalTag/a":[{}]}}"#,
            some(0),
            some(1_000_000)
        ))
    }),
    Family::new("values-two-patterns", Identity, |n| {
        let some = |start: usize| list(n, |i| format!("\"v{}*\"", start + i));
        conditions(&format!(
            r#""StringLike":{{"aws:PrincipalTag/a":[{}]}},"StringNotLike":{{"aws:PrincipalTag/a":[{}]}}"#,
            some(0),
            some(1_000_000)
        ))
    }),
    Family::new("values-two-numbers", Identity, |n| {
        let some = |start: usize| list(n, |i| format!("\"{}\"", start + i));
        conditions(&format!(
            r#""NumericEquals":{{"s3:max-keys":[{}]}},"NumericNotEquals":{{"s3:max-keys":[{}]}}"#,
            some(0),
            some(1_000_000)
        ))
    }),
    Family::new("values-two-addresses", Identity, |n| {
        let some =
            |start: usize| list(n, |i| format!("\"{}.{}.{}.0/24\"", start, i / 256 % 256, i % 256));
        conditions(&format!(
            r#""IpAddress":{{"aws:SourceIp":[{}]}},"NotIpAddress":{{"aws:SourceIp":[{}]}}"#,
            some(11),
            some(12)
        ))
    }),
    Family::new("values-two-arns", Identity, |n| {
        let some = |start: usize| list(n, |i| format!("\"arn:aws:s3:::b{}*\"", start + i));
        conditions(&format!(
            r#""ArnLike":{{"aws:SourceArn":[{}]}},"ArnNotLike":{{"aws:SourceArn":[{}]}}"#,
            some(0),
            some(1_000_000)
        ))
    }),
    Family::new("keys-contradictory", Identity, |n| {
        let keys = list(n, |i| {
            format!(r#""{}":{{"aws:PrincipalTag/a":"v{i}"}}"#, casing("StringEqualsIgnoreCase", i))
        });
        conditions(&keys)
    }),
    Family::new("wildcards-in-one-value", Identity, |n| {
        conditions(&format!(
            r#""StringLike":{{"aws:PrincipalTag/a":["{}","b{}"]}}"#,
            "*a?".repeat(n),
            "*a".repeat(n)
        ))
    }),
    Family::new("question-marks-before-a-url", Identity, |n| {
        conditions(&format!(r#""StringEquals":{{"aws:PrincipalTag/a":"{}://"}}"#, "?".repeat(n)))
    }),
    Family::new("question-marks-in-a-variable", Identity, |n| {
        conditions(&format!(r#""StringEquals":{{"aws:PrincipalTag/a":"${{{}"}}"#, "?".repeat(n)))
    }),
    Family::new("wildcards-of-two-conditions", Identity, |n| {
        conditions(&format!(
            r#""StringLike":{{"aws:PrincipalTag/a":"b{}"}},"StringNotLike":{{"aws:PrincipalTag/a":"{}c"}}"#,
            "*a".repeat(n),
            "a*".repeat(n)
        ))
    }),
];
