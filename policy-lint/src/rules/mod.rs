//! The rules, one file per rule, by subject.

use super::rule::{ListedRule, Subject};

/// Generates the modules, the table and the groups of the rules from one list.
macro_rules! rules {
    ($(
        $subject:ident as $variant:ident {
            $($rule:ident),* $(,)? $(; reading: $($read:ident),* $(,)?)?
            $(; requests: $request:ident)?
        }
    )*) => {
        $(
            pub(crate) mod $subject {
                $(pub(crate) mod $rule;)*
            }
        )*

        /// All rules, by subject.
        pub(crate) static ALL: &[ListedRule] = &[
            $(
                $(ListedRule {
                    rule: &$subject::$rule::RULE,
                    subject: Subject::$variant,
                    check: $subject::$rule::CHECK,
                },)*
                $($(ListedRule {
                    rule: &policy_core::reading::$read,
                    subject: Subject::$variant,
                    check: super::Check::Reading,
                },)*)?
                $(ListedRule {
                    rule: &policy_core::reading::$request,
                    subject: Subject::$variant,
                    check: super::Check::Request,
                },)?
            )*
        ];
    };
}

rules! {
    document as Document {
        denied_allow, duplicate_policy, duplicate_sid, empty_sid, id_in_identity_policy, ineffective_deny,
        invalid_policy_variable,
        missing_version, old_version, policy_too_large, redundant_statement, template_reference,
        too_many_elements, unknown_key_in_variable, unknown_rule, unnamed_hole, unsupported_character,
        unsupported_sid, unused_allow, variable_unsupported_in_element,
        variable_unsupported_in_version;
        reading: DATA_TYPE_MISMATCH, DOCUMENT_TOO_LONG, DUPLICATE_KEY, EMPTY_LIST,
        INVALID_EFFECT, INVALID_POLICY_ELEMENT, INVALID_VERSION, JSON_SYNTAX_ERROR,
        MISPLACED_HOLE, MISSING_EFFECT, MISSING_STATEMENT, UNSUPPORTED_ELEMENT_COMBINATION;
        requests: INVALID_REQUEST
    }
    action as Action {
        account_action_in_resource_policy, foreign_action, malformed_action, name_casing,
        owner_only_queue_action, padded_action, redundant_action, unknown_action,
        unknown_service_in_action, unsupported_topic_action, wildcard_in_service_name;
        reading: MISSING_ACTION
    }
    arn as Arn {
        arn_too_long, empty_arn_service, impossible_arn, invalid_arn_account,
        invalid_arn_prefix, invalid_arn_region, invalid_arn_service_case, invalid_partition,
        missing_arn_field, mixed_partitions, reserved_role_without_path, unknown_managed_policy,
        unknown_service_in_arn,
        whitespace_in_arn,
    }
    resource as Resource {
        foreign_resource, impossible_resource_name, ineffective_not_resource,
        invalid_iam_resource_path, key_policy_lockout, mismatched_resource,
        missing_required_resource, missing_resource,
        redundant_resource, several_buckets, several_topics, unspecific_bucket,
    }
    principal as Principal {
        access_key_id, deleted_principal, federated_principal_in_resource,
        incomplete_not_principal, invalid_principal, invalid_service_principal,
        missing_principal, redundant_session_principal, unknown_service_principal,
        unsupported_canonical_user, unsupported_principal, wildcard_in_principal;
        reading: INVALID_PRINCIPAL_FORMAT, INVALID_PRINCIPAL_KEY
    }
    condition as Condition {
        boolean_for_string_key, bucket_prefix_in_negative_context, condition_key_not_for_action,
        condition_operator_casing, contradictory_conditions, deprecated_global_condition_key,
        duplicate_keys_with_different_case, dynamodb_attributes_without_select,
        for_all_values_with_single_valued_key, for_all_values_without_null_check,
        for_any_value_without_null_check, if_exists_weakens_condition, impossible_principal_arn,
        invalid_account_value, invalid_condition_binary, invalid_condition_boolean,
        invalid_condition_date, invalid_condition_key_format, invalid_condition_number,
        invalid_global_condition_key, invalid_ip_range, invalid_kms_key_value,
        invalid_organization_value, invalid_policy_arn_value, invalid_region_value,
        invalid_service_principal_value, invalid_session_value, invalid_variable_for_operator,
        invalid_vpc_id, inverted_boolean, ip_range_with_host_bits, irrelevant_condition_key,
        like_without_wildcard, mismatched_source_account, missing_paired_condition_key,
        missing_qualifier,
        missing_tag_key_in_condition,
        mixed_condition_data_types, multiple_boolean_values, non_arn_condition_value,
        non_string_condition_value, null_with_if_exists, null_with_qualifier,
        operator_type_mismatch, permissive_condition_value, private_ip_address,
        redundant_condition_bound, resource_tag_with_not_action, resource_tag_without_resource,
        source_arn_without_account, source_key_without_service,
        string_like_with_arn_key, unknown_service_condition_key, unlisted_condition_value,
        unsupported_global_condition_key, unsupported_key_for_service_principal,
        unsupported_resource_tag, untrustworthy_condition_key, vpce_key_with_every_service,
        weak_mfa_condition, wildcard_only_value, wildcard_without_like_operator;
        reading: INVALID_CONDITION_DATA_TYPE, INVALID_CONDITION_OPERATOR
    }
    federation as Federation {
        abusable_github_subject, aud_instead_of_app_id, external_id_for_federated_principal,
        for_any_value_with_audience_claim, foreign_issuer_key, foreign_oidc_provider,
        invalid_cognito_value, invalid_federated_principal, invalid_github_subject,
        invalid_oidc_subject,
        invalid_saml_audience, missing_cognito_amr, missing_oidc_audience,
        missing_oidc_condition, misspelt_oidc_audience, mixed_federated_principal,
        mutable_github_subject, set_operator_on_audience, several_oidc_providers,
        uncontrolled_shared_issuer, unknown_oidc_claim, unspecific_github_subject,
        unspecific_oidc_subject, unsupported_key_for_federated_principal,
    }
    trust as Trust {
        bare_wildcard_in_trust, incomplete_serverless_trust, invalid_database_user,
        invalid_external_id, mismatched_action_for_principal, missing_assume_role,
        missing_external_id, missing_session_action, missing_set_source_identity,
        missing_tag_session,
        not_principal_in_trust, resource_in_trust, source_arn_in_serverless_trust,
        unsupported_trust_action, weak_external_id,
    }
    organization as Organization {
        allow_in_rcp, missing_null_check_in_rcp, missing_service_exception_in_rcp,
        missing_service_principal_in_rcp, named_principal_in_rcp, not_action_in_rcp,
        unsupported_action_in_rcp,
    }
    chain as Chain {
        chain_length, cross_partition_chain, external_id_in_later_hop, foreign_database_user,
        hop_duration, hop_source_identity, impossible_hop_condition, repeated_chain_role,
        unpermitted_hop, unproved_hop, untrusted_hop,
    }
    contract as Contract {
        broken_contract, impossible_contract, through_account, undecided_contract,
    }
    breadth as Breadth {
        allow_with_not_action, allow_with_not_principal, allow_with_not_resource,
        credentials_exposure, data_exfiltration, full_wildcard, privilege_escalation,
        public_principal, sensitive_action, service_wildcard, unrestricted_pass_role,
        unrestricted_service_linked_role, unrestricted_service_principal, unspecific_resource,
        whole_account_principal, wildcard_resource,
    }
    project as Project {
        cross_account_principal, missing_required_condition, missing_required_denial,
        needless_extension,
    }
}
