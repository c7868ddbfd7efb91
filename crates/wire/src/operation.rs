//! The table of an operation.

use std::fmt;

use crate::decode::ResponseBody;
use crate::dynamic::Dynamic;
use crate::errors::Errors;
use crate::facts::Facts;
use crate::paging::Paging;
use crate::record::Record;
use crate::schema::Schema;

/// One operation.
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
    /// Media type of a body that is one string or bytes; `None` for the usual one.
    pub content_type: Option<&'static str>,
    /// Table of the request.
    pub input: &'static Schema,
    /// Table of the response.
    pub output: &'static Schema,
    /// What the body of a response is.
    pub body: ResponseBody,
    /// Whether it changes anything: decides which failed attempts are repeated.
    pub effect: Effect,
    /// Whether it can be called without credentials.
    pub anonymous: bool,
    /// Wire name of the idempotency token: an input with which repeating a call has no further effect.
    pub idempotency_token: Option<&'static str>,
    /// How further pages of results are requested; absent when all results come at once.
    pub paging: Option<&'static Paging>,
    /// Documented error codes.
    pub errors: Errors,
    /// Facts about calling it: authorization, risk, cost, asynchrony.
    pub facts: &'static Facts,
    /// Creates an empty request.
    pub request: fn(&'static Operation) -> Box<dyn Record>,
    /// Creates an empty response.
    pub response: fn(&'static Operation) -> Box<dyn Record>,
}

/// Creates an empty request or response.
type Make = fn(&'static Operation) -> Box<dyn Record>;

/// Creates an empty record.
fn empty<R: Record + Default>(_: &'static Operation) -> Box<dyn Record> {
    Box::new(R::default())
}

impl fmt::Debug for Operation {
    /// Writes its name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({})", self.name)
    }
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

    /// The same for an operation without generated types: its records are [`Dynamic`].
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

    /// Marks it as a revision that is not the default one.
    pub const fn revision(mut self, revision: &'static str) -> Operation {
        self.revision = Some(revision);
        self
    }

    /// Sets the HTTP method, `POST` by default.
    pub const fn method(mut self, method: &'static str) -> Operation {
        self.method = method;
        self
    }

    /// Sets the path by which it is called instead of its name.
    pub const fn path(mut self, path: &'static str) -> Operation {
        self.path = Some(path);
        self
    }

    /// Sets the media type of a body that is one string or bytes.
    pub const fn content_type(mut self, media_type: &'static str) -> Operation {
        self.content_type = Some(media_type);
        self
    }

    /// Sets that the body of its response is a single value instead of an object.
    pub const fn payload(mut self) -> Operation {
        self.body = ResponseBody::Payload;
        self
    }

    /// Whether it can be called without credentials.
    pub const fn anonymous(mut self) -> Operation {
        self.anonymous = true;
        self
    }

    /// Sets the input that is the idempotency token.
    pub const fn idempotency_token(mut self, wire: &'static str) -> Operation {
        self.idempotency_token = Some(wire);
        self
    }

    /// Sets how its results come in pages.
    pub const fn paging(mut self, paging: &'static Paging) -> Operation {
        self.paging = Some(paging);
        self
    }

    /// Documented errors.
    pub const fn errors(mut self, errors: Errors) -> Operation {
        self.errors = errors;
        self
    }

    /// Facts about calling it: authorization, risk, cost, asynchrony.
    pub const fn facts(mut self, facts: &'static Facts) -> Operation {
        self.facts = facts;
        self
    }
}

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It only reads, so sending it twice has no effect.
    Read,
    /// It changes something. After an attempt that may have reached the service, it is sent again only with
    /// an idempotency token.
    Write,
}
