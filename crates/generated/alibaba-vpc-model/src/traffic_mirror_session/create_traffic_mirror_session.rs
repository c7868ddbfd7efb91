// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateTrafficMirrorSession.json; do not edit.
//! Creates a mirror session, which copies filtered traffic of network interfaces to a target.
//!
//! Asynchronous: `ListTrafficMirrorSessions` shows `Creating`, then `Created`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorSession),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{Tag, TrafficMirrorTargetType};

operation! {
    name: "CreateTrafficMirrorSession",
    effect: Effect::Write,
    request: CreateTrafficMirrorSessionRequest = CREATE_TRAFFIC_MIRROR_SESSION_REQUEST,
    response: CreateTrafficMirrorSessionResponse = CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 DuplicatedParam.SourceInstanceIds",
    "400 IllegalParam.Priority",
    "400 IncorrectBusinessStatus.TrafficMirror = Payment for traffic mirroring is overdue. Settle the bill first.",
    "400 IncorrectStatus.NetworkInterface",
    "400 IncorrectStatus.TrafficMirrorFilter = The traffic mirror filter is being changed. Try again when it is `Created`.",
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
    "400 QuotaExceeded.SessionNum",
    "400 QuotaExceeded.SlbRelatedSession",
    "400 QuotaExceeded.SourceNumPerSession",
    "400 QuotaExceeded.SourceNumPerTarget",
    "400 ResourceNotFound.EcsInstance = There is no such instance.",
    "400 ResourceNotFound.NetworkInterface = There is no such network interface.",
    "400 ResourceNotFound.Slb",
    "400 ResourceNotFound.TargetInstance",
    "400 ResourceNotFound.TrafficMirrorFilter = There is no such traffic mirror filter.",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreateTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionRequest {
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
    /// Id of what traffic is copied to: a network interface (`eni-...`) or a load balancer.
    pub traffic_mirror_target_id: String,
    /// What traffic is mirrored to: `NetworkInterface` or `SLB`.
    pub traffic_mirror_target_type: TrafficMirrorTargetType,
    /// Id of the filter that says which traffic is mirrored (`tmf-...`). `ListTrafficMirrorFilters` lists
    /// it.
    pub traffic_mirror_filter_id: String,
    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub virtual_network_id: Option<i64>,
    /// Priority: a smaller number is applied first. 1 to 32766.
    pub priority: i64,
    /// Whether it is switched on; `false` when left out.
    pub enabled: Option<bool>,
    /// How many bytes of each packet are copied.
    pub packet_length: Option<i64>,
    /// Ids of the network interfaces whose traffic is copied (`eni-...`). At most 30 elements.
    pub traffic_mirror_source_ids: Vec<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateTrafficMirrorSessionRequest {
    /// Creates a value with the required members.
    pub fn new(
        traffic_mirror_target_id: impl Into<String>,
        traffic_mirror_target_type: impl Into<TrafficMirrorTargetType>,
        traffic_mirror_filter_id: impl Into<String>,
        priority: i64,
        traffic_mirror_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            traffic_mirror_target_id: traffic_mirror_target_id.into(),
            traffic_mirror_target_type: traffic_mirror_target_type.into(),
            traffic_mirror_filter_id: traffic_mirror_filter_id.into(),
            priority,
            traffic_mirror_source_ids: cloudspec_wire::all(traffic_mirror_source_ids),
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

    /// VXLAN network identifier (VNI) of mirrored traffic, which tells sessions apart: 0 to 16777215.
    pub fn virtual_network_id(mut self, value: i64) -> Self {
        self.virtual_network_id = Some(value);
        self
    }

    /// Whether it is switched on; `false` when left out.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// How many bytes of each packet are copied.
    pub fn packet_length(mut self, value: i64) -> Self {
        self.packet_length = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateTrafficMirrorSessionRequest: CREATE_TRAFFIC_MIRROR_SESSION_REQUEST,
    0 traffic_mirror_session_description: OptStr = Field::string("TrafficMirrorSessionDescription"),
    1 traffic_mirror_session_name: OptStr = Field::string("TrafficMirrorSessionName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 traffic_mirror_target_id: Str = Field::string("TrafficMirrorTargetId").required(),
    5 traffic_mirror_target_type: Enum = Field::one_of("TrafficMirrorTargetType", TrafficMirrorTargetType::VALUES).required(),
    6 traffic_mirror_filter_id: Str = Field::string("TrafficMirrorFilterId").required(),
    7 virtual_network_id: OptInt = Field::int32("VirtualNetworkId"),
    8 priority: Int = Field::int32("Priority").required().limits(&Limits::new().range(Some(1.0), Some(32766.0))),
    9 enabled: OptBool = Field::boolean("Enabled"),
    10 packet_length: OptInt = Field::int32("PacketLength"),
    11 traffic_mirror_source_ids: List = Field::string("TrafficMirrorSourceIds").list().required().limits(&Limits::new().items(None, Some(30))),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateTrafficMirrorSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorSessionResponse {
    /// Id of the session that mirrors traffic (`tms-...`). `ListTrafficMirrorSessions` lists it.
    pub traffic_mirror_session_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateTrafficMirrorSessionResponse: CREATE_TRAFFIC_MIRROR_SESSION_RESPONSE,
    0 traffic_mirror_session_id: OptStr = Field::string("TrafficMirrorSessionId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTrafficMirrorSessionRequest,
    CreateTrafficMirrorSessionResponse,
}
