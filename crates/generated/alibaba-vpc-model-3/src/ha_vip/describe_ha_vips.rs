// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeHaVips.json; do not edit.
//! Lists high-availability virtual IPs (HaVips) with the instances that each is bound to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeHaVips).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeHaVipsRequest, DescribeHaVipsResponse>(
    "DescribeHaVips", Effect::Read, &DESCRIBE_HA_VIPS_REQUEST, &DESCRIBE_HA_VIPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["HaVips"], total: Some(&["TotalCount"]),
}), "
    400 Forbidden.HaVip
    404 InvalidFilterKey.ValueNotSupported InvalidRegionId.NotFound
");

/// Request of `DescribeHaVips`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHaVipsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 6 elements. */ pub filter: Vec<Filter>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeHaVipsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeHaVipsRequest`].
pub static DESCRIBE_HA_VIPS_REQUEST: Schema = Schema { name: "DescribeHaVipsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &FILTER).list().limits(&Limits::items(None, Some(6))),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeHaVipsRequest, DESCRIBE_HA_VIPS_REQUEST,
    [0 OptStr region_id, 3 List filter, 4 OptStr resource_group_id, 5 List tags] [1 OptInt page_number, 2 OptInt page_size]);

/// What `Filter` holds.
#[derive(Default)] #[non_exhaustive] pub struct Filter {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: texts, at most 10 elements. */ pub value: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.value = all(value); self }
}
/// Table of [`Filter`].
pub static FILTER: Schema = Schema { name: "Filter", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(Filter, FILTER, [0 OptStr key, 1 List value] []);

/// Answer of `DescribeHaVips`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeHaVipsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `HaVips`: records. */ pub ha_vips: Vec<HaVip>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeHaVipsResponse`].
pub static DESCRIBE_HA_VIPS_RESPONSE: Schema = Schema { name: "DescribeHaVipsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("HaVips", &HA_VIP).wrapped("HaVip"),
]; &ROWS } };
record!(DescribeHaVipsResponse, DESCRIBE_HA_VIPS_RESPONSE,
    [1 OptStr request_id, 4 List ha_vips] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `HaVips.HaVip` holds.
#[derive(Default)] #[non_exhaustive] pub struct HaVip {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `HaVipId`: text. */ pub ha_vip_id: Option<String>,
    /** `AssociatedInstanceType`: text. */ pub associated_instance_type: Option<String>,
    /** `CreateTime`: text. */ pub create_time: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `MasterInstanceId`: text. */ pub master_instance_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AssociatedEipAddresses`: texts. */ pub associated_eip_addresses: Vec<String>,
    /** `AssociatedInstances`: texts. */ pub associated_instances: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HaVip`].
pub static HA_VIP: Schema = Schema { name: "HaVip", fields: { static ROWS: [Field; 16] = [
    Field::string("VpcId"),
    Field::string("Status"),
    Field::string("HaVipId"),
    Field::string("AssociatedInstanceType"),
    Field::string("CreateTime"),
    Field::string("ChargeType"),
    Field::string("RegionId"),
    Field::string("VSwitchId"),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("MasterInstanceId"),
    Field::string("Name"),
    Field::string("AssociatedEipAddresses").wrapped("associatedEipAddresse"),
    Field::string("AssociatedInstances").wrapped("associatedInstance"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
]; &ROWS } };
record!(HaVip, HA_VIP,
    [0 OptStr vpc_id, 1 OptStr status, 2 OptStr ha_vip_id, 3 OptStr associated_instance_type, 4 OptStr create_time,
    5 OptStr charge_type, 6 OptStr region_id, 7 OptStr v_switch_id, 8 OptStr ip_address, 9 OptStr description,
    10 OptStr master_instance_id, 11 OptStr name, 12 List associated_eip_addresses, 13 List associated_instances,
    14 OptStr resource_group_id, 15 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeHaVipsRequest, Filter, DescribeHaVipsResponse, HaVip);
