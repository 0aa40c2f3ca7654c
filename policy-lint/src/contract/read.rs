//! The box of a contract: the requests that it is about.

use std::borrow::Cow;

use policy_catalog::Catalog;
use policy_core::document::{Document, Member, Node, Span, Value};
use policy_core::finding::{Level, quoted};
use policy_core::model::{PolicyKind, parse_cidr};
use policy_core::path::{Path, Place};
use policy_core::reading::is_of_reading;
use policy_core::suggest::{did_you_mean, join_or, nearest};

use super::judges::{Judges, uncarried};
use super::{ContractBox, Misuse, Word};
use crate::check::{check, effective_kind};
use crate::value::{check_key_of_request, misfit};
use crate::{Context, Finding};

/// The names in a box: as in IAM JSON, and as written by hand.
const NAMES: [(&str, &str); 8] = [
    ("Action", "action"),
    ("NotAction", "not_action"),
    ("Resource", "resource"),
    ("NotResource", "not_resource"),
    ("Principal", "principal"),
    ("NotPrincipal", "not_principal"),
    ("Condition", "when"),
    ("Context", "context"),
];

/// The result of reading a contract's box.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The requests, unless an error prevents reading them.
    pub asked: Option<ContractBox>,
    /// What such a contract cannot have, in source order.
    pub misuses: Vec<Misuse>,
    /// The rules' findings about its values, with places in `document`.
    pub findings: Vec<Finding>,
    /// The policy in which the values were checked. Its spans are those of the source.
    pub document: Document<'a>,
}

/// Whether a contract for policies of a kind names who makes the request.
#[must_use]
pub const fn names_principals(kind: PolicyKind) -> bool {
    matches!(kind, PolicyKind::Resource | PolicyKind::Trust)
}

/// Reads the box of a contract: an object with the elements of a statement, but with `Context` and without an
/// effect and a Sid. Its names are those of IAM JSON; `in_json` says whether its author writes them that way.
#[must_use]
pub fn read_box<'a>(
    word: Word,
    document: &Document<'a>,
    kind: PolicyKind,
    context: &Context<'_>,
    in_json: bool,
) -> Asked<'a> {
    let kind = effective_kind(kind, context);
    let mut reader = Reader { word, kind, catalog: context.catalog, misuses: Vec::new(), in_json };
    let (mut statement, keys) = reader.members(&document.root);
    // The effect of the statement in which the values are checked: an unknown value is tolerated least where
    // it is allowed.
    statement.insert(0, member("Effect", text("Allow")));
    let span = document.root.span;
    let object = |members| Node { span, value: Value::Object(members) };
    let list = Node { span, value: Value::Array(vec![object(statement)]) };
    let members = vec![member("Version", text("2012-10-17")), member("Statement", list)];
    let mut policy = Document {
        root: object(members),
        text: document.text,
        spelling: document.spelling,
        spliced_statements: false,
    };
    let judged = Context { is_sent_as_written: false, lowest_level: Level::Warning, ..*context };
    let outcome = check(&policy, kind, &judged);
    let judges = Judges::of(word, &policy);
    let is_asked = |finding: &Finding| judges.include(finding);
    // What is missing was already reported, in terms of a contract.
    let is_told = |finding: &Finding| {
        finding.rule().name.starts_with("missing-")
            && finding.place().path == Path::root().key("Statement").index(0)
    };
    let found = outcome.findings.into_iter();
    // Other places are in the policy around the values, which the author does not see.
    let mut findings: Vec<Finding> = found
        .filter(|it| is_asked(it) && !is_told(it))
        .map(|it| if judges.is_of_pair(&it) { it.without_related() } else { it })
        .collect();
    let mut places = Vec::new();
    for (number, key) in keys.iter().enumerate() {
        let path = Path::root().key("Context").index(number);
        let of_key = check_key_of_request(&key.name, &judged);
        let mut of_key: Vec<Finding> = of_key.into_iter().map(|it| it.below(&path)).collect();
        if of_key.is_empty() && key.values.is_some() {
            let uncarried = uncarried(&policy, &key.name, kind, &judged);
            of_key.extend(uncarried.map(|it| it.at(Place::value(path)).without_related()));
        }
        findings.extend(of_key);
        places.push(Node { span: key.span, value: Value::Null });
    }
    if let Value::Object(members) = &mut policy.root.value {
        members.push(member("Context", Node { span, value: Value::Array(places) }));
    }
    let misuses = reader.into_misuses();
    let has_error = findings.iter().any(|it| is_of_reading(it.rule()));
    let statement = outcome.policy.filter(|_| misuses.is_empty() && !has_error);
    let statement = statement.and_then(|policy| policy.statements().first().cloned());
    let context = keys.into_iter().map(|key| (key.name, key.values)).collect();
    let asked = statement.map(|statement| ContractBox { statement, context });
    Asked { asked, misuses, findings, document: policy }
}

/// A condition key with its exact values.
struct ContextKey {
    name: String,
    span: Span,
    values: Option<Vec<String>>,
}

struct Reader<'c> {
    word: Word,
    kind: PolicyKind,
    catalog: Option<&'c Catalog>,
    misuses: Vec<Misuse>,
    /// Whether the names are those of IAM JSON.
    in_json: bool,
}

impl Reader<'_> {
    fn misuse(&mut self, span: Span, message: String, help: impl Into<String>) {
        self.misuses.push(Misuse::new(span, message, help));
    }

    /// Returns a name as the author spells names.
    fn spelled(&self, name: &str) -> String {
        if self.in_json {
            return name.to_owned();
        }
        let bare = NAMES.iter().find(|(json, _)| *json == name);
        bare.map_or(name, |(_, bare)| bare).to_owned()
    }

    /// Returns the members that belong in a statement, and the keys of the context.
    fn members<'a>(&mut self, root: &Node<'a>) -> (Vec<Member<'a>>, Vec<ContextKey>) {
        let Value::Object(members) = &root.value else {
            let message = format!(
                "expected an object with the contract's requests, found {}",
                root.value.type_name()
            );
            self.misuse(root.span, message, "write `{ action: …, resource: … }`");
            return (Vec::new(), Vec::new());
        };
        let mut statement: Vec<Member<'a>> = Vec::new();
        let (mut context, mut has_context) = (Vec::new(), false);
        for member in members {
            let span = member.key_span;
            let is_twice = match &*member.key {
                "Context" => std::mem::replace(&mut has_context, true),
                name => statement.iter().any(|other| other.key == name),
            };
            if is_twice {
                let message =
                    format!("`{}` appears twice in the contract", self.spelled(&member.key));
                self.misuse(span, message, "combine the two");
                continue;
            }
            if let Some((message, help)) = self.refused(&member.key) {
                self.misuse(span, message, help);
                // It is reported, so nothing is missing in its place.
                statement.push(member.clone());
                continue;
            }
            match &*member.key {
                "Context" => context = self.context(&member.value),
                _ => statement.push(member.clone()),
            }
        }
        self.one_of_two(&mut statement);
        self.demand(root.span, &statement);
        self.both(&statement, &context);
        // What cannot appear here is not checked further.
        statement.retain(|member| self.refused(&member.key).is_none());
        (statement, context)
    }

    /// Returns why a member cannot appear in the contract, and what to write instead.
    fn refused(&self, name: &str) -> Option<(String, String)> {
        let word = self.word.as_str();
        let kind = self.kind.description();
        let spelled = quoted(&self.spelled(name));
        let message = match name {
            "Effect" | "Sid" => {
                let name = if self.in_json { name.to_owned() } else { name.to_lowercase() };
                let message = format!("a contract cannot have `{name}`");
                return Some((message, format!("remove it; `{word}` says what must hold")));
            }
            "NotAction" | "NotResource" | "NotPrincipal" if self.word == Word::MustAllow => {
                let plain = self.spelled(name.trim_start_matches("Not"));
                let message = format!("`{spelled}` is valid only in `must_not_allow`");
                return Some((message, format!("use `{plain}` to name what must be allowed")));
            }
            "Principal" | "NotPrincipal" if !names_principals(self.kind) => {
                format!(
                    "a contract for {kind} cannot have `{spelled}`: it holds for anyone who has the policy"
                )
            }
            "Resource" | "NotResource" if !self.kind.has_resource() => {
                format!(
                    "a contract for {kind} cannot have `{spelled}`: it is about the role that has the policy"
                )
            }
            name if NAMES.iter().any(|(json, _)| *json == name) => return None,
            _ => return Some(self.unknown(name)),
        };
        Some((message, "remove it".to_owned()))
    }

    fn unknown(&self, name: &str) -> (String, String) {
        let is_bare = name.starts_with(char::is_lowercase);
        let names = NAMES.map(|(json, bare)| if is_bare { bare } else { json });
        let near = nearest(name, names.into_iter(), 2);
        let help = match did_you_mean(&near) {
            hint if hint.is_empty() => format!("expected {}", join_or(&names)),
            hint => hint,
        };
        (format!("`{}` is not a member of a contract", quoted(name)), help)
    }

    /// Keeps the first of an element and its negation.
    fn one_of_two(&mut self, statement: &mut Vec<Member<'_>>) {
        for name in ["Action", "Resource", "Principal"] {
            let negated = format!("Not{name}");
            let is_one = |member: &Member<'_>| member.key == name || member.key == negated;
            let mut both = statement.iter().enumerate().filter(|(_, member)| is_one(member));
            let (Some(_), Some((second, member))) = (both.next(), both.next()) else { continue };
            // A negation that cannot appear here is already reported.
            if self.refused(&negated).is_none() {
                let span = member.key_span;
                let (plain, not) = (self.spelled(name), self.spelled(&negated));
                let message = format!("the contract has both `{plain}` and `{not}`");
                self.misuse(span, message, "keep one of the two, or write two contracts");
                statement.remove(second);
            }
        }
    }

    /// Reports what is missing.
    fn demand(&mut self, span: Span, statement: &[Member<'_>]) {
        let has = |names: [&str; 2]| statement.iter().any(|member| names.contains(&&*member.key));
        // A misspelled name is not also missing.
        let is_known = |member: &Member<'_>| NAMES.iter().any(|(json, _)| *json == member.key);
        let unknown =
            statement.iter().filter(|it| !is_known(it) && !matches!(&*it.key, "Effect" | "Sid"));
        if unknown.count() > 0 {
            return;
        }
        let (action, resource) = (self.spelled("Action"), self.spelled("Resource"));
        if !has(["Action", "NotAction"]) {
            let help = format!("add `{action}`; `\"*\"` means every action");
            self.misuse(span, "the contract names no actions".to_owned(), help);
        }
        if self.kind.has_resource() && !has(["Resource", "NotResource"]) {
            let help = format!("add `{resource}`; `\"*\"` means every resource");
            self.misuse(span, "the contract names no resources".to_owned(), help);
        }
        if self.word == Word::MustAllow
            && names_principals(self.kind)
            && !has(["Principal", "NotPrincipal"])
        {
            let message =
                format!("`must_allow` for {} must name a principal", self.kind.description());
            let help = format!("add `{}` with who must be allowed", self.spelled("Principal"));
            self.misuse(span, message, help);
        }
    }

    /// Reports condition keys that are also in the context. The context gives a key's exact value, so a
    /// condition on the key is redundant or cannot hold.
    fn both(&mut self, statement: &[Member<'_>], context: &[ContextKey]) {
        let condition = statement.iter().find(|member| member.key == "Condition");
        let Some(Value::Object(operators)) = condition.map(|it| &it.value.value) else { return };
        for operator in operators {
            let Value::Object(keys) = &operator.value.value else { continue };
            for key in keys {
                if context.iter().any(|other| other.name.eq_ignore_ascii_case(&key.key)) {
                    let (when, context) = (self.spelled("Condition"), self.spelled("Context"));
                    let message = format!(
                        "`{}` is in both `{when}` and `{context}`, which gives its exact value",
                        quoted(&key.key)
                    );
                    self.misuse(key.key_span, message, "remove it from one of them");
                }
            }
        }
    }

    fn context(&mut self, node: &Node<'_>) -> Vec<ContextKey> {
        let name = self.spelled("Context");
        let Value::Object(members) = &node.value else {
            let found = node.value.type_name();
            let message =
                format!("expected an object of condition keys in `{name}`, found {found}");
            let help = "write `{ \"aws:SecureTransport\": \"true\" }`";
            self.misuse(node.span, message, help);
            return Vec::new();
        };
        let mut keys: Vec<ContextKey> = Vec::new();
        for member in members {
            let (key, span) = (&*member.key, member.key_span);
            if keys.iter().any(|other| other.name.eq_ignore_ascii_case(key)) {
                let message = format!("`{}` appears twice in `{name}`", quoted(key));
                self.misuse(span, message, "combine its values in one list");
                continue;
            }
            let values = match &member.value.value {
                Value::Null => None,
                Value::Array(elements) if elements.is_empty() => {
                    let message = format!("`{}` has an empty list of values", quoted(key));
                    let help = "write `null` for a key that requests lack, or use a `Null` condition on it";
                    self.misuse(member.value.span, message, help);
                    continue;
                }
                Value::Array(elements) => {
                    self.several(key, elements);
                    let read = |it| self.value_of(key, it);
                    let texts: Vec<_> = elements.iter().filter_map(read).collect();
                    if texts.len() < elements.len() {
                        continue;
                    }
                    Some(texts)
                }
                _ => match self.value_of(key, &member.value) {
                    Some(text) => Some(vec![text]),
                    None => continue,
                },
            };
            keys.push(ContextKey { name: key.to_owned(), span, values });
        }
        keys
    }

    /// Reports the second of several values for a key that has only one value in a request.
    fn several(&mut self, key: &str, elements: &[Node<'_>]) {
        let known = self.catalog.and_then(|catalog| catalog.key_facts(key));
        let Some(second) = elements.get(1) else { return };
        if known.is_some_and(|known| !known.multivalued && is_typed(known.value_type)) {
            let message = format!("a request has only one value for `{}`", quoted(key));
            self.misuse(
                second.span,
                message,
                "write one value, or use a condition in `when` that accepts any of them",
            );
        }
    }

    /// Returns a value if the key accepts it, and reports it otherwise.
    fn value_of(&mut self, key: &str, node: &Node<'_>) -> Option<String> {
        let text = self.value(node)?;
        let Some((message, mut help)) = misfit(key, &text, self.catalog) else { return Some(text) };
        if parse_cidr(&text).is_some() {
            help.push_str(", or a range in `when`");
        }
        self.misuse(node.span, message, help);
        None
    }

    fn value(&mut self, node: &Node<'_>) -> Option<String> {
        match &node.value {
            Value::String(text) | Value::Number(text) => Some(text.clone().into_owned()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let found = node.value.type_name();
                let message =
                    format!("expected a string as the value of a condition key, found {found}");
                let help = "write a string, a list of strings, or `null` alone for a key that requests lack";
                self.misuse(node.span, message, help);
                None
            }
        }
    }

    fn into_misuses(mut self) -> Vec<Misuse> {
        policy_core::sort::sort_by_key(&mut self.misuses, |it| (it.span.start, it.span.end));
        self.misuses
    }
}

/// Whether the values of a key have a type other than string.
fn is_typed(value_type: &str) -> bool {
    matches!(value_type, "Bool" | "Date" | "DateOrNumeric" | "IPAddress" | "Numeric")
}

pub(super) fn text(text: &'static str) -> Node<'static> {
    Node { span: Span::default(), value: Value::String(Cow::Borrowed(text)) }
}

pub(super) fn member<'a>(name: &'static str, value: Node<'a>) -> Member<'a> {
    Member { key: Cow::Borrowed(name), key_span: Span::default(), value }
}

/// Returns the IAM JSON name for a name in a box as written by hand.
#[must_use]
pub fn canonical_name(written: &str) -> Option<&'static str> {
    match written {
        "condition" => Some("Condition"),
        "effect" => Some("Effect"),
        "sid" => Some("Sid"),
        _ => NAMES.iter().find(|(_, bare)| *bare == written).map(|(json, _)| *json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::document::read_json;

    /// Returns what is reported about a box: misuses and rule findings, each with the source at its place.
    fn said(word: Word, kind: PolicyKind, text: &str) -> Vec<String> {
        let document = read_json(text).unwrap();
        let read = read_box(word, &document, kind, &Context::default(), true);
        let at = |span: Span| text.get(span.start as usize..span.end as usize).unwrap();
        let misuses = read.misuses.iter().map(|it| format!("{}: {}", at(it.span), it.message));
        let named = |it: &Finding| {
            let span = read.document.locate(&it.place().clone().whole());
            format!("{}: {}", at(span), it.rule().name)
        };
        let all: Vec<String> = misuses.chain(read.findings.iter().map(named)).collect();
        assert_eq!(read.asked.is_some(), read.misuses.is_empty(), "{text}");
        all
    }

    const IDENTITY: PolicyKind = PolicyKind::Identity;

    #[test]
    fn what_is_right_is_taken_without_a_word() {
        for (word, kind, text) in [
            (
                Word::MustAllow,
                IDENTITY,
                r#"{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#,
            ),
            (Word::MustNotAllow, IDENTITY, r#"{"NotAction": "s3:*", "NotResource": "*"}"#),
            (Word::MustNotAllow, IDENTITY, r#"{"Action": "*", "Resource": "*"}"#),
            (
                Word::MustAllow,
                IDENTITY,
                r#"{"Action": "iam:TagRole", "Resource": "*", "Context": {"aws:SecureTransport": true, "aws:TagKeys": ["a", "b"], "aws:PrincipalTag/a": null}}"#,
            ),
            (
                Word::MustAllow,
                PolicyKind::Trust,
                r#"{"Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a1-b2-c3"}}}"#,
            ),
            (
                Word::MustNotAllow,
                PolicyKind::Resource,
                r#"{"NotPrincipal": {"AWS": "123456789012"}, "Action": "s3:*", "Resource": "*"}"#,
            ),
            (
                Word::MustNotAllow,
                PolicyKind::Resource,
                r#"{"Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}"#,
            ),
        ] {
            assert_eq!(said(word, kind, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_misuse_is_told_at_its_place() {
        let (allow, not) = (Word::MustAllow, Word::MustNotAllow);
        let get = r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#;
        for (word, kind, text, want) in [
            (
                allow,
                IDENTITY,
                format!(r#"{{{get}, "Principal": "*"}}"#),
                r#""Principal": a contract for an identity-based policy cannot have `Principal`"#,
            ),
            (
                not,
                PolicyKind::ResourceControl,
                format!(r#"{{{get}, "NotPrincipal": "*"}}"#),
                r#""NotPrincipal": a contract for a resource control policy cannot have"#,
            ),
            (
                allow,
                PolicyKind::Resource,
                format!("{{{get}}}"),
                "}: `must_allow` for a resource-based policy must name a principal",
            ),
            (
                allow,
                PolicyKind::Trust,
                r#"{"Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"}"#.to_owned(),
                r#""Resource": a contract for a role trust policy cannot have `Resource`"#,
            ),
            (
                allow,
                IDENTITY,
                r#"{"NotAction": "s3:*", "Resource": "*"}"#.to_owned(),
                r#""NotAction": `NotAction` is valid only in `must_not_allow`"#,
            ),
            (
                allow,
                IDENTITY,
                r#"{"Action": "s3:*", "NotResource": "*"}"#.to_owned(),
                r#""NotResource": `NotResource` is valid only in `must_not_allow`"#,
            ),
            (
                allow,
                PolicyKind::Resource,
                format!(r#"{{{get}, "NotPrincipal": "*"}}"#),
                r#""NotPrincipal": `NotPrincipal` is valid only in `must_not_allow`"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Effect": "Deny"}}"#),
                r#""Effect": a contract cannot have `Effect`"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Sid": "A"}}"#),
                r#""Sid": a contract cannot have `Sid`"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Resourc": "A"}}"#),
                r#""Resourc": `Resourc` is not a member of a contract"#,
            ),
            (not, IDENTITY, r#"{"Resource": "*"}"#.to_owned(), "the contract names no actions"),
            (not, IDENTITY, r#"{"Action": "*"}"#.to_owned(), "the contract names no resources"),
            (
                not,
                IDENTITY,
                r#"[]"#.to_owned(),
                "[]: expected an object with the contract's requests, found a list",
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Action": "*"}}"#),
                r#""Action": `Action` appears twice"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": "a"}}"#),
                r#""a": expected an object of condition keys in `Context`, found a string"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:TagKeys": []}}}}"#),
                "[]: `aws:TagKeys` has an empty list of values",
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:TagKeys": ["a", null]}}}}"#),
                "null: expected a string as the value of a condition key, found null",
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:SecureTransport": "maybe"}}}}"#),
                r#""maybe": `maybe` is not a value of `aws:SecureTransport`, which is a boolean"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:SecureTransport": [true, false]}}}}"#),
                "false: a request has only one value for `aws:SecureTransport`",
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:CurrentTime": "yesterday"}}}}"#),
                r#""yesterday": `yesterday` is not a value of `aws:CurrentTime`, which is a date"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:SourceIp": "10.0.0.0/8"}}}}"#),
                r#""10.0.0.0/8": `10.0.0.0/8` is not a value of `aws:SourceIp`, which is an address"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "NotAction": "iam:*"}}"#),
                r#""NotAction": the contract has both `Action` and `NotAction`"#,
            ),
            (
                allow,
                IDENTITY,
                format!(r#"{{{get}, "NotResource": "*"}}"#),
                r#""NotResource": `NotResource` is valid only in `must_not_allow`"#,
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:TagKeys": {{}}}}}}"#),
                "{}: expected a string as the value of a condition key, found an object",
            ),
            (
                not,
                IDENTITY,
                format!(r#"{{{get}, "Context": {{"aws:Referer": "a", "aws:referer": "b"}}}}"#),
                r#""aws:referer": `aws:referer` appears twice"#,
            ),
            (
                not,
                IDENTITY,
                format!(
                    r#"{{{get}, "Context": {{"aws:SecureTransport": true}}, "Condition": {{"Bool": {{"aws:secureTransport": "true"}}}}}}"#
                ),
                r#""aws:secureTransport": `aws:secureTransport` is in both `Condition` and `Context`"#,
            ),
        ] {
            let said = said(word, kind, &text);
            assert!(said.len() == 1 && said.iter().all(|it| it.contains(want)), "{text} {said:?}");
        }
    }

    #[test]
    fn a_value_that_would_guard_nothing_is_found() {
        for (text, want) in [
            (r#"{"Action": "s3:GetObjct", "Resource": "*"}"#, r#""s3:GetObjct": unknown-action"#),
            (
                r#"{"Action": "s3:*", "Resource": "arn:aws:s3::b/*"}"#,
                r#""arn:aws:s3::b/*": missing-arn-field"#,
            ),
            (
                r#"{"Action": "s3:*", "Resource": "*", "Condition": {"StringEquls": {"s3:prefix": "a"}}}"#,
                r#""StringEquls": invalid-condition-operator"#,
            ),
            (
                r#"{"Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"s3:perfix": "a"}}}"#,
                r#""s3:perfix": unknown-service-condition-key"#,
            ),
            (
                r#"{"Action": "s3:*", "Resource": "*", "Context": {"aws:SecureTransprt": "true"}}"#,
                r#""aws:SecureTransprt": invalid-global-condition-key"#,
            ),
            (r#"{"Action": [], "Resource": "*"}"#, "[]: empty-list"),
        ] {
            let document = read_json(text).unwrap();
            let read = read_box(Word::MustNotAllow, &document, IDENTITY, &Context::default(), true);
            assert!(read.misuses.is_empty(), "{text}");
            let said: Vec<_> = read
                .findings
                .iter()
                .map(|it| {
                    let span = read.document.locate(&it.place().clone().whole());
                    let at = text.get(span.start as usize..span.end as usize).unwrap();
                    format!("{at}: {}", it.rule().name)
                })
                .collect();
            assert_eq!(said, [want], "{text}");
        }
    }
}
