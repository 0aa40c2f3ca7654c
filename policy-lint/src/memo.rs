//! A cache of what rules find out about a statement or a policy.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Answers about one statement or one policy, each stored under its type.
///
/// Without it, a rule that runs for each part of a statement would search the whole statement each time. The
/// types of the answers are private to the rules, so they never collide.
#[derive(Default)]
pub(crate) struct Memo(RefCell<HashMap<TypeId, Rc<dyn Any>>>);

impl Memo {
    /// Returns the answer of a type, which is computed when it is first requested.
    pub(crate) fn once<T: 'static>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        let key = TypeId::of::<T>();
        let known = self.0.borrow().get(&key).map(Rc::clone);
        if let Some(Ok(known)) = known.map(Rc::downcast) {
            return known;
        }
        // Not borrowed here, because computing an answer may request another.
        let found = Rc::new(find());
        let kept: Rc<dyn Any> = Rc::<T>::clone(&found);
        self.0.borrow_mut().insert(key, kept);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_found_once() {
        struct One(u8);
        struct Other(u8);

        let memo = Memo::default();
        assert_eq!(memo.once(|| One(memo.once(|| Other(1)).0 + 1)).0, 2);
        assert_eq!((memo.once(|| One(9)).0, memo.once(|| Other(9)).0), (2, 1));
    }
}
