// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListAddons.json; do not edit.
//! Lists the add-ons that a region, kind and version of cluster can have.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ListAddonsRequest, ListAddonsResponse>(
    "ListAddons", Effect::Read, &LIST_ADDONS_REQUEST, &LIST_ADDONS_RESPONSE,
).route("GET", "/addons"));

/// Request of `ListAddons`.
#[derive(Default)] #[non_exhaustive] pub struct ListAddonsRequest {
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `profile`: text. */ pub profile: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `cluster_version`: text. */ pub cluster_version: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListAddonsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self { self.cluster_type = Some(value.into()); self }
    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self { self.profile = Some(value.into()); self }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self { self.cluster_spec = Some(value.into()); self }
    /// Sets `cluster_version`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self { self.cluster_version = Some(value.into()); self }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
}
/// Table of [`ListAddonsRequest`].
pub static LIST_ADDONS_REQUEST: Schema = Schema { name: "ListAddonsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("region_id"),
    Field::string("cluster_type"),
    Field::string("profile"),
    Field::string("cluster_spec"),
    Field::string("cluster_version"),
    Field::string("cluster_id"),
]; &ROWS } };
record!(ListAddonsRequest, LIST_ADDONS_REQUEST,
    [0 OptStr region_id, 1 OptStr cluster_type, 2 OptStr profile, 3 OptStr cluster_spec, 4 OptStr cluster_version,
    5 OptStr cluster_id] []);

/// Answer of `ListAddons`.
#[derive(Default)] #[non_exhaustive] pub struct ListAddonsResponse {
    /** `addons`: records. */ pub addons: Vec<Addon>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListAddonsResponse`].
pub static LIST_ADDONS_RESPONSE: Schema = Schema { name: "ListAddonsResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("addons", &ADDON).list(),
]; &ROWS } };
record!(ListAddonsResponse, LIST_ADDONS_RESPONSE, [0 List addons] []);

/// What `addons` holds.
#[derive(Default)] #[non_exhaustive] pub struct Addon {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `managed`: yes or no. */ pub managed: Option<bool>,
    /** `install_by_default`: yes or no. */ pub install_by_default: Option<bool>,
    /** `category`: text. */ pub category: Option<String>,
    /** `config_schema`: text. */ pub config_schema: Option<String>,
    /** `supported_actions`: texts. */ pub supported_actions: Vec<String>,
    /** `architecture`: texts. */ pub architecture: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Addon`].
pub static ADDON: Schema = Schema { name: "Addon", fields: { static ROWS: [Field; 8] = [
    Field::string("name"),
    Field::string("version"),
    Field::boolean("managed"),
    Field::boolean("install_by_default"),
    Field::string("category"),
    Field::string("config_schema"),
    Field::string("supported_actions").list(),
    Field::string("architecture").list(),
]; &ROWS } };
record!(Addon, ADDON,
    [0 OptStr name, 1 OptStr version, 4 OptStr category, 5 OptStr config_schema, 6 List supported_actions,
    7 List architecture] [2 OptBool managed, 3 OptBool install_by_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListAddonsRequest, ListAddonsResponse, Addon);
