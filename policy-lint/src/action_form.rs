//! The form of an action.

use std::ops::Range;

/// The first fault in an action's form.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    Empty,
    NoService,
    SeveralColons,
    ServiceCharacter(char),
    NameCharacter(char),
}

/// Returns the first fault in an action's form, without surrounding characters.
pub(crate) fn find_fault(text: &str) -> Option<(Fault, Range<usize>)> {
    if text.is_empty() {
        return Some((Fault::Empty, 0..0));
    }
    if text == "*" {
        return None;
    }
    let Some((service, name)) = text.split_once(':') else {
        return Some((Fault::NoService, 0..0));
    };
    if service.is_empty() && !name.contains(':') {
        return Some((Fault::NoService, 0..0));
    }
    if let Some(second) = name.find(':') {
        let at = service.len() + 1 + second;
        return Some((Fault::SeveralColons, at..at + 1));
    }
    let foreign = |allowed: &'static str| {
        move |&(_, one): &(usize, char)| !one.is_ascii_alphanumeric() && !allowed.contains(one)
    };
    if let Some((at, one)) = service.char_indices().find(foreign("-.*?")) {
        return Some((Fault::ServiceCharacter(one), at..at + one.len_utf8()));
    }
    let (at, one) = name.char_indices().find(foreign("-_.*?"))?;
    let at = service.len() + 1 + at;
    Some((Fault::NameCharacter(one), at..at + one.len_utf8()))
}
