// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/ModifyBandwidthClusterAttribute.json; do not edit.
//! Changes the name of a bandwidth cluster.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/modify-bandwidth-cluster-attribute.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyBandwidthClusterAttributeResponse;

operation!(Operation::new::<ModifyBandwidthClusterAttributeRequest, ModifyBandwidthClusterAttributeResponse>(
    "ModifyBandwidthClusterAttribute", Effect::Write, &MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyBandwidthClusterAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyBandwidthClusterAttributeRequest {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: String,
    /** `name`: text, at most 255 characters. */ pub name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyBandwidthClusterAttributeRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { bandwidth_cluster_id: bandwidth_cluster_id.into(), name: name.into(), ..Self::default() }
    }
}
/// Table of [`ModifyBandwidthClusterAttributeRequest`].
pub static MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyBandwidthClusterAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("bandwidthClusterId").place(Place::Body).required(),
    Field::string("name").place(Place::Body).required().limits(&Limits::length(None, Some(255))),
]; &ROWS } };
record!(ModifyBandwidthClusterAttributeRequest, MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_REQUEST,
    [0 Str bandwidth_cluster_id, 1 Str name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyBandwidthClusterAttributeRequest);
