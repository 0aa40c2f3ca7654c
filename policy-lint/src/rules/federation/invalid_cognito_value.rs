use crate::conditions::COGNITO_METHODS;
use std::ops::Range;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_catalog::Catalog;
use policy_core::model::{BaseOperator, Family, Partition};
use policy_core::suggest::distance_within;

rule! {
    /// A value for an Amazon Cognito identity pool key that no token has.
    ///
    /// `cognito-identity.amazonaws.com:aud` is the ID of an identity pool, `<region>:<uuid>`. The ID of
    /// a user pool, `<region>_<id>`, is an error; any other string is a warning. `…:amr` contains
    /// `authenticated` or `unauthenticated` in addition to the names of providers. A value that is
    /// almost one of the two is a warning.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1_AbCdEf123"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-abcd-abcd-abcd-1234567890ab"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html>.
    RULE = "invalid-cognito-value", codes: [], level: Error, rows: ["B5.8", "B5.9"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String {
        return;
    }
    if site.is_key("cognito-identity.amazonaws.com:aud") {
        for (index, text) in site.literals() {
            // Another rule reports literal wildcards.
            if !text.contains(['*', '?'])
                && let Some(finding) = pool(site, index, text)
            {
                report.push(finding);
            }
        }
    } else if site.is_key(COGNITO_METHODS) {
        let any_casing = matches!(
            site.condition.operator.base,
            BaseOperator::StringEqualsIgnoreCase | BaseOperator::StringNotEqualsIgnoreCase
        );
        for (index, text) in site.literals() {
            if let Some(meant) = meant_method(text, any_casing) {
                let message = format!("`{}` is not an identity state", quoted(text));
                report.push(
                    Finding::new(&RULE, site.value_place(index), message)
                        .leveled(Level::Warning)
                        .help(format!("did you mean `{meant}`?")),
                );
            }
        }
    }
}

fn pool(site: &ConditionSite<'_>, index: usize, text: &str) -> Option<Finding> {
    let new = |message: String| Finding::new(&RULE, site.value_place(index), message);
    let told = quoted(text);
    let help = "write the ID of the identity pool, such as `us-east-1:12345678-abcd-abcd-abcd-1234567890ab`";
    let user_pool =
        text.split_once('_').filter(|(region, _)| Partition::of_region(region).is_some());
    if user_pool.is_some() {
        return Some(
            new(format!("`{told}` is the ID of a user pool, not of an identity pool")).help(help),
        );
    }
    let catalog = site.statement.context().catalog;
    let (range, expected) = fault_of_pool(text, catalog)?;
    Some(
        new(format!("`{told}` is not the ID of an identity pool"))
            .leveled(Level::Warning)
            .pointing(text, range, expected)
            .help(help),
    )
}

/// Returns where a string differs from the form of identity pool IDs.
fn fault_of_pool(text: &str, catalog: Option<&Catalog>) -> Option<(Range<usize>, &'static str)> {
    let Some((region, id)) = text.split_once(':') else {
        return Some((0..text.len(), "expected `<region>:<uuid>`"));
    };
    let is_known = |region: &str| catalog.is_none_or(|catalog| catalog.region(region).is_some());
    if Partition::of_region(region).is_none() || !is_known(region) {
        return Some((0..region.len(), "expected a Region such as `us-east-1`"));
    }
    let lengths = id.split('-').map(str::len);
    let is_uuid = lengths.eq([8, 4, 4, 4, 12])
        && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    (!is_uuid).then_some((
        region.len() + 1..text.len(),
        "expected five groups of 8, 4, 4, 4 and 12 hexadecimal digits",
    ))
}

/// Returns the state that a string is probably meant as, if it is neither state.
fn meant_method(text: &str, any_casing: bool) -> Option<&'static str> {
    const STATES: [&str; 2] = ["authenticated", "unauthenticated"];
    let lower = text.to_ascii_lowercase();
    if STATES.contains(&text) || (any_casing && STATES.contains(&lower.as_str())) {
        return None;
    }
    // A pattern is meant to match one of them.
    if text.contains(['*', '?']) {
        return None;
    }
    // The two states differ by two letters.
    let distance =
        |state: &&str| distance_within(lower.as_bytes(), state.as_bytes(), 2).unwrap_or(usize::MAX);
    let nearest = STATES.into_iter().min_by_key(distance)?;
    (distance(&nearest) <= 2).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    const HEAD: &str = r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "#;

    #[test]
    fn ids_of_pools_are_judged() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{HEAD}{}",
                r#""Condition": {"StringEquals": {"Cognito-Identity.amazonaws.com:aud": [
                "us-east-1_AbCdEf123",
              //^^^^^^^^^^^^^^^^^^^^^ error: `us-east-1_AbCdEf123` is the ID of a user pool, not of an identity pool
                "12345678-dead-beef-dead-123456789012",
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `12345678-dead-beef-dead-123456789012` is not the ID of an identity pool
                "us-east:12345678-dead-beef-dead-123456789012",
               //^^^^^^^ warning: `us-east:12345678-dead-beef-dead-123456789012` is not the ID of an identity pool
                "us-east-1:12345678-dead-beef-dead-12345678901",
                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `us-east-1:12345678-dead-beef-dead-12345678901` is not the ID of an
                         // identity pool
                "us-east-1:12345678-dead-BEEF-dead-123456789012", "us-east-1:*", "${aws:PrincipalTag/pool}", "󰀀"
            ]}}"#
            ),
        );
    }

    #[test]
    fn states_are_judged() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{HEAD}{}",
                r#""Condition": {"ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": [
                "authentcated",
              //^^^^^^^^^^^^^^ warning: `authentcated` is not an identity state
                "Authenticated",
              //^^^^^^^^^^^^^^^ warning: `Authenticated` is not an identity state
                "un-authenticated",
              //^^^^^^^^^^^^^^^^^^ warning: `un-authenticated` is not an identity state
                "authenticated", "unauthenticated", "*authenticated", "graph.facebook.com", "login.example.app",
                "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCd:*", "󰀀"
            ]},
            "ForAnyValue:StringEqualsIgnoreCase": {"cognito-identity.amazonaws.com:amr": "Authenticated"}}"#
            ),
        );
    }

    #[test]
    fn the_region_is_one_of_the_data() {
        let catalog = Catalog::built_in();
        let fault = |region: &str| {
            let text = format!("{region}:12345678-dead-beef-dead-123456789012");
            fault_of_pool(&text, Some(catalog)).map(|(range, _)| range)
        };
        assert_eq!(fault("us-est-1"), Some(0..8));
        assert_eq!(fault("us-east-1"), None);
    }

    #[test]
    fn the_nearer_state_is_offered() {
        assert_eq!(meant_method("authentcated", false), Some("authenticated"));
        assert_eq!(meant_method("unauthentcated", false), Some("unauthenticated"));
    }
}
