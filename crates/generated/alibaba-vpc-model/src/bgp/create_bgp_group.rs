// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpGroup.json; do not edit.
//! Creates a BGP group for a virtual border router: neighbours that share one configuration.
//!
//! It needs an AS number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpGroup).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateBgpGroup",
    effect: Effect::Write,
    request: CreateBgpGroupRequest = CREATE_BGP_GROUP_REQUEST,
    response: CreateBgpGroupResponse = CREATE_BGP_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.BgpGroupLocalAsn",
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.PeerAsn",
    "400 IllegalParam.RouteLimit",
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDescription.Malformed",
    "400 InvalidBgpGroup",
    "400 InvalidBgpGroup.LocalAsnInvalid",
    "400 InvalidBgpName.Malformed",
    "400 InvalidIP.Malformed",
    "400 InvalidParams.AlreadyExists",
    "400 InvalidParams.NotFound",
    "400 InvalidParams.NotNull",
    "400 InvalidParams.PeerIpAddressInUse",
    "400 InvalidParams.PeerIpAddressMustPointOut",
    "400 InvalidPeerAsn.Malformed",
    "400 InvalidPeerIpAddress",
    "400 InvalidStatus.CannotOperate",
    "400 InvalidVbrNetwork",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationFailed.BgpPeerConflictWithECR",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationUnsupport",
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreateBgpGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouterId`: text.
    pub router_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `PeerAsn`: integer.
    pub peer_asn: i64,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// `IsFakeAsn`: yes or no. Default: `true`.
    pub is_fake_asn: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `RouteQuota`: integer.
    pub route_quota: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateBgpGroupRequest {
    /// Starts with the required members.
    pub fn new(router_id: impl Into<String>, peer_asn: i64) -> Self {
        Self {
            router_id: router_id.into(),
            peer_asn,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }

    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }

    /// Sets `IsFakeAsn`.
    pub fn is_fake_asn(mut self, value: bool) -> Self {
        self.is_fake_asn = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `RouteQuota`.
    pub fn route_quota(mut self, value: i64) -> Self {
        self.route_quota = Some(value);
        self
    }
}

record! {
    CreateBgpGroupRequest: CREATE_BGP_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 router_id: Str = Field::string("RouterId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 local_asn: OptInt = Field::int64("LocalAsn"),
    5 peer_asn: Int = Field::int64("PeerAsn").required(),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
    7 is_fake_asn: OptBool = Field::boolean("IsFakeAsn"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 ip_version: OptStr = Field::string("IpVersion"),
    10 route_quota: OptInt = Field::int32("RouteQuota"),
}

/// Response of `CreateBgpGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpGroupResponse {
    /// `BgpGroupId`: text.
    pub bgp_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateBgpGroupResponse: CREATE_BGP_GROUP_RESPONSE,
    0 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateBgpGroupRequest,
    CreateBgpGroupResponse,
}
