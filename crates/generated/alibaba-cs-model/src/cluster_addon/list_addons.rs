// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListAddons.json; do not edit.
//! Lists the add-ons that a region, kind and version of cluster can have.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListAddons).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "ListAddons",
    effect: Effect::Read,
    request: ListAddonsRequest = LIST_ADDONS_REQUEST,
    response: ListAddonsResponse = LIST_ADDONS_RESPONSE,
    method: "GET",
    path: "/addons",
}

/// Request of `ListAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListAddonsRequest {
    /// `region_id`: text.
    pub region_id: Option<String>,
    /// `cluster_type`: text.
    pub cluster_type: Option<String>,
    /// `profile`: text.
    pub profile: Option<String>,
    /// `cluster_spec`: text.
    pub cluster_spec: Option<String>,
    /// `cluster_version`: text.
    pub cluster_version: Option<String>,
    /// `cluster_id`: text.
    pub cluster_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListAddonsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }

    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Sets `cluster_version`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }

    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

record! {
    ListAddonsRequest: LIST_ADDONS_REQUEST,
    0 region_id: OptStr = Field::string("region_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 profile: OptStr = Field::string("profile"),
    3 cluster_spec: OptStr = Field::string("cluster_spec"),
    4 cluster_version: OptStr = Field::string("cluster_version"),
    5 cluster_id: OptStr = Field::string("cluster_id"),
}

/// Response of `ListAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListAddonsResponse {
    /// `addons`: records.
    pub addons: Vec<Addon>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListAddonsResponse: LIST_ADDONS_RESPONSE,
    0 addons: List = Field::record("addons", &ADDON).list(),
}

/// `addons` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Addon {
    /// `name`: text.
    pub name: Option<String>,
    /// `version`: text.
    pub version: Option<String>,
    /// `managed`: yes or no.
    pub managed: Option<bool>,
    /// `install_by_default`: yes or no.
    pub install_by_default: Option<bool>,
    /// `category`: text.
    pub category: Option<String>,
    /// `config_schema`: text.
    pub config_schema: Option<String>,
    /// `supported_actions`: texts.
    pub supported_actions: Vec<String>,
    /// `architecture`: texts.
    pub architecture: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Addon: ADDON,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 managed: OptBool = Field::boolean("managed"),
    3 install_by_default: OptBool = Field::boolean("install_by_default"),
    4 category: OptStr = Field::string("category"),
    5 config_schema: OptStr = Field::string("config_schema"),
    6 supported_actions: List = Field::string("supported_actions").list(),
    7 architecture: List = Field::string("architecture").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListAddonsRequest,
    ListAddonsResponse,
    Addon,
}
