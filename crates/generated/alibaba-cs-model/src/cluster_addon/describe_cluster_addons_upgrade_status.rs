// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonsUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of several add-ons is.
//!
//! Deprecated; use `DescribeTaskInfo`.
//!
//! Deprecated in favour of `ListClusterAddonInstances`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsUpgradeStatus), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Style, operation, record,
};

pub use crate::shapes::{AddonInfo, Tasks};

operation! {
    name: "DescribeClusterAddonsUpgradeStatus",
    effect: Effect::Read,
    request: DescribeClusterAddonsUpgradeStatusRequest = DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_REQUEST,
    response: DescribeClusterAddonsUpgradeStatusResponse = DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/components/upgradestatus",
    payload,
    facts: &Facts::new().access(Access::Get).replaced_by("ListClusterAddonInstances"),
}

/// Request of `DescribeClusterAddonsUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatusRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Names of the add-ons, such as `metrics-server`.
    pub component_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterAddonsUpgradeStatusRequest {
    /// Creates a value with the required members.
    pub fn new(
        cluster_id: impl Into<String>,
        component_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            cluster_id: cluster_id.into(),
            component_ids: cloudspec_wire::all(component_ids),
            ..Self::default()
        };
        built.extra.set_empty(1, built.component_ids.is_empty());
        built
    }
}

record! {
    DescribeClusterAddonsUpgradeStatusRequest: DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 component_ids: List = Field::string("componentIds").list().style(Style::Json).required(),
}

/// Response of `DescribeClusterAddonsUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatusResponse {
    /// `payload`: map.
    pub payload: BTreeMap<String, Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterAddonsUpgradeStatusResponse: DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_RESPONSE,
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
    DescribeClusterAddonsUpgradeStatusRequest,
    DescribeClusterAddonsUpgradeStatusResponse,
    Payload,
}
