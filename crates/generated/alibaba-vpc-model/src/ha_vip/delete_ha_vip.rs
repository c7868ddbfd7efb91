// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteHaVip.json; do not edit.
//! Deletes a high-availability virtual IP (HaVip), which must be `Available`, with no route to it and
//! no elastic IP address.
//!
//! Asynchronous: `DescribeHaVips` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteHaVip), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteHaVip",
    effect: Effect::Write,
    request: DeleteHaVipRequest = DELETE_HA_VIP_REQUEST,
    response: DeleteHaVipResponse = DELETE_HA_VIP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.HaVipAssociatedWithEIP",
    "400 DependencyViolation.HaVipReferedByRouteEntry",
    "400 Forbidden.HaVip = There is no such high-availability virtual IP, or the account may not use it.",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "404 InvalidHaVipId.NotFound = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteHaVipRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the high-availability virtual IP (HaVip): `havip-...`. `DescribeHaVips` lists it.
    pub ha_vip_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteHaVipRequest {
    /// Creates a value with the required members.
    pub fn new(ha_vip_id: impl Into<String>) -> Self {
        Self {
            ha_vip_id: ha_vip_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteHaVipRequest: DELETE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
}

/// Response of `DeleteHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteHaVipResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteHaVipResponse: DELETE_HA_VIP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteHaVipRequest,
    DeleteHaVipResponse,
}
