//! `if` and `for` as they stand in an expansion.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::emit::Emitter;
use super::fullness::{Asked, name_of_loop};
use crate::tokens::flow::Item;

/// Whether code stands in a body of control flow, and in a loop.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) in_loop: bool,
    pub(super) in_body: bool,
}

impl Emitter<'_> {
    /// `if` and `for` around what `leaf` makes of each item.
    pub(super) fn code(
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
pub(super) fn declared(asked: &Asked) -> TokenStream {
    let mut names: Vec<_> = asked.names.iter().collect();
    names.sort();
    quote!(#(let mut #names = __p::None;)*)
}

/// What an iterable says of itself. The import is the macro's own: no lint of the user's asks for it.
pub(super) fn answer_of(iterable: &TokenStream, span: Span) -> TokenStream {
    let import = quote_spanned!(Span::mixed_site()=> use __p::AnyIterable as _;);
    let answer = quote_spanned!(span=> __p::tag(&#iterable).fullness());
    quote!({ #import __p::Some(#answer) })
}

pub(super) fn check(answer: &TokenStream, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    quote_spanned!(span=> __p::FullList::check(#answer);)
}

/// An expression of the user's in a scope. In a loop of the expansion no `break` or `continue` may reach
/// the loop, or elements would be lost: in a block with a label both are errors at their token.
pub(super) fn in_scope(expression: &TokenStream, scope: Scope) -> TokenStream {
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
