//! Whether a request is what a proof says it is. This knows nothing of how it was found.

use policy_core::model::{Policy, PolicyKind};
use policy_core::semantics::decision::Verdict;
use policy_core::semantics::grant::ResourceForm;
use policy_core::semantics::known::Context;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared, PrincipalForm};

use crate::request::Request;

/// How the statements of a policy of a kind are read.
pub(crate) const fn form(policy: &Policy, kind: PolicyKind) -> PolicyForm {
    let (principals, resources) = match kind {
        PolicyKind::Identity => (PrincipalForm::Attached, ResourceForm::Completed),
        PolicyKind::Trust | PolicyKind::Resource => {
            (PrincipalForm::Named, ResourceForm::OfTheResource)
        }
        PolicyKind::ResourceControl => (PrincipalForm::NamedOrEveryone, ResourceForm::AsWritten),
        _ => (PrincipalForm::Attached, ResourceForm::AsWritten),
    };
    let version = match policy.written_version() {
        Some(version) => version,
        None => policy_core::model::Version::V2008,
    };
    PolicyForm { version, principals, resources }
}

/// What policies say of a request by themselves: whether a statement of them allows it, and whether one
/// denies it.
pub(crate) fn alone(policies: &[&Policy], kind: PolicyKind, request: &Request) -> Verdict {
    let (names, roles) = (request.principal.names(), request.principal.roles());
    let caller = request.principal.caller(&names, &roles);
    let texts = request.texts();
    let entries = request.entries(&texts);
    let account = request.resource_account();
    let asked = Asked {
        caller,
        has_boundary: false,
        action: &request.action,
        resource: &request.resource,
        context: Context::of_request(&entries, &caller, &account),
    };
    let (mut verdict, mut taken) = (Verdict::NOTHING, 0);
    for policy in policies {
        for statement in policy.statements() {
            let prepared = Prepared::of(statement);
            let applies = prepared.view().applies(&asked, form(policy, kind), &mut taken);
            verdict = verdict.with(statement.effect(), applies.truth());
        }
    }
    verdict
}
