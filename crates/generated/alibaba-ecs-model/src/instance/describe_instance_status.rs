// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceStatus.json; do not edit.
//! Lists instances with only their status.
//!
//! Its response is much smaller than that of `DescribeInstances`.
//!
//! - Requires permission for the action `ecs:DescribeInstanceStatus` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceStatus),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, errors,
    operation, record,
};

operation! {
    name: "DescribeInstanceStatus",
    effect: Effect::Read,
    request: DescribeInstanceStatusRequest = DESCRIBE_INSTANCE_STATUS_REQUEST,
    response: DescribeInstanceStatusResponse = DESCRIBE_INSTANCE_STATUS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceStatuses"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceStatus")),
}

errors! {
    "403 Abs.InvalidInstanceIds.MalFormed = The instance ids are not as the operation wants them, usually a JSON array.",
    "403 InvalidParameter.TooManyInstanceIds = There are too many instance ids in the request.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `DescribeInstanceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the cluster that the resource belongs to. Only resources of the classic network have one.
    pub cluster_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the cluster that the resource belongs to.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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

    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstanceStatusRequest: DESCRIBE_INSTANCE_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 cluster_id: OptStr = Field::string("ClusterId"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    5 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeInstanceStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `InstanceStatuses`: list of records.
    pub instance_statuses: Vec<InstanceStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceStatusResponse: DESCRIBE_INSTANCE_STATUS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instance_statuses: List = Field::record("InstanceStatuses", &INSTANCE_STATUS).wrapped("InstanceStatus"),
}

/// `InstanceStatuses.InstanceStatus` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// State of the resource, or the state that is looked for.
    pub status: Option<crate::shapes::InstanceStatus>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceStatus: INSTANCE_STATUS,
    0 status: Opt = Field::one_of("Status", crate::shapes::InstanceStatus::VALUES),
    1 instance_id: OptStr = Field::string("InstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceStatusRequest,
    DescribeInstanceStatusResponse,
    InstanceStatus,
}
