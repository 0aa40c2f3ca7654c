//! `assert_allows!` and `assert_denies!`: a request that is decided at compile time.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashSet;

use policy_core::document::{Member, Node, Span as DocumentSpan, Value};
use policy_core::finding::{Finding, quoted};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::known::{Context as KnownContext, compare_keys};
use policy_core::semantics::literal::plainness;
use policy_core::semantics::principal::Caller;
use policy_core::semantics::request::{
    RequestProblem, Requester, account_of_resource, check_action, check_resource, contradiction,
};
use policy_core::sort::sort_by;
use policy_lint::value::{
    ValueKind, check_action_on, check_key_of_request, misfit, names_a_resource,
};
use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::{context, report_allows, report_grammar, split_crate, value};
use crate::report::Reports;
use crate::settings::current;
use crate::tokens::request::{self, AssertionTokens};
use crate::tokens::{Front, SpanTable};

/// What a request is asserted to be.
#[derive(Clone, Copy)]
pub(crate) enum Assertion {
    Allows,
    Denies,
}

/// A request that can be decided.
struct Request {
    action: String,
    resource: Option<String>,
    requester: Option<Requester>,
    /// In the order of the keys. A key without values is absent from the request.
    context: Vec<(String, Option<Vec<String>>)>,
    account: Option<String>,
}

/// Expands one of the macros.
pub(crate) fn expand(assertion: Assertion, input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(Default::default(), krate, SpanTable::default());
    let mut reports = Reports::by(current());
    let asserted = request::parse(&mut front, tokens);
    let read = asserted.as_ref().and_then(|it| read(&mut front, it, &mut reports));
    report_allows(&front, &mut reports);
    report_grammar(&front, &mut reports);
    let failed = reports.has_error();
    let reports = reports.into_tokens(true);
    let shadow = front.shadow.tokens(&front.krate);
    match (asserted, read) {
        (Some(asserted), Some(request)) if !failed => {
            let assertion = emit(&front, assertion, &asserted, &request);
            quote!(#reports const _: () = { #shadow #assertion };)
        }
        _ => quote!(#reports const _: () = { #shadow };),
    }
}

fn problem(front: &mut Front, span: DocumentSpan, problem: &RequestProblem) {
    let at = front.spans.resolve(span).0;
    front.error_with_help(at, problem.message(), Some(problem.help().to_owned()));
}

fn error(front: &mut Front, span: DocumentSpan, message: impl Into<String>, help: &str) {
    let at = front.spans.resolve(span).0;
    front.error_with_help(at, message, Some(help.to_owned()));
}

/// Checks all parts of a request. Returns `None` if any part is wrong.
fn read(front: &mut Front, asserted: &AssertionTokens, reports: &mut Reports) -> Option<Request> {
    if !front.errors.is_empty() {
        return None;
    }
    let text = |name: &str| match asserted.get(name).map(|node| &node.value) {
        Some(Value::String(text)) => Some(&**text),
        _ => None,
    };
    let (action, resource) = (text("Action").unwrap_or("*"), text("Resource").unwrap_or("*"));
    let [of_action, of_resource] = check_once(front, action, resource);
    let action = read_action(front, asserted, of_action, reports);
    let resource = match asserted.get("Resource") {
        Some(node) => read_resource(front, node, of_resource, reports).map(Some),
        None => Some(None),
    };
    let requester = match asserted.get("Principal") {
        Some(node) => read_principal(front, node, reports).map(Some),
        None => Some(None),
    };
    let context = match asserted.get("Context") {
        Some(node) => read_context(front, node, reports),
        None => Some(Vec::new()),
    };
    let (action, resource, requester) = (action?, resource?, requester?);
    let mut request = Request { action, resource, requester, context: Vec::new(), account: None };
    settle(front, &mut request, context?);
    Some(request)
}

/// Returns [`check_action_on`]. Requests with other keys or principals share their action and resource,
/// so a pair without findings is remembered for all calls of a compilation.
fn check_once(front: &Front, action: &str, resource: &str) -> [Vec<Finding>; 2] {
    thread_local! {
        static RIGHT: RefCell<HashSet<(usize, String, String)>> = RefCell::default();
    }
    // An editor handles packages with different settings in one process.
    let settings = std::ptr::from_ref(current()).addr();
    let named = (settings, action.to_owned(), resource.to_owned());
    // Attributes change what is found.
    let is_usual = front.allows.is_empty() && front.levels.is_empty() && front.holes.is_empty();
    if is_usual && RIGHT.with_borrow(|right| right.contains(&named)) {
        return [Vec::new(), Vec::new()];
    }
    let found = check_action_on(action, resource, &context(front));
    if is_usual && found.iter().all(Vec::is_empty) {
        RIGHT.with_borrow_mut(|right| right.insert(named));
    }
    found
}

fn read_action(
    front: &mut Front,
    asserted: &AssertionTokens,
    found: Vec<Finding>,
    reports: &mut Reports,
) -> Option<String> {
    let Some(node) = asserted.get("Action") else {
        let help = "write `action: s3::GetObject`".to_owned();
        front.error_with_help(asserted.first, "the request has no action", Some(help));
        return None;
    };
    let Value::String(text) = &node.value else {
        let found = node.value.type_name();
        let message = format!("expected one action, found {found}");
        error(front, node.span, message, "write one action such as `s3::GetObject`");
        return None;
    };
    // A value without the form of an action is reported in the rules' wording.
    let refused = check_action(text).err();
    match refused {
        Some(refused) if found.is_empty() || text.contains(['*', '?']) => {
            problem(front, node.span, &refused);
            None
        }
        _ => value::judge_found(front, found, text, node.span, reports)
            .then(|| text.clone().into_owned()),
    }
}

fn read_resource(
    front: &mut Front,
    node: &Node<'static>,
    found: Vec<Finding>,
    reports: &mut Reports,
) -> Option<String> {
    let Value::String(text) = &node.value else {
        let found = node.value.type_name();
        let message = format!("expected one resource, found {found}");
        error(front, node.span, message, "write the ARN of one resource");
        return None;
    };
    let has_wildcard = text.contains(['*', '?']) && text != "*";
    let refused = check_resource(text).err();
    if let Some(refused) = refused.as_ref().filter(|_| has_wildcard) {
        problem(front, node.span, refused);
        return None;
    }
    if !value::judge_found(front, found, text, node.span, reports) {
        return None;
    }
    if let Some(refused) = refused {
        problem(front, node.span, &refused);
        return None;
    }
    Some(text.clone().into_owned())
}

/// Returns the values of a principal that has one type.
fn texts<'n>(node: &'n Node<'static>) -> Option<Vec<(&'n str, DocumentSpan)>> {
    match &node.value {
        Value::String(text) => Some(vec![(text, node.span)]),
        Value::Array(nodes) => {
            let text = |node: &'n Node<'static>| match &node.value {
                Value::String(text) => Some((&**text, node.span)),
                _ => None,
            };
            nodes.iter().map(text).collect()
        }
        _ => None,
    }
}

fn read_principal(
    front: &mut Front,
    node: &Node<'static>,
    reports: &mut Reports,
) -> Option<Requester> {
    const HELP: &str = "write `Aws(\"arn:…\")`, `Account(\"123456789012\")`, `Service(\"…\")`, `Federated(\"…\")` or `\"*\"`";
    const ONE: &str = "a request must have exactly one principal";
    let (kind, values) = match &node.value {
        Value::String(_) => ("AWS", node),
        Value::Object(members) => match members.as_slice() {
            [Member { key, value, .. }] => (&**key, value),
            [_, second, ..] => {
                error(front, second.key_span, ONE, HELP);
                return None;
            }
            [] => {
                error(front, node.span, ONE, HELP);
                return None;
            }
        },
        _ => {
            error(front, node.span, ONE, HELP);
            return None;
        }
    };
    let Some(values) = texts(values) else {
        error(front, values.span, "a principal must be a string", HELP);
        return None;
    };
    let requester = match (kind, values.as_slice()) {
        ("Service", names) => {
            let mut are_known = true;
            for (name, span) in names {
                are_known &=
                    value::judge(front, ValueKind::ServicePrincipal, name, *span, None, reports);
            }
            if !are_known {
                return None;
            }
            Requester::services(names.iter().map(|(name, _)| (*name).to_owned()).collect())
        }
        ("AWS", [(text, _)]) => Requester::parse(text),
        ("Federated", [(text, _)]) => Requester::federated((*text).to_owned()),
        ("AWS" | "Federated", [_, (_, second), ..]) => {
            error(front, *second, ONE, HELP);
            return None;
        }
        _ => {
            let message = format!("a principal of type `{}` cannot make requests", quoted(kind));
            error(front, node.span, message, HELP);
            return None;
        }
    };
    let at = values.first().map_or(node.span, |(_, span)| *span);
    requester.map_err(|refused| problem(front, at, &refused)).ok()
}

/// A condition key as written, with its position.
struct WrittenKey {
    key: String,
    key_span: DocumentSpan,
    values: Option<Vec<String>>,
}

fn read_context(
    front: &mut Front,
    node: &Node<'static>,
    reports: &mut Reports,
) -> Option<Vec<WrittenKey>> {
    let Value::Object(members) = &node.value else {
        let help = "write `context: { \"aws:SecureTransport\": true }`";
        error(front, node.span, "`context` must be an object of condition keys", help);
        return None;
    };
    let mut keys: Vec<WrittenKey> = Vec::new();
    let mut is_right = true;
    for Member { key, key_span, value } in members {
        let values = read_values(front, value);
        is_right &= values.is_some() && are_values_of(front, key, value);
        let same = |other: &&WrittenKey| compare_keys(&other.key, key) == Ordering::Equal;
        if let Some(other) = keys.iter().find(same) {
            let message = if other.key == *key {
                format!("the condition key `{}` is specified more than once", quoted(key))
            } else {
                format!(
                    "the condition keys `{}` and `{}` are the same key",
                    quoted(&other.key),
                    quoted(key)
                )
            };
            error(front, *key_span, message, "write it once, with all its values");
            is_right = false;
        }
        is_right &= judge_key(front, key, *key_span, reports);
        if let Some(values) = values {
            keys.push(WrittenKey { key: key.clone().into_owned(), key_span: *key_span, values });
        }
    }
    is_right.then_some(keys)
}

/// Reports what is wrong with the name of a key. Requests share few distinct keys, so a name found correct
/// is remembered for all calls of a compilation.
fn judge_key(front: &mut Front, key: &str, span: DocumentSpan, reports: &mut Reports) -> bool {
    thread_local! {
        static RIGHT: RefCell<HashSet<(usize, String)>> = RefCell::default();
    }
    // An editor handles packages with different settings in one process.
    let named = (std::ptr::from_ref(current()).addr(), key.to_owned());
    if RIGHT.with_borrow(|right| right.contains(&named)) {
        return true;
    }
    let found = check_key_of_request(key, &context(front));
    if found.is_empty() {
        RIGHT.with_borrow_mut(|right| right.insert(named));
        return true;
    }
    value::judge_found(front, found, key, span, reports)
}

fn text_of(value: &Value<'static>) -> Option<String> {
    match value {
        Value::String(text) | Value::Number(text) => Some(text.clone().into_owned()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns the values of a key as strings; `null` has no values.
#[expect(clippy::option_option, reason = "an invalid value is not the same as an absent one")]
fn read_values(front: &mut Front, node: &Node<'static>) -> Option<Option<Vec<String>>> {
    let wrong = match &node.value {
        Value::Null => return Some(None),
        Value::Array(nodes) => {
            let texts: Option<Vec<String>> =
                nodes.iter().map(|node| text_of(&node.value)).collect();
            match texts {
                Some(texts) => return Some(Some(texts)),
                None => nodes.iter().find(|node| text_of(&node.value).is_none()),
            }
        }
        value => match text_of(value) {
            Some(text) => return Some(Some(vec![text])),
            None => Some(node),
        },
    };
    let wrong = wrong.unwrap_or(node);
    let message = format!("{} is not a valid value of a condition key", wrong.value.type_name());
    error(
        front,
        wrong.span,
        message,
        "write a string, a number, `true`, `false`, or a list of these",
    );
    None
}

/// Reports the values that a request cannot have for a key.
fn are_values_of(front: &mut Front, key: &str, node: &Node<'static>) -> bool {
    let nodes = match &node.value {
        Value::Array(nodes) => nodes.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut is_right = true;
    for node in nodes {
        let Some(text) = text_of(&node.value) else { continue };
        if let Some((message, help)) = misfit(key, &text, context(front).catalog) {
            error(front, node.span, message, &help);
            is_right = false;
        }
    }
    is_right
}

/// Sorts the keys, and checks the ones that follow from the rest of the request against it.
fn settle(front: &mut Front, request: &mut Request, keys: Vec<WrittenKey>) {
    let one = |wanted: DerivedKey| {
        let is_it = |key: &&WrittenKey| DerivedKey::parse(&key.key) == Some(wanted);
        match keys.iter().find(is_it).and_then(|key| key.values.as_deref()) {
            Some([only]) => Some(only.as_str()),
            _ => None,
        }
    };
    if let Some(arn) = one(DerivedKey::PrincipalArn) {
        let requester = request.requester.take();
        request.requester = requester.map(|requester| requester.with_principal_arn(arn));
    }
    let requester = request.requester.as_ref();
    let of_caller = match requester {
        Some(requester) => requester.account(),
        None => one(DerivedKey::PrincipalAccount),
    };
    let resource = request.resource.as_deref().unwrap_or("*");
    let account = account_of_resource(resource, one(DerivedKey::ResourceAccount), of_caller);
    request.account = account.map(str::to_owned);
    let names = requester.map(Requester::names).unwrap_or_default();
    let roles = requester.map(Requester::roles).unwrap_or_default();
    let caller = requester.map_or(Caller::Unknown, |it| it.caller(&names, &roles));
    let account = request.account.as_deref();
    let known = KnownContext::of_request(&[], &caller, &account);
    let mut kept: Vec<(String, Option<Vec<String>>)> = Vec::new();
    for WrittenKey { key, key_span, values } in &keys {
        let Some(derived) = known.derived(key) else {
            // A key that is not written is absent, unless every request of the caller has it.
            if values.is_some() || DerivedKey::parse(key).is_some() {
                kept.push((key.clone(), values.clone()));
            }
            continue;
        };
        let given = values.as_deref().unwrap_or_default();
        let is_absent = matches!(derived, policy_core::semantics::known::Known::Absent);
        if values.is_none() && is_absent {
            continue;
        }
        if let Some(message) = contradiction(key, derived, Some(given), false) {
            error(front, *key_span, message, "remove the key");
        }
    }
    sort_by(&mut kept, |(one, _), (other, _)| compare_keys(one, other));
    request.context = kept;
}

fn emit(
    front: &Front,
    assertion: Assertion,
    asserted: &AssertionTokens,
    request: &Request,
) -> TokenStream {
    let krate = &front.krate;
    let AssertionTokens { policy, first, .. } = asserted;
    let Request { action, resource, requester, context: keys, account } = request;
    let lacks_resource = resource.is_none() && names_a_resource(action, &context(front));
    let resource = resource.as_deref().unwrap_or("*");
    let values = keys.iter().filter_map(|(_, values)| values.as_deref()).flatten();
    let plainness = plainness(action, resource, values.map(String::as_str));
    let claim = [lacks_resource, requester.is_none(), matches!(assertion, Assertion::Allows)];
    let claim = claim.iter().fold(plainness, |bits, bit| bits << 1 | u32::from(*bit));
    let claim = Literal::u32_unsuffixed(claim);
    let private = quote!(__p);
    let account = option(&private, account.as_deref());
    // Errors about the policy's type are reported at the policy.
    let compiled = quote_spanned!(*first=> __p::compiled(&#policy););
    let place = referenced(policy);
    let repr = quote_spanned!(*first=> (#place).__repr);
    // Most requests have few keys and no principal, and the compiler is quick with plain arguments.
    let singles: Option<Vec<&str>> = keys
        .iter()
        .map(|(_, values)| match values.as_deref() {
            Some([value]) => Some(value.as_str()),
            _ => None,
        })
        .collect();
    let (method, rest) = match (requester, keys.as_slice(), singles.as_deref()) {
        (None, [], _) => ("asserted", quote!()),
        (None, [(key, _)], Some([value])) => ("asserted_with", quote!(, #key, #value)),
        (None, [(key, _), (other, _)], Some([value, other_value])) => {
            ("asserted_with_both", quote!(, #key, #value, #other, #other_value))
        }
        _ => {
            let keys = keys.iter().map(|(key, values)| match values {
                Some(values) => quote!(#private::key(#key, &[#(#values),*])),
                None => quote!(#private::absent_key(#key)),
            });
            let caller = caller(&private, requester.as_ref());
            ("asserted_of", quote!(, &[#(#keys),*], &#caller))
        }
    };
    let method = Ident::new(method, *first);
    let arguments = quote!(#claim, #action, #resource, #account #rest);
    let mut group = Group::new(Delimiter::Parenthesis, arguments);
    group.set_span(*first);
    let takes_principal = asserted.get("Principal").map(|node| {
        let at = front.spans.resolve(node.span).0;
        quote_spanned!(at=> (#place).__repr.takes_principal();)
    });
    quote! {
        use #krate::__private as __p;
        #compiled
        #takes_principal
        #repr.#method #group
    }
}

/// Returns the policy without the `&` before it, which clippy finds needless before a field.
fn referenced(policy: &TokenStream) -> TokenStream {
    let is_reference =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '&');
    policy.clone().into_iter().skip_while(is_reference).collect()
}

fn option(private: &TokenStream, text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(#private::Some(#text)),
        None => quote!(#private::None),
    }
}

/// Returns the caller as a literal.
fn caller(private: &TokenStream, requester: Option<&Requester>) -> TokenStream {
    match requester {
        None => quote!(#private::Caller::Unknown),
        Some(Requester::Anonymous) => quote!(#private::Caller::Anonymous),
        Some(Requester::Services(names)) => quote!(#private::Caller::Service(&[#(#names),*])),
        Some(Requester::Federated(provider)) => quote!(#private::Caller::Federated(#provider)),
        Some(Requester::Root { arn, account }) => {
            quote!(#private::Caller::Root { arn: #arn, account: #account })
        }
        Some(Requester::User { arn, account }) => {
            quote!(#private::Caller::User { arn: #arn, account: #account })
        }
        Some(Requester::FederatedUser { arn, account }) => {
            quote!(#private::Caller::FederatedUser { arn: #arn, account: #account })
        }
        Some(Requester::Session { role, with_any_path, session, account }) => {
            let roles = std::iter::once(role).chain(with_any_path);
            let session = option(private, session.as_deref());
            quote! {
                #private::Caller::Session { roles: &[#(#roles),*], session: #session, account: #account }
            }
        }
    }
}
