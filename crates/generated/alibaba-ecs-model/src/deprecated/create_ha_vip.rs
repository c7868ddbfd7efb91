// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateHaVip.json; do not edit.
//! Creates a high-availability virtual IP address in a vSwitch.
//!
//! Use `CreateHaVip` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHaVip), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CreateHaVip",
    effect: Effect::Write,
    request: CreateHaVipRequest = CREATE_HA_VIP_REQUEST,
    response: CreateHaVipResponse = CREATE_HA_VIP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Forbidden.HaVip = There is no such high-availability virtual IP, or the account may not use it.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIPAddress.AlreadyUsed",
    "400 InvalidIPAddress.Malformed",
    "400 InvalidIPAddress.NotAvailable",
    "400 InvalidIPAddress.OutOfRange",
    "400 InvalidPrivateIp.NotFound",
    "400 InvalidVSwitch.NotFound",
    "403 CountLimitExceed.HaVipInVpc",
    "403 QuotaExceeded.HaVip",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
}

/// Request of `CreateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateHaVipRequest {
    /// Creates a value with the required members.
    pub fn new(v_switch_id: impl Into<String>) -> Self {
        Self {
            v_switch_id: v_switch_id.into(),
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

    /// IP address, such as `192.0.2.10`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateHaVipRequest: CREATE_HA_VIP_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 v_switch_id: Str = Field::string("VSwitchId").required(),
    3 ip_address: OptStr = Field::string("IpAddress"),
    4 description: OptStr = Field::string("Description"),
}

/// Response of `CreateHaVip`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// Id of the high-availability virtual IP (HaVip): `havip-...`. `DescribeHaVips` lists it.
    pub ha_vip_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateHaVipResponse: CREATE_HA_VIP_RESPONSE,
    0 ha_vip_id: OptStr = Field::string("HaVipId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateHaVipRequest,
    CreateHaVipResponse,
}
