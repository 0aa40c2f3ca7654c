//! Recognizes other formats in text that is not JSON.

use super::SyntaxError;

/// Returns the same error, worded for the language of the text if it can be recognized.
pub(super) fn named(text: &str, error: SyntaxError) -> SyntaxError {
    let start = text.len() - text.trim_start().len();
    let body = text.get(start..).unwrap_or_default();
    let line = body.lines().next().unwrap_or_default();
    let whole =
        |message: &str, help| SyntaxError::new(message, Some(help), start, start + line.len());
    if line.starts_with("```") {
        return whole(
            "the text is in a Markdown code fence",
            "remove the lines that begin with three backticks",
        );
    }
    if line.starts_with("<<") {
        return whole("the text is a here-document", "use only the text between its two markers");
    }
    if line.starts_with('<') {
        return whole("the text is XML or HTML, not JSON", "use the JSON text of a policy");
    }
    if line.starts_with("---") || line.strip_prefix("- ").is_some_and(is_yaml) || is_yaml(line) {
        return whole("the text is YAML, not JSON", "write the policy as JSON");
    }
    let at = usize::try_from(error.span().start).unwrap_or_default();
    let rest = text.get(at..).unwrap_or_default();
    if is_terraform(line) || is_assignment(rest) {
        let (message, help) = ("the text is Terraform code, not JSON", TERRAFORM);
        return error.saying(message, help);
    }
    let word = rest.split(|one: char| !one.is_ascii_alphanumeric()).next().unwrap_or_default();
    let (message, help) = match word {
        "True" | "False" | "None" => ("a Python value", PYTHON),
        "undefined" | "NaN" | "Infinity" => ("a JavaScript value", "write a value, or `null`"),
        _ => return error,
    };
    SyntaxError::new(
        format!("`{word}` is {message}, not a JSON value"),
        Some(help),
        at,
        at + word.len(),
    )
}

const TERRAFORM: &str = "check the policy that Terraform generates, as printed by `terraform show -json` or the provider";

const PYTHON: &str = "use `true`, `false` and `null`; Python's `json.dumps` writes a dict as JSON";

/// Returns whether a line is a name and a colon, with nothing or whitespace after it.
fn is_yaml(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else { return false };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !name.is_empty()
        && name.bytes().all(is_name)
        && (value.is_empty() || value.starts_with([' ', '\t', '\r']))
}

/// Returns whether a line opens a Terraform block, or calls the Terraform function that encodes
/// JSON.
fn is_terraform(line: &str) -> bool {
    let (word, rest) = line.split_at(line.find([' ', '(', '{']).unwrap_or(line.len()));
    match word {
        "data" | "resource" | "variable" | "module" | "provider" | "output" => {
            rest.trim_start().starts_with('"')
        }
        "locals" | "terraform" => rest.trim_start().starts_with('{'),
        "jsonencode" => rest.starts_with('('),
        _ => false,
    }
}

/// Returns whether a string begins with a name and an equals sign.
fn is_assignment(text: &str) -> bool {
    let is_name = |one: char| one.is_ascii_alphanumeric() || one == '_';
    let rest = text.trim_start_matches(is_name);
    let value = rest.trim_start_matches(' ').strip_prefix('=');
    rest.len() < text.len() && value.is_some_and(|value| value.starts_with([' ', '\t', '\r', '\n']))
}

#[cfg(test)]
mod tests {
    use super::super::read_json;

    #[test]
    fn other_languages_are_named() {
        for (text, message, marked) in [
            ("---\nVersion: '2012-10-17'\n", "the text is YAML, not JSON", "---"),
            ("Version: '2012-10-17'\n", "the text is YAML, not JSON", "Version: '2012-10-17'"),
            ("- Effect: Allow\n", "the text is YAML, not JSON", "- Effect: Allow"),
            ("\n```json\n{}\n```", "the text is in a Markdown code fence", "```json"),
            ("<html>", "the text is XML or HTML, not JSON", "<html>"),
            ("<<EOF\n{}\nEOF", "the text is a here-document", "<<EOF"),
            (
                "data \"aws_iam_policy_document\" \"x\" {}",
                "the text is Terraform code, not JSON",
                "data",
            ),
            ("jsonencode({})", "the text is Terraform code, not JSON", "jsonencode"),
            ("{\n  Version = \"2012-10-17\"\n}", "the text is Terraform code, not JSON", "Version"),
            ("[True]", "`True` is a Python value, not a JSON value", "True"),
            ("[None]", "`None` is a Python value, not a JSON value", "None"),
            ("[undefined]", "`undefined` is a JavaScript value, not a JSON value", "undefined"),
            ("[012]", "a number has a leading zero", "12"),
            ("[\u{201e}a\u{201c}]", "unexpected `\u{201e}`", "\u{201e}"),
            ("hello world", "expected a value, found `hello`", "hello"),
            ("{Version: 1}", "expected a name in double quotes, found `Version`", "Version"),
        ] {
            let error = read_json(text).expect_err(text);
            let span = error.span().start as usize..error.span().end as usize;
            assert_eq!((error.message(), text.get(span)), (message, Some(marked)), "{text:?}");
        }
        for text in ["[\u{201e}a\u{201c}]", "['a']", "[012]"] {
            assert!(read_json(text).unwrap_err().help().is_some(), "{text}");
        }
    }
}
