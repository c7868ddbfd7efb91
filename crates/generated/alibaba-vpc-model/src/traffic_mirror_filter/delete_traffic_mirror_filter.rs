// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteTrafficMirrorFilter.json; do not edit.
//! Deletes a traffic mirror filter.
//!
//! Asynchronous: `ListTrafficMirrorFilters` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorFilters` every
//!   3 s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorFilter),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "DeleteTrafficMirrorFilter",
    effect: Effect::Write,
    request: DeleteTrafficMirrorFilterRequest = DELETE_TRAFFIC_MIRROR_FILTER_REQUEST,
    response: DeleteTrafficMirrorFilterResponse = DELETE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).asynchronous(Asynchronous::new().poll("ListTrafficMirrorFilters").interval(3).attempts(10)),
}

errors! {
    "400 DependencyViolation.TrafficMirrorSession",
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.TrafficMirrorRule",
    "400 ResourceNotFound.TrafficMirrorFilter = There is no such traffic mirror filter.",
}

/// Request of `DeleteTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRequest {
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteTrafficMirrorFilterRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
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
    DeleteTrafficMirrorFilterRequest: DELETE_TRAFFIC_MIRROR_FILTER_REQUEST,
    0 traffic_mirror_filter_id: Str = Field::string("TrafficMirrorFilterId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeleteTrafficMirrorFilter`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteTrafficMirrorFilterResponse: DELETE_TRAFFIC_MIRROR_FILTER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteTrafficMirrorFilterRequest,
    DeleteTrafficMirrorFilterResponse,
}
