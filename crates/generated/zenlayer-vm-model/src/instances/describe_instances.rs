// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstances.json; do not edit.
//! Lists instances with their details.
//!
//! They are filtered by id, zone, image, type, status, addresses and more; conditions are joined by
//! and.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instances.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, Timestamp, operation, record,
};

pub use crate::shapes::{
    DataDisk, DiskTag, InstanceChargeType, InstanceInstanceStatus, InternetChargeType,
    SystemDisk, Tag,
};

operation! {
    name: "DescribeInstances",
    effect: Effect::Read,
    request: DescribeInstancesRequest = DESCRIBE_INSTANCES_REQUEST,
    response: DescribeInstancesResponse = DESCRIBE_INSTANCES_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: Option<String>,
    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password. Windows takes
    /// none.
    pub key_id: Option<String>,
    /// Public IPv4 addresses of the instance. In a query, instances that have one of them are returned.
    pub public_ip_addresses: Vec<String>,
    /// Private IPv4 addresses of the instance. In a query, instances that have one of them are returned.
    pub private_ip_addresses: Vec<String>,
    /// State of the instance, such as `RUNNING`, `STOPPED` or `RECYCLE`.
    pub instance_status: Option<InstanceInstanceStatus>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: Option<String>,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Tag keys, at most 20. Only what carries them matches.
    pub tag_keys: Vec<String>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstancesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the instances, at most 100.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.instance_ids.is_empty());
        self
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Public IPv4 addresses of the instance.
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.public_ip_addresses.is_empty());
        self
    }

    /// Private IPv4 addresses of the instance.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.private_ip_addresses.is_empty());
        self
    }

    /// State of the instance, such as `RUNNING`, `STOPPED` or `RECYCLE`.
    pub fn instance_status(mut self, value: impl Into<InstanceInstanceStatus>) -> Self {
        self.instance_status = Some(value.into());
        self
    }

    /// Name of the instance, chosen by its owner.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Id of the subnet.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tag keys, at most 20.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self.extra.set_empty(15, self.tag_keys.is_empty());
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(16, self.tags.is_empty());
        self
    }
}

record! {
    DescribeInstancesRequest: DESCRIBE_INSTANCES_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    1 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    2 internet_charge_type: Opt = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    3 image_id: OptStr = Field::string("imageId").place(Place::Body),
    4 instance_type: OptStr = Field::string("instanceType").place(Place::Body),
    5 key_id: OptStr = Field::string("keyId").place(Place::Body),
    6 public_ip_addresses: List = Field::string("publicIpAddresses").list().place(Place::Body),
    7 private_ip_addresses: List = Field::string("privateIpAddresses").list().place(Place::Body),
    8 instance_status: Opt = Field::one_of("instanceStatus", InstanceInstanceStatus::VALUES).place(Place::Body),
    9 instance_name: OptStr = Field::string("instanceName").place(Place::Body),
    10 subnet_id: OptStr = Field::string("subnetId").place(Place::Body),
    11 security_group_id: OptStr = Field::string("securityGroupId").place(Place::Body),
    12 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    13 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
    14 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    15 tag_keys: List = Field::string("tagKeys").list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
    16 tags: List = Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstancesResponse: DESCRIBE_INSTANCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &INSTANCE).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: Option<String>,
    /// How many vCPUs the instance or an instance of this type has.
    pub cpu_count: Option<i64>,
    /// Size of the memory of the instance or of an instance of this type. Unit: GiB.
    pub memory: Option<i64>,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Name of the image, at most 24 characters.
    pub image_name: Option<String>,
    /// How the instance is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps.
    pub internet_max_bandwidth_out: Option<i64>,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Length of the subscription. Unit: months.
    pub period: Option<i64>,
    /// Public IPv4 addresses of the instance. In a query, instances that have one of them are returned.
    pub public_ip_addresses: Vec<String>,
    /// Public IPv6 addresses of the instance.
    pub public_ipv6_addresses: Vec<String>,
    /// Private IPv4 addresses of the instance. In a query, instances that have one of them are returned.
    pub private_ip_addresses: Vec<String>,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: Option<String>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// When the subscription ends, in ISO 8601 and UTC.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Name of the resource group that the resource belongs to, for people.
    pub resource_group_name: Option<String>,
    /// State of the instance, such as `RUNNING`, `STOPPED` or `RECYCLE`.
    pub instance_status: Option<InstanceInstanceStatus>,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: Option<f64>,
    /// Ids of the security groups, at most 100. `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// System disk of the instance. When left out, it is as small as the image allows.
    pub system_disk: Option<SystemDisk>,
    /// Data disks of the instance, besides its system disk. At most 10 on creation; none when left out.
    pub data_disks: Vec<DataDisk>,
    /// Whether the subscription is renewed automatically when it runs out; `false` once it was cancelled.
    pub auto_renew: Option<bool>,
    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password. Windows takes
    /// none.
    pub key_id: Option<String>,
    /// Names of the network interfaces that were measured.
    pub nic: Option<Nic>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_id: OptStr = Field::string("instanceId"),
    1 zone_id: OptStr = Field::string("zoneId"),
    2 instance_name: OptStr = Field::string("instanceName"),
    3 instance_type: OptStr = Field::string("instanceType"),
    4 cpu_count: OptInt = Field::int64("cpuCount"),
    5 memory: OptInt = Field::int64("memory"),
    6 image_id: OptStr = Field::string("imageId"),
    7 image_name: OptStr = Field::string("imageName"),
    8 instance_charge_type: Opt = Field::one_of("instanceChargeType", InstanceChargeType::VALUES),
    9 internet_max_bandwidth_out: OptInt = Field::int64("internetMaxBandwidthOut"),
    10 internet_charge_type: Opt = Field::one_of("internetChargeType", InternetChargeType::VALUES),
    11 period: OptInt = Field::int64("period"),
    12 public_ip_addresses: List = Field::string("publicIpAddresses").list(),
    13 public_ipv6_addresses: List = Field::string("publicIpv6Addresses").list(),
    14 private_ip_addresses: List = Field::string("privateIpAddresses").list(),
    15 subnet_id: OptStr = Field::string("subnetId"),
    16 create_time: Opt = Field::timestamp("createTime"),
    17 expired_time: Opt = Field::timestamp("expiredTime"),
    18 resource_group_id: OptStr = Field::string("resourceGroupId"),
    19 resource_group_name: OptStr = Field::string("resourceGroupName"),
    20 instance_status: Opt = Field::one_of("instanceStatus", InstanceInstanceStatus::VALUES),
    21 traffic_package_size: OptFloat = Field::double("trafficPackageSize"),
    22 security_group_ids: List = Field::string("securityGroupIds").list(),
    23 system_disk: Opt = Field::record("systemDisk", &crate::shapes::SYSTEM_DISK),
    24 data_disks: List = Field::record("dataDisks", &crate::shapes::DATA_DISK).list(),
    25 auto_renew: OptBool = Field::boolean("autoRenew"),
    26 key_id: OptStr = Field::string("keyId"),
    27 nic: Opt = Field::record("nic", &NIC),
    28 tags: List = Field::record("tags", &crate::shapes::DISK_TAG).wrapped("tags"),
}

/// `dataSet.nic` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Nic {
    /// Name of the public network interface, in digits and lower-case letters.
    pub wan_name: Option<String>,
    /// Name of the private network interface, in digits and lower-case letters.
    pub lan_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Nic: NIC,
    0 wan_name: OptStr = Field::string("wanName"),
    1 lan_name: OptStr = Field::string("lanName"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    Instance,
    Nic,
}
