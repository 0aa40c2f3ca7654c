//! Whether a request is what a proof says it is. This knows nothing of how it was found.

use policy_core::model::{Policy, PolicyKind};
use policy_core::semantics::decision::Verdict;
use policy_core::semantics::known::Context;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared};

use crate::request::Request;

/// How the statements of a policy of a kind are read.
pub(crate) fn form(policy: &Policy, kind: PolicyKind) -> PolicyForm {
    PolicyForm::of(kind, policy.version())
}

/// What policies say of a request by themselves: whether a statement of them allows it, and whether one
/// denies it. What other policies add or take is not seen, and a statement that names an account is about
/// every principal of it.
///
/// ```
/// use policy_analysis::{Principal, Request, alone};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}}}"#)?;
/// let user = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
/// let request = Request::new(user, "sts:AssumeRole", "arn:aws:iam::123456789012:role/Loader")?;
/// assert!(alone(&[&policy], PolicyKind::Trust, &request).truth().is_always());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn alone(policies: &[&Policy], kind: PolicyKind, request: &Request) -> Verdict {
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
