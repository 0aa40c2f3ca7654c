//! The value that a macro call expands to.

use policy_core::canonical::CanonicalPolicy;
use policy_core::model::{Policy, PolicyKind};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Made, flow, literal, slot};
use crate::report::Reports;
use crate::tokens::{Front, Hole, OpenList, SpanTable};

/// Returns the name of the policy type of a kind.
pub(super) fn type_name(kind: PolicyKind) -> Ident {
    Ident::new(kind.type_name(), Span::call_site())
}

/// Returns a call of a constructor that does not check its parts. The user's expressions are evaluated
/// outside of it, and its span is the macro's, so that lints about unsafe code do not see it.
pub(super) fn trusted(call: &TokenStream) -> TokenStream {
    quote_spanned!(Span::mixed_site()=> unsafe { #call })
}

/// Returns the value, preceded by all reports. In case of an error, it is a stub of the right type.
pub(super) fn emit(front: &Front, made: Option<&Made>, reports: Reports) -> TokenStream {
    let krate = &front.krate;
    let ty = type_name(front.kind);
    let failed = reports.has_error();
    let reports = reports.into_tokens(made.is_some());
    debug_assert!(
        made.is_some() || reports.to_string().contains("compile_error"),
        "a policy that cannot be read is an error"
    );
    let shadow = front.shadow.tokens(krate);
    let bindings = &front.bindings;
    let imports = slot::imports(front);
    let value = match made {
        Some(made) if !failed => value(front, made, &ty),
        made => {
            let stub = stub(front, &ty);
            match made {
                Some(made) if !front.holes.is_empty() => {
                    let checks = checks(front, made, &ty);
                    quote!({ #checks #stub })
                }
                _ => stub,
            }
        }
    };
    quote!({
        use #krate::__private as __p;
        #imports
        #shadow
        #reports
        #bindings
        #value
    })
}

/// Returns the value of a policy that was built from tokens.
fn value(front: &Front, made: &Made, ty: &Ident) -> TokenStream {
    match made {
        Made::Policy(policy) => policy_value(front, policy, ty),
        Made::Flow(checked) => {
            let Bound { bindings, front } = bind_values(front);
            let value = flow::policy_value(&front, checked, ty);
            quote!({ #bindings #value })
        }
    }
}

/// Returns the type checks for the holes of a policy that has errors.
fn checks(front: &Front, made: &Made, ty: &Ident) -> TokenStream {
    let policy = match made {
        Made::Policy(policy) => policy,
        Made::Flow(_) => {
            let value = value(front, made, ty);
            return quote!(let _ = #value;);
        }
    };
    let Bound { bindings, front } = bind_splices(front, policy);
    let fillers = slot::fillers(&front, policy);
    quote!(#bindings let _: &[&dyn __p::FillsHole] = &[#(&#fillers),*];)
}

/// Returns what a policy with errors expands to, so that no follow-up error appears.
pub(super) fn stub(front: &Front, ty: &Ident) -> TokenStream {
    let krate = &front.krate;
    let literal = trusted(&quote! {
        __p::literal_policy(__p::None, __p::None, &[], false, __p::None, __p::None)
    });
    quote!(#krate::#ty { __repr: __p::Repr::Static(#literal) })
}

/// Returns the policy, as a literal or as a template to be filled, as a value of its type.
pub(super) fn policy_value(front: &Front, policy: &Policy, ty: &Ident) -> TokenStream {
    let krate = &front.krate;
    if front.holes.is_empty() && front.splices.is_empty() {
        let json = front.cfgs.is_empty().then(|| CanonicalPolicy::of(policy).to_json());
        let literal = literal::policy(policy, &front.cfgs, json.as_deref());
        let assertion = some_statement_is_left(front, policy);
        return quote!({ #assertion #krate::#ty { __repr: __p::Repr::Static(#literal) } });
    }
    let Bound { bindings, front } = bind_splices(front, policy);
    let filled = filled_policy(&front, policy, ty);
    quote!({ #bindings #filled })
}

/// Returns the policy as a template to be filled, after its splices are bound.
pub(super) fn filled_policy(front: &Front, policy: &Policy, ty: &Ident) -> TokenStream {
    let krate = &front.krate;
    let template = literal::template(policy, &front.cfgs);
    let fillers = slot::fillers(front, policy);
    let held = Ident::new("__iam_policy_fillers", Span::mixed_site());
    let assertion = some_statement_is_left(front, policy);
    // In a `static`, this call is the error and the hole its position.
    let hole = front.holes.first().map_or_else(Span::call_site, |hole| hole.span);
    let filled = if front.splices.is_empty() {
        trusted(&quote_spanned! {hole=>
            __p::a_policy_with_holes_is_built_at_run_time(&__IAM_POLICY_TEMPLATE, #held)
        })
    } else {
        let slots = statement_slots(front, policy, ty);
        let slots_held = Ident::new("__iam_policy_statements", Span::mixed_site());
        let spliced = trusted(&quote! {
            __p::a_policy_with_splices_is_built_at_run_time(
                &__IAM_POLICY_TEMPLATE, #held, #slots_held,
            )
        });
        quote!({ let #slots_held = #slots; #spliced })
    };
    quote! {{
        static __IAM_POLICY_TEMPLATE: __p::Template<#krate::#ty> = #template;
        #assertion
        match __p::fillers(&[#(&#fillers),*]) {
            #held => #krate::#ty { __repr: __p::Repr::Owned(#filled) },
        }
    }}
}

/// Requires at least one statement to remain in a policy whose statements are all under a `#[cfg]`.
fn some_statement_is_left(front: &Front, policy: &Policy) -> TokenStream {
    if front.cfgs.is_empty() || has_fixed_statement(front, policy) || !front.splices.is_empty() {
        return TokenStream::new();
    }
    let statements = literal::statements(policy, &front.cfgs);
    quote! {
        const _: () = __p::assert_some_statement_is_left((&[#statements] as &[__p::Statement]).len());
    }
}

/// Returns whether a statement is written that no `#[cfg]` can remove.
fn has_fixed_statement(front: &Front, policy: &Policy) -> bool {
    (0..policy.statements().len())
        .any(|index| front.cfgs.iter().all(|(configured, _)| *configured != index))
}

/// Returns the written and the spliced statements in source order, each written one under its `#[cfg]`.
fn statement_slots(front: &Front, policy: &Policy, ty: &Ident) -> TokenStream {
    let krate = &front.krate;
    let statement = ty.to_string().replace("Policy", "Statement");
    let mut slots = TokenStream::new();
    let mut splices = front.splices.iter().peekable();
    for index in 0..=policy.statements().len() {
        while let Some(splice) = splices.next_if(|splice| splice.before <= index) {
            let expression = &splice.expression;
            let statement = Ident::new(&statement, splice.span);
            slots.extend(quote_spanned! {splice.span=>
                __p::StatementSlot::Spliced(#krate::#statement::__collect(#expression)),
            });
        }
        if index < policy.statements().len() {
            let cfg = front.cfgs.iter().find(|(configured, _)| *configured == index);
            let cfg = cfg.map(|(_, cfg)| cfg);
            slots.extend(quote!(#cfg __p::StatementSlot::Written,));
        }
    }
    let checked = if has_fixed_statement(front, policy) {
        TokenStream::new()
    } else {
        let splices: Vec<_> = front.splices.iter().map(|it| it.expression.clone()).collect();
        has_an_element(&splices, front.splices.first().map(|it| it.span))
    };
    quote!({ #checked [#slots] })
}

/// The bindings for a call's expressions, evaluated before anything is built from them, and the same call
/// with the bound names in place of the expressions.
pub(super) struct Bound {
    pub(super) bindings: TokenStream,
    pub(super) front: Front,
}

/// Binds each splice, so that a list can be checked for being possibly empty before it is read. Spliced
/// statements are not checked if another statement is written.
fn bind_splices(front: &Front, policy: &Policy) -> Bound {
    let Bound { mut bindings, front: mut bound } = bind_values(front);
    bound.splices.clear();
    for (index, splice) in front.splices.iter().enumerate() {
        let mut splice = splice.clone();
        if has_fixed_statement(front, policy) {
            bound.splices.push(splice);
            continue;
        }
        let first = splice.expression.clone().into_iter().next();
        let at = first.map_or(splice.span, |token| token.span());
        // The compiler underlines this if it may have no statements, so it has the user's own span.
        let name = format_ident!("iam_policy_statements_{}", index, span = at);
        let expression = std::mem::replace(&mut splice.expression, quote!(#name));
        bindings.extend(quote_spanned!(splice.span=> let #name = #expression;));
        splice.span = at;
        bound.splices.push(splice);
    }
    Bound { bindings, front: bound }
}

/// Binds each splice of values that is not in a body.
fn bind_values(front: &Front) -> Bound {
    let mut bindings = TokenStream::new();
    let mut bound = Front::new(front.kind, front.krate.clone(), SpanTable::default());
    for (index, hole) in front.holes.iter().enumerate() {
        let mut hole = hole.clone();
        if hole.splice && !front.is_inner(index) {
            let name = hole_name(index, hole.span);
            let expression = std::mem::replace(&mut hole.expression, quote!(#name));
            bindings.extend(quote_spanned!(hole.span=> let #name = #expression;));
        }
        bound.holes.push(hole);
    }
    take_lists(front, &mut bound);
    bindings.extend(open_list_checks(&bound));
    Bound { bindings, front: bound }
}

/// Copies what a call says about lists and statements to the names that they are bound to.
pub(super) fn take_lists(front: &Front, bound: &mut Front) {
    bound.splices = front.splices.clone();
    bound.cfgs = front.cfgs.clone();
    bound.configured = front.configured.clone();
    bound.lists = front.lists.clone();
    bound.inner_holes = front.inner_holes.clone();
    bound.open_lists = front.open_lists.clone();
}

/// Returns the name that a hole's expression is bound to.
pub(super) fn hole_name(index: usize, span: Span) -> Ident {
    format_ident!("__iam_policy_hole_{}", index, span = Span::mixed_site().located_at(span))
}

/// Requires a list whose elements all come from splices to include one that is never empty.
pub(super) fn open_list_checks(bound: &Front) -> TokenStream {
    let outside = |list: &&OpenList| !list.splices.iter().any(|hole| bound.is_inner(*hole));
    bound.open_lists.iter().filter(outside).map(|list| open_list_check(bound, list)).collect()
}

/// Does the same for one list.
pub(super) fn open_list_check(bound: &Front, list: &OpenList) -> TokenStream {
    let holes = list.splices.iter().filter_map(|index| bound.holes.get(*index));
    let splices: Vec<_> = holes.map(|it: &Hole| it.expression.clone()).collect();
    has_an_element(&splices, Some(list.span))
}

/// Gives every token of the argument the span of the list, so that the error covers the whole argument.
fn has_an_element(splices: &[TokenStream], span: Option<Span>) -> TokenStream {
    let span = span.unwrap_or_else(Span::call_site);
    let each = splices.iter().map(|name| quote_spanned!(span=> __p::tag(&#name).fullness()));
    let all = each.reduce(|all, next| quote_spanned!(span=> __p::Fullness::or(#all, #next)));
    let Some(all) = all else { return TokenStream::new() };
    // The import belongs to the macro, so that the user's lints do not check whether it is used.
    let import = quote_spanned!(Span::mixed_site()=> use __p::AnyIterable as _;);
    let check = quote_spanned!(span=> __p::NotEmpty::check(#all););
    quote!({ #import #check })
}
