// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSpotPriceHistory.json; do not edit.
//! Lists the prices of a spot instance type over the last 30 days.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSpotPriceHistory),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{NetworkType, RecommendInstanceTypeIoOptimized};

operation! {
    name: "DescribeSpotPriceHistory",
    effect: Effect::Read,
    request: DescribeSpotPriceHistoryRequest = DESCRIBE_SPOT_PRICE_HISTORY_REQUEST,
    response: DescribeSpotPriceHistoryResponse = DESCRIBE_SPOT_PRICE_HISTORY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::None),
}

errors! {
    "400 Abs.Abs.InvalidSpotInstanceUID",
    "400 Abs.IoOptimized.ValueNotSupported",
    "400 DependencyViolation.IoOptimized",
    "400 InvalidInstanceID.Malformed = The instance id is malformed.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
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
    "400 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.QueryFail",
    "400 UnsupportedParameter = A parameter is not supported here; the message names it.",
    "403 Abs.InvalidAccount.NotFound = The account is unknown, or the AccessKey is no longer good.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbedden.NotSupportRAM",
    "403 InvalidUserType.NotSupported = Accounts of this kind cannot do this.",
    "403 OperationDenied.FlavorNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.RegionIdNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.TimestampNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
}

/// Request of `DescribeSpotPriceHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: NetworkType,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub spot_duration: Option<i64>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<RecommendInstanceTypeIoOptimized>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Kind of operating system: `windows` or `linux`. On the wire: `OSType`.
    pub os_type: Option<OsType>,
    /// `Offset`: integer.
    pub offset: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSpotPriceHistoryRequest {
    /// Creates a value with the required members.
    pub fn new(
        network_type: impl Into<NetworkType>,
        instance_type: impl Into<String>,
    ) -> Self {
        Self {
            network_type: network_type.into(),
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(
        mut self,
        value: impl Into<RecommendInstanceTypeIoOptimized>,
    ) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Kind of operating system: `windows` or `linux`.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self {
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
    2 network_type: Enum = Field::one_of("NetworkType", NetworkType::VALUES).required(),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 spot_duration: OptInt = Field::int32("SpotDuration"),
    5 io_optimized: Opt = Field::one_of("IoOptimized", RecommendInstanceTypeIoOptimized::VALUES),
    6 start_time: Opt = Field::timestamp("StartTime"),
    7 end_time: Opt = Field::timestamp("EndTime"),
    8 os_type: Opt = Field::one_of("OSType", OsType::VALUES),
    9 offset: OptInt = Field::int32("Offset"),
}

/// Response of `DescribeSpotPriceHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Currency of the prices, such as `CNY` or `USD`.
    pub currency: Option<String>,
    /// `NextOffset`: integer.
    pub next_offset: Option<i64>,
    /// `SpotPrices`: list of records.
    pub spot_prices: Vec<SpotPriceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// `SpotPrice`: number.
    pub spot_price: Option<f64>,
    /// `Timestamp`: time.
    pub timestamp: Option<Timestamp>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// `OriginPrice`: number.
    pub origin_price: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SpotPriceType: SPOT_PRICE_TYPE,
    0 io_optimized: OptStr = Field::string("IoOptimized"),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 spot_price: OptFloat = Field::float("SpotPrice"),
    3 timestamp: Opt = Field::timestamp("Timestamp"),
    4 network_type: OptStr = Field::string("NetworkType"),
    5 instance_type: OptStr = Field::string("InstanceType"),
    6 origin_price: OptFloat = Field::float("OriginPrice"),
}

open_enum! {
    /// Documented values of `OSType`. The provider may add others.
    pub enum OsType {
        Linux = "linux",
        Windows = "windows",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSpotPriceHistoryRequest,
    DescribeSpotPriceHistoryResponse,
    SpotPriceType,
}
