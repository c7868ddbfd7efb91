// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateDhcpOptionsSetAttribute.json; do not edit.
//! Changes a set of DHCP options.
//!
//! Asynchronous: GetDhcpOptionsSet shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateDhcpOptionsSetAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdateDhcpOptionsSetAttribute",
    effect: Effect::Write,
    request: UpdateDhcpOptionsSetAttributeRequest = UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.DhcpOptionsSetDescription",
    "400 IllegalParam.DhcpOptionsSetName",
    "400 IllegalParam.DomainName",
    "400 IllegalParam.DomainNameServers",
    "400 IncorrectStatus.DhcpOptionsSet",
    "400 InvalidDhcpOptionsSetId.NotFound",
    "400 OperationUnsupported.DhcpLeaseTime",
    "400 OperationUnsupported.DhcpOptionsSet",
    "404 InvalidRegionId.NotFound",
}

/// Response of `UpdateDhcpOptionsSetAttribute`.
pub type UpdateDhcpOptionsSetAttributeResponse = RequestIdResponse;

/// Request of `UpdateDhcpOptionsSetAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateDhcpOptionsSetAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: String,
    /// `DomainNameServers`: text.
    pub domain_name_servers: Option<String>,
    /// `DomainName`: text.
    pub domain_name: Option<String>,
    /// `DhcpOptionsSetName`: text.
    pub dhcp_options_set_name: Option<String>,
    /// `DhcpOptionsSetDescription`: text.
    pub dhcp_options_set_description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `LeaseTime`: text.
    pub lease_time: Option<String>,
    /// `Ipv6LeaseTime`: text.
    pub ipv6_lease_time: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateDhcpOptionsSetAttributeRequest {
    /// Starts with the required members.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DomainNameServers`.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into());
        self
    }

    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }

    /// Sets `DhcpOptionsSetDescription`.
    pub fn dhcp_options_set_description(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `LeaseTime`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self {
        self.lease_time = Some(value.into());
        self
    }

    /// Sets `Ipv6LeaseTime`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self {
        self.ipv6_lease_time = Some(value.into());
        self
    }
}

record! {
    UpdateDhcpOptionsSetAttributeRequest: UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dhcp_options_set_id: Str = Field::string("DhcpOptionsSetId").required(),
    2 domain_name_servers: OptStr = Field::string("DomainNameServers"),
    3 domain_name: OptStr = Field::string("DomainName"),
    4 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    5 dhcp_options_set_description: OptStr = Field::string("DhcpOptionsSetDescription"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 dry_run: OptBool = Field::boolean("DryRun"),
    8 lease_time: OptStr = Field::string("LeaseTime"),
    9 ipv6_lease_time: OptStr = Field::string("Ipv6LeaseTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateDhcpOptionsSetAttributeRequest,
}
