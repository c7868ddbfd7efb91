// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpPeer.json; do not edit.
//! Deletes a BGP neighbour.
//!
//! The session with it ends and the routes learned from it are gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpPeer), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteBgpPeer",
    effect: Effect::Write,
    request: DeleteBgpPeerRequest = DELETE_BGP_PEER_REQUEST,
    response: DeleteBgpPeerResponse = DELETE_BGP_PEER_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IncorrectStatus.BgpPeer",
    "400 InvalidBgpAuthkey.Malformed = The BGP password is malformed.",
    "400 InvalidBgpDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidBgpGroup = There is no such BGP group, or it does not fit.",
    "400 InvalidBgpName.Malformed = The name of the BGP group is malformed.",
    "400 InvalidBgpPeer.NotFound",
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
    "400 QuotaExceeded.Bgp = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.BgpNetwork = The quota for BGP of this virtual border router is used up.",
    "400 QuotaExceeded.Nqa = The quota for BGP of this virtual border router is used up.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpPeerRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the BGP neighbour (`bgp-...`). `DescribeBgpPeers` lists it.
    pub bgp_peer_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteBgpPeerRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteBgpPeerRequest: DELETE_BGP_PEER_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bgp_peer_id: Str = Field::string("BgpPeerId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DeleteBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpPeerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteBgpPeerResponse: DELETE_BGP_PEER_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBgpPeerRequest,
    DeleteBgpPeerResponse,
}
