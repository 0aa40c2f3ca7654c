//! Many actions, resources, statements and Sids.

use policy_core::model::PolicyKind;
use policy_lint::catalog::Catalog;

use super::{Family, casing, list, policy, statement, word};

use PolicyKind::{
    Identity, IdentityInline, IdentityManaged, Resource, ResourceControl, ServiceControl, Session,
    Trust,
};

const ALLOW: &str = r#""Effect":"Allow""#;
const ALL: &str = r#""Resource":"*""#;

/// The name of a known action for a number, cycling through all of them.
fn known(number: usize) -> String {
    let actions = &*KNOWN;
    actions.get(number % actions.len()).cloned().unwrap_or_default()
}

static KNOWN: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(|| {
    let catalog = Catalog::built_in();
    let prefixes = ["s3", "ec2", "iam", "lambda", "dynamodb", "kms", "sqs", "sns", "rds", "ecs"];
    let services = prefixes.iter().filter_map(|prefix| catalog.service(prefix));
    services.flat_map(|service| service.actions()).map(|action| action.to_string()).collect()
});

fn actions(item: fn(usize) -> String) -> impl Fn(usize) -> String {
    move |n| statement(&format!(r#"{ALLOW},"Action":[{}],{ALL}"#, list(n, item)))
}

fn resources(action: &str, n: usize, item: fn(usize) -> String) -> String {
    statement(&format!(r#"{ALLOW},"Action":"{action}","Resource":[{}]"#, list(n, item)))
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

pub(super) const FAMILIES: &[Family] = &[
    Family::new("actions-known", Identity, |n| actions(|i| quoted(&known(i)))(n)),
    Family::new("actions-known-not", Identity, |n| {
        statement(&format!(
            r#"{ALLOW},"NotAction":[{}],{ALL}"#,
            list(n, |i| quoted(&known(i)))
        ))
    }),
    Family::new("actions-unknown", Identity, |n| {
        actions(|i| format!("\"s3:GetObjct{}\"", word(i)))(n)
    }),
    Family::new("actions-unknown-ec2", Identity, |n| {
        actions(|i| format!("\"ec2:DescribeInstnces{}\"", word(i)))(n)
    }),
    Family::new("actions-unknown-services", Identity, |n| {
        actions(|i| format!("\"lamda{}:GetFunction\"", word(i)))(n)
    }),
    Family::new("actions-unknown-patterns", Identity, |n| {
        actions(|i| format!("\"ec2:Descibe{}*\"", word(i)))(n)
    }),
    Family::new("actions-malformed", Identity, |n| {
        actions(|i| format!("\"s3:Get:{i}\""))(n)
    }),
    Family::new("actions-malformed-names", Identity, |n| {
        actions(|i| format!("\"s3:Get_Objct,{}\"", word(i)))(n)
    }),
    Family::new("actions-padded", Identity, |n| actions(|i| format!("\" s3:Get{}\"", word(i)))(n)),
    Family::new("actions-casings", Identity, |n| {
        actions(|i| quoted(&casing("s3:GetObjectVersionTagging", i)))(n)
    }),
    Family::new("actions-same", Identity, |n| actions(|_| quoted("s3:GetObject"))(n)),
    Family::new("actions-patterns", Identity, |n| {
        actions(|i| format!("\"ec2:*{}*\"", word(i)))(n)
    }),
    Family::new("actions-patterns-of-all", Identity, |n| {
        actions(|i| format!("\"ec2:{}*\"", "?".repeat(i % 20)))(n)
    }),
    Family::new("actions-prefixes", Identity, |n| {
        actions(|i| format!("\"s3:{}*\"", "a".repeat(i % 60)))(n)
    }),
    Family::new("actions-wildcard-services", Identity, |n| {
        actions(|i| format!("\"*{}:Get\"", word(i)))(n)
    }),
    Family::new("actions-in-managed-policy", IdentityManaged, |n| {
        actions(|i| quoted(&known(i)))(n)
    }),
    Family::new("actions-in-trust", Trust, |n| {
        statement(&format!(
            r#"{ALLOW},"Principal":{{"AWS":"111111111111"}},"Action":[{}]"#,
            list(n, |i| format!("\"sts:Assume{}\"", word(i)))
        ))
    }),
    Family::new("actions-in-bucket-policy", Resource, |n| {
        statement(&format!(
            r#"{ALLOW},"Principal":"*","Action":[{}],"Resource":"arn:aws:s3:::b""#,
            list(n, |i| quoted(&known(i)))
        ))
    })
    .of_service("s3"),
    Family::new("actions-without-resource", Resource, |n| {
        statement(&format!(
            r#"{ALLOW},"Principal":"*","Action":[{}]"#,
            list(n, |i| format!("\"ecrr{}:Get\"", word(i)))
        ))
    }),
    Family::new("actions-in-rcp", ResourceControl, |n| {
        statement(&format!(
            r#""Effect":"Deny","Principal":"*","Action":[{}],{ALL}"#,
            list(n, |i| quoted(&known(i)))
        ))
    }),
    Family::new("actions-numbers", Identity, |n| actions(|_| "1".to_owned())(n)),
    Family::new("actions-objects", Identity, |n| actions(|_| "{}".to_owned())(n)),
    Family::new("resources-buckets", Identity, |n| {
        resources("s3:GetObject", n, |i| format!("\"arn:aws:s3:::b{i}/*\""))
    }),
    Family::new("resources-wildcards", Identity, |n| {
        resources("s3:GetObject", n, |i| format!("\"arn:aws:s3:::*{}*\"", word(i)))
    }),
    Family::new("resources-same", Identity, |n| {
        resources("s3:GetObject", n, |_| quoted("arn:aws:s3:::b/*"))
    }),
    Family::new("resources-not", Identity, |n| {
        statement(&format!(
            r#"{ALLOW},"Action":["s3:GetObject","ec2:RunInstances"],"NotResource":[{}]"#,
            list(n, |i| format!("\"arn:aws:sqs:us-east-1:111111111111:q{i}\""))
        ))
    }),
    Family::new("resources-foreign", Identity, |n| {
        resources("s3:GetObject", n, |i| format!("\"arn:aws:sqs:us-east-1:111111111111:q{i}\""))
    }),
    Family::new("resources-of-many-services", Identity, |n| {
        const SERVICES: [&str; 10] =
            ["s3", "ec2", "iam", "sqs", "sns", "kms", "lambda", "dynamodb", "logs", "rds"];
        let actions = SERVICES.map(|service| format!("\"{service}:*\"")).join(",");
        let arns = list(n, |i| {
            let service = SERVICES.get(i % SERVICES.len()).unwrap_or(&"s3");
            format!("\"arn:aws:{service}:*:111111111111:*x{i}\"")
        });
        statement(&format!(r#"{ALLOW},"Action":[{actions}],"Resource":[{arns}]"#))
    }),
    Family::new("resources-impossible", Identity, |n| {
        resources("ec2:RunInstances", n, |i| {
            format!("\"arn:aws:ec2:us-east-1:111111111111:instanc{i}\"")
        })
    }),
    Family::new("resources-without-account", Identity, |n| {
        resources("ec2:RunInstances", n, |i| format!("\"arn:aws:ec2:::instance/i{i}\""))
    }),
    Family::new("actions-of-several-resources", Identity, |n| {
        let statements = list(n, |i| {
            let action = match i % 3 {
                0 => "ec2:RunInstances",
                1 => "ec2:AttachVolume",
                _ => "glue:GetTable",
            };
            format!(
                r#"{{{ALLOW},"Action":"{action}","Resource":["arn:aws:ec2:*:*:instance/i-{i}","arn:aws:glue:*:*:table/d/t{i}"],"Condition":{{"StringEquals":{{"aws:RequestTag/a{i}":"b"}}}}}}"#
            )
        });
        policy(&statements)
    }),
    Family::new("resources-of-no-service", Identity, |n| {
        resources("s3:GetObject", n, |i| format!("\"arn:aws:lamda{}:::x\"", word(i)))
    }),
    Family::new("resources-of-no-region", Identity, |n| {
        resources("ec2:RunInstances", n, |i| {
            format!("\"arn:aws:ec2:us-est-{i}:111111111111:instance/*\"")
        })
    }),
    Family::new("resources-of-no-partition", Identity, |n| {
        resources("ec2:RunInstances", n, |i| format!("\"arn:aw{i}:ec2:::instance/*\""))
    }),
    Family::new("resources-no-arns", Identity, |n| {
        resources("s3:GetObject", n, |i| format!("\"bucket{i}\""))
    }),
    Family::new("resources-managed-policies", Identity, |n| {
        resources("iam:AttachRolePolicy", n, |i| {
            format!("\"arn:aws:iam::aws:policy/AdministratorAccss{i}\"")
        })
    }),
    Family::new("resources-iam-paths", Identity, |n| {
        resources("iam:GetRole", n, |i| format!("\"arn:aws:iam::111111111111:rol{i}/x\""))
    }),
    Family::new("resources-of-bucket-policy", Resource, |n| {
        statement(&format!(
            r#"{ALLOW},"Principal":"*","Action":"s3:GetObject","Resource":[{}]"#,
            list(n, |i| format!("\"arn:aws:s3:::b*{i}/*\""))
        ))
    })
    .of_service("s3"),
    Family::new("resources-of-endpoint", Resource, |n| {
        statement(&format!(
            r#"{ALLOW},"Principal":"*","Action":"*","Resource":[{}]"#,
            list(n, |i| format!("\"arn:aws:sqs:us-east-1:111111111111:q{i}\""))
        ))
    })
    .of_service("vpce"),
    Family::new("actions-and-resources", Identity, |n| {
        statement(&format!(
            r#"{ALLOW},"Action":[{}],"Resource":[{}]"#,
            list(n, |i| quoted(&known(i))),
            list(n, |i| format!("\"arn:aws:ec2:us-east-1:111111111111:instance/i{i}\""))
        ))
    }),
    Family::new("actions-and-impossible-resources", Identity, |n| {
        statement(&format!(
            r#"{ALLOW},"Action":[{}],"Resource":[{}]"#,
            list(n, |i| quoted(&known(i))),
            list(n, |i| format!("\"arn:aws:ec2:us-east-1::instanc{i}\""))
        ))
    }),
    Family::new("patterns-and-resources", Identity, |n| {
        statement(&format!(
            r#"{ALLOW},"Action":[{}],"Resource":[{}]"#,
            list(n, |i| format!("\"ec2:{}*\"", "?".repeat(i % 30))),
            list(n, |i| format!("\"arn:aws:sqs:us-east-1:111111111111:q{i}\""))
        ))
    }),
    Family::new("statements-same", Identity, |n| {
        policy(&list(n, |_| format!(r#"{{{ALLOW},"Action":"s3:*",{ALL}}}"#)))
    }),
    Family::new("statements-different", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{{ALLOW},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b{i}"}}"#)
        }))
    }),
    Family::new("statements-of-different-lists", Identity, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{{ALLOW},"Action":["s3:GetObject","s3:Put{i}"],"Resource":"arn:aws:s3:::b/*"}}"#
            )
        }))
    }),
    Family::new("statements-allow-all", Identity, |n| {
        policy(&list(n, |_| format!(r#"{{{ALLOW},"Action":"*",{ALL}}}"#)))
    }),
    Family::new("statements-pass-role", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{{ALLOW},"Action":["iam:PassRole","s3:Get{i}"],{ALL}}}"#)
        }))
    }),
    Family::new("statements-pass-role-denied", Identity, |n| {
        policy(&list(n, |i| {
            if i % 2 == 0 {
                format!(r#"{{{ALLOW},"Action":"iam:*","Resource":"*"}}"#)
            } else {
                format!(r#"{{"Effect":"Deny","Action":"s3:Get{i}",{ALL}}}"#)
            }
        }))
    }),
    Family::new("statements-of-credentials", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{{ALLOW},"Action":["sts:AssumeRol*","s3:Get{i}"],{ALL}}}"#)
        }))
    }),
    Family::new("statements-not-action", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{{ALLOW},"NotAction":"s3:Get{i}","NotResource":"arn:aws:s3:::b{i}"}}"#)
        }))
    }),
    Family::new("statements-service-wildcards", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{{ALLOW},"Action":"s3:*","Resource":"arn:aws:s3:::b{i}"}}"#)
        }))
    }),
    Family::new("statements-open-types", Identity, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{{ALLOW},"Action":"sqs:Send{i}","Resource":"arn:aws:sqs:*:*:*"}}"#
            )
        }))
    }),
    Family::new("statements-in-scp", ServiceControl, |n| {
        policy(&list(n, |i| format!(r#"{{"Effect":"Deny","Action":"s3:Get{i}",{ALL}}}"#)))
    }),
    Family::new("statements-inline", IdentityInline, |n| {
        policy(&list(n, |i| format!(r#"{{"Effect":"Deny","Action":"s3:Get{i}",{ALL}}}"#)))
    }),
    Family::new("statements-session", Session, |n| {
        policy(&list(n, |i| format!(r#"{{"Effect":"Deny","Action":"s3:Get{i}",{ALL}}}"#)))
    }),
    Family::new("statements-empty", Identity, |n| policy(&list(n, |_| "{}".to_owned()))),
    Family::new("statements-null", Identity, |n| policy(&list(n, |_| "null".to_owned()))),
    Family::new("statements-public-and-denials", Resource, |n| {
        policy(&list(n, |i| {
            if i % 2 == 0 {
                format!(
                    r#"{{{ALLOW},"Principal":"*","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111111111111:q{i}"}}"#
                )
            } else {
                format!(
                    r#"{{"Effect":"Deny","Principal":"*","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111111111111:q{i}","Condition":{{"StringNotEquals":{{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}}}}"#
                )
            }
        }))
    }),
    Family::new("statements-public-and-wide-denials", Resource, |n| {
        policy(&list(n, |i| {
            if i % 2 == 0 {
                format!(
                    r#"{{{ALLOW},"Principal":"*","Action":["sqs:SendMessage","sqs:Get{i}"],"Resource":"arn:aws:sqs:us-east-1:111111111111:q"}}"#
                )
            } else {
                format!(
                    r#"{{"Effect":"Deny","Principal":"*","Action":["sqs:Send*","sqs:Put{i}"],"Resource":"*","Condition":{{"StringNotEquals":{{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}}}}"#
                )
            }
        }))
    }),
    Family::new("statements-public-too-wide", Resource, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{{ALLOW},"Principal":"*","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-east-1:111111111111:q{i}","Condition":{{"StringLike":{{"aws:SourceVpce":"*"}}}}}}"#
            )
        }))
    }),
    Family::new("statements-with-lost-conditions", Identity, |n| {
        policy(&list(n, |_| {
            format!(
                r#"{{{ALLOW},"Action":"iam:PassRole",{ALL},"Condition":{{"StringEqals":{{"a:b":"c"}}}}}}"#
            )
        }))
    }),
    Family::new("statements-required", Identity, |n| {
        policy(&list(n, |i| {
            if i % 2 == 0 {
                format!(r#"{{{ALLOW},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b{i}"}}"#)
            } else {
                format!(
                    r#"{{"Effect":"Deny","Action":"s3:GetObjct{i}",{ALL},"Condition":{{"StringNotEquals":{{"aws:PrincipalOrgID":"o-a1b2c3d4e5","aws:SourceIp":"x"}}}}}}"#
                )
            }
        }))
    })
    .in_project(),
    Family::new("statements-of-key", Resource, |n| {
        policy(&list(n, |i| {
            format!(
                r#"{{{ALLOW},"Principal":{{"AWS":"arn:aws:iam::111111111111:user/u{i}"}},"Action":"kms:*","Resource":"*"}}"#
            )
        }))
    })
    .of_service("kms"),
    Family::new("statements-of-key-denied", Resource, |n| {
        policy(&list(n, |i| {
            let effect = if i % 2 == 0 { "Allow" } else { "Deny" };
            format!(
                r#"{{"Effect":"{effect}","Principal":{{"AWS":"arn:aws:iam::111111111111:user/u{i}"}},"Action":"kms:*","Resource":"*"}}"#
            )
        }))
    })
    .of_service("kms"),
    Family::new("sids-same", Identity, |n| {
        policy(&list(n, |_| {
            format!(r#"{{"Sid":"A","Effect":"Deny","Action":"s3:*",{ALL}}}"#)
        }))
    }),
    Family::new("sids-wrong", Identity, |n| {
        policy(&list(n, |i| {
            format!(r#"{{"Sid":"a b{i}","Effect":"Deny","Action":"s3:*",{ALL}}}"#)
        }))
    }),
    Family::new("variables-in-one-resource", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &"${aws:username}".repeat(n))
    }),
    Family::new("variables-wrong-in-one-resource", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &"${aws:usrname}".repeat(n))
    }),
    Family::new("variables-wrong-behind-an-escape", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &format!("\\/{}", "${aws:user name}".repeat(n)))
    }),
    Family::new("variables-open", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &"${".repeat(n))
    }),
    Family::new("variables-with-open-quotes", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &"${a:b, '}".repeat(n))
    }),
    Family::new("variables-of-terraform", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::b/X\"".to_owned())
            .replace('X', &"&{".repeat(n))
    }),
    Family::new("variables-in-actions", Identity, |n| {
        actions(|i| format!("\"s3:${{aws:user{i}}}\""))(n)
    }),
    Family::new("wildcards-in-one-resource", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:aws:s3:::X\"".to_owned())
            .replace('X', &"*a?".repeat(n))
    }),
    Family::new("wildcards-in-two-resources", Identity, |n| {
        resources("s3:GetObject", 2, |i| format!("\"arn:aws:s3:::{}X\"", if i == 0 { "b" } else { "b*" }))
            .replace('X', &"*a?".repeat(n))
    }),
    Family::new("wildcards-in-one-action", Identity, |n| {
        actions(|_| "\"ec2:X\"".to_owned())(1).replace('X', &"*e?".repeat(n))
    }),
    Family::new("wildcards-of-stars", Identity, |n| {
        resources("s3:GetObject", 2, |i| format!("\"arn:aws:s3:::{}X{i}\"", if i == 0 { "b" } else { "*" }))
            .replace('X', &"*a".repeat(n))
    }),
    Family::new("colons-in-one-resource", Identity, |n| {
        resources("s3:GetObject", 1, |_| "\"arn:X\"".to_owned()).replace('X', &":a".repeat(n))
    }),
    Family::new("slashes-in-one-resource", Identity, |n| {
        resources("iam:GetRole", 1, |_| "\"arn:aws:iam::111111111111:role/X\"".to_owned())
            .replace('X', &"a/".repeat(n))
    }),
];
