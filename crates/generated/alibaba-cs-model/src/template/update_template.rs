// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateTemplate.json; do not edit.
//! Changes an orchestration template.
//!
//! What was created from it stays as it is.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateTemplate).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "UpdateTemplate",
    effect: Effect::Write,
    request: UpdateTemplateRequest = UPDATE_TEMPLATE_REQUEST,
    response: UpdateTemplateResponse = UPDATE_TEMPLATE_RESPONSE,
    method: "PUT",
    path: "/templates/{TemplateId}",
}

/// Request of `UpdateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// `TemplateId`: text.
    pub template_id: String,
    /// `body`: record.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateTemplateRequest {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }

    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    UpdateTemplateRequest: UPDATE_TEMPLATE_REQUEST,
    0 template_id: Str = Field::string("TemplateId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `description`: text.
    pub description: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `tags`: text.
    pub tags: Option<String>,
    /// `template`: text.
    pub template: Option<String>,
    /// `template_type`: text.
    pub template_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
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
    0 description: OptStr = Field::string("description"),
    1 name: OptStr = Field::string("name"),
    2 tags: OptStr = Field::string("tags"),
    3 template: OptStr = Field::string("template"),
    4 template_type: OptStr = Field::string("template_type"),
}

/// Response of `UpdateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    UpdateTemplateResponse: UPDATE_TEMPLATE_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateTemplateRequest,
    Body,
    UpdateTemplateResponse,
}
