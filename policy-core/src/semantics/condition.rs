//! Whether a condition holds, as far as a request is known.
//!
//! A request is mostly known in part: who calls, and which keys the call cannot carry. A condition on
//! anything else can hold or not.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::condition::{Truth, condition_holds};
//! use policy_core::semantics::principal::Caller;
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole",
//!     "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}"#)?;
//! let statement = &policy.statements()[0];
//! let condition = &statement.conditions()[0];
//! let service = Caller::Service(&["ec2.amazonaws.com"]);
//! assert_eq!(condition_holds(condition, service), Truth::Never);
//! assert_eq!(condition_holds(condition, Caller::Unknown), Truth::Perhaps);
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use super::arn;
use super::pattern::{self, is_known};
use super::principal::Caller;
use crate::model::{BaseOperator, Condition, Family, Qualifier, RoleArn, Scalar};

/// Whether something holds for a request of which not all is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not, whatever the rest of the request is.
    Never,
    /// That depends on what is not known.
    Perhaps,
    /// It does, whatever the rest of the request is.
    Always,
}

impl Truth {
    /// Whether both hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, Self::Always) => Self::Always,
            _ => Self::Perhaps,
        }
    }

    /// Whether one of them holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Whether it does not hold.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Perhaps => Self::Perhaps,
            Self::Always => Self::Never,
        }
    }

    /// What is known for certain.
    #[must_use]
    pub const fn of(is_so: bool) -> Self {
        if is_so { Self::Always } else { Self::Never }
    }
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

/// Whether the caller's request cannot carry a key at all.
#[must_use]
pub fn is_absent(key: &str, caller: Caller<'_>) -> bool {
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
#[must_use]
pub fn condition_holds(condition: &Condition, caller: Caller<'_>) -> Truth {
    if is_absent(condition.key(), caller) {
        return holds_without_key(condition);
    }
    match caller {
        Caller::Role(arn) if condition.key().eq_ignore_ascii_case("aws:PrincipalArn") => {
            holds_for(condition, arn)
        }
        Caller::Role(arn) if condition.key().eq_ignore_ascii_case("aws:PrincipalAccount") => {
            RoleArn::parse(arn).map_or(Truth::Perhaps, |role| holds_for(condition, role.account()))
        }
        _ => Truth::Perhaps,
    }
}

/// Whether all conditions hold.
#[must_use]
pub fn conditions_hold(conditions: &[Condition], caller: Caller<'_>) -> Truth {
    let all = conditions.iter().map(|condition| condition_holds(condition, caller));
    all.fold(Truth::Always, Truth::and)
}

/// Whether a condition holds where the request lacks its key.
#[must_use]
pub fn holds_without_key(condition: &Condition) -> Truth {
    let operator = condition.operator();
    if operator.base == BaseOperator::Null {
        let is_true = |value: &Scalar| value.as_str().eq_ignore_ascii_case("true");
        let (mut all, mut any) = (condition.values(), condition.values());
        return match (all.all(is_true), any.any(is_true)) {
            (true, _) => Truth::Always,
            // With the key it may hold as well, or what it asks for is not known.
            (false, true) => Truth::Perhaps,
            _ if condition.values().any(|value| !is_known(value.as_str())) => Truth::Perhaps,
            _ => Truth::Never,
        };
    }
    Truth::of(match operator.qualifier {
        Some(Qualifier::ForAllValues) => true,
        Some(Qualifier::ForAnyValue) => operator.if_exists,
        None => operator.if_exists || operator.is_negated(),
    })
}

/// Whether a condition with a String or ARN operator holds for a value of its key that is known.
#[must_use]
pub fn holds_for(condition: &Condition, value: &str) -> Truth {
    let operator = condition.operator();
    let takes: fn(&str, &str) -> bool = match (operator.family(), operator.base) {
        (Family::Arn, _) => |pattern, arn| {
            // What has no fields is another rule's to judge; as a pattern it says what is meant.
            arn::matches(pattern, arn)
                || (!arn::has_fields(pattern) && pattern::matches(pattern, arn))
        },
        (_, BaseOperator::StringLike | BaseOperator::StringNotLike) => pattern::matches,
        (_, BaseOperator::StringEquals | BaseOperator::StringNotEquals) => {
            |one, other| one == other
        }
        _ => return Truth::Perhaps,
    };
    let texts = || condition.values().map(crate::model::Scalar::as_str);
    if operator.qualifier.is_some() || !is_known(value) || !texts().all(is_known) {
        return Truth::Perhaps;
    }
    Truth::of(texts().any(|text| takes(text, value)) != operator.is_negated())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_is_a_logic_of_three_values() {
        use Truth::{Always, Never, Perhaps};

        for one in [Never, Perhaps, Always] {
            assert_eq!(one.not().not(), one);
            assert_eq!((one.and(Always), one.or(Never)), (one, one));
            assert_eq!((one.and(Never), one.or(Always)), (Never, Always));
        }
        assert_eq!((Perhaps.and(Perhaps), Perhaps.or(Perhaps)), (Perhaps, Perhaps));
    }
}
