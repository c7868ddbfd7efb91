// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeEipSegment.json; do not edit.
//! Lists runs of consecutive elastic IP addresses.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeEipSegment), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

operation! {
    name: "DescribeEipSegment",
    effect: Effect::Read,
    request: DescribeEipSegmentRequest = DESCRIBE_EIP_SEGMENT_REQUEST,
    response: DescribeEipSegmentResponse = DESCRIBE_EIP_SEGMENT_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["EipSegments"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 OperationFailed.QueryDbError",
}

/// Request of `DescribeEipSegment`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeEipSegmentRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`). `DescribeEipSegment` lists it.
    pub segment_instance_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeEipSegmentRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the run of consecutive elastic IP addresses (`eipsg-...`).
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// The runs of consecutive elastic IP addresses.
    pub eip_segments: Vec<EipSegment>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// `Descritpion`: string.
    pub descritpion: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// How many IP addresses the package or the contiguous group holds.
    pub ip_count: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// `Segment`: string.
    pub segment: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipSegment: EIP_SEGMENT,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 descritpion: OptStr = Field::string("Descritpion"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 ip_count: OptStr = Field::string("IpCount"),
    5 name: OptStr = Field::string("Name"),
    6 segment: OptStr = Field::string("Segment"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 zone: OptStr = Field::string("Zone"),
}

open_enum! {
    /// Documented values of `EipSegments.EipSegment.Status`. The provider may add others.
    pub enum Status {
        Allocating = "Allocating",
        Allocated = "Allocated",
        Releasing = "Releasing",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeEipSegmentRequest,
    DescribeEipSegmentResponse,
    EipSegment,
}
