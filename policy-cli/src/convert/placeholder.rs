//! Placeholders in a string: template references, and words in place of a value.

use std::ops::Range;

use policy_core::finding::is_hidden;
use policy_core::model::hole::{hole_character, hole_index};
use policy_core::model::{ArnFields, Piece, Segment, VariableErrorKind, pieces};

/// A placeholder in a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeholder {
    /// The placeholder as written, without white space inside its marks, which identifies it.
    pub(super) written: String,
    /// The text between its marks.
    pub(super) inner: String,
    /// Its byte range in the string.
    pub(super) range: Range<usize>,
    /// Why no value can replace it, as far as the string alone shows.
    pub(super) problem: Option<Problem>,
}

/// Why the text around a placeholder does not allow a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// It is inside a policy variable.
    InVariable,
    /// A `${` in the string is not closed.
    Unclosed,
    /// A `$` directly before it would turn what follows into a variable.
    AfterDollar,
}

/// What was found in a string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scan {
    /// The placeholders, in order.
    pub(super) placeholders: Vec<Placeholder>,
    /// The byte ranges of `${!`, CloudFormation's escape for the `${` of a policy variable.
    pub(super) escapes: Vec<Range<usize>>,
    /// The policy variables after a `$`, including the `$`, which is Terraform's escape in a template.
    pub(super) doubled: Vec<Range<usize>>,
}

/// Finds the placeholders in a string.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut at = 0;
    let mut is_unclosed = false;
    for piece in pieces(text) {
        match piece {
            Ok(Piece::Literal(literal)) => {
                scan.add_marked(text, at..at + literal.len(), None);
                at += literal.len();
            }
            Ok(Piece::Variable { range, .. }) => {
                at = range.end;
                if text.get(..range.start).is_some_and(|before| before.ends_with('$')) {
                    scan.doubled.push(range.start - 1..range.end);
                }
                scan.add_marked(text, range, Some(Problem::InVariable));
            }
            Ok(Piece::Escape(_)) => at += "${*}".len(),
            Err(error) => {
                is_unclosed |= error.kind() == VariableErrorKind::MissingBrace;
                at = error.range().end;
                scan.add_reference(text, error.range());
            }
        }
    }
    scan.add_segments(text);
    scan.placeholders.sort_by_key(|it| it.range.start);
    if is_unclosed {
        // The inserted value could close it.
        for placeholder in &mut scan.placeholders {
            placeholder.problem = Some(Problem::Unclosed);
        }
    }
    scan
}

impl Scan {
    fn add(&mut self, text: &str, range: Range<usize>, marks: (&str, &str), inner: &str) {
        let before = text.get(..range.start).unwrap_or_default();
        self.placeholders.push(Placeholder {
            written: format!("{}{inner}{}", marks.0, marks.1),
            inner: inner.to_owned(),
            range,
            problem: before.ends_with('$').then_some(Problem::AfterDollar),
        });
    }

    /// Adds a `${…}` that is not a policy variable.
    fn add_reference(&mut self, text: &str, range: Range<usize>) {
        let found = text.get(range.clone()).unwrap_or_default();
        let Some(inner) = found.strip_prefix("${").and_then(|it| it.strip_suffix('}')) else {
            return;
        };
        let before = text.get(..range.start).unwrap_or_default();
        match inner.strip_prefix('!') {
            Some("") => {}
            Some(_) if !before.ends_with('$') => {
                self.escapes.push(range.start..range.start + "${!".len());
            }
            Some(_) => {}
            None if is_reference(inner.trim()) => self.add(text, range, ("${", "}"), inner.trim()),
            None => self.add_marked(text, range, Some(Problem::InVariable)),
        }
    }

    /// Adds the `<words>`, `{{words}}` and `[WORDS]` in a part of a string.
    fn add_marked(&mut self, text: &str, part: Range<usize>, problem: Option<Problem>) {
        let end = part.end;
        let mut at = part.start;
        while let Some(rest) = text.get(at..end)
            && let Some(found) = rest.find(['<', '{', '['])
        {
            let start = at + found;
            let from = text.get(start..end).unwrap_or_default();
            let (open, close) = match from.chars().next() {
                Some('<') => ("<", ">"),
                Some('[') => ("[", "]"),
                _ => ("{{", "}}"),
            };
            let before = text.get(..start).unwrap_or_default();
            // The search ends at the first character outside a word, so each character is examined once.
            let inner = from.strip_prefix(open).and_then(|it| {
                let (inner, after) = it.split_at(it.find(|one| !is_of_words(one))?);
                Some((inner, after.strip_prefix(close)?))
            });
            let words = inner.filter(|(inner, after)| {
                let is_alone = !before.ends_with(open.get(..1).unwrap_or(open))
                    && !after.starts_with(close.get(..1).unwrap_or(close));
                let is_certain = open != "[" || !inner.contains(char::is_lowercase);
                is_alone && is_certain && is_words(inner.trim())
            });
            let Some((inner, _)) = words else {
                at = start + 1;
                continue;
            };
            let length = open.len() + inner.len() + close.len();
            self.add(text, start..start + length, (open, close), inner.trim());
            if let (Some(problem), Some(last)) = (problem, self.placeholders.last_mut()) {
                last.problem = Some(problem);
            }
            at = start + length;
        }
    }

    /// Adds the words that are placeholders only as a segment of an ARN.
    fn add_segments(&mut self, text: &str) {
        // Colons and slashes inside what was found do not separate segments of the ARN.
        let mut shape = String::with_capacity(text.len());
        let mut at = 0;
        for (index, placeholder) in self.placeholders.iter().enumerate() {
            shape.push_str(text.get(at..placeholder.range.start).unwrap_or_default());
            shape.extend(hole_character(index));
            at = placeholder.range.end;
        }
        shape.push_str(text.get(at..).unwrap_or_default());
        let Ok(fields) = ArnFields::split(&shape) else { return };
        for (segment, is_word) in [
            (Segment::Partition, is_partition as fn(&str) -> bool),
            (Segment::Region, is_region),
            (Segment::Account, is_account),
        ] {
            let found = fields.segment(segment);
            let inner = found.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
            let (marks, inner) = match inner {
                Some(inner) if is_words(inner) => (("{", "}"), inner),
                None if is_words(found) && is_word(found) => (("", ""), found),
                _ => continue,
            };
            let start = self.in_text(&shape, fields.range_of(segment).start);
            let range = start..start + found.len();
            self.add(text, range, marks, inner);
        }
    }

    /// The offset in the string of an offset in its shape.
    fn in_text(&self, shape: &str, at: usize) -> usize {
        let before = shape.get(..at).unwrap_or_default().chars();
        before
            .map(|one| match hole_index(one).and_then(|index| self.placeholders.get(index)) {
                Some(placeholder) => placeholder.range.len(),
                None => one.len_utf8(),
            })
            .sum()
    }
}

/// Whether the contents of `${…}` are a parameter, a resource or an expression of a template.
fn is_reference(inner: &str) -> bool {
    if let Some(name) = inner.strip_prefix("AWS::") {
        return !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric());
    }
    let is_call = inner.contains('(') && inner.ends_with([')', ']']);
    inner.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && inner.chars().all(|one| match one {
            '_' | '-' | '.' | '[' | ']' | '*' | '"' => true,
            '(' | ')' | ',' | ' ' | '/' => is_call,
            other => other.is_alphanumeric() && !is_hidden(other),
        })
}

/// Whether a text consists of words that describe a value.
fn is_words(text: &str) -> bool {
    text.starts_with(is_letter)
        && text.ends_with(is_letter)
        && text.contains(char::is_alphabetic)
        && text.chars().all(is_of_words)
}

fn is_of_words(one: char) -> bool {
    is_letter(one) || matches!(one, ' ' | '-' | '_' | '.')
}

fn is_letter(one: char) -> bool {
    one.is_alphanumeric() && !is_hidden(one)
}

fn mentions(text: &str, word: &str) -> bool {
    text.to_ascii_lowercase().contains(word)
}

fn is_partition(segment: &str) -> bool {
    mentions(segment, "partition")
}

fn is_region(segment: &str) -> bool {
    mentions(segment, "region")
}

/// Capitals, or words about an account: `aws` and service names can be accounts too.
fn is_account(segment: &str) -> bool {
    let is_capital =
        |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || matches!(it, '-' | '_');
    mentions(segment, "account")
        || (segment.chars().all(is_capital) && !segment.eq_ignore_ascii_case("aws"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, Option<Problem>)> {
        scan(text).placeholders.into_iter().map(|it| (it.written, it.problem)).collect()
    }

    fn clean(text: &str) -> Vec<String> {
        let all = found(text).into_iter();
        all.map(|(written, problem)| {
            assert_eq!(problem, None, "{text}");
            written
        })
        .collect()
    }

    #[test]
    fn references_and_words_are_placeholders() {
        for (text, want) in [
            (
                "arn:${AWS::Partition}:s3:::${BucketName}/*",
                vec!["${AWS::Partition}", "${BucketName}"],
            ),
            ("${Table.Arn}/index/<index name>", vec!["${Table.Arn}", "<index name>"]),
            (
                "arn:aws:sqs:${ var.region }:${data.aws_caller_identity.current.account_id}:q",
                vec!["${var.region}", "${data.aws_caller_identity.current.account_id}"],
            ),
            ("${aws_s3_bucket.b[0].arn}", vec!["${aws_s3_bucket.b[0].arn}"]),
            ("${lower(var.name)}", vec!["${lower(var.name)}"]),
            ("<a><b-c>-{{ d }}{{e}}", vec!["<a>", "<b-c>", "{{d}}", "{{e}}"]),
            ("arn:aws:iam::ACCOUNT-ID-WITHOUT-HYPHENS:role/R", vec!["ACCOUNT-ID-WITHOUT-HYPHENS"]),
            ("arn:aws:sqs:REGION:your-account-id:<q>", vec!["REGION", "your-account-id", "<q>"]),
            ("arn:<p>:sqs:{region}:{account}:{q}", vec!["<p>", "{region}", "{account}"]),
            ("<größe>${Größe}", vec!["<größe>", "${Größe}"]),
            ("[ROLE_NAME]-[LAST PART]", vec!["[ROLE_NAME]", "[LAST PART]"]),
        ] {
            assert_eq!(clean(text), want, "{text}");
            for placeholder in scan(text).placeholders {
                let written = text.get(placeholder.range).unwrap();
                assert_eq!(
                    written.replace(' ', ""),
                    placeholder.written.replace(' ', ""),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn variables_and_other_texts_are_none() {
        for text in [
            "",
            "arn:aws:s3:::b/${aws:username}/${s3:prefix}/${*}",
            "${}${ }${:x}${x:}${**}${1}",
            "<>< ><-><1><<a>><a:b><a",
            "{}{{}}{a}{{a}{{{a}}}",
            "arn:aws:iam::aws:policy/YOUR_BUCKET",
            "arn:aws:s3:::YOUR_BUCKET",
            "arn:aws:sqs:US-EAST-1:123456789012:q",
            "arn:aws:iam::cloudfront:user/1234-5678",
            "arn:AWS:iam::1234-5678-9012:root",
            "&{aws:username}",
            "[a-Z][[A]][][1][",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn what_leaves_no_room_is_told() {
        for (text, want) in [
            ("${aws:PrincipalTag/<tag>}", vec![("<tag>", Problem::InVariable)]),
            ("${aws:username, '<name>'}", vec![("<name>", Problem::InVariable)]),
            ("${aws:PrincipalTag/${Tag}}", vec![("${Tag}", Problem::Unclosed)]),
            ("<a>${aws:username", vec![("<a>", Problem::Unclosed)]),
            ("$${AWS::Region}", vec![("${AWS::Region}", Problem::AfterDollar)]),
            ("$<a>", vec![("<a>", Problem::AfterDollar)]),
        ] {
            let want: Vec<_> =
                want.into_iter().map(|(it, why)| (it.to_owned(), Some(why))).collect();
            assert_eq!(found(text), want, "{text}");
        }
    }

    #[test]
    fn escapes_are_those_of_cloudformation() {
        let scan_of = |text| scan(text).escapes;
        assert_eq!(scan_of("a/${!aws:username}/${!x}"), [2..5, 19..22]);
        assert_eq!(scan_of("$${!aws:username}${!}${!x"), []);
    }

    #[test]
    fn variables_behind_a_dollar_are_those_of_terraform() {
        let doubled = |text| scan(text).doubled;
        assert_eq!(doubled("b/$${aws:username}").as_slice(), std::slice::from_ref(&(2..18)));
        assert_eq!(doubled("$${aws:username, 'x'}/$${s3:prefix}"), [0..21, 22..35]);
        assert_eq!(doubled("${aws:username}$/${aws:username}$${*}$${Foo}"), []);
    }

    #[test]
    fn a_long_text_is_walked_once() {
        for part in
            ["<", "{{", "[", "<a", "{{a ", "${", "${!", "<a>", "$<a>", "${A}", "arn:", "${aws:x}"]
        {
            let text = part.repeat(100_000);
            let started = std::time::Instant::now();
            scan(&text);
            assert!(started.elapsed().as_secs() < 5, "{part}");
        }
    }
}
