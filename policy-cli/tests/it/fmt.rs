//! `fmt`: the canonical form, written or only compared.

use crate::command::{CLEAN, Folder, WARNED};

const MESSY: &str = r#"{"Statement": {"Resource": ["arn:aws:s3:::bucket/*"], "Action": ["S3:GetObject"], "Effect": "Allow"}, "Version": "2012-10-17"}"#;

#[test]
fn text_is_the_canonical_bytes() {
    let folder = Folder::with(&[("m.json", MESSY), ("c.json", CLEAN)]);
    assert_eq!(folder.run(&["fmt", "m.json"]).out, CLEAN);
    assert_eq!(folder.run_with(&["fmt"], MESSY.as_bytes()).out, CLEAN);
    assert_eq!(folder.run(&["fmt", "m.json", "c.json"]).out, format!("{CLEAN}\n{CLEAN}"));
    let pretty = folder.run(&["fmt", "--pretty", "m.json"]).out;
    assert!(pretty.starts_with("{\n  \"Version\"") && pretty.ends_with("}\n"));
}

#[test]
fn lines_of_json_hold_the_form_or_the_finding() {
    let folder = Folder::with(&[("m.json", MESSY), ("bad.json", "{"), ("w.json", WARNED)]);
    let ran = folder.run(&["fmt", "--format", "json", "m.json", "bad.json", "no.json", "w.json"]);
    assert_eq!(ran.status, 2);
    let lines = ran.lines();
    assert_eq!(lines[0]["canonical"], CLEAN);
    assert_eq!(lines[1]["file"], "bad.json");
    assert_eq!(lines[1]["error"]["code"], "JSON_SYNTAX_ERROR");
    assert_eq!(lines[1]["error"]["line"], 1);
    assert!(lines[2]["canonical"].as_str().unwrap().contains("2008-10-17"));
    assert_eq!(lines.len(), 3);
    assert_eq!(folder.run(&["fmt", "--format", "json", "bad.json"]).status, 1);
}

#[test]
fn findings_that_are_no_reading_errors_do_not_matter() {
    let folder = Folder::new();
    let odd = CLEAN.replace("s3:GetObject", "s3:NoSuchThing");
    let ran = folder.run_with(&["fmt"], odd.as_bytes());
    assert_eq!((ran.status, ran.out), (0, odd));
}

#[test]
fn a_text_that_is_no_policy_is_shown_on_standard_error() {
    let folder = Folder::with(&[("bad.json", r#"{"Statement": []}"#), ("c.json", CLEAN)]);
    folder.write("latin.json", b"{\xe9");
    let ran = folder.run(&["fmt", "bad.json", "latin.json", "c.json"]);
    assert_eq!(ran.status, 1);
    assert_eq!(ran.out, CLEAN);
    assert!(ran.err.contains("--> bad.json:1:"), "{}", ran.err);
    assert!(ran.err.contains("0xE9"), "{}", ran.err);
}

#[test]
fn check_names_what_is_not_canonical() {
    let folder = Folder::with(&[("m.json", MESSY), ("c.json", CLEAN)]);
    let ran = folder.run(&["fmt", "--check", "c.json", "m.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, "m.json\n"));
    assert_eq!(folder.read("m.json"), MESSY);
    let ran = folder.run(&["fmt", "--check", "c.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""));
    assert_eq!(folder.run(&["fmt", "--check", "--pretty", "c.json"]).status, 1);
    assert_eq!(folder.run(&["fmt", "--check", "--write", "c.json"]).status, 2);
}

#[test]
fn write_replaces_only_what_differs() {
    let folder =
        Folder::with(&[("p/m.json", MESSY), ("p/c.json", CLEAN), ("p/bad.json", "{"), ("p/x", "")]);
    let before = std::fs::metadata(folder.path("p/c.json")).unwrap();
    let ran = folder.run(&["fmt", "--write", "p"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert_eq!(folder.read("p/m.json"), CLEAN);
    assert_eq!(folder.read("p/bad.json"), "{");
    let after = std::fs::metadata(folder.path("p/c.json")).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    let left = std::fs::read_dir(folder.path("p")).unwrap().count();
    assert_eq!(left, 4, "no temporary file stays");
    assert_eq!(folder.run(&["fmt", "--write", "--pretty", "p/m.json"]).status, 0);
    assert!(folder.read("p/m.json").ends_with("}\n"));
    assert_eq!(folder.run(&["fmt", "--check", "--pretty", "p/m.json"]).status, 0);
    assert_eq!(folder.run_with(&["fmt", "--write", "-"], MESSY.as_bytes()).status, 2);
    assert_eq!(folder.run_with(&["fmt", "--write"], MESSY.as_bytes()).status, 2);
}

#[test]
#[cfg(unix)]
fn write_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::with(&[("m.json", MESSY)]);
    let mode = |bits| std::fs::Permissions::from_mode(bits);
    std::fs::set_permissions(folder.path("m.json"), mode(0o640)).unwrap();
    symlink("m.json", folder.path("link.json")).unwrap();
    assert_eq!(folder.run(&["fmt", "--write", "link.json"]).status, 0);
    let data = std::fs::metadata(folder.path("m.json")).unwrap();
    assert_eq!(data.permissions().mode() & 0o777, 0o640);
    assert_eq!(folder.read("m.json"), CLEAN);
    assert!(std::fs::symlink_metadata(folder.path("link.json")).unwrap().is_symlink());
}
