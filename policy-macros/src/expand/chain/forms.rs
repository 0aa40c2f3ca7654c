//! The policies that a policy of a chain can be, of which each is asked about its hop.

use policy_core::document::{Document, Node, Value};
use policy_core::lower::lower;
use policy_core::model::Policy;
use policy_core::model::hole::{hole_character, hole_index};

use crate::expand::{Made, contract, flow};
use crate::tokens::Front;

/// The forms of a policy that was made of a node; why they cannot be gone through, else.
pub(super) fn of(
    front: &Front,
    made: &Made,
    node: Option<&Node<'static>>,
    is_given: bool,
) -> Result<Vec<Policy>, String> {
    let (Some(node), false) = (node, front.holes.is_empty()) else {
        return Ok(made.policy().cloned().into_iter().collect());
    };
    let document = Document::new(node.clone());
    let mut documents = match made {
        Made::Policy(_) => vec![document],
        Made::Flow(_) if is_given => contract::forms(front, &document)?,
        // What the macro made is about the right roles, whatever is chosen of its conditions.
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
            None => return Err("one of the forms of its policy is none".to_owned()),
        }
    }
    Ok(forms)
}

/// Puts the first hole of a variable for each.
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

/// A text in which the first hole of a variable stands for each.
pub(super) fn unified(front: &Front, text: &str) -> String {
    let variables = front.variables.of_holes();
    let first = |one: char| {
        let number = hole_index(one).and_then(|it| variables.get(it).copied().flatten());
        number.and_then(hole_character).unwrap_or(one)
    };
    text.chars().map(first).collect()
}
