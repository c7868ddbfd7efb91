// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeClassicLinkInstances.json; do not edit.
//! Lists instances of the classic network that are linked to a VPC.
//!
//! Give `VpcId` or `InstanceId`; at most 100 instances a call.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClassicLinkInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse>(
    "DescribeClassicLinkInstances", Effect::Read, &DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST,
    &DESCRIBE_CLASSIC_LINK_INSTANCES_RESPONSE,
), "
    403 InvalidInstanceId.NotBelong InvalidInstanceId.NotFound InvalidParameter.InvalidInstanceIdAndVpcId
    403 InvalidParameter.PageNumber InvalidParameter.PageSize InvalidParameter.ToManyInstanceIds InvalidVpc.NotBelong
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeClassicLinkInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClassicLinkInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `PageNumber`: text. */ pub page_number: Option<String>,
    /** `PageSize`: text. */ pub page_size: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClassicLinkInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self { self.page_number = Some(value.into()); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self { self.page_size = Some(value.into()); self }
}
/// Table of [`DescribeClassicLinkInstancesRequest`].
pub static DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeClassicLinkInstancesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId"),
    Field::string("InstanceId"),
    Field::string("PageNumber"),
    Field::string("PageSize"),
]; &ROWS } };
record!(DescribeClassicLinkInstancesRequest, DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 OptStr vpc_id, 2 OptStr instance_id, 3 OptStr page_number, 4 OptStr page_size] []);

/// Answer of `DescribeClassicLinkInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClassicLinkInstancesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Links`: records. */ pub links: Vec<Link>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClassicLinkInstancesResponse`].
pub static DESCRIBE_CLASSIC_LINK_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeClassicLinkInstancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Links", &LINK).wrapped("Link"),
]; &ROWS } };
record!(DescribeClassicLinkInstancesResponse, DESCRIBE_CLASSIC_LINK_INSTANCES_RESPONSE,
    [1 OptStr request_id, 4 List links] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Links.Link` holds.
#[derive(Default)] #[non_exhaustive] pub struct Link {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Link`].
pub static LINK: Schema = Schema { name: "Link", fields: { static ROWS: [Field; 2] = [
    Field::string("VpcId"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(Link, LINK, [0 OptStr vpc_id, 1 OptStr instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse, Link,
);
