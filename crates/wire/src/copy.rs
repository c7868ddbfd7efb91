//! Copying records, written once against the tables.

use crate::record::{Datum, List, Map, Record, Slot, View};

/// A copy of `record`, with which generated types implement `Clone`.
///
/// Deriving it would be a tenth of the time that checking a crate of generated types takes.
pub fn copy<R: Record + Default>(record: &R) -> R {
    let mut copy = R::default();
    copy_record(record, &mut copy);
    copy
}

fn copy_record(from: &dyn Record, to: &mut dyn Record) {
    let fields = from.schema().fields.len();
    for index in 0..fields {
        copy_value(from.view(index).datum(), to.slot(index));
    }
    if let (View::Extra(from), Slot::Extra(to)) = (from.view(fields), to.slot(fields)) {
        to.clone_from(from);
    }
}

/// Appends what is in the list at `path` (wire names, wrappers left out) of `from` to the one of `to`, which has the same
/// table.
pub fn append(from: &dyn Record, to: &mut dyn Record, path: &[&str]) {
    let Some((first, rest)) = path.split_first() else { return };
    let Some((index, _)) = from.schema().field(first) else { return };
    append_value(from.view(index).datum(), to.slot(index), rest);
}

fn append_value(from: Datum<'_>, to: Slot<'_>, rest: &[&str]) {
    match (from, to) {
        (Datum::Absent, _) => {}
        (from, Slot::Opt(to)) => append_value(from, to.fill(), rest),
        (Datum::Record(from), Slot::Record(to)) => append(from, to, rest),
        (Datum::List(from), Slot::List(to)) if rest.is_empty() => copy_list(from, to),
        _ => {}
    }
}

/// Both sides have the same table, so what comes fits; an absent value leaves an empty field as it is.
fn copy_value(from: Datum<'_>, to: Slot<'_>) {
    match (from, to) {
        (Datum::Absent, _) => {}
        (from, Slot::Opt(to)) => copy_value(from, to.fill()),
        (Datum::Str(from), Slot::Str(to)) => from.clone_into(to),
        (Datum::Str(from), Slot::OptStr(to)) => *to = Some(from.to_owned()),
        (Datum::Str(from), Slot::Time(to)) => to.set(from.to_owned()),
        (Datum::Str(from), Slot::Blob(to)) => to.set(from.to_owned()),
        (Datum::Str(from), Slot::Enum(to)) => to.set(from),
        (Datum::Bool(from), Slot::Bool(to)) => *to = from,
        (Datum::Bool(from), Slot::OptBool(to)) => *to = Some(from),
        (Datum::Int(from), Slot::Int(to)) => *to = from,
        (Datum::Int(from), Slot::OptInt(to)) => *to = Some(from),
        (Datum::Float(from), Slot::Float(to)) => *to = from,
        (Datum::Float(from), Slot::OptFloat(to)) => *to = Some(from),
        (Datum::Any(from), Slot::Any(to)) => to.clone_from(from),
        (Datum::Record(from), Slot::Record(to)) => copy_record(from, to),
        (Datum::List(from), Slot::List(to)) => copy_list(from, to),
        (Datum::Map(from), Slot::Map(to)) => copy_map(from, to),
        _ => {}
    }
}

fn copy_list(from: &dyn List, to: &mut dyn List) {
    for index in 0..from.len() {
        if let Some(element) = from.at(index) {
            copy_value(element.datum(), to.push());
        }
    }
}

fn copy_map(from: &dyn Map, to: &mut dyn Map) {
    for (key, value) in from.entries() {
        copy_value(value.datum(), to.entry(key.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::copy_record;
    use crate::{Dynamic, Field, Schema, json};

    static INNER: Schema = Schema::new("Inner", &[Field::string("A"), Field::any("B")]);
    static LISTS: Field = Field::string("").list();
    static OUTER: Schema = Schema::new(
        "Outer",
        &[
            Field::int64("Int"),
            Field::boolean("Bool"),
            Field::double("Float"),
            Field::one_of("Enum", &["X"]),
            Field::timestamp("Time"),
            Field::record("Inner", &INNER),
            Field::record("List", &INNER).wrapped("Item"),
            Field::nested("Map", &LISTS).map(),
        ],
    );

    #[test]
    fn a_copy_is_equal() {
        let text = r#"{"Int":1,"Bool":true,"Float":1.5,"Enum":"Y","Time":"2020-01-19T09:15Z","Inner":{"A":"a","B":[1]},
            "List":{"Item":[{"A":""},{"B":null}]},"Map":{"k":["v"],"e":[]},"Unknown":{"x":1}}"#;
        let mut record = Dynamic::new(&OUTER);
        json::decode(text.as_bytes(), &mut record, &Default::default()).unwrap();
        let mut copy = Dynamic::new(&OUTER);
        copy_record(&record, &mut copy);
        assert_eq!(copy, record);
        assert_eq!(json::encode(&copy), json::encode(&record));
    }
}
