// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageCapacityUnits.json; do not edit.
//! Lists the storage capacity units that were bought, which offset the bills of pay-as-you-go disks.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageCapacityUnits).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag2, Tag4};

operation! {
    name: "DescribeStorageCapacityUnits",
    effect: Effect::Read,
    request: DescribeStorageCapacityUnitsRequest = DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST,
    response: DescribeStorageCapacityUnitsResponse = DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["StorageCapacityUnits"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidAllocationType.ValueNotSupported",
    "400 InvalidParameter.CapacityExceed",
    "400 InvalidParameter.Name",
    "400 MissingParameter.RegionId",
}

/// Request of `DescribeStorageCapacityUnits`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Capacity`: integer.
    pub capacity: Option<i64>,
    /// `AllocationType`: text.
    pub allocation_type: Option<String>,
    /// `StorageCapacityUnitId`: texts, at most 100 elements.
    pub storage_capacity_unit_id: Vec<String>,
    /// `Status`: texts, at most 100 elements.
    pub status: Vec<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeStorageCapacityUnitsRequest {
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

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Capacity`.
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }

    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<String>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Sets `StorageCapacityUnitId`.
    pub fn storage_capacity_unit_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.storage_capacity_unit_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeStorageCapacityUnitsRequest: DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 name: OptStr = Field::string("Name"),
    4 capacity: OptInt = Field::int32("Capacity"),
    5 allocation_type: OptStr = Field::string("AllocationType"),
    6 storage_capacity_unit_id: List = Field::string("StorageCapacityUnitId").list().limits(&Limits::new().items(None, Some(100))),
    7 status: List = Field::string("Status").list().limits(&Limits::new().items(None, Some(100))),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeStorageCapacityUnits`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `StorageCapacityUnits`: records.
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeStorageCapacityUnitsResponse: DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 storage_capacity_units: List = Field::record("StorageCapacityUnits", &STORAGE_CAPACITY_UNIT).wrapped("StorageCapacityUnit"),
}

/// `StorageCapacityUnits.StorageCapacityUnit` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct StorageCapacityUnit {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `Capacity`: integer.
    pub capacity: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AllocationStatus`: text.
    pub allocation_status: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `StorageCapacityUnitId`: text.
    pub storage_capacity_unit_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    StorageCapacityUnit: STORAGE_CAPACITY_UNIT,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 start_time: OptStr = Field::string("StartTime"),
    3 capacity: OptInt = Field::int32("Capacity"),
    4 description: OptStr = Field::string("Description"),
    5 allocation_status: OptStr = Field::string("AllocationStatus"),
    6 expired_time: OptStr = Field::string("ExpiredTime"),
    7 storage_capacity_unit_id: OptStr = Field::string("StorageCapacityUnitId"),
    8 name: OptStr = Field::string("Name"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeStorageCapacityUnitsRequest,
    DescribeStorageCapacityUnitsResponse,
    StorageCapacityUnit,
}
