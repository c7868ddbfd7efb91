// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyBgpPeerAttribute.json; do not edit.
//! Changes a BGP neighbour: group, address, BFD.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpPeerAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "ModifyBgpPeerAttribute",
    effect: Effect::Write,
    request: ModifyBgpPeerAttributeRequest = MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    response: ModifyBgpPeerAttributeResponse = MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 DuplicatedParam.PeerIpAddress",
    "400 IllegalParam.BfdMultiHop",
    "400 IllegalParam.IpAddress = The IP address is malformed or not possible here.",
    "400 IncorrectStatus.BgpPeer",
    "400 InvalidAccessDeviceId.NotFound",
    "400 InvalidBgpPeer.NotFound",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParam.BgpPeerId",
    "400 MissingParam.EnableBfd",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 QuotaExceeded.BfdSession",
    "404 IncorretStatus.BgpPeer",
    "404 InvalidBgpPeerId.NotFound",
    "500 Internal.Error",
}

/// Request of `ModifyBgpPeerAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the BGP neighbour (`bgp-...`). `DescribeBgpPeers` lists it.
    pub bgp_peer_id: String,
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: Option<String>,
    /// IP address of the BGP neighbour, the other end of the session.
    pub peer_ip_address: Option<String>,
    /// Whether BFD is on, which notices a broken connection early.
    pub enable_bfd: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// How many hops a BFD session may have, 1 to 255.
    pub bfd_multi_hop: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyBgpPeerAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(bgp_peer_id: impl Into<String>) -> Self {
        Self {
            bgp_peer_id: bgp_peer_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the BGP group (`bgpg-...`).
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }

    /// IP address of the BGP neighbour, the other end of the session.
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.peer_ip_address = Some(value.into());
        self
    }

    /// Whether BFD is on, which notices a broken connection early.
    pub fn enable_bfd(mut self, value: bool) -> Self {
        self.enable_bfd = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How many hops a BFD session may have, 1 to 255.
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

/// Response of `ModifyBgpPeerAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyBgpPeerAttributeResponse: MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyBgpPeerAttributeRequest,
    ModifyBgpPeerAttributeResponse,
}
