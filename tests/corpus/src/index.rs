//! The index of a corpus.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use policy_core::model::PolicyKind;

/// The columns of an index, as written by `cargo xtask corpus`. Only the first two are required.
pub const INDEX_COLUMNS: [&str; 10] = [
    "path",
    "kind",
    "label",
    "reason",
    "source",
    "licence",
    "authority",
    "origin",
    "flags",
    "label_class",
];

/// A folder of documents with what is known about each.
#[derive(Debug)]
pub struct Corpus {
    folder: PathBuf,
    entries: Vec<Entry>,
}

/// A row of the index.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The path of the document, relative to the folder.
    pub path: String,
    /// The kind of the document.
    pub kind: String,
    /// Its label: `valid`, `invalid`, `equal`, …
    pub label: String,
    /// The wording of the reason.
    pub reason: String,
    /// The source of the document.
    pub source: String,
    /// The authority for the label, starting with a letter: `A` for AWS, `B` for a tool, `C` for text that is
    /// not JSON, `D` for an AWS page, `E` for anyone.
    pub class: String,
}

impl Entry {
    /// The kind of policy that the document is checked as. Pairs and requests are not policies.
    #[must_use]
    pub fn policy_kind(&self) -> Option<PolicyKind> {
        match self.kind.as_str() {
            "vpce" => Some(PolicyKind::Resource),
            "unknown" => Some(PolicyKind::Identity),
            word => PolicyKind::parse(word),
        }
    }

    /// The service of a resource-based policy, if the row says so: VPC endpoint policies have a separate kind
    /// there.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        (self.kind == "vpce").then_some("vpce")
    }
}

impl Corpus {
    /// Opens the corpus that `POLICY_CORPUS` names. Without the variable, returns `None` with a note.
    ///
    /// A relative folder is relative to the root of the workspace, because Cargo runs tests elsewhere.
    ///
    /// # Errors
    ///
    /// The folder has no index, or the index cannot be read.
    pub fn from_environment() -> Result<Option<Self>> {
        match std::env::var_os("POLICY_CORPUS") {
            Some(folder) => Self::open(&workspace_root().join(folder)).map(Some),
            None => {
                eprintln!(
                    "POLICY_CORPUS is not set: only the documents written for the tests are read"
                );
                Ok(None)
            }
        }
    }

    /// Opens the corpus in a folder.
    ///
    /// # Errors
    ///
    /// The folder has no index, or the index cannot be read.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join("INDEX.tsv");
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let entries = read_index(&text).with_context(|| path.display().to_string())?;
        Ok(Self { folder: folder.to_path_buf(), entries })
    }

    /// The rows of the index.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The rows whose class starts with a prefix.
    pub fn of_class<'a>(&'a self, class: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.class.starts_with(class))
    }

    /// The path of a row's document.
    #[must_use]
    pub fn path(&self, entry: &Entry) -> PathBuf {
        self.folder.join(&entry.path)
    }

    /// The bytes of a row's document.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn read(&self, entry: &Entry) -> Result<Vec<u8>> {
        let path = self.path(entry);
        fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    }
}

/// The root of this workspace.
#[must_use]
pub fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

fn read_index(text: &str) -> Result<Vec<Entry>> {
    let mut lines = text.lines().enumerate();
    let (_, header) =
        lines.next().context("the index is empty; expected a line of column names")?;
    let header: Vec<&str> = header.split('\t').collect();
    let column = |name: &str| header.iter().position(|it| *it == name);
    let (Some(path), Some(kind)) = (column("path"), column("kind")) else {
        bail!("line 1: expected columns `path` and `kind`, found `{}`", header.join(" "));
    };
    let (label, reason) = (column("label"), column("reason"));
    let (source, class) = (column("source"), column("label_class"));
    let mut entries = Vec::new();
    for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        ensure!(
            fields.len() == header.len(),
            "line {}: expected {} columns, found {}",
            number + 1,
            header.len(),
            fields.len()
        );
        let text = |at: Option<usize>| {
            at.and_then(|at| fields.get(at)).map(|it| (*it).to_owned()).unwrap_or_default()
        };
        entries.push(Entry {
            path: text(Some(path)),
            kind: text(Some(kind)),
            label: text(label),
            reason: text(reason),
            source: text(source),
            class: text(class),
        });
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_name() {
        let entries = read_index("kind\tpath\tlabel\ntrust\ta.json\tvalid\n\n").unwrap();
        let [entry] = entries.as_slice() else { panic!("{entries:?}") };
        assert_eq!((entry.path.as_str(), entry.label.as_str()), ("a.json", "valid"));
        assert_eq!(entry.policy_kind(), Some(PolicyKind::Trust));
        assert_eq!(entry.class, "");
    }

    #[test]
    fn a_bad_index_says_where() {
        let message = |text: &str| read_index(text).unwrap_err().to_string();
        assert!(message("").starts_with("the index is empty"));
        assert!(message("file\tkind\n").starts_with("line 1: expected columns `path`"));
        assert_eq!(message("path\tkind\na\tb\nc\n"), "line 3: expected 2 columns, found 1");
    }

    #[test]
    fn a_folder_without_an_index_is_an_error() {
        let error = Corpus::open(Path::new("/nowhere")).unwrap_err();
        assert!(error.to_string().contains("cannot read /nowhere"), "{error}");
    }
}
