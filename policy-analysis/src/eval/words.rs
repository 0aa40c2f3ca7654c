//! The wording of reasons.

use std::fmt;

use policy_core::model::Effect;
use policy_core::semantics::principal::Caller;

use super::reason::{Answer, Reason, Subject};

/// The description of a caller.
pub(super) fn caller(caller: Caller<'_>) -> String {
    match caller {
        Caller::Unknown => "the caller".to_owned(),
        Caller::Anonymous => "an anonymous caller".to_owned(),
        Caller::Service(names) => format!("`{}`", names.join("`, `")),
        Caller::Federated(provider) => format!("`{provider}`"),
        Caller::Root { account, .. } => format!("the root user of {account}"),
        Caller::User { arn, .. } | Caller::FederatedUser { arn, .. } => format!("`{arn}`"),
        Caller::Session { session: Some(session), .. } => format!("`{session}`"),
        Caller::Session { roles, .. } => {
            format!("a session of `{}`", roles.first().copied().unwrap_or_default())
        }
    }
}

/// The noun for a policy of a layer.
fn noun(layer: &str) -> &'static str {
    match layer {
        "identityPolicies" => "identity-based policy",
        "permissionBoundaries" => "permissions boundary",
        "sessionPolicies" => "session policy",
        "resourcePolicy" => "resource-based policy",
        "trustPolicy" => "trust policy",
        "endpointPolicies" => "endpoint policy",
        "serviceControlPolicies" => "service control policy",
        _ => "resource control policy",
    }
}

impl Reason {
    fn sentence(&self) -> String {
        let answer = |yes: &str, no: &str, open: &str| {
            match self.answer() {
                Answer::Yes => yes,
                Answer::No => no,
                Answer::Open => open,
            }
            .to_owned()
        };
        match self.subject() {
            Subject::Request => answer(
                "the request is allowed",
                "the request is not allowed",
                "it is not known whether the request is allowed",
            ),
            Subject::NoPermission => "the action needs no permission".to_owned(),
            Subject::Service(words) => format!("the service rejects it: {words}"),
            Subject::SameAccount => answer(
                "if the resource belongs to the caller's account, it is allowed",
                "if the resource belongs to the caller's account, it is not allowed",
                "if the resource belongs to the caller's account, it is not known whether it is allowed",
            ),
            Subject::OtherAccount => answer(
                "if the resource belongs to another account, it is allowed",
                "if the resource belongs to another account, it is not allowed",
                "if the resource belongs to another account, it is not known whether it is allowed",
            ),
            Subject::ServiceLinkedRole(is_so) => {
                let is = if *is_so { "is" } else { "is not" };
                let head = format!("if the caller's role {is} service-linked");
                answer(
                    &format!("{head}, it is allowed"),
                    &format!("{head}, it is not allowed"),
                    &format!("{head}, it is not known whether it is allowed"),
                )
            }
            Subject::NoDeny => {
                answer("no statement denies it", "a statement denies it", "a statement may deny it")
            }
            Subject::Layer(layer) => {
                let noun = noun(layer);
                match self.answer() {
                    Answer::Yes => format!("the {noun} allows it"),
                    Answer::No => format!("no {noun} allows it"),
                    Answer::Open => format!("it is not known whether the {noun} allows it"),
                }
            }
            Subject::NoPolicy(layer) => match self.answer() {
                Answer::Yes => format!("no {} limits it", noun(layer)),
                _ => format!("there is no {}", noun(layer)),
            },
            Subject::Statement(reference, effect) => {
                let sid = reference.sid().map(|sid| format!(" (`{sid}`)")).unwrap_or_default();
                let statement =
                    format!("statement {}{sid} of {}", reference.number(), reference.policy());
                match (self.answer(), effect) {
                    (Answer::Yes, Effect::Allow) => format!("{statement} allows it"),
                    (Answer::Yes, Effect::Deny) => format!("{statement} denies it"),
                    (Answer::No, _) => format!("{statement} does not apply"),
                    (Answer::Open, _) => {
                        format!("it is not known whether {statement} applies")
                    }
                }
            }
            Subject::Action(action) => answer(
                &format!("its actions include `{action}`"),
                &format!("its actions do not include `{action}`"),
                &format!("it is not known whether its actions include `{action}`"),
            ),
            Subject::Resource(resource) => answer(
                &format!("its resources include `{resource}`"),
                &format!("its resources do not include `{resource}`"),
                &format!("it is not known whether its resources include `{resource}`"),
            ),
            Subject::Principal(caller) => answer(
                &format!("its principals include {caller}"),
                &format!("its principals do not include {caller}"),
                &format!("it is not known whether its principals include {caller}"),
            ),
            Subject::Condition(operator, key, values) => {
                let condition = format!("`{operator}` on `{key}` with `{}`", values.join("`, `"));
                answer(
                    &format!("{condition} is met"),
                    &format!("{condition} is not met"),
                    &format!("it is not known whether {condition} is met"),
                )
            }
            Subject::UnknownOperator => {
                "it has a condition operator that does not exist".to_owned()
            }
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        writeln!(f, "{:1$}{2}", "", 2 * depth, self.sentence())?;
        self.causes().iter().try_for_each(|cause| cause.write(f, depth + 1))
    }
}

impl fmt::Display for Reason {
    /// Writes the tree as text, with one line per reason and causes indented below what they cause.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}
