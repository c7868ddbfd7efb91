// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RevokeInstanceFromCen.json; do not edit.
//! No longer lets a Cloud Enterprise Network instance of another account attach a network of this account.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromCen).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RevokeInstanceFromCenResponse;

operation!(Operation::new::<RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse>(
    "RevokeInstanceFromCen", Effect::Write, &REVOKE_INSTANCE_FROM_CEN_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus IncorrectStatus.cbnStatus TaskConflict
    404 InstanceType.Invalid InvalidInstanceId.NotFound InvalidRegionId.NotFound
");

/// Request of `RevokeInstanceFromCen`.
#[derive(Default)] #[non_exhaustive] pub struct RevokeInstanceFromCenRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `CenId`: text. */ pub cen_id: String,
    /** `CenOwnerId`: integer. */ pub cen_owner_id: i64,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RevokeInstanceFromCenRequest {
    /// With what is required.
    pub fn new(
        instance_id: impl Into<String>, instance_type: impl Into<String>, cen_id: impl Into<String>, cen_owner_id: i64,
    ) -> Self {
        Self {
            instance_id: instance_id.into(), instance_type: instance_type.into(), cen_id: cen_id.into(), cen_owner_id,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`RevokeInstanceFromCenRequest`].
pub static REVOKE_INSTANCE_FROM_CEN_REQUEST: Schema =
    Schema { name: "RevokeInstanceFromCenRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType").required(),
    Field::string("CenId").required(),
    Field::int64("CenOwnerId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(RevokeInstanceFromCenRequest, REVOKE_INSTANCE_FROM_CEN_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 Str instance_type, 3 Str cen_id, 5 OptStr client_token] [4 Int cen_owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RevokeInstanceFromCenRequest);
