//! The tables above the records: operations and services.

use crate::decode::ResponseBody;
use crate::dynamic::Dynamic;
use crate::errors::Errors;
use crate::facts::Facts;
use crate::record::Record;
use crate::schema::Schema;

/// A version of a product: its operations, endpoints and waiters.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// Provider, as the folder in `specs/` is called: `alibaba`.
    pub provider: &'static str,
    /// Service, as the folder in `specs/` is called: `ecs`.
    pub name: &'static str,
    /// Product code in the provider's spelling: `Ecs`.
    pub product: &'static str,
    /// API version on the wire: `2014-05-26`.
    pub version: &'static str,
    /// How requests are shaped.
    pub protocol: Protocol,
    /// Where requests go.
    pub endpoints: Endpoints,
    /// Error codes that the retry rules look for.
    pub codes: &'static Codes,
    /// All operations that are compiled in, in the order of their names.
    pub operations: &'static [&'static Operation],
    /// Documented ways to wait for a state.
    pub waiters: &'static [&'static Waiter],
}

// Tables are written with the `const` constructors and refinements of their types: what is usual needs no word, and a
// column more breaks no table that is published.
impl Service {
    /// A service without operations, which is reached nowhere.
    pub const fn new(
        provider: &'static str,
        name: &'static str,
        product: &'static str,
        version: &'static str,
        protocol: Protocol,
    ) -> Service {
        Service {
            provider,
            name,
            product,
            version,
            protocol,
            endpoints: Endpoints::new(),
            codes: &NO_CODES,
            operations: &[],
            waiters: &[],
        }
    }

    /// Where requests go.
    pub const fn endpoints(mut self, endpoints: Endpoints) -> Service {
        self.endpoints = endpoints;
        self
    }

    /// Error codes that the retry rules look for.
    pub const fn codes(mut self, codes: &'static Codes) -> Service {
        self.codes = codes;
        self
    }

    /// The operations that are compiled in, in the order of their names.
    pub const fn operations(mut self, operations: &'static [&'static Operation]) -> Service {
        self.operations = operations;
        self
    }

    /// The waiters that are compiled in.
    pub const fn waiters(mut self, waiters: &'static [&'static Waiter]) -> Service {
        self.waiters = waiters;
        self
    }

    /// The default revision of the operation called `name` on the wire.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let named = || self.operations.iter().filter(|operation| operation.name == name);
        named().find(|operation| operation.revision.is_none()).or_else(|| named().next()).copied()
    }
}

/// Error codes of a provider that mean something to the client. A code ending in `*` is a prefix.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Codes {
    /// The caller is sending too fast.
    pub throttling: &'static [&'static str],
    /// Trouble at the provider that passes.
    pub transient: &'static [&'static str],
    /// The credentials are past their time; fresh ones may do.
    pub expired: &'static [&'static str],
    /// The request's time is too far from the provider's.
    pub skew: &'static [&'static str],
}

static NO_CODES: Codes = Codes::new();

impl Codes {
    /// No codes at all.
    pub const fn new() -> Codes {
        Codes { throttling: &[], transient: &[], expired: &[], skew: &[] }
    }

    /// The caller is sending too fast.
    pub const fn throttling(mut self, codes: &'static [&'static str]) -> Codes {
        self.throttling = codes;
        self
    }

    /// Trouble at the provider that passes.
    pub const fn transient(mut self, codes: &'static [&'static str]) -> Codes {
        self.transient = codes;
        self
    }

    /// The credentials are past their time.
    pub const fn expired(mut self, codes: &'static [&'static str]) -> Codes {
        self.expired = codes;
        self
    }

    /// The request's time is too far from the provider's.
    pub const fn skew(mut self, codes: &'static [&'static str]) -> Codes {
        self.skew = codes;
        self
    }

    /// Whether `code` is in `list`.
    pub fn matches(list: &[&str], code: &str) -> bool {
        list.iter().any(|entry| match entry.strip_suffix('*') {
            Some(prefix) => code.starts_with(prefix),
            None => code == *entry,
        })
    }
}

/// How requests of a service are shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// Operation name and flat parameters, path `/`.
    Rpc,
    /// A method and a path template per operation.
    Roa,
    /// Operation name in a header, input as one JSON object.
    Action,
}

/// Where requests of a service go.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Endpoints {
    /// Host per region id, in the order of the ids.
    pub regions: &'static [(&'static str, &'static str)],
    /// Host for a region that is not listed, with `{region}` in it; `None` when only listed regions exist.
    pub rule: Option<&'static str>,
    /// Host that serves every region.
    pub central: Option<&'static str>,
}

impl Endpoints {
    /// Nowhere.
    pub const fn new() -> Endpoints {
        Endpoints { regions: &[], rule: None, central: None }
    }

    /// Host per region id, in the order of the ids.
    pub const fn regions(mut self, regions: &'static [(&'static str, &'static str)]) -> Endpoints {
        self.regions = regions;
        self
    }

    /// Host for a region that is not listed, with `{region}` in it.
    pub const fn rule(mut self, host: &'static str) -> Endpoints {
        self.rule = Some(host);
        self
    }

    /// Host that serves every region.
    pub const fn central(mut self, host: &'static str) -> Endpoints {
        self.central = Some(host);
        self
    }
}

/// One operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Name on the wire: `DescribeInvocations`.
    pub name: &'static str,
    /// Set on revisions that are not the default one: `2018`.
    pub revision: Option<&'static str>,
    /// HTTP method to use.
    pub method: &'static str,
    /// Path, with `{name}` where [`Place::Path`](crate::Place::Path) inputs go: see [`path`](crate::path). `None` when it
    /// is called by its name, at `/`.
    pub path: Option<&'static str>,
    /// Media type of a body that is one text or bytes, where it is not the usual one.
    pub content_type: Option<&'static str>,
    /// Table of the request.
    pub input: &'static Schema,
    /// Table of the response.
    pub output: &'static Schema,
    /// What the body of a response is.
    pub body: ResponseBody,
    /// Whether it changes anything.
    pub effect: Effect,
    /// May be called without credentials.
    pub anonymous: bool,
    /// Wire name of the input that makes a repeated call harmless.
    pub idempotency_token: Option<&'static str>,
    /// How further results are asked for.
    pub paging: Option<&'static Paging>,
    /// Documented error codes.
    pub errors: Errors,
    /// Who may call it, what it risks and costs, how it is followed.
    pub facts: &'static Facts,
    /// Makes an empty request.
    pub request: fn(&'static Operation) -> Box<dyn Record>,
    /// Makes an empty response.
    pub response: fn(&'static Operation) -> Box<dyn Record>,
}

/// Makes an empty request or response.
type Make = fn(&'static Operation) -> Box<dyn Record>;

/// Makes an empty record.
fn empty<R: Record + Default>(_: &'static Operation) -> Box<dyn Record> {
    Box::new(R::default())
}

impl Operation {
    /// An operation called by its name, with `POST /`, whose response is an object; `I` and `O` are the types of its request and
    /// response.
    pub const fn new<I: Record + Default, O: Record + Default>(
        name: &'static str,
        effect: Effect,
        input: &'static Schema,
        output: &'static Schema,
    ) -> Operation {
        Operation::with_makers(name, effect, input, output, [empty::<I>, empty::<O>])
    }

    /// The same without types of its own: the records are [`Dynamic`].
    pub const fn dynamic(
        name: &'static str,
        effect: Effect,
        input: &'static Schema,
        output: &'static Schema,
    ) -> Operation {
        let request: Make = |operation| Box::new(Dynamic::new(operation.input));
        let response: Make = |operation| Box::new(Dynamic::new(operation.output));
        Operation::with_makers(name, effect, input, output, [request, response])
    }

    const fn with_makers(
        name: &'static str,
        effect: Effect,
        input: &'static Schema,
        output: &'static Schema,
        [request, response]: [Make; 2],
    ) -> Operation {
        Operation {
            name,
            revision: None,
            method: "POST",
            path: None,
            content_type: None,
            input,
            output,
            body: ResponseBody::Object,
            effect,
            anonymous: false,
            idempotency_token: None,
            paging: None,
            errors: Errors::NONE,
            facts: Facts::NONE,
            request,
            response,
        }
    }

    /// Is not the default revision.
    pub const fn revision(mut self, revision: &'static str) -> Operation {
        self.revision = Some(revision);
        self
    }

    /// Uses another HTTP method than `POST`.
    pub const fn method(mut self, method: &'static str) -> Operation {
        self.method = method;
        self
    }

    /// Is called by its path and not by its name.
    pub const fn path(mut self, path: &'static str) -> Operation {
        self.path = Some(path);
        self
    }

    /// Sends a body that is one text or bytes as this media type.
    pub const fn content_type(mut self, media_type: &'static str) -> Operation {
        self.content_type = Some(media_type);
        self
    }

    /// Responds with something that is no object.
    pub const fn payload(mut self) -> Operation {
        self.body = ResponseBody::Payload;
        self
    }

    /// May be called without credentials.
    pub const fn anonymous(mut self) -> Operation {
        self.anonymous = true;
        self
    }

    /// Has an input that makes a repeated call harmless.
    pub const fn idempotency_token(mut self, wire: &'static str) -> Operation {
        self.idempotency_token = Some(wire);
        self
    }

    /// Hands out its results in pages.
    pub const fn paging(mut self, paging: &'static Paging) -> Operation {
        self.paging = Some(paging);
        self
    }

    /// Documented errors.
    pub const fn errors(mut self, errors: Errors) -> Operation {
        self.errors = errors;
        self
    }

    /// Who may call it, what it risks and costs, how it is followed.
    pub const fn facts(mut self, facts: &'static Facts) -> Operation {
        self.facts = facts;
        self
    }
}

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It only reads; sending it twice is harmless.
    Read,
    /// It changes something; it is sent again only when it carries an idempotency token.
    Write,
}

/// How an operation hands out its results in pages.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// Wire name of the input with the wanted number of items a page.
    pub size: Option<&'static str>,
    /// Wire names of the inputs of another way of paging. A caller who sets one of them pages that way, and no size is
    /// filled in.
    pub alternatives: &'static [&'static str],
    /// Path of wire names from the response to the list of items, wrappers left out.
    pub items: &'static [&'static str],
    /// Path of wire names to the total number of items.
    pub total: Option<&'static [&'static str]>,
}

impl Paging {
    const fn new(style: PagingStyle) -> Paging {
        Paging { style, size: None, alternatives: &[], items: &[], total: None }
    }

    /// The token of a response, at the path `output`, is sent as `input` with the next request.
    pub const fn token(input: &'static str, output: &'static [&'static str]) -> Paging {
        Paging::new(PagingStyle::Token { input, output })
    }

    /// Pages are counted from 1, and asked for as `input`.
    pub const fn number(input: &'static str) -> Paging {
        Paging::new(PagingStyle::Number { input })
    }

    /// Has an input with the wanted number of items a page.
    pub const fn size(mut self, input: &'static str) -> Paging {
        self.size = Some(input);
        self
    }

    /// Has inputs of another way of paging.
    pub const fn alternatives(mut self, inputs: &'static [&'static str]) -> Paging {
        self.alternatives = inputs;
        self
    }

    /// Path to the list of items.
    pub const fn items(mut self, path: &'static [&'static str]) -> Paging {
        self.items = path;
        self
    }

    /// Path to the total number of items.
    pub const fn total(mut self, path: &'static [&'static str]) -> Paging {
        self.total = Some(path);
        self
    }
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// The token of a response is sent with the next request.
    Token {
        /// Wire name of the input that takes the token.
        input: &'static str,
        /// Path of wire names to the token in the response.
        output: &'static [&'static str],
    },
    /// Pages are counted from 1.
    Number {
        /// Wire name of the input with the page number.
        input: &'static str,
    },
}

impl PagingStyle {
    /// Wire name of the input that says which page is asked for.
    pub fn input(&self) -> &'static str {
        match self {
            PagingStyle::Token { input, .. } | PagingStyle::Number { input } => input,
        }
    }
}

/// A documented way to wait: poll an operation until a member of its response takes a value.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Waiter {
    /// Name in snake case: `invocation_finished`.
    pub name: &'static str,
    /// Wire name of the operation that is polled.
    pub operation: &'static str,
    /// Path of wire names to the member; lists on the way are searched element by element, wrappers left out.
    pub path: &'static [&'static str],
    /// Values that end the wait well, once every element has one of them.
    pub success: &'static [&'static str],
    /// Values that end the wait badly, as soon as one element has one of them.
    pub failure: &'static [&'static str],
    /// Whether the wait ends well when the response does not contain the resource at all.
    pub gone: bool,
    /// Error codes by which the operation says that there is no such resource.
    pub not_found: &'static [&'static str],
    /// Seconds between the first two polls.
    pub delay: u32,
    /// Seconds after which the wait is given up, unless the caller says otherwise.
    pub timeout: u32,
}

impl Waiter {
    /// Polls `operation` every second for a minute, and looks at nothing yet.
    pub const fn new(name: &'static str, operation: &'static str) -> Waiter {
        Waiter {
            name,
            operation,
            path: &[],
            success: &[],
            failure: &[],
            gone: false,
            not_found: &[],
            delay: 1,
            timeout: 60,
        }
    }

    /// Path to the member that is looked at.
    pub const fn path(mut self, path: &'static [&'static str]) -> Waiter {
        self.path = path;
        self
    }

    /// Values that end the wait well.
    pub const fn success(mut self, values: &'static [&'static str]) -> Waiter {
        self.success = values;
        self
    }

    /// Values that end the wait badly.
    pub const fn failure(mut self, values: &'static [&'static str]) -> Waiter {
        self.failure = values;
        self
    }

    /// Ends well when the response does not contain the resource at all.
    pub const fn gone(mut self) -> Waiter {
        self.gone = true;
        self
    }

    /// Error codes by which the operation says that there is no such resource.
    pub const fn not_found(mut self, codes: &'static [&'static str]) -> Waiter {
        self.not_found = codes;
        self
    }

    /// Seconds between the first two polls.
    pub const fn delay(mut self, seconds: u32) -> Waiter {
        self.delay = seconds;
        self
    }

    /// Seconds after which the wait is given up.
    pub const fn timeout(mut self, seconds: u32) -> Waiter {
        self.timeout = seconds;
        self
    }
}
