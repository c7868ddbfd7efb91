// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceType.json; do not edit.
//! Changes the type of an instance that is `RUNNING` or `STOPPED`.
//!
//! For a subscription a larger type is paid at once, a smaller one begins with the next billing cycle.
//! DescribeInstanceTypeStatus tells how far it is.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-type.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ModifyInstanceTypeRequest, ModifyInstanceTypeResponse>(
    "ModifyInstanceType", Effect::Write, &MODIFY_INSTANCE_TYPE_REQUEST, &MODIFY_INSTANCE_TYPE_RESPONSE,
));

/// Request of `ModifyInstanceType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceTypeRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `instanceTypeId`: text. */ pub instance_type_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceTypeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, instance_type_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), instance_type_id: instance_type_id.into(), ..Self::default() }
    }
}
/// Table of [`ModifyInstanceTypeRequest`].
pub static MODIFY_INSTANCE_TYPE_REQUEST: Schema =
    Schema { name: "ModifyInstanceTypeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::string("instanceTypeId").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyInstanceTypeRequest, MODIFY_INSTANCE_TYPE_REQUEST, [0 Str instance_id, 1 Str instance_type_id] []);

/// Answer of `ModifyInstanceType`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceTypeResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `orderNumber`: text. */ pub order_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyInstanceTypeResponse`].
pub static MODIFY_INSTANCE_TYPE_RESPONSE: Schema =
    Schema { name: "ModifyInstanceTypeResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("orderNumber"),
]; &ROWS } };
record!(ModifyInstanceTypeResponse, MODIFY_INSTANCE_TYPE_RESPONSE, [0 Str request_id, 1 OptStr order_number] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceTypeRequest, ModifyInstanceTypeResponse);
