// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceStatus.json; do not edit.
//! Lists instances with their status alone.
//!
//! Its response is much smaller than that of DescribeInstances.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeInstanceStatusRequest, DescribeInstanceStatusResponse>(
    "DescribeInstanceStatus", Effect::Read, &DESCRIBE_INSTANCE_STATUS_REQUEST, &DESCRIBE_INSTANCE_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["InstanceStatuses"],
    total: Some(&["TotalCount"]),
}), "
    403 Abs.InvalidInstanceIds.MalFormed InvalidParameter.TooManyInstanceIds
    404 InvalidZoneId.NotFound
");

/// Request of `DescribeInstanceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ClusterId`: text. */ pub cluster_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
}
/// Table of [`DescribeInstanceStatusRequest`].
pub static DESCRIBE_INSTANCE_STATUS_REQUEST: Schema =
    Schema { name: "DescribeInstanceStatusRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("ClusterId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeInstanceStatusRequest, DESCRIBE_INSTANCE_STATUS_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 OptStr cluster_id, 5 List instance_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeInstanceStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceStatusResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `InstanceStatuses`: records. */ pub instance_statuses: Vec<InstanceStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceStatusResponse`].
pub static DESCRIBE_INSTANCE_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeInstanceStatusResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("InstanceStatuses", &INSTANCE_STATUS).wrapped("InstanceStatus"),
]; &ROWS } };
record!(DescribeInstanceStatusResponse, DESCRIBE_INSTANCE_STATUS_RESPONSE,
    [1 OptStr request_id, 4 List instance_statuses] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `InstanceStatuses.InstanceStatus` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceStatus {
    /** `Status`: text. */ pub status: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceStatus`].
pub static INSTANCE_STATUS: Schema = Schema { name: "InstanceStatus", fields: { static ROWS: [Field; 2] = [
    Field::string("Status"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(InstanceStatus, INSTANCE_STATUS, [0 OptStr status, 1 OptStr instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceStatusRequest, DescribeInstanceStatusResponse, InstanceStatus,
);
