// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways.
//!
//! Use DescribeNatGateways of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNatGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeNatGatewaysRequest, DescribeNatGatewaysResponse>(
    "DescribeNatGateways", Effect::Read, &DESCRIBE_NAT_GATEWAYS_REQUEST, &DESCRIBE_NAT_GATEWAYS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["NatGateways"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidAliuid
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeNatGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNatGatewaysRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNatGatewaysRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeNatGatewaysRequest`].
pub static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema =
    Schema { name: "DescribeNatGatewaysRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId"),
    Field::string("VpcId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeNatGatewaysRequest, DESCRIBE_NAT_GATEWAYS_REQUEST,
    [0 OptStr region_id, 1 OptStr nat_gateway_id, 2 OptStr vpc_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeNatGateways`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNatGatewaysResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `NatGateways`: records. */ pub nat_gateways: Vec<NatGateway>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNatGatewaysResponse`].
pub static DESCRIBE_NAT_GATEWAYS_RESPONSE: Schema =
    Schema { name: "DescribeNatGatewaysResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("NatGateways", &NAT_GATEWAY).wrapped("NatGateway"),
]; &ROWS } };
record!(DescribeNatGatewaysResponse, DESCRIBE_NAT_GATEWAYS_RESPONSE,
    [1 OptStr request_id, 4 List nat_gateways] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `NatGateways.NatGateway` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatGateway {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ForwardTableIds`: texts. */ pub forward_table_ids: Vec<String>,
    /** `BandwidthPackageIds`: texts. */ pub bandwidth_package_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatGateway`].
pub static NAT_GATEWAY: Schema = Schema { name: "NatGateway", fields: { static ROWS: [Field; 12] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("VpcId"),
    Field::string("Spec"),
    Field::string("Description"),
    Field::string("NatGatewayId"),
    Field::string("BusinessStatus"),
    Field::string("Name"),
    Field::string("InstanceChargeType"),
    Field::string("RegionId"),
    Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    Field::string("BandwidthPackageIds").wrapped("BandwidthPackageId"),
]; &ROWS } };
record!(NatGateway, NAT_GATEWAY,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr vpc_id, 3 OptStr spec, 4 OptStr description, 5 OptStr nat_gateway_id,
    6 OptStr business_status, 7 OptStr name, 8 OptStr instance_charge_type, 9 OptStr region_id, 10 List forward_table_ids,
    11 List bandwidth_package_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeNatGatewaysRequest, DescribeNatGatewaysResponse, NatGateway);
