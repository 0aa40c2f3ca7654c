use crate::rule::rule;
use crate::{Check, Finding, Report, TextSite};

rule! {
    /// An access key ID.
    ///
    /// Policies are stored, copied and shown without the care that credentials need, and no policy
    /// element accepts a key ID: principals are named by their ARNs.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/AKIAIOSFODNN7EXAMPLE/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/${aws:userid}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>.
    RULE = "access-key-id", codes: [], level: Error, rows: ["own"], check: Check::Text(check),
}

const LENGTH: usize = 20;

fn check(site: &TextSite<'_>, report: &mut Report<'_>) {
    if site.text.len() < LENGTH {
        return;
    }
    if let Some(at) = find(site.text) {
        report.push(
            Finding::new(&RULE, site.place(), "the value contains an access key ID")
                .pointing(site.text, at..at + LENGTH, "expected no credentials in a policy")
                .help("remove it, and rotate the key if it is yours and in use"),
        );
    }
}

/// Finds `AKIA` or `ASIA` followed by 16 upper-case letters or digits, as a whole word.
fn find(text: &str) -> Option<usize> {
    let key = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    bytes.windows(LENGTH).enumerate().find_map(|(at, window)| {
        let begins = window.starts_with(b"AKIA") || window.starts_with(b"ASIA");
        let alone =
            |neighbour: Option<&u8>| neighbour.is_none_or(|byte| !byte.is_ascii_alphanumeric());
        let word = begins
            && window.iter().all(|byte| key(*byte))
            && alone(at.checked_sub(1).and_then(|before| bytes.get(before)))
            && alone(bytes.get(at + LENGTH));
        word.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn keys_are_found_in_values_and_other_ids_are_not() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": ["arn:aws:s3:::b/ASIAIOSFODNN7EXAMPLE", "arn:aws:s3:::b/AKIAIOSFODNN7EXAMPLES",
                                         //^^^^^^^^^^^^^^^^^^^^ error: the value contains an access key ID
                "arn:aws:s3:::b/XAKIAIOSFODNN7EXAMPLE", "arn:aws:s3:::b/AKIAiosfodnn7example",
                "arn:aws:s3:::b/AIDAIOSFODNN7EXAMPLE", "arn:aws:s3:::b/AKIA"]
            }]}"#,
        );
    }
}
