//! A table: rows by id, with uncommitted changes that can be rolled back.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The rows of a table by id, as text.
pub(crate) type Written = Arc<[(String, String)]>;

/// The rows of one kind by id. Changes can be rolled back until they are committed.
#[derive(Clone)]
pub(crate) struct Table<T> {
    rows: BTreeMap<String, T>,
    /// The rows that changed since the last commit, with their state at that commit; `None` for new rows.
    before: BTreeMap<String, Option<T>>,
    /// The rows as text, while somebody has it and no row changed.
    written: RefCell<Weak<[(String, String)]>>,
}

/// A table of any kind of rows.
pub(crate) trait Rows {
    /// Loads a row from the file.
    fn read(&mut self, id: &str, text: &str);

    /// Inserts a row as an uncommitted change.
    fn put(&mut self, id: &str, text: &str);

    /// Every row as text: the same one as before, while somebody has it and no row changed.
    fn rows(&self) -> Written;

    /// Whether the rows are known to be these, without writing them.
    fn are_still(&self, written: &Written) -> bool;

    /// The rows that changed since the last commit, as text; `None` for removed rows.
    fn changes(&self) -> Vec<(String, Option<String>)>;

    /// Commits the changes.
    fn commit(&mut self);

    /// Rolls the changes back.
    fn roll_back(&mut self);

    /// Removes every row.
    fn clear(&mut self);
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { rows: BTreeMap::new(), before: BTreeMap::new(), written: no_text() }
    }
}

fn no_text() -> RefCell<Weak<[(String, String)]>> {
    // A slice has no `Weak::new`.
    let none: Weak<[(String, String); 0]> = Weak::new();
    RefCell::new(none)
}

impl<T> Table<T> {
    /// The rows, to change them: their text no longer holds.
    fn rows_mut(&mut self) -> &mut BTreeMap<String, T> {
        self.written = no_text();
        &mut self.rows
    }
}

impl<T: Clone> Table<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(id)
    }

    /// A row, to change it.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.written = no_text();
        let row = self.rows.get_mut(id)?;
        if !self.before.contains_key(id) {
            self.before.insert(id.to_owned(), Some(row.clone()));
        }
        Some(row)
    }

    pub(crate) fn insert(&mut self, id: String, row: T) {
        let former = self.rows_mut().insert(id.clone(), row);
        self.before.entry(id).or_insert(former);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let row = self.rows_mut().remove(id)?;
        self.before.entry(id.to_owned()).or_insert_with(|| Some(row.clone()));
        Some(row)
    }

    /// All rows, ordered by id.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The lowest id.
    pub(crate) fn first_id(&self) -> Option<String> {
        self.rows.keys().next().cloned()
    }

    /// Removes the row with the lowest id.
    pub(crate) fn remove_first(&mut self) {
        if let Some(id) = self.first_id() {
            self.remove(&id);
        }
    }

    /// Removes the rows for which `keep` returns `false`.
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        let gone: Vec<String> =
            self.rows.iter().filter(|(_, row)| !keep(row)).map(|(id, _)| id.clone()).collect();
        gone.iter().for_each(|id| drop(self.remove(id)));
    }

    /// Rolls the rows back to the last commit, and returns the ids of those that changed.
    pub(crate) fn restore(&mut self) -> Vec<String> {
        let before = std::mem::take(&mut self.before);
        let ids = before.keys().cloned().collect();
        for (id, row) in before {
            match row {
                Some(row) => self.rows_mut().insert(id, row),
                None => self.rows_mut().remove(&id),
            };
        }
        ids
    }

    /// Ids of the rows that changed since the last commit.
    pub(crate) fn changed(&self) -> Vec<String> {
        self.before.keys().cloned().collect()
    }
}

impl<T: Clone + Serialize + DeserializeOwned> Rows for Table<T> {
    /// Rows that this version cannot read are skipped, and stay in the file.
    fn read(&mut self, id: &str, text: &str) {
        if let Ok(row) = serde_json::from_str(text) {
            self.rows_mut().insert(id.to_owned(), row);
        }
    }

    fn put(&mut self, id: &str, text: &str) {
        if let Ok(row) = serde_json::from_str(text) {
            self.insert(id.to_owned(), row);
        }
    }

    fn rows(&self) -> Written {
        if let Some(written) = self.written.borrow().upgrade() {
            return written;
        }
        let rows = self.rows.iter();
        let written: Written =
            rows.filter_map(|(id, row)| Some((id.clone(), serde_json::to_string(row).ok()?))).collect();
        *self.written.borrow_mut() = Arc::downgrade(&written);
        written
    }

    fn are_still(&self, written: &Written) -> bool {
        std::ptr::addr_eq(self.written.borrow().as_ptr(), Arc::as_ptr(written))
    }

    fn changes(&self) -> Vec<(String, Option<String>)> {
        let text = |id: &String| self.rows.get(id).and_then(|row| serde_json::to_string(row).ok());
        self.before.keys().map(|id| (id.clone(), text(id))).collect()
    }

    fn commit(&mut self) {
        self.before.clear();
    }

    fn roll_back(&mut self) {
        self.restore();
    }

    fn clear(&mut self) {
        for (id, row) in std::mem::take(self.rows_mut()) {
            self.before.entry(id).or_insert(Some(row));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_taken_back_up_to_the_last_commit() {
        let mut table = Table::default();
        table.insert("kept".to_owned(), 1);
        table.insert("removed".to_owned(), 2);
        table.commit();
        *table.get_mut("kept").unwrap() = 10;
        *table.get_mut("kept").unwrap() = 11;
        table.remove("removed");
        table.insert("new".to_owned(), 3);
        table.roll_back();
        assert_eq!(table.values().collect::<Vec<_>>(), [&1, &2]);
        assert!(table.changes().is_empty());
    }

    #[test]
    fn rows_are_written_anew_once_one_of_them_changed() {
        let mut table = Table::default();
        table.insert("a".to_owned(), 1);
        table.commit();
        let changes: [fn(&mut Table<i32>); 6] = [
            |table| table.insert("b".to_owned(), 2),
            |table| *table.get_mut("a").unwrap() = 5,
            |table| assert!(table.remove("b").is_some()),
            Rows::roll_back,
            |table| table.put("c", "3"),
            Rows::clear,
        ];
        for change in changes {
            let before = table.rows();
            assert!(table.are_still(&before) && Arc::ptr_eq(&before, &table.rows()));
            change(&mut table);
            assert!(!table.are_still(&before) && table.rows() != before, "{before:?}");
        }
        assert!(table.rows().is_empty());
    }

    #[test]
    fn changes_say_what_is_there_and_what_is_gone() {
        let mut table = Table::default();
        table.insert("a".to_owned(), 1);
        table.commit();
        table.remove("a");
        table.insert("b".to_owned(), 2);
        let text = |id: &str, text: Option<&str>| (id.to_owned(), text.map(str::to_owned));
        assert_eq!(table.changes(), [text("a", None), text("b", Some("2"))]);
    }
}
