// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RetryVpcPrefixListAssociation.json; do not edit.
//! Hands a changed prefix list once more to a route table that did not take it over.
//!
//! Asynchronous: GetVpcPrefixListAssociations shows how it went.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RetryVpcPrefixListAssociation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RetryVpcPrefixListAssociationResponse;

operation!(Operation::new::<RetryVpcPrefixListAssociationRequest, RetryVpcPrefixListAssociationResponse>(
    "RetryVpcPrefixListAssociation", Effect::Write, &RETRY_VPC_PREFIX_LIST_ASSOCIATION_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.PrefixList OperationDenied.SystemPrefixList OperationFailed.NotExistAssociateRelation
    400 OperationFailed.OperateShareResource ResourceNotFound.PrefixList UnsupportedRegion
");

/// Request of `RetryVpcPrefixListAssociation`.
#[derive(Default)] #[non_exhaustive] pub struct RetryVpcPrefixListAssociationRequest {
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RetryVpcPrefixListAssociationRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>, resource_type: impl Into<String>, resource_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(), resource_type: resource_type.into(), resource_id: resource_id.into(),
            ..Self::default()
        }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`RetryVpcPrefixListAssociationRequest`].
pub static RETRY_VPC_PREFIX_LIST_ASSOCIATION_REQUEST: Schema =
    Schema { name: "RetryVpcPrefixListAssociationRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("PrefixListId").required(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(RetryVpcPrefixListAssociationRequest, RETRY_VPC_PREFIX_LIST_ASSOCIATION_REQUEST,
    [0 Str prefix_list_id, 1 Str resource_type, 2 Str resource_id, 3 OptStr client_token, 5 OptStr region_id] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RetryVpcPrefixListAssociationRequest);
