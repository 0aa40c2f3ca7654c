//! The first hop: somebody outside the chain assumes its first role.
//!
//! Only the trust policy says who that is, so the question is whether one of its principals can. More is
//! known about Amazon Redshift: its cluster is in the role's account, and it passes the ARN of the database
//! user, which has the cluster's Region, as the [external ID][1].
//!
//! [1]: https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-database-users.html

use policy_core::finding::quoted;
use policy_core::model::hole::has_hole;
use policy_core::model::{ArnFields, DatabaseUserArn, Effect, Policy, PrincipalType, Statement};
use policy_core::semantics::pattern::covers;
use policy_core::semantics::principal::Caller;

use super::call::{Call, Fact, Given, account_of};
use super::half::{Asked, Assumed, Shortfall, Whose, short_of};
use super::words::{reason, statement_name};
use super::{Half, Hop, Part, Unproved};

/// The keys whose values in a call by Amazon Redshift are those that the trust policy requires.
const GIVEN_BY_REDSHIFT: Given = Given::Keys(&[
    "sts:ExternalId",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
]);

/// What Amazon EKS passes to the [first role][1] of an association, in addition to the tags.
///
/// [1]: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
const SOURCE: &[&str] =
    &["aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths"];

/// The service that assumes the role of an EKS Pod Identity association.
const PODS: &str = "pods.eks.amazonaws.com";

/// Returns what is assumed about the tags of an association.
///
/// # Errors
///
/// Why nobody can start the chain.
pub(super) fn prove(
    first: &Hop<'_>,
    starter: super::Starter,
    known: &[(String, Vec<String>)],
) -> Result<Assumed, Box<Unproved>> {
    let is_untagged = starter == super::Starter::Pods { with_tags: false };
    let Some(trust) = first.trust else { return Ok(Assumed::new()) };
    let mut tags = Assumed::new();
    for policy in trust.forms {
        let mut nearest: Option<(usize, Refusal)> = None;
        'statements: for (number, statement) in policy.statements().iter().enumerate() {
            if statement.effect() != Effect::Allow {
                continue;
            }
            for refusal in starters(statement).into_iter().map(|starter| {
                let of_call = (first, trust.is_made, is_untagged);
                refusal(&starter, of_call, policy, number, known)
            }) {
                match refusal {
                    Ok(found) => {
                        nearest = None;
                        if trust.forms.len() == 1 {
                            tags = found;
                        }
                        break 'statements;
                    }
                    Err(refusal) if nearest.is_none() => nearest = Some((number, refusal)),
                    Err(_) => {}
                }
            }
        }
        if let Some((number, refusal)) = nearest {
            return Err(Box::new(told(first, policy, number, refusal)));
        }
    }
    Ok(tags)
}

/// A principal that a statement allows to start a chain.
enum Starter<'a> {
    Redshift(&'a str),
    Service(&'a str),
    User(&'a str),
    Role(&'a str),
    Other(&'static str),
}

fn starters(statement: &Statement) -> Vec<Starter<'_>> {
    let Some(principal) = statement.principal().filter(|it| !it.is_negated()) else {
        return vec![Starter::Other("sts:AssumeRole")];
    };
    let entries = principal.entries().iter();
    let starters: Vec<Starter<'_>> = entries
        .flat_map(|entry| entry.values().iter().map(|text| (entry.principal_type(), text)))
        .map(|(principal_type, text)| match principal_type {
            PrincipalType::Service if is_redshift(text) => Starter::Redshift(text),
            PrincipalType::Service => Starter::Service(text),
            PrincipalType::Federated if text.contains(":saml-provider/") => {
                Starter::Other("sts:AssumeRoleWithSAML")
            }
            PrincipalType::Federated => Starter::Other("sts:AssumeRoleWithWebIdentity"),
            _ => match ArnFields::split(text) {
                Ok(fields) if fields.resource.starts_with("user/") => Starter::User(text),
                Ok(fields) if fields.resource.starts_with("role/") => Starter::Role(text),
                _ => Starter::Other("sts:AssumeRole"),
            },
        })
        .collect();
    if starters.is_empty() { vec![Starter::Other("sts:AssumeRole")] } else { starters }
}

/// Whether Amazon EKS starts a chain through an EKS Pod Identity [association][1].
///
/// [1]: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
pub(super) fn is_started_by_pods(first: &Hop<'_>) -> bool {
    let mut trusts = first.trust.into_iter().flat_map(|it| it.forms);
    trusts.any(|trust| trusts_service(trust, is_pods))
}

/// Whether a trust policy allows a service to assume the role.
#[must_use]
pub fn trusts_service(trust: &Policy, is_it: fn(&str) -> bool) -> bool {
    let allows = trust.statements().iter().filter(|it| it.effect() == Effect::Allow);
    let entries = allows.filter_map(|it| it.principal()).flat_map(|it| it.entries());
    let mut services = entries.filter(|entry| entry.principal_type() == PrincipalType::Service);
    services.any(|entry| entry.values().iter().any(is_it))
}

/// Whether this is the principal of EKS Pod Identity.
#[must_use]
pub fn is_pods(service: &str) -> bool {
    service == PODS
}

/// Whether this is a principal of Amazon Redshift, in all Regions or in one.
#[must_use]
pub fn is_redshift(service: &str) -> bool {
    let is_of = |name: &str| service.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    (is_of("redshift") || is_of("redshift-serverless")) && service.contains(".amazonaws.com")
}

/// Why a starter cannot assume the role.
enum Refusal {
    Short(&'static str, Shortfall),
    /// The service in one Region, and a database user in another.
    OfRegion(String, String),
    /// The account of the role, and a source in another account.
    OfAccount(String, String),
}

fn refusal(
    starter: &Starter<'_>,
    (first, is_made, is_untagged): (&Hop<'_>, bool, bool),
    policy: &Policy,
    number: usize,
    known: &[(String, Vec<String>)],
) -> Result<Assumed, Refusal> {
    let (service, arn);
    let (caller, given, action) = match starter {
        Starter::Redshift(name) => {
            service = [*name];
            (Caller::Service(&service), GIVEN_BY_REDSHIFT, "sts:AssumeRole")
        }
        Starter::Service(name) => {
            service = [*name];
            let given = match *name {
                PODS if is_untagged => Given::Keys(SOURCE),
                PODS => Given::KeysAndTags(SOURCE),
                _ => Given::All,
            };
            (Caller::Service(&service), given, "sts:AssumeRole")
        }
        Starter::User(user) => {
            let caller = Caller::User { arn: user, account: account_of(user) };
            (caller, Given::All, "sts:AssumeRole")
        }
        Starter::Role(role) => {
            arn = [*role];
            let caller = Caller::Session { roles: &arn, session: None, account: account_of(role) };
            (caller, Given::All, "sts:AssumeRole")
        }
        Starter::Other(action) => (Caller::Unknown, Given::All, *action),
    };
    let mut call = Call::of_outsider(caller, first, given, known);
    let account = account_of(first.arn);
    // The cluster is in the account of the role.
    if matches!(starter, Starter::Redshift(_) | Starter::Service(PODS)) && !has_hole(account) {
        call.add("aws:SourceAccount", Fact::Values(vec![account.to_owned()]));
    }
    // Only a target role gets an external ID.
    if matches!(starter, Starter::Service(PODS)) {
        call.add("sts:ExternalId", Fact::Absent);
    }
    match starter {
        Starter::Service(PODS) if is_untagged => call = call.without_tags(),
        Starter::Service(PODS) => call = call.with_tags_of_pods(),
        Starter::Redshift(name) => {
            let statement = policy.statements().get(number);
            let of_region = statement.and_then(|it| of_region(name, it));
            let of_account = || statement.and_then(|it| of_account(account, it));
            if let Some(refusal) = of_region.or_else(of_account) {
                return Err(refusal);
            }
        }
        _ => {}
    }
    let whose = Whose::Somebody(number);
    let asked = Asked { call: &call, action, whose, is_made };
    let assumed = short_of(&asked, policy).map_err(|short| Refusal::Short(action, short))?;
    call.assume(&assumed);
    for action in further_actions(first, &call) {
        // An unknown caller is the one that some statement names.
        let statements = (0..policy.statements().len()).map(Whose::Somebody);
        let whose: Vec<Whose> = match call.caller {
            Caller::Unknown => statements.collect(),
            _ => vec![Whose::Role],
        };
        let mut answers = whose.into_iter().map(|whose| {
            let asked = Asked { call: &call, action, whose, is_made };
            short_of(&asked, policy)
        });
        let first = answers.next().unwrap_or(Err(Shortfall::NOTHING));
        let assumed = first.or_else(|short| answers.find_map(Result::ok).ok_or(short));
        let assumed = assumed.map_err(|short| Refusal::Short(action, short))?;
        call.assume(&assumed);
    }
    Ok(call.tags_of_pods())
}

/// The actions that the first call needs in addition.
fn further_actions(first: &Hop<'_>, call: &Call<'_>) -> Vec<&'static str> {
    let mut actions = Vec::new();
    if !first.session_tags.is_empty() || call.is_tagged {
        actions.push("sts:TagSession");
    }
    if first.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    actions
}

/// The values that a statement requires for a key.
fn asked_of<'a>(statement: &'a Statement, key: &'static str) -> impl Iterator<Item = &'a str> {
    let conditions = statement.conditions().iter();
    let of_key = conditions
        .filter(move |it| it.key().eq_ignore_ascii_case(key) && !it.operator().is_negated());
    of_key.flat_map(|condition| condition.values().map(|value| value.as_str()))
}

/// Amazon Redshift also assumes the role as its Region's service principal, so only that Region's database
/// users match a Regional principal.
fn of_region(service: &str, statement: &Statement) -> Option<Refusal> {
    let region = service.strip_prefix("redshift.")?.split_once(".amazonaws.com")?.0;
    if has_hole(region) || is_trusted_everywhere(statement) {
        return None;
    }
    let mut users = asked_of(statement, "sts:ExternalId").peekable();
    let first = (*users.peek()?).to_owned();
    let is_elsewhere =
        |user: &str| DatabaseUserArn::parse(user).is_ok_and(|it| it.region().as_str() != region);
    users.all(is_elsewhere).then(|| Refusal::OfRegion(region.to_owned(), first))
}

fn is_trusted_everywhere(statement: &Statement) -> bool {
    let mut entries = statement.principal().into_iter().flat_map(|it| it.entries());
    entries.any(|entry| entry.values().iter().any(|it| it == "redshift.amazonaws.com"))
}

/// The cluster or namespace is in the role's account.
fn of_account(account: &str, statement: &Statement) -> Option<Refusal> {
    if has_hole(account) {
        return None;
    }
    let mut sources = asked_of(statement, "aws:SourceArn").peekable();
    let first = (*sources.peek()?).to_owned();
    let is_elsewhere = |source: &str| {
        ArnFields::split(source).is_ok_and(|it| !has_hole(source) && !covers(it.account, account))
    };
    sources.all(is_elsewhere).then(|| Refusal::OfAccount(account.to_owned(), first))
}

/// The message for the closest refusal.
fn told(first: &Hop<'_>, policy: &Policy, number: usize, refusal: Refusal) -> Unproved {
    let name = statement_name(policy, number);
    let (hop, role) = (quoted(first.name), quoted(first.arn));
    let head = format!("nobody can start the chain with the hop `{hop}`");
    let unproved = |message: String, help, action, statement, is_refuted| Unproved {
        hop: 0,
        half: Half::Trust,
        action,
        is_refuted,
        statement: Some(statement),
        message,
        help,
        differs: None,
    };
    match refusal {
        Refusal::OfRegion(region, user) => unproved(
            format!(
                "{head}: {name} of the trust policy of `{role}` trusts Amazon Redshift in `{}`, but its \
                 database users are in another Region, such as `{}`",
                quoted(&region),
                quoted(&user)
            ),
            Some("trust `redshift.amazonaws.com`, or the service in the users' Region".to_owned()),
            "sts:AssumeRole",
            (number, Part::Principal),
            true,
        ),
        Refusal::OfAccount(account, source) => unproved(
            format!(
                "{head}: {name} of the trust policy of `{role}` requires the source `{}`, but a cluster \
                 with this role is in the account `{}`",
                quoted(&source),
                quoted(&account)
            ),
            Some(
                "use the role's own account: a cluster and its role are in the same account"
                    .to_owned(),
            ),
            "sts:AssumeRole",
            (number, Part::Statement),
            true,
        ),
        Refusal::Short(action, short) => {
            let Shortfall { is_denied, is_refuted, statement, .. } = short;
            let (number, part) = statement.unwrap_or((number, Part::Statement));
            let name = statement_name(policy, number);
            let help = reason(policy, number, &part, is_refuted);
            let what = match (is_denied, is_refuted) {
                (true, true) => format!("{name} of the trust policy of `{role}` denies `{action}`"),
                (true, false) => {
                    format!("{name} of the trust policy of `{role}` might deny `{action}`")
                }
                (false, true) => {
                    format!("no statement of the trust policy of `{role}` allows `{action}`")
                }
                (false, false) => {
                    format!(
                        "it is not known whether {name} of the trust policy of `{role}` allows `{action}`"
                    )
                }
            };
            let message = if is_refuted {
                format!("{head}: {what}")
            } else {
                format!("the hop `{hop}` is not proved: {what}")
            };
            unproved(message, help, action, (number, part), is_refuted)
        }
    }
}
