use crate::issuers::is_mixed;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_core::model::{
    FederatedPrincipalKind, Partition, PolicyKind, PrincipalType, TrustAction, hole,
};
use policy_core::suggest::distance_within;

rule! {
    /// Trust in a SAML provider for an audience other than AWS sign-in.
    ///
    /// `SAML:aud` is the endpoint to which the assertion was sent: `https://signin.aws.amazon.com/saml`
    /// or the variant for a partition or Region. It is not the assertion's audience,
    /// `urn:amazon:webservices`. A value that is almost an endpoint never matches. An endpoint of another
    /// partition or of an unknown Region is a warning. Separate clients, such as those of Amazon Redshift,
    /// have other endpoints. Without the condition, an assertion for another endpoint is accepted too.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "http://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html>.
    RULE = "invalid-saml-audience", codes: [], level: Error, rows: ["B5.17"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let mut tested = false;
    for site in statement.condition_sites().filter(|site| site.is_key("SAML:aud")) {
        tested = true;
        if site.condition.operator.base.is_positive_string() {
            check_values(&site, report);
        }
    }
    if tested || !statement.names_action(TrustAction::AssumeRoleWithSaml.as_str()) {
        return;
    }
    // A condition on another part of the assertion, or a hole, can limit who is meant.
    let of_saml = |key: &str| {
        key.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("saml:")) || hole::has_hole(key)
    };
    let saml = |text: &str| {
        matches!(
            FederatedPrincipalKind::classify(text),
            FederatedPrincipalKind::SamlProvider { .. }
        )
    };
    let provider = statement.principals(PrincipalType::Federated).find(|(_, text)| saml(text));
    if let Some((index, _)) = provider
        && !is_mixed(statement)
        && !statement.conditions.iter().any(|condition| of_saml(&condition.key))
    {
        let place = statement.principal_place(PrincipalType::Federated, index);
        report.push(
            Finding::new(&RULE, place, "no condition tests the audience of the assertions")
                .leveled(Level::Warning)
                .help("add `StringEquals` on `SAML:aud` with `https://signin.aws.amazon.com/saml`"),
        );
    }
}

/// The hosts where AWS sign-in accepts assertions, by partition.
const ENDPOINTS: [(Partition, &str); 4] = [
    (Partition::Aws, "signin.aws.amazon.com"),
    (Partition::AwsCn, "signin.amazonaws.cn"),
    (Partition::AwsUsGov, "signin.amazonaws-us-gov.com"),
    (Partition::AwsEusc, "signin.amazonaws.eu"),
];

fn check_values(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    /// The partitions of the providers, in order and without duplicates.
    struct OfProviders(Vec<Partition>);

    let statement = &site.statement;
    let providers = statement.once(|| {
        let mut found = Vec::new();
        for (_, text) in statement.principals(PrincipalType::Federated) {
            if let FederatedPrincipalKind::SamlProvider { partition, .. } =
                FederatedPrincipalKind::classify(text)
                && let Some(partition) = Partition::find(partition)
                && !found.contains(&partition)
            {
                found.push(partition);
            }
        }
        OfProviders(found)
    });
    let providers = &providers.0;
    let own = ENDPOINTS.iter().find(|(partition, _)| providers.first() == Some(partition));
    let domain = own.map_or("signin.aws.amazon.com", |(_, domain)| domain);
    for (index, text) in site.literals() {
        // Another rule reports literal wildcards; patterns are not checked.
        if text.contains(['*', '?']) {
            continue;
        }
        let new = |message: String| Finding::new(&RULE, site.value_place(index), message);
        let told = quoted(text);
        match standing(text) {
            Standing::Custom => {}
            Standing::Audience => report.push(
                new(format!("`{told}` is the audience of the assertion, not its recipient"))
                    .help(format!("write the recipient, `https://{domain}/saml`")),
            ),
            Standing::Nearly => report.push(
                new(format!("`{told}` is not an AWS sign-in endpoint"))
                    .help(format!("write `https://{domain}/saml`")),
            ),
            Standing::SignIn { partition, region } => {
                let foreign_region =
                    region.filter(|it| Partition::of_region(it) != Some(partition));
                let catalog = report.context.catalog;
                let unknown =
                    region.filter(|it| catalog.is_some_and(|known| known.region(it).is_none()));
                let message = if let Some(region) = foreign_region {
                    format!("`{}` is not a Region of the partition `{partition}`", quoted(region))
                } else if let (Some(region), Some(catalog)) = (unknown, catalog) {
                    let date = catalog.date();
                    format!("the Region `{}` is not in the data of {date}", quoted(region))
                } else if own.is_some() && !providers.contains(&partition) {
                    format!("`{told}` is the sign-in endpoint of the partition `{partition}`")
                } else {
                    continue;
                };
                report.push(
                    new(message)
                        .leveled(Level::Warning)
                        .help(format!("use `https://{domain}/saml` or a Region's endpoint")),
                );
            }
        }
    }
}

/// What kind of assertion recipient a string is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing<'a> {
    /// An AWS sign-in endpoint, possibly for one Region.
    SignIn { partition: Partition, region: Option<&'a str> },
    /// Looks like an AWS sign-in endpoint, but is not one.
    Nearly,
    /// The name by which identity providers know AWS.
    Audience,
    /// Another endpoint. Clients that accept assertions themselves, such as those of Redshift, have
    /// their own.
    Custom,
}

fn standing(text: &str) -> Standing<'_> {
    if text.starts_with("urn:amazon:webservices") {
        return Standing::Audience;
    }
    let nearly = |is_meant: bool| if is_meant { Standing::Nearly } else { Standing::Custom };
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (region, domain) = match host.split_once('.') {
        Some((region, rest)) if Partition::of_region(region).is_some() => (Some(region), rest),
        _ => (None, host),
    };
    match ENDPOINTS.into_iter().find(|(_, endpoint)| *endpoint == domain) {
        Some((partition, _))
            if text.starts_with("https://")
                && (path == "saml" || path.starts_with("saml/acs/")) =>
        {
            Standing::SignIn { partition, region }
        }
        Some(_) => Standing::Nearly,
        None => {
            // A client may have a sign-in page of its own.
            let of_aws = text.contains("aws") || text.contains("amazon");
            nearly((of_aws && text.contains("signin")) || is_slip(domain))
        }
    }
}

/// Whether a host is a typo away from an AWS sign-in host.
fn is_slip(host: &str) -> bool {
    ENDPOINTS
        .iter()
        .any(|(_, endpoint)| distance_within(host.as_bytes(), endpoint.as_bytes(), 2).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn endpoints_of_aws_and_of_clients_pass() {
        for good in [
            "https://signin.aws.amazon.com/saml",
            "https://us-west-2.signin.aws.amazon.com/saml",
            "https://us-west-2.signin.aws.amazon.com/saml/acs/SAMLSPX",
            "https://signin.amazonaws.cn/saml",
            "https://us-gov-west-1.signin.amazonaws-us-gov.com/saml",
            "http://localhost:7890/redshift/",
            "http://127.0.0.1:35001",
            "https://example.com/saml",
            "https://app.aws.amazon.com/saml",
            "https://signin.example.com/saml",
        ] {
            assert!(!matches!(standing(good), Standing::Nearly | Standing::Audience), "{good}");
        }
        for bad in [
            "http://signin.aws.amazon.com/saml",
            "https://signin.aws.amazon.com/saml/",
            "https://signin.aws.amazon.com",
            "signin.aws.amazon.com/saml",
            "https://signin.aws.amazn.com/saml",
            "https://sigin.aws.amazon.com/saml",
            "https://us-east-1.sigin.aws.amazon.com/saml",
            "https://signin.aws.amazon.com/SAML",
        ] {
            assert_eq!(standing(bad), Standing::Nearly, "{bad}");
        }
    }

    fn elements(partition: &str, operator: &str, values: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithSAML\", \"Principal\": {{\"Federated\": \"arn:{partition}:iam::123456789012:saml-provider/Okta\"}}, \"Condition\": {{\"{operator}\": {{\"SAML:aud\": [{values}]}}}}"
        )
    }

    #[test]
    fn the_partition_of_the_endpoint_is_that_of_the_provider() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                "aws",
                "StringEquals",
                r#"
                "urn:amazon:webservices",
              //^^^^^^^^^^^^^^^^^^^^^^^^ error: `urn:amazon:webservices` is the audience of the assertion, not its recipient
                "https://signin.amazonaws.cn/saml",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `https://signin.amazonaws.cn/saml` is the sign-in endpoint of the partition
              // `aws-cn`
                "https://us-gov-west-1.signin.aws.amazon.com/saml",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `us-gov-west-1` is not a Region of the partition `aws`
                "https://us-east-1.signin.aws.amazon.com/saml"
            "#,
            ),
        );
        for (partition, operator, value) in [
            ("aws-cn", "StringEquals", "\"https://signin.amazonaws.cn/saml\""),
            ("aws-us-gov", "StringLike", "\"https://signin.amazonaws-us-gov.com/saml\""),
            ("aws", "StringLike", "\"https://*.signin.aws.amazon.com/saml\""),
            (
                "aws",
                "StringEquals",
                "\"\u{F0000}\", \"https://\u{F0000}.signin.aws.amazon.com/saml\"",
            ),
            ("\u{F0000}", "StringEquals", "\"https://signin.amazonaws.cn/saml\""),
            ("aws-iso", "StringEquals", "\"https://signin.aws.amazon.com/saml\""),
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(partition, operator, value));
        }
    }

    #[test]
    fn an_unknown_region_is_a_warning() {
        let drawn = r#"
                "https://us-est-1.signin.aws.amazon.com/saml"
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the Region `us-est-1` is not in the data of DATE
        "#
        .replace("DATE", policy_catalog::Catalog::built_in().date());
        check_drawn_statement(&RULE, PolicyKind::Trust, &elements("aws", "StringEquals", &drawn));
    }

    #[test]
    fn a_missing_audience_is_a_warning() {
        let head = r#""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "#;
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{head}{}",
                r#"
                "Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}
                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: no condition tests the audience of the
                                         // assertions
            "#
            ),
        );
        for elements in [
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Condition": {"StringLike": {"saml:AUD": "https://*.example"}}"#,
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}, "Condition": {"StringEquals": {"SAML:iss": "x"}}"#,
            r#""Principal": {"Federated": "accounts.google.com"}"#,
            "\"Principal\": {\"Federated\": \"\u{F0000}\"}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{head}{elements}"));
        }
    }
}
