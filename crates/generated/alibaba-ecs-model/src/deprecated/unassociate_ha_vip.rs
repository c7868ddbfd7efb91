// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UnassociateHaVip.json; do not edit.
//! Unbinds a high-availability virtual IP address from an instance.
//!
//! Use `UnassociateHaVip` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateHaVip), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "UnassociateHaVip",
    effect: Effect::Write,
    request: UnassociateHaVipRequest = UNASSOCIATE_HA_VIP_REQUEST,
    response: UnassociateHaVipResponse = UNASSOCIATE_HA_VIP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 Forbidden.HaVip = There is no such high-availability virtual IP, or the account may not use it.",
    "400 Forbidden.UnassociateMaster",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 ResourceNotAssociated",
    "404 InvalidHaVipId.NotFound = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `UnassociateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the high-availability virtual IP (HaVip): `havip-...`. `DescribeHaVips` lists it.
    pub ha_vip_id: String,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociateHaVipRequest {
    /// Creates a value with the required members.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            ha_vip_id: ha_vip_id.into(),
            instance_id: instance_id.into(),
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

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }
}

record! {
    UnassociateHaVipRequest: UNASSOCIATE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 force: OptStr = Field::string("Force"),
}

/// Response of `UnassociateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateHaVipResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassociateHaVipResponse: UNASSOCIATE_HA_VIP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateHaVipRequest,
    UnassociateHaVipResponse,
}
