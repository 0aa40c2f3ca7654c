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
    access_key_id,
    allow_in_rcp,
    arn_too_long,
    data_type_mismatch,
    document_too_long,
    duplicate_key,
    duplicate_sid,
    empty_arn_service,
    empty_list,
    empty_sid,
    full_wildcard,
    id_in_identity_policy,
    invalid_arn_account,
    invalid_arn_prefix,
    invalid_arn_region,
    invalid_arn_service_case,
    invalid_condition_data_type,
    invalid_condition_operator,
    invalid_effect,
    invalid_iam_resource_path,
    invalid_partition,
    invalid_policy_element,
    invalid_policy_variable,
    invalid_principal_format,
    invalid_principal_key,
    invalid_version,
    json_syntax_error,
    malformed_action,
    missing_action,
    missing_arn_field,
    missing_effect,
    missing_principal,
    missing_resource,
    missing_statement,
    missing_version,
    mixed_partitions,
    named_principal_in_rcp,
    not_action_in_rcp,
    not_principal_in_trust,
    old_version,
    padded_action,
    policy_too_large,
    resource_in_trust,
    template_reference,
    unknown_rule,
    unsupported_character,
    unsupported_element_combination,
    unsupported_principal,
    unsupported_sid,
    unused_allow,
    variable_unsupported_in_element,
    variable_unsupported_in_version,
    whitespace_in_arn,
    wildcard_in_service_name,
}
