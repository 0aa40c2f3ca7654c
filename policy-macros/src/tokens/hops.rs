//! The hops of `role_chain!`.

use policy_core::document::{Node, Value};
use policy_core::model::hole::{has_hole, whole_hole};
use policy_core::suggest::{did_you_mean, nearest};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::document::{self, end_item};
use super::flow::{List, ListKind};
use super::value::{self, Position};
use super::{Cursor, Front, Parsed, Said, commas};

/// How a later hop trusts the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TrustVia {
    /// The role itself.
    #[default]
    Role,
    /// The whole account of the role.
    AccountRoot,
    /// The account, with a condition on the role's ARN, which still works after the role is recreated.
    PrincipalArn,
}

/// One hop, as written.
pub(crate) struct HopTokens {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) arn: Option<Node<'static>>,
    pub(crate) trusts: Option<Node<'static>>,
    pub(crate) trust_via: Option<(TrustVia, Span)>,
    pub(crate) external_id: Option<Node<'static>>,
    pub(crate) external_id_forwarded: bool,
    /// `true` if the previous role does not need a permission.
    pub(crate) same_account_trust: Option<Node<'static>>,
    pub(crate) when: Option<Node<'static>>,
    pub(crate) policy: Option<Node<'static>>,
    /// What each policy's attributes set for rules, by the policy's key.
    pub(crate) said: Vec<(&'static str, Said)>,
    pub(crate) trust_policy: Option<Node<'static>>,
    pub(crate) boundary: Option<Node<'static>>,
    /// The policy that the call that assumes the role passes.
    pub(crate) session_policy: Option<Node<'static>>,
    /// `true` if an EKS Pod Identity association passes no session tags.
    pub(crate) disable_session_tags: Option<Node<'static>>,
    pub(crate) session_tags: Option<Node<'static>>,
    pub(crate) source_identity: Option<Node<'static>>,
    pub(crate) duration: Option<Node<'static>>,
    /// Whether an error in it, or in the previous hop, may be why something seems to be missing.
    pub(crate) told: bool,
}

/// The keys of a hop.
const KEYS: [&str; 15] = [
    "arn",
    "boundary",
    "disable_session_tags",
    "duration",
    "external_id",
    "external_id_forwarded",
    "policy",
    "same_account_trust",
    "session_policy",
    "session_tags",
    "source_identity",
    "trust_policy",
    "trust_via",
    "trusts",
    "when",
];

/// Reads the hops of a chain.
pub(crate) fn parse(front: &mut Front, tokens: TokenStream) -> Vec<HopTokens> {
    let Some(mut cursor) = front.cursor(tokens) else { return Vec::new() };
    if cursor.until_comma() == 1
        && cursor.peek_at(1).is_none()
        && let Some(group) = cursor.peek_group(Delimiter::Bracket)
    {
        cursor = Cursor::group(group);
    }
    let mut hops: Vec<HopTokens> = Vec::new();
    let mut is_lost = false;
    while !cursor.is_end() {
        mend_head(front, &mut cursor);
        commas::mend(front, &mut cursor, &|_| false);
        let hop = parse_hop(front, &mut cursor);
        let before = std::mem::replace(&mut is_lost, hop.is_none());
        if let Some(mut hop) = hop {
            hop.told |= before;
            if hops.iter().any(|other| other.name == hop.name) {
                front.error(hop.span, format!("the chain already has a hop named `{}`", hop.name));
            }
            hops.push(hop);
        }
        end_item(front, &mut cursor);
    }
    hops
}

fn parse_hop(front: &mut Front, cursor: &mut Cursor) -> Option<HopTokens> {
    let span = cursor.span();
    let name = cursor.peek_ident().filter(|_| cursor.until_comma() == 2);
    let group = cursor.group_at(1, Delimiter::Brace).cloned();
    let (Some(name), Some(group)) = (name, group) else {
        let help = "write `RoleA { arn: \"arn:aws:iam::123456789012:role/RoleA\", … }`".to_owned();
        front.error_with_help(span, "expected a hop", Some(help));
        cursor.take_until_comma();
        return None;
    };
    cursor.bump();
    cursor.bump();
    let mut hop = HopTokens {
        name,
        span,
        arn: None,
        trusts: None,
        trust_via: None,
        external_id: None,
        external_id_forwarded: false,
        same_account_trust: None,
        when: None,
        policy: None,
        said: Vec::new(),
        trust_policy: None,
        boundary: None,
        session_policy: None,
        disable_session_tags: None,
        session_tags: None,
        source_identity: None,
        duration: None,
        told: false,
    };
    let mut inside = Cursor::group(&group);
    let mut seen: Vec<String> = Vec::new();
    let said = front.errors.len();
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|name| KEYS.contains(&name));
        parse_key(front, &mut inside, &mut hop, &mut seen);
        end_item(front, &mut inside);
    }
    hop.told = front.errors.len() > said;
    Some(hop)
}

/// Removes superfluous tokens before the braces of a hop: `A: { … }`, `A = { … }`, `struct A { … }`.
fn mend_head(front: &mut Front, cursor: &mut Cursor) {
    if cursor.until_comma() < 3 || cursor.group_at(2, Delimiter::Brace).is_none() {
        return;
    }
    let (extra, name) = match (cursor.peek(), cursor.peek_at(1)) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(punct)))
            if matches!(punct.as_char(), ':' | '=') =>
        {
            (1, name.to_string())
        }
        (Some(TokenTree::Ident(_)), Some(TokenTree::Ident(name))) => (0, name.to_string()),
        _ => return,
    };
    let Some(token) = cursor.remove(extra) else { return };
    let help = Some(format!("write `{name} {{ … }}`"));
    let message = format!("a hop must be a name and braces, without `{token}`");
    front.error_with_help(token.span(), message, help);
}

fn parse_key(front: &mut Front, inside: &mut Cursor, hop: &mut HopTokens, seen: &mut Vec<String>) {
    let span = inside.span();
    let Some(key) = inside.peek_ident().filter(|_| inside.is_lone_colon(1)) else {
        front.error(span, "expected a member `key: value` of a hop");
        inside.take_until_comma();
        return;
    };
    inside.bump();
    inside.bump();
    if seen.contains(&key) {
        front.error(span, format!("`{key}` is specified more than once in this hop"));
    }
    seen.push(key.clone());
    match key.as_str() {
        "arn" => hop.arn = value::parse(front, inside, Position::Other),
        "trusts" => hop.trusts = value::parse(front, inside, Position::Principal),
        "trust_via" => hop.trust_via = parse_trust_via(front, inside).map(|via| (via, span)),
        "external_id" => {
            hop.external_id = value::parse(front, inside, Position::ConditionValue);
            let texts = hop.external_id.iter().flat_map(texts);
            for hole in texts.filter_map(|(text, _)| whole_hole(&text)) {
                front.holes.iter_mut().skip(hole).take(1).for_each(|it| it.external_id = true);
            }
        }
        "external_id_forwarded" => match value::parse(front, inside, Position::Other) {
            Some(Node { value: Value::Bool(forwarded), .. }) => {
                hop.external_id_forwarded = forwarded
            }
            _ => front.error(span, "`external_id_forwarded` must be `true` or `false`"),
        },
        "same_account_trust" => hop.same_account_trust = parse_switch(front, inside, &key),
        "disable_session_tags" => hop.disable_session_tags = parse_switch(front, inside, &key),
        "when" => hop.when = value::parse(front, inside, Position::Condition),
        "policy" => hop.policy = parse_document(front, inside, "policy", &mut hop.said),
        "trust_policy" => {
            hop.trust_policy = parse_document(front, inside, "trust_policy", &mut hop.said);
        }
        "boundary" => hop.boundary = parse_document(front, inside, "boundary", &mut hop.said),
        "session_policy" => {
            hop.session_policy = parse_document(front, inside, "session_policy", &mut hop.said);
        }
        "session_tags" => hop.session_tags = parse_session_tags(front, inside),
        "source_identity" => hop.source_identity = parse_source_identity(front, inside),
        "duration" => hop.duration = value::parse(front, inside, Position::Other),
        _ => {
            let near = nearest(&key, KEYS.into_iter(), 2);
            let help = if near.is_empty() {
                format!("use one of {}", KEYS.map(|key| format!("`{key}`")).join(", "))
            } else {
                did_you_mean(&near)
            };
            front.error_with_help(span, format!("`{key}` is not a member of a hop"), Some(help));
            inside.take_until_comma();
        }
    }
}

fn parse_trust_via(front: &mut Front, inside: &mut Cursor) -> Option<TrustVia> {
    let span = inside.span();
    let tokens = inside.take_until_comma();
    let word = match tokens.as_slice() {
        [TokenTree::Ident(word)] => word.to_string(),
        _ => String::new(),
    };
    match word.as_str() {
        "Role" => Some(TrustVia::Role),
        "AccountRoot" => Some(TrustVia::AccountRoot),
        "PrincipalArn" => Some(TrustVia::PrincipalArn),
        _ => {
            front.error(span, "`trust_via` must be `Role`, `AccountRoot` or `PrincipalArn`");
            None
        }
    }
}

/// Returns the node of a member that is `true`.
fn parse_switch(front: &mut Front, inside: &mut Cursor, key: &str) -> Option<Node<'static>> {
    let span = inside.span();
    let node = value::parse(front, inside, Position::Other);
    match node {
        Some(node @ Node { value: Value::Bool(is_on), .. }) => is_on.then_some(node),
        _ => {
            front.error(span, format!("`{key}` must be `true` or `false`"));
            None
        }
    }
}

fn parse_session_tags(front: &mut Front, inside: &mut Cursor) -> Option<Node<'static>> {
    let tags = value::parse(front, inside, Position::Other)?;
    if let Value::Object(members) = &tags.value {
        for tag in members.iter().filter(|tag| has_hole(&tag.key)) {
            let at = front.spans.resolve(tag.key_span).0;
            let message =
                "a tag key must be a literal: a value computed at run time is not allowed here";
            front.error(at, message);
        }
    }
    Some(tags)
}

fn parse_source_identity(front: &mut Front, inside: &mut Cursor) -> Option<Node<'static>> {
    let span = inside.span();
    let identity = value::parse(front, inside, Position::Other)?;
    if matches!(identity.value, Value::String(_)) {
        return Some(identity);
    }
    front.error(span, "`source_identity` must be one string");
    None
}

/// Reads a policy in a hop, in either spelling.
fn parse_document(
    front: &mut Front,
    inside: &mut Cursor,
    key: &'static str,
    said: &mut Vec<(&'static str, Said)>,
) -> Option<Node<'static>> {
    let span = inside.span();
    let tokens: TokenStream = inside.take_until_comma().into_iter().collect();
    let (splices, cfgs) = (front.splices.len(), front.cfgs.len());
    let lists = front.lists.len();
    let parsed = document::parse(front, &mut Cursor::new(tokens, span));
    let (allows, levels) = (std::mem::take(&mut front.allows), std::mem::take(&mut front.levels));
    said.push((key, Said { allows, levels }));
    if front.splices.len() > splices || front.cfgs.len() > cfgs {
        front.splices.truncate(splices);
        front.cfgs.truncate(cfgs);
        front.error(
            span,
            "a policy in a chain cannot have splices or a `#[cfg]`: the proof of the chain depends on it",
        );
    }
    let chosen = front.lists.iter().skip(lists).find(|it| it.kind == ListKind::Statements);
    if let Some(at) = chosen.and_then(List::first_flow) {
        let message = "a statement of a policy in a chain cannot be under an `if` or a `for`: the proof of \
                       the chain depends on it";
        let help = "choose among its actions, resources and conditions, or between two chains";
        front.error_with_help(at, message, Some(help.to_owned()));
    }
    match parsed {
        Parsed::Document(document) => Some(document.root),
        Parsed::Text(_) => {
            front.error(span, "a policy in a chain must be written as tokens, not as a string");
            None
        }
        Parsed::Nothing => None,
    }
}

/// Returns the strings of a value that is one string or a list of them.
pub(crate) fn texts(node: &Node<'static>) -> Vec<(String, policy_core::document::Span)> {
    match &node.value {
        Value::String(text) => vec![(text.to_string(), node.span)],
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Returns a string without holes.
pub(crate) fn fixed_text(node: &Node<'static>) -> Option<String> {
    match &node.value {
        Value::String(text) if !has_hole(text) => Some(text.to_string()),
        _ => None,
    }
}
