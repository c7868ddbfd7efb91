//! Members by name, kept as one text and parsed when they are requested.
//!
//! A body can be full of members that are never requested. While it is read, members are only appended to a
//! log, which takes little more memory than their text. They are sorted by name on the first request.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::OnceLock;

use serde_json::Value;

use crate::json_text::values::{parse_kept, quote};

/// Members by name, each a JSON value as compact text.
#[derive(Clone, Default)]
pub(crate) struct Members {
    /// The log: for each change a sign, the lengths of name and text, the name and the text.
    log: String,
    sorted: OnceLock<Box<Sorted>>,
}

/// A change to a member.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    /// It got a value, which replaces a former one.
    Set,
    /// It got one more value: those of one name become a list.
    Added,
    /// It got several more values, with commas in between.
    AddedSeveral,
    /// It was removed, with all members below its path.
    Removed,
}

impl Change {
    const ALL: [(Change, char); 4] =
        [(Change::Set, '='), (Change::Added, '+'), (Change::AddedSeveral, '*'), (Change::Removed, '-')];

    fn sign(self) -> char {
        Change::ALL.into_iter().find(|(change, _)| *change == self).map_or('=', |(_, sign)| sign)
    }
}

/// The members in the order of their names.
#[derive(Clone)]
struct Sorted {
    rows: Vec<Row>,
    /// The texts of those that are lists of several values.
    lists: String,
}

#[derive(Clone)]
struct Row {
    name: Box<str>,
    text: Text,
    value: OnceLock<Box<Value>>,
}

/// Where a text begins and ends.
#[derive(Clone, Copy)]
enum Text {
    Log(usize, usize),
    List(usize, usize),
}

/// A JSON value as text. A tree of values takes many times as much memory as its text.
#[derive(Clone, Copy)]
pub(crate) struct Member<'a> {
    text: &'a str,
    value: &'a OnceLock<Box<Value>>,
}

impl<'a> Member<'a> {
    pub(crate) fn text(self) -> &'a str {
        self.text
    }

    pub(crate) fn value(self) -> &'a Value {
        self.value.get_or_init(|| Box::new(parse_kept(self.text)))
    }
}

impl Members {
    /// Whether there never was one.
    pub(crate) fn is_empty(&self) -> bool {
        self.log.is_empty()
    }

    /// Keeps the compact JSON `text` as the member `name`, in the place of a former one.
    pub(crate) fn set(&mut self, name: &str, text: &str) {
        self.write(Change::Set, name, text);
    }

    /// Keeps the compact JSON `text` besides a former member of this name: they become a list. One that is a list
    /// already goes on.
    pub(crate) fn add(&mut self, name: &str, text: &str) {
        self.write(Change::Added, name, text);
    }

    /// The same with several values, as JSON texts with commas in between.
    pub(crate) fn add_several(&mut self, name: &str, texts: &str) {
        self.write(Change::AddedSeveral, name, texts);
    }

    /// Removes the members whose names are `path` or lead on from it.
    pub(crate) fn remove(&mut self, path: &str) {
        if !self.log.is_empty() {
            self.write(Change::Removed, path, "");
        }
    }

    fn write(&mut self, change: Change, name: &str, text: &str) {
        self.sorted.take();
        // What a record keeps is mostly one member.
        if self.log.is_empty() {
            self.log.reserve_exact(name.len() + text.len() + 6);
        }
        // Writing to memory cannot fail.
        let _ = write!(self.log, "{}{},{};", change.sign(), name.len(), text.len());
        self.log.push_str(name);
        self.log.push_str(text);
    }

    pub(crate) fn get(&self, name: &str) -> Option<Member<'_>> {
        let sorted = self.sorted()?;
        let at = sorted.rows.binary_search_by(|row| (*row.name).cmp(name)).ok()?;
        sorted.rows.get(at).map(|row| self.member(sorted, row))
    }

    /// All members, in the order of their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Member<'_>)> {
        self.below("")
    }

    /// The members whose names begin with `prefix`, in the order of their names.
    pub(crate) fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, Member<'a>)> {
        self.sorted().into_iter().flat_map(move |sorted| {
            let from = sorted.rows.partition_point(|row| *row.name < *prefix);
            let rows = sorted.rows.get(from..).unwrap_or_default().iter();
            let below = rows.take_while(move |row| row.name.starts_with(prefix));
            below.map(move |row| (&*row.name, self.member(sorted, row)))
        })
    }

    /// Writes all members to `out` as a JSON object.
    pub(crate) fn write_object(&self, out: &mut String) {
        out.push('{');
        for (index, (name, member)) in self.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            quote(out, name);
            out.push(':');
            out.push_str(member.text());
        }
        out.push('}');
    }

    fn member<'a>(&'a self, sorted: &'a Sorted, row: &'a Row) -> Member<'a> {
        let text = match row.text {
            Text::Log(start, end) => self.log.get(start..end),
            Text::List(start, end) => sorted.lists.get(start..end),
        };
        Member { text: text.unwrap_or_default(), value: &row.value }
    }

    fn sorted(&self) -> Option<&Sorted> {
        if self.log.is_empty() {
            return None;
        }
        Some(self.sorted.get_or_init(|| Box::new(Sorted::of(&self.log))))
    }
}

/// A line of the log.
struct Line<'a> {
    change: Change,
    name: &'a str,
    start: usize,
    end: usize,
}

/// The lines of a log, in their order.
fn lines(log: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = log.get(at..)?;
        let (lengths, after) = rest.split_once(';')?;
        let (change, _) = Change::ALL.into_iter().find(|(_, sign)| lengths.starts_with(*sign))?;
        let (name, text) = lengths.get(1..)?.split_once(',')?;
        let (name, text): (usize, usize) = (name.parse().ok()?, text.parse().ok()?);
        let start = at + lengths.len() + 1 + name;
        at = start + text;
        Some(Line { change, name: after.get(..name)?, start, end: at })
    })
}

impl Sorted {
    fn of(log: &str) -> Sorted {
        let mut values: Vec<(usize, Line<'_>)> = Vec::new();
        // When each path was removed last.
        let mut removed: BTreeMap<&str, usize> = BTreeMap::new();
        for (time, line) in lines(log).enumerate() {
            match line.change {
                Change::Removed => drop(removed.insert(line.name, time)),
                Change::Set | Change::Added | Change::AddedSeveral => values.push((time, line)),
            }
        }
        if !removed.is_empty() {
            values.retain(|(time, line)| last_removed(&removed, line.name).is_none_or(|last| last < *time));
        }
        // Stable: what happened to one name stays in its order.
        values.sort_by(|(_, left), (_, right)| left.name.cmp(right.name));
        let mut sorted = Sorted { rows: Vec::new(), lists: String::new() };
        for group in values.chunk_by(|(_, left), (_, right)| left.name == right.name) {
            let set = group.iter().rposition(|(_, line)| line.change == Change::Set).unwrap_or(0);
            let text = match group.get(set..).unwrap_or_default() {
                [] => continue,
                [(_, only)] if only.change != Change::AddedSeveral => Text::Log(only.start, only.end),
                several => sorted.list(log, several.iter().map(|(_, line)| line)),
            };
            let name = group.first().map(|(_, line)| line.name).unwrap_or_default();
            sorted.rows.push(Row { name: name.into(), text, value: OnceLock::new() });
        }
        sorted.rows.shrink_to_fit();
        sorted
    }

    /// Several values as one list. A first one that is a list already goes on.
    fn list<'a>(&mut self, log: &str, values: impl Iterator<Item = &'a Line<'a>>) -> Text {
        let start = self.lists.len();
        self.lists.push('[');
        for (index, line) in values.enumerate() {
            let text = log.get(line.start..line.end).unwrap_or_default();
            let goes_on = index == 0 && line.change != Change::AddedSeveral;
            let list = if goes_on { text.strip_prefix('[') } else { None };
            let text = list.and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
            if self.lists.len() > start + 1 && !text.is_empty() {
                self.lists.push(',');
            }
            self.lists.push_str(text);
        }
        self.lists.push(']');
        Text::List(start, self.lists.len())
    }
}

/// When `name`, or a path that it leads on from, was removed last.
fn last_removed(removed: &BTreeMap<&str, usize>, name: &str) -> Option<usize> {
    let steps = name.match_indices(['.', '[']).map(|(at, _)| at);
    let paths = steps.chain([name.len()]).filter_map(|end| name.get(..end));
    paths.filter_map(|path| removed.get(path).copied()).max()
}

#[cfg(test)]
mod tests {
    use super::Members;

    fn held(members: &Members) -> String {
        let texts: Vec<String> =
            members.iter().map(|(name, member)| format!("{name}={}", member.text())).collect();
        texts.join(" ")
    }

    #[test]
    fn members_are_found_replaced_added_to_and_removed() {
        let mut members = Members::default();
        members.remove("none");
        assert!(members.is_empty() && members.get("").is_none());
        for (name, text) in [("b", "1"), ("a;,", "\"ä;\""), ("", "{}"), ("b", "2")] {
            members.set(name, text);
        }
        assert_eq!(held(&members), "={} a;,=\"ä;\" b=2");
        members.add("b", "3");
        members.add("c", "[]");
        assert_eq!(held(&members), "={} a;,=\"ä;\" b=[2,3] c=[]");
        members.add("c", "4");
        members.add("b", "[5]");
        members.remove("");
        assert_eq!(held(&members), "a;,=\"ä;\" b=[2,3,[5]] c=[4]");
        members.add_several("d", "7,8");
        members.add("d", "9");
        assert!(held(&members).ends_with("c=[4] d=[7,8,9]"));
        members.remove("d");
        members.set("b", "6");
        members.remove("a;,");
        assert_eq!(held(&members), "b=6 c=[4]");
        assert_eq!(members.get("c").map(|member| member.value().to_string()).as_deref(), Some("[4]"));
        assert!(members.get("a;,").is_none() && members.get("d").is_none());
    }

    #[test]
    fn members_below_a_path_are_found_and_removed() {
        let mut members = Members::default();
        for path in ["B", "A[1].c", "A", "AB[0]", "A.b", "A[0]"] {
            members.set(path, "1");
        }
        let below: Vec<&str> = members.below("A[").map(|(name, _)| name).collect();
        assert_eq!(below, ["A[0]", "A[1].c"]);
        members.remove("A");
        members.set("A[0]", "2");
        assert_eq!(held(&members), "AB[0]=1 A[0]=2 B=1");
    }
}
