//! Folders: what is read in them, and that nothing is left out silently.

use std::fs;
use std::process::Command;

use crate::command::{BAD_TRUST, CLEAN, Folder, Ran, git, repository};

fn check(folder: &Folder, at: &str, path: &str) -> Ran {
    folder.run_in(at, &["check", "--kind", "trust", "--format", "json", path])
}

/// What is read, and what standard error says.
fn read(ran: &Ran) -> (Vec<String>, &str) {
    (ran.files(), ran.err.as_str())
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn only_the_gitignore_files_of_the_repository_leave_anything_out() {
    let folder = Folder::with(&[
        (".gitignore", "above.json\n"),
        ("r/above.json", BAD_TRUST),
        ("r/dot-ignore.json", BAD_TRUST),
        ("r/.ignore", "dot-ignore.json\n"),
        ("r/exclude.json", BAD_TRUST),
        ("r/user.json", BAD_TRUST),
        ("config/git/ignore", "user.json\n"),
        ("r/.gitignore", "out.json\n/built/\n"),
        ("r/out.json", BAD_TRUST),
        ("r/built/a.json", BAD_TRUST),
        ("r/built/b.json", BAD_TRUST),
        ("r/d/.gitignore", "deep.*\n!out.json\n"),
        ("r/d/deep.json", BAD_TRUST),
        ("r/d/out.json", BAD_TRUST),
        ("r/deep.json", BAD_TRUST),
        ("r/.hidden/a.json", BAD_TRUST),
    ]);
    if !repository(&folder, "r") {
        return;
    }
    folder.write("r/.git/info/exclude", b"exclude.json\n");
    let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check", "--kind", "trust", "--format", "json", "."])
        .current_dir(folder.path("r"))
        .env("XDG_CONFIG_HOME", folder.path("config"))
        .env_remove("GIT_CONFIG_GLOBAL")
        .output()
        .unwrap();
    let ran = Ran {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    let found = names(&[
        "./.hidden/a.json",
        "./above.json",
        "./d/out.json",
        "./deep.json",
        "./dot-ignore.json",
        "./exclude.json",
        "./user.json",
    ]);
    let words = "note: left out: 2 files and 1 folder that .gitignore excludes\n";
    assert_eq!((ran.status, read(&ran)), (1, (found, words)));
}

#[test]
fn a_tracked_file_is_read_whatever_excludes_it() {
    let folder = Folder::with(&[
        (".gitignore", "*.json\nbuilt/\n"),
        ("tracked.json", BAD_TRUST),
        ("other.json", BAD_TRUST),
        ("built/tracked.json", BAD_TRUST),
        ("built/other.json", BAD_TRUST),
        ("whole/a.json", BAD_TRUST),
    ]);
    if !repository(&folder, ".") {
        return;
    }
    git(&folder, ".", &["add", "--force", "tracked.json", "built/tracked.json"]);
    let ran = check(&folder, ".", ".");
    let words = "note: left out: 2 files and 1 folder that .gitignore excludes\n";
    assert_eq!(read(&ran), (names(&["./built/tracked.json", "./tracked.json"]), words));
    // A hook has variables that direct git to another index.
    let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check", "--kind", "trust", "."])
        .current_dir(folder.path("."))
        .env("GIT_INDEX_FILE", folder.path("no-index"))
        .env("GIT_DIR", folder.path("no-repository"))
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let summary =
        "2 documents: 2 errors; left out: 2 files and 1 folder that .gitignore excludes\n";
    assert!(out.ends_with(summary), "{out}");
}

#[test]
fn what_was_left_out_is_counted_in_every_format() {
    let folder = Folder::with(&[(".gitignore", "out.json\n"), ("c.json", CLEAN), ("out.json", "")]);
    if !repository(&folder, ".") {
        return;
    }
    let words = "left out: 1 file that .gitignore excludes";
    let human = folder.run(&["check", "."]);
    assert_eq!(human.out, format!("1 document: no findings; {words}\n"));
    let sarif = folder.run(&["check", "--format", "sarif", "."]);
    let log: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    assert_eq!(log["runs"][0]["properties"]["leftOut"], words);
    for arguments in [
        &["check", "--format", "json", "."][..],
        &["check", "--format", "github", "."],
        &["fmt", "."],
        &["fmt", "--check", "."],
        &["fmt", "--write", "."],
    ] {
        assert_eq!(folder.run(arguments).err, format!("note: {words}\n"), "{arguments:?}");
    }
}

#[test]
fn each_repository_has_its_own_files() {
    let folder = Folder::with(&[
        (".gitignore", "out.json\n"),
        ("out.json", BAD_TRUST),
        ("inner/out.json", BAD_TRUST),
        ("inner/own.json", BAD_TRUST),
        ("inner/.gitignore", "own.json\n"),
        ("z/out.json", BAD_TRUST),
        ("z/notes.txt", ""),
    ]);
    if !repository(&folder, ".") || !repository(&folder, "inner") {
        return;
    }
    let ran = check(&folder, ".", ".");
    let words = "note: left out: 3 files that .gitignore excludes\n";
    assert_eq!(read(&ran), (names(&["./inner/out.json"]), words));
}

#[test]
fn what_a_repository_further_out_tracks_is_read() {
    let folder = Folder::with(&[
        ("top/inner/a.json", BAD_TRUST),
        ("top/inner/other.json", BAD_TRUST),
        ("top/inner/built/b.json", BAD_TRUST),
        ("top/inner/built/other.json", BAD_TRUST),
        ("top/inner/whole/other.json", BAD_TRUST),
    ]);
    if !repository(&folder, ".") {
        return;
    }
    let tracked = ["top/inner/a.json", "top/inner/built/b.json"];
    git(&folder, ".", &[&["add"][..], &tracked].concat());
    // Between them is one that tracks nothing.
    repository(&folder, "top");
    repository(&folder, "top/inner");
    folder.write("top/inner/.gitignore", b"*.json\nbuilt/\n");
    let words = "note: left out: 3 files that .gitignore excludes\n";
    let ran = check(&folder, ".", ".");
    assert_eq!(read(&ran), (names(&["./top/inner/a.json", "./top/inner/built/b.json"]), words));
    let ran = check(&folder, "top/inner", ".");
    assert_eq!(read(&ran), (names(&["./a.json", "./built/b.json"]), words));
    folder.write(".git/index", b"no index");
    let ran = check(&folder, "top/inner", ".");
    assert_eq!(ran.files().len(), 5, "{}", ran.err);
    assert!(ran.err.contains("git cannot list the tracked files in `"), "{}", ran.err);
}

#[test]
fn every_name_that_ends_in_json_is_read() {
    let folder = Folder::with(&[
        ("d/.json", BAD_TRUST),
        ("d/.hidden.json", BAD_TRUST),
        ("d/a.b.JSON", BAD_TRUST),
        ("d/json", BAD_TRUST),
        ("d/a.json5", BAD_TRUST),
        ("d/ajson", BAD_TRUST),
    ]);
    let ran = check(&folder, ".", "d");
    assert_eq!(read(&ran), (names(&["d/.hidden.json", "d/.json", "d/a.b.JSON"]), ""));
    assert_eq!(ran.status, 1);
}

#[test]
fn who_names_what_is_excluded_has_it_read() {
    let folder = Folder::with(&[(".gitignore", "built/\n"), ("built/d/a.json", BAD_TRUST)]);
    if !repository(&folder, ".") {
        return;
    }
    for path in ["built", "built/d", "built/d/a.json"] {
        let ran = check(&folder, ".", path);
        assert_eq!(read(&ran), (names(&["built/d/a.json"]), ""), "{path}");
    }
    let ran = check(&folder, ".", ".");
    assert_eq!((ran.status, ran.files()), (3, names(&[])));
    assert!(ran.err.contains("`.` has no policies"), "{}", ran.err);
    assert!(
        ran.err.ends_with("note: left out: 1 folder that .gitignore excludes\n"),
        "{}",
        ran.err
    );
}

#[test]
fn where_git_does_not_answer_nothing_is_left_out() {
    let folder = Folder::with(&[(".gitignore", "a.json\n"), ("a.json", BAD_TRUST)]);
    folder.write(".git/HEAD", b"no repository");
    let ran = check(&folder, ".", ".");
    assert_eq!(ran.files(), names(&["./a.json"]));
    let start = "warning: nothing is left out of `";
    assert!(ran.err.starts_with(start) && ran.err.contains("git cannot list"), "{}", ran.err);
    let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check", "--kind", "trust", "."])
        .current_dir(folder.path("."))
        .env("PATH", "")
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(err.starts_with(start) && err.contains("there is no such file"), "{err}");
}

#[test]
#[cfg(unix)]
fn no_program_that_a_repository_names_is_run() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with(&[(".gitignore", "a.json\n"), ("a.json", CLEAN), ("b.json", CLEAN)]);
    if !repository(&folder, ".") {
        return;
    }
    let program = folder.path("program");
    folder.write("program", format!("#!/bin/sh\ntouch {}.ran\n", program.display()).as_bytes());
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let program = program.to_str().unwrap();
    for name in ["core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "filter.x.clean"]
    {
        git(&folder, ".", &["config", name, program]);
    }
    fs::remove_file(folder.path("program.ran")).unwrap_or_default();
    assert_eq!(check(&folder, ".", ".").files(), names(&["./b.json"]));
    assert!(!folder.path("program.ran").exists());
}

#[test]
#[cfg(unix)]
fn linked_folders_are_followed_and_each_is_read_once() {
    use std::os::unix::fs::symlink;
    let folder = Folder::with(&[
        ("p/a.json", CLEAN),
        ("p/d/b.json", CLEAN),
        ("outside/bad.json", BAD_TRUST),
        ("outside/deeper/c.json", CLEAN),
    ]);
    symlink("../outside", folder.path("p/link")).unwrap();
    symlink("../outside/deeper", folder.path("p/again")).unwrap();
    symlink("d", folder.path("p/same")).unwrap();
    symlink("..", folder.path("p/loop")).unwrap();
    symlink("../p", folder.path("outside/back")).unwrap();
    let ran = check(&folder, ".", "p");
    let found = ["p/a.json", "p/again/c.json", "p/d/b.json", "p/link/bad.json"];
    assert_eq!((ran.status, read(&ran)), (1, (names(&found), "")));
    // A folder that is named by a link is walked like any other.
    symlink("outside", folder.path("named")).unwrap();
    assert_eq!(check(&folder, ".", "named").files().len(), 4);
}

#[test]
fn files_of_a_folder_that_say_the_same_are_found() {
    let policy =
        |statements: &str| format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    let statement = |action: &str, resources: &str| {
        format!(r#"{{"Effect": "Allow", "Action": "{action}", "Resource": {resources}}}"#)
    };
    let (one, other) = (r#""arn:aws:sqs:*:*:a""#, r#""arn:aws:sqs:*:*:b""#);
    let both = policy(&statement("sqs:SendMessage", &format!("[{one}, {other}]")));
    let turned = policy(&statement("sqs:SendMessage", &format!("[{other}, {one}]")));
    let parted = [one, other].map(|it| statement("sqs:SendMessage", it)).join(", ");
    let folder = Folder::with(&[
        ("f/a.json", &both),
        ("f/b.json", &turned),
        ("f/c.json", &policy(&parted)),
        ("f/d.json", &policy(&statement("sqs:SendMessage", one))),
        ("f/e.json", &policy(&statement("sqs:ReceiveMessage", one))),
        ("f/f.json", &policy(&statement("sqs:ReceiveMessage", other))),
    ]);
    let found = |arguments: &[&str]| -> Vec<(String, String)> {
        let mut all = vec!["check", "--format", "json"];
        all.extend(arguments);
        let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_owned();
        let of_document = |it: serde_json::Value| {
            let findings = it["findings"].as_array().cloned().unwrap_or_default();
            let twins = findings.into_iter().filter(|it| it["rule"] == "duplicate-policy");
            twins.map(|one| (text(&it["file"]), text(&one["message"]))).collect::<Vec<_>>()
        };
        folder.run(&all).lines().into_iter().flat_map(of_document).collect()
    };
    let own = |path: &str, message: &str| (path.to_owned(), message.to_owned());
    assert_eq!(
        found(&["f"]),
        [
            own("f/b.json", "the policy says the same as `f/a.json`"),
            own("f/c.json", "the policy allows and denies the same as `f/a.json`, in other words"),
        ]
    );
    // Named files are not a folder, and allowed findings are not reported.
    assert_eq!(found(&["f/a.json", "f/b.json"]), []);
    assert_eq!(found(&["--allow", "duplicate-policy", "f"]), []);
    folder.write(
        "iam-policy.toml",
        b"[rules]\nduplicate-policy = \"error\"\n[[allow]]\nrule = \"duplicate-policy\"\npath = \"f/b.json\"\nreason = \"kept\"\n",
    );
    let ran = folder.run(&["check", "--format", "json", "f"]);
    assert_eq!(ran.status, 1);
    assert!(!ran.out.contains("unused-allow"), "{}", ran.out);
    assert_eq!(
        found(&["f"]),
        [own("f/c.json", "the policy allows and denies the same as `f/a.json`, in other words")]
    );
}
