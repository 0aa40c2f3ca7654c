//! The policies in a folder.

use std::fs::{self, FileType};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use policy_settings::{Kind, why};

use super::{Origin, Source};

/// All `*.json` files below a folder, sorted by path. What a .gitignore excludes and what is hidden
/// is left out.
pub(super) fn policies(folder: &Path, kind: impl Fn(&Path) -> Kind) -> Vec<Result<Source, String>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut found = Vec::new();
    for entry in WalkBuilder::new(folder).require_git(false).build() {
        match entry {
            Ok(entry) => {
                let file_type = entry.file_type();
                let path = entry.into_path();
                if path.extension().is_some_and(|it| it == "json")
                    && file_type.is_some_and(|it| is_file(it, &path))
                {
                    files.push(path);
                }
            }
            Err(error) => found.push(Err(cannot_read(folder, &error))),
        }
    }
    files.sort();
    found.extend(
        files.into_iter().map(|path| Ok(Source { kind: kind(&path), origin: Origin::File(path) })),
    );
    found
}

/// Whether an entry is a file, or a link to one or to nothing: the last is for its reader to tell.
/// What is neither file nor folder, such as a pipe, might never come to an end.
fn is_file(file_type: FileType, path: &Path) -> bool {
    if file_type.is_symlink() {
        return fs::metadata(path).map_or(true, |it| it.is_file());
    }
    file_type.is_file()
}

/// What is said of a folder, or of an entry in it, that cannot be read.
fn cannot_read(folder: &Path, error: &ignore::Error) -> String {
    let (mut path, mut inner) = (folder, error);
    loop {
        inner = match inner {
            ignore::Error::WithPath { path: at, err } => {
                path = at;
                err
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => err,
            other => {
                let reason = other.io_error().map_or_else(|| other.to_string(), why);
                return format!("cannot read `{}`: {reason}", path.display());
            }
        };
    }
}
