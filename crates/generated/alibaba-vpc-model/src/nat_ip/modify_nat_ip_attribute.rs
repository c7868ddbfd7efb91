// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatIpAttribute.json; do not edit.
//! Changes the name or description of a NAT IP address.
//!
//! What is left out stays as it is. Calls for the same address must not overlap.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyNatIpAttribute",
    effect: Effect::Write,
    request: ModifyNatIpAttributeRequest = MODIFY_NAT_IP_ATTRIBUTE_REQUEST,
    response: ModifyNatIpAttributeResponse = MODIFY_NAT_IP_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.NatIp = There is no such NAT IP address.",
}

/// Request of `ModifyNatIpAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatIpAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT IP address (`vpcnatip-...`). `ListNatIps` lists it.
    pub nat_ip_id: String,
    /// Name of the NAT IP address: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub nat_ip_name: Option<String>,
    /// Description of the NAT IP address: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub nat_ip_description: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNatIpAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(nat_ip_id: impl Into<String>) -> Self {
        Self {
            nat_ip_id: nat_ip_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the NAT IP address: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_name = Some(value.into());
        self
    }

    /// Description of the NAT IP address: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_description = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifyNatIpAttributeRequest: MODIFY_NAT_IP_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_ip_id: Str = Field::string("NatIpId").required(),
    2 nat_ip_name: OptStr = Field::string("NatIpName"),
    3 nat_ip_description: OptStr = Field::string("NatIpDescription"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifyNatIpAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatIpAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNatIpAttributeResponse: MODIFY_NAT_IP_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNatIpAttributeRequest,
    ModifyNatIpAttributeResponse,
}
