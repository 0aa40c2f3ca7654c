//! The command line with arbitrary arguments, file names and file contents: the exit status is meaningful,
//! there is no panic, and each file is either unchanged or a policy in canonical form. Standard input
//! should be at its end.

#![no_main]
#![cfg(unix)]

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::Path;
use std::sync::OnceLock;

use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use policy_core::canonical::CanonicalPolicy;
use policy_core::read_policy;
use tempfile::TempDir;

const WORDS: [&str; 47] = [
    "check",
    "fmt",
    "diff",
    "convert",
    "explain",
    "completions",
    "help",
    "--kind",
    "--kind=trust",
    "--kind=auto",
    "--kind=resource:s3",
    "--kind=",
    "identity:managed",
    "--format",
    "json",
    "human",
    "sarif",
    "github",
    "text",
    "--format=json",
    "--format=sarif",
    "--deny",
    "--deny=warning",
    "suggestion",
    "--allow",
    "--allow=missing-version",
    "MISSING_VERSION",
    "--jsonl",
    "--files-from",
    "--files-from=-",
    "--config",
    "--holes",
    "--pretty",
    "--check",
    "--write",
    "--write",
    "--all",
    "--version",
    "-h",
    "-",
    "--",
    "-x",
    "bash",
    ".",
    "d",
    "missing.json",
    "",
];

const TEXTS: [&str; 6] = [
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}]}"#,
    r#"{ "Statement": {"Action": ["S3:GetObject"], "Resource": "*", "Effect": "Allow"} }"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}]}"#,
    "[rules]\nmissing-version = \"error\"\n",
    "a.json\ntrust\td\n",
    "*.json\n!a.json\n",
];

struct Case {
    files: Vec<(OsString, Vec<u8>)>,
    words: Vec<OsString>,
}

/// Bytes that can be a name in a folder, because a path could lead out of it and would be written to.
fn name(u: &mut Unstructured<'_>) -> Result<OsString> {
    const USUAL: [&str; 6] = ["a.json", "b.json", "--write", "-", "iam-policy.toml", ".gitignore"];
    if u.ratio(1, 2)? {
        return Ok((*u.choose(&USUAL)?).into());
    }
    let length = u.int_in_range(1..=24)?;
    let mut bytes = u.bytes(length)?.to_vec();
    bytes.retain(|byte| !matches!(byte, 0 | b'/'));
    bytes.extend(b".json");
    Ok(OsString::from_vec(bytes))
}

fn bytes(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut bytes = u.choose(&TEXTS)?.as_bytes().to_vec();
    match u.int_in_range(0..=3)? {
        0 => return Ok(bytes),
        1 => {
            let at = u.choose_index(bytes.len())?;
            bytes[at] = u.arbitrary()?;
        }
        2 => {
            let at = u.choose_index(bytes.len())?;
            bytes.truncate(at);
        }
        _ => {
            let length = u.int_in_range(0..=512)?;
            bytes = u.bytes(length.min(u.len()))?.to_vec();
        }
    }
    Ok(bytes)
}

fn case(u: &mut Unstructured<'_>) -> Result<Case> {
    let mut files = Vec::new();
    for _ in 0..u.int_in_range(1..=4)? {
        files.push((name(u)?, bytes(u)?));
    }
    let mut words = vec![OsString::from("iam-policy")];
    for _ in 0..u.int_in_range(1..=8)? {
        words.push(match u.int_in_range(0..=4)? {
            0 | 1 => (*u.choose(&WORDS)?).into(),
            2 | 3 => u.choose(&files)?.0.clone(),
            _ => name(u)?,
        });
    }
    Ok(Case { files, words })
}

/// The folder that all runs are in.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = TempDir::new().expect("a temporary folder");
            std::env::set_current_dir(folder.path()).expect("a folder to be in");
            folder
        })
        .path()
}

fn empty(folder: &Path) {
    for entry in fs::read_dir(folder).expect("the folder").flatten() {
        let path = entry.path();
        let removed =
            if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.expect("the files of a run can be removed");
    }
}

/// Whether a text is the canonical form of its policy. The partition in the settings changes bare account
/// IDs, but not when the result is read and written again.
fn is_canonical(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let Ok(policy) = read_policy(text) else { return false };
    let canonical = CanonicalPolicy::of(&policy);
    text == canonical.to_json() || text == canonical.to_json_pretty()
}

fn all(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder").flatten();
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| (entry.file_name(), fs::read(entry.path()).expect("a file")))
        .collect()
}

fuzz_target!(|data: &[u8]| {
    let Ok(case) = case(&mut Unstructured::new(data)) else { return };
    let folder = folder();
    empty(folder);
    fs::create_dir(folder.join("d")).expect("a folder");
    fs::write(folder.join("d/c.json"), TEXTS[1]).expect("a file");
    for (name, bytes) in &case.files {
        fs::write(folder.join(name), bytes).expect("a file");
    }
    let before = all(folder);
    let status = policy_cli::run(case.words.clone());
    assert!(status <= 3, "{status} of {:?}", case.words);
    let after = all(folder);
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>(),
        "{:?}",
        case.words
    );
    let writes = case.words.iter().any(|word| word == OsStr::new("--write"));
    for (name, text) in &after {
        if before.get(name) != Some(text) {
            assert!(writes && is_canonical(text), "{name:?} of {:?}", case.words);
        }
    }
    assert!(after.keys().all(|name| !name.as_bytes().ends_with(b".tmp")), "{after:?}");
});
