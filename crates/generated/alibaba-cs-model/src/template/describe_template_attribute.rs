// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTemplateAttribute.json; do not edit.
//! Returns an orchestration template with its YAML.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplateAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeTemplateAttributeRequest, DescribeTemplateAttributeResponse>(
    "DescribeTemplateAttribute", Effect::Read, &DESCRIBE_TEMPLATE_ATTRIBUTE_REQUEST, &DESCRIBE_TEMPLATE_ATTRIBUTE_RESPONSE,
).route("GET", "/templates/{TemplateId}").payload());

/// Request of `DescribeTemplateAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTemplateAttributeRequest {
    /** `TemplateId`: text. */ pub template_id: String,
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTemplateAttributeRequest {
    /// With what is required.
    pub fn new(template_id: impl Into<String>) -> Self { Self { template_id: template_id.into(), ..Self::default() } }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self { self.template_type = Some(value.into()); self }
}
/// Table of [`DescribeTemplateAttributeRequest`].
pub static DESCRIBE_TEMPLATE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeTemplateAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("TemplateId").place(Place::Path).required(),
    Field::string("template_type"),
]; &ROWS } };
record!(DescribeTemplateAttributeRequest, DESCRIBE_TEMPLATE_ATTRIBUTE_REQUEST, [0 Str template_id, 1 OptStr template_type] []);

/// Answer of `DescribeTemplateAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTemplateAttributeResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTemplateAttributeResponse`].
pub static DESCRIBE_TEMPLATE_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeTemplateAttributeResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeTemplateAttributeResponse, DESCRIBE_TEMPLATE_ATTRIBUTE_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `id`: text. */ pub id: Option<String>,
    /** `acl`: text. */ pub acl: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `template`: text. */ pub template: Option<String>,
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `tags`: text. */ pub tags: Option<String>,
    /** `template_with_hist_id`: text. */ pub template_with_hist_id: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 10] = [
    Field::string("id"),
    Field::string("acl"),
    Field::string("name"),
    Field::string("template"),
    Field::string("template_type"),
    Field::string("description"),
    Field::string("tags"),
    Field::string("template_with_hist_id"),
    Field::string("created"),
    Field::string("updated"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr id, 1 OptStr acl, 2 OptStr name, 3 OptStr template, 4 OptStr template_type, 5 OptStr description, 6 OptStr tags,
    7 OptStr template_with_hist_id, 8 OptStr created, 9 OptStr updated] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeTemplateAttributeRequest, DescribeTemplateAttributeResponse, Payload,
);
