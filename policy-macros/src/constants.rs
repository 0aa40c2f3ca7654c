//! The constants that an editor completes, explains and displays for the action tokens of a call.
//!
//! The compiler never expands this: the facade's macro calls it only in an editor.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use policy_lint::catalog::{AccessLevel, ActionInfo, Catalog, Service};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use crate::tokens::shadow::is_name_of_item;

/// Expands `{ … }` with the paths and constants for each action, as [`Shadow`](crate::tokens::Shadow)
/// builds them.
///
/// The paths come before the constants, so that an editor's completions start at the same position
/// whether or not a word has been typed yet.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let catalog = Catalog::built_in();
    let mut paths = TokenStream::new();
    let mut called: BTreeMap<String, Called> = BTreeMap::new();
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
        let name = words.next();
        let module = prefix.to_string();
        let known = catalog.service(&module.replace('_', "-"));
        match known.filter(|service| identifier(service.prefix()).as_ref() == Some(&module)) {
            Some(service) if is_named => {
                let called = called.entry(module).or_insert_with(|| Called::new(service));
                called.add(name.as_ref());
            }
            _ => is_service_open = true,
        }
        let name = name.into_iter();
        paths.extend(quote!(use __actions::#prefix #(::#name)* as _;));
    }
    if paths.is_empty() {
        return TokenStream::new();
    }
    let mut modules = String::new();
    for (module, called) in &called {
        called.write(module, &catalog.service_page(called.service.prefix()), &mut modules);
    }
    let offered = catalog.service_prefixes().take(if is_service_open { usize::MAX } else { 0 });
    for service in offered.filter_map(|prefix| catalog.service(prefix)) {
        let module = identifier(service.prefix()).filter(|module| !called.contains_key(module));
        if let Some(module) = module {
            let _ = write!(modules, "#[doc = {:?}] pub mod {module} {{}} ", service_page(service));
        }
    }
    // For a macro server, one string is much cheaper than individual tokens.
    let modules: TokenStream = modules.parse().unwrap_or_default();
    quote! {{
        #paths
        #[allow(missing_docs, non_upper_case_globals, unreachable_pub, dead_code, reason = "for editors")]
        mod __actions { #modules }
    }}
}

/// A service that a call names, and the actions of it that an editor is given.
struct Called {
    service: &'static Service,
    /// The prefixes of those action names.
    beginnings: BTreeSet<String>,
}

impl Called {
    const fn new(service: &'static Service) -> Self {
        Self { service, beginnings: BTreeSet::new() }
    }

    /// Adds the actions that a name can still become. A name that is not yet an action can become any of
    /// them.
    fn add(&mut self, name: Option<&Ident>) {
        let name = name.map(Ident::to_string).unwrap_or_default();
        let is_known = self.service.action(&name).is_some_and(|action| action.spelling == name);
        self.beginnings.insert(if is_known { name } else { String::new() });
    }

    /// Writes the service's module of constants.
    fn write(&self, module: &str, reference: &str, out: &mut String) {
        let _ = write!(out, "#[doc = {:?}] pub mod {module} {{ ", service_page(self.service));
        for action in self.service.actions() {
            let is_told = |beginning: &String| action.spelling.starts_with(beginning);
            if let Some(name) = identifier(action.spelling)
                && self.beginnings.iter().any(is_told)
            {
                let (page, text) = (action_page(action, reference), action.to_string());
                let _ = write!(out, "#[doc = {page:?}] pub const {name}: &str = {text:?}; ");
            }
        }
        out.push_str("} ");
    }
}

/// Returns the tokens of a group in braces.
fn in_braces(token: TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    }
}

/// Returns the name of a module or constant, as action tokens are turned into paths, or `None` if there
/// is none.
fn identifier(name: &str) -> Option<String> {
    let name = name.replace('-', "_");
    is_name_of_item(&name).then_some(name)
}

/// Describes a service in Markdown, from the reference data.
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

/// Describes an action in Markdown, from the reference data, with a link to its AWS page.
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
        parts.push(
            "The reference data lists only its name, without resource types or condition keys."
                .to_owned(),
        );
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
