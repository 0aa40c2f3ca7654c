//! Sources of documents: files, folders, lists, standard input, lines.

use crate::command::{BAD_TRUST, CLEAN, Folder, WARNED};

const JSON: [&str; 3] = ["check", "--format", "json"];

fn check(folder: &Folder, more: &[&str], input: &[u8]) -> crate::command::Ran {
    let arguments: Vec<&str> = JSON.iter().chain(more).copied().collect();
    folder.run_with(&arguments, input)
}

#[test]
fn standard_input_is_read_when_named_and_when_nothing_is() {
    let folder = Folder::with(&[("w.json", WARNED)]);
    assert_eq!(check(&folder, &["-"], CLEAN.as_bytes()).files(), ["-"]);
    assert_eq!(check(&folder, &[], CLEAN.as_bytes()).files(), ["-"]);
    assert_eq!(check(&folder, &["w.json", "-"], CLEAN.as_bytes()).files(), ["w.json", "-"]);
}

#[test]
fn folders_are_walked_in_order_and_outside_of_a_repository_nothing_is_left_out() {
    let folder = Folder::with(&[
        ("p/b.json", CLEAN),
        ("p/a.json", CLEAN),
        ("p/a/z.json", CLEAN),
        ("p/notes.txt", "no policy"),
        ("p/named-by-a-gitignore.json", CLEAN),
        ("p/UPPER.JSON", CLEAN),
        ("p/.hidden.json", CLEAN),
        ("p/.gitignore", "*.json\n"),
        ("p/named.txt", CLEAN),
    ]);
    let ran = check(&folder, &["p", "p/named.txt"], b"");
    let found = [
        "p/.hidden.json",
        "p/UPPER.JSON",
        "p/a/z.json",
        "p/a.json",
        "p/b.json",
        "p/named-by-a-gitignore.json",
        "p/named.txt",
    ];
    assert_eq!((ran.files(), ran.err.as_str()), (found.map(str::to_owned).to_vec(), ""));
}

#[test]
fn a_list_names_files_with_and_without_kinds() {
    let folder = Folder::with(&[("t.json", BAD_TRUST), ("c.json", CLEAN), ("d/e.json", CLEAN)]);
    let list = "trust\tt.json\r\n\nc.json\nscp\td\n";
    folder.write("list.txt", list.as_bytes());
    let from_file = check(&folder, &["--kind", "session", "--files-from", "list.txt"], b"");
    let from_input = check(&folder, &["--kind", "session", "--files-from", "-"], list.as_bytes());
    assert_eq!(from_file.out, from_input.out);
    assert_eq!(from_file.status, 1);
    assert_eq!(from_file.files(), ["t.json", "c.json", "d/e.json"]);
    let lines = from_file.lines();
    let kinds: Vec<_> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["trust", "session", "scp"]);
}

#[test]
fn a_list_without_end_is_refused() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let mut long = b"c.json\n".to_vec();
    long.resize((16 << 20) + 1, b'\n');
    let ran = check(&folder, &["--files-from", "-"], &long);
    let words = "error: the list is larger than 16 MiB; split the list\n";
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (2, "", words));
    long.pop();
    assert_eq!(check(&folder, &["--files-from", "-"], &long).status, 0);
    long.push(b'\n');
    folder.write("list", &long);
    let ran = check(&folder, &["--files-from", "list"], b"");
    let words = "error: `list` is larger than 16 MiB; split the list\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, words));
}

#[test]
fn a_line_with_an_unknown_kind_does_not_stop_the_others() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let ran = check(&folder, &["--files-from", "-"], b"trsut\tc.json\nc.json\n");
    assert_eq!(ran.status, 2);
    assert_eq!(ran.files(), ["c.json"]);
    assert_eq!(
        ran.err,
        "error: line 1 of the list has the unknown kind `trsut`: did you mean `trust`?\n"
    );
}

#[test]
fn each_line_can_be_a_document() {
    let folder = Folder::new();
    let trust = BAD_TRUST.replace('\n', " ");
    let input = format!("{CLEAN}\n\n{trust}\r\n%7B%7D\nno json");
    let ran = check(&folder, &["--jsonl", "--kind", "trust", "-"], input.as_bytes());
    assert_eq!(ran.status, 1);
    assert_eq!(ran.files(), ["-:1", "-:3", "-:4", "-:5"]);
    let lines = ran.lines();
    assert_eq!(lines[1]["findings"][0]["line"], 1);
    assert_eq!(lines[2]["findings"][0]["rule"], "missing-statement");
    assert_eq!(lines[3]["findings"][0]["code"], "JSON_SYNTAX_ERROR");
    let github = ["check", "--jsonl", "--kind", "trust", "--format", "github", "-"];
    let github = folder.run_with(&github, input.as_bytes());
    assert!(github.out.contains("file=-,line=3,endLine=3,"), "{}", github.out);
}

#[test]
fn encoded_documents_are_decoded() {
    let folder = Folder::new();
    let encoded: String = CLEAN.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let ran = check(&folder, &["-"], encoded.as_bytes());
    assert_eq!(ran.lines()[0]["findings"], serde_json::json!([]));
}

#[test]
fn bytes_that_are_no_text_are_findings_with_positions() {
    let folder = Folder::new();
    folder.write("latin.json", b"{\n \"a\xe9\": 1}");
    folder.write("utf16.json", b"\xff\xfe{\0}\0");
    folder.write("bom.json", "\u{feff}{}".as_bytes());
    folder.write("empty.json", b"");
    let names = ["latin.json", "utf16.json", "bom.json", "empty.json", "c.json"];
    folder.write("c.json", CLEAN.as_bytes());
    let ran = check(&folder, &names, b"");
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    assert_eq!(ran.files(), names);
    let lines = ran.lines();
    let places: Vec<_> = lines[..4]
        .iter()
        .map(|line| {
            let found = &line["findings"][0];
            assert_eq!(found["code"], "JSON_SYNTAX_ERROR");
            assert_eq!(line["findings"].as_array().unwrap().len(), 1);
            let at = |name: &str| found[name].as_u64().unwrap();
            (at("line"), at("column"), at("end_line"), at("end_column"))
        })
        .collect();
    assert_eq!(places, [(2, 4, 2, 5), (1, 1, 1, 2), (1, 1, 1, 2), (1, 1, 1, 1)]);
    assert_eq!(lines[1]["findings"][0]["message"], "the text is UTF-16");
}

#[test]
fn many_files_keep_their_order() {
    let folder = Folder::new();
    let mut list = String::new();
    let mut want = Vec::new();
    for index in 0..700 {
        let name = format!("{index}.json");
        // Documents of very different lengths, so that workers overtake each other.
        let more = if index % 50 == 0 { " ".repeat(200_000) } else { String::new() };
        folder.write(&name, format!("{CLEAN}{more}").as_bytes());
        list.push_str(&format!("{name}\n"));
        want.push(name);
    }
    let ran = check(&folder, &["--files-from", "-"], list.as_bytes());
    assert_eq!(ran.files(), want);
    assert_eq!(ran.err, "");
}

#[test]
fn answers_to_lines_come_before_the_input_ends() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check", "--jsonl", "--format", "json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for number in 1..=3 {
        writeln!(input, "{CLEAN}").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!(r#"{{"file":"-:{number}""#)), "{line}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_no_policy_can_be_long_is_not_read() {
    let long = " ".repeat((16 << 20) + 1);
    let folder = Folder::with(&[("long.json", &long), ("c.json", CLEAN)]);
    let words =
        "`long.json` is larger than 16 MiB; IAM policies can have at most 131072 characters";
    let ran = folder.run(&["check", "long.json", "c.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (2, format!("error: {words}\n").as_str()));
    assert!(ran.out.contains("1 document"), "{}", ran.out);
    let ran = folder.run(&["check", "--jsonl", "long.json"]);
    assert!(
        ran.status == 2 && ran.err.contains("`long.json:1` is larger than 16 MiB"),
        "{}",
        ran.err
    );
}

#[test]
fn deep_nesting_is_a_finding() {
    let folder = Folder::new();
    let ran = check(&folder, &["-"], "[".repeat(100_000).as_bytes());
    assert_eq!(ran.status, 1);
    assert_eq!(ran.lines()[0]["findings"][0]["code"], "JSON_SYNTAX_ERROR");
}
