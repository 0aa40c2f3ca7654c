//! The text of `--help` is pinned, because it is what people read first.

use crate::command::Folder;

/// Compares with a file, or writes it when `BLESS` is set.
fn pin(arguments: &[&str], name: &str) {
    let ran = Folder::new().run(arguments);
    assert_eq!(ran.status, 0);
    let path = format!("{}/tests/it/help/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &ran.out).unwrap();
    }
    assert_eq!(ran.out, std::fs::read_to_string(&path).unwrap_or_default(), "{path}");
}

#[test]
fn help_texts_are_pinned() {
    pin(&["--help"], "iam-policy");
    for command in [
        "check",
        "fmt",
        "diff",
        "eval",
        "check-change",
        "check-access",
        "check-public",
        "convert",
        "explain",
        "completions",
    ] {
        pin(&[command, "--help"], command);
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let ran = Folder::new().run(&["--version"]);
    assert_eq!(ran.out, format!("iam-policy {}\n", env!("CARGO_PKG_VERSION")));
}
