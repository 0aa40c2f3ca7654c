//! The rules, one file each.

/// Declares the modules and the table of all rules from one list.
macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(pub(crate) mod $name;)*

        /// All rules, by name.
        pub static ALL: &[&super::Rule] = &[$(&$name::RULE),*];
    };
}

rules! {
    allow_with_not_principal,
    bare_wildcard_in_trust,
    data_type_mismatch,
    deleted_principal,
    duplicate_key,
    empty_list,
    federated_principal_in_resource,
    incomplete_not_principal,
    invalid_condition_data_type,
    invalid_condition_operator,
    invalid_effect,
    invalid_external_id,
    invalid_federated_principal,
    invalid_policy_element,
    invalid_principal,
    invalid_principal_format,
    invalid_principal_key,
    invalid_service_principal,
    invalid_version,
    json_syntax_error,
    mismatched_action_for_principal,
    missing_action,
    missing_arn_field,
    missing_effect,
    missing_session_action,
    missing_statement,
    missing_version,
    not_principal_in_trust,
    public_principal,
    redundant_session_principal,
    unknown_service_principal,
    unrestricted_service_principal,
    unsupported_element_combination,
    unsupported_trust_action,
    whole_account_principal,
    wildcard_in_principal,
}
