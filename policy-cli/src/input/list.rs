//! Lists of files, whose lines are `PATH` or `KIND<TAB>PATH`.

use std::ffi::OsString;

use policy_files::MOST_BYTES;
use policy_settings::DocumentKind;

use crate::paths::shown;

use super::{InputProblem, Named, Origin, cannot_read, origin, read_bytes};

/// The entries of a list. Blank lines are skipped, and a line without a path or with an unknown kind is a
/// separate problem.
///
/// # Errors
///
/// The list cannot be read, or has more bytes than a document can have.
pub(super) fn read(
    list: &Origin,
    kind: Option<&DocumentKind>,
) -> Result<Vec<Result<Named, InputProblem>>, InputProblem> {
    let (bytes, _) = read_bytes(list).map_err(|error| cannot_read(list, &error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("{} is larger than 16 MiB; split the list", called(list)).into());
    }
    // A byte order mark is not part of the first path.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    if matches!(text, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return Err(format!("cannot read {}: it is UTF-16; save it as UTF-8", called(list)).into());
    }
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    let lines = lines.map(|(index, line)| (index + 1, line.strip_suffix(b"\r").unwrap_or(line)));
    let named = lines.filter(|(_, line)| !line.trim_ascii().is_empty());
    let of = called(list);
    let problem = |number, words| InputProblem::from(format!("line {number} of {of} {words}"));
    let entry = |(number, line)| entry(line, kind).map_err(|words| problem(number, words));
    Ok(named.map(entry).collect())
}

/// The name of a list in messages.
pub(super) fn called(list: &Origin) -> String {
    match list {
        Origin::StandardInput => "the list".to_owned(),
        Origin::File(path) => format!("`{}`", shown(path)),
    }
}

fn entry(line: &[u8], kind: Option<&DocumentKind>) -> Result<Named, InputProblem> {
    const EXPECTED: &str = "expected `PATH` or `KIND<TAB>PATH`";
    let mut parts = line.splitn(2, |byte| *byte == b'\t');
    let first = parts.next().unwrap_or_default();
    let (kind, path) = match parts.next() {
        None => (kind.cloned(), first),
        Some(_) if first.is_empty() => {
            return Err(format!("has no kind before its tab; {EXPECTED}").into());
        }
        Some(path) => {
            let word = String::from_utf8_lossy(first);
            let kind = DocumentKind::parse(&word)
                .map_err(|hint| format!("has the unknown kind `{word}`: {hint}"))?;
            (Some(kind), path)
        }
    };
    if path.is_empty() {
        return Err(format!("has no path after its kind; {EXPECTED}").into());
    }
    Ok(Named { kind, origin: origin(path_of(path).into()), is_argument: false })
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
