//! `iam-policy convert`: the macro call for a JSON policy.

mod holes;
mod layout;
mod names;
mod placeholder;
mod program;
mod shape;
mod slots;

use std::path::Path;

use policy_core::canonical::CanonicalPolicy;
use policy_core::document::{Document, read_json_bytes};
use policy_core::finding::{Finding, Level};
use policy_core::model::{Partition, PolicyKind};
use policy_lint::Context;
use policy_lint::check::check_policy;
use policy_settings::DocumentKind;

use self::holes::Template;
use crate::arguments::ConvertOptions;
use crate::diff::policy;
use crate::output::{Purpose, complain, note, print, written};
use crate::settings::Project;
use crate::status::Status;

pub(crate) fn run(options: &ConvertOptions) -> Status {
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let path = Some(options.path.as_path()).filter(|path| *path != Path::new("-"));
    let told = project.told_kind(options.kind.as_ref(), path);
    let kind = told.unwrap_or(DocumentKind::Auto);
    let Some((text, policy)) = policy(&options.path, &kind) else {
        return Status::CouldNotRun;
    };
    let document = read_json_bytes(&text.bytes);
    let checked_as = kind.of_document(document.as_ref().ok());
    let service = kind.service();
    let document = document.ok().filter(|_| options.holes);
    let partition = project.settings.context().partition;
    let converted = match document.as_ref().and_then(holes::template) {
        Some(template) => Converted::of(template, checked_as, service, partition),
        None => Converted::of(Template::plain(policy), checked_as, service, partition),
    };
    let mut converted = match converted {
        Ok(converted) => converted,
        Err(error) => {
            complain(&error.to_string().to_lowercase());
            return Status::CouldNotRun;
        }
    };
    if let (Some(unclear), Some(document)) = (&converted.unclear, &document) {
        let words = format!(
            "no placeholder becomes a hole, because the macro would read the braces in `{unclear}` as one: \
             replace them with a placeholder such as `<name>`, or remove them"
        );
        match without_holes(document, words, checked_as, service, partition) {
            Some(Ok(without)) => converted = without,
            Some(Err(_)) | None => return Status::CouldNotRun,
        }
    }
    let Template { as_read, variables, notes, parameters, .. } = &converted.template;
    let file = path.map_or_else(|| "-".into(), Path::to_string_lossy);
    for words in notes {
        note(&format!("{file}: {words}"));
    }
    if options.holes && notes.is_empty() && parameters.is_empty() {
        note(&format!("{file}: no placeholders found"));
    }
    let has_holes = !parameters.is_empty();
    let context = Context { service, has_holes, variables, ..project.settings.context() };
    let findings = check_policy(as_read, as_the_macro_does(checked_as), &context);
    let findings = findings.into_iter().filter_map(|finding| project.settings.apply(finding));
    let errors: Vec<_> = findings.filter(|finding| finding.level() == Level::Error).collect();
    let count = errors.iter().map(Finding::count).sum::<usize>();
    if count > 0 {
        let problem = "the macro will reject this policy";
        if has_holes {
            // The file itself has different errors from the policy with its holes.
            for finding in &errors {
                let words = converted.template.with_names(&finding.to_string());
                note(&format!("{file}: {problem}: {words}"));
            }
        } else {
            let kind = kind.word(checked_as);
            let errors = if count == 1 { "an error".into() } else { format!("{count} errors") };
            let shown = format!("`iam-policy check --kind {kind} {file}` shows");
            note(&format!("{file}: {problem}: {shown} {errors}"));
        }
    }
    project.announce();
    let mut status = written(print(converted.code.as_bytes()), Purpose::Text);
    if count > 0 {
        status.raise(Status::Findings);
    }
    status
}

/// A policy and the code that builds it.
struct Converted {
    template: Template,
    code: String,
    /// A string that the code cannot express next to holes.
    unclear: Option<String>,
}

impl Converted {
    fn of(
        template: Template,
        kind: PolicyKind,
        service: Option<&str>,
        partition: Option<Partition>,
    ) -> serde_json::Result<Self> {
        let template = Template {
            policy: template.policy.with_partition(partition),
            as_read: template.as_read.with_partition(partition),
            ..template
        };
        let json = CanonicalPolicy::of(&template.policy);
        let value = serde_json::to_value(&json)?;
        let parameters = &template.parameters;
        let holes: Vec<&str> = parameters.iter().map(|it| it.name.as_str()).collect();
        let indent = if holes.is_empty() { 0 } else { 4 };
        let mut code =
            shape::call(kind.macro_name(), &value, &json.to_json_pretty(), &holes, indent);
        if let Some(service) = service {
            code = name_service(&code, service, indent);
        }
        if !holes.is_empty() {
            code = program::function(kind.type_name(), kind.macro_name(), parameters, &code);
        }
        let unclear = shape::unclear_beside_holes(&value, &holes);
        Ok(Self { template, code, unclear })
    }
}

fn without_holes(
    document: &Document<'_>,
    words: String,
    kind: PolicyKind,
    service: Option<&str>,
    partition: Option<Partition>,
) -> Option<serde_json::Result<Converted>> {
    let template = holes::without_holes(document, words)?;
    Some(Converted::of(template, kind, service, partition))
}

/// The kind that the macro checks: there is only one macro for identity-based policies.
const fn as_the_macro_does(kind: PolicyKind) -> PolicyKind {
    if kind.is_identity() { PolicyKind::Identity } else { kind }
}

/// Puts the attribute that names the service at the start of a call's tokens.
fn name_service(call: &str, service: &str, indent: usize) -> String {
    let Some(at) = call.find(['(', '[']) else { return call.to_owned() };
    let (head, tokens) = call.split_at(at + 1);
    let attribute = format!("#![service({})]", service.replace('-', "_"));
    if tokens.starts_with('\n') {
        let margin = " ".repeat(indent);
        format!("{head}\n{margin}    {attribute}{tokens}")
    } else {
        format!("{head}{attribute} {tokens}")
    }
}
