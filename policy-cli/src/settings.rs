//! The settings of a run, and which files they are about.

use std::path::{Component, Path, PathBuf};

use policy_core::model::PolicyKind;
use policy_settings::{FILE_NAME, Kind, Reach, Settings, find, load};

use crate::arguments::Config;
use crate::output::complain;

/// The settings of the project, with the folder from which their globs start.
#[derive(Default)]
pub(crate) struct Project {
    pub(crate) settings: Settings,
    folder: PathBuf,
}

impl Project {
    /// Finds and reads the settings, or says on standard error why that cannot be.
    pub(crate) fn of(config: &Config) -> Option<Self> {
        let here = std::env::current_dir().unwrap_or_default();
        let (path, shown) = match &config.config {
            Some(path) => (here.join(path), path.to_string_lossy().into_owned()),
            None => match find(&here, Reach::Repository) {
                Some(path) => {
                    let shown = seen_from(&here, &path);
                    (path, shown)
                }
                None => return Some(Self::default()),
            },
        };
        match load(&path, &shown) {
            Ok(settings) => {
                Some(Self { settings, folder: path.parent().map(normal).unwrap_or_default() })
            }
            Err(error) => {
                error.lines().iter().for_each(|line| complain(line));
                None
            }
        }
    }

    /// The kind of a document: the one that was asked for, else that of the settings, else identity.
    pub(crate) fn kind(&self, asked: Option<&Kind>, path: Option<&Path>) -> Kind {
        let of_path = || path.and_then(|path| self.kind_of(path)).cloned();
        let found = asked.cloned().or_else(of_path);
        found.unwrap_or(Kind::Fixed(PolicyKind::Identity))
    }

    fn kind_of(&self, path: &Path) -> Option<&Kind> {
        if !self.settings.has_kinds() {
            return None;
        }
        let whole = normal(&std::path::absolute(path).ok()?);
        let below = match whole.strip_prefix(&self.folder) {
            Ok(below) => below.to_owned(),
            // A path through a symbolic link is compared by where it leads.
            Err(_) => {
                let folder = self.folder.canonicalize().ok()?;
                whole.canonicalize().ok()?.strip_prefix(folder).ok()?.to_owned()
            }
        };
        let parts: Vec<_> = below.components().map(|it| it.as_os_str().to_string_lossy()).collect();
        self.settings.kind_of(&parts.join("/"))
    }
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(normal.pop()),
            other => normal.push(other),
        }
    }
    normal
}

/// The settings file as it is called from a folder at or below its own.
fn seen_from(here: &Path, file: &Path) -> String {
    let above = here.ancestors().position(|it| file.parent() == Some(it)).unwrap_or_default();
    format!("{}{FILE_NAME}", "../".repeat(above))
}
