// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateInstances.json; do not edit.
//! Creates and starts virtual machine instances, which are charged.
//!
//! `DescribeZoneInstanceConfigInfos` tells what is available, `DescribeImages` from which image.
//! Asynchronous: ids come at once, `DescribeInstancesStatus` shows `DEPLOYING`, then `RUNNING`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-instances.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, open_enum, operation,
    record,
};

pub use crate::shapes::{
    DataDisk, InstanceChargePostpaid, InstanceChargePrepaid, InstanceChargeType,
    InternetChargeType, MarketingOptions, SystemDisk, Tag,
};

operation! {
    name: "CreateInstances",
    effect: Effect::Write,
    request: CreateInstancesRequest = CREATE_INSTANCES_REQUEST,
    response: CreateInstancesResponse = CREATE_INSTANCES_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeInstancesStatus")),
}

/// Request of `CreateInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstancesRequest {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: String,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: String,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough. At most 64
    /// characters. Default: `instance`.
    pub instance_name: Option<String>,
    /// Password for logging in, 8 to 16 characters. Send it over HTTPS only.
    pub password: Option<String>,
    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password. Windows takes
    /// none.
    pub key_id: Option<String>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// How the instance is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub instance_charge_type: InstanceChargeType,
    /// Length and renewal of the subscription. Needed with `PREPAID`.
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    /// Settings of paying as it is used.
    pub instance_charge_postpaid: Option<InstanceChargePostpaid>,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: InternetChargeType,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: Option<f64>,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps. Default: `1`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Number of instances, 1 to 100.
    pub instance_count: i64,
    /// System disk of the instance. When left out, it is as small as the image allows.
    pub system_disk: Option<SystemDisk>,
    /// Data disks of the instance, besides its system disk. At most 10 on creation; none when left out.
    pub data_disks: Vec<DataDisk>,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: String,
    /// Whether the instance gets a public IPv6 address.
    pub enable_ipv6: Option<bool>,
    /// Whether the instance gets a public IPv4 address.
    pub enable_ipv4: Option<bool>,
    /// Whether the instance sees the real processor.
    pub cpu_pass_through: Option<bool>,
    /// Script that the instance runs at its first start, at most 32 KB.
    pub init_script: Option<String>,
    /// How the network interface is attached: `Vf` (VFIO) or `Virtio`.
    pub network_mode: Option<NetworkMode>,
    /// Whether the disk's space is taken in advance, which makes it faster.
    pub disk_pre_allocated: Option<bool>,
    /// Names of the network interfaces that were measured.
    pub nic: Option<Nic>,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Id of the bandwidth cluster that the instance belongs to. `DescribeBandwidthClusters` of the service
    /// `traffic` lists it.
    pub cluster_id: Option<String>,
    /// Id of the block of public addresses that the instance gets its address from.
    pub cidr_block_id: Option<String>,
    /// First address to take from the block.
    pub start_cidr_ipv4: Option<String>,
    /// Discount code and voucher to apply to the order.
    pub marketing_options: Option<MarketingOptions>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        image_id: impl Into<String>,
        instance_type: impl Into<String>,
        instance_charge_type: impl Into<InstanceChargeType>,
        internet_charge_type: impl Into<InternetChargeType>,
        instance_count: i64,
        subnet_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            image_id: image_id.into(),
            instance_type: instance_type.into(),
            instance_charge_type: instance_charge_type.into(),
            internet_charge_type: internet_charge_type.into(),
            instance_count,
            subnet_id: subnet_id.into(),
            ..Self::default()
        }
    }

    /// Name of the instance, chosen by its owner.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Password for logging in, 8 to 16 characters.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Id of the SSH key pair (`key-...`) with which one logs in, instead of a password.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Length and renewal of the subscription.
    pub fn instance_charge_prepaid(mut self, value: InstanceChargePrepaid) -> Self {
        self.instance_charge_prepaid = Some(value);
        self
    }

    /// Settings of paying as it is used.
    pub fn instance_charge_postpaid(mut self, value: InstanceChargePostpaid) -> Self {
        self.instance_charge_postpaid = Some(value);
        self
    }

    /// Traffic that is paid ahead.
    pub fn traffic_package_size(mut self, value: f64) -> Self {
        self.traffic_package_size = Some(value);
        self
    }

    /// Highest public bandwidth out of the instance, 1 when absent.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// System disk of the instance.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Data disks of the instance, besides its system disk.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(15, self.data_disks.is_empty());
        self
    }

    /// Whether the instance gets a public IPv6 address.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Whether the instance gets a public IPv4 address.
    pub fn enable_ipv4(mut self, value: bool) -> Self {
        self.enable_ipv4 = Some(value);
        self
    }

    /// Whether the instance sees the real processor.
    pub fn cpu_pass_through(mut self, value: bool) -> Self {
        self.cpu_pass_through = Some(value);
        self
    }

    /// Script that the instance runs at its first start, at most 32 KB.
    pub fn init_script(mut self, value: impl Into<String>) -> Self {
        self.init_script = Some(value.into());
        self
    }

    /// How the network interface is attached: `Vf` (VFIO) or `Virtio`.
    pub fn network_mode(mut self, value: impl Into<NetworkMode>) -> Self {
        self.network_mode = Some(value.into());
        self
    }

    /// Whether the disk's space is taken in advance, which makes it faster.
    pub fn disk_pre_allocated(mut self, value: bool) -> Self {
        self.disk_pre_allocated = Some(value);
        self
    }

    /// Names of the network interfaces that were measured.
    pub fn nic(mut self, value: Nic) -> Self {
        self.nic = Some(value);
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the bandwidth cluster that the instance belongs to.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Id of the block of public addresses that the instance gets its address from.
    pub fn cidr_block_id(mut self, value: impl Into<String>) -> Self {
        self.cidr_block_id = Some(value.into());
        self
    }

    /// First address to take from the block.
    pub fn start_cidr_ipv4(mut self, value: impl Into<String>) -> Self {
        self.start_cidr_ipv4 = Some(value.into());
        self
    }

    /// Discount code and voucher to apply to the order.
    pub fn marketing_options(mut self, value: MarketingOptions) -> Self {
        self.marketing_options = Some(value);
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(29, self.tags.is_empty());
        self
    }
}

record! {
    CreateInstancesRequest: CREATE_INSTANCES_REQUEST,
    0 zone_id: Str = Field::string("zoneId").place(Place::Body).required(),
    1 image_id: Str = Field::string("imageId").place(Place::Body).required(),
    2 instance_type: Str = Field::string("instanceType").place(Place::Body).required(),
    3 instance_name: OptStr = Field::string("instanceName").place(Place::Body).limits(&Limits::new().length(None, Some(64))),
    4 password: OptStr = Field::string("password").place(Place::Body).secret().limits(&Limits::new().length(Some(8), Some(16))),
    5 key_id: OptStr = Field::string("keyId").place(Place::Body),
    6 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    7 instance_charge_type: Enum = Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    8 instance_charge_prepaid: Opt = Field::record("instanceChargePrepaid", &crate::shapes::INSTANCE_CHARGE_PREPAID).place(Place::Body),
    9 instance_charge_postpaid: Opt = Field::record("instanceChargePostpaid", &crate::shapes::INSTANCE_CHARGE_POSTPAID).place(Place::Body),
    10 internet_charge_type: Enum = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    11 traffic_package_size: OptFloat = Field::double("trafficPackageSize").place(Place::Body),
    12 internet_max_bandwidth_out: OptInt = Field::int64("internetMaxBandwidthOut").place(Place::Body),
    13 instance_count: Int = Field::int64("instanceCount").place(Place::Body).required().limits(&Limits::new().range(Some(1.0), Some(100.0))),
    14 system_disk: Opt = Field::record("systemDisk", &crate::shapes::SYSTEM_DISK).place(Place::Body),
    15 data_disks: List = Field::record("dataDisks", &crate::shapes::DATA_DISK).list().place(Place::Body),
    16 subnet_id: Str = Field::string("subnetId").place(Place::Body).required(),
    17 enable_ipv6: OptBool = Field::boolean("enableIpv6").place(Place::Body),
    18 enable_ipv4: OptBool = Field::boolean("enableIpv4").place(Place::Body),
    19 cpu_pass_through: OptBool = Field::boolean("cpuPassThrough").place(Place::Body),
    20 init_script: OptStr = Field::string("initScript").place(Place::Body),
    21 network_mode: Opt = Field::one_of("networkMode", NetworkMode::VALUES).place(Place::Body),
    22 disk_pre_allocated: OptBool = Field::boolean("diskPreAllocated").place(Place::Body),
    23 nic: Opt = Field::record("nic", &NIC).place(Place::Body),
    24 security_group_id: OptStr = Field::string("securityGroupId").place(Place::Body),
    25 cluster_id: OptStr = Field::string("clusterId").place(Place::Body),
    26 cidr_block_id: OptStr = Field::string("cidrBlockId").place(Place::Body),
    27 start_cidr_ipv4: OptStr = Field::string("startCidrIpv4").place(Place::Body),
    28 marketing_options: Opt = Field::record("marketingOptions", &crate::shapes::MARKETING_OPTIONS).place(Place::Body),
    29 tags: List = Field::record("tags", &crate::shapes::TAG).wrapped("tags").place(Place::Body),
}

/// `nic` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Nic {
    /// Name of the public network interface, in digits and lower-case letters. 4 to 15 characters.
    pub wan_name: Option<String>,
    /// Name of the private network interface, in digits and lower-case letters. 4 to 15 characters.
    pub lan_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Nic {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the public network interface, in digits and lower-case letters.
    pub fn wan_name(mut self, value: impl Into<String>) -> Self {
        self.wan_name = Some(value.into());
        self
    }

    /// Name of the private network interface, in digits and lower-case letters.
    pub fn lan_name(mut self, value: impl Into<String>) -> Self {
        self.lan_name = Some(value.into());
        self
    }
}

record! {
    Nic: NIC,
    0 wan_name: OptStr = Field::string("wanName").limits(&Limits::new().length(Some(4), Some(15))),
    1 lan_name: OptStr = Field::string("lanName").limits(&Limits::new().length(Some(4), Some(15))),
}

/// Response of `CreateInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Ids of the new instances. That they are here does not mean that they are ready.
    pub instance_id_set: Vec<String>,
    /// The new instances with the disks that were made together with them.
    pub instances: Vec<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateInstancesResponse: CREATE_INSTANCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
    2 instance_id_set: List = Field::string("instanceIdSet").list(),
    3 instances: List = Field::record("instances", &INSTANCE).list(),
}

/// `instances` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Ids of the disks that were made together with the instance.
    pub disk_id_set: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_id: OptStr = Field::string("instanceId"),
    1 disk_id_set: List = Field::string("diskIdSet").list(),
}

open_enum! {
    /// Documented values of `networkMode`. The provider may add others.
    pub enum NetworkMode {
        Virtio = "Virtio",
        Vf = "Vf",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateInstancesRequest,
    Nic,
    CreateInstancesResponse,
    Instance,
}
