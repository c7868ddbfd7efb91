// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteSubnet.json; do not edit.
//! Deletes a subnet in the state `Available` or `Failed` that holds no instances.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-subnet.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DeleteSubnet",
    effect: Effect::Write,
    request: DeleteSubnetRequest = DELETE_SUBNET_REQUEST,
    response: DeleteSubnetResponse = DELETE_SUBNET_RESPONSE,
}

/// Request of `DeleteSubnet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSubnetRequest {
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteSubnetRequest {
    /// Creates a value with the required members.
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

/// Response of `DeleteSubnet`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteSubnetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteSubnetResponse: DELETE_SUBNET_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteSubnetRequest,
    DeleteSubnetResponse,
}
