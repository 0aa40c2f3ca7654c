//! `cargo xtask bench-compile`: the cost of a thousand policies for a build, compared with
//! `serde_json::json!` and the structs of iam-rs.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result, bail};
use corpus::workspace_root;

use super::{Cost, Subject, write_crate};

/// How many policies each crate has by default.
const POLICIES: usize = 1_000;

/// Runs the benchmark: `[N]` policies with three statements each, compared with the same policies in `json!`.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let policies = match arguments {
        [] => POLICIES,
        [count] => {
            count.parse().with_context(|| format!("`{count}` is not a number of policies"))?
        }
        _ => bail!("usage: cargo xtask bench-compile [POLICIES]"),
    };
    let root = workspace_root();
    let folder = root.join("target").join("bench-compile");
    let facade = format!("iam-policy = {{ path = {:?} }}\n", root);
    let subjects = [
        ("empty", &facade, String::new()),
        ("policies", &facade, typed_policies(policies)),
        ("tokens", &facade, token_policies(policies)),
        ("assertions", &facade, asserted_policies(policies)),
        ("json", &"serde_json = \"1\"\n".to_owned(), json_values(policies)),
        ("iam-rs", &"iam-rs = \"0.8\"\n".to_owned(), peer_structs(policies)),
        ("splices", &facade, chosen_policies(policies, false)),
        ("flow", &facade, chosen_policies(policies, true)),
    ];
    let mut costs: Vec<(&str, &str, Cost)> = Vec::new();
    println!(
        "{policies} policies with three statements each, dev profile, dependencies built before"
    );
    println!("{:10} {:8} {:>9} {:>9} {:>10}", "crate", "command", "cpu s", "wall s", "peak MiB");
    for (name, dependencies, source) in subjects {
        let subject = Subject { name, dependencies: dependencies.clone(), source };
        let build = write_crate(&folder, &subject)?;
        build.cargo(&["build"])?;
        for command in ["build", "check"] {
            // Once to build the dependencies for this command, and then only the crate.
            build.cargo(&[command])?;
            build.touch()?;
            let cost = build.measure(&[command])?;
            print(name, command, cost);
            costs.push((name, command, cost));
        }
    }
    for command in ["build", "check"] {
        let cpu = |wanted: &str| {
            let mut of_command = costs.iter().filter(|(_, of, _)| *of == command);
            of_command.find(|(name, ..)| *name == wanted).map_or(f64::NAN, |(.., cost)| cost.cpu)
        };
        for ours in ["policies", "tokens"] {
            let (json, structs) = (cpu(ours) / cpu("json"), cpu(ours) / cpu("iam-rs"));
            println!("{ours} {command}: {json:.2} of json!, {structs:.2} of the structs of iam-rs");
        }
        let asserted = (cpu("assertions") - cpu("tokens")) * 1000.0 / policies as f64;
        println!("assertions {command}: {asserted:.2} ms each, one per policy of `tokens`");
        let ratio = cpu("flow") / cpu("splices");
        println!("flow {command}: {ratio:.2} of splices, in every third policy");
    }
    let empty = Subject { name: "empty", dependencies: facade, source: String::new() };
    let build = write_crate(&folder.join("cold"), &empty)?;
    if build.target.exists() {
        fs::remove_dir_all(&build.target)?;
    }
    print("cold", "build", build.measure(&["build"])?);
    println!("cold: an empty crate that depends on iam-policy, dependencies included");
    Ok(())
}

fn print(name: &str, command: &str, cost: Cost) {
    println!("{name:10} {command:8} {:9.2} {:9.2} {:10.0}", cost.cpu, cost.wall, cost.peak_mib);
}

/// Policies in static items, with three statements and two conditions each.
fn typed_policies(count: usize) -> String {
    let mut source = String::from("use iam_policy::{IdentityPolicy, identity_policy};\n");
    for index in 0..count {
        let _ = writeln!(
            source,
            "pub static P{index}: IdentityPolicy = identity_policy!({});",
            document(index)
        );
    }
    source
}

/// The same policies as people write them, with action tokens.
fn token_policies(count: usize) -> String {
    let mut source = String::from("use iam_policy::{IdentityPolicy, identity_policy};\n");
    for index in 0..count {
        let _ = writeln!(
            source,
            r#"pub static P{index}: IdentityPolicy = identity_policy![
    allow {{
        sid: "Read{index}",
        action: [s3::GetObject, s3::GetObjectVersion, s3::ListBucket],
        resource: ["arn:aws:s3:::bucket-{index}", "arn:aws:s3:::bucket-{index}/*"],
        when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
    }},
    allow {{
        sid: "Send{index}",
        action: [sqs::SendMessage, sqs::GetQueueUrl, sqs::ReceiveMessage, sqs::DeleteMessage],
        resource: "arn:aws:sqs:us-east-1:123456789012:queue-{index}",
    }},
    deny {{
        sid: "Tls{index}",
        action: s3::PutObject,
        resource: "arn:aws:s3:::bucket-{index}/*",
        when: Bool("aws:SecureTransport", false),
    }},
];"#
        );
    }
    source
}

/// The same policies, each with an assertion that it allows or denies a request.
fn asserted_policies(count: usize) -> String {
    let mut source = token_policies(count);
    source.push_str("use iam_policy::{assert_allows, assert_denies};\n");
    for index in 0..count {
        let (call, tls) =
            if index % 2 == 0 { ("assert_allows", true) } else { ("assert_denies", false) };
        let action = if tls { "s3::GetObject" } else { "s3::PutObject" };
        let _ = writeln!(
            source,
            r#"{call}!(P{index}, {{
    action: {action},
    resource: "arn:aws:s3:::bucket-{index}/2026/a",
    context: {{ "aws:PrincipalOrgID": "o-1234567890", "aws:SecureTransport": {tls} }},
}});"#
        );
    }
    source
}

/// Policies, every third of which has parts that are known only at run time: with `for` and `if`, or with
/// splices.
fn chosen_policies(count: usize, by_flow: bool) -> String {
    let fixed = token_policies(count);
    let mut fixed = fixed.split_inclusive("];\n").map(str::to_owned);
    let names = if by_flow { "ResourceName" } else { "{ArnPattern, IdentityStatement}" };
    let mut source = format!("use iam_policy::{names};\n");
    for index in 0..count {
        let policy = fixed.next().unwrap_or_default();
        if index % 3 != 0 {
            source.push_str(&policy);
            continue;
        }
        if index == 0 {
            source.push_str("use iam_policy::{IdentityPolicy, identity_policy};\n");
        }
        let send = format!(
            r#"sid: "Send{index}",
        action: [sqs::SendMessage, sqs::GetQueueUrl, sqs::ReceiveMessage, sqs::DeleteMessage],
        resource: "arn:aws:sqs:us-east-1:123456789012:queue-{index}","#
        );
        let (parameters, resources, send) = if by_flow {
            (
                "names: &[ResourceName], sends: bool",
                format!(r#"for name in names {{ "arn:aws:s3:::bucket-{index}/{{name}}/*" }}"#),
                format!("if sends {{ allow {{ {send} }} }}"),
            )
        } else {
            (
                "names: Vec<ArnPattern>, sends: Option<IdentityStatement>",
                "..names".to_owned(),
                "..sends".to_owned(),
            )
        };
        let _ = writeln!(
            source,
            r#"pub fn p{index}({parameters}) -> IdentityPolicy {{ identity_policy![
    allow {{
        sid: "Read{index}",
        action: [s3::GetObject, s3::GetObjectVersion, s3::ListBucket],
        resource: ["arn:aws:s3:::bucket-{index}", {resources}],
        when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
    }},
    {send},
    deny {{
        sid: "Tls{index}",
        action: s3::PutObject,
        resource: "arn:aws:s3:::bucket-{index}/*",
        when: Bool("aws:SecureTransport", false),
    }},
] }}"#
        );
    }
    source
}

fn json_values(count: usize) -> String {
    let mut source = String::from("use serde_json::{Value, json};\n");
    for index in 0..count {
        let _ = writeln!(source, "pub fn p{index}() -> Value {{ json!({}) }}", document(index));
    }
    source
}

/// The same policies as literals of the structs of iam-rs.
fn peer_structs(count: usize) -> String {
    let mut source = String::from("use iam_rs::*;\nuse std::collections::HashMap;\n");
    for index in 0..count {
        let _ = writeln!(
            source,
            r#"pub fn p{index}() -> IAMPolicy {{ IAMPolicy {{
    version: IAMVersion::V20121017,
    id: None,
    statement: vec![
        {read},
        {send},
        {tls},
    ],
}} }}"#,
            read = peer_statement(
                &format!("Read{index}"),
                "Allow",
                &["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
                &[
                    &format!("arn:aws:s3:::bucket-{index}"),
                    &format!("arn:aws:s3:::bucket-{index}/*")
                ],
                Some((
                    "StringEquals",
                    "aws:PrincipalOrgID",
                    r#"String("o-1234567890".to_string())"#
                )),
            ),
            send = peer_statement(
                &format!("Send{index}"),
                "Allow",
                &["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:DeleteMessage"],
                &[&format!("arn:aws:sqs:us-east-1:123456789012:queue-{index}")],
                None,
            ),
            tls = peer_statement(
                &format!("Tls{index}"),
                "Deny",
                &["s3:PutObject"],
                &[&format!("arn:aws:s3:::bucket-{index}/*")],
                Some(("Bool", "aws:SecureTransport", "Boolean(false)")),
            ),
        );
    }
    source
}

fn peer_statement(
    sid: &str,
    effect: &str,
    actions: &[&str],
    resources: &[&str],
    condition: Option<(&str, &str, &str)>,
) -> String {
    let list = |values: &[&str]| match values {
        [value] => format!("Single({value:?}.to_string())"),
        values => {
            let all: Vec<_> = values.iter().map(|it| format!("{it:?}.to_string()")).collect();
            format!("Multiple(vec![{}])", all.join(", "))
        }
    };
    let condition = condition.map_or_else(
        || "None".to_owned(),
        |(operator, key, value)| {
            format!(
                "Some(ConditionBlock {{ conditions: HashMap::from([(IAMOperator::{operator}, HashMap::from([({key:?}.to_string(), ConditionValue::{value})]))]) }})"
            )
        },
    );
    format!(
        "IAMStatement {{ sid: Some({sid:?}.to_string()), effect: IAMEffect::{effect}, principal: None, not_principal: None, action: Some(IAMAction::{}), not_action: None, resource: Some(IAMResource::{}), not_resource: None, condition: {condition} }}",
        list(actions),
        list(resources)
    )
}

fn document(index: usize) -> String {
    format!(
        r#"{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Sid": "Read{index}",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
      "Resource": ["arn:aws:s3:::bucket-{index}", "arn:aws:s3:::bucket-{index}/*"],
      "Condition": {{ "StringEquals": {{ "aws:PrincipalOrgID": "o-1234567890" }} }}
    }},
    {{
      "Sid": "Send{index}",
      "Effect": "Allow",
      "Action": ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:ReceiveMessage", "sqs:DeleteMessage"],
      "Resource": "arn:aws:sqs:us-east-1:123456789012:queue-{index}"
    }},
    {{
      "Sid": "Tls{index}",
      "Effect": "Deny",
      "Action": "s3:PutObject",
      "Resource": "arn:aws:s3:::bucket-{index}/*",
      "Condition": {{ "Bool": {{ "aws:SecureTransport": false }} }}
    }}
  ]
}}"#
    )
}
