//! A table: rows by their ids, and how they were before the changes that are not committed yet.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The rows of one kind by their ids. Changes can be taken back until they are committed.
#[derive(Clone)]
pub(crate) struct Table<T> {
    rows: BTreeMap<String, T>,
    /// The rows that changed since the last commit, as they were then; `None` for those that were not there.
    before: BTreeMap<String, Option<T>>,
}

/// A table whatever its rows are.
pub(crate) trait Rows {
    /// Takes over a row from the file.
    fn read(&mut self, id: &str, text: &str);

    /// Puts in a row as a change.
    fn put(&mut self, id: &str, text: &str);

    /// Every row as text.
    fn rows(&self) -> Vec<(String, String)>;

    /// The rows that changed since the last commit, as text; `None` for those that are gone.
    fn changes(&self) -> Vec<(String, Option<String>)>;

    /// Makes the changes final.
    fn commit(&mut self);

    /// Takes the changes back.
    fn roll_back(&mut self);

    /// Removes every row.
    fn clear(&mut self);
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { rows: BTreeMap::new(), before: BTreeMap::new() }
    }
}

impl<T: Clone> Table<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(id)
    }

    /// A row to be changed.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        let row = self.rows.get_mut(id)?;
        if !self.before.contains_key(id) {
            self.before.insert(id.to_owned(), Some(row.clone()));
        }
        Some(row)
    }

    pub(crate) fn insert(&mut self, id: String, row: T) {
        let former = self.rows.insert(id.clone(), row);
        self.before.entry(id).or_insert(former);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let row = self.rows.remove(id)?;
        self.before.entry(id.to_owned()).or_insert_with(|| Some(row.clone()));
        Some(row)
    }

    /// All rows in the order of their ids.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Removes the row with the lowest id.
    pub(crate) fn remove_first(&mut self) {
        if let Some(id) = self.rows.keys().next().cloned() {
            self.remove(&id);
        }
    }

    /// Removes the rows that are not to be kept.
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        let gone: Vec<String> =
            self.rows.iter().filter(|(_, row)| !keep(row)).map(|(id, _)| id.clone()).collect();
        gone.iter().for_each(|id| drop(self.remove(id)));
    }

    /// Puts the rows back as they were at the last commit; the ids of those that differ.
    pub(crate) fn restore(&mut self) -> Vec<String> {
        let before = std::mem::take(&mut self.before);
        let ids = before.keys().cloned().collect();
        for (id, row) in before {
            match row {
                Some(row) => self.rows.insert(id, row),
                None => self.rows.remove(&id),
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
    /// Rows that this version cannot read are left where they are.
    fn read(&mut self, id: &str, text: &str) {
        if let Ok(row) = serde_json::from_str(text) {
            self.rows.insert(id.to_owned(), row);
        }
    }

    fn put(&mut self, id: &str, text: &str) {
        if let Ok(row) = serde_json::from_str(text) {
            self.insert(id.to_owned(), row);
        }
    }

    fn rows(&self) -> Vec<(String, String)> {
        let rows = self.rows.iter();
        rows.filter_map(|(id, row)| Some((id.clone(), serde_json::to_string(row).ok()?))).collect()
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
        for (id, row) in std::mem::take(&mut self.rows) {
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
