//! The request of an assertion, and the policy that it is made to.

use policy_core::document::{Member, Node};
use policy_core::suggest::{did_you_mean, nearest};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::attributes::{self, Owner};
use super::flow::List;
use super::{Cursor, Front, document};

/// An assertion, as written.
pub(crate) struct AssertionTokens {
    /// The policy, and its first token.
    pub(crate) policy: TokenStream,
    pub(crate) first: Span,
    /// The known members of the request, each once.
    pub(crate) members: Vec<Member<'static>>,
}

/// The members of a request, in both spellings.
const REQUEST: [(&str, &str); 4] = [
    ("Action", "action"),
    ("Context", "context"),
    ("Principal", "principal"),
    ("Resource", "resource"),
];

impl AssertionTokens {
    /// The value of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Node<'static>> {
        self.members.iter().find(|member| member.key == name).map(|member| &member.value)
    }
}

/// Reads an assertion: a policy, a comma, and the members of a request, in braces or without.
pub(crate) fn parse(front: &mut Front, tokens: TokenStream) -> Option<AssertionTokens> {
    let mut cursor = front.cursor(tokens)?;
    attributes::outer(front, &mut cursor, Owner::Document);
    let first = cursor.span();
    let policy = cursor.take_until_comma();
    refuse_run_time(front, &policy, first);
    if !cursor.eat_punct(',') || cursor.is_end() {
        let help =
            "write `READER, { action: s3::GetObject, resource: \"arn:aws:s3:::reports/a\" }`";
        front.error_with_help(first, "expected a policy and a request", Some(help.to_owned()));
        return None;
    }
    let braces = cursor.peek_group(Delimiter::Brace).cloned();
    if let Some(group) = braces.filter(|_| cursor.until_comma() == 1) {
        cursor.bump();
        cursor.eat_punct(',');
        if !cursor.is_end() {
            front.error(cursor.span(), "unexpected tokens after the request");
        }
        cursor = Cursor::group(&group);
    }
    let members = document::parse_members(front, &mut cursor, &REQUEST, &[]);
    let members = known(front, members);
    if front.errors.is_empty() {
        refuse_open(front);
    }
    Some(AssertionTokens { policy: policy.into_iter().collect(), first, members })
}

/// Refuses a policy that is plainly built at run time. For others, the compiler reports what they are.
fn refuse_run_time(front: &mut Front, policy: &[TokenTree], first: Span) {
    let mut rest = policy.iter().skip_while(|token| is_punct(token, &['&', ':'])).peekable();
    let mut last = None;
    while let Some(TokenTree::Ident(word)) = rest.peek() {
        last = Some(word.to_string());
        rest.next();
        let mut colons = 0;
        while rest.next_if(|token| is_punct(token, &[':'])).is_some() {
            colons += 1;
        }
        if colons == 0 {
            break;
        }
    }
    let Some(last) = last else { return };
    let is_macro = rest.peek().is_some_and(|token| is_punct(token, &['!']));
    let is_call = matches!(rest.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    if is_macro || !(is_call || last.starts_with(|letter: char| letter.is_lowercase())) {
        return;
    }
    let written: TokenStream = policy.iter().cloned().collect();
    let message = format!(
        "`{written}` is not the name of a `const` or a `static`, and a policy that is built at run time is not known here"
    );
    front.error_with_help(first, message, Some(AT_RUN_TIME.to_owned()));
}

/// How to check a policy that is not known at compile time.
const AT_RUN_TIME: &str =
    "write `policy.assert_allows(&request)` in a test, with the feature `analysis`";

fn is_punct(token: &TokenTree, characters: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if characters.contains(&punct.as_char()))
}

/// Refuses values that are known only at run time.
fn refuse_open(front: &mut Front) {
    let holes = front.holes.iter().map(|hole| (hole.name.clone(), hole.span));
    for (name, span) in holes.collect::<Vec<_>>() {
        let message =
            format!("`{name}` is computed at run time, but a request must consist of literals");
        front.error_with_help(span, message, Some(AT_RUN_TIME.to_owned()));
    }
    let flows: Vec<Span> = front.lists.iter().filter_map(List::first_flow).collect();
    for span in flows {
        front.error(span, "a request cannot contain an `if` or a `for`");
    }
}

/// Returns the members that a request can have, each once.
fn known(front: &mut Front, members: Vec<Member<'static>>) -> Vec<Member<'static>> {
    let mut kept: Vec<Member<'static>> = Vec::new();
    for member in members {
        let at = front.spans.resolve(member.key_span).0;
        if kept.iter().any(|other| other.key == member.key) {
            front
                .error(at, format!("`{}` is specified more than once in this request", member.key));
        } else if REQUEST.iter().any(|(name, _)| member.key == *name) {
            kept.push(member);
        } else {
            let is_bare = member.key.starts_with(char::is_lowercase);
            let names = REQUEST.iter().map(|(name, bare)| if is_bare { *bare } else { *name });
            let near = nearest(&member.key, names, 2);
            let help = if near.is_empty() {
                "use `action`, `resource`, `principal` or `context`".to_owned()
            } else {
                did_you_mean(&near)
            };
            let message = format!("`{}` is not a member of a request", member.key);
            front.error_with_help(at, message, Some(help));
        }
    }
    kept
}
