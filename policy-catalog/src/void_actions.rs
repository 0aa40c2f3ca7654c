//! Names that AWS prints as actions, and that no service requires.

use super::{Catalog, Table, rows};

/// A name that AWS prints as an action but that grants nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoidAction {
    instead: Vec<String>,
}

impl VoidAction {
    /// Returns the actions to write instead, with their prefixes; none if there is nothing to
    /// write.
    pub fn instead(&self) -> impl Iterator<Item = &str> {
        self.instead.iter().map(String::as_str)
    }
}

impl Catalog {
    /// Returns what is known about an action, in any case, that AWS prints and that no service
    /// requires.
    ///
    /// ```
    /// use policy_catalog::Catalog;
    ///
    /// let batch = Catalog::built_in().void_action("SQS:DeleteMessageBatch").unwrap();
    /// assert_eq!(batch.instead().collect::<Vec<_>>(), ["sqs:DeleteMessage"]);
    /// assert!(Catalog::built_in().void_action("sqs:DeleteMessage").is_none());
    /// ```
    #[must_use]
    pub fn void_action(&self, action: &str) -> Option<&VoidAction> {
        self.void_actions.get(&action.to_ascii_lowercase())
    }
}

/// Returns the rows of the table, by their names in lower case.
pub(super) fn read(table: &str) -> Table<VoidAction> {
    let row = |[name, instead]: [&str; 2]| {
        let instead = instead.split(' ').filter(|action| *action != "-").map(str::to_owned);
        (name.to_ascii_lowercase(), VoidAction { instead: instead.collect() })
    };
    rows(table).map(row).collect()
}
