// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpPeer.json; do not edit.
//! Delete bgp peer (`DeleteBgpPeer`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpPeer).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteBgpPeerResponse;

/// The table of `DeleteBgpPeer`.
pub static OPERATION: Operation = Operation::new(
    "DeleteBgpPeer", Effect::Write, &DELETE_BGP_PEER_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteBgpPeerRequest>,
    empty::<DeleteBgpPeerResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "IncorrectStatus.BgpPeer"), ErrorCode::new(400, "InvalidBgpAuthkey.Malformed"),
    ErrorCode::new(400, "InvalidBgpDiscription.Malformed"), ErrorCode::new(400, "InvalidBgpGroup"),
    ErrorCode::new(400, "InvalidBgpName.Malformed"), ErrorCode::new(400, "InvalidBgpPeer.NotFound"),
    ErrorCode::new(400, "InvalidIP.Malformed"), ErrorCode::new(400, "InvalidParams.AlreadyExists"),
    ErrorCode::new(400, "InvalidParams.NotFound"), ErrorCode::new(400, "InvalidParams.NotNull"),
    ErrorCode::new(400, "InvalidParams.PeerIpAddressInUse"), ErrorCode::new(400, "InvalidParams.PeerIpAddressMustPointOut"),
    ErrorCode::new(400, "InvalidPeerAsn.Malformed"), ErrorCode::new(400, "InvalidPeerIpAddress"),
    ErrorCode::new(400, "InvalidStatus.CannotOperate"), ErrorCode::new(400, "InvalidVbrNetwork"),
    ErrorCode::new(400, "QuotaExceeded.Bgp"), ErrorCode::new(400, "QuotaExceeded.BgpNetwork"),
    ErrorCode::new(400, "QuotaExceeded.Nqa"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteBgpPeer`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteBgpPeerRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpPeerId`: text.
    pub bgp_peer_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl DeleteBgpPeerRequest {
    pub fn new(bgp_peer_id: impl Into<String>) -> Self { Self { bgp_peer_id: bgp_peer_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_BGP_PEER_REQUEST: Schema = Schema { name: "DeleteBgpPeerRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BgpPeerId").required(),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(DeleteBgpPeerRequest, DELETE_BGP_PEER_REQUEST,
    [0 OptStr region_id, 1 Str bgp_peer_id, 2 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteBgpPeerRequest);
