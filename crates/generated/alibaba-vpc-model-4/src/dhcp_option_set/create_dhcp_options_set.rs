// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateDhcpOptionsSet.json; do not edit.
//! Creates a set of DHCP options for VPCs, such as domain name and DNS servers.
//!
//! Asynchronous: GetDhcpOptionsSet shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDhcpOptionsSet).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse>(
    "CreateDhcpOptionsSet", Effect::Write, &CREATE_DHCP_OPTIONS_SET_REQUEST, &CREATE_DHCP_OPTIONS_SET_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.DhcpOptionsSetDescription IllegalParam.DhcpOptionsSetName IllegalParam.DomainName
    400 IllegalParam.DomainNameServers IllegalParam.LeaseTime InvalidDomainNameServers.Malformed
    400 OperationUnsupported.DhcpLeaseTime OperationUnsupported.DhcpOptionsSet QuotaExceeded.DomainNameServers
    400 QuotaExceeded.RegionDhcpOptionsSet
    404 InvalidRegionId.NotFound
");

/// Request of `CreateDhcpOptionsSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDhcpOptionsSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DomainNameServers`: text. */ pub domain_name_servers: Option<String>,
    /** `DhcpOptionsSetName`: text. */ pub dhcp_options_set_name: Option<String>,
    /** `DhcpOptionsSetDescription`: text. */ pub dhcp_options_set_description: Option<String>,
    /** `DomainName`: text. */ pub domain_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `LeaseTime`: text. */ pub lease_time: Option<String>,
    /** `Ipv6LeaseTime`: text. */ pub ipv6_lease_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDhcpOptionsSetRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DomainNameServers`.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into()); self
    }
    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into()); self
    }
    /// Sets `DhcpOptionsSetDescription`.
    pub fn dhcp_options_set_description(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_description = Some(value.into()); self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self { self.domain_name = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `LeaseTime`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self { self.lease_time = Some(value.into()); self }
    /// Sets `Ipv6LeaseTime`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self { self.ipv6_lease_time = Some(value.into()); self }
}
/// Table of [`CreateDhcpOptionsSetRequest`].
pub static CREATE_DHCP_OPTIONS_SET_REQUEST: Schema =
    Schema { name: "CreateDhcpOptionsSetRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("DomainNameServers"),
    Field::string("DhcpOptionsSetName"),
    Field::string("DhcpOptionsSetDescription"),
    Field::string("DomainName"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("LeaseTime"),
    Field::string("Ipv6LeaseTime"),
]; &ROWS } };
record!(CreateDhcpOptionsSetRequest, CREATE_DHCP_OPTIONS_SET_REQUEST,
    [0 OptStr region_id, 1 OptStr domain_name_servers, 2 OptStr dhcp_options_set_name, 3 OptStr dhcp_options_set_description,
    4 OptStr domain_name, 5 OptStr resource_group_id, 6 List tag, 7 OptStr client_token, 9 OptStr lease_time,
    10 OptStr ipv6_lease_time] [8 OptBool dry_run]);

/// Answer of `CreateDhcpOptionsSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDhcpOptionsSetResponse {
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDhcpOptionsSetResponse`].
pub static CREATE_DHCP_OPTIONS_SET_RESPONSE: Schema =
    Schema { name: "CreateDhcpOptionsSetResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("DhcpOptionsSetId"),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateDhcpOptionsSetResponse, CREATE_DHCP_OPTIONS_SET_RESPONSE,
    [0 OptStr dhcp_options_set_id, 1 OptStr request_id, 2 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse);
