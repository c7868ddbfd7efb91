// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddPublicIpAddressPoolCidrBlock.json; do not edit.
//! Adds a CIDR block to a pool of public IP addresses.
//!
//! Block and pool must be of the same region and line type. Asynchronous: ListPublicIpAddressPoolCidrBlocks shows when it
//! is in.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddPublicIpAddressPoolCidrBlock).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<AddPublicIpAddressPoolCidrBlockRequest, AddPublicIpAddressPoolCidrBlockResponse>(
    "AddPublicIpAddressPoolCidrBlock", Effect::Write, &ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    &ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DuplicatedParam.CidrBlockAndCidrMask Forbidden.FinancialLocked IllegalParam.CidrBlock IllegalParam.CidrBlockMask
    400 IncorrectStatus.PublicIpAddressPool MissingParam.CidrBlockOrCidrMask OperationDenied.CidrBlockBelongToOtherUser
    400 OperationDenied.OperateSharedResource QuotaExceeded.PoolIpQuantity ResourceNotFound.CidrBlock
    400 ResourceNotFound.PublicIpAddressPool
");

/// Request of `AddPublicIpAddressPoolCidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct AddPublicIpAddressPoolCidrBlockRequest {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: String,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `CidrMask`: integer. */ pub cidr_mask: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl AddPublicIpAddressPoolCidrBlockRequest {
    /// With what is required.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self { public_ip_address_pool_id: public_ip_address_pool_id.into(), ..Self::default() }
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self { self.cidr_block = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `CidrMask`.
    pub fn cidr_mask(mut self, value: i64) -> Self { self.cidr_mask = Some(value); self }
}
/// Table of [`AddPublicIpAddressPoolCidrBlockRequest`].
pub static ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST: Schema =
    Schema { name: "AddPublicIpAddressPoolCidrBlockRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("PublicIpAddressPoolId").required(),
    Field::string("CidrBlock"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
    Field::int32("CidrMask"),
]; &ROWS } };
record!(AddPublicIpAddressPoolCidrBlockRequest, ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    [0 Str public_ip_address_pool_id, 1 OptStr cidr_block, 2 OptStr client_token, 4 OptStr region_id] [3 OptBool dry_run,
    5 OptInt cidr_mask]);

/// Answer of `AddPublicIpAddressPoolCidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct AddPublicIpAddressPoolCidrBlockResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `CidrBlock`: text. */ pub cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AddPublicIpAddressPoolCidrBlockResponse`].
pub static ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE: Schema =
    Schema { name: "AddPublicIpAddressPoolCidrBlockResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("CidrBlock"),
]; &ROWS } };
record!(AddPublicIpAddressPoolCidrBlockResponse, ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    [0 OptStr request_id, 1 OptStr cidr_block] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AddPublicIpAddressPoolCidrBlockRequest, AddPublicIpAddressPoolCidrBlockResponse,
);
