// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelSimulatedSystemEvents.json; do not edit.
//! Cancels simulated system events that are `Scheduled` or `Executing`.
//!
//! They end as `Canceled`.
//!
//! - Requires permission for the action `ecs:CancelSimulatedSystemEvents` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelSimulatedSystemEvents),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "CancelSimulatedSystemEvents",
    effect: Effect::Write,
    request: CancelSimulatedSystemEventsRequest = CANCEL_SIMULATED_SYSTEM_EVENTS_REQUEST,
    response: CancelSimulatedSystemEventsResponse = CANCEL_SIMULATED_SYSTEM_EVENTS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CancelSimulatedSystemEvents")),
}

errors! {
    "400 EventIdLimitExceeded = There are too many ids in the request.",
    "403 CannotCancelSystemEvent.NotSimulated",
    "403 InvalidEventId.NotFound",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `CancelSimulatedSystemEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the system events that the operation is for (`e-...`). `DescribeInstanceHistoryEvents` lists
    /// them. At most 100 elements.
    pub event_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelSimulatedSystemEventsRequest {
    /// Creates a value with the required members.
    pub fn new(event_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            event_id: cloudspec_wire::all(event_id),
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
    CancelSimulatedSystemEventsRequest: CANCEL_SIMULATED_SYSTEM_EVENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 event_id: List = Field::string("EventId").list().required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CancelSimulatedSystemEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelSimulatedSystemEventsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelSimulatedSystemEventsResponse: CANCEL_SIMULATED_SYSTEM_EVENTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelSimulatedSystemEventsRequest,
    CancelSimulatedSystemEventsResponse,
}
