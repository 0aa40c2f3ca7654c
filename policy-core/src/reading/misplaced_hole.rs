use crate::finding::{Finding, quoted};
use crate::path::Place;

crate::declare_rule! {
    /// A hole, or a value computed at run time, where no value can be filled in.
    ///
    /// Holes are allowed in resources, in principals under their type, and in condition keys and
    /// values. An action is filled in as a whole or not at all, because filling in part of one
    /// could make another action. The effect of a statement and its condition operators must be
    /// literals, because an effect or an operator from run time would make another statement. A
    /// policy variable must be a literal too: `${name}` is one, not a hole called `name`. To choose
    /// from outside, choose in Rust between two policies, or splice statements.
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

/// What must be a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fixed {
    /// `Action` or `NotAction`, by its name: a value fills a whole action.
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
    /// Returns whether a value may fill a whole string.
    pub(crate) const fn takes_whole_values(self) -> bool {
        matches!(self, Self::Action(_))
    }
}

pub(crate) fn finding(place: Place, fixed: Fixed) -> Finding {
    let (subject, help) = match fixed {
        Fixed::Action(name) => {
            let message = format!(
                "a value computed at run time in `{name}` must be a whole action, not part of one"
            );
            let help =
                "write the action as a literal, or build the whole action first and parse it";
            return Finding::new(&RULE, place, message).help(help);
        }
        Fixed::Element(name) => {
            (format!("`{name}`"), "write a literal, or choose between two policies in Rust")
        }
        Fixed::Name => ("the name of an element".to_owned(), "write the name, such as `Resource`"),
        Fixed::Statement => (
            "a statement".to_owned(),
            "splice statements that are built at run time: `..statements`",
        ),
        Fixed::Principal => (
            "a principal without a type".to_owned(),
            "write it under its type, as `{ \"AWS\": … }`",
        ),
        Fixed::PrincipalType => {
            ("the type of a principal".to_owned(), "write the type, such as `AWS` or `Service`")
        }
        Fixed::Condition => (
            "a condition".to_owned(),
            "write operator and key, as `{ \"StringEquals\": { \"aws:PrincipalTag/team\": … } }`",
        ),
        Fixed::Operator => {
            ("a condition operator".to_owned(), "write the operator, such as `StringEquals`")
        }
    };
    let message =
        format!("{subject} must be a literal: a value computed at run time is not allowed here");
    Finding::new(&RULE, place, message).help(help)
}

/// Returns the finding for a hole inside a policy variable, or one that is written like a variable.
#[must_use]
pub fn in_variable(place: Place, text: &str, range: std::ops::Range<usize>, name: &str) -> Finding {
    let variable = text.get(range.clone()).unwrap_or_default();
    let message = format!(
        "a value computed at run time is not allowed in the policy variable `{}`",
        quoted(variable)
    );
    let help = if variable.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) == Some(name)
    {
        format!("write `{{{name}}}`, without the `$`, if you mean the value of `{name}`")
    } else {
        "write the variable as a literal, with its key and its default".to_owned()
    };
    Finding::new(&RULE, place, message).pointing(text, range, "IAM fills this in").help(help)
}

/// Returns the finding for a brace that the beginning or end of a value would extend.
#[must_use]
pub fn beside_brace(
    place: Place,
    text: &str,
    range: std::ops::Range<usize>,
    name: &str,
) -> Finding {
    let message = format!("a brace is directly next to the hole `{{{name}}}`");
    Finding::new(&RULE, place, message).pointing(text, range, "expected no brace next to it").help(
        "put a literal brace into the value: a policy variable begins with `${`, and `{{` and `}}` \
             are not escapes",
    )
}

#[cfg(test)]
mod tests {
    use crate::document::{Document, Value, read_json};
    use crate::lower::{Takes, lower, misplaced, texts};
    use crate::model::Policy;
    use crate::model::hole::{has_hole, is_hole};
    use proptest::prelude::*;

    /// Returns the policy, unless a hole is misplaced, and the names of the rules with findings.
    fn checked(text: &str) -> (Option<Policy>, Vec<&'static str>) {
        let document = read_json(text).unwrap();
        let mut findings = misplaced(&document);
        let (policy, found) = lower(&document, true).finish();
        findings.extend(found);
        let policy = policy.filter(|_| findings.is_empty());
        (policy, findings.iter().map(|it| it.rule().name).collect())
    }

    /// Returns the strings of a policy after the macros have filled them.
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

    /// Returns a document in which a hole replaces the string, or the name, at each index in `at`.
    fn with_holes(at: &[usize]) -> String {
        let mut count = 0;
        let mut hole = |part: &str| {
            count += 1;
            match at.iter().position(|it| *it == count - 1) {
                Some(index) => {
                    let one = char::from_u32(0xF_0000 + u32::try_from(index).unwrap()).unwrap();
                    // An action accepts a value only as its whole string.
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
                // Only a hole that is not allowed prevents a policy, and only that hole is
                // reported.
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
        // An operator's keys appear once for each of their value lists, in either.
        open.sort();
        filled.sort();
        assert_eq!(open, filled);
        let strings = texts(&document).len();
        assert_eq!(strings, PARTS, "each name and value is visited");
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
