// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteTemplate.json; do not edit.
//! Deletes an orchestration template.
//!
//! What was created from it stays.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTemplate).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DeleteTemplateRequest, DeleteTemplateResponse>(
    "DeleteTemplate", Effect::Write, &DELETE_TEMPLATE_REQUEST, &DELETE_TEMPLATE_RESPONSE,
).route("DELETE", "/templates/{TemplateId}"));

/// Request of `DeleteTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTemplateRequest {
    /** `TemplateId`: text. */ pub template_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteTemplateRequest {
    /// With what is required.
    pub fn new(template_id: impl Into<String>) -> Self { Self { template_id: template_id.into(), ..Self::default() } }
}
/// Table of [`DeleteTemplateRequest`].
pub static DELETE_TEMPLATE_REQUEST: Schema = Schema { name: "DeleteTemplateRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("TemplateId").place(Place::Path).required(),
]; &ROWS } };
record!(DeleteTemplateRequest, DELETE_TEMPLATE_REQUEST, [0 Str template_id] []);

/// Answer of `DeleteTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteTemplateResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteTemplateResponse`].
pub static DELETE_TEMPLATE_RESPONSE: Schema = Schema { name: "DeleteTemplateResponse", fields: &[] };
record!(DeleteTemplateResponse, DELETE_TEMPLATE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteTemplateRequest, DeleteTemplateResponse);
