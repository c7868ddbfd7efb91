// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteVpcPrefixList.json; do not edit.
//! Deletes a prefix list.
//!
//! Resources that use it, listed by GetVpcPrefixListAssociations, must let go of it first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcPrefixList).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteVpcPrefixListResponse;

operation!(Operation::new::<DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse>(
    "DeleteVpcPrefixList", Effect::Write, &DELETE_VPC_PREFIX_LIST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.PrefixListRelation DependencyViolation.ShareResource IncorrectStatus.PrefixList
    400 IncorrectStatus.SystemPrefixList OperationDenied.DeleteShareResource ResourceNotFound.PrefixList
");

/// Request of `DeleteVpcPrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteVpcPrefixListRequest {
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteVpcPrefixListRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteVpcPrefixListRequest`].
pub static DELETE_VPC_PREFIX_LIST_REQUEST: Schema =
    Schema { name: "DeleteVpcPrefixListRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("PrefixListId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteVpcPrefixListRequest, DELETE_VPC_PREFIX_LIST_REQUEST,
    [0 Str prefix_list_id, 1 OptStr client_token, 3 OptStr region_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteVpcPrefixListRequest);
