// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpPeer.json; do not edit.
//! Deletes a BGP neighbour.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpPeer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteBgpPeerResponse;

operation!(Operation::new::<DeleteBgpPeerRequest, DeleteBgpPeerResponse>(
    "DeleteBgpPeer", Effect::Write, &DELETE_BGP_PEER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.BgpPeer InvalidBgpAuthkey.Malformed InvalidBgpDiscription.Malformed InvalidBgpGroup
    400 InvalidBgpName.Malformed InvalidBgpPeer.NotFound InvalidIP.Malformed InvalidParams.AlreadyExists InvalidParams.NotFound
    400 InvalidParams.NotNull InvalidParams.PeerIpAddressInUse InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed
    400 InvalidPeerIpAddress InvalidStatus.CannotOperate InvalidVbrNetwork QuotaExceeded.Bgp QuotaExceeded.BgpNetwork
    400 QuotaExceeded.Nqa
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteBgpPeer`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBgpPeerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BgpPeerId`: text. */ pub bgp_peer_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteBgpPeerRequest {
    /// With what is required.
    pub fn new(bgp_peer_id: impl Into<String>) -> Self { Self { bgp_peer_id: bgp_peer_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteBgpPeerRequest`].
pub static DELETE_BGP_PEER_REQUEST: Schema = Schema { name: "DeleteBgpPeerRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("BgpPeerId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteBgpPeerRequest, DELETE_BGP_PEER_REQUEST, [0 OptStr region_id, 1 Str bgp_peer_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteBgpPeerRequest);
