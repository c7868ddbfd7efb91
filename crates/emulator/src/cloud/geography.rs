//! The one seed of what a cloud has before anybody makes something: regions, zones, instance types, public images, metrics. They are rows like everything
//! else, so that what operations list is what other operations accept.

use cloudspec_wire::Value;
use serde_json::json;

use super::resource::Model;
use super::row::{Members, Row};
use super::rows::Cloud;

/// The region of what says nothing about where it is.
pub(crate) const HOME: &str = "cn-hangzhou";

/// Regions of Alibaba Cloud, those of the metadata of ECS.
pub(crate) const REGIONS: [&str; 35] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "cn-beijing",
    "cn-beijing-finance-1",
    "cn-chengdu",
    "cn-fuzhou",
    "cn-guangzhou",
    "cn-hangzhou",
    "cn-hangzhou-finance",
    "cn-heyuan",
    "cn-hongkong",
    "cn-huhehaote",
    "cn-nanjing",
    "cn-qingdao",
    "cn-shanghai",
    "cn-shanghai-finance-1",
    "cn-shenzhen",
    "cn-shenzhen-finance-1",
    "cn-wuhan-lr",
    "cn-wulanchabu",
    "cn-zhangjiakou",
    "cn-zhengzhou-jva",
    "eu-central-1",
    "eu-west-1",
    "me-central-1",
    "me-east-1",
    "us-east-1",
    "us-west-1",
];

/// Zones that every region has.
const LETTERS: [&str; 9] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/// Instance types of Alibaba Cloud: name, processors, memory in GiB, category.
const TYPES: [(&str, i64, f64, &str); 14] = [
    ("ecs.e-c1m1.large", 2, 2.0, "Shared"),
    ("ecs.t6-c1m1.large", 2, 2.0, "Shared"),
    ("ecs.c6.large", 2, 4.0, "Compute-optimized"),
    ("ecs.c7.large", 2, 4.0, "Compute-optimized"),
    ("ecs.c7.xlarge", 4, 8.0, "Compute-optimized"),
    ("ecs.g5.large", 2, 8.0, "General-purpose"),
    ("ecs.g6.large", 2, 8.0, "General-purpose"),
    ("ecs.g6.xlarge", 4, 16.0, "General-purpose"),
    ("ecs.g7.large", 2, 8.0, "General-purpose"),
    ("ecs.g7.xlarge", 4, 16.0, "General-purpose"),
    ("ecs.g7.2xlarge", 8, 32.0, "General-purpose"),
    ("ecs.r6.large", 2, 16.0, "Memory-optimized"),
    ("ecs.r7.large", 2, 16.0, "Memory-optimized"),
    ("ecs.r7.xlarge", 4, 32.0, "Memory-optimized"),
];

/// Types of dedicated hosts of Alibaba Cloud: name, family of instances, processors.
const HOSTS: [(&str, &str, i64); 3] =
    [("ddh.c6", "ecs.c6", 104), ("ddh.g6", "ecs.g6", 104), ("ddh.r6", "ecs.r6", 104)];

/// Public images of Alibaba Cloud: id, name of the system, its kind, its platform, its family.
const IMAGES: [(&str, &str, &str, &str, &str); 5] = [
    (
        "aliyun_3_x64_20G_alibase_20240819.vhd",
        "Alibaba Cloud Linux 3.2104 LTS 64-bit",
        "linux",
        "Aliyun",
        "acs:alibaba_cloud_linux_3_2104_lts_x64",
    ),
    ("centos_7_9_x64_20G_alibase_20240628.vhd", "CentOS 7.9 64-bit", "linux", "CentOS", "acs:centos_7_9_x64"),
    (
        "debian_12_6_x64_20G_alibase_20240711.vhd",
        "Debian 12.6 64-bit",
        "linux",
        "Debian",
        "acs:debian_12_6_x64",
    ),
    (
        "ubuntu_22_04_x64_20G_alibase_20240710.vhd",
        "Ubuntu 22.04 64-bit",
        "linux",
        "Ubuntu",
        "acs:ubuntu_22_04_x64",
    ),
    (
        "win2022_21H2_x64_dtc_en-us_40G_alibase_20240717.vhd",
        "Windows Server 2022 Datacenter 64-bit",
        "windows",
        "Windows Server 2022",
        "acs:windows_2022_x64_en",
    ),
];

/// What a diagnosis of an instance looks at: id, name, category, and whether it is inside of the system.
const METRICS: [(&str, &str, &str, bool); 6] = [
    ("GuestOS.CPUHighUtilization", "Load of processors", "GuestOS.CPU", true),
    ("GuestOS.DiskUtilization", "Use of disks", "GuestOS.Storage", true),
    ("Instance.DiskLoadFailure", "Loading of disks", "Instance.Storage", false),
    ("Instance.NetworkLoadFailure", "Loading of the network", "Instance.Network", false),
    ("Instance.SecurityGroupIngress", "Rules of security groups", "Instance.Network", false),
    ("Instance.SystemBootFailure", "Start of the system", "Instance.OS", false),
];

/// Zones of Zenlayer Cloud: id and city.
const CITIES: [(&str, &str); 6] = [
    ("FRA-A", "Frankfurt"),
    ("HKG-A", "Hong Kong"),
    ("LAX-A", "Los Angeles"),
    ("SEL-A", "Seoul"),
    ("SIN-A", "Singapore"),
    ("WDC-A", "Washington"),
];

/// Instance types of Zenlayer Cloud: name, processors, memory in GiB.
const SIZES: [(&str, i64, i64); 4] =
    [("z2a.cpu.1", 1, 1), ("z2a.cpu.2", 2, 4), ("z2a.cpu.4", 4, 8), ("z2a.cpu.8", 8, 16)];

/// Images of Zenlayer Cloud: id, name, category, system.
const SYSTEMS: [(&str, &str, &str, &str); 4] = [
    ("centos7", "CentOS7.9-x86_64", "CentOS", "linux"),
    ("debian12", "Debian12-x86_64", "Debian", "linux"),
    ("ubuntu2204", "Ubuntu22.04-x86_64", "Ubuntu", "linux"),
    ("windows2019", "Windows2019-DataCenter", "Windows", "windows"),
];

/// Puts places and sizes into empty tables.
pub(crate) fn plant(model: &Model, cloud: &mut Cloud) {
    let mut put = |table: &str, id: &str, members: Value| {
        let Value::Object(members) = members else { return };
        cloud.insert(model.table(table), Row { id: id.to_owned(), members, ..Row::default() });
    };
    for region in REGIONS {
        let endpoint = format!("ecs.{region}.aliyuncs.com");
        put(
            "ecs.region",
            region,
            json!({ "LocalName": region, "RegionEndpoint": endpoint, "Status": "available" }),
        );
        for letter in LETTERS {
            let zone = zone(region, letter);
            put("ecs.zone", &zone, zone_members(region, &zone));
        }
    }
    for (id, processors, memory, category) in TYPES {
        put("ecs.instance_type", id, type_members(id, processors, memory, category));
    }
    for (id, family, processors) in HOSTS {
        put("ecs.dedicated_host_type", id, host_type_members(family, processors));
    }
    for (id, system, kind, platform, family) in IMAGES {
        put("ecs.image", id, image_members(id, system, kind, platform, family));
    }
    for (id, name, category, is_guest) in METRICS {
        put(
            "ecs.diagnostic_metric",
            id,
            json!({
                "MetricName": name, "MetricCategory": category, "Description": "", "ResourceType": "instance",
                "GuestMetric": is_guest, "SupportedOperatingSystem": "Linux,Windows",
            }),
        );
    }
    for (id, city) in CITIES {
        put("vm.zone", id, zenlayer_zone(city));
        let region = id.split('-').next().unwrap_or(id);
        put("zlb.region", region, json!({ "cityName": city, "cityCode": region }));
    }
    for (id, processors, memory) in SIZES {
        put(
            "vm.instance_type",
            id,
            json!({ "instanceTypeName": id, "cpuCount": processors, "memory": memory }),
        );
    }
    for (id, name, category, system) in SYSTEMS {
        put(
            "vm.image",
            id,
            json!({
                "imageName": name, "category": category, "osType": system, "imageType": "PUBLIC_IMAGE",
                "imageStatus": "AVAILABLE", "imageSize": "20", "imageVersion": "1", "isPublic": true,
            }),
        );
    }
}

/// Regions inside China write a zone with a hyphen, others do not.
fn zone(region: &str, letter: &str) -> String {
    let separator = if region.ends_with(|last: char| last.is_ascii_digit()) { "" } else { "-" };
    format!("{region}{separator}{letter}")
}

fn zone_members(region: &str, zone: &str) -> Value {
    let types: Vec<&str> = TYPES.iter().map(|(id, ..)| *id).collect();
    let mut families: Vec<String> = TYPES.iter().map(|(id, ..)| family(id)).collect();
    families.dedup();
    let disks = json!(["cloud_essd", "cloud_ssd", "cloud_efficiency"]);
    json!({
        "RegionId": region,
        "LocalName": zone,
        "ZoneType": "AvailabilityZone",
        "AvailableInstanceTypes": types,
        "AvailableDiskCategories": disks,
        "AvailableVolumeCategories": disks,
        "AvailableResourceCreation": ["Instance", "Disk", "VSwitch"],
        "AvailableResources": [{
            "IoOptimized": true, "SystemDiskCategories": disks, "DataDiskCategories": disks, "InstanceTypes": types,
            "InstanceTypeFamilies": families, "NetworkTypes": ["vpc"],
        }],
    })
}

fn type_members(id: &str, processors: i64, memory: f64, category: &str) -> Value {
    json!({
        "InstanceTypeFamily": family(id),
        "CpuCoreCount": processors,
        "MemorySize": memory,
        "InstanceCategory": category,
        "CpuArchitecture": "X86",
        "InstanceFamilyLevel": if category == "Shared" { "EntryLevel" } else { "EnterpriseLevel" },
        "GPUAmount": 0,
        "GPUSpec": "",
        "GPUMemorySize": 0.0,
        "EniQuantity": 2 + processors / 4,
        "EniTotalQuantity": 2 + processors / 4,
        "EniPrivateIpAddressQuantity": 6,
        "EniIpv6AddressQuantity": 6,
        "EniTrunkSupported": false,
        "EriQuantity": 0,
        "PrimaryEniQueueNumber": processors,
        "SecondaryEniQueueNumber": processors,
        "MaximumQueueNumberPerEni": processors,
        "TotalEniQueueQuantity": processors * (2 + processors / 4),
        "QueuePairNumber": 0,
        "NetworkCardQuantity": 1,
        "NetworkCards": [{ "NetworkCardIndex": 0 }],
        "NetworkEncryptionSupport": false,
        "InstanceBandwidthRx": 1_024_000 * processors,
        "InstanceBandwidthTx": 1_024_000 * processors,
        "InstancePpsRx": 150_000 * processors,
        "InstancePpsTx": 150_000 * processors,
        "DiskQuantity": 17,
        "NvmeSupport": "unsupported",
        "LocalStorageAmount": 0,
        "LocalStorageCapacity": 0,
        "PhysicalProcessorModel": "Intel(R) Xeon(R) Platinum",
        "CpuSpeedFrequency": 2.7,
        "CpuTurboFrequency": 3.5,
        "InitialCredit": if category == "Shared" { 30 * processors } else { 0 },
        "BaselineCredit": if category == "Shared" { 10 * processors } else { 0 },
    })
}

fn host_type_members(family: &str, processors: i64) -> Value {
    let types: Vec<&str> = TYPES.iter().map(|(id, ..)| *id).filter(|id| self::family(id) == family).collect();
    json!({
        "SupportedInstanceTypeFamilies": [family], "SupportedInstanceTypesList": types, "TotalVcpus": processors,
        "Cores": processors / 2, "Sockets": 2, "MemorySize": processors as f64 * 4.0, "PhysicalGpus": 0, "TotalVgpus": 0,
        "GPUSpec": "", "LocalStorageAmount": 0, "LocalStorageCapacity": 0, "LocalStorageCategory": "",
        "SupportCpuOverCommitRatio": false, "CpuOverCommitRatioRange": "",
    })
}

fn image_members(id: &str, system: &str, kind: &str, platform: &str, family: &str) -> Value {
    json!({
        "RegionId": REGIONS.as_slice(),
        "ImageName": id,
        "OSName": system,
        "OSNameEn": system,
        "OSType": kind,
        "Platform": platform,
        "ImageFamily": family,
        "ImageOwnerAlias": "system",
        "ImageOwnerId": 0,
        "ImageVersion": "v2024.8.19",
        "Description": "",
        "ProductCode": "",
        "SupplierName": "",
        "IsSelfShared": "",
        "IsSubscribed": false,
        "IsCopied": false,
        "LoginAsNonRootSupported": true,
        "Architecture": "x86_64",
        "Status": "Available",
        "Size": 20,
        "Progress": "100%",
        "CreationTime": "2024-08-19T00:00:00Z",
        "IsSupportIoOptimized": true,
        "IsSupportCloudinit": true,
        "IsPublic": true,
        "IsSystem": true,
    })
}

fn zenlayer_zone(city: &str) -> Value {
    json!({
        "zoneName": city, "supportSecurityGroup": true, "supportNetworkType": "IPv4", "supportIpv6": true,
        "supportCpuPassThrough": false, "networkLineType": "BGP",
    })
}

/// The family of an instance type: `ecs.g6` of `ecs.g6.large`.
pub(crate) fn family(id: &str) -> String {
    id.rsplit_once('.').map_or(id, |(family, _)| family).to_owned()
}

/// The region of a resource that says only its zone, or nothing.
pub(crate) fn region_of(members: &Members) -> String {
    let zone = members.get("ZoneId").and_then(Value::as_str).unwrap_or_default();
    let region = REGIONS.iter().filter(|region| zone.starts_with(**region)).max_by_key(|region| region.len());
    region.copied().unwrap_or(HOME).to_owned()
}
