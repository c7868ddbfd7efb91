// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways.
//!
//! Use DescribeNatGateways of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNatGateways).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeNatGateways",
    effect: Effect::Read,
    request: DescribeNatGatewaysRequest = DESCRIBE_NAT_GATEWAYS_REQUEST,
    response: DescribeNatGatewaysResponse = DESCRIBE_NAT_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NatGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidAliuid",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNatGatewaysRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeNatGatewaysRequest: DESCRIBE_NAT_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `NatGateways`: records.
    pub nat_gateways: Vec<NatGateway>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNatGatewaysResponse: DESCRIBE_NAT_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 nat_gateways: List = Field::record("NatGateways", &NAT_GATEWAY).wrapped("NatGateway"),
}

/// `NatGateways.NatGateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatGateway {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ForwardTableIds`: texts.
    pub forward_table_ids: Vec<String>,
    /// `BandwidthPackageIds`: texts.
    pub bandwidth_package_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NatGateway: NAT_GATEWAY,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 spec: OptStr = Field::string("Spec"),
    4 description: OptStr = Field::string("Description"),
    5 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    6 business_status: OptStr = Field::string("BusinessStatus"),
    7 name: OptStr = Field::string("Name"),
    8 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 forward_table_ids: List = Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    11 bandwidth_package_ids: List = Field::string("BandwidthPackageIds").wrapped("BandwidthPackageId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNatGatewaysRequest,
    DescribeNatGatewaysResponse,
    NatGateway,
}
