// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateNetworkAcl.json; do not edit.
//! Binds a network ACL to vSwitches.
//!
//! Asynchronous: DescribeNetworkAclAttributes shows `BINDING`, then `BINDED`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateNetworkAcl).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as AssociateNetworkAclResponse, Resource};

operation!(Operation::new::<AssociateNetworkAclRequest, AssociateNetworkAclResponse>(
    "AssociateNetworkAcl", Effect::Write, &ASSOCIATE_NETWORK_ACL_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidNetworkAcl.NotFound InvalidResource.BindingExist InvalidResource.NotFound InvalidResource.VpcError
    400 NetworkStatus.Modifying NotSupport.NetworkAcl ParameterEmpty.NetworkAclId ParameterEmpty.RegionId \
        ParameterEmpty.Resources
    400 ParameterIllegal.ResourceType ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.NetworkAclId
    400 ParameterMissing.RegionId ParameterMissing.Resources ResourceStatus.Error
    500 InternalError
");

/// Request of `AssociateNetworkAcl`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateNetworkAclRequest {
    /** `Resource`: records, at most 100 elements. */ pub resource: Vec<Resource>,
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateNetworkAclRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>) -> Self { Self { network_acl_id: network_acl_id.into(), ..Self::default() } }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl IntoIterator<Item = Resource>) -> Self { self.resource = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`AssociateNetworkAclRequest`].
pub static ASSOCIATE_NETWORK_ACL_REQUEST: Schema =
    Schema { name: "AssociateNetworkAclRequest", fields: { static ROWS: [Field; 5] = [
    Field::record("Resource", &crate::shapes::RESOURCE).list().limits(&Limits::items(None, Some(100))),
    Field::string("NetworkAclId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(AssociateNetworkAclRequest, ASSOCIATE_NETWORK_ACL_REQUEST,
    [0 List resource, 1 Str network_acl_id, 2 OptStr region_id, 3 OptStr client_token] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateNetworkAclRequest);
