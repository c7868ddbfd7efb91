//! The spec language: the types of the files under `specs/`.
//!
//! Every type here is read from JSON with unknown keys refused, written back in the order of its fields, and
//! described in `specs/spec.schema.json`; `spec_types!` makes all three out of the declaration.

use std::collections::BTreeMap;

use crate::json::Json;

spec_types! {
    /// `specs/<provider>/provider.json`: what all services of a provider share.
    pub struct Provider {
        /// The folder's name.
        pub name: String,
        /// The provider's name, as the provider writes it.
        pub title: String,
        /// Cargo package with the provider's signers and configuration, which the clients of its services
        /// re-export: `cloudspec-alibaba`.
        pub package: Option<String>,
        /// Wire name of the input that the client fills in from its region.
        pub region_parameter: Option<String>,
        /// Error codes that have a meaning for the retry rules.
        pub codes: Option<Codes>,
        /// Endpoint rules that hold for every service without rules of its own.
        pub endpoints: Option<Endpoints>,
        /// The pages that this file comes from.
        pub sources: Vec<Source>,
    }

    /// Error codes that the client acts on. A code ending in `*` is a prefix.
    pub struct Codes {
        /// Codes of throttling: the caller sends too many requests in a period.
        pub throttling: Vec<String>,
        /// Codes of passing faults at the provider.
        pub transient: Vec<String>,
        /// Codes of expired credentials.
        pub expired: Vec<String>,
        /// Codes of a request whose time differs too much from the provider's.
        pub skew: Vec<String>,
    }

    /// `specs/<provider>/<service>/<version>/service.json`: what all operations of a service share.
    pub struct Service {
        /// The folder's name, also the crate's: `ecs`.
        pub name: String,
        /// Product code in the provider's spelling: `Ecs`.
        pub product: String,
        /// API version on the wire: `2014-05-26`.
        pub version: String,
        /// The name of the service in prose.
        pub title: String,
        /// The description of the service in the documentation of its crates.
        pub doc: Option<String>,
        /// The protocol: how requests are structured.
        pub protocol: Protocol,
        /// Groups of operations, in the order they are listed. Each is a cargo feature.
        pub groups: Vec<Group>,
        /// The endpoints to which requests are sent.
        pub endpoints: Option<Endpoints>,
        /// Shapes that members refer to by name.
        pub shapes: BTreeMap<String, Shape>,
        /// Operation that the documentation of the crates begins with: one that only reads and can be called
        /// without inputs, with paging if possible.
        pub first_call: Option<String>,
        /// Waiter that the documentation of the crates shows: one that takes nothing but strings.
        pub first_wait: Option<String>,
        /// Waiters: documented ways to wait for a state.
        pub waiters: Vec<Waiter>,
        /// The pages and metadata that the service comes from.
        pub sources: Vec<Source>,
    }

    /// A group of operations.
    pub struct Group {
        /// Name of the cargo feature: `cloud-assistant`.
        pub name: String,
        /// The title of the group in prose.
        pub title: Option<String>,
        /// Operations of the group, for operations whose own file does not say.
        pub operations: Vec<String>,
        /// Date, `YYYY-MM-DD`, since which upstream no longer describes any operation of it.
        pub retired: Option<String>,
    }

    /// The endpoints to which requests are sent.
    pub struct Endpoints {
        /// Host per region id.
        pub regions: BTreeMap<String, String>,
        /// Host for other regions, with `{region}` in it.
        pub rule: Option<String>,
        /// Host that serves every region.
        pub central: Option<String>,
    }

    /// `operations/<Operation>.json`, or `<Operation>@<revision>.json`: one operation.
    pub struct Operation {
        /// Name on the wire.
        pub name: String,
        /// Set on a revision that is not the default one: `2018`.
        pub revision: Option<String>,
        /// Name in Rust, in words, when the name derived from the wire name would mislead or belongs to
        /// another operation.
        pub rename: Option<String>,
        /// What it does, in Markdown; the first sentence stands alone.
        pub doc: Option<String>,
        /// The group it belongs to.
        pub group: Option<String>,
        /// HTTP method; `POST` when absent.
        pub method: Option<Method>,
        /// Path template; when absent, it is called by its name. `{name}` is a path input within one segment, `{name*}` at the end one that
        /// keeps its slashes, and what follows a `?` is in the query of every request.
        pub path: Option<String>,
        /// Media type of a payload that is text or bytes; when absent: JSON for text, `application/octet-stream` for
        /// bytes.
        pub content_type: Option<String>,
        /// Whether it changes anything: decides which failed attempts are repeated.
        pub effect: Effect,
        /// Whether it can be called without credentials.
        pub anonymous: bool,
        /// The access level, by which the provider's access control classifies it.
        pub access: Option<Access>,
        /// The risk of calling it.
        pub risk: Option<Risk>,
        /// Whether calling it costs money.
        pub charge: Option<Charge>,
        /// Set when the operation responds before it is complete.
        pub asynchronous: Option<Asynchronous>,
        /// The permission that a caller needs.
        pub authorization: Option<Authorization>,
        /// Set when the provider advises against using it.
        pub deprecated: Option<Deprecation>,
        /// Date, `YYYY-MM-DD`, since which upstream no longer describes it; it can still be called.
        pub retired: Option<String>,
        /// Parameters.
        pub input: Vec<Member>,
        /// Members of the response, when it is an object.
        pub output: Vec<Member>,
        /// The response, when it is not an object.
        pub payload: Option<Shape>,
        /// Documented errors.
        pub errors: Vec<ErrorCode>,
        /// How further pages of results are requested; absent when all results come at once.
        pub paging: Option<Paging>,
        /// Wire name of the idempotency token: an input with which repeating a call has no further effect.
        pub idempotency_token: Option<String>,
        /// Documented requests and responses, in files under `examples/<Operation>/`.
        pub examples: Vec<Example>,
        /// The pages and metadata it comes from.
        pub sources: Vec<Source>,
    }

    /// How to find out when an asynchronous operation is complete.
    pub struct Asynchronous {
        /// Wire name of the operation to poll; one of another service is written
        /// `Product::version::Operation`.
        pub poll: Option<String>,
        /// Seconds between two polls.
        pub interval: Option<u32>,
        /// Number of polls after which it should be complete.
        pub attempts: Option<u32>,
    }

    /// The permission that a caller needs.
    pub struct Authorization {
        /// The action that a policy has to allow, for example `ecs:DescribeInvocations`.
        pub action: String,
        /// Kinds of resources to which a policy can limit the action; absent when it cannot be limited.
        pub resources: Vec<AuthorizedResource>,
        /// Condition keys that the service defines for the action.
        pub conditions: Vec<String>,
        /// Further actions that a policy has to allow.
        pub dependent: Vec<String>,
    }

    /// A kind of resource to which a policy can limit an action.
    pub struct AuthorizedResource {
        /// The kind of resource, for example `Instance`.
        pub kind: String,
        /// The name of the resource with placeholders:
        /// `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
        pub template: String,
        /// Whether a policy must name a resource of this kind.
        pub required: bool,
    }

    /// A parameter, or a member of a record.
    pub struct Member {
        /// Name on the wire.
        pub name: String,
        /// Name in Rust, when the name derived from the wire name would mislead.
        pub rename: Option<String>,
        /// What it means, in Markdown.
        pub doc: Option<String>,
        /// Whether the provider refuses a call without it.
        pub required: bool,
        /// Became required after crates were published. It is not an argument of the constructor, and the
        /// provider refuses calls without it.
        pub late: bool,
        /// In a response: it is always present, so it is not optional in Rust. Of a payload: an empty object
        /// or list is sent when none of its members is set.
        pub always: bool,
        /// Part of the request in which it is sent; when absent: query for `rpc` and `roa`, body for
        /// `action`.
        pub place: Option<Place>,
        /// How a list, map or record is written into one place.
        pub style: Option<Style>,
        /// The precision with which a parameter takes a point in time: the second when absent.
        pub precision: Option<Precision>,
        /// The value the provider assumes when it is absent, as text.
        pub default: Option<String>,
        /// A documented value, as text.
        pub example: Option<String>,
        /// Whether its value is secret, and never shown in logs and errors.
        pub secret: bool,
        /// Set when the provider advises against using it.
        pub deprecated: Option<Deprecation>,
        /// Date, `YYYY-MM-DD`, since which upstream no longer describes it.
        pub retired: Option<String>,
        /// Which entry of the operation's `sources` it comes from, when not the first.
        pub source: Option<String>,
        #[flatten]
        /// What it holds.
        pub shape: Shape,
    }

    /// What a member or an element holds. Its keys stand beside the member's own.
    pub struct Shape {
        /// The type. Absent when `shape` names one.
        pub r#type: Option<Type>,
        /// Name of a shape of the service.
        pub shape: Option<String>,
        /// Name of the Rust type of a record or enum, when the name derived from the path would mislead.
        pub type_name: Option<String>,
        /// Elements of a list, values of a map.
        pub items: Option<Box<Shape>>,
        /// Name of the only member of the object around a list.
        pub wrapper: Option<String>,
        /// Members of a record.
        pub members: Vec<Member>,
        /// Documented values of an enum.
        pub values: Vec<EnumValue>,
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

    /// A documented value of an enum. It may be written as a bare string when it has no doc.
    #[text(value)]
    pub struct EnumValue {
        /// The value on the wire.
        pub value: String,
        /// What it means.
        pub doc: Option<String>,
        /// Name of the variant in Rust, when the name derived from the value would mislead.
        pub rename: Option<String>,
        /// Date, `YYYY-MM-DD`, since which upstream no longer describes it.
        pub retired: Option<String>,
    }

    /// A deprecation: the provider's advice against using something.
    pub struct Deprecation {
        /// Why, or what to do instead.
        pub note: Option<String>,
        /// Wire name of what replaces it.
        pub replaced_by: Option<String>,
    }

    /// A documented error.
    pub struct ErrorCode {
        /// HTTP status.
        pub status: u16,
        /// The code.
        pub code: String,
        /// The cause of the error and what to do about it, in our own words.
        pub cause: Option<String>,
        /// Date, `YYYY-MM-DD`, since which upstream no longer describes it.
        pub retired: Option<String>,
    }

    /// How the results of an operation come in pages.
    pub struct Paging {
        /// Wire name of the input that takes the token. With `output_token`.
        pub token: Option<String>,
        /// Path of wire names to the token in the response, joined by dots.
        pub output_token: Option<String>,
        /// Wire name of the input with the page number, counted from 1. Instead of a token.
        pub page: Option<String>,
        /// Wire name of the input for the page size: the number of items in a page.
        pub size: Option<String>,
        /// Wire names of the inputs of another way of paging, the page number before the page size: of operations that came
        /// from page numbers to tokens. A caller who sets one of them pages that way, and no size is filled in.
        pub alternatives: Vec<String>,
        /// Path of wire names to the list of items, joined by dots, wrappers left out.
        pub items: String,
        /// Path of wire names to the total number of items, joined by dots.
        pub total: Option<String>,
    }

    /// A documented way to wait: poll an operation until a member of its response takes a value.
    pub struct Waiter {
        /// Name in snake case: `invocation_finished`.
        pub name: String,
        /// What the waiter waits for.
        pub doc: Option<String>,
        /// Wire name of the operation that is polled.
        pub operation: String,
        /// Wire names of the inputs that the waiter takes.
        pub inputs: Vec<String>,
        /// Path of wire names to the member, joined by dots; lists are searched element by element.
        pub path: String,
        /// Values of success: the wait ends once every element has one of them.
        pub success: Vec<String>,
        /// Values of failure: the wait fails as soon as one element has one of them.
        pub failure: Vec<String>,
        /// Whether the wait succeeds when the response does not contain the resource; otherwise that is an
        /// error.
        pub gone: bool,
        /// Error codes with which the operation reports that the resource does not exist.
        pub not_found: Vec<String>,
        /// Inputs that the waiter always sets, by wire name, with their values.
        pub fixed: BTreeMap<String, String>,
        /// Seconds between the first two polls; 2 when absent.
        pub delay: Option<u32>,
        /// Seconds after which the wait ends with a time-out; 600 when absent.
        pub timeout: Option<u32>,
    }

    /// A documented request and response.
    pub struct Example {
        /// Name, also the stem of its files: `success`. Those that an import writes are called `published`.
        pub name: String,
        /// What was repaired in the example, when the page lost text in publication.
        pub note: Option<String>,
        /// The input, by wire names, lists and records nested.
        pub input: Option<Json>,
        /// File with the response in JSON.
        pub json: Option<String>,
        /// File with the response in XML.
        pub xml: Option<String>,
        /// HTTP status of the response; 200 when absent.
        pub status: Option<u16>,
        /// Paths of names in the response, joined by `/`, where it does not fit the shape that its operation has, as published.
        pub deviations: Vec<String>,
    }

    /// A page or metadata file that facts come from.
    pub struct Source {
        /// Short name that members refer to.
        pub id: Option<String>,
        /// What it is.
        pub title: String,
        /// Where it is.
        pub url: Option<String>,
        /// Its date, `YYYY-MM-DD` or as much of it as is known.
        pub date: Option<String>,
    }
}

spec_words! {
    /// The protocol of a service: how its requests are structured.
    pub enum Protocol {
        /// Operation name and flat parameters, path `/`.
        Rpc = "rpc",
        /// A method and a path template per operation.
        Roa = "roa",
        /// Operation name in a header, input as one JSON object.
        Action = "action",
    }

    /// HTTP method.
    pub enum Method {
        /// `GET`.
        Get = "GET",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
        /// `PATCH`.
        Patch = "PATCH",
        /// `DELETE`.
        Delete = "DELETE",
        /// `HEAD`.
        Head = "HEAD",
    }

    /// Whether an operation changes anything.
    pub enum Effect {
        /// It changes something.
        Write = "write",
        /// It only reads.
        Read = "read",
    }

    /// The access level of an operation, by which the provider's access control classifies it.
    pub enum Access {
        /// Reads one or several resources.
        Get = "get",
        /// Lists resources.
        List = "list",
        /// Creates a resource.
        Create = "create",
        /// Changes a resource.
        Update = "update",
        /// Deletes a resource.
        Delete = "delete",
        /// None of these.
        None = "none",
    }

    /// The risk of calling an operation, as the provider classifies it.
    pub enum Risk {
        /// No risk.
        None = "none",
        /// Low risk.
        Low = "low",
        /// Medium risk.
        Medium = "medium",
        /// High risk: it can interrupt a service or lose data.
        High = "high",
    }

    /// Whether calling an operation costs money.
    pub enum Charge {
        /// It is free.
        Free = "free",
        /// It costs money, or the resources that it creates do.
        Paid = "paid",
    }

    /// Part of a request.
    pub enum Place {
        /// URL query.
        Query = "query",
        /// Form body.
        Form = "form",
        /// Segment of the path.
        Path = "path",
        /// Header.
        Header = "header",
        /// Label in front of the host name.
        Host = "host",
        /// Member of the JSON body.
        Body = "body",
        /// The whole body.
        Payload = "payload",
    }

    /// How a list, map or record is written into one place.
    pub enum Style {
        /// `Name.1`, `Name.Member`: one parameter per leaf. The default in query and form.
        Indexed = "indexed",
        /// One parameter that holds JSON text.
        Json = "json",
        /// One parameter, elements joined by commas.
        Comma = "comma",
        /// One parameter, elements joined by spaces.
        Space = "space",
        /// One parameter, elements joined by `|`.
        Pipe = "pipe",
    }

    /// The precision with which a parameter takes a point in time.
    pub enum Precision {
        /// `YYYY-MM-DDThh:mm:ssZ`.
        Second = "second",
        /// `YYYY-MM-DDThh:mmZ`.
        Minute = "minute",
        /// `YYYY-MM-DDThhZ`.
        Hour = "hour",
    }

    /// The type of a member or element.
    pub enum Type {
        /// String.
        String = "string",
        /// `true` or `false`.
        Boolean = "boolean",
        /// Integer of 32 bits.
        Int32 = "int32",
        /// Integer of 64 bits.
        Int64 = "int64",
        /// Number of single precision.
        Float = "float",
        /// Number of double precision.
        Double = "double",
        /// Bytes, written as a Base64 string unless they are the payload.
        Bytes = "bytes",
        /// Point in time, ISO 8601 in UTC.
        Timestamp = "timestamp",
        /// String from `values`, which the provider may extend.
        Enum = "enum",
        /// List of `items`.
        List = "list",
        /// Map from strings to `items`.
        Map = "map",
        /// Record of `members`.
        Record = "record",
        /// Any JSON value.
        Any = "any",
    }
}
