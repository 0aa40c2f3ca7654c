//! Characters that a terminal or a log would interpret or hide are shown as escapes, wherever they come from.

use std::ffi::OsStr;
use std::process::Command;

use crate::command::{BAD_TRUST, CLEAN, Folder, Ran};

/// Both sorts of control characters, direction and width marks, gaps, variants, tags, and noncharacters.
const HIDDEN: [char; 26] = [
    '\u{1}',
    '\u{8}',
    '\r',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{9b}',
    '\u{a0}',
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{180e}',
    '\u{200b}',
    '\u{200f}',
    '\u{2028}',
    '\u{202e}',
    '\u{2066}',
    '\u{2800}',
    '\u{3000}',
    '\u{3164}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffe}',
    '\u{e0041}',
    '\u{e0100}',
];

fn run(folder: &Folder, arguments: &[&OsStr]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(arguments)
        .current_dir(folder.path("."))
        .output()
        .unwrap();
    Ran {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[track_caller]
fn assert_visible(ran: &Ran) {
    for text in [&ran.out, &ran.err] {
        let found = text.chars().find(|one| HIDDEN.contains(one));
        assert_eq!(found, None, "{text:?}");
        let forged = text.lines().find(|line| line.starts_with("::forged"));
        assert_eq!(forged, None, "{text}");
    }
}

#[test]
#[cfg(unix)]
fn names_of_files_forge_no_line_and_hide_nothing() {
    let hidden: String = HIDDEN.iter().collect();
    let messy = BAD_TRUST.replace(',', " ,");
    let name = format!("a\n::forged::{hidden}.json");
    let folder = Folder::with(&[(&name, &messy), ("c.json", CLEAN)]);
    let name = name.as_str();
    let missing = format!("no{name}");
    for arguments in [
        &["fmt", "--check", name][..],
        &["fmt", "--check", "."],
        &["fmt", "--format", "json", "--check", name],
        &["fmt", "--write", &missing],
        &["check", "--kind", "trust", name],
        &["check", "--kind", "trust", "--format", "github", name],
        &["check", "--kind", "trust", "--format", "json", name],
        &["check", "--kind", "trust", "--format", "sarif", name],
        &["check", "--jsonl", name],
        &["check", name, name],
        &["check", &missing],
        &["check", "--files-from", name],
        &["check", "--config", name, "c.json"],
        &["diff", name, "c.json"],
        &["diff", "--config", &missing, name, "c.json"],
        &["convert", &missing],
        &["check", "--kind", name],
        &["check", "--deny", name],
        &["check", "--allow", name],
        &["check", "--format", name],
        &["explain", name],
        &[name],
        &["check", &format!("--{name}")],
        &["completions", name],
    ] {
        let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        let ran = run(&folder, &arguments);
        assert!(ran.status > 0 || arguments.contains(&OsStr::new("--format")), "{arguments:?}");
        assert_visible(&ran);
    }
    let ran = folder.run(&["fmt", "--check", name]);
    assert!(ran.out.starts_with("a\\u{a}::forged::\\u{1}"), "{}", ran.out);
}

#[test]
fn values_of_a_document_hide_nothing() {
    let escape = |one: char| -> String {
        one.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
    };
    // Control characters can be in JSON only as escapes.
    let written: String = HIDDEN
        .into_iter()
        .map(|one| if one < ' ' { escape(one) } else { format!("{}{one}", escape(one)) })
        .collect();
    let fine = CLEAN.replace("s3:GetObject", &format!("s3:Get{written}Object"));
    let members = format!(r#""Sid":"S{written}","Eff{written}":1,"Effect""#);
    let text = fine.replace("\"Effect\"", &members);
    let folder = Folder::with(&[("h.json", &text), ("f.json", &fine), ("c.json", CLEAN)]);
    for format in ["human", "json", "sarif", "github", "rdjson", "junit", "gitlab"] {
        assert_visible(&folder.run(&["check", "--format", format, "h.json", "f.json"]));
    }
    assert_visible(&folder.run(&["diff", "f.json", "c.json"]));
    assert_visible(&folder.run(&["convert", "f.json"]));
    assert_visible(&folder.run(&["fmt", "h.json"]));
    assert_visible(&folder.run(&["fmt", "--format", "json", "f.json"]));
}

#[test]
#[cfg(unix)]
fn names_that_are_no_text_stay_distinct() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    let names = [&b"a\xff.json"[..], b"a\xfe.json", "a\u{fffd}.json".as_bytes(), b"a\\xff.json"];
    for name in names {
        std::fs::write(folder.path(".").join(OsStr::from_bytes(name)), BAD_TRUST).unwrap();
    }
    let shown = ["a\\x5cxff.json", "a\\xfe.json", "a\\xff.json", "a\u{fffd}.json"];
    let checked = folder.run(&["check", "--format", "json", "."]);
    let mut files = checked.files();
    files.sort();
    assert_eq!(files, shown.map(|name| format!("./{name}")));
    let formatted = folder.run(&["fmt", "--check", "."]);
    let mut lines: Vec<&str> = formatted.out.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, files);
    let github = folder.run(&["check", "--kind", "trust", "--format", "github", "."]);
    let sarif = folder.run(&["check", "--kind", "trust", "--format", "sarif", "."]);
    for name in shown {
        assert!(github.out.contains(&format!("file=./{name},")), "{}", github.out);
    }
    for uri in ["./a%FF.json", "./a%FE.json", "./a%EF%BF%BD.json", "./a%5Cxff.json"] {
        assert!(sarif.out.contains(uri), "{uri}");
    }
}
