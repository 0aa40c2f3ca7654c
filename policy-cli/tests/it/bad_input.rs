//! Anything that cannot be read, shown or written causes an error that names it, and the rest is still done.

use std::fs::File;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::command::{BAD_TRUST, CLEAN, Folder};

/// A control character, a direction change and all three private use areas, including that of holes.
const HIDDEN: [char; 6] = ['\u{7f}', '\u{9b}', '\u{202e}', '\u{e000}', '\u{f0000}', '\u{10fffd}'];

/// A policy with every hidden character in each of its strings and names.
fn hidden_everywhere() -> String {
    let hidden: String = HIDDEN.iter().collect();
    format!(
        r#"{{"Version": "2012-10-17", "Id": "I{hidden}", "Statement": [{{"Sid": "S{hidden}", "Effect": "Allow{hidden}",
        "Action": ["s3:Get{hidden}", "{hidden}"], "Resource": ["arn:aws:s3:::b{hidden}", "{hidden}:x"],
        "Principal": {{"AWS{hidden}": "a{hidden}"}}, "Element{hidden}": "x", "Element{hidden}": "y",
        "Condition": {{"StringLike{hidden}": {{"k": "v"}}, "StringLike": {{"aws:k{hidden}": "v{hidden}"}}}}}}]}}"#
    )
}

fn is_hidden(text: &str) -> bool {
    text.contains(|one: char| HIDDEN.contains(&one))
}

#[test]
fn hidden_characters_of_a_document_are_shown_as_escapes() {
    let text = hidden_everywhere();
    let folder = Folder::with(&[("h.json", &text), ("syntax.json", &text.replace(':', ";"))]);
    for format in ["human", "github", "json", "sarif", "rdjson", "junit", "gitlab"] {
        for kind in ["identity", "trust", "resource:s3"] {
            let ran =
                folder.run(&["check", "--format", format, "--kind", kind, "h.json", "syntax.json"]);
            assert_eq!(ran.status, 1);
            assert!(!is_hidden(&ran.out) && !is_hidden(&ran.err), "{format}: {:?}", ran.out);
            let hole = if matches!(format, "human" | "github" | "junit") {
                r"\u{f0000}"
            } else {
                r"\\u{f0000}"
            };
            assert!(ran.out.contains(hole), "{format}: {}", ran.out);
        }
    }
    for arguments in [&["fmt", "h.json"][..], &["diff", "h.json", "h.json"], &["convert", "h.json"]]
    {
        let ran = folder.run(arguments);
        assert!(ran.out.is_empty() && !is_hidden(&ran.err), "{arguments:?}: {:?}", ran.err);
        assert!(ran.err.contains(r"\u{f0000}"), "{arguments:?}: {}", ran.err);
    }
}

/// In JSON, the characters are escapes, so a reader gets what the document says.
#[test]
fn json_keeps_hidden_characters_for_its_reader() {
    let text = CLEAN.replace("s3:GetObject", "s3:Get\u{202e}\u{f0000}Object");
    let folder = Folder::with(&[("h.json", &text)]);
    let formatted = folder.run(&["fmt", "--format", "json", "h.json"]);
    assert!(!is_hidden(&formatted.out), "{:?}", formatted.out);
    assert_eq!(formatted.lines()[0]["canonical"], Value::from(text.clone()));
    // The canonical form has the same bytes as the file.
    assert_eq!(folder.run(&["fmt", "h.json"]).out, text);
    let named = text.replace("\"Resource\"", "\"Res\u{e000}\":1,\"Resource\"");
    folder.write("n.json", named.as_bytes());
    let checked = folder.run(&["check", "--format", "json", "n.json"]);
    let findings = checked.lines()[0]["findings"].clone();
    let paths: Vec<_> =
        findings.as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap()).collect();
    assert!(paths.contains(&"/Statement/0/Res\u{e000}"), "{paths:?}");
}

#[test]
fn the_character_of_a_hole_is_not_stored_and_not_taken_for_a_value() {
    let folder = Folder::with(&[("h.json", &CLEAN.replace("bucket", "b\u{f0000}"))]);
    let ran = folder.run(&["check", "h.json"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.starts_with(concat!(
            "error[unsupported-character]: `arn:aws:s3:::b\\u{f0000}/*` has the character U+F0000\n",
            " --> h.json:1:106\n",
        )),
        "{}",
        ran.out
    );
}

#[test]
fn columns_of_escaped_and_of_long_lines_are_those_of_the_source() {
    let text = "{\"\u{202e}\": 1, \"Statement\": [{\"Effect\": 1, \"Effect\": 2}]}";
    let folder = Folder::with(&[("h.json", text)]);
    let ran = folder.run(&["check", "h.json"]);
    for header in [" --> h.json:1:24", " --> h.json:1:38", " ::: h.json:1:25"] {
        assert!(ran.out.contains(&format!("{header}\n")), "{header}: {}", ran.out);
    }
    assert!(!ran.out.contains("::: \n"), "{}", ran.out);
}

#[test]
fn a_macro_call_has_no_hidden_characters() {
    for text in [
        CLEAN.replace("bucket", "b\u{202e}\u{f0000}\u{ad}"),
        CLEAN.replace("bucket", "b\u{202e}\u{f0000}\u{ad}{brace}"),
    ] {
        let folder = Folder::with(&[("h.json", &text)]);
        for arguments in [&["convert", "h.json"][..], &["convert", "--holes", "h.json"]] {
            let ran = folder.run(arguments);
            assert!(!is_hidden(&ran.out) && !ran.out.contains('\u{ad}'), "{:?}", ran.out);
            assert!(!is_hidden(&ran.err), "{:?}", ran.err);
            assert!(ran.err.contains("the macro will reject this policy"), "{}", ran.err);
        }
    }
}

#[test]
fn other_encodings_are_named() {
    let folder = Folder::with(&[("ok.json", CLEAN)]);
    let utf16: Vec<u8> = CLEAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = CLEAN.replace("bucket", "b\u{e9}").chars().map(|it| it as u8).collect();
    folder.write("utf16.json", &utf16);
    folder.write("latin.json", &latin);
    folder.write("binary.json", &(0..=255).collect::<Vec<u8>>());
    let ran = folder.run(&["check", "utf16.json", "latin.json", "binary.json", "ok.json"]);
    assert_eq!(ran.status, 1);
    for words in ["the text is UTF-16", "this looks like Latin-1", "this looks like a binary file"]
    {
        assert!(ran.out.contains(words), "{}", ran.out);
    }
    assert!(ran.out.ends_with("4 documents: 3 errors\n"), "{}", ran.out);
}

#[test]
fn what_is_named_twice_is_read_once() {
    let folder = Folder::with(&[("d/a.json", BAD_TRUST), ("d/b.json", CLEAN)]);
    let run = |paths: &[&str]| {
        let ran = folder.run(&[&["check", "--format", "json"][..], paths].concat());
        (ran.status, ran.files(), ran.err)
    };
    let files = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let (status, found, err) = run(&["d/a.json", "d/b.json", "./d/a.json"]);
    assert_eq!((status, found), (1, files(&["d/a.json", "d/b.json"])));
    assert_eq!(err, "warning: `./d/a.json` is named twice and was read once\n");
    assert_eq!(run(&["d/b.json", "d/b.json"]).0, 0);
    // A folder and a file in it are not a mistake.
    let quiet = String::new();
    assert_eq!(run(&["d", "d/b.json"]), (1, files(&["d/a.json", "d/b.json"]), quiet.clone()));
    assert_eq!(run(&["d/b.json", "d"]), (1, files(&["d/b.json", "d/a.json"]), quiet));
    // A list is answered line by line.
    let list = b"d/b.json\nscp\td/b.json\nd/b.json\n";
    let listed =
        folder.run_with(&["check", "--format", "json", "--files-from", "-", "d/b.json"], list);
    assert_eq!((listed.files().len(), listed.err.as_str()), (4, ""));

    folder.write("m.json", CLEAN.replace(',', ", ").as_bytes());
    let written = folder.run(&["fmt", "--write", "m.json", "m.json"]);
    assert_eq!((written.status, folder.read("m.json").as_str()), (0, CLEAN));
    assert_eq!(written.err, "warning: `m.json` is named twice and was read once\n");
}

#[test]
fn lines_of_a_list_are_named_by_their_number() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let list = "\u{feff}c.json\r\n\r\n  \t \r\ntrust\t\r\n\tc.json\r\ntrsut\tc.json\r\nscp\tc.json";
    folder.write("list", list.as_bytes());
    let ran = folder.run(&["check", "--format", "json", "--files-from", "list"]);
    assert_eq!((ran.status, ran.files().len()), (2, 2));
    assert_eq!(
        ran.err,
        concat!(
            "error: line 4 of `list` has no path after its kind; expected `PATH` or `KIND<TAB>PATH`\n",
            "error: line 5 of `list` has no kind before its tab; expected `PATH` or `KIND<TAB>PATH`\n",
            "error: line 6 of `list` has the unknown kind `trsut`: did you mean `trust`?\n",
        )
    );
    let utf16: Vec<u8> = "\u{feff}c.json\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("list", &utf16);
    let ran = folder.run(&["check", "--files-from", "list"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (2, "error: cannot read `list`: it is UTF-16; save it as UTF-8\n")
    );
}

#[test]
fn a_line_that_is_too_long_does_not_take_the_others_with_it() {
    let folder = Folder::new();
    let long = "x".repeat((16 << 20) + 1);
    folder.write("m.jsonl", format!("{CLEAN}\n{long}\n{CLEAN}\n{long}").as_bytes());
    let ran = folder.run(&["check", "--jsonl", "--format", "json", "m.jsonl"]);
    assert_eq!(
        (ran.status, ran.files()),
        (2, vec!["m.jsonl:1".to_owned(), "m.jsonl:3".to_owned()])
    );
    assert!(ran.err.contains("`m.jsonl:2` is larger") && ran.err.contains("`m.jsonl:4` is larger"));
}

#[test]
fn files_of_every_bad_sort_do_not_stop_the_others() {
    let folder = Folder::with(&[
        ("ok.json", CLEAN),
        ("empty.json", ""),
        ("white.json", " \r\n\t"),
        ("crlf.json", &CLEAN.replace(',', ",\r\n")),
        ("deep.json", &"[".repeat(100_000)),
        ("objects.json", &"{\"a\":".repeat(100_000)),
        ("twice.json", &CLEAN.replace("\"Effect\"", "\"Effect\":\"Deny\",\"Effect\"")),
        ("half.json", &CLEAN.replace("bucket", "\\ud800")),
        ("huge.json", &CLEAN.replace("\"s3:GetObject\"", "1e400")),
        ("nul.json", r#"{"a\u0000b": 1}"#),
    ]);
    for (file, status, words) in [
        ("empty.json", 1, "the text is empty"),
        ("white.json", 1, "the text is empty"),
        ("crlf.json", 0, "no findings"),
        ("deep.json", 1, "nested deeper than 512 levels"),
        ("objects.json", 1, "nested deeper than 512 levels"),
        ("twice.json", 1, "`Effect` appears twice in one object"),
        ("half.json", 1, "an escape is only half of a surrogate pair"),
        ("huge.json", 1, "`Action` must be a string or a list of strings, not a number"),
        ("nul.json", 1, "`a\\u{0}b` is not an element of a policy"),
        ("missing.json", 2, "error: cannot read `missing.json`: there is no such file\n"),
        ("ok.json/x", 2, "error: cannot read `ok.json/x`: part of its path is not a folder\n"),
    ] {
        let ran = folder.run(&["check", file, "ok.json"]);
        let said = format!("{}{}", ran.out, ran.err);
        assert_eq!(ran.status, status, "{file}: {said}");
        assert!(said.contains(words), "{file}: {said}");
        let count = if status == 2 { "1 document:" } else { "2 documents:" };
        assert!(ran.out.contains(count), "{file}: {said}");
    }
}

#[test]
#[cfg(unix)]
fn what_is_no_file_is_counted_in_a_folder_and_a_broken_link_is_told() {
    use std::os::unix::fs::symlink;
    let folder = Folder::with(&[("d/ok.json", CLEAN), ("e/x", "")]);
    let _socket = std::os::unix::net::UnixListener::bind(folder.path("d/socket.json")).unwrap();
    symlink("../e", folder.path("d/folder.json")).unwrap();
    let ran = folder.run(&["check", "--format", "json", "d"]);
    let words = "note: left out: 1 `*.json` that is not a file\n";
    assert_eq!((ran.status, ran.files(), &*ran.err), (0, vec!["d/ok.json".to_owned()], words));
    symlink("nowhere", folder.path("d/broken.json")).unwrap();
    symlink("loop", folder.path("loop")).unwrap();
    let ran = folder.run(&["check", "--format", "json", "d", "loop"]);
    assert_eq!((ran.status, ran.files().len()), (2, 1));
    assert_eq!(
        ran.err,
        concat!(
            "error: cannot read `d/broken.json`: it is a broken link\n",
            "error: cannot read `loop`: too many levels of symbolic links\n",
            "note: left out: 1 `*.json` that is not a file\n",
        )
    );
}

#[test]
#[cfg(unix)]
fn names_of_any_bytes_are_taken_and_shown_on_one_line() {
    use std::os::unix::ffi::OsStringExt;
    let folder = Folder::new();
    let name = std::ffi::OsString::from_vec(b"a\n\x1b[31m\xff.json".to_vec());
    std::fs::write(folder.path("x").with_file_name(&name), BAD_TRUST).unwrap();
    for (format, shown) in [
        ("human", "--> a\\u{a}\\u{1b}[31m\\xff.json:5:"),
        ("github", "::error file=a\\u{a}\\u{1b}[31m\\xff.json,line=5"),
        ("json", r#"{"file":"a\n\u001b[31m\\xff.json"#),
        ("sarif", "a%0A%1B%5B31m%FF.json"),
        ("rdjson", r#""path": "a\\u{a}\\u{1b}[31m\\xff.json""#),
        ("junit", r#"file="a\u{a}\u{1b}[31m\xff.json""#),
        ("gitlab", r#""path": "a\\u{a}\\u{1b}[31m\\xff.json""#),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
            .args(["check", "--kind", "trust", "--format", format])
            .arg(&name)
            .current_dir(folder.path(""))
            .output()
            .unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(out.contains(shown) && !out.contains('\x1b'), "{out}");
    }
}

#[test]
fn a_file_that_must_not_be_written_is_named_and_left() {
    let messy = CLEAN.replace(',', ", ");
    let folder = Folder::with(&[("ro.json", &messy), ("m.json", &messy)]);
    let mut permissions = std::fs::metadata(folder.path("ro.json")).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(folder.path("ro.json"), permissions).unwrap();
    let ran = folder.run(&["fmt", "--write", "ro.json", "m.json"]);
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (2, "error: cannot write `ro.json`: the file is read-only\n")
    );
    assert_eq!((folder.read("ro.json"), folder.read("m.json")), (messy, CLEAN.to_owned()));
}

/// One run for each kind of output.
const PRINTING: [&[&str]; 16] = [
    &["check", "c.json"],
    &["check", "--format", "json", "c.json"],
    &["check", "--format", "sarif", "c.json"],
    &["check", "--format", "github", "--kind", "trust", "t.json"],
    &["check", "--format", "rdjson", "c.json"],
    &["check", "--format", "junit", "c.json"],
    &["check", "--format", "gitlab", "c.json"],
    &["fmt", "c.json"],
    &["fmt", "--pretty", "c.json"],
    &["fmt", "--format", "json", "c.json"],
    &["fmt", "--check", "t.json"],
    &["diff", "c.json", "t.json"],
    &["convert", "c.json"],
    &["explain", "--all"],
    &["completions", "bash"],
    &["--help"],
];

fn printing(folder: &Folder, arguments: &[&str], out: impl Into<Stdio>) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(arguments)
        .current_dir(folder.path(""))
        .stdout(out)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_is_full_is_said_once() {
    let folder = Folder::with(&[("c.json", CLEAN), ("t.json", BAD_TRUST)]);
    for arguments in PRINTING {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let words = "error: cannot write the output: there is no space left\n".to_owned();
        assert_eq!(printing(&folder, arguments, full), (2, words), "{arguments:?}");
    }
}

#[test]
fn output_that_is_closed_ends_quietly_and_leaves_the_verdict() {
    let folder = Folder::with(&[("c.json", CLEAN), ("t.json", BAD_TRUST)]);
    for arguments in PRINTING {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let verdict = match arguments {
            ["check", .., "t.json"] | ["fmt", "--check", ..] | ["diff", ..] => 1,
            ["check", ..] => 0,
            // The output was the only purpose of the run.
            _ => 2,
        };
        assert_eq!(printing(&folder, arguments, writer), (verdict, String::new()), "{arguments:?}");
    }
}
