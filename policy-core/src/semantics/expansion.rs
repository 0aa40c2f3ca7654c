//! Replacement of policy variables with the values of a request, in `const`.
//!
//! The value of a variable is literal: a `*` in it is not a wildcard, and neither are the escapes
//! `${*}`, `${?}` and `${$}`. Therefore literal wildcard characters are written with codes of their
//! own, which no string contains, into a buffer on the stack.

use super::known::{Context, Known};
use crate::model::Version;

/// How `${` in a policy string is interpreted.
#[derive(Clone, Copy, Debug)]
pub enum Variables<'a> {
    /// As text: the version is `2008-10-17`.
    AreText,
    /// As [variables and escapes][1], with the values of this request.
    ///
    /// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    Of(Context<'a>),
}

impl<'a> Variables<'a> {
    /// Returns how a policy with a given version interprets them.
    #[must_use]
    pub const fn read_by(version: Version, context: Context<'a>) -> Self {
        match version {
            Version::V2008 => Self::AreText,
            Version::V2012 => Self::Of(context),
        }
    }

    /// Returns whether a string contains something to replace.
    pub(super) const fn stand_in(self, text: &str) -> bool {
        match self {
            Self::AreText => false,
            Self::Of(_) => first_opening(text.as_bytes()).is_some(),
        }
    }
}

/// The maximum number of bytes of a string with its variables replaced. A longer one is not
/// decided: no ARN is that long.
const LONGEST: usize = 2_048;

/// A string with codes for literal wildcard characters.
pub(super) struct Expanded {
    bytes: [u8; LONGEST],
    length: usize,
    has_codes: bool,
}

/// The result of replacing the variables in a string.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expansion {
    /// All were replaced.
    Done,
    /// One has no value, so the string matches nothing.
    Unresolvable,
    /// One is unknown, invalid, or has several values. In a pattern, a `*` stands for it.
    Unknown,
    /// The string is longer than any that is compared.
    TooLong,
}

/// How wildcards in the string itself are treated, and literal wildcard characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wildcards {
    /// The string is compared exactly.
    AreLetters,
    /// The string is a pattern.
    Match,
}

impl Expanded {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; LONGEST], length: 0, has_codes: false }
    }

    pub(super) const fn as_bytes(&self) -> &[u8] {
        match self.bytes.split_at_checked(self.length) {
            Some((bytes, _)) => bytes,
            None => &[],
        }
    }

    pub(super) const fn has_codes(&self) -> bool {
        self.has_codes
    }

    /// Appends bytes unchanged, and returns whether there was room.
    pub(super) const fn push(&mut self, mut bytes: &[u8]) -> bool {
        while let [byte, rest @ ..] = bytes {
            if !self.push_byte(*byte) {
                return false;
            }
            bytes = rest;
        }
        true
    }

    const fn push_byte(&mut self, byte: u8) -> bool {
        match self.bytes.split_at_mut_checked(self.length) {
            Some((_, [place, ..])) => {
                *place = byte;
                self.length += 1;
                true
            }
            _ => false,
        }
    }

    /// Appends a string in which wildcard characters are literal.
    pub(super) const fn push_literal(&mut self, mut bytes: &[u8], wildcards: Wildcards) -> bool {
        while let [byte, rest @ ..] = bytes {
            let has_room = match *byte {
                b'*' | b'?' if matches!(wildcards, Wildcards::Match) => {
                    self.has_codes = true;
                    // In UTF-8 form, and beyond the last Unicode character.
                    self.push(&[0xF7, 0xBF, 0xBF, 0x80 | (*byte & 0x3F)])
                }
                byte => self.push_byte(byte),
            };
            if !has_room {
                return false;
            }
            bytes = rest;
        }
        true
    }

    /// Appends a string with its variables and escapes replaced.
    pub(super) const fn push_expanded(
        &mut self,
        text: &str,
        context: Context<'_>,
        wildcards: Wildcards,
    ) -> Expansion {
        let mut rest = text.as_bytes();
        let (mut is_unknown, mut is_unresolvable) = (false, false);
        while let Some(at) = first_opening(rest) {
            let (before, opened) = rest.split_at(at);
            let mut has_room = self.push(before);
            let Some((inner, after)) = variable(opened) else {
                // It is unknown where it ends.
                has_room = has_room && self.push(b"*");
                return if has_room { Expansion::Unknown } else { Expansion::TooLong };
            };
            rest = after;
            has_room = has_room
                && match replacement(inner, context) {
                    Replacement::Text(text) => self.push_literal(text.as_bytes(), wildcards),
                    Replacement::Escape(letter) => self.push_literal(letter, wildcards),
                    Replacement::None => {
                        is_unresolvable = true;
                        true
                    }
                    Replacement::Unknown => {
                        is_unknown = true;
                        self.push(b"*")
                    }
                    Replacement::Malformed => {
                        let has_room = self.push(b"*");
                        return if has_room { Expansion::Unknown } else { Expansion::TooLong };
                    }
                };
            if !has_room {
                return Expansion::TooLong;
            }
        }
        if !self.push(rest) {
            return Expansion::TooLong;
        }
        match (is_unresolvable, is_unknown) {
            (true, _) => Expansion::Unresolvable,
            (false, true) => Expansion::Unknown,
            (false, false) => Expansion::Done,
        }
    }
}

/// Returns the position of the first `${`.
pub(super) const fn first_opening(text: &[u8]) -> Option<usize> {
    let (mut rest, mut at) = (text, 0);
    while let [_, others @ ..] = rest {
        if let [b'$', b'{', ..] = rest {
            return Some(at);
        }
        (rest, at) = (others, at + 1);
    }
    None
}

/// Returns the text between the braces of the variable that a string begins with, and the rest.
const fn variable(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let Some((_, body)) = text.split_at_checked(2) else { return None };
    let (mut rest, mut at, mut is_quoted) = (body, 0, false);
    while let [byte, others @ ..] = rest {
        match (*byte, rest) {
            (b'}', _) if !is_quoted => return Some((body.split_at(at).0, others)),
            (_, [b'$', b'{', ..]) if !is_quoted => return None,
            (b'\'', _) => is_quoted = !is_quoted,
            _ => {}
        }
        (rest, at) = (others, at + 1);
    }
    None
}

enum Replacement<'a> {
    Text(&'a str),
    Escape(&'a [u8]),
    /// The request does not have the key, and the variable has no default.
    None,
    Unknown,
    Malformed,
}

const fn replacement<'a>(inner: &'a [u8], context: Context<'a>) -> Replacement<'a> {
    if let [b'*' | b'?' | b'$'] = inner {
        return Replacement::Escape(inner);
    }
    let (key, default) = match split_at_comma(inner) {
        Some((key, default)) => match quoted(default) {
            Some(default) => (key, Some(default)),
            None => return Replacement::Malformed,
        },
        None => (inner, None),
    };
    let (Ok(key), true) = (std::str::from_utf8(key), is_key(key)) else {
        return Replacement::Malformed;
    };
    match (context.get(key), default) {
        (Known::Values([value]), _) => Replacement::Text(value),
        (Known::Absent, Some(default)) => match std::str::from_utf8(default) {
            Ok(default) => Replacement::Text(default),
            Err(_) => Replacement::Malformed,
        },
        (Known::Absent, None) => Replacement::None,
        _ => Replacement::Unknown,
    }
}

const fn split_at_comma(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (mut rest, mut at) = (text, 0);
    while let [byte, others @ ..] = rest {
        if *byte == b',' {
            return Some((text.split_at(at).0, others));
        }
        (rest, at) = (others, at + 1);
    }
    None
}

/// Returns the text between single quotes, after at most one space.
const fn quoted(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b' ', b'\'', inner @ .., b'\''] | [b'\'', inner @ .., b'\''] => Some(inner),
        _ => None,
    }
}

/// Returns whether a string can be a condition key: two parts around a colon, without spaces or
/// wildcards.
const fn is_key(key: &[u8]) -> bool {
    let (mut rest, mut colons) = (key, 0);
    while let [byte, others @ ..] = rest {
        match *byte {
            b':' => colons += 1,
            b'*' | b'?' | b'\t' | b'\n' | b'\r' => return false,
            b' ' if colons == 0 => return false,
            _ => {}
        }
        rest = others;
    }
    colons > 0 && !matches!(key, [b':', ..] | [.., b':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Piece, pieces};
    use crate::semantics::known::Entry;
    use crate::semantics::principal::Caller;

    fn expand(text: &str, wildcards: Wildcards) -> Result<String, Expansion> {
        let entries = [
            Entry::new("aws:none", Known::Unknown),
            Entry::new("aws:PrincipalTag/team", Known::Values(&["a*b"])),
            Entry::new("aws:tags", Known::Values(&["a", "b"])),
            Entry::new("aws:username", Known::Values(&["ada"])),
        ];
        let mut expanded = Expanded::new();
        let context = Context::of_request(&entries, &Caller::Anonymous, &None);
        match expanded.push_expanded(text, context, wildcards) {
            Expansion::Done => Ok(String::from_utf8_lossy(expanded.as_bytes()).into_owned()),
            other => Err(other),
        }
    }

    #[test]
    fn variables_are_replaced_by_literal_values() {
        use Wildcards::AreLetters;
        for (text, want) in [
            ("plain $ {x} *", Ok("plain $ {x} *")),
            ("home/${aws:username}/*", Ok("home/ada/*")),
            ("${AWS:UserName}", Ok("ada")),
            ("${aws:PrincipalTag/team}", Ok("a*b")),
            ("${aws:PrincipalTag/other, 'none'}", Ok("none")),
            ("${aws:PrincipalTag/other,''}x", Ok("x")),
            ("${aws:PrincipalTag/other, '}'}", Ok("}")),
            ("${aws:username, 'none'}", Ok("ada")),
            ("${*}${?}${$}{a}", Ok("*?${a}")),
            ("${aws:PrincipalTag/other}", Err(Expansion::Unresolvable)),
            ("${aws:none}${aws:other}", Err(Expansion::Unresolvable)),
            ("${aws:none}", Err(Expansion::Unknown)),
            ("${aws:none, 'x'}", Err(Expansion::Unknown)),
            ("${aws:tags}", Err(Expansion::Unknown)),
            ("${aws:username", Err(Expansion::Unknown)),
            ("${username}", Err(Expansion::Unknown)),
            ("${}", Err(Expansion::Unknown)),
            ("${aws:a, none}", Err(Expansion::Unknown)),
        ] {
            assert!(expand(text, AreLetters).as_deref() == want.as_ref().copied(), "{text}");
        }
        assert!(expand(&"a".repeat(LONGEST), AreLetters).is_ok());
        assert!(expand(&"a".repeat(LONGEST + 1), AreLetters).is_err());
        assert!(expand("${aws:PrincipalTag/team}", Wildcards::Match).is_ok_and(|it| it != "a*b"));
    }

    proptest::proptest! {
        #[test]
        fn variables_are_those_that_the_rules_read(text in "(\\$\\{aws:[a-z]{1,3}(, ?'[a-z}*]{0,2}')?\\}|\\$\\{[*?$]\\}|[a-z*$/]){0,6}") {
            let mut want = String::new();
            let mut is_known = true;
            for piece in pieces(&text) {
                match piece {
                    Ok(Piece::Literal(text)) => want.push_str(text),
                    Ok(Piece::Escape(letter)) => want.push(letter),
                    Ok(Piece::Variable { default: Some(default), .. }) => want.push_str(default),
                    _ => is_known = false,
                }
            }
            let found = expand(&text, Wildcards::AreLetters);
            proptest::prop_assert_eq!(found.ok(), is_known.then_some(want));
        }
    }
}
