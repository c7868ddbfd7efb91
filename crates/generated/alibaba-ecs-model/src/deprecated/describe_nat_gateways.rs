// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeNatGateways.json; do not edit.
//! Lists NAT gateways.
//!
//! Use `DescribeNatGateways` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNatGateways),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{
    BusinessStatus, InstanceChargeType, NatGatewaySpec, NatGatewayStatus,
};

operation! {
    name: "DescribeNatGateways",
    effect: Effect::Read,
    request: DescribeNatGatewaysRequest = DESCRIBE_NAT_GATEWAYS_REQUEST,
    response: DescribeNatGatewaysResponse = DESCRIBE_NAT_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NatGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidAliuid = The account's id is missing or not valid.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeNatGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNatGatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// NAT gateways that match, one entry for each, with their state, kind and addresses.
    pub nat_gateways: Vec<NatGateway>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the NAT gateway: `Creating`, `Available`, `Modifying`, `Deleting` or `Converting`.
    pub status: Option<NatGatewayStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<NatGatewaySpec>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Ids of the gateway's tables of DNAT rules (`ftb-...`).
    pub forward_table_ids: Vec<String>,
    /// Ids of the bandwidth packages of the NAT gateway (`bwp-...`). New gateways have none.
    pub bandwidth_package_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NatGateway: NAT_GATEWAY,
    0 status: Opt = Field::one_of("Status", NatGatewayStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 spec: Opt = Field::one_of("Spec", NatGatewaySpec::VALUES),
    4 description: OptStr = Field::string("Description"),
    5 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    6 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    7 name: OptStr = Field::string("Name"),
    8 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
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
