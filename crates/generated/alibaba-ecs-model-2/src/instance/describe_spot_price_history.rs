// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSpotPriceHistory.json; do not edit.
//! Lists the prices of a spot instance type over the last 30 days.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotPriceHistory).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse>(
    "DescribeSpotPriceHistory", Effect::Read, &DESCRIBE_SPOT_PRICE_HISTORY_REQUEST, &DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE,
), "
    400 Abs.Abs.InvalidSpotInstanceUID Abs.IoOptimized.ValueNotSupported DependencyViolation.IoOptimized
    400 InvalidInstanceID.Malformed InvalidInstanceType.ValueNotSupported InvalidParameter InvalidParams.EndTime
    400 InvalidParams.InstanceType InvalidParams.IoOptimized InvalidParams.NetworkType InvalidParams.OSType InvalidParams.Offset
    400 InvalidParams.PageSize InvalidParams.RegionId InvalidParams.StartTime InvalidParams.ZoneId InvalidSpotDuration
    400 InvalidZoneId.NotFound MissingParameter OperationDenied.QueryFail UnsupportedParameter
    403 Abs.InvalidAccount.NotFound Forbbiden.SubUser Forbedden.NotSupportRAM InvalidUserType.NotSupported
    403 OperationDenied.FlavorNotSupported OperationDenied.RegionIdNotSupported OperationDenied.TimestampNotSupported
");

/// Request of `DescribeSpotPriceHistory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSpotPriceHistoryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `NetworkType`: text. */ pub network_type: String,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `SpotDuration`: integer. */ pub spot_duration: Option<i64>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `Offset`: integer. */ pub offset: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSpotPriceHistoryRequest {
    /// With what is required.
    pub fn new(network_type: impl Into<String>, instance_type: impl Into<String>) -> Self {
        Self { network_type: network_type.into(), instance_type: instance_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `Offset`.
    pub fn offset(mut self, value: i64) -> Self { self.offset = Some(value); self }
}
/// Table of [`DescribeSpotPriceHistoryRequest`].
pub static DESCRIBE_SPOT_PRICE_HISTORY_REQUEST: Schema =
    Schema { name: "DescribeSpotPriceHistoryRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("NetworkType").required(),
    Field::string("InstanceType").required(),
    Field::int32("SpotDuration"),
    Field::string("IoOptimized"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("OSType"),
    Field::int32("Offset"),
]; &ROWS } };
record!(DescribeSpotPriceHistoryRequest, DESCRIBE_SPOT_PRICE_HISTORY_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 Str network_type, 3 Str instance_type, 5 OptStr io_optimized, 6 OptStr start_time,
    7 OptStr end_time, 8 OptStr os_type] [4 OptInt spot_duration, 9 OptInt offset]);

/// Answer of `DescribeSpotPriceHistory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSpotPriceHistoryResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Currency`: text. */ pub currency: Option<String>,
    /** `NextOffset`: integer. */ pub next_offset: Option<i64>,
    /** `SpotPrices`: records. */ pub spot_prices: Vec<SpotPriceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSpotPriceHistoryResponse`].
pub static DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE: Schema =
    Schema { name: "DescribeSpotPriceHistoryResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("Currency"),
    Field::int32("NextOffset"),
    Field::record("SpotPrices", &SPOT_PRICE_TYPE).wrapped("SpotPriceType"),
]; &ROWS } };
record!(DescribeSpotPriceHistoryResponse, DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE,
    [0 OptStr request_id, 1 OptStr currency, 3 List spot_prices] [2 OptInt next_offset]);

/// What `SpotPrices.SpotPriceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct SpotPriceType {
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `SpotPrice`: number. */ pub spot_price: Option<f64>,
    /** `Timestamp`: text. */ pub timestamp: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `OriginPrice`: number. */ pub origin_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SpotPriceType`].
pub static SPOT_PRICE_TYPE: Schema = Schema { name: "SpotPriceType", fields: { static ROWS: [Field; 7] = [
    Field::string("IoOptimized"),
    Field::string("ZoneId"),
    Field::float("SpotPrice"),
    Field::string("Timestamp"),
    Field::string("NetworkType"),
    Field::string("InstanceType"),
    Field::float("OriginPrice"),
]; &ROWS } };
record!(SpotPriceType, SPOT_PRICE_TYPE,
    [0 OptStr io_optimized, 1 OptStr zone_id, 3 OptStr timestamp, 4 OptStr network_type,
    5 OptStr instance_type] [2 OptFloat spot_price, 6 OptFloat origin_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse, SpotPriceType,
);
