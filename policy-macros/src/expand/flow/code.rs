//! `if` and `for` as they appear in an expansion.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use super::emit::Emitter;
use super::fullness::{Asked, name_of_loop};
use crate::tokens::flow::Item;
use policy_core::sort::sort;

/// Whether code is in a body of control flow.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) in_body: bool,
}

impl Emitter<'_> {
    /// Generates the `if`s and `for`s around what `leaf` generates for each item.
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
                    let inside = Scope { in_body: true };
                    let mut code = TokenStream::new();
                    for (index, (condition, items)) in found.branches.iter().enumerate() {
                        let body = self.code(items, asked, inside, leaf);
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
                    let body = self.code(&found.items, asked, Scope { in_body: true }, leaf);
                    // No `break` or `continue` of the user's may reach the loop, or elements would be
                    // lost: in a labeled block, both are errors at their token.
                    let label = label_of(found.number);
                    let body = quote!(#label: { #body });
                    let (pattern, iterable) = (&found.pattern, &found.iterable);
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

/// Declares the answers of the iterators that are asked, before they are known.
pub(super) fn declared(asked: &Asked) -> TokenStream {
    let mut names: Vec<_> = asked.names.iter().collect();
    sort(&mut names);
    quote!(#(let mut #names = __p::None;)*)
}

/// Records what an iterable says about itself. The import belongs to the macro, so the user's lints skip it.
pub(super) fn answer_of(iterable: &TokenStream, span: Span) -> TokenStream {
    let import = quote_spanned!(Span::mixed_site()=> use __p::AnyIterable as _;);
    let answer = quote_spanned!(span=> __p::tag(&#iterable).fullness());
    quote!({ #import __p::Some(#answer) })
}

pub(super) fn check(answer: &TokenStream, span: Span) -> TokenStream {
    quote_spanned!(span=> __p::FullList::check(#answer);)
}

/// Returns a label that no other loop has, nested or not: the compiler warns about a label that shadows
/// another.
fn label_of(number: usize) -> TokenStream {
    let name = format_ident!("__iam_policy_body_{}", number, span = Span::mixed_site());
    let mut quote = Punct::new('\'', Spacing::Joint);
    quote.set_span(Span::mixed_site());
    TokenStream::from_iter([TokenTree::Punct(quote), TokenTree::Ident(name)])
}

/// Returns an expression as the value of a `let`, without parentheses that the compiler would report as
/// unneeded.
pub(super) fn unparenthesized(expression: TokenStream) -> TokenStream {
    let is_comma = |it: TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ',');
    let mut tokens = expression.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None)
            if group.delimiter() == Delimiter::Parenthesis
                && !group.stream().is_empty()
                && !group.stream().into_iter().any(is_comma) =>
        {
            group.stream()
        }
        _ => expression,
    }
}
