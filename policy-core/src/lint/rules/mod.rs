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
    data_type_mismatch,
    duplicate_key,
    duplicate_keys_with_different_case,
    empty_list,
    invalid_condition_binary,
    invalid_condition_boolean,
    invalid_condition_data_type,
    invalid_condition_date,
    invalid_condition_key_format,
    invalid_condition_number,
    invalid_condition_operator,
    invalid_effect,
    invalid_ip_range,
    invalid_policy_element,
    invalid_principal_format,
    invalid_principal_key,
    invalid_variable_for_operator,
    invalid_version,
    json_syntax_error,
    missing_action,
    missing_arn_field,
    missing_effect,
    missing_statement,
    missing_tag_key_in_condition,
    missing_version,
    mixed_condition_data_types,
    multiple_boolean_values,
    not_principal_in_trust,
    null_with_if_exists,
    private_ip_address,
    unsupported_element_combination,
}
