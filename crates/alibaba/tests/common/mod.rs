//! A small service with every kind of input, and requests shown as text.
#![allow(clippy::unwrap_used, dead_code, reason = "for tests, each of which uses a part of it")]

use cloudspec_runtime::{Headers, Request, Response};
use cloudspec_wire::{
    Codes, Dynamic, Effect, Endpoints, Field, Operation, Place, Protocol, Record, Schema, Service, Style,
    Value, json, query,
};

static TAG: Schema = Schema::new("Tag", &[Field::string("Key"), Field::string("Value")]);

static RPC_INPUT: Schema = Schema::new(
    "Input",
    &[
        Field::string("RegionId"),
        Field::string("InstanceId").list(),
        Field::string("InstanceIds").list().style(Style::Json),
        Field::record("Tag", &TAG).list(),
        Field::string("Content").place(Place::Form),
        Field::boolean("Keep").place(Place::Form),
        Field::string("X-Trace").place(Place::Header),
        Field::string("Bucket").place(Place::Host),
    ],
);

static ROA_INPUT: Schema = Schema::new(
    "Input",
    &[
        Field::string("cluster_id").place(Place::Path),
        Field::int64("node").place(Place::Path),
        Field::string("label").list().style(Style::Comma),
        Field::string("name").place(Place::Body),
        Field::record("tags", &TAG).list().place(Place::Body),
    ],
);

static TEXT_INPUT: Schema =
    Schema::new("Input", &[Field::string("RegionId"), Field::string("body").place(Place::Payload)]);

static RECORD_INPUT: Schema =
    Schema::new("Input", &[Field::string("RegionId"), Field::record("body", &TAG).place(Place::Payload)]);

static OUTPUT: Schema = Schema::new(
    "Output",
    &[Field::string("RequestId"), Field::string("Ids").wrapped("Id"), Field::boolean("Done")],
);

static NOTHING: Schema = Schema::new("Nothing", &[]);

/// An operation that takes `input`.
const fn operation(input: &'static Schema) -> Operation {
    Operation::dynamic("DoIt", Effect::Read, input, &OUTPUT)
}

pub static RPC: Operation = operation(&RPC_INPUT);
pub static ANONYMOUS: Operation = operation(&RPC_INPUT).anonymous();
pub static ROA: Operation = operation(&ROA_INPUT).method("PUT").path("/clusters/{cluster_id}/nodes/{node}");
pub static TEXT: Operation = operation(&TEXT_INPUT).path("/text");
pub static RECORD: Operation = operation(&RECORD_INPUT).path("/record");
pub static QUIET: Operation = Operation::dynamic("DoIt", Effect::Read, &RPC_INPUT, &NOTHING).path("/quiet");

pub static CODES: Codes = Codes::new().throttling(&["Throttling*"]);

pub const SERVICE: Service = Service::new("alibaba", "ecs", "Ecs", "2014-05-26", Protocol::Rpc)
    .endpoints(
        Endpoints::new()
            .regions(&[
                ("cn-beijing", "ecs.cn-beijing.aliyuncs.com"),
                ("cn-hangzhou-finance", "ecs.aliyuncs.com"),
                ("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com"),
                ("eu-west-1", "ecs.eu-west-1.aliyuncs.com"),
            ])
            .rule("ecs.{region}.aliyuncs.com"),
    )
    .codes(&CODES);

pub static ECS: Service = SERVICE;

/// The input of `operation` out of JSON.
pub fn input(operation: &'static Operation, value: Value) -> Dynamic {
    let mut record = Dynamic::new(operation.input);
    json::from_value(&value, &mut record).unwrap();
    record
}

/// A response out of its parts.
pub fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Response { status, headers: Headers::from_iter(headers), body: body.as_bytes().to_vec() }
}

/// The request as it goes over the wire, near enough.
pub fn show(request: &Request) -> String {
    let query = match request.query.is_empty() {
        true => String::new(),
        false => format!("?{}", query::form(&request.query)),
    };
    let headers: String = request.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    format!(
        "{} {}{query}\n{headers}\n{}",
        request.method,
        request.path,
        String::from_utf8_lossy(&request.body)
    )
}

/// A record as compact JSON.
pub fn text(record: &dyn Record) -> String {
    json::encode(record)
}
