// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateIpv6InternetBandwidth.json; do not edit.
//! Buys public bandwidth for an IPv6 address, which otherwise reaches private networks only.
//!
//! The account is charged. Not more than one call at a time for the same address.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6InternetBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse>(
    "AllocateIpv6InternetBandwidth", Effect::Write, &ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    &ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Bandwidth IllegalParam.ChargeType IllegalParam.InternetChargeType IllegalParam.Ipv6Address
    400 IncorrectStatus.Ipv6Instance InvalidIpv6Instance.NotFound MissingParam.Ipv6InstanceId
    400 OperationFailed.InternetBandwidthAlreadyExisted OperationFailed.Ipv6GatewayDisMatchIpv6Address
    400 OperationFailed.Ipv6GatewayNotExist OperationFailed.OpenCdtServiceFirst OperationUnsupported.PrePaid
    400 OperationUnsupported.ULA UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address
    400 UnsupportedFeature.InternetChargeTypeOnStaticIsp
    404 InvalidRegionId.NotFound ResourceNotFound.Ipv6Address
    500 OperationFailed.QueryAccountInfo OperationFailed.SaleValidate SystemBusy
");

/// Request of `AllocateIpv6InternetBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateIpv6InternetBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: String,
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: String,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateIpv6InternetBandwidthRequest {
    /// With what is required.
    pub fn new(ipv6_gateway_id: impl Into<String>, ipv6_address_id: impl Into<String>, bandwidth: i64) -> Self {
        Self { ipv6_gateway_id: ipv6_gateway_id.into(), ipv6_address_id: ipv6_address_id.into(), bandwidth, ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AllocateIpv6InternetBandwidthRequest`].
pub static ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema =
    Schema { name: "AllocateIpv6InternetBandwidthRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("Ipv6GatewayId").required(),
    Field::string("Ipv6AddressId").required(),
    Field::string("InternetChargeType"),
    Field::int32("Bandwidth").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AllocateIpv6InternetBandwidthRequest, ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 Str ipv6_gateway_id, 2 Str ipv6_address_id, 3 OptStr internet_charge_type,
    5 OptStr client_token] [4 Int bandwidth]);

/// Answer of `AllocateIpv6InternetBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateIpv6InternetBandwidthResponse {
    /** `Ipv6AddressId`: text. */ pub ipv6_address_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InternetBandwidthId`: text. */ pub internet_bandwidth_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateIpv6InternetBandwidthResponse`].
pub static ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE: Schema =
    Schema { name: "AllocateIpv6InternetBandwidthResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("Ipv6AddressId"),
    Field::string("RequestId"),
    Field::string("InternetBandwidthId"),
]; &ROWS } };
record!(AllocateIpv6InternetBandwidthResponse, ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    [0 OptStr ipv6_address_id, 1 OptStr request_id, 2 OptStr internet_bandwidth_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse,
);
