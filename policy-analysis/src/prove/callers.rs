//! Representative callers.

use policy_core::model::{AwsPrincipalKind, Family, Partition, is_account_id};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::pattern::has_wildcard;
use policy_core::sort::sort_by_key;

use super::atoms::{Group, Symbol, Token, atoms, by_fields, takers, tokens};
use super::boxes::{Member, conditions, is_of_caller, is_of_texts, texts};
use super::budget::{Budget, OutOfBudget};
use super::values::{pattern_of, reads_variables};
use super::variables::Variables;
use crate::principal::Principal;

/// The account of a caller if nothing requires another.
pub(super) const OWN_ACCOUNT: &str = "111122223333";
/// An account that no policy is likely to name.
pub(super) const STRANGER: &str = "444455556666";

/// The maximum number of services for which all sets of names are tried.
const MOST_SERVICES: usize = 5;

/// The possible callers: for identity-based policies, those that they are attached to, and for others, those
/// that they can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Callers {
    Attached,
    Anyone,
}

/// Callers that the members can tell apart, and whether they represent all callers.
pub(super) fn callers(
    who: Callers,
    members: &[Member],
    context: &[(String, Option<Vec<String>>)],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<(Vec<Principal>, bool), OutOfBudget> {
    let mut found = Candidates::default();
    let (mut named, mut patterns) = (Vec::new(), Vec::new());
    let mut asked: Vec<String> = Vec::new();
    let mut services: Vec<Group> = Vec::new();
    let mut are_all = true;
    for (key, values) in context {
        for value in values.iter().flatten() {
            match DerivedKey::parse(key) {
                Some(DerivedKey::PrincipalArn) => found.arns.push(value.clone()),
                Some(DerivedKey::PrincipalAccount) if is_account_id(value) => {
                    found.add_account("aws", value);
                }
                Some(DerivedKey::PrincipalServiceName | DerivedKey::PrincipalServiceNamesList) => {
                    found.add_service(value.clone())
                }
                _ => {}
            }
        }
    }
    for member in members {
        let view = member.view();
        for (_, text) in view.principals() {
            named.push(text.to_owned());
        }
        for condition in conditions(&view) {
            let family = condition.operator.base.family();
            // Callers that differ for a numeric or date operator are not tried.
            are_all &= !is_of_caller(condition.key)
                || family == Family::Null
                || is_of_texts(condition.operator.base);
            match DerivedKey::parse(condition.key) {
                Some(DerivedKey::PrincipalArn) => {
                    for text in texts(condition.values) {
                        let pattern = variables.tokens(text, true, true);
                        let is_arn = family == Family::Arn;
                        patterns.push(if is_arn { by_fields(pattern) } else { pattern });
                        asked.push(text.to_owned());
                    }
                }
                Some(DerivedKey::PrincipalAccount) => {
                    for text in texts(condition.values) {
                        patterns.push(variables.tokens(&format!("arn:*:*::{text}:*"), true, true));
                        asked.push(text.to_owned());
                        if is_account_id(text) {
                            found.add_account("aws", text);
                        }
                    }
                }
                Some(DerivedKey::PrincipalServiceName | DerivedKey::PrincipalServiceNamesList) => {
                    found.asks_lists = true;
                    let base = condition.operator.base;
                    let is_2012 = reads_variables(member);
                    let patterns: Vec<Vec<Token>> = texts(condition.values)
                        .map(|text| pattern_of(base, text, is_2012, variables))
                        .collect();
                    services.push(Group::strict(patterns));
                    let names = texts(condition.values).map(|it| it.replace(['*', '?'], "a"));
                    names.for_each(|name| found.add_service(name));
                }
                _ => {}
            }
        }
    }
    let asks = !patterns.is_empty();
    for text in &named {
        match AwsPrincipalKind::classify(text) {
            AwsPrincipalKind::Account(account) => {
                found.add_account("aws", account);
                patterns.push(tokens(&format!("arn:*:*::{account}:*")));
            }
            AwsPrincipalKind::Root { partition, account } => {
                found.add_account(partition, account);
                patterns.push(tokens(&format!("arn:*:*::{account}:*")));
            }
            kind if kind.is_principal() => {
                found.arns.push(text.clone());
                patterns.push(text.chars().map(Token::Letter).collect());
            }
            _ if text.contains('.') && !text.contains("arn:") => found.add_service(text.clone()),
            _ => found.providers.push(text.clone()),
        }
    }
    asked.extend(named);
    if asks {
        for partition in partitions(&asked) {
            for (service, own) in
                [("iam", "user/"), ("iam", "role/"), ("iam", "root"), ("sts", "federated-user/")]
            {
                let mut pattern = tokens(&format!("arn:{partition}:{service}::"));
                pattern.extend([Token::Digit; 12]);
                pattern.extend(tokens(&format!(":{own}")));
                if own.ends_with('/') {
                    pattern.extend([Token::Many, Token::Name]);
                }
                are_all &= found.add_arns(pattern, &patterns, variables, budget)?;
            }
        }
    }
    let is_name = |token: &Token| matches!(token, Token::Letter(_));
    if !services.iter().flat_map(|it| it.patterns.iter().flatten()).all(is_name) {
        let named =
            found.services.iter().map(|it| Group::one(it.chars().map(Token::Letter).collect()));
        let mut groups = vec![Group::one(tokens("?*"))];
        groups.extend(named);
        let opened: Vec<Group> = services.iter().map(Group::opened).collect();
        groups.extend(services.into_iter().chain(opened));
        for symbols in atoms(groups, 1, budget)? {
            let name = variables.text(&symbols);
            are_all &= Principal::services([name.as_str()]).is_ok();
            found.add_service(name);
        }
    }
    are_all &= found.services.len() <= MOST_SERVICES;
    Ok((found.into_principals(who, &asked), are_all))
}

/// The partitions by which callers can be told apart.
fn partitions(asked: &[String]) -> Vec<&str> {
    let mut found = vec!["aws"];
    for text in asked {
        let Some(field) = text.split(':').nth(1) else { continue };
        let named = Partition::parse(field).is_ok().then_some(field);
        let is_open = has_wildcard(field) || field.contains("${");
        let other = || if is_open { Some("aws-cn") } else { None };
        found.extend(named.or_else(other).filter(|it| !found.contains(it)));
    }
    found
}

/// The ARN with text in each part of its path, which names of users and roles must have.
fn filled(symbols: &[Symbol]) -> Vec<Symbol> {
    let mut filled: Vec<Symbol> = Vec::with_capacity(symbols.len());
    for symbol in symbols {
        if *symbol == Symbol::Letter('/') && filled.last() == Some(symbol) {
            filled.push(Symbol::Letter('a'));
        }
        filled.push(*symbol);
    }
    filled
}

#[derive(Default)]
struct Candidates {
    /// Whether a condition examines all names of a service.
    asks_lists: bool,
    accounts: Vec<(String, String)>,
    arns: Vec<String>,
    services: Vec<String>,
    providers: Vec<String>,
}

impl Candidates {
    fn add_account(&mut self, partition: &str, account: &str) {
        let account = (partition.to_owned(), account.to_owned());
        if !self.accounts.contains(&account) {
            self.accounts.push(account);
        }
    }

    fn add_service(&mut self, name: String) {
        if !self.services.contains(&name) {
            self.services.push(name);
        }
    }

    /// Adds ARNs that the patterns can tell apart. Returns whether they represent all ARNs: for a string that
    /// is not a caller's ARN, another one must be found that the same patterns match.
    fn add_arns(
        &mut self,
        own: Vec<Token>,
        patterns: &[Vec<Token>],
        variables: &Variables,
        budget: &mut Budget,
    ) -> Result<bool, OutOfBudget> {
        let mut all = vec![Group::one(own)];
        all.extend(patterns.iter().cloned().map(Group::one));
        if !variables.is_empty() {
            all.extend(patterns.iter().map(|it| Group::one(it.clone()).opened()));
        }
        let mut are_all = true;
        for symbols in atoms(all.clone(), 1, budget)? {
            let text = variables.text(&symbols);
            if principal(&text).is_some() {
                self.arns.push(text);
                continue;
            }
            let other = filled(&symbols);
            let text = variables.text(&other);
            let is_alike = takers(&all, &other, budget)? == takers(&all, &symbols, budget)?;
            are_all &= is_alike && principal(&text).is_some();
            self.arns.push(text);
        }
        Ok(are_all)
    }

    fn into_principals(self, who: Callers, asked: &[String]) -> Vec<Principal> {
        let mut found: Vec<Principal> = Vec::new();
        let mut add = |principal: Option<Principal>| {
            if let Some(principal) = principal.filter(|it| !found.contains(it)) {
                found.push(principal);
            }
        };
        // Nobody with these names and in this account is named.
        let is_fresh = |name: &&str| !asked.iter().any(|text| text.ends_with(&format!("/{name}")));
        let name = ["a", "b", "c", "ada", "grace", "edsger", "barbara"].into_iter().find(is_fresh);
        let name = name.unwrap_or("somebody-whom-nobody-names");
        let is_strange = |account: &&str| !asked.iter().any(|text| text.contains(account));
        let stranger = [STRANGER, "777788889999", "222233334444"].into_iter().find(is_strange);
        let of_account = |partition: &str, account: &str| {
            [
                format!("arn:{partition}:iam::{account}:user/{name}"),
                format!("arn:{partition}:iam::{account}:role/{name}"),
                format!("arn:{partition}:iam::{account}:root"),
                format!("arn:{partition}:sts::{account}:federated-user/{name}"),
            ]
        };
        let accounts = [OWN_ACCOUNT, stranger.unwrap_or(STRANGER)].map(|it| ("aws", it));
        let named = self.accounts.iter().map(|(one, other)| (one.as_str(), other.as_str()));
        for (partition, account) in accounts.into_iter().chain(named) {
            of_account(partition, account).iter().for_each(|arn| {
                add(Principal::parse(arn).ok().filter(|it| it.account().is_some()));
            });
        }
        for arn in &self.arns {
            add(principal_of(arn, name));
        }
        if who == Callers::Anyone {
            add(Some(Principal::anonymous()));
            let unnamed = |mut texts: [&'static str; 3]| {
                sort_by_key(&mut texts, |it| asked.iter().any(|text| text == it));
                texts.first().copied().unwrap_or_default()
            };
            // A service calls under several names at the same time.
            let fresh = unnamed(["a.amazonaws.com", "b.amazonaws.com", "c.amazonaws.com"]);
            let few = self.services.get(..MOST_SERVICES).unwrap_or(&self.services);
            let names: Vec<&str> =
                std::iter::once(fresh).chain(few.iter().map(String::as_str)).collect();
            // The names of one service have a common prefix, which a list of all its names may not show.
            let service = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
            let chosen = |set: u32| (0..).zip(&names).filter(move |(at, _)| set & (1 << at) != 0);
            let is_one_service = |set: &u32| {
                let mut services = chosen(*set).map(|(_, name)| service(name));
                let first = services.next();
                self.asks_lists || services.all(|other| Some(other) == first)
            };
            let mut sets: Vec<u32> = (1..1 << names.len()).filter(is_one_service).collect();
            sort_by_key(&mut sets, |set| set.count_ones());
            for set in sets {
                let chosen = (0..).zip(&names).filter(|(number, _)| set & (1 << number) != 0);
                add(Principal::services(chosen.map(|(_, name)| *name)).ok());
            }
            for service in self.services.iter().skip(MOST_SERVICES) {
                add(Principal::services([service.as_str()]).ok());
            }
            for provider in self.providers.iter().chain(&self.services) {
                add(Principal::federated(provider.as_str()).ok());
            }
            add(Principal::federated(unnamed(["a.example", "b.example", "c.example"])).ok());
        }
        found
    }
}

/// The caller with an ARN.
fn principal(arn: &str) -> Option<Principal> {
    principal_of(arn, "a")
}

/// The caller with an ARN; for a role, a session with this name.
fn principal_of(arn: &str, session: &str) -> Option<Principal> {
    if let AwsPrincipalKind::Role { partition, account, name, .. } = AwsPrincipalKind::classify(arn)
    {
        let session = format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}");
        return Principal::parse(&session).and_then(|it| it.session_of(arn)).ok();
    }
    Principal::parse(arn).ok().filter(|it| it.account().is_some())
}
