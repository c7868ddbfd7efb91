// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateTemplate.json; do not edit.
//! Creates an orchestration template, a named YAML description of Kubernetes resources.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTemplate).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CreateTemplateRequest, CreateTemplateResponse>(
    "CreateTemplate", Effect::Write, &CREATE_TEMPLATE_REQUEST, &CREATE_TEMPLATE_RESPONSE,
).route("POST", "/templates"));

/// Request of `CreateTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTemplateRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CreateTemplateRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CreateTemplateRequest`].
pub static CREATE_TEMPLATE_REQUEST: Schema = Schema { name: "CreateTemplateRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(CreateTemplateRequest, CREATE_TEMPLATE_REQUEST, [0 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `name`: text. */ pub name: String,
    /** `template`: text. */ pub template: String,
    /** `tags`: text. */ pub tags: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self { name: name.into(), template: template.into(), ..Self::default() }
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self { self.tags = Some(value.into()); self }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self { self.template_type = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 5] = [
    Field::string("name").required(),
    Field::string("template").required(),
    Field::string("tags"),
    Field::string("description"),
    Field::string("template_type"),
]; &ROWS } };
record!(Body, BODY, [0 Str name, 1 Str template, 2 OptStr tags, 3 OptStr description, 4 OptStr template_type] []);

/// Answer of `CreateTemplate`.
#[derive(Default)] #[non_exhaustive] pub struct CreateTemplateResponse {
    /** `template_id`: text. */ pub template_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateTemplateResponse`].
pub static CREATE_TEMPLATE_RESPONSE: Schema = Schema { name: "CreateTemplateResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("template_id"),
]; &ROWS } };
record!(CreateTemplateResponse, CREATE_TEMPLATE_RESPONSE, [0 OptStr template_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateTemplateRequest, Body, CreateTemplateResponse);
