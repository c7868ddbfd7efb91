// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatIpAttribute.json; do not edit.
//! Changes the name or description of a NAT IP address.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatIpAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyNatIpAttribute",
    effect: Effect::Write,
    request: ModifyNatIpAttributeRequest = MODIFY_NAT_IP_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
    "404 ResourceNotFound.NatIp",
}

/// Response of `ModifyNatIpAttribute`.
pub type ModifyNatIpAttributeResponse = RequestIdResponse;

/// Request of `ModifyNatIpAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatIpAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatIpId`: text.
    pub nat_ip_id: String,
    /// `NatIpName`: text.
    pub nat_ip_name: Option<String>,
    /// `NatIpDescription`: text.
    pub nat_ip_description: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyNatIpAttributeRequest {
    /// Starts with the required members.
    pub fn new(nat_ip_id: impl Into<String>) -> Self {
        Self {
            nat_ip_id: nat_ip_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_name = Some(value.into());
        self
    }

    /// Sets `NatIpDescription`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_description = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ClientToken`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNatIpAttributeRequest,
}
