//! Words of the options that name levels.

use policy_core::lint::Level;
use policy_core::suggest::join_or;

pub(crate) fn parse_level(word: &str) -> Result<Level, String> {
    Level::parse(word).ok_or_else(|| {
        let words = [Level::Error, Level::SecurityWarning, Level::Warning, Level::Suggestion];
        format!("expected {}", join_or(&words.map(Level::as_str)))
    })
}
