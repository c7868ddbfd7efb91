// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateTrafficMirrorSessionAttribute.json; do not edit.
//! Changes a mirror session: filter, target, priority, whether it is on.
//!
//! Asynchronous: `ListTrafficMirrorSessions` shows `Modifying`, then `Created`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorSessions` every
//!   2 s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorSessionAttribute), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::TrafficMirrorTargetType;

operation! {
    name: "UpdateTrafficMirrorSessionAttribute",
    effect: Effect::Write,
    request: UpdateTrafficMirrorSessionAttributeRequest = UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    response: UpdateTrafficMirrorSessionAttributeResponse = UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListTrafficMirrorSessions").interval(2).attempts(10)),
}

errors! {
    "400 DuplicatedParam.Priority",
    "400 IncorrectBusinessStatus.TrafficMirror = Payment for traffic mirroring is overdue. Settle the bill first.",
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
    "400 IncorrectStatus.TrafficMirrorSession = The mirror session is being changed. Try again when it is `Created`.",
    "400 InvalidLoadBalancerId.NotFound",
    "400 OperationDenied.ClassicSLB",
    "400 OperationDenied.DuplicateRole",
    "400 OperationDenied.EcsNotSupportTrafficMirror",
    "400 OperationDenied.FreeNetworkInterface",
    "400 OperationDenied.SlbNotInVpc",
    "400 OperationDenied.UnsupportedTargetType",
    "400 OperationFailed.NotSupportBizType",
    "400 OptInRequired.TrafficMirror = Traffic mirroring is off in the region. Switch it on with `OpenTrafficMirrorService`.",
    "400 QuotaExceeded.FilterRelatedSession",
    "400 QuotaExceeded.NetworkInterfaceRelatedSession",
    "400 QuotaExceeded.SlbRelatedSession",
    "400 QuotaExceeded.SourceNumPerTarget",
    "400 ResourceNotFound.EcsInstance = There is no such instance.",
    "400 ResourceNotFound.NetworkInterface = There is no such network interface.",
    "400 ResourceNotFound.Slb",
    "400 ResourceNotFound.TrafficMirrorFilter = There is no such traffic mirror filter.",
    "400 ResourceNotFound.TrafficMirrorSession",
}

/// Request of `UpdateTrafficMirrorSessionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorSessionAttributeRequest {
    /// Description of the mirror session: 1 to 256 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_session_description: Option<String>,
    /// Name of the mirror session: 1 to 128 characters, not starting with `http://` or `https://`.
    pub traffic_mirror_session_name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the session that mirrors traffic (`tms-...`). `ListTrafficMirrorSessions` lists it.
    pub traffic_mirror_session_id: String,
    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub traffic_mirror_target_id: Option<String>,
    /// What traffic is mirrored to: `NetworkInterface` or `SLB`.
    pub traffic_mirror_target_type: Option<TrafficMirrorTargetType>,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: Option<String>,
    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub virtual_network_id: Option<i64>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// How many bytes of each packet are copied.
    pub packet_length: Option<i64>,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateTrafficMirrorSessionAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(traffic_mirror_session_id: impl Into<String>) -> Self {
        Self {
            traffic_mirror_session_id: traffic_mirror_session_id.into(),
            ..Self::default()
        }
    }

    /// Description of the mirror session: 1 to 256 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_session_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_session_description = Some(value.into());
        self
    }

    /// Name of the mirror session: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into());
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

    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }

    /// What traffic is mirrored to: `NetworkInterface` or `SLB`.
    pub fn traffic_mirror_target_type(
        mut self,
        value: impl Into<TrafficMirrorTargetType>,
    ) -> Self {
        self.traffic_mirror_target_type = Some(value.into());
        self
    }

    /// Id of the filter that says which traffic is mirrored (`tmf-...`).
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }

    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub fn virtual_network_id(mut self, value: i64) -> Self {
        self.virtual_network_id = Some(value);
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// How many bytes of each packet are copied.
    pub fn packet_length(mut self, value: i64) -> Self {
        self.packet_length = Some(value);
        self
    }

    /// Whether it is switched on; `false` when left out.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdateTrafficMirrorSessionAttributeRequest: UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_REQUEST,
    0 traffic_mirror_session_description: OptStr = Field::string("TrafficMirrorSessionDescription"),
    1 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 traffic_mirror_session_id: Str = Field::string("TrafficMirrorSessionId").required(),
    5 traffic_mirror_target_id: OptStr = Field::string("TrafficMirrorTargetId"),
    6 traffic_mirror_target_type: Opt = Field::one_of("TrafficMirrorTargetType", TrafficMirrorTargetType::VALUES),
    7 traffic_mirror_filter_id: OptStr = Field::string("TrafficMirrorFilterId"),
    8 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    9 priority: OptInt = Field::int32("Priority"),
    10 packet_length: OptInt = Field::int32("PacketLength"),
    11 enabled: OptBool = Field::boolean("Enabled"),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `UpdateTrafficMirrorSessionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorSessionAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateTrafficMirrorSessionAttributeResponse: UPDATE_TRAFFIC_MIRROR_SESSION_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateTrafficMirrorSessionAttributeRequest,
    UpdateTrafficMirrorSessionAttributeResponse,
}
