// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateTemplate.json; do not edit.
//! Creates an orchestration template, a named YAML description of Kubernetes resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTemplate).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "CreateTemplate",
    effect: Effect::Write,
    request: CreateTemplateRequest = CREATE_TEMPLATE_REQUEST,
    response: CreateTemplateResponse = CREATE_TEMPLATE_RESPONSE,
    path: "/templates",
}

/// Request of `CreateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateTemplateRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateTemplateRequest: CREATE_TEMPLATE_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `name`: text.
    pub name: String,
    /// `template`: text.
    pub template: String,
    /// `tags`: text.
    pub tags: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `template_type`: text.
    pub template_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            template: template.into(),
            ..Self::default()
        }
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 name: Str = Field::string("name").required(),
    1 template: Str = Field::string("template").required(),
    2 tags: OptStr = Field::string("tags"),
    3 description: OptStr = Field::string("description"),
    4 template_type: OptStr = Field::string("template_type"),
}

/// Response of `CreateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// `template_id`: text.
    pub template_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateTemplateResponse: CREATE_TEMPLATE_RESPONSE,
    0 template_id: OptStr = Field::string("template_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateTemplateRequest,
    Body,
    CreateTemplateResponse,
}
