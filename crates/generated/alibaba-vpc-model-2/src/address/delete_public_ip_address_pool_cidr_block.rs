// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePublicIpAddressPoolCidrBlock.json; do not edit.
//! Removes a CIDR block from a pool of public IP addresses; none of its addresses may be in use.
//!
//! Asynchronous: ListPublicIpAddressPoolCidrBlocks shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPoolCidrBlock).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeletePublicIpAddressPoolCidrBlockResponse;

operation!(Operation::new::<DeletePublicIpAddressPoolCidrBlockRequest, DeletePublicIpAddressPoolCidrBlockResponse>(
    "DeletePublicIpAddressPoolCidrBlock", Effect::Write, &DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.CidrBlock IllegalParam.CidrBlockMask IncorrectStatus.CidrBlock IncorrectStatus.PublicIpAddressPool
    400 OperationDenied.OperateSharedResource ResourceInUse.CidrBlock ResourceNotFound.CidrBlock
    400 ResourceNotFound.PublicIpAddressPool
");

/// Request of `DeletePublicIpAddressPoolCidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePublicIpAddressPoolCidrBlockRequest {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: String,
    /** `CidrBlock`: text. */ pub cidr_block: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeletePublicIpAddressPoolCidrBlockRequest {
    /// With what is required.
    pub fn new(public_ip_address_pool_id: impl Into<String>, cidr_block: impl Into<String>) -> Self {
        Self { public_ip_address_pool_id: public_ip_address_pool_id.into(), cidr_block: cidr_block.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeletePublicIpAddressPoolCidrBlockRequest`].
pub static DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST: Schema =
    Schema { name: "DeletePublicIpAddressPoolCidrBlockRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("PublicIpAddressPoolId").required(),
    Field::string("CidrBlock").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeletePublicIpAddressPoolCidrBlockRequest, DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    [0 Str public_ip_address_pool_id, 1 Str cidr_block, 2 OptStr client_token, 4 OptStr region_id] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletePublicIpAddressPoolCidrBlockRequest);
