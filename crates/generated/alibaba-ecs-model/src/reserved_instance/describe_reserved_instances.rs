// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeReservedInstances.json; do not edit.
//! Lists the reserved instances that were bought.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{OperationLock, Tag2, Tag4};

operation! {
    name: "DescribeReservedInstances",
    effect: Effect::Read,
    request: DescribeReservedInstancesRequest = DESCRIBE_RESERVED_INSTANCES_REQUEST,
    response: DescribeReservedInstancesResponse = DESCRIBE_RESERVED_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["ReservedInstances"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidAllocationType.ValueNotSupported",
    "400 InvalidEndTime.ValueNotSupported",
    "400 InvalidRegion.NotFound",
    "400 InvalidReservedInstanceLockReason.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "400 InvalidReservedInstanceStatus.ValueNotSupported",
    "400 InvalidZone.NotFound",
    "400 MissingParamter.RegionId",
    "400 OperationDenied",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `ReservedInstanceName`: text.
    pub reserved_instance_name: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceTypeFamily`: text.
    pub instance_type_family: Option<String>,
    /// `Scope`: text.
    pub scope: Option<String>,
    /// `OfferingType`: text.
    pub offering_type: Option<String>,
    /// `AllocationType`: text.
    pub allocation_type: Option<String>,
    /// `ReservedInstanceId`: texts, at most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// `Status`: texts, at most 100 elements.
    pub status: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeReservedInstancesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<String>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeReservedInstancesRequest: DESCRIBE_RESERVED_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    4 zone_id: OptStr = Field::string("ZoneId"),
    5 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    6 lock_reason: OptStr = Field::string("LockReason"),
    7 instance_type: OptStr = Field::string("InstanceType"),
    8 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    9 scope: OptStr = Field::string("Scope"),
    10 offering_type: OptStr = Field::string("OfferingType"),
    11 allocation_type: OptStr = Field::string("AllocationType"),
    12 reserved_instance_id: List = Field::string("ReservedInstanceId").list().limits(&Limits::new().items(None, Some(100))),
    13 status: List = Field::string("Status").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `ReservedInstances`: records.
    pub reserved_instances: Vec<ReservedInstance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeReservedInstancesResponse: DESCRIBE_RESERVED_INSTANCES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 reserved_instances: List = Field::record("ReservedInstances", &RESERVED_INSTANCE).wrapped("ReservedInstance"),
}

/// `ReservedInstances.ReservedInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ReservedInstance {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `ReservedInstanceName`: text.
    pub reserved_instance_name: Option<String>,
    /// `ReservedInstanceId`: text.
    pub reserved_instance_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InstanceAmount`: integer.
    pub instance_amount: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `OfferingType`: text.
    pub offering_type: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AllocationStatus`: text.
    pub allocation_status: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `Scope`: text.
    pub scope: Option<String>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<OperationLock>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ReservedInstance: RESERVED_INSTANCE,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    3 reserved_instance_id: OptStr = Field::string("ReservedInstanceId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 instance_amount: OptInt = Field::int32("InstanceAmount"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 offering_type: OptStr = Field::string("OfferingType"),
    8 start_time: OptStr = Field::string("StartTime"),
    9 description: OptStr = Field::string("Description"),
    10 allocation_status: OptStr = Field::string("AllocationStatus"),
    11 expired_time: OptStr = Field::string("ExpiredTime"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 zone_id: OptStr = Field::string("ZoneId"),
    14 platform: OptStr = Field::string("Platform"),
    15 scope: OptStr = Field::string("Scope"),
    16 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    17 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeReservedInstancesRequest,
    DescribeReservedInstancesResponse,
    ReservedInstance,
}
