use std::collections::HashSet;
use std::rc::Rc;

use crate::actions::NamedActions;
use crate::resources::{ArnFault, arn_fault};
use crate::rule::rule;
use crate::{ArnSite, Check, Finding, Level, Report, ResourceSite, quoted};
use policy_catalog::{ArnTemplate, Catalog, FieldFit};
use policy_core::model::{ArnErrorKind, ArnFields, Segment};
use policy_core::path::Place;
use policy_core::semantics::pattern::is_all_or_nothing;
use policy_core::sort::sort_by_key;

rule! {
    /// An ARN of a resource that no service has.
    ///
    /// No resource type of the service has such a resource part, or the types that have it have no
    /// Region or account where the ARN has one, or have one where the field is empty. Such an ARN
    /// matches nothing. In a condition it is a warning. The forms are those in the reference data,
    /// whose date the finding gives.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1::my-queue"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>.
    RULE = "impossible-arn",
    codes: ["INVALID_ARN_RESOURCE", "ARN_ACCOUNT_NOT_ALLOWED", "ARN_REGION_NOT_ALLOWED",
        "MISSING_ARN_ACCOUNT", "MISSING_ARN_REGION"],
    level: Error, rows: ["A36", "A37", "A38", "A39", "A40"],
    yields_to: &["impossible-principal-arn"],
    check: Check::Several(&[Check::Resource(check_resource), Check::Arn(check_iam), Check::Arn(check_condition)]),
}

fn check_resource(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let (Some(catalog), Ok(arn)) = (report.context.catalog, &site.fields) else { return };
    let fault = arn_fault(catalog, arn);
    if fault.is_none() || arn.resource.is_empty() || has_other_problem(arn) {
        return;
    }
    match fault {
        // IAM's kinds of resources have their own rule, which needs no data.
        Some(ArnFault::Resource) if arn.service != "iam" => {
            let is_read = !report.is_full(&RULE);
            report.push(unknown_resource(site, arn, catalog, is_read));
        }
        Some(ArnFault::Fields { region, account, nearest }) => {
            // Where several forms have the same fault, the form of the statement's own actions was
            // meant.
            let is_near = |form: &ArnTemplate| {
                form.has_service(arn.service)
                    && form.has_resource(arn)
                    && (form.region_fit(arn), form.account_fit(arn)) == (region, account)
            };
            let own = forms_of_actions(site, catalog).0.iter().find(|form| is_near(form)).copied();
            let nearest = own.unwrap_or(nearest);
            let fields = [(Segment::Region, region), (Segment::Account, account)];
            for (segment, fit) in fields {
                if segment == Segment::Region && arn.service == "iam" {
                    continue;
                }
                match fit {
                    FieldFit::Unexpected => {
                        report.push(unexpected(&site.place(), site.text, arn, (segment, nearest)));
                    }
                    FieldFit::Missing => {
                        report.push(missing(&site.place(), site.text, arn, (segment, nearest)));
                    }
                    FieldFit::Overlaps | FieldFit::Differs => {}
                }
            }
        }
        _ => {}
    }
}

/// Reports a Region in an IAM ARN, wherever the ARN appears. This needs no data.
fn check_iam(site: &ArnSite<'_>, report: &mut Report<'_>) {
    let Ok(arn) = &site.fields else { return };
    if arn.service == "iam" && !is_all_or_nothing(arn.region) && !has_other_problem(arn) {
        let message = format!("the IAM ARN has the Region `{}`", quoted(arn.region));
        report.push(
            Finding::new(&RULE, site.place(), message)
                .coded("ARN_REGION_NOT_ALLOWED")
                .pointing(
                    site.text,
                    arn.range_of(Segment::Region),
                    "expected nothing in this segment",
                )
                .help("write IAM ARNs as `arn:aws:iam::<account>:<resource>`: IAM is global"),
        );
    }
}

/// Keys whose values are ARNs of resources. ARNs of some services do not name resources, such as those
/// of certificate templates.
const JUDGED_KEYS: [&str; 2] = ["aws:PrincipalArn", "aws:SourceArn"];

/// Services whose sources are resources of actions. Sources of other services are sometimes of types
/// that no action has, such as Amazon SES rules.
const WITH_KNOWN_SOURCES: [&str; 6] =
    ["iam", "lambda", "redshift", "redshift-serverless", "sns", "sqs"];

/// Checks ARNs in conditions like resources. The data may lack what a service sends as its source, so
/// these findings are warnings.
fn check_condition(site: &ArnSite<'_>, report: &mut Report<'_>) {
    let (Some(catalog), Ok(arn)) = (report.context.catalog, &site.fields) else { return };
    let is_judged = |key: &str| JUDGED_KEYS.iter().any(|judged| key.eq_ignore_ascii_case(judged));
    if !site.condition_key().is_some_and(is_judged)
        || arn.resource.is_empty()
        || has_other_problem(arn)
    {
        return;
    }
    // The root of an account is not a resource, and sessions are handled elsewhere.
    if arn.service == "sts" || arn.resource == "root" {
        return;
    }
    match arn_fault(catalog, arn) {
        Some(ArnFault::Resource) if WITH_KNOWN_SOURCES.contains(&arn.service) => {
            let message = format!(
                "`{}` is not a resource of `{}`",
                quoted(arn.resource),
                quoted(arn.service)
            );
            let finding = Finding::new(&RULE, site.place(), message)
                .pointing(
                    site.text,
                    arn.range_of(Segment::Resource),
                    "expected a resource of the service",
                )
                .help(forms(arn, catalog, &[]));
            report.push(finding.leveled(Level::Warning));
        }
        Some(ArnFault::Fields { region, account, nearest }) => {
            for (segment, fit) in [(Segment::Region, region), (Segment::Account, account)] {
                if segment == Segment::Region && arn.service == "iam" {
                    continue;
                }
                let word = match fit {
                    FieldFit::Unexpected => unexpected,
                    FieldFit::Missing => missing,
                    FieldFit::Overlaps | FieldFit::Differs => continue,
                };
                let finding = word(&site.place(), site.text, arn, (segment, nearest));
                report.push(finding.leveled(Level::Warning));
            }
        }
        _ => {}
    }
}

/// Returns whether the ARN has a problem that another rule reports.
fn has_other_problem(arn: &ArnFields<'_>) -> bool {
    let kind = arn.check().err().map(|error| error.kind());
    kind.is_some_and(|kind| !matches!(kind, ArnErrorKind::VariableBeforeResource(_)))
}

fn unknown_resource(
    site: &ResourceSite<'_>,
    arn: &ArnFields<'_>,
    catalog: &Catalog,
    is_read: bool,
) -> Finding {
    let message =
        format!("`{}` is not a resource of `{}`", quoted(arn.resource), quoted(arn.service));
    let finding = Finding::new(&RULE, site.place(), message).pointing(
        site.text,
        arn.range_of(Segment::Resource),
        "expected a resource of the service",
    );
    match is_read {
        true => finding.help(forms(arn, catalog, &forms_of_actions(site, catalog).0)),
        false => finding,
    }
}

/// Lists the forms that a resource of the service can have, those of the statement's own actions first.
fn forms(arn: &ArnFields<'_>, catalog: &Catalog, own: &[ArnTemplate]) -> String {
    let mut forms: Vec<&str> =
        catalog.arn_templates(arn.service).map(ArnTemplate::as_str).collect();
    let count = forms.len();
    let own: Vec<&str> = own.iter().map(|template| template.as_str()).collect();
    let parts = |resource: &str| resource.split(['/', ':']).count();
    // Most likely one of the forms of the statement's own actions was meant, and among them one that
    // begins the same way.
    let meant = arn.resource.trim_start_matches('/').bytes();
    sort_by_key(&mut forms, |form| {
        let resource = form.splitn(6, ':').nth(5).unwrap_or_default().trim_start_matches('/');
        let same =
            resource.bytes().zip(meant.clone()).take_while(|(a, b)| a.eq_ignore_ascii_case(b));
        let difference = parts(resource).abs_diff(parts(arn.resource.trim_start_matches('/')));
        (!own.contains(form), usize::MAX - same.count(), difference, form.len(), *form)
    });
    forms.dedup();
    forms.truncate(if count > 4 { 2 } else { 4 });
    let forms = policy_core::suggest::join_or(&forms);
    if count > 4 {
        format!("use one of the {count} forms in the data of {}, such as {forms}", catalog.date())
    } else {
        format!("use the form {forms} (data of {})", catalog.date())
    }
}

/// Returns the ARN forms of the resources that the statement's actions apply to. A pattern is not
/// specific enough.
fn forms_of_actions(site: &ResourceSite<'_>, catalog: &Catalog) -> Rc<OwnForms> {
    site.statement.once(|| {
        let mut forms = Vec::new();
        let mut known = HashSet::new();
        let is_negated = site.statement.action.is_none_or(|element| element.negated);
        for value in site.statement.actions.values().iter().filter(|_| !is_negated) {
            let Some(NamedActions::One(action)) = value.meant else { continue };
            for taken in action.resource_types() {
                let templates = catalog.templates_of(action, &taken);
                forms.extend(templates.iter().filter(|form| known.insert(form.as_str())));
            }
        }
        OwnForms(forms)
    })
}

/// The ARN forms of the resources that a statement's actions apply to.
struct OwnForms(Vec<ArnTemplate>);

/// Returns the word for a segment and its codes, for an unexpected and for a missing value.
const fn words(segment: Segment) -> (&'static str, &'static str, &'static str) {
    match segment {
        Segment::Account => ("account", "ARN_ACCOUNT_NOT_ALLOWED", "MISSING_ARN_ACCOUNT"),
        _ => ("Region", "ARN_REGION_NOT_ALLOWED", "MISSING_ARN_REGION"),
    }
}

fn unexpected(
    place: &Place,
    text: &str,
    arn: &ArnFields<'_>,
    (segment, nearest): (Segment, ArnTemplate),
) -> Finding {
    let (word, code, _) = words(segment);
    let value = quoted(arn.segment(segment)).to_string();
    let message = format!("the ARN has the {word} `{value}`, but ARNs of such resources have none");
    Finding::new(&RULE, place.clone(), message)
        .coded(code)
        .pointing(text, arn.range_of(segment), "expected nothing in this segment")
        .help(format!("use the form `{}`", nearest.as_str()))
}

fn missing(
    place: &Place,
    text: &str,
    arn: &ArnFields<'_>,
    (segment, nearest): (Segment, ArnTemplate),
) -> Finding {
    let (word, _, code) = words(segment);
    let message = format!("the ARN has no {word}");
    Finding::new(&RULE, place.clone(), message)
        .coded(code)
        .pointing(text, arn.range_of(segment), format!("expected the {word} in this segment"))
        .help(format!("use the form `{}`, with `*` for any", nearest.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn segments_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": [
              "arn:aws:s3::123456789012:b",
                         //^^^^^^^^^^^^ error: the ARN has the account `123456789012`, but ARNs of such resources have none
              "arn:aws:route53:us-east-1::hostedzone/Z",
                             //^^^^^^^^^ error: the ARN has the Region `us-east-1`, but ARNs of such resources have none
              "arn:aws:sqs:us-east-1::q",
                                   //^ error: the ARN has no account
              "arn:aws:sqs::123456789012:q",
                         //^ error: the ARN has no Region
              "arn:aws:dynamodb:us-east-1:123456789012:tables/t",
                                                     //^^^^^^^^ error: `tables/t` is not a resource of `dynamodb`
              "arn:aws:iam:us-east-1:123456789012:role/R"
                         //^^^^^^^^^ error: the IAM ARN has the Region `us-east-1`
            ]"#,
        );
    }

    #[test]
    fn arns_of_conditions_are_warnings() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"ArnLike": {"aws:SourceArn": [
              "arn:aws:s3::123456789012:b",
                         //^^^^^^^^^^^^ warning: the ARN has the account `123456789012`, but ARNs of such resources have none
              "arn:aws:redshift:us-east-1:123456789012:cluster/c",
                                                     //^^^^^^^^^ warning: `cluster/c` is not a resource of `redshift`
              "arn:aws:sqs:*::q",
                           //^ warning: the ARN has no account
              "arn:aws:s3:::b", "arn:aws:iam::123456789012:root", "arn:aws:*:*:123456789012:*", "arn:aws:sts::123456789012:assumed-role/r/s"
            ], "acm-pca:TemplateArn": "arn:aws:acm-pca:::template/EndEntityCertificate/V1"}, "StringLike":
            {"aws:SourceArn": ["arn:aws:iam::123456789012:roles/x*",
                                                        //^^^^^^^^ warning: `roles/x*` is not a resource of `iam`
              "arn:aws:iam::123456789012:policy/x*"], "aws:PrincipalArn": ["arn:aws:iam::123456789012:roles/x*",
              "arn:aws:iam::123456789012:role/x*", "arn:aws:iam::123456789012:*"]}}"#,
        );
    }

    #[test]
    fn the_forms_of_the_own_actions_are_offered_first() {
        for (action, resource, first) in [
            (
                "dynamodb:GetRecords",
                "arn:aws:dynamodb:*:*:table/t/index",
                "table/${TableName}/stream",
            ),
            ("dynamodb:GetItem", "arn:aws:dynamodb:*:*:tables/t", "table/${TableName}`"),
            ("dynamodb:*", "arn:aws:dynamodb:*:*:table/t/indexes/*", "table/${TableName}/index/"),
            ("logs:PutLogEvents", "arn:aws:logs:::*", "log-group:${LogGroupName}:log-stream:"),
            ("dynamodb:*", "arn:aws:dynamodb:*:*:/table/t/index", "table/${TableName}`"),
            ("cloudfront:GetDistribution", "arn:aws:cloudfront::*:Dist/x", "distribution/"),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}"}}]}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Identity, &context).unwrap();
            let mut found = outcome.findings.iter().filter(|it| it.rule() == &RULE);
            let help = found.next().and_then(Finding::help_text).unwrap();
            let form = help.split_once('`').map_or(help, |(_, forms)| forms);
            let resource = form.splitn(6, ':').nth(5).unwrap();
            assert!(resource.starts_with(first), "{resource:?} {help}");
        }
    }

    #[test]
    fn what_some_resource_has_is_quiet() {
        let text = r#""Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*",
              "arn:aws:s3:us-east-1:123456789012:accesspoint/a", "arn:aws:s3:*:*:b", "arn:aws:sqs:*:*:q*",
              "arn:aws:sqs:H:H:H", "arn:aws:iam::aws:policy/x", "arn:aws:iam::123456789012:roles/x",
              "arn:aws:logs:us-east-1:123456789012:log-group:a:*", "arn:aws:iam:*:123456789012:role/r",
              "arn:aws:sqs:${aws:RequestedRegion}:123456789012:q", "arn:aws:nosuch:::x"]"#;
        check_drawn_statement(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }

    #[test]
    fn a_role_with_a_region_is_no_principal() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "arn:aws:iam:us-east-1:123456789012:role/R"}
                                              //^^^^^^^^^ error: the IAM ARN has the Region `us-east-1`
            "#,
        );
    }
}
