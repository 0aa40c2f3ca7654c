//! The rules, one file each.

pub(crate) mod abusable_github_subject;
pub(crate) mod access_key_id;
pub(crate) mod account_action_in_resource_policy;
pub(crate) mod allow_in_rcp;
pub(crate) mod allow_with_not_action;
pub(crate) mod allow_with_not_principal;
pub(crate) mod allow_with_not_resource;
pub(crate) mod arn_too_long;
pub(crate) mod aud_instead_of_app_id;
pub(crate) mod bare_wildcard_in_trust;
pub(crate) mod bucket_prefix_in_negative_context;
pub(crate) mod chain_length;
pub(crate) mod condition_key_not_for_action;
pub(crate) mod condition_operator_casing;
pub(crate) mod contradictory_conditions;
pub(crate) mod credentials_exposure;
pub(crate) mod cross_account_principal;
pub(crate) mod cross_partition_chain;
pub(crate) mod data_exfiltration;
pub(crate) mod data_type_mismatch;
pub(crate) mod deleted_principal;
pub(crate) mod deprecated_global_condition_key;
pub(crate) mod document_too_long;
pub(crate) mod duplicate_key;
pub(crate) mod duplicate_keys_with_different_case;
pub(crate) mod duplicate_sid;
pub(crate) mod dynamodb_attributes_without_select;
pub(crate) mod empty_arn_service;
pub(crate) mod empty_list;
pub(crate) mod empty_sid;
pub(crate) mod external_id_for_federated_principal;
pub(crate) mod external_id_in_later_hop;
pub(crate) mod federated_principal_in_resource;
pub(crate) mod for_all_values_with_single_valued_key;
pub(crate) mod for_all_values_without_null_check;
pub(crate) mod for_any_value_with_audience_claim;
pub(crate) mod for_any_value_without_null_check;
pub(crate) mod foreign_action;
pub(crate) mod foreign_database_user;
pub(crate) mod foreign_issuer_key;
pub(crate) mod foreign_oidc_provider;
pub(crate) mod foreign_resource;
pub(crate) mod full_wildcard;
pub(crate) mod hop_duration;
pub(crate) mod hop_source_identity;
pub(crate) mod id_in_identity_policy;
pub(crate) mod if_exists_weakens_condition;
pub(crate) mod impossible_arn;
pub(crate) mod impossible_hop_condition;
pub(crate) mod impossible_principal_arn;
pub(crate) mod impossible_resource_name;
pub(crate) mod incomplete_not_principal;
pub(crate) mod incomplete_serverless_trust;
pub(crate) mod ineffective_not_resource;
pub(crate) mod invalid_account_value;
pub(crate) mod invalid_arn_account;
pub(crate) mod invalid_arn_prefix;
pub(crate) mod invalid_arn_region;
pub(crate) mod invalid_arn_service_case;
pub(crate) mod invalid_cognito_value;
pub(crate) mod invalid_condition_binary;
pub(crate) mod invalid_condition_boolean;
pub(crate) mod invalid_condition_data_type;
pub(crate) mod invalid_condition_date;
pub(crate) mod invalid_condition_key_format;
pub(crate) mod invalid_condition_number;
pub(crate) mod invalid_condition_operator;
pub(crate) mod invalid_database_user;
pub(crate) mod invalid_effect;
pub(crate) mod invalid_external_id;
pub(crate) mod invalid_federated_principal;
pub(crate) mod invalid_github_subject;
pub(crate) mod invalid_global_condition_key;
pub(crate) mod invalid_iam_resource_path;
pub(crate) mod invalid_ip_range;
pub(crate) mod invalid_kms_key_value;
pub(crate) mod invalid_organization_value;
pub(crate) mod invalid_partition;
pub(crate) mod invalid_policy_arn_value;
pub(crate) mod invalid_policy_element;
pub(crate) mod invalid_policy_variable;
pub(crate) mod invalid_principal;
pub(crate) mod invalid_principal_format;
pub(crate) mod invalid_principal_key;
pub(crate) mod invalid_region_value;
pub(crate) mod invalid_saml_audience;
pub(crate) mod invalid_service_principal;
pub(crate) mod invalid_service_principal_value;
pub(crate) mod invalid_session_value;
pub(crate) mod invalid_variable_for_operator;
pub(crate) mod invalid_version;
pub(crate) mod invalid_vpc_id;
pub(crate) mod ip_range_with_host_bits;
pub(crate) mod irrelevant_condition_key;
pub(crate) mod json_syntax_error;
pub(crate) mod key_policy_lockout;
pub(crate) mod malformed_action;
pub(crate) mod mismatched_action_for_principal;
pub(crate) mod mismatched_resource;
pub(crate) mod missing_action;
pub(crate) mod missing_arn_field;
pub(crate) mod missing_assume_role;
pub(crate) mod missing_cognito_amr;
pub(crate) mod missing_effect;
pub(crate) mod missing_external_id;
pub(crate) mod missing_null_check_in_rcp;
pub(crate) mod missing_oidc_audience;
pub(crate) mod missing_oidc_condition;
pub(crate) mod missing_paired_condition_key;
pub(crate) mod missing_principal;
pub(crate) mod missing_qualifier;
pub(crate) mod missing_required_condition;
pub(crate) mod missing_required_denial;
pub(crate) mod missing_resource;
pub(crate) mod missing_service_exception_in_rcp;
pub(crate) mod missing_service_principal_in_rcp;
pub(crate) mod missing_session_action;
pub(crate) mod missing_statement;
pub(crate) mod missing_tag_key_in_condition;
pub(crate) mod missing_tag_session;
pub(crate) mod missing_version;
pub(crate) mod misspelt_oidc_audience;
pub(crate) mod mixed_condition_data_types;
pub(crate) mod mixed_federated_principal;
pub(crate) mod mixed_partitions;
pub(crate) mod multiple_boolean_values;
pub(crate) mod mutable_github_subject;
pub(crate) mod named_principal_in_rcp;
pub(crate) mod non_arn_condition_value;
pub(crate) mod non_string_condition_value;
pub(crate) mod not_action_in_rcp;
pub(crate) mod not_principal_in_trust;
pub(crate) mod null_with_if_exists;
pub(crate) mod null_with_qualifier;
pub(crate) mod old_version;
pub(crate) mod operator_type_mismatch;
pub(crate) mod padded_action;
pub(crate) mod permissive_condition_value;
pub(crate) mod policy_too_large;
pub(crate) mod private_ip_address;
pub(crate) mod privilege_escalation;
pub(crate) mod public_principal;
pub(crate) mod redundant_action;
pub(crate) mod redundant_condition_bound;
pub(crate) mod redundant_resource;
pub(crate) mod redundant_session_principal;
pub(crate) mod redundant_statement;
pub(crate) mod repeated_chain_role;
pub(crate) mod resource_in_trust;
pub(crate) mod resource_tag_with_not_action;
pub(crate) mod sensitive_action;
pub(crate) mod service_wildcard;
pub(crate) mod set_operator_on_audience;
pub(crate) mod several_buckets;
pub(crate) mod several_oidc_providers;
pub(crate) mod source_arn_in_serverless_trust;
pub(crate) mod source_arn_without_account;
pub(crate) mod string_like_with_arn_key;
pub(crate) mod template_reference;
pub(crate) mod uncontrolled_shared_issuer;
pub(crate) mod unknown_action;
pub(crate) mod unknown_key_in_variable;
pub(crate) mod unknown_managed_policy;
pub(crate) mod unknown_rule;
pub(crate) mod unknown_service_condition_key;
pub(crate) mod unknown_service_in_action;
pub(crate) mod unknown_service_in_arn;
pub(crate) mod unknown_service_principal;
pub(crate) mod unlisted_condition_value;
pub(crate) mod unpermitted_hop;
pub(crate) mod unrestricted_pass_role;
pub(crate) mod unrestricted_service_linked_role;
pub(crate) mod unrestricted_service_principal;
pub(crate) mod unspecific_bucket;
pub(crate) mod unspecific_github_subject;
pub(crate) mod unspecific_resource;
pub(crate) mod unsupported_action_in_rcp;
pub(crate) mod unsupported_canonical_user;
pub(crate) mod unsupported_character;
pub(crate) mod unsupported_element_combination;
pub(crate) mod unsupported_global_condition_key;
pub(crate) mod unsupported_key_for_service_principal;
pub(crate) mod unsupported_principal;
pub(crate) mod unsupported_resource_tag;
pub(crate) mod unsupported_sid;
pub(crate) mod unsupported_trust_action;
pub(crate) mod untrusted_hop;
pub(crate) mod untrustworthy_condition_key;
pub(crate) mod unused_allow;
pub(crate) mod variable_unsupported_in_element;
pub(crate) mod variable_unsupported_in_version;
pub(crate) mod vpce_key_with_every_service;
pub(crate) mod weak_external_id;
pub(crate) mod weak_mfa_condition;
pub(crate) mod whitespace_in_arn;
pub(crate) mod whole_account_principal;
pub(crate) mod wildcard_in_principal;
pub(crate) mod wildcard_in_service_name;
pub(crate) mod wildcard_only_value;
pub(crate) mod wildcard_resource;
pub(crate) mod wildcard_without_like_operator;

/// All rules, by name.
pub static ALL: &[&super::Rule] = &[
    &abusable_github_subject::RULE,
    &access_key_id::RULE,
    &account_action_in_resource_policy::RULE,
    &allow_in_rcp::RULE,
    &allow_with_not_action::RULE,
    &allow_with_not_principal::RULE,
    &allow_with_not_resource::RULE,
    &arn_too_long::RULE,
    &aud_instead_of_app_id::RULE,
    &bare_wildcard_in_trust::RULE,
    &bucket_prefix_in_negative_context::RULE,
    &chain_length::RULE,
    &condition_key_not_for_action::RULE,
    &condition_operator_casing::RULE,
    &contradictory_conditions::RULE,
    &credentials_exposure::RULE,
    &cross_account_principal::RULE,
    &cross_partition_chain::RULE,
    &data_exfiltration::RULE,
    &data_type_mismatch::RULE,
    &deleted_principal::RULE,
    &deprecated_global_condition_key::RULE,
    &document_too_long::RULE,
    &duplicate_key::RULE,
    &duplicate_keys_with_different_case::RULE,
    &duplicate_sid::RULE,
    &dynamodb_attributes_without_select::RULE,
    &empty_arn_service::RULE,
    &empty_list::RULE,
    &empty_sid::RULE,
    &external_id_for_federated_principal::RULE,
    &external_id_in_later_hop::RULE,
    &federated_principal_in_resource::RULE,
    &for_all_values_with_single_valued_key::RULE,
    &for_all_values_without_null_check::RULE,
    &for_any_value_with_audience_claim::RULE,
    &for_any_value_without_null_check::RULE,
    &foreign_action::RULE,
    &foreign_database_user::RULE,
    &foreign_issuer_key::RULE,
    &foreign_oidc_provider::RULE,
    &foreign_resource::RULE,
    &full_wildcard::RULE,
    &hop_duration::RULE,
    &hop_source_identity::RULE,
    &id_in_identity_policy::RULE,
    &if_exists_weakens_condition::RULE,
    &impossible_arn::RULE,
    &impossible_hop_condition::RULE,
    &impossible_principal_arn::RULE,
    &impossible_resource_name::RULE,
    &incomplete_not_principal::RULE,
    &incomplete_serverless_trust::RULE,
    &ineffective_not_resource::RULE,
    &invalid_account_value::RULE,
    &invalid_arn_account::RULE,
    &invalid_arn_prefix::RULE,
    &invalid_arn_region::RULE,
    &invalid_arn_service_case::RULE,
    &invalid_cognito_value::RULE,
    &invalid_condition_binary::RULE,
    &invalid_condition_boolean::RULE,
    &invalid_condition_data_type::RULE,
    &invalid_condition_date::RULE,
    &invalid_condition_key_format::RULE,
    &invalid_condition_number::RULE,
    &invalid_condition_operator::RULE,
    &invalid_database_user::RULE,
    &invalid_effect::RULE,
    &invalid_external_id::RULE,
    &invalid_federated_principal::RULE,
    &invalid_github_subject::RULE,
    &invalid_global_condition_key::RULE,
    &invalid_iam_resource_path::RULE,
    &invalid_ip_range::RULE,
    &invalid_kms_key_value::RULE,
    &invalid_organization_value::RULE,
    &invalid_partition::RULE,
    &invalid_policy_arn_value::RULE,
    &invalid_policy_element::RULE,
    &invalid_policy_variable::RULE,
    &invalid_principal::RULE,
    &invalid_principal_format::RULE,
    &invalid_principal_key::RULE,
    &invalid_region_value::RULE,
    &invalid_saml_audience::RULE,
    &invalid_service_principal::RULE,
    &invalid_service_principal_value::RULE,
    &invalid_session_value::RULE,
    &invalid_variable_for_operator::RULE,
    &invalid_version::RULE,
    &invalid_vpc_id::RULE,
    &ip_range_with_host_bits::RULE,
    &irrelevant_condition_key::RULE,
    &json_syntax_error::RULE,
    &key_policy_lockout::RULE,
    &malformed_action::RULE,
    &mismatched_action_for_principal::RULE,
    &mismatched_resource::RULE,
    &missing_action::RULE,
    &missing_arn_field::RULE,
    &missing_assume_role::RULE,
    &missing_cognito_amr::RULE,
    &missing_effect::RULE,
    &missing_external_id::RULE,
    &missing_null_check_in_rcp::RULE,
    &missing_oidc_audience::RULE,
    &missing_oidc_condition::RULE,
    &missing_paired_condition_key::RULE,
    &missing_principal::RULE,
    &missing_qualifier::RULE,
    &missing_required_condition::RULE,
    &missing_required_denial::RULE,
    &missing_resource::RULE,
    &missing_service_exception_in_rcp::RULE,
    &missing_service_principal_in_rcp::RULE,
    &missing_session_action::RULE,
    &missing_statement::RULE,
    &missing_tag_key_in_condition::RULE,
    &missing_tag_session::RULE,
    &missing_version::RULE,
    &misspelt_oidc_audience::RULE,
    &mixed_condition_data_types::RULE,
    &mixed_federated_principal::RULE,
    &mixed_partitions::RULE,
    &multiple_boolean_values::RULE,
    &mutable_github_subject::RULE,
    &named_principal_in_rcp::RULE,
    &non_arn_condition_value::RULE,
    &non_string_condition_value::RULE,
    &not_action_in_rcp::RULE,
    &not_principal_in_trust::RULE,
    &null_with_if_exists::RULE,
    &null_with_qualifier::RULE,
    &old_version::RULE,
    &operator_type_mismatch::RULE,
    &padded_action::RULE,
    &permissive_condition_value::RULE,
    &policy_too_large::RULE,
    &private_ip_address::RULE,
    &privilege_escalation::RULE,
    &public_principal::RULE,
    &redundant_action::RULE,
    &redundant_condition_bound::RULE,
    &redundant_resource::RULE,
    &redundant_session_principal::RULE,
    &redundant_statement::RULE,
    &repeated_chain_role::RULE,
    &resource_in_trust::RULE,
    &resource_tag_with_not_action::RULE,
    &sensitive_action::RULE,
    &service_wildcard::RULE,
    &set_operator_on_audience::RULE,
    &several_buckets::RULE,
    &several_oidc_providers::RULE,
    &source_arn_in_serverless_trust::RULE,
    &source_arn_without_account::RULE,
    &string_like_with_arn_key::RULE,
    &template_reference::RULE,
    &uncontrolled_shared_issuer::RULE,
    &unknown_action::RULE,
    &unknown_key_in_variable::RULE,
    &unknown_managed_policy::RULE,
    &unknown_rule::RULE,
    &unknown_service_condition_key::RULE,
    &unknown_service_in_action::RULE,
    &unknown_service_in_arn::RULE,
    &unknown_service_principal::RULE,
    &unlisted_condition_value::RULE,
    &unpermitted_hop::RULE,
    &unrestricted_pass_role::RULE,
    &unrestricted_service_linked_role::RULE,
    &unrestricted_service_principal::RULE,
    &unspecific_bucket::RULE,
    &unspecific_github_subject::RULE,
    &unspecific_resource::RULE,
    &unsupported_action_in_rcp::RULE,
    &unsupported_canonical_user::RULE,
    &unsupported_character::RULE,
    &unsupported_element_combination::RULE,
    &unsupported_global_condition_key::RULE,
    &unsupported_key_for_service_principal::RULE,
    &unsupported_principal::RULE,
    &unsupported_resource_tag::RULE,
    &unsupported_sid::RULE,
    &unsupported_trust_action::RULE,
    &untrusted_hop::RULE,
    &untrustworthy_condition_key::RULE,
    &unused_allow::RULE,
    &variable_unsupported_in_element::RULE,
    &variable_unsupported_in_version::RULE,
    &vpce_key_with_every_service::RULE,
    &weak_external_id::RULE,
    &weak_mfa_condition::RULE,
    &whitespace_in_arn::RULE,
    &whole_account_principal::RULE,
    &wildcard_in_principal::RULE,
    &wildcard_in_service_name::RULE,
    &wildcard_only_value::RULE,
    &wildcard_resource::RULE,
    &wildcard_without_like_operator::RULE,
];
