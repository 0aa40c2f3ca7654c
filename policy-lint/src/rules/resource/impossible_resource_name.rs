use crate::resource_ids::{WrongId, wrong_id};
use crate::resources::arn_fault;
use crate::rule::rule;
use crate::words::in_words;
use crate::{Check, Finding, Level, Report, ResourceSite, quoted};
use policy_core::model::{ArnErrorKind, NameFaultKind, PolicyKind, name_fault};

rule! {
    /// An ARN with a name that no resource can have.
    ///
    /// Services specify which characters a name may have, and how many. An ARN with any other name
    /// matches nothing: a placeholder was left in it, there is an extra colon, or a URL is where the
    /// name of a bucket belongs. Only the part before the first wildcard or policy variable is checked.
    /// A bucket whose name begins or ends with a hyphen or a dot is a warning, since the first buckets
    /// could have such names.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::<bucket>/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:us-east-1:123456789012:secret:example"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:us-east-1:123456789012:secret:example-??????"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>,
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html>,
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html> and
    /// <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html>.
    RULE = "impossible-resource-name", codes: ["INVALID_ARN_RESOURCE"], level: Error,
    rows: ["A36"], check: Check::Resource(check),
}

fn check(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Ok(arn) = &site.fields else { return };
    let fault = name_fault(arn);
    let wrong = if fault.is_none() { wrong_id(arn) } else { None };
    if fault.is_none() && wrong.is_none() {
        return;
    }
    // One mistake is one finding, and a trust policy cannot have a resource.
    let kind = arn.check().err().map(|error| error.kind());
    if kind.is_some_and(|kind| !matches!(kind, ArnErrorKind::VariableBeforeResource(_)))
        || site.statement.kind() == PolicyKind::Trust
        || report.context.catalog.is_some_and(|catalog| arn_fault(catalog, arn).is_some())
    {
        return;
    }
    if let Some(fault) = fault {
        let words = fault.words_of_resource(site.text);
        let finding = in_words(&RULE, site.place(), site.text, words);
        report.push(match fault.kind {
            NameFaultKind::Outdated => finding.leveled(Level::Warning),
            _ => finding,
        });
    }
    if let Some(wrong) = wrong {
        report.push(of_id(site, wrong));
    }
}

fn of_id(site: &ResourceSite<'_>, wrong: WrongId) -> Finding {
    let WrongId { ids, region, range } = wrong;
    let id = site.text.get(range.clone()).unwrap_or_default();
    let message = match &region {
        Some(_) => format!("`{}` is {} in another Region", quoted(id), ids.what),
        None => format!("`{}` is not {}", quoted(id), ids.what),
    };
    let (expected, level) = match region {
        Some(region) => {
            (format!("expected `{}` at the beginning", quoted(&region)), Level::Warning)
        }
        None => (ids.expected.to_owned(), ids.level),
    };
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, range, expected)
        .help(ids.help)
        .leveled(level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn what_is_wrong_is_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": [
              "arn:aws:s3:::<bucket>/*",
                          //^ error: `<bucket>` is not a valid name for a bucket
              "arn:aws:s3::::b/*",
                          //^ error: `:b` is not a valid name for a bucket
              "arn:aws:s3:::-bucket/*",
                          //^ warning: `-bucket` is not a valid name for a new bucket
              "arn:aws:s3:::/my-bucket/*",
                          //^ error: the ARN of a bucket has no name
              "arn:aws:sqs:us-east-1:123456789012:my.queue",
                                                  //^ error: `my.queue` is not a valid name for a queue
              "arn:aws:iam::123456789012:role/my role",
                                              //^ error: `my role` is not a valid name for a role
              "arn:aws:iam::123456789012:role//r"
                                            //^ error: `/r` is not a valid path and name for a role
            ]"#,
        );
    }

    #[test]
    fn what_to_write_instead_is_said() {
        for (name, words) in [
            ("<bucket>/*", "replace the placeholder"),
            (":b/*", "remove a colon"),
            ("http://b/*", "write only the name"),
            ("b:c/*", "write the resource's actual name"),
            ("arn:aws:s3:::b/*", "remove the first"),
        ] {
            let text = format!("arn:aws:s3:::{name}");
            let fault = name_fault(&policy_core::model::ArnFields::split(&text).unwrap()).unwrap();
            let help = fault.words_of_resource(&text).help.unwrap();
            assert!(help.starts_with(words), "{text} {help}");
        }
    }

    #[test]
    fn names_and_what_other_rules_say_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::My_Bucket/*",
              "arn:aws:s3:::b ", "arn:aws-x:s3:::b c", "*", "arn:aws:s3:::${aws:username}/*"]"#,
        );
    }

    #[test]
    fn what_no_resource_type_has_is_told_by_its_rule() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": "arn:aws:sqs:us-east-1:123456789012:a/b c""#,
        );
    }

    #[test]
    fn ids_that_aws_gives_are_judged_with_all_that_they_can_be() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "*", "Resource": [
              "arn:aws:secretsmanager:us-east-1:123456789012:secret:example",
                                                                  //^^^^^^^ warning: `example` is not the name of a secret with the suffix
                                                                  // that Secrets Manager adds
              "arn:aws:secretsmanager:us-east-1:123456789012:secret:example-?????",
                                                                  //^^^^^^^^^^^^^ warning: `example-?????` is not the name of a secret with
                                                                  // the suffix that Secrets Manager adds
              "arn:aws:cognito-idp:us-east-1:123456789012:userpool/customers",
                                                                 //^^^^^^^^^ error: `customers` is not the ID of a user pool
              "arn:aws:cognito-idp:us-east-1:123456789012:userpool/eu-west-1_a1B2c3D4e",
                                                                 //^^^^^^^^^^^^^^^^^^^ warning: `eu-west-1_a1B2c3D4e` is the ID of a user
                                                                 // pool in another Region
              "arn:aws:route53:::hostedzone/example.com",
                                          //^^^^^^^^^^^ warning: `example.com` is not the ID of a hosted zone
              "arn:aws:rds-db:us-east-1:123456789012:dbuser:orders/${aws:username}",
                                                          //^^^^^^^^^^^^^^^^^^^^^^ warning: `orders/${aws:username}` is not the resource ID
                                                          // of a database and a user
              "arn:aws:ssm:us-east-1:123456789012:parameter//ci/ami",
                                                          //^ error: `/ci/ami` is not a valid path and name for a parameter
              "arn:aws:logs:us-east-1:123456789012:log-group::/aws/lambda/f:*"
                                                           //^ error: the ARN of a log group has no name
            ]"#,
        );
    }
}
