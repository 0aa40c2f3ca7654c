//! Where the settings file lies, and what can go wrong when it is read.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use policy_core::document::LineIndex;
use policy_core::lint::quoted_line;

use crate::{Problem, Settings};

/// The name of the file.
pub const FILE_NAME: &str = "iam-policy.toml";

/// How far up the file is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Up to the root of the repository, and to that of the file system where there is none.
    Repository,
    /// Up to the root of the repository, and to that of the Cargo workspace, which has the
    /// `Cargo.lock`, where there is none. Without either only the folder itself counts. A package
    /// that Cargo downloaded takes no settings of its surroundings.
    Package,
}

/// What Cargo leaves in the folders of packages that it downloads, vendored ones among them.
const DOWNLOADED: [&str; 2] = [".cargo-ok", ".cargo-checksum.json"];

/// The nearest settings file in a folder or in those above it.
#[must_use]
pub fn find(folder: &Path, reach: Reach) -> Option<PathBuf> {
    let root = |name: &str| folder.ancestors().position(|it| it.join(name).exists());
    let fallback = match reach {
        Reach::Repository => usize::MAX,
        Reach::Package => root("Cargo.lock").unwrap_or(0),
    };
    let found = folder.ancestors().enumerate().find_map(|(above, it)| {
        let file = it.join(FILE_NAME);
        file.is_file().then_some((above, file))
    });
    // Nothing is looked for further where there is no file, which is the usual case.
    let (above, file) = found?;
    let is_downloaded = |it: &Path| DOWNLOADED.iter().any(|mark| it.join(mark).exists());
    if reach == Reach::Package && folder.ancestors().take(above).any(is_downloaded) {
        return None;
    }
    (above <= root(".git").unwrap_or(fallback)).then_some(file)
}

/// Reads a settings file. `shown` is what problems call it.
///
/// # Errors
///
/// The file cannot be read, or what it says is wrong.
pub fn load(path: &Path, shown: &str) -> Result<Settings, LoadError> {
    let bytes = fs::read(path).map_err(|error| LoadError::unreadable(shown, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        let at = LineIndex::new(&text).line_column(valid);
        let message = "the file is no UTF-8; save it as UTF-8".to_owned();
        LoadError::of(shown, &[Problem { line: at.line, column: at.column, message }])
    })?;
    Settings::read(&text).map_err(|problems| LoadError::of(shown, &problems))
}

/// Why a file cannot be read or written, without the number of the system's error.
///
/// ```
/// use std::io::{Error, ErrorKind};
///
/// let error = Error::from(ErrorKind::NotFound);
/// assert_eq!(policy_settings::why(&error), "there is no such file");
/// ```
#[must_use]
pub fn why(error: &io::Error) -> String {
    let known = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file",
        io::ErrorKind::PermissionDenied => "the permission is missing",
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::NotADirectory => "a part of its path is no folder",
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only",
        io::ErrorKind::StorageFull => "there is no space left",
        io::ErrorKind::InvalidInput => "the name cannot be that of a file",
        _ => {
            let words = error.to_string();
            let words = words.split(" (os error ").next().unwrap_or_default();
            let mut characters = words.chars();
            let first = characters.next().map(char::to_lowercase).into_iter().flatten();
            return first.chain(characters).collect();
        }
    };
    known.to_owned()
}

/// Why there are no settings. Displays as one line for each problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    lines: Vec<String>,
}

impl LoadError {
    fn of(shown: &str, problems: &[Problem]) -> Self {
        let line = |problem: &Problem| quoted_line(&format!("{shown}:{problem}"));
        Self { lines: problems.iter().map(line).collect() }
    }

    fn unreadable(shown: &str, error: &io::Error) -> Self {
        let reason = why(error);
        Self { lines: vec![quoted_line(&format!("cannot read `{shown}`: {reason}"))] }
    }

    /// The problems, each with the file, and its line and column where it has them.
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

    #[test]
    fn a_package_takes_no_file_from_outside_of_its_workspace() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join(FILE_NAME);
        let package = root.path().join("a/workspace/member");
        fs::create_dir_all(&package).unwrap();
        fs::write(&file, "").unwrap();
        let found = |reach| find(&package, reach);
        assert_eq!(found(Reach::Repository), Some(file.clone()));
        assert_eq!(found(Reach::Package), None);
        // The workspace ends below the file, and then above it.
        fs::write(root.path().join("a/workspace/Cargo.lock"), "").unwrap();
        assert_eq!(found(Reach::Package), None);
        fs::rename(root.path().join("a/workspace/Cargo.lock"), root.path().join("Cargo.lock"))
            .unwrap();
        assert_eq!(found(Reach::Package), Some(file.clone()));
        // A repository counts for both, whether the workspace is above or below its root.
        fs::create_dir(root.path().join("a/.git")).unwrap();
        assert_eq!((found(Reach::Package), found(Reach::Repository)), (None, None));
        fs::rename(root.path().join("a/.git"), root.path().join(".git")).unwrap();
        fs::rename(root.path().join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
        assert_eq!(found(Reach::Package), Some(file));
        // What Cargo downloaded into the repository is not of the project.
        for mark in DOWNLOADED {
            fs::write(package.join(mark), "").unwrap();
            assert_eq!(found(Reach::Package), None);
            fs::remove_file(package.join(mark)).unwrap();
        }
        let near = package.join(FILE_NAME);
        fs::write(&near, "").unwrap();
        assert_eq!(found(Reach::Package), Some(near.clone()));
        assert_eq!(found(Reach::Repository), Some(near));
    }
}
