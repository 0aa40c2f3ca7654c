use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{BaseOperator, Effect};

rule! {
    /// A condition on TLS or MFA with the opposite value of what was meant.
    ///
    /// A `Deny` for `"aws:SecureTransport": "true"` denies the encrypted requests and lets the others pass,
    /// and an `Allow` for `false` allows only requests without encryption. A `Deny` for
    /// `"aws:MultiFactorAuthPresent": "true"` denies only those who signed in with MFA.
    ///
    /// The rule reports a condition that is alone in its statement. Next to others it can be meant: a
    /// `Deny` of encrypted requests with an old TLS version requires both.
    ///
    /// ```json,resource:s3,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"], "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
    /// ```
    ///
    /// ```json,resource:s3,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket", "arn:aws:s3:::amzn-s3-demo-bucket/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-securetransport>
    /// and <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html>.
    RULE = "inverted-boolean", codes: [], level: Warning, rows: ["own"],
    check: Check::Statement(check),
}

/// What a statement does instead of what was meant.
#[derive(Clone, Copy)]
enum Inverted {
    DeniesEncrypted,
    AllowsUnencrypted,
    DeniesMfa,
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let mut sites = statement.condition_sites();
    if let (Some(site), None) = (sites.next(), sites.next())
        && let Some(inverted) = inverted(&site)
    {
        report.push(finding(&site, inverted));
    }
}

fn inverted(site: &ConditionSite<'_>) -> Option<Inverted> {
    let operator = site.condition.operator;
    let are =
        |word: &str| site.values().iter().all(|value| value.as_str().eq_ignore_ascii_case(word));
    if operator.base != BaseOperator::Bool || operator.qualifier.is_some() {
        return None;
    }
    match site.statement.effect? {
        Effect::Deny if site.is_key("aws:SecureTransport") && are("true") => {
            Some(Inverted::DeniesEncrypted)
        }
        Effect::Allow if site.is_key("aws:SecureTransport") && are("false") => {
            Some(Inverted::AllowsUnencrypted)
        }
        // With `IfExists` it also denies everyone with access keys.
        Effect::Deny if site.is_key("aws:MultiFactorAuthPresent") && are("true") => {
            Some(Inverted::DeniesMfa)
        }
        _ => None,
    }
}

fn finding(site: &ConditionSite<'_>, inverted: Inverted) -> Finding {
    let (does, word) = match inverted {
        Inverted::DeniesEncrypted => ("the `Deny` applies to the encrypted requests", "false"),
        Inverted::AllowsUnencrypted => {
            ("the `Allow` applies only to requests without encryption", "true")
        }
        Inverted::DeniesMfa => ("the `Deny` applies to those who signed in with MFA", "false"),
    };
    let key = quoted(&site.condition.key);
    let help = match inverted {
        Inverted::DeniesMfa => format!("write `BoolIfExists` with `{word}` for `{key}`"),
        _ => format!("write `{word}` for `{key}`"),
    };
    Finding::new(&RULE, site.values_place(), does).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_opposite_of_what_was_meant_is_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:secureTransport": "False"}
                                              //^^^^^^^ warning: the `Allow` applies only to requests without encryption
            }"#,
        );
        for operator in ["Bool", "BoolIfExists"] {
            let pad = " ".repeat(operator.len());
            check_drawn_statement(
                &RULE,
                PolicyKind::Identity,
                &format!(
                    "\"Effect\": \"Deny\", \"NotAction\": \"iam:*\", \"Resource\": \"*\", \"Condition\": {{
                    \"{operator}\": {{\"aws:MultiFactorAuthPresent\": [\"true\"]}}
                   {pad}                                  //^^^^^^^^ warning: the `Deny` applies to those who signed in with MFA
                    }}"
                ),
            );
        }
    }

    #[test]
    fn the_usual_values_and_other_conditions_are_quiet() {
        for (effect, condition) in [
            ("Deny", r#""Bool": {"aws:SecureTransport": "false"}"#),
            ("Allow", r#""Bool": {"aws:SecureTransport": "true"}"#),
            ("Deny", r#""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#),
            // Someone without MFA can be allowed to set it up.
            ("Allow", r#""Bool": {"aws:MultiFactorAuthPresent": "false"}"#),
            (
                "Deny",
                r#""Bool": {"aws:SecureTransport": "true"}, "NumericLessThan": {"s3:TlsVersion": "1.2"}"#,
            ),
            (
                "Allow",
                r#""Bool": {"aws:SecureTransport": "false"}, "StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#,
            ),
            ("Deny", r#""Bool": {"aws:ViaAWSService": "true"}"#),
            ("Deny", r#""Null": {"aws:SecureTransport": "true"}"#),
        ] {
            let elements = format!(
                r#""Effect": "{effect}", "Action": "s3:GetObject", "Resource": "*", "Condition": {{{condition}}}"#
            );
            check_drawn_statement(&RULE, PolicyKind::Identity, &elements);
        }
    }
}
