// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttachmentAttributes.json; do not edit.
//! Describe instance attachment attributes (`DescribeInstanceAttachmentAttributes`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, empty};

/// The table of `DescribeInstanceAttachmentAttributes`.
pub static OPERATION: Operation = Operation::new(
    "DescribeInstanceAttachmentAttributes", Effect::Read, &DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    &DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE, empty::<DescribeInstanceAttachmentAttributesRequest>,
    empty::<DescribeInstanceAttachmentAttributesResponse>,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Instances"],
    total: Some(&["TotalCount"]),
}).errors(&[
    ErrorCode::new(400, "ClassicNetworkNotSupported"), ErrorCode::new(400, "DedicatedHostNotSupported"),
    ErrorCode::new(400, "Invalid.AssuranceTimes.NotSupported"), ErrorCode::new(400, "Invalid.InstanceChargeType"),
    ErrorCode::new(400, "Invalid.InstanceCpuCoreCountOrInstanceAmount"), ErrorCode::new(400, "Invalid.InstanceId"),
    ErrorCode::new(400, "Invalid.InstanceType"), ErrorCode::new(400, "Invalid.PackageType"),
    ErrorCode::new(400, "Invalid.PrivatePool.Purchase"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Ids"), ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.status"), ErrorCode::new(400, "Invalid.TooManyInstanceTypes"),
    ErrorCode::new(400, "Invalid.TooManyPrivatePoolOptions.Ids"), ErrorCode::new(400, "Invalid.TooManyUnpaidPrivatePool"),
    ErrorCode::new(400, "Invalid.TooManyZoneIds"), ErrorCode::new(400, "Invalid.ZoneId"), ErrorCode::new(400, "InvalidAliUid"),
    ErrorCode::new(400, "InvalidPlatform.ValueNotSupported"), ErrorCode::new(400, "MissingParameter.InstanceAmount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCount"),
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCountOrInstanceAmount"),
    ErrorCode::new(400, "MissingParameter.PackageType"), ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Id"),
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Ids"), ErrorCode::new(400, "MissingParameter.RegionId"),
    ErrorCode::new(400, "RepeatStartPrivatePool"), ErrorCode::new(400, "SpotNotSupported"),
    ErrorCode::new(403, "Abs.InvalidInstanceIds.MalFormed"), ErrorCode::new(403, "InvalidParameter.TooManyInstanceIds"),
    ErrorCode::new(404, "InvalidInstanceIds.NotFound"), ErrorCode::new(500, "InternalError"),
    ErrorCode::new(500, "InvalidParameter"),
]);

/// Request of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceIds`: text.
    pub instance_ids: String,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    pub extra: Extra,
}
impl DescribeInstanceAttachmentAttributesRequest {
    pub fn new(instance_ids: impl Into<String>) -> Self { Self { instance_ids: instance_ids.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
pub static DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST: Schema = Schema { name: "DescribeInstanceAttachmentAttributesRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("InstanceIds").required(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
] };
cloudspec_wire::record!(DescribeInstanceAttachmentAttributesRequest, DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str instance_ids] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
pub static DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE: Schema = Schema { name: "DescribeInstanceAttachmentAttributesResponse", fields: &[
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Instances", &INSTANCE).wrapped("Instance"),
] };
cloudspec_wire::record!(DescribeInstanceAttachmentAttributesResponse, DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    [1 OptStr request_id, 4 List instances] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Instances.Instance` holds.
#[derive(Default)] #[non_exhaustive]
pub struct Instance {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `PrivatePoolOptionsMatchCriteria`: text.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptionsId`: text.
    pub private_pool_options_id: Option<String>,
    pub extra: Extra,
}
pub static INSTANCE: Schema = Schema { name: "Instance", fields: &[
    Field::string("InstanceId"),
    Field::string("PrivatePoolOptionsMatchCriteria"),
    Field::string("PrivatePoolOptionsId"),
] };
cloudspec_wire::record!(Instance, INSTANCE,
    [0 OptStr instance_id, 1 OptStr private_pool_options_match_criteria, 2 OptStr private_pool_options_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(
    DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse, Instance,
);
