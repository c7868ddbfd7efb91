// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateBgpPeer.json; do not edit.
//! Adds a BGP neighbour to a BGP group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpPeer).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateBgpPeerRequest, CreateBgpPeerResponse>(
    "CreateBgpPeer", Effect::Write, &CREATE_BGP_PEER_REQUEST, &CREATE_BGP_PEER_RESPONSE,
).idempotency_token("ClientToken"), "
    400 BgpPeer.Already.Exists DuplicatedParam.LocalIpAddress DuplicatedParam.LocalIpv6Address DuplicatedParam.PeerIpAddress
    400 DuplicatedParam.PeerIpv6Address IllegalParam.BfdMultiHop IllegalParam.LocalGatewayIpAndMask
    400 IllegalParam.PeeringIpv6SubnetMask InvalidAccessDeviceId.NotFound InvalidBgpAuthkey.Malformed
    400 InvalidBgpDiscription.Malformed InvalidBgpGroup InvalidBgpName.Malformed InvalidIP.Malformed InvalidParams.AlreadyExists
    400 InvalidParams.NotFound InvalidParams.NotNull InvalidParams.PeerIpAddressInUse InvalidParams.PeerIpAddressMustPointOut
    400 InvalidPeerAsn.Malformed InvalidPeerIpAddress InvalidStatus.CannotOperate InvalidVbrNetwork MissingParam.EnableBfd
    400 OperationFailed.PconnTrafficNotEnable OperationUnsupported.IPV6ForThisRegion QuotaExceeded.BfdSession QuotaExceeded.Bgp
    400 QuotaExceeded.BgpNetwork QuotaExceeded.Nqa UnsupportedFeature.Vpconn
    404 InvalidRegionId.NotFound
");

/// Request of `CreateBgpPeer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateBgpPeerRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: String,
    /** `PeerIpAddress`: text. */ pub peer_ip_address: Option<String>,
    /** `EnableBfd`: yes or no. Default: `false`. */ pub enable_bfd: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `BfdMultiHop`: integer. */ pub bfd_multi_hop: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateBgpPeerRequest {
    /// With what is required.
    pub fn new(bgp_group_id: impl Into<String>) -> Self { Self { bgp_group_id: bgp_group_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PeerIpAddress`.
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self { self.peer_ip_address = Some(value.into()); self }
    /// Sets `EnableBfd`.
    pub fn enable_bfd(mut self, value: bool) -> Self { self.enable_bfd = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `BfdMultiHop`.
    pub fn bfd_multi_hop(mut self, value: i64) -> Self { self.bfd_multi_hop = Some(value); self }
}
/// Table of [`CreateBgpPeerRequest`].
pub static CREATE_BGP_PEER_REQUEST: Schema = Schema { name: "CreateBgpPeerRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("BgpGroupId").required(),
    Field::string("PeerIpAddress"),
    Field::boolean("EnableBfd"),
    Field::string("ClientToken").filled(),
    Field::string("IpVersion"),
    Field::int32("BfdMultiHop"),
]; &ROWS } };
record!(CreateBgpPeerRequest, CREATE_BGP_PEER_REQUEST,
    [0 OptStr region_id, 1 Str bgp_group_id, 2 OptStr peer_ip_address, 4 OptStr client_token,
    5 OptStr ip_version] [3 OptBool enable_bfd, 6 OptInt bfd_multi_hop]);

/// Answer of `CreateBgpPeer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateBgpPeerResponse {
    /** `BgpPeerId`: text. */ pub bgp_peer_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateBgpPeerResponse`].
pub static CREATE_BGP_PEER_RESPONSE: Schema = Schema { name: "CreateBgpPeerResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("BgpPeerId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateBgpPeerResponse, CREATE_BGP_PEER_RESPONSE, [0 OptStr bgp_peer_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateBgpPeerRequest, CreateBgpPeerResponse);
