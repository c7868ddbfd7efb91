// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTemplateAttribute.json; do not edit.
//! Returns an orchestration template with its YAML.
//!
//! `template_type` names the kind of template that it is.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplateAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, operation, record,
};

operation! {
    name: "DescribeTemplateAttribute",
    effect: Effect::Read,
    request: DescribeTemplateAttributeRequest = DESCRIBE_TEMPLATE_ATTRIBUTE_REQUEST,
    response: DescribeTemplateAttributeResponse = DESCRIBE_TEMPLATE_ATTRIBUTE_RESPONSE,
    method: "GET",
    path: "/templates/{TemplateId}",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeTemplateAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTemplateAttributeRequest {
    /// Id of the orchestration template, a UUID. `DescribeTemplates` lists it.
    pub template_id: String,
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTemplateAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Self::default()
        }
    }

    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

record! {
    DescribeTemplateAttributeRequest: DESCRIBE_TEMPLATE_ATTRIBUTE_REQUEST,
    0 template_id: Str = Field::string("TemplateId").place(Place::Path).required(),
    1 template_type: OptStr = Field::string("template_type"),
}

/// Response of `DescribeTemplateAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTemplateAttributeResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTemplateAttributeResponse: DESCRIBE_TEMPLATE_ATTRIBUTE_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Who may see the template: `private`, `public` or `shared`.
    pub acl: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Text of the template, in YAML.
    pub template: Option<String>,
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// Label of the template. Without one it is the name of the template.
    pub tags: Option<String>,
    /// Id of the template that stays the same through all its versions.
    pub template_with_hist_id: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 id: OptStr = Field::string("id"),
    1 acl: OptStr = Field::string("acl"),
    2 name: OptStr = Field::string("name"),
    3 template: OptStr = Field::string("template"),
    4 template_type: OptStr = Field::string("template_type"),
    5 description: OptStr = Field::string("description"),
    6 tags: OptStr = Field::string("tags"),
    7 template_with_hist_id: OptStr = Field::string("template_with_hist_id"),
    8 created: Opt = Field::timestamp("created"),
    9 updated: Opt = Field::timestamp("updated"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTemplateAttributeRequest,
    DescribeTemplateAttributeResponse,
    Payload,
}
