//! The partition of a policy, as its own contents agree on it.

use crate::model::{
    ArnFields, Partition, Policy, PrincipalType, Principals, ServicePrincipalParts,
};

/// What the ARNs, Regions and service suffixes of a policy say about its partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartitionVote {
    /// All that name a partition name this one, or none does and it is the usual one.
    One(Partition),
    /// They disagree.
    Several,
}

/// Returns the partition that turns a 12-digit account into a root ARN.
#[must_use]
pub fn for_accounts(policy: &Policy) -> PartitionVote {
    if let Some(partition) = policy.partition {
        return PartitionVote::One(partition);
    }
    if !names_an_account(policy) {
        return PartitionVote::One(Partition::Aws);
    }
    agreed_partition(policy)
}

/// Returns whether a principal of the policy is a bare account ID.
#[must_use]
pub fn names_an_account(policy: &Policy) -> bool {
    let entries = policy.statements().iter().filter_map(|statement| statement.principal());
    entries.flat_map(|element| element.entries()).any(|entry| {
        entry.principal_type == PrincipalType::Aws
            && entry.values.iter().any(|value| value.len() == 12)
    })
}

/// Returns the partition of the account IDs in a policy whose holes have been filled: the one that
/// its template names, or else the one of the principals and resources that fill it. Condition
/// values from run time, such as an external ID, do not affect which account is meant.
#[must_use]
pub fn partition_of_filled(template: &Policy, filled: &Policy) -> Option<Partition> {
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

/// Returns the partition that the policy's ARNs, Regions and service suffixes agree on, or else
/// `aws`.
#[must_use]
pub fn agreed_partition(policy: &Policy) -> PartitionVote {
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

/// Returns the partition that an ARN names.
#[must_use]
pub fn of_arn(text: &str) -> Option<Partition> {
    if !text.starts_with("arn:") {
        return None;
    }
    Partition::parse(ArnFields::split(text).ok()?.partition).ok()
}

/// Returns the partition of a service principal. `amazonaws.com` is used in every partition, so
/// only a Region or another suffix identifies one.
#[must_use]
pub fn of_service(text: &str) -> Option<Partition> {
    let parts = ServicePrincipalParts::split(text).ok()?;
    match parts.region.and_then(Partition::of_region) {
        Some(partition) => Some(partition),
        None if parts.suffix == Partition::Aws.dns_suffix() => None,
        None => parts.partition_of_suffix,
    }
}
