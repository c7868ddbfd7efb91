//! Reading parameters back into records.

use std::fmt;

use serde_json::Value;

use crate::json::{from_value, value as parse};
use crate::record::{List, Record, Slot, with_extra};
use crate::scalar::boolean;
use crate::schema::{Field, Place, Schema, Shape, Style};

/// Highest index of a list element that is read back.
const MAX_INDEX: usize = 10_000;

/// Most names, dots between them, that are followed into records: records can contain themselves.
const MAX_DEPTH: usize = 64;

/// Most elements that are made for indices that were skipped, in all lists of one request.
const MAX_GAPS: usize = 20_000;

/// A parameter that could not be read into a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the parameter as it was sent.
    pub name: String,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// What is wrong with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The table has no such field in this place.
    Unknown,
    /// The value does not have the type of its field; the string says what was expected.
    Malformed(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ProblemKind::Unknown => write!(f, "{}: no such parameter", self.name),
            ProblemKind::Malformed(expected) => write!(f, "{}: expected {expected}", self.name),
        }
    }
}

/// Reads flattened parameters back into `record`: the reverse of `flatten`.
///
/// # Errors
///
/// Every parameter that has no field, or a value of another type than its field; all others are read
/// nevertheless.
pub fn unflatten<N: AsRef<str>>(
    pairs: &[(N, String)],
    place: Place,
    record: &mut dyn Record,
) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut reader = Reader { gaps: MAX_GAPS, depth: 0 };
    for (name, value) in pairs {
        let name = name.as_ref();
        let in_place = |field: &Field| field.place == place;
        reader.depth = 0;
        if let Err(kind) = reader.member(record, name, value, in_place) {
            problems.push(Problem { name: name.to_owned(), kind });
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

type Read = Result<(), ProblemKind>;

struct Reader {
    /// Elements that may still be made for skipped indices.
    gaps: usize,
    /// Records that the present name has led into.
    depth: usize,
}

impl Reader {
    fn member(
        &mut self,
        record: &mut dyn Record,
        name: &str,
        value: &str,
        allowed: impl Fn(&Field) -> bool,
    ) -> Read {
        let (index, rest) = find(record.schema(), name, allowed).ok_or(ProblemKind::Unknown)?;
        // `find` gives indices of fields.
        let field = &record.schema().fields[index];
        if field.style == Style::Native || !rest.is_empty() {
            return self.value(record.slot(index), rest, value, field);
        }
        self.styled(record, index, field, value)
    }

    fn styled(&mut self, record: &mut dyn Record, index: usize, field: &'static Field, value: &str) -> Read {
        let separator = match field.style {
            Style::Json => return read_json(record, field, value),
            Style::Native | Style::Comma => ',',
            Style::Space => ' ',
            Style::Pipe => '|',
        };
        if value.is_empty() && matches!(record.slot(index), Slot::List(_)) {
            with_extra(record, |extra| extra.note_empty(index));
            return Ok(());
        }
        match record.slot(index) {
            Slot::List(list) => {
                for text in value.split(separator) {
                    self.value(list.push(), "", text, field.element())?;
                }
                Ok(())
            }
            slot => self.value(slot, "", value, field),
        }
    }

    fn value(&mut self, slot: Slot<'_>, rest: &str, value: &str, field: &'static Field) -> Read {
        match slot {
            Slot::Record(record) if !rest.is_empty() => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(ProblemKind::Malformed(format!("at most {MAX_DEPTH} levels")));
                }
                self.member(record, rest, value, |_| true)
            }
            Slot::List(list) if !rest.is_empty() => self.element(list, rest, value, field),
            Slot::Map(map) if !rest.is_empty() => {
                let (key, rest) = if is_scalar(&field.shape) { (rest, "") } else { split(rest) };
                self.value(map.entry(key.to_owned()), rest, value, field.element())
            }
            Slot::Opt(option) => self.value(option.fill(), rest, value, field),
            Slot::Any(any) => {
                set_any(any, rest, value);
                Ok(())
            }
            slot if rest.is_empty() => read_scalar(slot, value),
            _ => Err(ProblemKind::Unknown),
        }
    }

    fn element(&mut self, list: &mut dyn List, rest: &str, value: &str, field: &'static Field) -> Read {
        let (index, rest) = split(rest);
        let index = match index.parse::<usize>() {
            Ok(index @ 1..=MAX_INDEX) => index - 1,
            _ => return Err(ProblemKind::Malformed(format!("an index from 1 to {MAX_INDEX}"))),
        };
        let skipped = index.saturating_sub(list.len());
        self.gaps = self.gaps.checked_sub(skipped).ok_or_else(|| {
            ProblemKind::Malformed(format!("fewer than {MAX_GAPS} skipped indices in one request"))
        })?;
        while list.len() <= index {
            list.push();
        }
        list.at_mut(index).map_or(Ok(()), |slot| self.value(slot, rest, value, field.element()))
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once('.').unwrap_or((name, ""))
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(shape, Shape::Record(_) | Shape::Late(_) | Shape::Nested(_))
}

fn read_json(record: &mut dyn Record, field: &Field, value: &str) -> Read {
    let json = parse(value.as_bytes()).map_err(|error| {
        ProblemKind::Malformed(format!("JSON text with {} at byte {}", error.expected, error.offset))
    })?;
    let member = Value::Object([(field.wire.to_owned(), json)].into_iter().collect());
    from_value(&member, record)
        .map_err(|error| ProblemKind::Malformed(format!("{} at {}", error.expected, error.path)))
}

/// The field that `name` belongs to and what follows its own name; names with dots in them win.
fn find<'n>(schema: &Schema, name: &'n str, allowed: impl Fn(&Field) -> bool) -> Option<(usize, &'n str)> {
    let matching = schema.fields.iter().enumerate().filter(|(_, field)| allowed(field));
    matching
        .filter_map(|(index, field)| {
            let rest = name.strip_prefix(field.wire)?;
            let rest = match rest {
                "" => rest,
                _ => rest.strip_prefix('.').filter(|rest| !rest.is_empty())?,
            };
            Some((index, rest))
        })
        .min_by_key(|(_, rest)| rest.len())
}

fn set_any(any: &mut Value, rest: &str, value: &str) {
    if rest.is_empty() {
        *any = Value::String(value.to_owned());
        return;
    }
    if !any.is_object() {
        *any = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(members) = any {
        // A free-form parameter has no table to follow, so its dotted name is kept as the key.
        members.insert(rest.to_owned(), Value::String(value.to_owned()));
    }
}

fn read_scalar(slot: Slot<'_>, value: &str) -> Read {
    let malformed = |expected: &str| ProblemKind::Malformed(expected.to_owned());
    match slot {
        Slot::Str(text) => value.clone_into(text),
        Slot::OptStr(text) => *text = Some(value.to_owned()),
        Slot::Time(time) => time.set(value.to_owned()),
        Slot::Blob(bytes) => bytes.set(value.to_owned()),
        Slot::Enum(text) => text.set(value),
        Slot::Bool(flag) => *flag = boolean(value).ok_or_else(|| malformed("true or false"))?,
        Slot::OptBool(flag) => *flag = Some(boolean(value).ok_or_else(|| malformed("true or false"))?),
        Slot::Int(number) => *number = value.parse().map_err(|_| malformed("an integer"))?,
        Slot::OptInt(number) => *number = Some(value.parse().map_err(|_| malformed("an integer"))?),
        Slot::Float(number) => *number = value.parse().map_err(|_| malformed("a number"))?,
        Slot::OptFloat(number) => *number = Some(value.parse().map_err(|_| malformed("a number"))?),
        Slot::Record(_) | Slot::List(_) | Slot::Map(_) => {
            return Err(malformed("an index or member after the name"));
        }
        Slot::Any(_) | Slot::Opt(_) | Slot::Extra(_) => {}
    }
    Ok(())
}
