// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateHaVip.json; do not edit.
//! Creates a high-availability virtual IP (HaVip) in a vSwitch.
//!
//! Asynchronous: DescribeHaVips shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHaVip).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateHaVip",
    effect: Effect::Write,
    request: CreateHaVipRequest = CREATE_HA_VIP_REQUEST,
    response: CreateHaVipResponse = CREATE_HA_VIP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Abs.Vpc.InvalidName.Malformed",
    "400 CountLimitExceed.HaVipInVpc",
    "400 Forbidden.HaVip",
    "400 InvalidDescription.Malformed",
    "400 InvalidIPAddress.AlreadyInUse",
    "400 InvalidIPAddress.AlreadyUsed",
    "400 InvalidIPAddress.Malformed",
    "400 InvalidIPAddress.NotAvailable",
    "400 InvalidIPAddress.OutOfRange",
    "400 InvalidIPAddress.OutOfVswCIDR",
    "400 UnsupportedFeature.CloudBoxHaVip",
    "403 CountLimitExceed.HaVipInVpc",
    "403 QuotaExceeded.HaVip",
    "404 IllegalParam.ResourceGroupId",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVSwitchId.NotFound",
}

/// Request of `CreateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// `Name`: text.
    pub name: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: String,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateHaVipRequest {
    /// Starts with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
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

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateHaVipRequest: CREATE_HA_VIP_REQUEST,
    0 name: OptStr = Field::string("Name"),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 v_switch_id: Str = Field::string("VSwitchId").required(),
    4 ip_address: OptStr = Field::string("IpAddress"),
    5 description: OptStr = Field::string("Description"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `HaVipId`: text.
    pub ha_vip_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateHaVipResponse: CREATE_HA_VIP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 ha_vip_id: OptStr = Field::string("HaVipId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateHaVipRequest,
    CreateHaVipResponse,
}
