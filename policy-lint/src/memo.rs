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
        if let Some(Ok(known)) = self.get(key).map(Rc::downcast) {
            return known;
        }
        // Not borrowed here, because computing an answer may request another.
        let found = Rc::new(find());
        self.insert(key, Rc::<T>::clone(&found));
        found
    }

    // Compiled once for all types.
    fn get(&self, key: TypeId) -> Option<Rc<dyn Any>> {
        self.0.borrow().get(&key).map(Rc::clone)
    }

    fn insert(&self, key: TypeId, answer: Rc<dyn Any>) {
        self.0.borrow_mut().insert(key, answer);
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
