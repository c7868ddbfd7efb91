// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AllocateDedicatedHosts.json; do not edit.
//! Buys one or more dedicated hosts, physical servers that no other tenant shares.
//!
//! Billing begins with the order, at most 100 hosts a call. `DescribeAvailableResource` tells
//! beforehand what is in stock, and `DescribeDedicatedHosts` shows when the new hosts are ready.
//!
//! - Requires permission for the action `ecs:AllocateDedicatedHosts` (access level create), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateDedicatedHosts),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, operation, record,
};

pub use crate::shapes::{AutoPlacement, ImageTag, InstanceChargeType, RenewalPeriodUnit};

operation! {
    name: "AllocateDedicatedHosts",
    effect: Effect::Write,
    request: AllocateDedicatedHostsRequest = ALLOCATE_DEDICATED_HOSTS_REQUEST,
    response: AllocateDedicatedHostsResponse = ALLOCATE_DEDICATED_HOSTS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:AllocateDedicatedHosts").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/*").required()])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidAutoRenewPeriod.ValueNotSupported",
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidCpuOverCommitRatio.ValueNotSupported",
    "400 InvalidDedicatedHostPrice.NotFound",
    "400 InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
    "400 InvalidDedicatedHostType.ValueNotSupported",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Quantity",
    "400 InvalidParameter.SlbUdpTimeout",
    "400 InvalidParameter.UdpTimeout",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 QuotaExceed.AfterpayDedicatedHost",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 InvalidDedicatedHostType.ValueNotSupported",
    "403 InvalidDedicatedHostType.ZoneNotSupported",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidUserData.Base64FormatInvalid = The user data is not Base64.",
    "403 InvalidUserData.Forbidden = The account may not use user data here.",
    "403 NodeControllerUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 InvalidDedicatedHostClusterId.ExceedMaxSize",
    "404 InvalidDedicatedHostClusterId.NotFound = There is no such cluster of dedicated hosts.",
    "404 InvalidDedicatedHostName.Malformed",
    "404 InvalidParameter.ActionOnMaintenance",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "404 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "404 PaymentMethodNotFound = The account has no way of paying that works. Set one up first.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AllocateDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// Type of the dedicated host, such as `ddh.g6`.
    pub dedicated_host_type: String,
    /// What happens to the instances when their host fails or has to be maintained.
    pub action_on_maintenance: Option<String>,
    /// How long an idle UDP flow to a load balancer is remembered. Unit: seconds. On the wire:
    /// `NetworkAttributes.SlbUdpTimeout`.
    pub network_attributes_slb_udp_timeout: Option<i64>,
    /// How long an idle UDP flow is remembered. Unit: seconds. On the wire: `NetworkAttributes.UdpTimeout`.
    pub network_attributes_udp_timeout: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether instances that name no host may be put on the dedicated host: `on` or `off`.
    pub auto_placement: Option<AutoPlacement>,
    /// How many vCPUs a dedicated host gives for each that it has.
    pub cpu_over_commit_ratio: Option<f64>,
    /// `MinQuantity`: integer.
    pub min_quantity: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<InstanceChargeType>,
    /// `Quantity`: integer.
    pub quantity: Option<i64>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<RenewalPeriodUnit>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub auto_renew_period: Option<i64>,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AllocateDedicatedHostsRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_type: impl Into<String>) -> Self {
        Self {
            dedicated_host_type: dedicated_host_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the dedicated host: 2 to 128 characters.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Id of the cluster of dedicated hosts (`dc-...`).
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// What happens to the instances when their host fails or has to be maintained.
    pub fn action_on_maintenance(mut self, value: impl Into<String>) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// How long an idle UDP flow to a load balancer is remembered.
    pub fn network_attributes_slb_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_slb_udp_timeout = Some(value);
        self
    }

    /// How long an idle UDP flow is remembered.
    pub fn network_attributes_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_udp_timeout = Some(value);
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether instances that name no host may be put on the dedicated host: `on` or `off`.
    pub fn auto_placement(mut self, value: impl Into<AutoPlacement>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// How many vCPUs a dedicated host gives for each that it has.
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self {
        self.cpu_over_commit_ratio = Some(value);
        self
    }

    /// Sets `MinQuantity`.
    pub fn min_quantity(mut self, value: i64) -> Self {
        self.min_quantity = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Sets `Quantity`.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<RenewalPeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// When the resource is released automatically, from half an hour to three years ahead.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AllocateDedicatedHostsRequest: ALLOCATE_DEDICATED_HOSTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    5 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    6 dedicated_host_type: Str = Field::string("DedicatedHostType").required(),
    7 action_on_maintenance: OptStr = Field::string("ActionOnMaintenance"),
    8 network_attributes_slb_udp_timeout: OptInt = Field::int32("NetworkAttributes.SlbUdpTimeout"),
    9 network_attributes_udp_timeout: OptInt = Field::int32("NetworkAttributes.UdpTimeout"),
    10 description: OptStr = Field::string("Description"),
    11 auto_placement: Opt = Field::one_of("AutoPlacement", AutoPlacement::VALUES),
    12 cpu_over_commit_ratio: OptFloat = Field::float("CpuOverCommitRatio"),
    13 min_quantity: OptInt = Field::int32("MinQuantity"),
    14 charge_type: Opt = Field::one_of("ChargeType", InstanceChargeType::VALUES),
    15 quantity: OptInt = Field::int32("Quantity"),
    16 period: OptInt = Field::int32("Period"),
    17 period_unit: Opt = Field::one_of("PeriodUnit", RenewalPeriodUnit::VALUES),
    18 auto_renew: OptBool = Field::boolean("AutoRenew"),
    19 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    20 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
    21 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `AllocateDedicatedHosts`.
#[derive(Default)]
#[non_exhaustive]
pub struct AllocateDedicatedHostsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the dedicated hosts that were created (`dh-...`), in no particular order.
    pub dedicated_host_id_sets: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
