// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeStorageCapacityUnits.json; do not edit.
//! Lists the storage capacity units that were bought, which offset the bills of pay-as-you-go disks.
//!
//! - Requires permission for the action `ecs:DescribeStorageCapacityUnits`, on StorageCapacityUnit
//!   `acs:ecs:{#regionId}:{#accountId}:scu/*` and StorageCapacityUnit
//!   `acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeStorageCapacityUnits),
//! 2024-06-24.

use cloudspec_wire::{
    Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits, Paging,
    Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    AllocationStatus, AllocationType, DiskTag, ImageTag, StorageCapacityUnitStatus,
};

operation! {
    name: "DescribeStorageCapacityUnits",
    effect: Effect::Read,
    request: DescribeStorageCapacityUnitsRequest = DESCRIBE_STORAGE_CAPACITY_UNITS_REQUEST,
    response: DescribeStorageCapacityUnitsResponse = DESCRIBE_STORAGE_CAPACITY_UNITS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["StorageCapacityUnits"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().authorization(Authorization::new("ecs:DescribeStorageCapacityUnits").resources(&[AuthorizedResource::new("StorageCapacityUnit", "acs:ecs:{#regionId}:{#accountId}:scu/*"), AuthorizedResource::new("StorageCapacityUnit", "acs:ecs:{#regionId}:{#accountId}:scu/{#scuId}")])),
}

errors! {
    "400 InvalidAllocationType.ValueNotSupported",
    "400 InvalidParameter.CapacityExceed",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
}

/// Request of `DescribeStorageCapacityUnits`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Capacity of storage capacity units: only those of this capacity are returned. Unit: GiB.
    pub capacity: Option<i64>,
    /// Which ones to return: those of the account (`Normal`, the default) or those that are shared
    /// (`Shared`).
    pub allocation_type: Option<AllocationType>,
    /// Ids of storage capacity units (`scu-...`): only these are returned. At most 100 elements.
    pub storage_capacity_unit_id: Vec<String>,
    /// States: only resources in one of them are returned. At most 100 elements.
    pub status: Vec<Status>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeStorageCapacityUnitsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Capacity of storage capacity units: only those of this capacity are returned.
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }

    /// Which ones to return: those of the account (`Normal`, the default) or those that are shared
    /// (`Shared`).
    pub fn allocation_type(mut self, value: impl Into<AllocationType>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Ids of storage capacity units (`scu-...`): only these are returned.
    pub fn storage_capacity_unit_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.storage_capacity_unit_id = cloudspec_wire::all(value);
        self
    }

    /// States: only resources in one of them are returned.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<Status>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
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
    5 allocation_type: Opt = Field::one_of("AllocationType", AllocationType::VALUES),
    6 storage_capacity_unit_id: List = Field::string("StorageCapacityUnitId").list().limits(&Limits::new().items(None, Some(100))),
    7 status: List = Field::one_of("Status", Status::VALUES).list().limits(&Limits::new().items(None, Some(100))),
    8 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeStorageCapacityUnits`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `StorageCapacityUnits`: list of records.
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<StorageCapacityUnitStatus>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Capacity of storage capacity units: only those of this capacity are returned. Unit: GiB.
    pub capacity: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether it is shared by the accounts of a resource directory.
    pub allocation_status: Option<AllocationStatus>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the storage capacity unit (`scu-...`). `DescribeStorageCapacityUnits` lists it.
    pub storage_capacity_unit_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StorageCapacityUnit: STORAGE_CAPACITY_UNIT,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", StorageCapacityUnitStatus::VALUES),
    2 start_time: Opt = Field::timestamp("StartTime"),
    3 capacity: OptInt = Field::int32("Capacity"),
    4 description: OptStr = Field::string("Description"),
    5 allocation_status: Opt = Field::one_of("AllocationStatus", AllocationStatus::VALUES),
    6 expired_time: Opt = Field::timestamp("ExpiredTime"),
    7 storage_capacity_unit_id: OptStr = Field::string("StorageCapacityUnitId"),
    8 name: OptStr = Field::string("Name"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Pending = "Pending",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeStorageCapacityUnitsRequest,
    DescribeStorageCapacityUnitsResponse,
    StorageCapacityUnit,
}
