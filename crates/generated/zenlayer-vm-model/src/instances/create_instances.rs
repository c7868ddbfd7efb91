// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateInstances.json; do not edit.
//! Creates and starts virtual machine instances, which are charged.
//!
//! DescribeZoneInstanceConfigInfos tells what can be had, DescribeImages from which image.
//! Asynchronous: ids come at once, DescribeInstancesStatus shows `DEPLOYING`, then `RUNNING`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, open_enum, operation, record};

pub use crate::shapes::{
    DataDisk, InstanceChargePostpaid, InstanceChargePrepaid, InstanceChargeType,
    InternetChargeType, MarketingOptions, SystemDisk, Tag,
};

operation! {
    name: "CreateInstances",
    effect: Effect::Write,
    request: CreateInstancesRequest = CREATE_INSTANCES_REQUEST,
    response: CreateInstancesResponse = CREATE_INSTANCES_RESPONSE,
}

/// Request of `CreateInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstancesRequest {
    /// `zoneId`: text.
    pub zone_id: String,
    /// `imageId`: text.
    pub image_id: String,
    /// `instanceType`: text.
    pub instance_type: String,
    /// `instanceName`: text, at most 64 characters. Default: `instance`.
    pub instance_name: Option<String>,
    /// `password`: text, 8 to 16 characters.
    pub password: Option<String>,
    /// `keyId`: text.
    pub key_id: Option<String>,
    /// `resourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `instanceChargeType`: one of the known values.
    pub instance_charge_type: InstanceChargeType,
    /// `instanceChargePrepaid`: record.
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    /// `instanceChargePostpaid`: record.
    pub instance_charge_postpaid: Option<InstanceChargePostpaid>,
    /// `internetChargeType`: one of the known values.
    pub internet_charge_type: InternetChargeType,
    /// `trafficPackageSize`: number.
    pub traffic_package_size: Option<f64>,
    /// `internetMaxBandwidthOut`: integer. Default: `1`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `instanceCount`: integer, 1 to 100.
    pub instance_count: i64,
    /// `systemDisk`: record.
    pub system_disk: Option<SystemDisk>,
    /// `dataDisks`: records.
    pub data_disks: Vec<DataDisk>,
    /// `subnetId`: text.
    pub subnet_id: String,
    /// `enableIpv6`: yes or no.
    pub enable_ipv6: Option<bool>,
    /// `enableIpv4`: yes or no.
    pub enable_ipv4: Option<bool>,
    /// `cpuPassThrough`: yes or no.
    pub cpu_pass_through: Option<bool>,
    /// `initScript`: text.
    pub init_script: Option<String>,
    /// `networkMode`: one of the known values.
    pub network_mode: Option<NetworkMode>,
    /// `diskPreAllocated`: yes or no.
    pub disk_pre_allocated: Option<bool>,
    /// `nic`: record.
    pub nic: Option<Nic>,
    /// `securityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `clusterId`: text.
    pub cluster_id: Option<String>,
    /// `cidrBlockId`: text.
    pub cidr_block_id: Option<String>,
    /// `startCidrIpv4`: text.
    pub start_cidr_ipv4: Option<String>,
    /// `marketingOptions`: record.
    pub marketing_options: Option<MarketingOptions>,
    /// `tags`: records.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateInstancesRequest {
    /// Starts with the required members.
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

    /// Sets `instanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `keyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `instanceChargePrepaid`.
    pub fn instance_charge_prepaid(mut self, value: InstanceChargePrepaid) -> Self {
        self.instance_charge_prepaid = Some(value);
        self
    }

    /// Sets `instanceChargePostpaid`.
    pub fn instance_charge_postpaid(mut self, value: InstanceChargePostpaid) -> Self {
        self.instance_charge_postpaid = Some(value);
        self
    }

    /// Sets `trafficPackageSize`.
    pub fn traffic_package_size(mut self, value: f64) -> Self {
        self.traffic_package_size = Some(value);
        self
    }

    /// Sets `internetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `systemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `dataDisks`.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self
    }

    /// Sets `enableIpv6`.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `enableIpv4`.
    pub fn enable_ipv4(mut self, value: bool) -> Self {
        self.enable_ipv4 = Some(value);
        self
    }

    /// Sets `cpuPassThrough`.
    pub fn cpu_pass_through(mut self, value: bool) -> Self {
        self.cpu_pass_through = Some(value);
        self
    }

    /// Sets `initScript`.
    pub fn init_script(mut self, value: impl Into<String>) -> Self {
        self.init_script = Some(value.into());
        self
    }

    /// Sets `networkMode`.
    pub fn network_mode(mut self, value: impl Into<NetworkMode>) -> Self {
        self.network_mode = Some(value.into());
        self
    }

    /// Sets `diskPreAllocated`.
    pub fn disk_pre_allocated(mut self, value: bool) -> Self {
        self.disk_pre_allocated = Some(value);
        self
    }

    /// Sets `nic`.
    pub fn nic(mut self, value: Nic) -> Self {
        self.nic = Some(value);
        self
    }

    /// Sets `securityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `clusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Sets `cidrBlockId`.
    pub fn cidr_block_id(mut self, value: impl Into<String>) -> Self {
        self.cidr_block_id = Some(value.into());
        self
    }

    /// Sets `startCidrIpv4`.
    pub fn start_cidr_ipv4(mut self, value: impl Into<String>) -> Self {
        self.start_cidr_ipv4 = Some(value.into());
        self
    }

    /// Sets `marketingOptions`.
    pub fn marketing_options(mut self, value: MarketingOptions) -> Self {
        self.marketing_options = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    /// `wanName`: text, 4 to 15 characters.
    pub wan_name: Option<String>,
    /// `lanName`: text, 4 to 15 characters.
    pub lan_name: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Nic {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `wanName`.
    pub fn wan_name(mut self, value: impl Into<String>) -> Self {
        self.wan_name = Some(value.into());
        self
    }

    /// Sets `lanName`.
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
    /// `requestId`: text.
    pub request_id: String,
    /// `orderNumber`: text.
    pub order_number: Option<String>,
    /// `instanceIdSet`: texts.
    pub instance_id_set: Vec<String>,
    /// `instances`: records.
    pub instances: Vec<Instance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `instanceId`: text.
    pub instance_id: Option<String>,
    /// `diskIdSet`: texts.
    pub disk_id_set: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 instance_id: OptStr = Field::string("instanceId"),
    1 disk_id_set: List = Field::string("diskIdSet").list(),
}

open_enum! {
    /// Values of `networkMode`. The provider may add to them.
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
