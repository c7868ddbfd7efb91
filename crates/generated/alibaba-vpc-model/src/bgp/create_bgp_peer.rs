// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpPeer.json; do not edit.
//! Adds a BGP neighbour to a BGP group.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpPeer).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateBgpPeer",
    effect: Effect::Write,
    request: CreateBgpPeerRequest = CREATE_BGP_PEER_REQUEST,
    response: CreateBgpPeerResponse = CREATE_BGP_PEER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 BgpPeer.Already.Exists",
    "400 DuplicatedParam.LocalIpAddress",
    "400 DuplicatedParam.LocalIpv6Address",
    "400 DuplicatedParam.PeerIpAddress",
    "400 DuplicatedParam.PeerIpv6Address",
    "400 IllegalParam.BfdMultiHop",
    "400 IllegalParam.LocalGatewayIpAndMask",
    "400 IllegalParam.PeeringIpv6SubnetMask",
    "400 InvalidAccessDeviceId.NotFound",
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDiscription.Malformed",
    "400 InvalidBgpGroup",
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
    "400 MissingParam.EnableBfd",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 OperationUnsupported.IPV6ForThisRegion",
    "400 QuotaExceeded.BfdSession",
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "400 UnsupportedFeature.Vpconn",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreateBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpPeerRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: String,
    /// `PeerIpAddress`: text.
    pub peer_ip_address: Option<String>,
    /// `EnableBfd`: yes or no. Default: `false`.
    pub enable_bfd: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `BfdMultiHop`: integer.
    pub bfd_multi_hop: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateBgpPeerRequest {
    /// Starts with the required members.
    pub fn new(bgp_group_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PeerIpAddress`.
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.peer_ip_address = Some(value.into());
        self
    }

    /// Sets `EnableBfd`.
    pub fn enable_bfd(mut self, value: bool) -> Self {
        self.enable_bfd = Some(value);
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

    /// Sets `BfdMultiHop`.
    pub fn bfd_multi_hop(mut self, value: i64) -> Self {
        self.bfd_multi_hop = Some(value);
        self
    }
}

record! {
    CreateBgpPeerRequest: CREATE_BGP_PEER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bgp_group_id: Str = Field::string("BgpGroupId").required(),
    2 peer_ip_address: OptStr = Field::string("PeerIpAddress"),
    3 enable_bfd: OptBool = Field::boolean("EnableBfd"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 ip_version: OptStr = Field::string("IpVersion"),
    6 bfd_multi_hop: OptInt = Field::int32("BfdMultiHop"),
}

/// Response of `CreateBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpPeerResponse {
    /// `BgpPeerId`: text.
    pub bgp_peer_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateBgpPeerResponse: CREATE_BGP_PEER_RESPONSE,
    0 bgp_peer_id: OptStr = Field::string("BgpPeerId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateBgpPeerRequest,
    CreateBgpPeerResponse,
}
