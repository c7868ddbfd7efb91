// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateTemplate.json; do not edit.
//! Creates an orchestration template, a named YAML description of Kubernetes resources.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateTemplate), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CreateTemplate",
    effect: Effect::Write,
    request: CreateTemplateRequest = CREATE_TEMPLATE_REQUEST,
    response: CreateTemplateResponse = CREATE_TEMPLATE_RESPONSE,
    path: "/templates",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `CreateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateTemplateRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateTemplateRequest: CREATE_TEMPLATE_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: String,
    /// Text of the template, in YAML.
    pub template: String,
    /// Label of the template. Without one it is the name of the template.
    pub tags: Option<String>,
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            template: template.into(),
            ..Self::default()
        }
    }

    /// Label of the template.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Free text about the template, component or policy.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of template: `kubernetes` for the console, any other for own use.
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
    /// `template_id`: string.
    pub template_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
