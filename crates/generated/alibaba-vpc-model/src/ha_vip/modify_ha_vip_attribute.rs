// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyHaVipAttribute.json; do not edit.
//! Changes the name or description of a high-availability virtual IP (HaVip).
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyHaVipAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyHaVipAttribute",
    effect: Effect::Write,
    request: ModifyHaVipAttributeRequest = MODIFY_HA_VIP_ATTRIBUTE_REQUEST,
    response: ModifyHaVipAttributeResponse = MODIFY_HA_VIP_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Abs.Vpc.InvalidName.Malformed",
    "400 Forbidden.HaVip = There is no such high-availability virtual IP, or the account may not use it.",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidHaVipId.NotFound = There is no such high-availability virtual IP, or the account may not use it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyHaVipAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the high-availability virtual IP (HaVip): `havip-...`. `DescribeHaVips` lists it.
    pub ha_vip_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyHaVipAttributeRequest {
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

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

record! {
    ModifyHaVipAttributeRequest: MODIFY_HA_VIP_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 ha_vip_id: Str = Field::string("HaVipId").required(),
    3 description: OptStr = Field::string("Description"),
    4 name: OptStr = Field::string("Name"),
}

/// Response of `ModifyHaVipAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyHaVipAttributeResponse: MODIFY_HA_VIP_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyHaVipAttributeRequest,
    ModifyHaVipAttributeResponse,
}
