// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstances.json; do not edit.
//! Lists instances with their details.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};
pub use crate::shapes::{Category, DataDisk, DiskPrice, InstanceChargeType, InternetChargeType, StepPrice, SystemDisk, Tag, Tag2};

operation!(Operation::new::<DescribeInstancesRequest, DescribeInstancesResponse>(
    "DescribeInstances", Effect::Read, &DESCRIBE_INSTANCES_REQUEST, &DESCRIBE_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: Option<InternetChargeType>,
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** `instanceType`: text. */ pub instance_type: Option<String>,
    /** `keyId`: text. */ pub key_id: Option<String>,
    /** `publicIpAddresses`: texts. */ pub public_ip_addresses: Vec<String>,
    /** `privateIpAddresses`: texts. */ pub private_ip_addresses: Vec<String>,
    /** `instanceStatus`: one of the known values. */ pub instance_status: Option<InstanceStatus>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `subnetId`: text. */ pub subnet_id: Option<String>,
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `tagKeys`: texts, at most 20 elements. */ pub tag_keys: Vec<String>,
    /** `tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instanceIds`.
    pub fn instance_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_ids = all(value); self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `internetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `imageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `instanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `keyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self { self.key_id = Some(value.into()); self }
    /// Sets `publicIpAddresses`.
    pub fn public_ip_addresses(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.public_ip_addresses = all(value); self
    }
    /// Sets `privateIpAddresses`.
    pub fn private_ip_addresses(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.private_ip_addresses = all(value); self
    }
    /// Sets `instanceStatus`.
    pub fn instance_status(mut self, value: impl Into<InstanceStatus>) -> Self {
        self.instance_status = Some(value.into()); self
    }
    /// Sets `instanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `subnetId`.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self { self.subnet_id = Some(value.into()); self }
    /// Sets `securityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
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
}
/// Table of [`DescribeInstancesRequest`].
pub static DESCRIBE_INSTANCES_REQUEST: Schema = Schema { name: "DescribeInstancesRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("instanceIds").list().place(Place::Body).limits(&Limits::items(None, Some(100))),
    Field::string("zoneId").place(Place::Body),
    Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    Field::string("imageId").place(Place::Body),
    Field::string("instanceType").place(Place::Body),
    Field::string("keyId").place(Place::Body),
    Field::string("publicIpAddresses").list().place(Place::Body),
    Field::string("privateIpAddresses").list().place(Place::Body),
    Field::one_of("instanceStatus", InstanceStatus::VALUES).place(Place::Body),
    Field::string("instanceName").place(Place::Body),
    Field::string("subnetId").place(Place::Body),
    Field::string("securityGroupId").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
    Field::int64("pageNum").place(Place::Body),
    Field::string("resourceGroupId").place(Place::Body),
    Field::string("tagKeys").list().place(Place::Body).limits(&Limits::items(None, Some(20))),
    Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeInstancesRequest, DESCRIBE_INSTANCES_REQUEST,
    [0 List instance_ids, 1 OptStr zone_id, 2 Opt internet_charge_type, 3 OptStr image_id, 4 OptStr instance_type,
    5 OptStr key_id, 6 List public_ip_addresses, 7 List private_ip_addresses, 8 Opt instance_status, 9 OptStr instance_name,
    10 OptStr subnet_id, 11 OptStr security_group_id, 14 OptStr resource_group_id, 15 List tag_keys,
    16 List tags] [12 OptInt page_size, 13 OptInt page_num]);

/// Answer of `DescribeInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstancesResponse`].
pub static DESCRIBE_INSTANCES_RESPONSE: Schema = Schema { name: "DescribeInstancesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeInstancesResponse, DESCRIBE_INSTANCES_RESPONSE, [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `zoneId`: text. */ pub zone_id: Option<String>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `instanceType`: text. */ pub instance_type: Option<String>,
    /** `cpuCount`: integer. */ pub cpu_count: Option<i64>,
    /** `memory`: integer. */ pub memory: Option<i64>,
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** `imageName`: text. */ pub image_name: Option<String>,
    /** `instanceChargeType`: one of the known values. */ pub instance_charge_type: Option<InstanceChargeType>,
    /** `internetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: Option<InternetChargeType>,
    /** `period`: integer. */ pub period: Option<i64>,
    /** `publicIpAddresses`: texts. */ pub public_ip_addresses: Vec<String>,
    /** `publicIpv6Addresses`: texts. */ pub public_ipv6_addresses: Vec<String>,
    /** `privateIpAddresses`: texts. */ pub private_ip_addresses: Vec<String>,
    /** `subnetId`: text. */ pub subnet_id: Option<String>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `expiredTime`: text. */ pub expired_time: Option<String>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `resourceGroupName`: text. */ pub resource_group_name: Option<String>,
    /** `instanceStatus`: one of the known values. */ pub instance_status: Option<InstanceStatus>,
    /** `trafficPackageSize`: number. */ pub traffic_package_size: Option<f64>,
    /** `securityGroupIds`: texts. */ pub security_group_ids: Vec<String>,
    /** `systemDisk`: record. */ pub system_disk: Option<SystemDisk>,
    /** `dataDisks`: records. */ pub data_disks: Vec<DataDisk>,
    /** `autoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `keyId`: text. */ pub key_id: Option<String>,
    /** `nic`: record. */ pub nic: Option<Nic>,
    /** `tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 29] = [
    Field::string("instanceId"),
    Field::string("zoneId"),
    Field::string("instanceName"),
    Field::string("instanceType"),
    Field::int64("cpuCount"),
    Field::int64("memory"),
    Field::string("imageId"),
    Field::string("imageName"),
    Field::one_of("instanceChargeType", InstanceChargeType::VALUES),
    Field::int64("internetMaxBandwidthOut"),
    Field::one_of("internetChargeType", InternetChargeType::VALUES),
    Field::int64("period"),
    Field::string("publicIpAddresses").list(),
    Field::string("publicIpv6Addresses").list(),
    Field::string("privateIpAddresses").list(),
    Field::string("subnetId"),
    Field::string("createTime"),
    Field::string("expiredTime"),
    Field::string("resourceGroupId"),
    Field::string("resourceGroupName"),
    Field::one_of("instanceStatus", InstanceStatus::VALUES),
    Field::double("trafficPackageSize"),
    Field::string("securityGroupIds").list(),
    Field::record("systemDisk", &crate::shapes::SYSTEM_DISK),
    Field::record("dataDisks", &crate::shapes::DATA_DISK).list(),
    Field::boolean("autoRenew"),
    Field::string("keyId"),
    Field::record("nic", &NIC),
    Field::record("tags", &crate::shapes::TAG2).wrapped("tags"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr instance_id, 1 OptStr zone_id, 2 OptStr instance_name, 3 OptStr instance_type, 6 OptStr image_id,
    7 OptStr image_name, 8 Opt instance_charge_type, 10 Opt internet_charge_type, 12 List public_ip_addresses,
    13 List public_ipv6_addresses, 14 List private_ip_addresses, 15 OptStr subnet_id, 16 OptStr create_time,
    17 OptStr expired_time, 18 OptStr resource_group_id, 19 OptStr resource_group_name, 20 Opt instance_status,
    22 List security_group_ids, 23 Opt system_disk, 24 List data_disks, 26 OptStr key_id, 27 Opt nic,
    28 List tags] [4 OptInt cpu_count, 5 OptInt memory, 9 OptInt internet_max_bandwidth_out, 11 OptInt period,
    21 OptFloat traffic_package_size, 25 OptBool auto_renew]);

/// What `dataSet.nic` holds.
#[derive(Default)] #[non_exhaustive] pub struct Nic {
    /** `wanName`: text. */ pub wan_name: Option<String>,
    /** `lanName`: text. */ pub lan_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Nic`].
pub static NIC: Schema = Schema { name: "Nic", fields: { static ROWS: [Field; 2] = [
    Field::string("wanName"),
    Field::string("lanName"),
]; &ROWS } };
record!(Nic, NIC, [0 OptStr wan_name, 1 OptStr lan_name] []);

cloudspec_wire::open_enum! {
    /// Values of `instanceStatus`. The provider may add to them.
    pub enum InstanceStatus {
        Pending = "PENDING", Deploying = "DEPLOYING", Rebuilding = "REBUILDING", Reboot = "REBOOT", Running = "RUNNING",
        Stopped = "STOPPED", Booting = "BOOTING", Releasing = "RELEASING", Stopping = "STOPPING", Recycle = "RECYCLE",
        Recycling = "RECYCLING", CreateFailed = "CREATE_FAILED", Imaging = "IMAGING",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeInstancesRequest, DescribeInstancesResponse, DataSet, Nic);
