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
    arn_too_long,
    data_type_mismatch,
    duplicate_key,
    empty_arn_service,
    empty_list,
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
    invalid_principal_format,
    invalid_principal_key,
    invalid_version,
    json_syntax_error,
    missing_action,
    missing_arn_field,
    missing_effect,
    missing_statement,
    missing_version,
    not_principal_in_trust,
    unsupported_element_combination,
    whitespace_in_arn,
    wildcard_in_service_name,
}
