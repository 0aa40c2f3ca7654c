//! The box of a contract: the requests that it is about.

use std::borrow::Cow;

use policy_catalog::Catalog;
use policy_core::document::{Document, Member, Node, Span, Value};
use policy_core::finding::{Level, quoted};
use policy_core::model::{PolicyKind, TrustAction};
use policy_core::path::Path;
use policy_core::reading::is_of_reading;
use policy_core::semantics::pattern::covers_in_any_casing;
use policy_core::suggest::{did_you_mean, join_or, nearest};

use super::context::ContextKey;
use super::judges::Judges;
use super::{ContractBox, Misuse, Word};
use crate::check::{check, effective_kind};
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
    let names = if in_json { Names::Json } else { Names::Bare };
    let mut reader = Reader::of(word, effective_kind(kind, context), names, context);
    let (statement, keys) = reader.members(&document.root);
    reader.read(statement, keys, document, context)
}

/// Reads what is known about all requests of a project: an object with the values of condition keys. They are
/// the context of a contract about all requests.
#[must_use]
pub fn read_facts<'a>(document: &Document<'a>, context: &Context<'_>) -> Asked<'a> {
    let mut reader = Reader::of(Word::MustNotAllow, PolicyKind::Identity, Names::Settings, context);
    let keys = reader.context(&document.root);
    let statement = vec![member("Action", text("*")), member("Resource", text("*"))];
    reader.read(statement, keys, document, context)
}

/// How the names of a contract are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Those of IAM JSON.
    Json,
    /// In snake case.
    Bare,
    /// Those of the settings.
    Settings,
}

pub(super) struct Reader<'c> {
    word: Word,
    kind: PolicyKind,
    pub(super) catalog: Option<&'c Catalog>,
    misuses: Vec<Misuse>,
    names: Names,
}

impl<'c> Reader<'c> {
    const fn of(word: Word, kind: PolicyKind, names: Names, context: &Context<'c>) -> Self {
        Self { word, kind, catalog: context.catalog, misuses: Vec::new(), names }
    }

    /// Checks the values of a box, of which the parts are already checked.
    fn read<'a>(
        self,
        mut statement: Vec<Member<'a>>,
        keys: Vec<ContextKey<'a>>,
        document: &Document<'a>,
        context: &Context<'_>,
    ) -> Asked<'a> {
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
        let judged =
            Context { is_sent_as_written: false, lowest_level: Level::Warning, ..*context };
        let outcome = check(&policy, self.kind, &judged);
        let judges = Judges::of(self.word, self.kind, &policy);
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
        for key in &keys {
            findings.extend(judges.findings_of_value(&policy, &key.member, key.operator, &judged));
        }
        if let Value::Object(members) = &mut policy.root.value {
            let keys = keys.iter().map(|key| key.member.clone()).collect();
            members.push(member("Context", Node { span, value: Value::Object(keys) }));
        }
        let misuses = self.into_misuses();
        let has_error = findings.iter().any(|it| is_of_reading(it.rule()));
        let statement = outcome.policy.filter(|_| misuses.is_empty() && !has_error);
        let statement = statement.and_then(|policy| policy.statements().first().cloned());
        let context =
            keys.into_iter().map(|key| (key.member.key.into_owned(), key.values)).collect();
        let asked = statement.map(|statement| ContractBox { statement, context });
        Asked { asked, misuses, findings, document: policy }
    }

    pub(super) fn misuse(&mut self, span: Span, message: String, help: impl Into<String>) {
        self.misuses.push(Misuse::new(span, message, help));
    }

    /// Returns a name as the author spells names.
    pub(super) fn spelled(&self, name: &str) -> String {
        match (self.names, name) {
            (Names::Json, _) => return name.to_owned(),
            (Names::Settings, "Context") => return "contract-context".to_owned(),
            (Names::Settings | Names::Bare, _) => {}
        }
        let bare = NAMES.iter().find(|(json, _)| *json == name);
        bare.map_or(name, |(_, bare)| bare).to_owned()
    }

    /// Returns what to write instead of a value in the context: in a contract, which can have a condition, or
    /// in the settings.
    pub(super) fn instead(
        &self,
        in_contract: &'static str,
        in_settings: &'static str,
    ) -> &'static str {
        if self.names == Names::Settings { in_settings } else { in_contract }
    }

    /// Returns the members that belong in a statement, and the keys of the context.
    fn members<'a>(&mut self, root: &Node<'a>) -> (Vec<Member<'a>>, Vec<ContextKey<'a>>) {
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
        self.callers(&statement);
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
                let is_json = self.names == Names::Json;
                let name = if is_json { name.to_owned() } else { name.to_lowercase() };
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
    fn both(&mut self, statement: &[Member<'_>], context: &[ContextKey<'_>]) {
        let condition = statement.iter().find(|member| member.key == "Condition");
        let Some(Value::Object(operators)) = condition.map(|it| &it.value.value) else { return };
        for operator in operators {
            let Value::Object(keys) = &operator.value.value else { continue };
            for key in keys {
                if context.iter().any(|other| other.member.key.eq_ignore_ascii_case(&key.key)) {
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

    /// Reports actions that only users of an identity provider call, if all of a trust contract's are and no
    /// principal is one.
    fn callers(&mut self, statement: &[Member<'_>]) {
        let of =
            |name: &str| statement.iter().find(|member| member.key == name).map(|it| &it.value);
        let (PolicyKind::Trust, Some(actions), Some(principal)) =
            (self.kind, of("Action"), of("Principal"))
        else {
            return;
        };
        let Value::Object(principals) = &principal.value else { return };
        let is_known = |entry: &Member<'_>| {
            matches!(&*entry.key, "AWS" | "Service") && !strings(&entry.value).any(|it| it == "*")
        };
        let is_federated = |text: &str| {
            let mut named = TrustAction::ALL
                .into_iter()
                .filter(|it| covers_in_any_casing(text, it.as_str()))
                .peekable();
            named.peek().is_some() && named.all(|it| it.assumes() && it != TrustAction::AssumeRole)
        };
        let mut caller = principals.iter().flat_map(|entry| strings(&entry.value));
        let (Some(action), Some(caller)) = (strings(actions).next(), caller.next()) else { return };
        if principals.iter().all(is_known) && strings(actions).all(is_federated) {
            let message = format!(
                "`{action}` is called by users of an identity provider, never by `{}`",
                quoted(caller)
            );
            let help = "name a `Federated` principal, or write `sts:AssumeRole`";
            self.misuse(actions.span, message, help);
        }
    }

    fn into_misuses(mut self) -> Vec<Misuse> {
        policy_core::sort::sort_by_key(&mut self.misuses, |it| (it.span.start, it.span.end));
        self.misuses
    }
}

/// The strings of an element: its value, or those in its list.
fn strings<'n>(node: &'n Node<'_>) -> impl Iterator<Item = &'n str> {
    let nodes = match &node.value {
        Value::Array(nodes) => nodes,
        _ => std::slice::from_ref(node),
    };
    nodes.iter().filter_map(|node| match &node.value {
        Value::String(text) => Some(&**text),
        _ => None,
    })
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
    fn an_action_of_providers_is_not_called_by_others() {
        const WEB: &str = "sts:AssumeRoleWithWebIdentity";
        for (principal, action, wants) in [
            (r#"{"Service": "ec2.amazonaws.com"}"#, WEB, true),
            (r#"{"AWS": ["123456789012"]}"#, "sts:AssumeRoleWithSAML", true),
            (r#"{"Service": "ec2.amazonaws.com"}"#, "sts:AssumeRole", false),
            (r#"{"Service": "ec2.amazonaws.com"}"#, "sts:AssumeRole*", false),
            (r#"{"Service": "ec2.amazonaws.com"}"#, "sts:AssumeRoleWith*", true),
            (r#"{"Service": "ec2.amazonaws.com", "Federated": "accounts.google.com"}"#, WEB, false),
            (r#"{"AWS": "*"}"#, WEB, false),
            (r#""*""#, WEB, false),
        ] {
            let text = format!(r#"{{"Principal": {principal}, "Action": "{action}"}}"#);
            let document = read_json(&text).unwrap();
            let (kind, context) = (PolicyKind::Trust, Context::default());
            let read = read_box(Word::MustNotAllow, &document, kind, &context, true);
            let told: Vec<&str> = read.misuses.iter().map(|it| &*it.message).collect();
            let is_told = told.iter().any(|it| it.contains("by users of an identity provider"));
            assert_eq!(is_told, wants, "{text}: {told:?}");
        }
    }

    #[test]
    fn a_value_in_the_context_is_checked_like_one_in_a_condition() {
        for (context, want) in [
            (r#"{"aws:PrincipalOrgID": "acme"}"#, r#""acme": invalid-organization-value"#),
            (r#"{"aws:SourceVpc": ["vpcx"]}"#, r#""vpcx": invalid-vpc-id"#),
            (
                r#"{"aws:PrincipalArn": "arn:aws:iam:12345:role/x"}"#,
                r#""arn:aws:iam:12345:role/x": missing-arn-field"#,
            ),
            (
                r#"{"aws:PrincipalArn": "arn:aws:iam::123456789012:role/*"}"#,
                r#""arn:aws:iam::123456789012:role/*": `Context` gives the exact value of `aws:PrincipalArn`, where `*` and `?` are no wildcards"#,
            ),
            (r#"{"aws:PrincipalTag/a": "*", "aws:SecureTransport": true}"#, ""),
            (r#"{"aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"]}"#, ""),
            (r#"{"aws:SourceIp": "203.0.113.7", "aws:MultiFactorAuthAge": 60}"#, ""),
            (r#"{"aws:CurrentTime": "2026-01-01T00:00:00Z", "aws:SourceVpce": null}"#, ""),
        ] {
            let text = format!(
                r#"{{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Context": {context}}}"#
            );
            let document = read_json(&text).unwrap();
            let context = Context::default();
            let read = read_box(Word::MustNotAllow, &document, IDENTITY, &context, true);
            let misuses = read.misuses.iter().map(|it| (it.span, it.message.clone()));
            let named = |it: &Finding| {
                (read.document.locate(&it.place().clone().whole()), it.rule().name.to_owned())
            };
            let all = misuses.chain(read.findings.iter().map(named)).map(|(span, said)| {
                let at = text.get(span.start as usize..span.end as usize).unwrap();
                format!("{at}: {said}")
            });
            let wanted: Vec<&str> = Some(want).filter(|it| !it.is_empty()).into_iter().collect();
            assert_eq!(all.collect::<Vec<_>>(), wanted, "{text}");
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
