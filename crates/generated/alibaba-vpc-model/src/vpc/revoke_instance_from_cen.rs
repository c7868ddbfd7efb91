// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RevokeInstanceFromCen.json; do not edit.
//! No longer lets a Cloud Enterprise Network instance of another account attach a network of this
//! account.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromCen).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "RevokeInstanceFromCen",
    effect: Effect::Write,
    request: RevokeInstanceFromCenRequest = REVOKE_INSTANCE_FROM_CEN_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus",
    "400 IncorrectStatus.cbnStatus",
    "400 TaskConflict",
    "404 InstanceType.Invalid",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `RevokeInstanceFromCen`.
pub type RevokeInstanceFromCenResponse = RequestIdResponse;

/// Request of `RevokeInstanceFromCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromCenRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `CenId`: text.
    pub cen_id: String,
    /// `CenOwnerId`: integer.
    pub cen_owner_id: i64,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RevokeInstanceFromCenRequest {
    /// Starts with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<String>,
        cen_id: impl Into<String>,
        cen_owner_id: i64,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            cen_id: cen_id.into(),
            cen_owner_id,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    RevokeInstanceFromCenRequest: REVOKE_INSTANCE_FROM_CEN_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: Str = Field::string("InstanceType").required(),
    3 cen_id: Str = Field::string("CenId").required(),
    4 cen_owner_id: Int = Field::int64("CenOwnerId").required(),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RevokeInstanceFromCenRequest,
}
