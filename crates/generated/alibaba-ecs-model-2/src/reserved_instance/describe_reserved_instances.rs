// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeReservedInstances.json; do not edit.
//! Lists the reserved instances that were bought.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{OperationLock, Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeReservedInstancesRequest, DescribeReservedInstancesResponse>(
    "DescribeReservedInstances", Effect::Read, &DESCRIBE_RESERVED_INSTANCES_REQUEST, &DESCRIBE_RESERVED_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["ReservedInstances"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidAllocationType.ValueNotSupported InvalidEndTime.ValueNotSupported InvalidRegion.NotFound
    400 InvalidReservedInstanceLockReason.ValueNotSupported InvalidReservedInstanceOfferingClass.ValueNotSupported
    400 InvalidReservedInstanceOfferingType.ValueNotSupported InvalidReservedInstanceStatus.ValueNotSupported \
        InvalidZone.NotFound
    400 MissingParamter.RegionId OperationDenied
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeReservedInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ReservedInstanceName`: text. */ pub reserved_instance_name: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `Scope`: text. */ pub scope: Option<String>,
    /** `OfferingType`: text. */ pub offering_type: Option<String>,
    /** `AllocationType`: text. */ pub allocation_type: Option<String>,
    /** `ReservedInstanceId`: texts, at most 100 elements. */ pub reserved_instance_id: Vec<String>,
    /** `Status`: texts, at most 100 elements. */ pub status: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeReservedInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into()); self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into()); self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self { self.scope = Some(value.into()); self }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self { self.offering_type = Some(value.into()); self }
    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<String>) -> Self { self.allocation_type = Some(value.into()); self }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.reserved_instance_id = all(value); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.status = all(value); self }
}
/// Table of [`DescribeReservedInstancesRequest`].
pub static DESCRIBE_RESERVED_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeReservedInstancesRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ZoneId"),
    Field::string("ReservedInstanceName"),
    Field::string("LockReason"),
    Field::string("InstanceType"),
    Field::string("InstanceTypeFamily"),
    Field::string("Scope"),
    Field::string("OfferingType"),
    Field::string("AllocationType"),
    Field::string("ReservedInstanceId").list().limits(&Limits::items(None, Some(100))),
    Field::string("Status").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeReservedInstancesRequest, DESCRIBE_RESERVED_INSTANCES_REQUEST,
    [0 OptStr region_id, 3 List tag, 4 OptStr zone_id, 5 OptStr reserved_instance_name, 6 OptStr lock_reason,
    7 OptStr instance_type, 8 OptStr instance_type_family, 9 OptStr scope, 10 OptStr offering_type, 11 OptStr allocation_type,
    12 List reserved_instance_id, 13 List status] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeReservedInstancesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `ReservedInstances`: records. */ pub reserved_instances: Vec<ReservedInstance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeReservedInstancesResponse`].
pub static DESCRIBE_RESERVED_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeReservedInstancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("ReservedInstances", &RESERVED_INSTANCE).wrapped("ReservedInstance"),
]; &ROWS } };
record!(DescribeReservedInstancesResponse, DESCRIBE_RESERVED_INSTANCES_RESPONSE,
    [1 OptStr request_id, 4 List reserved_instances] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `ReservedInstances.ReservedInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct ReservedInstance {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ReservedInstanceName`: text. */ pub reserved_instance_name: Option<String>,
    /** `ReservedInstanceId`: text. */ pub reserved_instance_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InstanceAmount`: integer. */ pub instance_amount: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `OfferingType`: text. */ pub offering_type: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AllocationStatus`: text. */ pub allocation_status: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `Scope`: text. */ pub scope: Option<String>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<OperationLock>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReservedInstance`].
pub static RESERVED_INSTANCE: Schema = Schema { name: "ReservedInstance", fields: { static ROWS: [Field; 18] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("ReservedInstanceName"),
    Field::string("ReservedInstanceId"),
    Field::string("InstanceType"),
    Field::int32("InstanceAmount"),
    Field::string("RegionId"),
    Field::string("OfferingType"),
    Field::string("StartTime"),
    Field::string("Description"),
    Field::string("AllocationStatus"),
    Field::string("ExpiredTime"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("Platform"),
    Field::string("Scope"),
    Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(ReservedInstance, RESERVED_INSTANCE,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr reserved_instance_name, 3 OptStr reserved_instance_id,
    4 OptStr instance_type, 6 OptStr region_id, 7 OptStr offering_type, 8 OptStr start_time, 9 OptStr description,
    10 OptStr allocation_status, 11 OptStr expired_time, 12 OptStr resource_group_id, 13 OptStr zone_id, 14 OptStr platform,
    15 OptStr scope, 16 List operation_locks, 17 List tags] [5 OptInt instance_amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeReservedInstancesRequest, DescribeReservedInstancesResponse, ReservedInstance,
);
