// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceMaintenanceAttributes.json; do not edit.
//! Sets the hours in which an instance may be maintained, and what to do when its host fails.
//!
//! - Requires permission for the action `ecs:ModifyInstanceMaintenanceAttributes` (access level
//!   update), on Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the
//!   policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

pub use crate::shapes::MaintenanceWindow;

operation! {
    name: "ModifyInstanceMaintenanceAttributes",
    effect: Effect::Write,
    request: ModifyInstanceMaintenanceAttributesRequest = MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    response: ModifyInstanceMaintenanceAttributesResponse = MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInstanceMaintenanceAttributes").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 OperationDenied.NotInWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `ModifyInstanceMaintenanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// What happens to the instances when their host fails or has to be maintained.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// Whether an event tells about maintenance before the instance is taken down; `false` when left out.
    pub notify_on_maintenance: Option<bool>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// `MaintenanceWindow`: list of records, at most 1 elements.
    pub maintenance_window: Vec<MaintenanceWindow>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceMaintenanceAttributesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// What happens to the instances when their host fails or has to be maintained.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<ActionOnMaintenance>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Whether an event tells about maintenance before the instance is taken down; `false` when left out.
    pub fn notify_on_maintenance(mut self, value: bool) -> Self {
        self.notify_on_maintenance = Some(value);
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

    /// Sets `MaintenanceWindow`.
    pub fn maintenance_window(
        mut self,
        value: impl IntoIterator<Item = MaintenanceWindow>,
    ) -> Self {
        self.maintenance_window = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyInstanceMaintenanceAttributesRequest: MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 action_on_maintenance: Opt = Field::one_of("ActionOnMaintenance", ActionOnMaintenance::VALUES),
    2 notify_on_maintenance: OptBool = Field::boolean("NotifyOnMaintenance"),
    3 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
    4 maintenance_window: List = Field::record("MaintenanceWindow", &crate::shapes::MAINTENANCE_WINDOW).list().limits(&Limits::new().items(None, Some(1))),
}

/// Response of `ModifyInstanceMaintenanceAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceMaintenanceAttributesResponse: MODIFY_INSTANCE_MAINTENANCE_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `ActionOnMaintenance`. The provider may add others.
    pub enum ActionOnMaintenance {
        Stop = "Stop",
        AutoRecover = "AutoRecover",
        AutoRedeploy = "AutoRedeploy",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceMaintenanceAttributesRequest,
    ModifyInstanceMaintenanceAttributesResponse,
}
