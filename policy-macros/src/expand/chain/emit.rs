//! The value that a chain expands to.

use policy_core::document::{Node, Value};
use policy_core::model::RoleArn;
use policy_core::model::hole::{has_hole, whole_hole};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::members::seconds;
use super::{Hop, whole};
use crate::expand::emit::{
    Bound, filled_policy, hole_name, open_list_checks, policy_value, stub, take_lists, trusted,
};
use crate::expand::{Made, flow, slot};
use crate::report::Reports;
use crate::tokens::{Front, Hole, SpanTable};

pub(super) fn emit(front: &Front, hops: &[Hop], reports: Reports) -> TokenStream {
    let krate = &front.krate;
    let failed = reports.has_error();
    let reports = reports.into_tokens(true);
    let shadow = front.shadow.tokens(krate);
    let imports = slot::imports(front);
    let bindings = if front.holes.is_empty() { None } else { Some(bind_holes(front, hops)) };
    let (bindings, bound) = match &bindings {
        Some(Bound { bindings, front }) => (Some(bindings), front),
        None => (None, front),
    };
    let chain = if failed { stub_chain(front, hops.len()) } else { emit_chain(bound, hops) };
    quote!({
        use #krate::__private as __p;
        #imports
        #shadow
        #reports
        #bindings
        #chain
    })
}

fn emit_chain(front: &Front, hops: &[Hop]) -> TokenStream {
    let hop_calls = hops.iter().map(|hop| emit_hop(front, hop));
    let all = quote!([#(#hop_calls),*]);
    // With the number of roles, an error about another declared number is about the chain, not about an array.
    let count = hops.len();
    if hops.iter().any(|hop| has_hole(&hop.arn)) {
        return trusted(&quote!(__p::filled_chain::<#count>(#all)));
    }
    let arns: Vec<&str> = hops.iter().map(|hop| hop.arn.as_str()).collect();
    let joined = arns.join(",");
    trusted(&quote!(__p::literal_chain::<#count>(#all, #joined)))
}

/// Returns what a chain with errors expands to.
fn stub_chain(front: &Front, count: usize) -> TokenStream {
    let krate = &front.krate;
    let trust = stub(front, &Ident::new("TrustPolicy", Span::call_site()));
    let hop = trusted(&quote! {
        __p::hop(
            "", #krate::RoleArn::from_literal("arn:aws:iam::000000000000:role/stub"), #trust,
            __p::None, __p::None, __p::None, __p::None, false, __p::None, __p::None, &[], false,
        )
    });
    let chain = trusted(&quote!(__p::literal_chain([__IAM_POLICY_STUB; #count], "")));
    quote!({ const __IAM_POLICY_STUB: #krate::Hop = #hop; #chain })
}

/// Binds each expression of a chain, which appears in several policies but is evaluated once.
fn bind_holes(front: &Front, hops: &[Hop]) -> Bound {
    let mut bindings = TokenStream::new();
    let mut bound = Front::new(front.kind, front.krate.clone(), SpanTable::default());
    for (index, hole) in front.holes.iter().enumerate() {
        if front.is_inner(index) {
            bound.holes.push(hole.clone());
            continue;
        }
        let name = hole_name(index, hole.span);
        let expression = &hole.expression;
        // The type of a role is checked once, although its ARN appears in several policies.
        let is_role = hops.iter().any(|hop| whole_hole(&hop.arn) == Some(index));
        bindings.extend(if is_role {
            let role = slot::role_arn(hole);
            quote_spanned!(name.span()=> let #name = &#role;)
        } else if hole.splice {
            quote_spanned!(hole.span=> let #name = #expression;)
        } else {
            quote_spanned!(hole.span=> let #name = &#expression;)
        });
        bound.holes.push(Hole { expression: quote!(#name), ..hole.clone() });
    }
    take_lists(front, &mut bound);
    bindings.extend(open_list_checks(&bound));
    Bound { bindings, front: bound }
}

fn emit_hop(front: &Front, hop: &Hop) -> TokenStream {
    let krate = &front.krate;
    let name = &hop.tokens.name;
    let arn = &hop.arn;
    let arn = if whole_hole(arn).is_some() {
        let names = front.holes.iter().map(|hole| &hole.expression);
        let name = names.into_iter().nth(whole_hole(arn).unwrap_or_default());
        quote!(__p::bound_role_arn(#name))
    } else if has_hole(arn) {
        let fillers = slot::role_arn_fillers(front, arn);
        trusted(&quote!(__p::filled_role_arn(__p::fill_text(#arn, &[#(&#fillers),*]))))
    } else if RoleArn::check(arn).is_ok() {
        trusted(&quote!(__p::literal_role_arn(#arn)))
    } else {
        quote!(const { #krate::RoleArn::from_literal(#arn) })
    };
    let typed = |ty: &str, made: &Made| {
        let ty = Ident::new(ty, Span::call_site());
        match made {
            Made::Policy(policy) if front.holes.is_empty() => policy_value(front, policy, &ty),
            Made::Policy(policy) => filled_policy(front, policy, &ty),
            Made::Flow(checked) => flow::policy_value(front, checked, &ty),
        }
    };
    let optional = |ty: &str, policy: &Option<Made>| match policy {
        Some(policy) => {
            let value = typed(ty, policy);
            quote!(__p::Some(#value))
        }
        None => quote!(__p::None),
    };
    let identity = |policy: &Option<Made>| optional("IdentityPolicy", policy);
    let session_policy = optional("SessionPolicy", &hop.session_policy);
    let untagged = hop.tokens.disable_session_tags.is_some();
    let trust = match &hop.trust {
        Some(trust) => typed("TrustPolicy", trust),
        None => stub(front, &Ident::new("TrustPolicy", Span::call_site())),
    };
    let (mut assume, mut policy, boundary) =
        (identity(&hop.assume), identity(&hop.policy), identity(&hop.boundary));
    // An iterator spliced into a policy is consumed once, even if the policy appears in two places.
    let mut shared = TokenStream::new();
    if !front.holes.is_empty() && hop.assume.is_some() && hop.policy.is_some() {
        let held = Ident::new("__iam_policy_of_hop", Span::mixed_site());
        shared = quote!(let #held = #policy;);
        assume = quote!(::core::clone::Clone::clone(&#held));
        policy = quote!(#held);
    }
    let source = match &hop.tokens.source_identity {
        Some(Node { value: Value::String(text), .. }) => {
            let text = text.to_string();
            quote!(__p::Some(__p::Text::Static(#text)))
        }
        _ => quote!(__p::None),
    };
    let duration = match hop.tokens.duration.as_ref().and_then(seconds) {
        Some(seconds) => {
            let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
            quote!(__p::Some(#seconds))
        }
        None => quote!(__p::None),
    };
    let tags = whole::session_tags(hop).into_iter().filter_map(|(key, value)| {
        let value = value?;
        Some(quote!((#key, #value)))
    });
    let relaxed = hop.tokens.same_account_trust.is_some();
    let hop = trusted(&quote! {
        __p::hop(
            #name, #arn, #trust, #assume, #policy, #boundary, #session_policy, #untagged, #source, #duration,
            &[#(#tags),*], #relaxed
        )
    });
    if shared.is_empty() { hop } else { quote!({ #shared #hop }) }
}
