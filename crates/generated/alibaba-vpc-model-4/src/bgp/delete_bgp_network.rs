// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpNetwork.json; do not edit.
//! Withdraws the announcement of a network over BGP.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpNetwork).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteBgpNetworkResponse;

operation!(Operation::new::<DeleteBgpNetworkRequest, DeleteBgpNetworkResponse>(
    "DeleteBgpNetwork", Effect::Write, &DELETE_BGP_NETWORK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidBgpAuthkey.Malformed InvalidBgpDiscription.Malformed InvalidBgpGroup InvalidBgpName.Malformed InvalidIP.Malformed
    400 InvalidParams.AlreadyExists InvalidParams.NotFound InvalidParams.NotNull InvalidParams.PeerIpAddressInUse
    400 InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed InvalidPeerIpAddress InvalidStatus.CannotOperate
    400 InvalidVbrNetwork QuotaExceeded.Bgp QuotaExceeded.BgpNetwork QuotaExceeded.Nqa
    404 InvalidRegionId.NotFound
");

/// Request of `DeleteBgpNetwork`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBgpNetworkRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: String,
    /** `RouterId`: text. */ pub router_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteBgpNetworkRequest {
    /// With what is required.
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self { dst_cidr_block: dst_cidr_block.into(), router_id: router_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteBgpNetworkRequest`].
pub static DELETE_BGP_NETWORK_REQUEST: Schema = Schema { name: "DeleteBgpNetworkRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("DstCidrBlock").required(),
    Field::string("RouterId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteBgpNetworkRequest, DELETE_BGP_NETWORK_REQUEST,
    [0 OptStr region_id, 1 Str dst_cidr_block, 2 Str router_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteBgpNetworkRequest);
