// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReleaseDedicatedHost.json; do not edit.
//! Release dedicated host (`ReleaseDedicatedHost`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseDedicatedHost).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReleaseDedicatedHostResponse;

/// The table of `ReleaseDedicatedHost`.
pub static OPERATION: Operation = Operation::new(
    "ReleaseDedicatedHost", Effect::Write, &RELEASE_DEDICATED_HOST_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ReleaseDedicatedHostRequest>, empty::<ReleaseDedicatedHostResponse>,
).errors(&[
    ErrorCode::new(400, "ChargeTypeViolation"), ErrorCode::new(400, "IncorrectHostStatus.Initializing"),
    ErrorCode::new(403, "InstanceExist"), ErrorCode::new(403, "OperationDenied.DedicatedHostShared"),
    ErrorCode::new(404, "InvalidDedicatedHostId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReleaseDedicatedHost`.
#[derive(Default)] #[non_exhaustive]
pub struct ReleaseDedicatedHostRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: String,
    pub extra: Extra,
}
impl ReleaseDedicatedHostRequest {
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self { dedicated_host_id: dedicated_host_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static RELEASE_DEDICATED_HOST_REQUEST: Schema = Schema { name: "ReleaseDedicatedHostRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostId").required(),
] };
cloudspec_wire::record!(ReleaseDedicatedHostRequest, RELEASE_DEDICATED_HOST_REQUEST,
    [0 OptStr region_id, 1 Str dedicated_host_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReleaseDedicatedHostRequest);
