// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EnablePhysicalConnection.json; do not edit.
//! Puts a leased line that was built into service.
//!
//! Use EnablePhysicalConnection of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EnablePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as EnablePhysicalConnectionResponse;

operation!(Operation::new::<EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse>(
    "EnablePhysicalConnection", Effect::Write, &ENABLE_PHYSICAL_CONNECTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.NotAllowedInState INSTANCE.STATUS.NOT.ALLOW
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `EnablePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct EnablePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`EnablePhysicalConnectionRequest`].
pub static ENABLE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "EnablePhysicalConnectionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::string("ClientToken").required().filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(EnablePhysicalConnectionRequest, ENABLE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 2 OptStr client_token, 3 OptStr user_cidr] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EnablePhysicalConnectionRequest);
