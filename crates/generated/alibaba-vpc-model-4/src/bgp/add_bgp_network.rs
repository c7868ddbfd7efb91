// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddBgpNetwork.json; do not edit.
//! Announces a network of a VPC over BGP from a virtual border router.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddBgpNetwork).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AddBgpNetworkResponse;

operation!(Operation::new::<AddBgpNetworkRequest, AddBgpNetworkResponse>(
    "AddBgpNetwork", Effect::Write, &ADD_BGP_NETWORK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicated.CidrBlock IllegalParam.ConflictWithDClass InvalidBgpAuthkey.Malformed InvalidBgpDiscription.Malformed
    400 InvalidBgpGroup InvalidBgpName.Malformed InvalidDestCidrBlock.Malformed InvalidIP.IpInSnatPool InvalidIP.Malformed
    400 InvalidParams.AlreadyExists InvalidParams.NotFound InvalidParams.NotNull InvalidParams.PeerIpAddressInUse
    400 InvalidParams.PeerIpAddressMustPointOut InvalidPeerAsn.Malformed InvalidPeerIpAddress InvalidStatus.CannotOperate
    400 InvalidVbrNetwork OperationFailed.NoActiveRouterInterface OperationFailed.PconnTrafficNotEnable QuotaExceeded.Bgp
    400 QuotaExceeded.BgpNetwork QuotaExceeded.Nqa
    404 InvalidRegionId.NotFound
");

/// Request of `AddBgpNetwork`.
#[derive(Default)] #[non_exhaustive] pub struct AddBgpNetworkRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DstCidrBlock`: text. */ pub dst_cidr_block: String,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `RouterId`: text. */ pub router_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddBgpNetworkRequest {
    /// With what is required.
    pub fn new(dst_cidr_block: impl Into<String>, router_id: impl Into<String>) -> Self {
        Self { dst_cidr_block: dst_cidr_block.into(), router_id: router_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AddBgpNetworkRequest`].
pub static ADD_BGP_NETWORK_REQUEST: Schema = Schema { name: "AddBgpNetworkRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("DstCidrBlock").required(),
    Field::string("VpcId"),
    Field::string("RouterId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AddBgpNetworkRequest, ADD_BGP_NETWORK_REQUEST,
    [0 OptStr region_id, 1 Str dst_cidr_block, 2 OptStr vpc_id, 3 Str router_id, 4 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddBgpNetworkRequest);
