// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AllocateIpv6InternetBandwidth.json; do not edit.
//! Buys public bandwidth for an IPv6 address, which otherwise reaches private networks only.
//!
//! The account is charged. Not more than one call at a time for the same address.
//!
//! - Access level: create.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Addresses` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6InternetBandwidth),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::Ipv6InternetChargeType;

operation! {
    name: "AllocateIpv6InternetBandwidth",
    effect: Effect::Write,
    request: AllocateIpv6InternetBandwidthRequest = ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: AllocateIpv6InternetBandwidthResponse = ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeIpv6Addresses").interval(3).attempts(10)),
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IllegalParam.ChargeType",
    "400 IllegalParam.InternetChargeType",
    "400 IllegalParam.Ipv6Address",
    "400 IncorrectStatus.Ipv6Instance",
    "400 InvalidIpv6Instance.NotFound",
    "400 MissingParam.Ipv6InstanceId",
    "400 OperationFailed.InternetBandwidthAlreadyExisted",
    "400 OperationFailed.Ipv6GatewayDisMatchIpv6Address",
    "400 OperationFailed.Ipv6GatewayNotExist",
    "400 OperationFailed.OpenCdtServiceFirst",
    "400 OperationUnsupported.PrePaid",
    "400 OperationUnsupported.ULA",
    "400 UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address",
    "400 UnsupportedFeature.InternetChargeTypeOnStaticIsp",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 ResourceNotFound.Ipv6Address",
    "500 OperationFailed.QueryAccountInfo",
    "500 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "500 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `AllocateIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPv6 gateway (`ipv6gw-...`). `DescribeIpv6Gateways` lists it.
    pub ipv6_gateway_id: String,
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: String,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<Ipv6InternetChargeType>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateIpv6InternetBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(
        ipv6_gateway_id: impl Into<String>,
        ipv6_address_id: impl Into<String>,
        bandwidth: i64,
    ) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ipv6_address_id: ipv6_address_id.into(),
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Ipv6InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AllocateIpv6InternetBandwidthRequest: ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_gateway_id: Str = Field::string("Ipv6GatewayId").required(),
    2 ipv6_address_id: Str = Field::string("Ipv6AddressId").required(),
    3 internet_charge_type: Opt = Field::one_of("InternetChargeType", Ipv6InternetChargeType::VALUES),
    4 bandwidth: Int = Field::int32("Bandwidth").required(),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AllocateIpv6InternetBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthResponse {
    /// Id of the IPv6 address (`ipv6-...`). `DescribeIpv6Addresses` lists it.
    pub ipv6_address_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `InternetBandwidthId`: string.
    pub internet_bandwidth_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AllocateIpv6InternetBandwidthResponse: ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    0 ipv6_address_id: OptStr = Field::string("Ipv6AddressId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 internet_bandwidth_id: OptStr = Field::string("InternetBandwidthId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateIpv6InternetBandwidthRequest,
    AllocateIpv6InternetBandwidthResponse,
}
