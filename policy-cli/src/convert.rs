//! `iam-policy convert`: the macro call for a JSON policy.

mod layout;
mod shape;

use std::path::Path;

use policy_core::canonical::CanonicalPolicy;
use policy_core::document::read_json_bytes;
use policy_core::finding::Level;
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_policy;
use policy_settings::DocumentKind;

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
    let checked_as = kind.of_document(read_json_bytes(&text.bytes).as_ref().ok());
    let service = kind.service();
    let policy = policy.with_partition(project.settings.context().partition);
    let json = CanonicalPolicy::of(&policy);
    let call = match serde_json::to_value(&json) {
        Ok(value) => {
            let call = shape::call(checked_as.macro_name(), &value, &json.to_json_pretty());
            match service {
                Some(service) => name_service(&call, service),
                None => call,
            }
        }
        Err(error) => {
            complain(&error.to_string().to_lowercase());
            return Status::CouldNotRun;
        }
    };
    let context = Context { service, ..project.settings.context() };
    let errors = check_policy(&policy, as_the_macro_does(checked_as), &context)
        .into_iter()
        .filter_map(|finding| project.settings.apply(finding))
        .filter(|finding| finding.level() == Level::Error)
        .map(|finding| finding.count())
        .sum::<usize>();
    if errors > 0 {
        let problem = match errors {
            1 => "the macro will refuse this policy for an error".to_owned(),
            more => format!("the macro will refuse this policy for {more} errors"),
        };
        let kind = kind.word(checked_as);
        let file = path.map_or_else(|| "-".into(), Path::to_string_lossy);
        note(&format!("{file}: {problem} that `iam-policy check --kind {kind} {file}` shows"));
    }
    project.announce();
    let mut status = written(print(call.as_bytes()), Purpose::Text);
    if errors > 0 {
        status.raise(Status::Findings);
    }
    status
}

/// The macro knows one kind of identity-based policy.
const fn as_the_macro_does(kind: PolicyKind) -> PolicyKind {
    if kind.is_identity() { PolicyKind::Identity } else { kind }
}

/// Puts the attribute that names the service at the start of a call's tokens.
fn name_service(call: &str, service: &str) -> String {
    let Some(at) = call.find(['(', '[']) else { return call.to_owned() };
    let (head, tokens) = call.split_at(at + 1);
    let attribute = format!("#![service({})]", service.replace('-', "_"));
    if tokens.starts_with('\n') {
        format!("{head}\n    {attribute}{tokens}")
    } else {
        format!("{head}{attribute} {tokens}")
    }
}
