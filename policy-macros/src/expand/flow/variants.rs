//! The documents that the choices of a call's `if`s can produce, for the checks.
//!
//! Every element in a body is checked as if it were present, and an element that an `if` may omit does not
//! satisfy a rule that requires it. So a document is checked several times: once for each branch of its
//! longest `if`, and again without the conditions that may be missing. Branches of one `if` never share a
//! document. Each element is in some document, and so is each pair of conditions, and each pair of elements
//! from different lists of a statement, that can appear together. Two `if`s of a statement that ask the same
//! question are treated as one, except where keys are compared: a repeated question may get two answers.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use policy_core::document::{Document, Member, Node, Value};
use policy_core::sort::sort_by_key;

use super::places::{each_list, statement_list};
use crate::tokens::Front;
use crate::tokens::flow::{If, Item, List, ListKind};

/// One of the documents of a call, and the number in the call of each of its statements.
pub(crate) struct Variant {
    pub(crate) document: Document<'static>,
    pub(crate) numbers: Vec<usize>,
}

/// The branch that is taken of each `if`.
#[derive(Clone, Default)]
struct Choices {
    /// The branch of the `if`s that are not named.
    branch: usize,
    /// Whether the conditions that an `if` may omit are left out.
    is_least: bool,
    named: Branches,
    alike: Rc<Alike>,
}

/// Which `if`s ask the same question, so that they take the same branch in the lists of a statement.
#[derive(Default)]
struct Alike {
    /// For each `if`, the first one that asks the same question.
    first: HashMap<usize, usize>,
    /// The maximum number of branches among the `if`s that ask the same question, by the first of them.
    longest: HashMap<usize, usize>,
}

impl Alike {
    fn of(ifs: &HashMap<usize, (&If, ListKind)>) -> Self {
        let mut numbers: Vec<_> = ifs.iter().collect();
        sort_by_key(&mut numbers, |(number, _)| **number);
        let mut firsts: HashMap<Vec<String>, usize> = HashMap::new();
        let mut alike = Self::default();
        for (number, (found, _)) in numbers {
            let asked = found.branches.iter().map(|(condition, _)| condition.to_string()).collect();
            let first = *firsts.entry(asked).or_insert(*number);
            alike.first.insert(*number, first);
            let longest = alike.longest.entry(first).or_default();
            *longest = found.len().max(*longest);
        }
        alike
    }

    fn first(&self, number: usize) -> usize {
        self.first.get(&number).copied().unwrap_or(number)
    }

    fn are(&self, one: usize, other: usize) -> bool {
        self.first(one) == self.first(other)
    }

    /// Returns whether both can be present if `if`s with the same question take the same branch.
    fn agree(&self, one: &Branches, other: &Branches) -> bool {
        one.iter().all(|(number, branch)| {
            other.iter().all(|(other, it)| branch == it || !self.are(*number, *other))
        })
    }
}

impl Choices {
    /// Returns the branch that is present, for an `if` in a list of a kind.
    fn branch_of(&self, found: &If, kind: ListKind) -> Option<usize> {
        if let Some(branch) = self.named.get(&found.number) {
            return Some(*branch);
        }
        let alike = self.named.iter().find(|(other, _)| self.alike.are(found.number, **other));
        if let Some((_, branch)) = alike {
            return Some(*branch);
        }
        let is_left_out =
            self.is_least && kind == ListKind::Conditions && found.otherwise.is_none();
        let longest = self.alike.longest.get(&self.alike.first(found.number));
        let longest = longest.copied().unwrap_or_else(|| found.len());
        (!is_left_out).then(|| self.branch.min(longest - 1))
    }

    /// Returns the items that are present.
    fn items<'f>(&self, found: &'f If, kind: ListKind) -> Option<&'f [Item]> {
        found.branch(self.branch_of(found, kind)?)
    }

    /// Records the elements that are present.
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

/// Returns the documents that a call can produce. Without control flow, this is the document as written.
pub(crate) fn variants(front: &Front, document: &Document<'static>) -> Vec<Variant> {
    let lists = &front.lists;
    let longest = lists.iter().map(|list| most_branches(&list.items)).max().unwrap_or(0);
    let mut ifs = HashMap::new();
    lists.iter().for_each(|list| collect_ifs(&list.items, list.kind, &mut ifs));
    let alike = Rc::new(Alike::of(&ifs));
    let of_branch = |branch| Choices { branch, alike: Rc::clone(&alike), ..Choices::default() };
    let mut choices: Vec<Choices> = (0..longest.max(1)).map(of_branch).collect();
    let is_optional = |list: &List| list.kind == ListKind::Conditions && has_open_if(&list.items);
    let has_optional = lists.iter().any(is_optional);
    if has_optional {
        let least = choices.iter().map(|it| Choices { is_least: true, ..it.clone() });
        choices = least.chain(choices.clone()).collect();
        // The document with everything in it comes first.
        sort_by_key(&mut choices, |it| it.is_least);
    }
    let mut cover = Cover { ifs, fixed: choices.len(), choices, alike };
    let wanted = wanted(lists, document, &cover.alike);
    wanted.iter().for_each(|it| cover.add(it, false));
    if has_optional {
        let are_all_there = |wanted: &Branches| wanted.keys().all(|it| !cover.is_open(*it));
        let least: Vec<_> = wanted.iter().filter(|it| are_all_there(it)).collect();
        least.into_iter().for_each(|it| cover.add(it, true));
    }
    cover.choices.iter().map(|it| variant(front, document, it)).collect()
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

/// Returns whether an `if` has no `else`.
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

/// The branches that contain something, by the numbers of their `if`s.
type Branches = BTreeMap<usize, usize>;

/// An element, and the branches that contain it.
type Leaf = (u32, Branches);

/// What must be in some document: each element, each pair of conditions that can both be present, and each
/// pair of elements from two lists of a statement, since an element of one list may require one in the other.
fn wanted(lists: &[List], document: &Document<'static>, alike: &Alike) -> BTreeSet<Branches> {
    let mut paths =
        Paths { lists: lists.iter().map(|it| (it.place, it)).collect(), ..Paths::default() };
    paths.add(&document.root, &Branches::new());
    let mut all: BTreeSet<Branches> = paths.of.values().cloned().collect();
    for list in lists.iter().filter(|list| list.kind == ListKind::Conditions) {
        let mut leaves = Vec::new();
        let within = paths.of_lists.get(&list.place).cloned().unwrap_or_default();
        collect_leaves(&list.items, &within, &mut leaves);
        for (index, (_, one)) in leaves.iter().enumerate() {
            all.extend(leaves.iter().skip(index + 1).filter_map(|(_, other)| joined(one, other)));
        }
    }
    for statement in statements_of(document) {
        let mut places = Vec::new();
        each_list(statement, &mut |place| places.push(place));
        let of_list = |place: &u32| {
            let list = paths.lists.get(place).filter(|it| it.kind != ListKind::Statements)?;
            let mut leaves = Vec::new();
            collect_leaves(&list.items, paths.of_lists.get(place)?, &mut leaves);
            Some(leaves.into_iter().map(|(_, branches)| branches).collect::<BTreeSet<_>>())
        };
        let lists: Vec<_> = places.iter().filter_map(of_list).collect();
        for (index, one) in lists.iter().enumerate() {
            for (one, other) in lists.iter().skip(index + 1).flat_map(|it| pairs(one, it)) {
                all.extend(joined(one, other).filter(|_| alike.agree(one, other)));
            }
        }
    }
    all
}

/// Returns the branches of both, unless one excludes the other.
fn joined(one: &Branches, other: &Branches) -> Option<Branches> {
    let excluded =
        one.iter().any(|(number, it)| other.get(number).is_some_and(|other| other != it));
    (!excluded).then(|| one.iter().chain(other).map(|(number, it)| (*number, *it)).collect())
}

fn pairs<'b>(
    one: &'b BTreeSet<Branches>,
    other: &'b BTreeSet<Branches>,
) -> impl Iterator<Item = (&'b Branches, &'b Branches)> {
    one.iter().flat_map(move |one| other.iter().map(move |other| (one, other)))
}

fn statements_of<'d>(document: &'d Document<'static>) -> &'d [Node<'static>] {
    match statement_list(document) {
        Some(Node { value: Value::Array(statements), .. }) => statements,
        Some(statement) => std::slice::from_ref(statement),
        None => &[],
    }
}

/// Returns the branches that contain each element of a document, including those around its list.
#[derive(Default)]
struct Paths<'f> {
    lists: HashMap<u32, &'f List>,
    of: HashMap<u32, Branches>,
    of_lists: HashMap<u32, Branches>,
}

impl Paths<'_> {
    fn add(&mut self, node: &Node<'static>, within: &Branches) {
        let place = node.span.start;
        let own = self.of.get(&place).cloned();
        let within = own.as_ref().unwrap_or(within);
        if let Some(list) = self.lists.get(&place) {
            let mut leaves = Vec::new();
            collect_leaves(&list.items, within, &mut leaves);
            self.of.extend(leaves);
            self.of_lists.insert(place, within.clone());
        }
        match &node.value {
            Value::Array(elements) => elements.iter().for_each(|it| self.add(it, within)),
            Value::Object(members) => {
                for member in members {
                    let own = self.of.get(&member.key_span.start).cloned();
                    self.add(&member.value, own.as_ref().unwrap_or(within));
                }
            }
            _ => {}
        }
    }
}

/// A small set of choices that together include everything that must be checked.
struct Cover<'f> {
    /// Each `if` with the kind of its list.
    ifs: HashMap<usize, (&'f If, ListKind)>,
    choices: Vec<Choices>,
    /// The number of initial choices. The others are free where they do not name a branch.
    fixed: usize,
    alike: Rc<Alike>,
}

impl Cover<'_> {
    /// Returns whether an `if` may omit a condition.
    fn is_open(&self, number: usize) -> bool {
        self.ifs
            .get(&number)
            .is_some_and(|(found, kind)| *kind == ListKind::Conditions && found.otherwise.is_none())
    }

    fn takes(&self, choices: &Choices, wanted: &Branches) -> bool {
        wanted.iter().all(|(number, branch)| {
            self.ifs
                .get(number)
                .is_some_and(|(found, kind)| choices.branch_of(found, *kind) == Some(*branch))
        })
    }

    fn add(&mut self, wanted: &Branches, is_least: bool) {
        let (fixed, free) = self.choices.split_at(self.fixed);
        if fixed.iter().any(|it| it.is_least == is_least && self.takes(it, wanted)) {
            return;
        }
        let agrees = |it: &Choices| {
            it.is_least == is_least
                && joined(&it.named, wanted).is_some()
                && self.alike.agree(&it.named, wanted)
        };
        match free.iter().position(agrees).and_then(|at| self.choices.get_mut(self.fixed + at)) {
            Some(choices) => choices.named.extend(wanted),
            None => {
                let (named, alike) = (wanted.clone(), Rc::clone(&self.alike));
                self.choices.push(Choices { branch: 0, is_least, named, alike });
            }
        }
    }
}

fn collect_ifs<'f>(
    items: &'f [Item],
    kind: ListKind,
    ifs: &mut HashMap<usize, (&'f If, ListKind)>,
) {
    for item in items {
        match item {
            Item::If(found) => {
                ifs.insert(found.number, (found, kind));
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_ifs(items, kind, ifs));
            }
            Item::For(found) => collect_ifs(&found.items, kind, ifs),
            _ => {}
        }
    }
}

fn collect_leaves(items: &[Item], within: &Branches, leaves: &mut Vec<Leaf>) {
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
        collect_leaves(&list.items, &Branches::new(), &mut leaves);
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

/// What is removed from each list, by the list's position.
struct Pruning {
    lists: HashMap<u32, (ListKind, HashSet<u32>)>,
    /// The statements that are in loops.
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
                // Each round of a loop has its own copy of a statement, so a Sid in it appears twice.
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
                // A statement whose conditions are all left out has no `Condition`.
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
