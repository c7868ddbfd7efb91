// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterAddonInstance.json; do not edit.
//! Returns version, configuration and logging of an add-on that is installed in a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterAddonInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<GetClusterAddonInstanceRequest, GetClusterAddonInstanceResponse>(
    "GetClusterAddonInstance", Effect::Read, &GET_CLUSTER_ADDON_INSTANCE_REQUEST, &GET_CLUSTER_ADDON_INSTANCE_RESPONSE,
).route("GET", "/clusters/{cluster_id}/addon_instances/{instance_name}"));

/// Request of `GetClusterAddonInstance`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterAddonInstanceRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `instance_name`: text. */ pub instance_name: String,
    /** What else came. */ pub extra: Extra,
}
impl GetClusterAddonInstanceRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), instance_name: instance_name.into(), ..Self::default() }
    }
}
/// Table of [`GetClusterAddonInstanceRequest`].
pub static GET_CLUSTER_ADDON_INSTANCE_REQUEST: Schema =
    Schema { name: "GetClusterAddonInstanceRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("instance_name").place(Place::Path).required(),
]; &ROWS } };
record!(GetClusterAddonInstanceRequest, GET_CLUSTER_ADDON_INSTANCE_REQUEST, [0 Str cluster_id, 1 Str instance_name] []);

/// Answer of `GetClusterAddonInstance`.
#[derive(Default)] #[non_exhaustive] pub struct GetClusterAddonInstanceResponse {
    /** `name`: text. */ pub name: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `version`: text. */ pub version: Option<String>,
    /** `config`: text. */ pub config: Option<String>,
    /** `logging`: record. */ pub logging: Option<Logging>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetClusterAddonInstanceResponse`].
pub static GET_CLUSTER_ADDON_INSTANCE_RESPONSE: Schema =
    Schema { name: "GetClusterAddonInstanceResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("name"),
    Field::string("state"),
    Field::string("version"),
    Field::string("config"),
    Field::record("logging", &LOGGING),
]; &ROWS } };
record!(GetClusterAddonInstanceResponse, GET_CLUSTER_ADDON_INSTANCE_RESPONSE,
    [0 OptStr name, 1 OptStr state, 2 OptStr version, 3 OptStr config, 4 Opt logging] []);

/// What `logging` holds.
#[derive(Default)] #[non_exhaustive] pub struct Logging {
    /** `capable`: yes or no. */ pub capable: Option<bool>,
    /** `enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `log_project`: text. */ pub log_project: Option<String>,
    /** `logstore`: text. */ pub logstore: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Logging`].
pub static LOGGING: Schema = Schema { name: "Logging", fields: { static ROWS: [Field; 4] = [
    Field::boolean("capable"),
    Field::boolean("enabled"),
    Field::string("log_project"),
    Field::string("logstore"),
]; &ROWS } };
record!(Logging, LOGGING, [2 OptStr log_project, 3 OptStr logstore] [0 OptBool capable, 1 OptBool enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetClusterAddonInstanceRequest, GetClusterAddonInstanceResponse, Logging,
);
