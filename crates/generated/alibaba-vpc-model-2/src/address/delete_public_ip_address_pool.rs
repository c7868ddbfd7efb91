// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePublicIpAddressPool.json; do not edit.
//! Deletes a pool of public IP addresses, none of which may be in use.
//!
//! Asynchronous: ListPublicIpAddressPools shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPool).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeletePublicIpAddressPoolResponse;

operation!(Operation::new::<DeletePublicIpAddressPoolRequest, DeletePublicIpAddressPoolResponse>(
    "DeletePublicIpAddressPool", Effect::Write, &DELETE_PUBLIC_IP_ADDRESS_POOL_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.PublicIpAddressPool OperationDenied.OperateSharedResource OperationFailed.ResourceIsShared
    400 ResourceInUse.PublicIpAddressPool ResourceNotFound.PublicIpAddressPool
");

/// Request of `DeletePublicIpAddressPool`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePublicIpAddressPoolRequest {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeletePublicIpAddressPoolRequest {
    /// With what is required.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self { public_ip_address_pool_id: public_ip_address_pool_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeletePublicIpAddressPoolRequest`].
pub static DELETE_PUBLIC_IP_ADDRESS_POOL_REQUEST: Schema =
    Schema { name: "DeletePublicIpAddressPoolRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("PublicIpAddressPoolId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeletePublicIpAddressPoolRequest, DELETE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    [0 Str public_ip_address_pool_id, 1 OptStr client_token, 3 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletePublicIpAddressPoolRequest);
