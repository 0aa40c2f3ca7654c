//! A policy as a literal of `&'static` data, which requires no code at run time.

use policy_core::model::{
    Condition, ConditionValues, Effect, Operator, Policy, PrincipalElement, PrincipalType,
    Principals, Qualifier, Scalar, Statement, Values, Version,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::emit::trusted;

/// The statements' `#[cfg(…)]`s, by statement number.
type Cfgs = [(usize, TokenStream)];

pub(crate) fn policy(policy: &Policy, cfgs: &Cfgs, json: Option<&str>) -> TokenStream {
    let parts = parts(policy, cfgs, json);
    trusted(&quote!(__p::literal_policy(#parts)))
}

/// A policy with holes or splices, as a template to be filled.
pub(crate) fn template(policy: &Policy, cfgs: &Cfgs) -> TokenStream {
    let parts = parts(policy, cfgs, None);
    trusted(&quote!(__p::template(#parts)))
}

fn parts(policy: &Policy, cfgs: &Cfgs, json: Option<&str>) -> TokenStream {
    let version = option(policy.written_version().map(|version| match version {
        Version::V2008 => quote!(__p::Version::V2008),
        Version::V2012 => quote!(__p::Version::V2012),
    }));
    let id = option(policy.id().map(|id| quote!(#id)));
    let statements = statements(policy, cfgs);
    let single = policy.has_bare_statement();
    let partition = option(policy.partition().map(|partition| {
        let name = Ident::new(&format!("{partition:?}"), Span::call_site());
        quote!(__p::Partition::#name)
    }));
    let json = option(json.map(|json| quote!(#json)));
    quote!(#version, #id, &[#statements], #single, #partition, #json)
}

pub(crate) fn statements(policy: &Policy, cfgs: &Cfgs) -> TokenStream {
    let mut all = TokenStream::new();
    for (index, each) in policy.statements().iter().enumerate() {
        let cfg = cfgs.iter().find(|(configured, _)| *configured == index).map(|(_, cfg)| cfg);
        let each = statement(each);
        all.extend(quote!(#cfg #each,));
    }
    all
}

fn statement(statement: &Statement) -> TokenStream {
    let sid = option(statement.sid().map(text));
    let effect = match statement.effect() {
        Effect::Allow => quote!(__p::Effect::Allow),
        Effect::Deny => quote!(__p::Effect::Deny),
    };
    let principal = option(statement.principal().map(principal));
    let (negated, actions) = (statement.action().is_negated(), values(statement.action().values()));
    let resource = option(statement.resource().map(|element| {
        let (negated, values) = (element.is_negated(), values(element.values()));
        quote!(__p::ResourceElement { negated: #negated, values: #values })
    }));
    let conditions = statement.conditions().iter().map(condition);
    quote! {
        __p::Statement {
            sid: #sid, effect: #effect, principal: #principal,
            action: __p::ActionElement { negated: #negated, values: #actions },
            resource: #resource, conditions: __p::Conditions::Static(&[#(#conditions),*]),
        }
    }
}

fn principal(element: &PrincipalElement) -> TokenStream {
    let negated = element.is_negated();
    let principals = match element.principals() {
        Principals::Everyone => quote!(__p::Principals::Everyone),
        Principals::ByType(entries) => {
            let entries = entries.iter().map(|entry| {
                let values = values(entry.values());
                let principal_type = match entry.principal_type() {
                    PrincipalType::Any => quote!(Any),
                    PrincipalType::Aws => quote!(Aws),
                    PrincipalType::CanonicalUser => quote!(CanonicalUser),
                    PrincipalType::Federated => quote!(Federated),
                    PrincipalType::Service => quote!(Service),
                };
                quote! {
                    __p::PrincipalEntry {
                        principal_type: __p::PrincipalType::#principal_type, values: #values,
                    }
                }
            });
            quote!(__p::Principals::ByType(__p::PrincipalEntries::Static(&[#(#entries),*])))
        }
    };
    quote!(__p::PrincipalElement { negated: #negated, principals: #principals })
}

pub(crate) fn condition(condition: &Condition) -> TokenStream {
    let operator = operator(condition.operator());
    let spelling = option(condition.spelling.as_deref().map(text));
    let key = text(condition.key());
    let values = match &condition.values {
        ConditionValues::One(value) => {
            let value = scalar(value);
            quote!(__p::ConditionValues::One(#value))
        }
        values => {
            let values = values.as_slice().iter().map(scalar);
            quote!(__p::ConditionValues::Literals(&[#(#values),*]))
        }
    };
    quote! {
        __p::Condition { operator: #operator, spelling: #spelling, key: #key, values: #values }
    }
}

fn operator(operator: Operator) -> TokenStream {
    let Operator { qualifier, base, if_exists } = operator;
    let base = Ident::new(base.as_str(), Span::call_site());
    if qualifier.is_none() && !if_exists {
        return quote!(__p::operators::#base);
    }
    let qualifier = option(qualifier.map(|qualifier| match qualifier {
        Qualifier::ForAllValues => quote!(__p::Qualifier::ForAllValues),
        Qualifier::ForAnyValue => quote!(__p::Qualifier::ForAnyValue),
    }));
    quote! {
        __p::Operator {
            qualifier: #qualifier, base: __p::BaseOperator::#base, if_exists: #if_exists,
        }
    }
}

fn scalar(value: &Scalar) -> TokenStream {
    match value {
        Scalar::String(_) | Scalar::Literal(_) => {
            let value = value.as_str();
            quote!(__p::Scalar::Literal(#value))
        }
        Scalar::Number(digits) => {
            let digits = text(digits);
            quote!(__p::Scalar::Number(#digits))
        }
        Scalar::Bool(value) => quote!(__p::Scalar::Bool(#value)),
    }
}

fn values(values: &Values) -> TokenStream {
    match values {
        values if values.is_scalar() => {
            let value = values.iter();
            quote!(__p::Values::Literal(#(#value)*))
        }
        values => {
            let values = values.iter();
            quote!(__p::Values::Literals(&[#(#values),*]))
        }
    }
}

fn text(text: &str) -> TokenStream {
    quote!(__p::Text::Static(#text))
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(__p::Some(#value)),
        None => quote!(__p::None),
    }
}
