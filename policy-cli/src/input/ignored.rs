//! The files that git ignores in a repository.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use policy_settings::is_repository;

use super::InputProblem;
use crate::git::{answer, path_of};
use crate::output::warn;
use crate::paths::shown;

/// The untracked files that the .gitignore files of repositories exclude, by folder.
///
/// Git itself is asked, so that patterns mean exactly what they mean to git. Its other pattern files, and
/// those of the user and above the repository, do not count: the result must not depend on the machine.
/// Files that an enclosing repository tracks are read.
#[derive(Default)]
pub(super) struct Ignored {
    repositories: HashMap<PathBuf, Rc<HashSet<PathBuf>>>,
}

/// What is excluded in the repository that contains a folder.
pub(super) type Excluded = Rc<HashSet<PathBuf>>;

impl Ignored {
    /// What is excluded at the start of a walk, or where another repository starts in one. If the whole
    /// folder is excluded, nothing is: anyone who names it wants it to be read.
    pub(super) fn of(&mut self, folder: &Path) -> Excluded {
        let mut roots = folder.ancestors().filter(|it| is_repository(it));
        let Some(root) = roots.next() else {
            return Excluded::default();
        };
        let known = self.repositories.entry(root.to_owned());
        let excluded = known.or_insert_with(|| {
            let excluded = excluded(root, roots).unwrap_or_else(|(asked, problem)| {
                let root = shown(root);
                let asked = asked.map(|it| format!(" in `{}`", shown(&it))).unwrap_or_default();
                let reason = format!("because git cannot list the tracked files{asked}");
                warn(&format!("nothing is left out of `{root}` {reason}: {problem}"));
                HashSet::new()
            });
            Rc::new(excluded)
        });
        if folder.ancestors().any(|above| excluded.contains(above)) {
            return Excluded::default();
        }
        Rc::clone(excluded)
    }
}

/// The files and folders of a repository that its .gitignore files exclude and that neither it nor an
/// enclosing one tracks. An error names the enclosing repository that failed, if it is one of these.
fn excluded<'a>(
    root: &Path,
    around: impl Iterator<Item = &'a Path>,
) -> Result<HashSet<PathBuf>, (Option<PathBuf>, InputProblem)> {
    const EXCLUDED: [&str; 3] = ["--others", "--ignored", "--exclude-per-directory=.gitignore"];
    let list = |options: &[&str]| {
        let listed = files(root, &[&EXCLUDED, options].concat());
        listed.map_err(|problem| (None, problem))
    };
    let excluded = list(&["--directory"])?;
    if excluded.is_empty() {
        return Ok(excluded);
    }
    let mut tracked = HashSet::new();
    for outer in around {
        let all = files(outer, &["--cached"]);
        let all = all.map_err(|problem| (Some(outer.to_owned()), problem))?;
        tracked.extend(all.into_iter().filter(|it| it != root && it.starts_with(root)));
    }
    if tracked.is_empty() {
        return Ok(excluded);
    }
    // An excluded folder can contain a file that an enclosing repository tracks.
    let mut excluded = list(&[])?;
    for above in tracked.iter().flat_map(|it| it.ancestors().take_while(|it| *it != root)) {
        excluded.remove(above);
    }
    Ok(excluded)
}

/// The files that git lists for a repository and, with `--directory`, folders.
fn files(root: &Path, options: &[&str]) -> Result<HashSet<PathBuf>, InputProblem> {
    let listed = answer(root, [&["ls-files", "-z"], options].concat())?;
    let names = listed.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    Ok(names.map(|name| root.join(path_of(name.strip_suffix(b"/").unwrap_or(name)))).collect())
}
