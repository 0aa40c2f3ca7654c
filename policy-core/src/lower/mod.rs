//! From [`Document`] to the model: shape, types and words.
//!
//! What is refused here is no policy at all: a wrong JSON type, an unknown or repeated name, a
//! missing element that every kind needs, an operator that does not exist. Whatever can be read is
//! read, so that one mistake does not hide the next; what a value means is for the rules.

mod condition;
mod holes;
mod object;
mod principal;
mod statement;
mod wrapped;

use std::collections::HashSet;

use crate::Context;
use crate::document::{Document, Value};
use crate::lint::rules::{
    data_type_mismatch, empty_list, invalid_version, missing_action, missing_statement,
};
use crate::lint::{Actions, Each, Finding, StatementView};
use crate::model::{
    ActionElement, Conditions, Effect, Policy, PolicyKind, PrincipalElement, ResourceElement,
    Statement, Text, Version,
};
use crate::path::Path;
use object::{At, Found, ObjectReader};

/// What could be read of a document.
pub(crate) struct Lowered {
    version: Option<Version>,
    pub(crate) has_version: bool,
    id: Option<Text>,
    single: bool,
    drafts: Vec<Draft>,
    pub(crate) found: Found,
}

/// A statement as far as it could be read.
#[derive(Default)]
struct Draft {
    index: usize,
    sid: Option<Text>,
    effect: Option<Effect>,
    principal: Option<PrincipalElement>,
    has_principal: bool,
    action: Option<ActionElement>,
    resource: Option<ResourceElement>,
    has_resource: bool,
    conditions: Vec<crate::model::Condition>,
    /// Whether a condition could not be read.
    lost_conditions: bool,
}

/// Reads a document, which may be a template with holes. No kind of policy has a shape of its own.
pub(crate) fn lower(document: &Document<'_>, has_holes: bool) -> Lowered {
    lower_beside(document, has_holes, HashSet::new())
}

/// Reads a document with holes at places that are told already.
pub(crate) fn lower_beside(
    document: &Document<'_>,
    has_holes: bool,
    holes: HashSet<Path>,
) -> Lowered {
    let found = Found::of(document, has_holes, holes);
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
    if let Some(finding) = wrapped::finding(&document.root.value) {
        // What the policy inside has is not missing.
        lowered.has_version = true;
        lowered.found.push(finding);
        return lowered;
    }
    let Value::Object(members) = &document.root.value else {
        let finding = data_type_mismatch::finding(
            root.value(),
            "a policy",
            "an object",
            &document.root.value,
        );
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
        Value::Array(elements) if elements.is_empty() && !document.spliced_statements => {
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

/// Reads a statement that stands alone.
///
/// # Errors
///
/// The first thing that is wrong with it.
pub(crate) fn lower_statement(document: &Document<'_>) -> Result<Statement, Box<Finding>> {
    let mut found = Found::default();
    let draft = statement::lower(&document.root.value, 0, &At::root(), &mut found);
    match (found.findings.into_vec().into_iter().next(), draft.and_then(Draft::complete)) {
        (None, Some(statement)) => Ok(statement),
        (Some(finding), _) => Err(Box::new(finding)),
        (None, None) => Err(Box::new(missing_action::finding(At::root().value()))),
    }
}

impl Draft {
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

fn lower_version(value: &Value<'_>, at: &At<'_>, findings: &mut Found) -> Option<Version> {
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
    /// What the actions of each statement mean.
    pub(crate) fn actions<'a>(&'a self, context: &Context<'a>) -> Vec<Actions<'a>> {
        self.drafts.iter().map(|draft| Actions::of(draft.action.as_ref(), context)).collect()
    }

    /// The statements as the rules see them.
    pub(crate) fn views<'a>(
        &'a self,
        kind: PolicyKind,
        actions: &'a [Actions<'a>],
        context: &'a Context<'a>,
    ) -> Vec<StatementView<'a>> {
        let version = self.version.unwrap_or(Version::V2008);
        let version =
            if self.has_version && self.version.is_none() { Version::V2012 } else { version };
        let view = |(draft, actions): (&'a Draft, &'a Actions<'a>)| StatementView {
            kind,
            version,
            index: draft.index,
            single: self.single,
            sid: draft.sid.as_deref(),
            effect: draft.effect,
            principal: draft.principal.as_ref(),
            action: draft.action.as_ref(),
            actions,
            resource: draft.resource.as_ref(),
            conditions: Each::of(&draft.conditions),
            has_principal: draft.has_principal,
            has_resource: draft.has_resource,
            service: None,
            context,
        };
        self.drafts.iter().zip(actions).map(view).collect()
    }

    pub(crate) const fn version(&self) -> Option<Version> {
        self.version
    }

    /// The statements of which a condition could not be read.
    pub(crate) fn lost_conditions(&self) -> LostConditions {
        let lost = || self.drafts.iter().filter(|draft| draft.lost_conditions);
        let number = |draft: &Draft| if self.single { None } else { Some(draft.index) };
        LostConditions {
            of_denial: lost().any(|draft| draft.effect == Some(Effect::Deny)),
            statements: lost().map(number).collect(),
        }
    }

    pub(crate) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The policy. The caller knows that nothing was found while reading.
    pub(crate) fn into_policy(self) -> Option<Policy> {
        let statements: Option<Vec<Statement>> =
            self.drafts.into_iter().map(Draft::complete).collect();
        Some(Policy {
            version: self.version,
            id: self.id,
            statements: statements?.into(),
            single: self.single,
            partition: None,
            json: None,
        })
    }
}

/// The statements of which a condition could not be read.
pub(crate) struct LostConditions {
    of_denial: bool,
    statements: HashSet<Option<usize>>,
}

impl LostConditions {
    /// Whether a condition of a statement could not be read, or of one that denies, since it may deny
    /// what the statement allows. The only one, outside a list, has no number.
    pub(crate) fn has(&self, statement: Option<usize>) -> bool {
        self.of_denial || self.statements.contains(&statement)
    }
}

pub(crate) use holes::misplaced;
pub use holes::{DocumentText, texts};

/// The element that an empty list or object stands in, for its finding.
pub(crate) use empty_list::Emptied;
