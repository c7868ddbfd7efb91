//! Members by name, kept as compact JSON text and parsed when somebody looks at them.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::OnceLock;

use serde_json::Value;

use crate::json::values::parse_kept;

/// Most members that are searched one by one.
const FEW: usize = 16;

/// What a step of a path begins with, below the name of a member.
const STEPS: [char; 2] = ['.', '['];

/// Members by name, in the order of their names: small while they are few, fast when they are many.
#[derive(Clone)]
pub(crate) enum Members {
    /// At most [`FEW`], sorted by name.
    Few(Vec<(Box<str>, Member)>),
    Many(BTreeMap<Box<str>, Member>),
}

/// A JSON value as text. A tree of values takes many times as much memory as its text.
#[derive(Clone)]
pub(crate) struct Member {
    text: String,
    value: OnceLock<Box<Value>>,
}

impl Member {
    /// A member whose value is the compact JSON `text`.
    pub(crate) fn new(text: String) -> Self {
        Member { text, value: OnceLock::new() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn value(&self) -> &Value {
        self.value.get_or_init(|| Box::new(parse_kept(&self.text)))
    }

    /// Makes a list of the former value and `text`; a value that is a list already goes on.
    fn append(&mut self, text: &str) {
        self.value = OnceLock::new();
        match self.text.strip_suffix(']') {
            Some(former) if former.starts_with('[') => drop(self.text.pop()),
            _ => self.text.insert(0, '['),
        }
        if self.text != "[" {
            self.text.push(',');
        }
        self.text.push_str(text);
        self.text.push(']');
    }
}

/// The members whose names begin with `prefix`.
fn from<'a>(
    many: &'a BTreeMap<Box<str>, Member>,
    prefix: &str,
) -> impl Iterator<Item = (&'a str, &'a Member)> + use<'a> {
    let prefix = prefix.to_owned();
    let from = many.range::<str, _>((Bound::Included(&*prefix), Bound::Unbounded));
    from.map(|(name, member)| (&**name, member)).take_while(move |(name, _)| name.starts_with(&prefix))
}

impl Default for Members {
    fn default() -> Self {
        Members::Few(Vec::new())
    }
}

impl Members {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Members::Few(few) => few.is_empty(),
            Members::Many(many) => many.is_empty(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Member> {
        match self {
            Members::Few(few) => few.iter().find(|(other, _)| **other == *name).map(|(_, member)| member),
            Members::Many(many) => many.get(name),
        }
    }

    fn get_mut(&mut self, name: &str) -> Option<&mut Member> {
        match self {
            Members::Few(few) => few.iter_mut().find(|(other, _)| **other == *name).map(|(_, member)| member),
            Members::Many(many) => many.get_mut(name),
        }
    }

    /// Keeps `member` in the place of a former one.
    pub(crate) fn insert(&mut self, name: &str, member: Member) {
        match self {
            Members::Few(few) => match few.binary_search_by(|(other, _)| (**other).cmp(name)) {
                Ok(at) => few[at].1 = member,
                Err(at) if few.len() < FEW => {
                    if few.is_empty() {
                        few.reserve_exact(1);
                    }
                    few.insert(at, (name.into(), member));
                }
                Err(_) => {
                    let mut many: BTreeMap<_, _> = few.drain(..).collect();
                    many.insert(name.into(), member);
                    *self = Members::Many(many);
                }
            },
            Members::Many(many) => drop(many.insert(name.into(), member)),
        }
    }

    /// Keeps the compact JSON `text` besides a former member of this name: they become a list.
    pub(crate) fn append(&mut self, name: &str, text: String) {
        match self.get_mut(name) {
            Some(former) => former.append(&text),
            None => self.insert(name, Member::new(text)),
        }
    }

    pub(crate) fn remove(&mut self, name: &str) {
        match self {
            Members::Few(few) => few.retain(|(other, _)| **other != *name),
            Members::Many(many) => drop(many.remove(name)),
        }
    }

    /// Removes the members whose names are `path` or lead on from it.
    pub(crate) fn remove_path(&mut self, path: &str) {
        match self {
            Members::Few(few) => few.retain(|(name, _)| {
                name.strip_prefix(path).is_none_or(|rest| !rest.is_empty() && !rest.starts_with(STEPS))
            }),
            Members::Many(many) => {
                many.remove(path);
                let below: Vec<Box<str>> = STEPS
                    .iter()
                    .flat_map(|step| from(many, &format!("{path}{step}")))
                    .map(|(name, _)| name.into())
                    .collect();
                below.iter().for_each(|name| drop(many.remove(name)));
            }
        }
    }

    /// The members whose names begin with `prefix`, in the order of their names.
    pub(crate) fn below<'a>(
        &'a self,
        prefix: &'a str,
    ) -> Box<dyn Iterator<Item = (&'a str, &'a Member)> + 'a> {
        match self {
            Members::Few(few) => {
                let few = few.iter().map(|(name, member)| (&**name, member));
                Box::new(few.filter(move |(name, _)| name.starts_with(prefix)))
            }
            Members::Many(many) => Box::new(from(many, prefix)),
        }
    }

    /// All members, in the order of their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Member)> {
        let (few, many) = match self {
            Members::Few(few) => (Some(few), None),
            Members::Many(many) => (None, Some(many)),
        };
        let few = few.into_iter().flatten().map(|(name, member)| (&**name, member));
        few.chain(many.into_iter().flatten().map(|(name, member)| (&**name, member)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Member, Members};

    #[test]
    fn few_and_many_members_are_found_replaced_and_removed_alike() {
        for count in [1, 3, 16, 17, 100] {
            let mut members = Members::default();
            for number in (0..count).rev().chain(0..count) {
                members.insert(&format!("{number:03}"), Member::new(number.to_string()));
            }
            members.append("000", "7".to_owned());
            members.append("000", "8".to_owned());
            members.remove("none");
            members.remove("001");
            let kept: Vec<String> =
                members.iter().map(|(name, member)| format!("{name}={}", member.text())).collect();
            let mut expected: Vec<String> = (0..count)
                .filter(|number| *number != 1)
                .map(|number| format!("{number:03}={number}"))
                .collect();
            expected[0] = "000=[0,7,8]".to_owned();
            assert_eq!(kept, expected);
            assert_eq!(
                members.get("000").map(|member| member.value().to_string()).as_deref(),
                Some("[0,7,8]")
            );
            assert!(members.get("001").is_none() && !members.is_empty());
        }
    }

    #[test]
    fn members_below_a_path_are_found_and_removed() {
        for others in [0, 100] {
            let mut members = Members::default();
            for path in ["A", "A.b", "A[0]", "A[1].c", "AB[0]", "B"] {
                members.insert(path, Member::new("1".to_owned()));
            }
            (0..others).for_each(|number| members.insert(&format!("C{number}"), Member::new("1".to_owned())));
            let below: Vec<&str> = members.below("A[").map(|(name, _)| name).collect();
            assert_eq!(below, ["A[0]", "A[1].c"]);
            members.remove_path("A");
            let left: Vec<&str> =
                members.iter().map(|(name, _)| name).filter(|name| !name.starts_with('C')).collect();
            assert_eq!(left, ["AB[0]", "B"]);
        }
    }
}
