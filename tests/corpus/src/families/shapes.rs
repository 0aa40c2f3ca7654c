//! Documents that are not or hardly policies: brackets, names, escapes, long strings.

use policy_core::model::PolicyKind::{Identity, Resource};

use super::{Family, list, policy, statement};

const DENY: &str = r#""Effect":"Deny","Action":"s3:*","Resource":"*""#;

pub(super) const FAMILIES: &[Family] = &[
    Family::new("brackets", Identity, |n| "[".repeat(n)),
    Family::new("lists-in-a-list", Identity, |n| format!("[{}]", list(n, |_| "[1]".to_owned()))),
    Family::new("lists-nested", Identity, |n| {
        let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
        policy(&list(n, |_| deep.clone()))
    }),
    Family::new("objects-nested", Identity, |n| {
        let deep = format!("{}1{}", r#"{"a":"#.repeat(200), "}".repeat(200));
        format!("[{}]", list(n, |_| deep.clone()))
    }),
    Family::new("values-below-a-long-name", Identity, |n| {
        format!(r#"{{"{}":[{}]}}"#, "a".repeat(n), list(n, |_| "1".to_owned()))
    }),
    Family::new("values-below-a-long-key", Identity, |n| {
        statement(&format!(
            r#"{DENY},"Condition":{{"StringEquals":{{"aws:PrincipalTag/{}":[{}]}}}}"#,
            "a".repeat(n),
            list(n, |_| "{}".to_owned())
        ))
    }),
    Family::new("values-wrong-below-a-long-key", Identity, |n| {
        statement(&format!(
            r#"{DENY},"Condition":{{"NumericEquals":{{"aws:PrincipalTag/{}":[{}]}}}}"#,
            "a".repeat(n),
            list(n, |_| "\"x\"".to_owned())
        ))
    }),
    Family::new("values-wrong-below-a-long-escaped-key", Identity, |n| {
        statement(&format!(
            r#"{DENY},"Condition":{{"NumericEquals":{{"aws:PrincipalTag/{}":[{}]}}}}"#,
            "\\u0061".repeat(n / 6),
            list(n, |_| "\"x\"".to_owned())
        ))
    }),
    Family::new("keys-below-a-long-operator", Identity, |n| {
        statement(&format!(
            r#"{DENY},"Condition":{{"{}":{{{}}}}}"#,
            "a".repeat(n),
            list(n, |i| format!(r#""{i}":1"#))
        ))
    }),
    Family::new("names-of-policy-unknown", Identity, |n| {
        format!(r#"{{"Statement":[],{}}}"#, list(n, |i| format!(r#""Versio{i}":1"#)))
    }),
    Family::new("names-of-policy-repeated", Identity, |n| {
        format!(r#"{{"Statement":[],{}}}"#, list(n, |_| r#""Id":"a""#.to_owned()))
    }),
    Family::new("names-of-statement-unknown", Identity, |n| {
        statement(&format!("{DENY},{}", list(n, |i| format!(r#""Actio{i}":1"#))))
    }),
    Family::new("names-of-statement-repeated", Identity, |n| {
        statement(&format!("{DENY},{}", list(n, |_| r#""Action":"s3:*""#.to_owned())))
    }),
    Family::new("keys-repeated", Identity, |n| {
        let keys = list(n, |_| r#""aws:SourceIp":"a""#.to_owned());
        statement(&format!(r#"{DENY},"Condition":{{"StringEquals":{{{keys}}}}}"#))
    }),
    Family::new("operators-repeated", Identity, |n| {
        let keys = list(n, |_| r#""StringEquals":{"aws:SourceIp":"a"}"#.to_owned());
        statement(&format!(r#"{DENY},"Condition":{{{keys}}}"#))
    }),
    Family::new("escapes-in-one-text", Identity, |n| {
        statement(&format!(r#""Sid":"{}",{DENY}"#, "\\u00e9".repeat(n)))
    }),
    Family::new("escapes-before-findings", Identity, |n| {
        let text = format!("{}{}", "\\/".repeat(n), "${a b}".repeat(n));
        statement(&format!(r#""Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::{text}""#))
    }),
    Family::new("spaces-foreign-in-texts", Identity, |n| {
        policy(&list(n, |_| format!("{{{DENY},\"Sid\":\"\u{a0}\"}}")))
    }),
    Family::new("characters-foreign", Identity, |n| {
        statement(&format!(
            r#""Effect":"Deny","Action":[{}],"Resource":"*""#,
            list(n, |i| format!("\"s3:Gеt{i}\""))
        ))
    }),
    Family::new("text-long", Identity, |n| {
        statement(&format!(r#""Sid":"{}",{DENY}"#, "a".repeat(n)))
    }),
    Family::new("text-long-with-policy", Identity, |n| {
        format!(r#"{{"Policy":[{}]}}"#, list(n, |_| r#""\"Statement\"""#.to_owned()))
    }),
    Family::new("text-long-of-principal", Resource, |n| {
        statement(&format!(r#"{DENY},"Principal":{{"AWS":"{}"}}"#, "a:".repeat(n)))
    }),
    Family::new("lines", Identity, |n| format!("{}{}", statement(DENY), "\n".repeat(n))),
    Family::new("text-without-end", Identity, |n| format!("{{\"{}", "a\\\"".repeat(n))),
    Family::new("words-of-python", Identity, |n| {
        format!("[{},None]", list(n, |_| "True".to_owned()))
    }),
    Family::new("statements-bare", Identity, |n| {
        format!("[{}]", list(n, |_| format!("{{{DENY}}}")))
    }),
];
