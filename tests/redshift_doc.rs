//! `docs/redshift.md` names tests and items that exist.

use std::error::Error;
use std::fs;
use std::path::Path;

const GUIDE: &str = include_str!("../docs/redshift.md");

/// Collects the sources under a folder: their text, and their names.
fn add_sources(folder: &Path, sources: &mut String) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            add_sources(&path, sources)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            sources.push_str(&format!("\nfile {name}\n{}", fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// Returns the text between backticks.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn every_named_test_and_item_exists() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = String::new();
    for folder in ["src", "examples", "tests", "policy-core", "policy-lint", "policy-macros/src"] {
        add_sources(&root.join(folder), &mut sources)?;
    }
    let mut rows = 0;
    for line in GUIDE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| what")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [asked, done, test] = cells.as_slice() else {
            return Err(format!("`{line}` has not three cells").into());
        };
        rows += 1;
        for name in names(test) {
            let found = sources.contains(&format!("fn {name}("))
                || sources.contains(&format!("\nfile {name}\n"));
            assert!(found, "`{name}` is not a test: {asked}");
        }
        let by_others = done.contains("at run time") || done.starts_with("not made");
        assert_eq!(by_others, test.is_empty(), "{line}");
        for path in names(done) {
            let name = path.rsplit("::").next().unwrap_or(path).trim_end_matches('!');
            let rule = name.replace('-', "_");
            let found = sources.contains(name) || sources.contains(&format!("\nfile {rule}\n"));
            assert!(found, "`{path}` does not exist: {asked}");
        }
    }
    assert!(rows > 50, "the tables have {rows} rows");
    Ok(())
}
