//! Lists of files: a line is `PATH` or `KIND<TAB>PATH`.

use std::ffi::OsString;
use std::io::Read;

use policy_settings::Kind;

use super::{Named, Origin, cannot_read, open, origin};

/// The entries of a list. Empty lines are skipped, and a line with an unknown kind is a problem of
/// its own.
///
/// # Errors
///
/// The list cannot be read.
pub(super) fn read(
    list: &Origin,
    kind: Option<&Kind>,
) -> Result<Vec<Result<Named, String>>, String> {
    let mut bytes = Vec::new();
    let read = open(list).and_then(|mut it| it.read_to_end(&mut bytes));
    read.map_err(|error| cannot_read(list, &error))?;
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let lines = lines.map(|(index, line)| (index + 1, line.strip_suffix(b"\r").unwrap_or(line)));
    let named = lines.filter(|(_, line)| !line.is_empty());
    Ok(named.map(|(number, line)| entry(number, line, kind)).collect())
}

fn entry(number: usize, line: &[u8], kind: Option<&Kind>) -> Result<Named, String> {
    let mut parts = line.splitn(2, |byte| *byte == b'\t');
    let first = parts.next().unwrap_or_default();
    let Some(path) = parts.next() else {
        return Ok(Named { kind: kind.cloned(), origin: origin(path_of(first).into()) });
    };
    let word = String::from_utf8_lossy(first);
    match Kind::parse(&word) {
        Ok(kind) => Ok(Named { kind: Some(kind), origin: origin(path_of(path).into()) }),
        Err(hint) => {
            Err(format!("line {number} of the list has the unknown kind `{word}`: {hint}"))
        }
    }
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
