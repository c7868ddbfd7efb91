// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of one add-on is.
//!
//! Deprecated; use `DescribeTaskInfo`.
//!
//! Deprecated in favour of `GetClusterAddonInstance`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonUpgradeStatus), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::{AddonInfo, Tasks};

operation! {
    name: "DescribeClusterAddonUpgradeStatus",
    effect: Effect::Read,
    request: DescribeClusterAddonUpgradeStatusRequest = DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_REQUEST,
    response: DescribeClusterAddonUpgradeStatusResponse = DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/components/{ComponentId}/upgradestatus",
    payload,
    facts: &Facts::new().access(Access::Get).replaced_by("GetClusterAddonInstance"),
}

/// Request of `DescribeClusterAddonUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatusRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Name of the add-on, such as `coredns`.
    pub component_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAddonUpgradeStatusRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            component_id: component_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterAddonUpgradeStatusRequest: DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 component_id: Str = Field::string("ComponentId").place(Place::Path).required(),
}

/// Response of `DescribeClusterAddonUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatusResponse {
    /// `payload`: map.
    pub payload: BTreeMap<String, Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAddonUpgradeStatusResponse: DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_RESPONSE,
    0 payload: Map = Field::record("payload", &PAYLOAD).map(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// The add-ons that can be upgraded.
    pub addon_info: Option<AddonInfo>,
    /// Tasks that match or carry out the upgrade, one entry for each.
    pub tasks: Option<Tasks>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 addon_info: Opt = Field::record("addon_info", &crate::shapes::ADDON_INFO),
    1 tasks: Opt = Field::record("tasks", &crate::shapes::TASKS),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterAddonUpgradeStatusRequest,
    DescribeClusterAddonUpgradeStatusResponse,
    Payload,
}
