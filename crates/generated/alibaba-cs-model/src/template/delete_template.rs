// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteTemplate.json; do not edit.
//! Deletes an orchestration template.
//!
//! What was created from it stays.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteTemplate), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DeleteTemplate",
    effect: Effect::Write,
    request: DeleteTemplateRequest = DELETE_TEMPLATE_REQUEST,
    response: DeleteTemplateResponse = DELETE_TEMPLATE_RESPONSE,
    method: "DELETE",
    path: "/templates/{TemplateId}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// Id of the orchestration template, a UUID. `DescribeTemplates` lists it.
    pub template_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteTemplateRequest {
    /// Creates a value with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteTemplateRequest: DELETE_TEMPLATE_REQUEST,
    0 template_id: Str = Field::string("TemplateId").place(Place::Path).required(),
}

/// Response of `DeleteTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteTemplateResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteTemplateResponse: DELETE_TEMPLATE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteTemplateRequest,
    DeleteTemplateResponse,
}
