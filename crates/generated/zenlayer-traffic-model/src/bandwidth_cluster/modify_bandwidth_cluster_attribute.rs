// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/ModifyBandwidthClusterAttribute.json; do not edit.
//! Changes the name of a bandwidth cluster.
//!
//! Bandwidth and resources are changed with operations of their own.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/modify-bandwidth-cluster-attribute.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyBandwidthClusterAttribute",
    effect: Effect::Write,
    request: ModifyBandwidthClusterAttributeRequest = MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_REQUEST,
    response: ModifyBandwidthClusterAttributeResponse = MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_RESPONSE,
}

/// Request of `ModifyBandwidthClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBandwidthClusterAttributeRequest {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: String,
    /// Name of the bandwidth cluster, up to 255 characters. When left out on creation, it follows from the
    /// place.
    pub name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyBandwidthClusterAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_cluster_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

record! {
    ModifyBandwidthClusterAttributeRequest: MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_REQUEST,
    0 bandwidth_cluster_id: Str = Field::string("bandwidthClusterId").place(Place::Body).required(),
    1 name: Str = Field::string("name").place(Place::Body).required().limits(&Limits::new().length(None, Some(255))),
}

/// Response of `ModifyBandwidthClusterAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyBandwidthClusterAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyBandwidthClusterAttributeResponse: MODIFY_BANDWIDTH_CLUSTER_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyBandwidthClusterAttributeRequest,
    ModifyBandwidthClusterAttributeResponse,
}
