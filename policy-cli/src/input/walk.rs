//! The policies in a folder.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use policy_settings::Kind;

use super::{Origin, Source};

/// All `*.json` files below a folder, sorted by path. What a .gitignore excludes and what is hidden
/// is left out.
pub(super) fn policies(folder: &Path, kind: impl Fn(&Path) -> Kind) -> Vec<Result<Source, String>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut found = Vec::new();
    for entry in WalkBuilder::new(folder).require_git(false).build() {
        match entry {
            Ok(entry) => {
                let is_file = entry.file_type().is_some_and(|it| !it.is_dir());
                let path = entry.into_path();
                if is_file && path.extension().is_some_and(|it| it == "json") {
                    files.push(path);
                }
            }
            Err(error) => found.push(Err(format!("cannot read a folder: {error}"))),
        }
    }
    files.sort();
    found.extend(
        files.into_iter().map(|path| Ok(Source { kind: kind(&path), origin: Origin::File(path) })),
    );
    found
}
