//! The pairs of files of the working tree and what git has at a revision.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use super::blobs::Blob;
use super::revision::Revision;
use super::units::{Document, Kinds, Unit, Units};
use crate::arguments::Sources;
use crate::git::{answer, path_of};
use crate::input::{Gathered, InputProblem, LeftOut, Origin};
use crate::paths::shown;
use crate::status::Status;

/// A file of a repository: the repository's position, and the path relative to its root.
type Place = (usize, PathBuf);

/// A path of the command line.
struct Argument<'a> {
    path: &'a Path,
    place: Place,
    /// Whether the working tree has it.
    exists: bool,
    /// Whether the revision has a policy there or below it.
    existed: bool,
}

/// The pairs: in the order of the working tree, followed by removed files.
///
/// # Errors
///
/// A path is not in a repository, or the repository does not have the revision.
pub(super) fn units(
    name: &OsStr,
    paths: &[PathBuf],
    kinds: &Kinds<'_>,
) -> Result<Units, InputProblem> {
    let mut locator = Locator::default();
    let mut asked = Asked { name, revisions: Vec::new(), arguments: Vec::new(), old: Vec::new() };
    let mut problems = Problems::default();
    for path in paths {
        if path.as_os_str() == "-" {
            let words = "standard input is not in git: with `--since`, name files and folders";
            return Err(words.to_owned().into());
        }
        asked.add(path, locator.locate(path)?, &mut problems)?;
    }
    let (new, left_out) = working_tree(&asked.arguments, kinds, &mut problems)?;
    let mut units = Vec::new();
    for (path, (index, below)) in &new {
        let Some(revision) = asked.revisions.get(*index) else { continue };
        match revision.file(below) {
            Ok(old) => units.push(Unit {
                kind: kinds.of(Some(path), None),
                new: Some(Document::File(path.clone())),
                old: old.map(Document::Blob),
            }),
            Err(problem) => problems.add(problem),
        }
    }
    let mut seen: HashSet<&Place> = new.iter().map(|(_, place)| place).collect();
    for path in asked.without_policies(&seen) {
        let (path, name) = (shown(path), shown(Path::new(name)));
        let why = "it contains no `*.json` file, or .gitignore excludes all of them";
        let words = format!("`{path}` has no policies, now or in `{name}`: {why}");
        problems.add(InputProblem::nothing(words));
    }
    for (place, blob) in &asked.old {
        // Several arguments can contain it.
        if seen.insert(place) {
            let path = asked.revisions.get(place.0).map(|it| it.root.join(&place.1));
            let kind = kinds.of(None, path.as_deref());
            units.push(Unit { kind, new: None, old: Some(Document::Blob(blob.clone())) });
        }
    }
    Ok(Units { units, problems: problems.all, left_out })
}

/// What the command line asks about, and what git has of it.
struct Asked<'a> {
    name: &'a OsStr,
    /// One for each repository.
    revisions: Vec<Revision>,
    arguments: Vec<Argument<'a>>,
    old: Vec<(Place, Blob)>,
}

impl<'a> Asked<'a> {
    /// Adds a path, unless there is a problem with it.
    fn add(
        &mut self,
        path: &'a Path,
        located: Located,
        problems: &mut Problems,
    ) -> Result<(), InputProblem> {
        let Located { place, root, below } = located;
        let index = match self.revisions.iter().position(|it| it.root == root) {
            Some(index) => index,
            None => {
                self.revisions.push(Revision::of(root, self.name)?);
                self.revisions.len() - 1
            }
        };
        let Some(revision) = self.revisions.get(index) else { return Ok(()) };
        let file = match revision.file(&below) {
            Ok(file) => file.map(|file| (below.clone(), file)),
            Err(problem) => {
                problems.add(problem);
                return Ok(());
            }
        };
        let (policies, unreadable) = revision.policies(&below);
        let (exists, existed) = (exists(&place), file.is_some() || !policies.is_empty());
        if !exists && !existed && unreadable.is_empty() {
            let (path, name) = (shown(path), shown(Path::new(self.name)));
            let words = "is neither in the working tree nor, as a policy or a folder of policies,";
            problems.add(format!("`{path}` {words} in `{name}`").into());
        }
        unreadable.into_iter().for_each(|problem| problems.add(problem));
        self.old.extend(file.into_iter().chain(policies).map(|(path, it)| ((index, path), it)));
        self.arguments.push(Argument { path, place: (index, below), exists, existed });
        Ok(())
    }

    /// The folders in which neither side has a policy.
    fn without_policies(&self, new: &HashSet<&Place>) -> Vec<&'a Path> {
        let is_empty = |it: &&Argument<'_>| {
            let (index, folder) = &it.place;
            !new.iter().any(|(other, path)| other == index && path.starts_with(folder))
        };
        let folders = self.arguments.iter().filter(|it| it.exists && !it.existed);
        let folders = folders.filter(|it| it.path.is_dir());
        folders.filter(is_empty).map(|it| it.path).collect()
    }
}

/// Problems, each once: several paths can have the same one.
#[derive(Default)]
struct Problems {
    all: Vec<InputProblem>,
    seen: HashSet<String>,
}

impl Problems {
    fn add(&mut self, problem: InputProblem) {
        if self.seen.insert(problem.words.clone()) {
            self.all.push(problem);
        }
    }
}

/// The files of the working tree that the arguments name or contain.
fn working_tree(
    arguments: &[Argument<'_>],
    kinds: &Kinds<'_>,
    problems: &mut Problems,
) -> Result<(Vec<(PathBuf, Place)>, LeftOut), InputProblem> {
    let paths: Vec<PathBuf> =
        arguments.iter().filter(|it| it.exists).map(|it| it.path.to_owned()).collect();
    if paths.is_empty() {
        return Ok((Vec::new(), LeftOut::default()));
    }
    let sources = Sources { kind: None, files_from: None, paths };
    let gathered = Gathered::of(&sources, kinds.project)?;
    let by_path: HashMap<&Path, &Place> = arguments.iter().map(|it| (it.path, &it.place)).collect();
    let mut files = Vec::new();
    for found in gathered.found {
        let path = match found.map(|source| source.origin) {
            Ok(Origin::File(path)) => path,
            Ok(Origin::StandardInput) => continue,
            Err(problem) => {
                // A folder whose policies were all removed is not empty.
                if problem.status != Status::Nothing {
                    problems.add(problem);
                }
                continue;
            }
        };
        // The walk has appended to the path of an argument.
        let place = path.ancestors().find_map(|above| {
            let (index, below) = by_path.get(above)?;
            let rest = path.strip_prefix(above).ok()?;
            Some((*index, below.components().chain(rest.components()).collect()))
        });
        match place {
            Some(place) => files.push((path, place)),
            None => problems.add(format!("`{}` is in no repository", shown(&path)).into()),
        }
    }
    Ok((files, gathered.left_out))
}

/// Whether there is something, even if it cannot be read.
fn exists(place: &Path) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    !matches!(fs::symlink_metadata(place), Err(error) if matches!(error.kind(), NotFound | NotADirectory))
}

/// A path, and where it is.
struct Located {
    place: PathBuf,
    root: PathBuf,
    below: PathBuf,
}

/// Finds the repositories of paths.
#[derive(Default)]
struct Locator {
    /// The repository of each folder that was asked about, or git's words.
    roots: HashMap<PathBuf, Result<Root, String>>,
}

/// The root of a repository.
#[derive(Clone)]
struct Root {
    /// As git prints it, and accepts it on every system.
    path: PathBuf,
    canonical: PathBuf,
}

impl Locator {
    fn locate(&mut self, path: &Path) -> Result<Located, InputProblem> {
        let here = std::env::current_dir();
        let here =
            here.map_err(|error| format!("no current folder: {}", policy_files::why(&error)))?;
        let place = place(&here, path);
        // What git has of a link is the link, not what it leads to.
        let is_folder = fs::symlink_metadata(&place).is_ok_and(|it| it.is_dir());
        let mut folders = place.ancestors().skip(usize::from(!is_folder));
        let folder = folders.find(|it| it.is_dir()).unwrap_or(&here);
        let root = self.root(folder).map_err(|words| {
            format!("cannot find the git repository of `{}`: {words}", shown(path))
        })?;
        if let Ok(outer) = self.root(&here)
            && root.canonical != outer.canonical
            && root.canonical.starts_with(&outer.canonical)
        {
            let (path, root) = (shown(path), shown(&root.path));
            let words = "inside that of the current folder: run the command in it";
            return Err(format!("`{path}` is in the repository `{root}` {words}").into());
        }
        // The root can have been reached by a link, which git does not know.
        let at_root = |it: &&Path| it.canonicalize().is_ok_and(|it| it == root.canonical);
        let below = match place.ancestors().find(at_root) {
            Some(above) => place.strip_prefix(above).ok().map(Path::to_owned),
            None => folder.canonicalize().ok().and_then(|whole| {
                let rest = place.strip_prefix(folder).ok()?;
                Some(whole.strip_prefix(&root.canonical).ok()?.join(rest))
            }),
        };
        let below = below.ok_or_else(|| {
            format!("`{}` is not in the repository `{}`", shown(path), shown(&root.path))
        })?;
        Ok(Located { place, root: root.path, below })
    }

    /// The root of the repository that contains a folder.
    fn root(&mut self, folder: &Path) -> Result<Root, String> {
        let known = self.roots.entry(folder.to_owned()).or_insert_with(|| {
            let root = answer(folder, ["rev-parse", "--show-toplevel"]);
            let root = root.map_err(|problem| problem.words)?;
            let path = path_of(root.strip_suffix(b"\n").unwrap_or(&root));
            let canonical = path.canonicalize().map_err(|error| policy_files::why(&error))?;
            Ok(Root { path, canonical })
        });
        known.clone()
    }
}

/// Where a path leads, without `.` and `..`. Links are kept, except before `..`, which depends on them.
fn place(here: &Path, path: &Path) -> PathBuf {
    let mut place = here.to_owned();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                place = place.canonicalize().unwrap_or(place);
                place.pop();
            }
            other => place.push(other),
        }
    }
    place
}
