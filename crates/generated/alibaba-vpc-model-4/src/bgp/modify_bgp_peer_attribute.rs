// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyBgpPeerAttribute.json; do not edit.
//! Changes a BGP neighbour: group, address, BFD.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpPeerAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyBgpPeerAttributeResponse;

operation!(Operation::new::<ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse>(
    "ModifyBgpPeerAttribute", Effect::Write, &MODIFY_BGP_PEER_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.PeerIpAddress IllegalParam.BfdMultiHop IllegalParam.IpAddress IncorrectStatus.BgpPeer
    400 InvalidAccessDeviceId.NotFound InvalidBgpPeer.NotFound InvalidRegionId.NotFound MissingParam.BgpPeerId
    400 MissingParam.EnableBfd OperationFailed.PconnTrafficNotEnable QuotaExceeded.BfdSession
    404 IncorretStatus.BgpPeer InvalidBgpPeerId.NotFound
    500 Internal.Error
");

/// Request of `ModifyBgpPeerAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyBgpPeerAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BgpPeerId`: text. */ pub bgp_peer_id: String,
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `PeerIpAddress`: text. */ pub peer_ip_address: Option<String>,
    /** `EnableBfd`: yes or no. */ pub enable_bfd: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `BfdMultiHop`: integer. */ pub bfd_multi_hop: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyBgpPeerAttributeRequest {
    /// With what is required.
    pub fn new(bgp_peer_id: impl Into<String>) -> Self { Self { bgp_peer_id: bgp_peer_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self { self.bgp_group_id = Some(value.into()); self }
    /// Sets `PeerIpAddress`.
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self { self.peer_ip_address = Some(value.into()); self }
    /// Sets `EnableBfd`.
    pub fn enable_bfd(mut self, value: bool) -> Self { self.enable_bfd = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `BfdMultiHop`.
    pub fn bfd_multi_hop(mut self, value: i64) -> Self { self.bfd_multi_hop = Some(value); self }
}
/// Table of [`ModifyBgpPeerAttributeRequest`].
pub static MODIFY_BGP_PEER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyBgpPeerAttributeRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("BgpPeerId").required(),
    Field::string("BgpGroupId"),
    Field::string("PeerIpAddress"),
    Field::boolean("EnableBfd"),
    Field::string("ClientToken").filled(),
    Field::int32("BfdMultiHop"),
]; &ROWS } };
record!(ModifyBgpPeerAttributeRequest, MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str bgp_peer_id, 2 OptStr bgp_group_id, 3 OptStr peer_ip_address,
    5 OptStr client_token] [4 OptBool enable_bfd, 6 OptInt bfd_multi_hop]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyBgpPeerAttributeRequest);
