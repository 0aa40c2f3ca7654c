//! The meaning of the values of `Action` and `NotAction`, determined once for all rules.

use std::rc::Rc;

use super::memo::Memo;
use crate::{ActionSite, Context, StatementView};
use policy_catalog::{ActionInfo, Service};
use policy_core::model::hole::has_hole;
use policy_core::model::{ActionElement, ArnFields, PolicyKind};
use policy_core::semantics::pattern::is_all_or_nothing;
use policy_core::semantics::steps;
use policy_core::sort::sort;

/// The values of a statement's `Action` or `NotAction`.
#[derive(Default)]
pub(crate) struct Actions<'a> {
    values: Vec<ActionValue<'a>>,
    /// The indices of the values that can cover an action that they do not name.
    open: Vec<usize>,
    /// The marks of the values without holes, which rule out most other actions.
    named: u128,
    /// What rules found out about the statement.
    memo: Memo,
}

/// One value of `Action` or `NotAction`.
#[derive(Clone, Copy)]
pub(crate) struct ActionValue<'a> {
    /// The value as written.
    pub(crate) text: &'a str,
    /// The prefix and the name, if the rules about their form accept them: letters, digits and hyphens,
    /// and in the name also wildcards, underscores and dots.
    pub(crate) parts: Option<(&'a str, &'a str)>,
    /// The service, if the reference data has it.
    pub(crate) service: Option<&'a Service>,
    /// The actions, or nothing if they are unknown or another rule reports the form.
    pub(crate) meant: Option<NamedActions<'a>>,
}

impl<'a> Actions<'a> {
    pub(crate) fn of(element: Option<&'a ActionElement>, context: &Context<'a>) -> Self {
        let mut actions = Self::default();
        for (index, text) in element.into_iter().flat_map(|element| &element.values).enumerate() {
            actions.values.push(ActionValue::of(text, context));
            let is_known = !has_hole(text);
            if is_known {
                actions.named |= mark(text);
            }
            // Without a service, only `*` is an action.
            if !is_known || (text.contains(['*', '?']) && (text == "*" || text.contains(':'))) {
                actions.open.push(index);
            }
        }
        actions
    }

    /// Returns what rules found out about the statement.
    pub(crate) const fn memo(&self) -> &Memo {
        &self.memo
    }

    /// Returns the values, in order.
    pub(crate) fn values(&self) -> &[ActionValue<'a>] {
        &self.values
    }

    /// Returns the patterns and the values with holes, each with its index.
    pub(crate) fn open(&self) -> impl Iterator<Item = (usize, &'a str)> {
        steps::each(&self.open).filter_map(|&index| Some((index, self.values.get(index)?.text)))
    }

    /// Returns the index of the first value that is the action, in any case. A hole is not an action.
    pub(crate) fn naming(&self, action: &str) -> Option<usize> {
        // Most statements do not name most of the actions that rules look for.
        if self.named & mark(action) == 0 || has_hole(action) {
            return None;
        }
        let mut values = steps::each(&self.values);
        values.position(|value| value.text.eq_ignore_ascii_case(action))
    }
}

/// Returns a single bit, which is the same for strings that differ only in case.
fn mark(text: &str) -> u128 {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(byte.to_ascii_lowercase()));
    let (length, last) = (bytes.len(), bytes.len().saturating_sub(1));
    1 << ((length + 3 * byte(last) + 5 * byte(0) + 7 * byte(length / 2)) % 128)
}

impl<'a> ActionValue<'a> {
    fn of(text: &'a str, context: &Context<'a>) -> Self {
        let Some((prefix, name)) = text.split_once(':') else {
            return Self { text, parts: None, service: None, meant: None };
        };
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let is_plain = !prefix.is_empty()
            && !name.is_empty()
            && prefix.bytes().all(letter)
            && name.bytes().all(|byte| letter(byte) || matches!(byte, b'*' | b'?' | b'_' | b'.'));
        let service = context.catalog.and_then(|catalog| catalog.service(prefix));
        let meant =
            service.filter(|_| is_plain).and_then(|service| NamedActions::of(service, name));
        Self { text, parts: is_plain.then_some((prefix, name)), service, meant }
    }
}

/// The actions that a value of `Action` means.
#[derive(Clone, Copy)]
pub(crate) enum NamedActions<'a> {
    /// One action.
    One(ActionInfo),
    /// All actions of a service.
    All(&'a Service),
    /// The actions of a service that a pattern matches, at least one.
    Pattern(&'a Service, &'a str),
}

impl<'a> NamedActions<'a> {
    fn of(service: &'a Service, name: &'a str) -> Option<Self> {
        if is_all_or_nothing(name) {
            Some(Self::All(service))
        } else if !name.contains(['*', '?']) {
            service.action(name).map(Self::One)
        } else {
            let has_some = service.actions_matching(name).next().is_some();
            has_some.then_some(Self::Pattern(service, name))
        }
    }

    /// Whether any of the actions satisfies the predicate.
    pub(crate) fn any(&self, mut wanted: impl FnMut(ActionInfo) -> bool) -> bool {
        match self {
            Self::One(action) => wanted(*action),
            Self::All(service) => service.actions().any(wanted),
            Self::Pattern(service, name) => service.actions_matching(name).any(wanted),
        }
    }

    /// Calls a closure with each of the actions.
    pub(crate) fn for_each(&self, mut look: impl FnMut(ActionInfo)) {
        self.any(|action| {
            look(action);
            false
        });
    }

    /// Returns how many actions are examined; for a whole service, a search mostly ends at the first.
    pub(crate) fn count(&self) -> usize {
        match self {
            Self::One(_) | Self::All(_) => 1,
            Self::Pattern(service, name) => service.actions_matching(name).count(),
        }
    }

    /// Returns one of the actions, as an example.
    pub(crate) fn first(&self) -> Option<ActionInfo> {
        match self {
            Self::One(action) => Some(*action),
            Self::All(service) => service.actions().next(),
            Self::Pattern(service, name) => service.actions_matching(name).next(),
        }
    }
}

/// Returns the service prefix of an action, unless another rule reports the action.
///
/// A trust policy accepts only a few actions of one service, which a separate rule checks.
pub(crate) fn judged_prefix<'a>(site: &ActionSite<'a>) -> Option<&'a str> {
    let (prefix, _) = site.value()?.parts?;
    (site.statement.kind() != PolicyKind::Trust).then_some(prefix)
}

/// Returns the services that a statement mentions: those of its actions and of its resources' ARNs, and
/// the service whose resource has the policy.
pub(crate) fn services_of(statement: &StatementView<'_>) -> Rc<Services> {
    statement.once(|| {
        let actions = statement.actions.values().iter().filter_map(|value| value.service);
        let resources = statement.resource.into_iter().flat_map(|element| &element.values);
        let arns = resources.filter_map(|text| ArnFields::split(text).ok());
        let named = statement.service().map(|service| service.prefix);
        let all = actions.map(|service| service.prefix()).chain(named);
        let all = all.chain(arns.map(|fields| fields.service)).filter(|it| !it.is_empty());
        let mut services: Vec<String> = all.map(str::to_owned).collect();
        sort(&mut services);
        services.dedup();
        Services(services)
    })
}

/// See [`services_of`].
pub(crate) struct Services(Vec<String>);

impl Services {
    /// Returns their names, without duplicates.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::model::Values;

    proptest::proptest! {
        #[test]
        fn a_named_action_is_found_as_comparing_all_would_find_it(
            texts in proptest::collection::vec("[sS]3:[aAb*?\u{F0000}]{0,3}", 0..6),
            action in "s3:[abB]{0,3}",
        ) {
            let element = ActionElement { negated: false, values: Values::Many(texts.iter().map(|text| text.as_str().into()).collect()) };
            let actions = Actions::of(Some(&element), &Context::PLAIN);
            let defined = texts.iter().position(|text| text.eq_ignore_ascii_case(&action));
            proptest::prop_assert_eq!(actions.naming(&action), defined);
            for (index, text) in texts.iter().enumerate() {
                let is_open = text.contains(['*', '?', '\u{F0000}']);
                proptest::prop_assert_eq!(actions.open().any(|(at, _)| at == index), is_open);
            }
        }
    }
}
