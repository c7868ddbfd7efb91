// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSubnet.json; do not edit.
//! Deletes a subnet in the state `Available` or `Failed` that holds no instances.
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-subnet.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSubnetResponse;

operation!(Operation::new::<DeleteSubnetRequest, DeleteSubnetResponse>(
    "DeleteSubnet", Effect::Write, &DELETE_SUBNET_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteSubnet`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSubnetRequest {
    /** `subnetId`: text. */ pub subnet_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSubnetRequest {
    /// With what is required.
    pub fn new(subnet_id: impl Into<String>) -> Self { Self { subnet_id: subnet_id.into(), ..Self::default() } }
}
/// Table of [`DeleteSubnetRequest`].
pub static DELETE_SUBNET_REQUEST: Schema = Schema { name: "DeleteSubnetRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("subnetId").place(Place::Body).required(),
]; &ROWS } };
record!(DeleteSubnetRequest, DELETE_SUBNET_REQUEST, [0 Str subnet_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSubnetRequest);
