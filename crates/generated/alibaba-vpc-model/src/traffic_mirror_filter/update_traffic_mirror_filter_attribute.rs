// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorFilterAttribute.json; do not edit.
//! Changes the name or description of a traffic mirror filter.
//!
//! What is left out stays as it is. Calls for the same filter must not overlap.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorFilterAttribute), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "UpdateTrafficMirrorFilterAttribute",
    effect: Effect::Write,
    request: UpdateTrafficMirrorFilterAttributeRequest = UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_REQUEST,
    response: UpdateTrafficMirrorFilterAttributeResponse = UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
    "400 ResourceNotFound.TrafficMirrorFilter = There is no such traffic mirror filter.",
}

/// Request of `UpdateTrafficMirrorFilterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterAttributeRequest {
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: String,
    /// Description of the traffic mirror filter: 1 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_filter_name: Option<String>,
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

impl UpdateTrafficMirrorFilterAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_filter_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            ..Self::default()
        }
    }

    /// Description of the traffic mirror filter: 1 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub fn traffic_mirror_filter_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_filter_description = Some(value.into());
        self
    }

    /// Name of the traffic mirror filter: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
        self
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
    UpdateTrafficMirrorFilterAttributeRequest: UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_REQUEST,
    0 traffic_mirror_filter_id: Str = Field::string("TrafficMirrorFilterId").required(),
    1 traffic_mirror_filter_description: OptStr = Field::string("TrafficMirrorFilterDescription"),
    2 traffic_mirror_filter_name: OptStr = Field::string("TrafficMirrorFilterName"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateTrafficMirrorFilterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateTrafficMirrorFilterAttributeResponse: UPDATE_TRAFFIC_MIRROR_FILTER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateTrafficMirrorFilterAttributeRequest,
    UpdateTrafficMirrorFilterAttributeResponse,
}
