//! Files in which each line is a document.

use std::io::{BufRead, BufReader, Read};

use super::{Item, MOST_BYTES, Source, Text, cannot_read, name, open, too_large};

/// The documents of a file, read as they are asked for. Lines of white space are skipped.
pub(super) fn of(source: Source) -> Box<dyn Iterator<Item = Item> + Send> {
    let mut reader = match open(&source.origin) {
        Ok(reader) => BufReader::new(reader),
        Err(error) => {
            return Box::new(std::iter::once(Item::Failed(cannot_read(&source.origin, &error))));
        }
    };
    let mut number = 0;
    let mut ended = false;
    Box::new(std::iter::from_fn(move || {
        while !ended {
            let mut bytes = Vec::new();
            number += 1;
            match reader.by_ref().take(MOST_BYTES + 1).read_until(b'\n', &mut bytes) {
                Ok(0) => ended = true,
                Ok(length) if length as u64 > MOST_BYTES => {
                    // The lines after it are documents of their own.
                    if bytes.last() != Some(&b'\n')
                        && let Err(error) = reader.skip_until(b'\n')
                    {
                        ended = true;
                        return Some(Item::Failed(cannot_read(&source.origin, &error)));
                    }
                    let line = format!("{}:{number}", name(&source.origin));
                    return Some(Item::Failed(too_large(&line)));
                }
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => {
                    let path = name(&source.origin);
                    let text = Text::new(path, Some(number), without_line_end(bytes));
                    return Some(Item::Ready(source.kind.clone(), text));
                }
                Err(error) => {
                    ended = true;
                    return Some(Item::Failed(cannot_read(&source.origin, &error)));
                }
            }
        }
        None
    }))
}

fn without_line_end(mut bytes: Vec<u8>) -> Vec<u8> {
    while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
        bytes.pop();
    }
    bytes
}
