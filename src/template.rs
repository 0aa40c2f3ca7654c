//! Policies with holes, filled at run time.

use crate::expansion::trusted_policy;
use crate::slots::{FillsHole, RoleArnSlot};
use policy_core::canonical::partition_of_filled;
use policy_core::model::hole::{has_hole, hole_index, whole_hole};
use policy_core::model::{
    ActionElement, Arn, Condition, ConditionValues, Conditions, Partition, Policy,
    PrincipalElement, PrincipalEntry, Principals, Region, ResourceElement, RoleArn, Scalar,
    Statement, Statements, Text, Unchecked, Values, unchecked,
};

/// A template with its holes filled.
pub(crate) fn fill(template: &Policy, fillers: &[&dyn FillsHole]) -> Policy {
    let filling = Filling { fillers };
    let statements: Vec<_> = template.statements().iter().map(|it| filling.statement(it)).collect();
    let policy = trusted_policy(
        template.written_version(),
        template.id().map(|id| filling.text(id)),
        statements.into(),
        template.has_bare_statement(),
        template.partition(),
        None,
    );
    match template.partition().or_else(|| partition_of_filled(template, &policy)) {
        partition @ Some(_) => policy.with_partition(partition),
        None => policy,
    }
}

/// What stands at a place of a list of statements.
pub enum StatementSlot {
    /// The next written statement.
    Written,
    /// Statements that are spliced in.
    Spliced(Vec<Statement>),
}

/// Puts spliced statements between the written ones of a policy, each where the author has it.
pub(crate) fn splice(policy: Policy, slots: impl IntoIterator<Item = StatementSlot>) -> Policy {
    let mut written = policy.statements().iter().cloned();
    let mut statements = Vec::new();
    for slot in slots {
        match slot {
            StatementSlot::Written => statements.extend(written.next()),
            StatementSlot::Spliced(group) => statements.extend(group),
        }
    }
    statements.extend(written);
    trusted_policy(
        policy.written_version(),
        policy.id().map(Text::from),
        Statements::Owned(statements),
        policy.has_bare_statement(),
        policy.partition(),
        None,
    )
}

/// Fills the holes of one text.
#[must_use]
pub fn fill_text(template: &str, fillers: &[&dyn FillsHole]) -> String {
    Filling { fillers }.text(template).to_string()
}

/// The operators without qualifier and `IfExists`, so that the usual ones cost a literal one name.
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

/// The ARN of a role that an expression of a chain gives.
#[must_use]
pub fn bound_role_arn<T: RoleArnSlot + ?Sized>(role: &T) -> RoleArn {
    role.role_arn().clone()
}

/// The ARN of the root of a role's account.
#[must_use]
pub fn account_root(role: &RoleArn) -> Arn {
    role.account_id().root_arn(role.partition())
}

/// Fails the build when every statement of a list has been configured out.
pub const fn assert_some_statement_is_left(statements: usize) {
    assert!(statements > 0, "every statement of this policy has been configured out");
}

/// A service principal of a Region that is known at run time only.
#[must_use]
pub fn regional_service(service: &str, region: &Region) -> Unchecked {
    let suffix = match region.partition() {
        Partition::AwsCn => Partition::AwsCn.dns_suffix(),
        _ => Partition::Aws.dns_suffix(),
    };
    unchecked(format!("{service}.{region}.{suffix}"))
}

struct Filling<'f> {
    fillers: &'f [&'f dyn FillsHole],
}

impl Filling<'_> {
    fn statement(&self, statement: &Statement) -> Statement {
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
            conditions: Conditions::Owned(
                statement.conditions().iter().map(|condition| self.condition(condition)).collect(),
            ),
        }
    }

    fn principal(&self, element: &PrincipalElement) -> PrincipalElement {
        let entry = |entry: &PrincipalEntry| PrincipalEntry {
            principal_type: entry.principal_type,
            values: self.values(&entry.values),
        };
        let principals = match &element.principals {
            Principals::Everyone => Principals::Everyone,
            Principals::ByType(entries) => {
                Principals::ByType(entries.iter().map(entry).collect::<Vec<_>>().into())
            }
        };
        PrincipalElement { negated: element.negated, principals }
    }

    fn condition(&self, condition: &Condition) -> Condition {
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

    fn scalars(&self, value: &Scalar) -> Vec<Scalar> {
        match value {
            Scalar::String(_) | Scalar::Literal(_) => {
                self.texts(value.as_str()).into_iter().map(Scalar::String).collect()
            }
            other => vec![other.clone()],
        }
    }

    fn values(&self, values: &Values) -> Values {
        let texts: Vec<Text> = values.iter().flat_map(|text| self.texts(text)).collect();
        // A splice that is alone in a call such as `Service(…)` has no list around it.
        match texts.as_slice() {
            [only] if values.is_scalar() => Values::One(only.clone()),
            _ => Values::Many(texts),
        }
    }

    /// One text, or as many as a splice has.
    fn texts(&self, text: &str) -> Vec<Text> {
        match whole_hole(text).and_then(|index| self.fillers.get(index)) {
            Some(filler) => filler.texts().into_iter().map(Text::from).collect(),
            None => vec![self.text(text)],
        }
    }

    fn text(&self, text: &str) -> Text {
        if !has_hole(text) {
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
