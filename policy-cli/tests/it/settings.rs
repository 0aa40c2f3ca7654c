//! `iam-policy.toml`: where it is found, what it changes, and the errors for an invalid one.

use crate::command::{BAD_TRUST, CLEAN, Folder, Ran, WARNED};

const TRUSTED_BY_VENDOR: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;

/// The rules and levels of the findings of each document.
fn found(ran: &Ran) -> Vec<Vec<(String, String)>> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let lines = ran.lines();
    let findings = lines.iter().map(|line| line["findings"].as_array().unwrap());
    findings
        .map(|it| it.iter().map(|it| (text(&it["rule"]), text(&it["level"]))).collect())
        .collect()
}

fn rules(ran: &Ran) -> Vec<(String, String)> {
    found(ran).concat()
}

fn pair(rule: &str, level: &str) -> (String, String) {
    (rule.to_owned(), level.to_owned())
}

#[test]
fn the_file_sets_levels_and_the_options_come_before_it() {
    let folder = Folder::with(&[
        (
            "iam-policy.toml",
            "[rules]\nmissing-version = { level = \"error\", reason = \"2026\" }\n",
        ),
        ("w.json", WARNED),
    ]);
    let ran = folder.run(&["check", "--format", "json", "w.json"]);
    assert_eq!((ran.status, rules(&ran)), (1, vec![pair("missing-version", "error")]));
    let ran = folder.run(&["check", "--format", "json", "--allow", "MISSING_VERSION", "w.json"]);
    assert_eq!((ran.status, rules(&ran)), (0, vec![]));
    folder.write("iam-policy.toml", b"rules.MISSING_VERSION = 'allow'\n");
    let ran = folder.run(&["check", "--deny", "suggestion", "--format", "json", "w.json"]);
    assert_eq!((ran.status, rules(&ran)), (0, vec![]));
}

#[test]
fn the_nearest_file_up_to_the_repository_or_the_workspace_counts() {
    let folder = Folder::with(&[
        ("iam-policy.toml", "rules.missing-version = 'error'\n"),
        ("a/iam-policy.toml", "rules.missing-version = 'security-warning'\n"),
        ("a/b/w.json", WARNED),
        ("a/b/.keep", ""),
        ("c/w.json", WARNED),
        ("repository/.git/HEAD", "ref: refs/heads/main\n"),
        ("repository/d/w.json", WARNED),
        ("elsewhere.toml", "rules.missing-version = 'suggestion'\n"),
        ("Cargo.lock", ""),
        ("package/Cargo.lock", ""),
        ("package/e/w.json", WARNED),
    ]);
    let level = |from: &str, more: &[&str]| {
        let mut arguments = vec!["check", "--format", "json", "w.json"];
        arguments.extend(more);
        rules(&folder.run_in(from, &arguments)).remove(0).1
    };
    assert_eq!(level("a/b", &[]), "security-warning");
    assert_eq!(level("c", &[]), "error");
    assert_eq!(level("repository/d", &[]), "warning");
    assert_eq!(level("package/e", &[]), "warning");
    assert_eq!(level("a/b", &["--config", "../../elsewhere.toml"]), "suggestion");
    folder.write("repository/iam-policy.toml", b"rules.missing-version = 'error'\n");
    assert_eq!(level("repository/d", &[]), "error");
}

#[test]
fn globs_give_kinds_unless_one_is_named() {
    let folder = Folder::with(&[
        ("iam-policy.toml", "[kinds]\n'p/**' = 'scp'\n'p/trust/*.json' = 'trust'\n"),
        ("p/a.json", CLEAN),
        ("p/trust/t.json", BAD_TRUST),
        ("q/b.json", CLEAN),
        ("p/here/.keep", ""),
        ("Cargo.lock", ""),
    ]);
    let kinds = |ran: Ran| -> Vec<String> {
        ran.lines().iter().map(|line| line["kind"].as_str().unwrap().to_owned()).collect()
    };
    let json = ["check", "--format", "json"];
    let run = |from: &str, more: &[&str]| kinds(folder.run_in(from, &[&json[..], more].concat()));
    assert_eq!(run("", &["p", "q", "q/../p/trust/t.json"]), ["scp", "trust", "identity", "trust"]);
    assert_eq!(run("p/here", &["../trust/t.json", "../../q/b.json"]), ["trust", "identity"]);
    let absolute = folder.path("p/trust/t.json");
    assert_eq!(run("p/here", &[absolute.to_str().unwrap()]), ["trust"]);
    assert_eq!(run("", &["--kind", "session", "p"]), ["session", "session"]);
    let listed = folder.run_with(
        &["check", "--format", "json", "--files-from", "-"],
        b"p/a.json\nresource\tp/a.json\n",
    );
    assert_eq!(kinds(listed), ["scp", "resource"]);
    let converted = folder.run(&["convert", "p/a.json"]);
    assert!(converted.out.starts_with("service_control_policy!"), "{}", converted.out);
}

#[test]
fn accounts_free_the_rules_that_need_them() {
    let folder = Folder::with(&[("t.json", TRUSTED_BY_VENDOR)]);
    let check = ["check", "--kind", "trust", "--format", "json", "t.json"];
    let without = vec![pair("whole-account-principal", "suggestion")];
    assert_eq!(rules(&folder.run(&check)), without);
    folder.write("iam-policy.toml", b"[accounts]\nthird-party = ['111122223333']\n");
    let ran = folder.run(&check);
    assert!(rules(&ran).contains(&pair("missing-external-id", "warning")), "{}", ran.out);
    folder.write("iam-policy.toml", b"[accounts]\nown = ['123456789012']\n");
    let ran = folder.run(&check);
    assert!(rules(&ran).contains(&pair("cross-account-principal", "suggestion")), "{}", ran.out);
    folder.write("iam-policy.toml", b"[accounts]\nown = ['111122223333']\n");
    assert_eq!(rules(&folder.run(&check)), without);
}

#[test]
fn the_partition_is_that_of_every_policy() {
    let text = CLEAN.replace("arn:aws:", "arn:aws-cn:");
    let folder = Folder::with(&[("iam-policy.toml", "partition = 'aws'"), ("c.json", &text)]);
    let ran = folder.run(&["check", "--format", "json", "c.json"]);
    assert_eq!((ran.status, rules(&ran)), (1, vec![pair("mixed-partitions", "error")]));
}

#[test]
fn an_account_id_is_an_account_of_the_partition() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}"#;
    let folder = Folder::with(&[("iam-policy.toml", "partition = 'aws-cn'"), ("t.json", text)]);
    let root = "arn:aws-cn:iam::123456789012:root";
    for command in ["fmt", "convert"] {
        let ran = folder.run(&[command, "--kind", "trust", "t.json"]);
        assert!(ran.status == 0 && ran.out.contains(root), "{}", ran.out);
    }
    // Documents with the same canonical form are equivalent.
    folder.write("root.json", text.replace("123456789012", root).as_bytes());
    assert_eq!(folder.run(&["diff", "t.json", "root.json"]).status, 0);
    folder.write("plain.toml", b"");
    let ran = folder.run(&["diff", "--config", "plain.toml", "t.json", "root.json"]);
    assert!(ran.status == 1 && ran.out.contains("- arn:aws:iam::123456789012:root"), "{}", ran.out);
    let ran = folder.run(&["fmt", "--config", "none.toml", "t.json"]);
    assert!(ran.status == 2 && ran.err.contains("none.toml"), "{}", ran.err);
}

#[test]
fn a_bad_file_ends_with_two_and_says_all_that_is_wrong() {
    let folder = Folder::with(&[
        (
            "iam-policy.toml",
            "partition = 'aws'\n[rules]\nunknwon-action = 'error'\nmissing-version = 'no'\n",
        ),
        ("Cargo.lock", ""),
        ("c.json", CLEAN),
        ("d/c.json", CLEAN),
    ]);
    let ran = folder.run(&["check", "c.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    let expected = concat!(
        "error: iam-policy.toml:3:1: unknown rule or code `unknwon-action`; did you mean `unknown-action`?\n",
        "error: iam-policy.toml:4:20: `no` is not a level; expected `error`, `security-warning`, `warning`, `suggestion` or `allow`\n",
    );
    assert_eq!(ran.err, expected);
    let ran = folder.run_in("d", &["check", "c.json"]);
    assert_eq!(ran.err, expected.replace("iam-policy.toml", "../iam-policy.toml"));
    assert_eq!(folder.run(&["fmt", "--check", "c.json"]).status, 2);
    assert_eq!(folder.run(&["diff", "c.json", "d/c.json"]).status, 2);
    // Commands that need no settings do not read them.
    assert_eq!(folder.run(&["explain", "missing-version"]).status, 0);

    let ran = folder.run(&["check", "--config", "missing.toml", "c.json"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (2, "error: cannot read `missing.toml`: there is no such file\n")
    );
    let ran = folder.run(&["check", "--config", "d", "c.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (2, "error: cannot read `d`: it is a folder\n"));
    folder.write("latin.toml", b"# \n# caf\xe9\n");
    let ran = folder.run(&["convert", "--config", "latin.toml", "c.json"]);
    let words = "error: latin.toml:2:6: the file is not UTF-8; save it as UTF-8\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, words));
}

#[test]
fn every_sort_of_bad_file_is_refused() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    for bad in [
        "[rules",
        "rule.x = 'error'",
        "[accounts]\nown = ['1234']",
        "[accounts]\ntrusted-organizations = ['organization']",
        "[kinds]\n'a[' = 'trust'",
        "[kinds]\n'a' = 'trusty'",
        "partition = 'mars'",
        "[[required]]\nkey = 'aws:PrincipalOrgID'",
        "[[required]]\naction = 's3:GetObjct'\nkey = 'aws:PrincipalOrgID'",
        "[[allow]]\nrule = 'unknown-action'\nreason = 'everywhere'",
        "[[extend.action]]\nname = 's3:*'\nreason = 'all'",
    ] {
        folder.write("bad.toml", bad.as_bytes());
        let ran = folder.run(&["check", "--config", "bad.toml", "c.json"]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{bad}");
        assert!(ran.err.starts_with("error: bad.toml:"), "{bad}: {}", ran.err);
    }
    assert_eq!(folder.run(&["check", "c.json"]).status, 0);
}

#[test]
fn every_output_names_the_file() {
    let folder = Folder::with(&[
        ("iam-policy.toml", "partition = 'aws'"),
        ("Cargo.lock", ""),
        ("d/c.json", CLEAN),
        ("d/m.json", &CLEAN.replace(',', ", ")),
    ]);
    let ran = folder.run_in("d", &["check", "c.json"]);
    let summary = "1 document: no findings; settings: ../iam-policy.toml\n";
    assert_eq!((ran.out.as_str(), ran.err.as_str()), (summary, ""));
    let ran = folder.run_in("d", &["check", "--format", "sarif", "c.json"]);
    let log: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(log["runs"][0]["properties"]["settings"], "../iam-policy.toml");
    for arguments in [
        &["check", "--format", "json", "c.json"][..],
        &["check", "--format", "github", "c.json"],
        &["check", "--format", "json", "--jsonl", "c.json"],
        &["fmt", "c.json"],
        &["fmt", "--check", "c.json"],
        &["fmt", "--format", "json", "c.json"],
        &["diff", "c.json", "m.json"],
        &["convert", "c.json"],
    ] {
        let ran = folder.run_in("d", arguments);
        assert_eq!(ran.err, "note: settings: ../iam-policy.toml\n", "{arguments:?}");
    }
    let named = folder.run(&["check", "--config", "./iam-policy.toml", "d/c.json"]);
    assert!(named.out.ends_with("; settings: ./iam-policy.toml\n"), "{}", named.out);
}

#[test]
#[cfg(unix)]
fn what_is_there_and_is_no_file_is_an_error() {
    use std::os::unix::fs::symlink;
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let file = folder.path("iam-policy.toml");
    let refused = |reason: &str| {
        for command in ["check", "fmt", "convert"] {
            let ran = folder.run(&[command, "c.json"]);
            let words = format!("error: cannot read `iam-policy.toml`: {reason}\n");
            assert_eq!((ran.status, ran.out.as_str(), ran.err), (2, "", words));
        }
        assert_eq!(folder.run(&["diff", "c.json", "c.json"]).status, 2);
    };
    symlink("nowhere", &file).unwrap();
    refused("it is a broken link");
    std::fs::remove_file(&file).unwrap();
    symlink("/dev/zero", &file).unwrap();
    refused("it is a device, not a file");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    refused("it is a folder");
    std::fs::remove_dir(&file).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
    refused("it is a pipe, not a file");
}

#[test]
fn a_strangers_file_is_not_brought_in() {
    let strict = "rules.missing-version = 'allow'\n";
    for (mark, text) in [(".keep", ""), (".git", ""), (".git", "gitdir: nowhere"), (".git/x", "")] {
        let folder = Folder::with(&[("iam-policy.toml", strict), ("d/w.json", WARNED)]);
        folder.write(mark, text.as_bytes());
        let ran = folder.run_in("d", &["check", "--deny", "warning", "w.json"]);
        assert_eq!(ran.status, 1, "{mark}: {}", ran.out);
    }
    // The root of the repository is nearer than the lock file of another project.
    let folder = Folder::with(&[
        ("iam-policy.toml", strict),
        ("Cargo.lock", ""),
        ("r/.git/HEAD", "ref: refs/heads/main\n"),
        ("r/d/w.json", WARNED),
    ]);
    assert_eq!(folder.run_in("r/d", &["check", "--deny", "warning", "w.json"]).status, 1);
}

#[test]
#[cfg(unix)]
fn a_file_of_another_user_is_refused_unless_git_trusts_its_folder() {
    use std::process::Command;
    let folder = Folder::with(&[("iam-policy.toml", "partition = 'aws'"), ("c.json", CLEAN)]);
    if std::os::unix::fs::chown(folder.path("iam-policy.toml"), Some(12_345), None).is_err() {
        println!("skipped: only the superuser can give a file away");
        return;
    }
    let run = |safe: &str, sudo: &str| {
        folder.write("gitconfig", format!("[safe]\n\tdirectory = {safe}\n").as_bytes());
        let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
            .args(["check", "c.json"])
            .current_dir(folder.path("."))
            .env("GIT_CONFIG_GLOBAL", folder.path("gitconfig"))
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .env("SUDO_UID", sudo)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, err) = run("/elsewhere", "0");
    assert_eq!(status, Some(2), "{err}");
    let start = "error: cannot read `iam-policy.toml`: it belongs to another user; ";
    assert!(err.starts_with(start) && err.contains("safe.directory"), "{err}");
    assert_eq!(run("*", "0").0, Some(0));
    // With sudo, the superuser acts for the user.
    assert_eq!(run("/elsewhere", "12345").0, Some(0));
}
