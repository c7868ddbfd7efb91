// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancers.json; do not edit.
//! Lists load balancers with addresses, listeners and state.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancers.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse>(
    "DescribeLoadBalancers", Effect::Read, &DESCRIBE_LOAD_BALANCERS_REQUEST, &DESCRIBE_LOAD_BALANCERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancersRequest {
    /** `regionId`: text. */ pub region_id: Option<String>,
    /** `vpcId`: text. */ pub vpc_id: Option<String>,
    /** `loadBalancerIds`: texts, at most 100 elements. */ pub load_balancer_ids: Vec<String>,
    /** `loadBalancerName`: text. */ pub load_balancer_name: Option<String>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `pageNum`: integer. */ pub page_num: Option<i64>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `tagKeys`: texts, at most 20 elements. */ pub tag_keys: Vec<String>,
    /** `tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeLoadBalancersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `loadBalancerIds`.
    pub fn load_balancer_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.load_balancer_ids = all(value); self
    }
    /// Sets `loadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self { self.load_balancer_name = Some(value.into()); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `tagKeys`.
    pub fn tag_keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_keys = all(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `securityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
}
/// Table of [`DescribeLoadBalancersRequest`].
pub static DESCRIBE_LOAD_BALANCERS_REQUEST: Schema =
    Schema { name: "DescribeLoadBalancersRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("regionId").place(Place::Body),
    Field::string("vpcId").place(Place::Body),
    Field::string("loadBalancerIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::string("loadBalancerName").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::int64("pageNum").place(Place::Body),
    Field::string("resourceGroupId").place(Place::Body),
    Field::string("tagKeys").list().place(Place::Body).limits(&Limits::items(None, Some(20))),
    Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::items(None, Some(20))),
    Field::string("securityGroupId").place(Place::Body),
]; &ROWS } };
record!(DescribeLoadBalancersRequest, DESCRIBE_LOAD_BALANCERS_REQUEST,
    [0 OptStr region_id, 1 OptStr vpc_id, 2 List load_balancer_ids, 3 OptStr load_balancer_name, 6 OptStr resource_group_id,
    7 List tag_keys, 8 List tags, 9 OptStr security_group_id] [4 OptInt page_size, 5 OptInt page_num]);

/// Answer of `DescribeLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLoadBalancersResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLoadBalancersResponse`].
pub static DESCRIBE_LOAD_BALANCERS_RESPONSE: Schema =
    Schema { name: "DescribeLoadBalancersResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeLoadBalancersResponse, DESCRIBE_LOAD_BALANCERS_RESPONSE,
    [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `regionId`: text. */ pub region_id: Option<String>,
    /** `loadBalancerId`: text. */ pub load_balancer_id: Option<String>,
    /** `loadBalancerName`: text. */ pub load_balancer_name: Option<String>,
    /** `vpcId`: text. */ pub vpc_id: Option<String>,
    /** `status`: one of the known values. */ pub status: Option<Status>,
    /** `publicIpAddress`: texts. */ pub public_ip_address: Vec<String>,
    /** `privateIpAddress`: texts. */ pub private_ip_address: Vec<String>,
    /** `healthCheckPrivateIps`: texts. */ pub health_check_private_ips: Vec<String>,
    /** `listenerCount`: integer. */ pub listener_count: Option<i64>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `resourceGroup`: record. */ pub resource_group: Option<ResourceGroup>,
    /** `tags`: records. */ pub tags: Vec<DataSetTag>,
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 13] = [
    Field::string("regionId"),
    Field::string("loadBalancerId"),
    Field::string("loadBalancerName"),
    Field::string("vpcId"),
    Field::one_of("status", Status::VALUES),
    Field::string("publicIpAddress").list(),
    Field::string("privateIpAddress").list(),
    Field::string("healthCheckPrivateIps").list(),
    Field::int64("listenerCount"),
    Field::string("createTime"),
    Field::record("resourceGroup", &RESOURCE_GROUP),
    Field::record("tags", &DATA_SET_TAG).wrapped("tags"),
    Field::string("securityGroupId"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr region_id, 1 OptStr load_balancer_id, 2 OptStr load_balancer_name, 3 OptStr vpc_id, 4 Opt status,
    5 List public_ip_address, 6 List private_ip_address, 7 List health_check_private_ips, 9 OptStr create_time,
    10 Opt resource_group, 11 List tags, 12 OptStr security_group_id] [8 OptInt listener_count]);

/// What `dataSet.resourceGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourceGroup {
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `resourceGroupName`: text. */ pub resource_group_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourceGroup`].
pub static RESOURCE_GROUP: Schema = Schema { name: "ResourceGroup", fields: { static ROWS: [Field; 2] = [
    Field::string("resourceGroupId"),
    Field::string("resourceGroupName"),
]; &ROWS } };
record!(ResourceGroup, RESOURCE_GROUP, [0 OptStr resource_group_id, 1 OptStr resource_group_name] []);

/// What `dataSet.tags.tags` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSetTag {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSetTag`].
pub static DATA_SET_TAG: Schema = Schema { name: "DataSetTag", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(DataSetTag, DATA_SET_TAG, [0 OptStr key, 1 OptStr value] []);

cloudspec_wire::open_enum! {
    /// Values of `dataSet.status`. The provider may add to them.
    pub enum Status {
        Creating = "CREATING", Running = "RUNNING", Recycled = "RECYCLED", CreateFailed = "CREATE_FAILED",
        Releasing = "RELEASING",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeLoadBalancersRequest, DescribeLoadBalancersResponse, DataSet, ResourceGroup, DataSetTag,
);
