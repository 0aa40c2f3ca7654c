//! The project's settings: read once per package and tracked like other source files.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use policy_settings::{AllowEntry, Asker, LoadError, Settings, find, load};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::tokens::GrammarError;

/// The loaded settings of one package.
pub(crate) struct Loaded {
    settings: Settings,
    /// The absolute path of the file, if there is one.
    path: Option<String>,
    /// Why the file cannot be used.
    problem: Option<String>,
    /// Whether the problem was reported. One report is enough for a file that all calls share.
    is_told: AtomicBool,
}

impl Loaded {
    const fn new(settings: Settings, path: Option<String>, problem: Option<String>) -> Self {
        Self { settings, path, problem, is_told: AtomicBool::new(false) }
    }

    /// Returns the settings, or those of an empty file if the file cannot be used.
    pub(crate) const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns what the settings allow in a document, for a file by its path, which may be relative to
    /// the compiler's folder.
    pub(crate) fn allows_in(&self, file: Option<&Path>) -> impl Iterator<Item = &AllowEntry> {
        let is_asked = !self.settings.allows().is_empty();
        let below = file.filter(|_| is_asked).and_then(|file| self.below(file));
        self.settings.allows().iter().filter(move |entry| entry.is_about(below.as_deref()))
    }

    /// Returns the path of a file relative to the settings' folder, with `/` as the separator.
    fn below(&self, file: &Path) -> Option<String> {
        let folder = Path::new(self.path.as_ref()?).parent()?.canonicalize().ok()?;
        let file = file.canonicalize().ok()?;
        let below = file.strip_prefix(folder).ok()?;
        let parts: Vec<_> = below.components().map(|it| it.as_os_str().to_string_lossy()).collect();
        Some(parts.join("/"))
    }

    /// Returns whether the file cannot be used, so that its contents are unknown.
    pub(crate) const fn is_broken(&self) -> bool {
        self.problem.is_some()
    }

    /// Makes cargo rebuild when the file changes, even after an error.
    pub(crate) fn tracking(&self) -> TokenStream {
        self.path.as_ref().map_or_else(TokenStream::new, |path| {
            quote!(
                const _: &[u8] = ::core::include_bytes!(#path);
            )
        })
    }

    /// Returns the error for a file that cannot be used, at the first call.
    pub(crate) fn error(&self) -> Option<GrammarError> {
        let message = self.problem.clone()?;
        if self.is_told.swap(true, Ordering::Relaxed) {
            return None;
        }
        let span = Span::call_site();
        Some(GrammarError { span, last: span, message, help: None })
    }

    fn of(package: &Path) -> Self {
        let found = match find(package, Asker::Package) {
            Ok(None) => return Self::new(Settings::EMPTY, None, None),
            Ok(Some(found)) => found,
            // Only a regular file can be tracked: the compiler would read anything else to its end.
            Err(error) => return Self::new(Settings::EMPTY, None, Some(problem(&error))),
        };
        let (path, shown) = (found.path, found.shown);
        let (settings, problem) = match load(&path, &shown) {
            Ok(settings) => (settings, None),
            Err(error) => (Settings::EMPTY, Some(problem(&error))),
        };
        match path.into_os_string().into_string() {
            Ok(path) => Self::new(settings, Some(path), problem),
            Err(_) => {
                let words = format!("`{shown}` cannot be tracked: its path is not valid UTF-8");
                Self::new(settings, None, problem.or(Some(words)))
            }
        }
    }
}

fn problem(error: &LoadError) -> String {
    format!("cannot use the settings\n  {}", error.lines().join("\n  "))
}

/// Returns the settings of the package that is being compiled.
///
/// A compiler has one package and looks once; an editor has many packages in one process.
pub(crate) fn current() -> &'static Loaded {
    static PACKAGES: Mutex<Option<HashMap<PathBuf, &'static Loaded>>> = Mutex::new(None);
    static NONE: Loaded = Loaded::new(Settings::EMPTY, None, None);
    let Some(package) = std::env::var_os("CARGO_MANIFEST_DIR") else { return &NONE };
    let mut packages = PACKAGES.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let packages = packages.get_or_insert_default();
    let package = PathBuf::from(package);
    if let Some(loaded) = packages.get(&package) {
        return loaded;
    }
    let loaded = Box::leak(Box::new(Loaded::of(&package)));
    packages.insert(package, loaded);
    loaded
}
