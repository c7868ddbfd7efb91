// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/InstallClusterAddons.json; do not edit.
//! Installs add-ons in a cluster.
//!
//! Asynchronous: DescribeTaskInfo follows the task.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/InstallClusterAddons).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<InstallClusterAddonsRequest, InstallClusterAddonsResponse>(
    "InstallClusterAddons", Effect::Write, &INSTALL_CLUSTER_ADDONS_REQUEST, &INSTALL_CLUSTER_ADDONS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/components/install"));

/// Request of `InstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct InstallClusterAddonsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: records. */ pub body: Vec<Body>,
    /** What else came. */ pub extra: Extra,
}
impl InstallClusterAddonsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = Body>) -> Self { self.body = all(value); self }
}
/// Table of [`InstallClusterAddonsRequest`].
pub static INSTALL_CLUSTER_ADDONS_REQUEST: Schema =
    Schema { name: "InstallClusterAddonsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).list().place(Place::Payload),
]; &ROWS } };
record!(InstallClusterAddonsRequest, INSTALL_CLUSTER_ADDONS_REQUEST, [0 Str cluster_id, 1 List body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `name`: text. */ pub name: String,
    /** `version`: text. */ pub version: String,
    /** `config`: text. */ pub config: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self { name: name.into(), version: version.into(), ..Self::default() }
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self { self.config = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 3] = [
    Field::string("name").required(),
    Field::string("version").required(),
    Field::string("config"),
]; &ROWS } };
record!(Body, BODY, [0 Str name, 1 Str version, 2 OptStr config] []);

/// Answer of `InstallClusterAddons`.
#[derive(Default)] #[non_exhaustive] pub struct InstallClusterAddonsResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstallClusterAddonsResponse`].
pub static INSTALL_CLUSTER_ADDONS_RESPONSE: Schema = Schema { name: "InstallClusterAddonsResponse", fields: &[] };
record!(InstallClusterAddonsResponse, INSTALL_CLUSTER_ADDONS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(InstallClusterAddonsRequest, Body, InstallClusterAddonsResponse);
