// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RedeployDedicatedHost.json; do not edit.
//! Moves a dedicated host to healthy hardware.
//!
//! Meant for hosts in the state `UnderAssessment`, before they fail for good.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RedeployDedicatedHost).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RedeployDedicatedHostResponse;

operation!(Operation::new::<RedeployDedicatedHostRequest, RedeployDedicatedHostResponse>(
    "RedeployDedicatedHost", Effect::Write, &REDEPLOY_DEDICATED_HOST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDedicatedHostStatus.Malformed InvalidInstanceStatus.Unstopped
    403 InvalidUser.Unauthorized
    404 InvalidDedicatedHostId.NotFound
");

/// Request of `RedeployDedicatedHost`.
#[derive(Default)] #[non_exhaustive] pub struct RedeployDedicatedHostRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: String,
    /** What else came. */ pub extra: Extra,
}
impl RedeployDedicatedHostRequest {
    /// With what is required.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self { dedicated_host_id: dedicated_host_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`RedeployDedicatedHostRequest`].
pub static REDEPLOY_DEDICATED_HOST_REQUEST: Schema =
    Schema { name: "RedeployDedicatedHostRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostId").required(),
]; &ROWS } };
record!(RedeployDedicatedHostRequest, REDEPLOY_DEDICATED_HOST_REQUEST, [0 OptStr region_id, 1 Str dedicated_host_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RedeployDedicatedHostRequest);
