// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseDedicatedHost.json; do not edit.
//! Releases a pay-as-you-go dedicated host.
//!
//! No instance may be left on it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseDedicatedHost).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseDedicatedHostResponse;

operation!(Operation::new::<ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse>(
    "ReleaseDedicatedHost", Effect::Write, &RELEASE_DEDICATED_HOST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ChargeTypeViolation IncorrectHostStatus.Initializing
    403 InstanceExist OperationDenied.DedicatedHostShared
    404 InvalidDedicatedHostId.NotFound
    500 InternalError
");

/// Request of `ReleaseDedicatedHost`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseDedicatedHostRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseDedicatedHostRequest {
    /// With what is required.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self { dedicated_host_id: dedicated_host_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ReleaseDedicatedHostRequest`].
pub static RELEASE_DEDICATED_HOST_REQUEST: Schema =
    Schema { name: "ReleaseDedicatedHostRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostId").required(),
]; &ROWS } };
record!(ReleaseDedicatedHostRequest, RELEASE_DEDICATED_HOST_REQUEST, [0 OptStr region_id, 1 Str dedicated_host_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseDedicatedHostRequest);
