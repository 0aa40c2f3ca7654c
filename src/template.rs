//! Policies with holes, filled at run time.

use crate::expansion::trusted_policy;
use crate::flow;
use crate::slots::{FillsHole, RoleArnSlot};
use policy_core::canonical::{names_an_account, partition_of_filled};
use policy_core::model::hole::{has_hole, hole_index, whole_hole};
use policy_core::model::{
    ActionElement, Arn, Condition, ConditionValues, Conditions, Partition, Policy,
    PrincipalElement, PrincipalEntry, Principals, Region, ResourceElement, RoleArn, Scalar,
    Statement, Statements, Text, Unchecked, Values, unchecked,
};

/// A template with its holes filled.
pub(crate) fn fill(template: &Policy, fillers: &[&dyn FillsHole]) -> Policy {
    let policy = with_statements(template, Filling::of(fillers).statements(template));
    in_partition(policy, template, || Filling::unrolled(fillers).statements(template))
}

/// Returns the policy of a template with other statements.
fn with_statements(template: &Policy, statements: Vec<Statement>) -> Policy {
    trusted_policy(
        template.written_version(),
        template.id().map(Text::from),
        Statements::Owned(statements),
        template.has_bare_statement(),
        template.partition(),
        None,
    )
}

/// Returns a policy in the partition of its accounts: the one that the settings or the policy itself,
/// `written`, specify, or else the one of the values that fill it.
fn in_partition(
    policy: Policy,
    template: &Policy,
    written: impl FnOnce() -> Vec<Statement>,
) -> Policy {
    let found = match template.partition() {
        None if names_an_account(&policy) => {
            partition_of_filled(&with_statements(template, written()), &policy)
        }
        partition => partition,
    };
    match found {
        Some(_) => policy.with_partition(found),
        None => policy,
    }
}

/// What is at a position of a list of statements.
pub enum StatementSlot {
    /// The next written statement.
    Written,
    /// Statements that are spliced in.
    Spliced(Vec<Statement>),
    /// Statements that control flow has built.
    Made(flow::Statements),
}

/// Fills a template and inserts other statements between its own, each where the author put it.
pub(crate) fn splice(
    template: &Policy,
    fillers: &[&dyn FillsHole],
    slots: impl IntoIterator<Item = StatementSlot>,
) -> Policy {
    let mut filled = Filling::of(fillers).statements(template).into_iter();
    // Spliced statements already specify the partition of their accounts.
    let (mut all, mut own, mut made_of) = (Vec::new(), Vec::new(), Vec::new());
    for slot in slots {
        match slot {
            StatementSlot::Written => {
                let next = filled.next();
                own.extend(next.clone());
                all.extend(next);
            }
            StatementSlot::Spliced(group) => all.extend(group),
            StatementSlot::Made(made) => {
                let made_here = made.filled.iter().zip(&made.foreign);
                own.extend(made_here.filter(|(_, foreign)| !**foreign).map(|(it, _)| it.clone()));
                made_of.extend(made.written);
                all.extend(made.filled);
            }
        }
    }
    let own = in_partition(with_statements(template, own), template, || {
        let mut written = Filling::unrolled(fillers).statements(template);
        written.extend(made_of);
        written
    });
    with_statements(template, all).with_partition(own.partition())
}

/// Fills the holes of one string.
#[must_use]
pub fn fill_text(template: &str, fillers: &[&dyn FillsHole]) -> String {
    Filling::of(fillers).text(template).to_string()
}

/// Fills the holes of one string, which becomes as many as a splice has if it is a splice.
pub(crate) fn fill_texts(template: &str, fillers: &[&dyn FillsHole]) -> Vec<String> {
    let texts = Filling::of(fillers).texts(template);
    texts.iter().map(ToString::to_string).collect()
}

/// The operators without a qualifier or `IfExists`, so that a literal needs only one name for the common
/// ones.
#[expect(non_upper_case_globals, reason = "the names are those of the operators")]
pub mod operators {
    use policy_core::model::{BaseOperator, Operator};

    macro_rules! operators {
        ($($name:ident)*) => {
            $(#[doc = concat!("`", stringify!($name), "`.")]
            pub const $name: Operator = Operator::of(BaseOperator::$name);)*
        };
    }
    operators! {
        StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike
        StringNotLike NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals
        NumericGreaterThan NumericGreaterThanEquals DateEquals DateNotEquals DateLessThan
        DateLessThanEquals DateGreaterThan DateGreaterThanEquals Bool BinaryEquals IpAddress
        NotIpAddress ArnEquals ArnLike ArnNotEquals ArnNotLike Null
    }
}

/// Returns the role ARN that an expression of a chain yields.
#[must_use]
pub fn bound_role_arn<T: RoleArnSlot + ?Sized>(role: &T) -> RoleArn {
    role.role_arn().clone()
}

/// Returns the root ARN of a role's account.
#[must_use]
pub fn account_root(role: &RoleArn) -> Arn {
    role.account_id().root_arn(role.partition())
}

/// Fails the build if every statement of a list has been configured out.
pub const fn assert_some_statement_is_left(statements: usize) {
    assert!(statements > 0, "every statement of this policy has been configured out");
}

/// Returns a service principal for a Region that is known only at run time.
#[must_use]
pub fn regional_service(service: &str, region: &Region) -> Unchecked {
    let suffix = match region.partition() {
        Partition::AwsCn => Partition::AwsCn.dns_suffix(),
        _ => Partition::Aws.dns_suffix(),
    };
    unchecked(format!("{service}.{region}.{suffix}"))
}

/// A pass over a template that replaces its holes.
#[derive(Clone, Copy)]
pub(crate) struct Filling<'f> {
    fillers: &'f [&'f dyn FillsHole],
    /// Whether to insert only what control flow built, in its source form.
    unrolls: bool,
}

impl<'f> Filling<'f> {
    /// Replaces each hole with its value.
    pub(crate) const fn of(fillers: &'f [&'f dyn FillsHole]) -> Self {
        Self { fillers, unrolls: false }
    }

    /// Keeps the holes, and inserts the source form of each element of a control flow body, once per round.
    pub(crate) const fn unrolled(fillers: &'f [&'f dyn FillsHole]) -> Self {
        Self { fillers, unrolls: true }
    }

    fn statements(self, template: &Policy) -> Vec<Statement> {
        template.statements().iter().map(|it| self.statement(it, Vec::new())).collect()
    }

    pub(crate) fn statement(self, statement: &Statement, optional: Vec<Condition>) -> Statement {
        let conditions = statement.conditions().iter().map(|condition| self.condition(condition));
        Statement {
            sid: statement.sid.clone(),
            effect: statement.effect,
            principal: statement.principal.as_ref().map(|element| self.principal(element)),
            action: ActionElement {
                negated: statement.action.negated,
                values: self.values(&statement.action.values),
            },
            resource: statement.resource.as_ref().map(|element| ResourceElement {
                negated: element.negated,
                values: self.values(&element.values),
            }),
            conditions: Conditions::Owned(conditions.chain(optional).collect()),
        }
    }

    fn principal(self, element: &PrincipalElement) -> PrincipalElement {
        let entry = |entry: &PrincipalEntry| PrincipalEntry {
            principal_type: entry.principal_type,
            values: self.values(&entry.values),
        };
        let principals = match &element.principals {
            Principals::Everyone => Principals::Everyone,
            Principals::ByType(entries) => {
                // All principals of one type may be under an `if`.
                let entries = entries.iter().map(entry).filter(|entry| !entry.values.is_empty());
                Principals::ByType(entries.collect::<Vec<_>>().into())
            }
        };
        PrincipalElement { negated: element.negated, principals }
    }

    pub(crate) fn condition(self, condition: &Condition) -> Condition {
        let values = match &condition.values {
            ConditionValues::One(value) => match self.scalars(value).as_slice() {
                [only] => ConditionValues::One(only.clone()),
                several => ConditionValues::Many(several.to_vec()),
            },
            values => {
                let values = values.as_slice().iter();
                ConditionValues::Many(values.flat_map(|value| self.scalars(value)).collect())
            }
        };
        Condition {
            operator: condition.operator,
            spelling: condition.spelling.clone(),
            key: self.text(&condition.key),
            values,
        }
    }

    fn scalars(self, value: &Scalar) -> Vec<Scalar> {
        match value {
            Scalar::String(_) | Scalar::Literal(_) => {
                self.texts(value.as_str()).into_iter().map(Scalar::String).collect()
            }
            other => vec![other.clone()],
        }
    }

    fn values(self, values: &Values) -> Values {
        let texts: Vec<Text> = values.iter().flat_map(|text| self.texts(text)).collect();
        // A splice that is alone in a call such as `Service(…)` has no list around it.
        match texts.as_slice() {
            [only] if values.is_scalar() => Values::One(only.clone()),
            _ => Values::Many(texts),
        }
    }

    /// Returns one string, or as many as a splice has.
    fn texts(self, text: &str) -> Vec<Text> {
        let filler = whole_hole(text).and_then(|index| self.fillers.get(index));
        if self.unrolls {
            return match filler.and_then(|filler| filler.written()) {
                Some(written) => written.iter().copied().map(Text::Static).collect(),
                None => vec![Text::from(text)],
            };
        }
        match filler {
            Some(filler) => filler.texts().into_iter().map(Text::from).collect(),
            None => vec![self.text(text)],
        }
    }

    fn text(self, text: &str) -> Text {
        if self.unrolls || !has_hole(text) {
            return Text::from(text);
        }
        let mut filled = String::with_capacity(text.len() + 16);
        for character in text.chars() {
            match hole_index(character).and_then(|index| self.fillers.get(index)) {
                Some(filler) => filler.texts().iter().for_each(|part| filled.push_str(part)),
                None => filled.push(character),
            }
        }
        filled.into()
    }
}
