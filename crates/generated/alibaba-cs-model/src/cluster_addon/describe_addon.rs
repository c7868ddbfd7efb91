// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeAddon.json; do not edit.
//! Returns what is known about an add-on for a region, kind and version of cluster: parameters, architectures, least
//! cluster version.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddon).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeAddonRequest, DescribeAddonResponse>(
    "DescribeAddon", Effect::Read, &DESCRIBE_ADDON_REQUEST, &DESCRIBE_ADDON_RESPONSE,
).route("GET", "/addons/{addon_name}"));

/// Request of `DescribeAddon`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAddonRequest {
    /** `addon_name`: text. */ pub addon_name: String,
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `profile`: text. */ pub profile: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `cluster_version`: text. */ pub cluster_version: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAddonRequest {
    /// With what is required.
    pub fn new(addon_name: impl Into<String>) -> Self { Self { addon_name: addon_name.into(), ..Self::default() } }
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
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self { self.version = Some(value.into()); self }
}
/// Table of [`DescribeAddonRequest`].
pub static DESCRIBE_ADDON_REQUEST: Schema = Schema { name: "DescribeAddonRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("addon_name").place(Place::Path).required(),
    Field::string("region_id"),
    Field::string("cluster_type"),
    Field::string("profile"),
    Field::string("cluster_spec"),
    Field::string("cluster_version"),
    Field::string("cluster_id"),
    Field::string("version"),
]; &ROWS } };
record!(DescribeAddonRequest, DESCRIBE_ADDON_REQUEST,
    [0 Str addon_name, 1 OptStr region_id, 2 OptStr cluster_type, 3 OptStr profile, 4 OptStr cluster_spec,
    5 OptStr cluster_version, 6 OptStr cluster_id, 7 OptStr version] []);

/// Answer of `DescribeAddon`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAddonResponse {
    /** `name`: text. */ pub name: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `category`: text. */ pub category: Option<String>,
    /** `managed`: yes or no. */ pub managed: Option<bool>,
    /** `install_by_default`: yes or no. */ pub install_by_default: Option<bool>,
    /** `config_schema`: text. */ pub config_schema: Option<String>,
    /** `supported_actions`: texts. */ pub supported_actions: Vec<String>,
    /** `architecture`: texts. */ pub architecture: Vec<String>,
    /** `newer_versions`: records. */ pub newer_versions: Vec<NewerVersion>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAddonResponse`].
pub static DESCRIBE_ADDON_RESPONSE: Schema = Schema { name: "DescribeAddonResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("name"),
    Field::string("version"),
    Field::string("category"),
    Field::boolean("managed"),
    Field::boolean("install_by_default"),
    Field::string("config_schema"),
    Field::string("supported_actions").list(),
    Field::string("architecture").list(),
    Field::record("newer_versions", &NEWER_VERSION).list(),
]; &ROWS } };
record!(DescribeAddonResponse, DESCRIBE_ADDON_RESPONSE,
    [0 OptStr name, 1 OptStr version, 2 OptStr category, 5 OptStr config_schema, 6 List supported_actions, 7 List architecture,
    8 List newer_versions] [3 OptBool managed, 4 OptBool install_by_default]);

/// What `newer_versions` holds.
#[derive(Default)] #[non_exhaustive] pub struct NewerVersion {
    /** `version`: text. */ pub version: Option<String>,
    /** `upgradable`: yes or no. */ pub upgradable: Option<bool>,
    /** `minimum_cluster_version`: text. */ pub minimum_cluster_version: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NewerVersion`].
pub static NEWER_VERSION: Schema = Schema { name: "NewerVersion", fields: { static ROWS: [Field; 3] = [
    Field::string("version"),
    Field::boolean("upgradable"),
    Field::string("minimum_cluster_version"),
]; &ROWS } };
record!(NewerVersion, NEWER_VERSION, [0 OptStr version, 2 OptStr minimum_cluster_version] [1 OptBool upgradable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeAddonRequest, DescribeAddonResponse, NewerVersion);
