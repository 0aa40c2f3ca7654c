//! SARIF 2.1.0: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use policy_core::document::{LineIndex, Span};
use policy_core::finding::Level;
use policy_core::rule::Rule;
use policy_lint::all_rules;
use serde::Serialize;

use crate::input::{LeftOut, Origin};
use crate::located::{Checked, Shown, bytes};
use crate::paths;
use crate::settings::Project;
use crate::status::Status;

/// The results of a run.
#[derive(Default)]
pub(super) struct Collected {
    results: Vec<SarifResult>,
    failures: Vec<Notification>,
}

impl Collected {
    pub(super) fn add(&mut self, checked: &Checked) {
        let lines = checked.lines();
        self.results.extend(checked.findings.iter().map(|shown| result(checked, &lines, shown)));
        self.results.extend(checked.allowed.iter().map(|allowed| SarifResult {
            suppressions: Some([Suppression {
                kind: "external",
                justification: allowed.reason.clone(),
            }]),
            ..result(checked, &lines, &allowed.shown)
        }));
    }

    pub(super) fn add_failure(&mut self, problem: String) {
        self.failures.push(Notification { level: "error", message: Message { text: problem } });
    }

    pub(super) fn into_log(self, status: Status, project: &Project, left_out: &LeftOut) -> Log {
        let invocation = Invocation {
            execution_successful: status != Status::CouldNotRun,
            exit_code: status.code(),
            tool_execution_notifications: self.failures,
        };
        let driver = Driver {
            name: "iam-policy",
            version: env!("CARGO_PKG_VERSION"),
            rules: all_rules().map(descriptor).collect(),
        };
        let run = Run {
            tool: Tool { driver },
            column_kind: "unicodeCodePoints",
            invocations: [invocation],
            results: self.results,
            properties: RunProperties {
                settings: project.file.clone(),
                left_out: left_out.words(),
            },
        };
        Log {
            schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: [run],
        }
    }
}

/// SARIF has fewer levels, so the actual level is in the properties.
const fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::SecurityWarning | Level::Warning => "warning",
        Level::Suggestion => "note",
    }
}

fn descriptor(rule: &'static Rule) -> Descriptor {
    let page = rule.markdown();
    Descriptor {
        id: rule.name,
        short_description: Message { text: rule.summary().trim().to_owned() },
        help: Help { text: page.clone(), markdown: page },
        default_configuration: Configuration { level: level(rule.level) },
        properties: RuleProperties { codes: rule.codes, level: rule.level.as_str() },
    }
}

fn result(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown) -> SarifResult {
    let finding = shown.finding();
    let mut text = finding.message().to_owned();
    if let Some(help) = finding.help_text() {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let name = LogicalLocation { fully_qualified_name: shown.path(), kind: "value" };
    let related = shown.related.iter().map(|(span, note)| Location {
        physical_location: physical(checked, lines, *span),
        logical_locations: Vec::new(),
        message: Some(Message { text: note.clone() }),
    });
    SarifResult {
        rule_id: finding.rule().name,
        rule_index: all_rules().position(|rule| rule == finding.rule()),
        level: level(finding.level()),
        message: Message { text },
        locations: [Location {
            physical_location: physical(checked, lines, shown.located.span()),
            logical_locations: vec![name],
            message: None,
        }],
        related_locations: related.collect(),
        fixes: fix(checked, lines, shown).into_iter().collect(),
        suppressions: None,
        properties: Properties { code: finding.code(), level: finding.level().as_str() },
    }
}

/// The edits that resolve a finding.
fn fix(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown) -> Option<Fix> {
    let first = shown.located.edits().first()?;
    let replacements = shown.located.edits().iter().map(|edit| Replacement {
        deleted_region: physical(checked, lines, edit.span).region,
        inserted_content: InsertedContent { text: edit.text.clone() },
    });
    let text = if shown.keeps_meaning() {
        "this does not change what the policy allows"
    } else {
        "this changes what the policy allows"
    };
    Some(Fix {
        description: Message { text: text.to_owned() },
        artifact_changes: [ArtifactChange {
            artifact_location: physical(checked, lines, first.span).artifact_location,
            replacements: replacements.collect(),
        }],
    })
}

/// A location in a file. A document that is one line of its file is on that line.
fn physical(checked: &Checked, lines: &LineIndex<'_>, span: Span) -> PhysicalLocation {
    let range = bytes(span);
    let (start, end) = (lines.line_column(range.start), lines.line_column(range.end));
    let skipped = checked.text.line.map_or(0, |line| line - 1);
    PhysicalLocation {
        artifact_location: ArtifactLocation { uri: uri(&checked.text.origin) },
        region: Region {
            start_line: start.line + skipped,
            start_column: start.column,
            end_line: end.line + skipped,
            end_column: end.column,
        },
    }
}

fn uri(origin: &Origin) -> String {
    match origin {
        Origin::StandardInput => "-".to_owned(),
        Origin::File(path) => paths::uri(path),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<SarifResult>,
    properties: RunProperties,
}

/// What a run has besides its results: the settings file that it used, and what it left out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunProperties {
    settings: Option<String>,
    left_out: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message,
    help: Help,
    default_configuration: Configuration,
    properties: RuleProperties,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleProperties {
    codes: &'static [&'static str],
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    exit_code: u8,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification {
    level: &'static str,
    message: Message,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult {
    rule_id: &'static str,
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressions: Option<[Suppression; 1]>,
    properties: Properties,
}

/// Why a result is suppressed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Suppression {
    kind: &'static str,
    justification: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    description: Message,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: InsertedContent,
}

#[derive(Serialize)]
struct InsertedContent {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties {
    code: Option<&'static str>,
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
    kind: &'static str,
}
