//! Writing files back.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use policy_files::{Before, clear_abandoned, why};

use crate::input::{Gathered, Origin, Text};
use crate::output::complain;
use crate::signals;

/// Prepares to write the files of a run with an option, and reports the problem if that is impossible.
pub(crate) fn prepare(gathered: &Gathered, option: &str) -> bool {
    if gathered.reads_standard_input() {
        complain(&format!("standard input cannot be written to: `{option}` requires files"));
        return false;
    }
    if let Err(error) = signals::finish_files() {
        complain(&format!("signals cannot be handled: {}", why(&error)));
        return false;
    }
    folders(gathered).iter().for_each(|folder| clear_abandoned(folder));
    true
}

/// The folders that contain the files of a run.
fn folders(gathered: &Gathered) -> BTreeSet<PathBuf> {
    let paths = gathered.found.iter().flatten().filter_map(|source| match &source.origin {
        Origin::File(path) => path.canonicalize().ok(),
        Origin::StandardInput => None,
    });
    paths.filter_map(|path| path.parent().map(Path::to_owned)).collect()
}

/// Replaces a whole file, or leaves it as it is and reports why. A signal waits until that is done.
pub(crate) fn replace(text: &Text, new: &str) -> Result<(), io::Error> {
    let Origin::File(path) = &text.origin else { return Ok(()) };
    let _writing = signals::writing();
    let before = Before { identity: text.identity, bytes: text.written() };
    let replaced = policy_files::replace(path, &before, new.as_bytes()).map(drop);
    if let Err(error) = &replaced {
        complain(&format!("cannot write `{}`: {}", text.path(), why(error)));
    }
    replaced
}
