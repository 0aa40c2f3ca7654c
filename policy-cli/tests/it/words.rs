//! Arbitrary command lines over files with arbitrary names and bytes: the exit status is meaningful, the
//! output hides nothing, and each file is either unchanged or canonical.

#![cfg(unix)]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::process::{Command, Stdio};

use policy_core::finding::is_hidden;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::command::{BAD_TRUST, CLEAN, Folder, WARNED};

/// The options, alone and with their values.
const WORDS: [&str; 49] = [
    "check",
    "fmt",
    "diff",
    "eval",
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
    "--deny",
    "--deny=warning",
    "suggestion",
    "--allow",
    "--allow=missing-version",
    "MISSING_VERSION",
    "--jsonl",
    "--request",
    "--request=-",
    "--policies",
    "--files-from",
    "--files-from=-",
    "--config",
    "--holes",
    "--pretty",
    "--check",
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

/// Bytes of a file: a document, parts of several, or anything.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let messy = CLEAN.replace(',', " ,\n");
    let documents = [CLEAN, WARNED, BAD_TRUST, &messy, "{}", "[rules]\n", "a.json\ntrust\td\n"];
    let documents = documents.map(|text| text.as_bytes().to_vec()).to_vec();
    let whole = select(documents.clone());
    let cut = (select(documents), any::<prop::sample::Index>(), any::<u8>()).prop_map(
        |(mut bytes, at, byte)| {
            *at.get_mut(&mut bytes) = byte;
            bytes
        },
    );
    prop_oneof![4 => whole, 2 => cut, 1 => vec(any::<u8>(), 0..64)]
}

/// A file name without `/` and NUL that is not too long.
fn name() -> impl Strategy<Value = OsString> {
    let any = vec(prop_oneof![1_u8..=0x2e, 0x30_u8..=0xff], 1..12).prop_map(|mut bytes| {
        if bytes.iter().all(|byte| *byte == b'.') {
            bytes.push(b'x');
        }
        bytes.extend(b".json");
        OsString::from_vec(bytes)
    });
    let usual = select(vec!["a.json", "b.json", "-", "--write", "iam-policy.toml", ".gitignore"]);
    prop_oneof![any, usual.prop_map(OsString::from)]
}

/// The files, and the words, including the names of some of the files.
#[derive(Debug)]
struct Case {
    files: Vec<(OsString, Vec<u8>)>,
    words: Vec<OsString>,
    input: Vec<u8>,
}

fn case() -> impl Strategy<Value = Case> {
    let command =
        select(vec!["check", "check", "fmt", "fmt", "diff", "eval", "convert", "explain"]);
    let word = prop_oneof![
        5 => select(WORDS.to_vec()).prop_map(|word| word.as_bytes().to_vec()),
        // This could write to a system path.
        1 => vec(prop_oneof![1_u8..=0x2e, 0x30_u8..=0xff], 0..6),
    ];
    let word = prop_oneof![
        1 => word.prop_map(|word| (None, word)),
        2 => any::<prop::sample::Index>().prop_map(|at| (Some(at), Vec::new())),
    ];
    let files = vec((name(), bytes()), 1..5);
    (files, command, vec(word, 0..6), bytes()).prop_map(|(files, command, words, input)| {
        let names = words.into_iter().map(|(at, word)| match at {
            Some(at) => at.get(&files).0.clone(),
            None => OsString::from_vec(word),
        });
        let words = std::iter::once(OsString::from(command)).chain(names).collect();
        Case { files, words, input }
    })
}

fn run(folder: &Folder, words: &[OsString], input: &[u8]) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(words)
        .current_dir(folder.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn path(folder: &Folder, name: &OsStr) -> std::path::PathBuf {
    folder.path(".").join(name)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(64, |it| it.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_words_over_any_files_end_well(case in case()) {
        let folder = Folder::with(&[("d/c.json", CLEAN)]);
        for (name, bytes) in &case.files {
            fs::write(path(&folder, name), bytes).unwrap();
        }
        let before: Vec<Vec<u8>> =
            case.files.iter().map(|(name, _)| fs::read(path(&folder, name)).unwrap()).collect();
        let (status, out, err) = run(&folder, &case.words, &case.input);
        prop_assert!(matches!(status, Some(0..=3)), "{status:?} {err}");
        prop_assert!(!err.contains("panicked") && !err.contains("could not be"), "{err}");
        let is_policy = case.words[0] == "fmt";
        let shown = if is_policy { "" } else { &out };
        for text in [shown, &err] {
            let found = text.chars().find(|one| *one != '\n' && is_hidden(*one));
            prop_assert_eq!(found, None, "{:?}", text);
        }
        let writes = case.words.iter().any(|word| word == "--write");
        for ((name, _), before) in case.files.iter().zip(&before) {
            let after = fs::read(path(&folder, name)).unwrap();
            if after != *before {
                prop_assert!(writes, "{name:?}");
                let (status, ..) = run(&folder, &["fmt".into(), "--check".into()], &after);
                let pretty = ["fmt".into(), "--check".into(), "--pretty".into()];
                let pretty = run(&folder, &pretty, &after).0;
                prop_assert!(status == Some(0) || pretty == Some(0), "{:?}", after);
            }
        }
        let names: Vec<_> = fs::read_dir(folder.path("."))
            .unwrap()
            .map(|it| it.unwrap().file_name())
            .filter(|name| name.as_bytes().ends_with(b".tmp"))
            .collect();
        prop_assert!(names.is_empty(), "{names:?}");
    }
}
