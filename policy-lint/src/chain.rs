//! The checks of a chain as a whole.

use crate::rules::chain::{
    chain_length, cross_partition_chain, external_id_in_later_hop, foreign_database_user,
    hop_duration, hop_source_identity, impossible_hop_condition, repeated_chain_role,
    unpermitted_hop, unproved_hop, untrusted_hop,
};
use crate::{Finding, quoted};
use policy_analysis::chain::{Half, Hop, Part, Side, Unproved, prove, trusts_service};
pub use policy_analysis::chain::{TAGS_OF_PODS, is_pods, is_redshift};
use policy_core::model::{Condition, DatabaseUserArn, Policy, PrincipalType, RoleArn, hole};
use policy_core::path::{Path, Place};
use policy_core::rule::Rule;
use policy_core::semantics::decision::condition_holds_for;
use policy_core::semantics::principal::{Caller, is_absent};
use policy_core::semantics::truth::Truth;

/// A role chain as the macro reads it.
pub struct ChainFacts<'a> {
    /// The hops, in order.
    pub hops: Vec<HopFacts<'a>>,
    /// Values that condition keys have in every request of the project.
    pub known: &'a [(String, Vec<String>)],
}

/// A hop's policy, as far as it could be read.
#[derive(Clone, Copy)]
pub struct PolicyFacts<'a> {
    /// The policy. If it has control flow, the policy with everything that can occur together.
    pub policy: &'a Policy,
    /// Whether the author gave the policy, as opposed to the macro generating it.
    pub is_given: bool,
    /// Every policy that control flow can produce, or why that cannot be determined.
    pub forms: Result<&'a [Policy], &'a str>,
}

/// One hop as the macro reads it, with each policy as far as it could be read.
pub struct HopFacts<'a> {
    /// The name.
    pub name: &'a str,
    /// The role's ARN, which may have holes.
    pub arn: &'a str,
    /// The trust policy.
    pub trust: Option<PolicyFacts<'a>>,
    /// The permissions to assume the next role.
    pub assume: Option<PolicyFacts<'a>>,
    /// The permissions boundary.
    pub boundary: Option<PolicyFacts<'a>>,
    /// The session policy with which the role is assumed.
    pub session_policy: Option<PolicyFacts<'a>>,
    /// Whether the author says that an EKS Pod Identity association passes no session tags.
    pub session_tags_disabled: bool,
    /// Whether `external_id` is a member of the hop.
    pub has_external_id: bool,
    /// Whether the author says that the external ID is forwarded to this hop.
    pub external_id_forwarded: bool,
    /// The session tags that are passed when the role is assumed.
    pub session_tags: Vec<(String, Option<String>)>,
    /// The source identity that is set when the role is assumed.
    pub source_identity: Option<&'a str>,
    /// The duration of the session, in seconds.
    pub duration: Option<u64>,
    /// Whether the author relies on the trust policy alone, without the permission, within one account.
    pub same_account_trust: bool,
}

/// The maximum number of roles that Amazon Redshift chains.
const LONGEST: usize = 10;

/// Checks a chain. The paths of findings start with the hop's name and the macro's key.
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
    if let (Some(third), true) =
        (hops.get(2), hops.first().is_some_and(|it| is_trusted_by(it, is_pods)))
    {
        let place = Place::key(Path::root().key(third.name));
        findings.push(chain_length::of_pods(place, hops.len()));
    }
    let by_redshift = hops.first().is_some_and(|it| is_trusted_by(it, is_redshift));
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
    check_steps(chain, by_redshift, &mut findings);
    check_source_identity(hops, &mut findings);
    findings
}

/// Checks that no role appears twice in a chain and that all roles are in one partition.
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

fn is_trusted_by(hop: &HopFacts<'_>, is_it: fn(&str) -> bool) -> bool {
    hop.trust.is_some_and(|trust| trusts_service(trust.policy, is_it))
}

/// Checks that a chained session lasts at most one hour, whatever the role allows.
fn check_duration(hop: &HopFacts<'_>, index: usize, findings: &mut Vec<Finding>) {
    let Some(seconds) = hop.duration else { return };
    let longest = if index == 0 { 43_200 } else { 3_600 };
    if !(900..=longest).contains(&seconds) {
        findings.push(hop_duration::finding(place(hop, "duration"), seconds, longest));
    }
}

/// Returns a hop's conditions on `sts:ExternalId`, each with the place of its values.
fn external_id_conditions<'a>(hop: &'a HopFacts<'_>) -> Vec<(&'a Condition, Place)> {
    let mut found = Vec::new();
    let statements = hop.trust.map(|trust| trust.policy.statements()).unwrap_or_default();
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

/// Returns the path of a condition of a hop's trust policy, in the macro's members.
fn condition_path(hop: &HopFacts<'_>, statement: usize, condition: &Condition) -> Path {
    let path = Path::root().key(hop.name);
    let block = match hop.trust {
        Some(trust) if trust.is_given => {
            statement_path(path, "trust_policy", trust.policy, statement).key("Condition")
        }
        _ if hop.has_external_id && condition.key() == "sts:ExternalId" => {
            return path.key("external_id");
        }
        _ => path.key("when"),
    };
    block.key(condition.operator_text()).key(condition.key())
}

/// Checks that a database user's cluster and the first role that it assumes are in one account.
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

/// Returns the path of a statement of a policy that is a member of the macro.
fn statement_path(path: Path, key: &str, policy: &Policy, statement: usize) -> Path {
    let path = path.key(key).key("Statement");
    if policy.has_bare_statement() { path } else { path.index(statement) }
}

/// Checks that each role is permitted to assume the next one, and that the next one trusts it.
fn check_steps(chain: &ChainFacts<'_>, by_redshift: bool, findings: &mut Vec<Finding>) {
    let mut hops: Vec<Hop<'_>> = chain.hops.iter().map(|hop| of_facts(hop, by_redshift)).collect();
    for (number, hop) in hops.iter_mut().enumerate() {
        let before = number.checked_sub(1).and_then(|before| chain.hops.get(before));
        let (Some(facts), true) = (chain.hops.get(number), hop.same_account_trust) else {
            continue;
        };
        if let Some(finding) = misplaced_relaxation(before, facts) {
            findings.push(finding);
            hop.same_account_trust = false;
        }
    }
    for hop in &chain.hops {
        let policies = [
            ("trust_policy", hop.trust),
            ("policy", hop.assume),
            ("boundary", hop.boundary),
            ("session_policy", hop.session_policy),
        ];
        for (key, facts) in policies {
            if let Some(PolicyFacts { forms: Err(reason), .. }) = facts {
                findings.push(unproved_hop::of_forms(place(hop, key), hop.name, reason));
            }
        }
    }
    let mut told: Vec<(usize, Half)> = Vec::new();
    for unproved in prove(&hops, chain.known) {
        // The first action of a policy is enough.
        if told.contains(&(unproved.hop, unproved.half)) || is_told(chain, &unproved, by_redshift) {
            continue;
        }
        told.push((unproved.hop, unproved.half));
        findings.extend(finding_of(chain, &unproved));
    }
}

fn of_facts<'a>(hop: &'a HopFacts<'_>, by_redshift: bool) -> Hop<'a> {
    let side = |facts: Option<PolicyFacts<'a>>| {
        let facts = facts?;
        Some(Side { forms: facts.forms.ok()?, is_made: !facts.is_given })
    };
    let mut found = Hop::new(hop.name, hop.arn);
    (found.trust, found.permission) = (side(hop.trust), side(hop.assume));
    found.boundary = side(hop.boundary);
    found.session_policy = side(hop.session_policy);
    found.session_tags_disabled = hop.session_tags_disabled;
    found.external_id_is_passed = !by_redshift || hop.external_id_forwarded;
    found.session_tags.clone_from(&hop.session_tags);
    found.source_identity = hop.source_identity.map(str::to_owned);
    found.duration = hop.duration;
    found.same_account_trust = hop.same_account_trust;
    found
}

/// Reports `same_account_trust` in a hop that is not known to be within one account, because only there is
/// the trust enough without the permission.
fn misplaced_relaxation(before: Option<&HopFacts<'_>>, hop: &HopFacts<'_>) -> Option<Finding> {
    let before = before?;
    let accounts = account(before.arn).zip(account(hop.arn));
    if accounts.is_some_and(|(one, other)| one == other) {
        return None;
    }
    let are = match accounts {
        Some((one, other)) if !hole::has_hole(one) && !hole::has_hole(other) => {
            "are in different accounts, which require both the trust and the permission"
        }
        _ => "are not known to be in the same account",
    };
    let (one, other) = (quoted(before.name), quoted(hop.name));
    let message = format!("the roles of the hop from `{one}` to `{other}` {are}");
    let finding = Finding::new(&unpermitted_hop::RULE, place(hop, "same_account_trust"), message);
    Some(
        finding.help("remove `same_account_trust`, because the previous role needs the permission"),
    )
}

fn account(arn: &str) -> Option<&str> {
    arn.strip_prefix("arn:")?.split(':').nth(3)
}

/// Whether another rule about chains has already reported why a half fails.
fn is_told(chain: &ChainFacts<'_>, unproved: &Unproved, by_redshift: bool) -> bool {
    let Unproved { hop, half: Half::Trust, statement: Some((statement, part)), .. } = unproved
    else {
        return false;
    };
    let Some(facts) = chain.hops.get(*hop) else { return false };
    let Some((trust, Part::Condition(condition))) = facts.trust.zip(Some(part.clone())) else {
        return false;
    };
    let Some(statement) = trust.policy.statements().get(*statement) else { return false };
    let Some(condition) = statement.conditions().get(condition) else { return false };
    let operator = condition.operator();
    let is_external_id = *hop > 0
        && by_redshift
        && condition.key().eq_ignore_ascii_case("sts:ExternalId")
        && !operator.if_exists
        && !operator.is_negated();
    let before = hop.checked_sub(1).and_then(|before| chain.hops.get(before));
    let is_impossible = match before {
        Some(before) => is_absent(condition.key(), &Caller::of_role(&before.arn)),
        // The rule for policies that trust only services has reported it.
        None => is_absent(condition.key(), &Caller::Service(&[])),
    };
    statement.effect() == policy_core::model::Effect::Allow && (is_external_id || is_impossible)
}

fn finding_of(chain: &ChainFacts<'_>, unproved: &Unproved) -> Option<Finding> {
    let to = chain.hops.get(unproved.hop)?;
    let from = || chain.hops.get(unproved.hop.checked_sub(1)?);
    let (hop, key, facts) = match unproved.half {
        Half::Permission => (from()?, "policy", from()?.assume?),
        Half::Boundary => (from()?, "boundary", from()?.boundary?),
        Half::SessionPolicy => (from()?, "session_policy", from()?.session_policy?),
        _ => (to, "trust_policy", to.trust?),
    };
    let path = Path::root().key(hop.name);
    let statement = unproved.statement.as_ref();
    let statement = statement
        .and_then(|(number, part)| Some((facts.policy.statements().get(*number)?, *number, part)));
    let at = match statement {
        _ if !facts.is_given => match statement {
            Some((it, number, Part::Condition(condition))) => {
                let condition = it.conditions().get(*condition)?;
                Place::key(condition_path(hop, number, condition))
            }
            _ => Place::value(path.key("arn")),
        },
        None => Place::value(path.key(key)),
        Some((it, number, part)) => {
            let path = statement_path(path, key, facts.policy, number);
            match part {
                Part::Resource => Place::value(path.key("Resource")),
                Part::Principal => Place::value(path.key("Principal")),
                Part::Action => Place::value(path.key("Action")),
                Part::Condition(condition) => {
                    let condition = it.conditions().get(*condition)?;
                    let path = path.key("Condition").key(condition.operator_text());
                    Place::key(path.key(condition.key()))
                }
                Part::Statement => Place::value(path),
            }
        }
    };
    Some(match unproved.half {
        _ if !unproved.is_refuted => unproved_hop::finding(at, unproved),
        Half::Trust => untrusted_hop::finding(at, unproved),
        _ => unpermitted_hop::finding(at, unproved),
    })
}

/// Returns a finding with the message of a proof.
pub(crate) fn of_proof(rule: &'static Rule, place: Place, unproved: &Unproved) -> Finding {
    let mut finding = Finding::new(rule, place, unproved.message.clone());
    if let Some((text, range, expected)) = &unproved.differs {
        finding = finding.pointing(text, range.clone(), expected.clone());
    }
    match &unproved.help {
        Some(help) => finding.help(help.clone()),
        None => finding,
    }
}

/// Reports conditions of a trust policy on keys that the call of this hop never carries.
fn check_conditions(
    hop: &HopFacts<'_>,
    before: Option<&HopFacts<'_>>,
    findings: &mut Vec<Finding>,
) {
    let Some(PolicyFacts { policy: trust, .. }) = hop.trust else { return };
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
            // If only services are trusted, the rule for all policies has reported it.
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

/// Checks the source identity, which is set once, stays with the session and cannot change later.
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
