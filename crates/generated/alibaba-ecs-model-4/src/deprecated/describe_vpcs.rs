// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVpcs.json; do not edit.
//! Lists virtual private clouds.
//!
//! Use DescribeVpcs of the VPC service instead.
//!
//! Deprecated in favour of `Vpc::2016-04-28::DescribeVpcs`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVpcs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpcsRequest, DescribeVpcsResponse>(
    "DescribeVpcs", Effect::Read, &DESCRIBE_VPCS_REQUEST, &DESCRIBE_VPCS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Vpcs"], total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount InvalidAliuid InvalidResourceGroupId.NotFound InvalidTagKey InvalidTagValue
    400 InvalidVpcIdNumber.NotSupported OperationFailed.Endpoint OperationUnsupported.ResourceGroupId
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeVpcs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcsRequest {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpcsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeVpcsRequest`].
pub static DESCRIBE_VPCS_REQUEST: Schema = Schema { name: "DescribeVpcsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("VpcId"),
    Field::string("RegionId").required().filled(),
    Field::boolean("IsDefault"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST,
    [0 OptStr vpc_id, 1 OptStr region_id] [2 OptBool is_default, 3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeVpcs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpcsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Vpcs`: records. */ pub vpcs: Vec<Vpc>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpcsResponse`].
pub static DESCRIBE_VPCS_RESPONSE: Schema = Schema { name: "DescribeVpcsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Vpcs", &VPC).wrapped("Vpc"),
]; &ROWS } };
record!(DescribeVpcsResponse, DESCRIBE_VPCS_RESPONSE,
    [1 OptStr request_id, 4 List vpcs] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Vpcs.Vpc` holds.
#[derive(Default)] #[non_exhaustive] pub struct Vpc {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VpcName`: text. */ pub vpc_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `VSwitchIds`: texts. */ pub v_switch_ids: Vec<String>,
    /** `UserCidrs`: texts. */ pub user_cidrs: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Vpc`].
pub static VPC: Schema = Schema { name: "Vpc", fields: { static ROWS: [Field; 11] = [
    Field::string("CreationTime"),
    Field::string("VpcName"),
    Field::string("Status"),
    Field::string("VpcId"),
    Field::string("VRouterId"),
    Field::boolean("IsDefault"),
    Field::string("CidrBlock"),
    Field::string("Description"),
    Field::string("RegionId"),
    Field::string("VSwitchIds").wrapped("VSwitchId"),
    Field::string("UserCidrs").wrapped("UserCidr"),
]; &ROWS } };
record!(Vpc, VPC,
    [0 OptStr creation_time, 1 OptStr vpc_name, 2 OptStr status, 3 OptStr vpc_id, 4 OptStr v_router_id, 6 OptStr cidr_block,
    7 OptStr description, 8 OptStr region_id, 9 List v_switch_ids, 10 List user_cidrs] [5 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVpcsRequest, DescribeVpcsResponse, Vpc);
