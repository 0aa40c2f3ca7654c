use crate::conditions::asks_for_trusted_organization;
use crate::grants::grant;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyView, Report, StatementView, quoted};
use policy_core::model::{
    ArnFields, AwsPrincipalKind, BaseOperator, Effect, Family, PolicyKind, PrincipalType,
};
use policy_core::path::Place;
use policy_core::semantics::principal::names_everyone;

rule! {
    /// A third party that can assume a role without an external ID.
    ///
    /// A third party acts for many customers with the same principal. Unless the role requires the
    /// external ID that the third party uses for this customer alone, another customer can make it
    /// assume the role. This is the confused deputy problem. If the principal is everyone, a condition
    /// on `aws:PrincipalArn` or `aws:PrincipalAccount` can name the third party. The rule needs to know
    /// which accounts belong to third parties. With these settings:
    ///
    /// ```toml
    /// [accounts]
    /// third-party = ["111122223333"]
    /// ```
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/Vendor"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/Vendor"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "8bd3e2c0-1a4f"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>.
    RULE = "missing-external-id", codes: [], level: Warning, rows: ["B5.19"],
    asks_for_condition: true, check: Check::Policy(check),
}

const ACTION: &str = "sts:AssumeRole";
const KEY: &str = "sts:ExternalId";

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if policy.kind != PolicyKind::Trust || policy.context.project.third_parties.is_empty() {
        return;
    }
    if policy.statements.iter().any(refuses_without_external_id) {
        return;
    }
    for statement in policy.statements {
        let grants = statement.allows() && grant(statement, ACTION).is_some();
        if !grants || asks_for_external_id(statement) {
            continue;
        }
        for (index, text) in statement.principals(PrincipalType::Aws) {
            let account = AwsPrincipalKind::classify(text).account();
            if account.is_some_and(|it| policy.context.project.is_third_party(it)) {
                report.push(finding(statement.principal_place(PrincipalType::Aws, index), text));
            }
        }
        let of_organization = |site: ConditionSite<'_>| asks_for_trusted_organization(&site);
        if statement.principal.is_some_and(names_everyone)
            && !statement.condition_sites().any(of_organization)
        {
            statement.condition_sites().for_each(|site| check_callers(&site, report));
        }
    }
}

/// Looks for third parties among the callers to which a condition limits a statement for everyone.
fn check_callers(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let by_account = site.is_key("aws:PrincipalAccount");
    if operator.is_negated()
        || !matches!(operator.family(), Family::String | Family::Arn)
        || !(by_account || site.is_key("aws:PrincipalArn"))
    {
        return;
    }
    for (index, text) in site.literals() {
        let account = match ArnFields::split(text) {
            Ok(arn) if !by_account => arn.account,
            _ => text,
        };
        if report.context.project.is_third_party(account) {
            report.push(finding(site.value_place(index), text));
        }
    }
}

/// Whether a condition holds only for requests with an external ID.
fn asks_for_external_id(statement: &StatementView<'_>) -> bool {
    statement.condition_sites().any(|site| {
        let operator = site.condition.operator;
        site.is_key(KEY)
            && !operator.if_exists
            && (operator.base.is_positive_string() || site.requires_key())
    })
}

/// Whether the statement denies everyone who does not send the external ID. A negated operator holds
/// for requests without the key.
fn refuses_without_external_id(statement: &StatementView<'_>) -> bool {
    let mut sites = statement.condition_sites();
    let alone = statement.conditions.len() == 1;
    statement.effect == Some(Effect::Deny)
        && statement.principal.is_some_and(names_everyone)
        && alone
        && grant(statement, ACTION).is_some()
        && sites.any(|site| {
            let operator = site.condition.operator;
            let absent = operator.base == BaseOperator::Null
                && site.values().iter().any(|value| value.as_str().eq_ignore_ascii_case("true"));
            site.is_key(KEY) && (operator.is_negated() || absent)
        })
}

fn finding(place: Place, principal: &str) -> Finding {
    let message = format!(
        "the third party `{}` can assume the role without an external ID",
        quoted(principal)
    );
    Finding::new(&RULE, place, message)
        .help("add a condition on `sts:ExternalId` with the ID that the third party chose for you")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{
        check_drawn_in, check_drawn_statement, check_drawn_statement_in, project,
    };

    #[test]
    fn each_principal_of_a_third_party_is_marked() {
        check_drawn_statement_in(
            &project(),
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": ["sts:TagSession", "sts:AssumeRole"], "Principal": {"AWS": [
                "123456789012", "111122223333", "arn:aws:iam::111122223333:root"
                              //^^^^^^^^^^^^^^ warning: the third party `111122223333` can assume the role without an external ID
                                              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the third party `arn:aws:iam::111122223333:root`
                                              // can assume the role without an external ID
            ]}"#,
        );
        for condition in [
            r#"{"StringEqualsIfExists": {"sts:ExternalId": "8bd3e2c0"}}"#,
            r#"{"StringNotEquals": {"sts:ExternalId": "8bd3e2c0"}}"#,
            r#"{"Null": {"sts:ExternalId": "true"}}"#,
            r#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#,
        ] {
            let elements = format!(
                r#""Effect": "Allow", "Action": "sts:AssumeRole", "Condition": {condition}, "Principal": {{"AWS":
                    "111122223333"
                  //^^^^^^^^^^^^^^ warning: the third party `111122223333` can assume the role without an external ID
                }}"#
            );
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn a_third_party_that_a_condition_names_is_marked() {
        let head = r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}"#;
        check_drawn_statement_in(
            &project(),
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{head}, {}",
                r#""Condition": {
                "StringEquals": {"AWS:principalaccount": ["123456789012", "111122223333"]},
                                                                        //^^^^^^^^^^^^^^ warning: the third party `111122223333` can assume
                                                                        // the role without an external ID
                "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"},
                                              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the third party
                                              // `arn:aws:iam::111122223333:role/*` can assume the role without an external ID
                "StringLikeIfExists": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/R"}
                                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the third party
                                                         // `arn:aws:iam::111122223333:role/R` can assume the role without an external ID
                }"#
            ),
        );
        let vendor = r#""ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/R"}"#;
        let of_organization =
            format!(r#"{vendor}, "StringEquals": {{"aws:PrincipalOrgID": "o-exampleorgid"}}"#);
        for conditions in [
            &of_organization,
            &format!(r#"{vendor}, "StringEquals": {{"sts:ExternalId": "8bd3e2c0"}}"#),
            &vendor.replace("ArnEquals", "ArnNotEquals"),
            &vendor.replace("aws:PrincipalArn", "aws:SourceArn"),
            &vendor.replace("111122223333", "123456789012"),
            r#""Null": {"aws:PrincipalAccount": "false"}"#,
        ] {
            let elements = format!(r#"{head}, "Condition": {{{conditions}}}"#);
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &elements);
            let named = elements.replace(r#""*""#, r#""123456789012""#);
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &named);
        }
    }

    #[test]
    fn an_external_id_is_asked_for_in_either_effect() {
        let allow = |condition: &str| {
            format!(
                r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {{"AWS": "111122223333"}}{condition}"#
            )
        };
        for condition in [
            r#", "Condition": {"StringLike": {"STS:externalid": "customer-*"}}"#,
            r#", "Condition": {"Null": {"sts:ExternalId": "false"}}"#,
        ] {
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &allow(condition));
        }
        let deny = r#"{"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"StringNotEquals": {"sts:ExternalId": "8bd3e2c0"}}}"#;
        let bare = deny.replace(r#"{"AWS": "*"}"#, r#""*""#);
        for deny in [deny, &bare] {
            let both =
                format!(r#"{{"Version": "2012-10-17", "Statement": [{{{}}}, {deny}]}}"#, allow(""));
            check_drawn_in(&project(), &RULE, PolicyKind::Trust, &both);
        }
        check_drawn_statement(&RULE, PolicyKind::Trust, &allow(""));
        let tags = allow("").replace("AssumeRole", "TagSession");
        check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &tags);
    }
}
