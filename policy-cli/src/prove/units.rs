//! The pairs of files to compare.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use policy_settings::DocumentKind;

use crate::arguments::{ChangeOptions, Sources};
use crate::input::{Gathered, InputProblem, LeftOut, Origin};
use crate::paths::shown;
use crate::settings::Project;
use crate::status::Status;

/// Two files, one of which can be missing.
pub(super) struct Unit {
    pub(super) new: Option<PathBuf>,
    pub(super) old: Option<PathBuf>,
    pub(super) kind: DocumentKind,
}

/// The pairs, and what could not be read.
pub(super) struct Units {
    pub(super) units: Vec<Unit>,
    pub(super) problems: Vec<InputProblem>,
    pub(super) left_out: LeftOut,
}

/// The pairs of two files, or of the files in two folders by their relative paths: in the order of the new
/// folder, followed by removed files.
///
/// # Errors
///
/// Only one of them is a folder, or both are standard input.
pub(super) fn units(options: &ChangeOptions, project: &Project) -> Result<Units, InputProblem> {
    let (old, new) = (&options.before, &options.after);
    if old.as_os_str() == "-" && new.as_os_str() == "-" {
        return Err("standard input can be read only once".to_owned().into());
    }
    let kind = |new: Option<&Path>, old: Option<&Path>| {
        let told = project.told_kind(options.kind.as_ref(), new);
        let told = told.or_else(|| project.told_kind(None, old));
        told.unwrap_or(DocumentKind::Auto)
    };
    match (new.is_dir(), old.is_dir()) {
        (false, false) => {
            let unit = Unit {
                kind: kind(Some(new), Some(old)),
                new: Some(new.clone()),
                old: Some(old.clone()),
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
    let (after, left_out) = files(new, project, &mut problems)?;
    let (before, _) = files(old, project, &mut problems)?;
    let mut removed: HashMap<PathBuf, PathBuf> =
        before.iter().map(|path| (below(path, old), path.clone())).collect();
    let mut units: Vec<Unit> = Vec::new();
    for path in after {
        let old = removed.remove(&below(&path, new));
        units.push(Unit { kind: kind(Some(&path), old.as_deref()), new: Some(path), old });
    }
    for path in before.into_iter().filter(|path| removed.contains_key(&below(path, old))) {
        units.push(Unit { kind: kind(None, Some(&path)), new: None, old: Some(path) });
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
