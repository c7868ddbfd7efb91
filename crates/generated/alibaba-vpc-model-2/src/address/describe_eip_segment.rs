// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipSegment.json; do not edit.
//! Lists runs of consecutive elastic IP addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipSegment).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeEipSegmentRequest, DescribeEipSegmentResponse>(
    "DescribeEipSegment", Effect::Read, &DESCRIBE_EIP_SEGMENT_REQUEST, &DESCRIBE_EIP_SEGMENT_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["EipSegments"],
    total: Some(&["TotalCount"]),
}), "
    400 OperationFailed.QueryDbError
");

/// Request of `DescribeEipSegment`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipSegmentRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SegmentInstanceId`: text. */ pub segment_instance_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeEipSegmentRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeEipSegmentRequest`].
pub static DESCRIBE_EIP_SEGMENT_REQUEST: Schema =
    Schema { name: "DescribeEipSegmentRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("SegmentInstanceId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeEipSegmentRequest, DESCRIBE_EIP_SEGMENT_REQUEST,
    [0 OptStr client_token, 1 OptStr region_id, 2 OptStr segment_instance_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeEipSegment`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeEipSegmentResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `EipSegments`: records. */ pub eip_segments: Vec<EipSegment>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeEipSegmentResponse`].
pub static DESCRIBE_EIP_SEGMENT_RESPONSE: Schema =
    Schema { name: "DescribeEipSegmentResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("EipSegments", &EIP_SEGMENT).wrapped("EipSegment"),
]; &ROWS } };
record!(DescribeEipSegmentResponse, DESCRIBE_EIP_SEGMENT_RESPONSE,
    [1 OptStr request_id, 4 List eip_segments] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `EipSegments.EipSegment` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipSegment {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Descritpion`: text. */ pub descritpion: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `IpCount`: text. */ pub ip_count: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Segment`: text. */ pub segment: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipSegment`].
pub static EIP_SEGMENT: Schema = Schema { name: "EipSegment", fields: { static ROWS: [Field; 9] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("Descritpion"),
    Field::string("InstanceId"),
    Field::string("IpCount"),
    Field::string("Name"),
    Field::string("Segment"),
    Field::string("RegionId"),
    Field::string("Zone"),
]; &ROWS } };
record!(EipSegment, EIP_SEGMENT,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr descritpion, 3 OptStr instance_id, 4 OptStr ip_count, 5 OptStr name,
    6 OptStr segment, 7 OptStr region_id, 8 OptStr zone] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeEipSegmentRequest, DescribeEipSegmentResponse, EipSegment);
