//! The rows of all resources, with the indices that keep looking them up independent of their number.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use cloudspec_wire::Value;

use super::row::{Row, TAGS};
use crate::millis::Millis;
use crate::store::{Rows, Table};

/// The index that holds every row: under the empty member, with the empty value.
const EVERY: &str = "";

/// The tables of all resources.
#[derive(Clone, Default)]
pub(crate) struct Cloud {
    tables: Vec<RowTable>,
    /// Highest number given so far, by kind.
    pub(crate) numbers: Table<u64>,
    /// How many rows were looked at: the work that requests made.
    looked_at: Cell<u64>,
}

/// The rows of one kind of resource.
#[derive(Clone, Default)]
pub(crate) struct RowTable {
    rows: Table<Row>,
    /// Ids by the value of an indexed member, in order.
    indices: HashMap<&'static str, BTreeMap<String, Vec<String>>>,
    /// When something happens to which row.
    due: BTreeSet<(Millis, String)>,
    /// Rows as responses show them. What changes is no longer here.
    written: RefCell<HashMap<String, Written>>,
}

/// The members of a row as one kind of response shows them.
#[derive(Clone)]
struct Written {
    /// The kind of response.
    layout: usize,
    text: Box<[u8]>,
}

/// How many rows of a table are kept as responses show them.
const WRITTEN: usize = 10_000;

impl Cloud {
    /// Tables with indices on these members each.
    pub(crate) fn new(indexed: &[Vec<&'static str>]) -> Cloud {
        let table = |members: &Vec<&'static str>| RowTable {
            indices: members.iter().chain([&EVERY]).map(|member| (*member, BTreeMap::new())).collect(),
            ..RowTable::default()
        };
        Cloud { tables: indexed.iter().map(table).collect(), ..Cloud::default() }
    }

    pub(crate) fn get(&self, table: usize, id: &str) -> Option<&Row> {
        self.looked_at.set(self.looked_at.get() + 1);
        self.tables.get(table)?.rows.get(id)
    }

    /// Appends what a kind of response shows of a row: what was written of it since it last changed, or what `write` writes.
    pub(crate) fn put_written(
        &self,
        (table, row): (usize, &Row),
        layout: usize,
        text: &mut Vec<u8>,
        write: impl FnOnce(&mut Vec<u8>),
    ) {
        let Some(table) = self.tables.get(table) else { return write(text) };
        let mut all = table.written.borrow_mut();
        if let Some(written) = all.get(&row.id).filter(|written| written.layout == layout) {
            return text.extend_from_slice(&written.text);
        }
        let start = text.len();
        write(text);
        if all.len() >= WRITTEN {
            all.clear();
        }
        let own = text.get(start..).unwrap_or_default().into();
        all.insert(row.id.clone(), Written { layout, text: own });
    }

    pub(crate) fn insert(&mut self, table: usize, row: Row) {
        if let Some(table) = self.tables.get_mut(table) {
            table.unlink(&row.id);
            let id = row.id.clone();
            table.rows.insert(id.clone(), row);
            table.link(&id);
        }
    }

    /// Changes a row, if it is there.
    pub(crate) fn edit(&mut self, table: usize, id: &str, change: impl FnOnce(&mut Row)) {
        if let Some(table) = self.tables.get_mut(table) {
            table.unlink(id);
            if let Some(row) = table.rows.get_mut(id) {
                change(row);
            }
            table.link(id);
        }
    }

    pub(crate) fn remove(&mut self, table: usize, id: &str) -> Option<Row> {
        let table = self.tables.get_mut(table)?;
        table.unlink(id);
        table.rows.remove(id)
    }

    /// Ids of all rows, in order.
    pub(crate) fn ids(&self, table: usize) -> &[String] {
        self.with(table, EVERY, "").unwrap_or_default()
    }

    /// Ids of the rows whose `member` is or holds `value`, in order; `None` when there is no such index.
    pub(crate) fn with(&self, table: usize, member: &str, value: &str) -> Option<&[String]> {
        let index = self.tables.get(table)?.indices.get(member)?;
        Some(index.get(value).map(Vec::as_slice).unwrap_or_default())
    }

    /// The row to which something happens first, and not after `now`.
    pub(crate) fn due(&self, now: Millis) -> Option<(usize, String)> {
        let first = |(number, table): (usize, &RowTable)| {
            let (at, id) = table.due.first()?;
            (*at <= now).then(|| (*at, number, id.clone()))
        };
        self.tables.iter().enumerate().filter_map(first).min().map(|(_, table, id)| (table, id))
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
        self.tables.iter().flat_map(|table| table.indices.values()).map(BTreeMap::len).sum()
    }

    /// The table with this number, for the file.
    pub(crate) fn table(&mut self, table: usize) -> Option<&mut RowTable> {
        self.tables.get_mut(table)
    }
}

impl RowTable {
    fn link(&mut self, id: &str) {
        let Some(row) = self.rows.get(id) else { return };
        for (member, index) in &mut self.indices {
            for value in values(row, member) {
                let ids = index.entry(value).or_default();
                if let Err(place) = ids.binary_search_by(|other| other.as_str().cmp(id)) {
                    ids.insert(place, id.to_owned());
                }
            }
        }
        if let Some(step) = row.next.first() {
            self.due.insert((step.at, id.to_owned()));
        }
    }

    /// Takes a row out of the indices before it changes.
    fn unlink(&mut self, id: &str) {
        self.written.get_mut().remove(id);
        let Some(row) = self.rows.get(id) else { return };
        for (member, index) in &mut self.indices {
            for value in values(row, member) {
                let Some(ids) = index.get_mut(&value) else { continue };
                if let Ok(place) = ids.binary_search_by(|other| other.as_str().cmp(id)) {
                    ids.remove(place);
                }
                if ids.is_empty() {
                    index.remove(&value);
                }
            }
        }
        if let Some(step) = row.next.first() {
            self.due.remove(&(step.at, id.to_owned()));
        }
    }
}

/// The value under which the index on tags has one.
pub(crate) fn tag_value(key: &str, value: &str) -> String {
    // The length keeps apart where the key ends.
    format!("{}:{key}{value}", key.len())
}

/// The values under which a row is found in the index on `member`.
fn values(row: &Row, member: &str) -> Vec<String> {
    if member == EVERY {
        return vec![String::new()];
    }
    if member == TAGS {
        return row.tags().iter().map(|(key, value)| tag_value(key, value)).collect();
    }
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    };
    match row.members.get(member) {
        Some(Value::Array(items)) => items.iter().filter_map(text).collect(),
        Some(value) => text(value).into_iter().collect(),
        None => Vec::new(),
    }
}

impl Rows for RowTable {
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
        self.indices.values_mut().for_each(BTreeMap::clear);
        self.written.get_mut().clear();
        self.due.clear();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(id: &str, vpc: &str) -> Row {
        let members = json!({ "VpcId": vpc }).as_object().cloned().unwrap_or_default();
        Row { id: id.to_owned(), members, next: Vec::new() }
    }

    #[test]
    fn what_was_written_of_a_row_is_forgotten_when_it_changes() {
        let mut cloud = Cloud::new(&[vec!["VpcId"]]);
        let shown = |cloud: &Cloud, layout: usize| {
            let mut text = Vec::new();
            let row = cloud.get(0, "i-1").unwrap();
            cloud.put_written((0, row), layout, &mut text, |text| {
                text.extend_from_slice(format!("{layout} {}", row.text("VpcId")).as_bytes());
            });
            String::from_utf8(text).unwrap()
        };
        cloud.insert(0, row("i-1", "vpc-1"));
        cloud.table(0).unwrap().commit();
        assert_eq!([shown(&cloud, 1), shown(&cloud, 1), shown(&cloud, 2)], ["1 vpc-1", "1 vpc-1", "2 vpc-1"]);
        cloud.edit(0, "i-1", |row| row.set("VpcId", "vpc-2"));
        assert_eq!(shown(&cloud, 2), "2 vpc-2");
        cloud.table(0).unwrap().roll_back();
        assert_eq!(shown(&cloud, 2), "2 vpc-1");
        cloud.insert(0, row("i-1", "vpc-3"));
        assert_eq!(shown(&cloud, 2), "2 vpc-3");
        cloud.remove(0, "i-1");
        cloud.insert(0, row("i-1", "vpc-4"));
        assert_eq!(shown(&cloud, 2), "2 vpc-4");
        let rows = Rows::rows(cloud.table(0).unwrap());
        cloud.table(0).unwrap().clear();
        cloud.insert(0, row("i-1", "vpc-5"));
        assert_eq!(shown(&cloud, 2), "2 vpc-5");
        rows.iter().for_each(|(id, text)| cloud.table(0).unwrap().put(id, text));
        assert_eq!(shown(&cloud, 2), "2 vpc-4");
    }

    #[test]
    fn an_index_follows_changes_and_their_taking_back() {
        let mut cloud = Cloud::new(&[vec!["VpcId"]]);
        cloud.insert(0, row("i-2", "vpc-1"));
        cloud.insert(0, row("i-1", "vpc-1"));
        cloud.table(0).unwrap().commit();
        cloud.edit(0, "i-1", |row| row.set("VpcId", "vpc-2"));
        assert_eq!(cloud.with(0, "VpcId", "vpc-1").unwrap(), ["i-2"]);
        cloud.remove(0, "i-2");
        cloud.table(0).unwrap().roll_back();
        assert_eq!(cloud.with(0, "VpcId", "vpc-1").unwrap(), ["i-1", "i-2"]);
        assert_eq!(cloud.ids(0), ["i-1", "i-2"]);
        assert!(cloud.with(0, "ZoneId", "x").is_none());
    }
}
