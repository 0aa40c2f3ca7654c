//! Streams whose lines are answered as they arrive.

use std::io::{self, Read};

use policy_files::MOST_BYTES;

use super::{InputProblem, Origin, cannot_read, open};

/// How many bytes are read at a time.
const CHUNK: usize = 64 << 10;

/// The maximum number of lines in a batch, so that few answers wait for the one that is written.
const MOST_LINES: usize = 512;

/// Lines that are answered together.
pub(crate) enum Batch {
    /// The number of the first line, and whole lines with their ends.
    Lines(usize, Vec<u8>),
    /// The number of a line that is longer than the maximum length of a document.
    TooLong(usize),
    Failed(InputProblem),
}

/// The lines of a stream. The lines that have arrived are passed on when the stream pauses.
pub(crate) struct Batches {
    origin: Origin,
    reader: Box<dyn Read + Send>,
    /// The number of the first line that has not been passed on.
    number: usize,
    /// Whole lines that have not been passed on.
    lines: Vec<u8>,
    /// The start of a line whose end has not arrived.
    rest: Vec<u8>,
    /// Whether the current line is too long, so that its rest is skipped.
    is_skipping: bool,
    has_ended: bool,
}

impl Batches {
    /// # Errors
    ///
    /// The file cannot be opened.
    pub(crate) fn of(origin: Origin) -> Result<Self, InputProblem> {
        let reader = match open(&origin) {
            Ok((reader, _)) => reader,
            Err(error) => {
                return Err(InputProblem::from(cannot_read(&origin, &error)).of(&origin));
            }
        };
        let (lines, rest) = (Vec::new(), Vec::new());
        Ok(Self { origin, reader, number: 1, lines, rest, is_skipping: false, has_ended: false })
    }

    fn take_lines(&mut self) -> Option<Batch> {
        if self.lines.is_empty() {
            return None;
        }
        let first = self.number;
        let is_end = |byte: &u8| *byte == b'\n';
        // In blocks whose counts fit into a byte, many bytes are compared at the same time.
        let blocks = self.lines.chunks(255);
        let counts =
            blocks.map(|block| block.iter().map(|byte| u8::from(is_end(byte))).sum::<u8>());
        let count: usize = counts.map(usize::from).sum();
        if count <= MOST_LINES {
            self.number += count;
            return Some(Batch::Lines(first, std::mem::take(&mut self.lines)));
        }
        let ends = self.lines.iter().enumerate().filter(|(_, byte)| is_end(byte));
        let end = ends.map(|(at, _)| at + 1).nth(MOST_LINES - 1).unwrap_or(self.lines.len());
        let others = self.lines.split_off(end);
        self.number += MOST_LINES;
        Some(Batch::Lines(first, std::mem::replace(&mut self.lines, others)))
    }

    /// Reads what is available, and waits if there is nothing.
    fn read(&mut self) -> io::Result<()> {
        let length = self.rest.len();
        self.rest.resize(length + CHUNK, 0);
        let read = loop {
            match self.reader.read(self.rest.get_mut(length..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.rest.truncate(length + *read.as_ref().unwrap_or(&0));
        self.has_ended = read? == 0;
        if self.is_skipping {
            let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') else {
                self.rest.clear();
                return Ok(());
            };
            self.rest.drain(..=end);
            self.is_skipping = false;
        }
        let new = self.rest.get(length.min(self.rest.len())..).unwrap_or_default();
        let start = self.rest.len() - new.len();
        if let Some(end) = new.iter().rposition(|byte| *byte == b'\n') {
            let rest = self.rest.split_off(start + end + 1);
            self.lines = std::mem::replace(&mut self.rest, rest);
        } else if self.has_ended {
            self.lines = std::mem::take(&mut self.rest);
        }
        Ok(())
    }
}

impl Iterator for Batches {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        loop {
            if let Some(batch) = self.take_lines() {
                return Some(batch);
            }
            if self.rest.len() as u64 > MOST_BYTES {
                self.rest = Vec::new();
                self.is_skipping = true;
                let number = self.number;
                self.number += 1;
                return Some(Batch::TooLong(number));
            }
            if self.has_ended {
                return None;
            }
            if let Err(error) = self.read() {
                self.has_ended = true;
                self.rest.clear();
                let words = cannot_read(&self.origin, &error);
                return Some(Batch::Failed(InputProblem::from(words).of(&self.origin)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A stream that arrives in these pieces.
    struct Pieces(Vec<Vec<u8>>);

    impl Read for Pieces {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let Some(mut piece) = (!self.0.is_empty()).then(|| self.0.remove(0)) else {
                return Ok(0);
            };
            let rest = piece.split_off(piece.len().min(into.len()));
            into[..piece.len()].copy_from_slice(&piece);
            if !rest.is_empty() {
                self.0.insert(0, rest);
            }
            Ok(piece.len())
        }
    }

    /// The batches, each with the number of its first line.
    fn batches(pieces: &[&[u8]]) -> Vec<(usize, Option<Vec<u8>>)> {
        let pieces = pieces.iter().map(|piece| piece.to_vec()).collect();
        let batches = Batches {
            origin: Origin::StandardInput,
            reader: Box::new(Pieces(pieces)),
            number: 1,
            lines: Vec::new(),
            rest: Vec::new(),
            is_skipping: false,
            has_ended: false,
        };
        batches
            .map(|batch| match batch {
                Batch::Lines(number, bytes) => (number, Some(bytes)),
                Batch::TooLong(number) => (number, None),
                Batch::Failed(problem) => panic!("{problem}"),
            })
            .collect()
    }

    #[test]
    fn what_has_come_is_handed_on_line_by_line() {
        let lines = |number, text: &str| (number, Some(text.as_bytes().to_vec()));
        assert_eq!(
            batches(&[b"a\nb\nc", b"d", b"\n", b"e\nf"]),
            [lines(1, "a\nb\n"), lines(3, "cd\n"), lines(4, "e\n"), lines(5, "f")]
        );
        assert_eq!(batches(&[]), []);
        assert_eq!(batches(&[b"\n\r\n"]), [lines(1, "\n\r\n")]);
    }

    #[test]
    fn many_short_lines_are_several_batches() {
        let text = "x\n".repeat(1_500);
        let found = batches(&[text.as_bytes()]);
        let numbers: Vec<usize> = found.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 513, 1025]);
        let all: Vec<u8> = found.into_iter().filter_map(|(_, bytes)| bytes).flatten().collect();
        assert_eq!(all, text.as_bytes());
    }

    #[test]
    fn a_line_that_is_too_long_is_told_and_left_out() {
        let long = vec![b'x'; 17 << 20];
        let found = batches(&[b"a\n", &long, b"x\nb\n"]);
        assert_eq!(found.len(), 3);
        assert_eq!(found[1], (2, None));
        assert_eq!(found[2], (3, Some(b"b\n".to_vec())));
    }
}
