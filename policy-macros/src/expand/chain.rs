//! `role_chain!`: both halves of every hop.

use policy_core::document::{Document, Member, Node, Span as DocumentSpan, Value};
use policy_core::model::hole::{has_hole, whole_hole};
use policy_core::model::{
    ExternalId, Policy, PolicyKind, RoleArn, ValueError, check_source_identity,
};
use policy_lint::chain::{ChainFacts, HopFacts, check_chain};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::emit::{Bound, hole_name, open_list_checks, policy_value, stub, trusted};
use super::{judge, slot, split_crate};
use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::hops::{self, HopTokens, TrustVia};
use crate::tokens::{Front, SpanTable};

/// A hop with its policies, as far as they could be made.
struct Hop {
    tokens: HopTokens,
    arn: String,
    arn_span: DocumentSpan,
    /// Whether the ARN is that of a role, so that policies can be made with it.
    has_role: bool,
    trust: Option<Policy>,
    assume: Option<Policy>,
    policy: Option<Policy>,
    boundary: Option<Policy>,
}

/// Expands `role_chain!`.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(PolicyKind::Trust, krate, SpanTable::default());
    let hops = hops::parse(&mut front, tokens);
    let mut reports = Reports::by(current());
    let hops = build(&mut front, hops, &mut reports);
    if front.errors.is_empty() {
        report_chain(&mut front, &hops, &mut reports);
    }
    for error in &front.errors {
        reports.grammar(error);
    }
    emit(&front, &hops, reports)
}

fn build(front: &mut Front, tokens: Vec<HopTokens>, reports: &mut Reports) -> Vec<Hop> {
    let mut hops: Vec<Hop> = tokens.into_iter().map(|tokens| read_arn(front, tokens)).collect();
    for index in 0..hops.len() {
        let (before, rest) = hops.split_at_mut(index);
        let Some((hop, after)) = rest.split_first_mut() else { continue };
        check_members(front, &hop.tokens, index);
        let trust = match &hop.tokens.trust_policy {
            Some(given) => Some(given.clone()),
            None => make_trust(front, hop, before.last()),
        };
        hop.trust = trust.and_then(|node| judged(front, PolicyKind::Trust, node, reports));
        let given = hop.tokens.policy.clone();
        hop.policy = given.and_then(|node| judged(front, PolicyKind::Identity, node, reports));
        if let Some(next) = after.first() {
            let node = match &hop.tokens.policy {
                Some(_) => None,
                None => next.has_role.then(|| make_permission(front, next)),
            };
            hop.assume = match node {
                Some(node) => judged(front, PolicyKind::Identity, node, reports),
                None => hop.policy.clone(),
            };
        }
        let given = hop.tokens.boundary.clone();
        hop.boundary = given.and_then(|node| judged(front, PolicyKind::Identity, node, reports));
    }
    hops
}

fn judged(
    front: &mut Front,
    kind: PolicyKind,
    node: Node<'static>,
    reports: &mut Reports,
) -> Option<Policy> {
    front.kind = kind;
    let policy = judge(front, &Document::new(node), None, &[], reports);
    front.kind = PolicyKind::Trust;
    policy
}

fn read_arn(front: &mut Front, tokens: HopTokens) -> Hop {
    let mut arn = String::new();
    let mut arn_span = DocumentSpan::default();
    let mut has_role = false;
    match &tokens.arn {
        None => {
            let help = format!("write `arn: \"arn:aws:iam::<account>:role/{}\"`", tokens.name);
            front.error_with_help(
                tokens.span,
                format!("the hop `{}` has no `arn`", tokens.name),
                Some(help),
            );
        }
        Some(Node { value: Value::String(text), span }) => {
            arn = text.to_string();
            arn_span = *span;
            has_role = true;
            if let Some((message, help)) = wrong_role_arn(front, text) {
                has_role = false;
                let at = front.spans.resolve(*span).0;
                front.error_with_help(at, message, Some(help));
            }
        }
        Some(node) => {
            let at = front.spans.resolve(node.span).0;
            front.error(at, "the `arn` of a hop is a string or a `RoleArn`");
        }
    }
    Hop { tokens, arn, arn_span, has_role, trust: None, assume: None, policy: None, boundary: None }
}

/// What is wrong with the ARN of a hop, drawn, and what to write instead.
fn wrong_role_arn(front: &Front, text: &str) -> Option<(String, String)> {
    if whole_hole(text).is_some() {
        return None;
    }
    let error = RoleArn::check(text).err()?;
    let help = "each hop is the ARN of a role: `arn:aws:iam::<account>:role/<name>`";
    let drawn = drawn(front, error.message(), text, error.range(), error.expected());
    Some((drawn, help.to_owned()))
}

/// A message with the value and a caret line, as all messages about values have.
fn drawn(
    front: &Front,
    message: &str,
    text: &str,
    range: std::ops::Range<usize>,
    label: &str,
) -> String {
    let named = |text: &str| front.with_holes_named(text);
    let before = named(text.get(..range.start).unwrap_or_default()).chars().count();
    let marked = named(text.get(range).unwrap_or_default()).chars().count();
    format!(
        "{}\n  {}\n  {}{} {label}",
        named(message),
        named(text),
        " ".repeat(before),
        "^".repeat(marked.max(1))
    )
}

/// What a hop can have depends on whether it is the first.
fn check_members(front: &mut Front, hop: &HopTokens, index: usize) {
    let name = &hop.name;
    if index == 0 {
        if hop.trusts.is_none() && hop.trust_policy.is_none() {
            let help = "write `trusts: Service(\"redshift.amazonaws.com\")`, or a `trust_policy`"
                .to_owned();
            front.error_with_help(
                hop.span,
                format!("nobody is trusted with the first role, `{name}`"),
                Some(help),
            );
        }
        if let Some((_, span)) = hop.trust_via {
            front.error(
                span,
                "`trust_via` is about the role before this one, and there is none: write `trusts`",
            );
        }
    } else if let Some(trusts) = &hop.trusts {
        let at = front.spans.resolve(trusts.span).0;
        let help = "write `trust_via`, or a `trust_policy` of your own".to_owned();
        front.error_with_help(
            at,
            format!("`{name}` is assumed by the role before it, not by others"),
            Some(help),
        );
    }
    if hop.trust_policy.is_some() {
        let made = hop.trust_via.is_some()
            || hop.trusts.is_some()
            || hop.external_id.is_some()
            || hop.when.is_some();
        if made {
            front.error(hop.span, format!("the trust policy of `{name}` is given: `trusts`, `trust_via`, `external_id` and `when` stand inside it"));
        }
    }
    let external_ids = hop.external_id.iter().flat_map(hops::texts);
    check_texts(front, external_ids, ExternalId::check);
    for (text, span) in hop.source_identity.iter().flat_map(hops::texts) {
        if has_hole(&text) {
            let at = front.spans.resolve(span).0;
            front.error(
                at,
                "`source_identity` is written out: no value computed at run time stands here",
            );
        }
    }
    let identity = hop.source_identity.iter().flat_map(hops::texts);
    check_texts(front, identity, check_source_identity);
    if let Some(node) = &hop.duration
        && seconds(node).is_none()
    {
        let at = front.spans.resolve(node.span).0;
        front.error(at, "`duration` is a whole number of seconds");
    }
    check_tags(front, hop);
}

fn check_texts(
    front: &mut Front,
    texts: impl Iterator<Item = (String, DocumentSpan)>,
    check: impl Fn(&str) -> Result<(), ValueError>,
) {
    for (text, span) in texts {
        if whole_hole(&text).is_none()
            && let Err(error) = check(&text)
        {
            let at = front.spans.resolve(span).0;
            let message = drawn(front, error.message(), &text, error.range(), error.expected());
            front.error(at, message);
        }
    }
}

fn check_tags(front: &mut Front, hop: &HopTokens) {
    let Some(node) = &hop.session_tags else { return };
    let at = front.spans.resolve(node.span).0;
    let Value::Object(tags) = &node.value else {
        let help = "write `session_tags: { team: \"red\" }`".to_owned();
        front.error_with_help(at, "`session_tags` is an object of keys and values", Some(help));
        return;
    };
    if tags.is_empty() || tags.len() > 50 {
        front.error(at, "a session has 1 to 50 tags");
    }
    for tag in tags {
        let at = front.spans.resolve(tag.key_span).0;
        let length = tag.key.chars().count();
        if !(1..=128).contains(&length) || tag.key.to_ascii_lowercase().starts_with("aws:") {
            front.error(
                at,
                format!(
                    "`{}` is no tag key: it has 1 to 128 characters and does not start with `aws:`",
                    tag.key
                ),
            );
        }
        match &tag.value.value {
            Value::String(value) if has_hole(value) => front.error(
                at,
                "a session tag is written out: no value computed at run time stands here",
            ),
            Value::String(value) if value.chars().count() <= 256 => {}
            _ => front.error(at, "a tag's value is a string of at most 256 characters"),
        }
    }
}

fn seconds(node: &Node<'static>) -> Option<u64> {
    match &node.value {
        Value::Number(digits) => digits.parse().ok(),
        _ => None,
    }
}

/// The trust policy of a hop: the caller, the actions that its call needs, and the conditions.
fn make_trust(front: &mut Front, hop: &Hop, before: Option<&Hop>) -> Option<Node<'static>> {
    let span = hop.tokens.span;
    let via = hop.tokens.trust_via.map_or(TrustVia::Role, |(via, _)| via);
    let principal = match before {
        None => hop.tokens.trusts.clone()?,
        Some(before) if !before.has_role => return None,
        Some(before) => {
            let text = match via {
                TrustVia::Role => before.arn.clone(),
                TrustVia::AccountRoot | TrustVia::PrincipalArn => account_root(front, before),
            };
            let value = Node { span: before.arn_span, value: Value::String(text.into()) };
            object(before.arn_span, vec![("AWS", value)])
        }
    };
    let mut actions = vec![first_action(&principal)];
    actions.extend(hop.tokens.session_tags.iter().map(|_| "sts:TagSession"));
    actions.extend(hop.tokens.source_identity.iter().map(|_| "sts:SetSourceIdentity"));
    let at = front.spans.one(span);
    let mut members = vec![
        ("Effect", text(at, "Allow")),
        ("Principal", principal),
        ("Action", list(at, &actions)),
    ];
    let mut condition = hop.tokens.when.clone();
    if let Some(ids) = &hop.tokens.external_id {
        add_condition(&mut condition, "StringEquals", "sts:ExternalId", ids.clone());
    }
    if let (TrustVia::PrincipalArn, Some(before)) = (via, before) {
        let value = Node { span: before.arn_span, value: Value::String(before.arn.clone().into()) };
        add_condition(&mut condition, "ArnEquals", "aws:PrincipalArn", value);
    }
    members.extend(condition.map(|condition| ("Condition", condition)));
    Some(policy(at, members))
}

/// The permission to assume the next role.
fn make_permission(front: &mut Front, next: &Hop) -> Node<'static> {
    let at = front.spans.one(next.tokens.span);
    let mut actions = vec!["sts:AssumeRole"];
    actions.extend(next.tokens.session_tags.iter().map(|_| "sts:TagSession"));
    actions.extend(next.tokens.source_identity.iter().map(|_| "sts:SetSourceIdentity"));
    let resource = Node { span: next.arn_span, value: Value::String(next.arn.clone().into()) };
    policy(
        at,
        vec![("Effect", text(at, "Allow")), ("Action", list(at, &actions)), ("Resource", resource)],
    )
}

fn first_action(principal: &Node<'static>) -> &'static str {
    crate::tokens::trust_action(principal).unwrap_or("sts:AssumeRole")
}

/// The root ARN of a role's account.
fn account_root(front: &mut Front, hop: &Hop) -> String {
    if let Some(index) = whole_hole(&hop.arn) {
        let krate = front.krate.clone();
        let span = front.holes.get(index).map_or(hop.tokens.span, |hole| hole.span);
        let bound = hole_name(index, span);
        let root = quote_spanned!(span=> #krate::__private::account_root(#bound));
        return front.hole(root, span, false);
    }
    match hop.arn.split_once(":role/") {
        Some((account, _)) => format!("{account}:root"),
        None => hop.arn.clone(),
    }
}

fn add_condition(
    condition: &mut Option<Node<'static>>,
    operator: &str,
    key: &str,
    value: Node<'static>,
) {
    let span = value.span;
    let member = |key: &str, value| Member { key: key.to_owned().into(), key_span: span, value };
    let node = condition.get_or_insert_with(|| Node { span, value: Value::Object(Vec::new()) });
    let Value::Object(operators) = &mut node.value else { return };
    let present = operators.iter_mut().find(|member| member.key == operator);
    match present.map(|member| &mut member.value.value) {
        Some(Value::Object(keys)) => keys.push(member(key, value)),
        _ => operators.push(member(operator, object(span, vec![(key, value)]))),
    }
}

fn policy(span: DocumentSpan, statement: Vec<(&str, Node<'static>)>) -> Node<'static> {
    let statement = object(span, statement);
    let list = Node { span, value: Value::Array(vec![statement]) };
    object(span, vec![("Version", text(span, "2012-10-17")), ("Statement", list)])
}

fn object(span: DocumentSpan, members: Vec<(&str, Node<'static>)>) -> Node<'static> {
    let member = |(key, value): (&str, Node<'static>)| Member {
        key: key.to_owned().into(),
        key_span: value.span,
        value,
    };
    Node { span, value: Value::Object(members.into_iter().map(member).collect()) }
}

fn text(span: DocumentSpan, text: &str) -> Node<'static> {
    Node { span, value: Value::String(text.to_owned().into()) }
}

fn list(span: DocumentSpan, texts: &[&str]) -> Node<'static> {
    match texts {
        [only] => text(span, only),
        texts => {
            let elements = texts.iter().map(|it| text(span, it)).collect();
            Node { span, value: Value::Array(elements) }
        }
    }
}

/// Checks the chain as a whole.
fn report_chain(front: &mut Front, hops: &[Hop], reports: &mut Reports) {
    let identity = |hop: &Hop| hop.tokens.source_identity.as_ref().and_then(hops::fixed_text);
    let identities: Vec<Option<String>> = hops.iter().map(identity).collect();
    let facts = hops.iter().zip(&identities).map(|(hop, identity)| HopFacts {
        name: &hop.tokens.name,
        arn: &hop.arn,
        trust: hop.trust.as_ref().map(|trust| (trust, hop.tokens.trust_policy.is_some())),
        assume: hop.assume.as_ref().map(|assume| (assume, hop.tokens.policy.is_some())),
        boundary: hop.boundary.as_ref(),
        has_external_id: hop.tokens.external_id.is_some(),
        external_id_forwarded: hop.tokens.external_id_forwarded,
        session_tags: hop.tokens.session_tags.is_some(),
        source_identity: identity.as_deref(),
        duration: hop.tokens.duration.as_ref().and_then(seconds),
    });
    let findings = check_chain(&ChainFacts { hops: facts.collect() });
    let document = Document::new(document_of(front, hops));
    for finding in findings.into_iter().filter_map(|it| current().settings().settle(it)) {
        let source = Source::Tokens(&front.spans);
        reports.finding(&finding, &document, &source, &front.holes, &TokenStream::new());
    }
}

/// The chain as one document, in which the findings of the chain are found.
fn document_of(front: &mut Front, hops: &[Hop]) -> Node<'static> {
    let members = hops.iter().map(|hop| {
        let tokens = &hop.tokens;
        let parts = [
            ("arn", &tokens.arn),
            ("boundary", &tokens.boundary),
            ("duration", &tokens.duration),
            ("external_id", &tokens.external_id),
            ("policy", &tokens.policy),
            ("source_identity", &tokens.source_identity),
            ("trust_policy", &tokens.trust_policy),
            ("when", &tokens.when),
        ];
        let parts = parts.into_iter().filter_map(|(key, node)| Some((key, node.clone()?)));
        let span = front.spans.one(tokens.span);
        let value = object(span, parts.collect());
        Member { key: tokens.name.clone().into(), key_span: span, value }
    });
    let members = members.collect();
    Node { span: front.spans.one(Span::call_site()), value: Value::Object(members) }
}

fn emit(front: &Front, hops: &[Hop], reports: Reports) -> TokenStream {
    let krate = &front.krate;
    let failed = reports.has_error();
    let reports = reports.into_tokens();
    let shadow = front.shadow.tokens(krate);
    let bindings = if front.holes.is_empty() { None } else { Some(bind_holes(front, hops)) };
    let (bindings, bound) = match &bindings {
        Some(Bound { bindings, front }) => (Some(bindings), front),
        None => (None, front),
    };
    let chain = if failed { stub_chain(front, hops.len()) } else { emit_chain(bound, hops) };
    quote!({
        use #krate::__private as __p;
        #shadow
        #reports
        #bindings
        #chain
    })
}

fn emit_chain(front: &Front, hops: &[Hop]) -> TokenStream {
    let hop_calls = hops.iter().map(|hop| emit_hop(front, hop));
    let all = quote!([#(#hop_calls),*]);
    if hops.iter().any(|hop| has_hole(&hop.arn)) {
        return trusted(&quote!(__p::filled_chain(#all)));
    }
    let arns: Vec<&str> = hops.iter().map(|hop| hop.arn.as_str()).collect();
    let joined = arns.join(",");
    trusted(&quote!(__p::literal_chain(#all, #joined)))
}

/// What a chain in error expands to.
fn stub_chain(front: &Front, count: usize) -> TokenStream {
    let krate = &front.krate;
    let trust = stub(front, &Ident::new("TrustPolicy", Span::call_site()));
    let hop = trusted(&quote! {
        __p::hop(
            "", #krate::RoleArn::from_literal("arn:aws:iam::000000000000:role/stub"), #trust,
            __p::None, __p::None, __p::None, __p::None, __p::None,
        )
    });
    let chain = trusted(&quote!(__p::literal_chain([__IAM_POLICY_STUB; #count], "")));
    quote!({ const __IAM_POLICY_STUB: #krate::Hop = #hop; #chain })
}

/// Each expression of a chain stands in several policies and is evaluated once.
fn bind_holes(front: &Front, hops: &[Hop]) -> Bound {
    let mut bindings = TokenStream::new();
    let mut bound = Front::new(front.kind, front.krate.clone(), SpanTable::default());
    for (index, hole) in front.holes.iter().enumerate() {
        let name = hole_name(index, hole.span);
        let expression = &hole.expression;
        // The type of a role is asked once, although its ARN stands in several policies.
        let is_role = hops.iter().any(|hop| whole_hole(&hop.arn) == Some(index));
        bindings.extend(if is_role {
            quote_spanned!(name.span()=> let #name = &__p::bound_role_arn(&#expression);)
        } else {
            quote_spanned!(hole.span=> let #name = &#expression;)
        });
        // The call that takes the hole has the span of its name, or errors about its type would move
        // to the whole macro.
        let span = name.span();
        bound.holes.push(crate::tokens::Hole { expression: quote!(#name), span, ..hole.clone() });
    }
    bound.open_lists = front.open_lists.clone();
    bindings.extend(open_list_checks(&bound));
    for hop in hops {
        let texts = hop.tokens.external_id.iter().flat_map(hops::texts);
        let texts: Vec<String> = texts.map(|(text, _)| text).collect();
        bindings.extend(slot::external_id_checks(&bound, &texts));
    }
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
    } else {
        quote!(const { #krate::RoleArn::from_literal(#arn) })
    };
    let typed =
        |ty: &str, policy: &Policy| policy_value(front, policy, &Ident::new(ty, Span::call_site()));
    let identity = |policy: &Option<Policy>| match policy {
        Some(policy) => {
            let value = typed("IdentityPolicy", policy);
            quote!(__p::Some(#value))
        }
        None => quote!(__p::None),
    };
    let trust = match &hop.trust {
        Some(trust) => typed("TrustPolicy", trust),
        None => stub(front, &Ident::new("TrustPolicy", Span::call_site())),
    };
    let (assume, policy, boundary) =
        (identity(&hop.assume), identity(&hop.policy), identity(&hop.boundary));
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
    trusted(&quote! {
        __p::hop(#name, #arn, #trust, #assume, #policy, #boundary, #source, #duration)
    })
}
