//! Why a request is decided as it is: a tree of causes, which is simplified before it is displayed.

use policy_core::model::Effect;
use policy_core::semantics::condition::condition_holds_in_steps;
use policy_core::semantics::truth::Truth;
use policy_core::sort::sort_by_key;

use super::combine::{Combination, Hit, Relation};
use super::decision::StatementRef;
use super::evaluator::{Asking, Evaluator, needs_no_permission, refusal, worlds};
use super::words::caller;
use crate::policies::PolicyPlace;
use crate::request::Request;

/// Whether the subject of a reason is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It is true.
    Yes,
    /// It is false.
    No,
    /// It depends on what is not known, or on behavior that AWS does not define.
    Open,
}

impl Answer {
    pub(super) const fn of(truth: Truth) -> Self {
        match truth {
            Truth::Always => Self::Yes,
            Truth::Never => Self::No,
            Truth::Perhaps => Self::Open,
        }
    }
}

/// The subject of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// The request is allowed.
    Request,
    /// The action needs no permission.
    NoPermission,
    /// The service rejects the request, for this reason.
    Service(&'static str),
    /// The resource is in the caller's account, and the request is allowed.
    SameAccount,
    /// The resource is in another account, and the request is allowed.
    OtherAccount,
    /// The caller's role is or is not service-linked, and the request is allowed.
    ServiceLinkedRole(bool),
    /// No statement denies.
    NoDeny,
    /// One of the policies of a layer allows. The layer is named as by the command line.
    Layer(&'static str),
    /// A layer has no policies.
    NoPolicy(&'static str),
    /// The statement applies.
    Statement(StatementRef, Effect),
    /// The statement's actions include the action.
    Action(String),
    /// The statement's resources include the resource.
    Resource(String),
    /// The statement's principals include the caller.
    Principal(String),
    /// The condition is met: operator, key and values.
    Condition(String, String, Vec<String>),
    /// The statement has a condition operator that does not exist.
    UnknownOperator,
}

/// A reason: its subject, the answer, and the causes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    subject: Subject,
    answer: Answer,
    causes: Vec<Reason>,
}

impl Reason {
    pub(super) const fn new(subject: Subject, answer: Answer, causes: Vec<Self>) -> Self {
        Self { subject, answer, causes }
    }

    /// The subject of the reason.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Whether the subject is true.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// The reasons that it follows from.
    #[must_use]
    pub fn causes(&self) -> &[Self] {
        &self.causes
    }

    /// Returns the same tree without irrelevant causes: false causes of something true, the parts of a
    /// statement that match if it does not apply, and repetitions.
    #[must_use]
    pub fn simplified(self) -> Self {
        let Self { subject, answer, causes } = self;
        let mut causes: Vec<Self> = causes.into_iter().map(Self::simplified).collect();
        match (&subject, answer) {
            // A statement that applies needs no explanation; one that does not is explained by the parts
            // that do not match.
            (Subject::Statement(..), Answer::Yes) => causes.clear(),
            (Subject::Statement(..), answer) => {
                causes.retain(|cause| cause.answer == answer);
            }
            (Subject::NoDeny, answer) => causes.retain(|cause| match answer {
                Answer::Yes => false,
                Answer::No => cause.answer == Answer::Yes,
                Answer::Open => cause.answer == Answer::Open,
            }),
            (Subject::Layer(_), Answer::Yes) => causes.retain(|cause| cause.answer == Answer::Yes),
            (Subject::Layer(_), Answer::Open) => {
                causes.retain(|cause| cause.answer == Answer::Open);
            }
            (Subject::Layer(_), Answer::No) => nearest_first(&mut causes),
            (
                Subject::SameAccount | Subject::OtherAccount | Subject::ServiceLinkedRole(_),
                answer,
            ) => {
                let tells = |cause: &Self| {
                    cause.answer == answer || matches!(cause.subject, Subject::ServiceLinkedRole(_))
                };
                causes.retain(tells);
            }
            _ => {}
        }
        // If only one account is possible, it need not be mentioned.
        if matches!(subject, Subject::Request)
            && let [only] = causes.as_mut_slice()
            && matches!(only.subject, Subject::SameAccount | Subject::OtherAccount)
        {
            causes = std::mem::take(&mut only.causes);
        }
        Self { subject, answer, causes }
    }
}

/// From the statements that do not apply, keeps at most three, starting with the closest.
fn nearest_first(causes: &mut Vec<Reason>) {
    let distance = |cause: &Reason| {
        let weight = |cause: &Reason| match cause.subject {
            Subject::Action(_) => 8,
            Subject::Resource(_) => 4,
            Subject::Principal(_) => 2,
            _ => 1,
        };
        cause.causes.iter().map(weight).sum::<usize>()
    };
    sort_by_key(causes, distance);
    // Statements about other actions are irrelevant.
    if causes.first().is_some_and(|first| distance(first) < 8) {
        causes.retain(|cause| distance(cause) < 8);
    }
    causes.truncate(3);
}

impl Evaluator {
    /// Explains why a request is decided as it is. The reason can be [simplified](Reason::simplified) and
    /// shown.
    ///
    /// This evaluates every statement, and takes longer than [`evaluate`](Self::evaluate).
    ///
    /// ```
    /// use policy_analysis::{Evaluator, PolicySet, Principal, Request};
    /// use policy_core::read_policy;
    ///
    /// let policies = PolicySet::new().with_identity(read_policy(r#"{"Version": "2012-10-17",
    ///     "Statement": {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject",
    ///         "Resource": "arn:aws:s3:::reports/2026/*"}}"#)?);
    /// let user = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
    /// let request = Request::new(user, "s3:GetObject", "arn:aws:s3:::reports/2025/a")?
    ///     .with_resource_account("123456789012")?;
    /// let reason = Evaluator::new(&policies).explain(&request).simplified();
    /// assert_eq!(reason.to_string(), "\
    /// the request is not allowed
    ///   no identity-based policy allows it
    ///     statement 0 (`Read`) of identityPolicies/0 does not apply
    ///       its resources do not include `arn:aws:s3:::reports/2025/a`
    /// ");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain(&self, request: &Request) -> Reason {
        if needs_no_permission(request) {
            let cause = Reason::new(Subject::NoPermission, Answer::Yes, Vec::new());
            return Reason::new(Subject::Request, Answer::Yes, vec![cause]);
        }
        if let Some(refused) = refusal(request) {
            let cause = Reason::new(Subject::Service(refused.words), Answer::Yes, Vec::new());
            return Reason::new(Subject::Request, Answer::No, vec![cause]);
        }
        let unreadable = self.evaluate_cautiously(request).0;
        let account = request.resource_account();
        let of_one = |account: Option<&str>, relation: Relation| {
            self.ask(request, account, unreadable, |asking| {
                self.explain_asking(request, asking, relation)
            })
        };
        let causes = match (request.is_same_account(), request.principal.account()) {
            (Some(true), _) => vec![of_one(account, Relation::Same)],
            (Some(false), _) => vec![of_one(account, Relation::Cross)],
            (None, None) => vec![of_one(account, Relation::NoAccount)],
            (None, Some(own)) => {
                vec![of_one(Some(own), Relation::Same), of_one(None, Relation::Cross)]
            }
        };
        let answer = match causes.as_slice() {
            [one] => one.answer,
            [one, other] if one.answer == other.answer => one.answer,
            _ => Answer::Open,
        };
        Reason::new(Subject::Request, answer, causes)
    }

    fn explain_asking(&self, request: &Request, asking: &Asking<'_>, relation: Relation) -> Reason {
        let mut answers: Vec<Reason> = Vec::new();
        for world in worlds(request, relation).into_iter().flatten() {
            let combination = Combination::of(&self.groups, &asking.hits, world);
            let allowed = combination.allowed();
            let no_deny = combination.denied.not();
            let mut causes = Vec::new();
            if !no_deny.is_always() {
                let denials = asking
                    .hits
                    .iter()
                    .filter(|hit| hit.effect == Effect::Deny && world.has_say(hit.place))
                    .filter_map(|hit| self.explain_statement(asking, hit.statement));
                causes.push(Reason::new(Subject::NoDeny, Answer::of(no_deny), denials.collect()));
            }
            if !combination.denied.is_always() {
                self.explain_layers(asking, &combination, &mut causes);
            }
            let subject = Subject::ServiceLinkedRole(world.is_service_linked);
            answers.push(Reason::new(subject, Answer::of(allowed.and(no_deny)), causes));
        }
        let subject = match relation {
            Relation::Cross => Subject::OtherAccount,
            Relation::Same | Relation::NoAccount => Subject::SameAccount,
        };
        let first = answers.first().map_or(Answer::Open, Reason::answer);
        if answers.iter().any(|reason| reason.answer != first) {
            return Reason::new(subject, Answer::Open, answers);
        }
        // It makes no difference whether the role is service-linked.
        let causes = answers.into_iter().next().map(|reason| reason.causes).unwrap_or_default();
        Reason::new(subject, first, causes)
    }

    /// The deciding layers: those that allow, those that are undecided, or those that prevent the request
    /// from being allowed.
    fn explain_layers(
        &self,
        asking: &Asking<'_>,
        combination: &Combination<'_>,
        causes: &mut Vec<Reason>,
    ) {
        let allowed = combination.allowed();
        for (layer, truth) in combination.layers() {
            let is_told = match allowed {
                Truth::Always => truth.is_always(),
                Truth::Perhaps => truth == Truth::Perhaps,
                Truth::Never => truth.is_never(),
            };
            if !is_told {
                continue;
            }
            let of_layer = |place: PolicyPlace| place.layer() == layer;
            if !self.policies.iter().any(|policy| of_layer(policy.place)) {
                causes.push(Reason::new(Subject::NoPolicy(layer), Answer::of(truth), Vec::new()));
                continue;
            }
            let statements = (0..).zip(&self.statements).filter(|(_, statement)| {
                let place = self.policies.get(statement.policy).map(|policy| policy.place);
                place.is_some_and(of_layer) && statement.prepared.view().effect() == Effect::Allow
            });
            let statements =
                statements.filter_map(|(number, _)| self.explain_statement(asking, number));
            causes.push(Reason::new(
                Subject::Layer(layer),
                Answer::of(truth),
                statements.collect(),
            ));
        }
    }

    pub(super) fn explain_statement(&self, asking: &Asking<'_>, number: u32) -> Option<Reason> {
        let statement = self.statements.get(number as usize)?;
        let policy = self.policies.get(statement.policy)?;
        let (view, asked) = (statement.prepared.view(), &asking.asked);
        let hit: Option<&Hit> = asking.hits.iter().find(|hit| hit.statement == number);
        let truth = hit.map_or(Truth::Never, |hit| hit.truth);
        let mut causes = Vec::new();
        let mut add = |subject, truth: Truth| {
            causes.push(Reason::new(subject, Answer::of(truth), Vec::new()));
        };
        let mut taken = 0;
        let action = view.action_fits(asked.action, &mut taken);
        add(Subject::Action(asked.action.to_owned()), action);
        if !action.is_never() {
            let resource = view.resource_fits(asked, policy.form, &mut taken);
            add(Subject::Resource(asked.resource.to_owned()), resource);
            let names = view.names(asked, policy.form, &mut taken).any();
            add(Subject::Principal(caller(asked.caller)), names);
            for condition in (0..).map_while(|number| view.condition(number)) {
                let version = policy.form.version;
                let holds = condition_holds_in_steps(condition, asked.context, version, &mut taken);
                let values = (0..).map_while(|number| condition.values.get(number));
                let subject = Subject::Condition(
                    condition.operator.to_string(),
                    condition.key.to_owned(),
                    values.map(str::to_owned).collect(),
                );
                add(subject, holds);
            }
            if statement.is_doubtful {
                add(Subject::UnknownOperator, Truth::Perhaps);
            }
        }
        let subject = Subject::Statement(self.reference(number)?, view.effect());
        Some(Reason::new(subject, Answer::of(truth), causes))
    }
}
