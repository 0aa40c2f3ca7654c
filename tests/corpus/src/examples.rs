//! The examples on the pages of rules.

#![expect(clippy::panic, reason = "only tests read the pages this way")]

use policy_core::model::PolicyKind;
use policy_core::model::hole::hole_character;
use policy_core::rule::Rule;

/// An example on a rule's page.
pub struct Example {
    /// The kind that it is checked as.
    pub kind: PolicyKind,
    /// The service that it names, if any.
    pub service: Option<String>,
    /// Whether the rule finds something.
    pub loud: bool,
    /// The document.
    pub text: String,
    /// The text of the settings that it needs.
    pub settings: String,
    /// Whether it has holes, which only macros have.
    pub has_holes: bool,
}

/// The fenced blocks of a page: ```` ```json,KIND,finding ```` and ```` ```json,KIND,clean ````, with
/// the kinds of the command line, including `resource:s3`.
/// In a block marked `long`, each `…` stands for 2,500 letters, and in one marked `huge`, for 140,000
/// spaces; in one marked `hole`, a `{name}` is a hole. A block ```` ```toml ```` has the settings for the
/// examples after it.
///
/// # Panics
///
/// If a block has another mark.
#[must_use]
pub fn examples(rule: &Rule) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut lines = rule.page.lines();
    let mut settings = String::new();
    while let Some(line) = lines.next() {
        if line.trim() == "```toml" {
            let text: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
            settings = text.join("\n");
            continue;
        }
        let Some(words) = line.trim().strip_prefix("```json") else { continue };
        let mut kind = PolicyKind::Identity;
        let mut service = None;
        let mut loud = None;
        let mut filler = String::new();
        let mut has_holes = false;
        for word in words.split(',').filter(|word| !word.is_empty()) {
            match word {
                "finding" => loud = Some(true),
                "clean" => loud = Some(false),
                "long" => filler = "x".repeat(2_500),
                "hole" => has_holes = true,
                "huge" => filler = " ".repeat(140_000),
                other => {
                    let (word, named) = match other.split_once(':') {
                        Some(("resource", name)) => ("resource", Some(name.to_owned())),
                        _ => (other, None),
                    };
                    kind = PolicyKind::parse(word)
                        .unwrap_or_else(|| panic!("{}: `{other}`", rule.name));
                    service = named;
                }
            }
        }
        let loud =
            loud.unwrap_or_else(|| panic!("{}: a block must say `finding` or `clean`", rule.name));
        let text: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
        let mut text = text.join("\n");
        if !filler.is_empty() {
            text = text.replace('…', &filler);
        }
        if has_holes {
            text = with_holes(&text);
        }
        let settings = settings.clone();
        examples.push(Example { kind, service, loud, text, settings, has_holes });
    }
    examples
}

/// A text with the character of a hole for each `{name}`.
fn with_holes(text: &str) -> String {
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for (index, piece) in pieces.enumerate() {
        match piece.split_once('}').filter(|(name, _)| !name.is_empty() && is_name(name)) {
            Some((_, rest)) => {
                filled.extend(hole_character(index));
                filled.push_str(rest);
            }
            None => filled.extend(["{", piece]),
        }
    }
    filled
}
