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
    chain_length,
    cross_partition_chain,
    data_type_mismatch,
    duplicate_key,
    empty_list,
    external_id_in_later_hop,
    foreign_database_user,
    hop_duration,
    hop_source_identity,
    impossible_hop_condition,
    invalid_condition_data_type,
    invalid_condition_operator,
    invalid_effect,
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
    repeated_chain_role,
    unknown_rule,
    unpermitted_hop,
    unsupported_element_combination,
    untrusted_hop,
    unused_allow,
}
