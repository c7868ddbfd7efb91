//! Records whose tables are built at run time.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::extra::Extra;
use crate::record::{List, Map, Opt, Record, Slot, View};
use crate::schema::{Field, Repeat, Schema, Shape};
use crate::traits;

/// A record without a generated type: its values follow a [`Schema`] that was built at run time.
///
/// All its scalars are optional, so that absent and empty values stay distinct.
pub struct Dynamic {
    schema: &'static Schema,
    values: Vec<Cell>,
    extra: Extra,
}

/// One value of a dynamic record.
enum Cell {
    Str(Option<String>),
    Bool(Option<bool>),
    Int(Option<i64>),
    Float(Option<f64>),
    Any(Value),
    Record(DynamicOption),
    List(DynamicList),
    Map(DynamicMap),
}

struct DynamicOption {
    schema: &'static Schema,
    record: Option<Box<Dynamic>>,
}

struct DynamicList {
    field: &'static Field,
    cells: Vec<Cell>,
}

struct DynamicMap {
    field: &'static Field,
    cells: BTreeMap<String, Cell>,
}

static EMPTY: Schema = Schema::new("Empty", &[]);

impl Dynamic {
    /// An empty record of the table.
    pub fn new(schema: &'static Schema) -> Self {
        Dynamic { schema, values: schema.fields.iter().map(Cell::of).collect(), extra: Extra::default() }
    }
}

impl Record for Dynamic {
    fn schema(&self) -> &'static Schema {
        self.schema
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match self.values.get_mut(index) {
            Some(cell) => cell.slot(),
            None => Slot::Extra(&mut self.extra),
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match self.values.get(index) {
            Some(cell) => cell.view(),
            None => View::Extra(&self.extra),
        }
    }
}

impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        traits::debug(self, f)
    }
}

impl PartialEq for Dynamic {
    fn eq(&self, other: &Self) -> bool {
        traits::equal(self, other)
    }
}

impl Cell {
    fn of(field: &'static Field) -> Cell {
        match field.repeat {
            Repeat::One => Cell::one(field.shape),
            Repeat::List { .. } => Cell::List(DynamicList { field, cells: Vec::new() }),
            Repeat::Map => Cell::Map(DynamicMap { field, cells: BTreeMap::new() }),
        }
    }

    /// An empty element of the list or map whose row is `container`.
    fn element_of(container: &'static Field) -> Cell {
        Cell::one(container.shape)
    }

    fn one(shape: Shape) -> Cell {
        match shape {
            Shape::String | Shape::Bytes | Shape::Timestamp | Shape::Enum(_) => Cell::Str(None),
            Shape::Boolean => Cell::Bool(None),
            Shape::Int32 | Shape::Int64 => Cell::Int(None),
            Shape::Float | Shape::Double => Cell::Float(None),
            Shape::Any => Cell::Any(Value::Null),
            Shape::Record(_) | Shape::Late(_) => {
                Cell::Record(DynamicOption { schema: shape.schema().unwrap_or(&EMPTY), record: None })
            }
            Shape::Nested(element) => Cell::of(element),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self {
            Cell::Str(text) => Slot::OptStr(text),
            Cell::Bool(flag) => Slot::OptBool(flag),
            Cell::Int(number) => Slot::OptInt(number),
            Cell::Float(number) => Slot::OptFloat(number),
            Cell::Any(value) => Slot::Any(value),
            Cell::Record(option) => Slot::Opt(option),
            Cell::List(list) => Slot::List(list),
            Cell::Map(map) => Slot::Map(map),
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Cell::Str(text) => View::OptStr(text),
            Cell::Bool(flag) => View::OptBool(flag),
            Cell::Int(number) => View::OptInt(number),
            Cell::Float(number) => View::OptFloat(number),
            Cell::Any(value) => View::Any(value),
            Cell::Record(option) => View::Opt(option),
            Cell::List(list) => View::List(list),
            Cell::Map(map) => View::Map(map),
        }
    }
}

impl Opt for DynamicOption {
    fn fill(&mut self) -> Slot<'_> {
        let schema = self.schema;
        Slot::Record(self.record.get_or_insert_with(|| Box::new(Dynamic::new(schema))).as_mut())
    }

    fn get(&self) -> Option<View<'_>> {
        self.record.as_deref().map(|record| View::Record(record))
    }

    fn clear(&mut self) {
        self.record = None;
    }
}

impl List for DynamicList {
    fn len(&self) -> usize {
        self.cells.len()
    }

    fn push(&mut self) -> Slot<'_> {
        self.cells.push(Cell::element_of(self.field));
        // There is a last one: it was pushed above.
        let last = self.cells.len() - 1;
        self.cells[last].slot()
    }

    fn at_mut(&mut self, index: usize) -> Option<Slot<'_>> {
        self.cells.get_mut(index).map(Cell::slot)
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.cells.get(index).map(Cell::view)
    }

    fn truncate(&mut self, count: usize) {
        self.cells.truncate(count);
    }
}

impl Map for DynamicMap {
    fn len(&self) -> usize {
        self.cells.len()
    }

    fn entry(&mut self, key: String) -> Slot<'_> {
        let field = self.field;
        self.cells.entry(key).or_insert_with(|| Cell::element_of(field)).slot()
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.cells.iter().map(|(key, cell)| (key.as_str(), cell.view())))
    }

    fn remove(&mut self, key: &str) {
        self.cells.remove(key);
    }

    fn clear(&mut self) {
        self.cells.clear();
    }
}
