//! The settings of a run, and which files they apply to.

use std::path::{Component, Path, PathBuf};

use policy_settings::{Asker, DocumentKind, Settings, SettingsFile, find, load};

use crate::arguments::Config;
use crate::contracts::Ceilings;
use crate::output::{complain, note};
use crate::paths::shown;

/// The settings of the project, with the folder that their globs are relative to.
#[derive(Default)]
pub(crate) struct Project {
    pub(crate) settings: Settings,
    /// The name of the file, if there is one.
    pub(crate) file: Option<String>,
    folder: PathBuf,
    /// The files that its contracts name.
    pub(crate) ceilings: Ceilings,
}

impl Project {
    /// Finds and reads the settings, or reports on standard error why that is impossible.
    pub(crate) fn of(config: &Config) -> Option<Self> {
        let here = std::env::current_dir().unwrap_or_default();
        let found = match &config.config {
            Some(path) => Ok(Some(SettingsFile { path: here.join(path), shown: shown(path) })),
            None => find(&here, Asker::Program),
        };
        let loaded = found.and_then(|found| {
            let Some(SettingsFile { path, shown }) = found else { return Ok(Self::default()) };
            let settings = load(&path, &shown)?;
            let folder = path.parent().map(normal).unwrap_or_default();
            Ok(Self { settings, file: Some(shown), folder, ceilings: Ceilings::default() })
        });
        match loaded {
            Ok(project) => Some(project),
            Err(error) => {
                error.lines().iter().for_each(|line| complain(line));
                None
            }
        }
    }

    /// Reads the files that the contracts of the settings name, or reports on standard error why that is
    /// impossible.
    pub(crate) fn with_ceilings(self) -> Option<Self> {
        let file = self.file.as_deref().unwrap_or_default();
        match Ceilings::read(&self.settings, &self.folder, file) {
            Ok(ceilings) => Some(Self { ceilings, ..self }),
            Err(lines) => {
                lines.iter().for_each(|line| complain(line));
                None
            }
        }
    }

    /// Reports on standard error which settings were used, if any.
    pub(crate) fn announce(&self) {
        if let Some(words) = self.words() {
            note(&words);
        }
    }

    /// A line that names the settings that were used, if any.
    pub(crate) fn words(&self) -> Option<String> {
        self.file.as_ref().map(|file| format!("settings: {file}"))
    }

    /// The requested kind of a document, or else the kind from the settings.
    pub(crate) fn told_kind(
        &self,
        asked: Option<&DocumentKind>,
        path: Option<&Path>,
    ) -> Option<DocumentKind> {
        let of_path = || path.and_then(|path| self.kind_of(path)).cloned();
        asked.cloned().or_else(of_path)
    }

    fn kind_of(&self, path: &Path) -> Option<&DocumentKind> {
        if !self.settings.has_kinds() {
            return None;
        }
        self.settings.kind_of(&self.below(path)?)
    }

    /// The path of a file relative to the folder of the settings, with `/` between its parts.
    pub(crate) fn below(&self, path: &Path) -> Option<String> {
        let whole = normal(&std::path::absolute(path).ok()?);
        let below = match whole.strip_prefix(&self.folder) {
            Ok(below) => below.to_owned(),
            // A path through a symbolic link is compared by its target.
            Err(_) => {
                let folder = self.folder.canonicalize().ok()?;
                whole.canonicalize().ok()?.strip_prefix(folder).ok()?.to_owned()
            }
        };
        let parts: Vec<_> = below.components().map(|it| it.as_os_str().to_string_lossy()).collect();
        Some(parts.join("/"))
    }

    /// Whether a folder contains another one, whose path is relative to the folder of the settings.
    pub(crate) fn holds(&self, folder: &Path, below: &str) -> bool {
        let wanted = self.folder.join(below);
        let whole = std::path::absolute(folder).map(|it| normal(&it));
        whole.is_ok_and(|whole| wanted.starts_with(whole))
            || matches!(
                (wanted.canonicalize(), folder.canonicalize()),
                (Ok(wanted), Ok(folder)) if wanted.starts_with(&folder)
            )
    }

    /// Whether the folder of the settings has a file of that name.
    pub(crate) fn has_file(&self, below: &str) -> bool {
        self.folder.join(below).is_file()
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
