//! The findings that the settings allow, and the settings entries that a run did not need.

use std::collections::HashSet;
use std::path::PathBuf;

use policy_core::document::Document;
use policy_core::finding::Finding;
use policy_core::reading::is_of_reading;
use policy_settings::{AllowEntry, ContractEntry, PathGlob, Statements};

use crate::contracts::{Subject, hold};
use crate::input::{Origin, Text};
use crate::located::Checked;
use crate::settings::Project;

/// The settings entries that apply to one document.
pub(crate) struct Entries<'p> {
    entries: Vec<(usize, &'p AllowEntry)>,
    contracts: Vec<(usize, &'p ContractEntry)>,
    project: &'p Project,
    uses: Uses,
}

/// Which entries applied to a document, and which of them allowed something.
#[derive(Default)]
pub(crate) struct Uses {
    about: Vec<usize>,
    used: HashSet<usize>,
    /// The contracts that apply to it.
    held: Vec<usize>,
    is_judged: bool,
}

impl Uses {
    /// Adds the entries that allow something else in the same document.
    pub(crate) fn extend(&mut self, other: Self) {
        self.used.extend(other.used);
    }
}

/// The findings of a document.
pub(crate) struct SortedOut {
    pub(crate) others: Vec<Finding>,
    /// The findings that an entry allows, with its reason.
    pub(crate) allowed: Vec<(String, Vec<Finding>)>,
}

impl<'p> Entries<'p> {
    pub(crate) fn about(text: &Text, project: &'p Project) -> Self {
        let (all, contracts) = (project.settings.allows(), project.settings.contracts());
        if all.is_empty() && contracts.is_empty() {
            let (entries, contracts, uses) = (Vec::new(), Vec::new(), Uses::default());
            return Self { entries, contracts, project, uses };
        }
        let path = match &text.origin {
            Origin::File(path) => project.below(path),
            Origin::StandardInput => None,
        };
        let is_about = |(_, entry): &(usize, &AllowEntry)| entry.is_about(path.as_deref());
        let entries: Vec<_> = all.iter().enumerate().filter(is_about).collect();
        let about = entries.iter().map(|(number, _)| *number).collect();
        let is_held = |(_, entry): &(usize, &ContractEntry)| entry.is_about(path.as_deref());
        let contracts: Vec<_> = contracts.iter().enumerate().filter(is_held).collect();
        let held = contracts.iter().map(|(number, _)| *number).collect();
        Self { entries, contracts, project, uses: Uses { about, held, ..Uses::default() } }
    }

    /// Adds the findings of a policy's contracts, and separately returns what they leave undecided, with
    /// the reason why that is allowed.
    pub(crate) fn hold(
        &self,
        subject: &Subject<'_>,
        mut findings: Vec<Finding>,
    ) -> (Vec<Finding>, Vec<(String, Vec<Finding>)>) {
        let mut open = Vec::new();
        let file = self.project.file.as_deref().unwrap_or_default();
        let settings = &self.project.settings;
        for (number, entry) in &self.contracts {
            let found = hold(*number, entry, subject, &self.project.ceilings, settings, file);
            let Some(finding) = found else { continue };
            match entry.allow_undecided() {
                Some(reason) if finding.rule().name == "undecided-contract" => {
                    open.push((reason.to_owned(), vec![finding]));
                }
                _ => findings.push(finding),
            }
        }
        (findings, open)
    }

    /// Splits a document's findings into those that an entry allows and the others. Findings that an option
    /// leaves out anyway are not counted, but make the entry used.
    pub(crate) fn sort_out(
        &mut self,
        findings: Vec<Finding>,
        document: &Document<'_>,
        is_left_out: &dyn Fn(&Finding) -> bool,
    ) -> SortedOut {
        // The rules' findings are unknown if the document could not be read.
        self.uses.is_judged = !findings.iter().any(|it| is_of_reading(it.rule()));
        if self.entries.is_empty() {
            return SortedOut { others: findings, allowed: Vec::new() };
        }
        let statements = Statements::of(document);
        let mut others = Vec::new();
        let mut allowed: Vec<(String, Vec<Finding>)> =
            self.entries.iter().map(|(_, entry)| (entry.reason().to_owned(), Vec::new())).collect();
        for finding in findings {
            let mut first = None;
            for (at, (number, entry)) in self.entries.iter().enumerate() {
                if entry.allows(&finding, &statements) {
                    self.uses.used.insert(*number);
                    first.get_or_insert(at);
                }
            }
            match first.and_then(|at| allowed.get_mut(at)) {
                Some((_, findings)) if !is_left_out(&finding) => findings.push(finding),
                Some(_) => {}
                None => others.push(finding),
            }
        }
        SortedOut { others, allowed }
    }

    pub(crate) fn into_uses(self) -> Uses {
        self.uses
    }
}

/// What a run allowed according to the settings.
#[derive(Default)]
pub(crate) struct Ledger {
    count: usize,
    used: HashSet<usize>,
    seen: HashSet<usize>,
    /// Entries for a document that the rules could not check.
    open: HashSet<usize>,
    /// The contracts that some document was checked against.
    held: HashSet<usize>,
    has_failed: bool,
}

impl Ledger {
    pub(crate) fn add(&mut self, checked: &Checked, uses: Uses) {
        self.count += checked.allowed_count();
        self.used.extend(uses.used);
        self.held.extend(uses.held);
        if uses.is_judged {
            self.seen.extend(uses.about);
        } else {
            self.open.extend(uses.about);
        }
    }

    /// Something could not be read.
    pub(crate) const fn has_failed(&mut self) {
        self.has_failed = true;
    }

    /// How many findings were allowed, if any.
    pub(crate) fn words(&self, project: &Project) -> Option<String> {
        let file = project.file.as_ref()?;
        match self.count {
            0 => None,
            1 => Some(format!("1 finding allowed by {file}")),
            count => Some(format!("{count} findings allowed by {file}")),
        }
    }

    /// The entries that allowed nothing although the run read everything that they can apply to: the one
    /// file that an entry names, or the whole folder with all the files that it can match. A run over a part
    /// says nothing about an entry.
    pub(crate) fn unused(&self, project: &Project, folders: &[PathBuf]) -> Vec<usize> {
        let entries = project.settings.allows().iter().enumerate();
        let is_unused = |(number, entry): &(usize, &AllowEntry)| {
            if self.used.contains(number) || self.open.contains(number) {
                return false;
            }
            self.has_all(entry.path(), self.seen.contains(number), project, folders)
        };
        entries.filter(is_unused).map(|(number, _)| number).collect()
    }

    /// The contracts that no document was checked against although the run read everything that they can
    /// apply to.
    pub(crate) fn unheld(&self, project: &Project, folders: &[PathBuf]) -> Vec<usize> {
        let entries = project.settings.contracts().iter().enumerate();
        let is_unheld = |(number, entry): &(usize, &ContractEntry)| {
            let has_all = |glob| self.has_all(Some(glob), false, project, folders);
            !self.held.contains(number) && entry.paths().iter().all(has_all)
        };
        entries.filter(is_unheld).map(|(number, _)| number).collect()
    }

    /// Whether the run read all documents that a glob can match.
    fn has_all(
        &self,
        glob: Option<&PathGlob>,
        is_seen: bool,
        project: &Project,
        folders: &[PathBuf],
    ) -> bool {
        let fixed = glob.map(PathGlob::fixed);
        let (folder, file) = fixed.unwrap_or_default();
        if let Some(file) = file {
            if is_seen {
                return true;
            }
            // The file exists, and the run did not read it.
            if project.has_file(&file) {
                return false;
            }
        }
        // Only `*.json` files are read in a folder.
        let is_read = glob.is_none_or(|glob| glob.can_end_with(".json"));
        is_read && !self.has_failed && folders.iter().any(|it| project.holds(it, &folder))
    }
}
