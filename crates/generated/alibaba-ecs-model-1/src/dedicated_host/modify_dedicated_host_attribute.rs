// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAttribute.json; do not edit.
//! Changes a dedicated host: name, description, cluster, placement, time-outs, or the factor by which its CPUs are
//! over-committed.
//!
//! For the last, the instances on it must be stopped, and those beyond the new number of vCPUs will not start.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDedicatedHostAttributeResponse;

operation!(Operation::new::<ModifyDedicatedHostAttributeRequest, ModifyDedicatedHostAttributeResponse>(
    "ModifyDedicatedHostAttribute", Effect::Write, &MODIFY_DEDICATED_HOST_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidCpuOverCommitRatio.ValueNotSupported InvalidDedicatedHostName.Malformed
    400 InvalidDedicatedHostType.CpuOverCommitRatioNotSupported InvalidDescription.Malformed InvalidParameter.SlbUdpTimeout
    400 InvalidParameter.UdpTimeout
    403 InvalidUser.Unauthorized
    404 InvalidDedicatedHostClusterId.ExceedMaxSize InvalidDedicatedHostClusterId.NotFound InvalidDedicatedHostClusterId.NotMatch
    404 InvalidDedicatedHostId.NotFound InvalidParameter.ActionOnMaintenance
");

/// Request of `ModifyDedicatedHostAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDedicatedHostAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: String,
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ActionOnMaintenance`: text. */ pub action_on_maintenance: Option<String>,
    /** `NetworkAttributes.SlbUdpTimeout`: integer. */ pub network_attributes_slb_udp_timeout: Option<i64>,
    /** `NetworkAttributes.UdpTimeout`: integer. */ pub network_attributes_udp_timeout: Option<i64>,
    /** `AutoPlacement`: text. */ pub auto_placement: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `CpuOverCommitRatio`: number. */ pub cpu_over_commit_ratio: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDedicatedHostAttributeRequest {
    /// With what is required.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self { dedicated_host_id: dedicated_host_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(mut self, value: impl Into<String>) -> Self {
        self.action_on_maintenance = Some(value.into()); self
    }
    /// Sets `NetworkAttributes.SlbUdpTimeout`.
    pub fn network_attributes_slb_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_slb_udp_timeout = Some(value); self
    }
    /// Sets `NetworkAttributes.UdpTimeout`.
    pub fn network_attributes_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_udp_timeout = Some(value); self
    }
    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<String>) -> Self { self.auto_placement = Some(value.into()); self }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into()); self
    }
    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self { self.cpu_over_commit_ratio = Some(value); self }
}
/// Table of [`ModifyDedicatedHostAttributeRequest`].
pub static MODIFY_DEDICATED_HOST_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyDedicatedHostAttributeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("DedicatedHostId").required(),
    Field::string("DedicatedHostName"),
    Field::string("Description"),
    Field::string("ActionOnMaintenance"),
    Field::int32("NetworkAttributes.SlbUdpTimeout"),
    Field::int32("NetworkAttributes.UdpTimeout"),
    Field::string("AutoPlacement"),
    Field::string("DedicatedHostClusterId"),
    Field::float("CpuOverCommitRatio"),
]; &ROWS } };
record!(ModifyDedicatedHostAttributeRequest, MODIFY_DEDICATED_HOST_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str dedicated_host_id, 2 OptStr dedicated_host_name, 3 OptStr description,
    4 OptStr action_on_maintenance, 7 OptStr auto_placement,
    8 OptStr dedicated_host_cluster_id] [5 OptInt network_attributes_slb_udp_timeout, 6 OptInt network_attributes_udp_timeout,
    9 OptFloat cpu_over_commit_ratio]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDedicatedHostAttributeRequest);
