// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTypes.json; do not edit.
//! Lists instance types with vCPUs, memory, network, disk and accelerator figures.
//!
//! At most 100 a page: without `NextToken` only the first page comes.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, open_enum, operation, record,
};

pub use crate::shapes::{InstanceCategory, InstanceFamilyLevel};

operation! {
    name: "DescribeInstanceTypes",
    effect: Effect::Read,
    request: DescribeInstanceTypesRequest = DESCRIBE_INSTANCE_TYPES_REQUEST,
    response: DescribeInstanceTypesResponse = DESCRIBE_INSTANCE_TYPES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["InstanceTypes"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeInstanceTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data. At
    /// most 10 elements.
    pub instance_types: Vec<String>,
    /// `MinimumCpuCoreCount`: integer.
    pub minimum_cpu_core_count: Option<i64>,
    /// `MaximumCpuCoreCount`: integer.
    pub maximum_cpu_core_count: Option<i64>,
    /// `MinimumMemorySize`: number.
    pub minimum_memory_size: Option<f64>,
    /// `MaximumMemorySize`: number.
    pub maximum_memory_size: Option<f64>,
    /// `MinimumGPUAmount`: integer.
    pub minimum_gpu_amount: Option<i64>,
    /// `MaximumGPUAmount`: integer.
    pub maximum_gpu_amount: Option<i64>,
    /// Model of the GPU, such as `NVIDIA V100`. On the wire: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// Category of the instance type, such as `General-purpose` or `Memory-optimized`.
    pub instance_category: Option<InstanceCategory>,
    /// Architecture of the processor: `X86` or `ARM`.
    pub cpu_architecture: Option<crate::shapes::CpuArchitecture>,
    /// `MinimumCpuSpeedFrequency`: number.
    pub minimum_cpu_speed_frequency: Option<f64>,
    /// `MaximumCpuSpeedFrequency`: number.
    pub maximum_cpu_speed_frequency: Option<f64>,
    /// `MinimumCpuTurboFrequency`: number.
    pub minimum_cpu_turbo_frequency: Option<f64>,
    /// `MaximumCpuTurboFrequency`: number.
    pub maximum_cpu_turbo_frequency: Option<f64>,
    /// Model of the physical processor. In a query, a part of it is enough, such as `Intel`.
    pub physical_processor_model: Option<String>,
    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub instance_family_level: Option<InstanceFamilyLevel>,
    /// `MinimumInstancePpsRx`: integer.
    pub minimum_instance_pps_rx: Option<i64>,
    /// `MinimumInstancePpsTx`: integer.
    pub minimum_instance_pps_tx: Option<i64>,
    /// `MinimumInstanceBandwidthRx`: integer.
    pub minimum_instance_bandwidth_rx: Option<i64>,
    /// `MinimumInstanceBandwidthTx`: integer.
    pub minimum_instance_bandwidth_tx: Option<i64>,
    /// `MinimumPrimaryEniQueueNumber`: integer.
    pub minimum_primary_eni_queue_number: Option<i64>,
    /// `MinimumSecondaryEniQueueNumber`: integer.
    pub minimum_secondary_eni_queue_number: Option<i64>,
    /// `MinimumEniQuantity`: integer.
    pub minimum_eni_quantity: Option<i64>,
    /// `MinimumQueuePairNumber`: integer.
    pub minimum_queue_pair_number: Option<i64>,
    /// `MinimumEriQuantity`: integer.
    pub minimum_eri_quantity: Option<i64>,
    /// `MinimumEniPrivateIpAddressQuantity`: integer.
    pub minimum_eni_private_ip_address_quantity: Option<i64>,
    /// `MinimumEniIpv6AddressQuantity`: integer.
    pub minimum_eni_ipv6_address_quantity: Option<i64>,
    /// `MinimumLocalStorageAmount`: integer.
    pub minimum_local_storage_amount: Option<i64>,
    /// `MinimumLocalStorageCapacity`: integer.
    pub minimum_local_storage_capacity: Option<i64>,
    /// `MinimumDiskQuantity`: integer.
    pub minimum_disk_quantity: Option<i64>,
    /// Kind of the local disks: `local_hdd_pro` or `local_ssd_pro`.
    pub local_storage_category: Option<crate::shapes::LocalStorageCategory>,
    /// Whether the instance type needs an NVMe driver in the image: `required` or `unsupported`.
    pub nvme_support: Option<NvmeSupport>,
    /// `MinimumBaselineCredit`: integer.
    pub minimum_baseline_credit: Option<i64>,
    /// `MinimumInitialCredit`: integer.
    pub minimum_initial_credit: Option<i64>,
    /// Families of instance types, such as `ecs.g7`. At most 10 elements.
    pub instance_type_families: Vec<String>,
    /// `GpuSpecs`: list of strings, at most 10 elements.
    pub gpu_specs: Vec<String>,
    /// `InstanceCategories`: list, at most 10 elements.
    pub instance_categories: Vec<InstanceCategory>,
    /// `CpuArchitectures`: list, at most 10 elements.
    pub cpu_architectures: Vec<crate::shapes::CpuArchitecture>,
    /// `PhysicalProcessorModels`: list of strings, at most 10 elements.
    pub physical_processor_models: Vec<String>,
    /// `LocalStorageCategories`: list, at most 10 elements.
    pub local_storage_categories: Vec<crate::shapes::LocalStorageCategory>,
    /// How many entries a response holds at most. 1 to 1600. Default: `1600`.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page. At most 50 characters.
    pub next_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceTypesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = cloudspec_wire::all(value);
        self
    }

    /// Sets `MinimumCpuCoreCount`.
    pub fn minimum_cpu_core_count(mut self, value: i64) -> Self {
        self.minimum_cpu_core_count = Some(value);
        self
    }

    /// Sets `MaximumCpuCoreCount`.
    pub fn maximum_cpu_core_count(mut self, value: i64) -> Self {
        self.maximum_cpu_core_count = Some(value);
        self
    }

    /// Sets `MinimumMemorySize`.
    pub fn minimum_memory_size(mut self, value: f64) -> Self {
        self.minimum_memory_size = Some(value);
        self
    }

    /// Sets `MaximumMemorySize`.
    pub fn maximum_memory_size(mut self, value: f64) -> Self {
        self.maximum_memory_size = Some(value);
        self
    }

    /// Sets `MinimumGPUAmount`.
    pub fn minimum_gpu_amount(mut self, value: i64) -> Self {
        self.minimum_gpu_amount = Some(value);
        self
    }

    /// Sets `MaximumGPUAmount`.
    pub fn maximum_gpu_amount(mut self, value: i64) -> Self {
        self.maximum_gpu_amount = Some(value);
        self
    }

    /// Model of the GPU, such as `NVIDIA V100`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }

    /// Category of the instance type, such as `General-purpose` or `Memory-optimized`.
    pub fn instance_category(mut self, value: impl Into<InstanceCategory>) -> Self {
        self.instance_category = Some(value.into());
        self
    }

    /// Architecture of the processor: `X86` or `ARM`.
    pub fn cpu_architecture(
        mut self,
        value: impl Into<crate::shapes::CpuArchitecture>,
    ) -> Self {
        self.cpu_architecture = Some(value.into());
        self
    }

    /// Sets `MinimumCpuSpeedFrequency`.
    pub fn minimum_cpu_speed_frequency(mut self, value: f64) -> Self {
        self.minimum_cpu_speed_frequency = Some(value);
        self
    }

    /// Sets `MaximumCpuSpeedFrequency`.
    pub fn maximum_cpu_speed_frequency(mut self, value: f64) -> Self {
        self.maximum_cpu_speed_frequency = Some(value);
        self
    }

    /// Sets `MinimumCpuTurboFrequency`.
    pub fn minimum_cpu_turbo_frequency(mut self, value: f64) -> Self {
        self.minimum_cpu_turbo_frequency = Some(value);
        self
    }

    /// Sets `MaximumCpuTurboFrequency`.
    pub fn maximum_cpu_turbo_frequency(mut self, value: f64) -> Self {
        self.maximum_cpu_turbo_frequency = Some(value);
        self
    }

    /// Model of the physical processor.
    pub fn physical_processor_model(mut self, value: impl Into<String>) -> Self {
        self.physical_processor_model = Some(value.into());
        self
    }

    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub fn instance_family_level(
        mut self,
        value: impl Into<InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Sets `MinimumInstancePpsRx`.
    pub fn minimum_instance_pps_rx(mut self, value: i64) -> Self {
        self.minimum_instance_pps_rx = Some(value);
        self
    }

    /// Sets `MinimumInstancePpsTx`.
    pub fn minimum_instance_pps_tx(mut self, value: i64) -> Self {
        self.minimum_instance_pps_tx = Some(value);
        self
    }

    /// Sets `MinimumInstanceBandwidthRx`.
    pub fn minimum_instance_bandwidth_rx(mut self, value: i64) -> Self {
        self.minimum_instance_bandwidth_rx = Some(value);
        self
    }

    /// Sets `MinimumInstanceBandwidthTx`.
    pub fn minimum_instance_bandwidth_tx(mut self, value: i64) -> Self {
        self.minimum_instance_bandwidth_tx = Some(value);
        self
    }

    /// Sets `MinimumPrimaryEniQueueNumber`.
    pub fn minimum_primary_eni_queue_number(mut self, value: i64) -> Self {
        self.minimum_primary_eni_queue_number = Some(value);
        self
    }

    /// Sets `MinimumSecondaryEniQueueNumber`.
    pub fn minimum_secondary_eni_queue_number(mut self, value: i64) -> Self {
        self.minimum_secondary_eni_queue_number = Some(value);
        self
    }

    /// Sets `MinimumEniQuantity`.
    pub fn minimum_eni_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_quantity = Some(value);
        self
    }

    /// Sets `MinimumQueuePairNumber`.
    pub fn minimum_queue_pair_number(mut self, value: i64) -> Self {
        self.minimum_queue_pair_number = Some(value);
        self
    }

    /// Sets `MinimumEriQuantity`.
    pub fn minimum_eri_quantity(mut self, value: i64) -> Self {
        self.minimum_eri_quantity = Some(value);
        self
    }

    /// Sets `MinimumEniPrivateIpAddressQuantity`.
    pub fn minimum_eni_private_ip_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value);
        self
    }

    /// Sets `MinimumEniIpv6AddressQuantity`.
    pub fn minimum_eni_ipv6_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value);
        self
    }

    /// Sets `MinimumLocalStorageAmount`.
    pub fn minimum_local_storage_amount(mut self, value: i64) -> Self {
        self.minimum_local_storage_amount = Some(value);
        self
    }

    /// Sets `MinimumLocalStorageCapacity`.
    pub fn minimum_local_storage_capacity(mut self, value: i64) -> Self {
        self.minimum_local_storage_capacity = Some(value);
        self
    }

    /// Sets `MinimumDiskQuantity`.
    pub fn minimum_disk_quantity(mut self, value: i64) -> Self {
        self.minimum_disk_quantity = Some(value);
        self
    }

    /// Kind of the local disks: `local_hdd_pro` or `local_ssd_pro`.
    pub fn local_storage_category(
        mut self,
        value: impl Into<crate::shapes::LocalStorageCategory>,
    ) -> Self {
        self.local_storage_category = Some(value.into());
        self
    }

    /// Whether the instance type needs an NVMe driver in the image: `required` or `unsupported`.
    pub fn nvme_support(mut self, value: impl Into<NvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }

    /// Sets `MinimumBaselineCredit`.
    pub fn minimum_baseline_credit(mut self, value: i64) -> Self {
        self.minimum_baseline_credit = Some(value);
        self
    }

    /// Sets `MinimumInitialCredit`.
    pub fn minimum_initial_credit(mut self, value: i64) -> Self {
        self.minimum_initial_credit = Some(value);
        self
    }

    /// Families of instance types, such as `ecs.g7`.
    pub fn instance_type_families(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_families = cloudspec_wire::all(value);
        self
    }

    /// Sets `GpuSpecs`.
    pub fn gpu_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gpu_specs = cloudspec_wire::all(value);
        self
    }

    /// Sets `InstanceCategories`.
    pub fn instance_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceCategory>>,
    ) -> Self {
        self.instance_categories = cloudspec_wire::all(value);
        self
    }

    /// Sets `CpuArchitectures`.
    pub fn cpu_architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::shapes::CpuArchitecture>>,
    ) -> Self {
        self.cpu_architectures = cloudspec_wire::all(value);
        self
    }

    /// Sets `PhysicalProcessorModels`.
    pub fn physical_processor_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.physical_processor_models = cloudspec_wire::all(value);
        self
    }

    /// Sets `LocalStorageCategories`.
    pub fn local_storage_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::shapes::LocalStorageCategory>>,
    ) -> Self {
        self.local_storage_categories = cloudspec_wire::all(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    DescribeInstanceTypesRequest: DESCRIBE_INSTANCE_TYPES_REQUEST,
    0 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    1 instance_types: List = Field::string("InstanceTypes").list().limits(&Limits::new().items(None, Some(10))),
    2 minimum_cpu_core_count: OptInt = Field::int32("MinimumCpuCoreCount"),
    3 maximum_cpu_core_count: OptInt = Field::int32("MaximumCpuCoreCount"),
    4 minimum_memory_size: OptFloat = Field::float("MinimumMemorySize"),
    5 maximum_memory_size: OptFloat = Field::float("MaximumMemorySize"),
    6 minimum_gpu_amount: OptInt = Field::int32("MinimumGPUAmount"),
    7 maximum_gpu_amount: OptInt = Field::int32("MaximumGPUAmount"),
    8 gpu_spec: OptStr = Field::string("GPUSpec"),
    9 instance_category: Opt = Field::one_of("InstanceCategory", InstanceCategory::VALUES),
    10 cpu_architecture: Opt = Field::one_of("CpuArchitecture", crate::shapes::CpuArchitecture::VALUES),
    11 minimum_cpu_speed_frequency: OptFloat = Field::float("MinimumCpuSpeedFrequency"),
    12 maximum_cpu_speed_frequency: OptFloat = Field::float("MaximumCpuSpeedFrequency"),
    13 minimum_cpu_turbo_frequency: OptFloat = Field::float("MinimumCpuTurboFrequency"),
    14 maximum_cpu_turbo_frequency: OptFloat = Field::float("MaximumCpuTurboFrequency"),
    15 physical_processor_model: OptStr = Field::string("PhysicalProcessorModel"),
    16 instance_family_level: Opt = Field::one_of("InstanceFamilyLevel", InstanceFamilyLevel::VALUES),
    17 minimum_instance_pps_rx: OptInt = Field::int64("MinimumInstancePpsRx"),
    18 minimum_instance_pps_tx: OptInt = Field::int64("MinimumInstancePpsTx"),
    19 minimum_instance_bandwidth_rx: OptInt = Field::int32("MinimumInstanceBandwidthRx"),
    20 minimum_instance_bandwidth_tx: OptInt = Field::int32("MinimumInstanceBandwidthTx"),
    21 minimum_primary_eni_queue_number: OptInt = Field::int32("MinimumPrimaryEniQueueNumber"),
    22 minimum_secondary_eni_queue_number: OptInt = Field::int32("MinimumSecondaryEniQueueNumber"),
    23 minimum_eni_quantity: OptInt = Field::int32("MinimumEniQuantity"),
    24 minimum_queue_pair_number: OptInt = Field::int32("MinimumQueuePairNumber"),
    25 minimum_eri_quantity: OptInt = Field::int32("MinimumEriQuantity"),
    26 minimum_eni_private_ip_address_quantity: OptInt = Field::int32("MinimumEniPrivateIpAddressQuantity"),
    27 minimum_eni_ipv6_address_quantity: OptInt = Field::int32("MinimumEniIpv6AddressQuantity"),
    28 minimum_local_storage_amount: OptInt = Field::int32("MinimumLocalStorageAmount"),
    29 minimum_local_storage_capacity: OptInt = Field::int64("MinimumLocalStorageCapacity"),
    30 minimum_disk_quantity: OptInt = Field::int32("MinimumDiskQuantity"),
    31 local_storage_category: Opt = Field::one_of("LocalStorageCategory", crate::shapes::LocalStorageCategory::VALUES),
    32 nvme_support: Opt = Field::one_of("NvmeSupport", NvmeSupport::VALUES),
    33 minimum_baseline_credit: OptInt = Field::int32("MinimumBaselineCredit"),
    34 minimum_initial_credit: OptInt = Field::int32("MinimumInitialCredit"),
    35 instance_type_families: List = Field::string("InstanceTypeFamilies").list().limits(&Limits::new().items(None, Some(10))),
    36 gpu_specs: List = Field::string("GpuSpecs").list().limits(&Limits::new().items(None, Some(10))),
    37 instance_categories: List = Field::one_of("InstanceCategories", InstanceCategory::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    38 cpu_architectures: List = Field::one_of("CpuArchitectures", crate::shapes::CpuArchitecture::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    39 physical_processor_models: List = Field::string("PhysicalProcessorModels").list().limits(&Limits::new().items(None, Some(10))),
    40 local_storage_categories: List = Field::one_of("LocalStorageCategories", crate::shapes::LocalStorageCategory::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    41 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(1600.0))),
    42 next_token: OptStr = Field::string("NextToken").limits(&Limits::new().length(None, Some(50))),
}

/// Response of `DescribeInstanceTypes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Instance types, such as `ecs.g7.large`: those to ask about, or those that match with their data.
    pub instance_types: Vec<InstanceType>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceTypesResponse: DESCRIBE_INSTANCE_TYPES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_types: List = Field::record("InstanceTypes", &INSTANCE_TYPE).wrapped("InstanceType"),
    2 next_token: OptStr = Field::string("NextToken"),
}

/// `InstanceTypes.InstanceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceType {
    /// `EniTotalQuantity`: integer.
    pub eni_total_quantity: Option<i64>,
    /// Kind of the local disks: `local_hdd_pro` or `local_ssd_pro`.
    pub local_storage_category: Option<LocalStorageCategory>,
    /// `PrimaryEniQueueNumber`: integer.
    pub primary_eni_queue_number: Option<i64>,
    /// Size of the memory of an instance or host of this type. Unit: GiB.
    pub memory_size: Option<f64>,
    /// Size of each local disk. Unit: GiB.
    pub local_storage_capacity: Option<i64>,
    /// Level of the instance family: `EntryLevel`, `EnterpriseLevel` or `CreditEntryLevel` (burstable).
    pub instance_family_level: Option<InstanceTypeInstanceFamilyLevel>,
    /// `InstancePpsRx`: integer.
    pub instance_pps_rx: Option<i64>,
    /// Most IPv6 addresses on a network interface.
    pub eni_ipv6_address_quantity: Option<i64>,
    /// `MaximumQueueNumberPerEni`: integer.
    pub maximum_queue_number_per_eni: Option<i64>,
    /// Name of the instance type. `DescribeInstanceTypes` lists it.
    pub instance_type_id: Option<String>,
    /// `InstanceBandwidthRx`: integer.
    pub instance_bandwidth_rx: Option<i64>,
    /// `SecondaryEniQueueNumber`: integer.
    pub secondary_eni_queue_number: Option<i64>,
    /// Model of the GPU, such as `NVIDIA V100`. On the wire: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// `InstanceBandwidthTx`: integer.
    pub instance_bandwidth_tx: Option<i64>,
    /// Number of RDMA queues of the network interface.
    pub queue_pair_number: Option<i64>,
    /// `EriQuantity`: integer.
    pub eri_quantity: Option<i64>,
    /// How many GPUs an instance has; 0 when it has none. On the wire: `GPUAmount`.
    pub gpu_amount: Option<i64>,
    /// `TotalEniQueueQuantity`: integer.
    pub total_eni_queue_quantity: Option<i64>,
    /// Whether the instance type needs an NVMe driver in the image: `required` or `unsupported`.
    pub nvme_support: Option<InstanceTypeNvmeSupport>,
    /// How many disks an instance of this type can have.
    pub disk_quantity: Option<i64>,
    /// `InitialCredit`: integer.
    pub initial_credit: Option<i64>,
    /// How many local disks the instance or host has.
    pub local_storage_amount: Option<i64>,
    /// vCPU performance that a burstable instance may always use, in percent summed up over its vCPUs.
    pub baseline_credit: Option<i64>,
    /// `InstancePpsTx`: integer.
    pub instance_pps_tx: Option<i64>,
    /// Most private IPv4 addresses on a network interface.
    pub eni_private_ip_address_quantity: Option<i64>,
    /// Number of vCPUs that an instance of this type gets.
    pub cpu_core_count: Option<i64>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Most network interfaces that an instance of the type has.
    pub eni_quantity: Option<i64>,
    /// `EniTrunkSupported`: boolean.
    pub eni_trunk_supported: Option<bool>,
    /// Clock rate of the processor. Unit: GHz.
    pub cpu_speed_frequency: Option<f64>,
    /// Turbo clock rate of the processor. Unit: GHz.
    pub cpu_turbo_frequency: Option<f64>,
    /// Model of the physical processor. In a query, a part of it is enough, such as `Intel`.
    pub physical_processor_model: Option<String>,
    /// `NetworkEncryptionSupport`: boolean.
    pub network_encryption_support: Option<bool>,
    /// Category of the instance type, such as `General-purpose` or `Memory-optimized`.
    pub instance_category: Option<String>,
    /// Architecture of the processor: `X86` or `ARM`.
    pub cpu_architecture: Option<CpuArchitecture>,
    /// `GPUMemorySize`: number.
    pub gpu_memory_size: Option<f64>,
    /// `NetworkCardQuantity`: integer.
    pub network_card_quantity: Option<i64>,
    /// `NetworkCards`: list of records.
    pub network_cards: Vec<NetworkCardInfo>,
    /// `SupportedBootModes`: list.
    pub supported_boot_modes: Vec<SupportedBootMode>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceType: INSTANCE_TYPE,
    0 eni_total_quantity: OptInt = Field::int32("EniTotalQuantity"),
    1 local_storage_category: Opt = Field::one_of("LocalStorageCategory", LocalStorageCategory::VALUES),
    2 primary_eni_queue_number: OptInt = Field::int32("PrimaryEniQueueNumber"),
    3 memory_size: OptFloat = Field::float("MemorySize"),
    4 local_storage_capacity: OptInt = Field::int64("LocalStorageCapacity"),
    5 instance_family_level: Opt = Field::one_of("InstanceFamilyLevel", InstanceTypeInstanceFamilyLevel::VALUES),
    6 instance_pps_rx: OptInt = Field::int64("InstancePpsRx"),
    7 eni_ipv6_address_quantity: OptInt = Field::int32("EniIpv6AddressQuantity"),
    8 maximum_queue_number_per_eni: OptInt = Field::int32("MaximumQueueNumberPerEni"),
    9 instance_type_id: OptStr = Field::string("InstanceTypeId"),
    10 instance_bandwidth_rx: OptInt = Field::int32("InstanceBandwidthRx"),
    11 secondary_eni_queue_number: OptInt = Field::int32("SecondaryEniQueueNumber"),
    12 gpu_spec: OptStr = Field::string("GPUSpec"),
    13 instance_bandwidth_tx: OptInt = Field::int32("InstanceBandwidthTx"),
    14 queue_pair_number: OptInt = Field::int32("QueuePairNumber"),
    15 eri_quantity: OptInt = Field::int32("EriQuantity"),
    16 gpu_amount: OptInt = Field::int32("GPUAmount"),
    17 total_eni_queue_quantity: OptInt = Field::int32("TotalEniQueueQuantity"),
    18 nvme_support: Opt = Field::one_of("NvmeSupport", InstanceTypeNvmeSupport::VALUES),
    19 disk_quantity: OptInt = Field::int32("DiskQuantity"),
    20 initial_credit: OptInt = Field::int32("InitialCredit"),
    21 local_storage_amount: OptInt = Field::int32("LocalStorageAmount"),
    22 baseline_credit: OptInt = Field::int32("BaselineCredit"),
    23 instance_pps_tx: OptInt = Field::int64("InstancePpsTx"),
    24 eni_private_ip_address_quantity: OptInt = Field::int32("EniPrivateIpAddressQuantity"),
    25 cpu_core_count: OptInt = Field::int32("CpuCoreCount"),
    26 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    27 eni_quantity: OptInt = Field::int32("EniQuantity"),
    28 eni_trunk_supported: OptBool = Field::boolean("EniTrunkSupported"),
    29 cpu_speed_frequency: OptFloat = Field::float("CpuSpeedFrequency"),
    30 cpu_turbo_frequency: OptFloat = Field::float("CpuTurboFrequency"),
    31 physical_processor_model: OptStr = Field::string("PhysicalProcessorModel"),
    32 network_encryption_support: OptBool = Field::boolean("NetworkEncryptionSupport"),
    33 instance_category: OptStr = Field::string("InstanceCategory"),
    34 cpu_architecture: Opt = Field::one_of("CpuArchitecture", CpuArchitecture::VALUES),
    35 gpu_memory_size: OptFloat = Field::float("GPUMemorySize"),
    36 network_card_quantity: OptInt = Field::int32("NetworkCardQuantity"),
    37 network_cards: List = Field::record("NetworkCards", &NETWORK_CARD_INFO).wrapped("NetworkCardInfo"),
    38 supported_boot_modes: List = Field::one_of("SupportedBootModes", SupportedBootMode::VALUES).wrapped("SupportedBootMode"),
}

/// `InstanceTypes.InstanceType.NetworkCards.NetworkCardInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkCardInfo {
    /// Index of the network card of the instance that the interface uses.
    pub network_card_index: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkCardInfo: NETWORK_CARD_INFO,
    0 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
}

open_enum! {
    /// Documented values of `NvmeSupport`. The provider may add others.
    pub enum NvmeSupport {
        Required = "required",
        Unsupported = "unsupported",
    }
}

open_enum! {
    /// Documented values of `InstanceTypes.InstanceType.LocalStorageCategory`. The provider may add others.
    pub enum LocalStorageCategory {
        LocalHddPro = "local_hdd_pro",
        LocalSsdPro = "local_ssd_pro",
    }
}

open_enum! {
    /// Documented values of `InstanceTypes.InstanceType.InstanceFamilyLevel`. The provider may add others.
    pub enum InstanceTypeInstanceFamilyLevel {
        EntryLevel = "EntryLevel",
        EnterpriseLevel = "EnterpriseLevel",
        CreditEntryLevel = "CreditEntryLevel",
    }
}

open_enum! {
    /// Documented values of `InstanceTypes.InstanceType.NvmeSupport`. The provider may add others.
    pub enum InstanceTypeNvmeSupport {
        Required = "required",
        Unsupported = "unsupported",
    }
}

open_enum! {
    /// Documented values of `InstanceTypes.InstanceType.CpuArchitecture`. The provider may add others.
    pub enum CpuArchitecture {
        X86 = "X86",
        Arm = "ARM",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SupportedBootMode {
        Bios = "BIOS",
        Uefi = "UEFI",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceTypesRequest,
    DescribeInstanceTypesResponse,
    InstanceType,
    NetworkCardInfo,
}
