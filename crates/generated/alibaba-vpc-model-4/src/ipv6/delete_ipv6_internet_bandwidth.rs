// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteIpv6InternetBandwidth.json; do not edit.
//! Gives up the public bandwidth of an IPv6 address, which then reaches private networks only.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6InternetBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteIpv6InternetBandwidthResponse;

operation!(Operation::new::<DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse>(
    "DeleteIpv6InternetBandwidth", Effect::Write, &DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId
    404 OperationFailed.ServiceManaged
");

/// Request of `DeleteIpv6InternetBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteIpv6InternetBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `Ipv6InternetBandwidthId`: text. */ pub ipv6_internet_bandwidth_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteIpv6InternetBandwidthRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self { self.ipv6_address_id = Some(value.into()); self }
    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into()); self
    }
}
/// Table of [`DeleteIpv6InternetBandwidthRequest`].
pub static DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema =
    Schema { name: "DeleteIpv6InternetBandwidthRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6AddressId"),
    Field::string("Ipv6InternetBandwidthId"),
]; &ROWS } };
record!(DeleteIpv6InternetBandwidthRequest, DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_address_id, 2 OptStr ipv6_internet_bandwidth_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteIpv6InternetBandwidthRequest);
