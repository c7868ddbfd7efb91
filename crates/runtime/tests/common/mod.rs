//! A small service for tests: tables, records, and a provider with JSON bodies and a fake signature.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its own part, and the lint knows test functions but not what they call"
)]

use std::time::{Duration, SystemTime};

use cloudspec_runtime::{
    Config, Credentials, Endpoint, Error, Failure, Location, Moment, Provider, Request, Response, Retry,
    Scheme,
};
use cloudspec_wire::{
    Codes, Decode, DecodeError, Effect, Endpoints, Errors, Extra, Field, Limits, Operation, Paging, Protocol,
    Record, Schema, Service, Slot, Value, View, Waiter, json,
};

/// The request of every operation here.
#[derive(Clone, Default)]
pub struct Ask {
    pub region_id: Option<String>,
    pub client_token: Option<String>,
    pub name: Option<String>,
    pub password: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub page_number: Option<i64>,
    pub extra: Extra,
}

impl Ask {
    pub fn new(name: impl Into<String>) -> Ask {
        Ask { name: Some(name.into()), ..Ask::default() }
    }
}

/// The response of every operation here.
#[derive(Clone, Default)]
pub struct Told {
    pub request_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub items: Vec<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub extra: Extra,
}

static SIZE: Limits = Limits::new().range(Some(1.0), Some(50.0));

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cloudspec_wire::debug(self, f)
    }
}

pub static ASK: Schema = Schema::new(
    "Ask",
    &[
        Field::string("RegionId").filled(),
        Field::string("ClientToken"),
        Field::string("Name").required(),
        Field::string("Password").secret(),
        Field::string("NextToken"),
        Field::int32("MaxResults").limits(&SIZE),
        Field::int32("PageNumber"),
    ],
);

pub static TOLD: Schema = Schema::new(
    "Told",
    &[
        Field::string("RequestId"),
        Field::string("Name"),
        Field::string("Status"),
        Field::string("Items").wrapped("Item"),
        Field::string("NextToken"),
        Field::int64("TotalCount"),
    ],
);

impl Record for Ask {
    fn schema(&self) -> &'static Schema {
        &ASK
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.region_id),
            1 => Slot::OptStr(&mut self.client_token),
            2 => Slot::OptStr(&mut self.name),
            3 => Slot::OptStr(&mut self.password),
            4 => Slot::OptStr(&mut self.next_token),
            5 => Slot::OptInt(&mut self.max_results),
            6 => Slot::OptInt(&mut self.page_number),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.region_id),
            1 => View::OptStr(&self.client_token),
            2 => View::OptStr(&self.name),
            3 => View::OptStr(&self.password),
            4 => View::OptStr(&self.next_token),
            5 => View::OptInt(&self.max_results),
            6 => View::OptInt(&self.page_number),
            _ => View::Extra(&self.extra),
        }
    }
}

impl Record for Told {
    fn schema(&self) -> &'static Schema {
        &TOLD
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.request_id),
            1 => Slot::OptStr(&mut self.name),
            2 => Slot::OptStr(&mut self.status),
            3 => Slot::List(&mut self.items),
            4 => Slot::OptStr(&mut self.next_token),
            5 => Slot::OptInt(&mut self.total_count),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.request_id),
            1 => View::OptStr(&self.name),
            2 => View::OptStr(&self.status),
            3 => View::List(&self.items),
            4 => View::OptStr(&self.next_token),
            5 => View::OptInt(&self.total_count),
            _ => View::Extra(&self.extra),
        }
    }
}

const fn operation(name: &'static str, effect: Effect) -> Operation {
    Operation::new::<Ask, Told>(name, effect, &ASK, &TOLD)
        .errors(Errors::new("400 InvalidName = The name is taken."))
}

static BY_TOKEN: Paging = Paging::token("NextToken", &["NextToken"])
    .size("MaxResults")
    .alternatives(&["PageNumber"])
    .items(&["Items"]);

static BY_NUMBER: Paging =
    Paging::number("PageNumber").size("MaxResults").items(&["Items"]).total(&["TotalCount"]);

/// Only reads.
pub static READ: Operation = operation("GetThing", Effect::Read);
/// Changes something, without a token.
pub static WRITE: Operation = operation("MakeThing", Effect::Write);
/// Changes something, with a token.
pub static ONCE: Operation = operation("MakeThingOnce", Effect::Write).idempotency_token("ClientToken");
/// Pages by token.
pub static LIST: Operation = operation("ListThings", Effect::Read).paging(&BY_TOKEN);
/// Pages by number.
pub static COUNT: Operation = operation("CountThings", Effect::Read).paging(&BY_NUMBER);

pub static READY: Waiter = Waiter::new("thing_ready", "GetThing")
    .path(&["Status"])
    .success(&["Ready"])
    .failure(&["Broken"])
    .delay(2)
    .timeout(60);

/// Ends when every item is ready or broken.
pub static FINISHED: Waiter =
    Waiter::new("things_finished", "GetThing").path(&["Items"]).success(&["Ready", "Broken"]).delay(2);

/// Ends when there is no item any more.
pub static GONE: Waiter = Waiter::new("things_gone", "GetThing").path(&["Items"]).gone().delay(2);

pub static SERVICE: Service = Service::new("test", "things", "Things", "2026-01-01", Protocol::Action)
    .endpoints(Endpoints::new().rule("things.{region}.test"))
    .codes(
        &Codes::new()
            .throttling(&["Throttling*"])
            .transient(&["ServiceUnavailable"])
            .expired(&["TokenExpired"])
            .skew(&["TimeOff"]),
    )
    .operations(&[&COUNT, &READ, &LIST, &WRITE, &ONCE])
    .waiters(&[&READY]);

/// JSON in a POST, the operation in a header, and a signature that shows what it was made of.
#[derive(Debug)]
pub struct Things;

impl Provider for Things {
    fn encode(
        &self,
        _: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error> {
        let headers = [
            ("x-test-action".to_owned(), operation.name.to_owned()),
            ("content-type".to_owned(), "application/json".to_owned()),
        ];
        Ok(Request {
            method: operation.method,
            scheme: Scheme::Https,
            host: String::new(),
            path: operation.path.unwrap_or("/").into(),
            query: Vec::new(),
            headers: headers.into_iter().collect(),
            body: json::encode(input).into_bytes(),
        })
    }

    fn endpoint(
        &self,
        service: &'static Service,
        _: &'static Operation,
        _: &dyn Record,
        location: &Location,
    ) -> Result<Endpoint, Error> {
        let region = location.region.as_deref().ok_or_else(|| Error::endpoint("no region is set"))?;
        let rule = service.endpoints.rule.unwrap_or_default();
        Ok(Endpoint { scheme: Scheme::Https, host: rule.replace("{region}", region) })
    }

    fn sign(
        &self,
        request: &mut Request,
        _: &'static Service,
        _: &'static Operation,
        credentials: &Credentials,
        moment: &Moment,
    ) -> Result<(), Error> {
        let seconds = moment.time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        request.headers.set("x-test-time", seconds.to_string());
        request.headers.set("x-test-nonce", moment.nonce.clone());
        request.headers.set("authorization", format!("Test {}", credentials.access_key_id));
        Ok(())
    }

    fn decode(
        &self,
        _: &'static Operation,
        response: &Response,
        output: &mut dyn Record,
        options: &Decode,
    ) -> Result<(), DecodeError> {
        json::decode(&response.body, output, options)
    }

    fn failure(&self, _: &'static Operation, response: &Response) -> Option<Failure> {
        if response.status < 400 {
            return None;
        }
        let body: Value = std::str::from_utf8(&response.body).ok()?.parse().unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Failure {
            code: text("Code").unwrap_or_default(),
            message: text("Message").unwrap_or_default(),
            request_id: text("RequestId"),
            recommend: text("Recommend"),
            access_denied: body.get("AccessDeniedDetail").cloned(),
            is_documented_format: body.is_object(),
        })
    }

    fn request_id(&self, response: &Response) -> Option<String> {
        response.headers.get("x-test-request-id").map(str::to_owned)
    }
}

/// The client of the service, as generated code would have it.
pub fn config(transport: std::sync::Arc<dyn cloudspec_runtime::Transport>) -> Config {
    Config::new(
        std::sync::Arc::new(Things),
        transport,
        std::sync::Arc::new(Credentials::new("key", "key-secret")),
    )
    .region("north")
    .retry(quick())
}

/// Standard retry that does not wait long.
pub fn quick() -> Retry {
    Retry::standard().delays(Duration::from_millis(1), Duration::from_millis(20))
}

/// Plain HTTP on the loopback interface.
#[cfg(feature = "hyper")]
pub fn network() -> cloudspec_runtime::HyperTransport {
    let mut options = cloudspec_runtime::HttpOptions::default();
    options.connect_timeout = Duration::from_millis(200);
    options.max_response = 64 << 10;
    options.proxy = cloudspec_runtime::transport::hyper::Proxy::Off;
    options.system_ca = false;
    cloudspec_runtime::HyperTransport::new(&options).unwrap()
}
