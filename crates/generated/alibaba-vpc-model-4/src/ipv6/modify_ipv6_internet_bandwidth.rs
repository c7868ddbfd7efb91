// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyIpv6InternetBandwidth.json; do not edit.
//! Changes the public bandwidth of an IPv6 address.
//!
//! The price changes with it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6InternetBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyIpv6InternetBandwidthResponse;

operation!(Operation::new::<ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse>(
    "ModifyIpv6InternetBandwidth", Effect::Write, &MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Bandwidth InvalidIpv6Instance.NotFound MissingParam.Ipv6InstanceId OperationFailed.BandwidthExceedLimit
    400 OperationFailed.InternetBandwidthNonExist OperationFailed.InternetBandwidthUnstable OperationUnsupported.FinancialLocked
    400 ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId
    404 InvalidIpv6Instance.NotFound InvalidRegionId.NotFound
    500 OperationFailed.QueryAccountInfo OperationFailed.QuerySpInfo OperationFailed.SyncTradeResource
");

/// Request of `ModifyIpv6InternetBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyIpv6InternetBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `Ipv6InternetBandwidthId`: text. */ pub ipv6_internet_bandwidth_id: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyIpv6InternetBandwidthRequest {
    /// With what is required.
    pub fn new(bandwidth: i64) -> Self { Self { bandwidth, ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self { self.ipv6_address_id = Some(value.into()); self }
    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifyIpv6InternetBandwidthRequest`].
pub static MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema =
    Schema { name: "ModifyIpv6InternetBandwidthRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6AddressId"),
    Field::string("Ipv6InternetBandwidthId"),
    Field::int64("Bandwidth").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifyIpv6InternetBandwidthRequest, MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv6_address_id, 2 OptStr ipv6_internet_bandwidth_id, 4 OptStr client_token] [3 Int bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyIpv6InternetBandwidthRequest);
