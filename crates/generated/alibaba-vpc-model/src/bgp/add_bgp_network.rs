// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddBgpNetwork.json; do not edit.
//! Add bgp network (`AddBgpNetwork`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddBgpNetwork).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AddBgpNetworkResponse;

/// The table of `AddBgpNetwork`.
pub static OPERATION: Operation = Operation::new(
    "AddBgpNetwork", Effect::Write, &ADD_BGP_NETWORK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<AddBgpNetworkRequest>,
    empty::<AddBgpNetworkResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Duplicated.CidrBlock"), ErrorCode::new(400, "IllegalParam.ConflictWithDClass"),
    ErrorCode::new(400, "InvalidBgpAuthkey.Malformed"), ErrorCode::new(400, "InvalidBgpDiscription.Malformed"),
    ErrorCode::new(400, "InvalidBgpGroup"), ErrorCode::new(400, "InvalidBgpName.Malformed"),
    ErrorCode::new(400, "InvalidDestCidrBlock.Malformed"), ErrorCode::new(400, "InvalidIP.IpInSnatPool"),
    ErrorCode::new(400, "InvalidIP.Malformed"), ErrorCode::new(400, "InvalidParams.AlreadyExists"),
    ErrorCode::new(400, "InvalidParams.NotFound"), ErrorCode::new(400, "InvalidParams.NotNull"),
    ErrorCode::new(400, "InvalidParams.PeerIpAddressInUse"), ErrorCode::new(400, "InvalidParams.PeerIpAddressMustPointOut"),
    ErrorCode::new(400, "InvalidPeerAsn.Malformed"), ErrorCode::new(400, "InvalidPeerIpAddress"),
    ErrorCode::new(400, "InvalidStatus.CannotOperate"), ErrorCode::new(400, "InvalidVbrNetwork"),
    ErrorCode::new(400, "OperationFailed.NoActiveRouterInterface"), ErrorCode::new(400, "OperationFailed.PconnTrafficNotEnable"),
    ErrorCode::new(400, "QuotaExceeded.Bgp"), ErrorCode::new(400, "QuotaExceeded.BgpNetwork"),
    ErrorCode::new(400, "QuotaExceeded.Nqa"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `AddBgpNetwork`.
#[derive(Default)] #[non_exhaustive]
pub struct AddBgpNetworkRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DstCidrBlock`: text.
    pub dst_cidr_block: String,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `RouterId`: text.
    pub router_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl AddBgpNetworkRequest {
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self { dst_cidr_block: dst_cidr_block.into(), router_id: router_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ADD_BGP_NETWORK_REQUEST: Schema = Schema { name: "AddBgpNetworkRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("DstCidrBlock").required(),
    Field::string("VpcId"),
    Field::string("RouterId").required(),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(AddBgpNetworkRequest, ADD_BGP_NETWORK_REQUEST,
    [0 OptStr region_id, 1 Str dst_cidr_block, 2 OptStr vpc_id, 3 Str router_id, 4 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AddBgpNetworkRequest);
