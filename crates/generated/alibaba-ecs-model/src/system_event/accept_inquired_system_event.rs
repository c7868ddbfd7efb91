// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AcceptInquiredSystemEvent.json; do not edit.
//! Accepts a system event that waits for a decision and lets the system carry out its default action.
//!
//! The event must be in the `Inquiring` state.
//!
//! - Requires permission for the action `ecs:AcceptInquiredSystemEvent` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AcceptInquiredSystemEvent),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "AcceptInquiredSystemEvent",
    effect: Effect::Write,
    request: AcceptInquiredSystemEventRequest = ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST,
    response: AcceptInquiredSystemEventResponse = ACCEPT_INQUIRED_SYSTEM_EVENT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:AcceptInquiredSystemEvent")),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 OperationDenied.AcceptNotSupported",
    "403 OperationFail.DiskCategoryNotSupported",
    "403 OperationFail.DiskStatusNotSupported",
    "403 OperationFail.InstanceStatusNotSupported",
    "403 SwitchToOffline.OnlineIsolateFail",
    "403 SwitchToOffline.OnlineReinitFail",
    "404 InvalidEventId.NoInquiringEventFound",
}

/// Request of `AcceptInquiredSystemEvent`.
#[derive(Default)]
#[non_exhaustive]
pub struct AcceptInquiredSystemEventRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the system event (`e-...`). `DescribeInstanceHistoryEvents` lists it.
    pub event_id: String,
    /// `Choice`: string.
    pub choice: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AcceptInquiredSystemEventRequest {
    /// Creates a value with the required members.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Choice`.
    pub fn choice(mut self, value: impl Into<String>) -> Self {
        self.choice = Some(value.into());
        self
    }
}

record! {
    AcceptInquiredSystemEventRequest: ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 event_id: Str = Field::string("EventId").required(),
    2 choice: OptStr = Field::string("Choice"),
}

/// Response of `AcceptInquiredSystemEvent`.
#[derive(Default)]
#[non_exhaustive]
pub struct AcceptInquiredSystemEventResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AcceptInquiredSystemEventResponse: ACCEPT_INQUIRED_SYSTEM_EVENT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AcceptInquiredSystemEventRequest,
    AcceptInquiredSystemEventResponse,
}
