//! Lists with control flow: the hole that an `if` or a `for` leaves in its list, and the code that fills it.

use std::collections::HashMap;

use policy_core::document::{Member, Node, Span as DocumentSpan, Value};
use policy_core::model::hole::hole_character;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::code::{Scope, answer_of, check, declared, unparenthesized};
use super::emit::Emitter;
use super::fullness::{Asked, Fullness, name_of_splice};
use super::places::{collect_written, items_span, lost, own_numbers, written};
use crate::expand::emit::hole_name;
use crate::tokens::Hole;
use crate::tokens::flow::{Item, List, ListKind};

/// Where the elements of a list are added, by the list's position.
type Sinks = HashMap<u32, Ident>;

impl Emitter<'_> {
    /// Processes a statement, or a value, in which each `if` and `for` of its lists is one hole, and
    /// returns the code that builds what fills it.
    pub(super) fn with_made_lists(&mut self, node: &Node<'static>) -> (Node<'static>, TokenStream) {
        let mut node = node.clone();
        let mut code = TokenStream::new();
        self.make_lists(&mut node, &mut code);
        (node, code)
    }

    fn make_lists(&mut self, node: &mut Node<'static>, code: &mut TokenStream) {
        let list = self.lists.get(&node.span.start).copied();
        match (&mut node.value, list) {
            (Value::Array(elements), Some(list)) if list.kind == ListKind::Values => {
                let all = std::mem::take(elements);
                *elements = self.made_values(all, list, code);
            }
            (Value::Object(types), Some(list)) if list.kind == ListKind::Principals => {
                self.make_principals(types, list, code);
            }
            (Value::Object(_), Some(list)) if list.kind == ListKind::Conditions => {
                let fixed: Vec<u32> = list.items.iter().filter_map(written).collect();
                let mut leaves = Vec::new();
                collect_written(&list.items, &mut leaves);
                let Value::Object(operators) = &mut node.value else { return };
                for operator in operators {
                    let Value::Object(keys) = &mut operator.value.value else { continue };
                    for key in keys {
                        let place = key.key_span.start;
                        // The values of a condition that may be missing are built where the condition is.
                        if fixed.contains(&place) || !leaves.contains(&place) {
                            self.make_lists(&mut key.value, code);
                        }
                    }
                }
            }
            (Value::Object(members), _) => {
                for member in members {
                    self.make_lists(&mut member.value, code);
                }
            }
            _ => {}
        }
    }

    fn made_values(
        &mut self,
        elements: Vec<Node<'static>>,
        list: &List,
        code: &mut TokenStream,
    ) -> Vec<Node<'static>> {
        let mut places = Vec::new();
        collect_written(&list.items, &mut places);
        // What joined the list after it was read comes last.
        let (listed, later): (Vec<_>, Vec<_>) =
            elements.into_iter().partition(|node| places.contains(&node.span.start));
        let by_place: HashMap<u32, Node<'static>> =
            listed.into_iter().map(|node| (node.span.start, node)).collect();
        let mut asked = Asked::at(items_span(&list.items));
        let fullness = asked.of(&list.items, &|_| true);
        code.extend(declared(&asked));
        let mut made = Vec::new();
        for item in &list.items {
            match item {
                Item::Written(place) => made.extend(by_place.get(place).cloned()),
                Item::Spliced(place, hole) => {
                    code.extend(self.bound_splice(*hole, &asked));
                    made.extend(by_place.get(place).cloned());
                }
                Item::If(_) | Item::For(_) => {
                    let mut places = Vec::new();
                    collect_written(std::slice::from_ref(item), &mut places);
                    let sink = self.name("elements");
                    code.extend(quote!(let mut #sink = __p::Elements::new();));
                    let sinks: Sinks =
                        places.into_iter().map(|place| (place, sink.clone())).collect();
                    code.extend(self.values_code(item, &by_place, &sinks, &asked));
                    match self.made_node(&sink, items_span(std::slice::from_ref(item))) {
                        Some(node) => made.push(node),
                        None => code.extend(lost("a list")),
                    }
                }
                Item::SplicedStatements(_) => {}
            }
        }
        if let Fullness::Asked(answer) = fullness {
            code.extend(check(&answer, items_span(&list.items)));
        }
        made.extend(later);
        made
    }

    fn make_principals(
        &mut self,
        types: &mut Vec<Member<'static>>,
        list: &List,
        code: &mut TokenStream,
    ) {
        let mut places = Vec::new();
        collect_written(&list.items, &mut places);
        let mut made: Vec<Vec<Node<'static>>> = vec![Vec::new(); types.len()];
        let mut by_place = HashMap::new();
        let mut type_of: HashMap<u32, usize> = HashMap::new();
        for (number, of_type) in types.iter().enumerate() {
            let values = match &of_type.value.value {
                Value::Array(values) => values.clone(),
                _ => vec![of_type.value.clone()],
            };
            for value in values {
                if !places.contains(&value.span.start) {
                    if let Some(made) = made.get_mut(number) {
                        made.push(value);
                    }
                    continue;
                }
                type_of.insert(value.span.start, number);
                by_place.insert(value.span.start, value);
            }
        }
        let mut asked = Asked::at(items_span(&list.items));
        let fullness = asked.of(&list.items, &|_| true);
        code.extend(declared(&asked));
        let mut add = |number: Option<&usize>, node: Option<Node<'static>>| {
            if let Some(values) = number.and_then(|number| made.get_mut(*number)) {
                values.extend(node);
            }
        };
        for item in &list.items {
            match item {
                Item::Written(place) => add(type_of.get(place), by_place.get(place).cloned()),
                Item::Spliced(place, hole) => {
                    code.extend(self.bound_splice(*hole, &asked));
                    add(type_of.get(place), by_place.get(place).cloned());
                }
                Item::If(_) | Item::For(_) => {
                    let mut places = Vec::new();
                    collect_written(std::slice::from_ref(item), &mut places);
                    let mut sink_of: HashMap<usize, Ident> = HashMap::new();
                    let mut sinks = Sinks::new();
                    for place in places {
                        let Some(number) = type_of.get(&place) else {
                            code.extend(lost("a principal"));
                            continue;
                        };
                        let sink = match sink_of.get(number) {
                            Some(sink) => sink.clone(),
                            None => {
                                let sink = self.name("elements");
                                code.extend(quote!(let mut #sink = __p::Elements::new();));
                                let span = items_span(std::slice::from_ref(item));
                                let node = self.made_node(&sink, span);
                                if node.is_none() {
                                    code.extend(lost("a list"));
                                }
                                add(Some(number), node);
                                sink_of.insert(*number, sink.clone());
                                sink
                            }
                        };
                        sinks.insert(place, sink);
                    }
                    code.extend(self.values_code(item, &by_place, &sinks, &asked));
                }
                Item::SplicedStatements(_) => {}
            }
        }
        if let Fullness::Asked(answer) = fullness {
            code.extend(check(&answer, items_span(&list.items)));
        }
        for (of_type, values) in types.iter_mut().zip(made) {
            of_type.value.value = Value::Array(values);
        }
    }

    /// Evaluates a splice in a list with control flow, but not in a body, once.
    fn bound_splice(&mut self, index: usize, asked: &Asked) -> TokenStream {
        let note = name_of_splice(index);
        let Some(hole) = self.holes.get_mut(index).filter(|_| asked.names.contains(&note)) else {
            return TokenStream::new();
        };
        let expression = &hole.expression;
        let answer = answer_of(expression, hole.span);
        quote!(#note = #answer;)
    }

    fn made_node(&mut self, sink: &Ident, span: Span) -> Option<Node<'static>> {
        let character = hole_character(self.holes.len())?;
        self.holes.push(Hole {
            expression: quote!(#sink),
            name: String::new(),
            span,
            splice: true,
            account: false,
            external_id: false,
            made: true,
        });
        let text = character.to_string();
        Some(Node { span: DocumentSpan::default(), value: Value::String(text.into()) })
    }

    /// Returns the code that adds the elements of an `if` or a `for` to their lists.
    fn values_code(
        &mut self,
        item: &Item,
        nodes: &HashMap<u32, Node<'static>>,
        sinks: &Sinks,
        asked: &Asked,
    ) -> TokenStream {
        self.code(
            std::slice::from_ref(item),
            asked,
            Scope { in_body: true },
            &mut |emitter, item, _| {
                let (Item::Written(place) | Item::Spliced(place, _)) = item else {
                    return TokenStream::new();
                };
                let (Some(node), Some(sink)) = (nodes.get(place), sinks.get(place)) else {
                    return lost("an element");
                };
                emitter.element(item, node, sink, asked)
            },
        )
    }

    fn element(
        &mut self,
        item: &Item,
        node: &Node<'static>,
        sink: &Ident,
        asked: &Asked,
    ) -> TokenStream {
        let text = match &node.value {
            Value::String(text) => text.to_string(),
            Value::Number(digits) => digits.to_string(),
            Value::Bool(value) => value.to_string(),
            _ => return lost("an element"),
        };
        if let Item::Spliced(_, index) = item {
            let Some(hole) = self.holes.get(*index).cloned() else { return lost("a splice") };
            let note = name_of_splice(*index);
            let name = hole_name(*index, hole.span);
            let (span, expression) = (hole.span, unparenthesized(hole.expression.clone()));
            let bound = Hole { expression: quote!(#name), ..hole };
            let filler = self.positions.filler(*index, &bound);
            let own = hole_character(0).map(String::from).unwrap_or_default();
            let answer = answer_of(&quote!(#name), name.span());
            let noted = asked.names.contains(&note).then(|| quote!(#note = #answer;));
            return quote_spanned! {span=> {
                let #name = #expression;
                #noted
                __p::Elements::add(&mut #sink, #own, &[&#filler]);
            }};
        }
        let mut order = Vec::new();
        let text = own_numbers(&text, &mut order);
        let fillers = order.iter().map(|index| match self.holes.get(*index) {
            Some(hole) => self.positions.filler(*index, hole),
            None => TokenStream::new(),
        });
        quote!(__p::Elements::add(&mut #sink, #text, &[#(&#fillers),*]);)
    }
}
