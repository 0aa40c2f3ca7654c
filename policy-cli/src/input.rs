//! Finds and reads the documents that a command line names.

mod batches;
mod ignored;
mod lines;
mod list;
mod walk;

use std::collections::HashSet;
use std::fmt;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode;
use policy_core::model::PolicyKind;
use policy_files::{Identity, MOST_BYTES, identity, why};
use policy_settings::DocumentKind;

use crate::arguments::Sources;
use crate::output::{complain, warn};
use crate::paths::shown;
use crate::settings::Project;
use crate::status::Status;
use walk::Walks;

pub(crate) use batches::{Batch, Batches};
pub(crate) use walk::{LeftOut, is_json};

/// The source of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    StandardInput,
    File(PathBuf),
}

/// A file or standard input, and the kind of its documents.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) kind: DocumentKind,
    pub(crate) origin: Origin,
}

/// The bytes of a document, and its name.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) origin: Origin,
    /// The line of the file, if each line is a document.
    pub(crate) line: Option<usize>,
    pub(crate) bytes: Vec<u8>,
    /// The bytes of the file, if they are URL-encoded.
    encoded: Option<Vec<u8>>,
    /// The identity of the file that it was read from.
    pub(crate) identity: Identity,
}

impl Text {
    fn new(origin: Origin, line: Option<usize>, bytes: Vec<u8>, identity: Identity) -> Self {
        match decoded(&bytes) {
            Some(text) => Self { origin, line, bytes: text, encoded: Some(bytes), identity },
            None => Self { origin, line, bytes, encoded: None, identity },
        }
    }

    /// The text of the settings, for findings about them.
    pub(crate) fn of_settings(path: PathBuf, text: &str) -> Self {
        Self {
            origin: Origin::File(path),
            line: None,
            bytes: text.as_bytes().to_vec(),
            encoded: None,
            identity: Identity::default(),
        }
    }

    /// A file as git has it, under the name by which `git show` prints it.
    ///
    /// # Errors
    ///
    /// It is larger than a document can be.
    pub(crate) fn of_blob(name: PathBuf, bytes: Option<Vec<u8>>) -> Result<Self, InputProblem> {
        let origin = Origin::File(name);
        match bytes {
            Some(bytes) => Ok(Self::new(origin, None, bytes, Identity::default())),
            None => Err(InputProblem::from(too_large(&self::name(&origin))).of(&origin)),
        }
    }

    /// A line of a stream, which is not decoded.
    pub(crate) fn of_line(origin: Origin, number: usize, bytes: Vec<u8>) -> Self {
        Self { origin, line: Some(number), bytes, encoded: None, identity: Identity::default() }
    }

    /// The name of the file, `-` for standard input.
    pub(crate) fn path(&self) -> String {
        name(&self.origin)
    }

    /// The document's name in reports.
    pub(crate) fn name(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.path()),
            None => self.path(),
        }
    }

    /// The same document with other bytes.
    pub(crate) fn with_bytes(&self, bytes: Vec<u8>) -> Self {
        Self { bytes, ..self.clone() }
    }

    /// Whether the bytes of the document are those of the file.
    pub(crate) const fn is_as_written(&self) -> bool {
        self.encoded.is_none() && self.line.is_none()
    }

    /// The bytes as written in the file.
    pub(crate) fn written(&self) -> &[u8] {
        self.encoded.as_deref().unwrap_or(&self.bytes)
    }
}

/// Why there is no document, and the effect on the exit status.
#[derive(Clone, Debug)]
pub(crate) struct InputProblem {
    pub(crate) words: String,
    pub(crate) status: Status,
    /// The file, if it is one.
    pub(crate) file: Option<String>,
}

impl InputProblem {
    /// There was nothing to read.
    pub(crate) fn nothing(words: String) -> Self {
        Self { words, status: Status::Nothing, file: None }
    }

    /// The same problem, for a file.
    fn of(self, origin: &Origin) -> Self {
        Self { file: Some(name(origin)), ..self }
    }

    /// Reports it on standard error.
    pub(crate) fn say(&self) {
        match self.status {
            Status::Nothing => warn(&self.words),
            _ => complain(&self.words),
        }
    }
}

impl fmt::Display for InputProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl std::error::Error for InputProblem {}

impl From<String> for InputProblem {
    /// Something could not be read.
    fn from(words: String) -> Self {
        Self { words, status: Status::CouldNotRun, file: None }
    }
}

/// The IAM API returns policies URL-encoded (RFC 3986), and they start with `%7B`.
fn decoded(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = bytes.trim_ascii();
    let encoded = text.starts_with(b"%7B") || text.starts_with(b"%7b");
    encoded.then(|| percent_decode(text).collect())
}

/// A document that can be read or could not be found.
pub(crate) enum Item {
    Unread(Source),
    Ready(DocumentKind, Text),
    Failed(InputProblem),
}

impl Item {
    /// Reads the document.
    pub(crate) fn read(self) -> Result<(DocumentKind, Text), InputProblem> {
        match self {
            Self::Ready(kind, text) => Ok((kind, text)),
            Self::Failed(problem) => Err(problem),
            Self::Unread(source) => {
                let problem = |words: String| InputProblem::from(words).of(&source.origin);
                let (bytes, identity) = read_bytes(&source.origin)
                    .map_err(|error| problem(cannot_read(&source.origin, &error)))?;
                if bytes.len() as u64 > MOST_BYTES {
                    return Err(problem(too_large(&name(&source.origin))));
                }
                Ok((source.kind, Text::new(source.origin, None, bytes, identity)))
            }
        }
    }
}

/// Reads a file or standard input up to one byte more than a document can have.
fn read_bytes(origin: &Origin) -> io::Result<(Vec<u8>, Identity)> {
    let (reader, identity) = open(origin)?;
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok((bytes, identity))
}

fn too_large(name: &str) -> String {
    format!("`{name}` is larger than 16 MiB; IAM policies can have at most 131072 characters")
}

/// Reads the only document of a file or of standard input.
pub(crate) fn read_one(path: &Path) -> Result<Text, InputProblem> {
    let source = Source { kind: DocumentKind::Auto, origin: origin(path.to_owned()) };
    Item::Unread(source).read().map(|(_, text)| text)
}

/// A path in a command line or a list, with the kind given for it.
struct Named {
    kind: Option<DocumentKind>,
    origin: Origin,
    /// Whether it is a command-line argument, not a line of a list.
    is_argument: bool,
}

/// What a command line names, in order.
pub(crate) struct Gathered {
    pub(crate) found: Vec<Result<Source, InputProblem>>,
    pub(crate) left_out: LeftOut,
    /// The folders that were walked as a whole.
    pub(crate) folders: Vec<PathBuf>,
}

impl Gathered {
    /// A file that several arguments name or have in their folders is found once. Each line of a list is
    /// found, since it can have its own kind and its reader expects an answer for each line.
    ///
    /// # Errors
    ///
    /// The options contradict each other, or the list cannot be read.
    pub(crate) fn of(sources: &Sources, project: &Project) -> Result<Self, InputProblem> {
        Self::of_kind(sources, project, &DocumentKind::Fixed(PolicyKind::Identity))
    }

    /// Does the same with a default kind for documents whose kind is not specified.
    ///
    /// # Errors
    ///
    /// See [`Gathered::of`].
    pub(crate) fn of_kind(
        sources: &Sources,
        project: &Project,
        untold: &DocumentKind,
    ) -> Result<Self, InputProblem> {
        let kind_of = |asked: Option<&DocumentKind>, path: Option<&Path>| {
            project.told_kind(asked, path).unwrap_or_else(|| untold.clone())
        };
        let mut found: Vec<Result<Source, InputProblem>> = Vec::new();
        let mut named: Vec<Result<Named, InputProblem>> = Vec::new();
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
                warn(&format!("`{}` is named twice and was read once", shown(path)));
            }
        }
        let list_is_input = sources.files_from.as_deref() == Some(Path::new("-"));
        match &sources.files_from {
            Some(file) => {
                let list = origin(file.clone());
                let entries = list::read(&list, sources.kind.as_ref())?;
                if entries.is_empty() {
                    found.push(Err(InputProblem::nothing(format!(
                        "{} names no files",
                        list::called(&list)
                    ))));
                }
                named.extend(entries);
            }
            None if named.is_empty() => named.push(Ok(as_named(&PathBuf::from("-")))),
            None => {}
        }
        let inputs = named.iter().flatten().filter(|it| it.origin == Origin::StandardInput);
        if inputs.count() + usize::from(list_is_input) > 1 {
            return Err("standard input can be read only once".to_owned().into());
        }
        let mut seen = HashSet::new();
        let mut walks = Walks::default();
        let mut folders = Vec::new();
        for entry in named {
            match entry {
                Ok(Named { origin: Origin::File(folder), kind, is_argument })
                    if folder.is_dir() =>
                {
                    let (files, problems) = walks.policies(&folder);
                    // A CI check of a folder that was moved must not pass.
                    if files.is_empty() && problems.is_empty() {
                        found.push(Err(InputProblem::nothing(format!(
                            "`{}` has no policies: it contains no `*.json` file, or .gitignore excludes all of them",
                            shown(&folder)
                        ))));
                    }
                    found.extend(problems.into_iter().map(|words| Err(words.into())));
                    folders.push(folder);
                    let is_new = |path: &PathBuf| !is_argument || seen.insert(place(path));
                    for path in files.into_iter().filter(is_new) {
                        let kind = kind_of(kind.as_ref(), Some(&path));
                        found.push(Ok(Source { kind, origin: Origin::File(path) }));
                    }
                }
                Ok(Named { origin, kind, is_argument }) => {
                    let path = match &origin {
                        Origin::File(path) => Some(path.as_path()),
                        Origin::StandardInput => None,
                    };
                    if is_argument && path.is_some_and(|path| !seen.insert(place(path))) {
                        continue;
                    }
                    found.push(Ok(Source { kind: kind_of(kind.as_ref(), path), origin }));
                }
                Err(problem) => found.push(Err(problem)),
            }
        }
        Ok(Self { found, left_out: walks.left_out, folders })
    }

    pub(crate) fn reads_standard_input(&self) -> bool {
        self.found.iter().flatten().any(|source| source.origin == Origin::StandardInput)
    }

    /// The documents: one per file, or one per line.
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

/// Standard input for `-`, or else a file.
pub(crate) fn origin(path: PathBuf) -> Origin {
    if path.as_os_str() == "-" { Origin::StandardInput } else { Origin::File(path) }
}

/// Where a path leads, judged by its text alone. A symbolic link is a separate file, and `..` is left as it
/// is because it depends on links: it is better to read a file twice than to leave one out.
fn place(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Its name in reports.
pub(crate) fn name(origin: &Origin) -> String {
    match origin {
        Origin::StandardInput => "-".to_owned(),
        Origin::File(path) => shown(path),
    }
}

fn open(origin: &Origin) -> io::Result<(Box<dyn Read + Send>, Identity)> {
    Ok(match origin {
        Origin::StandardInput => (Box::new(io::stdin()), Identity::default()),
        Origin::File(path) => {
            let file = policy_files::open(path)?;
            let identity = identity(&file.metadata()?);
            (Box::new(BufReader::new(file)), identity)
        }
    })
}

pub(crate) fn cannot_read(origin: &Origin, error: &io::Error) -> String {
    let mut words = format!("cannot read `{}`: {}", name(origin), why(error));
    let is_stream = |path: &PathBuf| path.metadata().is_ok_and(|it| !it.is_file() && !it.is_dir());
    if let Origin::File(path) = origin
        && is_stream(path)
    {
        words.push_str("; standard input can be one, as `-`");
    }
    words
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
