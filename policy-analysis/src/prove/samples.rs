//! Requests on which debug builds try what is proved.
//!
//! They are drawn from the strings of the statements, the same ones each time, and evaluated without the prover.
//! Macros are built without optimization in every user's build, so only tests turn this on.

use std::sync::atomic::{AtomicBool, Ordering};

use policy_core::model::hole::is_hole;
use policy_core::model::{
    Family, PolicyKind, PrincipalType, is_account_id, is_base64, is_bool, is_date, is_number,
    parse_cidr,
};
use policy_core::semantics::condition::ConditionView;
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::statement::PrincipalForm;
use policy_core::semantics::truth::Truth;
use policy_core::sort::sort;

use super::atoms::Known;
use super::boxes::{Member, Part, conditions, is_of_caller, is_of_resource, texts};
use super::budget::Budget;
use super::callers::{OWN_ACCOUNT, STRANGER};
use super::fillings::fill;
use super::outsiders::{is_of_insider, is_restricting, names};
use super::question::Question;
use super::values::{is_always_sent, of_shapes};
use super::variables::Variables;
use super::witness::role_of;
use crate::context::Context;
use crate::principal::Principal;
use crate::request::Request;

static ARE_TRIED: AtomicBool = AtomicBool::new(false);

/// The number of requests for each proof.
const COUNT: usize = 16;

/// Makes debug builds try each proof on sampled requests from now on, in all threads: one that contradicts it
/// fails an assertion.
#[doc(hidden)]
pub fn sample_proofs() {
    ARE_TRIED.store(true, Ordering::Relaxed);
}

/// Whether proofs are tried.
pub(super) fn are_tried() -> bool {
    cfg!(debug_assertions) && ARE_TRIED.load(Ordering::Relaxed)
}

/// Returns a request that is a counterexample for a question, if one of the samples is.
pub(super) fn refuting(question: &Question<'_>) -> Option<Request> {
    let Question { members, context, shapes, outsiders_only, .. } = question;
    let samples = Samples {
        sources: members.iter().filter(|it| it.part == Part::Required).collect(),
        members,
        kind: Some(question.kind),
        context,
        shapes,
        outsiders_only: *outsiders_only,
    };
    samples.find(&|request, holes| {
        let truths = |part: Part| {
            let of_part = members.iter().filter(move |it| it.part == part);
            of_part.map(|it| it.truth(request, holes))
        };
        let never = |part| truths(part).all(Truth::is_never);
        let some = |part| truths(part).any(Truth::is_always);
        truths(Part::Required).all(Truth::is_always)
            && never(Part::Forbidden)
            && (never(Part::Covering) || some(Part::Rescuing))
            && (some(Part::OneOf) || members.iter().all(|it| it.part != Part::OneOf))
    })
}

/// Returns a request to which one statement applies but another, which should be wider, does not, if one of
/// the samples is one.
pub(super) fn outside(narrow: &Member, wide: &Member) -> Option<Request> {
    let members = [narrow.clone(), wide.clone()];
    Samples::of(&members, None).find(&|request, holes| {
        narrow.truth(request, holes).is_always() && wide.truth(request, holes).is_never()
    })
}

/// Returns a request that contradicts a proof about statements, according to `is_one`, if one of the samples is
/// one.
pub(super) fn allowed<'a>(
    statements: impl Iterator<Item = &'a Member>,
    kind: PolicyKind,
    is_one: &dyn Fn(&Request) -> bool,
) -> Option<Request> {
    let members: Vec<Member> = statements.cloned().collect();
    Samples::of(&members, Some(kind)).find(&|request, _| is_one(request))
}

/// Where requests are drawn from.
struct Samples<'a> {
    /// The statements whose actions and resources are drawn.
    sources: Vec<&'a Member>,
    members: &'a [Member],
    kind: Option<PolicyKind>,
    context: &'a [(String, Option<Vec<String>>)],
    shapes: &'a [String],
    outsiders_only: bool,
}

/// The values of holes.
type Holes = [(char, String)];

impl<'a> Samples<'a> {
    fn of(members: &'a [Member], kind: Option<PolicyKind>) -> Self {
        let sources = members.iter().collect();
        Self { sources, members, kind, context: &[], shapes: &[], outsiders_only: false }
    }

    fn find(&self, is_one: &dyn Fn(&Request, &Holes) -> bool) -> Option<Request> {
        let mut random = Random::of(self.members);
        let mut holes: Vec<char> = Vec::new();
        for member in self.members {
            all_texts(member).for_each(|text| holes.extend(text.chars().filter(|it| is_hole(*it))));
        }
        sort(&mut holes);
        holes.dedup();
        (0..COUNT).find_map(|_| {
            let mut filling: Vec<(char, String)> = Vec::new();
            for hole in &holes {
                filling.push((*hole, (*random.pick(&["a", "b", "a/b"])?).to_owned()));
            }
            let request = self.request(&mut random, &filling)?;
            is_one(&request, &filling).then_some(request)
        })
    }

    fn request(&self, random: &mut Random, holes: &Holes) -> Option<Request> {
        let source = *random.pick(&self.sources)?;
        let mut drawing = Drawing { samples: self, random, holes, keys: Vec::new() };
        drawing.draw_keys()?;
        let action = drawing.action(source)?;
        let resource = drawing.resource(source)?;
        let principal = drawing.principal()?;
        if self.outsiders_only && names(self.members, &principal) {
            return None;
        }
        let of_arn = resource.split(':').nth(4).filter(|it| is_account_id(it));
        let account = of_arn.map_or_else(|| drawing.account(), str::to_owned);
        let mut context = Context::new();
        for (key, values) in &drawing.keys {
            let Some(values) = values else { continue };
            let is_inside = is_restricting(key) && is_of_insider(self.members, key, Some(values));
            if self.outsiders_only && is_inside {
                return None;
            }
            context = match values.as_slice() {
                [one] => context.with(key, one.as_str()).ok()?,
                many => context.with_values(key, many.iter().map(String::as_str)).ok()?,
            };
        }
        let request = Request::new(principal, &action, &resource).ok()?;
        let request =
            if of_arn.is_some() { Ok(request) } else { request.with_resource_account(&account) };
        request.ok()?.with_context(context).ok()
    }

    /// Whether statements name their callers.
    fn has_principals(&self) -> bool {
        use PolicyKind::{Resource, ResourceControl, Trust};
        match self.kind {
            Some(kind) => matches!(kind, Trust | Resource | ResourceControl),
            None => self.members.iter().all(|it| it.form.principals != PrincipalForm::Attached),
        }
    }
}

/// A request that is being drawn.
struct Drawing<'a, 'r> {
    samples: &'a Samples<'a>,
    random: &'r mut Random,
    holes: &'a Holes,
    keys: Vec<(String, Option<Vec<String>>)>,
}

impl Drawing<'_, '_> {
    /// A string that a pattern matches.
    fn instance(&mut self, pattern: &str) -> Option<String> {
        let mut text = String::new();
        let pattern = fill(pattern, self.holes);
        let mut rest = pattern.as_str();
        while let Some(first) = rest.chars().next() {
            if let Some((name, after)) = rest.strip_prefix("${").and_then(|it| it.split_once('}')) {
                let name = name.split(',').next().unwrap_or(name);
                let known = self.keys.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
                match known.and_then(|(_, values)| values.as_ref()?.first()) {
                    Some(value) => text.push_str(value),
                    None => text.push_str(if name.len() == 1 { name } else { "v" }),
                }
                rest = after;
                continue;
            }
            match first {
                '*' => text.push_str(self.random.pick(&["", "a", "b/x"])?),
                '?' => text.push('a'),
                letter => text.push(letter),
            }
            rest = rest.get(first.len_utf8()..)?;
        }
        Some(text)
    }

    fn action(&mut self, source: &Member) -> Option<String> {
        let element = source.view().action();
        // A statement about all actions but some is about those that others name.
        let of: Vec<&Member> = match element.is_negated {
            true => self.samples.members.iter().collect(),
            false => vec![source],
        };
        let all: Vec<&str> = of.iter().flat_map(|it| texts(it.view().action().texts)).collect();
        let pattern = *self.random.pick(&all)?;
        match self.random.below(4) {
            0 if element.is_negated => Some("s3:GetObject".to_owned()),
            _ if pattern == "*" => Some("s3:GetObject".to_owned()),
            _ => self.instance(pattern),
        }
    }

    fn resource(&mut self, source: &Member) -> Option<String> {
        if source.is_on_nothing {
            return Some("*".to_owned());
        }
        let Some(element) = source.view().resource() else { return Some(role_of(OWN_ACCOUNT)) };
        let all = self.samples.members.iter().filter_map(|it| it.view().resource());
        let all: Vec<&str> = match element.is_negated {
            true => all.flat_map(|it| texts(it.texts)).collect(),
            false => texts(element.texts).collect(),
        };
        let pattern = *self.random.pick(&all)?;
        let resource = match pattern {
            "*" => (*self.random.pick(&["*", "arn:aws:s3:::a", "arn:aws:s3:::b/x"])?).to_owned(),
            _ => self.instance(pattern)?,
        };
        if self.samples.shapes.is_empty() {
            return Some(resource);
        }
        let mut budget = Budget::new(Known::default());
        of_shapes(self.samples.shapes, vec![resource], &mut budget).ok()?.pop()
    }

    fn principal(&mut self) -> Option<Principal> {
        let user = |account: &str| format!("arn:aws:iam::{account}:user/v");
        let mut all = vec![user(OWN_ACCOUNT), role_of(OWN_ACCOUNT)];
        all.push(format!("arn:aws:sts::{OWN_ACCOUNT}:assumed-role/a/v"));
        let mut of_others: Vec<Principal> = Vec::new();
        for member in self.samples.members {
            let view = member.view();
            for condition in conditions(&view) {
                let values: Vec<&str> = texts(condition.values).collect();
                match DerivedKey::parse(condition.key) {
                    Some(DerivedKey::PrincipalArn) => {
                        for value in values {
                            all.push(self.instance(value)?);
                        }
                    }
                    Some(DerivedKey::PrincipalAccount) => {
                        all.extend(values.into_iter().filter(|it| is_account_id(it)).map(user));
                    }
                    _ => {}
                }
            }
            for (principal_type, text) in view.principals() {
                let text = fill(text, self.holes);
                match principal_type {
                    PrincipalType::Aws if is_account_id(&text) => all.push(user(&text)),
                    PrincipalType::Aws => all.push(text),
                    PrincipalType::Service => of_others.extend(Principal::services([text]).ok()),
                    PrincipalType::Federated => of_others.extend(Principal::federated(text).ok()),
                    _ => {}
                }
            }
        }
        let mut callers: Vec<Principal> =
            all.iter().filter_map(|it| Principal::parse(it).ok()).collect();
        if self.samples.has_principals() {
            callers.extend(of_others);
            callers.extend(Principal::parse(&user(STRANGER)).ok());
            callers.push(Principal::anonymous());
        } else {
            // Only users and roles have policies.
            let is_attached = |it: &Principal| {
                it.account().is_some() && !it.names().iter().any(|it| it.ends_with(":root"))
            };
            callers.retain(is_attached);
        }
        self.random.pick(&callers).cloned()
    }

    fn account(&mut self) -> String {
        let of_key = |condition: &ConditionView<'_>| is_of_resource(condition.key);
        let mut all: Vec<&str> = vec![OWN_ACCOUNT];
        let members = self.samples.members.iter();
        for view in members.map(|it| it.view()) {
            for condition in conditions(&view).filter(of_key) {
                all.extend(texts(condition.values).filter(|it| is_account_id(it)));
            }
        }
        let known = self.keys.iter().find(|(key, _)| is_of_resource(key));
        let known = known.and_then(|(_, values)| values.as_ref()?.first());
        known
            .cloned()
            .or_else(|| self.random.pick(&all).map(|it| (*it).to_owned()))
            .unwrap_or_default()
    }

    /// Draws the values of all keys that are examined, or that they are absent.
    fn draw_keys(&mut self) -> Option<()> {
        self.keys.extend(self.samples.context.iter().cloned());
        let of_members = self.samples.members.iter().flat_map(|member| {
            let view = member.view();
            conditions(&view).map(|it| it.key.to_owned()).collect::<Vec<_>>()
        });
        let variables = Variables::of(self.samples.members);
        let of_variables = variables.keyed().map(|(key, _)| key.to_owned());
        for key in of_members.chain(of_variables).collect::<Vec<_>>() {
            let is_known = self.keys.iter().any(|(it, _)| it.eq_ignore_ascii_case(&key));
            if !is_known && !is_of_caller(&key) && !is_of_resource(&key) {
                let values = self.values(&key)?;
                self.keys.push((key, values));
            }
        }
        Some(())
    }

    fn values(&mut self, key: &str) -> Option<Option<Vec<String>>> {
        let views: Vec<_> = self.samples.members.iter().map(|it| it.view()).collect();
        let of_key = |it: &ConditionView<'_>| it.key.eq_ignore_ascii_case(key);
        let all: Vec<ConditionView<'_>> =
            views.iter().flat_map(|view| conditions(view).filter(of_key)).collect();
        if !is_always_sent(key) && self.random.below(3) == 0 {
            return Some(None);
        }
        let is_set = all.iter().any(|it| it.operator.qualifier.is_some());
        let count = if is_set { self.random.below(3) } else { 1 };
        let mut values = Vec::new();
        for _ in 0..count {
            let value = self.value(key, &all)?;
            let is_typed = all.iter().all(|it| has_type(it.operator.base.family(), &value));
            values.extend(is_typed.then_some(value));
        }
        match values.len() == count {
            true => Some(Some(values)),
            // AWS sends no such value.
            false if is_always_sent(key) => None,
            false => Some(None),
        }
    }

    fn value(&mut self, key: &str, all: &[ConditionView<'_>]) -> Option<String> {
        let is = |name: &str| key.eq_ignore_ascii_case(name);
        if is("aws:SecureTransport") || is("aws:ViaAWSService") {
            return Some((*self.random.pick(&["true", "false"])?).to_owned());
        }
        let written: Vec<(&str, Family)> = all
            .iter()
            .flat_map(|it| texts(it.values).map(|text| (text, it.operator.base.family())))
            .filter(|(_, family)| *family != Family::Null)
            .collect();
        let Some((text, family)) = self.random.pick(&written).copied() else {
            return Some(if is_always_sent(key) { return None } else { "v".to_owned() });
        };
        let other = match family {
            Family::Numeric => "1",
            Family::Date => "2026-05-01T00:00:00Z",
            Family::IpAddress => "10.1.2.3",
            Family::Bool => "false",
            _ => "v",
        };
        if self.random.below(3) == 0 && (family != Family::String || !is_always_sent(key)) {
            return Some(other.to_owned());
        }
        if family == Family::IpAddress {
            return text.split('/').next().map(str::to_owned);
        }
        let value = self.instance(text)?;
        let is_real = (!is("aws:CurrentTime") || is_date(&value))
            && (!is("aws:EpochTime") || is_number(&value));
        is_real.then_some(value)
    }
}

/// Whether a value is one that AWS compares with an operator of a family.
fn has_type(family: Family, value: &str) -> bool {
    match family {
        Family::Numeric => is_number(value),
        Family::Date => is_date(value),
        Family::Bool => is_bool(value),
        Family::IpAddress => !value.contains('/') && parse_cidr(value).is_some(),
        Family::Binary => is_base64(value),
        _ => true,
    }
}

fn all_texts(member: &Member) -> impl Iterator<Item = &str> {
    let view = member.view();
    let of_conditions = conditions(&view).flat_map(|it| texts(it.values).chain([it.key]));
    let of_conditions: Vec<&str> = of_conditions.collect();
    texts(view.action().texts)
        .chain(view.resource().into_iter().flat_map(|it| texts(it.texts)))
        .chain(view.principals().map(|(_, text)| text))
        .chain(of_conditions)
}

/// Pseudorandom numbers that follow from the statements.
struct Random(u64);

impl Random {
    fn of(members: &[Member]) -> Self {
        let bytes = members.iter().flat_map(all_texts).flat_map(str::bytes);
        let hash = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, hash).max(1))
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from((self.0 >> 11) % bound).unwrap_or_default()
    }

    fn pick<'t, T>(&mut self, all: &'t [T]) -> Option<&'t T> {
        all.get(self.below(all.len()))
    }
}

#[cfg(test)]
mod tests {
    use policy_core::model::Effect;
    use policy_core::read_policy;

    use super::super::sides::Statements;
    use super::*;

    fn statements(text: &str) -> Statements {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{text}]}}"#);
        let policy = read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        Statements::of(&[&policy], PolicyKind::Resource)
    }

    /// Pairs of statements of which the first is a part of the second, and not the other way round.
    const PARTS: [[&str; 2]; 7] = [
        [r#""Action": "s3:Get*""#, r#""Action": ["s3:*"]"#],
        [r#""NotAction": ["s3:Get*", "sqs:SendMessage"]"#, r#""NotAction": "s3:GetObject""#],
        [r#""Resource": "arn:aws:s3:::b/x*""#, r#""Resource": "arn:aws:s3:::b/*""#],
        [r#""Principal": {"AWS": "123456789012"}"#, r#""Principal": "*""#],
        [r#""Condition": {"StringLike": {"aws:PrincipalTag/a": "x*"}}"#, r#""Sid": "All""#],
        [r#""Condition": {"NumericLessThan": {"s3:max-keys": "10"}}"#, r#""Sid": "All""#],
        [r#""Condition": {"Bool": {"aws:SecureTransport": "true"}}"#, r#""Sid": "All""#],
    ];

    #[test]
    fn a_false_proof_is_found() {
        for parts in PARTS {
            let [narrow, wide] = parts.map(|members| {
                let mut text = format!("{{\"Effect\": \"Allow\", {members}");
                for (name, value) in [("Action", "s3:*"), ("Resource", "*"), ("Principal", "*")] {
                    if !members.contains(&format!("{name}\"")) {
                        text.push_str(&format!(", \"{name}\": \"{value}\""));
                    }
                }
                statements(&format!("{text}}}"))
            });
            let member = |side: &Statements| side.members().next().cloned();
            let (Some(narrow), Some(wide)) = (member(&narrow), member(&wide)) else { panic!() };
            assert_eq!(narrow.view().effect(), Effect::Allow);
            assert!(outside(&narrow, &wide).is_none(), "{parts:?}");
            assert!(outside(&wide, &narrow).is_some(), "{parts:?}");
        }
    }

    #[test]
    fn nothing_is_tried_unless_a_test_turns_it_on() {
        assert!(!are_tried());
    }
}
