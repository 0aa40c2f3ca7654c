//! Fixtures that draw their expectations under the source.
//!
//! A line whose first word starts with `//` is not part of the text. Its carets mark characters of
//! the line of text above it, and are followed by `level: message`:
//!
//! ```text
//!   "Resource": "arn:aws:iam::role/RoleA"
//!                           //^^^^^^^^^^ error: `arn:aws:iam::role/RoleA` has no account ID
//! ```
//!
//! The two slashes before the carets are only there for visibility. For a place that spans several lines,
//! the carets mark its first line. A drawn line without carets continues the message of the one
//! above, since no line of a fixture in the sources is wider than 140 columns. A fixture without drawn
//! lines has no findings.

#![forbid(unsafe_code)]

use std::collections::BTreeSet;

/// A place on one line with its message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The line, from 1.
    pub line: usize,
    /// The column of its first character, from 1.
    pub start: usize,
    /// The column after its last character.
    pub end: usize,
    /// The level and the message.
    pub words: String,
}

/// A fixture, split into its text and what is drawn in it.
#[derive(Debug)]
pub struct Fixture {
    /// The text without the drawn lines.
    pub text: String,
    marks: BTreeSet<Mark>,
}

impl Fixture {
    /// Splits a fixture.
    ///
    /// # Panics
    ///
    /// A drawn line has no carets and there is none above it.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a fixture that is drawn wrongly fails its test")]
    pub fn parse(fixture: &str) -> Self {
        let (mut text, mut marks) = (String::new(), Vec::<Mark>::new());
        let mut line_number = 0;
        for line in fixture.lines() {
            if !line.trim_start().starts_with("//") {
                text.push_str(line);
                text.push('\n');
                line_number += 1;
                continue;
            }
            let Some(start) = line.chars().position(|it| it == '^') else {
                let above =
                    marks.last_mut().expect("a drawn line without carets must continue another");
                let words = line.trim_start().trim_start_matches('/').trim();
                let space = if above.words.is_empty() { "" } else { " " };
                above.words.extend([space, words]);
                continue;
            };
            let width = line.chars().skip(start).take_while(|it| *it == '^').count();
            let words: String = line.chars().skip(start + width).collect();
            let words = words.trim().to_owned();
            marks.push(Mark { line: line_number, start: start + 1, end: start + width + 1, words });
        }
        Self { text, marks: marks.into_iter().collect() }
    }

    /// Fails unless the findings are the ones that are drawn. A place is given by the lines and columns
    /// of its first character and of the one after its last.
    ///
    /// # Panics
    ///
    /// Something is drawn that was not found, or the reverse.
    pub fn assert_found(
        &self,
        title: &str,
        found: impl IntoIterator<Item = ([usize; 2], [usize; 2], String)>,
    ) {
        let mark = |([line, start], [end_line, end], words): ([usize; 2], [usize; 2], String)| {
            let width = || self.text.lines().nth(line - 1).map_or(0, |it| it.chars().count());
            let end = if end_line == line { end } else { width() + 1 };
            // As in a report, an empty place is drawn one character wide.
            Mark { line, start, end: end.max(start + 1), words }
        };
        let found: BTreeSet<Mark> = found.into_iter().map(mark).collect();
        let missing: Vec<_> = self.marks.difference(&found).collect();
        let surplus: Vec<_> = found.difference(&self.marks).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{title}\ndrawn but not found: {missing:#?}\nfound but not drawn: {surplus:#?}\n{}",
            self.text
        );
    }
}
