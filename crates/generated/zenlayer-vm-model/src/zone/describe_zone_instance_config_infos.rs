// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeZoneInstanceConfigInfos.json; do not edit.
//! Lists the instance types on offer in the zones, with size, price and what is left.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zone-instance-config-infos.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::InstanceChargeType;

operation! {
    name: "DescribeZoneInstanceConfigInfos",
    effect: Effect::Read,
    request: DescribeZoneInstanceConfigInfosRequest = DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_REQUEST,
    response: DescribeZoneInstanceConfigInfosResponse = DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_RESPONSE,
}

/// Request of `DescribeZoneInstanceConfigInfos`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosRequest {
    /// How the instance is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub instance_charge_type: InstanceChargeType,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeZoneInstanceConfigInfosRequest {
    /// Creates a value with the required members.
    pub fn new(instance_charge_type: impl Into<InstanceChargeType>) -> Self {
        Self {
            instance_charge_type: instance_charge_type.into(),
            ..Self::default()
        }
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    DescribeZoneInstanceConfigInfosRequest: DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_REQUEST,
    0 instance_charge_type: Enum = Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    1 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    2 instance_type: OptStr = Field::string("instanceType").place(Place::Body),
}

/// Response of `DescribeZoneInstanceConfigInfos`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Instance types that the zone offers, one entry for each, with their vCPUs, memory and whether they
    /// are in stock.
    pub instance_type_quota_set: Vec<InstanceTypeQuotaSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeZoneInstanceConfigInfosResponse: DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 instance_type_quota_set: List = Field::record("instanceTypeQuotaSet", &INSTANCE_TYPE_QUOTA_SET).list(),
}

/// `instanceTypeQuotaSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaSet {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: Option<String>,
    /// Name of the instance type, for people.
    pub instance_type_name: Option<String>,
    /// How many vCPUs the instance or an instance of this type has.
    pub cpu_count: Option<i64>,
    /// Size of the memory of the instance or of an instance of this type. Unit: GiB.
    pub memory: Option<i64>,
    /// Highest public bandwidth that is possible. Unit: Mbps.
    pub internet_max_bandwidth_out_limit: Option<i64>,
    /// Clock rate of the processor. Unit: GHz.
    pub frequency: Option<String>,
    /// Ways of paying for public traffic that are possible.
    pub internet_charge_types: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceTypeQuotaSet: INSTANCE_TYPE_QUOTA_SET,
    0 zone_id: OptStr = Field::string("zoneId"),
    1 instance_type: OptStr = Field::string("instanceType"),
    2 instance_type_name: OptStr = Field::string("instanceTypeName"),
    3 cpu_count: OptInt = Field::int64("cpuCount"),
    4 memory: OptInt = Field::int64("memory"),
    5 internet_max_bandwidth_out_limit: OptInt = Field::int64("internetMaxBandwidthOutLimit"),
    6 frequency: OptStr = Field::string("frequency"),
    7 internet_charge_types: List = Field::string("internetChargeTypes").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeZoneInstanceConfigInfosRequest,
    DescribeZoneInstanceConfigInfosResponse,
    InstanceTypeQuotaSet,
}
