//! Whether a list has an element regardless of what is chosen at run time.

use std::collections::HashSet;

use policy_core::document::{Document, Node, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

use super::places::statement_list;
use crate::tokens::Front;
use crate::tokens::flow::{Item, ListKind};

/// What is known about a part of a list.
pub(super) enum Fullness {
    /// It has an element.
    Full,
    /// It may have none.
    Open,
    /// It depends on the types of its iterators, through an expression of type `Known`.
    Asked(TokenStream),
}

impl Fullness {
    fn or(self, other: Self, span: Span) -> Self {
        match (self, other) {
            (Self::Full, _) | (_, Self::Full) => Self::Full,
            (Self::Open, it) | (it, Self::Open) => it,
            (Self::Asked(one), Self::Asked(other)) => {
                Self::Asked(quote_spanned!(span=> #one.or(#other)))
            }
        }
    }

    fn and(self, other: Self, span: Span) -> Self {
        match (self, other) {
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            (Self::Full, it) | (it, Self::Full) => it,
            (Self::Asked(one), Self::Asked(other)) => {
                Self::Asked(quote_spanned!(span=> #one.and(#other)))
            }
        }
    }
}

/// Which iterators are asked, each by the name under which its answer is recorded.
pub(super) struct Asked {
    pub(super) names: HashSet<Ident>,
    /// Where errors about the list are reported.
    span: Span,
}

/// Returns the name of the answer of a `for`.
pub(super) fn name_of_loop(number: usize) -> Ident {
    format_ident!("__iam_policy_loop_{}", number, span = Span::mixed_site())
}

/// Returns the name of the answer of a splice of values.
pub(super) fn name_of_splice(hole: usize) -> Ident {
    format_ident!("__iam_policy_splice_{}", hole, span = Span::mixed_site())
}

/// Returns the name of the answer of a splice of statements.
pub(super) fn name_of_statements(splice: usize) -> Ident {
    format_ident!("__iam_policy_spliced_{}", splice, span = Span::mixed_site())
}

impl Asked {
    /// Creates an empty instance for a list whose errors are reported at a span.
    pub(super) fn at(span: Span) -> Self {
        Self { names: HashSet::new(), span }
    }

    /// Returns what is known about a list. `is_fixed` says whether a written element is always present.
    pub(super) fn of(&mut self, items: &[Item], is_fixed: &dyn Fn(u32) -> bool) -> Fullness {
        let (span, mut all) = (self.span, Fullness::Open);
        for item in items {
            let one = match item {
                Item::Written(place) if is_fixed(*place) => Fullness::Full,
                Item::Written(_) => Fullness::Open,
                Item::Spliced(_, hole) => Fullness::Asked(self.ask(name_of_splice(*hole))),
                Item::SplicedStatements(splice) => {
                    Fullness::Asked(self.ask(name_of_statements(*splice)))
                }
                Item::If(found) if found.otherwise.is_none() => Fullness::Open,
                Item::If(found) => {
                    let branches = (0..found.len()).filter_map(|it| found.branch(it));
                    let each = branches.map(|items| self.of(items, is_fixed));
                    each.reduce(|all, next| all.and(next, span)).unwrap_or(Fullness::Open)
                }
                Item::For(found) => match self.of(&found.items, is_fixed) {
                    Fullness::Open => Fullness::Open,
                    inside => {
                        Fullness::Asked(self.ask(name_of_loop(found.number))).and(inside, span)
                    }
                },
            };
            all = all.or(one, span);
            if matches!(all, Fullness::Full) {
                return all;
            }
        }
        all
    }

    fn ask(&mut self, name: Ident) -> TokenStream {
        let inside = Span::mixed_site().located_at(self.span);
        let name_here = Ident::new(&name.to_string(), inside);
        let answer = quote_spanned!(self.span=> __p::known(&#name_here));
        self.names.insert(name);
        answer
    }
}

/// Refuses the lists that could be empty regardless of the iterators' types.
pub(in crate::expand) fn refuse_empty(front: &mut Front) {
    let mut wrong = Vec::new();
    for list in front.lists.iter().filter(|list| list.kind != ListKind::Conditions) {
        // An element under a `#[cfg]` may be absent.
        let is_fixed = |place: u32| !front.configured.contains(&place);
        if matches!(Asked::at(Span::call_site()).of(&list.items, &is_fixed), Fullness::Open) {
            wrong.extend(list.first_flow().map(|span| (list.kind, span)));
        }
    }
    for (kind, span) in wrong {
        let what = match kind {
            ListKind::Statements => "a policy must have at least one statement",
            _ => "a list must have at least one element",
        };
        let help = "add an element that is always there, an `else` with an element, or a loop over a `OneOrMore`: \
                    `for x in &one_or_more(values)? { … }`";
        let message = format!("this list may be empty, but {what}");
        front.error_with_help(span, message, Some(help.to_owned()));
    }
}

/// Refuses each denial whose conditions may all be missing, since it would then deny everything.
pub(in crate::expand) fn refuse_open_denials(front: &mut Front, document: &Document<'_>) {
    let mut wrong = Vec::new();
    let mut judge = |statement: &Node<'_>| {
        let Value::Object(members) = &statement.value else { return };
        let member = |name: &str| members.iter().find(|member| member.key == name);
        let denies = member("Effect")
            .is_some_and(|it| matches!(&it.value.value, Value::String(effect) if effect == "Deny"));
        let Some(place) = member("Condition").map(|it| it.value.span.start).filter(|_| denies)
        else {
            return;
        };
        let mut lists = front.lists.iter().filter(|list| list.kind == ListKind::Conditions);
        if let Some(list) = lists.find(|list| list.place == place)
            && matches!(Asked::at(Span::call_site()).of(&list.items, &|_| true), Fullness::Open)
        {
            wrong.extend(list.first_flow());
        }
    };
    if let Some(list) = statement_list(document) {
        match &list.value {
            Value::Array(statements) => statements.iter().for_each(&mut judge),
            _ => judge(list),
        }
    }
    for span in wrong {
        let help = "put the `if` around the statement, or add a condition that is always there";
        let message =
            "every condition of this denial may be missing; it would then deny everything";
        front.error_with_help(span, message, Some(help.to_owned()));
    }
}
