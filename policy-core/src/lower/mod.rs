//! From [`Document`] to the model: structure, types and keywords.
//!
//! This stage rejects what is not a policy at all: a wrong JSON type, an unknown or repeated name,
//! a missing element that every kind requires, an operator that does not exist. Everything that can
//! be read is read, so that one mistake does not hide the next; the rules judge what the values
//! mean.

mod condition;
mod holes;
mod object;
mod principal;
mod statement;
mod wrapped;

use std::collections::HashSet;

use crate::document::{Document, Node, Value};
use crate::finding::Finding;
use crate::model::{
    ActionElement, Condition, Conditions, Effect, Policy, PrincipalElement, ResourceElement,
    Statement, Text, Version,
};
use crate::path::Path;
use crate::reading::{
    data_type_mismatch, empty_list, invalid_condition_operator, invalid_version, missing_action,
    missing_statement,
};
use object::{At, LowerState, ObjectReader};

/// The parts of a document that could be read.
#[derive(Debug)]
pub struct Lowered {
    version: Option<Version>,
    has_version: bool,
    id: Option<Text>,
    single: bool,
    drafts: Vec<StatementDraft>,
    pub(crate) found: LowerState,
}

/// A statement, as far as it could be read.
#[derive(Clone, Debug, Default)]
pub struct StatementDraft {
    index: usize,
    sid: Option<Text>,
    effect: Option<Effect>,
    principal: Option<PrincipalElement>,
    has_principal: bool,
    action: Option<ActionElement>,
    resource: Option<ResourceElement>,
    has_resource: bool,
    conditions: Vec<Condition>,
    /// Whether a condition could not be read.
    lost_conditions: bool,
}

/// Reads a document, which may be a template with holes. All kinds of policies have the same
/// structure.
#[must_use]
pub fn lower(document: &Document<'_>, has_holes: bool) -> Lowered {
    lower_beside(document, has_holes, HashSet::new())
}

/// Reads a document in which some misplaced holes have already been reported.
#[must_use]
pub fn lower_beside(document: &Document<'_>, has_holes: bool, holes: HashSet<Path>) -> Lowered {
    let found = LowerState::of(document.text.unwrap_or_default(), has_holes, holes);
    lower_value(&document.root.value, document.spliced_statements, found)
}

/// Reads a policy that is part of a document. The places of the findings are relative to that part,
/// see [`Finding::below`].
///
/// ```
/// use policy_core::document::{Value, read_json};
/// use policy_core::lower::lower_part;
/// use policy_core::path::Path;
///
/// let document = read_json(r#"{"policy": {"Statement": {"Effect": "Alow", "Action": "s3:*", "Resource": "*"}}}"#)?;
/// let Value::Object(members) = &document.root.value else { unreachable!() };
/// let (_, findings) = lower_part(&document, &members[0].value).finish();
/// let place = findings[0].clone().below(&Path::root().key("policy")).place().clone();
/// assert_eq!(place.path.to_string(), "/policy/Statement/Effect");
/// assert_eq!(document.locate(&place).start, 36);
/// # Ok::<(), policy_core::document::SyntaxError>(())
/// ```
#[must_use]
pub fn lower_part(document: &Document<'_>, part: &Node<'_>) -> Lowered {
    // In a long document with many parts, each part keeps only its own text.
    let range = part.span.start as usize..part.span.end as usize;
    let text = document.text.and_then(|text| text.get(range)).unwrap_or_default();
    lower_value(&part.value, false, LowerState::of(text, false, HashSet::new()))
}

fn lower_value(value: &Value<'_>, spliced_statements: bool, found: LowerState) -> Lowered {
    let source = found.source();
    let mut lowered = Lowered {
        version: None,
        has_version: false,
        id: None,
        single: false,
        drafts: Vec::new(),
        found,
    };
    let root = At::root_of(&source);
    if let Some(finding) = wrapped::finding(value) {
        // Elements of the policy inside are not missing.
        lowered.has_version = true;
        lowered.found.push(finding);
        return lowered;
    }
    let Value::Object(members) = value else {
        let finding = data_type_mismatch::finding(root.value(), "a policy", "an object", value);
        lowered.has_version = true;
        lowered.found.push(finding);
        return lowered;
    };
    let mut object = ObjectReader::new(members, &root, &mut lowered.found);
    let version = object.take("Version");
    let id = object.take("Id");
    let statement = object.take("Statement");
    let meant = object.finish("a policy", &mut lowered.found);

    lowered.has_version = version.is_some() || meant.contains(&"Version");
    if let Some(value) = version {
        lowered.version = lower_version(value, &root.key("Version"), &mut lowered.found);
    }
    if let Some(value) = id {
        lowered.id = object::string(value, &root.key("Id"), "Id", &mut lowered.found);
    }
    let at = root.key("Statement");
    let Some(statement) = statement else {
        if !meant.contains(&"Statement") {
            lowered.found.push(missing_statement::absent(root.value()));
        }
        return lowered;
    };
    match statement {
        Value::Array(elements) if elements.is_empty() && !spliced_statements => {
            lowered.found.push(missing_statement::empty(at.value()));
        }
        Value::Array(elements) => {
            lowered.drafts.reserve_exact(elements.len());
            for (index, element) in elements.iter().enumerate() {
                let at = at.index(index);
                let draft = statement::lower(&element.value, index, &at, &mut lowered.found);
                lowered.drafts.extend(draft);
            }
        }
        Value::Object(_) => {
            lowered.single = true;
            let draft = statement::lower(statement, 0, &at, &mut lowered.found);
            lowered.drafts.extend(draft);
        }
        other => lowered.found.push(data_type_mismatch::finding(
            at.value(),
            "`Statement`",
            "a statement or a list of statements",
            other,
        )),
    }
    lowered
}

/// Reads a single statement.
///
/// # Errors
///
/// Returns the first error.
pub fn lower_statement(document: &Document<'_>) -> Result<Statement, Box<Finding>> {
    let mut found = LowerState::default();
    let draft = statement::lower(&document.root.value, 0, &At::root(), &mut found);
    match (found.findings.into_vec().into_iter().next(), draft.and_then(StatementDraft::complete)) {
        (None, Some(statement)) => Ok(statement),
        (Some(finding), _) => Err(Box::new(finding)),
        (None, None) => Err(Box::new(missing_action::finding(At::root().value()))),
    }
}

impl StatementDraft {
    /// Returns its index in the document.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Returns the `Sid`.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Returns the effect.
    #[must_use]
    pub const fn effect(&self) -> Option<Effect> {
        self.effect
    }

    /// Returns `Principal` or `NotPrincipal`.
    #[must_use]
    pub const fn principal(&self) -> Option<&PrincipalElement> {
        self.principal.as_ref()
    }

    /// Returns whether a principal element is present, even if it could not be read.
    #[must_use]
    pub const fn has_principal(&self) -> bool {
        self.has_principal
    }

    /// Returns `Action` or `NotAction`.
    #[must_use]
    pub const fn action(&self) -> Option<&ActionElement> {
        self.action.as_ref()
    }

    /// Returns `Resource` or `NotResource`.
    #[must_use]
    pub const fn resource(&self) -> Option<&ResourceElement> {
        self.resource.as_ref()
    }

    /// Returns whether a resource element is present, even if it could not be read.
    #[must_use]
    pub const fn has_resource(&self) -> bool {
        self.has_resource
    }

    /// Returns the conditions.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    fn complete(self) -> Option<Statement> {
        Some(Statement {
            sid: self.sid,
            effect: self.effect?,
            principal: self.principal,
            action: self.action?,
            resource: self.resource,
            conditions: Conditions::Owned(self.conditions),
        })
    }
}

fn lower_version(value: &Value<'_>, at: &At<'_>, findings: &mut LowerState) -> Option<Version> {
    let text = object::string(value, at, "Version", findings)?;
    match &*text {
        "2012-10-17" => Some(Version::V2012),
        "2008-10-17" => Some(Version::V2008),
        _ => {
            findings.push(invalid_version::finding(at.value(), &text));
            None
        }
    }
}

impl Lowered {
    /// Returns the version, if one is present and known.
    #[must_use]
    pub const fn version(&self) -> Option<Version> {
        self.version
    }

    /// Returns the statements with a condition that could not be read.
    #[must_use]
    pub fn lost_conditions(&self) -> LostConditions {
        let lost = || self.drafts.iter().filter(|draft| draft.lost_conditions);
        let number = |draft: &StatementDraft| if self.single { None } else { Some(draft.index) };
        LostConditions {
            of_denial: lost().any(|draft| draft.effect == Some(Effect::Deny)),
            statements: lost().map(number).collect(),
        }
    }

    /// Returns whether `Version` is present, even if it is not a version.
    #[must_use]
    pub const fn has_version(&self) -> bool {
        self.has_version
    }

    /// Returns whether `Statement` is a single object that is not in a list.
    #[must_use]
    pub const fn has_bare_statement(&self) -> bool {
        self.single
    }

    /// Returns the statements, as far as they could be read.
    #[must_use]
    pub fn statements(&self) -> &[StatementDraft] {
        &self.drafts
    }

    /// Returns the policy's `Id`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the policy and the indexes of the statements with an unknown condition operator, for
    /// which it is not known whether their conditions hold.
    ///
    /// # Errors
    ///
    /// Returns the findings if reading found anything else.
    pub fn finish_with_unknown_operators(mut self) -> Result<(Policy, Vec<usize>), Vec<Finding>> {
        let lost = self.drafts.iter().filter(|draft| draft.lost_conditions);
        let lost = lost.map(StatementDraft::index).collect();
        let findings = std::mem::take(&mut self.found.findings).into_vec();
        if findings.iter().any(|finding| finding.rule() != &invalid_condition_operator::RULE) {
            return Err(findings);
        }
        self.finish().0.map(|policy| (policy, lost)).ok_or(findings)
    }

    /// Returns the policy that consists of some of the statements, by their indexes in the
    /// document. `None` if there are none, or if reading found anything.
    #[must_use]
    pub fn part(&self, numbers: &[usize]) -> Option<Policy> {
        if !self.found.findings.is_empty() {
            return None;
        }
        let kept = self.drafts.iter().filter(|draft| numbers.contains(&draft.index));
        let statements: Option<Vec<Statement>> =
            kept.map(|draft| draft.clone().complete()).collect();
        let statements = statements.filter(|it| !it.is_empty())?.into();
        let (version, id, single) = (self.version, self.id.clone(), self.single);
        Some(Policy { version, id, statements, single, partition: None, json: None })
    }

    /// Returns the policy, unless reading found anything, and the findings.
    #[must_use]
    pub fn finish(self) -> (Option<Policy>, Vec<Finding>) {
        let findings = self.found.findings.into_vec();
        let statements: Option<Vec<Statement>> =
            self.drafts.into_iter().map(StatementDraft::complete).collect();
        let statements = statements.filter(|_| findings.is_empty());
        let policy = statements.map(|statements| Policy {
            version: self.version,
            id: self.id,
            statements: statements.into(),
            single: self.single,
            partition: None,
            json: None,
        });
        (policy, findings)
    }
}

/// Returns the policy that consists of some of a policy's statements, by their indexes. `None` if
/// there are none.
#[must_use]
pub fn part_of(policy: &Policy, numbers: &[usize]) -> Option<Policy> {
    let all = policy.statements().iter().enumerate();
    let kept = all.filter(|(number, _)| numbers.contains(number)).map(|(_, it)| it.clone());
    let statements = Some(kept.collect::<Vec<_>>()).filter(|it| !it.is_empty())?;
    let (version, id) = (policy.version, policy.id.clone());
    let (single, partition) = (policy.single, policy.partition);
    Some(Policy { version, id, statements: statements.into(), single, partition, json: None })
}

/// Returns the policy with only those conditions that are kept.
#[must_use]
pub fn with_conditions(policy: &Policy, is_kept: &dyn Fn(&Condition) -> bool) -> Policy {
    let with_kept = |statement: &Statement| {
        let kept = statement.conditions.iter().filter(|it| is_kept(it)).cloned();
        Statement { conditions: Conditions::Owned(kept.collect()), ..statement.clone() }
    };
    let statements: Vec<Statement> = policy.statements().iter().map(with_kept).collect();
    Policy { statements: statements.into(), json: None, ..policy.clone() }
}

/// The statements with a condition that could not be read.
#[derive(Clone, Debug, Default)]
pub struct LostConditions {
    of_denial: bool,
    statements: HashSet<Option<usize>>,
}

impl LostConditions {
    /// Returns whether a condition could not be read in a statement, or in one that denies, because
    /// that one may deny what the statement allows. A single statement outside a list has no index.
    #[must_use]
    pub fn has(&self, statement: Option<usize>) -> bool {
        self.of_denial || self.statements.contains(&statement)
    }
}

pub use holes::{DocumentText, Takes, misplaced, texts};

/// The element that contains an empty list or object, for its finding.
pub(crate) use empty_list::Emptied;
