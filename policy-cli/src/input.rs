//! Finds the documents that a command line names, and reads them.

mod lines;
mod list;
mod walk;

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode;
use policy_settings::{Kind, why};

use crate::arguments::Sources;
use crate::output::warn;
use crate::settings::Project;

/// Where documents come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    StandardInput,
    File(PathBuf),
}

/// A file or standard input, and the kind that its documents have.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) kind: Kind,
    pub(crate) origin: Origin,
}

/// The bytes of a document, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The name of the file, `-` for standard input.
    pub(crate) path: String,
    /// The line of the file, where each line is a document.
    pub(crate) line: Option<usize>,
    pub(crate) bytes: Vec<u8>,
    /// Whether the bytes were URL-encoded, so that they are not those of the file.
    pub(crate) was_encoded: bool,
}

impl Text {
    fn new(path: String, line: Option<usize>, bytes: Vec<u8>) -> Self {
        match decoded(&bytes) {
            Some(bytes) => Self { path, line, bytes, was_encoded: true },
            None => Self { path, line, bytes, was_encoded: false },
        }
    }

    /// What reports call the document.
    pub(crate) fn name(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.path),
            None => self.path.clone(),
        }
    }
}

/// The API of IAM returns policies URL-encoded (RFC 3986): such a text starts with `%7B`.
fn decoded(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = bytes.trim_ascii();
    let encoded = text.starts_with(b"%7B") || text.starts_with(b"%7b");
    encoded.then(|| percent_decode(text).collect())
}

/// A document that waits to be read or could not be found.
pub(crate) enum Item {
    Unread(Source),
    Ready(Kind, Text),
    Failed(String),
}

impl Item {
    /// The file that the document is, where it is a whole file.
    pub(crate) fn origin(&self) -> Option<Origin> {
        match self {
            Self::Unread(source) => Some(source.origin.clone()),
            Self::Ready(..) | Self::Failed(_) => None,
        }
    }

    /// Reads the document.
    pub(crate) fn read(self) -> Result<(Kind, Text), String> {
        match self {
            Self::Ready(kind, text) => Ok((kind, text)),
            Self::Failed(problem) => Err(problem),
            Self::Unread(source) => {
                let mut bytes = Vec::new();
                let read = open(&source.origin)
                    .and_then(|it| it.take(MOST_BYTES + 1).read_to_end(&mut bytes));
                read.map_err(|error| cannot_read(&source.origin, &error))?;
                if bytes.len() as u64 > MOST_BYTES {
                    return Err(too_large(&name(&source.origin)));
                }
                Ok((source.kind, Text::new(name(&source.origin), None, bytes)))
            }
        }
    }
}

/// Far more than the 131,072 characters that IAM takes, and little enough to be read at once.
const MOST_BYTES: u64 = 16 << 20;

fn too_large(name: &str) -> String {
    format!("`{name}` has more than 16 MiB, and IAM takes policies of at most 131072 characters")
}

/// Reads the only document of a file or of standard input.
pub(crate) fn read_one(path: &Path) -> Result<Text, String> {
    let source = Source { kind: Kind::Auto, origin: origin(path.to_owned()) };
    Item::Unread(source).read().map(|(_, text)| text)
}

/// What a command line or a list names, with the kind that it names for it.
struct Named {
    kind: Option<Kind>,
    origin: Origin,
    /// Whether it is an argument of the command line, and no line of a list.
    is_argument: bool,
}

/// What a command line names, in its order.
pub(crate) struct Gathered {
    pub(crate) found: Vec<Result<Source, String>>,
}

impl Gathered {
    /// A file that several arguments name or have in their folders is found once. Each line of a
    /// list is found, since it can have a kind of its own and its reader counts on an answer to it.
    ///
    /// # Errors
    ///
    /// The options contradict each other, or the list cannot be read.
    pub(crate) fn of(sources: &Sources, project: &Project) -> Result<Self, String> {
        let mut found = Vec::new();
        let mut named: Vec<Result<Named, String>> = Vec::new();
        let as_named = |path: &PathBuf| Named {
            kind: sources.kind.clone(),
            origin: origin(path.clone()),
            is_argument: true,
        };
        let mut arguments = HashSet::new();
        for path in &sources.paths {
            if path.as_os_str() == "-" || arguments.insert(place(path)) {
                named.push(Ok(as_named(path)));
            } else {
                warn(&format!("`{}` is named twice, and read once", path.display()));
            }
        }
        let list_is_input = sources.files_from.as_deref() == Some(Path::new("-"));
        match &sources.files_from {
            Some(file) => named.extend(list::read(&origin(file.clone()), sources.kind.as_ref())?),
            None if named.is_empty() => named.push(Ok(as_named(&PathBuf::from("-")))),
            None => {}
        }
        let inputs = named.iter().flatten().filter(|it| it.origin == Origin::StandardInput);
        if inputs.count() + usize::from(list_is_input) > 1 {
            return Err("standard input can be read only once".to_owned());
        }
        let mut seen = HashSet::new();
        for entry in named {
            match entry {
                Ok(Named { origin: Origin::File(folder), kind, is_argument })
                    if folder.is_dir() =>
                {
                    let kind = |path: &Path| project.kind(kind.as_ref(), Some(path));
                    let policies = walk::policies(&folder, kind);
                    // A gate on a folder that was moved must not pass.
                    if policies.is_empty() {
                        let folder = folder.display();
                        found.push(Err(format!(
                            "`{folder}` has no policies: no `*.json` that no .gitignore excludes"
                        )));
                    }
                    let is_new = |it: &Result<Source, String>| match it {
                        Ok(Source { origin: Origin::File(path), .. }) if is_argument => {
                            seen.insert(place(path))
                        }
                        _ => true,
                    };
                    found.extend(policies.into_iter().filter(is_new));
                }
                Ok(Named { origin, kind, is_argument }) => {
                    let path = match &origin {
                        Origin::File(path) => Some(path.as_path()),
                        Origin::StandardInput => None,
                    };
                    if is_argument && path.is_some_and(|path| !seen.insert(place(path))) {
                        continue;
                    }
                    found.push(Ok(Source { kind: project.kind(kind.as_ref(), path), origin }));
                }
                Err(problem) => found.push(Err(problem)),
            }
        }
        Ok(Self { found })
    }

    pub(crate) fn reads_standard_input(&self) -> bool {
        self.found.iter().flatten().any(|source| source.origin == Origin::StandardInput)
    }

    /// The documents: a whole file each, or a line each.
    pub(crate) fn items(self, jsonl: bool) -> Box<dyn Iterator<Item = Item> + Send> {
        let found = self.found.into_iter();
        if jsonl {
            return Box::new(found.flat_map(|it| match it {
                Ok(source) => lines::of(source),
                Err(problem) => Box::new(std::iter::once(Item::Failed(problem))),
            }));
        }
        Box::new(found.map(|it| it.map_or_else(Item::Failed, Item::Unread)))
    }
}

fn origin(path: PathBuf) -> Origin {
    if path.as_os_str() == "-" { Origin::StandardInput } else { Origin::File(path) }
}

/// Where a path leads, as far as its words say it. A symbolic link is a file of its own, and what `..`
/// leads to depends on links, so it is left as it is: a file read twice is better than one left out.
fn place(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn name(origin: &Origin) -> String {
    match origin {
        Origin::StandardInput => "-".to_owned(),
        Origin::File(path) => path.to_string_lossy().into_owned(),
    }
}

fn open(origin: &Origin) -> io::Result<Box<dyn Read + Send>> {
    Ok(match origin {
        Origin::StandardInput => Box::new(io::stdin()),
        Origin::File(path) => Box::new(BufReader::new(File::open(path)?)),
    })
}

pub(crate) fn cannot_read(origin: &Origin, error: &io::Error) -> String {
    format!("cannot read `{}`: {}", name(origin), why(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encoded_documents_are_decoded() {
        let decode = |text: &str| decoded(text.as_bytes()).map(|it| String::from_utf8(it).unwrap());
        assert_eq!(decode("%7B%22a%22%3A%22b+c%22%7D\n"), Some(r#"{"a":"b+c"}"#.to_owned()));
        assert_eq!(decode(" %7b%7d").as_deref(), Some("{}"));
        assert_eq!(decode(r#"{"a":"%7B"}"#), None);
    }
}
