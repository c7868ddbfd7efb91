// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceType.json; do not edit.
//! Changes the type of an instance that is `RUNNING` or `STOPPED`.
//!
//! For a subscription a larger type is paid at once, a smaller one begins with the next billing cycle.
//! `DescribeInstanceTypeStatus` tells how far it is.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeInstanceTypeStatus`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-type.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "ModifyInstanceType",
    effect: Effect::Write,
    request: ModifyInstanceTypeRequest = MODIFY_INSTANCE_TYPE_REQUEST,
    response: ModifyInstanceTypeResponse = MODIFY_INSTANCE_TYPE_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeInstanceTypeStatus")),
}

/// Request of `ModifyInstanceType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Instance type that the instance gets, by id. `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceTypeRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type_id: instance_type_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ModifyInstanceTypeRequest: MODIFY_INSTANCE_TYPE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 instance_type_id: Str = Field::string("instanceTypeId").place(Place::Body).required(),
}

/// Response of `ModifyInstanceType`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceTypeResponse: MODIFY_INSTANCE_TYPE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceTypeRequest,
    ModifyInstanceTypeResponse,
}
