// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnablePhysicalConnection.json; do not edit.
//! Puts a leased line in the state `Confirmed` into service, which starts its billing.
//!
//! Asynchronous: DescribePhysicalConnections shows when it is `Enabled`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnablePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as EnablePhysicalConnectionResponse;

operation!(Operation::new::<EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse>(
    "EnablePhysicalConnection", Effect::Write, &ENABLE_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP ALIUID.NOT.ALLOW.WITHOUT.SP Forbidden.NotAllowedInState INSTANCE.STATUS.NOT.ALLOW
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `EnablePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct EnablePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ByPassSp`: yes or no. */ pub by_pass_sp: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl EnablePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ByPassSp`.
    pub fn by_pass_sp(mut self, value: bool) -> Self { self.by_pass_sp = Some(value); self }
}
/// Table of [`EnablePhysicalConnectionRequest`].
pub static ENABLE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "EnablePhysicalConnectionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("ByPassSp"),
]; &ROWS } };
record!(EnablePhysicalConnectionRequest, ENABLE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr client_token] [3 OptBool by_pass_sp]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EnablePhysicalConnectionRequest);
