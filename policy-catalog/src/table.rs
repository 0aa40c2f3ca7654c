//! Rows that are looked up by their names.

use policy_core::sort::sort_by;

/// Values by name, in the order of the names. All tables share the lookup code.
#[derive(Debug)]
pub(super) struct Table<V> {
    names: Vec<String>,
    values: Vec<V>,
}

impl<V> Table<V> {
    pub(super) fn get(&self, name: &str) -> Option<&V> {
        self.values.get(place(&self.names, name)?)
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        place(&self.names, name).is_some()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &V> {
        self.values.iter()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.names().zip(&self.values)
    }
}

/// If several rows have the same name, the last one is kept.
impl<V> FromIterator<(String, V)> for Table<V> {
    fn from_iter<T: IntoIterator<Item = (String, V)>>(rows: T) -> Self {
        let mut rows: Vec<(String, V)> = rows.into_iter().collect();
        sort_by(&mut rows, |(one, _), (other, _)| one.cmp(other));
        let mut table = Self { names: Vec::new(), values: Vec::new() };
        for (name, value) in rows {
            if table.names.last() == Some(&name) {
                table.values.pop();
            } else {
                table.names.push(name);
            }
            table.values.push(value);
        }
        table
    }
}

fn place(names: &[String], name: &str) -> Option<usize> {
    names.binary_search_by(|known| known.as_str().cmp(name)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_its_name() {
        let rows = [("b", 1), ("a", 2), ("b", 3)].map(|(name, value)| (name.to_owned(), value));
        let table: Table<u8> = rows.into_iter().collect();
        assert_eq!((table.get("a"), table.get("b"), table.get("c")), (Some(&2), Some(&3), None));
        assert!(table.contains("a") && !table.contains(""));
        assert_eq!(table.iter().collect::<Vec<_>>(), [("a", &2), ("b", &3)]);
    }
}
