//! File names in reports.

use std::fmt::Write as _;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// The name of a file. Invalid UTF-8 is shown as `\xff`, and a backslash that would look like such an
/// escape as `\x5c`, so that no two names look the same.
pub(crate) fn shown(path: &Path) -> String {
    let mut shown = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        let mut rest = chunk.valid();
        // A backslash that separates folders is kept.
        while let Some((before, after)) = rest.split_once('\\')
            && cfg!(not(windows))
        {
            shown.push_str(before);
            shown.push_str(if reads_like_a_byte(after) { "\\x5c" } else { "\\" });
            rest = after;
        }
        shown.push_str(rest);
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(shown, "\\x{byte:02x}");
        }
    }
    shown
}

fn reads_like_a_byte(text: &str) -> bool {
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    matches!(text.as_bytes(), [b'x', high, low, ..] if is_digit(high) && is_digit(low))
}

/// The characters of a path that are not escaped in a URI reference.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The name of a file as a URI reference that preserves all of its bytes.
pub(crate) fn uri(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    let is_parted = |byte: &u8| cfg!(windows) && *byte == b'\\';
    let bytes: Vec<u8> =
        bytes.iter().map(|byte| if is_parted(byte) { b'/' } else { *byte }).collect();
    let encoded = percent_encode(&bytes, PATH).to_string();
    if encoded.starts_with('/') { format!("file://{encoded}") } else { encoded }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    use super::*;

    fn name(bytes: &[u8]) -> String {
        shown(Path::new(OsStr::from_bytes(bytes)))
    }

    #[test]
    fn names_that_are_no_text_are_shown_byte_by_byte() {
        assert_eq!(name(b"a\xff\xfe.json"), r"a\xff\xfe.json");
        assert_eq!(name("é/\u{fffd}\\n".as_bytes()), "é/\u{fffd}\\n");
        assert_eq!(uri(Path::new(OsStr::from_bytes(b"/a\xff b"))), "file:///a%FF%20b");
    }

    proptest::proptest! {
        #[test]
        fn no_two_names_are_shown_alike(
            one in proptest::collection::vec(proptest::sample::select(&b"\\x5cf\xff\xc3\xa9"[..]), 0..6),
            other in proptest::collection::vec(proptest::sample::select(&b"\\x5cf\xff\xc3\xa9"[..]), 0..6),
        ) {
            proptest::prop_assert_eq!(name(&one) == name(&other), one == other);
        }
    }
}
