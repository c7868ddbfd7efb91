// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDhcpOptionsSet.json; do not edit.
//! Creates a set of DHCP options for VPCs, such as domain name and DNS servers.
//!
//! Asynchronous: `GetDhcpOptionsSet` shows `Pending`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDhcpOptionsSet), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateDhcpOptionsSet",
    effect: Effect::Write,
    request: CreateDhcpOptionsSetRequest = CREATE_DHCP_OPTIONS_SET_REQUEST,
    response: CreateDhcpOptionsSetResponse = CREATE_DHCP_OPTIONS_SET_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParam.DhcpOptionsSetDescription",
    "400 IllegalParam.DhcpOptionsSetName",
    "400 IllegalParam.DomainName",
    "400 IllegalParam.DomainNameServers",
    "400 IllegalParam.LeaseTime",
    "400 InvalidDomainNameServers.Malformed",
    "400 OperationUnsupported.DhcpLeaseTime",
    "400 OperationUnsupported.DhcpOptionsSet",
    "400 QuotaExceeded.DomainNameServers",
    "400 QuotaExceeded.RegionDhcpOptionsSet",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Addresses of the DNS servers, at most four.
    pub domain_name_servers: Option<String>,
    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub dhcp_options_set_name: Option<String>,
    /// Description of the set of DHCP options: empty, or 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub dhcp_options_set_description: Option<String>,
    /// Suffix for host names, such as `example.com`.
    pub domain_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// How long a DHCP lease of an IPv4 address lasts, in days or hours, such as `10d` or `24h`.
    pub lease_time: Option<String>,
    /// How long a DHCP lease of an IPv6 address lasts, in days or hours, such as `10d` or `24h`.
    pub ipv6_lease_time: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDhcpOptionsSetRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Addresses of the DNS servers, at most four.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into());
        self
    }

    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }

    /// Description of the set of DHCP options: empty, or 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub fn dhcp_options_set_description(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_description = Some(value.into());
        self
    }

    /// Suffix for host names, such as `example.com`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// How long a DHCP lease of an IPv4 address lasts, in days or hours, such as `10d` or `24h`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self {
        self.lease_time = Some(value.into());
        self
    }

    /// How long a DHCP lease of an IPv6 address lasts, in days or hours, such as `10d` or `24h`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self {
        self.ipv6_lease_time = Some(value.into());
        self
    }
}

record! {
    CreateDhcpOptionsSetRequest: CREATE_DHCP_OPTIONS_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 domain_name_servers: OptStr = Field::string("DomainNameServers"),
    2 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    3 dhcp_options_set_description: OptStr = Field::string("DhcpOptionsSetDescription"),
    4 domain_name: OptStr = Field::string("DomainName"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    7 client_token: OptStr = Field::string("ClientToken").filled(),
    8 dry_run: OptBool = Field::boolean("DryRun"),
    9 lease_time: OptStr = Field::string("LeaseTime"),
    10 ipv6_lease_time: OptStr = Field::string("Ipv6LeaseTime"),
}

/// Response of `CreateDhcpOptionsSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetResponse {
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDhcpOptionsSetResponse: CREATE_DHCP_OPTIONS_SET_RESPONSE,
    0 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDhcpOptionsSetRequest,
    CreateDhcpOptionsSetResponse,
}
