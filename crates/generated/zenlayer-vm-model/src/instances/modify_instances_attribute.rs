// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstancesAttribute.json; do not edit.
//! Changes the name of instances, at most 100 a call.
//!
//! If one id is unknown, nothing is changed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-attribute.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyInstancesAttribute",
    effect: Effect::Write,
    request: ModifyInstancesAttributeRequest = MODIFY_INSTANCES_ATTRIBUTE_REQUEST,
    response: ModifyInstancesAttributeResponse = MODIFY_INSTANCES_ATTRIBUTE_RESPONSE,
}

/// Request of `ModifyInstancesAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttributeRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough. At most 64
    /// characters.
    pub instance_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstancesAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        instance_name: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            instance_name: instance_name.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }
}

record! {
    ModifyInstancesAttributeRequest: MODIFY_INSTANCES_ATTRIBUTE_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 instance_name: Str = Field::string("instanceName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `ModifyInstancesAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstancesAttributeResponse: MODIFY_INSTANCES_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstancesAttributeRequest,
    ModifyInstancesAttributeResponse,
}
