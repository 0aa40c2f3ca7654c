//! Many principals, and conditions with them.

use policy_core::model::PolicyKind;

use super::{Family, casing, list, policy, statement, word};

use PolicyKind::{Resource, Trust};

const WEB: &str = r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity""#;
const ASSUME: &str = r#""Effect":"Allow","Action":"sts:AssumeRole""#;

fn trusted(principal_type: &str, n: usize, item: impl Fn(usize) -> String, more: &str) -> String {
    let members = if principal_type == "Federated" { WEB } else { ASSUME };
    statement(&format!(r#"{members},"Principal":{{"{principal_type}":[{}]}}{more}"#, list(n, item)))
}

fn denied(n: usize, item: impl Fn(usize) -> String) -> String {
    statement(&format!(
        r#""Effect":"Deny","Action":"s3:*","Resource":"*","NotPrincipal":{{"AWS":[{}]}}"#,
        list(n, item)
    ))
}

fn user(i: usize) -> String {
    format!("\"arn:aws:iam::111111111111:user/u{i}\"")
}

fn account(i: usize) -> String {
    format!("\"{:012}\"", 100_000_000_000 + i)
}

fn provider(i: usize) -> String {
    format!("\"arn:aws:iam::111111111111:oidc-provider/h{i}.example.com\"")
}

const GITHUB: &str =
    "\"arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com\"";

/// Keys of issuers, each with a value.
fn claims(n: usize) -> String {
    format!(
        r#","Condition":{{"StringEquals":{{{}}}}}"#,
        list(n, |i| format!(r#""k{i}.example.com:aud":"a""#))
    )
}

fn external_ids(operator: &str, n: usize, item: impl Fn(usize) -> String) -> String {
    format!(r#","Condition":{{"{operator}":{{"sts:ExternalId":[{}]}}}}"#, list(n, item))
}

fn cased(operator: &str, key: &str, value: &str, n: usize) -> String {
    let keys = list(n, |i| format!("\"{}\":\"{value}\"", casing(key, i)));
    format!(r#","Condition":{{"{operator}":{{{keys}}}}}"#)
}

pub(super) const FAMILIES: &[Family] = &[
    Family::new("principals-users", Trust, |n| trusted("AWS", n, user, "")),
    Family::new("principals-accounts", Trust, |n| trusted("AWS", n, account, "")),
    Family::new("principals-accounts-and-keys", Trust, |n| {
        let keys = list(n, |i| format!(r#""aws:RequestTag/t{i}":"a""#));
        trusted("AWS", n, account, &format!(r#","Condition":{{"StringEquals":{{{keys}}}}}"#))
    }),
    Family::new("principals-foreign-and-keys", Trust, |n| {
        let keys = list(n, |i| format!(r#""aws:RequestTag/t{i}":"a""#));
        trusted("AWS", n, account, &format!(r#","Condition":{{"StringEquals":{{{keys}}}}}"#))
    })
    .in_project(),
    Family::new("principals-sessions", Trust, |n| {
        trusted("AWS", n, |i| format!("\"arn:aws:sts::111111111111:assumed-role/r{i}/s\""), "")
    }),
    Family::new("principals-wrong", Trust, |n| trusted("AWS", n, |i| format!("\"x{i}\""), "")),
    Family::new("principals-wildcards", Trust, |n| {
        trusted("AWS", n, |i| format!("\"arn:aws:iam::111111111111:user/*{i}\""), "")
    }),
    Family::new("principals-services", Trust, |n| {
        trusted("Service", n, |i| format!("\"lamda{}.amazonaws.com\"", word(i)), "")
    }),
    Family::new("principals-providers", Trust, |n| trusted("Federated", n, provider, "")),
    Family::new("principals-providers-and-claims", Trust, |n| {
        trusted("Federated", n, provider, &claims(n))
    }),
    Family::new("principals-github-and-claims", Trust, |n| {
        let keys = list(n, |i| format!(r#""aws:RequestTag/t{i}":"*""#));
        trusted(
            "Federated",
            n,
            |_| GITHUB.to_owned(),
            &format!(r#","Condition":{{"StringLike":{{{keys}}}}}"#),
        )
    }),
    Family::new("principals-github-and-wild-subjects", Trust, |n| {
        let key = "token.actions.githubusercontent.com:sub";
        trusted("Federated", n, |_| GITHUB.to_owned(), &cased("StringLike", key, "*", n))
    }),
    Family::new("principals-github-and-literal-subjects", Trust, |n| {
        let key = "token.actions.githubusercontent.com:sub";
        trusted("Federated", n, |_| GITHUB.to_owned(), &cased("StringEquals", key, "*", n))
    }),
    Family::new("values-of-github-subject", Trust, |n| {
        let values = list(n, |i| format!("\"repo:o{i}/r:*\""));
        trusted(
            "Federated",
            1,
            |_| GITHUB.to_owned(),
            &format!(
                r#","Condition":{{"StringLike":{{"token.actions.githubusercontent.com:sub":[{values}]}}}}"#
            ),
        )
    }),
    Family::new("values-of-github-subject-and-keys", Trust, |n| {
        let values = list(n, |i| format!("\"repo:o/r{i}:*\""));
        let keys = list(n, |i| format!(r#""aws:RequestTag/t{i}":"a""#));
        trusted(
            "Federated",
            1,
            |_| GITHUB.to_owned(),
            &format!(
                r#","Condition":{{"StringLike":{{"token.actions.githubusercontent.com:sub":[{values}]}},"StringEquals":{{{keys}}}}}"#
            ),
        )
    }),
    Family::new("principals-saml-and-audiences", Trust, |n| {
        let values = list(n, |i| format!("\"https://signin.amazonaws.cn/saml{i}\""));
        statement(&format!(
            r#""Effect":"Allow","Action":"sts:AssumeRoleWithSAML","Principal":{{"Federated":[{}]}},"Condition":{{"StringEquals":{{"SAML:aud":[{values}]}}}}"#,
            list(n, |i| format!("\"arn:aws:iam::111111111111:saml-provider/p{i}\""))
        ))
    }),
    Family::new("principals-saml-and-keys-in-casings", Trust, |n| {
        let aud = "https://signin.amazonaws.cn/saml";
        statement(&format!(
            r#""Effect":"Allow","Action":"sts:AssumeRoleWithSAML","Principal":{{"Federated":[{}]}},"Condition":{{"StringEquals":{{{}}}}}"#,
            list(n, |i| format!("\"arn:aws:iam::111111111111:saml-provider/p{i}\"")),
            // The seven letters do not have more variants in case.
            list(n.min(128), |i| format!("\"{}\":\"{aud}\"", casing("SAML:aud", i)))
        ))
    }),
    Family::new("principals-and-external-ids", Trust, |n| {
        trusted("AWS", n, account, &external_ids("StringEquals", n, |i| format!("\"{i}\"")))
    }),
    Family::new("principals-and-external-ids-in-casings", Trust, |n| {
        trusted("AWS", n, account, &cased("StringEquals", "sts:ExternalId", "1", n))
    }),
    Family::new("external-ids-of-database-users", Trust, |n| {
        let ids = external_ids("StringEquals", n, |i| {
            format!("\"arn:aws:redshift:us-east-1:111111111111:dbuser:c/u{i}\"")
        });
        trusted("Service", n, |i| format!("\"redshift.us-west-{i}.amazonaws.com\""), &ids)
    }),
    Family::new("external-ids-like-database-users", Trust, |n| {
        let ids = external_ids("StringLike", n, |i| format!("\"arn:aws:x{i}:*\""));
        trusted("Service", n, |i| format!("\"x{i}.amazonaws.com\""), &ids)
    }),
    Family::new("principals-third-parties-and-ids-in-casings", Trust, |n| {
        trusted(
            "AWS",
            1,
            |_| "\"333333333333\"".to_owned(),
            &cased("StringNotEquals", "sts:ExternalId", "1", n),
        )
    })
    .in_project(),
    Family::new("session-tags", Trust, |n| {
        let keys = list(n, |i| format!(r#""aws:RequestTag/t{i}":"a""#));
        trusted("AWS", 1, user, &format!(r#","Condition":{{"StringEquals":{{{keys}}}}}"#))
    }),
    Family::new("session-tags-of-statements", Trust, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{{ASSUME},"Principal":{{"AWS":{}}},"Condition":{{"StringEquals":{{"aws:RequestTag/t":"a"}}}}}}"#,
                user(i)
            )
        }))
    }),
    Family::new("serverless-and-sources-in-casings", Trust, |n| {
        trusted(
            "Service",
            n,
            |i| format!("\"x{i}.amazonaws.com\""),
            &cased("ArnLike", "aws:SourceArn", "arn:aws:s3:::b", n),
        )
    }),
    Family::new("statements-of-providers", Trust, |n| {
        policy(&list(n, |i| format!(r#"{{{WEB},"Principal":{{"Federated":{}}}}}"#, provider(i))))
    }),
    Family::new("statements-of-services-without-assume-role", Trust, |n| {
        policy(&list(n, |i| {
            let action = if i % 2 == 0 { "sts:TagSession" } else { "sts:AssumeRole" };
            let j = i / 2;
            format!(
                r#"{{"Effect":"Allow","Action":"{action}","Principal":{{"Service":"x{j}.amazonaws.com"}}}}"#
            )
        }))
    }),
    Family::new("principals-of-tag-session", Trust, |n| {
        let services = |n| list(n, |i| format!("\"x{i}.amazonaws.com\""));
        policy(&format!(
            r#"{{"Effect":"Allow","Action":"sts:TagSession","Principal":{{"Service":[{}]}}}},{{{ASSUME},"Principal":{{"Service":[{}]}}}}"#,
            services(n),
            services(n)
        ))
    }),
    Family::new("statements-of-users-without-assume-role", Trust, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{"Effect":"Allow","Action":"sts:TagSession","Principal":{{"AWS":{}}}}}"#,
                user(i)
            )
        }))
    }),
    Family::new("principals-not-users", Resource, |n| denied(n, user)),
    Family::new("principals-not-roles", Resource, |n| {
        denied(n, |i| format!("\"arn:aws:iam::{:012}:role/r\"", 100_000_000_000 + i))
    }),
    Family::new("principals-not-sessions", Resource, |n| {
        let all = |i: usize| match i {
            0 => "\"111111111111\"".to_owned(),
            i => format!("\"arn:aws:sts::111111111111:assumed-role/r{i}/s\""),
        };
        denied(n, all)
    }),
    Family::new("principals-of-bucket", Resource, |n| {
        statement(&format!(
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{{"AWS":[{}],"CanonicalUser":[{}],"Federated":[{}]}}"#,
            list(n, user),
            list(n, |i| format!("\"x{i}\"")),
            list(n, provider)
        ))
    })
    .of_service("s3"),
    Family::new("principals-identities-of-cloudfront", Resource, |n| {
        statement(&format!(
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{{"AWS":[{}]}}"#,
            list(n, |i| format!(
                "\"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identit {i}\""
            ))
        ))
    })
    .of_service("s3"),
    Family::new("principals-unknown-types", Trust, |n| {
        statement(&format!(
            r#"{ASSUME},"Principal":{{{}}}"#,
            list(n, |i| format!(r#""AWS{i}":"x""#))
        ))
    }),
    Family::new("principals-repeated-types", Trust, |n| {
        statement(&format!(
            r#"{ASSUME},"Principal":{{{}}}"#,
            list(n, |i| format!(r#""AWS":"{i}""#))
        ))
    }),
    Family::new("principals-required", Resource, |n| {
        policy(&list(n, |i| {
            let effect = if i % 2 == 0 { "Allow" } else { "Deny" };
            format!(
                r#"{{"Effect":"{effect}","Action":"s3:PutObject","Resource":"arn:aws:s3:::b{i}","Principal":"*","Condition":{{"StringEquals":{{"aws:PrincipalOrgID":"o-{i}"}}}}}}"#
            )
        }))
    })
    .of_service("s3")
    .in_project(),
];
