// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatIp.json; do not edit.
//! Adds a NAT IP address to a VPC NAT gateway.
//!
//! Asynchronous: ListNatIps shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIp).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateNatIp",
    effect: Effect::Write,
    request: CreateNatIpRequest = CREATE_NAT_IP_REQUEST,
    response: CreateNatIpResponse = CREATE_NAT_IP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.NatGateway",
    "400 Mismatch.NatIpAndNatIpCidr",
    "400 QuotaExceeded.NatIp",
    "400 ResourceAlreadyExist.NatIp",
    "400 ResourceNotEnough.NatIp",
    "400 ResourceNotEnough.SwitchAvailableIps",
    "400 ResourceNotFound.NatGateway",
    "400 ResourceNotFound.NatIpCidr",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreateNatIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatIpRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: String,
    /// `NatIpName`: text.
    pub nat_ip_name: Option<String>,
    /// `NatIpDescription`: text.
    pub nat_ip_description: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NatIpCidr`: text.
    pub nat_ip_cidr: String,
    /// `NatIp`: text.
    pub nat_ip: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateNatIpRequest {
    /// Starts with the required members.
    pub fn new(
        nat_gateway_id: impl Into<String>,
        nat_ip_cidr: impl Into<String>,
    ) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            nat_ip_cidr: nat_ip_cidr.into(),
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

    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }
}

record! {
    CreateNatIpRequest: CREATE_NAT_IP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 nat_ip_name: OptStr = Field::string("NatIpName"),
    3 nat_ip_description: OptStr = Field::string("NatIpDescription"),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 nat_ip_cidr: Str = Field::string("NatIpCidr").required(),
    7 nat_ip: OptStr = Field::string("NatIp"),
}

/// Response of `CreateNatIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatIpResponse {
    /// `NatIp`: text.
    pub nat_ip: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NatIpId`: text.
    pub nat_ip_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateNatIpResponse: CREATE_NAT_IP_RESPONSE,
    0 nat_ip: OptStr = Field::string("NatIp"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 nat_ip_id: OptStr = Field::string("NatIpId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNatIpRequest,
    CreateNatIpResponse,
}
