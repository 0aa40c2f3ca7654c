//! Whether a statement applies to the call that assumes a role, as far as that is known.
//!
//! The request of a hop is known only in part: who calls and which keys the call cannot carry. A
//! condition on anything else can hold or not.

use policy_core::model::{
    AwsPrincipalKind, BaseOperator, Condition, Effect, Policy, PrincipalType, Principals,
    Qualifier, RoleArn, Statement, Values, ValuesIter, matches_glob,
};

/// Whether something holds for the call of a hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Never,
    Perhaps,
    Always,
}

impl Holds {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, Self::Always) => Self::Always,
            _ => Self::Perhaps,
        }
    }
}

/// Who makes the call that assumes a role.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caller<'a> {
    /// An AWS service, by its principals.
    Service(&'a [&'a str]),
    /// A session of the role with this ARN.
    Role(&'a str),
    /// Somebody else.
    Unknown,
}

/// Condition keys that a call by a service cannot carry.
const ABSENT_FOR_SERVICE: [&str; 11] = [
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalType",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:userid",
    "aws:username",
    "aws:MultiFactorAuthPresent",
    "aws:MultiFactorAuthAge",
    "aws:TokenIssueTime",
    "aws:FederatedProvider",
];

/// Condition keys that a call by a role cannot carry.
const ABSENT_FOR_ROLE: [&str; 7] = [
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:username",
];

/// Whether the caller's request can carry a key at all.
pub(crate) fn is_absent(key: &str, caller: Caller<'_>) -> bool {
    let among = |keys: &[&str]| keys.iter().any(|absent| key.eq_ignore_ascii_case(absent));
    match caller {
        Caller::Service(_) => {
            // IAM Roles Anywhere puts the fields of a certificate into tags of the session.
            let key = key.to_ascii_lowercase();
            let tag = key.strip_prefix("aws:principaltag/");
            among(&ABSENT_FOR_SERVICE) || tag.is_some_and(|tag| !tag.starts_with("x509"))
        }
        Caller::Role(_) => among(&ABSENT_FOR_ROLE),
        Caller::Unknown => false,
    }
}

/// Whether a condition holds. A key that is absent satisfies negated operators and `IfExists`.
pub(crate) fn condition_holds(condition: &Condition, caller: Caller<'_>) -> Holds {
    let operator = condition.operator;
    if is_absent(&condition.key, caller) {
        if operator.base == BaseOperator::Null {
            let wants_absent = condition.values().any(|value| value.as_str() == "true");
            return if wants_absent { Holds::Always } else { Holds::Never };
        }
        let satisfied = match operator.qualifier {
            Some(Qualifier::ForAllValues) => true,
            Some(Qualifier::ForAnyValue) => operator.if_exists,
            None => operator.if_exists || operator.is_negated(),
        };
        return if satisfied { Holds::Always } else { Holds::Never };
    }
    match caller {
        Caller::Role(arn) if condition.key.eq_ignore_ascii_case("aws:PrincipalArn") => {
            compare(condition, arn)
        }
        Caller::Role(arn) if condition.key.eq_ignore_ascii_case("aws:PrincipalAccount") => {
            RoleArn::parse(arn).map_or(Holds::Perhaps, |role| compare(condition, role.account()))
        }
        _ => Holds::Perhaps,
    }
}

/// Compares the values of a String or ARN operator with a text that is known.
fn compare(condition: &Condition, known: &str) -> Holds {
    use BaseOperator::{
        ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, StringEquals, StringLike, StringNotEquals,
        StringNotLike,
    };
    let glob = match condition.operator.base {
        StringEquals | StringNotEquals => false,
        StringLike | StringNotLike | ArnEquals | ArnLike | ArnNotEquals | ArnNotLike => true,
        _ => return Holds::Perhaps,
    };
    if condition.operator.qualifier.is_some() || !is_known(known) {
        return Holds::Perhaps;
    }
    let values = || condition.values().map(|value| value.as_str());
    if values().any(|value| !is_known(value)) {
        return Holds::Perhaps;
    }
    let matched = values().any(|value| value == known || (glob && matches_glob(value, known)));
    if matched == condition.operator.is_negated() { Holds::Never } else { Holds::Always }
}

/// Whether a text is known to the last character: without holes and policy variables.
pub(crate) fn is_known(text: &str) -> bool {
    !text.contains("${") && !policy_core::model::hole::has_hole(text)
}

/// Whether all conditions of a statement hold.
pub(crate) fn conditions_hold(statement: &Statement, caller: Caller<'_>) -> Holds {
    statement
        .conditions()
        .iter()
        .map(|condition| condition_holds(condition, caller))
        .fold(Holds::Always, Holds::and)
}

/// Whether a statement's action element covers an action.
pub(crate) fn covers_action(statement: &Statement, action: &str) -> bool {
    let lower = action.to_ascii_lowercase();
    let matched = statement
        .action()
        .values()
        .iter()
        .any(|pattern| matches_glob(&pattern.to_ascii_lowercase(), &lower));
    matched != statement.action().is_negated()
}

/// Whether a statement's resource element covers an ARN.
fn covers_resource(statement: &Statement, arn: &str) -> Holds {
    let Some(element) = statement.resource() else { return Holds::Never };
    let covered = covers(element.values(), arn);
    match (covered, element.is_negated()) {
        (Holds::Perhaps, _) => Holds::Perhaps,
        (covered, false) => covered,
        (Holds::Always, true) => Holds::Never,
        (Holds::Never, true) => Holds::Always,
    }
}

fn covers(patterns: &Values, text: &str) -> Holds {
    let mut best = Holds::Never;
    for pattern in patterns.iter() {
        if pattern == text || (is_known(pattern) && is_known(text) && matches_glob(pattern, text)) {
            return Holds::Always;
        }
        if !is_known(pattern) || !is_known(text) {
            best = Holds::Perhaps;
        }
    }
    best
}

/// What a permission policy says of assuming a role.
pub(crate) fn permits(policy: &Policy, action: &str, role: &str, caller: Caller<'_>) -> Holds {
    decide(policy, |statement| {
        if !covers_action(statement, action) {
            return Holds::Never;
        }
        covers_resource(statement, role).and(conditions_hold(statement, caller))
    })
}

/// What a trust policy says of a caller.
pub(crate) fn admits(policy: &Policy, action: &str, caller: Caller<'_>) -> Holds {
    decide(policy, |statement| {
        if !covers_action(statement, action) {
            return Holds::Never;
        }
        names_caller(statement, caller).and(conditions_hold(statement, caller))
    })
}

/// A Deny that always applies decides, one that perhaps applies leaves doubt.
fn decide(policy: &Policy, applies: impl Fn(&Statement) -> Holds) -> Holds {
    let (mut allowed, mut denied) = (Holds::Never, Holds::Never);
    for statement in policy.statements() {
        let side = match statement.effect() {
            Effect::Allow => &mut allowed,
            Effect::Deny => &mut denied,
        };
        match applies(statement) {
            Holds::Always => *side = Holds::Always,
            Holds::Perhaps if *side == Holds::Never => *side = Holds::Perhaps,
            _ => {}
        }
    }
    match denied {
        Holds::Always => Holds::Never,
        Holds::Perhaps => allowed.and(Holds::Perhaps),
        Holds::Never => allowed,
    }
}

fn names_caller(statement: &Statement, caller: Caller<'_>) -> Holds {
    let Some(element) = statement.principal() else { return Holds::Never };
    let entries = match element.principals() {
        Principals::Everyone => return Holds::Always,
        Principals::ByType(entries) => entries.as_slice(),
    };
    let of_type = |wanted: PrincipalType| {
        let entry = entries.iter().find(|entry| entry.principal_type() == wanted);
        entry.map(|entry| entry.values().iter())
    };
    match caller {
        Caller::Unknown => Holds::Perhaps,
        Caller::Service(names) => of_type(PrincipalType::Service)
            .map_or(Holds::Never, |values| names_service(values, names)),
        Caller::Role(arn) => {
            of_type(PrincipalType::Aws).map_or(Holds::Never, |values| names_role(values, arn))
        }
    }
}

/// Every name under which the service may call must be trusted.
fn names_service(values: ValuesIter<'_>, names: &[&str]) -> Holds {
    let named = |name: &&str| values.clone().any(|value| value == *name);
    if names.iter().all(named) { Holds::Always } else { Holds::Never }
}

fn names_role(values: ValuesIter<'_>, arn: &str) -> Holds {
    let role = RoleArn::parse(arn).ok();
    let mut best = Holds::Never;
    for value in values {
        if value == "*" || value == arn {
            return Holds::Always;
        }
        let account = match AwsPrincipalKind::classify(value) {
            AwsPrincipalKind::Account(account) | AwsPrincipalKind::Root { account, .. } => {
                Some(account)
            }
            _ => None,
        };
        match (&role, account) {
            (Some(role), Some(account)) if role.account() == account => return Holds::Always,
            _ if !is_known(value) || !is_known(arn) => best = Holds::Perhaps,
            _ => {}
        }
    }
    best
}
