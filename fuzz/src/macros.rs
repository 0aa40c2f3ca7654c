//! The macros, called as by the compiler, and the laws for each expansion.

use policy_core::model::PolicyKind;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::expand::{self, Assertion, Single};

/// A macro of the facade.
#[derive(Clone, Copy, Debug)]
pub enum Macro {
    /// One of the six policies.
    Policy(PolicyKind),
    /// `role_chain!`.
    Chain,
    /// `include_policy!`.
    Include,
    /// `arn!`.
    Arn,
    /// `arn_pattern!`.
    ArnPattern,
    /// `account_id!`.
    AccountId,
    /// `region!`.
    Region,
    /// `service_principal!`.
    ServicePrincipal,
    /// `external_id!`.
    ExternalId,
    /// `assert_allows!`.
    AssertAllows,
    /// `assert_denies!`.
    AssertDenies,
}

impl Macro {
    /// The macros of policies.
    pub const POLICIES: [Self; 6] = [
        Self::Policy(PolicyKind::Identity),
        Self::Policy(PolicyKind::Trust),
        Self::Policy(PolicyKind::Resource),
        Self::Policy(PolicyKind::Session),
        Self::Policy(PolicyKind::ServiceControl),
        Self::Policy(PolicyKind::ResourceControl),
    ];

    /// Every macro.
    pub const ALL: [Self; 16] = {
        let [identity, trust, resource, session, scp, rcp] = Self::POLICIES;
        [
            identity,
            trust,
            resource,
            session,
            scp,
            rcp,
            Self::Chain,
            Self::Include,
            Self::Arn,
            Self::ArnPattern,
            Self::AccountId,
            Self::Region,
            Self::ServicePrincipal,
            Self::ExternalId,
            Self::AssertAllows,
            Self::AssertDenies,
        ]
    };

    /// What the compiler receives for a call with these tokens.
    #[must_use]
    pub fn expand(self, tokens: TokenStream) -> TokenStream {
        let krate: TokenStream = "iam_policy;".parse().expect("a path lexes");
        let input: TokenStream = krate.into_iter().chain(tokens).collect();
        match self {
            Self::Policy(kind) => expand::policy(kind, input),
            Self::Chain => expand::chain(input),
            Self::Include => expand::include(input),
            Self::Arn => expand::single(Single::Arn, input),
            Self::ArnPattern => expand::single(Single::ArnPattern, input),
            Self::AccountId => expand::single(Single::AccountId, input),
            Self::Region => expand::single(Single::Region, input),
            Self::ServicePrincipal => expand::single(Single::ServicePrincipal, input),
            Self::ExternalId => expand::single(Single::ExternalId, input),
            Self::AssertAllows => expand::assertion(Assertion::Allows, input),
            Self::AssertDenies => expand::assertion(Assertion::Denies, input),
        }
    }
}

/// Whether an expansion fails the build by itself.
#[must_use]
pub fn is_error(expansion: &TokenStream) -> bool {
    flat(expansion)
        .iter()
        .any(|token| matches!(token, TokenTree::Ident(name) if name == "compile_error"))
}

/// All tokens, groups before their contents.
#[must_use]
pub fn flat(stream: &TokenStream) -> Vec<TokenTree> {
    let mut all = Vec::new();
    let mut open: Vec<proc_macro2::token_stream::IntoIter> = vec![stream.clone().into_iter()];
    while let Some(last) = open.last_mut() {
        match last.next() {
            None => drop(open.pop()),
            Some(TokenTree::Group(group)) => {
                all.push(TokenTree::Group(group.clone()));
                open.push(group.stream().into_iter());
            }
            Some(token) => all.push(token),
        }
    }
    all
}

/// The string literals in an expansion, except those of its warnings, which quote the call.
#[must_use]
pub fn texts(expansion: &TokenStream) -> Vec<String> {
    let text = |token: &TokenTree| match token {
        TokenTree::Literal(literal) => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    flat(&without_attributes(expansion.clone())).iter().filter_map(text).collect()
}

/// A warning is an attribute: `#[deprecated(note = "…")]`.
fn without_attributes(stream: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in stream {
        let follows_sign =
            matches!(kept.last(), Some(TokenTree::Punct(sign)) if sign.as_char() == '#');
        match token {
            TokenTree::Group(group) if follows_sign && group.delimiter() == Delimiter::Bracket => {
                kept.pop();
            }
            TokenTree::Group(group) => {
                let inner = without_attributes(group.stream());
                kept.push(Group::new(group.delimiter(), inner).into());
            }
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// Fails unless an expansion is a Rust expression.
///
/// Rust expressions in a call are copied to the expansion, for the compiler to check, so invalid ones in a
/// call are treated as expressions here.
///
/// # Panics
///
/// If it is not a Rust expression.
pub fn assert_is_rust(call: Macro, expansion: &TokenStream) {
    let expansion = match call {
        // These expand to items or statements.
        Macro::AssertAllows | Macro::AssertDenies => {
            &TokenTree::from(Group::new(Delimiter::Brace, expansion.clone())).into()
        }
        _ => expansion,
    };
    if syn::parse2::<syn::Expr>(expansion.clone()).is_ok() {
        return;
    }
    if binds_what_is_no_expression(expansion) {
        return;
    }
    let mended = with_arguments_mended(expansion.clone(), 0);
    if let Err(error) = syn::parse2::<syn::Expr>(mended) {
        panic!("{call:?} does not expand to Rust: {error}\n{expansion}");
    }
}

/// Whether a name in the expansion is bound to tokens of the user that are not an expression. They can have
/// their own `;`, so only the tokens up to the first one are checked.
fn binds_what_is_no_expression(expansion: &TokenStream) -> bool {
    let ends =
        |token: &&TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ';');
    let mut open = vec![expansion.clone()];
    while let Some(stream) = open.pop() {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            if let TokenTree::Group(group) = token {
                open.push(group.stream());
            }
            let is_name = matches!(token, TokenTree::Ident(name)
                if name.to_string().starts_with("__iam_policy_"));
            let is_equal = matches!(tokens.get(at + 1), Some(TokenTree::Punct(sign))
                if sign.as_char() == '=');
            if is_name && is_equal {
                let rest = tokens.iter().skip(at + 2);
                let bound: TokenStream = rest.take_while(|it| !ends(it)).cloned().collect();
                if syn::parse2::<syn::Expr>(bound).is_err() {
                    return true;
                }
            }
        }
    }
    false
}

/// The calls of the core that accept a user's expression, and the `let` of a chain.
fn with_arguments_mended(stream: TokenStream, depth: usize) -> TokenStream {
    // The tokens of a call are nested at most this deep.
    if depth > 200 {
        return stream;
    }
    let mut tokens: Vec<TokenTree> = Vec::new();
    let mut skipping_binding = false;
    for token in stream {
        let is_binding = tokens.len() >= 2
            && matches!(&tokens[tokens.len() - 2], TokenTree::Ident(name)
                if ["__iam_policy_hole_", "__iam_policy_statements_"]
                    .iter()
                    .any(|bound| name.to_string().starts_with(bound)))
            && matches!(&tokens[tokens.len() - 1], TokenTree::Punct(sign) if sign.as_char() == '=');
        let ends =
            matches!(&token, TokenTree::Punct(sign) if skipping_binding && sign.as_char() == ';');
        if ends {
            skipping_binding = false;
        } else if skipping_binding {
            continue;
        } else if is_binding {
            tokens.extend("value".parse::<TokenStream>().expect("a name lexes"));
            skipping_binding = true;
            continue;
        }
        let is_called = matches!(tokens.last(), Some(TokenTree::Ident(name))
            if name.to_string().starts_with(|first: char| first.is_ascii_lowercase() || first == '_'));
        match token {
            TokenTree::Group(group) => {
                let inner = with_arguments_mended(group.stream(), depth + 1);
                let is_call = is_called && group.delimiter() == Delimiter::Parenthesis;
                let inner = if is_call && !are_arguments(inner.clone()) {
                    "value".parse().expect("a name lexes")
                } else {
                    inner
                };
                tokens.push(Group::new(group.delimiter(), inner).into());
            }
            token => tokens.push(token),
        }
    }
    tokens.into_iter().collect()
}

fn are_arguments(stream: TokenStream) -> bool {
    use syn::parse::Parser as _;
    syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated
        .parse2(stream)
        .is_ok()
}
