// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSpotPriceHistory.json; do not edit.
//! Lists the prices of a spot instance type over the last 30 days.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotPriceHistory).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeSpotPriceHistory",
    effect: Effect::Read,
    request: DescribeSpotPriceHistoryRequest = DESCRIBE_SPOT_PRICE_HISTORY_REQUEST,
    response: DescribeSpotPriceHistoryResponse = DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Abs.Abs.InvalidSpotInstanceUID",
    "400 Abs.IoOptimized.ValueNotSupported",
    "400 DependencyViolation.IoOptimized",
    "400 InvalidInstanceID.Malformed",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidParameter",
    "400 InvalidParams.EndTime",
    "400 InvalidParams.InstanceType",
    "400 InvalidParams.IoOptimized",
    "400 InvalidParams.NetworkType",
    "400 InvalidParams.OSType",
    "400 InvalidParams.Offset",
    "400 InvalidParams.PageSize",
    "400 InvalidParams.RegionId",
    "400 InvalidParams.StartTime",
    "400 InvalidParams.ZoneId",
    "400 InvalidSpotDuration",
    "400 InvalidZoneId.NotFound",
    "400 MissingParameter",
    "400 OperationDenied.QueryFail",
    "400 UnsupportedParameter",
    "403 Abs.InvalidAccount.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbedden.NotSupportRAM",
    "403 InvalidUserType.NotSupported",
    "403 OperationDenied.FlavorNotSupported",
    "403 OperationDenied.RegionIdNotSupported",
    "403 OperationDenied.TimestampNotSupported",
}

/// Request of `DescribeSpotPriceHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `NetworkType`: text.
    pub network_type: String,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `SpotDuration`: integer.
    pub spot_duration: Option<i64>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `OSType`: text.
    pub os_type: Option<String>,
    /// `Offset`: integer.
    pub offset: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeSpotPriceHistoryRequest {
    /// Starts with the required members.
    pub fn new(
        network_type: impl Into<String>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            network_type: network_type.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Sets `Offset`.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

record! {
    DescribeSpotPriceHistoryRequest: DESCRIBE_SPOT_PRICE_HISTORY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 network_type: Str = Field::string("NetworkType").required(),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 spot_duration: OptInt = Field::int32("SpotDuration"),
    5 io_optimized: OptStr = Field::string("IoOptimized"),
    6 start_time: OptStr = Field::string("StartTime"),
    7 end_time: OptStr = Field::string("EndTime"),
    8 os_type: OptStr = Field::string("OSType"),
    9 offset: OptInt = Field::int32("Offset"),
}

/// Response of `DescribeSpotPriceHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `NextOffset`: integer.
    pub next_offset: Option<i64>,
    /// `SpotPrices`: records.
    pub spot_prices: Vec<SpotPriceType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeSpotPriceHistoryResponse: DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 currency: OptStr = Field::string("Currency"),
    2 next_offset: OptInt = Field::int32("NextOffset"),
    3 spot_prices: List = Field::record("SpotPrices", &SPOT_PRICE_TYPE).wrapped("SpotPriceType"),
}

/// `SpotPrices.SpotPriceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SpotPriceType {
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `SpotPrice`: number.
    pub spot_price: Option<f64>,
    /// `Timestamp`: text.
    pub timestamp: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `OriginPrice`: number.
    pub origin_price: Option<f64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    SpotPriceType: SPOT_PRICE_TYPE,
    0 io_optimized: OptStr = Field::string("IoOptimized"),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 spot_price: OptFloat = Field::float("SpotPrice"),
    3 timestamp: OptStr = Field::string("Timestamp"),
    4 network_type: OptStr = Field::string("NetworkType"),
    5 instance_type: OptStr = Field::string("InstanceType"),
    6 origin_price: OptFloat = Field::float("OriginPrice"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSpotPriceHistoryRequest,
    DescribeSpotPriceHistoryResponse,
    SpotPriceType,
}
