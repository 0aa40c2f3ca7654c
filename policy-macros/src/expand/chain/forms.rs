//! The variants that a policy of a chain can have at run time, each of which is checked for its hop.

use policy_core::document::{Document, Node, Value};
use policy_core::lower::lower;
use policy_core::model::Policy;
use policy_core::model::hole::{hole_character, hole_index};

use crate::expand::{Made, contract, flow};
use crate::tokens::Front;

/// Returns the variants of a policy that was built from a node, or why they cannot be enumerated.
pub(super) fn of(
    front: &Front,
    made: &Made,
    node: Option<&Node<'static>>,
    is_given: bool,
) -> Result<Vec<Policy>, String> {
    // Without holes and control flow, there is one.
    let is_plain = front.holes.is_empty() && matches!(made, Made::Policy(_));
    let (Some(node), false) = (node, is_plain) else {
        return Ok(made.policy().cloned().into_iter().collect());
    };
    let document = Document::new(node.clone());
    let mut documents = match made {
        Made::Policy(_) => vec![document],
        Made::Flow(_) if is_given => contract::forms(front, &document)?,
        // A generated policy names the right roles, whichever of its conditions are chosen.
        Made::Flow(_) => {
            let variants = flow::variants(front, &document).into_iter();
            variants.take(1).map(|variant| variant.document).collect()
        }
    };
    let mut forms = Vec::with_capacity(documents.len());
    for document in &mut documents {
        unify(front, &mut document.root);
        match lower(document, true).finish().0 {
            Some(policy) => forms.push(policy),
            None => return Err("one variant of its policy is not valid".to_owned()),
        }
    }
    Ok(forms)
}

/// Replaces each hole of a variable with the variable's first hole.
pub(super) fn unify(front: &Front, node: &mut Node<'static>) {
    match &mut node.value {
        Value::String(text) => {
            let unified = unified(front, text);
            if unified != **text {
                *text = unified.into();
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|it| unify(front, it)),
        Value::Object(members) => members.iter_mut().for_each(|it| unify(front, &mut it.value)),
        _ => {}
    }
}

/// Returns a string in which each hole of a variable is replaced with the variable's first hole.
pub(super) fn unified(front: &Front, text: &str) -> String {
    let variables = front.variables.of_holes();
    let first = |one: char| {
        let number = hole_index(one).and_then(|it| variables.get(it).copied().flatten());
        number.and_then(hole_character).unwrap_or(one)
    };
    text.chars().map(first).collect()
}
