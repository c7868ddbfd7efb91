//! The rows of all resources, found by their ids and by the values of members, and kept as responses show and find them.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use cloudspec_wire::Value;

use super::row::{Row, TAGS};
use super::searches::Searches;
use crate::millis::Millis;
use crate::store::{Indexed, IndexedTable, Rows, Table};

/// The tables of all resources.
pub(crate) struct Cloud {
    tables: Vec<Kind>,
    searches: Searches<Basis>,
    /// Highest number given so far, by kind.
    pub(crate) numbers: Table<u64>,
    /// How many rows were looked at: the work that requests made.
    looked_at: Cell<u64>,
}

/// The rows of one kind of resource.
struct Kind {
    rows: IndexedTable<Row>,
    /// Whether something was looked up here since the last [`Cloud::watch`] began.
    is_read: Cell<bool>,
}

/// The tables that something was made of, with the number of their changes by then.
type Basis = Box<[(usize, u64)]>;

impl Indexed for Row {
    type Basis = Basis;

    fn values(&self, member: &str) -> Vec<Cow<'_, str>> {
        fn text(value: &Value) -> Option<Cow<'_, str>> {
            match value {
                Value::String(text) => Some(Cow::Borrowed(text)),
                Value::Bool(_) | Value::Number(_) => Some(Cow::Owned(value.to_string())),
                _ => None,
            }
        }
        if member == TAGS {
            return self.tags().iter().map(|(key, value)| Cow::Owned(tag_value(key, value))).collect();
        }
        match self.members.get(member) {
            Some(Value::Array(items)) => items.iter().filter_map(text).collect(),
            Some(value) => text(value).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn due(&self) -> Option<Millis> {
        self.next.first().map(|step| step.at).into_iter().chain(self.ends).min()
    }
}

impl Cloud {
    /// Tables with indices on these members each.
    pub(crate) fn new(indexed: &[Vec<&'static str>]) -> Cloud {
        let kind =
            |members: &Vec<&'static str>| Kind { rows: IndexedTable::new(members), is_read: Cell::default() };
        Cloud {
            tables: indexed.iter().map(kind).collect(),
            searches: Searches::default(),
            numbers: Table::default(),
            looked_at: Cell::default(),
        }
    }

    /// A table, to look something up in.
    fn read(&self, table: usize) -> Option<&IndexedTable<Row>> {
        let kind = self.tables.get(table)?;
        kind.is_read.set(true);
        Some(&kind.rows)
    }

    pub(crate) fn get(&self, table: usize, id: &str) -> Option<&Row> {
        self.looked_at.set(self.looked_at.get() + 1);
        self.read(table)?.get(id)
    }

    /// Ids of all rows, in order.
    pub(crate) fn ids(&self, table: usize) -> &[String] {
        self.read(table).map(IndexedTable::ids).unwrap_or_default()
    }

    /// Ids of the rows whose `member` is or holds `value`, in order; `None` when there is no such index.
    pub(crate) fn ids_with(&self, table: usize, member: &str, value: &str) -> Option<&[String]> {
        self.read(table)?.ids_with(member, value)
    }

    /// Appends what a kind of response shows of a row: what was written of it since it and every table that was looked at
    /// meanwhile last changed, or what `write` writes.
    pub(crate) fn put_written(
        &self,
        (table, id): (usize, &str),
        layout: usize,
        text: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>),
    ) {
        let Some(kind) = self.tables.get(table) else { return write(text) };
        let holds = |basis: &Basis| self.holds(basis);
        kind.rows.put_written((id, layout), text, holds, |text| self.watch(|| write(text)).1);
    }

    /// The ids that a query finds: what it found before, if no table that was looked at meanwhile has changed, or what `search`
    /// finds.
    pub(crate) fn found(&self, query: String, search: impl FnOnce() -> Vec<String>) -> Arc<[String]> {
        self.searches.found(query, |basis| self.holds(basis), || self.watch(search))
    }

    /// What `work` returns, and the tables that it looks at.
    fn watch<T>(&self, work: impl FnOnce() -> T) -> (T, Basis) {
        self.tables.iter().for_each(|kind| kind.is_read.set(false));
        let done = work();
        let read = self.tables.iter().enumerate().filter(|(_, kind)| kind.is_read.get());
        (done, read.map(|(table, kind)| (table, kind.rows.changes())).collect())
    }

    fn holds(&self, basis: &Basis) -> bool {
        basis.iter().all(|(table, changes)| self.changes(*table) == *changes)
    }

    fn changes(&self, table: usize) -> u64 {
        self.tables.get(table).map_or(0, |kind| kind.rows.changes())
    }

    pub(crate) fn insert(&mut self, table: usize, row: Row) {
        if let Some(kind) = self.tables.get_mut(table) {
            kind.rows.insert(row.id.clone(), row);
        }
    }

    /// Changes a row, if it is there.
    pub(crate) fn edit(&mut self, table: usize, id: &str, change: impl FnOnce(&mut Row)) {
        if let Some(kind) = self.tables.get_mut(table) {
            kind.rows.edit(id, change);
        }
    }

    pub(crate) fn remove(&mut self, table: usize, id: &str) -> Option<Row> {
        self.tables.get_mut(table)?.rows.remove(id)
    }

    /// The row to which something happens first, and not after `now`.
    pub(crate) fn due(&self, now: Millis) -> Option<(usize, String)> {
        let due = self.tables.iter().enumerate().filter_map(|(table, kind)| {
            let (at, id) = kind.rows.due()?;
            (at <= now).then_some((at, table, id))
        });
        due.min().map(|(_, table, id)| (table, id.to_owned()))
    }

    /// The next number of a kind.
    pub(crate) fn next(&mut self, kind: &str) -> u64 {
        let number = self.numbers.get(kind).copied().unwrap_or_default() + 1;
        self.numbers.insert(kind.to_owned(), number);
        number
    }

    /// A new id: ids of a kind sort in the order in which they were given.
    pub(crate) fn id(&mut self, prefix: &str) -> String {
        let number = self.next(prefix);
        // One provider writes a prefix and letters, the other digits.
        if prefix.ends_with('-') {
            format!("{prefix}bp1emu{number:014x}")
        } else {
            format!("{prefix}{number:018}")
        }
    }

    /// How many rows were looked at since the emulator began.
    #[cfg(test)]
    pub(crate) fn work(&self) -> u64 {
        self.looked_at.get()
    }

    /// How many values the indices have.
    #[cfg(test)]
    pub(crate) fn index_values(&self) -> usize {
        self.tables.iter().map(|kind| kind.rows.index_values()).sum()
    }

    /// The table with this number, for the file.
    pub(crate) fn table(&mut self, table: usize) -> Option<&mut dyn Rows> {
        self.tables.get_mut(table).map(|kind| &mut kind.rows as &mut dyn Rows)
    }
}

/// The value under which the index on tags has one.
pub(crate) fn tag_value(key: &str, value: &str) -> String {
    // The length keeps apart where the key ends.
    format!("{}:{key}{value}", key.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(id: &str, vpc: &str) -> Row {
        let members = json!({ "VpcId": vpc }).as_object().cloned().unwrap_or_default();
        Row { id: id.to_owned(), members, ..Row::default() }
    }

    #[test]
    fn what_was_written_of_a_row_is_forgotten_when_a_table_changes_that_was_looked_at_meanwhile() {
        let mut cloud = Cloud::new(&[vec![], vec!["VpcId"], vec![]]);
        let shown = |cloud: &Cloud| {
            let mut text = Vec::new();
            cloud.put_written((0, "i-1"), 0, &mut text, |text| {
                text.extend_from_slice(cloud.ids_with(1, "VpcId", "vpc-1").unwrap().concat().as_bytes());
            });
            String::from_utf8(text).unwrap()
        };
        cloud.insert(0, row("i-1", ""));
        cloud.get(2, "x");
        assert_eq!(shown(&cloud), "");
        cloud.insert(1, row("a", "vpc-1"));
        assert_eq!(shown(&cloud), "a");
        cloud.table(1).unwrap().roll_back();
        assert_eq!(shown(&cloud), "");
        let kept = cloud.looked_at.get();
        cloud.insert(2, row("b", ""));
        shown(&cloud);
        assert_eq!(cloud.looked_at.get(), kept, "a table that was not looked at");
    }
}
