// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVpcs.json; do not edit.
//! Lists virtual private clouds.
//!
//! Use DescribeVpcs of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeVpcs`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVpcs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeVpcs",
    effect: Effect::Read,
    request: DescribeVpcsRequest = DESCRIBE_VPCS_REQUEST,
    response: DescribeVpcsResponse = DESCRIBE_VPCS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Vpcs"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IellgalParameter.OwnerAccount",
    "400 InvalidAliuid",
    "400 InvalidResourceGroupId.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 InvalidVpcIdNumber.NotSupported",
    "400 OperationFailed.Endpoint",
    "400 OperationUnsupported.ResourceGroupId",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpcsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
    DescribeVpcsRequest: DESCRIBE_VPCS_REQUEST,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 is_default: OptBool = Field::boolean("IsDefault"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeVpcs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Vpcs`: records.
    pub vpcs: Vec<Vpc>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpcsResponse: DESCRIBE_VPCS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpcs: List = Field::record("Vpcs", &VPC).wrapped("Vpc"),
}

/// `Vpcs.Vpc` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Vpc {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VpcName`: text.
    pub vpc_name: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `VSwitchIds`: texts.
    pub v_switch_ids: Vec<String>,
    /// `UserCidrs`: texts.
    pub user_cidrs: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Vpc: VPC,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 vpc_name: OptStr = Field::string("VpcName"),
    2 status: OptStr = Field::string("Status"),
    3 vpc_id: OptStr = Field::string("VpcId"),
    4 v_router_id: OptStr = Field::string("VRouterId"),
    5 is_default: OptBool = Field::boolean("IsDefault"),
    6 cidr_block: OptStr = Field::string("CidrBlock"),
    7 description: OptStr = Field::string("Description"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    10 user_cidrs: List = Field::string("UserCidrs").wrapped("UserCidr"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpcsRequest,
    DescribeVpcsResponse,
    Vpc,
}
