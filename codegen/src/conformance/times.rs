//! Documented points in time: whether their strings can be read.

use cloudspec_wire::{Datum, Field, Mismatch, Operation, Record, Shape, Timestamp, json};

use super::verdict::options;

/// The values of all members that are points in time, in documented responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// How many can be read.
    pub told: usize,
    /// Those that cannot: `GetClusterCheck.created_at: soon`.
    pub untold: Vec<String>,
}

impl Times {
    /// Adds those of a response in JSON.
    pub fn read(&mut self, operation: &'static Operation, text: &str) {
        let mut output = (operation.response)(operation);
        // What is wrong with a response is found when it is written back.
        if json::decode(text.as_bytes(), output.as_mut(), &options(operation, Mismatch::Keep)).is_ok() {
            self.of_record(operation.name, output.as_ref());
        }
    }

    fn of_record(&mut self, path: &str, record: &dyn Record) {
        for (index, field) in record.schema().fields.iter().enumerate() {
            self.of(&format!("{path}.{}", field.wire), field, record.view(index).datum());
        }
    }

    fn of(&mut self, path: &str, field: &Field, datum: Datum<'_>) {
        let element = match field.shape {
            Shape::Nested(element) => element,
            _ => field,
        };
        match datum {
            Datum::Record(record) => self.of_record(path, record),
            Datum::List(list) => {
                let views = (0..list.len()).filter_map(|index| list.at(index));
                views.for_each(|view| self.of(path, element, view.datum()));
            }
            Datum::Map(map) => map.entries().for_each(|(_, view)| self.of(path, element, view.datum())),
            Datum::Str(text) if matches!(field.shape, Shape::Timestamp) && !text.is_empty() => {
                match Timestamp::from(text).to_system_time() {
                    Some(_) => self.told += 1,
                    None => self.untold.push(format!("{path}: {text}")),
                }
            }
            _ => {}
        }
    }
}
