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
    abusable_github_subject,
    allow_with_not_principal,
    aud_instead_of_app_id,
    bare_wildcard_in_trust,
    data_type_mismatch,
    deleted_principal,
    duplicate_key,
    empty_list,
    external_id_for_federated_principal,
    federated_principal_in_resource,
    foreign_issuer_key,
    incomplete_not_principal,
    incomplete_serverless_trust,
    invalid_condition_data_type,
    invalid_condition_operator,
    invalid_database_user,
    invalid_effect,
    invalid_external_id,
    invalid_federated_principal,
    invalid_github_subject,
    invalid_policy_element,
    invalid_principal,
    invalid_principal_format,
    invalid_principal_key,
    invalid_saml_audience,
    invalid_service_principal,
    invalid_version,
    json_syntax_error,
    mismatched_action_for_principal,
    missing_action,
    missing_arn_field,
    missing_assume_role,
    missing_cognito_amr,
    missing_effect,
    missing_oidc_audience,
    missing_oidc_condition,
    missing_session_action,
    missing_statement,
    missing_version,
    mixed_federated_principal,
    mutable_github_subject,
    not_principal_in_trust,
    public_principal,
    redundant_session_principal,
    several_oidc_providers,
    source_arn_in_serverless_trust,
    source_arn_without_account,
    uncontrolled_shared_issuer,
    unknown_service_principal,
    unrestricted_service_principal,
    unspecific_github_subject,
    unsupported_element_combination,
    unsupported_trust_action,
    weak_external_id,
    whole_account_principal,
    wildcard_in_principal,
}
