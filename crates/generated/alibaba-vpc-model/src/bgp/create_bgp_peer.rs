// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpPeer.json; do not edit.
//! Adds a BGP neighbour to a BGP group.
//!
//! Its address is the far end of the session. `EnableBfd` finds a broken line sooner than BGP itself
//! does.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpPeer), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::IpVersion;

operation! {
    name: "CreateBgpPeer",
    effect: Effect::Write,
    request: CreateBgpPeerRequest = CREATE_BGP_PEER_REQUEST,
    response: CreateBgpPeerResponse = CREATE_BGP_PEER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
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
    "400 InvalidBgpAuthkey.Malformed = The BGP password is malformed.",
    "400 InvalidBgpDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidBgpGroup = There is no such BGP group, or it does not fit.",
    "400 InvalidBgpName.Malformed = The name of the BGP group is malformed.",
    "400 InvalidIP.Malformed = The IP address is malformed.",
    "400 InvalidParams.AlreadyExists = There is such a thing already.",
    "400 InvalidParams.NotFound = Something that the request refers to does not exist; the message names it.",
    "400 InvalidParams.NotNull = A required parameter is empty; the message names it.",
    "400 InvalidParams.PeerIpAddressInUse = The neighbour's address is in use.",
    "400 InvalidParams.PeerIpAddressMustPointOut = The neighbour's address is needed.",
    "400 InvalidPeerAsn.Malformed = The neighbour's AS number is not possible.",
    "400 InvalidPeerIpAddress = The neighbour's address is not possible.",
    "400 InvalidStatus.CannotOperate = The resource's state does not allow the operation. Wait until it is stable.",
    "400 InvalidVbrNetwork = The virtual border router's addresses are not set up.",
    "400 MissingParam.EnableBfd",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 OperationUnsupported.IPV6ForThisRegion",
    "400 QuotaExceeded.BfdSession",
    "400 QuotaExceeded.Bgp = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.BgpNetwork = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.Nqa = The quota for BGP of this virtual border router is used up.",
    "400 UnsupportedFeature.Vpconn",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpPeerRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: String,
    /// IP address of the BGP neighbour, the other end of the session.
    pub peer_ip_address: Option<String>,
    /// Whether BFD is on, which notices a broken connection early. Default: `false`.
    pub enable_bfd: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// How many hops a BFD session may have, 1 to 255.
    pub bfd_multi_hop: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateBgpPeerRequest {
    /// Creates a value with the required members.
    pub fn new(bgp_group_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// How many hops a BFD session may have, 1 to 255.
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
    5 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    6 bfd_multi_hop: OptInt = Field::int32("BfdMultiHop"),
}

/// Response of `CreateBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBgpPeerResponse {
    /// Id of the BGP neighbour (`bgp-...`). `DescribeBgpPeers` lists it.
    pub bgp_peer_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
