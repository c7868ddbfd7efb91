//! A table whose rows are also found by the values of their members, and kept as responses show them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::ids::Ids;
use super::table::{Rows, Table, Written};
use super::texts::Texts;
use crate::millis::Millis;

/// A kind of rows that are found by more than their id.
pub(crate) trait Indexed: Clone + Serialize + DeserializeOwned {
    /// What a text that shows a row is made of, besides the row.
    type Basis: Clone;

    /// The values by which a row is found in the index on `member`.
    fn values(&self, member: &str) -> Vec<Cow<'_, str>>;

    /// When time changes the row next.
    fn due(&self) -> Option<Millis> {
        None
    }
}

/// Rows by id, in order, and by the values of some members.
#[derive(Clone)]
pub(crate) struct IndexedTable<T: Indexed> {
    rows: Table<T>,
    ids: Ids,
    /// The ids by the values of each indexed member.
    indices: Vec<(&'static str, BTreeMap<String, Ids>)>,
    /// When time changes which row.
    due: BTreeSet<(Millis, String)>,
    texts: Texts<T::Basis>,
    changes: u64,
}

impl<T: Indexed> IndexedTable<T> {
    /// An empty table with indices on these members.
    pub(crate) fn new(members: &[&'static str]) -> IndexedTable<T> {
        IndexedTable {
            rows: Table::default(),
            ids: Ids::default(),
            indices: members.iter().map(|member| (*member, BTreeMap::new())).collect(),
            due: BTreeSet::new(),
            texts: Texts::default(),
            changes: 0,
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(id)
    }

    /// Ids of all rows, in order.
    pub(crate) fn ids(&self) -> &[String] {
        self.ids.as_slice()
    }

    /// Ids of the rows whose `member` is or holds `value`, in order; `None` when there is no such index.
    pub(crate) fn ids_with(&self, member: &str, value: &str) -> Option<&[String]> {
        let (_, index) = self.indices.iter().find(|(indexed, _)| *indexed == member)?;
        Some(index.get(value).map(Ids::as_slice).unwrap_or_default())
    }

    /// The rows whose `member` is or holds `value`, ordered by id; none when there is no such index.
    pub(crate) fn rows_with(&self, member: &str, value: &str) -> impl Iterator<Item = &T> {
        self.ids_with(member, value).into_iter().flatten().filter_map(|id| self.rows.get(id))
    }

    /// The row that time changes first, and when.
    pub(crate) fn due(&self) -> Option<(Millis, &str)> {
        self.due.first().map(|(at, id)| (*at, id.as_str()))
    }

    /// How often the table was changed. While the number is the same, so are the rows.
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn insert(&mut self, id: String, row: T) {
        self.unlink(&id);
        self.rows.insert(id.clone(), row);
        self.link(&id);
    }

    /// Changes a row, if it is there.
    pub(crate) fn edit(&mut self, id: &str, change: impl FnOnce(&mut T)) {
        self.unlink(id);
        if let Some(row) = self.rows.get_mut(id) {
            change(row);
        }
        self.link(id);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        self.unlink(id);
        self.rows.remove(id)
    }

    /// Removes the row with the lowest id.
    pub(crate) fn remove_first(&mut self) {
        if let Some(id) = self.rows.first_id() {
            self.remove(&id);
        }
    }

    /// Appends what a kind of response shows of a row: what was written of it since the row changed, if what else it was made
    /// of `holds`, or what `write` writes.
    pub(crate) fn put_written(
        &self,
        of: (&str, usize),
        text: &mut Vec<u8>,
        holds: impl Fn(&T::Basis) -> bool,
        write: impl FnOnce(&mut Vec<u8>) -> T::Basis,
    ) {
        self.texts.put(of, text, holds, write);
    }

    /// How many values the indices have.
    #[cfg(test)]
    pub(crate) fn index_values(&self) -> usize {
        self.indices.iter().map(|(_, index)| index.len()).sum()
    }

    fn link(&mut self, id: &str) {
        let Some(row) = self.rows.get(id) else { return };
        self.ids.add(id);
        for (member, index) in &mut self.indices {
            for value in row.values(member) {
                match index.get_mut(&*value) {
                    Some(ids) => ids.add(id),
                    None => index.entry(value.into_owned()).or_default().add(id),
                }
            }
        }
        if let Some(at) = row.due() {
            self.due.insert((at, id.to_owned()));
        }
    }

    /// Takes a row out of the indices, and what was written of it, before it changes.
    fn unlink(&mut self, id: &str) {
        self.changes += 1;
        self.texts.forget(id);
        let Some(row) = self.rows.get(id) else { return };
        self.ids.remove(id);
        for (member, index) in &mut self.indices {
            for value in row.values(member) {
                let Some(ids) = index.get_mut(&*value) else { continue };
                ids.remove(id);
                if ids.as_slice().is_empty() {
                    index.remove(&*value);
                }
            }
        }
        if let Some(at) = row.due() {
            self.due.remove(&(at, id.to_owned()));
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

    fn rows(&self) -> Written {
        self.rows.rows()
    }

    fn are_still(&self, written: &Written) -> bool {
        self.rows.are_still(written)
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
        self.changes += 1;
        self.rows.clear();
        self.ids = Ids::default();
        self.indices.iter_mut().for_each(|(_, index)| index.clear());
        self.due.clear();
        self.texts.clear();
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Clone, Serialize, Deserialize)]
    struct Run(String);

    impl Indexed for Run {
        type Basis = Millis;

        fn values(&self, _: &str) -> Vec<Cow<'_, str>> {
            vec![Cow::Borrowed(&self.0)]
        }
    }

    fn run(instance: &str) -> Run {
        Run(instance.to_owned())
    }

    #[test]
    fn what_was_written_of_a_row_is_forgotten_when_it_changes() {
        let mut table = IndexedTable::new(&[]);
        let mut last = 0;
        let mut shown = |table: &IndexedTable<Run>, new: &str| {
            let mut text = Vec::new();
            table.put_written(
                ("t-1", 0),
                &mut text,
                |_| true,
                |text| {
                    text.extend_from_slice(new.as_bytes());
                    0
                },
            );
            let is_changed = std::mem::replace(&mut last, table.changes()) != table.changes();
            (String::from_utf8(text).unwrap(), is_changed)
        };
        let new = |text: &str| (text.to_owned(), true);
        table.insert("t-1".to_owned(), run("i-1"));
        assert_eq!(shown(&table, "a"), new("a"));
        table.commit();
        assert_eq!(shown(&table, "b"), ("a".to_owned(), false));
        table.edit("t-1", |run| run.0 = "i-2".to_owned());
        assert_eq!(shown(&table, "c"), new("c"));
        table.roll_back();
        assert_eq!(shown(&table, "d"), new("d"));
        table.insert("t-1".to_owned(), run("i-3"));
        assert_eq!(shown(&table, "e"), new("e"));
        table.remove("t-1");
        table.insert("t-1".to_owned(), run("i-1"));
        assert_eq!(shown(&table, "f"), new("f"));
        let rows = table.rows();
        table.clear();
        assert_eq!(shown(&table, "g"), new("g"));
        rows.iter().for_each(|(id, text)| table.put(id, text));
        assert_eq!(shown(&table, "h"), new("h"));
    }

    #[test]
    fn an_index_follows_changes_and_their_taking_back() {
        let mut table = IndexedTable::new(&["Instance"]);
        let found =
            |table: &IndexedTable<Run>, value: &str| table.ids_with("Instance", value).unwrap().to_vec();
        table.insert("t-2".to_owned(), run("i-1"));
        table.insert("t-1".to_owned(), run("i-1"));
        table.commit();
        assert_eq!(found(&table, "i-1"), ["t-1", "t-2"]);
        table.edit("t-2", |run| run.0 = "i-2".to_owned());
        table.remove_first();
        assert_eq!((found(&table, "i-1"), found(&table, "i-2")), (vec![], vec!["t-2".to_owned()]));
        table.roll_back();
        assert_eq!((found(&table, "i-1").len(), found(&table, "i-2").len()), (2, 0));
        assert_eq!(table.ids(), ["t-1", "t-2"]);
        let rows = table.rows();
        table.clear();
        assert_eq!((found(&table, "i-1").len(), table.ids().len()), (0, 0));
        rows.iter().for_each(|(id, text)| table.put(id, text));
        assert_eq!(found(&table, "i-1"), ["t-1", "t-2"]);
        assert!(table.ids_with("Zone", "x").is_none());
    }
}
