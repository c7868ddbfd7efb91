// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterAddon.json; do not edit.
//! Changes the configuration of an installed add-on, or the control plane parameters of a Pro cluster.
//!
//! It can disturb workloads, so choose a quiet hour.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterAddon).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ModifyClusterAddonRequest, ModifyClusterAddonResponse>(
    "ModifyClusterAddon", Effect::Write, &MODIFY_CLUSTER_ADDON_REQUEST, &MODIFY_CLUSTER_ADDON_RESPONSE,
).route("POST", "/clusters/{cluster_id}/components/{component_id}/config"));

/// Request of `ModifyClusterAddon`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterAddonRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `component_id`: text. */ pub component_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyClusterAddonRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), component_id: component_id.into(), ..Self::default() }
    }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`ModifyClusterAddonRequest`].
pub static MODIFY_CLUSTER_ADDON_REQUEST: Schema =
    Schema { name: "ModifyClusterAddonRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::string("component_id").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(ModifyClusterAddonRequest, MODIFY_CLUSTER_ADDON_REQUEST, [0 Str cluster_id, 1 Str component_id, 2 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `config`: text. */ pub config: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self { self.config = Some(value.into()); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 1] = [
    Field::string("config"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr config] []);

/// Answer of `ModifyClusterAddon`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterAddonResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyClusterAddonResponse`].
pub static MODIFY_CLUSTER_ADDON_RESPONSE: Schema = Schema { name: "ModifyClusterAddonResponse", fields: &[] };
record!(ModifyClusterAddonResponse, MODIFY_CLUSTER_ADDON_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyClusterAddonRequest, Body, ModifyClusterAddonResponse);
