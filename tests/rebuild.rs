//! The files that macros read are tracked: an edit causes a rebuild, a mistake fails it, and the
//! corrected file builds, although the previous build failed. Shared dependencies are built only once.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const GOOD: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#;

/// A separate crate, whose dependencies are built once for all tests.
struct Crate {
    folder: PathBuf,
}

impl Crate {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        let root = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\niam-policy = {{ path = {root:?} }}\n\n[workspace]\n"
        );
        let built = Self { folder };
        built.write("Cargo.toml", &manifest);
        std::fs::copy(Path::new(root).join("Cargo.lock"), built.folder.join("Cargo.lock")).unwrap();
        for (name, text) in files {
            built.write(name, text);
        }
        built
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn cargo(&self, command: &str, target: &Path) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([command, "--quiet", "--offline"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
        cargo
    }

    /// Returns what the program prints and the compiler warns about, or the compiler's errors.
    fn run(&self) -> Result<(String, String), String> {
        let target = self.folder.parent().unwrap().join("target");
        let output = self.cargo("run", &target).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        if output.status.success() { Ok((out, err)) } else { Err(err) }
    }
}

#[test]
fn an_edited_policy_builds_again_and_a_mended_one_too() {
    let source = "fn main() {\n    println!(\"{}\", iam_policy::include_policy!(trust, \"policies/role.json\"));\n}\n";
    let file = "src/policies/role.json";
    let built = Crate::new("included", &[("src/main.rs", source), (file, GOOD)]);
    assert!(built.run().unwrap().0.contains("ec2.amazonaws.com"));

    built.write(file, &GOOD.replace("ec2.", "lambda."));
    assert!(built.run().unwrap().0.contains("lambda.amazonaws.com"));

    built.write(file, &GOOD.replace("\"Effect\"", "\"Efect\""));
    let words = built.run().unwrap_err();
    assert!(words.contains("`Efect` is not an element of a statement"), "{words}");
    assert!(words.contains("policies/role.json:1:"), "{words}");

    built.write(file, GOOD);
    assert!(built.run().unwrap().0.contains("ec2.amazonaws.com"));
}

#[test]
fn edited_settings_build_again_and_mended_ones_too() {
    let call = "iam_policy::trust_policy!({ \"Statement\": [{ \"Effect\": \"Allow\", \"Principal\": { \"Service\": \"ec2.amazonaws.com\" }, \"Action\": \"sts:AssumeRole\" }] })";
    let source =
        format!("fn main() {{\n    println!(\"{{}}\", {call});\n    let _ = {call};\n}}\n");
    let file = "iam-policy.toml";
    let built = Crate::new("settings", &[("src/main.rs", &source), (file, "# nothing\n")]);
    let (printed, warned) = built.run().unwrap();
    assert!(printed.contains("2008-10-17"), "{printed}");
    assert_eq!(warned.matches("rule: MISSING_VERSION").count(), 2, "{warned}");

    built.write(file, "[rules]\nmissing-version = { level = \"allow\", reason = \"old\" }\n");
    assert_eq!(built.run().unwrap().1, "");

    built.write(file, "[rules]\nMISSING_VERSION = \"error\"\n");
    let words = built.run().unwrap_err();
    assert_eq!(words.matches("error: the policy has no").count(), 2, "{words}");

    // One mistake in a file that both calls share is one error.
    built.write(file, "[rules]\nmissing-version = \"eror\"\nmising-version = \"error\"\n");
    let words = built.run().unwrap_err();
    assert_eq!(words.matches("cannot use the settings").count(), 1, "{words}");
    // The file's effect on a finding is unknown.
    assert!(!words.contains("rule:"), "{words}");
    assert!(
        words.contains("iam-policy.toml:2:20: `eror` is not a level; did you mean `error`?"),
        "{words}"
    );
    assert!(words.contains("iam-policy.toml:3:1: unknown rule or code"), "{words}");

    built.write(file, "[rules]\nmissing-version = \"suggestion\"\n");
    let (printed, warned) = built.run().unwrap();
    assert!(printed.contains("2008-10-17") && warned.is_empty(), "{warned}");

    std::fs::remove_file(built.folder.join(file)).unwrap();
    assert_eq!(built.run().unwrap().1.matches("rule: MISSING_VERSION").count(), 2);
}

/// A bare account ID is an account in the project's partition, whether or not it is known at compile time.
#[test]
fn the_partition_of_the_settings_is_that_of_account_ids() {
    let source = r#"use iam_policy::{AccountId, TrustPolicy, trust_policy};
static FIXED: TrustPolicy = trust_policy!({
    "Version": "2012-10-17",
    "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "sts:AssumeRole" }]
});
fn main() {
    let account = AccountId::parse("210987654321").unwrap();
    let open = trust_policy![allow { principal: Account(account) }];
    println!("{} {} {open}", FIXED.static_json().unwrap(), FIXED.clone().to_json());
}
"#;
    let file = "iam-policy.toml";
    let built = Crate::new("partition", &[("src/main.rs", source), (file, "# nothing\n")]);
    let count = |text: &str, root: &str| text.matches(root).count();
    assert_eq!(count(&built.run().unwrap().0, "arn:aws:iam::"), 3);
    built.write(file, "partition = \"aws-cn\"\n");
    let (printed, _) = built.run().unwrap();
    assert_eq!(count(&printed, "arn:aws-cn:iam::123456789012:root"), 2, "{printed}");
    assert_eq!(count(&printed, "arn:aws-cn:iam::210987654321:root"), 1, "{printed}");
}

/// Levels, the partition and the accounts in the settings apply to standalone values.
#[test]
fn single_values_are_judged_by_the_settings() {
    let source = r#"use iam_policy::{AccountId, Arn, Region, account_id, arn, region};
static ROLE: Arn = arn!("arn:aws:iam::123456789012:role/R");
static REGION: Region = region!("us-west-9");
static ACCOUNT: AccountId = account_id!("999999999999");
fn main() { println!("{ROLE} {REGION} {ACCOUNT}"); }
"#;
    let file = "iam-policy.toml";
    let level = "[rules]\ninvalid-region-value = \"warning\"\n";
    let built = Crate::new("values", &[("src/main.rs", source), (file, level)]);
    let (_, warned) = built.run().unwrap();
    assert_eq!(warned.matches("rule: INVALID_REGION").count(), 1, "{warned}");

    built.write(file, "# nothing\n");
    let words = built.run().unwrap_err();
    assert_eq!(words.matches("rule: INVALID_REGION").count(), 1, "{words}");

    built.write(file, &format!("partition = \"aws-cn\"\n{level}"));
    let words = built.run().unwrap_err();
    assert_eq!(words.matches("rule: mixed-partitions").count(), 1, "{words}");

    let own = "cross-account-principal = \"warning\"\n[accounts]\nown = [\"123456789012\"]\n";
    built.write(file, &format!("{}{own}", level.replace("warning", "allow")));
    let (printed, warned) = built.run().unwrap();
    assert!(printed.contains("us-west-9"), "{printed}");
    assert_eq!(warned.matches("rule: cross-account-principal").count(), 1, "{warned}");
    assert_eq!(warned.matches("rule: ").count(), 1, "{warned}");
}

/// What the settings allow at a location is allowed in an included file and in a statement of a macro,
/// and names that they add are known.
#[test]
fn entries_of_the_settings_hold_for_files_statements_and_names() {
    let source = r#"use iam_policy::{IdentityPolicy, ServicePrincipal, identity_policy, include_policy, service_principal};
static FILE: IdentityPolicy = include_policy!(identity, "../policies/a.json");
static TOKENS: IdentityPolicy = identity_policy!({
    "Version": "2012-10-17",
    "Statement": [{ "Sid": "New", "Effect": "Allow", "Action": "rainmaker:MakeRain", "Resource": "*" }]
});
static SERVICE: ServicePrincipal = service_principal!("rainmakr.amazonaws.com");
fn main() { println!("{FILE} {TOKENS} {SERVICE}"); }
"#;
    let policy = r#"{"Statement": {"Sid": "Old", "Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::b/*"}}"#;
    let file = "iam-policy.toml";
    let entry = |rule: &str, place: &str| {
        format!("[[allow]]\nrule = \"{rule}\"\n{place}\nreason = \"r\"\n")
    };
    let version = entry("missing-version", "path = \"policies/*.json\"");
    let action = entry("unknown-action", "path = \"policies/a.json\"\nsid = \"Old\"");
    let token = entry("unknown-service-in-action", "sid = \"New\"");
    let name = "[[extend.principal]]\nname = \"rainmakr.amazonaws.com\"\nreason = \"r\"\n";
    let all = [version.as_str(), &action, &token, name];
    let built = Crate::new(
        "entries",
        &[("src/main.rs", source), ("policies/a.json", policy), (file, &all.concat())],
    );
    let (printed, warned) = built.run().unwrap();
    assert!(printed.contains("GetObjct") && warned.is_empty(), "{warned}");
    let rules = [
        "rule: MISSING_VERSION",
        "rule: INVALID_ACTION",
        "rule: INVALID_SERVICE_IN_ACTION",
        "rule: unknown-service-principal",
    ];
    for (left_out, rule) in all.iter().zip(rules) {
        built.write(file, &all.concat().replace(left_out, ""));
        let words = built.run().map_or_else(|words| words, |(_, warned)| warned);
        for other in rules {
            assert_eq!(words.matches(other).count(), usize::from(other == rule), "{words}");
        }
    }
    // Another file and another statement are not affected.
    let elsewhere = all.concat().replace("policies/", "elsewhere/").replace("\"New\"", "\"Other\"");
    built.write(file, &elsewhere);
    let words = built.run().unwrap_err();
    for rule in rules.iter().take(3) {
        assert_eq!(words.matches(rule).count(), 1, "{words}");
    }
}

#[test]
fn a_policy_comes_before_the_settings_and_a_member_takes_those_of_its_workspace() {
    let member = |name: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\niam-policy = {{ path = {:?} }}\n",
            env!("CARGO_MANIFEST_DIR")
        )
    };
    let statement = "{ \"Statement\": [{ \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:root\" }, \"Action\": \"sts:AssumeRole\" }] }";
    let allowed = format!(
        "pub static ALLOWED: iam_policy::TrustPolicy = iam_policy::trust_policy!(\n#![allow(missing_version, missing_external_id, reason = \"old\")]\n{statement});\n"
    );
    let plain = format!(
        "pub static PLAIN: iam_policy::TrustPolicy = iam_policy::trust_policy!({statement});\n"
    );
    let settings =
        "[rules]\nmissing-version = \"error\"\n[accounts]\nthird-party = [\"111122223333\"]\n";
    let built = Crate::new(
        "workspace",
        &[
            ("src/main.rs", "fn main() {}\n"),
            ("member/Cargo.toml", &member("member")),
            ("member/src/lib.rs", &allowed),
            ("iam-policy.toml", settings),
        ],
    );
    let manifest = std::fs::read_to_string(built.folder.join("Cargo.toml")).unwrap();
    let manifest =
        manifest.replace("[dependencies]\n", "[dependencies]\nmember = { path = \"member\" }\n");
    built.write("Cargo.toml", &format!("{manifest}members = [\"member\"]\n"));
    assert_eq!(built.run().unwrap().1, "");

    built.write("member/src/lib.rs", &format!("{allowed}{plain}"));
    let words = built.run().unwrap_err();
    assert_eq!(words.matches("rule: MISSING_VERSION").count(), 1, "{words}");
    assert_eq!(words.matches("rule: missing-external-id").count(), 1, "{words}");

    // The file next to the package's own manifest takes precedence.
    built.write("member/iam-policy.toml", "rules.missing-version = \"allow\"\n");
    built.write("member/src/lib.rs", &plain);
    assert_eq!(built.run().unwrap().1, "");

    // A policy's own level overrides the file, and its own allow counts as used although the file has one.
    let allowed = allowed.replace(", missing_external_id", "");
    let warned = plain.replace("PLAIN", "WARNED").replace("({", "(#![warn(missing_version)] {");
    built.write("member/src/lib.rs", &format!("{allowed}{warned}"));
    let words = built.run().unwrap().1;
    assert_eq!(words.matches("rule: MISSING_VERSION").count(), 1, "{words}");
    assert!(!words.contains("unused-allow"), "{words}");
}

/// The macros and the program share the same crates. With different features for the two, cargo would
/// build them twice, and every crate that depends on `iam-policy` would pay for it.
#[test]
fn a_cold_build_builds_each_library_once() {
    let built = Crate::new("cold", &[("src/main.rs", "fn main() {}\n")]);
    let target = built.folder.join("target");
    let output = built
        .cargo("build", &target)
        .arg("--message-format=json")
        // Flags for the target would separate what cargo builds for the host from the rest.
        .env_remove("CARGO_BUILD_TARGET")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in said.lines() {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        let is_library = || message["target"]["kind"][0] != "custom-build";
        if message["reason"] == "compiler-artifact" && is_library() {
            assert_eq!(message["fresh"], false, "the build is cold: {line}");
            *counts.entry(message["target"]["name"].as_str().unwrap().to_owned()).or_default() += 1;
        }
    }
    for name in ["policy_core", "policy_catalog", "policy_data", "policy_lint", "policy_macros"] {
        assert_eq!(counts.get(name), Some(&1), "{name}: {counts:?}");
    }
    let twice: Vec<_> = counts.iter().filter(|(_, count)| **count > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
