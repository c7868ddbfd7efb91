// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeBandwidthLimitation.json; do not edit.
//! Returns the highest public bandwidth that an instance type can be bought with, upgraded to or downgraded to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthLimitation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse>(
    "DescribeBandwidthLimitation", Effect::Read, &DESCRIBE_BANDWIDTH_LIMITATION_REQUEST, &DESCRIBE_BANDWIDTH_LIMITATION_RESPONSE,
), "
    400 Invalid.InstanceChargeType InvalidInstanceId.NotFound InvalidInstanceType.ValueNotSupported InvalidParam
    404 Invalid.InstancePayType Invalid.IoOptimized Invalid.NetworkCategory Invalid.OperationType Invalid.ResourceId
    404 Invalid.ResourceType.NotFound Invalid.SpotStrategy
");

/// Request of `DescribeBandwidthLimitation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthLimitationRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `OperationType`: text. */ pub operation_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthLimitationRequest {
    /// With what is required.
    pub fn new(instance_type: impl Into<String>) -> Self { Self { instance_type: instance_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self { self.operation_type = Some(value.into()); self }
}
/// Table of [`DescribeBandwidthLimitationRequest`].
pub static DESCRIBE_BANDWIDTH_LIMITATION_REQUEST: Schema =
    Schema { name: "DescribeBandwidthLimitationRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceChargeType"),
    Field::string("SpotStrategy"),
    Field::string("InstanceType").required(),
    Field::string("ResourceId"),
    Field::string("OperationType"),
]; &ROWS } };
record!(DescribeBandwidthLimitationRequest, DESCRIBE_BANDWIDTH_LIMITATION_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_charge_type, 2 OptStr spot_strategy, 3 Str instance_type, 4 OptStr resource_id,
    5 OptStr operation_type] []);

/// Answer of `DescribeBandwidthLimitation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthLimitationResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Bandwidths`: records. */ pub bandwidths: Vec<Bandwidth>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthLimitationResponse`].
pub static DESCRIBE_BANDWIDTH_LIMITATION_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthLimitationResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Bandwidths", &BANDWIDTH).wrapped("Bandwidth"),
]; &ROWS } };
record!(DescribeBandwidthLimitationResponse, DESCRIBE_BANDWIDTH_LIMITATION_RESPONSE,
    [0 OptStr request_id, 1 List bandwidths] []);

/// What `Bandwidths.Bandwidth` holds.
#[derive(Default)] #[non_exhaustive] pub struct Bandwidth {
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `Max`: integer. */ pub max: Option<i64>,
    /** `Min`: integer. */ pub min: Option<i64>,
    /** `Unit`: text. */ pub unit: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Bandwidth`].
pub static BANDWIDTH: Schema = Schema { name: "Bandwidth", fields: { static ROWS: [Field; 4] = [
    Field::string("InternetChargeType"),
    Field::int32("Max"),
    Field::int32("Min"),
    Field::string("Unit"),
]; &ROWS } };
record!(Bandwidth, BANDWIDTH, [0 OptStr internet_charge_type, 3 OptStr unit] [1 OptInt max, 2 OptInt min]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse, Bandwidth,
);
