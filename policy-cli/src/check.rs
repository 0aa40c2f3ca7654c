//! `iam-policy check`: checks documents against the rules.

use std::io;
use std::ops::ControlFlow;

use policy_settings::DocumentKind;

use crate::allowed::{Entries, Ledger, Uses};
use crate::arguments::CheckOptions;
use crate::input::{Gathered, InputProblem, Item, Text};
use crate::located::Checked;
use crate::output::{Output, Purpose, complain, note, plural, print, unwritten, written};
use crate::parallel::map_in_order;
use crate::progress::Progress;
use crate::repair::{How, Repaired, patch, repaired};
use crate::rewrite;
use crate::settings::Project;
use crate::status::Status;
use crate::twins::Twins;

pub(crate) fn run(options: &CheckOptions) -> Status {
    let project = Project::of(&options.config).and_then(Project::with_ceilings);
    let Some(project) = project else { return Status::CouldNotRun };
    let mut gathered = match Gathered::of(&options.sources, &project) {
        Ok(gathered) => gathered,
        Err(problem) => {
            problem.say();
            return Status::CouldNotRun;
        }
    };
    if options.unsafe_fixes && !(options.fix || options.diff) {
        complain("`--unsafe-fixes` requires `--fix` or `--diff`: add one of them");
        return Status::CouldNotRun;
    }
    if options.fix && !options.diff && !rewrite::prepare(&gathered, "--fix") {
        return Status::CouldNotRun;
    }
    let mut repairs = Repairs::default();
    let progress = Progress::new((!options.jsonl).then_some(gathered.found.len()));
    let mut output = Output::new(options.format, options.deny);
    let mut status = Status::Clean;
    let mut has_documents = false;
    let left_out = std::mem::take(&mut gathered.left_out);
    // A stream may never end, and unchecked documents must not count as clean.
    let is_endless = options.jsonl && gathered.reads_standard_input();
    let mut is_open = true;
    let folders = std::mem::take(&mut gathered.folders);
    let mut ledger = Ledger::default();
    // The files of a folder are compared with each other.
    let mut twins = (!folders.is_empty() && !options.jsonl).then(Twins::default);
    map_in_order(
        gathered.items(options.jsonl),
        |item| check(item, options, &project),
        |result| {
            let result =
                result.unwrap_or_else(|| Err("a document could not be checked".to_owned().into()));
            progress.advance();
            match result {
                Ok(mut one) => {
                    has_documents = true;
                    if let Err(unrepaired) = repairs.take(&one, options, &project) {
                        // The report is about the unchanged file.
                        status.raise(Status::CouldNotRun);
                        one.checked = *unrepaired;
                    } else if options.diff && one.before.is_some() {
                        status.raise(Status::Findings);
                    }
                    let (mut checked, mut uses) = (one.checked, one.uses);
                    if let Some(finding) = twins.as_mut().and_then(|it| it.finding(&checked)) {
                        let mut entries = Entries::about(&checked.text, &project);
                        checked.add(finding, &project.settings, &mut entries, &options.allow);
                        uses.extend(entries.into_uses());
                    }
                    ledger.add(&checked, uses);
                    if checked.gravest().is_some_and(|level| level >= options.deny) {
                        status.raise(Status::Findings);
                    }
                    let patch = one.before.map(|(_, patch)| patch).unwrap_or_default();
                    let write = || match (is_open, options.diff) {
                        (false, _) => Ok(()),
                        (true, true) => print(patch.as_bytes()),
                        (true, false) => output.write(&checked),
                    };
                    let Err(error) = progress.aside(write) else {
                        return ControlFlow::Continue(());
                    };
                    is_open = false;
                    let purpose = if is_endless { Purpose::Text } else { Purpose::Verdict };
                    status.raise(unwritten(&error, purpose));
                    // The reader has gone, but the exit status still says what is found.
                    if error.kind() == io::ErrorKind::BrokenPipe && !is_endless {
                        ControlFlow::Continue(())
                    } else {
                        ControlFlow::Break(())
                    }
                }
                Err(problem) => {
                    status.raise(problem.status);
                    ledger.has_failed();
                    progress.aside(|| problem.say());
                    output.failed(&problem);
                    ControlFlow::Continue(())
                }
            }
        },
    );
    drop(progress);
    if has_documents {
        status = status.with_documents();
    }
    let unused = ledger.unused(&project, &folders);
    let unheld = ledger.unheld(&project, &folders);
    if let Some(checked) = Checked::of_settings(&project, &unused, &unheld) {
        if checked.gravest().is_some_and(|level| level >= options.deny) {
            status.raise(Status::Findings);
        }
        if is_open
            && !options.diff
            && let Err(error) = output.write(&checked)
        {
            is_open = false;
            status.raise(unwritten(&error, Purpose::Verdict));
        }
    }
    if is_open && !options.diff {
        let finished = output.finish(status, &project, &ledger, &left_out);
        status.raise(written(finished, Purpose::Verdict));
    }
    if options.fix || options.diff {
        repairs.say(options);
    }
    status
}

/// A document and the result of its repairs.
struct One {
    kind: DocumentKind,
    checked: Checked,
    /// The settings entries that apply to it.
    uses: Uses,
    /// The document before its repairs, if there were any, and the patch with them.
    before: Option<(Text, String)>,
    repaired: usize,
    changing: usize,
    held: usize,
}

fn check(item: Item, options: &CheckOptions, project: &Project) -> Result<One, InputProblem> {
    let (kind, text) = item.read()?;
    let mut entries = Entries::about(&text, project);
    let checked = Checked::of(text, &kind, &project.settings, &mut entries, &options.allow);
    let uses = entries.into_uses();
    if !(options.fix || options.diff) {
        return Ok(One { kind, checked, uses, before: None, repaired: 0, changing: 0, held: 0 });
    }
    let how = How { kind: &kind, project, allowed: &options.allow, changes: options.unsafe_fixes };
    let (text, source) = (checked.text.clone(), checked.source.clone());
    let Repaired { checked, count, changing, held } = repaired(checked, &how);
    let before = (count > 0).then(|| {
        let patch = patch(&text.name(), &source, &checked.source);
        (text, patch)
    });
    Ok(One { kind, checked, uses, before, repaired: count, changing, held })
}

/// What a run repaired.
#[derive(Default)]
struct Repairs {
    findings: usize,
    files: usize,
    changing: usize,
    held: usize,
    /// How many files could not be written.
    unwritten: usize,
}

impl Repairs {
    /// Writes a document that was repaired.
    ///
    /// # Errors
    ///
    /// The document cannot be written. The error has the findings of the file as it is.
    fn take(
        &mut self,
        one: &One,
        options: &CheckOptions,
        project: &Project,
    ) -> Result<(), Box<Checked>> {
        self.changing += one.changing;
        self.held += one.held;
        let Some((text, _)) = &one.before else { return Ok(()) };
        if !options.diff && rewrite::replace(text, &one.checked.source).is_err() {
            self.unwritten += 1;
            let mut entries = Entries::about(text, project);
            let (settings, allowed) = (&project.settings, &options.allow);
            let checked = Checked::of(text.clone(), &one.kind, settings, &mut entries, allowed);
            return Err(Box::new(checked));
        }
        self.findings += one.repaired;
        self.files += 1;
        Ok(())
    }

    fn say(&self, options: &CheckOptions) {
        let verb = if options.diff { "fixes" } else { "fixed" };
        let findings = plural(self.findings, "finding");
        let mut words = match (self.findings, options.diff) {
            (0, _) if self.unwritten > 0 => "nothing was fixed".to_owned(),
            (0, _) => "nothing to fix".to_owned(),
            (_, true) => format!("the patch {verb} {findings} in {}", plural(self.files, "file")),
            (_, false) => format!("{verb} {findings} in {}", plural(self.files, "file")),
        };
        if self.changing > 0 {
            let more = plural(self.changing, "repair");
            words.push_str(&format!(
                "; {more} would change what a policy allows: use `--unsafe-fixes` to apply them"
            ));
        }
        if self.held > 0 {
            let verb = if self.held == 1 { "is" } else { "are" };
            let more = plural(self.held, "repair");
            words.push_str(&format!(
                "; {more} {verb} left out because of the new findings that would follow"
            ));
        }
        note(&words);
    }
}
