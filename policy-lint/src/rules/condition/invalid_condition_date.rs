use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{Family, is_date};

rule! {
    /// A value of a date operator that is not a date.
    ///
    /// A date is written in the W3C profile of ISO 8601, such as `2026-11-23T09:30:00Z` or `2026-11-23`,
    /// or as the number of seconds since 1970. Wildcards are not allowed. IAM rejects any other value. A
    /// number of seconds beyond the year 9999 is often a number of milliseconds.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"DateLessThan": {"aws:CurrentTime": "tomorrow"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2026-11-23T09:30:00Z"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "invalid-condition-date", codes: ["TYPE_MISMATCH_DATE", "INVALID_DATE_VALUE"],
    level: Error, rows: ["A87", "A98", "B6.6"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::Date {
        return;
    }
    for (index, text) in site.literals() {
        if !is_date(text) {
            report.push(no_date(site, index, text));
        } else if is_beyond_years(text) {
            report.push(too_late(site, index, text));
        }
    }
}

/// The seconds from 1970 to the end of the year 9999.
const LAST_SECOND: u64 = 253_402_300_799;

/// Returns whether the text is a number of seconds beyond the last date with a four-digit year.
fn is_beyond_years(text: &str) -> bool {
    text.len() > 11
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse().map_or(true, |seconds: u64| seconds > LAST_SECOND)
}

fn no_date(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` is not a valid date", quoted(text));
    let label = if text.contains(['*', '?']) {
        "a date cannot have wildcards"
    } else {
        "expected a date such as `2026-11-23T09:30:00Z`"
    };
    Finding::new(&RULE, site.value_place(index), message)
        .pointing(text, 0..text.len(), label)
        .help("write the year, month and day, then `T`, the time and its zone, or write seconds since 1970")
}

fn too_late(site: &ConditionSite<'_>, index: usize, text: &str) -> Finding {
    let message = format!("`{}` seconds after 1970 is beyond the year 9999", quoted(text));
    Finding::new(&RULE, site.value_place(index), message)
        .coded("INVALID_DATE_VALUE")
        .leveled(Level::Warning)
        .pointing(text, 0..text.len(), "expected seconds, not milliseconds")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_value_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "DateLessThan": {"aws:CurrentTime": ["tomorrow",
                                                    //^^^^^^^^ error: `tomorrow` is not a valid date
                "2026-*",
               //^^^^^^ error: `2026-*` is not a valid date
                "2026-02-29",
               //^^^^^^^^^^ error: `2026-02-29` is not a valid date
                "1795426200000",
               //^^^^^^^^^^^^^ warning: `1795426200000` seconds after 1970 is beyond the year 9999
                "99999999999999999999999"]}
               //^^^^^^^^^^^^^^^^^^^^^^^ warning: `99999999999999999999999` seconds after 1970 is beyond the year 9999
            }}]}"#,
        );
    }

    #[test]
    fn dates_seconds_holes_and_variables_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "DateGreaterThan": {"aws:CurrentTime": ["2026", "2026-11-23", "2026-11-23T09:30Z", "1795426200", "253402300799", "󰀀", "${aws:TokenIssueTime}"]},
                "NumericLessThan": {"aws:EpochTime": "1795426200000"}
            }}]}"#,
        );
    }
}
