use super::pattern::*;
use super::steps::counted;
use proptest::prelude::*;

/// Decides whether a pattern matches, by definition.
fn takes(pattern: &[char], text: &[char], casing: Casing) -> bool {
    let same = |one: &char, other: &char| match casing {
        Casing::Counts => one == other,
        Casing::Ignored => one.eq_ignore_ascii_case(other),
    };
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some(('*', rest)), None) => takes(rest, text, casing),
        (Some(('*', rest)), Some((_, later))) => {
            takes(rest, text, casing) || takes(pattern, later, casing)
        }
        (Some(('?', rest)), Some((_, later))) => takes(rest, later, casing),
        (Some((one, rest)), Some((other, later))) => same(one, other) && takes(rest, later, casing),
        _ => false,
    }
}

fn defined(pattern: &str, text: &str, casing: Casing) -> bool {
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    takes(&letters(pattern), &letters(text), casing)
}

/// Strings that a pattern matches: `a`, `b` or `z`, which no other pattern here has, for each `?`,
/// and up to `most` of one of them for each star.
fn fillings(pattern: &str, most: usize) -> Vec<String> {
    let mut texts = vec![String::new()];
    for character in pattern.chars() {
        let choices: Vec<String> = match character {
            '*' => (0..=most).flat_map(|long| ["z", "a", "b"].map(|it| it.repeat(long))).collect(),
            '?' => ["z", "a", "b"].map(str::to_owned).to_vec(),
            other => vec![other.to_string()],
        };
        texts = texts
            .iter()
            .flat_map(|head| choices.iter().map(move |tail| format!("{head}{tail}")))
            .collect();
        texts.sort_unstable();
        texts.dedup();
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn a_pattern_takes_what_its_definition_says(
        pattern in "[abAé*?\u{F0000}]{0,9}", text in "[abAB*?é\u{E9}\u{1E9}\u{F0000}]{0,9}",
    ) {
        for casing in [Casing::Counts, Casing::Ignored] {
            prop_assert_eq!(
                matches_in_steps(&pattern, &text, casing).0,
                defined(&pattern, &text, casing)
            );
        }
    }

    #[test]
    fn what_is_covered_is_taken_and_what_is_not_has_a_text_that_shows_it(
        wide in "[ab*?]{0,7}", narrow in "[ab*?]{0,5}",
    ) {
        let shown = fillings(&narrow, 4).iter().any(|text| !defined(&wide, text, Casing::Counts));
        prop_assert_eq!(covers(&wide, &narrow), !shown, "{} {}", wide, narrow);
        prop_assert_eq!(
            covers_in_any_casing(&wide.to_ascii_uppercase(), &narrow),
            !shown, "{} {}", wide, narrow
        );
    }

    #[test]
    fn what_overlaps_has_a_text_in_common(one in "[abA*?]{0,5}", other in "[abA*?]{0,5}") {
        fn meet(one: &[char], other: &[char]) -> bool {
            match (one.split_first(), other.split_first()) {
                (None, None) => true,
                (Some(('*', rest)), _) if meet(rest, other) => true,
                (_, Some(('*', rest))) if meet(one, rest) => true,
                (Some(('*', _)), Some((_, later))) => meet(one, later),
                (Some((_, rest)), Some(('*', _))) => meet(rest, other),
                (Some((left, rest)), Some((right, later))) => {
                    (left == right || *left == '?' || *right == '?') && meet(rest, later)
                }
                _ => false,
            }
        }
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        prop_assert_eq!(overlaps(&one, &other), meet(&letters(&one), &letters(&other)));
        let (lower, upper) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
        prop_assert_eq!(
            overlaps_in_steps(&one, &other, Casing::Ignored).0,
            meet(&letters(&lower), &letters(&upper))
        );
    }

    /// A string with an unknown value is covered only by a pattern that covers every string in its
    /// place.
    #[test]
    fn a_hole_is_covered_by_what_covers_every_value(
        wide in "[ab*?\u{F0000}]{0,5}", narrow in "[ab*\u{F0000}]{0,4}",
    ) {
        if wide != narrow && covers(&wide, &narrow) {
            for value in ["a", "b", "z", "ab", "zzz"] {
                let filled = narrow.replace('\u{F0000}', value);
                prop_assert!(covers(&wide, &filled), "{} {}", wide, filled);
            }
        }
    }
}

proptest! {
    /// Long repetitive parts, for which the fast methods exist.
    #[test]
    fn long_texts_are_no_exception(
        unit in "[ab?]{1,4}", units in 10_usize..80, last in "[ab?é]{0,3}",
        text_unit in "[ab]{1,4}", text_units in 60_usize..400, inner in "[abé\u{F0041}\u{41}]{0,5}",
    ) {
        let part = unit.repeat(units) + &last;
        let part = part.trim_matches('?');
        let text = text_unit.repeat(text_units / 2) + &inner + &text_unit.repeat(text_units);
        let characters: Vec<char> = text.chars().collect();
        let wanted: Vec<char> = part.chars().collect();
        let stands = characters.windows(wanted.len().max(1)).any(|window| {
            window.iter().zip(&wanted).all(|(found, wanted)| *wanted == '?' || wanted == found)
        });
        prop_assert_eq!(matches(&format!("*{part}*"), &text), stands || wanted.is_empty());
        // It was cut from the text, so it occurs there.
        let from = text_units % 7;
        let cut: String = characters.iter().skip(from).take(text_units).enumerate()
            .map(|(at, letter)| if at % (unit.len() + 2) == 1 { '?' } else { *letter }).collect();
        let cut = format!("*{cut}*{last}*");
        prop_assert_eq!(matches(&cut, &text), matches_slowly(&cut, &text));
        let shouted = cut.to_ascii_uppercase();
        let (lower, lower_text) = (cut.to_ascii_lowercase(), text.to_ascii_lowercase());
        prop_assert_eq!(
            matches_in_any_casing(&shouted, &text),
            matches_slowly(&lower, &lower_text)
        );
    }
}

/// Matches with a table, for strings that take the definition too long.
fn matches_slowly(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for wanted in pattern.chars() {
        if wanted == '*' {
            let first = reached.iter().position(|it| *it).unwrap_or(reached.len());
            reached.iter_mut().skip(first).for_each(|it| *it = true);
        } else {
            for at in (0..text.len()).rev() {
                reached[at + 1] = reached[at] && (wanted == '?' || wanted == text[at]);
            }
            reached[0] = false;
        }
    }
    reached[text.len()]
}

#[test]
fn single_patterns() {
    for (pattern, text, matched) in [
        ("*", "", true),
        ("", "a", false),
        ("a*c", "abbc", true),
        ("a*c", "abcd", false),
        ("a?c", "ac", false),
        ("**b*", "ab", true),
        ("a*b*c", "aXbYbZc", true),
        ("a?c", "a\u{20AC}c", true),
        ("a??c", "a\u{20AC}c", false),
        ("*??", "\u{20AC}", false),
        ("ab*b", "ab", false),
    ] {
        assert_eq!(matches(pattern, text), matched, "{pattern} {text}");
    }
}

#[test]
fn inclusion_knows_what_it_does_not_know() {
    for (wide, narrow, covered) in [
        ("*", "", true),
        ("s3:Get*", "s3:GetObject", true),
        ("s3:Get*", "s3:GetObject*", true),
        ("s3:*Object", "s3:Get*Object", true),
        ("s3:Get*", "s3:*", false),
        ("s3:GetObject", "s3:Get*", false),
        ("?*", "*a", true),
        ("*?", "?*", true),
        ("?*", "*", false),
        ("a/*", "a/${aws:username}/*", true),
        ("a/?*", "a/${aws:username}", false),
        ("a/*/${aws:username}", "a/b/${aws:username}", false),
        ("a/${aws:username}", "a/${aws:username}", true),
        ("a/*", "a/\u{F0000}", true),
        ("a/????", "a/\u{F0000}", false),
    ] {
        assert_eq!(covers(wide, narrow), covered, "{wide} {narrow}");
    }
}

/// Twice the text takes at most about twice the steps, and the one exception 1/128 of all pairs.
#[test]
fn the_steps_grow_with_the_text() {
    let a = |many: usize| "a".repeat(many);
    type Family = (&'static str, fn(usize) -> (String, String));
    let families: [Family; 6] = [
        ("letters", |n| (format!("*{}b*", "a".repeat(n / 2)), "a".repeat(n))),
        ("letters backwards", |n| (format!("*b{}*", "a".repeat(n / 2)), "a".repeat(n))),
        ("many parts", |n| ("*a?a*b".repeat(n / 12), "a".repeat(n))),
        ("stars", |n| ("*".repeat(n), "a".repeat(n))),
        ("room", |n| ("?*".repeat(n / 2), "*a".repeat(n / 2))),
        ("periods", |n| (format!("*{}c*", "ab".repeat(n / 4)), "abab".repeat(n / 4))),
    ];
    for (name, family) in families {
        let taken = |length: usize| {
            let (pattern, text) = family(length);
            let questions: [fn(&str, &str) -> bool; 3] = [matches, covers, overlaps];
            questions.map(|question| counted(|| question(&pattern, &text)).1)
        };
        for (few, more) in taken(20_000).into_iter().zip(taken(40_000)) {
            assert!(more <= 2 * few + few / 5 + 100, "{name}: {few} {more}");
            assert!(more < 40 * 40_000, "{name}: {more}");
        }
    }
    let (found, taken) = counted(|| matches(&format!("*{}b*", "a?".repeat(16_000)), &a(98_000)));
    assert!(!found && taken < 32_000 * 98_000 / 100, "{taken}");
}
