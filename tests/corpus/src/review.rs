//! Files of reviewed rows, each with a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{fs, io};

use anyhow::{Context, Result, ensure};

use crate::workspace_root;

/// A file in `tests/reviews`: comments, a line of column names, and rows whose last column is a reason.
///
/// The first columns say what was found and where; the columns between them and the reason may change without
/// a new review.
#[derive(Debug)]
pub struct Review {
    path: PathBuf,
    comments: String,
    header: String,
    columns: usize,
    keys: usize,
    rows: BTreeMap<Vec<String>, Vec<String>>,
}

impl Review {
    /// Reads the file with a name. Its columns are these and a reason; the first `keys` of them identify what
    /// was reviewed. A file that does not exist has no rows.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or has different columns.
    pub fn open(name: &str, columns: &[&str], keys: usize) -> Result<Self> {
        let path = workspace_root().join("tests/reviews").join(name);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => read.with_context(|| format!("cannot read {}", path.display()))?,
        };
        Self::parse(path, &text, columns, keys).with_context(|| name.to_owned())
    }

    fn parse(path: PathBuf, text: &str, columns: &[&str], keys: usize) -> Result<Self> {
        let header = format!("{}\treason", columns.join("\t"));
        let mut comments = String::new();
        let mut rows = BTreeMap::new();
        let mut seen_header = false;
        for (number, line) in text.lines().enumerate() {
            let number = number + 1;
            if !seen_header && line.starts_with('#') {
                comments.push_str(line);
                comments.push('\n');
            } else if !seen_header {
                ensure!(line == header, "line {number}: expected the columns `{header}`");
                seen_header = true;
            } else {
                let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
                ensure!(
                    row.len() == columns.len() + 1,
                    "line {number}: expected {} columns, found {}",
                    columns.len() + 1,
                    row.len()
                );
                let key = row.iter().take(keys).cloned().collect();
                ensure!(rows.insert(key, row).is_none(), "line {number} is a duplicate");
            }
        }
        Ok(Self { path, comments, header, columns: columns.len(), keys, rows })
    }

    /// The rows, in the order of the file's first columns.
    pub fn rows(&self) -> impl Iterator<Item = &[String]> {
        self.rows.values().map(Vec::as_slice)
    }

    /// Compares the file with the given rows, which have no reasons, and returns a sentence for each
    /// difference and each missing reason. With `bless`, the file is first updated to the given rows; reasons
    /// stay with their rows.
    ///
    /// # Errors
    ///
    /// The file cannot be written, or a row has different columns from the file.
    pub fn compare(&mut self, found: Vec<Vec<String>>, bless: bool) -> Result<Vec<String>> {
        let mut wanted = BTreeMap::new();
        for row in found {
            ensure!(
                row.len() == self.columns,
                "the row `{}` has different columns",
                row.join(" | ")
            );
            let key: Vec<String> = row.iter().take(self.keys).cloned().collect();
            let twice = wanted.insert(key, row);
            ensure!(twice.is_none(), "found twice: {}", twice.unwrap_or_default().join(" | "));
        }
        if bless {
            self.bless(&wanted)?;
        }
        let name = self.path.file_name().map(|it| it.to_string_lossy()).unwrap_or_default();
        let mut complaints = Vec::new();
        let keys: BTreeSet<&Vec<String>> = self.rows.keys().chain(wanted.keys()).collect();
        for key in keys {
            let shown = key.join(" | ");
            match (self.rows.get(key), wanted.get(key)) {
                (None, _) => complaints.push(format!("{name} lacks: {shown}")),
                (_, None) => {
                    complaints.push(format!("{name} has a row that no longer occurs: {shown}"))
                }
                (Some(row), Some(now)) => {
                    let (reason, old) = row.split_last().context("a row has a reason")?;
                    if old != now.as_slice() {
                        let now = now.join(" | ");
                        complaints.push(format!("{name} has `{}`, now: {now}", old.join(" | ")));
                    }
                    if reason.trim().is_empty() {
                        complaints.push(format!("{name} has no reason for: {shown}"));
                    }
                }
            }
        }
        Ok(complaints)
    }

    fn bless(&mut self, wanted: &BTreeMap<Vec<String>, Vec<String>>) -> Result<()> {
        let mut rows = BTreeMap::new();
        for (key, row) in wanted {
            let reason = self.rows.get(key).and_then(|row| row.last()).cloned();
            let row = row.iter().cloned().chain([reason.unwrap_or_default()]).collect();
            rows.insert(key.clone(), row);
        }
        self.rows = rows;
        let mut text = format!("{}{}\n", self.comments, self.header);
        for row in self.rows.values() {
            let _ = writeln!(text, "{}", row.join("\t"));
        }
        fs::write(&self.path, text).with_context(|| format!("cannot write {}", self.path.display()))
    }
}

/// A string as one field: on one line, without tabs, and not too long.
#[must_use]
pub fn field(text: &str) -> String {
    const LONGEST: usize = 160;
    let mut shown: String = text
        .chars()
        .take(LONGEST)
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 3] = ["document", "rule", "count"];

    fn review(text: &str) -> Result<Review> {
        let path = std::env::temp_dir().join(format!(
            "iam-policy-review-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        Review::parse(path, text, &COLUMNS, 2)
    }

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split(' ').map(str::to_owned).collect()).collect()
    }

    const FILE: &str = "# A word.\ndocument\trule\tcount\treason\na\tr\t1\tbecause\nb\tr\t2\t\n";

    #[test]
    fn every_difference_is_told() {
        let mut review = review(FILE).unwrap();
        let said = review.compare(rows("a r 3\nc r 1"), false).unwrap();
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said[0].contains("has `a | r | 1`, now: a | r | 3"), "{said:?}");
        assert!(said[1].contains("no longer occurs: b | r"), "{said:?}");
        assert!(said[2].contains("lacks: c | r"), "{said:?}");
        let said = review.compare(rows("a r 1\nb r 2"), false).unwrap();
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains("has no reason for: b | r"), "{said:?}");
    }

    #[test]
    fn blessing_keeps_reasons_and_asks_for_new_ones() {
        let mut review = review(FILE).unwrap();
        let said = review.compare(rows("a r 3\nc r 1"), true).unwrap();
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains("has no reason for: c | r"), "{said:?}");
        let text = fs::read_to_string(&review.path).unwrap();
        fs::remove_file(&review.path).unwrap();
        assert_eq!(text, "# A word.\ndocument\trule\tcount\treason\na\tr\t3\tbecause\nc\tr\t1\t\n");
    }

    #[test]
    fn a_bad_file_says_where() {
        let message = |text: &str| review(text).unwrap_err().to_string();
        assert!(message("document\trule\n").starts_with("line 1: expected the columns"));
        let header = "document\trule\tcount\treason\n";
        assert_eq!(message(&format!("{header}a\n")), "line 2: expected 4 columns, found 1");
        let twice = format!("{header}a\tr\t1\tx\na\tr\t2\ty\n");
        assert_eq!(message(&twice), "line 3 is a duplicate");
    }

    #[test]
    fn a_field_has_no_tabs_and_an_end() {
        assert_eq!(field("a\tb\nc"), "a b c");
        assert_eq!(field(&"x".repeat(500)).chars().count(), 161);
    }
}
