// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTemplates.json; do not edit.
//! Lists orchestration templates.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplates).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeTemplatesRequest, DescribeTemplatesResponse>(
    "DescribeTemplates", Effect::Read, &DESCRIBE_TEMPLATES_REQUEST, &DESCRIBE_TEMPLATES_RESPONSE,
).route("GET", "/templates").paging(&Paging {
    style: PagingStyle::Number { input: "page_num" }, size: Some("page_size"), items: &["templates"],
    total: Some(&["page_info", "total_count"]),
}));

/// Request of `DescribeTemplates`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTemplatesRequest {
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** `page_num`: integer. */ pub page_num: Option<i64>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTemplatesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self { self.template_type = Some(value.into()); self }
    /// Sets `page_num`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeTemplatesRequest`].
pub static DESCRIBE_TEMPLATES_REQUEST: Schema = Schema { name: "DescribeTemplatesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("template_type"),
    Field::int64("page_num"),
    Field::int64("page_size"),
]; &ROWS } };
record!(DescribeTemplatesRequest, DESCRIBE_TEMPLATES_REQUEST, [0 OptStr template_type] [1 OptInt page_num, 2 OptInt page_size]);

/// Answer of `DescribeTemplates`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTemplatesResponse {
    /** `templates`: records. */ pub templates: Vec<Template>,
    /** `page_info`: record. */ pub page_info: Option<PageInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTemplatesResponse`].
pub static DESCRIBE_TEMPLATES_RESPONSE: Schema = Schema { name: "DescribeTemplatesResponse", fields: { static ROWS: [Field; 2] = [
    Field::record("templates", &TEMPLATE).list(),
    Field::record("page_info", &PAGE_INFO),
]; &ROWS } };
record!(DescribeTemplatesResponse, DESCRIBE_TEMPLATES_RESPONSE, [0 List templates, 1 Opt page_info] []);

/// What `templates` holds.
#[derive(Default)] #[non_exhaustive] pub struct Template {
    /** `acl`: text. */ pub acl: Option<String>,
    /** `id`: text. */ pub id: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** `tags`: text. */ pub tags: Option<String>,
    /** `template`: text. */ pub template: Option<String>,
    /** `template_type`: text. */ pub template_type: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** `template_with_hist_id`: text. */ pub template_with_hist_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Template`].
pub static TEMPLATE: Schema = Schema { name: "Template", fields: { static ROWS: [Field; 10] = [
    Field::string("acl"),
    Field::string("id"),
    Field::string("name"),
    Field::string("description"),
    Field::string("tags"),
    Field::string("template"),
    Field::string("template_type"),
    Field::string("created"),
    Field::string("updated"),
    Field::string("template_with_hist_id"),
]; &ROWS } };
record!(Template, TEMPLATE,
    [0 OptStr acl, 1 OptStr id, 2 OptStr name, 3 OptStr description, 4 OptStr tags, 5 OptStr template, 6 OptStr template_type,
    7 OptStr created, 8 OptStr updated, 9 OptStr template_with_hist_id] []);

/// What `page_info` holds.
#[derive(Default)] #[non_exhaustive] pub struct PageInfo {
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `total_count`: integer. */ pub total_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PageInfo`].
pub static PAGE_INFO: Schema = Schema { name: "PageInfo", fields: { static ROWS: [Field; 3] = [
    Field::int64("page_number"),
    Field::int64("page_size"),
    Field::int64("total_count"),
]; &ROWS } };
record!(PageInfo, PAGE_INFO, [] [0 OptInt page_number, 1 OptInt page_size, 2 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeTemplatesRequest, DescribeTemplatesResponse, Template, PageInfo);
