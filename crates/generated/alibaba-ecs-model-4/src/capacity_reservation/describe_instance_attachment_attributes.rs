// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceAttachmentAttributes.json; do not edit.
//! Tells which private pool, made by an elasticity assurance or a capacity reservation, instances use.
//!
//! Empty once the pool has ended.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse>(
    "DescribeInstanceAttachmentAttributes", Effect::Read, &DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    &DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Instances"],
    total: Some(&["TotalCount"]),
}), "
    400 ClassicNetworkNotSupported DedicatedHostNotSupported Invalid.AssuranceTimes.NotSupported Invalid.InstanceChargeType
    400 Invalid.InstanceCpuCoreCountOrInstanceAmount Invalid.InstanceId Invalid.InstanceType Invalid.PackageType
    400 Invalid.PrivatePool.Purchase Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.Ids
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.status Invalid.TooManyInstanceTypes
    400 Invalid.TooManyPrivatePoolOptions.Ids Invalid.TooManyUnpaidPrivatePool Invalid.TooManyZoneIds Invalid.ZoneId \
        InvalidAliUid
    400 InvalidPlatform.ValueNotSupported MissingParameter.InstanceAmount MissingParameter.InstanceCpuCoreCount
    400 MissingParameter.InstanceCpuCoreCountOrInstanceAmount MissingParameter.PackageType MissingParameter.PrivatePoolOptions.Id
    400 MissingParameter.PrivatePoolOptions.Ids MissingParameter.RegionId RepeatStartPrivatePool SpotNotSupported
    403 Abs.InvalidInstanceIds.MalFormed InvalidParameter.TooManyInstanceIds
    404 InvalidInstanceIds.NotFound
    500 InternalError InvalidParameter
");

/// Request of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAttachmentAttributesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceIds`: text. */ pub instance_ids: String,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceAttachmentAttributesRequest {
    /// With what is required.
    pub fn new(instance_ids: impl Into<String>) -> Self { Self { instance_ids: instance_ids.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeInstanceAttachmentAttributesRequest`].
pub static DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeInstanceAttachmentAttributesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceIds").required(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeInstanceAttachmentAttributesRequest, DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_REQUEST,
    [0 OptStr region_id, 1 Str instance_ids] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeInstanceAttachmentAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceAttachmentAttributesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Instances`: records. */ pub instances: Vec<Instance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceAttachmentAttributesResponse`].
pub static DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeInstanceAttachmentAttributesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Instances", &INSTANCE).wrapped("Instance"),
]; &ROWS } };
record!(DescribeInstanceAttachmentAttributesResponse, DESCRIBE_INSTANCE_ATTACHMENT_ATTRIBUTES_RESPONSE,
    [1 OptStr request_id, 4 List instances] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Instances.Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `PrivatePoolOptionsMatchCriteria`: text. */ pub private_pool_options_match_criteria: Option<String>,
    /** `PrivatePoolOptionsId`: text. */ pub private_pool_options_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId"),
    Field::string("PrivatePoolOptionsMatchCriteria"),
    Field::string("PrivatePoolOptionsId"),
]; &ROWS } };
record!(Instance, INSTANCE,
    [0 OptStr instance_id, 1 OptStr private_pool_options_match_criteria, 2 OptStr private_pool_options_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceAttachmentAttributesRequest, DescribeInstanceAttachmentAttributesResponse, Instance,
);
