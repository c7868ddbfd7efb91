// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeVncUrl.json; do not edit.
//! Returns the address of an instance's VNC console.
//!
//! Treat it as a secret.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-vnc-url.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DescribeVncUrl",
    effect: Effect::Read,
    request: DescribeVncUrlRequest = DESCRIBE_VNC_URL_REQUEST,
    response: DescribeVncUrlResponse = DESCRIBE_VNC_URL_RESPONSE,
}

/// Request of `DescribeVncUrl`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVncUrlRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVncUrlRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeVncUrlRequest: DESCRIBE_VNC_URL_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `DescribeVncUrl`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVncUrlResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Address of the console. Keep it secret.
    pub url: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVncUrlResponse: DESCRIBE_VNC_URL_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 url: OptStr = Field::string("url"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVncUrlRequest,
    DescribeVncUrlResponse,
}
