// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetPhysicalConnectionServiceStatus.json; do not edit.
//! Tells whether outbound traffic billing of Express Connect is on for the account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetPhysicalConnectionServiceStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetPhysicalConnectionServiceStatusRequest, GetPhysicalConnectionServiceStatusResponse>(
    "GetPhysicalConnectionServiceStatus", Effect::Read, &GET_PHYSICAL_CONNECTION_SERVICE_STATUS_REQUEST,
    &GET_PHYSICAL_CONNECTION_SERVICE_STATUS_RESPONSE,
));

/// Request of `GetPhysicalConnectionServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetPhysicalConnectionServiceStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetPhysicalConnectionServiceStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetPhysicalConnectionServiceStatusRequest`].
pub static GET_PHYSICAL_CONNECTION_SERVICE_STATUS_REQUEST: Schema =
    Schema { name: "GetPhysicalConnectionServiceStatusRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetPhysicalConnectionServiceStatusRequest, GET_PHYSICAL_CONNECTION_SERVICE_STATUS_REQUEST, [0 OptStr region_id] []);

/// Answer of `GetPhysicalConnectionServiceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetPhysicalConnectionServiceStatusResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Enabled`: yes or no. */ pub enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetPhysicalConnectionServiceStatusResponse`].
pub static GET_PHYSICAL_CONNECTION_SERVICE_STATUS_RESPONSE: Schema =
    Schema { name: "GetPhysicalConnectionServiceStatusResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::boolean("Enabled"),
]; &ROWS } };
record!(GetPhysicalConnectionServiceStatusResponse, GET_PHYSICAL_CONNECTION_SERVICE_STATUS_RESPONSE,
    [0 OptStr request_id] [1 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetPhysicalConnectionServiceStatusRequest, GetPhysicalConnectionServiceStatusResponse,
);
