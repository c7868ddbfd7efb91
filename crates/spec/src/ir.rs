//! The model of a service, for the generator and the run-time tables: all references are resolved, and shapes
//! are reached by id.
//!
//! Nothing here has a name in Rust yet; [`crate::naming`] gives those.

use std::collections::HashSet;

use cloudspec_wire::{Effect, ErrorCode, Errors, Place, Precision, Protocol, ResponseBody, Style};

use crate::language;

/// Name of the only field of a response that is not an object.
pub const PAYLOAD: &str = "payload";

/// A version of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The provider's folder: `alibaba`.
    pub provider: String,
    /// The provider's name, as the provider writes it.
    pub provider_title: String,
    /// Cargo package with the provider's signers and configuration.
    pub provider_package: Option<String>,
    /// The service's folder: `ecs`.
    pub name: String,
    /// Product code in the provider's spelling.
    pub product: String,
    /// API version on the wire.
    pub version: String,
    /// The name of the service in prose.
    pub title: String,
    /// The description of the service in the documentation of its crates.
    pub doc: Option<String>,
    /// The protocol: how requests are structured.
    pub protocol: Protocol,
    /// Groups of operations, empty ones left out.
    pub groups: Vec<Group>,
    /// The endpoints to which requests are sent.
    pub endpoints: language::Endpoints,
    /// Error codes that have a meaning for the retry rules.
    pub codes: language::Codes,
    /// The operations by name, of each the default revision first.
    pub operations: Vec<Operation>,
    /// All records, in the order in which they are met.
    pub records: Vec<Record>,
    /// All enums, in the order in which they are met.
    pub enums: Vec<Enum>,
    /// The operation that the documentation of the crates begins with.
    pub first_call: Option<OperationId>,
    /// The waiter that the documentation of the crates shows, by its name.
    pub first_wait: Option<String>,
    /// Waiters: documented ways to wait for a state.
    pub waiters: Vec<Waiter>,
    /// Pages and metadata that the service was described from.
    pub sources: Vec<language::Source>,
}

/// A group of operations: a cargo feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Name of the feature.
    pub name: String,
    /// The title of the group in prose.
    pub title: String,
    /// The date since which upstream no longer describes any operation of it.
    pub retired: Option<String>,
    /// Its operations, in their order.
    pub operations: Vec<OperationId>,
}

/// Index of an operation in [`Model::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub usize);

/// Index of a record in [`Model::records`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(pub usize);

/// Index of an enum in [`Model::enums`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub usize);

/// A record or an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A record.
    Record(RecordId),
    /// An enum.
    Enum(EnumId),
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Name on the wire.
    pub name: String,
    /// Set on revisions that are not the default one.
    pub revision: Option<String>,
    /// Name in Rust that the spec records.
    pub rename: Option<String>,
    /// What the operation does, in Markdown.
    pub doc: Option<String>,
    /// Its group, as an index into [`Model::groups`].
    pub group: usize,
    /// HTTP method.
    pub method: &'static str,
    /// Path template; `None` when it is called by its name.
    pub path: Option<String>,
    /// Media type of a payload that is text or bytes, where it is not the usual one.
    pub content_type: Option<String>,
    /// What the body of a response is.
    pub body: ResponseBody,
    /// Whether it changes anything: decides which failed attempts are repeated.
    pub effect: Effect,
    /// Whether it can be called without credentials.
    pub anonymous: bool,
    /// What it does to resources.
    pub access: Option<language::Access>,
    /// The risk of calling it.
    pub risk: Option<language::Risk>,
    /// Whether calling it costs money.
    pub charge: Option<language::Charge>,
    /// Set when the operation responds before it is complete.
    pub asynchronous: Option<language::Asynchronous>,
    /// The permission that a caller needs.
    pub authorization: Option<language::Authorization>,
    /// Set when the provider advises against using it.
    pub deprecated: Option<language::Deprecation>,
    /// The date since which upstream no longer describes it.
    pub retired: Option<String>,
    /// The request.
    pub input: RecordId,
    /// The response.
    pub output: RecordId,
    /// Wire name of the idempotency token: an input with which repeating a call has no further effect.
    pub idempotency_token: Option<String>,
    /// How further pages of results are requested; absent when all results come at once.
    pub paging: Option<Paging>,
    /// Documented errors.
    pub errors: Vec<language::ErrorCode>,
    /// The pages and metadata it comes from.
    pub sources: Vec<language::Source>,
}

impl Operation {
    /// Whether any of its facts are known.
    pub fn has_facts(&self) -> bool {
        let replaced = self.deprecated.as_ref().is_some_and(|deprecated| deprecated.replaced_by.is_some());
        self.access.is_some()
            || self.risk.is_some()
            || self.charge.is_some()
            || self.asynchronous.is_some()
            || self.authorization.is_some()
            || replaced
    }

    /// The documented errors as the lines of [`Errors`].
    pub fn error_lines(&self) -> Vec<String> {
        Errors::lines(self.errors.iter().map(row), 0)
    }
}

fn row(error: &language::ErrorCode) -> ErrorCode<'_> {
    ErrorCode { status: error.status, code: &error.code, cause: error.cause.as_deref().unwrap_or_default() }
}

/// How the results of an operation come in pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// How the next page is requested.
    pub style: PagingStyle,
    /// Wire name of the input for the page size: the number of items in a page.
    pub size: Option<String>,
    /// Wire names of the inputs of another way of paging.
    pub alternatives: Vec<String>,
    /// Path of wire names to the list of items.
    pub items: Vec<String>,
    /// Path of wire names to the total number of items.
    pub total: Option<Vec<String>>,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingStyle {
    /// The response's token is sent with the next request.
    Token {
        /// Wire name of the input that takes the token.
        input: String,
        /// Path of wire names to the token in the response.
        output: Vec<String>,
    },
    /// Pages are counted from 1.
    Number {
        /// Wire name of the input with the page number.
        input: String,
    },
}

/// Where a shape belongs: in the module of an operation, or among those that all operations share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// The shapes that `service.json` declares.
    Shapes,
    /// An operation.
    Operation(OperationId),
}

/// What a record is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The request of an operation.
    Request,
    /// The response of an operation.
    Response,
    /// Part of another record.
    Part,
}

/// How a shape is reached from what its home declares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    /// The name that the spec records.
    pub type_name: Option<String>,
    /// It is a shape of the service, or part of one.
    pub is_shared: bool,
    /// What one element on the way is called, outermost first: `Response`, or the name of the shape of the service, then
    /// members and wrappers in the singular.
    pub words: Vec<String>,
    /// The members on the way by their wire names, behind `input`, `output` or `payload`, or the name of the shape of
    /// the service. No two shapes of a home share it.
    pub key: Vec<String>,
}

/// A record.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Where it belongs.
    pub home: Home,
    /// What it is for.
    pub role: Role,
    /// How it is reached, which is what its name is made of.
    pub trail: Trail,
    /// Where it was met first, as a path of wire names: `Invocations.Invocation`.
    pub origin: String,
    /// Callers fill it in: it is a request, or part of one.
    pub input: bool,
    /// Its members.
    pub fields: Vec<Field>,
}

/// An enum that the provider may extend.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Where it belongs.
    pub home: Home,
    /// How it is reached, which is what its name is made of.
    pub trail: Trail,
    /// Where it was met first, as a path of wire names.
    pub origin: String,
    /// The documented values, each once.
    pub values: Vec<language::EnumValue>,
}

/// A member of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Name in Rust that the spec asks for.
    pub rename: Option<String>,
    /// What it means, in Markdown.
    pub doc: Option<String>,
    /// What it holds.
    pub kind: Kind,
    /// Held as it is, not as an `Option`.
    pub plain: bool,
    /// Held in a `Box`, because the record would contain itself.
    pub boxed: bool,
    /// Part of the request in which it is sent.
    pub place: Place,
    /// How it is written into a single place.
    pub style: Style,
    /// In a request: the provider refuses a call without it. In a response: it is always present.
    pub required: bool,
    /// Whether the client fills it in when the caller does not set it.
    pub filled: bool,
    /// Sent as an empty object or list when nothing of it is set.
    pub sent_empty: bool,
    /// The precision with which a point in time is sent.
    pub precision: Precision,
    /// Never shown.
    pub secret: bool,
    /// Set when the provider advises against using it.
    pub deprecated: Option<language::Deprecation>,
    /// The date since which upstream no longer describes it.
    pub retired: Option<String>,
    /// The provider requires it, but did not when crates were published; so it is not `required` here.
    pub late: bool,
    /// Documented limits.
    pub limits: Limits,
    /// The value the provider assumes when it is absent, as text.
    pub default: Option<String>,
    /// A documented value, as text.
    pub example: Option<String>,
}

/// What a member or an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// String.
    String,
    /// `true` or `false`.
    Boolean,
    /// Integer of 32 bits.
    Int32,
    /// Integer of 64 bits.
    Int64,
    /// Number of single precision.
    Float,
    /// Number of double precision.
    Double,
    /// Bytes.
    Bytes,
    /// Point in time.
    Timestamp,
    /// Any JSON value.
    Any,
    /// String from an open list of values.
    Enum(EnumId),
    /// Record.
    Record(RecordId),
    /// List of elements, in an object with one member when `wrapper` is set.
    List {
        /// What an element holds.
        item: Box<Kind>,
        /// Name of that member.
        wrapper: Option<String>,
    },
    /// Map from strings.
    Map(Box<Kind>),
}

/// Documented limits. Those of a list count its elements; the others hold for each element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The smallest number of characters of a string.
    pub min_length: Option<u64>,
    /// The largest number of characters of a string.
    pub max_length: Option<u64>,
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// Fewest elements.
    pub min_items: Option<u64>,
    /// Most elements.
    pub max_items: Option<u64>,
    /// Regular expression that the string must match.
    pub pattern: Option<String>,
}

/// A documented way to wait.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// Name in snake case.
    pub name: String,
    /// What the waiter waits for.
    pub doc: Option<String>,
    /// The operation that is polled.
    pub operation: OperationId,
    /// Inputs that the waiter takes, as indices into the fields of the request.
    pub inputs: Vec<usize>,
    /// Path of wire names to the member.
    pub path: Vec<String>,
    /// Values of success.
    pub success: Vec<String>,
    /// Values of failure.
    pub failure: Vec<String>,
    /// Whether the wait succeeds when the response does not contain the resource.
    pub gone: bool,
    /// Error codes with which the operation reports that the resource does not exist.
    pub not_found: Vec<String>,
    /// Inputs that the waiter always sets, as indices into the fields of the request, with their values.
    pub fixed: Vec<(usize, String)>,
    /// Seconds between the first two polls.
    pub delay: u32,
    /// Seconds after which the wait ends with a time-out.
    pub timeout: u32,
}

// An id is the index of something that lowering has put into the same model, so it is in range.
impl Model {
    /// The operation `id`.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0]
    }

    /// The record `id`.
    pub fn record(&self, id: RecordId) -> &Record {
        &self.records[id.0]
    }

    /// The enum `id`.
    pub fn enumeration(&self, id: EnumId) -> &Enum {
        &self.enums[id.0]
    }

    /// Where `part` belongs.
    pub fn home(&self, part: Part) -> Home {
        match part {
            Part::Record(id) => self.record(id).home,
            Part::Enum(id) => self.enumeration(id).home,
        }
    }

    /// How `part` is reached.
    pub fn trail(&self, part: Part) -> &Trail {
        match part {
            Part::Record(id) => &self.record(id).trail,
            Part::Enum(id) => &self.enumeration(id).trail,
        }
    }

    /// The records and enums that the request and the response of an operation are made of, these two left out, as
    /// they are met.
    pub fn parts(&self, id: OperationId) -> Vec<Part> {
        let operation = self.operation(id);
        let mut parts = vec![Part::Record(operation.input), Part::Record(operation.output)];
        let mut seen: HashSet<Part> = parts.iter().copied().collect();
        let mut opened = 0;
        while let Some(part) = parts.get(opened).copied() {
            opened += 1;
            let Part::Record(record) = part else { continue };
            for field in &self.record(record).fields {
                let part = match field.kind.leaf() {
                    Kind::Record(id) => Part::Record(*id),
                    Kind::Enum(id) => Part::Enum(*id),
                    _ => continue,
                };
                if seen.insert(part) {
                    parts.push(part);
                }
            }
        }
        parts.split_off(2)
    }

    /// The ids of the records that belong to `home`, in the order in which they are met.
    pub fn records_of(&self, home: Home) -> impl Iterator<Item = RecordId> {
        let all = self.records.iter().enumerate();
        all.filter(move |(_, record)| record.home == home).map(|(index, _)| RecordId(index))
    }

    /// The ids of the enums that belong to `home`, in the order in which they are met.
    pub fn enums_of(&self, home: Home) -> impl Iterator<Item = EnumId> {
        let all = self.enums.iter().enumerate();
        all.filter(move |(_, shape)| shape.home == home).map(|(index, _)| EnumId(index))
    }
}

impl Kind {
    /// What is left once lists and maps are opened.
    pub fn leaf(&self) -> &Kind {
        match self {
            Kind::List { item, .. } | Kind::Map(item) => item.leaf(),
            leaf => leaf,
        }
    }

    /// Whether it is a list or a map.
    pub fn is_nested(&self) -> bool {
        matches!(self, Kind::List { .. } | Kind::Map(_))
    }

    /// Whether absence needs no `Option`: an empty list or map, a `null`.
    pub fn is_empty_when_absent(&self) -> bool {
        matches!(self, Kind::List { .. } | Kind::Map(_) | Kind::Any)
    }
}
