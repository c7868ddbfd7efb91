// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSimulatedSystemEvents.json; do not edit.
//! Schedules simulated system events for instances, to rehearse how applications react.
//!
//! Nothing happens to the instances. An event goes from `Scheduled` to `Executed` at its time, or to
//! `Canceled` or `Avoided`.
//!
//! - Requires permission for the action `ecs:CreateSimulatedSystemEvents` (access level create), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSimulatedSystemEvents),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, operation, record,
};

operation! {
    name: "CreateSimulatedSystemEvents",
    effect: Effect::Write,
    request: CreateSimulatedSystemEventsRequest = CREATE_SIMULATED_SYSTEM_EVENTS_REQUEST,
    response: CreateSimulatedSystemEventsResponse = CREATE_SIMULATED_SYSTEM_EVENTS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateSimulatedSystemEvents").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 InstanceIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidNotBefore.Passed",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 SimulatedEventLimitExceeded",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `CreateSimulatedSystemEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of system event, such as `SystemMaintenance.Reboot`.
    pub event_type: String,
    /// Earliest time that the system event is carried out.
    pub not_before: Timestamp,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSimulatedSystemEventsRequest {
    /// Creates a value with the required members.
    pub fn new(
        event_type: impl Into<String>,
        not_before: impl Into<Timestamp>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            not_before: not_before.into(),
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateSimulatedSystemEventsRequest: CREATE_SIMULATED_SYSTEM_EVENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 event_type: Str = Field::string("EventType").required(),
    2 not_before: Time = Field::timestamp("NotBefore").required(),
    3 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreateSimulatedSystemEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `EventIdSet`: list of strings.
    pub event_id_set: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSimulatedSystemEventsResponse: CREATE_SIMULATED_SYSTEM_EVENTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 event_id_set: List = Field::string("EventIdSet").wrapped("EventId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSimulatedSystemEventsRequest,
    CreateSimulatedSystemEventsResponse,
}
