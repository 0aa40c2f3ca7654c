//! The wording of AWS's messages.
//!
//! The forms are from "Troubleshoot access denied error messages"
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>), from its page about
//! authorization IDs (<https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied-authorization-id.html>)
//! and from Amazon S3's (<https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html>).

use policy_core::model::Action;

/// What every message says before it names the action.
const ANCHOR: &str = "not authorized to perform";

/// The longest possible ARN; anything longer is not a resource.
const LONGEST: usize = 4_096;

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    /// The caller, if the message names one: an ARN, `anonymous`, or another word.
    pub(super) principal: Option<String>,
    pub(super) action: Action,
    pub(super) resource: Option<String>,
    pub(super) reason: Reason,
}

/// Why a request was denied, as far as the message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// No policy of the type allows the action.
    NoneAllows(PolicyType),
    /// A statement denies it.
    Denies {
        /// The type of the policy, if stated.
        policy_type: Option<PolicyType>,
        /// The other type that the policy applied "transitively through", if any.
        through: Option<PolicyType>,
        /// The ARN of the policy, if stated.
        policy: Option<String>,
    },
    /// A reason in a service's own wording.
    Other(String),
    /// The message does not say.
    Unsaid,
}

/// A type of policy that messages name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PolicyType {
    Identity,
    Resource,
    Trust,
    Boundary,
    Session,
    Endpoint,
    ServiceControl,
    ResourceControl,
}

/// The names of the types. AWS's page spells some in two ways.
const TYPES: [(&str, PolicyType); 11] = [
    ("identity-based policy", PolicyType::Identity),
    ("identity based policy", PolicyType::Identity),
    ("resource-based policy", PolicyType::Resource),
    ("resource based policy", PolicyType::Resource),
    ("role trust policy", PolicyType::Trust),
    ("permissions boundary", PolicyType::Boundary),
    ("session policy", PolicyType::Session),
    ("sessions policy", PolicyType::Session),
    ("vpc endpoint policy", PolicyType::Endpoint),
    ("service control policy", PolicyType::ServiceControl),
    ("resource control policy", PolicyType::ResourceControl),
];

/// Everything that a text says about denials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// The messages, in order.
    pub(super) messages: Vec<Message>,
    /// Whether it contains an encoded message.
    pub(super) is_encoded: bool,
    /// The ID of AWS's own record of the decision.
    pub(super) authorization_id: Option<String>,
}

impl Told {
    /// Reads copied text, which can have a tool's output around the message, line breaks, and JSON or XML
    /// escapes before the quotes.
    pub(super) fn of(text: &str) -> Self {
        let text = flowing(text);
        let after = |words: &str| {
            let at = find(&text, words)?;
            text.get(at + words.len()..)
        };
        let id = after("authorization id:").and_then(first_word);
        let anchors: Vec<usize> = all(&text, ANCHOR).collect();
        let mut messages = Vec::new();
        let mut start = 0;
        for (number, at) in anchors.iter().enumerate() {
            let rest = at + ANCHOR.len();
            let end = anchors.get(number + 1).copied().unwrap_or(text.len());
            if let (Some(before), Some(after)) = (text.get(start..*at), text.get(rest..end)) {
                messages.extend(Message::of(before, after));
            }
            start = rest;
        }
        Self {
            messages,
            is_encoded: find(&text, "encoded authorization failure message").is_some(),
            authorization_id: id.map(str::to_owned),
        }
    }
}

impl Message {
    /// Reads the text before and after the words that all messages have.
    fn of(before: &str, after: &str) -> Option<Self> {
        let after = after.trim_start().strip_prefix(':').unwrap_or(after);
        let word = first_word(after)?;
        // It can be bold in Markdown.
        let named = unquoted(word.trim_start_matches("**").trim_end_matches("**"));
        let action = Action::parse(named).ok().filter(|it| it.as_str().len() <= 256)?;
        let rest = after.trim_start().get(word.len()..)?;
        let (resource, rest) = resource(rest);
        if resource.as_ref().is_some_and(|it| it.len() > LONGEST) {
            return None;
        }
        Some(Self { principal: principal(before), action, resource, reason: reason(rest) })
    }
}

/// The same text on one line, without the escapes of the JSON or XML that it was copied from.
fn flowing(text: &str) -> String {
    let text = text.replace("\\\"", "\"").replace("&quot;", "\"").replace("&#34;", "\"");
    let mut flowing = String::with_capacity(text.len());
    for line in text.lines() {
        if !flowing.is_empty() {
            flowing.push(' ');
        }
        // In a shell, lines end with a backslash, and in a quotation, they start with an angle bracket.
        let line = line.trim().trim_start_matches("> ").trim_end_matches('\\').trim_end();
        flowing.extend(line.chars().map(|one| if one == '\t' { ' ' } else { one }));
    }
    flowing
}

/// The principal before the words `is not authorized to perform`.
fn principal(before: &str) -> Option<String> {
    let before = before.trim_end();
    let before = before.strip_suffix("is").unwrap_or(before).trim_end();
    let (head, word) = before.rsplit_once(' ').unwrap_or(("", before));
    // Tools that write JSON leave no space: `"message":"User:`.
    let said = unquoted(head.trim_end());
    let is_named = said.ends_with("User:") || said.ends_with("User");
    let word = unquoted(word);
    let is_one = is_named || word.starts_with("arn:");
    (is_one && !word.is_empty() && word.len() <= LONGEST).then(|| word.to_owned())
}

/// The resource at the start of a text, and the text after it.
fn resource(text: &str) -> (Option<String>, &str) {
    let text = text.trim_start();
    let said = ["on resource:", "on resource", "on"].iter().find_map(|words| {
        let rest = strip(text, words)?;
        let is_whole = words.ends_with(':') || rest.starts_with([' ', '"', '\'', '`']);
        is_whole.then(|| rest.trim_start())
    });
    let Some(said) = said else { return (None, text) };
    if let Some(quote) = said.chars().next().filter(|one| matches!(one, '"' | '\'' | '`'))
        && let Some((name, rest)) = said.get(1..).and_then(|it| it.split_once(quote))
    {
        return ((!name.is_empty()).then(|| name.to_owned()), rest);
    }
    // The name of an object can contain spaces, so it ends at the reason, if there is one.
    let ends = [" because ", " with an explicit deny"].iter().filter_map(|it| find(said, it));
    let end = ends.min().unwrap_or_else(|| said.find(' ').unwrap_or(said.len()));
    let (name, rest) = said.split_at_checked(end).unwrap_or((said, ""));
    // KMS says "the resource associated with this ciphertext".
    let name = if strip(name, "the resource").is_some() { "" } else { name };
    (named(name), rest)
}

/// The name of a resource, if there is one.
fn named(name: &str) -> Option<String> {
    let name = unquoted(name.trim());
    (!name.is_empty()).then(|| name.to_owned())
}

/// The reason, from the rest of a message.
fn reason(text: &str) -> Reason {
    let explicit = find(text, "with an explicit deny");
    let because = find(text, "because ");
    match (explicit, because) {
        (Some(at), other) if other.is_none_or(|it| at < it) => {
            let rest = text.get(at..).and_then(|it| strip(it, "with an explicit deny"));
            denies(rest.unwrap_or_default())
        }
        (_, Some(at)) => {
            let rest = text.get(at..).and_then(|it| strip(it, "because "));
            because_of(rest.unwrap_or_default())
        }
        _ => Reason::Unsaid,
    }
}

/// The reason that follows `with an explicit deny`.
fn denies(text: &str) -> Reason {
    let unsaid = Reason::Denies { policy_type: None, through: None, policy: None };
    let Some(rest) = strip(text, " in ") else { return unsaid };
    let Some((policy_type, rest)) = with_article(rest) else {
        return Reason::Other(clause(&format!("with an explicit deny{text}")));
    };
    let (through, rest) = match strip(rest, " transitively through ").and_then(with_article) {
        Some((through, rest)) => (Some(through), rest),
        None => (None, rest),
    };
    let rest = rest.trim_start_matches([',', ':', ' ']);
    let rest = strip(rest, "with policy arn").unwrap_or(rest).trim_start_matches([':', ' ']);
    let policy = first_word(rest).map(unquoted).filter(|word| word.starts_with("arn:"));
    let policy = policy.filter(|word| word.len() <= LONGEST).map(str::to_owned);
    Reason::Denies { policy_type: Some(policy_type), through, policy }
}

/// The reason that follows `because`.
fn because_of(text: &str) -> Reason {
    let none = strip(text, "no ").and_then(policy_type);
    if let Some((policy_type, _)) = none.filter(|(_, rest)| strip(rest, " allows").is_some()) {
        return Reason::NoneAllows(policy_type);
    }
    // An earlier version of the page omits the word "no", and means the same.
    match strip(text, "the role trust policy allows") {
        Some(_) => Reason::NoneAllows(PolicyType::Trust),
        None => Reason::Other(clause(&format!("because {text}"))),
    }
}

fn with_article(text: &str) -> Option<(PolicyType, &str)> {
    policy_type(["an ", "a ", "the "].iter().find_map(|it| strip(text, it)).unwrap_or(text))
}

/// The type at the start of a text, and the text after it.
fn policy_type(text: &str) -> Option<(PolicyType, &str)> {
    TYPES.iter().find_map(|(words, policy_type)| Some((*policy_type, strip(text, words)?)))
}

/// The first clause of a text, without what tools append to a message.
fn clause(text: &str) -> String {
    const MOST: usize = 300;
    let ends = [" (Service:", " status code:", " Go to http", " Encoded authorization", "</"];
    let end = ends.iter().filter_map(|it| find(text, it)).min().unwrap_or(text.len());
    let text = text.get(..end).unwrap_or(text).trim_end_matches(['.', ' ', '"', '}']);
    text.chars().take(MOST).collect()
}

/// The first word of a text.
fn first_word(text: &str) -> Option<&str> {
    text.split(' ').find(|word| !word.is_empty())
}

/// A word without its quotes and without the punctuation at the end of a sentence.
fn unquoted(word: &str) -> &str {
    let start = ['"', '\'', '`', '“', '‘', '('];
    let end = ['"', '\'', '`', '”', '’', ')', '.', ',', ';', '}'];
    word.trim_start_matches(start).trim_end_matches(end)
}

/// The text after words at its start, ignoring case.
fn strip<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(words.len())?;
    head.eq_ignore_ascii_case(words).then_some(rest)
}

/// The first position of words, ignoring case.
fn find(text: &str, words: &str) -> Option<usize> {
    all(text, words).next()
}

/// The positions of words, ignoring case.
fn all<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + 't {
    let windows = text.as_bytes().windows(words.len()).enumerate();
    windows.filter(|(_, it)| it.eq_ignore_ascii_case(words.as_bytes())).map(|(at, _)| at)
}
