use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{Family, ValueError, check_organization_id, check_organization_path};

rule! {
    /// A value of a key for organizations that is not well formed.
    ///
    /// An organization ID is `o-` followed by 10 to 32 lower-case letters or digits. A path is that ID,
    /// the root and the organizational units, each followed by a slash. No other string ever equals one.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "x-123"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html>.
    RULE = "invalid-organization-value", codes: [], level: Error,
    rows: ["B5.25"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.condition.operator.family() != Family::String {
        return;
    }
    let path = PATH_KEYS.into_iter().any(|key| site.is_key(key));
    if !path && !ID_KEYS.into_iter().any(|key| site.is_key(key)) {
        return;
    }
    for (index, text) in site.literals() {
        let wildcard = text.contains(['*', '?']);
        let checked = match path {
            true => check_organization_path(text),
            false if wildcard => Ok(()),
            false => check_organization_id(text),
        };
        if let Err(error) = checked {
            report.push(finding(site, index, text, &error));
        }
    }
}

const ID_KEYS: [&str; 4] =
    ["aws:PrincipalOrgID", "aws:ResourceOrgID", "aws:SourceOrgID", "aws:VpceOrgID"];

const PATH_KEYS: [&str; 4] =
    ["aws:PrincipalOrgPaths", "aws:ResourceOrgPaths", "aws:SourceOrgPaths", "aws:VpceOrgPaths"];

fn finding(site: &ConditionSite<'_>, index: usize, text: &str, error: &ValueError) -> Finding {
    Finding::new(&RULE, site.value_place(index), error.message()).pointing(
        text,
        error.range(),
        error.expected(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_part_that_is_wrong_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEquals": {"aws:principalOrgId": ["x-123",
                                                       //^^^^^ error: `x-123` is not a valid organization ID
                "o-exampleorgid", "󰀀"]},
                "ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": ["o-exampleorgid/ou-ab/*",
                                                                                   //^^^^^ error: `ou-ab` is not a valid root ID
                "o-exampleorgid/r-ab12/ou-ab12-11111111",
                                                     //^ error: the organization path `o-exampleorgid/r-ab12/ou-ab12-11111111` does not
                                                     // end with a slash
                "o-exampleorgid/r-ab12/ou-ab12-11111111/*", "o-exampleorgid/*", "o-exampleorgid/r-ab12/"]},
                "StringLike": {"aws:ResourceOrgID": "o-*"}, "StringNotEquals": {"aws:SourceOrgID": "${aws:ResourceOrgID}"}
            }}]}"#,
        );
    }
}
