//! Walks a policy once and passes each part to the rules that check such parts.

use std::sync::OnceLock;

use super::view::{
    ActionSite, ArnSite, ConditionSite, PolicyView, PrincipalSite, PrincipalValue, ResourceSite,
    StatementView, TextRole, TextSite,
};
use super::{Check, Finding, Level, Rule, listed_rules};
use crate::Context;
use crate::yielding::{Told, rank};
use policy_core::findings::Findings;
use policy_core::model::{
    ArnFields, AwsPrincipalKind, BaseOperator, Family, FederatedPrincipalKind, PrincipalEntry,
    PrincipalType,
};
use policy_core::sort::sort_by_key;

/// Collects what the rules find.
pub(crate) struct Report<'a> {
    /// Settings and reference data.
    pub(crate) context: &'a Context<'a>,
    findings: Findings,
    /// Whether a finding follows from what was found while reading.
    follows: &'a dyn Fn(&Finding) -> bool,
    told: Told,
}

impl<'a> Report<'a> {
    pub(crate) fn new(context: &'a Context<'a>, follows: &'a dyn Fn(&Finding) -> bool) -> Self {
        Self { context, findings: Findings::default(), follows, told: Told::default() }
    }

    /// Adds a finding, unless another finding describes the mistake better. The same finding at the same
    /// place counts once.
    pub(crate) fn push(&mut self, finding: Finding) {
        if self.told.has_better(&finding) {
            return;
        }
        // A finding that is dropped because something else may be the answer still takes precedence.
        self.told.add(&finding);
        if !(self.follows)(&finding) {
            self.findings.add_once(finding);
        }
    }

    /// Whether a rule's further findings are only counted, so that their help is never shown.
    pub(crate) fn is_full(&self, rule: &'static Rule) -> bool {
        self.findings.is_full(rule.name)
    }

    /// Returns the findings: first those about the document, then statement by statement, and last how many
    /// more there are.
    pub(crate) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings.into_vec();
        sort_by_key(&mut findings, |it| (it.stands_for().is_some(), it.statement()));
        findings
    }
}

/// The rules, by what they check.
#[derive(Default)]
struct Table {
    policy: Vec<fn(&PolicyView<'_>, &mut Report<'_>)>,
    statement: Vec<fn(&StatementView<'_>, &mut Report<'_>)>,
    action: Vec<fn(&ActionSite<'_>, &mut Report<'_>)>,
    resource: Vec<fn(&ResourceSite<'_>, &mut Report<'_>)>,
    principal: Vec<fn(&PrincipalSite<'_>, &mut Report<'_>)>,
    condition: Vec<fn(&ConditionSite<'_>, &mut Report<'_>)>,
    arn: Vec<fn(&ArnSite<'_>, &mut Report<'_>)>,
    text: Vec<fn(&TextSite<'_>, &mut Report<'_>)>,
}

/// Returns the rules that can find something at a level or above, each after the rules that it yields to.
fn tables(lowest_level: Level) -> &'static [Table] {
    static ALL: OnceLock<Vec<Table>> = OnceLock::new();
    static WITHOUT_SUGGESTIONS: OnceLock<Vec<Table>> = OnceLock::new();
    let (tables, suggests) = match lowest_level {
        Level::Suggestion => (&ALL, true),
        _ => (&WITHOUT_SUGGESTIONS, false),
    };
    tables.get_or_init(|| {
        let all = listed_rules().iter();
        let asked = all.filter(|it| suggests || it.rule.level > Level::Suggestion);
        let mut ranked: Vec<_> = asked.map(|it| (rank(it.rule), it.check)).collect();
        sort_by_key(&mut ranked, |(rank, _)| *rank);
        let of_a_rank = ranked.chunk_by(|(one, _), (other, _)| one == other);
        let table = |checks: &[(usize, Check)]| {
            let mut table = Table::default();
            checks.iter().for_each(|(_, check)| table.add(*check));
            table
        };
        of_a_rank.map(table).collect()
    })
}

impl Table {
    fn add(&mut self, check: Check) {
        match check {
            Check::Reading | Check::Request | Check::Chain | Check::Source => {}
            Check::Policy(check) => self.policy.push(check),
            Check::Statement(check) => self.statement.push(check),
            Check::Action(check) => self.action.push(check),
            Check::Resource(check) => self.resource.push(check),
            Check::Principal(check) => self.principal.push(check),
            Check::Condition(check) => self.condition.push(check),
            Check::Arn(check) => self.arn.push(check),
            Check::Text(check) => self.text.push(check),
            Check::Several(checks) => checks.iter().for_each(|check| self.add(*check)),
        }
    }
}

/// Runs all rules over a policy.
pub(crate) fn check_statements(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    for table in tables(policy.context.lowest_level) {
        for check in &table.policy {
            check(policy, report);
        }
        for statement in policy.statements {
            check_statement(statement, table, report);
        }
    }
}

fn check_statement(statement: &StatementView<'_>, table: &Table, report: &mut Report<'_>) {
    for check in &table.statement {
        check(statement, report);
    }
    check_texts(statement, table, report);
    for entry in statement.principal.into_iter().flat_map(|element| element.entries()) {
        check_principals(statement, entry, table, report);
    }
    for (index, text) in statement.action.into_iter().flat_map(|it| &it.values).enumerate() {
        let site = ActionSite { statement: *statement, index, text };
        for check in &table.action {
            check(&site, report);
        }
    }
    for (index, text) in statement.resource.into_iter().flat_map(|it| &it.values).enumerate() {
        let site =
            ResourceSite { statement: *statement, index, text, fields: ArnFields::split(text) };
        for check in &table.resource {
            check(&site, report);
        }
        if text != "*" && !text.starts_with(policy_core::model::hole::is_hole) {
            check_arn(statement, TextRole::Resource(index), text, table, report);
        }
    }
    for site in statement.condition_sites() {
        for check in &table.condition {
            check(&site, report);
        }
        for (index, value) in site.values().iter().enumerate() {
            let text = value.as_str();
            if text.starts_with("arn:") && is_compared_as_arn(&site, text) {
                let role = TextRole::ConditionValue(site.condition, index);
                check_arn(statement, role, text, table, report);
            }
        }
    }
}

/// Whether a condition value is compared with ARNs. String operators compare character by character if
/// the key is an ARN; the fields before the first wildcard or variable are literal.
fn is_compared_as_arn(site: &ConditionSite<'_>, text: &str) -> bool {
    let operator = site.condition.operator;
    match operator.base {
        BaseOperator::StringEquals
        | BaseOperator::StringNotEquals
        | BaseOperator::StringLike
        | BaseOperator::StringNotLike => {
            let literal = text.split(['*', '?', '$']).next().unwrap_or_default();
            let fields_are_literal =
                literal.len() == text.len() || literal.bytes().filter(|it| *it == b':').count() > 4;
            fields_are_literal
                && (operator.takes_wildcards() || !text.contains(['*', '?', '$']))
                && site.key_facts().is_some_and(|it| it.value_type == "ARN")
        }
        _ => operator.family() == Family::Arn,
    }
}

fn check_texts(statement: &StatementView<'_>, table: &Table, report: &mut Report<'_>) {
    let mut visit = |role, text: &'_ str| {
        let has_brace = text.contains('{');
        let site = TextSite { statement: *statement, role, text, has_brace };
        for check in &table.text {
            check(&site, report);
        }
    };
    if let Some(sid) = statement.sid {
        visit(TextRole::Sid, sid);
    }
    for entry in statement.principal.into_iter().flat_map(|element| element.entries()) {
        for (index, text) in entry.values.iter().enumerate() {
            visit(TextRole::Principal(entry.principal_type, index), text);
        }
    }
    for (index, text) in statement.action.into_iter().flat_map(|it| &it.values).enumerate() {
        visit(TextRole::Action(index), text);
    }
    for (index, text) in statement.resource.into_iter().flat_map(|it| &it.values).enumerate() {
        visit(TextRole::Resource(index), text);
    }
    for condition in statement.conditions {
        visit(TextRole::ConditionKey(condition), &condition.key);
        for (index, value) in condition.values().enumerate() {
            visit(TextRole::ConditionValue(condition, index), value.as_str());
        }
    }
}

fn check_principals(
    statement: &StatementView<'_>,
    entry: &PrincipalEntry,
    table: &Table,
    report: &mut Report<'_>,
) {
    for (index, text) in entry.values.iter().enumerate() {
        let value = match entry.principal_type {
            PrincipalType::Any => PrincipalValue::Any,
            PrincipalType::Aws => PrincipalValue::Aws(AwsPrincipalKind::classify(text)),
            PrincipalType::CanonicalUser => PrincipalValue::CanonicalUser,
            PrincipalType::Federated => {
                PrincipalValue::Federated(FederatedPrincipalKind::classify(text))
            }
            PrincipalType::Service => PrincipalValue::Service,
        };
        let site = PrincipalSite { statement: *statement, index, text, value };
        for check in &table.principal {
            check(&site, report);
        }
        let arn_types =
            matches!(entry.principal_type, PrincipalType::Aws | PrincipalType::Federated);
        if arn_types && text.trim_start().starts_with("arn:") {
            let role = TextRole::Principal(entry.principal_type, index);
            check_arn(statement, role, text, table, report);
        }
    }
}

fn check_arn(
    statement: &StatementView<'_>,
    role: TextRole<'_>,
    text: &str,
    table: &Table,
    report: &mut Report<'_>,
) {
    let fields = ArnFields::split(text);
    let problem = match &fields {
        Ok(fields) => fields.check().err(),
        Err(error) => Some(error.clone()),
    };
    let site = ArnSite { statement: *statement, role, text, fields, problem };
    for check in &table.arn {
        check(&site, report);
    }
}
