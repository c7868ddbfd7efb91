// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateHaVip.json; do not edit.
//! Binds a high-availability virtual IP (HaVip) to an instance or a network interface of the same
//! vSwitch.
//!
//! At most two instances; they must be running or stopped, the HaVip `Available` or `InUse`. It works
//! at once, but must also be configured in the operating system. Asynchronous: DescribeHaVips shows
//! when it is bound.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateHaVip",
    effect: Effect::Write,
    request: AssociateHaVipRequest = ASSOCIATE_HA_VIP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CountLimitExceed.HaVipOnInstance",
    "400 CountLimitExceeded.HaVipOnECSInstance",
    "400 Forbidden.HaVip",
    "400 IllegalParam.InstanceType",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InvalidInstance.NotExist",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidNetworkInterfaceId.NotFound",
    "400 InvalidStatus.NotAllow",
    "400 InvalidVip.Status",
    "400 OperationDenied.BindOnSameEcs",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.QueryNetworkInterfaceInfo",
    "400 OperationUnsupported.BindMultipleType",
    "400 OperationUnsupported.BindOnFreeNetworkInterface",
    "400 OperationUnsupported.BindOnMultipleVswitch",
    "400 OperationUnsupported.BindOnSameEcs",
    "400 OperationUnsupported.HavipBindType",
    "400 ResourceNotFound.EcsInstance",
    "404 InvalidHaVip.Exist",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 QuotaExceeded.HaVipBindInstance",
}

/// Response of `AssociateHaVip`.
pub type AssociateHaVipResponse = RequestIdResponse;

/// Request of `AssociateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AssociateHaVipRequest {
    /// Starts with the required members.
    pub fn new(ha_vip_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            ha_vip_id: ha_vip_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    AssociateHaVipRequest: ASSOCIATE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 instance_id: Str = Field::string("InstanceId").required(),
    4 instance_type: OptStr = Field::string("InstanceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateHaVipRequest,
}
