//! What policies grant of given requests, and to everyone.

use policy_core::model::{Effect, Policy, PolicyKind, PrincipalElement, Principals, Statement};

use super::atoms::Known;
use super::boxes::{Member, Part, of_effect};
use super::change::{Change, Grant, Reference, change_of};
use super::check;
use super::question::{Answer, Proof, Question, RequestBox, denials, unit, words};
use crate::request::Request;

/// Whether none of these requests is allowed by the policies alone.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, allows_none};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let ask = |action, resource| {
///     let asked = RequestBox { action, resource: Some(resource) };
///     allows_none(&[&policy], PolicyKind::Identity, asked, &NoReference)
/// };
/// assert!(ask("s3:*", "arn:aws:s3:::secrets/*").is_proved());
/// assert!(ask("s3:*", "arn:aws:s3:::*").witness().is_some());
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn allows_none(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Proof {
    access_to(policies, kind, asked, reference).proof
}

/// Which statements of the policies grant some of these requests, each with one of them. It is proved that
/// none does where nothing is granted and nothing is left open.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, access_to};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [
///     {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"},
///     {"Sid": "Read", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}]}"#)?;
/// let asked = RequestBox { action: "s3:GetObject", resource: Some("*") };
/// let change = access_to(&[&policy], PolicyKind::Identity, asked, &NoReference);
/// assert_eq!(change.granted[0].sid.as_deref(), Some("Read"));
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn access_to(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Change {
    each_allowance(policies, kind, |policy, statement| {
        let resource = statement.resource().and(asked.resource);
        // The box itself has no conditions, and names everyone.
        let mut own = unit(statement, Some(asked.action), resource, None);
        own.conditions = Vec::new().into();
        own.principal = own
            .principal
            .map(|_| PrincipalElement { negated: false, principals: Principals::Everyone });
        let form = check::form(policy, kind);
        let mut members = vec![
            Member::of(&own, form, Part::Required),
            Member::of(statement, form, Part::Required),
        ];
        members.extend(denials(policies, kind, Part::Forbidden));
        Some(Question {
            members,
            action: asked.action,
            resource: resource.or(statement.resource().map(|_| "*")),
            kind,
            reference,
            known: Known::default(),
            is_covered: false,
            outsiders_only: false,
        })
    })
}

/// Whether nobody is allowed outside of what fixed values name: accounts, organizations, networks and
/// resources. A refutation is a request of an outsider that is allowed.
///
/// ```
/// use policy_analysis::prove::{NoReference, not_public};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let ask = |condition: &str| {
///     let policy = read_policy(&format!(r#"{{"Version": "2012-10-17", "Statement": {{
///         "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
///         "Resource": "arn:aws:s3:::reports/*"{condition}}}}}"#)).unwrap();
///     not_public(&[&policy], PolicyKind::Resource, &NoReference)
/// };
/// assert!(ask("").witness().is_some());
/// let of_organization = r#", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
/// assert!(ask(of_organization).is_proved());
/// ```
#[must_use]
pub fn not_public(policies: &[&Policy], kind: PolicyKind, reference: &dyn Reference) -> Proof {
    public_access(policies, kind, reference).proof
}

/// Which statements of the policies grant something to outsiders, each with a request of one. It is proved
/// that none does where nothing is granted and nothing is left open.
///
/// ```
/// use policy_analysis::prove::{NoReference, public_access};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Principal": "*", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let change = public_access(&[&policy], PolicyKind::Resource, &NoReference);
/// assert_eq!(change.granted[0].action, "s3:Get*");
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn public_access(policies: &[&Policy], kind: PolicyKind, reference: &dyn Reference) -> Change {
    each_allowance(policies, kind, |policy, statement| {
        let names_anyone = statement.principal().is_some_and(|element| {
            element.is_negated() || policy_core::semantics::principal::names_everyone(element)
        });
        if !names_anyone {
            return None;
        }
        let form = check::form(policy, kind);
        let mut members = vec![Member::of(statement, form, Part::Required)];
        members.extend(denials(policies, kind, Part::Forbidden));
        Some(Question {
            members,
            action: "*",
            resource: statement.resource().map(|_| "*"),
            kind,
            reference,
            known: Known::default(),
            is_covered: false,
            outsiders_only: true,
        })
    })
}

/// Asks a question about each statement that allows something.
fn each_allowance<'a>(
    policies: &[&'a Policy],
    kind: PolicyKind,
    question: impl Fn(&'a Policy, &'a Statement) -> Option<Question<'a>>,
) -> Change {
    let (mut granted, mut open) = (Vec::new(), None);
    let is_allowed = |request: &Request| check::alone(policies, kind, request).truth().is_always();
    for (number, policy) in policies.iter().enumerate() {
        for (statement_number, statement) in of_effect(policy, Effect::Allow) {
            let Some(question) = question(policy, statement) else { continue };
            match question.ask(is_allowed) {
                Answer::Found(witness) => {
                    let texts = |values: &policy_core::model::Values| {
                        values.iter().collect::<Vec<_>>().join(", ")
                    };
                    granted.push(Grant {
                        policy: number,
                        statement: statement_number,
                        sid: statement.sid().filter(|sid| !sid.is_empty()).map(str::to_owned),
                        principal: None,
                        action: texts(statement.action().values()),
                        resource: statement.resource().map(|element| texts(element.values())),
                        is_partly: false,
                        witness: *witness,
                    });
                }
                Answer::Open(reason) => open = open.or(Some(words(&reason))),
                Answer::Nothing => {}
            }
        }
    }
    change_of(granted, open)
}
