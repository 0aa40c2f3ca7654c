//! Pipes: those without a reader, those without contents, and those given as files.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::command::{BAD_TRUST, CLEAN, Folder};

fn command(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iam-policy"));
    command.args(arguments).current_dir(folder.path("."));
    command
}

/// The exit status of a run whose reader stops after the first line.
fn status_after_one_line(folder: &Folder, arguments: &[&str]) -> Option<i32> {
    let mut child = command(folder, arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    child.wait().unwrap().code()
}

/// Enough documents that their reports do not fit into a pipe.
fn many(last: &str) -> Folder {
    let folder = Folder::new();
    let messy = CLEAN.replace(',', ", ");
    for index in 0..1_200 {
        folder.write(&format!("g/{index:04}.json"), messy.as_bytes());
    }
    folder.write("g/last.json", last.as_bytes());
    folder
}

#[test]
fn a_gate_stays_shut_when_its_reader_goes() {
    let folder = many(BAD_TRUST);
    for format in ["json", "human", "sarif", "github"] {
        let arguments = ["check", "--kind", "trust", "--format", format, "g"];
        assert_eq!(status_after_one_line(&folder, &arguments), Some(1), "{format}");
    }
    let folder = many("no JSON");
    for arguments in [
        &["check", "--format", "json", "g"][..],
        &["fmt", "--check", "g"],
        &["fmt", "--format", "json", "--check", "g"],
    ] {
        assert_eq!(status_after_one_line(&folder, arguments), Some(1), "{arguments:?}");
    }
    for arguments in [&["fmt", "g"][..], &["fmt", "--format", "json", "g"]] {
        assert_eq!(status_after_one_line(&folder, arguments), Some(2), "{arguments:?}");
    }
    // Completely checked input is clean, whether or not anyone reads the output.
    let folder = many(CLEAN);
    let clean = ["check", "--format", "json", "g"];
    assert_eq!(status_after_one_line(&folder, &clean), Some(0));
}

#[test]
fn files_are_written_when_the_reader_of_their_names_goes() {
    let folder = many(&CLEAN.replace(',', " ,"));
    let arguments = ["fmt", "--write", "--format", "json", "g"];
    assert_eq!(status_after_one_line(&folder, &arguments), Some(0));
    assert_eq!(folder.read("g/last.json"), CLEAN);
}

#[test]
fn a_stream_without_end_ends_with_its_reader() {
    let folder = Folder::new();
    let mut child = command(&folder, &["check", "--jsonl", "--format", "json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    drop(child.stdout.take());
    while writeln!(input, "{CLEAN}").is_ok() {}
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn nothing_to_be_read_is_no_success() {
    let folder = Folder::with(&[
        ("empty", ""),
        ("white", "\n \r\n\t\n"),
        ("c.json", CLEAN),
        ("bad", "no JSON\n"),
        ("d/x", ""),
    ]);
    let run = |arguments: &[&str], input: &str| {
        let ran = folder.run_with(arguments, input.as_bytes());
        (ran.status, ran.err)
    };
    let said = |words: &str| (3, format!("warning: {words}\n"));
    for command in ["check", "fmt"] {
        for input in ["", "\n", " \r\n\t\n\u{feff}"] {
            let read = run(&[command, "--files-from", "-"], input);
            if !input.ends_with('\u{feff}') {
                assert_eq!(read, said("the list names no files"));
            }
        }
        for list in ["empty", "white"] {
            let words = format!("`{list}` names no files");
            assert_eq!(run(&[command, "--files-from", list], ""), said(&words));
        }
        let empty = said(
            "`d` has no policies: it contains no `*.json` file, or .gitignore excludes all of them",
        );
        assert_eq!(run(&[command, "d"], ""), empty);
        // It is also reported if other input can be read, and then something has been checked.
        assert_eq!(run(&[command, "d", "c.json"], ""), (0, empty.1));
        let (status, err) = run(&[command, "d", "missing.json"], "");
        assert!(status == 2 && err.contains("`d` has no policies"), "{err}");
    }
    for input in ["", "\n \n"] {
        let words = "`-` has no documents: all lines are empty";
        assert_eq!(run(&["check", "--jsonl"], input), said(words));
        assert_eq!(run(&["check", "--jsonl", "-"], input), said(words));
    }
    for file in ["empty", "white"] {
        let words = format!("`{file}` has no documents: all lines are empty");
        assert_eq!(run(&["check", "--jsonl", file], ""), said(&words));
    }
    assert_eq!(run(&["check", "--jsonl", "empty", "bad"], "").0, 1);
    let sarif = folder.run(&["check", "--format", "sarif", "--files-from", "empty"]);
    let log: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    assert_eq!(log["runs"][0]["invocations"][0]["exitCode"], 3);
}

#[test]
#[cfg(unix)]
fn pipes_sockets_and_devices_are_refused_at_once() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let made = Command::new("mkfifo").arg(folder.path("pipe.json")).status().unwrap();
    assert!(made.success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.path("socket.json")).unwrap();
    for (path, kind) in [
        ("pipe.json", "pipe"),
        ("socket.json", "socket"),
        ("/dev/zero", "device"),
        ("/dev/null", "device"),
    ] {
        let words = format!(
            "error: cannot read `{path}`: it is a {kind}, not a file; standard input can be one, as `-`\n"
        );
        for arguments in [
            &["check", path][..],
            &["check", "--jsonl", path],
            &["check", "--files-from", path],
            &["fmt", path],
            &["fmt", "--write", path],
            &["diff", path, "c.json"],
            &["convert", path],
        ] {
            let ran = folder.run(arguments);
            assert_eq!((ran.status, &ran.err), (2, &words), "{arguments:?}");
        }
        let ran = folder.run(&["check", "--config", path, "c.json"]);
        assert!(ran.status == 2 && ran.err.contains(kind), "{}", ran.err);
    }
}

#[test]
fn keys_that_differ_in_case_have_no_canonical_form() {
    let twice = CLEAN.replace(
        "}]",
        r#","Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678","aws:sourcevpc":"vpc-87654321"}}}]"#,
    );
    let folder = Folder::with(&[("t.json", &twice), ("c.json", CLEAN)]);
    let words = "`aws:SourceVpc` and `aws:sourcevpc` are the same condition key";
    for (arguments, status) in [
        (&["fmt", "t.json"][..], 1),
        (&["fmt", "--check", "t.json"], 1),
        (&["fmt", "--write", "t.json"], 1),
        (&["diff", "t.json", "c.json"], 2),
        (&["diff", "t.json", "t.json"], 2),
        (&["convert", "t.json"], 2),
    ] {
        let ran = folder.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (status, ""), "{arguments:?}");
        assert!(ran.err.contains(words) && ran.err.contains("t.json:1:"), "{}", ran.err);
    }
    let json = folder.run(&["fmt", "--format", "json", "t.json"]);
    let error = json.lines()[0]["error"].clone();
    assert_eq!(error["code"], "DUPLICATE_KEYS_WITH_DIFFERENT_CASE");
    assert_eq!(folder.read("t.json"), twice);
    // With two operators, they are two conditions.
    let both = CLEAN.replace(
        "}]",
        r#","Condition":{"StringEquals":{"aws:SourceVpc":"vpc-12345678"},"StringLike":{"aws:sourcevpc":"vpc-8*"}}}]"#,
    );
    assert_eq!(folder.run_with(&["fmt"], both.as_bytes()).status, 0);
}
