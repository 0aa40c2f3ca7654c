//! The partition of a policy, as its own words agree on it.

use crate::Context;
use crate::model::{
    AccountId, ArnFields, Partition, Policy, PrincipalEntry, PrincipalType, Principals,
    ServicePrincipalParts, Statement, Text, Values,
};

/// What the ARNs, regions and service suffixes of a policy say of its partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartitionVote {
    /// All that say something say this, or nothing does and it is the usual one.
    One(Partition),
    /// They disagree.
    Several,
}

/// The partition that turns a 12-digit account into a root ARN.
pub(super) fn for_accounts(policy: &Policy, context: &Context<'_>) -> PartitionVote {
    if let Some(partition) = context.partition.or(policy.partition) {
        return PartitionVote::One(partition);
    }
    if !names_an_account(policy) {
        return PartitionVote::One(Partition::Aws);
    }
    agreed_partition(policy)
}

fn names_an_account(policy: &Policy) -> bool {
    let entries = policy.statements().iter().filter_map(|statement| statement.principal());
    entries.flat_map(|element| element.entries()).any(|entry| {
        entry.principal_type == PrincipalType::Aws
            && entry.values.iter().any(|value| value.len() == 12)
    })
}

/// The partition of the account ids in a policy whose holes have been filled: the one that its template
/// says, else the one of the principals and resources that fill it. The value of a condition that comes
/// at run time, such as an external id, has no say in whose account is meant.
pub(crate) fn partition_of_filled(template: &Policy, filled: &Policy) -> Option<Partition> {
    if !names_an_account(filled) {
        return None;
    }
    match votes(template, true) {
        Votes::None => match votes(filled, false) {
            Votes::Several => None,
            Votes::One(partition) => Some(partition),
            Votes::None => Some(Partition::Aws),
        },
        Votes::One(partition) => Some(partition),
        Votes::Several => None,
    }
}

/// The partition that the policy's ARNs, regions and service suffixes agree on, else `aws`.
pub(crate) fn agreed_partition(policy: &Policy) -> PartitionVote {
    match votes(policy, true) {
        Votes::None => PartitionVote::One(Partition::Aws),
        Votes::One(partition) => PartitionVote::One(partition),
        Votes::Several => PartitionVote::Several,
    }
}

/// What the parts of a policy that name a partition say.
enum Votes {
    None,
    One(Partition),
    Several,
}

fn votes(policy: &Policy, conditions: bool) -> Votes {
    let mut vote = None;
    let mut several = false;
    let mut count = |partition: Option<Partition>| match (vote, partition) {
        (_, None) => {}
        (None, Some(_)) => vote = partition,
        (Some(one), Some(other)) => several |= one != other,
    };
    for statement in policy.statements() {
        if let Some(Principals::ByType(entries)) = statement.principal().map(|it| it.principals()) {
            for entry in entries.iter() {
                let service = entry.principal_type == PrincipalType::Service;
                for value in &entry.values {
                    count(if service { of_service(value) } else { of_arn(value) });
                }
            }
        }
        for value in statement.resource().into_iter().flat_map(|element| &element.values) {
            count(of_arn(value));
        }
        let tested = statement.conditions().iter().filter(|_| conditions);
        for value in tested.flat_map(|condition| condition.values()) {
            count(of_arn(value.as_str()).or_else(|| Partition::of_region(value.as_str())));
        }
    }
    match (several, vote) {
        (true, _) => Votes::Several,
        (false, None) => Votes::None,
        (false, Some(partition)) => Votes::One(partition),
    }
}

/// The statements of a policy with each bare account as its root ARN, as far as the policy says in which
/// partition it is: what they mean stays with them when they are spliced into another policy.
pub(crate) fn statements_with_accounts(policy: &Policy) -> Vec<Statement> {
    let mut statements = policy.statements().to_vec();
    if names_an_account(policy)
        && let PartitionVote::One(partition) = for_accounts(policy, &Context::PLAIN)
    {
        statements.iter_mut().for_each(|statement| name_accounts(statement, partition));
    }
    statements
}

fn name_accounts(statement: &mut Statement, partition: Partition) {
    let Some(element) = &mut statement.principal else { return };
    let Principals::ByType(entries) = &element.principals else { return };
    let named = |value: &str| match AccountId::parse(value) {
        Ok(account) => account.root_arn(partition).into_text(),
        Err(_) => Text::from(value),
    };
    let entry = |entry: &PrincipalEntry| {
        if entry.principal_type != PrincipalType::Aws {
            return entry.clone();
        }
        let mut values: Vec<Text> = entry.values.iter().map(named).collect();
        let values = match (entry.values.is_scalar(), values.pop()) {
            (true, Some(only)) => Values::One(only),
            (_, last) => {
                values.extend(last);
                Values::Many(values)
            }
        };
        PrincipalEntry { principal_type: entry.principal_type, values }
    };
    element.principals = Principals::ByType(entries.iter().map(entry).collect::<Vec<_>>().into());
}

pub(crate) fn of_arn(text: &str) -> Option<Partition> {
    if !text.starts_with("arn:") {
        return None;
    }
    Partition::parse(ArnFields::split(text).ok()?.partition).ok()
}

/// `amazonaws.com` is used in every partition, so only a region or another suffix says something.
pub(crate) fn of_service(text: &str) -> Option<Partition> {
    let parts = ServicePrincipalParts::split(text).ok()?;
    match parts.region.and_then(Partition::of_region) {
        Some(partition) => Some(partition),
        None if parts.suffix == Partition::Aws.dns_suffix() => None,
        None => parts.partition_of_suffix,
    }
}
