// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipGatewayInfo.json; do not edit.
//! Returns gateway and mask of the elastic IP addresses that a secondary network interface shows as its own.
//!
//! Only for addresses bound in that mode.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipGatewayInfo).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse>(
    "DescribeEipGatewayInfo", Effect::Read, &DESCRIBE_EIP_GATEWAY_INFO_REQUEST, &DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
), "
    400 Instance.NotExist InvalidNetworkInterface.NotFound
    403 Forbidden
");

/// Request of `DescribeEipGatewayInfo`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipGatewayInfoRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEipGatewayInfoRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeEipGatewayInfoRequest`].
pub static DESCRIBE_EIP_GATEWAY_INFO_REQUEST: Schema =
    Schema { name: "DescribeEipGatewayInfoRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeEipGatewayInfoRequest, DESCRIBE_EIP_GATEWAY_INFO_REQUEST, [0 Str instance_id, 1 OptStr region_id] []);

/// Answer of `DescribeEipGatewayInfo`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipGatewayInfoResponse {
    /** `Code`: text. */ pub code: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EipInfos`: records. */ pub eip_infos: Vec<EipInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEipGatewayInfoResponse`].
pub static DESCRIBE_EIP_GATEWAY_INFO_RESPONSE: Schema =
    Schema { name: "DescribeEipGatewayInfoResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("Code"),
    Field::string("Message"),
    Field::string("RequestId"),
    Field::record("EipInfos", &EIP_INFO).wrapped("EipInfo"),
]; &ROWS } };
record!(DescribeEipGatewayInfoResponse, DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
    [0 OptStr code, 1 OptStr message, 2 OptStr request_id, 3 List eip_infos] []);

/// What `EipInfos.EipInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipInfo {
    /** `Ip`: text. */ pub ip: Option<String>,
    /** `IpGw`: text. */ pub ip_gw: Option<String>,
    /** `IpMask`: text. */ pub ip_mask: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipInfo`].
pub static EIP_INFO: Schema = Schema { name: "EipInfo", fields: { static ROWS: [Field; 3] = [
    Field::string("Ip"),
    Field::string("IpGw"),
    Field::string("IpMask"),
]; &ROWS } };
record!(EipInfo, EIP_INFO, [0 OptStr ip, 1 OptStr ip_gw, 2 OptStr ip_mask] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse, EipInfo);
