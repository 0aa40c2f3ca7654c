//! `iam-policy fmt`: documents in canonical form.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use policy_core::Context;
use policy_core::check::canonical;

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
    status.raise(written(output.finish()));
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
                    && let Err(error) = replace(path, canonical.as_bytes())
                {
                    let reason = error.to_string().to_lowercase();
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
                    write_findings(&mut io::stderr().lock(), checked, colour)?;
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
                writeln!(out, "{}", document.text.name())?;
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
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A symbolic link stays one: what it points to is replaced.
    let path: PathBuf = fs::canonicalize(path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
    }
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}
