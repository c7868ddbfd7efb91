// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of one add-on is.
//!
//! Deprecated; use DescribeTaskInfo.
//!
//! Deprecated in favour of `GetClusterAddonInstance`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonUpgradeStatus).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{AddonInfo, Payload, Tasks};

operation!(Operation::new::<DescribeClusterAddonUpgradeStatusRequest, DescribeClusterAddonUpgradeStatusResponse>(
    "DescribeClusterAddonUpgradeStatus", Effect::Read, &DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_REQUEST,
    &DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_RESPONSE,
).route("GET", "/clusters/{ClusterId}/components/{ComponentId}/upgradestatus").payload());

/// Request of `DescribeClusterAddonUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonUpgradeStatusRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `ComponentId`: text. */ pub component_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAddonUpgradeStatusRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, component_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), component_id: component_id.into(), ..Self::default() }
    }
}
/// Table of [`DescribeClusterAddonUpgradeStatusRequest`].
pub static DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_REQUEST: Schema =
    Schema { name: "DescribeClusterAddonUpgradeStatusRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("ComponentId").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterAddonUpgradeStatusRequest, DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_REQUEST,
    [0 Str cluster_id, 1 Str component_id] []);

/// Answer of `DescribeClusterAddonUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonUpgradeStatusResponse {
    /** `payload`: map. */ pub payload: BTreeMap<String, Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAddonUpgradeStatusResponse`].
pub static DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeClusterAddonUpgradeStatusResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &crate::shapes::PAYLOAD).map(),
]; &ROWS } };
record!(DescribeClusterAddonUpgradeStatusResponse, DESCRIBE_CLUSTER_ADDON_UPGRADE_STATUS_RESPONSE, [0 Map payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAddonUpgradeStatusRequest, DescribeClusterAddonUpgradeStatusResponse,
);
