// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTemplates.json; do not edit.
//! Lists orchestration templates.
//!
//! They are those of the account, of one `template_type`, and paged by number.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTemplates), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Timestamp, open_enum, operation, record,
};

operation! {
    name: "DescribeTemplates",
    effect: Effect::Read,
    request: DescribeTemplatesRequest = DESCRIBE_TEMPLATES_REQUEST,
    response: DescribeTemplatesResponse = DESCRIBE_TEMPLATES_RESPONSE,
    method: "GET",
    path: "/templates",
    paging: &Paging::number("page_num").size("page_size").items(&["templates"]).total(&["page_info", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeTemplates`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// `page_num`: integer.
    pub page_num: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTemplatesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }

    /// Sets `page_num`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeTemplatesRequest: DESCRIBE_TEMPLATES_REQUEST,
    0 template_type: OptStr = Field::string("template_type"),
    1 page_num: OptInt = Field::int64("page_num"),
    2 page_size: OptInt = Field::int64("page_size"),
}

/// Response of `DescribeTemplates`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// `templates`: list of records.
    pub templates: Vec<Template>,
    /// Number and size of this page, and how many entries there are in all.
    pub page_info: Option<PageInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTemplatesResponse: DESCRIBE_TEMPLATES_RESPONSE,
    0 templates: List = Field::record("templates", &TEMPLATE).list(),
    1 page_info: Opt = Field::record("page_info", &PAGE_INFO),
}

/// `templates` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Template {
    /// Who may see the template: `private`, `public` or `shared`.
    pub acl: Option<Acl>,
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// Label of the template. Without one it is the name of the template.
    pub tags: Option<String>,
    /// Text of the template, in YAML.
    pub template: Option<String>,
    /// Kind of template: `kubernetes` for the console, any other for own use.
    pub template_type: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Id of the template that stays the same through all its versions.
    pub template_with_hist_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Template: TEMPLATE,
    0 acl: Opt = Field::one_of("acl", Acl::VALUES),
    1 id: OptStr = Field::string("id"),
    2 name: OptStr = Field::string("name"),
    3 description: OptStr = Field::string("description"),
    4 tags: OptStr = Field::string("tags"),
    5 template: OptStr = Field::string("template"),
    6 template_type: OptStr = Field::string("template_type"),
    7 created: Opt = Field::timestamp("created"),
    8 updated: Opt = Field::timestamp("updated"),
    9 template_with_hist_id: OptStr = Field::string("template_with_hist_id"),
}

/// `page_info` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PageInfo: PAGE_INFO,
    0 page_number: OptInt = Field::int64("page_number"),
    1 page_size: OptInt = Field::int64("page_size"),
    2 total_count: OptInt = Field::int64("total_count"),
}

open_enum! {
    /// Documented values of `templates.acl`. The provider may add others.
    pub enum Acl {
        Private = "private",
        Public = "public",
        Shared = "shared",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTemplatesRequest,
    DescribeTemplatesResponse,
    Template,
    PageInfo,
}
