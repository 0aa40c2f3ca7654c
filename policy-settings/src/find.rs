//! Finding and loading the settings file.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use policy_core::document::LineIndex;
use policy_core::finding::quoted_line;
use policy_files::{is_own, open, read, why};

use crate::{Settings, SettingsProblem, trusted};

/// The name of the file.
pub const FILE_NAME: &str = "iam-policy.toml";

/// Who requests the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A program that somebody runs in a folder.
    Program,
    /// The package in the folder, when it is compiled. A package that Cargo downloaded does not use settings
    /// from outside it.
    Package,
}

/// A settings file that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile {
    /// The path of the file.
    pub path: PathBuf,
    /// The path relative to the folder where the search started, for messages.
    pub shown: String,
}

/// The files that Cargo creates in the folders of packages that it downloads, including vendored ones.
const DOWNLOADED: [&str; 2] = [".cargo-ok", ".cargo-checksum.json"];

/// More than anyone writes into a settings file or a gitfile, but little enough to read into memory.
const MOST_BYTES: u64 = 1 << 20;

/// Finds the nearest settings file in a folder or one above it, up to the nearest root of a Cargo workspace,
/// which has the `Cargo.lock`, or of a repository. Without either, only the folder itself is searched.
/// Folders that belong neither to the user nor to the owner of the folder, and those above them, are not
/// searched.
///
/// # Errors
///
/// The settings file is not a file, cannot be read, or belongs to another user by git's criteria.
pub fn find(folder: &Path, asker: Asker) -> Result<Option<SettingsFile>, LoadError> {
    let within = folder.ancestors().take_while(|it| !is_of_stranger(it, folder));
    let root = within.into_iter().position(is_root).unwrap_or_default();
    for (above, at) in folder.ancestors().enumerate().take(root + 1) {
        let path = at.join(FILE_NAME);
        let Some(named) = presence(&path) else { continue };
        let is_downloaded = |it: &Path| DOWNLOADED.iter().any(|mark| it.join(mark).exists());
        if asker == Asker::Package && folder.ancestors().take(above).any(is_downloaded) {
            return Ok(None);
        }
        let shown = format!("{}{FILE_NAME}", "../".repeat(above));
        let judged = named.and_then(|named| judge(&path, &named, at));
        return match judged {
            Ok(()) => Ok(Some(SettingsFile { path, shown })),
            Err(error) => Err(LoadError::unreadable(&shown, &error)),
        };
    }
    Ok(None)
}

/// The metadata of a path that exists, even if it is a broken link.
fn presence(path: &Path) -> Option<io::Result<fs::Metadata>> {
    match fs::symlink_metadata(path) {
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            None
        }
        known => Some(known),
    }
}

/// Checks that a settings file can be used: that it is a file and belongs to the user.
fn judge(path: &Path, named: &fs::Metadata, folder: &Path) -> io::Result<()> {
    let file = open(path)?;
    let is_trusted = is_own(named) && is_own(&file.metadata()?);
    if is_trusted || trusted::is_safe(folder) {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "it belongs to another user; specify it with an option, or trust its folder with \
         `git config --global --add safe.directory {}`",
        folder.display()
    )))
}

/// Whether a folder belongs neither to the user nor to the owner of the folder below it.
fn is_of_stranger(folder: &Path, below: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let Ok(metadata) = fs::metadata(folder) else { return false };
        let is_same = || fs::metadata(below).is_ok_and(|it| it.uid() == metadata.uid());
        !is_own(&metadata) && !is_same()
    }
    #[cfg(not(unix))]
    {
        let _ = (folder, below);
        false
    }
}

fn is_root(folder: &Path) -> bool {
    folder.join("Cargo.lock").is_file() || is_repository(folder)
}

/// Whether a folder is the root of a repository: it contains a folder `.git` with a head, or a file that
/// points to such a folder.
#[must_use]
pub fn is_repository(folder: &Path) -> bool {
    let git = folder.join(".git");
    if git.is_dir() {
        return is_git(&git);
    }
    let Ok(bytes) = read(&git, MOST_BYTES) else { return false };
    let Some(text) = bytes.strip_prefix(b"gitdir: ") else { return false };
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let path = text.trim_end_matches(['\n', '\r']);
    !path.is_empty() && is_git(&folder.join(path))
}

fn is_git(folder: &Path) -> bool {
    // The head can still be a broken link.
    fs::symlink_metadata(folder.join("HEAD")).is_ok()
}

/// Reads a settings file. `shown` is its name in error messages.
///
/// # Errors
///
/// The file cannot be read, or its contents are invalid.
pub fn load(path: &Path, shown: &str) -> Result<Settings, LoadError> {
    let bytes = read(path, MOST_BYTES).map_err(|error| LoadError::unreadable(shown, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        let at = LineIndex::new(&text).line_column(valid);
        let message = "the file is not UTF-8; save it as UTF-8".to_owned();
        LoadError::of(shown, &[SettingsProblem { line: at.line, column: at.column, message }])
    })?;
    Settings::read(&text).map_err(|problems| LoadError::of(shown, &problems))
}

/// Why the settings could not be loaded. Displays as one line for each problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    lines: Vec<String>,
}

impl LoadError {
    fn of(shown: &str, problems: &[SettingsProblem]) -> Self {
        let line = |problem: &SettingsProblem| quoted_line(&format!("{shown}:{problem}"));
        Self { lines: problems.iter().map(line).collect() }
    }

    fn unreadable(shown: &str, error: &io::Error) -> Self {
        let reason = why(error);
        Self { lines: vec![quoted_line(&format!("cannot read `{shown}`: {reason}"))] }
    }

    /// The problems, each with the file and, if known, the line and column.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("\n"))
    }
}

impl std::error::Error for LoadError {}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder in a folder that does not belong to a stranger.
    struct Tree(tempfile::TempDir);

    impl Tree {
        fn new(files: &[&str]) -> Self {
            let tree = Self(tempfile::tempdir().unwrap());
            files.iter().for_each(|file| tree.write(file, ""));
            tree
        }

        fn path(&self, name: &str) -> PathBuf {
            self.0.path().join(name)
        }

        fn write(&self, name: &str, text: &str) {
            fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
            fs::write(self.path(name), text).unwrap();
        }

        fn found(&self, folder: &str, asker: Asker) -> Option<String> {
            find(&self.path(folder), asker).unwrap().map(|it| it.shown)
        }

        fn refused(&self, folder: &str) -> String {
            find(&self.path(folder), Asker::Program).unwrap_err().to_string()
        }
    }

    const BOTH: [Asker; 2] = [Asker::Program, Asker::Package];

    #[test]
    fn without_a_root_only_the_folder_itself_counts() {
        for asker in BOTH {
            let tree = Tree::new(&["iam-policy.toml", "a/b/x"]);
            assert_eq!(tree.found("a/b", asker), None);
            tree.write("a/b/iam-policy.toml", "");
            assert_eq!(tree.found("a/b", asker).as_deref(), Some("iam-policy.toml"));
        }
    }

    #[test]
    fn the_nearest_root_of_a_workspace_or_a_repository_is_the_end() {
        for asker in BOTH {
            for mark in ["Cargo.lock", ".git/HEAD"] {
                let tree = Tree::new(&["iam-policy.toml", mark, "a/b/x"]);
                assert_eq!(tree.found("a/b", asker).as_deref(), Some("../../iam-policy.toml"));
                for nearer in ["Cargo.lock", ".git/HEAD"] {
                    let tree = Tree::new(&["iam-policy.toml", mark, "a/b/x"]);
                    tree.write(&format!("a/{nearer}"), "");
                    assert_eq!(tree.found("a/b", asker), None, "{mark} {nearer}");
                    tree.write("a/iam-policy.toml", "");
                    assert_eq!(tree.found("a/b", asker).as_deref(), Some("../iam-policy.toml"));
                }
            }
        }
    }

    #[test]
    fn only_what_git_takes_for_a_repository_is_one() {
        for (file, text) in [
            (".git", ""),
            (".git", "gitdir:"),
            (".git", "gitdir: \n"),
            (".git", "gitdir: nowhere\n"),
            (".git", "x gitdir: real"),
            (".git/x", ""),
            ("Cargo.lock/x", ""),
        ] {
            let tree = Tree::new(&["iam-policy.toml", "a/x", "real/HEAD"]);
            tree.write(file, text);
            assert_eq!(tree.found("a", Asker::Program), None, "{file} {text:?}");
        }
        for text in ["gitdir: real", "gitdir: real\n", "gitdir: ./real/../real\r\n"] {
            let tree = Tree::new(&["iam-policy.toml", "a/x", "real/HEAD"]);
            tree.write(".git", text);
            assert!(tree.found("a", Asker::Program).is_some(), "{text:?}");
        }
    }

    #[test]
    fn what_cargo_downloaded_takes_nothing_of_its_surroundings() {
        for mark in DOWNLOADED {
            let tree = Tree::new(&["iam-policy.toml", ".git/HEAD", "a/b/x"]);
            tree.write(&format!("a/{mark}"), "");
            assert_eq!(tree.found("a/b", Asker::Package), None);
            assert!(tree.found("a/b", Asker::Program).is_some());
            tree.write("a/b/iam-policy.toml", "");
            assert!(tree.found("a/b", Asker::Package).is_some());
        }
    }

    #[test]
    #[cfg(unix)]
    fn what_has_the_name_and_is_no_file_is_an_error() {
        use std::os::unix::fs::symlink;
        let refused = |make: &dyn Fn(&Path)| {
            let tree = Tree::new(&["Cargo.lock", "a/x"]);
            make(&tree.path(FILE_NAME));
            assert!(find(&tree.path("a"), Asker::Package).is_err());
            tree.refused("a")
        };
        let error = |words: &str| format!("cannot read `../iam-policy.toml`: {words}");
        let link = |to: &'static str| move |at: &Path| symlink(to, at).unwrap();
        assert_eq!(refused(&link("nowhere")), error("it is a broken link"));
        assert_eq!(refused(&link("iam-policy.toml")), error("too many levels of symbolic links"));
        let device = error("it is a device, not a file");
        assert_eq!(refused(&link("/dev/zero")), device);
        assert_eq!(refused(&|at| fs::create_dir(at).unwrap()), error("it is a folder"));
        let pipe = |at: &Path| {
            assert!(std::process::Command::new("mkfifo").arg(at).status().unwrap().success());
        };
        assert_eq!(refused(&pipe), error("it is a pipe, not a file"));
    }

    #[test]
    #[cfg(unix)]
    fn folders_and_files_of_strangers_are_not_taken() {
        use std::os::unix::fs::chown;
        let stranger = Some(12_345);
        let tree = Tree::new(&["iam-policy.toml", ".git/HEAD", "a/b/c/x"]);
        if chown(tree.path("a"), stranger, None).is_err() {
            println!("skipped: only the superuser can give a folder away");
            return;
        }
        assert_eq!(tree.found("a/b/c", Asker::Program), None);
        // A stranger's folder in which the search begins is like one of the user's own.
        chown(tree.path("a/b/c"), stranger, None).unwrap();
        assert!(tree.found("a/b/c", Asker::Program).is_some());
        chown(tree.path("a"), Some(23_456), None).unwrap();
        assert_eq!(tree.found("a/b/c", Asker::Program), None);

        chown(tree.path("iam-policy.toml"), stranger, None).unwrap();
        let words = tree.refused("");
        let start = "cannot read `iam-policy.toml`: it belongs to another user; ";
        assert!(words.starts_with(start), "{words}");
        // A link of the user's own does not make it theirs, nor does a stranger's link to theirs.
        fs::rename(tree.path("iam-policy.toml"), tree.path("theirs")).unwrap();
        std::os::unix::fs::symlink("theirs", tree.path("iam-policy.toml")).unwrap();
        assert_eq!(tree.refused(""), words);
    }
}
