//! The table of a service: where it is and which operations it has.

use std::fmt;

use crate::operation::Operation;
use crate::waiter::Waiter;

/// A version of a product: its operations, endpoints and waiters.
#[non_exhaustive]
pub struct Service {
    /// Name of the provider's folder in `specs/`, for example `alibaba`.
    pub provider: &'static str,
    /// Name of the service's folder in `specs/`, for example `ecs`.
    pub name: &'static str,
    /// Product code in the provider's spelling: `Ecs`.
    pub product: &'static str,
    /// API version on the wire: `2014-05-26`.
    pub version: &'static str,
    /// The protocol: how requests are structured.
    pub protocol: Protocol,
    /// The endpoints to which requests are sent.
    pub endpoints: Endpoints,
    /// Error codes that have a meaning for the retry rules.
    pub codes: &'static Codes,
    /// All operations that are compiled in, in the order of their names.
    pub operations: &'static [&'static Operation],
    /// Waiters: documented ways to wait for a state.
    pub waiters: &'static [&'static Waiter],
}

// Tables are written with the `const` constructors and refinements of their types, so that defaults need not be
// written and a new column breaks no published table.
impl fmt::Debug for Service {
    /// Writes its name and version: its tables are long.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({} {} {})", self.provider, self.name, self.version)
    }
}

impl Service {
    /// A service without operations and endpoints.
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

    /// The endpoints to which requests are sent.
    pub const fn endpoints(mut self, endpoints: Endpoints) -> Service {
        self.endpoints = endpoints;
        self
    }

    /// Error codes that have a meaning for the retry rules.
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

/// Error codes of a provider that the client acts on. A code ending in `*` is a prefix.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Codes {
    /// Codes of throttling: the caller sends too many requests in a period.
    pub throttling: &'static [&'static str],
    /// Codes of passing faults at the provider.
    pub transient: &'static [&'static str],
    /// Codes of expired credentials; the call is repeated with fresh ones.
    pub expired: &'static [&'static str],
    /// Codes of a request whose time differs too much from the provider's.
    pub skew: &'static [&'static str],
}

static NO_CODES: Codes = Codes::new();

impl Codes {
    /// No codes at all.
    pub const fn new() -> Codes {
        Codes { throttling: &[], transient: &[], expired: &[], skew: &[] }
    }

    /// Codes of throttling: the caller sends too many requests in a period.
    pub const fn throttling(mut self, codes: &'static [&'static str]) -> Codes {
        self.throttling = codes;
        self
    }

    /// Codes of passing faults at the provider.
    pub const fn transient(mut self, codes: &'static [&'static str]) -> Codes {
        self.transient = codes;
        self
    }

    /// Codes of expired credentials.
    pub const fn expired(mut self, codes: &'static [&'static str]) -> Codes {
        self.expired = codes;
        self
    }

    /// Codes of a request whose time differs too much from the provider's.
    pub const fn skew(mut self, codes: &'static [&'static str]) -> Codes {
        self.skew = codes;
        self
    }

    /// Whether `code` is in `list`, however it is capitalized. An entry that ends in `*` also stands for everything that
    /// begins like it, and each entry for the codes below it: `SystemBusy` for `SystemBusy.Zone`.
    pub fn matches(list: &[&str], code: &str) -> bool {
        let beginning = |length: usize| code.get(..length);
        list.iter().any(|entry| match entry.strip_suffix('*') {
            Some(prefix) => beginning(prefix.len()).is_some_and(|code| code.eq_ignore_ascii_case(prefix)),
            None => {
                let ends =
                    code.get(entry.len()..).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
                ends && beginning(entry.len()).is_some_and(|code| code.eq_ignore_ascii_case(entry))
            }
        })
    }
}

/// The protocol of a service: how its requests are structured.
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

/// The endpoints of a service.
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
    /// No endpoints.
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
