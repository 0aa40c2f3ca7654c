//! Calls that must not compile, and some that must, so that a refusal is meaningful.
#![forbid(unsafe_code)]
#![allow(dead_code, deprecated, unused_variables)]

use iam_policy::*;

fn refused_action_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "{x}", "Resource": "*"}}"#, x);
}

fn refused_action_in_a_list_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": ["s3:GetObject", "{x}"], "Resource": "*"}}"#, x);
}

fn refused_part_of_an_action_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:{x}", "Resource": "*"}}"#, x);
}

fn refused_not_action_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "NotAction": "{x}", "Resource": "*"}}"#, x);
}

fn refused_not_action_in_a_list_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "NotAction": ["iam:*", "{x}"], "Resource": "*"}}"#, x);
}

fn refused_sid_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Sid": "{x}", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_part_of_a_sid_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Sid": "A{x}", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_effect_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "{x}", "Action": "s3:GetObject", "Resource": "*"}}"#, x);
}

fn refused_version_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "{x}", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_id_of_a_raw_string(x: Unchecked) {
    let _ = resource_policy!(r#"{"Version": "2012-10-17", "Id": "{x}", "Statement": {"Principal": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}, "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_operator_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"{x}": {"aws:username": "a"}}}}"#, x);
}

fn refused_part_of_an_operator_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"String{x}": {"aws:username": "a"}}}}"#, x);
}

fn refused_principal_type_of_a_raw_string(x: Unchecked) {
    let _ = trust_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"{x}": "ec2.amazonaws.com"}}}"#, x);
}

fn refused_element_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "{x}": "a"}}"#, x);
}

fn refused_service_of_an_arn_of_a_raw_string(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:{x}:::b/*"}}"#, x);
}

fn refused_name_that_no_hole_has(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_not_action_of_a_session_policy(x: Unchecked) {
    let _ = session_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "NotAction": ["iam:*", "{x}"], "Resource": "*"}}"#, x);
}

fn refused_not_action_of_a_service_control_policy(x: Unchecked) {
    let _ = service_control_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "NotAction": ["iam:*", "{x}"], "Resource": "*"}}"#, x);
}

fn refused_action_of_a_resource_control_policy(x: Unchecked) {
    let _ = resource_control_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": ["s3:GetObject", "{x}"], "Resource": "*"}}"#, x);
}

fn refused_action_of_a_trust_policy(x: Unchecked) {
    let _ = trust_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": ["sts:AssumeRole", "{x}"]}}"#, x);
}

fn refused_action_of_a_resource_policy(x: Unchecked) {
    let _ = resource_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": ["s3:GetObject", "{x}"], "Resource": "arn:aws:s3:::b/*"}}"#, x);
}

fn refused_not_action_of_a_file(x: Unchecked) {
    let _ = include_policy!(identity, "not_action.json", x);
}

fn refused_name_that_a_call_of_a_file_leaves_out(a: ResourceName) {
    let _ = include_policy!(identity, "resource.json", a);
}

fn taken_names_of_a_file(a: ResourceName, b: ResourceName) {
    let _ = include_policy!(identity, "resource.json", a, b);
}

fn refused_action_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:{x}", "Resource": "*"}]});
}

fn refused_not_action_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "{x}"], "Resource": "*"}]});
}

fn refused_sid_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Sid": "{x}", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]});
}

fn refused_effect_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "{x}", "Action": "s3:GetObject", "Resource": "*"}]});
}

fn refused_version_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "{x}", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]});
}

fn refused_operator_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"{x}": {"aws:username": "a"}}}]});
}

fn refused_principal_type_of_an_object(x: Unchecked) {
    let _ = trust_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"{x}": "ec2.amazonaws.com"}}]});
}

fn refused_element_of_an_object(x: Unchecked) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "{x}": "a"}]});
}

fn refused_action_of_a_statement(x: Unchecked) {
    let _ = identity_policy![allow { action: "s3:{x}", resource: "*" }];
}

fn refused_whole_action_that_is_unchecked(x: Unchecked) {
    let _ = identity_policy![allow { action: (x), resource: "*" }];
}

fn refused_not_action_of_a_statement(x: Unchecked) {
    let _ = identity_policy![deny { not_action: ["iam:*", "{x}"], resource: "*" }];
}

fn refused_sid_of_a_statement(x: Unchecked) {
    let _ = identity_policy![allow { sid: "{x}", action: s3::GetObject, resource: "arn:aws:s3:::b/*" }];
}

fn refused_service_of_an_arn(x: Unchecked) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:{x}:::b/*" }];
}

fn refused_text_that_is_a_string(x: String) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{x}/*" }];
}

fn refused_text_that_is_a_str(x: &'static str) {
    let _ = trust_policy!(Service(x));
}

fn refused_pattern_where_text_is_compared(x: Pattern) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: StringEquals("aws:username", x) }];
}

fn refused_pattern_as_an_account(x: Pattern) {
    let _ = identity_policy![allow { action: sqs::SendMessage, resource: "arn:aws:sqs:us-east-1:{x}:q" }];
}

fn refused_name_as_an_account(x: ResourceName) {
    let _ = trust_policy!(Account(x));
}

fn refused_pattern_as_a_principal(x: ArnPattern) {
    let _ = trust_policy!(Aws(x));
}

fn refused_account_id_of_one_hole_of_plaintext(x: PlainText) {
    let _ = account_id!("{x}");
}

fn refused_account_id_of_one_hole_of_unchecked(x: Unchecked) {
    let _ = account_id!("{x}");
}

fn refused_account_id_of_one_hole_of_accountid(x: AccountId) {
    let _ = account_id!("{x}");
}

fn refused_region_of_one_hole_of_plaintext(x: PlainText) {
    let _ = region!("{x}");
}

fn refused_region_of_one_hole_of_unchecked(x: Unchecked) {
    let _ = region!("{x}");
}

fn refused_region_of_one_hole_of_region(x: Region) {
    let _ = region!("{x}");
}

fn refused_service_principal_of_one_hole_of_plaintext(x: PlainText) {
    let _ = service_principal!("{x}");
}

fn refused_service_principal_of_one_hole_of_unchecked(x: Unchecked) {
    let _ = service_principal!("{x}");
}

fn refused_service_principal_of_one_hole_of_serviceprincipal(x: ServicePrincipal) {
    let _ = service_principal!("{x}");
}

fn refused_external_id_of_one_hole_of_plaintext(x: PlainText) {
    let _ = external_id!("{x}");
}

fn refused_external_id_of_one_hole_of_unchecked(x: Unchecked) {
    let _ = external_id!("{x}");
}

fn refused_external_id_of_one_hole_of_externalid(x: ExternalId) {
    let _ = external_id!("{x}");
}

fn refused_arn_of_one_hole_of_plaintext(x: PlainText) {
    let _ = arn!("{x}");
}

fn refused_arn_of_one_hole_of_unchecked(x: Unchecked) {
    let _ = arn!("{x}");
}

fn refused_arn_of_one_hole_of_arn(x: Arn) {
    let _ = arn!("{x}");
}

fn refused_external_id_of_a_part(x: PlainText) {
    let _ = external_id!("customer-{x}");
}

fn refused_arn_of_an_unchecked_resource(x: Unchecked) {
    let _ = arn!("arn:aws:sqs:us-east-1:123456789012:{x}");
}

fn refused_arn_of_an_unchecked_account(x: Unchecked) {
    let _ = arn!("arn:aws:sqs:us-east-1:{x}:queue");
}

fn refused_arn_of_a_pattern(x: Pattern) {
    let _ = arn!("arn:aws:s3:::b/{x}");
}

fn refused_arn_pattern_of_one_hole(x: ArnPattern) {
    let _ = arn_pattern!("{x}");
}

fn refused_arn_pattern_of_a_pattern(x: Pattern) {
    let _ = arn_pattern!("arn:aws:s3:::b/{x}");
}

fn refused_arn_pattern_of_an_unchecked_resource(x: Unchecked) {
    let _ = arn_pattern!("arn:aws:s3:::b/{x}/*");
}

fn refused_arn_pattern_of_an_unchecked_account(x: Unchecked) {
    let _ = arn_pattern!("arn:aws:sqs:*:{x}:queue");
}

fn taken_arn_pattern_of_an_account(x: AccountId) {
    let _ = arn_pattern!("arn:aws:sqs:*:{x}:queue-*");
}

fn taken_arn_of_an_account(x: AccountId) {
    let _ = arn!("arn:aws:sqs:us-east-1:{x}:queue");
}

fn refused_role_of_an_unchecked_name(x: Unchecked) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/{x}", trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_role_of_a_name_of_another_kind(x: ResourceName) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/{x}", trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_role_of_an_unchecked_account(x: Unchecked) {
    let _ = role_chain![A { arn: "arn:aws:iam::{x}:role/A", trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_role_that_is_unchecked(x: Unchecked) {
    let _ = role_chain![A { arn: x, trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn taken_external_id_of_a_chain_that_is_unchecked(x: Unchecked) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: x }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_external_id_of_a_chain_that_is_text(x: PlainText) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: x }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_source_identity_that_is_text(x: PlainText) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), source_identity: x }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn taken_role_of_an_account(x: AccountId) {
    let _ = role_chain![A { arn: "arn:aws:iam::{x}:role/A", trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn refused_variable_with_the_name_of_a_hole(x: ResourceName) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${x}/*"}}"#, x);
}

fn refused_variable_with_the_name_of_a_hole_beside_it(x: ResourceName) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${x}/{x}/*"}}"#, x);
}

fn refused_hole_in_a_variable(x: Unchecked) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:{x}}/*"}}"#, x);
}

fn refused_hole_in_the_default_of_a_variable(x: ResourceName) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username, '{x}'}/*"}}"#, x);
}

fn refused_hole_in_a_variable_of_tokens(x: Unchecked) {
    let _ = identity_policy![deny { action: s3::GetObject, resource: "arn:aws:s3:::b/${aws:{x}}/*" }];
}

fn refused_hole_after_a_dollar_in_a_raw_string(x: PlainText) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringLike": {"aws:username": "a${x}"}}}}"#, x);
}

fn taken_variable_beside_a_hole(x: ResourceName) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/{x}/*"}}"#, x);
}

fn refused_name_that_a_call_leaves_out(a: ResourceName) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{a}/{prefix}/*"}}"#, a);
}

fn refused_character_that_looks_like_a_hole() {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/\u{f0000}" }];
}

fn refused_issuer_of_a_provider_that_is_text(account: AccountId, x: &str) {
    let _ = trust_policy![allow { principal: Federated("arn:aws:iam::{account}:oidc-provider/{x}"), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("id.example.com:aud", "a"), StringEquals("id.example.com:sub", "b")] }];
}

fn refused_issuer_of_a_provider_that_is_plain_text(x: PlainText) {
    let _ = trust_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/{x}"}, "Condition": {"StringEquals": {"{x}:aud": "a", "{x}:sub": "b"}}}}"#, x);
}

fn refused_issuer_of_a_provider_that_is_a_name(x: ResourceName) {
    let _ = trust_policy![allow { principal: Federated("arn:aws:iam::123456789012:oidc-provider/{x}"), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("{x}:aud", "a"), StringEquals("{x}:sub", "b")] }];
}

fn refused_issuer_that_is_a_whole_provider(x: OidcIssuer) {
    let _ = trust_policy![allow { principal: Federated(x), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("{x}:aud", "a"), StringEquals("{x}:sub", "b")] }];
}

fn refused_issuer_in_the_account_of_a_provider(x: OidcIssuer) {
    let _ = trust_policy![allow { principal: Federated("arn:aws:iam::{x}:oidc-provider/gitlab.com"), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("gitlab.com:aud", "a"), StringEquals("gitlab.com:sub", "b")] }];
}

fn refused_issuer_as_the_name_of_a_role(x: OidcIssuer) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/{x}", trusts: Service("redshift.amazonaws.com") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn taken_issuer_of_a_provider(x: OidcIssuer) {
    let _ = trust_policy![allow { principal: Federated("arn:aws:iam::123456789012:oidc-provider/{x}"), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("{x}:aud", "a"), StringEquals("{x}:sub", "b")] }];
}

fn refused_keys_of_two_issuers_that_can_be_one(x: OidcIssuer, y: OidcIssuer) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("{x}:aud", "a"), StringEquals("{y}:aud", "b")] }];
}

fn refused_key_that_can_be_another(k: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringEquals("aws:PrincipalTag/team", "red")] }];
}

fn refused_key_that_can_be_another_in_other_letters(k: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:principaltag/{k}", "blue"), StringEquals("aws:PrincipalTag/team", "red")] }];
}

fn refused_keys_that_can_be_the_same(k: PlainText, l: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringEquals("aws:PrincipalTag/{l}", "red")] }];
}

fn refused_keys_of_one_hole(k: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringEquals("aws:PrincipalTag/{k}", "red")] }];
}

fn refused_key_that_can_be_another_in_a_raw_string(k: PlainText) {
    let _ = identity_policy!(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalTag/{k}": "blue", "aws:PrincipalTag/team": "red"}}}}"#, k);
}

fn refused_key_that_can_be_another_in_an_object(k: PlainText) {
    let _ = identity_policy!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalTag/{k}": "blue", "aws:PrincipalTag/team": "red"}}}]});
}

fn refused_key_that_can_be_the_external_id_of_a_chain(k: PlainText) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), external_id: "customer-1", when: StringEquals("sts:{k}", "x") }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}

fn taken_key_under_another_operator(k: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringLike("aws:PrincipalTag/team", "red")] }];
}

fn taken_key_that_is_no_other(k: PlainText) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringEquals("aws:PrincipalOrgID", "o-a1b2c3d4e5")] }];
}

fn refused_list_of_two_splices(a: Vec<Arn>, b: Vec<Arn>) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..a, ..b] }];
}

fn refused_list_of_one_splice(a: Vec<Arn>) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..a] }];
}

fn refused_values_of_two_splices(a: Vec<PlainText>, b: Vec<PlainText>) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: [StringEquals("aws:PrincipalOrgID", [..a, ..b])] }];
}

fn refused_statements_of_two_splices(a: Vec<IdentityStatement>, b: Vec<IdentityStatement>) {
    let _ = identity_policy![..a, ..b];
}

fn refused_statements_of_one_splice(a: Vec<IdentityStatement>) {
    let _ = identity_policy![..a];
}

fn refused_statements_of_another_kind(a: TrustPolicy) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" }, ..a];
}

fn taken_list_of_one_or_more(a: OneOrMore<Arn>) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..a] }];
}

fn taken_splice_beside_an_element(a: Vec<Arn>) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::b/*", ..a] }];
}

fn refused_arn_without_its_parse() {
    let _ = __private::filled_arn("*".to_owned());
}

fn refused_role_without_its_parse() {
    let _ = __private::filled_role_arn("*".to_owned());
}

fn refused_account_of_a_literal() {
    const VALUE: AccountId = AccountId::from_literal("*");
}

fn refused_role_of_a_literal() {
    const VALUE: RoleArn = RoleArn::from_literal("*");
}

fn refused_policy_whose_text_is_another(good: TrustPolicy) {
    let __private::Repr::Static(parts) = good.__repr else { return };
    let _ = TrustPolicy { __repr: __private::Repr::Static(__private::StaticPolicy { json: Some("{}"), ..parts }) };
}

fn refused_policy_without_statements() {
    let parts = __private::literal_policy(None, None, &[], false, None, None);
    let _ = TrustPolicy { __repr: __private::Repr::Static(parts) };
}

fn refused_policy_of_another_kind(other: IdentityPolicy) {
    let _ = TrustPolicy { __repr: other.__repr };
}

fn refused_chain_of_other_hops(good: RoleChain<2>) {
    let _ = RoleChain { iam_role: Text::Static("*"), ..good };
}

fn refused_hop_with_another_policy(good: Hop, other: TrustPolicy) {
    let _ = Hop { trust: other, ..good };
}

fn refused_value_of_a_type_of_somebody_else() {
    struct Star;
    impl __private::Slot for Star {
        fn text(&self) -> std::borrow::Cow<'_, str> {
            "*".into()
        }
    }
    impl __private::AccountSlot for Star {}
    let x = Star;
    let _ = trust_policy![allow { principal: Account(x), action: sts::AssumeRole }];
}

fn refused_template_in_a_splice(base: TrustPolicy) {
    let kept = std::cell::RefCell::new(None);
    let _ = trust_policy![..{
        *kept.borrow_mut() = Some(TrustPolicy { __repr: __private::Repr::Static(__IAM_POLICY_TEMPLATE) });
        base
    }];
}

fn refused_list_that_somebody_else_calls_full(none: Vec<Arn>) {
    trait Full: Sized {
        fn fullness(self) -> __private::HasElement {
            loop {}
        }
    }
    impl<T: ?Sized> Full for __private::Tag<T> {}
    let _ = identity_policy![deny { action: s3::GetObject, resource: [..none] }];
}

fn refused_statements_in_an_old_version(new: IdentityPolicy) {
    let _ = identity_policy!({ "Version": "2008-10-17", "Statement": [..new] });
}

fn refused_part_of_an_address(c: Cidr) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: IpAddress("aws:SourceIp", "{c}4") }];
}

fn refused_range_in_a_range(c: Cidr) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: IpAddress("aws:SourceIp", "{c}/24") }];
}

fn refused_address_with_a_length_of_ipv6(a: std::net::IpAddr) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: IpAddress("aws:SourceIp", "{a}/64") }];
}

fn taken_address_with_a_length(a: std::net::IpAddr) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: IpAddress("aws:SourceIp", "{a}/24") }];
}

fn refused_part_of_a_date(d: Date) {
    let _ = identity_policy![deny { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: DateGreaterThan("aws:CurrentTime", "{d}T00:00:00Z") }];
}

fn refused_part_of_a_number(n: i64) {
    let _ = identity_policy![deny { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: NumericGreaterThan("aws:MultiFactorAuthAge", "1{n}") }];
}

fn refused_part_of_a_boolean(b: bool) {
    let _ = identity_policy![deny { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: Bool("aws:SecureTransport", "{b}{b}") }];
}

fn refused_part_of_a_service_principal(s: PlainText) {
    let _ = trust_policy![allow { principal: Service("{s}.amazonaws.com"), action: sts::AssumeRole }];
}

fn refused_text_as_the_region_of_a_service_principal(s: PlainText) {
    let _ = trust_policy![allow { principal: Service("redshift.{s}.amazonaws.com"), action: sts::AssumeRole }];
}

fn refused_session_tag(t: PlainText) {
    let _ = role_chain![A { arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"), session_tags: { team: "{t}" } }, B { arn: "arn:aws:iam::210987654321:role/B" }];
}
