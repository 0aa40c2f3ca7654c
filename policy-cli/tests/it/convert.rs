//! `convert`: macro calls that parse, that rustfmt leaves unchanged, and that produce the same bytes.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use corpus::made::{documents, made};
use policy_core::model::PolicyKind;
use proc_macro2::TokenStream;

use crate::command::{CLEAN, Folder, Ran};

fn convert(kind: &str, text: &str) -> Ran {
    let ran = Folder::new().run_with(&["convert", "--kind", kind, "-"], text.as_bytes());
    // A policy that the macro will reject is still converted, with a note.
    let is_refused = ran.err.contains("the macro will reject this policy");
    assert_eq!(ran.status, i32::from(is_refused), "{}", ran.err);
    assert!(ran.out.parse::<TokenStream>().is_ok(), "{}", ran.out);
    ran
}

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"A","Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::444455556666:role/R"],"Service":"ec2.amazonaws.com"},
     "Action":["sts:AssumeRole","sts:TagSession"],
     "Condition":{"Bool":{"aws:MultiFactorAuthPresent":true},
                  "ForAnyValue:StringLike":{"aws:TagKeys":["a\"b","c\\d"]}}},
    {"Effect":"Deny","NotPrincipal":"*","NotAction":"sts:*"}]}"#;

#[test]
fn the_rust_shape_is_used_where_it_says_everything() {
    assert_eq!(
        convert("trust", TRUST).out,
        r#"trust_policy![
    allow {
        sid: "A",
        principal: [
            Aws("arn:aws:iam::111122223333:root"),
            Aws("arn:aws:iam::444455556666:role/R"),
            Service("ec2.amazonaws.com"),
        ],
        action: [sts::AssumeRole, sts::TagSession],
        when: [
            Bool("aws:MultiFactorAuthPresent", true),
            ForAnyValue::StringLike("aws:TagKeys", ["a\"b", "c\\d"]),
        ],
    },
    deny {
        not_principal: "*",
        not_action: "sts:*",
    },
]
"#
    );
    assert_eq!(
        convert("identity", CLEAN).out,
        r#"identity_policy![allow {
    action: s3::GetObject,
    resource: "arn:aws:s3:::bucket/*",
}]
"#
    );
}

#[test]
fn other_documents_keep_the_shape_of_json() {
    let old = CLEAN.replace(r#""Version":"2012-10-17","#, r#""Id":"x","#);
    assert_eq!(
        convert("identity:inline", &old).out,
        r#"identity_policy!({
    "Version": "2008-10-17",
    "Id": "x",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::bucket/*",
        },
    ],
})
"#
    );
    let braces = CLEAN.replace("bucket/*", "bucket/{x}\\\"#");
    let out = convert("identity", &braces).out;
    assert!(out.starts_with("identity_policy!(\n    r##\"{\n"), "{out}");
    let variable = convert("identity", &CLEAN.replace("bucket/*", "bucket/${aws:username}/*"));
    assert!(variable.out.contains(r#"resource: "arn:aws:s3:::bucket/${aws:username}/*""#));
}

#[test]
fn each_kind_has_its_macro() {
    for (kind, name) in [
        ("identity", "identity_policy!"),
        ("session", "session_policy!"),
        ("resource:s3", "resource_policy!"),
        ("scp", "service_control_policy!"),
        ("rcp", "resource_control_policy!"),
    ] {
        assert!(convert(kind, CLEAN).out.starts_with(name), "{kind}");
    }
    let trust = TRUST.replace("\"NotAction\"", "\"Action\"");
    assert!(convert("auto", &trust).out.starts_with("trust_policy!"));
}

#[test]
fn a_named_service_is_named_in_the_macro_too() {
    let call = |text: &str| convert("resource:execute-api", text).out;
    let one = call(CLEAN);
    assert!(one.starts_with("resource_policy![#![service(execute_api)] allow {\n"), "{one}");
    let old = call(&CLEAN.replace("2012", "2008"));
    assert!(old.starts_with("resource_policy!(#![service(execute_api)] {"), "{old}");
    let statement = r#"{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}"#;
    let two =
        call(&format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}, {statement}]}}"#));
    let start = "resource_policy![\n    #![service(execute_api)]\n    deny {\n";
    assert!(two.starts_with(start), "{two}");
}

#[test]
fn errors_are_pointed_out_and_no_policy_ends_with_two() {
    let short = CLEAN.replace("arn:aws:s3:::bucket/*", "arn:aws:s3");
    let ran = convert("identity", &short);
    assert_eq!(ran.status, 1);
    assert!(ran.err.starts_with("note: -: the macro will reject this policy"), "{}", ran.err);
    let folder = Folder::new();
    folder.write("short.json", short.as_bytes());
    let ran = folder.run(&["convert", "short.json"]);
    assert_eq!(ran.status, 1);
    let told = "note: short.json: the macro will reject this policy";
    assert!(ran.err.starts_with(told), "{}", ran.err);
    assert!(ran.err.contains("`iam-policy check --kind identity short.json`"), "{}", ran.err);
    let ran = folder.run_with(&["convert", "-"], b"{}");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("error"), "{}", ran.err);
    assert_eq!(folder.run(&["convert", "missing.json"]).status, 2);
    assert_eq!(folder.run(&["convert"]).status, 2);
}

#[test]
fn the_kind_is_found_unless_it_is_told() {
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
    let folder = Folder::new();
    folder.write("trust.json", trust.as_bytes());
    folder.write("identity.json", CLEAN.as_bytes());
    let macro_of = |arguments: &[&str]| {
        let out = folder.run(arguments).out;
        out.split('!').next().unwrap_or_default().to_owned()
    };
    assert_eq!(macro_of(&["convert", "trust.json"]), "trust_policy");
    assert_eq!(macro_of(&["convert", "identity.json"]), "identity_policy");
    assert_eq!(macro_of(&["convert", "--kind", "session", "identity.json"]), "session_policy");
    folder.write("iam-policy.toml", b"[kinds]\n'identity.json' = 'scp'\n");
    assert_eq!(macro_of(&["convert", "identity.json"]), "service_control_policy");
}

/// A run of `convert --holes` over an identity-based policy with a list of resources.
fn with_holes(resources: &[&str], condition: &str) -> Ran {
    let list: Vec<String> = resources.iter().map(|it| format!("\"{it}\"")).collect();
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":[{}]{condition}}}]}}"#,
        list.join(",")
    );
    holes_of(&text)
}

fn holes_of(text: &str) -> Ran {
    let ran = Folder::new().run_with(&["convert", "--holes", "-"], text.as_bytes());
    assert!(ran.status <= 1, "{}", ran.err);
    assert_eq!(ran.status == 1, ran.err.contains("will reject"), "{}", ran.err);
    assert!(ran.out.parse::<TokenStream>().is_ok(), "{}", ran.out);
    ran
}

/// The library compiles and fills what is compared here.
#[test]
fn placeholders_become_holes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/converted");
    let mut count = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "json") {
            continue;
        }
        let text = std::fs::read(&path).unwrap();
        let ran = Folder::new().run_with(&["convert", "--holes", "-"], &text);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", path.display());
        let code = path.with_extension("rs");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&code, &ran.out).unwrap();
        }
        assert_eq!(ran.out, std::fs::read_to_string(&code).unwrap(), "{}", code.display());
        format(&Folder::new(), &ran.out);
        count += 1;
    }
    assert!(count >= 5, "{count}");
}

#[test]
fn what_takes_no_value_stays_and_is_told() {
    for (resource, stays, why) in [
        ("arn:aws:s3:::b/${aws:PrincipalTag/${Tag}}", "${Tag}", "is not closed"),
        ("arn:aws:s3:::b/${aws:PrincipalTag/<tag>}", "<tag>", "in a policy variable"),
        ("arn:aws:s3:::b/${aws:username", "", ""),
        ("arn:aws:s3:::<b>/${aws:username", "<b>", "is not closed"),
        ("arn:aws:s3:::b/$<x>", "<x>", "the `$` directly before it"),
        ("arn:aws:${Service}:::b", "${Service}", "the service of an ARN"),
        ("arn:aws:sqs:<one>:<one>:q", "<one>", "no single type of value"),
    ] {
        let ran = with_holes(&[resource, "arn:aws:s3:::<bucket>/*"], "");
        assert!(ran.out.contains("fn policy(bucket: &ResourceName)"), "{}", ran.out);
        assert!(ran.out.contains(&format!("{resource:?}")), "{resource}: {}", ran.out);
        let told = format!("note: -: `{stays}` is kept at /Statement/0/Resource/0: ");
        let line = ran.err.lines().find(|line| line.starts_with(&told));
        assert!(stays.is_empty() || line.is_some_and(|it| it.contains(why)), "{}", ran.err);
        // Kept placeholders are the same as without the option, and nothing is left of the others.
        assert_eq!(ran.err.matches(" is kept at ").count(), line.iter().count(), "{}", ran.err);
    }
    let ran = holes_of(
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"<sid>","Effect":"Allow","Action":"s3:Get${What}","Resource":"*",
            "Condition":{"NumericLessThan":{"s3:max-keys":"1<n>"},"String<x>":{}}}]}"#
            .replace(r#","String<x>":{}"#, "")
            .as_str(),
    );
    for told in ["`<sid>` is kept at /Statement/0/Sid", "`${What}` is kept at /Statement/0/Action"]
    {
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    let number =
        "`<n>` is kept at /Statement/0/Condition/NumericLessThan/s3:max-keys: a value computed";
    assert!(ran.err.contains(number), "{}", ran.err);
    assert_eq!(ran.status, 1);
    assert!(ran.out.starts_with("identity_policy!"), "{}", ran.out);
}

#[test]
fn without_placeholders_the_output_is_that_without_the_option() {
    for text in [CLEAN, &CLEAN.replace("bucket/*", "bucket/${aws:username}/{x}/*")] {
        let ran = holes_of(text);
        assert_eq!(ran.out, convert("identity", text).out);
        assert_eq!(ran.err, "note: -: no placeholders found\n");
    }
    let escaped = holes_of(&CLEAN.replace("bucket/*", "bucket/${!aws:username}/*"));
    assert!(escaped.out.contains("\"arn:aws:s3:::bucket/${aws:username}/*\""), "{}", escaped.out);
}

#[test]
fn an_action_that_is_a_hole_stands_in_parentheses() {
    for (action, wanted) in [
        (r#""<act>""#, "action: (act),"),
        (r#"["s3:PutObject", "<act>"]"#, "action: [s3::PutObject, (act)],"),
        (r#"["<act>", "<other>"]"#, "action: [(act), (other)],"),
    ] {
        let ran = holes_of(&CLEAN.replace(r#""s3:GetObject""#, action));
        assert!(ran.out.contains(wanted), "{action}: {}{}", ran.out, ran.err);
        assert!(ran.out.contains("act: &Action"), "{}", ran.out);
    }
}

#[test]
fn the_letters_of_a_placeholder_that_stays_are_kept() {
    let ran = holes_of(&CLEAN.replace(r#""s3:GetObject""#, r#"["${Service}:*", "${service}:*"]"#));
    assert!(ran.out.contains("${Service}:*") && ran.out.contains("${service}:*"), "{}", ran.out);
    assert!(ran.err.contains("`${Service}` is kept at /Statement/0/Action/0"), "{}", ran.err);
}

#[test]
fn a_variable_as_terraform_writes_it_is_told() {
    let ran = holes_of(&CLEAN.replace("bucket/*", "b/$${aws:username}"));
    let wanted = "`$${aws:username}` is kept at /Statement/0/Resource: it is a policy variable after a \
                  `$`; remove the `$`";
    assert!(ran.err.contains(wanted), "{}", ran.err);
    assert!(!ran.err.contains("no placeholders found"), "{}", ran.err);
    assert!(ran.out.contains("b/$${aws:username}"), "{}", ran.out);
}

#[test]
fn braces_beside_holes_never_change_what_they_mean() {
    // In a raw string with named holes, other braces are literal.
    let ran = with_holes(&["arn:aws:s3:::<b>/{0}/*"], "");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("\"arn:aws:s3:::{b}/{0}/*\""), "{}", ran.out);
    assert!(ran.out.contains("\"#,\n        b\n    )\n"), "{}", ran.out);
    // A name in braces would also be a hole, and so would a brace that touches a hole.
    for resource in [
        "arn:aws:s3:::<b>/{year}/*",
        "arn:aws:s3:::<year>/{year}/*",
        "arn:aws:s3:::b/{<year>}/*",
        "arn:aws:s3:::b/<year>}/*",
        "arn:aws:s3:::b/{{<year>/*",
    ] {
        let ran = with_holes(&[resource], "");
        assert!(ran.err.contains("no placeholder becomes a hole"), "{resource}: {}", ran.err);
        assert!(ran.out.starts_with("identity_policy!(\n    r#\"{\n"), "{}", ran.out);
        assert!(ran.out.contains(&format!("{resource:?}")), "{}", ran.out);
        assert!(ran.out.ends_with("}\"#\n)\n"), "{}", ran.out);
    }
    // The same with the remainder of what looks like a variable with a hole's name.
    let ran = with_holes(&["arn:aws:s3:::<b>/{0}/$${b}"], "");
    assert!(ran.err.contains("no placeholder becomes a hole"), "{}", ran.err);
}

#[test]
fn each_placeholder_has_one_name() {
    let many: Vec<String> = (0..100).map(|it| format!("arn:aws:s3:::<name {it}>-{it}/*")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let ran = with_holes(&many, "");
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    for number in 0..100 {
        assert!(ran.out.contains(&format!("    name_{number}: &ResourceName,\n")), "{}", ran.out);
        assert!(ran.out.contains(&format!("{{name_{number}}}-{number}/*")), "{}", ran.out);
    }
    let ran = with_holes(
        &[
            "arn:aws:s3:::<bucket>/${Bucket}",
            "arn:aws:s3:::${Bucket}/<bucket>",
            "arn:aws:s3:::<名>",
        ],
        "",
    );
    let signature =
        "fn policy(bucket: &ResourceName, bucket_2: &ResourceName, value: &ResourceName)";
    assert!(ran.out.contains(signature), "{}", ran.out);
    assert!(ran.out.contains("arn:aws:s3:::{bucket}/{bucket_2}"), "{}", ran.out);
    assert!(ran.out.contains("arn:aws:s3:::{bucket_2}/{bucket}"), "{}", ran.out);
}

#[test]
fn what_the_macro_refuses_of_a_policy_with_holes_is_told() {
    let condition =
        r#","Condition":{"StringEquals":{"aws:PrincipalTag/<a>":"x","aws:PrincipalTag/<b>":"y"}}"#;
    let ran = with_holes(&["arn:aws:s3:::b/*"], condition);
    assert!(
        ran.err.contains("no placeholder becomes a hole, because the policy would be invalid"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("aws:PrincipalTag/<a>"), "{}", ran.out);
    let ran = with_holes(&["arn:aws:s3:::<bucket>/*", "arn:aws:s3"], "");
    assert_eq!(ran.status, 1);
    assert!(
        ran.err
            .starts_with("note: -: the macro will reject this policy: /Statement/0/Resource/1: "),
        "{}",
        ran.err
    );
    // A character that stands for a hole is not a placeholder.
    let ran = with_holes(&["arn:aws:s3:::<bucket>/\u{f0000}"], "");
    assert!(ran.err.contains("has a character that the macro would read as one"), "{}", ran.err);
    assert!(ran.out.starts_with("identity_policy!"), "{}", ran.out);
}

#[test]
fn a_service_and_a_partition_are_kept_with_holes() {
    let text = CLEAN.replace("bucket", "<bucket>");
    let ran = Folder::new()
        .run_with(&["convert", "--holes", "--kind", "resource:s3", "-"], text.as_bytes());
    let call = "    resource_policy![#![service(s3)] allow {\n        action:";
    assert!(ran.out.contains(call), "{}", ran.out);
}

/// The documents that the macros accept, compiled as macro calls; for a corpus, its trust policies and some
/// of the others, because all of them would take most of a minute.
#[test]
fn documents_compile_to_the_same_bytes() {
    let folder = Folder::new();
    let mut list = String::new();
    let made = made().unwrap().len();
    for (number, it) in documents().unwrap().iter().enumerate() {
        let is_in = number < made
            || it.kind == PolicyKind::Trust
            || (it.kind == PolicyKind::Identity && number % 5 == 0);
        if is_in {
            folder.write(&format!("{number}.json"), &it.bytes);
            writeln!(list, "{}\t{number}.json", it.kind_word()).unwrap();
        }
    }
    let run = |command| {
        folder.run_with(&[command, "--format", "json", "--files-from", "-"], list.as_bytes())
    };
    let mut program = String::from("#![allow(deprecated)]\nfn main() {\nuse iam_policy::*;\n");
    let mut calls = String::new();
    let mut count = 0;
    for (checked, formatted) in run("check").lines().iter().zip(run("fmt").lines()) {
        assert_eq!(checked["file"], formatted["file"]);
        let findings = checked["findings"].as_array().unwrap();
        let Some(want) = formatted["canonical"].as_str() else { continue };
        if findings.iter().any(|finding| finding["level"] == "error") {
            continue;
        }
        let (kind, file) = (checked["kind"].as_str().unwrap(), checked["file"].as_str().unwrap());
        let call = folder.run(&["convert", "--kind", kind, file]).out;
        let call = call.trim_end();
        writeln!(calls, "{call};").unwrap();
        writeln!(program, "assert_eq!({{{call}}}.to_json(), {want:?}, {file:?});").unwrap();
        count += 1;
    }
    program.push_str("}\n");
    let has_corpus = list.lines().count() > made;
    assert!(count > if has_corpus { 450 } else { 150 }, "{count}");
    compile("converted", &folder, &program);
    format(&folder, &calls);
}

/// The documents with placeholders that the macros accept, compiled as functions: when filled, each equals
/// the policy of the same text with the values in it.
#[test]
fn the_placeholders_of_documents_are_filled() {
    let folder = Folder::new();
    let mut program = String::from("#![allow(deprecated, dead_code)]\nfn main() {\n");
    let mut modules = String::new();
    let (mut count, made) = ([0, 0], made().unwrap().len());
    for (number, it) in documents().unwrap().iter().enumerate() {
        let Some(text) = it.text().filter(|text| text.contains(['<', '[', '$'])) else { continue };
        let kind = it.kind_word();
        let ran = folder.run_with(&["convert", "--holes", "--kind", &kind, "-"], text.as_bytes());
        if ran.status != 0 || !ran.err.is_empty() || !ran.out.contains("fn policy(") {
            continue;
        }
        let Some((text, values)) = filled(text, &ran.out) else { continue };
        let wanted = folder.run_with(&["fmt", "--kind", &kind, "-"], text.as_bytes());
        assert_eq!(wanted.status, 0, "{}: {}", it.name, wanted.err);
        let (code, want) = (&ran.out, wanted.out.trim_end());
        writeln!(
            modules,
            "mod m{number} {{ {code} pub fn compare() {{ assert_eq!(policy({values}).to_json(), {want:?}, {:?}) }} }}",
            it.name
        )
        .unwrap();
        writeln!(program, "m{number}::compare();").unwrap();
        count[usize::from(number >= made)] += 1;
    }
    assert!(count[0] >= 6 && (count[1] == 0 || count[1] > 80), "{count:?}");
    compile("filled", &folder, &format!("{program}}}\n{modules}"));
}

/// A text with values for its placeholders, and the values as arguments of its function. `None` if a
/// placeholder has white space inside its marks, which the function does not show.
fn filled(text: &str, code: &str) -> Option<(String, String)> {
    let (_, rest) = code.split_once("fn policy(").unwrap();
    let (parameters, _) = rest.split_once(") -> ").unwrap();
    let parameters = parameters.split(',').map(str::trim).filter(|it| !it.is_empty());
    let mut replaced = Vec::new();
    let mut values = String::new();
    for (number, parameter) in parameters.enumerate() {
        let (name, filler) = parameter.split_once(": ").unwrap();
        let (_, written) = code.split_once(&format!("/// * `{name}` for `")).unwrap();
        let (written, _) = written.split_once("`\n").unwrap();
        let filler = filler.trim_start_matches('&');
        let value = match filler {
            "AccountId" => format!("1111222{number:05}"),
            "Action" | "ActionPattern" => "s3:GetObject".to_owned(),
            "Arn" => format!("arn:aws:iam::111122220000:role/role-{number}"),
            "Cidr" => format!("198.51.{number}.0/24"),
            "Date" => "2030-01-01T00:00:00Z".to_owned(),
            "OidcIssuer" => format!("issuer-{number}.example.com"),
            "Partition" => "aws-us-gov".to_owned(),
            "Region" => "eu-west-1".to_owned(),
            "ServicePrincipal" => "ec2.amazonaws.com".to_owned(),
            "u64" => number.to_string(),
            "bool" => "true".to_owned(),
            _ => format!("name-{number}"),
        };
        let by = if parameter.contains('&') { "&" } else { "" };
        match filler {
            "u64" | "bool" => write!(values, "{value}, "),
            _ => write!(values, "{by}{filler}::parse({value:?}).unwrap(), "),
        }
        .unwrap();
        replaced.push((written, value));
    }
    // Words without marks are placeholders only between colons, and may be inside marks.
    replaced.sort_by_key(|(written, _)| !written.ends_with(['>', '}', ']']));
    let mut text = text.to_owned();
    for (written, value) in replaced {
        let is_marked = written.ends_with(['>', '}', ']']);
        let (from, to) = match is_marked {
            true => (written.to_owned(), value),
            false => (format!(":{written}:"), format!(":{value}:")),
        };
        if !text.contains(&from) {
            return None;
        }
        text = text.replace(&from, &to);
    }
    Some((text.replace("${!", "${"), values))
}

/// Runs a program with a unique name, because tests that run at the same time share a folder.
fn compile(name: &str, folder: &Folder, program: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\niam-policy = {{ path = {root:?} }}\n"
    );
    folder.write("Cargo.toml", manifest.as_bytes());
    folder.write("src/main.rs", program.as_bytes());
    std::fs::copy(root.join("Cargo.lock"), folder.path("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--manifest-path"])
        .arg(folder.path("Cargo.toml"))
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("converted"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Skipped if there is no rustfmt.
fn format(folder: &Folder, calls: &str) {
    folder.write("calls.rs", calls.as_bytes());
    folder.write("rustfmt.toml", b"");
    let output = Command::new("rustfmt")
        .args(["--edition", "2024", "--check"])
        .arg(folder.path("calls.rs"))
        .output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout))
        }
        Err(error) => eprintln!("skipped: {error}"),
    }
}
