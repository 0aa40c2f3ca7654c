//! What an editor sees of the action tokens.
//!
//! An editor completes and explains a token if the token appears again in the expansion, with its own
//! span, as a path to an item. The expansion passes each action's words to a macro of the facade.
//! For a compiler, that macro is empty; for an editor, it calls `action_constants`, which generates
//! the paths and the constants that they refer to.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

/// What the action tokens of one call name: a group `{ service Name }` for each action, without the
/// name if it is not written yet or is a pattern, and for a service without a colon its name.
#[derive(Default)]
pub(crate) struct Shadow {
    actions: TokenStream,
}

impl Shadow {
    /// Adds `service:Name` or `service::Name`, complete or not.
    pub(super) fn add(&mut self, tokens: &[TokenTree]) {
        let mut parts = tokens.split(is_colon).filter(|part| !part.is_empty());
        let Some(service) = parts.next().and_then(identifier) else { return };
        let name = parts.next().and_then(identifier);
        if !tokens.iter().any(is_colon) {
            self.actions.extend([TokenTree::Ident(service)]);
            return;
        }
        let words = [Some(service), name].into_iter().flatten().map(TokenTree::Ident);
        let group = Group::new(Delimiter::Brace, words.collect());
        self.actions.extend([TokenTree::Group(group)]);
    }

    /// Returns a statement that does nothing, if there are action tokens.
    pub(crate) fn tokens(&self, krate: &TokenStream) -> TokenStream {
        let actions = &self.actions;
        if actions.is_empty() {
            return TokenStream::new();
        }
        quote!(#krate::__action_tokens! { { #actions } })
    }
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':')
}

/// Returns the name of a module or constant: a hyphenated name is joined with `_`, at its first token.
fn identifier(tokens: &[TokenTree]) -> Option<Ident> {
    let (first, rest) = tokens.split_first()?;
    let TokenTree::Ident(word) = first else { return None };
    if rest.is_empty() {
        return Some(word.clone()).filter(|word| !is_keyword(&word.to_string()));
    }
    let mut text = word.to_string();
    for token in rest {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '-' => text.push('_'),
            other => text.push_str(&other.to_string()),
        }
    }
    is_name_of_item(&text).then(|| Ident::new(&text, word.span()))
}

/// Returns whether a module or constant can have a name.
pub(crate) fn is_name_of_item(name: &str) -> bool {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_plain
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && !is_keyword(name)
        && !name.is_empty()
}

/// Words that would not parse as a path segment, even where a `cfg` removes the path.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the group of an action's tokens.
    fn shadow(action: &str) -> String {
        let tokens: Vec<TokenTree> = action.parse::<TokenStream>().unwrap().into_iter().collect();
        let mut shadow = Shadow::default();
        shadow.add(&tokens);
        assert_eq!(shadow.tokens(&TokenStream::new()).is_empty(), shadow.actions.is_empty());
        shadow.actions.to_string()
    }

    #[test]
    fn an_action_names_its_constant_and_what_is_incomplete_its_module() {
        for (action, wanted) in [
            ("s3:GetObject", "{ s3 GetObject }"),
            ("s3::GetObject", "{ s3 GetObject }"),
            ("execute-api:Invoke", "{ execute_api Invoke }"),
            ("execute_api::Invoke", "{ execute_api Invoke }"),
            ("a-2b:C-D", "{ a_2b C_D }"),
            ("s3:Get", "{ s3 Get }"),
            ("s3::", "{ s3 }"),
            ("s3:", "{ s3 }"),
            ("s", "s"),
            ("s3:Get*", "{ s3 }"),
            ("s3::*", "{ s3 }"),
            ("s3::Get?bject", "{ s3 }"),
            // A keyword would not parse as a segment.
            ("s3::match", "{ s3 }"),
        ] {
            assert_eq!(shadow(action), wanted, "{action}");
        }
    }

    #[test]
    fn what_names_no_item_has_no_shadow() {
        for action in ["*", "::", "-", "fn::Get", "1a:B", "\"s3:Get\"", "s3.x:B", ""] {
            assert_eq!(shadow(action), "", "{action}");
        }
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
        for word in KEYWORDS {
            assert!(syn::parse_str::<Ident>(word).is_err() || ["gen"].contains(&word), "{word}");
        }
    }
}
