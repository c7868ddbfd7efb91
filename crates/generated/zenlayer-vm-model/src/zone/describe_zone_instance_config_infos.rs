// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeZoneInstanceConfigInfos.json; do not edit.
//! Lists the instance types on offer in the zones, with size, price and what is left.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zone-instance-config-infos.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::InstanceChargeType;

operation!(Operation::new::<DescribeZoneInstanceConfigInfosRequest, DescribeZoneInstanceConfigInfosResponse>(
    "DescribeZoneInstanceConfigInfos", Effect::Read, &DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_REQUEST,
    &DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_RESPONSE,
));

/// Request of `DescribeZoneInstanceConfigInfos`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZoneInstanceConfigInfosRequest {
    /** `instanceChargeType`: one of the known values. */ pub instance_charge_type: InstanceChargeType,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `instanceType`: text. */ pub instance_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeZoneInstanceConfigInfosRequest {
    /// With what is required.
    pub fn new(instance_charge_type: impl Into<InstanceChargeType>) -> Self {
        Self { instance_charge_type: instance_charge_type.into(), ..Self::default() }
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `instanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`DescribeZoneInstanceConfigInfosRequest`].
pub static DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_REQUEST: Schema =
    Schema { name: "DescribeZoneInstanceConfigInfosRequest", fields: { static ROWS: [Field; 3] = [
    Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    Field::string("zoneId").place(Place::Body),
    Field::string("instanceType").place(Place::Body),
]; &ROWS } };
record!(DescribeZoneInstanceConfigInfosRequest, DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_REQUEST,
    [0 Enum instance_charge_type, 1 OptStr zone_id, 2 OptStr instance_type] []);

/// Answer of `DescribeZoneInstanceConfigInfos`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeZoneInstanceConfigInfosResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `instanceTypeQuotaSet`: records. */ pub instance_type_quota_set: Vec<InstanceTypeQuotaSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeZoneInstanceConfigInfosResponse`].
pub static DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_RESPONSE: Schema =
    Schema { name: "DescribeZoneInstanceConfigInfosResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("instanceTypeQuotaSet", &INSTANCE_TYPE_QUOTA_SET).list(),
]; &ROWS } };
record!(DescribeZoneInstanceConfigInfosResponse, DESCRIBE_ZONE_INSTANCE_CONFIG_INFOS_RESPONSE,
    [0 Str request_id, 1 List instance_type_quota_set] []);

/// What `instanceTypeQuotaSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceTypeQuotaSet {
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `instanceType`: text. */ pub instance_type: Option<String>,
    /** `instanceTypeName`: text. */ pub instance_type_name: Option<String>,
    /** `cpuCount`: integer. */ pub cpu_count: Option<i64>,
    /** `memory`: integer. */ pub memory: Option<i64>,
    /** `internetMaxBandwidthOutLimit`: integer. */ pub internet_max_bandwidth_out_limit: Option<i64>,
    /** `frequency`: text. */ pub frequency: Option<String>,
    /** `internetChargeTypes`: texts. */ pub internet_charge_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceTypeQuotaSet`].
pub static INSTANCE_TYPE_QUOTA_SET: Schema = Schema { name: "InstanceTypeQuotaSet", fields: { static ROWS: [Field; 8] = [
    Field::string("zoneId"),
    Field::string("instanceType"),
    Field::string("instanceTypeName"),
    Field::int64("cpuCount"),
    Field::int64("memory"),
    Field::int64("internetMaxBandwidthOutLimit"),
    Field::string("frequency"),
    Field::string("internetChargeTypes").list(),
]; &ROWS } };
record!(InstanceTypeQuotaSet, INSTANCE_TYPE_QUOTA_SET,
    [0 OptStr zone_id, 1 OptStr instance_type, 2 OptStr instance_type_name, 6 OptStr frequency,
    7 List internet_charge_types] [3 OptInt cpu_count, 4 OptInt memory, 5 OptInt internet_max_bandwidth_out_limit]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeZoneInstanceConfigInfosRequest, DescribeZoneInstanceConfigInfosResponse, InstanceTypeQuotaSet,
);
