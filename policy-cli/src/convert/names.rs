//! Rust names for placeholders.

use std::collections::HashSet;

/// The words that cannot be names in a path.
pub(super) const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words that the macros do not read as variables, and the names of numbers.
const WORDS: &[&str] = &["allow", "deny", "null", "raw", "unchecked", "bool", "u64"];

/// A unique name for each placeholder, derived from its text.
pub(super) fn names<'i>(inners: impl IntoIterator<Item = &'i str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut name_of = |inner: &str| {
        let first = name(inner);
        let mut unique = first.clone();
        let mut number = 1;
        while !taken.insert(unique.clone()) {
            number += 1;
            unique = format!("{first}_{number}");
        }
        unique
    };
    inners.into_iter().map(&mut name_of).collect()
}

/// The name of a placeholder, which may not be unique.
pub(super) fn name(inner: &str) -> String {
    let short = snake(shortened(inner));
    let short = short.strip_suffix("_without_hyphens").unwrap_or(&short);
    let short = short.strip_prefix("your_").unwrap_or(short);
    let short = short.trim_start_matches(|it: char| it == '_' || it.is_ascii_digit());
    match short {
        "" => "value".to_owned(),
        word if KEYWORDS.contains(&word) || WORDS.contains(&word) => format!("{word}_value"),
        name => name.to_owned(),
    }
}

/// The distinguishing part of a reference, without what it refers to.
fn shortened(inner: &str) -> &str {
    if let Some(name) = inner.strip_prefix("AWS::") {
        return name;
    }
    for prefix in ["var.", "local.", "module.", "each."] {
        if let Some(rest) = inner.strip_prefix(prefix) {
            return rest;
        }
    }
    let parts = inner.strip_prefix("data.").unwrap_or(inner);
    match parts.split_once('.') {
        Some(("aws_caller_identity", rest)) if rest.ends_with("account_id") => "account_id",
        Some(("aws_region", _)) => "region",
        Some(("aws_partition", rest)) if rest.ends_with("partition") => "partition",
        // A resource's name says more than its type.
        Some((kind, rest)) if kind.starts_with("aws_") && rest.contains('.') => rest,
        _ => parts,
    }
}

fn snake(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (at, &one) in characters.iter().enumerate() {
        if !one.is_ascii_alphanumeric() {
            if !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| characters.get(at));
        let after = characters.get(at + 1);
        let begins_word = one.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if begins_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(one.to_ascii_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_words_of_rust() {
        for (inner, want) in [
            ("AWS::AccountId", "account_id"),
            ("AWS::URLSuffix", "url_suffix"),
            ("BucketName", "bucket_name"),
            ("SQSQueueARN", "sqs_queue_arn"),
            ("Table.Arn", "table_arn"),
            ("var.account_id", "account_id"),
            ("data.aws_caller_identity.current.account_id", "account_id"),
            ("data.aws_region.current.name", "region"),
            ("aws_s3_bucket.logs.arn", "logs_arn"),
            ("aws_s3_bucket.logs[0].arn", "logs_0_arn"),
            ("lower(var.name)", "lower_var_name"),
            ("your-bucket-name", "bucket_name"),
            ("ACCOUNT-ID-WITHOUT-HYPHENS", "account_id"),
            ("12-digit account", "digit_account"),
            ("type", "type_value"),
            ("self", "self_value"),
            ("null", "null_value"),
            ("größe", "gr_e"),
            ("名前", "value"),
            ("_", "value"),
        ] {
            assert_eq!(name(inner), want, "{inner}");
        }
    }

    #[test]
    fn no_two_have_the_same() {
        let all = names(["bucket", "Bucket", "bucket_2", "名", "前"]);
        assert_eq!(all, ["bucket", "bucket_2", "bucket_2_2", "value", "value_2"]);
    }
}
