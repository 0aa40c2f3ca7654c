//! The work of a check grows no faster than the text, whatever part is repeated.

use corpus::families::{Family, families};
use policy_core::semantics::steps::counted;

/// The length of the shorter of two texts. A text of this length has hundreds of most parts.
const BYTES: usize = 4_000;

/// Steps that do not depend on the text: for services that it names, and for lists with a maximum length.
const ONCE: u64 = 4_000;

/// The steps for a document of a family.
fn steps_of(family: &Family, text: &str) -> u64 {
    counted(|| family.check(text)).1
}

#[test]
fn twice_the_text_takes_twice_the_steps() {
    let (mut faster, mut idle) = (Vec::new(), Vec::new());
    for family in families() {
        let parts = family.parts_of(BYTES);
        let (short, long) = (family.document(parts), family.document(2 * parts));
        let (length, longer) = (short.len(), long.len());
        assert!(longer > length + length / 2, "{}: {length} and {longer} bytes", family.name);
        // What is computed once for all documents is computed before.
        steps_of(&family, &long);
        let (steps, more) = (steps_of(&family, &short), steps_of(&family, &long));
        if more > steps * 11 / 5 + ONCE {
            faster.push(format!("{}: {steps} steps, then {more}", family.name));
        }
        if steps == 0 {
            idle.push(family.name);
        }
    }
    assert!(faster.is_empty(), "{}", faster.join("\n"));
    // A count that no loop reaches checks nothing. For these, the reader or the first check leaves nothing
    // to iterate over.
    assert!(idle.len() < 30, "{idle:?}");
}
