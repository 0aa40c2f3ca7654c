//! The documents that the choices of a call's `if`s can make, for the checks.
//!
//! Whatever stands in a body is checked as if it were there, and what an `if` may leave out answers no
//! rule that asks for it. So a document is checked several times: once for each branch of its longest
//! `if`, and again without the conditions that may be missing. Branches of one `if` are never in one
//! document; two conditions on one key that can meet are together in some document.

use std::collections::{HashMap, HashSet};

use policy_core::document::{Document, Member, Node, Value};

use crate::tokens::Front;
use crate::tokens::flow::{If, Item, List, ListKind};

/// One of the documents of a call, and the number of each of its statements in the call.
pub(crate) struct Variant {
    pub(crate) document: Document<'static>,
    pub(crate) numbers: Vec<usize>,
}

/// Which branch is taken of each `if`.
#[derive(Clone, Default)]
struct Choices {
    /// The branch of those that are not named.
    branch: usize,
    /// Whether conditions are left out that an `if` may leave out.
    is_least: bool,
    named: HashMap<usize, usize>,
}

impl Choices {
    /// The items that are there, of an `if` in a list of a kind.
    fn items<'f>(&self, found: &'f If, kind: ListKind) -> Option<&'f [Item]> {
        if let Some(branch) = self.named.get(&found.number) {
            return found.branch(*branch);
        }
        match found.otherwise {
            Some(_) => found.branch(self.branch.min(found.len() - 1)),
            None if self.is_least && kind == ListKind::Conditions => None,
            None => found.branch(self.branch.min(found.len() - 1)),
        }
    }

    /// Notes the elements that are there.
    fn select(&self, items: &[Item], kind: ListKind, there: &mut HashSet<u32>) {
        for item in items {
            match item {
                Item::Written(place) | Item::Spliced(place, _) => {
                    there.insert(*place);
                }
                Item::SplicedStatements(_) => {}
                Item::If(found) => {
                    let items = self.items(found, kind).unwrap_or_default();
                    self.select(items, kind, there);
                }
                Item::For(found) => self.select(&found.items, kind, there),
            }
        }
    }
}

/// The documents that a call can make. Without control flow there is the one that is written.
pub(crate) fn variants(front: &Front, document: &Document<'static>) -> Vec<Variant> {
    let lists = &front.lists;
    let longest = lists.iter().map(|list| most_branches(&list.items)).max().unwrap_or(0);
    let mut choices: Vec<Choices> =
        (0..longest.max(1)).map(|branch| Choices { branch, ..Choices::default() }).collect();
    let is_optional = |list: &List| list.kind == ListKind::Conditions && has_open_if(&list.items);
    if lists.iter().any(is_optional) {
        let least = choices.iter().map(|it| Choices { is_least: true, ..it.clone() });
        choices = least.chain(choices.clone()).collect();
        // All that is there comes first.
        choices.sort_by_key(|it| it.is_least);
    }
    for list in lists.iter().filter(|list| list.kind == ListKind::Conditions) {
        add_meetings(list, &mut choices);
    }
    choices.iter().map(|it| variant(front, document, it)).collect()
}

fn most_branches(items: &[Item]) -> usize {
    let of = |item: &Item| match item {
        Item::If(found) => {
            let inside = (0..found.len()).filter_map(|it| found.branch(it)).map(most_branches);
            inside.max().unwrap_or(0).max(found.len())
        }
        Item::For(found) => most_branches(&found.items),
        _ => 0,
    };
    items.iter().map(of).max().unwrap_or(0)
}

/// Whether an `if` has no `else`.
fn has_open_if(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::If(found) => {
            found.otherwise.is_none()
                || (0..found.len()).filter_map(|it| found.branch(it)).any(has_open_if)
        }
        Item::For(found) => has_open_if(&found.items),
        _ => false,
    })
}

/// A condition, and the branches in which it stands.
type Leaf = (u32, HashMap<usize, usize>);

/// Adds choices for each two conditions that can both be there and are in none of the documents.
fn add_meetings(list: &List, choices: &mut Vec<Choices>) {
    let mut leaves = Vec::new();
    collect_leaves(&list.items, &HashMap::new(), &mut leaves);
    let are_there = |choices: &Choices, one: &Leaf, other: &Leaf| {
        let mut there = HashSet::new();
        choices.select(&list.items, list.kind, &mut there);
        there.contains(&one.0) && there.contains(&other.0)
    };
    for (index, one) in leaves.iter().enumerate() {
        for other in leaves.iter().skip(index + 1) {
            let excluded = one
                .1
                .iter()
                .any(|(number, branch)| other.1.get(number).is_some_and(|it| it != branch));
            if excluded || choices.iter().any(|it| are_there(it, one, other)) {
                continue;
            }
            let named = one.1.iter().chain(&other.1).map(|(number, branch)| (*number, *branch));
            choices.push(Choices { named: named.collect(), ..Choices::default() });
        }
    }
}

fn collect_leaves(items: &[Item], within: &HashMap<usize, usize>, leaves: &mut Vec<Leaf>) {
    for item in items {
        match item {
            Item::Written(place) | Item::Spliced(place, _) => leaves.push((*place, within.clone())),
            Item::SplicedStatements(_) => {}
            Item::For(found) => collect_leaves(&found.items, within, leaves),
            Item::If(found) => {
                for branch in 0..found.len() {
                    let mut within = within.clone();
                    within.insert(found.number, branch);
                    collect_leaves(found.branch(branch).unwrap_or_default(), &within, leaves);
                }
            }
        }
    }
}

fn variant(front: &Front, document: &Document<'static>, choices: &Choices) -> Variant {
    let gone = |list: &List| {
        let (mut there, mut leaves) = (HashSet::new(), Vec::new());
        choices.select(&list.items, list.kind, &mut there);
        collect_leaves(&list.items, &HashMap::new(), &mut leaves);
        let gone = leaves.into_iter().map(|(place, _)| place).filter(|it| !there.contains(it));
        (list.place, (list.kind, gone.collect()))
    };
    let mut repeated = HashSet::new();
    for list in front.lists.iter().filter(|list| list.kind == ListKind::Statements) {
        collect_repeated(&list.items, false, &mut repeated);
    }
    let pruning = Pruning { lists: front.lists.iter().map(gone).collect(), repeated };
    let mut document = document.clone();
    let mut numbers = Vec::new();
    pruning.document(&mut document.root, &mut numbers);
    document.spliced_statements = !front.splices.is_empty();
    Variant { document, numbers }
}

/// What goes of each list, by the place of the list.
struct Pruning {
    lists: HashMap<u32, (ListKind, HashSet<u32>)>,
    /// The statements that stand in loops.
    repeated: HashSet<u32>,
}

fn collect_repeated(items: &[Item], in_loop: bool, places: &mut HashSet<u32>) {
    for item in items {
        match item {
            Item::Written(place) if in_loop => {
                places.insert(*place);
            }
            Item::If(found) => {
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_repeated(items, in_loop, places));
            }
            Item::For(found) => collect_repeated(&found.items, true, places),
            _ => {}
        }
    }
}

fn has_sid(statement: &Node<'_>) -> bool {
    matches!(&statement.value, Value::Object(members) if members.iter().any(|it| it.key == "Sid"))
}

impl Pruning {
    fn document(&self, root: &mut Node<'static>, numbers: &mut Vec<usize>) {
        let Value::Object(members) = &mut root.value else { return };
        for member in members.iter_mut().filter(|member| member.key == "Statement") {
            let Value::Array(statements) = &mut member.value.value else {
                numbers.push(0);
                self.node(&mut member.value);
                continue;
            };
            let gone = self.lists.get(&member.value.span.start).map(|(_, gone)| gone);
            let is_there =
                |node: &Node<'_>| gone.is_none_or(|gone| !gone.contains(&node.span.start));
            let all = std::mem::take(statements).into_iter().enumerate();
            for (number, mut statement) in all.filter(|(_, node)| is_there(node)) {
                self.node(&mut statement);
                // Each turn of a loop has a statement of its own, so a Sid in it is there twice.
                if self.repeated.contains(&statement.span.start) && has_sid(&statement) {
                    numbers.push(number);
                    statements.push(statement.clone());
                }
                numbers.push(number);
                statements.push(statement);
            }
        }
    }

    fn node(&self, node: &mut Node<'static>) {
        let list = self.lists.get(&node.span.start);
        match (&mut node.value, list) {
            (Value::Array(elements), list) => {
                if let Some((ListKind::Values, gone)) = list {
                    elements.retain(|element| !gone.contains(&element.span.start));
                }
                elements.iter_mut().for_each(|element| self.node(element));
            }
            (Value::Object(operators), Some((ListKind::Conditions, gone))) => {
                for operator in operators.iter_mut() {
                    if let Value::Object(keys) = &mut operator.value.value {
                        keys.retain(|key| !gone.contains(&key.key_span.start));
                    }
                }
                operators.retain(|operator| !is_empty(operator));
                operators.iter_mut().for_each(|operator| self.node(&mut operator.value));
            }
            (Value::Object(types), Some((ListKind::Principals, gone))) => {
                for of_type in types.iter_mut() {
                    match &mut of_type.value.value {
                        Value::Array(values) => {
                            values.retain(|value| !gone.contains(&value.span.start));
                        }
                        _ if gone.contains(&of_type.value.span.start) => {
                            of_type.value.value = Value::Array(Vec::new());
                        }
                        _ => {}
                    }
                }
                types.retain(|of_type| !is_empty(of_type));
            }
            (Value::Object(members), _) => {
                members.iter_mut().for_each(|member| self.node(&mut member.value));
                // A statement whose conditions are all left out has none.
                members.retain(|member| {
                    let is_optional = self.lists.contains_key(&member.value.span.start);
                    !(member.key == "Condition" && is_optional && is_empty(member))
                });
            }
            _ => {}
        }
    }
}

fn is_empty(member: &Member<'_>) -> bool {
    match &member.value.value {
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
