// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/Describe95Traffic.json; do not edit.
//! Returns the traffic of an Internet shared bandwidth that is billed by the enhanced 95th percentile.
//!
//! Only for accounts of the China site.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/Describe95Traffic).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<Describe95TrafficRequest, Describe95TrafficResponse>(
    "Describe95Traffic", Effect::Write, &DESCRIBE95_TRAFFIC_REQUEST, &DESCRIBE95_TRAFFIC_RESPONSE,
), "
    400 IllegalParam.Day IllegalParam.ResourceType InvalidInstance.NotFound
    404 InvalidRegionId.NotFound
");

/// Request of `Describe95Traffic`.
#[derive(Default)] #[non_exhaustive] pub struct Describe95TrafficRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `Day`: text. */ pub day: String,
    /** What else came. */ pub extra: Extra,
}
impl Describe95TrafficRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, instance_id: impl Into<String>, day: impl Into<String>) -> Self {
        Self { resource_type: resource_type.into(), instance_id: instance_id.into(), day: day.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`Describe95TrafficRequest`].
pub static DESCRIBE95_TRAFFIC_REQUEST: Schema = Schema { name: "Describe95TrafficRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::string("InstanceId").required(),
    Field::string("Day").required(),
]; &ROWS } };
record!(Describe95TrafficRequest, DESCRIBE95_TRAFFIC_REQUEST,
    [0 OptStr region_id, 1 Str resource_type, 2 Str instance_id, 3 Str day] []);

/// Answer of `Describe95Traffic`.
#[derive(Default)] #[non_exhaustive] pub struct Describe95TrafficResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Traffic95Summary`: record. */ pub traffic95_summary: Option<Traffic95Summary>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Describe95TrafficResponse`].
pub static DESCRIBE95_TRAFFIC_RESPONSE: Schema = Schema { name: "Describe95TrafficResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Traffic95Summary", &TRAFFIC95_SUMMARY),
]; &ROWS } };
record!(Describe95TrafficResponse, DESCRIBE95_TRAFFIC_RESPONSE, [0 OptStr request_id, 1 Opt traffic95_summary] []);

/// What `Traffic95Summary` holds.
#[derive(Default)] #[non_exhaustive] pub struct Traffic95Summary {
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `FifthPeakBandwidth`: text. */ pub fifth_peak_bandwidth: Option<String>,
    /** `MinimumConsumeBandwidth`: text. */ pub minimum_consume_bandwidth: Option<String>,
    /** `Traffic95DetailList`: records. */ pub traffic95_detail_list: Vec<Traffic95Detail>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Traffic95Summary`].
pub static TRAFFIC95_SUMMARY: Schema = Schema { name: "Traffic95Summary", fields: { static ROWS: [Field; 6] = [
    Field::string("InternetChargeType"),
    Field::string("InstanceId"),
    Field::int64("Bandwidth"),
    Field::string("FifthPeakBandwidth"),
    Field::string("MinimumConsumeBandwidth"),
    Field::record("Traffic95DetailList", &TRAFFIC95_DETAIL).wrapped("Traffic95Detail"),
]; &ROWS } };
record!(Traffic95Summary, TRAFFIC95_SUMMARY,
    [0 OptStr internet_charge_type, 1 OptStr instance_id, 3 OptStr fifth_peak_bandwidth, 4 OptStr minimum_consume_bandwidth,
    5 List traffic95_detail_list] [2 OptInt bandwidth]);

/// What `Traffic95Summary.Traffic95DetailList.Traffic95Detail` holds.
#[derive(Default)] #[non_exhaustive] pub struct Traffic95Detail {
    /** `Time`: text. */ pub time: Option<String>,
    /** `BillBandwidth`: text. */ pub bill_bandwidth: Option<String>,
    /** `OutBandwidth`: text. */ pub out_bandwidth: Option<String>,
    /** `InBandwidth`: text. */ pub in_bandwidth: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Traffic95Detail`].
pub static TRAFFIC95_DETAIL: Schema = Schema { name: "Traffic95Detail", fields: { static ROWS: [Field; 4] = [
    Field::string("Time"),
    Field::string("BillBandwidth"),
    Field::string("OutBandwidth"),
    Field::string("InBandwidth"),
]; &ROWS } };
record!(Traffic95Detail, TRAFFIC95_DETAIL,
    [0 OptStr time, 1 OptStr bill_bandwidth, 2 OptStr out_bandwidth, 3 OptStr in_bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    Describe95TrafficRequest, Describe95TrafficResponse, Traffic95Summary, Traffic95Detail,
);
