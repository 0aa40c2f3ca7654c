use crate::resources::arn_fault;
use crate::rule::rule;
use crate::{Check, Finding, Level, Report, ResourceSite, quoted};
use policy_core::model::{ArnErrorKind, NameFault, NameFaultKind, PolicyKind, name_fault};

rule! {
    /// The ARN of a resource with a name that no resource can have.
    ///
    /// Services say which characters a name has, and how many. An ARN with another name matches
    /// nothing: a placeholder was left in it, a colon is too many, or a URL stands where the name of
    /// a bucket belongs. Only what stands before the first wildcard or policy variable is judged. A
    /// bucket whose name begins or ends with a hyphen or a dot is a warning, since the first
    /// buckets could have such names.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::<bucket>/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
    RULE = "impossible-resource-name", codes: ["INVALID_ARN_RESOURCE"], level: Error,
    rows: ["A36"], check: Check::Resource(check),
}

fn check(site: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Ok(arn) = &site.fields else { return };
    let Some(fault) = name_fault(arn) else { return };
    // One mistake is one finding, and a trust policy has no resource at all.
    let kind = arn.check().err().map(|error| error.kind());
    if kind.is_some_and(|kind| !matches!(kind, ArnErrorKind::VariableBeforeResource(_)))
        || site.statement.kind() == PolicyKind::Trust
        || report.context.catalog.is_some_and(|catalog| arn_fault(catalog, arn).is_some())
    {
        return;
    }
    let finding = Finding::new(&RULE, site.place(), message(&fault))
        .pointing(site.text, fault.range.clone(), fault.expected)
        .help(help(&fault, site.text, MATCHES_NOTHING));
    report.push(match fault.kind {
        NameFaultKind::Outdated => finding.leveled(Level::Warning),
        _ => finding,
    });
}

/// What is wrong with a name.
pub(crate) fn message(fault: &NameFault<'_>) -> String {
    let (what, name) = (fault.what, quoted(fault.name));
    match fault.kind {
        NameFaultKind::Empty => format!("the ARN is that of {what} without a name"),
        NameFaultKind::Character => format!("`{name}` is no name of {what}"),
        NameFaultKind::TooLong { length, most } => {
            format!("the name of {what} has {length} characters, where {most} are the most")
        }
        NameFaultKind::SecondArn => format!("an ARN stands in the name of {what}"),
        NameFaultKind::EmptyPath => format!("`{name}` is no path and name of {what}"),
        NameFaultKind::Outdated => format!("`{name}` is no name of a new bucket"),
    }
}

const MATCHES_NOTHING: &str =
    "no resource has such a name, so the ARN matches nothing: write the name that it has";

/// What to write instead of a name, and `otherwise` where that is not known.
pub(crate) fn help(fault: &NameFault<'_>, text: &str, otherwise: &str) -> String {
    let wrong = text.get(fault.range.clone()).unwrap_or_default();
    let placeholder = ["<", ">", "{", "}", "[", "]", "%", "$"].contains(&wrong);
    match fault.kind {
        NameFaultKind::SecondArn if fault.name.starts_with("arn:") => {
            "remove the first of the two ARNs".to_owned()
        }
        NameFaultKind::SecondArn => "write a list with one ARN in each string".to_owned(),
        NameFaultKind::EmptyPath => "remove one of the slashes".to_owned(),
        NameFaultKind::Empty => "write the name, or `*` for any".to_owned(),
        NameFaultKind::Outdated => {
            "the name of a bucket begins and ends with a letter or a digit".to_owned()
        }
        NameFaultKind::Character if placeholder => {
            "replace the placeholder with its value".to_owned()
        }
        NameFaultKind::Character if fault.what == "a bucket" && fault.name.starts_with(':') => {
            "remove a colon: three stand before the name of a bucket".to_owned()
        }
        NameFaultKind::Character
            if ["http:", "https:", "s3:"].iter().any(|head| fault.name.starts_with(head)) =>
        {
            "write the name alone, without the beginning of a URL".to_owned()
        }
        NameFaultKind::Character | NameFaultKind::TooLong { .. } => otherwise.to_owned(),
    }
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
                          //^ error: `<bucket>` is no name of a bucket
              "arn:aws:s3::::b/*",
                          //^ error: `:b` is no name of a bucket
              "arn:aws:s3:::-bucket/*",
                          //^ warning: `-bucket` is no name of a new bucket
              "arn:aws:s3:::/my-bucket/*",
                          //^ error: the ARN is that of a bucket without a name
              "arn:aws:sqs:us-east-1:123456789012:my.queue",
                                                  //^ error: `my.queue` is no name of a queue
              "arn:aws:iam::123456789012:role/my role",
                                              //^ error: `my role` is no name of a role
              "arn:aws:iam::123456789012:role//r"
                                            //^ error: `/r` is no path and name of a role
            ]"#,
        );
    }

    #[test]
    fn what_to_write_instead_is_said() {
        for (name, words) in [
            ("<bucket>/*", "replace the placeholder"),
            (":b/*", "remove a colon"),
            ("http://b/*", "write the name alone"),
            ("b:c/*", "no resource has such a name"),
            ("arn:aws:s3:::b/*", "remove the first"),
        ] {
            let text = format!("arn:aws:s3:::{name}");
            let fault = name_fault(&policy_core::model::ArnFields::split(&text).unwrap()).unwrap();
            let help = help(&fault, &text, MATCHES_NOTHING);
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
}
