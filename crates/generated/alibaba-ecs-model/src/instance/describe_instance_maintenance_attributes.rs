// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceMaintenanceAttributes.json; do not edit.
//! Lists the maintenance settings of instances: the hours in which maintenance may happen, and what to
//! do when the host fails.
//!
//! - Requires permission for the action `ecs:DescribeInstanceMaintenanceAttributes` (access level get),
//!   on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, errors,
    open_enum, operation, record,
};

pub use crate::shapes::MaintenanceWindow;

operation! {
    name: "DescribeInstanceMaintenanceAttributes",
    effect: Effect::Read,
    request: DescribeInstanceMaintenanceAttributesRequest = DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    response: DescribeInstanceMaintenanceAttributesResponse = DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["MaintenanceAttributes"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceMaintenanceAttributes")),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 InstanceIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 OperationDenied.NotInWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `DescribeInstanceMaintenanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceMaintenanceAttributesRequest {
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
    DescribeInstanceMaintenanceAttributesRequest: DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int64("PageNumber"),
    2 page_size: OptInt = Field::int64("PageSize"),
    3 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeInstanceMaintenanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `MaintenanceAttributes`: list of records.
    pub maintenance_attributes: Vec<MaintenanceAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceMaintenanceAttributesResponse: DESCRIBE_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 maintenance_attributes: List = Field::record("MaintenanceAttributes", &MAINTENANCE_ATTRIBUTE).wrapped("MaintenanceAttribute"),
}

/// `MaintenanceAttributes.MaintenanceAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MaintenanceAttribute {
    /// Whether an event tells about maintenance before the instance is taken down; `false` when left out.
    pub notify_on_maintenance: Option<bool>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// `MaintenanceWindows`: list of records.
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// What happens to the instances when their host fails or has to be maintained.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MaintenanceAttribute: MAINTENANCE_ATTRIBUTE,
    0 notify_on_maintenance: OptBool = Field::boolean("NotifyOnMaintenance"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 maintenance_windows: List = Field::record("MaintenanceWindows", &crate::shapes::MAINTENANCE_WINDOW).wrapped("MaintenanceWindow"),
    3 action_on_maintenance: Opt = Field::record("ActionOnMaintenance", &ACTION_ON_MAINTENANCE),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ActionOnMaintenance {
    /// `DefaultValue`: string.
    pub default_value: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<ValueItem>,
    /// `SupportedValues`: list of strings.
    pub supported_values: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ActionOnMaintenance: ACTION_ON_MAINTENANCE,
    0 default_value: OptStr = Field::string("DefaultValue"),
    1 value: Opt = Field::one_of("Value", ValueItem::VALUES),
    2 supported_values: List = Field::string("SupportedValues").wrapped("SupportedValue"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum ValueItem {
        Stop = "Stop",
        AutoRecover = "AutoRecover",
        AutoRedeploy = "AutoRedeploy",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceMaintenanceAttributesRequest,
    DescribeInstanceMaintenanceAttributesResponse,
    MaintenanceAttribute,
    ActionOnMaintenance,
}
