// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateHaVip.json; do not edit.
//! Unbinds a high-availability virtual IP (HaVip) from an instance or a network interface.
//!
//! The instance must be running or stopped, the HaVip `Available` or `InUse`. Asynchronous:
//! DescribeHaVips shows when it is unbound.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateHaVip).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnassociateHaVip",
    effect: Effect::Write,
    request: UnassociateHaVipRequest = UNASSOCIATE_HA_VIP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.HaVip",
    "400 Forbidden.UnassociateMaster",
    "400 HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE",
    "400 IllegalParam.InstanceType",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 InvalidNetworkInterfaceId.NotFound",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.QueryNetworkInterfaceInfo",
    "400 ResourceNotAssociated",
    "400 ResourceNotFound.Instance",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Response of `UnassociateHaVip`.
pub type UnassociateHaVipResponse = RequestIdResponse;

/// Request of `UnassociateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `Force`: text.
    pub force: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnassociateHaVipRequest {
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

    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
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
    4 force: OptStr = Field::string("Force"),
    5 instance_type: OptStr = Field::string("InstanceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateHaVipRequest,
}
