//! Policy patterns whose variables and holes can be anything.

use std::borrow::Cow;

use policy_core::model::hole::is_hole;
use policy_core::model::{Piece, pieces};
use policy_core::semantics::pattern;

/// Returns a pattern with stars in place of what is unknown: holes, policy variables, and anything that
/// starts like a variable but is not one.
pub(crate) fn opened(text: &str) -> Cow<'_, str> {
    if !text.contains("${") && !text.contains(is_hole) {
        return Cow::Borrowed(text);
    }
    let mut opened = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Ok(Piece::Literal(literal)) => {
                opened.extend(literal.chars().map(|one| if is_hole(one) { '*' } else { one }));
            }
            // For a resource that does not exist yet, some services authorize a literal star.
            Ok(Piece::Escape('*')) => opened.push('*'),
            Ok(Piece::Escape(_)) => opened.push('?'),
            Ok(Piece::Variable { .. }) | Err(_) => opened.push('*'),
        }
    }
    Cow::Owned(opened)
}

/// Whether some string matches both a policy's pattern and one of several forms, in which only `*` and `?`
/// are open.
pub(crate) fn can_be_one_of(text: &str, forms: &[&str]) -> bool {
    let opened = opened(text);
    forms.iter().any(|form| pattern::overlaps(&opened, form))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_a_star() {
        for (text, want) in [
            ("a*b", "a*b"),
            ("a-${aws:username}-b", "a-*-b"),
            ("${*}${?}${aws:PrincipalTag/x, 'y'}", "*?*"),
            ("\u{F0000}/x", "*/x"),
            ("a${b", "a*"),
        ] {
            assert_eq!(opened(text), want, "{text}");
        }
        assert!(can_be_one_of("${aws:username}-x", &["b*", "a*-?"]));
        assert!(!can_be_one_of("${aws:username}-x", &["b", "a*-y"]));
    }
}
