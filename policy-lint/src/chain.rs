//! The checks of a chain as a whole.

use crate::Finding;
use crate::rules::chain::{
    chain_length, cross_partition_chain, external_id_in_later_hop, foreign_database_user,
    hop_duration, hop_source_identity, impossible_hop_condition, repeated_chain_role,
    unpermitted_hop, untrusted_hop,
};
use policy_core::model::{Condition, DatabaseUserArn, Policy, PrincipalType, RoleArn, hole};
use policy_core::path::{Path, Place};
use policy_core::semantics::decision::{admits, condition_holds_for, permits};
use policy_core::semantics::principal::{Caller, is_absent};
use policy_core::semantics::truth::Truth;

/// A chain as the macro reads it.
pub struct ChainFacts<'a> {
    /// The hops, in order.
    pub hops: Vec<HopFacts<'a>>,
}

/// One hop as the macro reads it. A policy is there as far as it could be read.
pub struct HopFacts<'a> {
    /// The name.
    pub name: &'a str,
    /// The role's ARN, which may have holes.
    pub arn: &'a str,
    /// The trust policy, and whether it was given and not made.
    pub trust: Option<(&'a Policy, bool)>,
    /// The permissions to assume the next role, and whether they were given and not made.
    pub assume: Option<(&'a Policy, bool)>,
    /// The permissions boundary.
    pub boundary: Option<&'a Policy>,
    /// Whether `external_id` is a member of the hop.
    pub has_external_id: bool,
    /// Whether the author says that the external id is handed on to this hop.
    pub external_id_forwarded: bool,
    /// Whether session tags are passed when the role is assumed.
    pub session_tags: bool,
    /// The source identity that is set when the role is assumed.
    pub source_identity: Option<&'a str>,
    /// The duration of the session, in seconds.
    pub duration: Option<u64>,
}

/// The most roles that Amazon Redshift chains.
const LONGEST: usize = 10;

/// Checks a chain. Paths of findings start with the name of the hop and the key of the macro.
#[must_use]
pub fn check_chain(chain: &ChainFacts<'_>) -> Vec<Finding> {
    let hops = &chain.hops;
    let mut findings = Vec::new();
    if !(2..=LONGEST).contains(&hops.len()) {
        let one_too_many = hops.get(LONGEST).map(|hop| Path::root().key(hop.name));
        let place = Place::key(one_too_many.unwrap_or_else(Path::root));
        findings.push(chain_length::finding(place, hops.len()));
    }
    findings.extend(check_roles(hops.iter().map(|hop| (hop.name, hop.arn))));
    let by_redshift = hops.first().is_some_and(is_trusted_by_redshift);
    for (index, hop) in hops.iter().enumerate() {
        check_duration(hop, index, &mut findings);
        check_conditions(
            hop,
            index.checked_sub(1).and_then(|before| hops.get(before)),
            &mut findings,
        );
        if index == 0 {
            check_database_users(hop, &mut findings);
        } else if by_redshift && !hop.external_id_forwarded {
            let demands = external_id_conditions(hop).into_iter().filter(|(condition, _)| {
                let operator = condition.operator();
                !operator.if_exists && !operator.is_negated()
            });
            findings.extend(demands.map(|(_, place)| external_id_in_later_hop::finding(place)));
        }
    }
    for pair in hops.windows(2) {
        if let [from, to] = pair {
            check_step(from, to, &mut findings);
        }
    }
    check_source_identity(hops, &mut findings);
    findings
}

/// Checks that no role stands twice in a chain and that all are of one partition.
pub fn check_roles<'a>(hops: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (name, arn) in hops {
        let place = |name: &str| Place::value(Path::root().key(name).key("arn"));
        let same = |other: &&(&str, &str)| {
            other.1.eq_ignore_ascii_case(arn) && hole::whole_hole(arn).is_none()
        };
        if let Some((first, _)) = seen.iter().find(same) {
            findings.push(repeated_chain_role::finding(place(name), place(first), arn));
        }
        if let Some((first_name, first)) = seen.first()
            && let (Some(one), Some(other)) = (partition(first), partition(arn))
            && one != other
        {
            findings.push(cross_partition_chain::finding(
                place(name),
                place(first_name),
                arn,
                other,
                one,
            ));
        }
        seen.push((name, arn));
    }
    findings
}

fn partition(arn: &str) -> Option<&str> {
    let partition = arn.strip_prefix("arn:")?.split(':').next()?;
    (!hole::has_hole(partition)).then_some(partition)
}

fn place(hop: &HopFacts<'_>, key: &str) -> Place {
    Place::value(Path::root().key(hop.name).key(key))
}

fn is_trusted_by_redshift(hop: &HopFacts<'_>) -> bool {
    let Some((trust, _)) = hop.trust else { return false };
    let entries =
        trust.statements().iter().filter_map(|it| it.principal()).flat_map(|it| it.entries());
    entries.filter(|entry| entry.principal_type() == PrincipalType::Service).any(|entry| {
        entry.values().iter().any(|service| {
            service.starts_with("redshift.") || service.starts_with("redshift-serverless.")
        })
    })
}

/// A chained session lasts at most an hour, whatever the role allows.
fn check_duration(hop: &HopFacts<'_>, index: usize, findings: &mut Vec<Finding>) {
    let Some(seconds) = hop.duration else { return };
    let longest = if index == 0 { 43_200 } else { 3_600 };
    if !(900..=longest).contains(&seconds) {
        findings.push(hop_duration::finding(place(hop, "duration"), seconds, longest));
    }
}

/// The conditions of a hop on `sts:ExternalId`, each with the place of its values.
fn external_id_conditions<'a>(hop: &'a HopFacts<'_>) -> Vec<(&'a Condition, Place)> {
    let mut found = Vec::new();
    let statements = hop.trust.map(|(trust, _)| trust.statements()).unwrap_or_default();
    for (index, statement) in statements.iter().enumerate() {
        for condition in statement.conditions() {
            if condition.key().eq_ignore_ascii_case("sts:ExternalId") {
                let path = condition_path(hop, index, condition);
                found.push((condition, Place::value(path)));
            }
        }
    }
    found
}

/// The path of a condition of a hop's trust policy, in the members of the macro.
fn condition_path(hop: &HopFacts<'_>, statement: usize, condition: &Condition) -> Path {
    let path = Path::root().key(hop.name);
    let block = match hop.trust {
        Some((trust, true)) if trust.has_bare_statement() => {
            path.key("trust_policy").key("Statement").key("Condition")
        }
        Some((_, true)) => {
            path.key("trust_policy").key("Statement").index(statement).key("Condition")
        }
        _ if hop.has_external_id && condition.key() == "sts:ExternalId" => {
            return path.key("external_id");
        }
        _ => path.key("when"),
    };
    block.key(condition.operator_text()).key(condition.key())
}

/// The cluster of a database user and the role that it assumes first are of one account.
fn check_database_users(hop: &HopFacts<'_>, findings: &mut Vec<Finding>) {
    let Ok(role) = RoleArn::parse(hop.arn) else { return };
    for (condition, place) in external_id_conditions(hop) {
        if condition.operator().is_negated() {
            continue;
        }
        for (index, value) in condition.values().enumerate() {
            if let Ok(user) = DatabaseUserArn::parse(value.as_str())
                && user.account_id().as_str() != role.account()
            {
                let place = Place::value(place.path.clone().index(index));
                findings.push(foreign_database_user::finding(place, &user, &role));
            }
        }
    }
}

/// The previous role must be permitted to assume this one, and this one must trust it.
fn check_step(from: &HopFacts<'_>, to: &HopFacts<'_>, findings: &mut Vec<Finding>) {
    let caller = Caller::of_role(&from.arn);
    let mut actions = vec!["sts:AssumeRole"];
    if to.session_tags {
        actions.push("sts:TagSession");
    }
    if to.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    for action in actions {
        if let Some((policy, true)) = from.assume
            && permits(policy, action, to.arn, caller) == Truth::Never
        {
            let place = place(from, "policy");
            findings.push(unpermitted_hop::finding(place, action, from.arn, to.arn, policy));
        }
        if let Some(boundary) = from.boundary
            && permits(boundary, action, to.arn, caller) == Truth::Never
        {
            findings.push(unpermitted_hop::boundary(
                place(from, "boundary"),
                action,
                from.arn,
                to.arn,
            ));
        }
        if let Some((trust, true)) = to.trust
            && admits(trust, action, caller) == Truth::Never
        {
            let place = place(to, "trust_policy");
            findings.push(untrusted_hop::finding(place, action, from.arn, to.arn, trust));
        }
    }
}

/// A condition of a trust policy on a key that the call of this hop never carries.
fn check_conditions(
    hop: &HopFacts<'_>,
    before: Option<&HopFacts<'_>>,
    findings: &mut Vec<Finding>,
) {
    let Some((trust, _)) = hop.trust else { return };
    for (index, statement) in trust.statements().iter().enumerate() {
        let services = statement.principal().is_some_and(|element| {
            let mut entries = element.entries().iter();
            entries.any(|entry| entry.principal_type() == PrincipalType::Service)
        });
        let only_services = services
            && statement.principal().is_some_and(|element| {
                let mut entries = element.entries().iter();
                entries.all(|entry| entry.principal_type() == PrincipalType::Service)
            });
        let caller = match before {
            Some(before) => Caller::of_role(&before.arn),
            // Where only services are trusted, the rule for every policy has said it.
            None if services && !only_services => Caller::Service(&[]),
            None => Caller::Unknown,
        };
        for condition in statement.conditions() {
            let impossible = is_absent(condition.key(), &caller)
                && condition_holds_for(condition, caller, trust.version()) == Truth::Never;
            if impossible && statement.effect() == policy_core::model::Effect::Allow {
                let path = condition_path(hop, index, condition);
                let by_role = matches!(caller, Caller::Session { .. });
                findings.push(impossible_hop_condition::finding(
                    Place::key(path),
                    condition.key(),
                    by_role,
                ));
            }
        }
    }
}

/// A source identity is set once and goes with the session: it cannot change later.
fn check_source_identity(hops: &[HopFacts<'_>], findings: &mut Vec<Finding>) {
    let mut set: Option<(&HopFacts<'_>, &str)> = None;
    for hop in hops {
        let Some(identity) = hop.source_identity else { continue };
        if let Some((first, earlier)) = set
            && earlier != identity
        {
            let other = place(first, "source_identity");
            findings.push(hop_source_identity::finding(
                place(hop, "source_identity"),
                other,
                earlier,
                identity,
            ));
        }
        set = set.or(Some((hop, identity)));
    }
}
