//! What one policy says about the call of a hop.

use policy_core::model::hole::has_hole;
use policy_core::model::{
    ArnFields, BaseOperator, Effect, Policy, PolicyKind, Segment, Statement, Version,
};
use policy_core::read_policy;
use policy_core::semantics::condition::{ConditionView, condition_holds};
use policy_core::semantics::grant::{Reach, ResourceForm};
use policy_core::semantics::known::Context;
use policy_core::semantics::pattern::{covers, has_wildcard};
use policy_core::semantics::principal::{Caller, account_of};
use policy_core::semantics::statement::{self, PolicyForm, Prepared, PrincipalForm, StatementView};
use policy_core::semantics::truth::Truth;

use super::Part;
use super::call::{Call, Fact, Given};
use crate::prove::{Contract, ContractBox, Facts, Judgement, NoReference, judge};

/// The owner of a policy, and what it must do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The caller's policy must allow.
    Caller,
    /// The caller's policy must not deny.
    Denied,
    /// The role's policy must allow the caller.
    Role,
    /// The role's policy must allow the caller by the ARN of its role.
    RoleItself,
    /// The role's policy: the statement with this number must allow whomever it names.
    Somebody(usize),
}

impl Whose {
    const fn is_trust(self) -> bool {
        matches!(self, Self::Role | Self::RoleItself | Self::Somebody(_))
    }
}

/// The question about a policy.
pub(super) struct Asked<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) action: &'static str,
    pub(super) whose: Whose,
    pub(super) is_made: bool,
}

/// What a policy lacks.
#[derive(Clone, Debug)]
pub(super) struct Shortfall {
    pub(super) is_denied: bool,
    pub(super) is_refuted: bool,
    /// The statement that denies, or the closest match.
    pub(super) statement: Option<(usize, Part)>,
    /// The string in it that is the closest match.
    pub(super) text: Option<String>,
}

impl Shortfall {
    /// There is no policy.
    pub(super) const NOTHING: Self =
        Self { is_denied: false, is_refuted: true, statement: None, text: None };
}

/// How closely a statement matches the call.
struct Fit {
    action: Truth,
    about: Truth,
    conditions: Vec<Truth>,
    /// The closest resource or principal, and how many of its fields match.
    nearest: Option<(String, usize)>,
}

impl Fit {
    fn truth(&self) -> Truth {
        self.conditions.iter().fold(self.action.and(self.about), |all, one| all.and(*one))
    }

    /// The deciding part: the first that is not certain to match, or one that is certain not to match.
    fn part(&self, is_trust: bool) -> Part {
        let about = if is_trust { Part::Principal } else { Part::Resource };
        let parts = [(self.action, Part::Action), (self.about, about)];
        let conditions = self.conditions.iter().enumerate();
        let conditions = conditions.map(|(number, truth)| (*truth, Part::Condition(number)));
        let worst = self.truth();
        let mut all = parts.into_iter().chain(conditions);
        all.find(|(truth, _)| *truth == worst).map_or(Part::Statement, |(_, part)| part)
    }

    /// How close it is: first by action, then by resource or principal, then by conditions.
    fn nearness(&self) -> (Truth3, Truth3, usize, usize) {
        let met = self.conditions.iter().filter(|it| it.is_always()).count();
        let fields = self.nearest.as_ref().map_or(0, |(_, fields)| *fields);
        (self.action as Truth3, self.about as Truth3, fields, met)
    }
}

type Truth3 = u8;

/// What the chain assumes about the keys of a call.
pub(super) type Assumed = Vec<(String, Fact)>;

/// Returns what has to be assumed about the call for the policy to let it through.
///
/// # Errors
///
/// What the policy lacks.
pub(super) fn short_of(asked: &Asked<'_>, policy: &Policy) -> Result<Assumed, Shortfall> {
    let prepared: Vec<Prepared> = policy.statements().iter().map(Prepared::of).collect();
    let views: Vec<StatementView<'_>> = prepared.iter().map(Prepared::view).collect();
    let judge = Judge { asked, views: &views, version: policy.version() };
    let answer =
        if asked.whose == Whose::Denied { judge.denial(Vec::new()) } else { judge.allowance() };
    answer.or_else(|short| {
        let is_open = !short.is_refuted && !short.is_denied;
        if is_open && is_proved(asked, policy) { Ok(Vec::new()) } else { Err(short) }
    })
}

struct Judge<'a> {
    asked: &'a Asked<'a>,
    views: &'a [StatementView<'a>],
    version: Version,
}

impl<'a> Judge<'a> {
    fn of(&self, effect: Effect) -> impl Iterator<Item = (usize, &StatementView<'a>)> {
        self.views.iter().enumerate().filter(move |(_, view)| view.effect() == effect)
    }

    /// Returns what is assumed if a statement allows the call and none denies it.
    fn allowance(&self) -> Result<Assumed, Shortfall> {
        let mut nearest: Option<(usize, Fit)> = None;
        let mut denied = None;
        for (number, view) in self.of(Effect::Allow) {
            if matches!(self.asked.whose, Whose::Somebody(only) if only != number) {
                continue;
            }
            let given = self.given_by(view);
            let fit = self.fit(view, &given);
            if fit.truth().is_always() {
                match self.denial(given) {
                    Ok(assumed) => return Ok(assumed),
                    // A certain denial is more informative than a possible one.
                    Err(short) if denied.is_none() || short.is_refuted => denied = Some(short),
                    Err(_) => {}
                }
            }
            let is_nearer = nearest.as_ref().is_none_or(|(_, other)| {
                (fit.truth() as Truth3, fit.nearness())
                    > (other.truth() as Truth3, other.nearness())
            });
            if is_nearer {
                nearest = Some((number, fit));
            }
        }
        if let Some(short) = denied {
            return Err(short);
        }
        let is_refuted = nearest.as_ref().is_none_or(|(_, fit)| fit.truth().is_never());
        let is_trust = self.asked.whose.is_trust();
        let text = nearest.as_ref().and_then(|(_, fit)| Some(fit.nearest.as_ref()?.0.clone()));
        // Statements about something else are not close matches.
        let near = nearest.filter(|(_, fit)| !fit.action.is_never());
        let statement = near.map(|(number, fit)| (number, fit.part(is_trust)));
        Err(Shortfall { is_denied: false, is_refuted, text, statement })
    }

    /// Returns what is assumed in addition if no statement denies the call, or the one that does or might.
    fn denial(&self, mut given: Assumed) -> Result<Assumed, Shortfall> {
        let mut found: Option<Shortfall> = None;
        for (number, view) in self.of(Effect::Deny) {
            let fit = self.fit(view, &given);
            // Nothing is assumed because of a denial of something else.
            if fit.action.and(fit.about).is_never() {
                continue;
            }
            self.spare(view, &mut given);
            let fit = self.fit(view, &given);
            let truth = fit.truth();
            // An unknown caller may not be one that a denial covers.
            let is_open = matches!(self.asked.call.caller, Caller::Unknown) || found.is_some();
            if truth.is_never() || (is_open && !truth.is_always()) {
                continue;
            }
            let is_refuted = truth.is_always();
            let part =
                if is_refuted { Part::Statement } else { fit.part(self.asked.whose.is_trust()) };
            let statement = Some((number, part));
            found = Some(Shortfall { is_denied: true, is_refuted, statement, text: None });
            if is_refuted {
                break;
            }
        }
        found.map_or(Ok(given), Err)
    }

    /// Assumes the values that a denial makes an exception for.
    fn spare(&self, view: &StatementView<'_>, given: &mut Assumed) {
        for condition in conditions(view) {
            let values = texts(condition);
            let is_exception = matches!(
                condition.operator.base,
                BaseOperator::StringNotEquals
                    | BaseOperator::StringNotLike
                    | BaseOperator::ArnNotEquals
                    | BaseOperator::ArnNotLike
            );
            if is_exception && self.is_open(condition.key, given) && !values.is_empty() {
                given.push((condition.key.to_owned(), Fact::OneOf(values)));
            }
        }
    }

    /// Whether the chain may assume any values for a key.
    fn is_open(&self, key: &str, given: &Assumed) -> bool {
        let call = self.asked.call;
        call.is_given(key)
            && !call.is_known(key)
            && !given.iter().any(|(known, _)| known.eq_ignore_ascii_case(key))
    }

    /// The values that the chain assumes from the conditions of a statement.
    fn given_by(&self, view: &StatementView<'_>) -> Assumed {
        let mut given = Assumed::new();
        for condition in conditions(view) {
            let values = texts(condition);
            if !self.is_open(condition.key, &given) || values.is_empty() {
                continue;
            }
            let fact = match (condition.operator.base, values.as_slice()) {
                (BaseOperator::StringEquals | BaseOperator::Bool, [_]) => Fact::Values(values),
                (
                    BaseOperator::StringEquals
                    | BaseOperator::StringLike
                    | BaseOperator::ArnEquals
                    | BaseOperator::ArnLike,
                    _,
                ) => Fact::OneOf(values),
                _ => continue,
            };
            given.push((condition.key.to_owned(), fact));
        }
        given
    }

    fn fit(&self, view: &StatementView<'_>, given: &Assumed) -> Fit {
        let call = self.asked.call;
        let keys: Vec<String> =
            self.views.iter().flat_map(conditions).map(|it| it.key.to_owned()).collect();
        call.with_context(given, &keys, |context| self.fit_in(view, context, given))
    }

    fn fit_in(&self, view: &StatementView<'_>, context: Context<'_>, given: &Assumed) -> Fit {
        let Asked { call, action, whose, is_made } = *self.asked;
        let is_trust = whose.is_trust();
        let form = PolicyForm {
            version: self.version,
            principals: if is_trust { PrincipalForm::Named } else { PrincipalForm::Attached },
            resources: if is_trust { ResourceForm::OfTheResource } else { ResourceForm::Completed },
            reach: Reach::Unknown,
        };
        let resource = if is_trust { "*" } else { call.resource };
        let asked = statement::Asked {
            caller: call.caller,
            has_boundary: false,
            action,
            resource,
            context,
        };
        let mut taken = 0;
        let is_allow = view.effect() == Effect::Allow;
        let (action_fits, about) = if is_made && is_allow {
            (Truth::Always, Truth::Always)
        } else {
            let about = match whose {
                Whose::Somebody(_) if is_allow => Truth::Always,
                Whose::RoleItself if is_allow => view.names(&asked, form, &mut taken).as_role,
                _ if is_trust => view.names(&asked, form, &mut taken).any(),
                // A role that is known only at run time is equal only to itself.
                _ if is_allow && names_resource(view, call.resource) => Truth::Always,
                _ => view.resource_fits(&asked, form, &mut taken),
            };
            (view.action_fits(action, &mut taken), about)
        };
        let holds = conditions(view).map(|condition| {
            let truth = condition_holds(condition, context, self.version);
            self.decided(condition, truth, given, is_allow)
        });
        let conditions = holds.collect();
        let nearest = if about.is_always() { None } else { self.nearest(view) };
        Fit { action: action_fits, about, conditions, nearest }
    }

    /// Whether a condition is on a value that the chain assumes from its policies, so that the call meets it.
    fn decided(
        &self,
        condition: ConditionView<'_>,
        truth: Truth,
        given: &Assumed,
        is_allow: bool,
    ) -> Truth {
        let call = self.asked.call;
        if let Caller::Session { roles: [role], .. } = call.caller
            && is_allow
            && truth == Truth::Perhaps
            && matches!(
                condition.operator.base,
                BaseOperator::ArnEquals | BaseOperator::StringEquals
            )
            && condition.operator.qualifier.is_none()
            && condition.key.eq_ignore_ascii_case("aws:PrincipalArn")
            && texts(condition).iter().any(|text| text == role)
        {
            // A role that is known only at run time is equal only to itself.
            return Truth::Always;
        }
        if truth != Truth::Perhaps || !call.is_given(condition.key) {
            return truth;
        }
        if is_allow {
            return Truth::Always;
        }
        let is_said = given.iter().any(|(key, _)| key.eq_ignore_ascii_case(condition.key));
        let asks = condition.operator.is_negated()
            || condition.operator.base == BaseOperator::Null
            || matches!(call.given, Given::All);
        if asks && !is_said { Truth::Never } else { truth }
    }

    /// The resource or principal of a statement that has most in common with the wanted one.
    fn nearest(&self, view: &StatementView<'_>) -> Option<(String, usize)> {
        let mut found: Option<(String, usize)> = None;
        let wanted = wanted(self.asked);
        let mut consider = |text: &str| {
            let fields = alike(text, wanted);
            if found.as_ref().is_none_or(|(_, best)| fields > *best) {
                found = Some((text.to_owned(), fields));
            }
        };
        if self.asked.whose.is_trust() {
            view.principals().for_each(|(_, text)| consider(text));
        } else if let Some(resource) = view.resource().filter(|it| !it.is_negated) {
            (0..).map_while(|number| resource.texts.get(number)).for_each(&mut consider);
        }
        found
    }
}

fn names_resource(view: &StatementView<'_>, role: &str) -> bool {
    view.resource().is_some_and(|resource| {
        let mut texts = (0..).map_while(|number| resource.texts.get(number));
        !resource.is_negated && texts.any(|text| text == role)
    })
}

/// The wanted resource or principal of a policy.
pub(super) fn wanted<'a>(asked: &Asked<'a>) -> &'a str {
    match asked.call.caller {
        Caller::Session { roles: [role], .. } if asked.whose.is_trust() => role,
        _ => asked.call.resource,
    }
}

pub(super) fn conditions<'a>(
    view: &StatementView<'a>,
) -> impl Iterator<Item = ConditionView<'a>> + use<'a> {
    let view = *view;
    (0..).map_while(move |number| view.condition(number))
}

pub(super) fn texts(condition: ConditionView<'_>) -> Vec<String> {
    (0..).map_while(|number| condition.values.get(number)).map(str::to_owned).collect()
}

/// The first field of a role's ARN that a pattern does not match. `None` if the pattern is not an ARN, or if
/// no single field is the reason.
pub(super) fn first_difference(text: &str, wanted: &str) -> Option<Segment> {
    let fields = ArnFields::split(wanted).ok()?;
    if let Some(account) = account_of(text) {
        return (account != fields.account).then_some(Segment::Account);
    }
    let own = ArnFields::split(text).ok()?;
    let differs = |segment: &Segment| !covers(own.segment(*segment), fields.segment(*segment));
    Segment::ALL.into_iter().find(differs)
}

/// How many fields of an ARN, and characters of its resource, two strings have in common.
fn alike(text: &str, wanted: &str) -> usize {
    let (Ok(own), Ok(fields)) = (ArnFields::split(text), ArnFields::split(wanted)) else {
        let is_account = account_of(text).is_some_and(|it| wanted.contains(it));
        return if is_account { 5 << 16 } else { 0 };
    };
    let same = |segment: &Segment| covers(own.segment(*segment), fields.segment(*segment));
    let count = Segment::ALL.into_iter().filter(same).count();
    let letters = own.resource.bytes().zip(fields.resource.bytes());
    (count << 16) + letters.take_while(|(one, other)| one == other).count()
}

/// Whether several statements of a policy together allow every such call. The values that the chain assumes
/// from its conditions have already been considered.
fn is_proved(asked: &Asked<'_>, policy: &Policy) -> bool {
    let (Caller::Session { roles: [role], .. }, Whose::Caller | Whose::Role) =
        (asked.call.caller, asked.whose)
    else {
        return false;
    };
    let is_open = |statement: &Statement| {
        let principals = statement.principal().into_iter().flat_map(|it| it.entries());
        let resources = statement.resource().into_iter().flat_map(|it| it.values());
        let values = statement.conditions().iter().flat_map(|it| it.values()).map(|it| it.as_str());
        let mut texts = principals
            .flat_map(|it| it.values())
            .chain(resources)
            .chain(statement.action().values())
            .chain(values);
        texts.any(has_hole)
    };
    let statements = policy.statements();
    // Single statements have already been checked.
    let is_one = statements.iter().filter(|it| it.effect() == Effect::Allow).count() < 2;
    let wanted = [*role, asked.call.resource];
    if is_one || wanted.into_iter().any(has_hole) || statements.iter().any(is_open) {
        return false;
    }
    let Some(mut context) = asked.call.plain_context() else { return false };
    let (kind, about) = if asked.whose.is_trust() {
        (PolicyKind::Trust, format!(r#""Principal": {{"AWS": "{role}"}}"#))
    } else {
        context.push(("aws:PrincipalArn".to_owned(), Some(vec![(*role).to_owned()])));
        (PolicyKind::Identity, format!(r#""Resource": "{}""#, asked.call.resource))
    };
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "{}", {about}}}}}"#,
        asked.action
    );
    let Ok(asks) = read_policy(&text) else { return false };
    let Some(statement) = asks.statements().first().filter(|_| !has_wildcard(role)) else {
        return false;
    };
    let asks = Contract::MustAllow(ContractBox { statement: statement.clone(), context });
    let facts = Facts { kind, reference: &NoReference, context: asked.call.known(), holes: &[] };
    matches!(judge(&asks, policy, &facts), Judgement::Kept)
}
