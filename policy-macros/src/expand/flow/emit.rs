//! A policy with control flow, as the code that builds it.
//!
//! The part that is always present is a template, as for a policy with holes. A list with control flow has
//! an additional hole for each `if` and `for`, which is filled with the elements that the code adds. A
//! statement in a body, or one with a condition that may be missing, is a template of its own.

use std::collections::{BTreeSet, HashMap};

use policy_core::document::{Document, Member, Node, Value};
use policy_core::lower::lower;
use policy_core::model::{Policy, Statement};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::Checked;
use super::code::{Scope, answer_of, check, declared, unparenthesized};
use super::fullness::{Asked, Fullness, name_of_statements};
use super::places::{
    collect_spliced, collect_written, each_list, items_span, lost, object, renumber,
    statement_list, statement_list_mut, text, written,
};
use crate::expand::emit::{hole_name, open_list_check, trusted};
use crate::expand::{holes_of, literal, slot};
use crate::tokens::flow::{Item, List, ListKind, has_flow};
use crate::tokens::{Front, Hole, SpanTable};

/// Returns the policy of a call, as a value of its type. The holes outside of bodies are already bound.
pub(in crate::expand) fn policy_value(front: &Front, checked: &Checked, ty: &Ident) -> TokenStream {
    Emitter::new(front, checked, ty).policy()
}

pub(super) struct Emitter<'a> {
    pub(super) front: &'a Front,
    checked: &'a Checked,
    ty: &'a Ident,
    /// The position of each hole of the call.
    pub(super) positions: slot::Positions,
    pub(super) lists: HashMap<u32, &'a List>,
    /// The statements of the call by position, each with its number.
    numbers: HashMap<u32, usize>,
    /// The holes of the call, followed by those that control flow fills.
    pub(super) holes: Vec<Hole>,
    /// How many names were generated.
    names: usize,
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

    pub(super) fn name(&mut self, what: &str) -> Ident {
        self.names += 1;
        format_ident!("__iam_policy_{}_{}", what, self.names, span = Span::mixed_site())
    }

    fn policy(&mut self) -> TokenStream {
        let Some(list) = statement_list(&self.checked.document).cloned() else {
            return lost("the statements");
        };
        let outside = Scope { in_body: false };
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
                    let Some(node) = by_place.get(place) else { return lost("a statement") };
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
                    let (node, lists) = self.with_made_lists(node);
                    code.extend(lists);
                    slots.extend(quote!(#cfg __p::StatementSlot::Written,));
                    if !cfg.is_empty() {
                        cfgs.push((written.len(), cfg));
                    }
                    written.push(node);
                }
                Item::SplicedStatements(number) => {
                    let Some(splice) = self.front.splices.get(*number) else {
                        return lost("a splice");
                    };
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

    /// Returns the statements of the call as items, with or without control flow.
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

    /// Returns the whole policy: a template, the code that fills it, and what is between its statements.
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

    /// Builds a policy from the document's head and some statements.
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
        // The compiler underlines this if it may have no statements, so it has the user's own span.
        let bound = Ident::new("iam_policy_spliced", first);
        let answer = answer_of(&quote!(#bound), first);
        let expression = unparenthesized(expression.clone());
        quote_spanned! {span=> {
            let #bound = #expression;
            #note = #answer;
            #krate::#statement::__collect(#bound)
        }}
    }

    /// Returns the code for statements in bodies.
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
                let Some(node) = nodes.get(place) else { return lost("a statement") };
                let cfg = emitter.cfg(*place);
                let add = emitter.statement(node, made, scope);
                quote!(#cfg { #add })
            }
            Item::SplicedStatements(number) => {
                let span = emitter.front.splices.get(*number).map(|it| it.span);
                let span = span.unwrap_or_else(Span::call_site);
                let collected = emitter.collected(*number, span, asked);
                quote!(__p::Statements::splice(&mut #made, #collected);)
            }
            _ => TokenStream::new(),
        })
    }

    /// Returns the code that adds a statement to those already built.
    fn statement(&mut self, node: &Node<'static>, made: &Ident, scope: Scope) -> TokenStream {
        let held = self.name("conditions");
        let mut node = node.clone();
        // A splice in a condition that may be missing is read where the condition is.
        let optional = self.optional_conditions(&mut node, &held, scope);
        let mut bindings = TokenStream::new();
        if scope.in_body {
            bindings.extend(self.bound_splices(&node));
        }
        let (node, lists) = self.with_made_lists(&node);
        let (krate, ty) = (&self.front.krate, self.ty);
        let (node, holes) = self.with_own_holes(node);
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

    /// Returns the splices of a statement in a body, each evaluated once, with the checks of their lists.
    fn bound_splices(&mut self, node: &Node<'static>) -> TokenStream {
        let mut code = TokenStream::new();
        let listed = self.spliced_in_lists(node);
        let mut inside = BTreeSet::new();
        holes_of(node, &mut inside);
        for index in inside.iter().copied().filter(|index| !listed.contains(index)) {
            let Some(hole) = self.holes.get_mut(index).filter(|hole| hole.splice) else { continue };
            let name = hole_name(index, hole.span);
            let expression = std::mem::replace(&mut hole.expression, quote!(#name));
            let expression = unparenthesized(expression);
            code.extend(quote_spanned!(hole.span=> let #name = #expression;));
        }
        let own = self.front.open_lists.iter().filter(|list| {
            list.splices.iter().all(|hole| inside.contains(hole) && !listed.contains(hole))
        });
        let front = self.local_front(self.holes.clone());
        code.extend(own.map(|list| open_list_check(&front, list)));
        code
    }

    /// Returns the holes of splices in lists with control flow, at the point where they are evaluated.
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

    /// Removes the conditions that may be missing from a statement, and returns the code that adds them.
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
        self.code(&flow, &asked, scope, &mut |emitter, item, _| {
            let Item::Written(place) = item else { return TokenStream::new() };
            let Some((operator, key)) = optional.get(place) else { return lost("a condition") };
            emitter.condition(operator, key, held)
        })
    }

    /// Returns the code that adds one condition.
    fn condition(
        &mut self,
        operator: &Member<'static>,
        key: &Member<'static>,
        held: &Ident,
    ) -> TokenStream {
        let bindings = self.bound_splices(&key.value);
        let (value, lists) = self.with_made_lists(&key.value);
        let keys = Value::Object(vec![Member { value, ..key.clone() }]);
        let operator =
            Member { value: Node { span: operator.value.span, value: keys }, ..operator.clone() };
        // The other elements of the statement do not matter here.
        let statement = object(vec![
            ("Effect", text("Allow")),
            ("Action", text("*")),
            ("Condition", Value::Object(vec![operator])),
        ]);
        let (statement, holes) = self.with_own_holes(statement);
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
            __p::OptionalConditions::add(&mut #held, &__IAM_POLICY_CONDITION, &[#(&#fillers),*]);
        }}
    }

    /// Returns a statement whose holes are numbered separately, and the holes.
    fn with_own_holes(&self, mut node: Node<'static>) -> (Node<'static>, Vec<Hole>) {
        let mut order = Vec::new();
        renumber(&mut node, &mut order);
        let own = order.iter().filter_map(|index| self.holes.get(*index)).cloned();
        (node, own.collect())
    }
}
