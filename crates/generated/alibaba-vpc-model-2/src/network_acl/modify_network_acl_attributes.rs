// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNetworkAclAttributes.json; do not edit.
//! Changes the name or description of a network ACL.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNetworkAclAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyNetworkAclAttributesResponse;

operation!(Operation::new::<ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse>(
    "ModifyNetworkAclAttributes", Effect::Write, &MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParamFormat.%s InvalidNetworkAcl.NotFound NotSupport.NetworkAcl ParameterEmpty.NetworkAclId \
        ParameterEmpty.RegionId
    400 ParameterIllegal.Description ParameterIllegal.Name ParameterLengthIllegal.Description ParameterLengthIllegal.Name
    400 ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.NetworkAclId ParameterMissing.RegionId
    500 InternalError
");

/// Request of `ModifyNetworkAclAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyNetworkAclAttributesRequest {
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `NetworkAclName`: text. */ pub network_acl_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyNetworkAclAttributesRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>) -> Self { Self { network_acl_id: network_acl_id.into(), ..Self::default() } }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self { self.network_acl_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ModifyNetworkAclAttributesRequest`].
pub static MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyNetworkAclAttributesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("NetworkAclId").required(),
    Field::string("NetworkAclName"),
    Field::string("Description"),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ModifyNetworkAclAttributesRequest, MODIFY_NETWORK_ACL_ATTRIBUTES_REQUEST,
    [0 Str network_acl_id, 1 OptStr network_acl_name, 2 OptStr description, 3 OptStr region_id,
    4 OptStr client_token] [5 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyNetworkAclAttributesRequest);
