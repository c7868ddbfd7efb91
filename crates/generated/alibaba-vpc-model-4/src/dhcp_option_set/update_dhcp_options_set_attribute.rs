// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateDhcpOptionsSetAttribute.json; do not edit.
//! Changes a set of DHCP options.
//!
//! Asynchronous: GetDhcpOptionsSet shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateDhcpOptionsSetAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateDhcpOptionsSetAttributeResponse;

operation!(Operation::new::<UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse>(
    "UpdateDhcpOptionsSetAttribute", Effect::Write, &UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.DhcpOptionsSetDescription IllegalParam.DhcpOptionsSetName IllegalParam.DomainName
    400 IllegalParam.DomainNameServers IncorrectStatus.DhcpOptionsSet InvalidDhcpOptionsSetId.NotFound
    400 OperationUnsupported.DhcpLeaseTime OperationUnsupported.DhcpOptionsSet
    404 InvalidRegionId.NotFound
");

/// Request of `UpdateDhcpOptionsSetAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateDhcpOptionsSetAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DhcpOptionsSetId`: text. */ pub dhcp_options_set_id: String,
    /** `DomainNameServers`: text. */ pub domain_name_servers: Option<String>,
    /** `DomainName`: text. */ pub domain_name: Option<String>,
    /** `DhcpOptionsSetName`: text. */ pub dhcp_options_set_name: Option<String>,
    /** `DhcpOptionsSetDescription`: text. */ pub dhcp_options_set_description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `LeaseTime`: text. */ pub lease_time: Option<String>,
    /** `Ipv6LeaseTime`: text. */ pub ipv6_lease_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateDhcpOptionsSetAttributeRequest {
    /// With what is required.
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self { dhcp_options_set_id: dhcp_options_set_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DomainNameServers`.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into()); self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self { self.domain_name = Some(value.into()); self }
    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into()); self
    }
    /// Sets `DhcpOptionsSetDescription`.
    pub fn dhcp_options_set_description(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_description = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `LeaseTime`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self { self.lease_time = Some(value.into()); self }
    /// Sets `Ipv6LeaseTime`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self { self.ipv6_lease_time = Some(value.into()); self }
}
/// Table of [`UpdateDhcpOptionsSetAttributeRequest`].
pub static UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateDhcpOptionsSetAttributeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("DhcpOptionsSetId").required(),
    Field::string("DomainNameServers"),
    Field::string("DomainName"),
    Field::string("DhcpOptionsSetName"),
    Field::string("DhcpOptionsSetDescription"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("LeaseTime"),
    Field::string("Ipv6LeaseTime"),
]; &ROWS } };
record!(UpdateDhcpOptionsSetAttributeRequest, UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str dhcp_options_set_id, 2 OptStr domain_name_servers, 3 OptStr domain_name,
    4 OptStr dhcp_options_set_name, 5 OptStr dhcp_options_set_description, 6 OptStr client_token, 8 OptStr lease_time,
    9 OptStr ipv6_lease_time] [7 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateDhcpOptionsSetAttributeRequest);
