//! The decision for a request. `reference_policies_evaluation-logic.html`,
//! `reference_policies_evaluation-logic_policy-eval-denyallow.html`,
//! `reference_policies_evaluation-logic-cross-account.html`

use serde_json::Value;

use crate::{
    conditions,
    globs::{glob, takes_resource},
    policy::{Listed, Policy, Statement},
    principals::{Named, Place, named},
    request::{Caller, Keys, Request, read},
    truth::Truth,
};

/// The result of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// It is allowed.
    Allowed,
    /// A Deny applies to it.
    ExplicitDeny,
    /// Nothing allows it, or the service rejects it whatever the policies say.
    ImplicitDeny,
    /// It depends on unknown parts of the request, or on behavior that AWS does not define.
    Undecided,
}

impl Answer {
    /// Its name in the command line's output.
    pub fn word(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
            Self::Undecided => "undecided",
        }
    }
}

/// Decides a request in the JSON form that `iam-policy eval` reads.
///
/// # Errors
///
/// The request is invalid: an unknown member, a contradiction, a wildcard in the action, or an invalid
/// policy.
pub fn decide(request: &Value) -> Result<Answer, String> {
    let request = read(request)?;
    // A value that an operator cannot read matches nothing, but nothing is allowed because of that.
    Ok(match decide_with(&request, Truth::Never) {
        Answer::Allowed => decide_with(&request, Truth::Perhaps),
        other => other,
    })
}

fn decide_with(request: &Request, unreadable: Truth) -> Answer {
    if request.is_action("sts", |name| name == "getcalleridentity") {
        return Answer::Allowed;
    }
    if refused_by_service(request) {
        return Answer::ImplicitDeny;
    }
    let mut answers = Vec::new();
    for service_linked in service_linked(request) {
        for assumption in assumptions(request) {
            answers.push(decide_under(request, unreadable, service_linked, assumption));
        }
    }
    match answers.split_first() {
        Some((first, others)) if others.iter().all(|other| other == first) => *first,
        _ => Answer::Undecided,
    }
}

impl Request {
    /// Whether the action belongs to a service and its name in lower case matches.
    fn is_action(&self, service: &str, name: impl Fn(&str) -> bool) -> bool {
        let action = self.action.to_lowercase();
        action.split_once(':').is_some_and(|(prefix, action)| prefix == service && name(action))
    }

    fn is_resource(&self, patterns: &[&str]) -> bool {
        patterns.iter().any(|pattern| glob(pattern, &self.resource))
    }

    /// Whether the role's trust policy takes the place of a resource-based policy.
    fn asks_trust(&self) -> bool {
        let assumes = |name: &str| {
            name.starts_with("assumerole")
                || ["tagsession", "setsourceidentity", "setcontext"].contains(&name)
        };
        self.is_action("sts", assumes) && self.is_resource(&["arn:*:iam::*:role/*"])
    }

    /// Whether a resource-based policy must allow, whatever the caller's own policies do.
    fn needs_resource_policy(&self) -> bool {
        self.asks_trust()
            || (self.is_action("kms", |_| true) && self.is_resource(&["arn:*:kms:*:*:key/*"]))
    }
}

/// What services reject whatever the policies say.
fn refused_by_service(request: &Request) -> bool {
    const CHANGES: [&str; 11] = [
        "add", "attach", "create", "delete", "detach", "put", "remove", "set", "tag", "untag",
        "update",
    ];
    let changes = |name: &str| CHANGES.iter().any(|change| name.starts_with(change));
    let alias = |name: &str| ["createalias", "deletealias", "updatealias"].contains(&name);
    (request.is_action("iam", changes)
        && request.is_resource(&["arn:*:iam::*:role/aws-reserved/*", "arn:*:iam::aws:policy/*"]))
        || (request.is_action("kms", alias) && request.is_resource(&["arn:*:kms:*:*:alias/aws/*"]))
        || (request.is_action("sts", |name| name == "assumerole")
            && matches!(request.caller, Caller::Root { .. }))
}

/// The possible answers to whether the caller is a session of a service-linked role.
/// `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html`
fn service_linked(request: &Request) -> Vec<bool> {
    let Caller::Session(session) = &request.caller else { return vec![false] };
    match &session.role_arn {
        Some(arn) => vec![glob("arn:*:iam::*:role/aws-service-role/*", arn)],
        None if session.role.starts_with("AWSServiceRoleFor") => vec![false, true],
        None => vec![false],
    }
}

/// The assumption about the account of the resource.
#[derive(Clone, Copy)]
struct Assumption<'a> {
    same_account: bool,
    resource_account: Option<&'a str>,
}

fn assumptions(request: &Request) -> Vec<Assumption<'_>> {
    let known = request.resource_account.as_deref();
    match (request.caller.account(), known) {
        (None, _) => vec![Assumption { same_account: false, resource_account: known }],
        (Some(caller), Some(resource)) => {
            vec![Assumption { same_account: caller == resource, resource_account: known }]
        }
        (Some(caller), None) => vec![
            Assumption { same_account: true, resource_account: Some(caller) },
            Assumption { same_account: false, resource_account: None },
        ],
    }
}

fn decide_under(
    request: &Request,
    unreadable: Truth,
    service_linked: bool,
    assumption: Assumption<'_>,
) -> Answer {
    let layers = Layers {
        request,
        keys: request.keys_with_resource_account(assumption.resource_account),
        service_linked,
        unreadable,
    };
    let denied = layers.denied();
    if denied == Truth::Always {
        return Answer::ExplicitDeny;
    }
    match (layers.allowed(assumption.same_account), denied) {
        (Truth::Always, Truth::Never) => Answer::Allowed,
        (Truth::Never, Truth::Never) => Answer::ImplicitDeny,
        _ => Answer::Undecided,
    }
}

struct Layers<'a> {
    request: &'a Request,
    keys: Keys<'a>,
    service_linked: bool,
    /// How a value matches that an operator cannot read.
    unreadable: Truth,
}

impl Layers<'_> {
    fn has_account(&self) -> bool {
        self.request.caller.account().is_some()
    }

    fn is_root(&self) -> bool {
        matches!(self.request.caller, Caller::Root { .. })
    }

    /// The caller's own policies; a caller without an account has none.
    fn identity(&self) -> &[Policy] {
        if self.has_account() { &self.request.policies.identity } else { &[] }
    }

    /// Users and roles have boundaries, which also limit the sessions that they create.
    /// `access_policies_boundaries.html`
    fn boundaries(&self) -> &[Policy] {
        match self.request.caller {
            Caller::User { .. } | Caller::Session(_) | Caller::FederatedUser { .. } => {
                &self.request.policies.boundaries
            }
            _ => &[],
        }
    }

    /// `access_policies.html`, session policies.
    fn session_policies(&self) -> &[Policy] {
        match self.request.caller {
            Caller::User { .. } | Caller::Session(_) | Caller::FederatedUser { .. } => {
                &self.request.policies.session
            }
            _ => &[],
        }
    }

    /// `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html`
    fn service_control(&self) -> &[Vec<Policy>] {
        if self.has_account() && !self.service_linked {
            &self.request.policies.service_control
        } else {
            &[]
        }
    }

    /// `https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html`
    fn resource_control(&self) -> &[Vec<Policy>] {
        let spared = ["arn:*:iam::*:role/aws-service-role/*", "arn:*:kms:*:*:alias/aws/*"];
        let spared = self.service_linked
            || self.request.is_resource(&spared)
            || self.request.is_action("kms", |name| name == "retiregrant");
        if spared { &[] } else { &self.request.policies.resource_control }
    }

    /// The resource's policy, which for a role is the trust policy.
    fn resource_policy(&self) -> Option<&Policy> {
        if self.request.asks_trust() {
            self.request.policies.trust.as_ref()
        } else {
            self.request.policies.resource.as_ref()
        }
    }

    /// Whether a Deny in any applicable policy applies.
    fn denied(&self) -> Truth {
        Truth::any([
            self.denied_by(self.identity(), Place::Identity),
            self.denied_by(self.boundaries(), Place::Identity),
            self.denied_by(self.session_policies(), Place::Attached),
            self.denied_by(self.service_control().iter().flatten(), Place::Attached),
            self.denied_by(self.resource_control().iter().flatten(), Place::Everyone),
            self.denied_by(&self.request.policies.endpoint, Place::Everyone),
            self.denied_by(self.resource_policy(), Place::Resource),
        ])
    }

    fn denied_by<'p>(&self, policies: impl IntoIterator<Item = &'p Policy>, place: Place) -> Truth {
        Truth::any(policies.into_iter().map(|policy| self.applies(policy, false, place).anyhow()))
    }

    fn allows(&self, policy: &Policy, place: Place) -> Truth {
        self.applies(policy, true, place).anyhow()
    }

    fn allowed(&self, same_account: bool) -> Truth {
        let identity = |policy: &Policy| self.allows(policy, Place::Identity);
        let attached = |policy: &Policy| self.allows(policy, Place::Attached);
        let endpoint = Truth::all(
            self.request
                .policies
                .endpoint
                .iter()
                .map(|policy| self.allows(policy, Place::Everyone)),
        );
        let resource = self
            .resource_policy()
            .map_or(Named::NOBODY, |policy| self.applies(policy, true, Place::Resource));
        if !self.has_account() {
            return resource.anyhow().and(endpoint);
        }

        let level = |level: &Vec<Policy>| Truth::any(level.iter().map(&attached));
        let service_control = Truth::all(self.service_control().iter().map(level));
        let guardrails = service_control.and(endpoint);
        let permission = if self.is_root() {
            Truth::Always
        } else {
            Truth::any(self.identity().iter().map(identity))
        };
        let boundary = Truth::all(self.boundaries().iter().map(identity));
        let session = match self.session_policies() {
            [] => Truth::Always,
            policies => Truth::any(policies.iter().map(&attached)),
        };
        let own = Truth::all([permission, boundary, session]);
        if !same_account {
            return Truth::all([resource.anyhow(), own, guardrails]);
        }
        let own =
            if self.request.needs_resource_policy() { own.and(resource.anyhow()) } else { own };
        let granted = if self.is_root() {
            Truth::Never
        } else {
            resource.itself.or(Truth::all([resource.role, boundary, session]))
        };
        guardrails.and(own.or(granted))
    }

    /// Whether a statement with that effect applies to the request, and how it names the caller.
    fn applies(&self, policy: &Policy, allows: bool, place: Place) -> Named {
        policy
            .statements
            .iter()
            .filter(|statement| statement.allows == allows)
            .map(|statement| self.statement(policy, statement, place))
            .fold(Named::NOBODY, Named::or)
    }

    fn statement(&self, policy: &Policy, statement: &Statement, place: Place) -> Named {
        let keys = |name: &str| self.keys.get(name);
        let action = listed(&statement.actions, |pattern| {
            glob(&pattern.to_ascii_lowercase(), &self.request.action.to_ascii_lowercase()).into()
        });
        let completes = place == Place::Identity;
        let resource = match &statement.resources {
            Some(resources) => listed(resources, |pattern| {
                let resource = &self.request.resource;
                takes_resource(pattern, resource, policy.variables, completes, &keys)
            }),
            None if place == Place::Resource => Truth::Always,
            None => Truth::Perhaps,
        };
        let conditions = Truth::all(statement.conditions.iter().map(|condition| {
            conditions::holds(condition, policy.variables, self.unreadable, &keys)
        }));
        let has_boundary = !self.request.policies.boundaries.is_empty();
        named(statement, place, &self.request.caller, has_boundary)
            .and(action)
            .and(resource)
            .and(conditions)
    }
}

/// The result for `X` or `NotX`.
fn listed(listed: &Listed<String>, takes: impl Fn(&str) -> Truth) -> Truth {
    let any = Truth::any(listed.values.iter().map(|value| takes(value)));
    if listed.negated { any.not() } else { any }
}
