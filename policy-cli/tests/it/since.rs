//! Policies compared with what git has at a revision.

use serde_json::{Value, json};

use crate::command::{CLEAN, Folder, Ran, git, repository};
use crate::prove::{NEW, NOBODY_BUT, OLD};

/// Commits everything in a folder.
fn commit(folder: &Folder, at: &str) {
    git(folder, at, &["add", "--all"]);
    git(folder, at, &["commit", "--quiet", "--allow-empty", "--message", "x"]);
}

fn since(folder: &Folder, at: &str, words: &[&str]) -> Ran {
    folder.run_in(at, &[&["check-change", "--format", "json", "--since"], words].concat())
}

/// The file, what it is compared with, and the verdict of each line.
fn pairs(ran: &Ran) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let shown = |line: &Value| ["file", "against", "verdict"].map(|it| text(&line[it])).join(" ");
    ran.lines().iter().map(shown).collect()
}

#[test]
fn the_working_tree_is_compared_with_a_revision() {
    let folder = Folder::with(&[
        ("p/a.json", CLEAN),
        ("p/gone.json", CLEAN),
        ("p/sub/b.json", OLD),
        ("p/sub/untracked.json", CLEAN),
        ("p/whole/c.json", CLEAN),
        ("p/notes.txt", "no policy"),
        ("other/d.json", CLEAN),
    ]);
    if !repository(&folder, ".") {
        return;
    }
    commit(&folder, ".");
    git(&folder, ".", &["tag", "-a", "v1", "-m", "x"]);
    git(&folder, ".", &["rm", "--quiet", "-r", "p/gone.json", "p/whole", "p/notes.txt"]);
    git(&folder, ".", &["rm", "--quiet", "--cached", "p/sub/untracked.json"]);
    folder.write("p/sub/b.json", NEW.as_bytes());
    folder.write("p/made.json", CLEAN.as_bytes());
    folder.write("p/ignored.json", b"{");
    folder.write(".gitignore", b"ignored.json\nuntracked.json\n");
    let ran = since(&folder, ".", &["v1", "p"]);
    assert_eq!(
        pairs(&ran),
        [
            "p/a.json v1:p/a.json proved",
            "p/made.json - refuted",
            "p/sub/b.json v1:p/sub/b.json refuted",
            "- v1:p/gone.json proved",
            "- v1:p/sub/untracked.json proved",
            "- v1:p/whole/c.json proved",
        ]
    );
    let left_out = "note: left out: 2 files that .gitignore excludes\n";
    assert_eq!((ran.status, ran.err.as_str()), (1, left_out));
    for line in ran.lines().iter().filter(|line| line["against"].is_string()) {
        git(&folder, ".", &["show", line["against"].as_str().unwrap()]);
    }
    // Arguments are relative to the current folder, and revisions to the root.
    let ran = since(&folder, "p/sub", &["v1"]);
    let below =
        ["./b.json v1:p/sub/b.json refuted", "- v1:p/sub/untracked.json proved"].map(String::from);
    assert_eq!(pairs(&ran), below);
    let ran = since(&folder, "p/sub", &["HEAD^{commit}", "../a.json", "../whole", "../gone.json"]);
    assert_eq!(
        (ran.status, pairs(&ran), ran.err.as_str()),
        (
            0,
            vec![
                "../a.json HEAD^{commit}:p/a.json proved".to_owned(),
                "- HEAD^{commit}:p/whole/c.json proved".to_owned(),
                "- HEAD^{commit}:p/gone.json proved".to_owned(),
            ],
            ""
        )
    );
    // What several paths contain is compared once.
    let ran = since(&folder, ".", &["v1", "p/whole", "p", "p/a.json", "p/gone.json"]);
    assert_eq!(ran.lines().len(), 6, "{}", ran.out);
    let whole = folder.path("p/a.json");
    let ran = since(&folder, "other", &["v1", whole.to_str().unwrap()]);
    assert_eq!(pairs(&ran), [format!("{} v1:p/a.json proved", whole.display())]);
    // A hook has variables that direct git to another repository.
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check-change", "--since", "v1", "p/a.json"])
        .current_dir(folder.path("."))
        .envs([("GIT_DIR", "nowhere"), ("GIT_INDEX_FILE", "no-index"), ("GIT_WORK_TREE", "p")])
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.starts_with("p/a.json against v1:p/a.json: proved\n"), "{out}");
}

#[test]
fn what_git_cannot_answer_is_an_error() {
    let folder = Folder::with(&[
        ("r/a.json", CLEAN),
        ("r/none/x.txt", ""),
        ("outside/a.json", CLEAN),
        ("r/-x.json", CLEAN),
    ]);
    if !repository(&folder, "r") {
        return;
    }
    let fails = |words: &[&str], expected: &str| {
        let ran = since(&folder, "r", words);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{words:?} {}", ran.err);
        assert!(ran.err.starts_with("error: ") && ran.err.contains(expected), "{}", ran.err);
    };
    fails(&["HEAD"], "has no commit `HEAD`");
    commit(&folder, "r");
    fails(&["nowhere"], "has no commit `nowhere`");
    fails(&[""], "has no commit ``");
    fails(&["^HEAD"], "has no commit `^HEAD`");
    fails(&["HEAD..HEAD"], "has no commit `HEAD..HEAD`");
    fails(&["HEAD:a.json"], "has no commit `HEAD:a.json`");
    fails(&["HEAD", "-"], "standard input is not in git");
    fails(&["HEAD", "missing.json"], "`missing.json` is neither in the working tree nor");
    fails(&["HEAD", ""], "a value is required");
    fails(&["HEAD", "a.json/"], "part of its path is not a folder");
    fails(&["HEAD", "../outside"], "cannot find the git repository of `../outside`");
    let ran = folder.run_in("r", &["check-change", "--since=--all", "a.json"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("has no commit `--all`"), "{}", ran.err);
    let ran = since(&folder, "r", &["HEAD", "--", "-x.json"]);
    assert_eq!(pairs(&ran), ["-x.json HEAD:-x.json proved"]);
    let ran = since(&folder, "r", &["HEAD", "none"]);
    assert_eq!(ran.status, 3);
    assert!(ran.err.contains("`none` has no policies, now or in `HEAD`"), "{}", ran.err);
    // A problem of one path leaves the others compared.
    let ran = since(&folder, "r", &["HEAD", "a.json", "missing.json"]);
    assert_eq!((ran.status, pairs(&ran).len()), (2, 1));
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check-change", "--since", "HEAD"])
        .current_dir(folder.path("r"))
        .env("PATH", "")
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("cannot run `git`: there is no such file"), "{err}");
    for (words, missing) in [(&[][..], "<OLD>"), (&["a.json"], "<NEW>")] {
        let ran = folder.run_in("r", &[&["check-change"], words].concat());
        assert_eq!(ran.status, 2);
        assert!(ran.err.contains(missing) && ran.err.contains("--since <REV>"), "{}", ran.err);
    }
    let ran = folder.run_in("r", &["check-change", "a.json", "a.json", "-x"]);
    assert!(ran.err.contains("unexpected argument '-x'"), "{}", ran.err);
    let ran = folder.run_in("r", &["check-change", "a.json", "a.json", "b\u{1b}.json"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("unexpected argument 'b\\u{1b}.json'"), "{}", ran.err);
}

#[test]
fn files_become_folders_and_folders_files() {
    let folder = Folder::with(&[("a.json", CLEAN), ("b.json/c.json", CLEAN), ("big.json", CLEAN)]);
    if !repository(&folder, ".") {
        return;
    }
    let large = " ".repeat((16 << 20) + 1);
    folder.write("large.json", large.as_bytes());
    folder
        .write("exact.json", format!("{CLEAN}{}", " ".repeat((16 << 20) - CLEAN.len())).as_bytes());
    let encoded = CLEAN.replace('"', "%22").replace('{', "%7B").replace('}', "%7D");
    folder.write("encoded.json", encoded.as_bytes());
    folder.write("iam-policy.toml", b"[kinds]\n\"scp.json\" = \"scp\"\n");
    folder.write("scp.json", NOBODY_BUT.as_bytes());
    commit(&folder, ".");
    git(&folder, ".", &["rm", "--quiet", "-r", "a.json", "b.json", "large.json", "scp.json"]);
    folder.write("a.json/c.json", CLEAN.as_bytes());
    folder.write("b.json", CLEAN.as_bytes());
    let ran = since(&folder, ".", &["HEAD"]);
    assert_eq!(
        pairs(&ran),
        [
            "./a.json/c.json - refuted",
            "./b.json - refuted",
            "./big.json HEAD:big.json proved",
            "./encoded.json HEAD:encoded.json proved",
            "./exact.json HEAD:exact.json proved",
            "- HEAD:a.json proved",
            "- HEAD:b.json/c.json proved",
            "- HEAD:scp.json refuted",
        ]
    );
    let removed = ran.lines().pop().unwrap();
    assert!(removed["reason"].as_str().unwrap().contains("alongside"), "{removed}");
    assert_eq!(ran.status, 2);
    assert!(ran.err.starts_with("error: `HEAD:large.json` is larger than 16 MiB"), "{}", ran.err);
    let ran = since(&folder, ".", &["HEAD", "a.json", "b.json"]);
    assert_eq!(ran.lines().len(), 4, "{}", ran.out);
    // A mistake in the old policy is reported under its name.
    folder.write("bad.json", b"{");
    commit(&folder, ".");
    folder.write("bad.json", CLEAN.as_bytes());
    let ran = since(&folder, ".", &["HEAD", "bad.json"]);
    assert_eq!((ran.status, &ran.lines()[0]["in"]), (2, &json!("HEAD:bad.json")), "{}", ran.out);
}

#[test]
fn worktrees_and_other_repositories_answer_for_their_files() {
    let folder = Folder::with(&[("r/p/a.json", CLEAN), ("s/b.json", OLD)]);
    if !repository(&folder, "r") || !repository(&folder, "s") {
        return;
    }
    commit(&folder, "r");
    commit(&folder, "s");
    git(&folder, "r", &["worktree", "add", "--quiet", "--detach", "../tree"]);
    folder.write("tree/p/a.json", NEW.as_bytes());
    let ran = since(&folder, "tree/p", &["HEAD"]);
    assert_eq!(pairs(&ran), ["./a.json HEAD:p/a.json refuted"]);
    let ran = since(&folder, ".", &["HEAD", "s/b.json", "r"]);
    assert_eq!(
        pairs(&ran),
        ["s/b.json HEAD:b.json proved", "r/p/a.json HEAD:p/a.json proved"],
        "{}",
        ran.err
    );
    // A repository in that of the current folder has other revisions.
    folder.write("r/inner/c.json", CLEAN.as_bytes());
    repository(&folder, "r/inner");
    commit(&folder, "r/inner");
    let ran = since(&folder, "r", &["HEAD", "inner/c.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("run the command in it"), "{}", ran.err);
    assert_eq!(pairs(&since(&folder, "r/inner", &["HEAD"])), ["./c.json HEAD:c.json proved"]);
    // As a submodule, it is in no file of the outer repository.
    let submodule = format!("160000,{},inner", "1".repeat(40));
    git(&folder, "r", &["update-index", "--add", "--cacheinfo", &submodule]);
    commit(&folder, "r");
    let ran = since(&folder, "r", &["HEAD"]);
    assert_eq!((ran.status, ran.lines().len()), (2, 1), "{}", ran.out);
    assert!(ran.err.contains("`HEAD:inner` is a submodule"), "{}", ran.err);
}

#[test]
#[cfg(unix)]
fn links_of_a_revision_are_not_followed() {
    use std::fs;
    use std::os::unix::fs::symlink;
    let folder = Folder::with(&[("p/d/a.json", CLEAN), ("q/b.json", CLEAN), ("q/notes.txt", "")]);
    if !repository(&folder, ".") {
        return;
    }
    // These lead to no other policy: to a file with another name, and to what is read anyway.
    symlink("../q/notes.txt", folder.path("p/notes")).unwrap();
    symlink("d", folder.path("p/same")).unwrap();
    commit(&folder, ".");
    let ran = since(&folder, ".", &["HEAD", "p"]);
    assert_eq!(
        (pairs(&ran), ran.err.as_str()),
        (vec!["p/d/a.json HEAD:p/d/a.json proved".to_owned()], "")
    );
    for (name, target) in
        [("p/l.json", "d/a.json"), ("p/out", "../q"), ("p/up", "../../x"), ("p/again", "same/.")]
    {
        symlink(target, folder.path(name)).unwrap();
        commit(&folder, ".");
        let ran = since(&folder, ".", &["HEAD", "p"]);
        assert_eq!(ran.status, 2, "{name}");
        let expected = format!("error: `HEAD:{name}` is a symbolic link, which cannot be compared");
        assert!(ran.err.starts_with(&expected), "{}", ran.err);
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
        assert_eq!(since(&folder, ".", &["HEAD", name]).status, 2);
        fs::remove_file(folder.path(name)).unwrap();
        // What has replaced it is not compared with nothing.
        folder.write(&format!("{name}/x.json"), CLEAN.as_bytes());
        let ran = since(&folder, ".", &["HEAD", "p"]);
        assert_eq!((ran.status, ran.lines().len()), (2, 1), "{}", ran.out);
        fs::remove_dir_all(folder.path(name)).unwrap();
        commit(&folder, ".");
    }
    // Only the working tree has this link.
    symlink("../q", folder.path("p/out")).unwrap();
    let ran = since(&folder, ".", &["HEAD", "p"]);
    assert_eq!(pairs(&ran), ["p/d/a.json HEAD:p/d/a.json proved", "p/out/b.json - refuted"]);
    // The root of the repository is found behind links, and `..` depends on them.
    symlink("p/d", folder.path("far")).unwrap();
    let ran = since(&folder, ".", &["HEAD", "far/../d/a.json"]);
    assert_eq!(pairs(&ran), ["far/../d/a.json HEAD:p/d/a.json proved"]);
    let away = Folder::new();
    symlink(folder.path("p"), away.path("p")).unwrap();
    let ran = since(&away, ".", &["HEAD", "p/d", "p/d/gone.json"]);
    assert_eq!(pairs(&ran), ["p/d/a.json HEAD:p/d/a.json proved"]);
    assert!(ran.err.contains("`p/d/gone.json` is neither"), "{}", ran.err);
}

#[test]
#[cfg(unix)]
fn any_name_is_compared() {
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt as _;
    let folder = Folder::new();
    if !repository(&folder, ".") {
        return;
    }
    let names: [&[u8]; 7] = [
        b"*.json",
        b"-r.json",
        b":(top)x.json",
        b"a b.json",
        b"a\tb\n.json",
        b"\"q\".json",
        b"f\xff.json",
    ];
    for name in names {
        if fs::write(folder.path(".").join(OsStr::from_bytes(name)), CLEAN).is_err() {
            println!("skipped: the file system has only names that are text");
            return;
        }
    }
    commit(&folder, ".");
    let ran = since(&folder, ".", &["HEAD"]);
    assert_eq!((ran.status, ran.lines().len()), (0, names.len()), "{}", ran.err);
    for line in ran.lines() {
        let (file, against) = (line["file"].as_str().unwrap(), line["against"].as_str().unwrap());
        assert_eq!(file.strip_prefix("./"), against.strip_prefix("HEAD:"));
    }
    for name in names {
        fs::remove_file(folder.path(".").join(OsStr::from_bytes(name))).unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_iam-policy"))
            .args(["check-change", "--format", "json", "--since", "HEAD", "--"])
            .arg(OsStr::from_bytes(name))
            .current_dir(folder.path("."))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{name:?} {output:?}");
    }
    let ran = since(&folder, ".", &["HEAD"]);
    assert!(ran.lines().iter().all(|line| line["file"].is_null()), "{}", ran.out);
    assert_eq!(ran.lines().len(), names.len());
    // A folder whose policies were all removed can itself be gone.
    assert_eq!(ran.err, "");
}

#[test]
#[cfg(unix)]
fn no_program_of_a_repository_is_run_for_a_revision() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::with(&[("a.json", CLEAN), (".gitattributes", "*.json diff=x filter=x\n")]);
    if !repository(&folder, ".") {
        return;
    }
    commit(&folder, ".");
    let program = folder.path("program");
    folder.write("program", format!("#!/bin/sh\ntouch {}.ran\n", program.display()).as_bytes());
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let path = program.to_str().unwrap();
    for name in
        ["core.fsmonitor", "core.pager", "core.sshCommand", "filter.x.smudge", "diff.x.textconv"]
    {
        git(&folder, ".", &["config", name, path]);
    }
    fs::remove_file(folder.path("program.ran")).unwrap_or_default();
    assert_eq!(pairs(&since(&folder, ".", &["HEAD"])), ["./a.json HEAD:a.json proved"]);
    assert!(!folder.path("program.ran").exists());
}
