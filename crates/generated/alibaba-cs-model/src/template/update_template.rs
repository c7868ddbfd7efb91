// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateTemplate.json; do not edit.
//! Changes an orchestration template.
//!
//! What was created from it stays as it is.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateTemplate).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<UpdateTemplateRequest, UpdateTemplateResponse>(
    "UpdateTemplate", Effect::Write, &UPDATE_TEMPLATE_REQUEST, &UPDATE_TEMPLATE_RESPONSE,
).route("PUT", "/templates/{TemplateId}"));

/// Request of `UpdateTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateTemplateRequest {
    /** `TemplateId`: text. */ pub template_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateTemplateRequest {
    /// With what is required.
    pub fn new(template_id: impl Into<String>) -> Self { Self { template_id: template_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpdateTemplateRequest`].
pub static UPDATE_TEMPLATE_REQUEST: Schema = Schema { name: "UpdateTemplateRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("TemplateId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpdateTemplateRequest, UPDATE_TEMPLATE_REQUEST, [0 Str template_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `description`: text. */ pub description: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `tags`: text. */ pub tags: Option<String>,
    /** `template`: text. */ pub template: Option<String>,
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self { self.tags = Some(value.into()); self }
    /// Sets `template`.
    pub fn template(mut self, value: impl Into<String>) -> Self { self.template = Some(value.into()); self }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self { self.template_type = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 5] = [
    Field::string("description"),
    Field::string("name"),
    Field::string("tags"),
    Field::string("template"),
    Field::string("template_type"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr description, 1 OptStr name, 2 OptStr tags, 3 OptStr template, 4 OptStr template_type] []);

/// Answer of `UpdateTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateTemplateResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateTemplateResponse`].
pub static UPDATE_TEMPLATE_RESPONSE: Schema = Schema { name: "UpdateTemplateResponse", fields: &[] };
record!(UpdateTemplateResponse, UPDATE_TEMPLATE_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateTemplateRequest, Body, UpdateTemplateResponse);
