// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSubnet.json; do not edit.
//! Deletes a subnet in the state `Available` or `Failed` that holds no instances.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-subnet.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteSubnet",
    effect: Effect::Write,
    request: DeleteSubnetRequest = DELETE_SUBNET_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `DeleteSubnet`.
pub type DeleteSubnetResponse = RequestIdResponse;

/// Request of `DeleteSubnet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSubnetRequest {
    /// Id of the subnet.
    pub subnet_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteSubnetRequest {
    /// Starts with the required members.
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self {
            subnet_id: subnet_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteSubnetRequest: DELETE_SUBNET_REQUEST,
    0 subnet_id: Str = Field::string("subnetId").place(Place::Body).required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSubnetRequest,
}
