//! The constants that an editor completes, explains and shows for the action tokens of one call.
//!
//! No compiler expands this: the facade's macro asks for it in an editor alone.

use std::collections::{BTreeMap, BTreeSet};

use policy_lint::catalog::{AccessLevel, ActionInfo, Catalog, Service};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::tokens::is_name_of_item;

/// Expands `{ … }` around what stands for each action, as [`Shadow`](crate::tokens::Shadow) makes them.
///
/// The paths stand before the constants, so that what an editor completes stands at the same place
/// with the word that is being typed and without it.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let catalog = Catalog::built_in();
    let mut paths = TokenStream::new();
    let mut services: BTreeMap<String, &Service> = BTreeMap::new();
    let mut is_service_open = false;
    let actions = input.into_iter().filter_map(in_braces).flatten();
    for action in actions {
        let is_named = matches!(action, TokenTree::Group(_));
        let words = in_braces(action.clone()).unwrap_or_else(|| action.into());
        let mut words = words.into_iter().filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        });
        let Some(prefix) = words.next() else { continue };
        let module = prefix.to_string();
        let known = catalog.service(&module.replace('_', "-"));
        match known.filter(|service| identifier(service.prefix()).as_ref() == Some(&module)) {
            Some(service) if is_named => drop(services.insert(module, service)),
            _ => is_service_open = true,
        }
        let name = words.next().into_iter();
        paths.extend(quote!(use __actions::#prefix #(::#name)* as _;));
    }
    if paths.is_empty() {
        return TokenStream::new();
    }
    let called = services.iter().filter_map(|(module, service)| {
        let module = word(module)?;
        let page = service_page(service);
        let reference = catalog.service_page(service.prefix());
        let constants = service.actions().filter_map(|action| constant(action, &reference));
        Some(quote!(#[doc = #page] pub mod #module { #(#constants)* }))
    });
    let offered = catalog.service_prefixes().filter_map(|prefix| {
        let module = identifier(prefix).filter(|module| !services.contains_key(module))?;
        let (module, page) = (word(&module)?, service_page(catalog.service(prefix)?));
        Some(quote!(#[doc = #page] pub mod #module {}))
    });
    let offered = offered.take(if is_service_open { usize::MAX } else { 0 });
    quote! {{
        #paths
        #[allow(missing_docs, non_upper_case_globals, unreachable_pub, dead_code, reason = "for editors")]
        mod __actions { #(#called)* #(#offered)* }
    }}
}

/// The tokens of a group in braces.
fn in_braces(token: TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    }
}

fn constant(action: ActionInfo, reference: &str) -> Option<TokenStream> {
    let name = word(&identifier(action.spelling)?)?;
    let (page, text) = (action_page(action, reference), action.to_string());
    Some(quote!(#[doc = #page] pub const #name: &str = #text;))
}

/// The name of a module or constant, as action tokens are made into paths; `None` where there is none.
fn identifier(name: &str) -> Option<String> {
    let name = name.replace('-', "_");
    is_name_of_item(&name).then_some(name)
}

/// The identifier of a name that is one.
fn word(name: &str) -> Option<Ident> {
    is_name_of_item(name).then(|| Ident::new(name, Span::call_site()))
}

/// What the data knows of a service, in Markdown.
fn service_page(service: &Service) -> String {
    let prefix = service.prefix();
    let mut page = match service.name() {
        Some(name) => format!("{name}: the actions of the prefix `{prefix}`."),
        None => format!("The actions of the prefix `{prefix}`."),
    };
    if service.retired() {
        page.push_str("\n\nAWS no longer lists this service.");
    }
    page
}

/// What the data knows of an action, in Markdown, and AWS's page about it.
fn action_page(action: ActionInfo, reference: &str) -> String {
    let levels: Vec<&str> = action.access_levels().map(level).collect();
    let mut parts = Vec::new();
    parts.push(match levels.is_empty() {
        true => format!("`{action}`."),
        false => format!("`{action}`: {}.", levels.join(", ")),
    });
    if action.retired {
        parts.push("AWS no longer lists this action.".to_owned());
    }
    if action.known_only_by_name {
        parts
            .push("The data knows its name alone, no resource types or condition keys.".to_owned());
    } else {
        let required = |required| if required { " (required)" } else { "" };
        let resources: Vec<String> = action
            .resource_types()
            .map(|taken| format!("`{}`{}", taken.name, required(taken.required)))
            .collect();
        parts.push(match resources.is_empty() {
            true => "No resource types: its resource is `*`.".to_owned(),
            false => format!("Resource types: {}.", resources.join(", ")),
        });
        let of_resources = action.resource_types().flat_map(|taken| taken.condition_keys());
        let keys: BTreeSet<String> =
            action.condition_keys().chain(of_resources).map(|key| format!("`{key}`")).collect();
        if !keys.is_empty() {
            let keys: Vec<String> = keys.into_iter().collect();
            parts.push(format!("Condition keys: {}.", keys.join(", ")));
        }
    }
    parts.push(format!("[Service authorization reference]({reference})"));
    parts.join("\n\n")
}

const fn level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => "List",
        AccessLevel::Read => "Read",
        AccessLevel::Write => "Write",
        AccessLevel::Tagging => "Tagging",
        AccessLevel::PermissionsManagement => "Permissions management",
    }
}
