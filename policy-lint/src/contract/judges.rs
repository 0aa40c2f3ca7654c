//! The rules that judge what is in the box of a contract.

use policy_core::document::{Document, Member, Node, Value};
use policy_core::finding::Level;
use policy_core::model::{PolicyKind, TrustAction};
use policy_core::path::Path;
use policy_core::reading::is_of_reading;
use policy_core::semantics::pattern::{covers_in_any_casing, has_wildcard};

use super::Word;
use super::read::{member, text};
use crate::check::check;
use crate::{Context, Finding};

/// The rules that check a value, a key or an operator wherever it appears. What other rules find in a
/// statement does not matter in a contract: how much it covers, what it lacks, or what it repeats.
const JUDGES: [&str; 69] = [
    "access-key-id",
    "arn-too-long",
    "boolean-for-string-key",
    "condition-operator-casing",
    "deleted-principal",
    "duplicate-keys-with-different-case",
    "empty-arn-service",
    "foreign-issuer-key",
    "foreign-oidc-provider",
    "impossible-arn",
    "impossible-principal-arn",
    "impossible-resource-name",
    "invalid-account-value",
    "invalid-arn-account",
    "invalid-arn-prefix",
    "invalid-arn-region",
    "invalid-arn-service-case",
    "invalid-cognito-value",
    "invalid-condition-binary",
    "invalid-condition-boolean",
    "invalid-condition-date",
    "invalid-condition-key-format",
    "invalid-condition-number",
    "invalid-database-user",
    "invalid-external-id",
    "invalid-federated-principal",
    "invalid-github-subject",
    "invalid-global-condition-key",
    "invalid-iam-resource-path",
    "invalid-ip-range",
    "invalid-kms-key-value",
    "invalid-oidc-subject",
    "invalid-organization-value",
    "invalid-partition",
    "invalid-policy-arn-value",
    "invalid-policy-variable",
    "invalid-principal",
    "invalid-region-value",
    "invalid-saml-audience",
    "invalid-service-principal",
    "invalid-service-principal-value",
    "invalid-session-value",
    "invalid-variable-for-operator",
    "invalid-vpc-id",
    "malformed-action",
    "misplaced-hole",
    "missing-arn-field",
    "missing-qualifier",
    "misspelt-oidc-audience",
    "mixed-condition-data-types",
    "non-arn-condition-value",
    "null-with-if-exists",
    "operator-type-mismatch",
    "padded-action",
    "template-reference",
    "unknown-action",
    "unknown-key-in-variable",
    "unknown-oidc-claim",
    "unknown-service-condition-key",
    "unknown-service-in-action",
    "unknown-service-in-arn",
    "unknown-service-principal",
    "unlisted-condition-value",
    "unsupported-canonical-user",
    "unsupported-character",
    "variable-unsupported-in-element",
    "whitespace-in-arn",
    "wildcard-in-principal",
    LITERAL_WILDCARD,
];

/// An exact value in a contract's context has no other form, so what this rule says does not help there.
const LITERAL_WILDCARD: &str = "wildcard-without-like-operator";

/// The rules that check whether actions, resources, principals and condition keys can occur together. Their
/// errors say that no request is in the box. Their weaker findings are about parts of it, which do not matter in
/// a contract.
const JUDGES_OF_PAIRS: [&str; 9] = [
    "condition-key-not-for-action",
    "foreign-action",
    "foreign-resource",
    "mismatched-action-for-principal",
    MISMATCHED_RESOURCE,
    "missing-tag-key-in-condition",
    "unsupported-global-condition-key",
    "unsupported-key-for-service-principal",
    UNSUPPORTED_TRUST_ACTION,
];
/// In `must_allow`, actions are not in the box with resources that they do not apply to, so the box is empty if
/// there are only such pairs.
const MISMATCHED_RESOURCE: &str = "mismatched-resource";
/// A trust policy names single actions, but a contract can be about all of them.
const UNSUPPORTED_TRUST_ACTION: &str = "unsupported-trust-action";

/// Decides which findings about the policy that contains a contract's values are about the contract.
pub(super) struct Judges {
    word: Word,
    kind: PolicyKind,
    /// The paths of the actions that need not be possible by themselves.
    patterns: Vec<Path>,
}

impl Judges {
    pub(super) fn of(word: Word, kind: PolicyKind, policy: &Document<'_>) -> Self {
        Self { word, kind, patterns: action_patterns(&policy.root) }
    }

    /// Returns the findings about the exact value of a key in the contract's context, which are those of a
    /// condition that requires the value.
    pub(super) fn findings_of_value(
        &self,
        policy: &Document<'_>,
        key: &Member<'_>,
        operator: &'static str,
        context: &Context<'_>,
    ) -> Vec<Finding> {
        let span = policy.root.span;
        let node = |value| Node { span, value };
        let Some(mut members) = statement_of(&policy.root).cloned() else { return Vec::new() };
        members.retain(|member| member.key != "Condition");
        let keys = node(Value::Object(vec![key.clone()]));
        let condition = node(Value::Object(vec![member(operator, keys)]));
        members.push(member("Condition", condition));
        let list = node(Value::Array(vec![node(Value::Object(members))]));
        let root = vec![member("Version", text("2012-10-17")), member("Statement", list)];
        let document = Document {
            root: node(Value::Object(root)),
            text: policy.text,
            spelling: policy.spelling,
            spliced_statements: false,
        };
        let found = check(&document, self.kind, context).findings.into_iter();
        let is_asked = |it: &Finding| self.include(it) && it.rule().name != LITERAL_WILDCARD;
        found.filter(is_asked).filter_map(of_context).collect()
    }

    pub(super) fn include(&self, finding: &Finding) -> bool {
        let is_judge = JUDGES.contains(&finding.rule().name);
        finding.level() > Level::Suggestion
            && (is_of_reading(finding.rule()) || is_judge || self.is_of_pair(finding))
    }

    /// Whether a finding says that no request is in the box.
    pub(super) fn is_of_pair(&self, finding: &Finding) -> bool {
        let is_in_box = match finding.rule().name {
            MISMATCHED_RESOURCE => self.word != Word::MustAllow,
            UNSUPPORTED_TRUST_ACTION => !self.patterns.contains(&finding.place().path),
            _ => true,
        };
        is_in_box
            && finding.level() == Level::Error
            && JUDGES_OF_PAIRS.contains(&finding.rule().name)
    }
}

/// Returns a finding about the condition on a key as a finding about the key in the contract's context. The
/// author sees no other places.
fn of_context(finding: Finding) -> Option<Finding> {
    let condition = Path::root().key("Statement").index(0).key("Condition");
    let place = finding.place();
    let below = place.path.steps().strip_prefix(condition.steps())?;
    let (_operator, rest) = below.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let mut place = place.clone();
    place.path = Path::root().key("Context").join(&Path::of(rest));
    Some(finding.at(place).without_related())
}

/// The paths of the actions that are patterns, and of those that are excluded.
fn action_patterns(root: &Node<'_>) -> Vec<Path> {
    let statement = Path::root().key("Statement").index(0);
    let Some(members) = statement_of(root) else { return Vec::new() };
    let mut found = Vec::new();
    for member in members.iter().filter(|it| matches!(&*it.key, "Action" | "NotAction")) {
        let path = statement.clone().key(&*member.key);
        let mut add = |node: &Node<'_>, path: Path| {
            let is_pattern =
                matches!(&node.value, Value::String(text) if is_pattern_of_trust(text));
            if is_pattern || member.key == "NotAction" {
                found.push(path);
            }
        };
        match &member.value.value {
            Value::Array(nodes) => {
                let nodes = nodes.iter().enumerate();
                nodes.for_each(|(number, node)| add(node, path.clone().index(number)));
            }
            _ => add(&member.value, path),
        }
    }
    found
}

/// Whether a string is a pattern of actions of which a trust policy can have one.
fn is_pattern_of_trust(text: &str) -> bool {
    let mut actions = TrustAction::ALL.into_iter().map(TrustAction::as_str);
    has_wildcard(text) && actions.any(|action| covers_in_any_casing(text, action))
}

/// The only statement of a policy that contains a contract's values.
fn statement_of<'n, 'a>(root: &'n Node<'a>) -> Option<&'n Vec<Member<'a>>> {
    let Value::Object(policy) = &root.value else { return None };
    let list = policy.iter().find(|member| member.key == "Statement")?;
    let Value::Array(statements) = &list.value.value else { return None };
    match &statements.first()?.value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_that_judges_exists_and_is_named_in_order() {
        assert!(JUDGES.is_sorted());
        for name in JUDGES.into_iter().chain(JUDGES_OF_PAIRS) {
            assert!(crate::find_rule(name).is_some(), "{name}");
        }
    }

    /// Returns the rules that report a contract of a policy, each with the text at its place.
    fn said(word: Word, kind: PolicyKind, service: Option<&str>, text: &str) -> Vec<String> {
        let document = policy_core::document::read_json(text).unwrap();
        let context = Context { service, ..Context::default() };
        let read = super::super::read_box(word, &document, kind, &context, true);
        assert!(read.misuses.is_empty(), "{text}: {:?}", read.misuses);
        let told = read.findings.iter().map(|it| {
            let span = read.document.locate(&it.place().clone().whole());
            let at = text.get(span.start as usize..span.end as usize).unwrap();
            assert!(it.related_places().is_empty(), "{text}");
            format!("{at}: {}", it.rule().name)
        });
        told.collect()
    }

    #[test]
    fn what_cannot_occur_together_is_refused() {
        use PolicyKind::{Identity, Resource, Trust};
        use Word::{MustAllow, MustNotAllow};
        const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:q";
        let pair = |action: &str, resource: &str| {
            format!(r#"{{"Action": "{action}", "Resource": "{resource}"}}"#)
        };
        let when = |action: &str, rest: &str| {
            format!(r#"{{"Action": "{action}", "Resource": "*", {rest}}}"#)
        };
        let of_bucket = |action: &str, resource: &str| {
            format!(r#"{{"Principal": "*", "Action": "{action}", "Resource": "{resource}"}}"#)
        };
        let trust = |principal: &str, action: &str| {
            format!(r#"{{"Principal": {principal}, "Action": "{action}"}}"#)
        };
        let prefix = r#""Condition": {"StringEquals": {"s3:prefix": "a"}}"#;
        let of_context = r#""Context": {"s3:prefix": "a"}"#;
        let okta = r#"{"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}"#;
        for (kind, service, text, want) in [
            (Identity, None, pair("s3:GetObject", QUEUE), r#"mismatched-resource"#),
            (Identity, None, pair("s3:*", QUEUE), "mismatched-resource"),
            (Identity, None, pair("s3:GetObject", "arn:aws:s3:::b"), "mismatched-resource"),
            (Identity, None, pair("s3:ListBucket", "arn:aws:s3:::b/*"), "mismatched-resource"),
            // The data may lack the types of an action without any.
            (Identity, None, pair("s3:ListAllMyBuckets", "arn:aws:s3:::b"), ""),
            (Identity, None, when("s3:GetObject", prefix), "condition-key-not-for-action"),
            (Identity, None, when("s3:GetObject", of_context), "condition-key-not-for-action"),
            (Resource, Some("s3"), of_bucket("sqs:*", "*"), "foreign-action"),
            (Resource, Some("s3"), of_bucket("s3:*", QUEUE), "foreign-resource"),
            (Trust, None, trust(r#"{"AWS": "123456789012"}"#, "s3:GetObject"), "unsupported-trust-action"),
            (Trust, None, trust(r#""*""#, "s3:*"), "unsupported-trust-action"),
            (Trust, None, trust(r#""*""#, "sts:Get*"), "unsupported-trust-action"),
            (Trust, None, trust(okta, "sts:AssumeRole"), "mismatched-action-for-principal"),
            (
                Trust,
                None,
                r#"{"Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}"#.to_owned(),
                "unsupported-key-for-service-principal",
            ),
            // A part of the box can occur.
            (Identity, None, pair("s3:*", "arn:aws:s3:::b"), ""),
            (Identity, None, pair("*", QUEUE), ""),
            (Identity, None, pair("s3:GetObject", "*"), ""),
            (Identity, None, r#"{"Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "arn:aws:s3:::b/*"}"#.to_owned(), ""),
            (Identity, None, r#"{"NotAction": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#.to_owned(), ""),
            (Identity, None, r#"{"Action": "s3:GetObject", "NotResource": "arn:aws:s3:::b"}"#.to_owned(), ""),
            (Identity, None, when("s3:*", prefix), ""),
            (Identity, None, when("s3:GetObject", r#""Condition": {"StringNotEquals": {"s3:prefix": "a"}}"#), ""),
            (Identity, None, when("s3:GetObject", r#""Condition": {"Null": {"s3:prefix": "true"}}"#), ""),
            (Identity, None, when("s3:GetObject", r#""Context": {"s3:prefix": null}"#), ""),
            (Identity, None, when("s3:ListBucket", of_context), ""),
            (Resource, Some("s3"), of_bucket("*", "*"), ""),
            (Resource, Some("s3"), of_bucket("s3:*", "*"), ""),
            (Trust, None, trust(r#""*""#, "sts:*"), ""),
            (Trust, None, trust(r#""*""#, "*"), ""),
            (Trust, None, trust(r#""*""#, "*:assumerole*"), ""),
            (Trust, None, trust(okta, "sts:*"), ""),
        ] {
            let found = said(MustNotAllow, kind, service, &text);
            let rules: Vec<&str> = found.iter().filter_map(|it| it.rsplit(": ").next()).collect();
            let wanted: Vec<&str> = Some(want).filter(|it| !it.is_empty()).into_iter().collect();
            assert_eq!(rules, wanted, "{text}: {found:?}");
        }
        // In `must_allow`, such pairs are not in the box.
        assert_eq!(said(MustAllow, Identity, None, &pair("s3:GetObject", QUEUE)), [""; 0]);
        assert_eq!(
            said(MustAllow, Identity, None, &when("s3:GetObject", of_context)),
            [r#""s3:prefix": condition-key-not-for-action"#]
        );
    }
}
