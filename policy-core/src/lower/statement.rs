//! One statement.

use crate::document::Value;
use crate::model::{ActionElement, Effect, ResourceElement, Values};
use crate::reading::{
    data_type_mismatch, invalid_effect, missing_action, missing_effect,
    unsupported_element_combination,
};

use super::object::{At, LowerState, ObjectReader, string, strings};
use super::{Emptied, StatementDraft, condition, principal};

pub(super) fn lower(
    value: &Value<'_>,
    index: usize,
    at: &At<'_>,
    findings: &mut LowerState,
) -> Option<StatementDraft> {
    let Value::Object(members) = value else {
        findings.push(data_type_mismatch::finding(at.value(), "a statement", "an object", value));
        return None;
    };
    if let Some(name) = data_type_mismatch::intrinsic_function(value) {
        findings.push(data_type_mismatch::in_place_of(at.value(), "a statement", name));
        return None;
    }
    let mut object = ObjectReader::new(members, at, findings);
    let sid = object.take("Sid");
    let effect = object.take("Effect");
    let principal =
        [("Principal", object.take("Principal")), ("NotPrincipal", object.take("NotPrincipal"))];
    let action = [("Action", object.take("Action")), ("NotAction", object.take("NotAction"))];
    let resource =
        [("Resource", object.take("Resource")), ("NotResource", object.take("NotResource"))];
    let condition = object.take("Condition");
    let meant = object.finish("a statement", findings);
    let means = |name: &str| meant.iter().any(|it| it.trim_start_matches("Not") == name);

    let mut draft = StatementDraft {
        index,
        sid: sid.and_then(|sid| string(sid, &at.key("Sid"), "Sid", findings)),
        has_principal: principal.iter().any(|(_, value)| value.is_some()) || means("Principal"),
        has_resource: resource.iter().any(|(_, value)| value.is_some()) || means("Resource"),
        ..StatementDraft::default()
    };
    match effect {
        Some(effect) => draft.effect = lower_effect(effect, &at.key("Effect"), findings),
        None if means("Effect") => {}
        None => findings.push(missing_effect::finding(at.value())),
    }
    if let Some((negated, name, value)) = one_of(principal, at, findings) {
        draft.principal = principal::lower(value, negated, &at.key(name), findings);
    }
    if action.iter().all(|(_, value)| value.is_none()) && !means("Action") {
        findings.push(missing_action::finding(at.value()));
    }
    if let Some((negated, values)) = element(action, Emptied::Action, at, findings) {
        draft.action = Some(ActionElement { negated, values });
    }
    if let Some((negated, values)) = element(resource, Emptied::Resource, at, findings) {
        draft.resource = Some(ResourceElement { negated, values });
    }
    if let Some(value) = condition {
        let before = findings.all;
        draft.conditions = condition::lower(value, &at.key("Condition"), findings);
        draft.lost_conditions = findings.all > before;
    }
    draft.lost_conditions |= means("Condition");
    Some(draft)
}

type Alternatives<'d, 'a> = [(&'static str, Option<&'d Value<'a>>); 2];

/// Returns whichever of an element and its negation is present, or neither if both are.
fn one_of<'d, 'a>(
    alternatives: Alternatives<'d, 'a>,
    at: &At<'_>,
    findings: &mut LowerState,
) -> Option<(bool, &'static str, &'d Value<'a>)> {
    match alternatives {
        [(name, Some(_)), (not_name, Some(_))] => {
            let place = at.key(not_name).name();
            let other = at.key(name).name();
            findings.push(unsupported_element_combination::finding(place, other, name, not_name));
            None
        }
        [(name, Some(value)), _] => Some((false, name, value)),
        [_, (name, Some(value))] => Some((true, name, value)),
        _ => None,
    }
}

fn element(
    alternatives: Alternatives<'_, '_>,
    emptied: Emptied,
    at: &At<'_>,
    findings: &mut LowerState,
) -> Option<(bool, Values)> {
    let (negated, name, value) = one_of(alternatives, at, findings)?;
    let values = strings(value, &at.key(name), name, emptied, findings)?;
    Some((negated, values))
}

fn lower_effect(value: &Value<'_>, at: &At<'_>, findings: &mut LowerState) -> Option<Effect> {
    let text = string(value, at, "Effect", findings)?;
    match &*text {
        "Allow" => Some(Effect::Allow),
        "Deny" => Some(Effect::Deny),
        _ => {
            findings.push(invalid_effect::finding(at.value(), &text));
            None
        }
    }
}
