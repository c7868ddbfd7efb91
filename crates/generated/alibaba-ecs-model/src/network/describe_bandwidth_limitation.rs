// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeBandwidthLimitation.json; do not edit.
//! Returns the highest public bandwidth that an instance type can be bought with, upgraded to or
//! downgraded to.
//!
//! - Requires permission for the action `ecs:DescribeBandwidthLimitation` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthLimitation),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{InstanceChargeType, InternetChargeType, SpotStrategy};

operation! {
    name: "DescribeBandwidthLimitation",
    effect: Effect::Read,
    request: DescribeBandwidthLimitationRequest = DESCRIBE_BANDWIDTH_LIMITATION_REQUEST,
    response: DescribeBandwidthLimitationResponse = DESCRIBE_BANDWIDTH_LIMITATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeBandwidthLimitation").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParam = A parameter has a value that is not possible; the message names it.",
    "404 Invalid.InstancePayType",
    "404 Invalid.IoOptimized",
    "404 Invalid.NetworkCategory",
    "404 Invalid.OperationType",
    "404 Invalid.ResourceId",
    "404 Invalid.ResourceType.NotFound",
    "404 Invalid.SpotStrategy",
}

/// Request of `DescribeBandwidthLimitation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Which change is asked about, such as `Upgrade` or `Downgrade`.
    pub operation_type: Option<OperationType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthLimitationRequest {
    /// Creates a value with the required members.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self {
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Which change is asked about, such as `Upgrade` or `Downgrade`.
    pub fn operation_type(mut self, value: impl Into<OperationType>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
}

record! {
    DescribeBandwidthLimitationRequest: DESCRIBE_BANDWIDTH_LIMITATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    2 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 resource_id: OptStr = Field::string("ResourceId"),
    5 operation_type: Opt = Field::one_of("OperationType", OperationType::VALUES),
}

/// Response of `DescribeBandwidthLimitation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthLimitationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `Bandwidths`: list of records.
    pub bandwidths: Vec<Bandwidth>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthLimitationResponse: DESCRIBE_BANDWIDTH_LIMITATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 bandwidths: List = Field::record("Bandwidths", &BANDWIDTH).wrapped("Bandwidth"),
}

/// `Bandwidths.Bandwidth` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Bandwidth {
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Largest value that can be chosen, counted in `Unit`.
    pub max: Option<i64>,
    /// Smallest value that can be chosen, counted in `Unit`.
    pub min: Option<i64>,
    /// Unit that the limits beside it are counted in, such as `GiB` or `Mbps`.
    pub unit: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Bandwidth: BANDWIDTH,
    0 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    1 max: OptInt = Field::int32("Max"),
    2 min: OptInt = Field::int32("Min"),
    3 unit: OptStr = Field::string("Unit"),
}

open_enum! {
    /// Documented values of `OperationType`. The provider may add others.
    pub enum OperationType {
        Upgrade = "Upgrade",
        Downgrade = "Downgrade",
        Create = "Create",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthLimitationRequest,
    DescribeBandwidthLimitationResponse,
    Bandwidth,
}
