//! Policy variables in a policy whose version does not support them.

use std::ops::Range;

use super::{PolicyView, StatementView};
use policy_core::model::{Piece, Version, pieces};
use policy_core::path::Place;

/// Returns the first variable in a policy that is read with the old version.
pub(crate) fn find_variable<'a>(policy: &PolicyView<'a>) -> Option<(&'a str, Place, Range<usize>)> {
    if policy.statements.first()?.version() != Version::V2008 {
        return None;
    }
    policy.statements.iter().find_map(variable_of_statement)
}

fn variable_of_statement<'a>(
    statement: &StatementView<'a>,
) -> Option<(&'a str, Place, Range<usize>)> {
    let resources = statement.resource.into_iter().flat_map(|element| &element.values);
    for (index, text) in resources.enumerate() {
        if let Some(range) = variable_in(text) {
            return Some((text, statement.resource_place(index), range));
        }
    }
    for site in statement.condition_sites() {
        if !site.condition.operator.takes_variables() {
            continue;
        }
        for (index, value) in site.values().iter().enumerate() {
            if let Some(range) = variable_in(value.as_str()) {
                return Some((value.as_str(), site.value_place(index), range));
            }
        }
    }
    None
}

fn variable_in(text: &str) -> Option<Range<usize>> {
    if !text.contains("${") {
        return None;
    }
    pieces(text).find_map(|piece| match piece {
        Ok(Piece::Variable { range, .. }) => Some(range),
        Ok(Piece::Escape(character)) => {
            let written = ["${", character.encode_utf8(&mut [0; 4]), "}"].concat();
            text.find(&written).map(|at| at..at + written.len())
        }
        _ => None,
    })
}
