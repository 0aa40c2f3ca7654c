use crate::conditions::{REGIONAL_KEY, service_values};
use crate::principals::standing;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, PrincipalSite, PrincipalValue, Report, quoted};
use policy_catalog::{Catalog, PrincipalStanding};
use policy_core::model::ServicePrincipalParts;
use policy_core::path::Place;
use policy_core::repair::Repair;
use policy_core::suggest::{did_you_mean, distance_within};

rule! {
    /// A service principal that does not exist.
    ///
    /// IAM rejects a principal that does not exist. AWS publishes no list of service principals, so
    /// this list is gathered from AWS guides and data, and carries its date. A name that is a typo away
    /// from a listed one is an error. An unlisted name that is the name of a service, an endpoint or a
    /// part of a service, such as `news.eks.amazonaws.com`, may be right: that is a suggestion. Any
    /// other name is a warning. Some services have a Regional form, and all of them do in opt-in
    /// Regions; few have a form with the domain of their partition.
    ///
    /// A name in the value of a key such as `iam:PassedToService` that is a typo away from a known one
    /// never matches, which is also an error. Other unknown names are not reported there.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lamda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": ["lambda.amazonaws.com", "redshift.us-east-1.amazonaws.com"]}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services>.
    RULE = "unknown-service-principal", codes: [], level: Error, rows: ["B4.5", "B4.6"],
    check: Check::Several(&[Check::Principal(check), Check::Condition(check_values)]),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Service = site.value else { return };
    let Some(catalog) = report.context.catalog else { return };
    let Ok(parts) = ServicePrincipalParts::split(site.text) else { return };
    let standing = standing(catalog, &report.context.project.extension, site.text, &parts);
    if standing != PrincipalStanding::Known {
        report.push(finding(site, &parts, standing, catalog));
    }
}

fn check_values(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    for (index, text) in service_values(site) {
        let Ok(parts) = ServicePrincipalParts::split(text) else { continue };
        let place = || site.value_place(index);
        match standing(catalog, &report.context.project.extension, text, &parts) {
            PrincipalStanding::Unknown(near) => {
                if let Some(level) = slip_level(catalog, parts.service, &near) {
                    // The value has a Region where the key's values have one.
                    let near = match parts.region.filter(|_| site.is_key(REGIONAL_KEY)) {
                        Some(region) => near.iter().map(|it| in_region(it, region)).collect(),
                        None => near,
                    };
                    report.push(unknown(place(), text, &near, catalog.date()).leveled(level));
                }
            }
            PrincipalStanding::UnknownRegion(near) => {
                report.push(unknown_region(place(), text, &parts, &near, catalog.date()));
            }
            _ => {}
        }
    }
}

/// Returns a service principal in the form with a Region.
fn in_region(principal: &str, region: &str) -> String {
    match ServicePrincipalParts::split(principal) {
        Ok(parts) => format!("{}.{region}.{}", parts.service, parts.suffix),
        Err(_) => principal.to_owned(),
    }
}

fn unknown(place: Place, text: &str, near: &[String], date: &str) -> Finding {
    let finding =
        Finding::new(&RULE, place, format!("`{}` is not a known service principal", quoted(text)));
    let known = format!("the list of service principals is from {date}");
    let place = finding.place().clone();
    let finding = finding.repaired_by(Repair::meant(place, &borrowed(near)));
    match did_you_mean(&borrowed(near)) {
        asked if asked.is_empty() => finding.help(known),
        asked => finding.help(format!("{asked} ({known})")),
    }
}

/// Returns the finding for a Region that is not known.
fn unknown_region(
    place: Place,
    text: &str,
    parts: &ServicePrincipalParts<'_>,
    near: &[String],
    date: &str,
) -> Finding {
    let label = || parts.service.rsplit_once('.').map(|(_, label)| label);
    let region = parts.region.or_else(label).unwrap_or_default();
    let start = text.find(region).unwrap_or_default();
    let help = match did_you_mean(&borrowed(near)) {
        asked if asked.is_empty() => format!("the list of Regions is from {date}"),
        asked => asked,
    };
    Finding::new(&RULE, place, format!("`{}` is not a valid Region", quoted(region)))
        .pointing(text, start..start + region.len(), "expected a Region")
        .help(help)
}

fn finding(
    site: &PrincipalSite<'_>,
    parts: &ServicePrincipalParts<'_>,
    standing: PrincipalStanding,
    catalog: &Catalog,
) -> Finding {
    let date = catalog.date();
    let text = quoted(site.text);
    let new = |message: String| Finding::new(&RULE, site.place(), message);
    match standing {
        PrincipalStanding::Known => new(String::new()),
        PrincipalStanding::Unlisted(called) => unlisted(site, &called, date),
        PrincipalStanding::Unknown(near) => unknown(site.place(), site.text, &near, date)
            .leveled(slip_level(catalog, parts.service, &near).unwrap_or(Level::Warning)),
        PrincipalStanding::UnknownRegion(near) => {
            unknown_region(site.place(), site.text, parts, &near, date)
        }
        PrincipalStanding::NoRegionalForm(plain) => {
            new(format!("`{}` has no Regional form", quoted(&plain)))
                .leveled(level_of_listed(catalog, &plain))
                .help(format!("write `{}`", quoted(&plain)))
        }
        PrincipalStanding::Refused(instead) => {
            let finding = new(format!("`{text}` is a form that IAM does not accept"));
            match instead {
                Some(instead) => finding.help(format!("write `{}`", quoted(&instead))),
                None => finding,
            }
        }
        PrincipalStanding::WrongSuffix(plain) => {
            let message = format!(
                "`{}` has no form that ends with `{}`",
                quoted(&plain),
                quoted(parts.suffix)
            );
            new(message)
                .leveled(Level::Warning)
                .help(format!("write `{}`, which is the same in every partition", quoted(&plain)))
        }
    }
}

/// Returns the finding for a name that is not in the list but may well exist.
fn unlisted(site: &PrincipalSite<'_>, called: &[String], date: &str) -> Finding {
    let message = format!("`{}` is not in the list of service principals", quoted(site.text));
    let asked = match did_you_mean(&borrowed(called)) {
        asked if asked.is_empty() => "look it up in the service's guide".to_owned(),
        asked => asked,
    };
    Finding::new(&RULE, site.place(), message)
        .leveled(Level::Suggestion)
        .help(format!("{asked} (the list is from {date})"))
}

/// Returns the level of a name that is a typo away from a known one, if it is. The list is not
/// complete, so only a certain typo is an error.
fn slip_level(catalog: &Catalog, service: &str, near: &[String]) -> Option<Level> {
    // Names of a few letters are all one typo apart, and many names are two typos apart.
    const SHORTEST: usize = 5;
    const LONG: usize = 8;
    if service.len() < SHORTEST {
        return None;
    }
    let levels = near.iter().filter_map(|principal| {
        let name = principal.strip_suffix(".amazonaws.com").unwrap_or(principal);
        let distance = distance_within(service.as_bytes(), name.as_bytes(), 2)?;
        let is_certain = distance == 1 || service.len() >= LONG;
        Some(if is_certain { level_of_listed(catalog, principal) } else { Level::Warning })
    });
    levels.max()
}

/// Returns the level of a finding that depends on a row of the list.
fn level_of_listed(catalog: &Catalog, principal: &str) -> Level {
    if catalog.is_principal_of_memory(principal) { Level::Warning } else { Level::Error }
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, found_by};
    use policy_core::model::PolicyKind;

    #[test]
    fn each_standing_has_its_words() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", "Principal": {"Service": [
                "lamda.amazonaws.com",
              //^^^^^^^^^^^^^^^^^^^^^ error: `lamda.amazonaws.com` is not a known service principal
                "rainmaker.amazonaws.com",
              //^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `rainmaker.amazonaws.com` is not a known service principal
                "redshift.us-est-1.amazonaws.com",
                        //^^^^^^^^ error: `us-est-1` is not a valid Region
                "ec2.us-east-1.amazonaws.com",
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: `ec2.amazonaws.com` has no Regional form
                "eks.amazonaws.com.cn",
              //^^^^^^^^^^^^^^^^^^^^^^ error: `eks.amazonaws.com.cn` is a form that IAM does not accept
                "kms.amazonaws.com.cn"
              //^^^^^^^^^^^^^^^^^^^^^^ warning: `kms.amazonaws.com` has no form that ends with `amazonaws.com.cn`
            ]}"#,
        );
    }

    #[test]
    fn known_forms_and_holes_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\", \"Principal\": {\"Service\": [
                \"ec2.amazonaws.com\", \"ec2.amazonaws.com.cn\", \"redshift.eu-west-1.amazonaws.com\",
                \"sqs.af-south-1.amazonaws.com\", \"pods.eks.amazonaws.com\", \"alexa-appkit.amazon.com\", \"alexa-connectedhome.amazon.com\", \"*\", \"lambda\",
                \"\u{F0000}\", \"redshift.\u{F0000}.amazonaws.com\", \"\u{F0000}.amazonaws.com\"
            ]}",
        );
    }

    #[test]
    fn a_value_with_a_region_is_offered_with_it() {
        let policy = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "secretmanager.us-east-1.amazonaws.com"}}}]}"#;
        let found = found_by(&RULE, PolicyKind::Identity, policy);
        let help = found.first().and_then(Finding::help_text).unwrap();
        assert!(help.contains("`secretsmanager.us-east-1.amazonaws.com`"), "{help}");
    }

    #[test]
    fn a_slip_in_a_value_never_matches() {
        let statement = |operator: &str, value: &str| {
            format!(
                r#""Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {{"{operator}": {{"iam:PassedToService": {value}}}}}"#
            )
        };
        let loud = r#"["ec2.amazonaws.com",
              "lamda.amazonaws.com"
            //^^^^^^^^^^^^^^^^^^^^^ error: `lamda.amazonaws.com` is not a known service principal
            ]"#;
        check_drawn_statement(&RULE, PolicyKind::Identity, &statement("StringEquals", loud));
        for (operator, value) in [
            ("StringEquals", "rainmaker.amazonaws.com"),
            ("StringEquals", "ec2.us-east-1.amazonaws.com"),
            ("StringEquals", "lamda"),
            ("StringLike", "lamda*.amazonaws.com"),
        ] {
            let elements = statement(operator, &format!(r#""{value}""#));
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }
}
