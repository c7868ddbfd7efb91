// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifySubnetsAttribute.json; do not edit.
//! Changes the name of subnets, at most 100 a call.
//!
//! If one id is unknown, nothing is changed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-subnets-attribute.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySubnetsAttributeResponse;

operation!(Operation::new::<ModifySubnetsAttributeRequest, ModifySubnetsAttributeResponse>(
    "ModifySubnetsAttribute", Effect::Write, &MODIFY_SUBNETS_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifySubnetsAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySubnetsAttributeRequest {
    /** `subnetIds`: texts, at most 100 elements. */ pub subnet_ids: Vec<String>,
    /** `subnetName`: text, at most 64 characters. */ pub subnet_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifySubnetsAttributeRequest {
    /// With what is required.
    pub fn new(subnet_ids: impl IntoIterator<Item = impl Into<String>>, subnet_name: impl Into<String>) -> Self {
        Self { subnet_ids: all(subnet_ids), subnet_name: subnet_name.into(), ..Self::default() }
    }
}
/// Table of [`ModifySubnetsAttributeRequest`].
pub static MODIFY_SUBNETS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifySubnetsAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("subnetIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::string("subnetName").place(Place::Body).required().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(ModifySubnetsAttributeRequest, MODIFY_SUBNETS_ATTRIBUTE_REQUEST, [0 List subnet_ids, 1 Str subnet_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySubnetsAttributeRequest);
