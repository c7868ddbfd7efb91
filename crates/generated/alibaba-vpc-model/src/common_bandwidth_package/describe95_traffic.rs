// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/Describe95Traffic.json; do not edit.
//! Returns the traffic of an Internet shared bandwidth that is billed by the enhanced 95th percentile.
//!
//! Only for accounts of the China site.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/Describe95Traffic), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "Describe95Traffic",
    effect: Effect::Write,
    request: Describe95TrafficRequest = DESCRIBE95_TRAFFIC_REQUEST,
    response: Describe95TrafficResponse = DESCRIBE95_TRAFFIC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.Day",
    "400 IllegalParam.ResourceType = `ResourceType` is not one that the operation knows.",
    "400 InvalidInstance.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `Describe95Traffic`.
#[derive(Default)]
#[non_exhaustive]
pub struct Describe95TrafficRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: String,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// `Day`: string.
    pub day: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Describe95TrafficRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        instance_id: impl Into<String>,
        day: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            instance_id: instance_id.into(),
            day: day.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    Describe95TrafficRequest: DESCRIBE95_TRAFFIC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Str = Field::string("ResourceType").required(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 day: Str = Field::string("Day").required(),
}

/// Response of `Describe95Traffic`.
#[derive(Default)]
#[non_exhaustive]
pub struct Describe95TrafficResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `Traffic95Summary`: record.
    pub traffic95_summary: Option<Traffic95Summary>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Describe95TrafficResponse: DESCRIBE95_TRAFFIC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 traffic95_summary: Opt = Field::record("Traffic95Summary", &TRAFFIC95_SUMMARY),
}

/// `Traffic95Summary` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Traffic95Summary {
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// `FifthPeakBandwidth`: string.
    pub fifth_peak_bandwidth: Option<String>,
    /// `MinimumConsumeBandwidth`: string.
    pub minimum_consume_bandwidth: Option<String>,
    /// `Traffic95DetailList`: list of records.
    pub traffic95_detail_list: Vec<Traffic95Detail>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Traffic95Summary: TRAFFIC95_SUMMARY,
    0 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 bandwidth: OptInt = Field::int64("Bandwidth"),
    3 fifth_peak_bandwidth: OptStr = Field::string("FifthPeakBandwidth"),
    4 minimum_consume_bandwidth: OptStr = Field::string("MinimumConsumeBandwidth"),
    5 traffic95_detail_list: List = Field::record("Traffic95DetailList", &TRAFFIC95_DETAIL).wrapped("Traffic95Detail"),
}

/// `Traffic95Summary.Traffic95DetailList.Traffic95Detail` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Traffic95Detail {
    /// `Time`: time.
    pub time: Option<Timestamp>,
    /// `BillBandwidth`: string.
    pub bill_bandwidth: Option<String>,
    /// `OutBandwidth`: string.
    pub out_bandwidth: Option<String>,
    /// `InBandwidth`: string.
    pub in_bandwidth: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Traffic95Detail: TRAFFIC95_DETAIL,
    0 time: Opt = Field::timestamp("Time"),
    1 bill_bandwidth: OptStr = Field::string("BillBandwidth"),
    2 out_bandwidth: OptStr = Field::string("OutBandwidth"),
    3 in_bandwidth: OptStr = Field::string("InBandwidth"),
}

open_enum! {
    /// Documented values of `Traffic95Summary.InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        PayBy95 = "PayBy95",
        PayByBandwidth = "PayByBandwidth",
        PayByDominantTraffic = "PayByDominantTraffic",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Describe95TrafficRequest,
    Describe95TrafficResponse,
    Traffic95Summary,
    Traffic95Detail,
}
