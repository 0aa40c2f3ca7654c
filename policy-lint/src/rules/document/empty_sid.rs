use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView};

rule! {
    /// An empty `Sid`.
    ///
    /// AWS accepts it and treats it as absent, so it only takes up space. The canonical form omits it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Sid": "", "Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    RULE = "empty-sid", codes: ["EMPTY_SID_VALUE"], level: Suggestion, rows: ["A134"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.sid == Some("") {
        report.push(
            Finding::new(&RULE, statement.element("Sid"), "the Sid is empty")
                .help("remove it, or write letters and digits that describe the statement"),
        );
    }
}
