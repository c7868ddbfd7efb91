// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateDedicatedHosts.json; do not edit.
//! Buys one or more dedicated hosts, physical servers that no other tenant shares.
//!
//! Billing begins with the order, at most 100 hosts a call. DescribeAvailableResource tells beforehand what is in stock,
//! and DescribeDedicatedHosts shows when the new hosts are ready.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse>(
    "AllocateDedicatedHosts", Effect::Write, &ALLOCATE_DEDICATED_HOSTS_REQUEST, &ALLOCATE_DEDICATED_HOSTS_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.TagKey InvalidAutoRenewPeriod.ValueNotSupported InvalidChargeType.ValueNotSupported
    400 InvalidCpuOverCommitRatio.ValueNotSupported InvalidDedicatedHostPrice.NotFound
    400 InvalidDedicatedHostType.CpuOverCommitRatioNotSupported InvalidDedicatedHostType.ValueNotSupported
    400 InvalidDescription.Malformed InvalidInstanceType.ValueUnauthorized InvalidParameter.Conflict InvalidParameter.Quantity
    400 InvalidParameter.SlbUdpTimeout InvalidParameter.UdpTimeout InvalidPeriodUnit.ValueNotSupported InvalidTagKey.Malformed
    400 InvalidTagValue.Malformed OperationDenied QuotaExceed.AfterpayDedicatedHost RegionUnauthorized Zone.NotOnSale
    403 Account.Arrearage InvalidDedicatedHostType.ValueNotSupported InvalidDedicatedHostType.ZoneNotSupported
    403 InvalidParameter.NotMatch InvalidParameter.ResourceOwnerAccount InvalidResourceType.NotSupported
    403 InvalidUserData.Base64FormatInvalid InvalidUserData.Forbidden NodeControllerUnavailable OperationDenied
    403 OperationDenied.NoStock Zone.NotOnSale Zone.NotOpen
    404 InvalidDedicatedHostClusterId.ExceedMaxSize InvalidDedicatedHostClusterId.NotFound InvalidDedicatedHostName.Malformed
    404 InvalidParameter.ActionOnMaintenance InvalidZoneId.NotFound OperationDenied OperationDenied.NoStock PaymentMethodNotFound
    500 InternalError
");

/// Request of `AllocateDedicatedHosts`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateDedicatedHostsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DedicatedHostName`: text. */ pub dedicated_host_name: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: String,
    /** `ActionOnMaintenance`: text. */ pub action_on_maintenance: Option<String>,
    /** `NetworkAttributes.SlbUdpTimeout`: integer. */ pub network_attributes_slb_udp_timeout: Option<i64>,
    /** `NetworkAttributes.UdpTimeout`: integer. */ pub network_attributes_udp_timeout: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `AutoPlacement`: text. */ pub auto_placement: Option<String>,
    /** `CpuOverCommitRatio`: number. */ pub cpu_over_commit_ratio: Option<f64>,
    /** `MinQuantity`: integer. */ pub min_quantity: Option<i64>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `Quantity`: integer. */ pub quantity: Option<i64>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AllocateDedicatedHostsRequest {
    /// With what is required.
    pub fn new(dedicated_host_type: impl Into<String>) -> Self {
        Self { dedicated_host_type: dedicated_host_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into()); self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into()); self
    }
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<String>) -> Self { self.auto_placement = Some(value.into()); self }
    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self { self.cpu_over_commit_ratio = Some(value); self }
    /// Sets `MinQuantity`.
    pub fn min_quantity(mut self, value: i64) -> Self { self.min_quantity = Some(value); self }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self { self.charge_type = Some(value.into()); self }
    /// Sets `Quantity`.
    pub fn quantity(mut self, value: i64) -> Self { self.quantity = Some(value); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self { self.auto_release_time = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AllocateDedicatedHostsRequest`].
pub static ALLOCATE_DEDICATED_HOSTS_REQUEST: Schema =
    Schema { name: "AllocateDedicatedHostsRequest", fields: { static ROWS: [Field; 22] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("DedicatedHostName"),
    Field::string("DedicatedHostClusterId"),
    Field::string("DedicatedHostType").required(),
    Field::string("ActionOnMaintenance"),
    Field::int32("NetworkAttributes.SlbUdpTimeout"),
    Field::int32("NetworkAttributes.UdpTimeout"),
    Field::string("Description"),
    Field::string("AutoPlacement"),
    Field::float("CpuOverCommitRatio"),
    Field::int32("MinQuantity"),
    Field::string("ChargeType"),
    Field::int32("Quantity"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
    Field::string("AutoReleaseTime"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AllocateDedicatedHostsRequest, ALLOCATE_DEDICATED_HOSTS_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 OptStr resource_group_id, 3 OptStr zone_id, 4 OptStr dedicated_host_name,
    5 OptStr dedicated_host_cluster_id, 6 Str dedicated_host_type, 7 OptStr action_on_maintenance, 10 OptStr description,
    11 OptStr auto_placement, 14 OptStr charge_type, 17 OptStr period_unit, 20 OptStr auto_release_time,
    21 OptStr client_token] [8 OptInt network_attributes_slb_udp_timeout, 9 OptInt network_attributes_udp_timeout,
    12 OptFloat cpu_over_commit_ratio, 13 OptInt min_quantity, 15 OptInt quantity, 16 OptInt period, 18 OptBool auto_renew,
    19 OptInt auto_renew_period]);

/// Answer of `AllocateDedicatedHosts`.
#[derive(Default)] #[non_exhaustive] pub struct AllocateDedicatedHostsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `DedicatedHostIdSets`: texts. */ pub dedicated_host_id_sets: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AllocateDedicatedHostsResponse`].
pub static ALLOCATE_DEDICATED_HOSTS_RESPONSE: Schema =
    Schema { name: "AllocateDedicatedHostsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("DedicatedHostIdSets").wrapped("DedicatedHostId"),
]; &ROWS } };
record!(AllocateDedicatedHostsResponse, ALLOCATE_DEDICATED_HOSTS_RESPONSE,
    [0 OptStr request_id, 1 List dedicated_host_id_sets] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AllocateDedicatedHostsRequest, AllocateDedicatedHostsResponse);
