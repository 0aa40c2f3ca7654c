//! A fast path for streams of requests: policies that lines repeat are read once.
//!
//! A line is split at the known texts of policies without being parsed. The rest is parsed with `0` in their
//! places, and only counts if each `0` is then the value of the member that the text is known for.
//! Everything else takes the slow path, which alone reports errors.

use std::ops::Range;

use policy_analysis::{Decision, Evaluator, json};
use policy_core::document::{Document, MOST_VALUES, Value, read_json};

use super::output::Lines;
use super::reading::{Shared, evaluator, read_request};
use crate::input::Text;
use crate::located::Checked;

/// How many sets of policies are kept.
const MOST_KEPT: usize = 8;

/// The maximum length of the texts of a set that is kept.
const LONGEST_KEPT: usize = 1 << 20;

/// The policies of the last lines.
#[derive(Default)]
pub(super) struct Known {
    /// The most recently used set comes first.
    kept: Vec<Kept>,
    /// The buffer for the rest of a line.
    rest: String,
    requests: json::RequestReader,
    pub(super) lines: Lines,
}

struct Kept {
    /// Names of members and their texts.
    texts: Vec<(&'static str, Box<str>)>,
    evaluator: Evaluator,
}

/// A member with policies: its name, and where its text is.
type Found = (&'static str, Range<usize>);

impl Known {
    /// The answer to a line, which may not be UTF-8.
    ///
    /// # Errors
    ///
    /// All errors in the line.
    pub(super) fn answer(
        &mut self,
        line: Option<&str>,
        shared: &Shared,
        text: impl FnOnce() -> Text,
    ) -> Result<Decision, Box<Checked>> {
        match line.and_then(|line| self.short_answer(line, shared)) {
            Some(decision) => Ok(decision),
            None => self.long_answer(&text(), shared),
        }
    }

    fn short_answer(&mut self, line: &str, shared: &Shared) -> Option<Decision> {
        // In a longer line, the values must be counted.
        if line.len() >= 2 * MOST_VALUES {
            return None;
        }
        if self.kept.is_empty() {
            return ask(&read_json(line).ok()?, &[], &shared.evaluator, &mut self.requests);
        }
        let (found, kept) = self.split(line)?;
        let Some(kept) = kept else {
            let document = read_json(line).ok()?;
            return ask(&document, &[], &shared.evaluator, &mut self.requests);
        };
        let mut places = Vec::with_capacity(found.len());
        let mut from = 0;
        self.rest.clear();
        for (name, range) in found {
            self.rest.push_str(line.get(from..range.start)?);
            places.push((name, self.rest.len()));
            self.rest.push('0');
            from = range.end;
        }
        self.rest.push_str(line.get(from..)?);
        let used = self.kept.remove(kept);
        self.kept.insert(0, used);
        let document = read_json(&self.rest).ok()?;
        ask(&document, &places, &self.kept.first()?.evaluator, &mut self.requests)
    }

    /// The members of a line that have policies, in order, and the number of the set with exactly these, if
    /// there are any. `None` if one of them is not known.
    fn split(&self, line: &str) -> Option<(Vec<Found>, Option<usize>)> {
        let mut at = skip_space(line, 0);
        at = after(line, at, b'{')?;
        let mut found = Vec::new();
        let mut fits: Vec<bool> = Vec::new();
        loop {
            let name_start = skip_space(line, at);
            let name_end = end_of_string(line, name_start)?;
            let name = line.get(name_start + 1..name_end - 1)?;
            at = after(line, skip_space(line, name_end), b':')?;
            at = skip_space(line, at);
            at = match json::policy_member(name) {
                None => end_of_value(line, at)?,
                Some(member) => {
                    if found.is_empty() {
                        fits.resize(self.kept.len(), true);
                    }
                    let end = self.end_of_known(line, at, member, &mut fits)?;
                    found.push((member, at..end));
                    end
                }
            };
            at = skip_space(line, at);
            match line.as_bytes().get(at)? {
                b',' => at += 1,
                b'}' => break,
                _ => return None,
            }
        }
        if found.is_empty() {
            return Some((found, None));
        }
        let all = self.kept.iter().zip(&fits);
        let is_whole = |(kept, fits): (&Kept, &bool)| *fits && kept.texts.len() == found.len();
        let number = all.into_iter().position(is_whole)?;
        Some((found, Some(number)))
    }

    /// The end of a text that some sets have for a member. The other sets no longer match.
    fn end_of_known(
        &self,
        line: &str,
        at: usize,
        member: &str,
        fits: &mut [bool],
    ) -> Option<usize> {
        let rest = line.get(at..)?;
        let mut length = None;
        for (kept, fits) in self.kept.iter().zip(fits).filter(|(_, fits)| **fits) {
            let text = kept.texts.iter().find(|(name, _)| *name == member);
            let text = text.filter(|(_, text)| rest.starts_with(&**text));
            *fits = text.is_some();
            length = length.or(text.map(|(_, text)| text.len()));
        }
        Some(at + length?)
    }

    fn long_answer(&mut self, text: &Text, shared: &Shared) -> Result<Decision, Box<Checked>> {
        let (decision, kept) = read_request(text, |request, members, document| {
            let is_empty = members.is_empty();
            let evaluator = evaluator(members, shared);
            let decision = evaluator.evaluate(&request);
            let texts = if is_empty { None } else { texts_of(document) };
            (decision, texts.map(|texts| Kept { texts, evaluator }))
        })?;
        if let Some(kept) = kept {
            self.kept.truncate(MOST_KEPT - 1);
            self.kept.insert(0, kept);
        }
        Ok(decision)
    }
}

/// The answer to a parsed request, if the members with policies are in the expected places and there are no
/// errors.
fn ask(
    document: &Document<'_>,
    places: &[(&str, usize)],
    evaluator: &Evaluator,
    requests: &mut json::RequestReader,
) -> Option<Decision> {
    let Value::Object(members) = &document.root.value else { return None };
    let mut expected = places.iter();
    for member in members {
        if json::policy_member(&member.key).is_some() {
            let (name, start) = expected.next()?;
            let span = member.value.span;
            let is_there = member.key == *name
                && span.start as usize == *start
                && span.end as usize == *start + 1;
            if !is_there {
                return None;
            }
        }
    }
    if expected.next().is_some() {
        return None;
    }
    let request = requests.read(document).ok()?;
    Some(evaluator.evaluate(&request))
}

/// The texts of the policies of a parsed request; empty if they are too long to be kept.
fn texts_of(document: &Document<'_>) -> Option<Vec<(&'static str, Box<str>)>> {
    let (text, Value::Object(members)) = (document.text?, &document.root.value) else {
        return None;
    };
    let mut texts = Vec::new();
    let mut length = 0;
    for member in members {
        let Some(name) = json::policy_member(&member.key) else { continue };
        let span = member.value.span;
        let own = text.get(span.start as usize..span.end as usize)?;
        length += own.len();
        if length > LONGEST_KEPT {
            return None;
        }
        texts.push((name, own.into()));
    }
    Some(texts)
}

fn skip_space(line: &str, at: usize) -> usize {
    let rest = line.as_bytes().get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count()
}

fn after(line: &str, at: usize, byte: u8) -> Option<usize> {
    (line.as_bytes().get(at) == Some(&byte)).then_some(at + 1)
}

/// The end of the string that starts here.
fn end_of_string(line: &str, at: usize) -> Option<usize> {
    let mut at = after(line, at, b'"')?;
    loop {
        at += 1;
        match line.as_bytes().get(at - 1)? {
            b'"' => return Some(at),
            b'\\' => at += 1,
            _ => {}
        }
    }
}

/// The end of the value that starts here, if it is one.
fn end_of_value(line: &str, start: usize) -> Option<usize> {
    let bytes = line.as_bytes();
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        match bytes.get(at)? {
            b'"' => at = end_of_string(line, at)?,
            b'[' | b'{' => {
                depth += 1;
                at += 1;
                continue;
            }
            b']' | b'}' => {
                // A closing bracket that was not opened ends the container of the value.
                depth = depth.checked_sub(1)?;
                at += 1;
            }
            _ => at += 1,
        }
        if depth == 0 && matches!(bytes.get(at)?, b',' | b'}' | b' ' | b'\t' | b'\r' | b'\n') {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::output::{write_decision, write_refused};
    use crate::input::Origin;
    use proptest::prelude::*;
    use proptest::sample::Index;

    const PARTS: [&str; 14] = [
        r#""principal": "arn:aws:iam::123456789012:user/ada""#,
        r#""action": "s3:GetObject""#,
        r#""resource": "arn:aws:s3:::reports/a""#,
        r#""resourceAccount" :"123456789012""#,
        r#""context": {"a:b": ["[", "}\"", "\\"], "c:d": 1}"#,
        r#""unknownContext":["e:f"] "#,
        r#""identityPolicies": [{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}]"#,
        r#""identityPolicies":[{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}]"#,
        r#""identityPolicie\u0073": []"#,
        r#""sessionPolicies": []"#,
        r#""serviceControlPolicies": [[{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Null":{"e:f":"true"}}}}]]"#,
        r#""resourcePolicy": {"Statement":{"Effect":"Deny","Action":"*","Principal":"*","Resource":"*"}}"#,
        r#""resourcePolicy": 0"#,
        r#""x": {"identityPolicies": []}"#,
    ];

    fn shared() -> Shared {
        Shared::from(policy_analysis::json::PolicyMembers::default(), None)
    }

    fn line(known: &mut Known, line: &str, shared: &Shared) -> String {
        let text = || Text::of_line(Origin::StandardInput, 1, line.as_bytes().to_vec());
        let mut out = Vec::new();
        match known.answer(Some(line), shared, text) {
            Ok(decision) => known.lines.write(&mut out, decision),
            Err(refused) => write_refused(&mut out, &refused),
        }
        String::from_utf8(out).unwrap()
    }

    proptest! {
        /// What is known from other lines does not change any answer.
        #[test]
        fn a_line_has_the_answer_that_it_has_alone(
            lines in proptest::collection::vec(
                (
                    proptest::collection::vec(any::<Index>(), 0..5),
                    proptest::option::weighted(0.3, (any::<Index>(), "[\\[\\]{}:,\" 0a\\\\]")),
                ),
                1..12,
            ),
        ) {
            let (mut known, shared) = (Known::default(), shared());
            for (parts, change) in lines {
                let mut members = PARTS[..4].to_vec();
                members.extend(parts.iter().map(|part| *part.get(&PARTS[4..])));
                let mut text = format!("{{{}}}", members.join(","));
                if let Some((at, letter)) = change {
                    let at = at.index(text.len());
                    text.replace_range(at..at + 1, &letter);
                }
                let alone = line(&mut Known::default(), &text, &shared);
                let long = {
                    let whole = Text::of_line(Origin::StandardInput, 1, text.as_bytes().to_vec());
                    let mut out = Vec::new();
                    match Known::default().long_answer(&whole, &shared) {
                        Ok(decision) => write_decision(&mut out, &decision),
                        Err(refused) => write_refused(&mut out, &refused),
                    }
                    String::from_utf8(out).unwrap()
                };
                prop_assert_eq!(&line(&mut known, &text, &shared), &long, "{}", text);
                prop_assert_eq!(&alone, &long, "{}", text);
            }
        }
    }

    #[test]
    fn policies_that_are_known_are_not_read_again() {
        let (mut known, shared) = (Known::default(), shared());
        let text = |action: &str, policies: &str| {
            format!(r#"{{{}, "action": "{action}", {}, {policies}}}"#, PARTS[0], PARTS[2],)
        };
        let first = text("s3:GetObject", PARTS[6]);
        assert!(known.short_answer(&first, &shared).is_none());
        line(&mut known, &first, &shared);
        assert!(known.short_answer(&first, &shared).is_some());
        assert!(known.short_answer(&text("s3:PutObject", PARTS[6]), &shared).is_some());
        assert!(known.short_answer(&text("s3:PutObject", PARTS[7]), &shared).is_none());
        // Others are forgotten; the most recent ones are not.
        for number in 0..20 {
            let other = PARTS[6].replace("\"*\"", &format!("\"a:b{number}\""));
            line(&mut known, &text("s3:GetObject", &other), &shared);
            line(&mut known, &first, &shared);
        }
        assert_eq!(known.kept.len(), MOST_KEPT);
        assert!(known.short_answer(&first, &shared).is_some());
    }
}
