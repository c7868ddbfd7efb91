// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteNetworkAcl.json; do not edit.
//! Deletes a network ACL, which must be bound to no vSwitch.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNetworkAcl).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteNetworkAclResponse;

operation!(Operation::new::<DeleteNetworkAclRequest, DeleteNetworkAclResponse>(
    "DeleteNetworkAcl", Effect::Write, &DELETE_NETWORK_ACL_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidNetworkAcl.NotFound NetworkAclExistBinding NetworkStatus.Modifying NotSupport.NetworkAcl
    400 ParameterEmpty.NetworkAclId ParameterEmpty.RegionId ParameterMissing.AliUid ParameterMissing.Bid
    400 ParameterMissing.NetworkAclId ParameterMissing.RegionId
    500 InternalError
");

/// Request of `DeleteNetworkAcl`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteNetworkAclRequest {
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteNetworkAclRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>) -> Self { Self { network_acl_id: network_acl_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`DeleteNetworkAclRequest`].
pub static DELETE_NETWORK_ACL_REQUEST: Schema = Schema { name: "DeleteNetworkAclRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("NetworkAclId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(DeleteNetworkAclRequest, DELETE_NETWORK_ACL_REQUEST,
    [0 Str network_acl_id, 1 OptStr region_id, 2 OptStr client_token] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteNetworkAclRequest);
