use crate::rule::rule;
use crate::{Check, Finding, PolicyView, Report, TextSite, quoted};
use policy_core::model::hole;
use policy_core::path::Place;

rule! {
    /// A character that AWS does not store in a policy.
    ///
    /// A policy can have the characters up to U+00FF, without control characters other than tabs and line
    /// ends. The usual offenders are typographic quotes and dashes from a word processor, letters of
    /// other scripts that look like Latin ones, and invisible characters, some of which change the
    /// direction of the line so that it reads differently than it is.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my–bucket/*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket/café/*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>.
    RULE = "unsupported-character", codes: [], level: Error, rows: ["B1.2"],
    check: Check::Several(&[Check::Policy(check_id), Check::Text(check_text)]),
}

fn check_id(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    if let Some(id) = policy.id
        && let Some((at, character)) = find(id, policy.context.has_holes)
    {
        report.push(finding(policy.member("Id"), id, at, character));
    }
}

fn check_text(site: &TextSite<'_>, report: &mut Report<'_>) {
    if let Some((at, character)) = find(site.text, site.statement.context().has_holes) {
        report.push(finding(site.place(), site.text, at, character));
    }
}

/// Returns the first character that is not stored. One is enough, because they seldom come alone.
fn find(text: &str, has_holes: bool) -> Option<(usize, char)> {
    if text.bytes().all(|byte| (0x20..0x80).contains(&byte)) {
        return None;
    }
    text.char_indices().find(|&(_, one)| {
        let stored = matches!(one, '\t' | '\n' | '\r' | ' '..='\u{ff}');
        !(stored || has_holes && hole::is_hole(one))
    })
}

fn finding(place: Place, text: &str, at: usize, character: char) -> Finding {
    let message = format!(
        "`{}` has the character U+{:04X}{}",
        quoted(text),
        u32::from(character),
        note(character)
    );
    let help = match look_alike(character) {
        Some(ascii) => format!("write `{ascii}`"),
        None => "remove it, or write a character up to U+00FF".to_owned(),
    };
    Finding::new(&RULE, place, message)
        .pointing(text, at..at + character.len_utf8(), "AWS does not store this character")
        .help(help)
}

fn note(character: char) -> &'static str {
    match character {
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            ", which changes the direction of the text"
        }
        '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{feff}' => ", which is invisible",
        '\0'..='\u{1f}' => ", a control character",
        _ if look_alike(character).is_some() => ", which looks like another character",
        _ => "",
    }
}

/// Returns the ASCII character that another one looks like.
fn look_alike(character: char) -> Option<char> {
    Some(match character {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' => '-',
        '‘' | '’' | '‚' | '′' | 'ʼ' | '＇' => '\'',
        '“' | '”' | '„' | '″' | '＂' => '"',
        '∗' | '＊' | '⁎' => '*',
        '：' | '∶' | '꞉' => ':',
        '／' | '∕' | '⁄' => '/',
        '．' | '․' => '.',
        '，' => ',',
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        'а' | 'ɑ' | 'α' => 'a',
        'е' => 'e',
        'і' | 'ı' => 'i',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'с' => 'c',
        'ѕ' => 's',
        'у' => 'y',
        'х' => 'x',
        'ј' => 'j',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'Е' | 'Ε' => 'E',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Н' | 'Η' => 'H',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'С' => 'C',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        '！'..='～' => char::from_u32(u32::from(character) - 0xFEE0)?,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::check::check_json;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn strange_characters_are_named_in_every_text() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Sid": "Rеad",
                     //^ error: `Rеad` has the character U+0435, which looks like another character
              "Action": "s3:GetObject\u200b",
                                   //^^^^^^ error: `s3:GetObject\u{200b}` has the character U+200B, which is invisible
              "Resource": "arn:aws:s3:::b/\u202e*",
                                        //^^^^^^ error: `arn:aws:s3:::b/\u{202e}*` has the character U+202E, which changes the direction of
                                        // the text
              "Condition": {"StringEquals": {"aws:PrincipalTag/部": "é"}}
                                                             //^ error: `aws:PrincipalTag/部` has the character U+90E8
            }]}"#;
        check_drawn(&RULE, PolicyKind::Identity, text);
    }

    #[test]
    fn latin_letters_and_line_ends_are_quiet() {
        let text = r#"{"Version": "2012-10-17", "Id": "ÿ", "Statement": {"Effect": "Allow", "Action": "s3:*",
          "Resource": "arn:aws:s3:::b/ü", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "a\tb\n"}}}}"#;
        check_drawn(&RULE, PolicyKind::Identity, text);
    }

    #[test]
    fn the_character_of_a_hole_is_one_only_in_a_template() {
        let text = "{\"Version\": \"2012-10-17\", \"Id\": \"\u{f0001}\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::\u{f0000}\"}}";
        let found = |has_holes| {
            let context = Context { has_holes, ..Context::default() };
            let found = check_json(text, PolicyKind::Identity, &context).unwrap().findings;
            let found = found.into_iter().filter(|it| *it.rule() == RULE);
            found.map(|it| it.message().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found(true), Vec::<String>::new());
        assert_eq!(
            found(false),
            [
                "`\\u{f0001}` has the character U+F0001",
                "`arn:aws:s3:::\\u{f0000}` has the character U+F0000"
            ]
        );
    }

    #[test]
    fn wide_forms_look_like_ascii() {
        assert_eq!(look_alike('Ａ'), Some('A'));
        assert_eq!(look_alike('部'), None);
    }
}
