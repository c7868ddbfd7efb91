//! No response makes a call of either provider panic: it ends in an output, or in an error of one bounded line that
//! shows no secret and has the whole body.
//!
//! The first three bytes choose status, content type and headers; the rest is the body.
#![no_main]

#[path = "../../../acceptance/tests/error_bodies/clean.rs"]
mod clean;

use std::cell::LazyCell;
use std::sync::Arc;

use clean::{SECRET, check};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{ClientCore, Config, Credentials, Headers, Response, Retry};
use cloudspec_wire::{Codes, Effect, Endpoints, Field, Operation, Protocol, Schema, Service, Value};
use libfuzzer_sys::fuzz_target;

static INPUT: Schema = Schema::new("Input", &[]);
static ITEM: Schema = Schema::new("Item", &[Field::string("Key"), Field::int64("Size")]);
static OUTPUT: Schema = Schema::new(
    "Output",
    &[
        Field::string("RequestId").required(),
        Field::boolean("Done"),
        Field::record("Items", &ITEM).wrapped("Item"),
        Field::string("Password").secret(),
    ],
);
static DESCRIBE: Operation = Operation::dynamic("Describe", Effect::Read, &INPUT, &OUTPUT);
static CODES: Codes = Codes::new().throttling(&["Throttling*"]).transient(&["SystemBusy"]);
static ENDPOINTS: Endpoints = Endpoints::new().central("service.example.test");
static ALIBABA: Service = Service::new("alibaba", "ecs", "Ecs", "2014-05-26", Protocol::Rpc)
    .endpoints(ENDPOINTS)
    .codes(&CODES)
    .operations(&[&DESCRIBE]);
static ZENLAYER: Service = Service::new("zenlayer", "vm", "vm", "2026-04-01", Protocol::Action)
    .endpoints(ENDPOINTS)
    .codes(&CODES)
    .operations(&[&DESCRIBE]);

const TYPES: [&str; 5] =
    ["application/json", "text/xml", "text/html; charset=gbk", "", "application/octet-stream"];
const STATUS: [u16; 10] = [200, 201, 204, 302, 400, 403, 404, 429, 500, 503];
const HEADERS: [&str; 5] =
    ["x-acs-request-id", "retry-after", "x-acs-retry-after", "date", "content-encoding"];

thread_local! {
    static RUNTIME: LazyCell<tokio::runtime::Runtime> = LazyCell::new(|| {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime without threads")
    });
}

fuzz_target!(|data: &[u8]| {
    let [status, content_type, flags, body @ ..] = data else { return };
    let response = response(*status, *content_type, *flags, body);
    let mock = Mock::new();
    mock.when(|_| true).raw(response.clone());
    let credentials = || Credentials::new("key", SECRET);
    let alibaba = cloudspec_alibaba::Config::with_transport(Arc::new(mock.clone()), credentials());
    let zenlayer = cloudspec_zenlayer::Config::with_transport(Arc::new(mock), credentials());
    for (config, service) in [(alibaba.region("r").as_ref(), &ALIBABA), (zenlayer.as_ref(), &ZENLAYER)] {
        call(config, service, &response);
    }
});

fn response(status: u8, content_type: u8, flags: u8, body: &[u8]) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", TYPES[usize::from(content_type) % TYPES.len()]);
    let value = String::from_utf8_lossy(&body[..body.len().min(30)]);
    for (bit, name) in HEADERS.into_iter().enumerate() {
        if flags >> bit & 1 == 1 {
            headers.set(name, value.clone().into_owned());
        }
    }
    Response { status: STATUS[usize::from(status) % STATUS.len()], headers, body: body.to_vec() }
}

fn call(config: &Config, service: &'static Service, response: &Response) {
    let client = ClientCore::new(config.clone().retry(Retry::off()), service);
    let call = client.call_json("Describe", &Value::Object(Default::default())).expect("is an operation");
    let ended = RUNTIME.with(|runtime| runtime.block_on(call.send()));
    if let Err(error) = ended {
        check(&error, response).unwrap_or_else(|why| panic!("{why}"));
    }
}
