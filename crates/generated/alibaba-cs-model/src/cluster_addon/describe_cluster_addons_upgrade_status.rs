// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterAddonsUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of several add-ons is.
//!
//! Deprecated; use DescribeTaskInfo.
//!
//! Deprecated in favour of `ListClusterAddonInstances`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterAddonsUpgradeStatus).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Style, all, operation, record};
pub use crate::shapes::{AddonInfo, Payload, Tasks};

operation!(Operation::new::<DescribeClusterAddonsUpgradeStatusRequest, DescribeClusterAddonsUpgradeStatusResponse>(
    "DescribeClusterAddonsUpgradeStatus", Effect::Read, &DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_REQUEST,
    &DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_RESPONSE,
).route("GET", "/clusters/{ClusterId}/components/upgradestatus").payload());

/// Request of `DescribeClusterAddonsUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonsUpgradeStatusRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `componentIds`: texts. */ pub component_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterAddonsUpgradeStatusRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, component_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { cluster_id: cluster_id.into(), component_ids: all(component_ids), ..Self::default() }
    }
}
/// Table of [`DescribeClusterAddonsUpgradeStatusRequest`].
pub static DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_REQUEST: Schema =
    Schema { name: "DescribeClusterAddonsUpgradeStatusRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::string("componentIds").list().style(Style::Json).required(),
]; &ROWS } };
record!(DescribeClusterAddonsUpgradeStatusRequest, DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_REQUEST,
    [0 Str cluster_id, 1 List component_ids] []);

/// Answer of `DescribeClusterAddonsUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterAddonsUpgradeStatusResponse {
    /** `payload`: map. */ pub payload: BTreeMap<String, Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterAddonsUpgradeStatusResponse`].
pub static DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeClusterAddonsUpgradeStatusResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &crate::shapes::PAYLOAD).map(),
]; &ROWS } };
record!(DescribeClusterAddonsUpgradeStatusResponse, DESCRIBE_CLUSTER_ADDONS_UPGRADE_STATUS_RESPONSE, [0 Map payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterAddonsUpgradeStatusRequest, DescribeClusterAddonsUpgradeStatusResponse,
);
