//! The contents of files that git has, from one process of git.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use policy_files::{MOST_BYTES, why};

use crate::git;
use crate::input::{InputProblem, Text};
use crate::paths::shown;

/// A file of a revision.
#[derive(Clone)]
pub(super) struct Blob {
    /// The name by which `git show` prints it.
    pub(super) name: PathBuf,
    pub(super) object: String,
    pub(super) blobs: Arc<Blobs>,
}

impl Blob {
    pub(super) fn read(&self) -> Result<Text, InputProblem> {
        Text::of_blob(self.name.clone(), self.bytes()?)
    }

    /// Its bytes, or `None` if it is larger than a document can be.
    pub(super) fn bytes(&self) -> Result<Option<Vec<u8>>, InputProblem> {
        self.blobs.read(&self.object).map_err(|error| {
            format!("git cannot read `{}`: {}", shown(&self.name), why(&error)).into()
        })
    }
}

/// What reads the files of a repository.
pub(super) struct Blobs {
    root: PathBuf,
    git: Mutex<Option<Reader>>,
}

impl Blobs {
    pub(super) fn of(root: &Path) -> Self {
        Self { root: root.to_owned(), git: Mutex::new(None) }
    }

    fn read(&self, object: &str) -> io::Result<Option<Vec<u8>>> {
        let mut git = self.git.lock().unwrap_or_else(PoisonError::into_inner);
        // A reader that fails is not put back, because the rest of its answer would be taken for the next.
        let mut reader = match git.take() {
            Some(reader) => reader,
            None => Reader::start(&self.root)?,
        };
        let bytes = reader.read(object)?;
        *git = Some(reader);
        Ok(bytes)
    }
}

struct Reader {
    git: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Reader {
    fn start(root: &Path) -> io::Result<Self> {
        let mut git = git::command(root)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(requests), Some(answers)) = (git.stdin.take(), git.stdout.take()) else {
            return Err(io::Error::other("it has no input or output"));
        };
        Ok(Self { git, requests, answers: BufReader::new(answers) })
    }

    /// Asks for an object. The answer is a line with its type and size, its bytes, and a line feed.
    fn read(&mut self, object: &str) -> io::Result<Option<Vec<u8>>> {
        writeln!(self.requests, "{object}")?;
        self.requests.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let size = match line.split_ascii_whitespace().collect::<Vec<_>>().as_slice() {
            [_, "blob", size] => size.parse::<u64>().map_err(io::Error::other)?,
            [] => return Err(io::Error::other(ENDED)),
            [_, "missing"] => return Err(io::Error::other("the repository does not contain it")),
            _ => return Err(io::Error::other(format!("unexpected answer `{}`", line.trim_end()))),
        };
        let mut answer = (&mut self.answers).take(size.saturating_add(1));
        let (mut bytes, is_too_large) = (Vec::new(), size > MOST_BYTES);
        let length = if is_too_large {
            io::copy(&mut answer, &mut io::sink())?
        } else {
            answer.read_to_end(&mut bytes)? as u64
        };
        if length <= size {
            return Err(io::Error::other(ENDED));
        }
        bytes.pop();
        Ok((!is_too_large).then_some(bytes))
    }
}

const ENDED: &str = "it ended before its answer was complete";

impl Drop for Reader {
    fn drop(&mut self) {
        // It only reads, so it can be ended at any time; what it has to say no longer matters.
        drop(self.git.kill());
        drop(self.git.wait());
    }
}
