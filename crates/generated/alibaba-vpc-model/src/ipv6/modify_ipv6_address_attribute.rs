// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6AddressAttribute.json; do not edit.
//! Changes the name or description of an IPv6 address.
//!
//! What is left out stays as it is.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6AddressAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyIpv6AddressAttribute",
    effect: Effect::Write,
    request: ModifyIpv6AddressAttributeRequest = MODIFY_IPV6_ADDRESS_ATTRIBUTE_REQUEST,
    response: ModifyIpv6AddressAttributeResponse = MODIFY_IPV6_ADDRESS_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidIpv6AddressId.NotFound",
}

/// Request of `ModifyIpv6AddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyIpv6AddressAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ipv6_address_id: impl Into<String>) -> Self {
        Self {
            ipv6_address_id: ipv6_address_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifyIpv6AddressAttributeRequest: MODIFY_IPV6_ADDRESS_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_address_id: Str = Field::string("Ipv6AddressId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyIpv6AddressAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyIpv6AddressAttributeResponse: MODIFY_IPV6_ADDRESS_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyIpv6AddressAttributeRequest,
    ModifyIpv6AddressAttributeResponse,
}
