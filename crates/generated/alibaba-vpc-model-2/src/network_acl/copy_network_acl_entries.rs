// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CopyNetworkAclEntries.json; do not edit.
//! Copies the rules of one network ACL to another.
//!
//! Asynchronous: DescribeNetworkAclAttributes shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CopyNetworkAclEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CopyNetworkAclEntriesResponse;

operation!(Operation::new::<CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse>(
    "CopyNetworkAclEntries", Effect::Write, &COPY_NETWORK_ACL_ENTRIES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidNetworkAcl.NotFound InvalidSourceNetworkAcl.NotFound ParameterEmpty.NetworkAclId ParameterEmpty.RegionId
    400 ParameterEmpty.SourceNetworkAclId ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.NetworkAclId
    400 ParameterMissing.RegionId ParameterMissing.SourceNetworkAclId
    500 InternalError
");

/// Request of `CopyNetworkAclEntries`.
#[derive(Default)] #[non_exhaustive] pub struct CopyNetworkAclEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `SourceNetworkAclId`: text. */ pub source_network_acl_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl CopyNetworkAclEntriesRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>, source_network_acl_id: impl Into<String>) -> Self {
        Self { network_acl_id: network_acl_id.into(), source_network_acl_id: source_network_acl_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`CopyNetworkAclEntriesRequest`].
pub static COPY_NETWORK_ACL_ENTRIES_REQUEST: Schema =
    Schema { name: "CopyNetworkAclEntriesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("NetworkAclId").required(),
    Field::string("SourceNetworkAclId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(CopyNetworkAclEntriesRequest, COPY_NETWORK_ACL_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 Str network_acl_id, 2 Str source_network_acl_id, 3 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CopyNetworkAclEntriesRequest);
