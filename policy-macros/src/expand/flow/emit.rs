//! A policy with control flow as code that makes it.
//!
//! What is always there is a template, as for a policy with holes. A list with control flow has one
//! more hole in it for each `if` and `for`, which is filled by the elements that the code adds. A
//! statement in a body, or one with a condition that may be missing, is a template of its own.

use std::collections::{BTreeSet, HashMap};

use policy_core::document::{Document, Member, Node, Span as DocumentSpan, Value};
use policy_core::lower::lower;
use policy_core::model::hole::{hole_character, hole_index};
use policy_core::model::{Policy, Statement};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use super::Checked;
use super::fullness::{Asked, Fullness, name_of_loop, name_of_splice, name_of_statements};
use crate::expand::emit::{hole_name, open_list_check, trusted};
use crate::expand::{holes_of, literal, slot};
use crate::tokens::flow::{Item, List, ListKind, first_flow, has_flow};
use crate::tokens::{Front, Hole, SpanTable};

/// The policy of a call, as a value of its type. The holes outside of bodies are bound already.
pub(in crate::expand) fn policy_value(front: &Front, checked: &Checked, ty: &Ident) -> TokenStream {
    Emitter::new(front, checked, ty).policy()
}

struct Emitter<'a> {
    front: &'a Front,
    checked: &'a Checked,
    ty: &'a Ident,
    /// The position of each hole of the call.
    positions: slot::Positions,
    lists: HashMap<u32, &'a List>,
    /// The statements of the call, by place, each with its number.
    numbers: HashMap<u32, usize>,
    /// The holes of the call, and after them those that control flow fills.
    holes: Vec<Hole>,
    /// How many names were made.
    names: usize,
}

/// Where the elements of a list go, by their places.
type Sinks = HashMap<u32, Ident>;

/// Code, and whether it runs in a loop of the expansion.
#[derive(Clone, Copy)]
struct Scope {
    in_loop: bool,
    in_body: bool,
}

impl<'a> Emitter<'a> {
    fn new(front: &'a Front, checked: &'a Checked, ty: &'a Ident) -> Self {
        let statements = statement_list(&checked.document).map(|node| &node.value);
        let numbers = match statements {
            Some(Value::Array(statements)) => {
                statements.iter().enumerate().map(|(number, it)| (it.span.start, number)).collect()
            }
            _ => HashMap::new(),
        };
        Self {
            front,
            checked,
            ty,
            positions: slot::Positions::of_all(front, &checked.variants),
            lists: front.lists.iter().map(|list| (list.place, list)).collect(),
            numbers,
            holes: front.holes.clone(),
            names: 0,
        }
    }

    fn name(&mut self, what: &str) -> Ident {
        self.names += 1;
        format_ident!("__iam_policy_{}_{}", what, self.names, span = Span::mixed_site())
    }

    fn policy(&mut self) -> TokenStream {
        let Some(list) = statement_list(&self.checked.document).cloned() else {
            return lost("the statements");
        };
        let outside = Scope { in_loop: false, in_body: false };
        let mut code = TokenStream::new();
        let mut slots = TokenStream::new();
        let (mut written, mut cfgs) = (Vec::new(), Vec::new());
        let items = self.statement_items(&list);
        let mut asked = Asked::at(items_span(&items));
        let fullness = asked.of(&items, &|place| !self.front.configured.contains(&place));
        code.extend(declared(&asked));
        let (statements, is_list) = match list.value {
            Value::Array(statements) => (statements, true),
            value => (vec![Node { span: list.span, value }], false),
        };
        let by_place: HashMap<u32, Node<'static>> =
            statements.into_iter().map(|node| (node.span.start, node)).collect();
        for item in &items {
            match item {
                Item::Written(place) => {
                    let Some(node) = by_place.get(place) else { continue };
                    let cfg = self.cfg(*place);
                    if self.has_optional_conditions(node) {
                        let made = self.name("statements");
                        let add = self.statement(node, &made, outside);
                        code.extend(quote! {
                            let mut #made = __p::Statements::new();
                            #cfg { #add }
                        });
                        slots.extend(quote!(__p::StatementSlot::Made(#made),));
                        continue;
                    }
                    let (node, lists) = self.with_made_lists(node, outside);
                    code.extend(lists);
                    slots.extend(quote!(#cfg __p::StatementSlot::Written,));
                    if !cfg.is_empty() {
                        cfgs.push((written.len(), cfg));
                    }
                    written.push(node);
                }
                Item::SplicedStatements(number) => {
                    let Some(splice) = self.front.splices.get(*number) else { continue };
                    let collected = self.collected(*number, splice.span, &asked);
                    let made = self.name("statements");
                    code.extend(quote!(let #made = #collected;));
                    slots.extend(quote!(__p::StatementSlot::Spliced(#made),));
                }
                Item::If(_) | Item::For(_) => {
                    let made = self.name("statements");
                    let inside = self.statements_code(
                        std::slice::from_ref(item),
                        &by_place,
                        &made,
                        &asked,
                        outside,
                    );
                    code.extend(quote!(let mut #made = __p::Statements::new(); #inside));
                    slots.extend(quote!(__p::StatementSlot::Made(#made),));
                }
                Item::Spliced(..) => {}
            }
        }
        if let Fullness::Asked(answer) = fullness {
            code.extend(check(&answer, items_span(&items)));
        }
        let slots = (items.iter().any(|it| !matches!(it, Item::Written(_)))
            || written.len() < items.len())
        .then_some(slots);
        let mut order = Vec::new();
        written.iter_mut().for_each(|node| renumber(node, &mut order));
        let holes = order.iter().filter_map(|index| self.holes.get(*index)).cloned().collect();
        let Some(policy) = self.template_of(&self.checked.document, written, is_list) else {
            return lost("the template");
        };
        self.filled(&policy, holes, &cfgs, &code, slots)
    }

    /// The statements of the call as items, whether or not they have control flow.
    fn statement_items(&self, list: &Node<'static>) -> Vec<Item> {
        if let Some(listed) = self.lists.get(&list.span.start)
            && listed.kind == ListKind::Statements
        {
            return listed.items.clone();
        }
        let places: Vec<u32> = match &list.value {
            Value::Array(statements) => statements.iter().map(|node| node.span.start).collect(),
            _ => vec![list.span.start],
        };
        let mut items = Vec::new();
        let mut splices = self.front.splices.iter().enumerate().peekable();
        for index in 0..=places.len() {
            while let Some((number, _)) = splices.next_if(|(_, splice)| splice.before <= index) {
                items.push(Item::SplicedStatements(number));
            }
            items.extend(places.get(index).map(|place| Item::Written(*place)));
        }
        items
    }

    fn cfg(&self, place: u32) -> TokenStream {
        let number = self.numbers.get(&place);
        let found = self.front.cfgs.iter().find(|(index, _)| Some(index) == number);
        found.map(|(_, cfg)| cfg.clone()).unwrap_or_default()
    }

    /// The whole policy: a template, the code that fills it, and what stands between its statements.
    fn filled(
        &self,
        policy: &Policy,
        holes: Vec<Hole>,
        cfgs: &[(usize, TokenStream)],
        code: &TokenStream,
        slots: Option<TokenStream>,
    ) -> TokenStream {
        let (krate, ty) = (&self.front.krate, self.ty);
        let template = literal::template(policy, cfgs);
        let fillers = slot::fillers(&self.local_front(holes), policy);
        let held = Ident::new("__iam_policy_fillers", Span::mixed_site());
        let slots_held = Ident::new("__iam_policy_statements", Span::mixed_site());
        let filled = match &slots {
            None => trusted(&quote! {
                __p::a_policy_with_holes_is_built_at_run_time(&__IAM_POLICY_TEMPLATE, #held)
            }),
            Some(_) => trusted(&quote! {
                __p::a_policy_with_splices_is_built_at_run_time(
                    &__IAM_POLICY_TEMPLATE, #held, #slots_held,
                )
            }),
        };
        let slots = slots.map(|slots| quote!(let #slots_held = [#slots];));
        quote! {{
            static __IAM_POLICY_TEMPLATE: __p::Template<#krate::#ty> = #template;
            #code
            #slots
            match __p::fillers(&[#(&#fillers),*]) {
                #held => #krate::#ty { __repr: __p::Repr::Owned(#filled) },
            }
        }}
    }

    fn local_front(&self, holes: Vec<Hole>) -> Front {
        let mut front = Front::new(self.front.kind, self.front.krate.clone(), SpanTable::default());
        front.holes = holes;
        front
    }

    /// A policy of the document's head and some statements.
    fn template_of(
        &self,
        document: &Document<'static>,
        statements: Vec<Node<'static>>,
        is_list: bool,
    ) -> Option<Policy> {
        let mut document = document.clone();
        let list = statement_list_mut(&mut document)?;
        list.value = match <[_; 1]>::try_from(statements) {
            Ok([statement]) if !is_list => statement.value,
            Ok([statement]) => Value::Array(vec![statement]),
            Err(statements) => Value::Array(statements),
        };
        document.spliced_statements = true;
        let partition = self.checked.policy().and_then(Policy::partition);
        let policy = lower(&document, true).finish().0?;
        Some(policy.with_partition(partition))
    }

    fn collected(&self, number: usize, span: Span, asked: &Asked) -> TokenStream {
        let Some(splice) = self.front.splices.get(number) else { return TokenStream::new() };
        let krate = &self.front.krate;
        let statement = Ident::new(&self.ty.to_string().replace("Policy", "Statement"), span);
        let expression = &splice.expression;
        let note = name_of_statements(number);
        if !asked.names.contains(&note) {
            return quote_spanned!(span=> #krate::#statement::__collect(#expression));
        }
        let first = expression.clone().into_iter().next().map_or(span, |token| token.span());
        let bound = Ident::new("__iam_policy_spliced", Span::mixed_site().located_at(first));
        let answer = answer_of(&quote!(#bound), first);
        quote_spanned! {span=> {
            let #bound = #expression;
            #note = #answer;
            #krate::#statement::__collect(#bound)
        }}
    }

    /// The code of statements in bodies.
    fn statements_code(
        &mut self,
        items: &[Item],
        nodes: &HashMap<u32, Node<'static>>,
        made: &Ident,
        asked: &Asked,
        scope: Scope,
    ) -> TokenStream {
        self.code(items, asked, scope, &mut |emitter, item, scope| match item {
            Item::Written(place) => {
                let Some(node) = nodes.get(place) else { return TokenStream::new() };
                let cfg = emitter.cfg(*place);
                let add = emitter.statement(node, made, scope);
                quote!(#cfg { #add })
            }
            Item::SplicedStatements(number) => {
                let span = emitter.front.splices.get(*number).map(|it| it.span);
                let span = span.unwrap_or_else(Span::call_site);
                let collected = emitter.collected(*number, span, asked);
                quote!(#made.splice(#collected);)
            }
            _ => TokenStream::new(),
        })
    }

    /// The code that adds a statement to those that are made.
    fn statement(&mut self, node: &Node<'static>, made: &Ident, scope: Scope) -> TokenStream {
        let mut bindings = TokenStream::new();
        if scope.in_body {
            bindings.extend(self.bound_splices(node));
        }
        let (mut node, lists) = self.with_made_lists(node, scope);
        let held = self.name("conditions");
        let optional = self.optional_conditions(&mut node, &held, scope);
        let (krate, ty) = (&self.front.krate, self.ty);
        let (node, holes) = self.with_own_holes(node, scope);
        let Some(policy) = self.template_of(&self.checked.document, vec![node], true) else {
            return lost("a statement");
        };
        let fillers = slot::fillers(&self.local_front(holes), &policy);
        let template = literal::template(&policy, &[]);
        let fillers_held = Ident::new("__iam_policy_fillers", Span::mixed_site());
        let add = trusted(&quote! {
            __p::add_statement(&mut #made, &__IAM_POLICY_TEMPLATE, #fillers_held, #held)
        });
        quote! {
            static __IAM_POLICY_TEMPLATE: __p::Template<#krate::#ty> = #template;
            #bindings
            #lists
            let mut #held = __p::OptionalConditions::new();
            #optional
            match __p::fillers(&[#(&#fillers),*]) { #fillers_held => #add }
        }
    }

    /// The splices of a statement in a body, each evaluated once, with what their lists are asked.
    fn bound_splices(&mut self, node: &Node<'static>) -> TokenStream {
        let mut code = TokenStream::new();
        let listed = self.spliced_in_lists(node);
        let mut inside = BTreeSet::new();
        holes_of(node, &mut inside);
        for index in inside.iter().copied().filter(|index| !listed.contains(index)) {
            let Some(hole) = self.holes.get_mut(index).filter(|hole| hole.splice) else { continue };
            let name = hole_name(index, hole.span);
            let expression = std::mem::replace(&mut hole.expression, quote!(#name));
            code.extend(quote_spanned!(hole.span=> let #name = #expression;));
            hole.span = name.span();
        }
        let own =
            self.front.open_lists.iter().filter(|list| {
                list.iter().all(|hole| inside.contains(hole) && !listed.contains(hole))
            });
        let front = self.local_front(self.holes.clone());
        code.extend(own.map(|list| open_list_check(&front, list)));
        code
    }

    /// The holes of splices that stand in lists with control flow, where they are evaluated.
    fn spliced_in_lists(&self, node: &Node<'static>) -> Vec<usize> {
        let mut found = Vec::new();
        each_list(node, &mut |place| {
            if let Some(list) = self.lists.get(&place) {
                collect_spliced(&list.items, &mut found);
            }
        });
        found
    }

    fn has_optional_conditions(&self, statement: &Node<'static>) -> bool {
        let Value::Object(members) = &statement.value else { return false };
        let conditions = members.iter().filter(|member| member.key == "Condition");
        conditions.into_iter().any(|member| {
            let list = self.lists.get(&member.value.span.start);
            list.is_some_and(|list| list.kind == ListKind::Conditions && has_flow(&list.items))
        })
    }

    /// Takes the conditions out of a statement that may be missing, and gives the code that adds them.
    fn optional_conditions(
        &mut self,
        statement: &mut Node<'static>,
        held: &Ident,
        scope: Scope,
    ) -> TokenStream {
        let Value::Object(members) = &mut statement.value else { return TokenStream::new() };
        let Some(at) = members.iter().position(|member| member.key == "Condition") else {
            return TokenStream::new();
        };
        let Some(member) = members.get_mut(at) else { return TokenStream::new() };
        let Some(list) = self.lists.get(&member.value.span.start).copied() else {
            return TokenStream::new();
        };
        let fixed: Vec<u32> = list.items.iter().filter_map(written).collect();
        let mut leaves = Vec::new();
        collect_written(&list.items, &mut leaves);
        let Value::Object(operators) = &mut member.value.value else { return TokenStream::new() };
        let mut optional: HashMap<u32, (Member<'static>, Member<'static>)> = HashMap::new();
        for operator in operators.iter_mut() {
            let named = Member { value: operator.value.clone(), ..operator.clone() };
            let Value::Object(keys) = &mut operator.value.value else { continue };
            for key in keys.iter() {
                optional.insert(key.key_span.start, (named.clone(), key.clone()));
            }
            keys.retain(|key| {
                let place = key.key_span.start;
                fixed.contains(&place) || !leaves.contains(&place)
            });
        }
        operators.retain(
            |operator| !matches!(&operator.value.value, Value::Object(keys) if keys.is_empty()),
        );
        if operators.is_empty() {
            members.remove(at);
        }
        let flow: Vec<Item> =
            list.items.iter().filter(|item| written(item).is_none()).cloned().collect();
        let asked = Asked::at(Span::call_site());
        self.code(&flow, &asked, scope, &mut |emitter, item, scope| {
            let Item::Written(place) = item else { return TokenStream::new() };
            let Some((operator, key)) = optional.get(place) else { return TokenStream::new() };
            emitter.condition(operator, key, held, scope)
        })
    }

    /// The code that adds one condition.
    fn condition(
        &mut self,
        operator: &Member<'static>,
        key: &Member<'static>,
        held: &Ident,
        scope: Scope,
    ) -> TokenStream {
        let bindings = self.bound_splices(&key.value);
        let (value, lists) = self.with_made_lists(&key.value, scope);
        let keys = Value::Object(vec![Member { value, ..key.clone() }]);
        let operator =
            Member { value: Node { span: operator.value.span, value: keys }, ..operator.clone() };
        // The other elements of the statement do not count here.
        let statement = object(vec![
            ("Effect", text("Allow")),
            ("Action", text("*")),
            ("Condition", Value::Object(vec![operator])),
        ]);
        let (statement, holes) = self.with_own_holes(statement, scope);
        let Some(policy) = self.template_of(&self.checked.document, vec![statement], true) else {
            return lost("a condition");
        };
        let Some(condition) =
            policy.statements().first().and_then(|it: &Statement| it.conditions().first())
        else {
            return lost("a condition");
        };
        let fillers = slot::fillers(&self.local_front(holes), &policy);
        let condition = literal::condition(condition);
        quote! {{
            static __IAM_POLICY_CONDITION: __p::Condition = #condition;
            #bindings
            #lists
            #held.add(&__IAM_POLICY_CONDITION, &[#(&#fillers),*]);
        }}
    }

    /// A statement, or a value, in which each `if` and `for` of its lists is one hole, and the code that
    /// makes what fills it.
    fn with_made_lists(
        &mut self,
        node: &Node<'static>,
        scope: Scope,
    ) -> (Node<'static>, TokenStream) {
        let mut node = node.clone();
        let mut code = TokenStream::new();
        self.make_lists(&mut node, scope, &mut code);
        (node, code)
    }

    fn make_lists(&mut self, node: &mut Node<'static>, scope: Scope, code: &mut TokenStream) {
        let list = self.lists.get(&node.span.start).copied();
        match (&mut node.value, list) {
            (Value::Array(elements), Some(list)) if list.kind == ListKind::Values => {
                let all = std::mem::take(elements);
                *elements = self.made_values(all, list, scope, code);
            }
            (Value::Object(types), Some(list)) if list.kind == ListKind::Principals => {
                self.make_principals(types, list, scope, code);
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
                        // The values of a condition that may be missing are made where it is.
                        if fixed.contains(&place) || !leaves.contains(&place) {
                            self.make_lists(&mut key.value, scope, code);
                        }
                    }
                }
            }
            (Value::Object(members), _) => {
                for member in members {
                    self.make_lists(&mut member.value, scope, code);
                }
            }
            _ => {}
        }
    }

    fn made_values(
        &mut self,
        elements: Vec<Node<'static>>,
        list: &List,
        scope: Scope,
        code: &mut TokenStream,
    ) -> Vec<Node<'static>> {
        let mut places = Vec::new();
        collect_written(&list.items, &mut places);
        // What joined the list after it was read stands behind all others.
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
                    code.extend(self.values_code(item, &by_place, &sinks, &asked, scope));
                    made.extend(self.made_node(&sink, items_span(std::slice::from_ref(item))));
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
        scope: Scope,
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
                        let Some(number) = type_of.get(&place) else { continue };
                        let sink = match sink_of.get(number) {
                            Some(sink) => sink.clone(),
                            None => {
                                let sink = self.name("elements");
                                code.extend(quote!(let mut #sink = __p::Elements::new();));
                                let span = items_span(std::slice::from_ref(item));
                                add(Some(number), self.made_node(&sink, span));
                                sink_of.insert(*number, sink.clone());
                                sink
                            }
                        };
                        sinks.insert(place, sink);
                    }
                    code.extend(self.values_code(item, &by_place, &sinks, &asked, scope));
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

    /// A splice that stands in a list with control flow, but in no body, evaluated once.
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
            made: true,
        });
        let text = character.to_string();
        Some(Node { span: DocumentSpan::default(), value: Value::String(text.into()) })
    }

    /// The code that adds the elements of an `if` or a `for` to their lists.
    fn values_code(
        &mut self,
        item: &Item,
        nodes: &HashMap<u32, Node<'static>>,
        sinks: &Sinks,
        asked: &Asked,
        scope: Scope,
    ) -> TokenStream {
        self.code(std::slice::from_ref(item), asked, scope, &mut |emitter, item, scope| {
            let (Item::Written(place) | Item::Spliced(place, _)) = item else {
                return TokenStream::new();
            };
            let (Some(node), Some(sink)) = (nodes.get(place), sinks.get(place)) else {
                return TokenStream::new();
            };
            emitter.element(item, node, sink, asked, scope)
        })
    }

    fn element(
        &mut self,
        item: &Item,
        node: &Node<'static>,
        sink: &Ident,
        asked: &Asked,
        scope: Scope,
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
            let (span, expression) = (hole.span, in_scope(&hole.expression, scope));
            let bound = Hole { expression: quote!(#name), span: name.span(), ..hole };
            let filler = self.positions.filler(*index, &bound);
            let own = hole_character(0).map(String::from).unwrap_or_default();
            let answer = answer_of(&quote!(#name), name.span());
            let noted = asked.names.contains(&note).then(|| quote!(#note = #answer;));
            let alone = self.front.open_lists.iter().find(|list| **list == [*index]);
            let alone = alone.filter(|_| !asked.names.contains(&note)).map(|_| {
                let answer = quote_spanned!(span=> __p::known(&#answer));
                check(&answer, span)
            });
            return quote_spanned! {span=> {
                let #name = #expression;
                #noted
                #alone
                #sink.add(#own, &[&#filler]);
            }};
        }
        let mut order = Vec::new();
        let text = own_numbers(&text, &mut order);
        let fillers = order.iter().map(|index| match self.holes.get(*index) {
            Some(hole) => {
                let expression = in_scope(&hole.expression, scope);
                self.positions.filler(*index, &Hole { expression, ..hole.clone() })
            }
            None => TokenStream::new(),
        });
        quote!(#sink.add(#text, &[#(&#fillers),*]);)
    }

    /// A statement whose holes are numbered on their own, and the holes.
    fn with_own_holes(&self, mut node: Node<'static>, scope: Scope) -> (Node<'static>, Vec<Hole>) {
        let mut order = Vec::new();
        renumber(&mut node, &mut order);
        let own = order.iter().filter_map(|index| self.holes.get(*index)).map(|hole| {
            let expression = in_scope(&hole.expression, scope);
            Hole { expression, ..hole.clone() }
        });
        (node, own.collect())
    }

    /// `if` and `for` around what `leaf` makes of each item.
    fn code(
        &mut self,
        items: &[Item],
        asked: &Asked,
        scope: Scope,
        leaf: &mut dyn FnMut(&mut Self, &Item, Scope) -> TokenStream,
    ) -> TokenStream {
        let mut all = TokenStream::new();
        for item in items {
            match item {
                Item::If(found) => {
                    let inside = Scope { in_body: true, ..scope };
                    let mut code = TokenStream::new();
                    for (index, (condition, items)) in found.branches.iter().enumerate() {
                        let body = self.code(items, asked, inside, leaf);
                        let condition = condition_in(condition, scope);
                        let keyword = if index == 0 { quote!(if) } else { quote!(else if) };
                        code.extend(quote!(#keyword #condition { #body }));
                    }
                    if let Some(items) = &found.otherwise {
                        let body = self.code(items, asked, inside, leaf);
                        code.extend(quote!(else { #body }));
                    }
                    all.extend(code);
                }
                Item::For(found) => {
                    let inside = Scope { in_loop: true, in_body: true };
                    let body = self.code(&found.items, asked, inside, leaf);
                    let (pattern, iterable) = (&found.pattern, in_scope(&found.iterable, scope));
                    let note = name_of_loop(found.number);
                    all.extend(if asked.names.contains(&note) {
                        let first = found.iterable.clone().into_iter().next();
                        let at = first.map_or(found.span, |token| token.span());
                        let bound =
                            Ident::new("__iam_policy_iterable", Span::mixed_site().located_at(at));
                        let answer = answer_of(&quote!(#bound), at);
                        quote! {
                            match #iterable {
                                #bound => {
                                    #note = #answer;
                                    for #pattern in #bound { #body }
                                }
                            }
                        }
                    } else {
                        quote!(for #pattern in #iterable { #body })
                    });
                }
                other => all.extend(leaf(self, other, scope)),
            }
        }
        all
    }
}

/// The answers of the iterators that are asked, before they are known.
fn declared(asked: &Asked) -> TokenStream {
    let mut names: Vec<_> = asked.names.iter().collect();
    names.sort();
    quote!(#(let mut #names = __p::None;)*)
}

/// What an iterable says of itself. The import is the macro's own: no lint of the user's asks for it.
fn answer_of(iterable: &TokenStream, span: Span) -> TokenStream {
    let import = quote_spanned!(Span::mixed_site()=> use __p::AnyIterable as _;);
    let answer = quote_spanned!(span=> __p::tag(&#iterable).fullness());
    quote!({ #import __p::Some(#answer) })
}

fn check(answer: &TokenStream, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    quote_spanned!(span=> __p::is_never_empty(&#answer);)
}

/// An expression of the user's in a scope. In a loop of the expansion no `break` or `continue` may reach
/// the loop, or elements would be lost: in a block with a label both are errors at their token.
fn in_scope(expression: &TokenStream, scope: Scope) -> TokenStream {
    if !scope.in_loop || jump(expression).is_none() {
        return expression.clone();
    }
    // The block does for the parentheses, of which the compiler would say that they are not needed.
    let mut tokens = expression.clone().into_iter();
    let expression = match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
            group.stream()
        }
        _ => expression.clone(),
    };
    quote!('__iam_policy_value: { #expression })
}

/// The same for a condition, in which `let` cannot stand in a block.
fn condition_in(condition: &TokenStream, scope: Scope) -> TokenStream {
    let has_let = condition
        .clone()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "let"));
    match jump(condition).filter(|_| scope.in_loop && has_let) {
        Some(span) => {
            let message =
                "no `break` and no `continue` stands in the condition of a body in a `for`";
            quote_spanned!(span=> ::core::compile_error!(#message))
        }
        None => in_scope(condition, scope),
    }
}

/// The first `break` or `continue` of an expression.
fn jump(expression: &TokenStream) -> Option<Span> {
    expression.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(word) if word == "break" || word == "continue" => Some(word.span()),
        TokenTree::Group(group) => jump(&group.stream()),
        _ => None,
    })
}

/// Where errors about a list stand.
fn items_span(items: &[Item]) -> Span {
    first_flow(items).unwrap_or_else(Span::call_site)
}

const fn written(item: &Item) -> Option<u32> {
    match item {
        Item::Written(place) => Some(*place),
        _ => None,
    }
}

/// The places of the elements of a list, splices among them.
fn collect_written(items: &[Item], places: &mut Vec<u32>) {
    for item in items {
        match item {
            Item::Written(place) | Item::Spliced(place, _) => places.push(*place),
            Item::SplicedStatements(_) => {}
            Item::For(found) => collect_written(&found.items, places),
            Item::If(found) => {
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_written(items, places));
            }
        }
    }
}

/// The holes of the splices in bodies.
fn collect_spliced(items: &[Item], holes: &mut Vec<usize>) {
    for item in items {
        match item {
            Item::Spliced(_, hole) => holes.push(*hole),
            Item::For(found) => collect_spliced(&found.items, holes),
            Item::If(found) => {
                let branches = (0..found.len()).filter_map(|it| found.branch(it));
                branches.for_each(|items| collect_spliced(items, holes));
            }
            _ => {}
        }
    }
}

fn text(text: &str) -> Value<'static> {
    Value::String(text.to_owned().into())
}

fn object(members: Vec<(&str, Value<'static>)>) -> Node<'static> {
    let span = DocumentSpan::default();
    let member = |(key, value): (&str, Value<'static>)| Member {
        key: key.to_owned().into(),
        key_span: span,
        value: Node { span, value },
    };
    Node { span, value: Value::Object(members.into_iter().map(member).collect()) }
}

fn each_list(node: &Node<'static>, visit: &mut dyn FnMut(u32)) {
    visit(node.span.start);
    match &node.value {
        Value::Array(elements) => elements.iter().for_each(|it| each_list(it, visit)),
        Value::Object(members) => members.iter().for_each(|it| each_list(&it.value, visit)),
        _ => {}
    }
}

fn statement_list<'d>(document: &'d Document<'static>) -> Option<&'d Node<'static>> {
    let Value::Object(members) = &document.root.value else { return None };
    members.iter().find(|member| member.key == "Statement").map(|member| &member.value)
}

fn statement_list_mut<'d>(document: &'d mut Document<'static>) -> Option<&'d mut Node<'static>> {
    let Value::Object(members) = &mut document.root.value else { return None };
    members.iter_mut().find(|member| member.key == "Statement").map(|member| &mut member.value)
}

/// A text with its holes numbered from 0, in the order in which they are met.
fn own_numbers(text: &str, order: &mut Vec<usize>) -> String {
    let mut own = |character: char| {
        let Some(index) = hole_index(character) else { return character };
        let at = order.iter().position(|it| *it == index).unwrap_or_else(|| {
            order.push(index);
            order.len() - 1
        });
        hole_character(at).unwrap_or(character)
    };
    text.chars().map(&mut own).collect()
}

fn renumber(node: &mut Node<'static>, order: &mut Vec<usize>) {
    match &mut node.value {
        Value::String(text) => *text = own_numbers(text, order).into(),
        Value::Array(elements) => elements.iter_mut().for_each(|it| renumber(it, order)),
        Value::Object(members) => members.iter_mut().for_each(|member| {
            member.key = own_numbers(&member.key, order).into();
            renumber(&mut member.value, order);
        }),
        _ => {}
    }
}

/// What cannot be, since the checks have taken the policy: an error and no policy that lacks a part.
fn lost(what: &str) -> TokenStream {
    let message = format!("{what} could not be put together; please report this");
    quote!(::core::compile_error!(#message))
}
