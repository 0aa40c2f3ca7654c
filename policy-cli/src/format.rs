//! `iam-policy fmt`: documents in canonical form.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use policy_core::Context;
use policy_core::check::canonical;
use policy_core::lint::quoted_line;
use policy_settings::why;

use crate::arguments::{FormatFormat, FormatOptions};
use crate::input::{Gathered, Item, Origin, Text};
use crate::located::{Checked, read};
use crate::output::json_v1::{Finding, Formatted};
use crate::output::{colour_of, complain, unwritten, write_findings, write_line, written};
use crate::parallel::map_in_order;
use crate::progress::Progress;
use crate::settings::Project;
use crate::status::Status;

/// A document in canonical form, or the finding for which it has none.
struct Document {
    text: Text,
    origin: Option<Origin>,
    canonical: Result<String, Box<Checked>>,
}

pub(crate) fn run(options: &FormatOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let gathered = match Gathered::of(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            complain(&problem);
            return Status::CouldNotRun;
        }
    };
    if options.write && gathered.reads_standard_input() {
        complain("standard input cannot be written to: `--write` takes files");
        return Status::CouldNotRun;
    }
    let progress = Progress::new(Some(gathered.found.len()));
    let mut status = Status::Clean;
    let mut output = Output { options, first: true };
    let mut is_open = true;
    map_in_order(
        gathered.items(false),
        |item| format(item, options, &project.settings.context()),
        |result| {
            let result = result.unwrap_or_else(|| Err("a document could not be read".to_owned()));
            progress.advance();
            match result {
                Ok(document) => match progress.aside(|| output.take(document)) {
                    Ok(raised) => status.raise(raised),
                    Err(error) => {
                        status.raise(unwritten(&error));
                        is_open = false;
                        return ControlFlow::Break(());
                    }
                },
                Err(problem) => {
                    status.raise(Status::CouldNotRun);
                    progress.aside(|| complain(&problem));
                }
            }
            ControlFlow::Continue(())
        },
    );
    drop(progress);
    if is_open {
        status.raise(written(output.finish()));
    }
    status
}

fn format(item: Item, options: &FormatOptions, context: &Context<'_>) -> Result<Document, String> {
    let origin = item.origin();
    let (kind, text) = item.read()?;
    let canonical = read(&text, &kind).map(|policy| {
        let canonical = canonical(&policy, context);
        if options.pretty { canonical.to_json_pretty() } else { canonical.to_json() }
    });
    Ok(Document { text, origin, canonical })
}

struct Output<'a> {
    options: &'a FormatOptions,
    first: bool,
}

impl Output<'_> {
    /// Writes what the options ask for, and says what it does to the exit status.
    fn take(&mut self, document: Document) -> io::Result<Status> {
        let mut status = Status::Clean;
        match &document.canonical {
            Ok(canonical) => {
                let same =
                    !document.text.was_encoded && canonical.as_bytes() == document.text.bytes;
                if self.options.check && !same {
                    status.raise(Status::Findings);
                }
                if self.options.write
                    && !same
                    && let Some(Origin::File(path)) = &document.origin
                    && let Err(reason) = replace(path, canonical.as_bytes())
                {
                    complain(&format!("cannot write `{}`: {reason}", document.text.path));
                    status.raise(Status::CouldNotRun);
                }
                if self.options.format == FormatFormat::Text {
                    self.print_text(&document, canonical, same)?;
                }
            }
            Err(checked) => {
                status.raise(Status::Findings);
                if self.options.format == FormatFormat::Text {
                    let colour = colour_of(&io::stderr());
                    // There is no place left to report a standard error that cannot be written to.
                    drop(write_findings(&mut io::stderr().lock(), checked, colour));
                }
            }
        }
        if self.options.format == FormatFormat::Json {
            let file = document.text.name();
            let line = match document.canonical {
                Ok(canonical) => Some(Formatted::Canonical { file, canonical }),
                Err(checked) => checked
                    .findings
                    .first()
                    .map(|shown| Formatted::Refused { file, error: Finding::of(shown) }),
            };
            let mut out = io::stdout().lock();
            if let Some(line) = line {
                write_line(&mut out, &line)?;
            }
            out.flush()?;
        }
        Ok(status)
    }

    /// The canonical text, or with `--check` the name of a file that is not canonical.
    fn print_text(&mut self, document: &Document, canonical: &str, same: bool) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if self.options.check {
            if !same {
                let name = document.text.name();
                let name = if out.is_terminal() { quoted_line(&name) } else { name };
                writeln!(out, "{name}")?;
            }
        } else if !self.options.write {
            if !self.first && !self.options.pretty {
                out.write_all(b"\n")?;
            }
            out.write_all(canonical.as_bytes())?;
            self.first = false;
        }
        out.flush()
    }

    /// The canonical form has no line feed at its end, and a prompt needs one before it.
    fn finish(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        if !self.first && !self.options.pretty && out.is_terminal() {
            out.write_all(b"\n")?;
        }
        out.flush()
    }
}

/// Replaces a file as a whole or leaves it as it is.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), String> {
    // A symbolic link stays one: what it points to is replaced.
    let path: PathBuf = fs::canonicalize(path).map_err(|error| why(&error))?;
    let metadata = fs::metadata(&path).map_err(|error| why(&error))?;
    if metadata.permissions().readonly() {
        return Err("the file is read-only".to_owned());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let in_folder = |error: io::Error| {
        format!("no file can be made beside it in `{}`: {}", folder.display(), why(&error))
    };
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(in_folder)?;
    let write = move || {
        file.write_all(bytes)?;
        keep_owner(file.as_file(), &metadata);
        file.as_file().set_permissions(metadata.permissions())?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        Ok(())
    };
    write().map_err(|error: io::Error| why(&error))
}

/// Gives a file to the owner of the one that it replaces, which only some users can do.
#[cfg(unix)]
fn keep_owner(file: &fs::File, metadata: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};

    let is_same =
        file.metadata().is_ok_and(|new| (new.uid(), new.gid()) == (metadata.uid(), metadata.gid()));
    if !is_same {
        drop(fchown(file, Some(metadata.uid()), Some(metadata.gid())));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &fs::File, _: &fs::Metadata) {}
