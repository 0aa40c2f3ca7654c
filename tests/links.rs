//! The links of the pages lead to existing files, and to existing headings in them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// Returns the pages of the repository.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let of = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|it| it == "md")).collect::<Vec<_>>()
    };
    let mut pages = of(root);
    pages.extend(of(&root.join("docs")));
    pages.sort();
    pages
}

/// Returns the link targets of a page, except for those in code blocks.
fn links(page: &str) -> Vec<&str> {
    let mut links = Vec::new();
    let mut in_code = false;
    for line in page.lines() {
        in_code ^= line.starts_with("```");
        if in_code {
            continue;
        }
        let starts = line.match_indices("](").map(|(at, _)| line.split_at(at + 2).1);
        links.extend(starts.filter_map(|rest| rest.split_once(')')).map(|(target, _)| target));
    }
    links
}

/// Returns the anchors of the headings of a page, as GitHub generates them.
fn anchors(page: &str) -> Vec<String> {
    let lines = page.lines().filter(|line| line.starts_with('#'));
    let headings = lines.filter_map(|line| line.trim_start_matches('#').strip_prefix(' '));
    headings
        .map(|heading| {
            let kept = heading.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
            kept.collect::<String>().to_lowercase().replace(' ', "-")
        })
        .collect()
}

#[test]
fn links_lead_to_files_and_headings() {
    let (mut files, mut headings) = (0, 0);
    for path in pages() {
        let page = fs::read_to_string(&path).unwrap();
        for link in links(&page) {
            if link.contains("://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.parent().unwrap().join(file),
            };
            assert!(target.exists(), "{}: `{link}` does not exist", path.display());
            files += 1;
            if !anchor.is_empty() {
                let found = anchors(&fs::read_to_string(&target).unwrap());
                let has = found.iter().any(|it| it == anchor);
                assert!(has, "{}: `{link}` has no heading", path.display());
                headings += 1;
            }
        }
    }
    assert!(files > 40 && headings > 15, "{files} files and {headings} headings");
}
