//! What git has at a revision.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::blobs::{Blob, Blobs};
use crate::git::{answer, path_of};
use crate::input::{InputProblem, is_json};
use crate::paths::shown;

/// The files of a revision. Their paths are relative to the root of the repository.
pub(super) struct Revision {
    pub(super) root: PathBuf,
    name: OsString,
    entries: BTreeMap<PathBuf, Entry>,
    blobs: Arc<Blobs>,
}

struct Entry {
    kind: EntryKind,
    object: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum EntryKind {
    File,
    Link,
    Submodule,
}

impl Revision {
    /// Lists the files of a revision.
    ///
    /// # Errors
    ///
    /// There is no such commit, or git fails.
    pub(super) fn of(root: PathBuf, name: &OsStr) -> Result<Self, InputProblem> {
        let commit = commit(&root, name)?;
        let listed = answer(&root, ["ls-tree", "-r", "-z", "--full-tree", &commit]);
        let listed = listed.map_err(|problem| {
            format!("git cannot list the files of `{}`: {problem}", shown(Path::new(name)))
        })?;
        let records = listed.split(|byte| *byte == 0).filter(|record| !record.is_empty());
        let entries = records.map(|record| {
            entry(record).ok_or_else(|| {
                let record = String::from_utf8_lossy(record);
                InputProblem::from(format!("git lists `{record}`, which is not understood"))
            })
        });
        let entries = entries.collect::<Result<_, _>>()?;
        let blobs = Arc::new(Blobs::of(&root));
        Ok(Self { root, name: name.to_owned(), entries, blobs })
    }

    /// The file of a path, or `None` if there is none.
    ///
    /// # Errors
    ///
    /// The path is, or leads through, a symbolic link or a submodule.
    pub(super) fn file(&self, path: &Path) -> Result<Option<Blob>, InputProblem> {
        for above in path.ancestors() {
            if let Some((above, entry)) = self.entries.get_key_value(above)
                && entry.kind != EntryKind::File
            {
                return Err(self.unreadable(above, entry.kind));
            }
        }
        let found = self.entries.get_key_value(path);
        Ok(found.map(|(path, entry)| self.blob(path, entry)))
    }

    /// The policies in a folder, and why some of its entries cannot be read.
    pub(super) fn policies(&self, folder: &Path) -> (Vec<(PathBuf, Blob)>, Vec<InputProblem>) {
        let (mut files, mut problems) = (Vec::new(), Vec::new());
        let from = self.entries.range(folder.to_owned()..);
        let inside = from.take_while(|(path, _)| path.starts_with(folder));
        for (path, entry) in inside.filter(|(path, _)| *path != folder) {
            let is_json = path.file_name().is_some_and(is_json);
            let is_read = match entry.kind {
                EntryKind::File if is_json => {
                    files.push((path.clone(), self.blob(path, entry)));
                    true
                }
                EntryKind::File => true,
                EntryKind::Link => !is_json && self.adds_nothing(path, entry, folder),
                EntryKind::Submodule => false,
            };
            if !is_read {
                problems.push(self.unreadable(path, entry.kind));
            }
        }
        (files, problems)
    }

    /// Whether a link leads to a file, whose name then decides whether it is a policy, or to a folder whose
    /// policies are read anyway.
    fn adds_nothing(&self, link: &Path, entry: &Entry, folder: &Path) -> bool {
        let Ok(Some(target)) = self.blob(link, entry).bytes() else { return false };
        let mut place = link.parent().map(Path::to_owned).unwrap_or_default();
        for component in path_of(&target).components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir if place.pop() => {}
                Component::Normal(name) => place.push(name),
                _ => return false,
            }
            if self.entries.get(&place).is_some_and(|it| it.kind != EntryKind::File) {
                return false;
            }
        }
        let first = self.entries.range(place.clone()..).next();
        first.is_some_and(|(path, _)| {
            path.starts_with(&place) && (*path == place || place.starts_with(folder))
        })
    }

    fn blob(&self, path: &Path, entry: &Entry) -> Blob {
        let (object, blobs) = (entry.object.clone(), Arc::clone(&self.blobs));
        Blob { name: self.name_of(path), object, blobs }
    }

    /// The name by which `git show` prints a file.
    fn name_of(&self, path: &Path) -> PathBuf {
        let mut name = self.name.clone();
        name.push(":");
        name.push(path);
        name.into()
    }

    fn unreadable(&self, path: &Path, kind: EntryKind) -> InputProblem {
        let kind = if kind == EntryKind::Link { "symbolic link" } else { "submodule" };
        let name = shown(&self.name_of(path));
        format!("`{name}` is a {kind}, which cannot be compared: name paths that do not contain it")
            .into()
    }
}

/// The ID of the commit that a revision names.
fn commit(root: &Path, name: &OsStr) -> Result<String, InputProblem> {
    let mut peeled = name.to_owned();
    peeled.push("^{commit}");
    let words = ["rev-parse", "--verify", "--end-of-options"].map(OsStr::new);
    let missing = |why: &str| {
        let (name, root) = (shown(Path::new(name)), shown(root));
        InputProblem::from(format!("the repository `{root}` has no commit `{name}`{why}"))
    };
    let id = answer(root, words.into_iter().chain([peeled.as_os_str()]));
    let id = id.map_err(|problem| match problem.words.as_str() {
        "fatal: Needed a single revision" => missing(""),
        words => missing(&format!(": {words}")),
    })?;
    let id = String::from_utf8_lossy(&id).trim_end().to_owned();
    // `^main` names what to leave out.
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id { Ok(id) } else { Err(missing("")) }
}

/// A record of `git ls-tree`: the mode, the type and the object, a tab, and the path.
fn entry(record: &[u8]) -> Option<(PathBuf, Entry)> {
    let tab = record.iter().position(|byte| *byte == b'\t')?;
    let (fields, path) = record.split_at_checked(tab)?;
    let fields = std::str::from_utf8(fields).ok()?;
    let (kind, object) = match fields.split(' ').collect::<Vec<_>>().as_slice() {
        ["120000", "blob", object] => (EntryKind::Link, *object),
        [_, "blob", object] => (EntryKind::File, *object),
        [_, "commit", object] => (EntryKind::Submodule, *object),
        _ => return None,
    };
    Some((path_of(path.get(1..)?), Entry { kind, object: object.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_as_git_prints_them() {
        let read = |record: &str| entry(record.as_bytes()).map(|(path, it)| (path, it.object));
        let expected = Some((PathBuf::from("a\tb\n.json"), "01ab".to_owned()));
        assert_eq!(read("100644 blob 01ab\ta\tb\n.json"), expected);
        for record in ["", "100644 blob 01ab", "040000 tree 01ab\ta", "100644  blob 01ab\ta"] {
            assert_eq!(read(record), None, "{record}");
        }
    }
}
