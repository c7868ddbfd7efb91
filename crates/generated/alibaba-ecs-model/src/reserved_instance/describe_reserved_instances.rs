// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeReservedInstances.json; do not edit.
//! Lists the reserved instances that were bought.
//!
//! They are filtered by zone, type, scope, status and tags. Reserved instances are discounts for
//! pay-as-you-go instances, not instances.
//!
//! - Requires permission for the action `ecs:DescribeReservedInstances` (access level get), on
//!   ReservedInstance `acs:ecs:{#regionId}:{#accountId}:reservedinstance/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    AllocationStatus, AllocationType, DiskTag, ImageTag, OperationLock,
    OperationLockLockReason, Platform, ReservedInstanceScope, ReservedInstanceStatus,
};

operation! {
    name: "DescribeReservedInstances",
    effect: Effect::Read,
    request: DescribeReservedInstancesRequest = DESCRIBE_RESERVED_INSTANCES_REQUEST,
    response: DescribeReservedInstancesResponse = DESCRIBE_RESERVED_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["ReservedInstances"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeReservedInstances").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/*"), AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}")])),
}

errors! {
    "400 InvalidAllocationType.ValueNotSupported",
    "400 InvalidEndTime.ValueNotSupported",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidReservedInstanceLockReason.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "400 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "400 InvalidReservedInstanceStatus.ValueNotSupported",
    "400 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub reserved_instance_name: Option<String>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<OperationLockLockReason>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// What it holds for: `Region` or `Zone`.
    pub scope: Option<ReservedInstanceScope>,
    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub offering_type: Option<String>,
    /// Which ones to return: those of the account (`Normal`, the default) or those that are shared
    /// (`Shared`).
    pub allocation_type: Option<AllocationType>,
    /// Ids of the reserved instances that the operation is for. `DescribeReservedInstances` lists them. At
    /// most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// States: only resources in one of them are returned. At most 100 elements.
    pub status: Vec<Status>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeReservedInstancesRequest {
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<OperationLockLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// What it holds for: `Region` or `Zone`.
    pub fn scope(mut self, value: impl Into<ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Which ones to return: those of the account (`Normal`, the default) or those that are shared
    /// (`Shared`).
    pub fn allocation_type(mut self, value: impl Into<AllocationType>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }

    /// Ids of the reserved instances that the operation is for.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = cloudspec_wire::all(value);
        self
    }

    /// States: only resources in one of them are returned.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<Status>>) -> Self {
        self.status = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeReservedInstancesRequest: DESCRIBE_RESERVED_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    4 zone_id: OptStr = Field::string("ZoneId"),
    5 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    6 lock_reason: Opt = Field::one_of("LockReason", OperationLockLockReason::VALUES),
    7 instance_type: OptStr = Field::string("InstanceType"),
    8 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    9 scope: Opt = Field::one_of("Scope", ReservedInstanceScope::VALUES),
    10 offering_type: OptStr = Field::string("OfferingType"),
    11 allocation_type: Opt = Field::one_of("AllocationType", AllocationType::VALUES),
    12 reserved_instance_id: List = Field::string("ReservedInstanceId").list().limits(&Limits::new().items(None, Some(100))),
    13 status: List = Field::one_of("Status", Status::VALUES).list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `ReservedInstances`: list of records.
    pub reserved_instances: Vec<ReservedInstance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for.
    pub status: Option<ReservedInstanceStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub reserved_instance_name: Option<String>,
    /// Id of the reserved instance, which `DescribeReservedInstances` lists.
    pub reserved_instance_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How a reserved instance is paid: `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub offering_type: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether it is shared by the accounts of a resource directory.
    pub allocation_status: Option<AllocationStatus>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<Platform>,
    /// What it holds for: `Region` or `Zone`.
    pub scope: Option<String>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<OperationLock>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReservedInstance: RESERVED_INSTANCE,
    0 status: Opt = Field::one_of("Status", ReservedInstanceStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    3 reserved_instance_id: OptStr = Field::string("ReservedInstanceId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 instance_amount: OptInt = Field::int32("InstanceAmount"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 offering_type: OptStr = Field::string("OfferingType"),
    8 start_time: Opt = Field::timestamp("StartTime"),
    9 description: OptStr = Field::string("Description"),
    10 allocation_status: Opt = Field::one_of("AllocationStatus", AllocationStatus::VALUES),
    11 expired_time: Opt = Field::timestamp("ExpiredTime"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 zone_id: OptStr = Field::string("ZoneId"),
    14 platform: Opt = Field::one_of("Platform", Platform::VALUES),
    15 scope: OptStr = Field::string("Scope"),
    16 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    17 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Updating = "Updating",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeReservedInstancesRequest,
    DescribeReservedInstancesResponse,
    ReservedInstance,
}
