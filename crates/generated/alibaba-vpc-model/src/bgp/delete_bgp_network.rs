// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpNetwork.json; do not edit.
//! Delete bgp network (`DeleteBgpNetwork`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpNetwork).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteBgpNetworkResponse;

/// The table of `DeleteBgpNetwork`.
pub static OPERATION: Operation = Operation::new(
    "DeleteBgpNetwork", Effect::Write, &DELETE_BGP_NETWORK_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteBgpNetworkRequest>, empty::<DeleteBgpNetworkResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "InvalidBgpAuthkey.Malformed"), ErrorCode::new(400, "InvalidBgpDiscription.Malformed"),
    ErrorCode::new(400, "InvalidBgpGroup"), ErrorCode::new(400, "InvalidBgpName.Malformed"),
    ErrorCode::new(400, "InvalidIP.Malformed"), ErrorCode::new(400, "InvalidParams.AlreadyExists"),
    ErrorCode::new(400, "InvalidParams.NotFound"), ErrorCode::new(400, "InvalidParams.NotNull"),
    ErrorCode::new(400, "InvalidParams.PeerIpAddressInUse"), ErrorCode::new(400, "InvalidParams.PeerIpAddressMustPointOut"),
    ErrorCode::new(400, "InvalidPeerAsn.Malformed"), ErrorCode::new(400, "InvalidPeerIpAddress"),
    ErrorCode::new(400, "InvalidStatus.CannotOperate"), ErrorCode::new(400, "InvalidVbrNetwork"),
    ErrorCode::new(400, "QuotaExceeded.Bgp"), ErrorCode::new(400, "QuotaExceeded.BgpNetwork"),
    ErrorCode::new(400, "QuotaExceeded.Nqa"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteBgpNetwork`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteBgpNetworkRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DstCidrBlock`: text.
    pub dst_cidr_block: String,
    /// `RouterId`: text.
    pub router_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl DeleteBgpNetworkRequest {
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self { dst_cidr_block: dst_cidr_block.into(), router_id: router_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_BGP_NETWORK_REQUEST: Schema = Schema { name: "DeleteBgpNetworkRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("DstCidrBlock").required(),
    Field::string("RouterId").required(),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(DeleteBgpNetworkRequest, DELETE_BGP_NETWORK_REQUEST,
    [0 OptStr region_id, 1 Str dst_cidr_block, 2 Str router_id, 3 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteBgpNetworkRequest);
