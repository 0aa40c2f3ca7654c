//! `Principal` and `NotPrincipal`.

use crate::document::Value;
use crate::model::{PrincipalElement, PrincipalEntry, PrincipalType, Principals};
use crate::reading::{empty_list, invalid_principal_format, invalid_principal_key};

use super::Emptied;
use super::object::{At, LowerState, distinct, strings};

pub(super) fn lower(
    value: &Value<'_>,
    negated: bool,
    at: &At<'_>,
    findings: &mut LowerState,
) -> Option<PrincipalElement> {
    let name = if negated { "NotPrincipal" } else { "Principal" };
    let members = match value {
        Value::String(text) if text == "*" => {
            return Some(PrincipalElement { negated, principals: Principals::Everyone });
        }
        Value::Object(members) => members,
        other => {
            findings.push(invalid_principal_format::finding(at.value(), name, other));
            return None;
        }
    };
    if members.is_empty() {
        findings.push(empty_list::finding(at.value(), name, Emptied::Principal));
        return None;
    }
    let mut entries = Vec::with_capacity(members.len());
    for member in distinct(members, at, findings) {
        let at = at.key(&member.key);
        let Some(principal_type) = PrincipalType::parse(&member.key) else {
            findings.push(invalid_principal_key::finding(at.name(), &member.key));
            continue;
        };
        let values =
            strings(&member.value.value, &at, &member.key, Emptied::PrincipalValues, findings);
        let Some(values) = values else { continue };
        // Under `*`, only `*` is allowed, because any other value would mean everyone.
        if principal_type == PrincipalType::Any && values.iter().any(|text| text != "*") {
            findings.push(invalid_principal_key::of_any(at.name()));
            continue;
        }
        entries.push(PrincipalEntry { principal_type, values });
    }
    (entries.len() == members.len())
        .then(|| PrincipalElement { negated, principals: Principals::ByType(entries.into()) })
}
