// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifySubnetsAttribute.json; do not edit.
//! Changes the name of subnets, at most 100 a call.
//!
//! If one id is unknown, nothing is changed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-subnets-attribute.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifySubnetsAttribute",
    effect: Effect::Write,
    request: ModifySubnetsAttributeRequest = MODIFY_SUBNETS_ATTRIBUTE_REQUEST,
    response: ModifySubnetsAttributeResponse = MODIFY_SUBNETS_ATTRIBUTE_RESPONSE,
}

/// Request of `ModifySubnetsAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttributeRequest {
    /// Ids of the subnets, at most 100. `DescribeSubnets` lists them.
    pub subnet_ids: Vec<String>,
    /// Name of the subnet, 2 to 63 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough. At most 64 characters.
    pub subnet_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySubnetsAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        subnet_ids: impl IntoIterator<Item = impl Into<String>>,
        subnet_name: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            subnet_ids: cloudspec_wire::all(subnet_ids),
            subnet_name: subnet_name.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.subnet_ids.is_empty());
        built
    }
}

record! {
    ModifySubnetsAttributeRequest: MODIFY_SUBNETS_ATTRIBUTE_REQUEST,
    0 subnet_ids: List = Field::string("subnetIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 subnet_name: Str = Field::string("subnetName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `ModifySubnetsAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySubnetsAttributeResponse: MODIFY_SUBNETS_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySubnetsAttributeRequest,
    ModifySubnetsAttributeResponse,
}
