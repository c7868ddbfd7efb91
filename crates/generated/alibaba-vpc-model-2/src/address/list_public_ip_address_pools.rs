// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPublicIpAddressPools.json; do not edit.
//! Lists pools of public IP addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPools).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListPublicIpAddressPoolsRequest, ListPublicIpAddressPoolsResponse>(
    "ListPublicIpAddressPools", Effect::Read, &LIST_PUBLIC_IP_ADDRESS_POOLS_REQUEST, &LIST_PUBLIC_IP_ADDRESS_POOLS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["PublicIpAddressPoolList"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.Isp
");

/// Request of `ListPublicIpAddressPools`.
#[derive(Default)] #[non_exhaustive] pub struct ListPublicIpAddressPoolsRequest {
    /** `PublicIpAddressPoolIds`: texts, 0 to 100 elements. */ pub public_ip_address_pool_ids: Vec<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 10 elements. */ pub tags: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SecurityProtectionEnabled`: yes or no. */ pub security_protection_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ListPublicIpAddressPoolsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PublicIpAddressPoolIds`.
    pub fn public_ip_address_pool_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.public_ip_address_pool_ids = all(value); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SecurityProtectionEnabled`.
    pub fn security_protection_enabled(mut self, value: bool) -> Self { self.security_protection_enabled = Some(value); self }
}
/// Table of [`ListPublicIpAddressPoolsRequest`].
pub static LIST_PUBLIC_IP_ADDRESS_POOLS_REQUEST: Schema =
    Schema { name: "ListPublicIpAddressPoolsRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("PublicIpAddressPoolIds").list().limits(&Limits::items(Some(0), Some(100))),
    Field::string("Status"),
    Field::int32("MaxResults"),
    Field::string("NextToken"),
    Field::string("Isp"),
    Field::string("Name"),
    Field::boolean("DryRun"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(10))),
    Field::string("RegionId").required().filled(),
    Field::boolean("SecurityProtectionEnabled"),
]; &ROWS } };
record!(ListPublicIpAddressPoolsRequest, LIST_PUBLIC_IP_ADDRESS_POOLS_REQUEST,
    [0 List public_ip_address_pool_ids, 1 OptStr status, 3 OptStr next_token, 4 OptStr isp, 5 OptStr name,
    7 OptStr resource_group_id, 8 List tags, 9 OptStr region_id] [2 OptInt max_results, 6 OptBool dry_run,
    10 OptBool security_protection_enabled]);

/// Answer of `ListPublicIpAddressPools`.
#[derive(Default)] #[non_exhaustive] pub struct ListPublicIpAddressPoolsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `PublicIpAddressPoolList`: records. */ pub public_ip_address_pool_list: Vec<PublicIpAddressPoolList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListPublicIpAddressPoolsResponse`].
pub static LIST_PUBLIC_IP_ADDRESS_POOLS_RESPONSE: Schema =
    Schema { name: "ListPublicIpAddressPoolsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int32("TotalCount"),
    Field::record("PublicIpAddressPoolList", &PUBLIC_IP_ADDRESS_POOL_LIST).list(),
]; &ROWS } };
record!(ListPublicIpAddressPoolsResponse, LIST_PUBLIC_IP_ADDRESS_POOLS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 3 List public_ip_address_pool_list] [2 OptInt total_count]);

/// What `PublicIpAddressPoolList` holds.
#[derive(Default)] #[non_exhaustive] pub struct PublicIpAddressPoolList {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `TotalIpNum`: integer. */ pub total_ip_num: Option<i64>,
    /** `UsedIpNum`: integer. */ pub used_ip_num: Option<i64>,
    /** `IpAddressRemaining`: yes or no. */ pub ip_address_remaining: Option<bool>,
    /** `UserType`: yes or no. */ pub user_type: Option<bool>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `ShareType`: text. */ pub share_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `BizType`: text. */ pub biz_type: Option<String>,
    /** `Zones`: texts. */ pub zones: Vec<String>,
    /** `SecurityProtectionTypes`: texts. */ pub security_protection_types: Vec<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PublicIpAddressPoolList`].
pub static PUBLIC_IP_ADDRESS_POOL_LIST: Schema = Schema { name: "PublicIpAddressPoolList", fields: { static ROWS: [Field; 19] = [
    Field::string("PublicIpAddressPoolId"),
    Field::string("RegionId"),
    Field::string("CreationTime"),
    Field::string("Isp"),
    Field::string("Name"),
    Field::string("Status"),
    Field::string("Description"),
    Field::int32("TotalIpNum"),
    Field::int32("UsedIpNum"),
    Field::boolean("IpAddressRemaining"),
    Field::boolean("UserType"),
    Field::int64("OwnerId"),
    Field::string("ShareType"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list(),
    Field::string("BizType"),
    Field::string("Zones").list(),
    Field::string("SecurityProtectionTypes").list(),
    Field::string("BusinessStatus"),
]; &ROWS } };
record!(PublicIpAddressPoolList, PUBLIC_IP_ADDRESS_POOL_LIST,
    [0 OptStr public_ip_address_pool_id, 1 OptStr region_id, 2 OptStr creation_time, 3 OptStr isp, 4 OptStr name, 5 OptStr status,
    6 OptStr description, 12 OptStr share_type, 13 OptStr resource_group_id, 14 List tags, 15 OptStr biz_type, 16 List zones,
    17 List security_protection_types, 18 OptStr business_status] [7 OptInt total_ip_num, 8 OptInt used_ip_num,
    9 OptBool ip_address_remaining, 10 OptBool user_type, 11 OptInt owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListPublicIpAddressPoolsRequest, ListPublicIpAddressPoolsResponse, PublicIpAddressPoolList,
);
