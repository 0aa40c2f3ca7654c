//! The policies in a folder.

use std::collections::{BTreeSet, HashSet};
use std::ffi::{OsStr, OsString};
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use policy_files::why;
use policy_settings::is_repository;

use super::ignored::{Excluded, Ignored};
use crate::paths::shown;

/// The walks of a run.
#[derive(Default)]
pub(super) struct Walks {
    ignored: Ignored,
    pub(super) left_out: LeftOut,
}

/// What was not read in the folders, by path.
#[derive(Debug, Default)]
pub(crate) struct LeftOut {
    files: HashSet<PathBuf>,
    folders: HashSet<PathBuf>,
    others: HashSet<PathBuf>,
}

impl LeftOut {
    /// A line that counts it, or `None` if nothing was left out.
    pub(crate) fn words(&self) -> Option<String> {
        let counted = |what: &HashSet<PathBuf>, one: &str, more: &str| match what.len() {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {more}")),
        };
        let files = counted(&self.files, "file", "files");
        let folders = counted(&self.folders, "folder", "folders");
        let by_git: Vec<String> = files.into_iter().chain(folders).collect();
        let by_git = (!by_git.is_empty())
            .then(|| format!("{} that .gitignore excludes", by_git.join(" and ")));
        let others =
            counted(&self.others, "`*.json` that is not a file", "`*.json` that are not files");
        let all: Vec<String> = by_git.into_iter().chain(others).collect();
        (!all.is_empty()).then(|| format!("left out: {}", all.join(", ")))
    }
}

/// A folder's name, its canonical path, and what its repository excludes.
struct Folder {
    called: PathBuf,
    place: PathBuf,
    excluded: Excluded,
}

/// What one walk has found and still has to do.
#[derive(Default)]
struct Walk {
    files: Vec<PathBuf>,
    problems: Vec<String>,
    /// The folders that were walked, by canonical path.
    walked: HashSet<PathBuf>,
    /// Links to folders, which are followed after everything that is not a link.
    links: BTreeSet<PathBuf>,
}

impl Walks {
    /// Returns all `*.json` files below a folder, sorted by path, and what cannot be read.
    ///
    /// Untracked files that a .gitignore of the repository excludes are left out and counted. Links to
    /// folders are followed, each folder once.
    pub(super) fn policies(&mut self, folder: &Path) -> (Vec<PathBuf>, Vec<String>) {
        let mut walk = Walk::default();
        walk.links.insert(folder.to_owned());
        while let Some(called) = walk.links.pop_first() {
            match fs::canonicalize(&called) {
                Ok(place) => {
                    let excluded = self.ignored.of(&place);
                    self.walk(Folder { called, place, excluded }, &mut walk);
                }
                Err(error) => walk.problems.push(cannot_read(&called, &error)),
            }
        }
        walk.files.sort();
        (walk.files, walk.problems)
    }

    /// Walks a folder and everything below it that is reached without a link.
    fn walk(&mut self, start: Folder, walk: &mut Walk) {
        let mut waiting = vec![start];
        while let Some(folder) = waiting.pop() {
            if !walk.walked.insert(folder.place.clone()) {
                continue;
            }
            let entries = fs::read_dir(&folder.called);
            let entries = entries.and_then(|it| it.collect::<io::Result<Vec<_>>>());
            let entries =
                entries.and_then(|it| it.iter().map(named).collect::<io::Result<Vec<_>>>());
            match entries {
                Ok(entries) => entries
                    .into_iter()
                    .for_each(|(name, kind)| self.take(&folder, &name, kind, walk, &mut waiting)),
                Err(error) => walk.problems.push(cannot_read(&folder.called, &error)),
            }
        }
    }

    fn take(
        &mut self,
        folder: &Folder,
        name: &OsStr,
        file_type: FileType,
        walk: &mut Walk,
        waiting: &mut Vec<Folder>,
    ) {
        let (called, place) = (folder.called.join(name), folder.place.join(name));
        let is_excluded = folder.excluded.contains(&place);
        let is_json = is_json(name);
        match target(file_type, &called) {
            // This is git's own data.
            Target::Folder if name == ".git" => {}
            Target::Folder if is_excluded => drop(self.left_out.folders.insert(place)),
            Target::Folder if file_type.is_symlink() => drop(walk.links.insert(called)),
            Target::Folder => {
                let excluded = if is_repository(&place) {
                    self.ignored.of(&place)
                } else {
                    Excluded::clone(&folder.excluded)
                };
                waiting.push(Folder { called, place, excluded });
            }
            Target::File | Target::Other if !is_json => {}
            Target::File if is_excluded => drop(self.left_out.files.insert(place)),
            Target::File => walk.files.push(called),
            Target::Other => drop(self.left_out.others.insert(place)),
        }
    }
}

/// Whether a name ends in `.json`, even if that is the whole name, which then has no extension.
pub(crate) fn is_json(name: &OsStr) -> bool {
    const END: &[u8] = b".json";
    let name = name.as_encoded_bytes();
    name.len()
        .checked_sub(END.len())
        .is_some_and(|at| name.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(END)))
}

fn named(entry: &fs::DirEntry) -> io::Result<(OsString, FileType)> {
    Ok((entry.file_name(), entry.file_type()?))
}

enum Target {
    File,
    Folder,
    Other,
}

/// What an entry is, or what a link leads to. A broken link is reported when it is read. Anything that is
/// neither a file nor a folder, such as a pipe, might never end.
fn target(file_type: FileType, path: &Path) -> Target {
    let file_type = if file_type.is_symlink() {
        match fs::metadata(path) {
            Ok(metadata) => metadata.file_type(),
            Err(_) => return Target::File,
        }
    } else {
        file_type
    };
    if file_type.is_dir() {
        Target::Folder
    } else if file_type.is_file() {
        Target::File
    } else {
        Target::Other
    }
}

fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("cannot read `{}`: {}", shown(path), why(error))
}
