// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddSourcesToTrafficMirrorSession.json; do not edit.
//! Adds network interfaces whose traffic a mirror session copies.
//!
//! Asynchronous: `ListTrafficMirrorSessions` shows `Modifying`, then `Created`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorSessions` every
//!   3 s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddSourcesToTrafficMirrorSession), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

operation! {
    name: "AddSourcesToTrafficMirrorSession",
    effect: Effect::Write,
    request: AddSourcesToTrafficMirrorSessionRequest = ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_REQUEST,
    response: AddSourcesToTrafficMirrorSessionResponse = ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListTrafficMirrorSessions").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.SourceInstanceIds",
    "400 IncorrectBusinessStatus.TrafficMirror = Payment for traffic mirroring is overdue. Settle the bill first.",
    "400 IncorrectStatus.TrafficMirrorSession = The mirror session is being changed. Try again when it is `Created`.",
    "400 OperationDenied.DuplicateRole",
    "400 OperationDenied.EcsNotSupportTrafficMirror",
    "400 OperationDenied.FreeNetworkInterface",
    "400 OperationDenied.UnsupportedTargetType",
    "400 OperationUnsupported.BondingNetworkInterface",
    "400 OptInRequired.TrafficMirror = Traffic mirroring is off in the region. Switch it on with `OpenTrafficMirrorService`.",
    "400 QuotaExceeded.NetworkInterfaceRelatedSession",
    "400 QuotaExceeded.SourceNumPerSession",
    "400 QuotaExceeded.SourceNumPerTarget",
    "400 ResourceAlreadyAssociated.TrafficMirrorSource",
    "400 ResourceNotFound.EcsInstance = There is no such instance.",
    "400 ResourceNotFound.NetworkInterface = There is no such network interface.",
    "400 ResourceNotFound.TrafficMirrorSession",
}

/// Request of `AddSourcesToTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddSourcesToTrafficMirrorSessionRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the session that mirrors traffic (`tms-...`). `ListTrafficMirrorSessions` lists it.
    pub traffic_mirror_session_id: String,
    /// Ids of the network interfaces whose traffic is copied (`eni-...`). At most 30 elements.
    pub traffic_mirror_source_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddSourcesToTrafficMirrorSessionRequest {
    /// Creates a value with the required members.
    pub fn new(
        traffic_mirror_session_id: impl Into<String>,
        traffic_mirror_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_session_id: traffic_mirror_session_id.into(),
            traffic_mirror_source_ids: cloudspec_wire::all(traffic_mirror_source_ids),
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
    AddSourcesToTrafficMirrorSessionRequest: ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 traffic_mirror_session_id: Str = Field::string("TrafficMirrorSessionId").required(),
    3 traffic_mirror_source_ids: List = Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::new().items(None, Some(30))),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `AddSourcesToTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddSourcesToTrafficMirrorSessionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddSourcesToTrafficMirrorSessionResponse: ADD_SOURCES_TO_TRAFFIC_MIRROR_SESSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddSourcesToTrafficMirrorSessionRequest,
    AddSourcesToTrafficMirrorSessionResponse,
}
