// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteBgpGroup.json; do not edit.
//! Deletes a BGP group.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpGroup).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteBgpGroup",
    effect: Effect::Write,
    request: DeleteBgpGroupRequest = DELETE_BGP_GROUP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDiscription.Malformed",
    "400 InvalidBgpGroup",
    "400 InvalidBgpName.Malformed",
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
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "404 DependencyViolation.BgpPeer",
    "404 InvalidRegionId.NotFound",
}

/// Response of `DeleteBgpGroup`.
pub type DeleteBgpGroupResponse = RequestIdResponse;

/// Request of `DeleteBgpGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBgpGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteBgpGroupRequest {
    /// Starts with the required members.
    pub fn new(bgp_group_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
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
    DeleteBgpGroupRequest: DELETE_BGP_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bgp_group_id: Str = Field::string("BgpGroupId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteBgpGroupRequest,
}
