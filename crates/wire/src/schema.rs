//! The tables: a [`Schema`] for each record, with a row ([`Field`]) for each member.

use std::fmt;
use std::sync::OnceLock;

use crate::names::Names;
use crate::scan::same;
use crate::timestamp::Precision;

/// The table of one record: its name and its fields, in declaration order.
#[non_exhaustive]
pub struct Schema {
    /// Type name, as `Debug` prints it.
    pub name: &'static str,
    /// The fields; [`Record::slot`](crate::Record::slot) takes an index into this slice.
    pub fields: &'static [Field],
    /// Their names by hash, built when one is first looked up.
    names: OnceLock<Names>,
}

/// One row of a [`Schema`]: the wire name of a member, its type, and where it is sent.
///
/// Rows are written with the `const` constructors and refinements below:
/// `Field::record("Tag", &TAG).list().style(Style::Json).limits(&LIMITS)`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire.
    pub wire: &'static str,
    /// What one element is.
    pub shape: Shape,
    /// Whether there is one element, a list of them, or a map to them.
    pub repeat: Repeat,
    /// Part of the request in which it is sent. Used for the inputs of an operation only.
    pub place: Place,
    /// How a list, map or record is written into a single place. Used for inputs only.
    pub style: Style,
    /// In a request: a call without it fails before it is sent. In a response: the provider documents that it
    /// is always present, and its absence is noted.
    pub required: bool,
    /// Its value is never shown in `Debug`, logs, errors or recordings.
    pub secret: bool,
    /// The provider advises against using it.
    pub deprecated: bool,
    /// The client fills it in when the caller did not: from its region, or with an idempotency token.
    pub filled: bool,
    /// A payload that is sent as an empty object or list when nothing of it is set.
    pub sent_empty: bool,
    /// The precision with which a point in time is sent. Used for inputs only.
    pub precision: Precision,
    /// Documented limits.
    pub limits: &'static Limits,
}

/// What one element of a field is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// String.
    String,
    /// `true` or `false`.
    Boolean,
    /// Integer documented as 32 bits wide. Held as `i64`, so a response never overflows it.
    Int32,
    /// Integer of 64 bits.
    Int64,
    /// Number documented in single precision. Held as `f64`.
    Float,
    /// Number of double precision.
    Double,
    /// Bytes, written as a Base64 string unless they are the whole body.
    Bytes,
    /// Point in time; the received string is kept unchanged.
    Timestamp,
    /// Any JSON value.
    Any,
    /// String from a list that the provider may extend: the documented values.
    Enum(&'static [&'static str]),
    /// Another record.
    Record(&'static Schema),
    /// A record that contains itself, in tables built at run time.
    Late(&'static OnceLock<&'static Schema>),
    /// A list or map whose elements are lists or maps: the row of one element.
    Nested(&'static Field),
}

/// How often a field's shape occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// Once.
    One,
    /// A list. With a wrapper the wire form is `{"<field>": {"<wrapper>": [..]}}`.
    List {
        /// Name of the only member of the object around the list.
        wrapper: Option<&'static str>,
    },
    /// A map with string keys.
    Map,
}

/// The part of a request in which a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// URL query.
    Query,
    /// `application/x-www-form-urlencoded` body.
    Form,
    /// A `{name}` segment of the path template.
    Path,
    /// Header of that name.
    Header,
    /// Label in front of the host name.
    Host,
    /// Member of the JSON object that is the body.
    Body,
    /// The whole body.
    Payload,
}

/// How a list, map or record is written into one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// As its format writes it: a JSON array in a body, `Name.1`, `Name.Member` in a query.
    Native,
    /// One parameter holding compact JSON text.
    Json,
    /// One parameter, elements joined by commas.
    Comma,
    /// One parameter, elements joined by spaces.
    Space,
    /// One parameter, elements joined by `|`.
    Pipe,
}

impl Style {
    /// Whether a list or map without elements can be written in `place`: in JSON and joined in one parameter it can, but
    /// not where each element is a parameter.
    pub const fn has_empty_form(self, place: Place) -> bool {
        match (self, place) {
            (Style::Native, Place::Query | Place::Form) => false,
            (Style::Native, Place::Path | Place::Header | Place::Host | Place::Body | Place::Payload) => true,
            (Style::Json | Style::Comma | Style::Space | Style::Pipe, _) => true,
        }
    }
}

/// Documented limits of a field. Lengths count Unicode characters.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// The smallest number of characters of a string.
    pub min_length: Option<u64>,
    /// The largest number of characters of a string.
    pub max_length: Option<u64>,
    /// The smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// The smallest number of elements.
    pub min_items: Option<u64>,
    /// The largest number of elements.
    pub max_items: Option<u64>,
    /// Regular expression that the string must match.
    pub pattern: Option<&'static str>,
}

impl Limits {
    /// No limit at all.
    pub const NONE: Limits = Limits {
        min_length: None,
        max_length: None,
        minimum: None,
        maximum: None,
        min_items: None,
        max_items: None,
        pattern: None,
    };

    /// No limit at all, to be refined.
    pub const fn new() -> Limits {
        Limits::NONE
    }

    /// Sets the smallest and largest number of characters of a string.
    pub const fn length(mut self, min: Option<u64>, max: Option<u64>) -> Limits {
        (self.min_length, self.max_length) = (min, max);
        self
    }

    /// Sets the smallest and largest number.
    pub const fn range(mut self, min: Option<f64>, max: Option<f64>) -> Limits {
        (self.minimum, self.maximum) = (min, max);
        self
    }

    /// Sets the smallest and largest number of elements.
    pub const fn items(mut self, min: Option<u64>, max: Option<u64>) -> Limits {
        (self.min_items, self.max_items) = (min, max);
        self
    }

    /// Regular expression that the string must match.
    pub const fn pattern(mut self, pattern: &'static str) -> Limits {
        self.pattern = Some(pattern);
        self
    }
}

static NO_LIMITS: Limits = Limits::NONE;

impl Field {
    /// A row for one element of `shape`.
    pub const fn new(wire: &'static str, shape: Shape) -> Field {
        Field {
            wire,
            shape,
            repeat: Repeat::One,
            place: Place::Query,
            style: Style::Native,
            required: false,
            secret: false,
            deprecated: false,
            filled: false,
            sent_empty: false,
            precision: Precision::Second,
            limits: &NO_LIMITS,
        }
    }

    /// A string.
    pub const fn string(wire: &'static str) -> Field {
        Field::new(wire, Shape::String)
    }

    /// A boolean.
    pub const fn boolean(wire: &'static str) -> Field {
        Field::new(wire, Shape::Boolean)
    }

    /// An integer documented as 32 bits wide.
    pub const fn int32(wire: &'static str) -> Field {
        Field::new(wire, Shape::Int32)
    }

    /// An integer of 64 bits.
    pub const fn int64(wire: &'static str) -> Field {
        Field::new(wire, Shape::Int64)
    }

    /// A number of single precision.
    pub const fn float(wire: &'static str) -> Field {
        Field::new(wire, Shape::Float)
    }

    /// A number of double precision.
    pub const fn double(wire: &'static str) -> Field {
        Field::new(wire, Shape::Double)
    }

    /// Bytes.
    pub const fn bytes(wire: &'static str) -> Field {
        Field::new(wire, Shape::Bytes)
    }

    /// A point in time.
    pub const fn timestamp(wire: &'static str) -> Field {
        Field::new(wire, Shape::Timestamp)
    }

    /// Any JSON value.
    pub const fn any(wire: &'static str) -> Field {
        Field::new(wire, Shape::Any)
    }

    /// A string from an open list of values.
    pub const fn one_of(wire: &'static str, values: &'static [&'static str]) -> Field {
        Field::new(wire, Shape::Enum(values))
    }

    /// Another record.
    pub const fn record(wire: &'static str, schema: &'static Schema) -> Field {
        Field::new(wire, Shape::Record(schema))
    }

    /// Elements that are themselves lists or maps, described by `element`.
    pub const fn nested(wire: &'static str, element: &'static Field) -> Field {
        Field::new(wire, Shape::Nested(element))
    }

    /// A list of the shape.
    pub const fn list(mut self) -> Field {
        self.repeat = Repeat::List { wrapper: None };
        self
    }

    /// A list of the shape inside an object whose only member is `wrapper`.
    pub const fn wrapped(mut self, wrapper: &'static str) -> Field {
        self.repeat = Repeat::List { wrapper: Some(wrapper) };
        self
    }

    /// A map from strings to the shape.
    pub const fn map(mut self) -> Field {
        self.repeat = Repeat::Map;
        self
    }

    /// Sent in `place` instead of the query.
    pub const fn place(mut self, place: Place) -> Field {
        self.place = place;
        self
    }

    /// Written in `style` instead of natively.
    pub const fn style(mut self, style: Style) -> Field {
        self.style = style;
        self
    }

    /// Required: a call without it fails before it is sent.
    pub const fn required(mut self) -> Field {
        self.required = true;
        self
    }

    /// Always present in a response, as the provider documents.
    pub const fn always(mut self) -> Field {
        self.required = true;
        self
    }

    /// Never shown.
    pub const fn secret(mut self) -> Field {
        self.secret = true;
        self
    }

    /// Marks it as one that the provider advises against using.
    pub const fn deprecated(mut self) -> Field {
        self.deprecated = true;
        self
    }

    /// Filled in by the client when missing.
    pub const fn filled(mut self) -> Field {
        self.filled = true;
        self
    }

    /// Sent as an empty object or list when nothing of it is set.
    pub const fn sent_empty(mut self) -> Field {
        self.sent_empty = true;
        self
    }

    /// A point in time that is sent to the minute or hour.
    pub const fn precision(mut self, precision: Precision) -> Field {
        self.precision = precision;
        self
    }

    /// Documented limits.
    pub const fn limits(mut self, limits: &'static Limits) -> Field {
        self.limits = limits;
        self
    }
}

impl Field {
    /// The row of one element of a list or map.
    pub(crate) fn element(&'static self) -> &'static Field {
        match self.shape {
            Shape::Nested(element) => element,
            _ => self,
        }
    }
}

impl Shape {
    /// The schema of a record shape.
    pub fn schema(&self) -> Option<&'static Schema> {
        match self {
            Shape::Record(schema) => Some(schema),
            Shape::Late(cell) => cell.get().copied(),
            _ => None,
        }
    }
}

impl fmt::Debug for Schema {
    /// Writes its name: tables may contain themselves.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schema({})", self.name)
    }
}

impl Schema {
    /// The table of a record called `name`, with a row for each of its fields.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Schema {
        Schema { name, fields, names: OnceLock::new() }
    }

    /// Index of the row called `wire`.
    #[inline]
    pub(crate) fn position(&self, wire: &str) -> Option<usize> {
        self.place(wire.as_bytes())
    }

    /// Index of the row whose name on the wire has these bytes.
    #[inline]
    pub(crate) fn place(&self, wire: &[u8]) -> Option<usize> {
        let names = self.names.get_or_init(|| Names::of(self.fields.iter().map(|field| field.wire)));
        names
            .find(wire, |index| self.fields.get(index).is_some_and(|field| same(field.wire.as_bytes(), wire)))
    }

    /// The row called `wire` on the wire, with its index.
    pub fn field(&self, wire: &str) -> Option<(usize, &'static Field)> {
        self.position(wire).and_then(|index| Some((index, self.fields.get(index)?)))
    }
}
