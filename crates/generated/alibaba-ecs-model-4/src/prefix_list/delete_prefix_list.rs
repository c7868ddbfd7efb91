// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeletePrefixList.json; do not edit.
//! Deletes a prefix list with its entries.
//!
//! Resources that refer to it, listed by DescribePrefixListAssociations, must let go of it first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePrefixList).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeletePrefixListResponse;

operation!(Operation::new::<DeletePrefixListRequest, DeletePrefixListResponse>(
    "DeletePrefixList", Effect::Write, &DELETE_PREFIX_LIST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 NotAllowed.AssociationExist
    404 InvalidPrefixListId.NotFound InvalidRegionId.NotFound
");

/// Request of `DeletePrefixList`.
#[derive(Default)] #[non_exhaustive] pub struct DeletePrefixListRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeletePrefixListRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeletePrefixListRequest`].
pub static DELETE_PREFIX_LIST_REQUEST: Schema = Schema { name: "DeletePrefixListRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListId").required(),
]; &ROWS } };
record!(DeletePrefixListRequest, DELETE_PREFIX_LIST_REQUEST, [0 OptStr region_id, 1 Str prefix_list_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeletePrefixListRequest);
