// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateDedicatedHosts.json; do not edit.
//! Buys one or more dedicated hosts, physical servers that no other tenant shares.
//!
//! Billing begins with the order, at most 100 hosts a call. DescribeAvailableResource tells beforehand
//! what is in stock, and DescribeDedicatedHosts shows when the new hosts are ready.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateDedicatedHosts).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "AllocateDedicatedHosts",
    effect: Effect::Write,
    request: AllocateDedicatedHostsRequest = ALLOCATE_DEDICATED_HOSTS_REQUEST,
    response: AllocateDedicatedHostsResponse = ALLOCATE_DEDICATED_HOSTS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidAutoRenewPeriod.ValueNotSupported",
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidCpuOverCommitRatio.ValueNotSupported",
    "400 InvalidDedicatedHostPrice.NotFound",
    "400 InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
    "400 InvalidDedicatedHostType.ValueNotSupported",
    "400 InvalidDescription.Malformed",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.Quantity",
    "400 InvalidParameter.SlbUdpTimeout",
    "400 InvalidParameter.UdpTimeout",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 OperationDenied",
    "400 QuotaExceed.AfterpayDedicatedHost",
    "400 RegionUnauthorized",
    "400 Zone.NotOnSale",
    "403 Account.Arrearage",
    "403 InvalidDedicatedHostType.ValueNotSupported",
    "403 InvalidDedicatedHostType.ZoneNotSupported",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidUserData.Base64FormatInvalid",
    "403 InvalidUserData.Forbidden",
    "403 NodeControllerUnavailable",
    "403 OperationDenied",
    "403 OperationDenied.NoStock",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidDedicatedHostClusterId.ExceedMaxSize",
    "404 InvalidDedicatedHostClusterId.NotFound",
    "404 InvalidDedicatedHostName.Malformed",
    "404 InvalidParameter.ActionOnMaintenance",
    "404 InvalidZoneId.NotFound",
    "404 OperationDenied",
    "404 OperationDenied.NoStock",
    "404 PaymentMethodNotFound",
    "500 InternalError",
}

/// Request of `AllocateDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DedicatedHostName`: text.
    pub dedicated_host_name: Option<String>,
    /// `DedicatedHostClusterId`: text.
    pub dedicated_host_cluster_id: Option<String>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: String,
    /// `ActionOnMaintenance`: text.
    pub action_on_maintenance: Option<String>,
    /// `NetworkAttributes.SlbUdpTimeout`: integer.
    pub network_attributes_slb_udp_timeout: Option<i64>,
    /// `NetworkAttributes.UdpTimeout`: integer.
    pub network_attributes_udp_timeout: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AutoPlacement`: text.
    pub auto_placement: Option<String>,
    /// `CpuOverCommitRatio`: number.
    pub cpu_over_commit_ratio: Option<f64>,
    /// `MinQuantity`: integer.
    pub min_quantity: Option<i64>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `Quantity`: integer.
    pub quantity: Option<i64>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `AutoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`: integer.
    pub auto_renew_period: Option<i64>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AllocateDedicatedHostsRequest {
    /// Starts with the required members.
    pub fn new(dedicated_host_type: impl Into<String>) -> Self {
        Self {
            dedicated_host_type: dedicated_host_type.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(mut self, value: impl Into<String>) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Sets `NetworkAttributes.SlbUdpTimeout`.
    pub fn network_attributes_slb_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_slb_udp_timeout = Some(value);
        self
    }

    /// Sets `NetworkAttributes.UdpTimeout`.
    pub fn network_attributes_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_udp_timeout = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AutoPlacement`.
    pub fn auto_placement(mut self, value: impl Into<String>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// Sets `CpuOverCommitRatio`.
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self {
        self.cpu_over_commit_ratio = Some(value);
        self
    }

    /// Sets `MinQuantity`.
    pub fn min_quantity(mut self, value: i64) -> Self {
        self.min_quantity = Some(value);
        self
    }

    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Sets `Quantity`.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AllocateDedicatedHostsRequest: ALLOCATE_DEDICATED_HOSTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    5 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    6 dedicated_host_type: Str = Field::string("DedicatedHostType").required(),
    7 action_on_maintenance: OptStr = Field::string("ActionOnMaintenance"),
    8 network_attributes_slb_udp_timeout: OptInt = Field::int32("NetworkAttributes.SlbUdpTimeout"),
    9 network_attributes_udp_timeout: OptInt = Field::int32("NetworkAttributes.UdpTimeout"),
    10 description: OptStr = Field::string("Description"),
    11 auto_placement: OptStr = Field::string("AutoPlacement"),
    12 cpu_over_commit_ratio: OptFloat = Field::float("CpuOverCommitRatio"),
    13 min_quantity: OptInt = Field::int32("MinQuantity"),
    14 charge_type: OptStr = Field::string("ChargeType"),
    15 quantity: OptInt = Field::int32("Quantity"),
    16 period: OptInt = Field::int32("Period"),
    17 period_unit: OptStr = Field::string("PeriodUnit"),
    18 auto_renew: OptBool = Field::boolean("AutoRenew"),
    19 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    20 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    21 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AllocateDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `DedicatedHostIdSets`: texts.
    pub dedicated_host_id_sets: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AllocateDedicatedHostsResponse: ALLOCATE_DEDICATED_HOSTS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 dedicated_host_id_sets: List = Field::string("DedicatedHostIdSets").wrapped("DedicatedHostId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AllocateDedicatedHostsRequest,
    AllocateDedicatedHostsResponse,
}
