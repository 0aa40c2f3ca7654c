use std::collections::HashMap;

use crate::conditions::is_source_key;
use crate::proofs::Compared;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyView, Report, StatementView, quoted};
use policy_analysis::prove::{Proof, can_be_of_s3, identifies_callers, is_wide_range};
use policy_analysis::{PrincipalForm, Request};
use policy_core::model::hole::has_hole;
use policy_core::model::{
    ArnFields, BaseOperator, Effect, Piece, PolicyKind, PrincipalType, Qualifier, Scalar, Values,
    Version, has_variable, pieces,
};
use policy_core::path::Place;
use policy_core::semantics::list;
use policy_core::semantics::pattern::{head, is_all};
use policy_core::semantics::principal::names_everyone_barely;
use policy_core::semantics::steps::{self, Budget, Exhausted};

rule! {
    /// Everyone is allowed, and no condition limits the callers.
    ///
    /// `"*"` is every caller, and in a resource-based policy that includes anonymous callers; in a role
    /// trust policy `{"AWS": "*"}` is every principal in every account. A condition limits the callers if
    /// it has fixed values for a key that AWS sets and that identifies the caller, such as
    /// `aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceVpce`. A `Deny` for all but some callers also
    /// limits them.
    ///
    /// A condition does not limit the callers if everyone can meet it. This applies to keys of the
    /// request, such as `aws:SecureTransport` or `aws:Referer`; to what every account can give its
    /// principals, such as `aws:PrincipalTag/team`, `aws:username` or `aws:SourceIdentity`; to the service
    /// through which the request comes, as in `aws:CalledVia`, `aws:ViaAWSService` or `kms:ViaService`,
    /// which AWS combines with `kms:CallerAccount`; to `sts:ExternalId`, which is not a secret; to `Null`;
    /// to an ARN or an organization path with a wildcard for the account or the organization; and to a
    /// range of addresses that is wider than `/8` (IPv4), or `/32` (IPv6) in a policy of
    /// Amazon S3, which calls such ranges public, or else `/16` (IPv6). A
    /// policy variable in the resource, such as `${aws:username}`, only gives each caller a resource of
    /// its own.
    ///
    /// The rule reports nothing where it is proved that every allowed caller is named by a fixed value.
    /// Where another caller is proved to be allowed, the help shows its request. Keys of services about
    /// which AWS's pages leave open whether they identify the caller, such as `sns:Endpoint`, count as a
    /// limit, as do the sessions of one role in `aws:userid` and values such as `${aws:ResourceOrgID}`.
    /// What the proof leaves open, as with values that are filled in, is judged by the condition keys.
    ///
    /// In a VPC endpoint policy everyone is the usual principal: such a policy only limits what other
    /// policies allow. The rule reports nothing where the policy is specified as one with
    /// `--kind resource:vpce` or `#![service(vpce)]`; otherwise it cannot distinguish it from other
    /// policies.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,resource:kms,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}, {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}}]}
    /// ```
    ///
    /// ```json,resource:kms,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}, {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "123456789012"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous>,
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status>
    /// and <https://docs.aws.amazon.com/kms/latest/developerguide/determining-access-key-policy.html>.
    RULE = "public-principal", codes: [], level: SecurityWarning, rows: ["B4.7", "B10.1"],
    yields_in_statement_to: &["permissive-condition-value", "private-ip-address"], asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let is_meant = |it: &StatementView<'_>| it.allows() && everyone(it).is_some();
    let is_endpoint = policy.service.is_some_and(|service| service.is_endpoint());
    if is_endpoint || policy.spliced || !policy.statements.iter().any(is_meant) {
        return;
    }
    let compared = Compared::of(policy);
    let denials: Vec<Lists> = policy.statements.iter().filter_map(Lists::of_denial).collect();
    let texts: Vec<&str> = denials.iter().flat_map(Lists::texts).collect();
    let mut budget = Budget::for_texts(&texts);
    let by_text = [
        ByText::of(&denials, |denied| Some(&denied.actions)),
        ByText::of(&denials, |denied| denied.resources.as_deref()),
    ];
    for (number, statement) in policy.statements.iter().enumerate() {
        let Some(place) = everyone(statement).filter(|_| statement.allows()) else { continue };
        if may_exclude_all(statement) {
            continue;
        }
        let is_beyond_proof =
            || statement.condition_sites().any(|site| says_who(&site) && is_beyond_proof(&site));
        match compared.as_ref().and_then(|it| it.is_not_public(number)) {
            Some(Proof::Proved) => {}
            Some(Proof::Refuted(witness)) if !is_beyond_proof() => {
                report.push(finding(statement, place, Some(witness.request())));
            }
            _ if resources_say_who(statement) => {}
            _ if statement.condition_sites().any(|site| says_who(&site)) => {}
            _ if is_denied_to_others(statement, &denials, &by_text, &mut budget) => {}
            _ => report.push(finding(statement, place, None)),
        }
    }
}

/// Returns whether every resource depends on the caller through a policy variable.
fn resources_say_who(statement: &StatementView<'_>) -> bool {
    statement.version() == Version::V2012
        && statement.resource.is_some_and(|element| element.values.iter().all(has_variable))
}

/// Whether `NotAction` has a value that is filled in, which may be `*`.
fn may_exclude_all(statement: &StatementView<'_>) -> bool {
    statement.action.is_some_and(|it| it.negated && it.values.iter().any(has_hole))
}

/// The actions and resources of a statement, in lower case.
struct Lists {
    actions: Vec<String>,
    /// `None` if the statement has no resources.
    resources: Option<Vec<String>>,
}

impl Lists {
    fn of(statement: &StatementView<'_>) -> Option<Self> {
        let lower = |values: &Values| values.iter().map(str::to_ascii_lowercase).collect();
        let action = statement.action.filter(|element| !element.negated)?;
        let resources = match statement.resource {
            Some(element) if element.negated => return None,
            element => element.map(|element| lower(&element.values)),
        };
        Some(Self { actions: lower(&action.values), resources })
    }

    /// Returns what is denied to all but some callers.
    fn of_denial(statement: &StatementView<'_>) -> Option<Self> {
        let is_meant = statement.effect == Some(Effect::Deny)
            && everyone(statement).is_some()
            && statement.condition_sites().any(|site| spares_some(&site));
        Self::of(statement).filter(|_| is_meant)
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().chain(self.resources.iter().flatten()).map(String::as_str)
    }

    fn cover(&self, other: &Self, budget: &mut Budget) -> Result<bool, Exhausted> {
        let mut all = |wide: &[String], narrow: &[String]| {
            let [wide, narrow] =
                [wide, narrow].map(|texts| texts.iter().map(String::as_str).collect::<Vec<_>>());
            list::all_taken(&wide, &narrow, list::covers, budget)
        };
        Ok(all(&self.actions, &other.actions)?
            && match (&self.resources, &other.resources) {
                (Some(wide), Some(narrow)) => all(wide, narrow)?,
                (wide, _) => wide.is_none(),
            })
    }
}

/// Returns whether a denial takes what the statement allows from all but some callers. If that takes
/// too many steps to find out, the warning stays.
fn is_denied_to_others(
    statement: &StatementView<'_>,
    denials: &[Lists],
    by_text: &[ByText<'_>; 2],
    budget: &mut Budget,
) -> bool {
    if denials.is_empty() {
        return false;
    }
    Lists::of(statement).is_some_and(|allowed| {
        // The candidates for the string with the fewest candidates, so that not every pair is compared.
        let [by_action, by_resource] = by_text;
        let actions = allowed.actions.iter().map(|action| by_action.covering(action));
        let resources = allowed.resources.iter().flatten();
        let resources = resources.map(|resource| by_resource.covering(resource));
        let fewest = actions.chain(resources).min_by_key(Vec::len).unwrap_or_default();
        let mut fewest = fewest.into_iter().filter_map(|number| denials.get(number));
        fewest.any(|denied| denied.cover(&allowed, budget).unwrap_or(false))
    })
}

/// The indexes of denials by the patterns that cover an action, or a resource.
#[derive(Default)]
struct ByText<'a> {
    /// By the pattern itself, or by what precedes its trailing star.
    literal: HashMap<(&'a str, bool), Vec<usize>>,
    /// The lengths of the patterns without such a star.
    heads: Vec<usize>,
    /// Denials with another wildcard, or without a list.
    others: Vec<usize>,
}

impl<'a> ByText<'a> {
    fn of(denials: &'a [Lists], texts: fn(&'a Lists) -> Option<&'a [String]>) -> Self {
        let mut found = Self::default();
        for (number, denied) in denials.iter().enumerate() {
            let texts = texts(denied);
            let mut is_other = texts.is_none();
            for action in texts.into_iter().flatten() {
                let head = action.trim_end_matches('*');
                is_other |= head.contains(['*', '?']);
                let has_star = head.len() < action.len();
                found.literal.entry((head, has_star)).or_default().push(number);
                if has_star && let Err(at) = found.heads.binary_search(&head.len()) {
                    found.heads.insert(at, head.len());
                }
            }
            found.others.extend(is_other.then_some(number));
        }
        found
    }

    fn covering(&self, action: &str) -> Vec<usize> {
        let mut found = self.others.clone();
        let heads = self.heads.iter().filter_map(|length| action.get(..*length));
        let keys = heads.map(|head| (head, true)).chain([(action, false)]);
        for key in keys.inspect(|_| steps::take(1)) {
            found.extend(self.literal.get(&key).into_iter().flatten());
        }
        found
    }
}

/// Returns where everyone is named. A bare `"*"` in a trust policy has its own rule.
fn everyone(statement: &StatementView<'_>) -> Option<Place> {
    match statement.kind() {
        PolicyKind::Resource if statement.principal.is_some_and(names_everyone_barely) => {
            return Some(statement.element("Principal"));
        }
        PolicyKind::Resource | PolicyKind::Trust => {}
        _ => return None,
    }
    let (index, _) = statement.principals(PrincipalType::Aws).find(|(_, text)| *text == "*")?;
    Some(statement.principal_place(PrincipalType::Aws, index))
}

/// Condition keys that specify what is requested, when and how, or what everyone can be, but not by whom.
const OF_THE_REQUEST: [&str; 36] = [
    "aws:assumedroot",
    "aws:calledvia",
    "aws:calledviaawsmcp",
    "aws:calledviafirst",
    "aws:calledvialast",
    "aws:currenttime",
    "aws:ec2instancesourceprivateipv4",
    "aws:epochtime",
    "aws:ismcpserviceaction",
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    // Services act for all their customers.
    "aws:principalisawsservice",
    "aws:principaltype",
    "aws:referer",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:resourceorgpaths",
    "aws:securetransport",
    "aws:sourceidentity",
    "aws:tagkeys",
    "aws:tokenissuetime",
    "aws:useragent",
    "aws:username",
    "aws:viaawsmcpservice",
    "aws:viaawsservice",
    // Every VPC can have these addresses.
    "aws:vpcsourceip",
    // The caller that assumes a role chooses these, and an external ID is not a secret.
    "sts:externalid",
    "sts:rolesessionname",
    "sts:sourceidentity",
    "sts:transitivetagkeys",
    "glue:credentialissuingservice",
    "glue:roleassumedby",
    "ec2:roledelivery",
    // `NONE` is a function URL that requires no signature.
    // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
    "lambda:functionurlauthtype",
    "lambda:invokedviafunctionurl",
];

const OF_THE_REQUEST_PREFIXES: [&str; 3] =
    ["aws:principaltag/", "aws:resourcetag/", "aws:requesttag/"];

/// Services whose keys are of the request, except those that begin with these names.
const SERVICES: [(&str, &[&str]); 5] = [
    ("s3", FROM_S3),
    ("s3express", FROM_S3),
    ("s3-outposts", FROM_S3),
    ("s3-object-lambda", FROM_S3),
    (
        "kms",
        &[
            "calleraccount",
            "granteeprincipal",
            "grantconstraintsourcearn",
            "recipientattestation:",
            "retiringprincipal",
        ],
    ),
];

const FROM_S3: &[&str] = &[
    "accessgrantsinstancearn",
    "accesspointnetworkorigin",
    "dataaccesspointaccount",
    "dataaccesspointarn",
    "deliverysourcearn",
];

fn is_of_request(key: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    let (service, name) = lower.split_once(':').unwrap_or_default();
    let others = SERVICES.iter().find(|(it, _)| *it == service);
    OF_THE_REQUEST.contains(&lower.as_str())
        || OF_THE_REQUEST_PREFIXES.iter().any(|prefix| lower.starts_with(prefix))
        || others.is_some_and(|(_, others)| !others.iter().any(|it| name.starts_with(it)))
}

/// Returns whether a condition that limits the callers does so by what proofs do not know: by another key, by
/// values that are compared with the resource's, or by the sessions of one role.
fn is_beyond_proof(site: &ConditionSite<'_>) -> bool {
    let of_role = |value: &str| site.is_key("aws:userid") && head(value).contains(':');
    !identifies_callers(&site.condition.key)
        || site.values().iter().map(Scalar::as_str).all(|it| of_role(it) || names_another(it))
}

/// Returns whether a value has a variable, and not only what every caller brings along.
fn names_another(value: &str) -> bool {
    let of_caller = |key: &str| {
        key.get(..PRINCIPAL.len()).is_some_and(|head| head.eq_ignore_ascii_case(PRINCIPAL))
    };
    pieces(value).any(|piece| match piece {
        Ok(Piece::Variable { key, .. }) => !of_caller(key),
        Ok(_) => false,
        Err(_) => true,
    })
}

/// How the keys begin whose values follow from the caller.
const PRINCIPAL: &str = "aws:Principal";

/// Returns whether a condition of a `Deny` exempts only some callers.
fn spares_some(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    let absent = operator.base == BaseOperator::Null
        && site.values().iter().any(|value| value.as_str() == "true");
    let is_false = operator.base == BaseOperator::Bool
        && site.values().iter().any(|value| value.as_str() == "false");
    (operator.base.is_negated() || absent || is_false) && !is_of_request(&site.condition.key)
}

/// Returns whether a condition allows only some callers. One that also holds without its key does not.
fn says_who(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    let holds_without = operator.if_exists || operator.qualifier == Some(Qualifier::ForAllValues);
    if operator.base.is_negated() || (holds_without && !site.requires_key()) {
        return false;
    }
    // The presence of a key says nothing about its value.
    if operator.base == BaseOperator::Null || is_of_request(&site.condition.key) {
        return false;
    }
    let statement = &site.statement;
    let is_of_s3 = can_be_of_s3(
        statement.action.into_iter().flat_map(|it| it.values.iter()),
        statement.resource.into_iter().flat_map(|it| it.values.iter()),
    );
    let void = |value: &str| match operator.base {
        BaseOperator::IpAddress => is_wide_range(value, is_of_s3),
        base => {
            (base.takes_wildcards() && (is_all(value) || names_no_account(site, value)))
                || (site.is_key("aws:FederatedProvider")
                    && ArnFields::split(value).is_ok_and(|arn| arn.account.is_empty()))
        }
    };
    !site.values().iter().any(|value| void(value.as_str()))
}

/// Returns whether a pattern matches ARNs in every account, or paths in every organization: anyone can have a
/// role with any name, or a source about which nothing is specified.
fn names_no_account(site: &ConditionSite<'_>, value: &str) -> bool {
    if site.condition.key.to_ascii_lowercase().ends_with("orgpaths") {
        return !head(value).contains('/') && !has_variable(value) && !has_hole(value);
    }
    let Ok(arn) = ArnFields::split(value) else { return false };
    if site.is_key("aws:PrincipalArn") {
        return is_all(arn.account);
    }
    site.is_key("aws:SourceArn")
        && (arn.account.is_empty() || is_all(arn.account))
        && is_all(arn.resource)
}

/// Returns the finding. `request` is the request of a caller that no fixed value names.
fn finding(statement: &StatementView<'_>, place: Place, request: Option<&Request>) -> Finding {
    let message = match statement.kind() {
        PolicyKind::Trust => "every AWS account may assume the role",
        _ => "everyone is allowed, and no condition limits the callers",
    };
    let key = match statement.kind() {
        PolicyKind::Trust => "`aws:PrincipalOrgID` or `aws:PrincipalArn`",
        _ => "`aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceVpce`",
    };
    let example = request.map(|it| in_words(it, statement.kind())).unwrap_or_default();
    Finding::new(&RULE, place, message)
        .help(format!("name the intended principals, or add a condition on {key}{example}"))
}

/// Describes a request that is allowed.
fn in_words(request: &Request, kind: PolicyKind) -> String {
    // Only a service sends a source, for whoever has it.
    let has_source =
        || request.context().iter().any(|(key, it)| it.is_some() && is_source_key(key));
    let who = match request.principal().form() {
        PrincipalForm::Aws { .. } | PrincipalForm::Anonymous if has_source() => {
            "a service that acts for somebody else".to_owned()
        }
        PrincipalForm::Anonymous => "an anonymous caller".to_owned(),
        PrincipalForm::Aws { arn, .. } => format!("`{}`", quoted(arn)),
        _ => request.principal().to_string(),
    };
    let key = |(key, values): (&str, Option<&[String]>)| {
        let values: Vec<_> = values?.iter().map(|it| format!("`{}`", quoted(it))).collect();
        Some(format!("`{}` {}", quoted(key), values.join(" and ")))
    };
    let keys: Vec<_> = request.context().iter().filter_map(key).collect();
    let keys = if keys.is_empty() { String::new() } else { format!(" with {}", keys.join(", ")) };
    let on = match kind {
        PolicyKind::Trust => String::new(),
        _ => format!(" on `{}`", quoted(request.resource())),
    };
    format!("; as written, {who} may call `{}`{on}{keys}", quoted(request.action()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn, check_drawn_for, check_drawn_statement, found_by};

    #[test]
    fn only_a_service_has_a_source() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:jobs", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::amzn-s3-demo-*"}}}]}"#;
        let found = found_by(&RULE, PolicyKind::Resource, text);
        let help = found.first().and_then(Finding::help_text).unwrap();
        assert!(
            help.contains("as written, a service that acts for somebody else may call"),
            "{help}"
        );
    }

    #[test]
    fn a_function_url_without_signatures_is_for_everyone() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "lambda:InvokeFunctionUrl", "Resource": "*",
            "Principal": "*",
                       //^^^ security-warning: everyone is allowed, and no condition limits the callers
            "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}"#,
        );
    }

    #[test]
    fn a_condition_on_the_request_is_not_enough() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "sqs:*", "Resource": "*",
            "Principal": "*",
                       //^^^ security-warning: everyone is allowed, and no condition limits the callers
            "Condition": {"Bool": {"aws:SecureTransport": "true"}, "IpAddress": {"aws:SourceIp": "0.0.0.0/0"},
                "StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "StringLike": {"aws:userid": ["*"]}}"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": {"AWS": ["123456789012", "*"]}
                                                //^^^ security-warning: every AWS account may assume the role
            "#,
        );
    }

    #[test]
    fn what_anyone_can_have_or_send_is_not_enough() {
        for (kind, condition) in [
            (PolicyKind::Trust, r#""StringEquals": {"STS:ExternalId": "abc-123"}"#),
            (PolicyKind::Trust, r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/deploy"}"#),
            (PolicyKind::Trust, r#""StringLike": {"sts:RoleSessionName": "${aws:username}"}"#),
            (PolicyKind::Resource, r#""Null": {"aws:PrincipalOrgID": "false"}"#),
            (PolicyKind::Resource, r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:*"}"#),
            (PolicyKind::Resource, r#""ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}"#),
            (PolicyKind::Resource, r#""StringEquals": {"aws:PrincipalType": "User"}"#),
            (PolicyKind::Trust, r#""StringEquals": {"aws:PrincipalTag/team": "x"}"#),
            (PolicyKind::Trust, r#""StringEquals": {"aws:SourceIdentity": "bob"}"#),
            (PolicyKind::Resource, r#""StringEquals": {"aws:username": "bob"}"#),
            (
                PolicyKind::Resource,
                r#""StringEquals": {"aws:FederatedProvider": "accounts.google.com"}"#,
            ),
            (PolicyKind::Resource, r#""Bool": {"aws:AssumedRoot": "true"}"#),
            (
                PolicyKind::Resource,
                r#""DateGreaterThan": {"aws:TokenIssueTime": "2026-10-30T08:00:00Z"}"#,
            ),
            (PolicyKind::Resource, r#""Bool": {"aws:ViaAWSService": "true"}"#),
            (PolicyKind::Resource, r#""Bool": {"aws:ViaAWSMCPService": "true"}"#),
            (
                PolicyKind::Resource,
                r#""ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""StringEquals": {"aws:CalledViaFirst": "athena.amazonaws.com"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""StringEquals": {"aws:CalledViaLast": "athena.amazonaws.com"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}"#,
            ),
            (PolicyKind::Resource, r#""StringEquals": {"kms:EncryptionContext:a": "b"}"#),
            (PolicyKind::Resource, r#""StringEquals": {"s3:authType": "REST-QUERY-STRING"}"#),
            (PolicyKind::Resource, r#""Bool": {"aws:PrincipalIsAWSService": "true"}"#),
            (PolicyKind::Resource, r#""StringLike": {"aws:Referer": "https://example.com/*"}"#),
            (
                PolicyKind::Resource,
                r#""IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}"#,
            ),
            (PolicyKind::Resource, r#""IpAddress": {"aws:SourceIp": "10.0.0.0/7"}"#),
            (PolicyKind::Resource, r#""IpAddress": {"aws:SourceIp": "2000::/15"}"#),
            (
                PolicyKind::Resource,
                r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-*/*"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:us-east-1:*:topic"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/a"}"#,
            ),
            (
                PolicyKind::Resource,
                r#""Bool": {"elasticfilesystem:AccessedViaMountTarget": "false"}"#,
            ),
        ] {
            let (rest, message) = match kind {
                PolicyKind::Trust => {
                    (r#""Action": "sts:AssumeRole""#, "every AWS account may assume the role")
                }
                _ => (
                    r#""Action": "sqs:*", "Resource": "*""#,
                    "everyone is allowed, and no condition limits the callers",
                ),
            };
            check_drawn_statement(
                &RULE,
                kind,
                &format!(
                    "\"Effect\": \"Allow\", {rest}, \"Condition\": {{{condition}}},\n\"Principal\": {{\"AWS\": \"*\"}}\n                   //^^^ security-warning: {message}\n"
                ),
            );
        }
    }

    #[test]
    fn conditions_on_the_caller_and_other_kinds_are_quiet() {
        for (kind, elements) in [
            (
                PolicyKind::Resource,
                r#""Effect": "Allow", "Principal": "*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:s3:::b"}}"#,
            ),
            (
                PolicyKind::Resource,
                r#""Effect": "Allow", "Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:CallerAccount": "123456789012"}}"#,
            ),
            (
                PolicyKind::Resource,
                "\"Effect\": \"Allow\", \"Principal\": \"*\", \"Condition\": {\"ArnLike\": {\"aws:PrincipalArn\": \"\u{F0000}\"}}",
            ),
            (
                PolicyKind::Resource,
                r#""Effect": "Allow", "Principal": "*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:my-bucket"}}"#,
            ),
            (
                PolicyKind::Resource,
                r#""Effect": "Allow", "Principal": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:*:iam::123456789012:*"}}"#,
            ),
            (PolicyKind::Resource, r#""Effect": "Deny", "Principal": "*""#),
            (PolicyKind::Resource, r#""Effect": "Allow", "NotPrincipal": {"AWS": "*"}"#),
            (PolicyKind::Trust, r#""Effect": "Allow", "Principal": "*""#),
            (PolicyKind::ResourceControl, r#""Effect": "Deny", "Principal": "*""#),
        ] {
            let elements = format!("{elements}, \"Action\": \"sqs:*\", \"Resource\": \"*\"");
            check_drawn_statement(&RULE, kind, &elements);
        }
    }

    #[test]
    fn what_aws_sets_limits_the_callers() {
        for condition in [
            r#""StringEquals": {"aws:FederatedProvider": "arn:aws:iam::123456789012:saml-provider/a"}"#,
            r#""IpAddress": {"aws:SourceIp": ["198.51.0.0/16", "2001:db8::/32"]}"#,
            r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}"#,
            r#""Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}"#,
            r#""StringEquals": {"s3:DataAccessPointAccount": "123456789012"}"#,
            r#""StringEquals": {"aws:Ec2InstanceSourceVpc": "vpc-1234abcd"}"#,
            r#""ArnLike": {"lambda:SourceFunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:*"}"#,
            // Only the owner's organization.
            r#""StringEquals": {"aws:PrincipalOrgID": "${aws:ResourceOrgID}"}"#,
            r#""StringLike": {"aws:userid": "AROAEXAMPLEID:*"}"#,
            // Everyone may subscribe, but only such an address gets something.
            r#""StringLike": {"sns:Endpoint": "*@example.com"}"#,
        ] {
            let elements = format!(
                "\"Effect\": \"Allow\", \"Principal\": {{\"AWS\": \"*\"}}, \"Action\": \"sqs:*\", \"Resource\": \"*\", \"Condition\": {{{condition}}}"
            );
            check_drawn_statement(&RULE, PolicyKind::Resource, &elements);
        }
    }

    #[test]
    fn keys_decide_where_proofs_do_not() {
        let check = |condition: &str, mark: &str| {
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &format!(
                    "\"Effect\": \"Allow\", \"Action\": \"sqs:*\", \"Resource\": \"arn:aws:sqs:us-east-1:123456789012:\u{F0000}\", \"Condition\": {{{condition}}},\n\"Principal\": \"*\"{mark}"
                ),
            );
        };
        let mark = "\n           //^^^ security-warning: everyone is allowed, and no condition limits the callers\n";
        check(r#""StringEquals": {"aws:PrincipalTag/team": "x"}"#, mark);
        check(r#""IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}"#, mark);
        check(r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-*/*"}"#, mark);
        check(r#""StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#, "");
        check("\"IpAddress\": {\"aws:SourceIp\": \"\u{F0001}\"}", "");
    }

    #[test]
    fn a_variable_in_the_resource_limits_nobody() {
        for variable in ["aws:username", "aws:PrincipalTag/team", "aws:userid"] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Resource,
                &format!(
                    "\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/${{{variable}}}/*\",\n\"Principal\": \"*\"\n           //^^^ security-warning: everyone is allowed, and no condition limits the callers\n"
                ),
            );
        }
    }

    #[test]
    fn an_endpoint_may_let_everyone_through() {
        check_drawn_for(
            "vpce",
            &RULE,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#,
        );
    }

    #[test]
    fn proofs_decide_where_keys_do_not() {
        let deny = |condition: &str, mark: &str| {
            check_drawn(
                &RULE,
                PolicyKind::Resource,
                &format!(
                    r#"{{"Version": "2012-10-17", "Statement": [
                      {{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "NotResource": "arn:aws:s3:::b", "Condition": {condition}}},
                      {{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a/*",
                        "Principal": "*"{mark}
                      }}]}}"#
                ),
            );
        };
        let mark = "\n                                   //^^^ security-warning: everyone is allowed, and no condition limits the callers";
        deny(r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, "");
        deny(r#"{"StringNotLike": {"aws:PrincipalOrgID": "o-*"}}"#, mark);
    }

    #[test]
    fn the_help_has_a_request_that_shows_it() {
        use policy_core::document::read_json;

        let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::a/*", "Condition": {"StringEquals": {"s3:TlsVersion": "1.3"}}}}"#;
        let document = read_json(text).unwrap();
        let context = crate::Context::default();
        let found = crate::check::check(&document, PolicyKind::Resource, &context).findings;
        let found = found.iter().find(|it| it.rule() == &RULE).unwrap();
        assert_eq!(
            found.help_text(),
            Some(
                "name the intended principals, or add a condition on `aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceVpce`; \
                as written, `arn:aws:iam::111122223333:user/a` may call `s3:GetObject` on `arn:aws:s3:::a/a` with `s3:TlsVersion` `1.3`"
            )
        );
    }

    #[test]
    fn a_deny_for_all_but_some_counts() {
        let policy = |deny: &str| {
            format!(
                "{{\"Version\": \"2012-10-17\", \"Statement\": [\n{{\"Effect\": \"Allow\", \"Action\": \"execute-api:Invoke\", \"Resource\": \"execute-api:/a/*\",\n{PUBLIC}}},\n{{\"Effect\": \"Deny\", \"Principal\": \"*\", {deny}}}]}}"
            )
        };
        const PUBLIC: &str = "\"Principal\": \"*\"";
        check_drawn(
            &RULE,
            PolicyKind::Resource,
            &policy(
                r#""Action": "execute-api:*", "Resource": "execute-api:/*", "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-12345678"}}"#,
            ),
        );
        let mark = "\"Principal\": \"*\"\n           //^^^ security-warning: everyone is allowed, and no condition limits the callers\n";
        for deny in [
            r#""Action": "execute-api:*", "Resource": "execute-api:/*", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#,
            r#""Action": "execute-api:Manage", "Resource": "execute-api:/*", "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-12345678"}}"#,
            r#""Action": "execute-api:*", "Resource": "execute-api:/b/*", "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-12345678"}}"#,
            r#""Action": "execute-api:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#,
        ] {
            check_drawn(&RULE, PolicyKind::Resource, &policy(deny).replacen(PUBLIC, mark, 1));
        }
    }
}
