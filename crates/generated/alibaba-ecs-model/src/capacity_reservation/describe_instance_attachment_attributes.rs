// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttachmentAttributes.json; do not edit.
//! Tells which private pool, made by an elasticity assurance or a capacity reservation, instances use.
//!
//! Empty once the pool has ended.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeInstanceAttachmentAttributes",
    effect: Effect::Read,
    request: DescribeInstanceAttachmentAttributesRequest = DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    response: DescribeInstanceAttachmentAttributesResponse = DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Instances"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 Invalid.AssuranceTimes.NotSupported",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceCpuCoreCountOrInstanceAmount",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PackageType",
    "400 Invalid.PrivatePool.Purchase",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.Ids",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.TooManyInstanceTypes",
    "400 Invalid.TooManyPrivatePoolOptions.Ids",
    "400 Invalid.TooManyUnpaidPrivatePool",
    "400 Invalid.TooManyZoneIds",
    "400 Invalid.ZoneId",
    "400 InvalidAliUid",
    "400 InvalidPlatform.ValueNotSupported",
    "400 MissingParameter.InstanceAmount",
    "400 MissingParameter.InstanceCpuCoreCount",
    "400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
    "400 MissingParameter.PackageType",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptions.Ids",
    "400 MissingParameter.RegionId",
    "400 RepeatStartPrivatePool",
    "400 SpotNotSupported",
    "403 Abs.InvalidInstanceIds.MalFormed",
    "403 InvalidParameter.TooManyInstanceIds",
    "404 InvalidInstanceIds.NotFound",
    "500 InternalError",
    "500 InvalidParameter",
}

/// Request of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceIds`: text.
    pub instance_ids: String,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstanceAttachmentAttributesRequest {
    /// Starts with the required members.
    pub fn new(instance_ids: impl Into<String>) -> Self {
        Self {
            instance_ids: instance_ids.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeInstanceAttachmentAttributesRequest: DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_ids: Str = Field::string("InstanceIds").required(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Instances`: records.
    pub instances: Vec<Instance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceAttachmentAttributesResponse: DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
}

/// `Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `PrivatePoolOptionsMatchCriteria`: text.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptionsId`: text.
    pub private_pool_options_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptionsMatchCriteria"),
    2 private_pool_options_id: OptStr = Field::string("PrivatePoolOptionsId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceAttachmentAttributesRequest,
    DescribeInstanceAttachmentAttributesResponse,
    Instance,
}
