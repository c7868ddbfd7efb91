// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpGroup.json; do not edit.
//! Delete bgp group (`DeleteBgpGroup`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpGroup).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteBgpGroupResponse;

/// The table of `DeleteBgpGroup`.
pub static OPERATION: Operation = Operation::new(
    "DeleteBgpGroup", Effect::Write, &DELETE_BGP_GROUP_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteBgpGroupRequest>,
    empty::<DeleteBgpGroupResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "InvalidBgpAuthkey.Malformed"), ErrorCode::new(400, "InvalidBgpDiscription.Malformed"),
    ErrorCode::new(400, "InvalidBgpGroup"), ErrorCode::new(400, "InvalidBgpName.Malformed"),
    ErrorCode::new(400, "InvalidIP.Malformed"), ErrorCode::new(400, "InvalidParams.AlreadyExists"),
    ErrorCode::new(400, "InvalidParams.NotFound"), ErrorCode::new(400, "InvalidParams.NotNull"),
    ErrorCode::new(400, "InvalidParams.PeerIpAddressInUse"), ErrorCode::new(400, "InvalidParams.PeerIpAddressMustPointOut"),
    ErrorCode::new(400, "InvalidPeerAsn.Malformed"), ErrorCode::new(400, "InvalidPeerIpAddress"),
    ErrorCode::new(400, "InvalidStatus.CannotOperate"), ErrorCode::new(400, "InvalidVbrNetwork"),
    ErrorCode::new(400, "OperationDenied.VbrAttachEcrInMiddleStatus"), ErrorCode::new(400, "QuotaExceeded.Bgp"),
    ErrorCode::new(400, "QuotaExceeded.BgpNetwork"), ErrorCode::new(400, "QuotaExceeded.Nqa"),
    ErrorCode::new(404, "DependencyViolation.BgpPeer"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteBgpGroup`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteBgpGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl DeleteBgpGroupRequest {
    pub fn new(bgp_group_id: impl Into<String>) -> Self { Self { bgp_group_id: bgp_group_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static DELETE_BGP_GROUP_REQUEST: Schema = Schema { name: "DeleteBgpGroupRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BgpGroupId").required(),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(DeleteBgpGroupRequest, DELETE_BGP_GROUP_REQUEST,
    [0 OptStr region_id, 1 Str bgp_group_id, 2 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteBgpGroupRequest);
