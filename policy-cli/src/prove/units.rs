//! The pairs of files to compare.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use policy_settings::DocumentKind;

use super::blobs::Blob;
use super::since;
use crate::arguments::{ChangeOptions, Compared, Sources};
use crate::input::{Gathered, InputProblem, LeftOut, Origin, Text, read_one};
use crate::paths::shown;
use crate::settings::Project;
use crate::status::Status;

/// Two files, one of which can be missing.
pub(super) struct Unit {
    pub(super) new: Option<Document>,
    pub(super) old: Option<Document>,
    pub(super) kind: DocumentKind,
}

/// A file, or what git has of it.
pub(super) enum Document {
    File(PathBuf),
    Blob(Blob),
}

impl Document {
    pub(super) fn read(&self) -> Result<Text, InputProblem> {
        match self {
            Self::File(path) => read_one(path),
            Self::Blob(blob) => blob.read(),
        }
    }
}

/// The kinds of documents.
pub(super) struct Kinds<'a> {
    asked: Option<&'a DocumentKind>,
    pub(super) project: &'a Project,
}

impl Kinds<'_> {
    /// The kind of a unit by its paths.
    pub(super) fn of(&self, new: Option<&Path>, old: Option<&Path>) -> DocumentKind {
        let told = self.project.told_kind(self.asked, new);
        let told = told.or_else(|| self.project.told_kind(None, old));
        told.unwrap_or(DocumentKind::Auto)
    }
}

/// The pairs, and what could not be read.
pub(super) struct Units {
    pub(super) units: Vec<Unit>,
    pub(super) problems: Vec<InputProblem>,
    pub(super) left_out: LeftOut,
}

/// The pairs of what is compared.
///
/// # Errors
///
/// What is named cannot be compared.
pub(super) fn units(options: &ChangeOptions, project: &Project) -> Result<Units, InputProblem> {
    let kinds = Kinds { asked: options.kind.as_ref(), project };
    match &options.compared {
        Compared::Two { old, new } => of_two(old, new, &kinds),
        Compared::Since { revision, paths } => since::units(revision, paths, &kinds),
    }
}

/// The pairs of two files, or of the files in two folders by their relative paths: in the order of the new
/// folder, followed by removed files.
///
/// # Errors
///
/// Only one of them is a folder, or both are standard input.
fn of_two(old: &Path, new: &Path, kinds: &Kinds<'_>) -> Result<Units, InputProblem> {
    if old.as_os_str() == "-" && new.as_os_str() == "-" {
        return Err("standard input can be read only once".to_owned().into());
    }
    match (new.is_dir(), old.is_dir()) {
        (false, false) => {
            let unit = Unit {
                kind: kinds.of(Some(new), Some(old)),
                new: Some(Document::File(new.to_owned())),
                old: Some(Document::File(old.to_owned())),
            };
            let left_out = LeftOut::default();
            return Ok(Units { units: vec![unit], problems: Vec::new(), left_out });
        }
        (true, true) => {}
        (is_new, _) => {
            let (folder, file) = if is_new { (new, old) } else { (old, new) };
            // A missing path is not a file.
            if !file.exists() && file.as_os_str() != "-" {
                return Err(format!("cannot read `{}`: no such folder", shown(file)).into());
            }
            let words = format!(
                "`{}` is a folder but `{}` is not: name two files or two folders",
                shown(folder),
                shown(file)
            );
            return Err(words.into());
        }
    }
    let mut problems = Vec::new();
    let (after, left_out) = files(new, kinds.project, &mut problems)?;
    let (before, _) = files(old, kinds.project, &mut problems)?;
    let mut removed: HashMap<PathBuf, PathBuf> =
        before.iter().map(|path| (below(path, old), path.clone())).collect();
    let mut units: Vec<Unit> = Vec::new();
    for path in after {
        let old = removed.remove(&below(&path, new));
        let kind = kinds.of(Some(&path), old.as_deref());
        units.push(Unit { kind, new: Some(Document::File(path)), old: old.map(Document::File) });
    }
    for path in before.into_iter().filter(|path| removed.contains_key(&below(path, old))) {
        let kind = kinds.of(None, Some(&path));
        units.push(Unit { kind, new: None, old: Some(Document::File(path)) });
    }
    // One folder without policies is valid: all policies of the other are new, or removed.
    if !units.is_empty() {
        problems.retain(|problem: &InputProblem| problem.status != Status::Nothing);
    }
    Ok(Units { units, problems, left_out })
}

fn below(path: &Path, folder: &Path) -> PathBuf {
    path.strip_prefix(folder).unwrap_or(path).to_owned()
}

/// The policies of a folder.
fn files(
    folder: &Path,
    project: &Project,
    problems: &mut Vec<InputProblem>,
) -> Result<(Vec<PathBuf>, LeftOut), InputProblem> {
    let sources = Sources { kind: None, files_from: None, paths: vec![folder.to_owned()] };
    let gathered = Gathered::of(&sources, project)?;
    let mut files = Vec::new();
    for found in gathered.found {
        match found.map(|source| source.origin) {
            Ok(Origin::File(path)) => files.push(path),
            Ok(Origin::StandardInput) => {}
            Err(problem) => problems.push(problem),
        }
    }
    Ok((files, gathered.left_out))
}
