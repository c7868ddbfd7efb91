//! A table whose rows are also found by what they name.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::table::{Rows, Table};
use crate::millis::Millis;

/// A kind of rows that are found by more than their id.
pub(crate) trait Indexed: Clone + Serialize + DeserializeOwned {
    /// The members by which a row is found, with its values of them.
    fn keys(&self) -> Vec<(&'static str, &str)>;
}

/// A table with an index: the ids of the rows by the value of a member, in order.
#[derive(Clone)]
pub(crate) struct IndexedTable<T> {
    rows: Table<T>,
    ids: BTreeMap<&'static str, BTreeMap<String, VecDeque<String>>>,
    /// Rows as responses show them. What changes is no longer here.
    written: RefCell<HashMap<String, Written>>,
}

/// A row as one kind of response shows it.
#[derive(Clone)]
struct Written {
    /// The kind of response.
    layout: usize,
    /// When it was written. It may have looked otherwise before.
    at: Millis,
    text: Box<str>,
}

/// The most bytes of one row that are kept as responses show them; what is longer is written each time.
const WRITTEN: usize = 4096;

impl<T> Default for IndexedTable<T> {
    fn default() -> Self {
        IndexedTable { rows: Table::default(), ids: BTreeMap::new(), written: RefCell::default() }
    }
}

impl<T: Indexed> IndexedTable<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(id)
    }

    /// Changes a row, if it is there.
    pub(crate) fn edit(&mut self, id: &str, change: impl FnOnce(&mut T)) {
        self.unlink(id);
        if let Some(row) = self.rows.get_mut(id) {
            change(row);
        }
        self.link(id);
    }

    pub(crate) fn insert(&mut self, id: String, row: T) {
        self.unlink(&id);
        self.rows.insert(id.clone(), row);
        self.link(&id);
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Removes the row with the lowest id.
    pub(crate) fn remove_first(&mut self) {
        if let Some(id) = self.rows.first_id() {
            self.unlink(&id);
            self.rows.remove(&id);
        }
    }

    /// The ids of the rows whose `member` has `value`, in order.
    pub(crate) fn ids(&self, member: &str, value: &str) -> Option<&VecDeque<String>> {
        self.ids.get(member)?.get(value)
    }

    /// The rows whose `member` has `value`, ordered by id.
    pub(crate) fn with(&self, member: &str, value: &str) -> impl DoubleEndedIterator<Item = &T> {
        self.ids(member, value).into_iter().flatten().filter_map(|id| self.rows.get(id))
    }

    /// Appends what a kind of response shows at a time of a row that does not change by itself any more: what was written of it
    /// since it last changed, or what `write` writes.
    pub(crate) fn put_written(
        &self,
        (id, layout, now): (&str, usize, Millis),
        text: &mut String,
        write: impl FnOnce() -> String,
    ) {
        let mut all = self.written.borrow_mut();
        let known = all.get(id).filter(|written| written.layout == layout && written.at <= now);
        if let Some(written) = known {
            return text.push_str(&written.text);
        }
        let own = write();
        text.push_str(&own);
        if own.len() <= WRITTEN {
            all.insert(id.to_owned(), Written { layout, at: now, text: own.into() });
        }
    }

    fn link(&mut self, id: &str) {
        let Some(row) = self.rows.get(id) else { return };
        for (member, value) in row.keys() {
            let ids = self.ids.entry(member).or_default().entry(value.to_owned()).or_default();
            // New rows have the highest ids, and the oldest go first, so this moves little.
            if let Err(place) = ids.binary_search_by(|other| other.as_str().cmp(id)) {
                ids.insert(place, id.to_owned());
            }
        }
    }

    /// Takes a row out of the index, and what was written of it, before it changes.
    fn unlink(&mut self, id: &str) {
        self.written.get_mut().remove(id);
        let Some(row) = self.rows.get(id) else { return };
        for (member, value) in row.keys() {
            let Some(values) = self.ids.get_mut(member) else { continue };
            let Some(ids) = values.get_mut(value) else { continue };
            if let Ok(place) = ids.binary_search_by(|other| other.as_str().cmp(id)) {
                ids.remove(place);
            }
            if ids.is_empty() {
                values.remove(value);
            }
        }
    }
}

impl<T: Indexed> Rows for IndexedTable<T> {
    fn read(&mut self, id: &str, text: &str) {
        self.unlink(id);
        self.rows.read(id, text);
        self.link(id);
    }

    fn put(&mut self, id: &str, text: &str) {
        self.unlink(id);
        self.rows.put(id, text);
        self.link(id);
    }

    fn rows(&self) -> Vec<(String, String)> {
        self.rows.rows()
    }

    fn changes(&self) -> Vec<(String, Option<String>)> {
        self.rows.changes()
    }

    fn commit(&mut self) {
        self.rows.commit();
    }

    fn roll_back(&mut self) {
        let changed = self.rows.changed();
        changed.iter().for_each(|id| self.unlink(id));
        self.rows.restore();
        changed.iter().for_each(|id| self.link(id));
    }

    fn clear(&mut self) {
        self.rows.clear();
        self.ids.clear();
        self.written.get_mut().clear();
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Clone, Serialize, Deserialize)]
    struct Run(String);

    impl Indexed for Run {
        fn keys(&self) -> Vec<(&'static str, &str)> {
            vec![("Instance", &self.0)]
        }
    }

    #[test]
    fn what_was_written_of_a_row_is_forgotten_when_it_changes() {
        let mut table = IndexedTable::default();
        let shown = |table: &IndexedTable<Run>, layout: usize, now: Millis, new: &str| {
            let mut text = String::new();
            table.put_written(("t-1", layout, now), &mut text, || new.to_owned());
            text
        };
        table.insert("t-1".to_owned(), Run("i-1".to_owned()));
        table.commit();
        assert_eq!(
            [shown(&table, 0, 5, "a"), shown(&table, 0, 6, "b"), shown(&table, 1, 6, "c")],
            ["a", "a", "c"]
        );
        assert_eq!(shown(&table, 1, 5, "d"), "d", "an earlier time");
        table.edit("t-1", |run| run.0 = "i-2".to_owned());
        assert_eq!(shown(&table, 1, 7, "e"), "e");
        table.roll_back();
        assert_eq!(shown(&table, 1, 7, "f"), "f");
        table.clear();
        table.insert("t-1".to_owned(), Run("i-1".to_owned()));
        assert_eq!(shown(&table, 1, 7, "g"), "g");
    }

    #[test]
    fn an_index_follows_changes_and_their_taking_back() {
        let mut table = IndexedTable::default();
        let found = |table: &IndexedTable<Run>, value: &str| {
            table.ids("Instance", value).into_iter().flatten().cloned().collect::<Vec<_>>()
        };
        table.insert("t-2".to_owned(), Run("i-1".to_owned()));
        table.insert("t-1".to_owned(), Run("i-1".to_owned()));
        table.commit();
        assert_eq!(found(&table, "i-1"), ["t-1", "t-2"]);
        table.edit("t-2", |run| run.0 = "i-2".to_owned());
        table.remove_first();
        assert_eq!((found(&table, "i-1"), found(&table, "i-2")), (vec![], vec!["t-2".to_owned()]));
        table.roll_back();
        assert_eq!((found(&table, "i-1").len(), found(&table, "i-2").len()), (2, 0));
        let rows = table.rows();
        table.clear();
        assert_eq!(found(&table, "i-1").len(), 0);
        rows.iter().for_each(|(id, text)| table.put(id, text));
        assert_eq!(found(&table, "i-1"), ["t-1", "t-2"]);
    }
}
