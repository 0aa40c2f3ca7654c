//! The work of a check grows no faster than the text, whatever there is many of.

use corpus::families::{Family, families};
use policy_core::semantics::steps::counted;

/// The shorter text of two. In one of this length there are hundreds of most parts.
const BYTES: usize = 6_000;

/// Steps that do not come with the text: in services that it names, and in lists that end.
const ONCE: u64 = 4_000;

/// Families of which each two of many patterns have to be compared. A budget of steps bounds these, so
/// what is held to grow with the text is only that it ends.
const BOUNDED: [&str; 2] = ["actions-patterns", "resources-wildcards"];

/// The steps of a family at so many parts. What is found out once for all documents is found before.
fn steps_of(family: &Family, parts: usize) -> (usize, u64) {
    let text = family.document(parts);
    let _ = family.check(&text);
    let (_, steps) = counted(|| family.check(&text));
    (text.len(), steps)
}

#[test]
fn twice_the_text_takes_twice_the_steps() {
    let mut faster = Vec::new();
    for family in families() {
        let parts = family.parts_of(BYTES);
        let (length, steps) = steps_of(&family, parts);
        let (longer, more) = steps_of(&family, 2 * parts);
        assert!(longer > length + length / 2, "{}: {length} and {longer} bytes", family.name);
        let most = if BOUNDED.contains(&family.name) { steps * 3 } else { steps * 11 / 5 };
        if more > most + ONCE {
            faster.push(format!("{}: {steps} steps, then {more}", family.name));
        }
    }
    assert!(faster.is_empty(), "{}", faster.join("\n"));
}

/// A count that no loop reaches holds nothing to anything.
#[test]
fn families_take_steps() {
    let idle = families().filter(|family| {
        let parts = family.parts_of(BYTES);
        steps_of(family, parts).1 == 0
    });
    let names: Vec<_> = idle.map(|family| family.name).collect();
    // Of these the reader or the first look leaves nothing to walk through.
    assert!(names.len() < 30, "{names:?}");
}
