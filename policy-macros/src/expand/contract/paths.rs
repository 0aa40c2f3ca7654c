//! The policies that a call can produce, each of which must satisfy a contract.
//!
//! Each choice of branches and of `#[cfg]`s is a path. An element that can appear any number of times, such
//! as one in the body of a `for`, is present or absent according to which is worse for the contract:
//! statements that allow only add permissions, and statements that deny only remove them. So one round stands
//! for many, and no round is used where a round can only help.

use std::collections::{BTreeMap, HashMap, HashSet};

use policy_core::document::{Document, Member, Node, Value};
use policy_core::model::hole::{hole_character, hole_index, whole_hole};
use policy_core::model::{Operator, Qualifier};
use policy_lint::contract::Word;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::tokens::Front;
use crate::tokens::contract::Position;
use crate::tokens::flow::{If, Item, List};

/// The maximum number of paths that are tried.
const MOST: usize = 64;

/// The statements that can violate a contract.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Those that allow.
    Grants,
    /// Those that deny.
    Denials,
    /// All statements.
    Both,
}

impl Side {
    pub(super) const fn of(word: Word) -> Self {
        match word {
            Word::MustAllow => Self::Denials,
            Word::MustNotAllow | Word::MustNotExceed | Word::MustNotBePublic => Self::Grants,
            Word::MustEqual => Self::Both,
        }
    }
}

/// One of the policies, and the number in the call of each of its statements.
pub(super) struct Made {
    pub(super) document: Document<'static>,
    pub(super) numbers: Vec<usize>,
}

/// What is decided at run time or by the build configuration, by its wording; and the number of answers.
type Question = (String, usize);

/// The branch that is taken, by the wording of each question. The last branch of an `if` without `else`
/// is empty.
type Choices = BTreeMap<String, usize>;

/// Why a policy cannot be built.
enum Stop {
    /// Something must be decided first.
    Open(Question),
    /// What is worst for the contract is unknown.
    Undecided(String),
}

type Built<T> = Result<T, Stop>;

/// How often an element appears.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    Once,
    /// Once in each round of the loop that contains the contract.
    InEachRound,
    /// Any number of times.
    Any,
}

/// Returns the policies for a contract at a position.
///
/// # Errors
///
/// There are too many, or what is worst for the contract is unknown. The string states the reason.
pub(super) fn of(
    front: &Front,
    document: &Document<'static>,
    position: &Position,
    side: Side,
) -> Result<Vec<Made>, String> {
    let mut questions = HashMap::new();
    front.lists.iter().for_each(|list| collect_questions(&list.items, &mut questions));
    collect_questions(&front.idle, &mut questions);
    let rounds = position.within.iter().filter(|(_, branch)| branch.is_none());
    let builder = Builder {
        front,
        lists: front.lists.iter().map(|list| (list.place, list)).collect(),
        questions,
        rounds: rounds.map(|(number, _)| *number).collect(),
        bound: &position.bound,
        side,
    };
    let Some(first) = builder.choices_of(position) else { return Ok(Vec::new()) };
    let (mut open, mut made) = (vec![first], Vec::new());
    while let Some(choices) = open.pop() {
        match builder.document(document, &choices) {
            Ok(_) if made.len() == MOST => {
                return Err(format!(
                    "`if`s and `#[cfg]`s produce more than {MOST} variants of the policy"
                ));
            }
            Ok(one) => made.push(one),
            Err(Stop::Undecided(reason)) => return Err(reason),
            Err(Stop::Open((words, answers))) => {
                for answer in (0..answers).rev() {
                    let mut choices = choices.clone();
                    choices.insert(words.clone(), answer);
                    open.push(choices);
                }
            }
        }
    }
    Ok(made)
}

fn collect_questions(items: &[Item], questions: &mut HashMap<usize, Question>) {
    for item in items {
        match item {
            Item::If(found) => {
                questions.insert(found.number, question_of(found));
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_questions(items, questions));
            }
            Item::For(found) => collect_questions(&found.items, questions),
            _ => {}
        }
    }
}

/// Returns what an `if` asks. Two `if`s with the same wording about the same variables have one answer; any
/// other question that is asked twice may be answered in two ways.
fn question_of(found: &If) -> Question {
    let conditions: Vec<String> = found.branches.iter().map(|(it, _)| it.to_string()).collect();
    let is_plain = |condition: &TokenStream| {
        condition.clone().into_iter().all(|token| match token {
            TokenTree::Ident(word) => word != "let",
            TokenTree::Punct(punct) => matches!(punct.as_char(), '.' | '!' | '&' | '|' | ':'),
            TokenTree::Literal(_) => true,
            TokenTree::Group(_) => false,
        })
    };
    let are_plain = !found.is_bound && found.branches.iter().all(|(it, _)| is_plain(it));
    let words = if are_plain {
        format!("if {}", conditions.join(" else if "))
    } else {
        format!("if {}", found.number)
    };
    (words, found.branches.len() + 1)
}

/// Returns what a `#[cfg]` asks, and whether it is negated.
fn question_of_cfg(cfg: &TokenStream) -> (String, bool) {
    let tokens: Vec<TokenTree> = cfg.clone().into_iter().collect();
    let inside = |group: &proc_macro2::Group| group.stream().into_iter().collect::<Vec<_>>();
    let Some(TokenTree::Group(attribute)) = tokens.get(1).filter(|_| tokens.len() == 2) else {
        return (format!("cfg {cfg}"), false);
    };
    let attribute = inside(attribute);
    let predicate = match attribute.as_slice() {
        [TokenTree::Ident(_), TokenTree::Group(group)] => inside(group),
        _ => return (format!("cfg {cfg}"), false),
    };
    match predicate.as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(group)]
            if word == "not" && group.delimiter() == Delimiter::Parenthesis =>
        {
            (format!("cfg {}", group.stream()), true)
        }
        predicate => {
            let words: TokenStream = predicate.iter().cloned().collect();
            (format!("cfg {words}"), false)
        }
    }
}

struct Builder<'f> {
    front: &'f Front,
    lists: HashMap<u32, &'f List>,
    questions: HashMap<usize, Question>,
    /// The loops that contain the contract.
    rounds: HashSet<usize>,
    /// The names that are bound around the contract.
    bound: &'f HashSet<String>,
    side: Side,
}

impl Builder<'_> {
    /// Returns what is decided where the contract applies, or `None` if it never applies.
    fn choices_of(&self, position: &Position) -> Option<Choices> {
        let mut choices = Choices::new();
        if !position.cfg.is_empty() {
            let (words, is_opposite) = question_of_cfg(&position.cfg);
            choices.insert(words, usize::from(is_opposite));
        }
        for (number, branch) in &position.within {
            let (Some(branch), Some((words, _))) = (branch, self.questions.get(number)) else {
                continue;
            };
            let before = choices.insert(words.clone(), *branch);
            if before.is_some_and(|before| before != *branch) {
                return None;
            }
        }
        Some(choices)
    }

    /// Returns the elements of a list that are present, by their positions.
    fn there(
        &self,
        items: &[Item],
        times: Times,
        choices: &Choices,
        there: &mut HashMap<u32, Times>,
    ) -> Built<()> {
        for item in items {
            match item {
                Item::Written(place) => {
                    there.insert(*place, times);
                }
                Item::Spliced(place, _) => {
                    there.insert(*place, Times::Any);
                }
                Item::SplicedStatements(_) => {}
                Item::If(found) => {
                    let question = question_of(found);
                    let Some(branch) = choices.get(&question.0) else {
                        return Err(Stop::Open(question));
                    };
                    let items = found.branch(*branch).unwrap_or_default();
                    self.there(items, times, choices, there)?;
                }
                Item::For(found) => {
                    let times = match times {
                        Times::Any => Times::Any,
                        _ if self.rounds.contains(&found.number) => Times::InEachRound,
                        _ => Times::Any,
                    };
                    self.there(&found.items, times, choices, there)?;
                }
            }
        }
        Ok(())
    }

    /// Does the same for the list that begins at a position; returns `None` for one without control flow.
    fn there_of(&self, place: u32, choices: &Choices) -> Built<Option<HashMap<u32, Times>>> {
        let Some(list) = self.lists.get(&place) else { return Ok(None) };
        let mut there = HashMap::new();
        self.there(&list.items, Times::Once, choices, &mut there)?;
        Ok(Some(there))
    }

    fn document(&self, document: &Document<'static>, choices: &Choices) -> Built<Made> {
        let mut document = document.clone();
        // Nothing may remain, which is a policy that allows nothing.
        document.spliced_statements = true;
        let mut numbers = Vec::new();
        if let Value::Object(members) = &mut document.root.value {
            for member in members.iter_mut().filter(|member| member.key == "Statement") {
                let there = self.there_of(member.value.span.start, choices)?;
                let written = match std::mem::replace(&mut member.value.value, Value::Null) {
                    Value::Array(statements) => statements,
                    value => vec![Node { span: member.value.span, value }],
                };
                let mut statements = Vec::new();
                for (number, node) in written.iter().enumerate() {
                    let times = match &there {
                        Some(there) => there.get(&node.span.start).copied(),
                        None => Some(Times::Once),
                    };
                    let Some(times) = times else { continue };
                    if self.is_configured_out(number, choices)? {
                        continue;
                    }
                    let can_break = self.can_break(node);
                    if times == Times::Any && self.side == Side::Both {
                        let reason = "the number of statements that a `for` produces is known only at run time";
                        return Err(Stop::Undecided(reason.to_owned()));
                    }
                    if times == Times::Any && !can_break {
                        continue;
                    }
                    let statement = self.statement(node, can_break, choices)?;
                    // A round other than the contract's.
                    if times == Times::InEachRound && can_break {
                        let mut other = statement.clone();
                        self.freshen(&mut other, &mut HashMap::new());
                        numbers.push(number);
                        statements.push(other);
                    }
                    numbers.push(number);
                    statements.push(statement);
                }
                member.value.value = Value::Array(statements);
            }
        }
        Ok(Made { document, numbers })
    }

    fn is_configured_out(&self, number: usize, choices: &Choices) -> Built<bool> {
        let Some((_, cfg)) = self.front.cfgs.iter().find(|(index, _)| *index == number) else {
            return Ok(false);
        };
        let (words, is_opposite) = question_of_cfg(cfg);
        match choices.get(&words) {
            Some(answer) => Ok((*answer == 0) == is_opposite),
            None => Err(Stop::Open((words, 2))),
        }
    }

    /// Returns whether a statement can only make it harder for the policy to satisfy the contract.
    fn can_break(&self, statement: &Node<'_>) -> bool {
        let Value::Object(members) = &statement.value else { return true };
        let effect = members.iter().find(|member| member.key == "Effect");
        let allows = effect.is_some_and(
            |it| matches!(&it.value.value, Value::String(text) if text.as_ref() == "Allow"),
        );
        match self.side {
            Side::Grants => allows,
            Side::Denials => !allows,
            Side::Both => true,
        }
    }

    /// Returns a statement with the elements that are worst for the contract. `is_wide` says whether that is
    /// the variant that applies to more.
    fn statement(
        &self,
        node: &Node<'static>,
        is_wide: bool,
        choices: &Choices,
    ) -> Built<Node<'static>> {
        let Value::Object(members) = &node.value else { return Ok(node.clone()) };
        let mut kept = Vec::with_capacity(members.len());
        for member in members {
            let is_kept = |grows: bool| grows == is_wide;
            let value = &member.value;
            let value = match &*member.key {
                "Action" | "Resource" => self.values(value, is_kept(true), None, choices)?,
                "NotAction" | "NotResource" => self.values(value, is_kept(false), None, choices)?,
                "Principal" => self.principals(value, is_kept(true), choices)?,
                "NotPrincipal" => self.principals(value, is_kept(false), choices)?,
                "Condition" => {
                    let conditions = self.conditions(value, is_wide, choices)?;
                    if matches!(&conditions.value, Value::Object(all) if all.is_empty()) {
                        continue;
                    }
                    conditions
                }
                _ => value.clone(),
            };
            kept.push(Member { value, ..member.clone() });
        }
        Ok(Node { span: node.span, value: Value::Object(kept) })
    }

    fn is_splice(&self, node: &Node<'_>) -> bool {
        let Value::String(text) = &node.value else { return false };
        let hole = whole_hole(text).and_then(|index| self.front.holes.get(index));
        hole.is_some_and(|hole| hole.splice)
    }

    /// Returns the elements of a list, each with how often it appears.
    fn elements<'n>(
        &self,
        elements: &'n [Node<'static>],
        there: Option<&HashMap<u32, Times>>,
    ) -> Vec<(&'n Node<'static>, Times)> {
        let times = |node: &Node<'_>| match there {
            Some(there) => there.get(&node.span.start).copied(),
            None => Some(Times::Once),
        };
        let with_splices = |node: &'n Node<'static>| {
            let times = times(node)?;
            Some((node, if self.is_splice(node) { Times::Any } else { times }))
        };
        elements.iter().filter_map(with_splices).collect()
    }

    /// Returns whether the elements that can appear any number of times are kept.
    fn stays(&self, all: &[(&Node<'static>, Times)], is_kept: bool) -> Built<bool> {
        let any = all.iter().filter(|(_, times)| *times == Times::Any).count();
        if any > 0 && self.side == Side::Both {
            let reason = "the elements of a list are known only at run time";
            return Err(Stop::Undecided(reason.to_owned()));
        }
        if is_kept || any < all.len() {
            return Ok(is_kept);
        }
        // No list is empty, so one of them is present.
        if any > 1 {
            let reason = "the elements of a list are known only at run time";
            return Err(Stop::Undecided(reason.to_owned()));
        }
        Ok(true)
    }

    /// Returns the values of an element. `each` is the reason why one value cannot stand for many.
    fn values(
        &self,
        node: &Node<'static>,
        is_kept: bool,
        each: Option<&str>,
        choices: &Choices,
    ) -> Built<Node<'static>> {
        let Value::Array(elements) = &node.value else { return Ok(node.clone()) };
        let there = self.there_of(node.span.start, choices)?;
        let all = self.elements(elements, there.as_ref());
        let stays = self.stays(&all, is_kept)?;
        let has_any = all.iter().any(|(_, times)| *times == Times::Any);
        if let Some(reason) = each.filter(|_| stays && has_any) {
            return Err(Stop::Undecided(reason.to_owned()));
        }
        let kept = all.into_iter().filter(|(_, times)| stays || *times != Times::Any);
        let kept = kept.map(|(element, _)| element.clone()).collect();
        Ok(Node { span: node.span, value: Value::Array(kept) })
    }

    fn principals(
        &self,
        node: &Node<'static>,
        is_kept: bool,
        choices: &Choices,
    ) -> Built<Node<'static>> {
        let Value::Object(types) = &node.value else { return Ok(node.clone()) };
        let of_all = self.there_of(node.span.start, choices)?;
        let mut by_type = Vec::new();
        for of_type in types {
            let own = self.there_of(of_type.value.span.start, choices)?;
            let there = own.or_else(|| of_all.clone());
            let elements = match &of_type.value.value {
                Value::Array(elements) => elements.as_slice(),
                _ => std::slice::from_ref(&of_type.value),
            };
            by_type.push((of_type, self.elements(elements, there.as_ref())));
        }
        let all: Vec<_> = by_type.iter().flat_map(|(_, elements)| elements).copied().collect();
        let stays = self.stays(&all, is_kept)?;
        let kept = by_type.into_iter().filter_map(|(of_type, elements)| {
            let kept = elements.into_iter().filter(|(_, times)| stays || *times != Times::Any);
            let kept: Vec<_> = kept.map(|(element, _)| element.clone()).collect();
            let value = Node { span: of_type.value.span, value: Value::Array(kept) };
            let is_empty = matches!(&value.value, Value::Array(all) if all.is_empty());
            (!is_empty).then(|| Member { value, ..of_type.clone() })
        });
        Ok(Node { span: node.span, value: Value::Object(kept.collect()) })
    }

    fn conditions(
        &self,
        node: &Node<'static>,
        is_wide: bool,
        choices: &Choices,
    ) -> Built<Node<'static>> {
        const SETS: &str = "a set of values is compared with a list that is known only at run time";
        let Value::Object(operators) = &node.value else { return Ok(node.clone()) };
        let there = self.there_of(node.span.start, choices)?;
        let is_there = |member: &Member<'_>| {
            there.as_ref().is_none_or(|there| there.contains_key(&member.key_span.start))
        };
        let mut kept = Vec::new();
        for operator in operators {
            let Value::Object(keys) = &operator.value.value else {
                kept.push(operator.clone());
                continue;
            };
            let parsed = Operator::parse(&operator.key).ok().map(|it| it.operator);
            let negated = parsed.is_some_and(Operator::is_negated);
            let qualifier = parsed.and_then(|it| it.qualifier);
            // These qualifiers compare all or some of a request's values with more than one value.
            let each = match (qualifier, negated) {
                (Some(Qualifier::ForAllValues), false) | (Some(Qualifier::ForAnyValue), true) => {
                    Some(SETS)
                }
                _ => None,
            };
            let mut values = Vec::new();
            for key in keys.iter().filter(|key| is_there(key)) {
                let value = self.values(&key.value, negated != is_wide, each, choices)?;
                values.push(Member { value, ..key.clone() });
            }
            if values.is_empty() && !keys.is_empty() {
                continue;
            }
            let value = Node { span: operator.value.span, value: Value::Object(values) };
            kept.push(Member { value, ..operator.clone() });
        }
        Ok(Node { span: node.span, value: Value::Object(kept) })
    }

    /// Gives the holes of another round their own values.
    fn freshen(&self, node: &mut Node<'static>, fresh: &mut HashMap<usize, char>) {
        match &mut node.value {
            Value::String(text) => {
                let own = |one: char| self.fresh(one, fresh);
                *text = text.chars().map(own).collect::<String>().into();
            }
            Value::Array(elements) => elements.iter_mut().for_each(|it| self.freshen(it, fresh)),
            Value::Object(members) => {
                members.iter_mut().for_each(|it| self.freshen(&mut it.value, fresh));
            }
            _ => {}
        }
    }

    fn fresh(&self, one: char, fresh: &mut HashMap<usize, char>) -> char {
        let Some(index) = hole_index(one) else { return one };
        let of = self.front.variables.of_holes().get(index).copied().flatten();
        let name = self.front.holes.get(index).map(|hole| &hole.name);
        // A variable from outside has the same value in all rounds.
        if of.is_some() && name.is_some_and(|name| !self.bound.contains(name)) {
            return one;
        }
        let next = self.front.holes.len() + fresh.len();
        *fresh.entry(of.unwrap_or(index)).or_insert_with(|| hole_character(next).unwrap_or(one))
    }
}

#[cfg(test)]
mod tests {
    use policy_core::canonical::CanonicalPolicy;
    use policy_core::lower::lower;
    use policy_core::model::PolicyKind;

    use super::*;
    use crate::tokens::contract::read;
    use crate::tokens::{Parsed, SpanTable};

    /// Returns the policies that are checked against the first contract of a call, each as its canonical
    /// statements with the numbers that these have in the call.
    fn paths(kind: PolicyKind, tokens: &str) -> Result<Vec<String>, String> {
        let krate = "iam_policy".parse().unwrap();
        let mut front = Front::new(kind, krate, SpanTable::default());
        let Parsed::Document(document) = front.parse(tokens.parse().unwrap()) else { panic!() };
        let contracts = read(&mut front);
        let messages: Vec<_> = front.errors.iter().map(|it| &it.message).collect();
        assert!(messages.is_empty(), "{messages:?}");
        let contract = contracts.into_iter().next().flatten().unwrap();
        let made = of(&front, &document, &contract.position, Side::of(contract.word))?;
        let shown = |made: Made| {
            let policy = lower(&made.document, true).finish().0.unwrap();
            let json = CanonicalPolicy::of(&policy).to_json();
            let named = policy_core::finding::with_holes_named(&json, &|index| {
                front.holes.get(index).map_or("?".to_owned(), |hole| hole.name.clone())
            });
            let shown = named.replace("\"Version\":\"2012-10-17\",\"Statement\":", "");
            format!("{:?} {shown}", made.numbers)
        };
        Ok(made.into_iter().map(shown).collect())
    }

    /// Returns which statements of a call are present on each path.
    fn numbers(tokens: &str) -> Vec<String> {
        let all = paths(PolicyKind::Identity, tokens).unwrap();
        all.iter().map(|it| it.split(" {").next().unwrap().to_owned()).collect()
    }

    const GET: &str = r#"allow { action: s3::GetObject, resource: "*" }"#;
    const PUT: &str = r#"allow { action: s3::PutObject, resource: "*" }"#;
    const DENY: &str = r#"deny { action: s3::DeleteObject, resource: "*" }"#;
    const MAY: &str = r#"must_not_allow { action: "*", resource: "*" }"#;
    const MUST: &str = r#"must_allow { action: s3::GetObject, resource: "*" }"#;

    #[test]
    fn each_choice_of_branches_is_a_path() {
        for (tokens, want) in [
            (format!("{MAY}, {GET}, if a {{ {PUT} }}"), vec!["[0, 1]", "[0]"]),
            (format!("{MAY}, {GET}, if a {{ {PUT} }} else {{ {DENY} }}"), vec!["[0, 1]", "[0, 2]"]),
            // A variable has one value.
            (format!("{MAY}, if a {{ {GET} }}, if a {{ {PUT} }}"), vec!["[0, 1]", "[]"]),
            (
                format!("{MAY}, if a {{ {GET} }}, if b {{ {PUT} }}"),
                vec!["[0, 1]", "[0]", "[1]", "[]"],
            ),
            // A question that is asked twice may be answered in two ways.
            (
                format!("{MAY}, if a() {{ {GET} }}, if a() {{ {PUT} }}"),
                vec!["[0, 1]", "[0]", "[1]", "[]"],
            ),
            // An inner choice does not matter where it is not reached.
            (format!("{MAY}, if a {{ {GET}, if b {{ {PUT} }} }}"), vec!["[0, 1]", "[0]", "[]"]),
            // Another variable with the same name.
            (
                format!("{MAY}, if x {{ {GET} }}, for x in xs {{ if x {{ {PUT} }} }}"),
                vec!["[0, 1]", "[0]", "[1]", "[]"],
            ),
        ] {
            assert_eq!(numbers(&tokens), want, "{tokens}");
        }
    }

    #[test]
    fn a_contract_in_a_body_is_held_on_the_paths_through_it() {
        for (tokens, want) in [
            (format!("if a {{ {GET}, {MAY} }}"), vec!["[0]"]),
            (format!("{GET}, if a {{ {MAY} }}, if a {{ {PUT} }}"), vec!["[0, 1]"]),
            (format!("{GET}, if a {{ {MAY} }} else {{ {PUT} }}"), vec!["[0]"]),
            (format!("{GET}, if a {{ {PUT} }} else {{ {MAY} }}"), vec!["[0]"]),
            (format!("if a {{ {GET} }}, if a {{ {PUT} }} else {{ if a {{ {MAY} }} }}"), vec![]),
        ] {
            assert_eq!(numbers(&tokens), want, "{tokens}");
        }
    }

    #[test]
    fn each_cfg_is_on_and_off() {
        for (tokens, want) in [
            (format!("{MAY}, {GET}, #[cfg(a)] {PUT}"), vec!["[0, 1]", "[0]"]),
            (format!("{MAY}, #[cfg(a)] {GET}, #[cfg(not(a))] {PUT}"), vec!["[0]", "[1]"]),
            (format!("#[cfg(a)] {MAY}, #[cfg(a)] {GET}, #[cfg(not(a))] {PUT}"), vec!["[0]"]),
            (format!("#[cfg(not(a))] {MAY}, #[cfg(a)] {GET}, #[cfg(not(a))] {PUT}"), vec!["[1]"]),
        ] {
            assert_eq!(numbers(&tokens), want, "{tokens}");
        }
    }

    #[test]
    fn a_body_of_a_loop_is_there_where_it_can_break_the_contract() {
        for (tokens, want) in [
            (format!("{MAY}, {GET}, for a in b {{ {PUT} }}"), vec!["[0, 1]"]),
            (format!("{MAY}, {GET}, for a in b {{ {DENY} }}"), vec!["[0]"]),
            (format!("{MUST}, {GET}, for a in b {{ {PUT} }}"), vec!["[0]"]),
            (format!("{MUST}, {GET}, for a in b {{ {DENY} }}"), vec!["[0, 1]"]),
            // In the contract's round both are present, and in another round what can violate it.
            (format!("for a in b {{ {GET}, {DENY}, {MUST} }}"), vec!["[0, 1, 1]"]),
            (format!("for a in b {{ {GET}, {DENY}, {MAY} }}"), vec!["[0, 0, 1]"]),
        ] {
            assert_eq!(numbers(&tokens), want, "{tokens}");
        }
        let tokens = format!("must_equal(\"x\"), {GET}, for a in b {{ {DENY} }}");
        assert!(
            paths(PolicyKind::Identity, &tokens).unwrap_err().contains("known only at run time")
        );
    }

    #[test]
    fn another_round_has_values_of_its_own() {
        let statement = r#"allow { action: s3::GetObject, resource: ["arn:aws:s3:::{one}/a", "arn:aws:s3:::{two}/{one}/{next()}"] }"#;
        let tokens = statement.replace("{next()}", "b");
        let tokens = format!("for one in all {{ {tokens}, {MAY} }}");
        let all = paths(PolicyKind::Identity, &tokens).unwrap();
        assert_eq!(all.len(), 1);
        let all = all.concat();
        assert!(
            all.contains("arn:aws:s3:::{one}/a") && all.contains("arn:aws:s3:::{two}/{one}/b"),
            "{all}"
        );
        assert!(
            all.contains("arn:aws:s3:::{?}/a") && all.contains("arn:aws:s3:::{two}/{?}/b"),
            "{all}"
        );
    }

    #[test]
    fn elements_are_there_where_they_can_break_the_contract() {
        let allow = |contract: &str, element: &str| {
            let tokens = format!("{contract}, allow {{ resource: \"*\", {element} }}");
            paths(PolicyKind::Identity, &tokens).map(|all| all.join(" "))
        };
        let more = "action: [s3::GetObject, for a in b { (a) }]";
        assert!(allow(MAY, more).unwrap().contains("(a)"));
        assert!(!allow(MUST, more).unwrap().contains("(a)"));
        let less = "not_action: [s3::GetObject, ..others]";
        assert!(!allow(MAY, less).unwrap().contains("others"));
        assert!(allow(MUST, less).unwrap().contains("others"));
        // One of them is present.
        assert!(allow(MUST, "action: [..one_or_more]").unwrap().contains("one_or_more"));
        let two = allow(MUST, "action: [..one_or_more, ..others]");
        assert!(two.unwrap_err().contains("known only at run time"));

        let key = |operator: &str| {
            format!(
                "action: \"s3:*\", when: {operator}(\"aws:TagKeys\", [\"x\", for a in b {{ (a) }}])"
            )
        };
        for (operator, of_may, of_must) in [
            ("StringEquals", Some(true), Some(false)),
            ("StringNotEquals", Some(false), Some(true)),
            ("ForAnyValue::StringEquals", Some(true), Some(false)),
            ("ForAllValues::StringNotEquals", Some(false), Some(true)),
            ("ForAllValues::StringEquals", None, Some(false)),
            ("ForAnyValue::StringNotEquals", Some(false), None),
        ] {
            for (contract, want) in [(MAY, of_may), (MUST, of_must)] {
                let found = allow(contract, &key(operator));
                let found = found.ok().map(|all| all.contains("(a)"));
                assert_eq!(found, want, "{operator} {contract}");
            }
        }
    }

    #[test]
    fn conditions_and_principals_are_chosen() {
        let tokens = r#"must_not_allow { principal: "*", action: "*", resource: "*" }, allow {
            principal: [Account("123456789012"), if a { Service("s3.amazonaws.com") }, for x in xs { Account(x) }],
            action: "s3:*", resource: "*",
            when: [if b { Bool("aws:SecureTransport", true) }],
        }"#;
        let all = paths(PolicyKind::Resource, tokens).unwrap();
        assert_eq!(all.len(), 4, "{all:?}");
        let has = |word: &str| all.iter().filter(|it| it.contains(word)).count();
        assert_eq!((has("s3.amazonaws.com"), has("SecureTransport"), has("{x}")), (2, 2, 4));
        let tokens = tokens.replace("must_not_allow", "must_allow");
        let all = paths(PolicyKind::Resource, &tokens).unwrap();
        assert_eq!(all.iter().filter(|it| it.contains("{x}")).count(), 0);
    }

    #[test]
    fn too_many_paths_are_said_to_be() {
        let ifs = |count: usize| {
            let all: Vec<String> = (0..count).map(|at| format!("if a{at} {{ {GET} }}")).collect();
            format!("{MAY}, {PUT}, {}", all.join(", "))
        };
        assert_eq!(numbers(&ifs(6)).len(), 64);
        let found = paths(PolicyKind::Identity, &ifs(7)).unwrap_err();
        assert_eq!(found, "`if`s and `#[cfg]`s produce more than 64 variants of the policy");
    }
}
