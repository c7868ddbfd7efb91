// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpGroup.json; do not edit.
//! Deletes a BGP group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteBgpGroupResponse;

operation!(Operation::new::<DeleteBgpGroupRequest, DeleteBgpGroupResponse>(
    "DeleteBgpGroup", Effect::Write, &DELETE_BGP_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidBgpAuthkey.Malformed InvalidBgpDiscription.Malformed InvalidBgpGroup InvalidBgpName.Malformed InvalidIP.Malformed
    400 InvalidParams.AlreadyExists InvalidParams.NotFound InvalidParams.NotNull InvalidParams.PeerIpAddressInUse
    400 InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed InvalidPeerIpAddress InvalidStatus.CannotOperate
    400 InvalidVbrNetwork OperationDenied.VbrAttachEcrInMiddleStatus QuotaExceeded.Bgp QuotaExceeded.BgpNetwork QuotaExceeded.Nqa
    404 DependencyViolation.BgpPeer InvalidRegionId.NotFound
");

/// Request of `DeleteBgpGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBgpGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteBgpGroupRequest {
    /// With what is required.
    pub fn new(bgp_group_id: impl Into<String>) -> Self { Self { bgp_group_id: bgp_group_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteBgpGroupRequest`].
pub static DELETE_BGP_GROUP_REQUEST: Schema = Schema { name: "DeleteBgpGroupRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("BgpGroupId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteBgpGroupRequest, DELETE_BGP_GROUP_REQUEST, [0 OptStr region_id, 1 Str bgp_group_id, 2 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteBgpGroupRequest);
