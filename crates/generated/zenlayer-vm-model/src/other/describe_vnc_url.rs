// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeVncUrl.json; do not edit.
//! Returns the address of an instance's VNC console.
//!
//! Treat it as a secret.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vnc-url.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeVncUrlRequest, DescribeVncUrlResponse>(
    "DescribeVncUrl", Effect::Read, &DESCRIBE_VNC_URL_REQUEST, &DESCRIBE_VNC_URL_RESPONSE,
));

/// Request of `DescribeVncUrl`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVncUrlRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVncUrlRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`DescribeVncUrlRequest`].
pub static DESCRIBE_VNC_URL_REQUEST: Schema = Schema { name: "DescribeVncUrlRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeVncUrlRequest, DESCRIBE_VNC_URL_REQUEST, [0 Str instance_id] []);

/// Answer of `DescribeVncUrl`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVncUrlResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `url`: text. */ pub url: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVncUrlResponse`].
pub static DESCRIBE_VNC_URL_RESPONSE: Schema = Schema { name: "DescribeVncUrlResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("url"),
]; &ROWS } };
record!(DescribeVncUrlResponse, DESCRIBE_VNC_URL_RESPONSE, [0 Str request_id, 1 OptStr url] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVncUrlRequest, DescribeVncUrlResponse);
