use crate::finding::Finding;
use crate::path::{Path, Place};

crate::declare_rule! {
    /// A document of more than 131,072 characters.
    ///
    /// IAM rejects a longer text before parsing it, counting whitespace. Its other quotas do not
    /// count whitespace, so this limit affects documents that are very deeply indented. A document
    /// with more than 200,000 values is not read, and nothing else is reported about it.
    ///
    /// In the first example, `…` stands for 140,000 spaces.
    ///
    /// ```json,huge,finding
    /// {"Version": "2012-10-17", "Statement": … [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>.
    RULE = "document-too-long", codes: [], level: Error, rows: ["B1.3"],
}

const MOST: usize = 131_072;

/// Returns the finding for a text that is too long.
#[must_use]
pub fn find_long_text(text: &str) -> Option<Finding> {
    let count = if text.len() > MOST { text.chars().count() } else { 0 };
    (count > MOST).then(|| {
        let message =
            format!("the document has {count} characters, but IAM accepts at most {MOST}");
        Finding::new(&RULE, Place::value(Path::root()), message)
            .help("remove whitespace, or split it")
    })
}
