// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyBgpPeerAttribute.json; do not edit.
//! Changes a BGP neighbour: group, address, BFD.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpPeerAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifyBgpPeerAttribute",
    effect: Effect::Write,
    request: ModifyBgpPeerAttributeRequest = MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.PeerIpAddress",
    "400 IllegalParam.BfdMultiHop",
    "400 IllegalParam.IpAddress",
    "400 IncorrectStatus.BgpPeer",
    "400 InvalidAccessDeviceId.NotFound",
    "400 InvalidBgpPeer.NotFound",
    "400 InvalidRegionId.NotFound",
    "400 MissingParam.BgpPeerId",
    "400 MissingParam.EnableBfd",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 QuotaExceeded.BfdSession",
    "404 IncorretStatus.BgpPeer",
    "404 InvalidBgpPeerId.NotFound",
    "500 Internal.Error",
}

/// Response of `ModifyBgpPeerAttribute`.
pub type ModifyBgpPeerAttributeResponse = RequestIdResponse;

/// Request of `ModifyBgpPeerAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpPeerId`: text.
    pub bgp_peer_id: String,
    /// `BgpGroupId`: text.
    pub bgp_group_id: Option<String>,
    /// `PeerIpAddress`: text.
    pub peer_ip_address: Option<String>,
    /// `EnableBfd`: yes or no.
    pub enable_bfd: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `BfdMultiHop`: integer.
    pub bfd_multi_hop: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyBgpPeerAttributeRequest {
    /// Starts with the required members.
    pub fn new(bgp_peer_id: impl Into<String>) -> Self {
        Self {
            bgp_peer_id: bgp_peer_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
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

    /// Sets `BfdMultiHop`.
    pub fn bfd_multi_hop(mut self, value: i64) -> Self {
        self.bfd_multi_hop = Some(value);
        self
    }
}

record! {
    ModifyBgpPeerAttributeRequest: MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bgp_peer_id: Str = Field::string("BgpPeerId").required(),
    2 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    3 peer_ip_address: OptStr = Field::string("PeerIpAddress"),
    4 enable_bfd: OptBool = Field::boolean("EnableBfd"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 bfd_multi_hop: OptInt = Field::int32("BfdMultiHop"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyBgpPeerAttributeRequest,
}
