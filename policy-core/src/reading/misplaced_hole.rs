use crate::finding::{Finding, quoted};
use crate::path::Place;

crate::declare_rule! {
    /// A hole, or a value computed at run time, where none is filled in.
    ///
    /// Holes stand in resources, in principals under their type, and in the keys and values of
    /// conditions. An action is filled as a whole or not at all: any part of one could make another
    /// action of it. Whether a statement allows, and how a condition compares, is written out: an
    /// effect or an operator that came at run time would make another statement of it. A policy
    /// variable is written out too: `${name}` is one, and no hole called `name`. The way from the
    /// outside to a choice is a choice in Rust between two policies, or a splice of statements.
    ///
    /// ```json,hole,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "sts:{name}"], "Resource": "arn:aws:s3:::my-bucket"}]}
    /// ```
    ///
    /// ```json,hole,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{bucket}/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.
    RULE = "misplaced-hole", codes: [], level: Error, rows: ["own"],
}

/// What is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fixed {
    /// `Action` or `NotAction`, by its name: a value is all of an action.
    Action(&'static str),
    /// An element, by its name.
    Element(&'static str),
    /// The name of an element.
    Name,
    /// A statement as a whole.
    Statement,
    /// A principal as a whole.
    Principal,
    /// The type of a principal.
    PrincipalType,
    /// A condition, or all of those under an operator.
    Condition,
    /// An operator.
    Operator,
}

impl Fixed {
    /// Whether a value may be all of a text.
    pub(crate) const fn takes_whole_values(self) -> bool {
        matches!(self, Self::Action(_))
    }
}

pub(crate) fn finding(place: Place, fixed: Fixed) -> Finding {
    let (subject, help) = match fixed {
        Fixed::Action(name) => {
            let message = format!(
                "in `{name}` a value computed at run time is a whole action, not a part of one"
            );
            let help = "write the action out, or put all of it together first and parse it as one";
            return Finding::new(&RULE, place, message).help(help);
        }
        Fixed::Element(name) => {
            (format!("`{name}`"), "write the text itself, or choose between two policies in Rust")
        }
        Fixed::Name => ("the name of an element".to_owned(), "write the name, as `Resource`"),
        Fixed::Statement => (
            "a statement".to_owned(),
            "statements that are made at run time are spliced: `..statements`",
        ),
        Fixed::Principal => (
            "a principal without a type".to_owned(),
            "write it under its type, as `{ \"AWS\": … }`",
        ),
        Fixed::PrincipalType => {
            ("the type of a principal".to_owned(), "write the type, as `AWS` or `Service`")
        }
        Fixed::Condition => (
            "a condition".to_owned(),
            "write operator and key, as `{ \"StringEquals\": { \"aws:PrincipalTag/team\": … } }`",
        ),
        Fixed::Operator => {
            ("a condition operator".to_owned(), "write the operator, as `StringEquals`")
        }
    };
    let message = format!("{subject} is written out: no value computed at run time stands here");
    Finding::new(&RULE, place, message).help(help)
}

/// Of a hole inside of a policy variable, or one that is written as a variable is.
#[must_use]
pub fn in_variable(place: Place, text: &str, range: std::ops::Range<usize>, name: &str) -> Finding {
    let variable = text.get(range.clone()).unwrap_or_default();
    let message = format!(
        "`{}` is a policy variable: no value computed at run time stands in it",
        quoted(variable)
    );
    let help = if variable.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) == Some(name)
    {
        format!("write `{{{name}}}`, without the `$`, where the value of `{name}` is meant")
    } else {
        "write the variable out, with its key and its default".to_owned()
    };
    Finding::new(&RULE, place, message).pointing(text, range, "IAM fills this in").help(help)
}

/// Of a brace at which what a value begins or ends with would go on.
#[must_use]
pub fn beside_brace(
    place: Place,
    text: &str,
    range: std::ops::Range<usize>,
    name: &str,
) -> Finding {
    let message = format!("a brace stands directly beside the hole `{{{name}}}`");
    Finding::new(&RULE, place, message).pointing(text, range, "expected no brace beside it").help(
        "a policy variable begins with `${`; `{{` and `}}` are no escapes: a brace that is meant \
             comes as a part of the value",
    )
}

#[cfg(test)]
mod tests {
    use crate::document::{Document, Value, read_json};
    use crate::lower::{Takes, lower, misplaced, texts};
    use crate::model::Policy;
    use crate::model::hole::{has_hole, is_hole};
    use proptest::prelude::*;

    /// The policy, unless a hole is misplaced, and the rules that find something.
    fn checked(text: &str) -> (Option<Policy>, Vec<&'static str>) {
        let document = read_json(text).unwrap();
        let mut findings = misplaced(&document);
        let (policy, found) = lower(&document, true).finish();
        findings.extend(found);
        let policy = policy.filter(|_| findings.is_empty());
        (policy, findings.iter().map(|it| it.rule().name).collect())
    }

    /// The texts of a policy that the macros fill.
    fn filled(policy: &Policy) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for statement in policy.statements() {
            texts.extend(statement.action().values().iter().map(str::to_owned));
            let entries = statement.principal().into_iter().flat_map(|it| it.entries());
            texts.extend(entries.flat_map(|entry| entry.values().iter().map(str::to_owned)));
            let resources = statement.resource().into_iter().flat_map(|it| it.values().iter());
            texts.extend(resources.map(str::to_owned));
            for condition in statement.conditions() {
                texts.push(condition.key().to_owned());
                texts.extend(condition.values().map(|it| it.as_str().to_owned()));
            }
        }
        texts
    }

    fn holes(text: &str) -> Vec<char> {
        let mut holes: Vec<char> = text.chars().filter(|one| is_hole(*one)).collect();
        holes.sort_unstable();
        holes
    }

    /// A document in which a hole replaces the text, or the name, of each number of `at`.
    fn with_holes(at: &[usize]) -> String {
        let mut count = 0;
        let mut hole = |part: &str| {
            count += 1;
            match at.iter().position(|it| *it == count - 1) {
                Some(index) => {
                    let one = char::from_u32(0xF_0000 + u32::try_from(index).unwrap()).unwrap();
                    // An action takes a value as all of its text alone.
                    let is_whole = index % 2 == 1 && part.starts_with("sqs:");
                    if is_whole { format!("\"{one}\"") } else { format!("\"{part}{one}\"") }
                }
                None => format!("\"{part}\""),
            }
        };
        let mut text = String::new();
        for part in TEMPLATE.split('\'') {
            if part.starts_with(|one: char| one.is_ascii_alphabetic() || one.is_ascii_digit()) {
                text.push_str(&hole(part));
            } else {
                text.push_str(part);
            }
        }
        text
    }

    const TEMPLATE: &str = "{'Version': '2012-10-17', 'Id': 'a', 'Statement': [{'Sid': 'A', 'Effect': 'Deny', 'Principal': {'AWS': ['123456789012', '210987654321'], 'Service': 'sns.amazonaws.com'}, 'NotAction': ['sqs:A', 'sqs:B'], 'Resource': 'arn:aws:sqs:us-east-1:123456789012:q', 'Condition': {'StringEquals': {'aws:PrincipalTag/a': 'b', 'aws:RequestTag/a': ['b', 'c']}, 'Null': {'aws:TokenIssueTime': 'true'}}}, {'Effect': 'Allow', 'NotPrincipal': {'AWS': '123456789012'}, 'Action': 'sqs:A', 'NotResource': ['arn:aws:sqs:us-east-1:123456789012:q']}]}";
    const PARTS: usize = 39;

    #[test]
    fn the_template_is_a_policy() {
        let text = with_holes(&[]);
        assert!(checked(&text).0.is_some(), "{text}");
        let all = with_holes(&(0..PARTS * 2).collect::<Vec<_>>());
        assert_eq!(holes(&all).len(), PARTS, "{all}");
    }

    proptest! {
        #[test]
        fn every_hole_of_a_policy_is_filled(at in prop::collection::vec(0..PARTS, 1..5)) {
            let text = with_holes(&at);
            let (policy, rules) = checked(&text);
            if let Some(policy) = policy {
                prop_assert_eq!(holes(&filled(&policy).concat()), holes(&text), "{}", text);
            } else {
                // Only a hole where none can stand leaves no policy, and it alone is told.
                prop_assert!(rules.contains(&"misplaced-hole"), "{}", text);
            }
        }
    }

    #[test]
    fn the_texts_that_take_values_are_those_that_are_filled() {
        let text = with_holes(&[]);
        let document = read_json(&text).unwrap();
        let open = texts(&document).into_iter().filter(|it| it.takes != Takes::Nothing);
        let mut open: Vec<String> = open.map(|it| it.text.to_owned()).collect();
        let mut filled = filled(&checked(&text).0.unwrap());
        // An operator's keys stand once for each of their values' lists, in either.
        open.sort();
        filled.sort();
        assert_eq!(open, filled);
        let strings = texts(&document).len();
        assert_eq!(strings, PARTS, "each name and value is looked at");
    }

    #[test]
    fn places_lead_to_the_texts() {
        let text = with_holes(&[]).replace("\"aws:RequestTag/a\"", "\"aws:PrincipalTag/a\"");
        let document = read_json(&text).unwrap();
        let nodes = Document::new(document.root.clone());
        for found in texts(&document) {
            let span = nodes.locate(&found.place);
            let quoted = &text.as_bytes()[span.start as usize..span.end as usize];
            assert_eq!(std::str::from_utf8(quoted).unwrap(), format!("\"{}\"", found.text));
        }
    }

    #[test]
    fn without_holes_such_a_character_is_one_of_a_text() {
        let text = with_holes(&[9, 16]);
        assert!(has_hole(&text));
        let document = read_json(&text).unwrap();
        let (_, findings) = lower(&document, false).finish();
        assert!(findings.iter().all(|it| it.rule().name != "misplaced-hole"));
        assert!(matches!(document.root.value, Value::Object(_)));
    }
}
