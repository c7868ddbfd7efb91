// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddBgpNetwork.json; do not edit.
//! Announces a network of a VPC over BGP from a virtual border router.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddBgpNetwork).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AddBgpNetwork",
    effect: Effect::Write,
    request: AddBgpNetworkRequest = ADD_BGP_NETWORK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicated.CidrBlock",
    "400 IllegalParam.ConflictWithDClass",
    "400 InvalidBgpAuthkey.Malformed",
    "400 InvalidBgpDiscription.Malformed",
    "400 InvalidBgpGroup",
    "400 InvalidBgpName.Malformed",
    "400 InvalidDestCidrBlock.Malformed",
    "400 InvalidIP.IpInSnatPool",
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
    "400 OperationFailed.NoActiveRouterInterface",
    "400 OperationFailed.PconnTrafficNotEnable",
    "400 QuotaExceeded.Bgp",
    "400 QuotaExceeded.BgpNetwork",
    "400 QuotaExceeded.Nqa",
    "404 InvalidRegionId.NotFound",
}

/// Response of `AddBgpNetwork`.
pub type AddBgpNetworkResponse = RequestIdResponse;

/// Request of `AddBgpNetwork`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AddBgpNetworkRequest {
    /// Starts with the required members.
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self {
            dst_cidr_block: dst_cidr_block.into(),
            router_id: router_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AddBgpNetworkRequest: ADD_BGP_NETWORK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dst_cidr_block: Str = Field::string("DstCidrBlock").required(),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 router_id: Str = Field::string("RouterId").required(),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddBgpNetworkRequest,
}
