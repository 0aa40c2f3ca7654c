//! Files in which each line is a document.

use std::io::{BufRead, BufReader, Read};

use policy_files::MOST_BYTES;

use super::{InputProblem, Item, Origin, Source, Text, cannot_read, name, open, too_large};

/// The documents of a file, read on demand. Blank lines are skipped; a file that has no others has nothing
/// to check.
pub(super) fn of(source: Source) -> Box<dyn Iterator<Item = Item> + Send> {
    let of_file =
        |words: String, origin: &Origin| Item::Failed(InputProblem::from(words).of(origin));
    let failed = |error| of_file(cannot_read(&source.origin, &error), &source.origin);
    let (mut reader, identity) = match open(&source.origin) {
        Ok((reader, identity)) => (BufReader::new(reader), identity),
        Err(error) => return Box::new(std::iter::once(failed(error))),
    };
    let mut number = 0;
    let mut ended = false;
    let mut is_empty = true;
    Box::new(std::iter::from_fn(move || {
        while !ended {
            let mut bytes = Vec::new();
            number += 1;
            match reader.by_ref().take(MOST_BYTES + 1).read_until(b'\n', &mut bytes) {
                Ok(0) => ended = true,
                Ok(length) if length as u64 > MOST_BYTES => {
                    // The lines after it are separate documents.
                    if bytes.last() != Some(&b'\n')
                        && let Err(error) = reader.skip_until(b'\n')
                    {
                        ended = true;
                        return Some(of_file(cannot_read(&source.origin, &error), &source.origin));
                    }
                    is_empty = false;
                    let line = format!("{}:{number}", name(&source.origin));
                    return Some(of_file(too_large(&line), &source.origin));
                }
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => {
                    is_empty = false;
                    let bytes = without_line_end(bytes);
                    let text = Text::new(source.origin.clone(), Some(number), bytes, identity);
                    return Some(Item::Ready(source.kind.clone(), text));
                }
                Err(error) => {
                    ended = true;
                    return Some(of_file(cannot_read(&source.origin, &error), &source.origin));
                }
            }
        }
        let nothing =
            || format!("`{}` has no documents: all lines are empty", name(&source.origin));
        std::mem::take(&mut is_empty)
            .then(|| Item::Failed(InputProblem::nothing(nothing()).of(&source.origin)))
    }))
}

fn without_line_end(mut bytes: Vec<u8>) -> Vec<u8> {
    while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
        bytes.pop();
    }
    bytes
}
