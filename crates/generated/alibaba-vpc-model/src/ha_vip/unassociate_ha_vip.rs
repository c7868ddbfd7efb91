// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateHaVip.json; do not edit.
//! Unbinds a high-availability virtual IP (HaVip) from an instance or a network interface.
//!
//! The instance must be running or stopped, the HaVip `Available` or `InUse`. Asynchronous:
//! `DescribeHaVips` shows when it is unbound.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateHaVip), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

pub use crate::shapes::HaVipInstanceType;

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
    "400 HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE",
    "400 IllegalParam.InstanceType",
    "400 IncorrectHaVipStatus = The high-availability virtual IP is in a state that does not allow the operation. Wait until it is `Available` or `InUse`.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidNetworkInterfaceId.NotFound",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.QueryNetworkInterfaceInfo",
    "400 ResourceNotAssociated",
    "400 ResourceNotFound.Instance",
    "404 InvalidHaVipId.NotFound = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
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
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub force: Option<Force>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<HaVipInstanceType>,
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
    pub fn force(mut self, value: impl Into<Force>) -> Self {
        self.force = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<HaVipInstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    UnassociateHaVipRequest: UNASSOCIATE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 force: Opt = Field::one_of("Force", Force::VALUES),
    5 instance_type: Opt = Field::one_of("InstanceType", HaVipInstanceType::VALUES),
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

open_enum! {
    /// Documented values of `Force`. The provider may add others.
    pub enum Force {
        True = "True",
        False = "False",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateHaVipRequest,
    UnassociateHaVipResponse,
}
