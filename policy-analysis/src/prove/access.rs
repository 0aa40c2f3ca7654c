//! Which of the given requests policies grant, and what they grant to everyone.

use policy_core::model::{
    ActionElement, Effect, Policy, PolicyKind, ResourceElement, Statement, Text, Values, Version,
};
use policy_core::semantics::grant::ResourceForm;
use policy_core::semantics::statement::{PolicyForm, PrincipalForm};

use super::atoms::Known;
use super::boxes::{Member, Part};
use super::change::{Change, Grant, Reference, change_of};
use super::compare::Terms;
use super::question::{Answer, Proof, Question, words};
use super::sides::Statements;
use super::witness::Found;

/// A set of requests: those for these actions on these resources.
#[derive(Clone, Copy, Debug)]
pub struct RequestBox<'a> {
    /// A pattern of actions.
    pub action: &'a str,
    /// A pattern of resources.
    pub resource: Option<&'a str>,
}

/// Proves that the policies alone allow none of these requests.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, denies};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let ask = |action, resource| {
///     let asked = RequestBox { action, resource: Some(resource) };
///     denies(&[&policy], PolicyKind::Identity, asked, &NoReference)
/// };
/// assert!(ask("s3:*", "arn:aws:s3:::secrets/*").is_proved());
/// assert!(ask("s3:*", "arn:aws:s3:::*").witness().is_some());
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn denies(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Proof {
    access_to(policies, kind, asked, reference).proof
}

/// Proves that the policies alone allow all of these requests, whatever their condition keys are.
///
/// ```
/// use policy_analysis::prove::{RequestBox, NoReference, allows};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {
///     "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"}}"#)?;
/// let ask = |action, resource| {
///     let asked = RequestBox { action, resource: Some(resource) };
///     allows(&[&policy], PolicyKind::Identity, asked, &NoReference)
/// };
/// assert!(ask("s3:GetObject", "arn:aws:s3:::reports/2026/*").is_proved());
/// assert!(ask("s3:GetObject", "arn:aws:s3:::*").witness().is_some());
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[must_use]
pub fn allows(
    policies: &[&Policy],
    kind: PolicyKind,
    asked: RequestBox<'_>,
    reference: &dyn Reference,
) -> Proof {
    let statements = Statements::of(policies, kind);
    let form = PolicyForm::of(kind, Version::V2012);
    let mut members = vec![asked.member(form, asked.resource.is_some())];
    members.extend(statements.allows.iter().map(|it| it.member.as_part(Part::Covering)));
    members.extend(statements.denies.iter().map(|it| it.member.as_part(Part::Rescuing)));
    let terms = Terms { kind, reference, context: &[] };
    let is_missed = |found: &Found| statements.checker.verdict(found.request()).truth().is_never();
    Proof::of(terms.question(members, &Known::default()).ask(&is_missed))
}

impl RequestBox<'_> {
    /// The box as a statement about everyone.
    pub(super) fn member(&self, form: PolicyForm, has_resource: bool) -> Member {
        let one = |text: &str| Values::One(Text::from(text));
        let asked = Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: ActionElement { negated: false, values: one(self.action) },
            resource: self
                .resource
                .filter(|_| has_resource)
                .map(|resource| ResourceElement { negated: false, values: one(resource) }),
            conditions: Vec::new().into(),
        };
        let resources =
            if asked.resource().is_some() { form.resources } else { ResourceForm::OfTheResource };
        let form = PolicyForm { principals: PrincipalForm::NamedOrEveryone, resources, ..form };
        Member::of(&asked, form, Part::Required)
    }
}

/// Finds the statements of the policies that grant some of these requests, each with an example. If nothing
/// is granted and nothing is undecided, it is proved that no statement does.
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
    each_allowance(policies, kind, &|statements, own| {
        let boxed = asked.member(own.form, own.view().resource().is_some());
        let mut members = vec![own, boxed];
        let forbidden = statements.denies.iter().map(|it| it.member.as_part(Part::Forbidden));
        members.extend(forbidden);
        let terms = Terms { kind, reference, context: &[] };
        Some(terms.question(members, &Known::default()))
    })
}

/// Proves that nobody is allowed except callers that fixed values identify: accounts, organizations, networks,
/// resources, and identity pools or applications whose provider is shared by all accounts, such as Amazon
/// Cognito. A refutation is an outsider's request that is allowed.
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

/// Finds the statements of the policies that grant something to outsiders, each with an example. If nothing
/// is granted and nothing is undecided, it is proved that no statement does.
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
    each_allowance(policies, kind, &|statements, own| {
        public_question(statements, own, Terms { kind, reference, context: &[] })
    })
}

/// The question whether a statement allows an outsider something; `None` if it names all of its principals, none of
/// which is an identity provider that is shared by all accounts.
pub(super) fn public_question<'a>(
    statements: &Statements,
    own: Member,
    terms: Terms<'a>,
) -> Option<Question<'a>> {
    let mut members = vec![own.for_outsiders()?];
    members.extend(statements.denies.iter().map(|it| it.member.as_part(Part::Forbidden)));
    let question = terms.question(members, &Known::default());
    Some(Question { outsiders_only: true, ..question })
}

/// Answers a question about each statement that allows something.
fn each_allowance<'a>(
    policies: &[&'a Policy],
    kind: PolicyKind,
    question: &dyn Fn(&Statements, Member) -> Option<Question<'a>>,
) -> Change {
    let (mut granted, mut open) = (Vec::new(), None);
    let statements = Statements::of(policies, kind);
    let direct = kind.has_principal().then(|| statements.checker.without_accounts());
    for (_, statement, member) in statements.allowing_of(policies) {
        let (number, at) = member.place;
        let Some(question) = question(&statements, member.as_part(Part::Required)) else {
            continue;
        };
        let is_allowed =
            |found: &Found| statements.checker.verdict(found.request()).truth().is_always();
        match question.ask(&is_allowed) {
            Answer::Found(found) => {
                let texts = |values: &Values| values.iter().collect::<Vec<_>>().join(", ");
                granted.push(Grant {
                    policy: number,
                    statement: at,
                    sid: statement.sid().filter(|sid| !sid.is_empty()).map(str::to_owned),
                    principal: None,
                    action: texts(statement.action().values()),
                    resource: statement.resource().map(|element| texts(element.values())),
                    is_partly: false,
                    witness: found.witness.beside(direct.as_ref()),
                });
            }
            Answer::Open(reason) => open = open.or(Some(words(&reason))),
            Answer::Nothing => {}
        }
    }
    change_of(granted, open)
}
