//! `Condition`: operators, keys and values.

use crate::document::{Member, Value};
use crate::model::hole::{Template, has_hole};
use crate::model::{Condition, ConditionValues, Operator, Scalar};
use crate::reading::{
    data_type_mismatch, duplicate_key, empty_list, invalid_condition_data_type,
    invalid_condition_operator,
};

use super::Emptied;
use super::object::{At, LowerState, distinct};

pub(super) fn lower(value: &Value<'_>, at: &At<'_>, findings: &mut LowerState) -> Vec<Condition> {
    let Some(operators) = members(value, at, "`Condition`", Emptied::Condition, findings) else {
        return Vec::new();
    };
    let mut conditions = Vec::with_capacity(operators.len());
    let mut seen: Vec<(Operator, &str)> = Vec::with_capacity(operators.len());
    for member in distinct(operators, at, findings) {
        let at_operator = at.key(&member.key);
        let parsed = match Operator::parse(&member.key) {
            Ok(parsed) => parsed,
            Err(error) => {
                let place = at_operator.name();
                findings.push(invalid_condition_operator::finding(place, &member.key, &error));
                continue;
            }
        };
        match seen.iter().find(|(operator, _)| *operator == parsed.operator) {
            Some((_, spelling)) if *spelling != member.key => {
                let first = at.key(spelling).name();
                findings.push(duplicate_key::operator(at_operator.name(), first, parsed.operator));
            }
            _ => seen.push((parsed.operator, &member.key)),
        }
        let spelling = (!parsed.exact_casing).then(|| findings.text(&member.key));
        let subject = format!("`{}`", member.key);
        let keys =
            members(&member.value.value, &at_operator, &subject, Emptied::Operator, findings);
        let keys = keys.unwrap_or_default();
        if findings.has_holes {
            report_coincidences(keys, &at_operator, findings);
        }
        for key in distinct(keys, &at_operator, findings) {
            let at_key = at_operator.key(&key.key);
            let qualified = Emptied::Values(parsed.operator);
            let values = lower_values(&key.value.value, &key.key, qualified, &at_key, findings);
            conditions.extend(values.map(|values| Condition {
                operator: parsed.operator,
                spelling: spelling.clone(),
                key: findings.text(&key.key),
                values,
            }));
        }
    }
    conditions
}

/// Reports each key that a filled-in value can make equal to an earlier one: an object has each
/// name only once, and readers would keep one of the two.
fn report_coincidences(keys: &[Member<'_>], at: &At<'_>, findings: &mut LowerState) {
    if !keys.iter().any(|member| has_hole(&member.key)) {
        return;
    }
    let keys: Vec<_> = keys.iter().map(|it| (&*it.key, Template::of(&it.key))).collect();
    // A key without a hole can only coincide with keys that have one.
    let mut templates: Vec<&(&str, Template)> = Vec::new();
    for (index, later) in keys.iter().enumerate() {
        let (key, template) = later;
        let meets = |earlier: &&(&str, Template)| earlier.1.can_equal(template);
        let first = if template.has_hole() {
            keys.iter().take(index).find(meets)
        } else {
            templates.iter().copied().find(meets)
        };
        // Two identical keys have already been reported.
        if let Some((first, _)) = first.filter(|(first, _)| first != key) {
            let place = at.key(key).name();
            findings.push(duplicate_key::template(place, at.key(first).name(), key, first));
        }
        if template.has_hole() {
            templates.push(later);
        }
    }
}

fn members<'d, 'a>(
    value: &'d Value<'a>,
    at: &At<'_>,
    subject: &str,
    emptied: Emptied,
    findings: &mut LowerState,
) -> Option<&'d [Member<'a>]> {
    match value {
        Value::Object(members) if members.is_empty() => {
            findings.push(empty_list::finding(at.value(), subject.trim_matches('`'), emptied));
            None
        }
        Value::Object(members) => Some(members),
        other => {
            findings.push(data_type_mismatch::finding(at.value(), subject, "an object", other));
            None
        }
    }
}

fn lower_values(
    value: &Value<'_>,
    key: &str,
    emptied: Emptied,
    at: &At<'_>,
    findings: &mut LowerState,
) -> Option<ConditionValues> {
    match value {
        Value::Array(elements) if elements.is_empty() => {
            findings.push(empty_list::finding(at.value(), key, emptied));
            None
        }
        Value::Array(elements) => {
            let mut values = Vec::with_capacity(elements.len());
            for (index, element) in elements.iter().enumerate() {
                values.extend(scalar(&element.value, key, &at.index(index), findings));
            }
            (values.len() == elements.len()).then_some(ConditionValues::Many(values))
        }
        other => scalar(other, key, at, findings).map(ConditionValues::One),
    }
}

fn scalar(value: &Value<'_>, key: &str, at: &At<'_>, findings: &mut LowerState) -> Option<Scalar> {
    match value {
        Value::String(text) => Some(Scalar::String(findings.text(text))),
        Value::Number(digits) if digits.contains(['e', 'E']) => {
            findings.push(invalid_condition_data_type::exponent(at.value(), digits));
            None
        }
        Value::Number(digits) => Some(Scalar::Number(findings.text(digits))),
        Value::Bool(value) => Some(Scalar::Bool(*value)),
        other => {
            findings.push(invalid_condition_data_type::finding(at.value(), key, other));
            None
        }
    }
}
