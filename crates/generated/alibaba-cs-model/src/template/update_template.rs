// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateTemplate.json; do not edit.
//! Changes an orchestration template.
//!
//! What was created from it stays as it is.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateTemplate), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "UpdateTemplate",
    effect: Effect::Write,
    request: UpdateTemplateRequest = UPDATE_TEMPLATE_REQUEST,
    response: UpdateTemplateResponse = UPDATE_TEMPLATE_RESPONSE,
    method: "PUT",
    path: "/templates/{TemplateId}",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `UpdateTemplate`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// Id of the orchestration template, a UUID. `DescribeTemplates` lists it.
    pub template_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateTemplateRequest {
    /// Creates a value with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    UpdateTemplateRequest: UPDATE_TEMPLATE_REQUEST,
    0 template_id: Str = Field::string("TemplateId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Label of the template. Without one it is the name of the template.
    pub tags: Option<String>,
    /// Text of the template, in YAML.
    pub template: Option<String>,
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Free text about the template, component or policy.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Label of the template.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Text of the template, in YAML.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
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
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
