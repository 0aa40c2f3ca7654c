use crate::rule::rule;
use crate::words::in_words;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};
use policy_core::model::{
    ArnErrorKind, ArnFields, AwsPrincipalKind, FederatedPrincipalKind, PrincipalType,
    wildcard_words,
};

rule! {
    /// A wildcard within a principal.
    ///
    /// `*` stands for everyone, and only as the whole value of an `AWS` principal. IAM rejects it next
    /// to other text, and rejects any wildcard in a service, an identity provider or a canonical user.
    /// To match a pattern of principals, use a condition on `aws:PrincipalArn`.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/*"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/team-a/*"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>.
    RULE = "wildcard-in-principal", codes: ["UNSUPPORTED_WILDCARD_IN_PRINCIPAL"], level: Error,
    rows: ["A17"], check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let at = match &site.value {
        PrincipalValue::Aws(AwsPrincipalKind::PartialWildcard { range })
        | PrincipalValue::Federated(FederatedPrincipalKind::Wildcard { range }) => range.start,
        PrincipalValue::Service | PrincipalValue::CanonicalUser | PrincipalValue::Any => {
            let Some(at) = site.text.find(['*', '?']) else { return };
            if matches!(site.value, PrincipalValue::Any) && site.text == "*" {
                return;
            }
            at
        }
        _ => return,
    };
    if !is_malformed_arn(site.text) {
        report.push(finding(site, at));
    }
}

/// Returns whether the rules for ARNs report a malformed ARN more precisely.
fn is_malformed_arn(text: &str) -> bool {
    text.trim_start().starts_with("arn:")
        && ArnFields::split(text)
            .and_then(|fields| fields.check())
            .is_err_and(|error| error.kind() != ArnErrorKind::WildcardInService)
}

fn finding(site: &PrincipalSite<'_>, at: usize) -> Finding {
    let (what, help) = match site.principal_type() {
        PrincipalType::Aws | PrincipalType::Any => {
            let words = wildcard_words(site.text, at);
            return in_words(&RULE, site.place(), site.text, words);
        }
        PrincipalType::Service => {
            ("service principal", "name each service, such as `ec2.amazonaws.com`")
        }
        PrincipalType::Federated => ("identity provider", "name each identity provider"),
        PrincipalType::CanonicalUser => ("canonical user", "name each canonical user ID"),
    };
    let message = format!("the {what} `{}` has a wildcard", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(site.text, at..at + 1, "IAM does not accept a wildcard here")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn each_type_but_everyone_refuses_wildcards() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Principal": {
                "AWS": ["*", "123456789012", "arn:aws:iam::*:root",
                                            //             ^ error: the principal `arn:aws:iam::*:root` has a wildcard
                        "arn:aws:i*m::123456789012:root",
                                //^ error: the principal `arn:aws:i*m::123456789012:root` has a wildcard
                        "arn:aws:sts::123456789012:assumed-role/R/?"],
                                                                //^ error: the principal `arn:aws:sts::123456789012:assumed-role/R/?` has a
                                                                // wildcard
                "Service": "*",
                          //^ error: the service principal `*` has a wildcard
                "Federated": "*.example.com",
                            //^ error: the identity provider `*.example.com` has a wildcard
                "CanonicalUser": "79a5*"
                                    //^ error: the canonical user `79a5*` has a wildcard
            }, "Action": "sqs:*", "Resource": "*""#,
        );
    }

    #[test]
    fn everyone_holes_and_broken_arns_are_left_alone() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            "\"Effect\": \"Allow\", \"Principal\": {\"*\": \"*\", \"AWS\": [\"\u{F0000}\", \"arn:aws:iam:role/*\"]}, \"Action\": \"sqs:*\", \"Resource\": \"*\"",
        );
    }
}
