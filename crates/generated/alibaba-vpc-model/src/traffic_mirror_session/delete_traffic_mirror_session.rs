// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteTrafficMirrorSession.json; do not edit.
//! Deletes a mirror session; its traffic is no longer copied.
//!
//! Asynchronous: `ListTrafficMirrorSessions` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorSession),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteTrafficMirrorSession",
    effect: Effect::Write,
    request: DeleteTrafficMirrorSessionRequest = DELETE_TRAFFIC_MIRROR_SESSION_REQUEST,
    response: DeleteTrafficMirrorSessionResponse = DELETE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.TrafficMirrorSession = The mirror session is being changed. Try again when it is `Created`.",
    "400 ResourceNotFound.TrafficMirrorSession",
}

/// Request of `DeleteTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorSessionRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the session that mirrors traffic (`tms-...`). `ListTrafficMirrorSessions` lists it.
    pub traffic_mirror_session_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteTrafficMirrorSessionRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_session_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_session_id: traffic_mirror_session_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteTrafficMirrorSessionRequest: DELETE_TRAFFIC_MIRROR_SESSION_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 traffic_mirror_session_id: Str = Field::string("TrafficMirrorSessionId").required(),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeleteTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorSessionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteTrafficMirrorSessionResponse: DELETE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteTrafficMirrorSessionRequest,
    DeleteTrafficMirrorSessionResponse,
}
