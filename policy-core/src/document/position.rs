//! From bytes to lines, columns and positions inside a string.

use std::ops::Range;

use super::{Span, Spelling};
use crate::semantics::steps;

/// A human-readable position in a text: both numbers count from 1, and the column counts
/// characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// Finds the line of a byte. A line ends after `\n`; a `\r` before it belongs to the line.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// The number of characters before each block of [`BLOCK`] bytes.
    blocks: Vec<usize>,
}

/// At most this many bytes are recounted for each position.
const BLOCK: usize = 1024;

impl<'a> LineIndex<'a> {
    /// Creates an index of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
        let mut before = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let count = before;
            before += count_characters(block);
            count
        });
        Self { text, starts, blocks: blocks.collect() }
    }

    /// Returns the line and column of the byte `offset`, or of the end if it is beyond the end.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(0);
        let column = self.characters(offset).saturating_sub(self.characters(start)) + 1;
        LineColumn { line, column }
    }

    /// Returns how many characters begin before a byte.
    fn characters(&self, offset: usize) -> usize {
        let block = (offset / BLOCK).min(self.blocks.len().saturating_sub(1));
        let before = self.blocks.get(block).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        before + count_characters(rest)
    }

    /// Returns the text of a line, from 1, without its line ending.
    #[must_use]
    pub fn line(&self, line: usize) -> &'a str {
        self.text.get(self.line_range(line)).unwrap_or_default()
    }

    /// Returns the bytes of a line, from 1, without its line ending; an empty range after the text
    /// if there is no such line.
    #[must_use]
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied();
        let start = start.unwrap_or(self.text.len());
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        let whole = self.text.get(start..end).unwrap_or_default();
        start..start + whole.trim_end_matches(['\n', '\r']).len()
    }
}

/// Returns how many characters begin in these bytes.
fn count_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}

/// Where the characters of a string are in the text that spells it.
pub(super) struct Escapes {
    /// For every [`STRIDE`] characters, the byte of the value and of the text where the next
    /// character begins; `None` if the text is identical to its value.
    marks: Vec<(usize, usize)>,
}

/// At most this many characters are reread for each position.
const STRIDE: usize = 64;

impl Escapes {
    /// Indexes the string at `span` with this spelling.
    pub(super) fn of(text: &str, span: Span, spelling: Spelling) -> Self {
        let mut marks = Vec::new();
        let inner = inner(text, span, spelling).map(|(_, inner)| inner);
        let inner = inner.filter(|inner| !(spelling.is_plain)(inner)).unwrap_or_default();
        let (mut meant, mut rest, mut count) = (0, inner, 0);
        while !rest.is_empty() {
            if count % STRIDE == 0 {
                marks.push((meant, inner.len() - rest.len()));
            }
            steps::take(1);
            let (raw, width) = (spelling.first_character)(rest);
            if raw == 0 {
                break;
            }
            (meant, rest, count) = (meant + width, rest.get(raw..).unwrap_or_default(), count + 1);
        }
        Self { marks }
    }

    /// Returns the span of the bytes `within` the decoded string.
    pub(super) fn inside(
        &self,
        text: &str,
        span: Span,
        within: Range<usize>,
        spelling: Spelling,
    ) -> Span {
        let Some((first, inner)) = inner(text, span, spelling) else { return span };
        let start = first + self.raw_offset(inner, within.start, spelling);
        let end = first + self.raw_offset(inner, within.end, spelling);
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if start <= end && end <= span.end => Span::new(start, end),
            _ => span,
        }
    }

    /// Returns the byte of the spelled text at which the byte `decoded` of its value starts.
    fn raw_offset(&self, inner: &str, decoded: usize, spelling: Spelling) -> usize {
        let before = self.marks.partition_point(|(meant, _)| *meant <= decoded);
        let Some((meant, raw)) = before.checked_sub(1).and_then(|at| self.marks.get(at)) else {
            return decoded.min(inner.len());
        };
        let (mut meant, mut rest) = (*meant, inner.get(*raw..).unwrap_or_default());
        while meant < decoded {
            let (raw, width) = (spelling.first_character)(rest);
            if raw == 0 {
                break;
            }
            meant += width;
            rest = rest.get(raw..).unwrap_or_default();
        }
        inner.len() - rest.len()
    }
}

/// Returns where the text between the delimiters of the string at `span` begins, and that text.
fn inner(text: &str, span: Span, spelling: Spelling) -> Option<(usize, &str)> {
    let literal = text.get(span.start as usize..span.end as usize)?;
    let range = (spelling.inner)(literal)?;
    Some((span.start as usize + range.start, literal.get(range)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let index = LineIndex::new("aé\r\n\nx");
        let at = |offset| {
            let found = index.line_column(offset);
            (found.line, found.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(3), (1, 3));
        assert_eq!(at(5), (2, 1));
        assert_eq!(at(6), (3, 1));
        assert_eq!(at(99), (3, 2));
        assert_eq!(index.line(1), "aé");
        assert_eq!(index.line(2), "");
        assert_eq!(index.line(3), "x");
        assert_eq!(index.line(9), "");
        assert_eq!(index.line_range(1), 0..3);
        assert_eq!(index.line_range(3), 6..7);
        assert_eq!(index.line_range(0), 7..7);
        assert_eq!(index.line_range(9), 7..7);
    }

    #[test]
    fn columns_of_a_long_line_are_those_of_its_characters() {
        let line = "aé€😀".repeat(1_000);
        let text = format!("x\n{line}\n");
        let index = LineIndex::new(&text);
        for (character, (offset, _)) in line.char_indices().enumerate() {
            let found = index.line_column("x\n".len() + offset);
            assert_eq!(found, LineColumn { line: 2, column: character + 1 });
        }
    }
}
