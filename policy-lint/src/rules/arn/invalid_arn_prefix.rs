use crate::placeholders::is_function;
use crate::rule::rule;
use crate::{Check, Finding, Report, ResourceSite, quoted};
use policy_core::model::{ArnErrorKind, Partition, PolicyKind, hole};
use policy_core::suggest::did_you_mean;

rule! {
    /// A resource that is neither an ARN nor `*`.
    ///
    /// IAM identifies a resource by its ARN, which begins with `arn:` in lower case and the partition.
    /// A bucket name or an ID alone identifies nothing, and IAM rejects the policy.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>.
    RULE = "invalid-arn-prefix", codes: ["INVALID_ARN_PREFIX"], level: Error,
    rows: ["A31", "B3.1"], check: Check::Resource(check),
}

fn check(resource: &ResourceSite<'_>, report: &mut Report<'_>) {
    let Err(error) = &resource.fields else { return };
    if error.kind() != ArnErrorKind::NotAnArn || resource.text == "*" {
        return;
    }
    // A leading hole may be a whole ARN, and a leading template reference may become one.
    let first = resource.text.chars().next();
    if first.is_some_and(hole::is_hole)
        || resource.text.starts_with("${")
        || is_function(resource.text)
    {
        return;
    }
    // Amazon API Gateway completes this form in the policies of its APIs.
    if resource.statement.kind() == PolicyKind::Resource
        && resource.text.starts_with("execute-api:/")
    {
        return;
    }
    report.push(finding(resource));
}

fn finding(resource: &ResourceSite<'_>) -> Finding {
    let text = resource.text;
    let message = if text.is_empty() {
        "the resource is empty".to_owned()
    } else {
        format!("the resource `{}` is neither an ARN nor `*`", quoted(text))
    };
    let end = text.find(':').unwrap_or(text.len());
    Finding::new(&RULE, resource.place(), message)
        .pointing(text, 0..end, "expected `arn:` and a partition")
        .help(help(text))
}

fn help(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed == "*" {
        return "write `*` without white space".to_owned();
    }
    let (first, rest) = trimmed.split_once(':').unwrap_or((trimmed, ""));
    if rest.is_empty() {
        return "write the ARN of the resource, such as `arn:aws:s3:::my-bucket/*`, or `*`"
            .to_owned();
    }
    if Partition::parse(first).is_ok() {
        // The first two fields are swapped.
        if let Some(rest) = rest.strip_prefix("arn:") {
            return did_you_mean(&[&quoted(&format!("arn:{first}:{rest}"))]);
        }
        return did_you_mean(&[&quoted(&format!("arn:{trimmed}"))]);
    }
    if first.eq_ignore_ascii_case("arn")
        || policy_core::suggest::distance_within(first.as_bytes(), b"arn", 1).is_some()
    {
        return did_you_mean(&[&quoted(&format!("arn:{rest}"))]);
    }
    "write the ARN as `arn:partition:service:region:account:resource`".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;

    #[test]
    fn what_is_no_arn_is_found() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["mybucket",
                          //^^^^^^^^ error: the resource `mybucket` is neither an ARN nor `*`
                "ARN:aws:s3:::b",
               //^^^ error: the resource `ARN:aws:s3:::b` is neither an ARN nor `*`
                "**",
               //^^ error: the resource `**` is neither an ARN nor `*`
                "*", "arn:aws:s3:::b", "${bucket.arn}/*"]
            }]}"#,
        );
    }

    #[test]
    fn a_hole_takes_an_arn() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
          "Resource": ["H", "H/*"]}}"#;
        check_drawn(&RULE, PolicyKind::Identity, &text.replace('H', "\u{f0000}"));
    }

    #[test]
    fn the_policy_of_an_api_has_a_short_form() {
        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
          "Action": "execute-api:Invoke", "Resource": "execute-api:/prod/GET/*"}}"#;
        check_drawn(&RULE, PolicyKind::Resource, text);
    }

    #[test]
    fn the_nearest_arn_is_shown() {
        assert_eq!(help("aws:s3:::b"), "did you mean `arn:aws:s3:::b`?");
        assert_eq!(help("aws:arn:s3:::b"), "did you mean `arn:aws:s3:::b`?");
        assert_eq!(help("arm:aws:s3:::b"), "did you mean `arn:aws:s3:::b`?");
        assert_eq!(help(" * "), "write `*` without white space");
    }
}
