// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipSegment.json; do not edit.
//! Lists runs of consecutive elastic IP addresses.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipSegment).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeEipSegment",
    effect: Effect::Read,
    request: DescribeEipSegmentRequest = DESCRIBE_EIP_SEGMENT_REQUEST,
    response: DescribeEipSegmentResponse = DESCRIBE_EIP_SEGMENT_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EipSegments"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 OperationFailed.QueryDbError",
}

/// Request of `DescribeEipSegment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentRequest {
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SegmentInstanceId`: text.
    pub segment_instance_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeEipSegmentRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SegmentInstanceId`.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeEipSegmentRequest: DESCRIBE_EIP_SEGMENT_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 segment_instance_id: OptStr = Field::string("SegmentInstanceId"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeEipSegment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `EipSegments`: records.
    pub eip_segments: Vec<EipSegment>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeEipSegmentResponse: DESCRIBE_EIP_SEGMENT_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 eip_segments: List = Field::record("EipSegments", &EIP_SEGMENT).wrapped("EipSegment"),
}

/// `EipSegments.EipSegment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipSegment {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Descritpion`: text.
    pub descritpion: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `IpCount`: text.
    pub ip_count: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Segment`: text.
    pub segment: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EipSegment: EIP_SEGMENT,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 descritpion: OptStr = Field::string("Descritpion"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 ip_count: OptStr = Field::string("IpCount"),
    5 name: OptStr = Field::string("Name"),
    6 segment: OptStr = Field::string("Segment"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 zone: OptStr = Field::string("Zone"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipSegmentRequest,
    DescribeEipSegmentResponse,
    EipSegment,
}
