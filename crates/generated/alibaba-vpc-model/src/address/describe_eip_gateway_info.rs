// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipGatewayInfo.json; do not edit.
//! Returns gateway and mask of the elastic IP addresses that a secondary network interface shows as its
//! own.
//!
//! Only for addresses bound in that mode.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipGatewayInfo),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DescribeEipGatewayInfo",
    effect: Effect::Read,
    request: DescribeEipGatewayInfoRequest = DESCRIBE_EIP_GATEWAY_INFO_REQUEST,
    response: DescribeEipGatewayInfoResponse = DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Instance.NotExist",
    "400 InvalidNetworkInterface.NotFound = There is no such network interface in this region.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeEipGatewayInfo`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoRequest {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEipGatewayInfoRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeEipGatewayInfoRequest: DESCRIBE_EIP_GATEWAY_INFO_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DescribeEipGatewayInfo`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoResponse {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `EipInfos`: list of records.
    pub eip_infos: Vec<EipInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeEipGatewayInfoResponse: DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
    0 code: OptStr = Field::string("Code"),
    1 message: OptStr = Field::string("Message"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 eip_infos: List = Field::record("EipInfos", &EIP_INFO).wrapped("EipInfo"),
}

/// `EipInfos.EipInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipInfo {
    /// Public IP address, such as `203.0.113.10`.
    pub ip: Option<String>,
    /// `IpGw`: string.
    pub ip_gw: Option<String>,
    /// `IpMask`: string.
    pub ip_mask: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipInfo: EIP_INFO,
    0 ip: OptStr = Field::string("Ip"),
    1 ip_gw: OptStr = Field::string("IpGw"),
    2 ip_mask: OptStr = Field::string("IpMask"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipGatewayInfoRequest,
    DescribeEipGatewayInfoResponse,
    EipInfo,
}
