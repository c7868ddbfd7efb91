// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstancesAttribute.json; do not edit.
//! Changes the name of instances, at most 100 a call.
//!
//! If one id is unknown, nothing is changed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-attribute.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstancesAttributeResponse;

operation!(Operation::new::<ModifyInstancesAttributeRequest, ModifyInstancesAttributeResponse>(
    "ModifyInstancesAttribute", Effect::Write, &MODIFY_INSTANCES_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyInstancesAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstancesAttributeRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** `instanceName`: text, at most 64 characters. */ pub instance_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstancesAttributeRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>, instance_name: impl Into<String>) -> Self {
        Self { instance_ids: all(instance_ids), instance_name: instance_name.into(), ..Self::default() }
    }
}
/// Table of [`ModifyInstancesAttributeRequest`].
pub static MODIFY_INSTANCES_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyInstancesAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::string("instanceName").place(Place::Body).required().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(ModifyInstancesAttributeRequest, MODIFY_INSTANCES_ATTRIBUTE_REQUEST, [0 List instance_ids, 1 Str instance_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstancesAttributeRequest);
