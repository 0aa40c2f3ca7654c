//! The snapshot that matches, the one that has changed, and the one that is missing.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::Command;

use iam_policy::{AccountId, IdentityPolicy, TrustPolicy, assert_policy_snapshot, trust_policy};
use snapshot::reader;

static TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));

fn policy() -> IdentityPolicy {
    reader(&AccountId::parse("123456789012").unwrap())
}

#[test]
fn a_policy_agrees_with_its_file() {
    assert_policy_snapshot!(policy());
    assert_policy_snapshot!("trust", &TRUST);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/it__trust.snap");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.ends_with(&format!("---\n{}", TRUST.to_json_pretty())), "{text}");
}

#[test]
fn a_policy_agrees_with_the_text_in_the_test() {
    assert_policy_snapshot!(
        TRUST,
        @r#"
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {
            "Service": "redshift.amazonaws.com"
          },
          "Action": "sts:AssumeRole"
        }
      ]
    }
    "#,
    );
}

/// The folder that the tests below share with the processes that they start. Without it, the test of
/// this name has its file in the same place as the others.
const FOLDER: &str = "SNAPSHOT_TEST_FOLDER";

#[test]
fn in_a_folder() {
    let folder = std::env::var(FOLDER).unwrap_or_else(|_| "snapshots".to_owned());
    iam_policy::insta::with_settings!({ snapshot_path => Path::new(&folder) }, {
        assert_policy_snapshot!("role", policy());
    });
}

/// Runs the test above, and returns whether it passed and its output.
fn run(folder: &Path, update: &str) -> (bool, String) {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_a_folder", "--nocapture"])
        .env(FOLDER, folder)
        .env("INSTA_UPDATE", update)
        .env("INSTA_FORCE_PASS", "0")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout) + &text(&output.stderr))
}

#[test]
fn a_missing_snapshot_fails_until_it_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("it__role.snap");
    let (passed, words) = run(folder.path(), "new");
    assert!(!passed && !file.exists(), "{words}");
    assert!(words.contains("\"arn:aws:iam::123456789012:role/reader\""), "{words}");
    assert!(words.contains("cargo insta review"), "{words}");

    let (passed, words) = run(folder.path(), "always");
    assert!(passed, "{words}");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.ends_with(&policy().to_json_pretty()), "{text}");
    assert!(run(folder.path(), "no").0);
}

#[test]
fn a_changed_policy_fails_with_the_difference() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), "always").0);
    let file = folder.path().join("it__role.snap");
    let text = std::fs::read_to_string(&file).unwrap();
    let old = text.replace("role/reader", "role/writer");
    std::fs::write(&file, &old).unwrap();

    let (passed, words) = run(folder.path(), "new");
    assert!(!passed, "{words}");
    let line = |sign: char, role: &str| {
        let wanted = format!("\"Resource\": \"arn:aws:iam::123456789012:role/{role}\"");
        words.lines().any(|line| line.contains(sign) && line.ends_with(&wanted))
    };
    assert!(line('-', "writer") && line('+', "reader"), "{words}");
    assert!(words.contains("cargo insta review"), "{words}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), old);
}
