//! Callers that stand for all callers.

use policy_core::model::{AwsPrincipalKind, Family, is_account_id};
use policy_core::semantics::derived::DerivedKey;

use super::atoms::{Token, atoms, by_fields, tokens};
use super::boxes::{Member, Variables, conditions, texts};
use super::budget::{Budget, OutOfBudget};
use crate::principal::Principal;

/// The account that a caller is of where nothing asks for another.
pub(super) const OWN_ACCOUNT: &str = "111122223333";
/// An account that no policy is likely to name.
const STRANGER: &str = "444455556666";

/// Who is asked about: in identity-based policies whom they are attached to, in others whom they can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Callers {
    Attached,
    Anyone,
}

/// Callers that the members can tell apart.
pub(super) fn callers(
    who: Callers,
    members: &[&Member],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Vec<Principal>, OutOfBudget> {
    let mut found = Candidates::default();
    let (mut named, mut patterns) = (Vec::new(), Vec::new());
    for member in members {
        let view = member.view();
        for (_, text) in view.principals() {
            named.push(text.to_owned());
        }
        for condition in conditions(&view) {
            let family = condition.operator.base.family();
            match DerivedKey::parse(condition.key) {
                Some(DerivedKey::PrincipalArn) => {
                    let of_texts = texts(condition.values).map(|text| {
                        let pattern = variables.tokens(text, true, true);
                        if family == Family::Arn { by_fields(pattern) } else { pattern }
                    });
                    patterns.extend(of_texts);
                }
                Some(DerivedKey::PrincipalAccount) => {
                    for text in texts(condition.values) {
                        patterns.push(tokens(&format!("arn:*:iam::{text}:*")));
                        if is_account_id(text) {
                            found.add_account(text);
                        }
                    }
                }
                Some(DerivedKey::PrincipalServiceName | DerivedKey::PrincipalServiceNamesList) => {
                    let names = texts(condition.values).map(|it| it.replace(['*', '?'], "a"));
                    found.services.extend(names);
                }
                _ => {}
            }
        }
    }
    let asks = !patterns.is_empty();
    for text in &named {
        match AwsPrincipalKind::classify(text) {
            AwsPrincipalKind::Account(account) | AwsPrincipalKind::Root { account, .. } => {
                found.add_account(account);
                patterns.push(tokens(&format!("arn:*:iam::{account}:*")));
            }
            kind if kind.is_principal() => {
                found.arns.push(text.clone());
                patterns.push(text.chars().map(Token::Letter).collect());
            }
            _ if text.contains('.') && !text.contains("arn:") => found.services.push(text.clone()),
            _ => found.providers.push(text.clone()),
        }
    }
    if asks {
        for own in ["user/?*", "role/?*"] {
            found.arns.extend(arns(own, &patterns, variables, budget)?);
        }
    }
    Ok(found.into_principals(who))
}

/// ARNs of users or roles that the patterns can tell apart.
fn arns(
    own: &str,
    patterns: &[Vec<Token>],
    variables: &Variables,
    budget: &mut Budget,
) -> Result<Vec<String>, OutOfBudget> {
    let mut own_pattern = tokens("arn:aws:iam::");
    own_pattern.extend([Token::Digit; 12]);
    own_pattern.extend(tokens(&format!(":{own}")));
    let all: Vec<Vec<Token>> =
        std::iter::once(own_pattern).chain(patterns.iter().cloned()).collect();
    Ok(atoms(&all, budget)?.iter().map(|it| variables.text(it)).collect())
}

#[derive(Default)]
struct Candidates {
    accounts: Vec<String>,
    arns: Vec<String>,
    services: Vec<String>,
    providers: Vec<String>,
}

impl Candidates {
    fn add_account(&mut self, account: &str) {
        if !self.accounts.iter().any(|known| known == account) {
            self.accounts.push(account.to_owned());
        }
    }

    fn into_principals(self, who: Callers) -> Vec<Principal> {
        let mut found: Vec<Principal> = Vec::new();
        let mut add = |principal: Option<Principal>| {
            if let Some(principal) = principal.filter(|it| !found.contains(it)) {
                found.push(principal);
            }
        };
        let aws = |text: &str| Principal::parse(text).ok().filter(|it| it.account().is_some());
        let of_account = |account: &str| {
            [
                format!("arn:aws:iam::{account}:user/a"),
                format!("arn:aws:iam::{account}:role/a"),
                format!("arn:aws:iam::{account}:root"),
            ]
        };
        let accounts = [OWN_ACCOUNT, STRANGER];
        let named = self.accounts.iter().map(String::as_str);
        for account in accounts.into_iter().chain(named) {
            of_account(account).iter().for_each(|arn| add(aws(arn)));
        }
        for arn in &self.arns {
            // A session has a name of its own.
            if let AwsPrincipalKind::Role { partition, account, name, .. } =
                AwsPrincipalKind::classify(arn)
            {
                let session = format!("arn:{partition}:sts::{account}:assumed-role/{name}/a");
                add(Principal::parse(&session).and_then(|it| it.session_of(arn)).ok());
            } else {
                add(aws(arn));
            }
        }
        if who == Callers::Anyone {
            add(Some(Principal::anonymous()));
            let fresh = ["a.amazonaws.com".to_owned()];
            for service in fresh.iter().chain(&self.services) {
                add(Principal::services([service.as_str()]).ok());
            }
            for provider in self.providers.iter().chain(&self.services) {
                add(Principal::federated(provider.as_str()).ok());
            }
            add(Principal::federated("a.example").ok());
        }
        found
    }
}
