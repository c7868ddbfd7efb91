// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpPeer.json; do not edit.
//! Deletes a BGP neighbour.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpPeer).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteBgpPeer",
    effect: Effect::Write,
    request: DeleteBgpPeerRequest = DELETE_BGP_PEER_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.BgpPeer",
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDiscription.Malformed",
    "400 InvalidBgpGroup",
    "400 InvalidBgpName.Malformed",
    "400 InvalidBgpPeer.NotFound",
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
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "404 InvalidRegionId.NotFound",
}

/// Response of `DeleteBgpPeer`.
pub type DeleteBgpPeerResponse = RequestIdResponse;

/// Request of `DeleteBgpPeer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpPeerRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpPeerId`: text.
    pub bgp_peer_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteBgpPeerRequest {
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

    /// Sets `ClientToken`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBgpPeerRequest,
}
