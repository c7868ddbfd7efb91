// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTypes.json; do not edit.
//! Lists instance types with vCPUs, memory, network, disk and accelerator figures.
//!
//! At most 100 a page: without `NextToken` only the first page comes.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTypes).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeInstanceTypesRequest, DescribeInstanceTypesResponse>(
    "DescribeInstanceTypes", Effect::Read, &DESCRIBE_INSTANCE_TYPES_REQUEST, &DESCRIBE_INSTANCE_TYPES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["InstanceTypes"],
    total: None,
}));

/// Request of `DescribeInstanceTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypesRequest {
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `InstanceTypes`: texts, at most 10 elements. */ pub instance_types: Vec<String>,
    /** `MinimumCpuCoreCount`: integer. */ pub minimum_cpu_core_count: Option<i64>,
    /** `MaximumCpuCoreCount`: integer. */ pub maximum_cpu_core_count: Option<i64>,
    /** `MinimumMemorySize`: number. */ pub minimum_memory_size: Option<f64>,
    /** `MaximumMemorySize`: number. */ pub maximum_memory_size: Option<f64>,
    /** `MinimumGPUAmount`: integer. */ pub minimum_gpu_amount: Option<i64>,
    /** `MaximumGPUAmount`: integer. */ pub maximum_gpu_amount: Option<i64>,
    /** `GPUSpec`: text. */ pub gpu_spec: Option<String>,
    /** `InstanceCategory`: one of the known values. */ pub instance_category: Option<InstanceCategory>,
    /** `CpuArchitecture`: one of the known values. */ pub cpu_architecture: Option<CpuArchitecture>,
    /** `MinimumCpuSpeedFrequency`: number. */ pub minimum_cpu_speed_frequency: Option<f64>,
    /** `MaximumCpuSpeedFrequency`: number. */ pub maximum_cpu_speed_frequency: Option<f64>,
    /** `MinimumCpuTurboFrequency`: number. */ pub minimum_cpu_turbo_frequency: Option<f64>,
    /** `MaximumCpuTurboFrequency`: number. */ pub maximum_cpu_turbo_frequency: Option<f64>,
    /** `PhysicalProcessorModel`: text. */ pub physical_processor_model: Option<String>,
    /** `InstanceFamilyLevel`: one of the known values. */ pub instance_family_level: Option<InstanceFamilyLevel>,
    /** `MinimumInstancePpsRx`: integer. */ pub minimum_instance_pps_rx: Option<i64>,
    /** `MinimumInstancePpsTx`: integer. */ pub minimum_instance_pps_tx: Option<i64>,
    /** `MinimumInstanceBandwidthRx`: integer. */ pub minimum_instance_bandwidth_rx: Option<i64>,
    /** `MinimumInstanceBandwidthTx`: integer. */ pub minimum_instance_bandwidth_tx: Option<i64>,
    /** `MinimumPrimaryEniQueueNumber`: integer. */ pub minimum_primary_eni_queue_number: Option<i64>,
    /** `MinimumSecondaryEniQueueNumber`: integer. */ pub minimum_secondary_eni_queue_number: Option<i64>,
    /** `MinimumEniQuantity`: integer. */ pub minimum_eni_quantity: Option<i64>,
    /** `MinimumQueuePairNumber`: integer. */ pub minimum_queue_pair_number: Option<i64>,
    /** `MinimumEriQuantity`: integer. */ pub minimum_eri_quantity: Option<i64>,
    /** `MinimumEniPrivateIpAddressQuantity`: integer. */ pub minimum_eni_private_ip_address_quantity: Option<i64>,
    /** `MinimumEniIpv6AddressQuantity`: integer. */ pub minimum_eni_ipv6_address_quantity: Option<i64>,
    /** `MinimumLocalStorageAmount`: integer. */ pub minimum_local_storage_amount: Option<i64>,
    /** `MinimumLocalStorageCapacity`: integer. */ pub minimum_local_storage_capacity: Option<i64>,
    /** `MinimumDiskQuantity`: integer. */ pub minimum_disk_quantity: Option<i64>,
    /** `LocalStorageCategory`: one of the known values. */ pub local_storage_category: Option<LocalStorageCategory>,
    /** `NvmeSupport`: one of the known values. */ pub nvme_support: Option<NvmeSupport>,
    /** `MinimumBaselineCredit`: integer. */ pub minimum_baseline_credit: Option<i64>,
    /** `MinimumInitialCredit`: integer. */ pub minimum_initial_credit: Option<i64>,
    /** `InstanceTypeFamilies`: texts, at most 10 elements. */ pub instance_type_families: Vec<String>,
    /** `GpuSpecs`: texts, at most 10 elements. */ pub gpu_specs: Vec<String>,
    /** `InstanceCategories`: list, at most 10 elements. */ pub instance_categories: Vec<InstanceCategory>,
    /** `CpuArchitectures`: list, at most 10 elements. */ pub cpu_architectures: Vec<CpuArchitecture>,
    /** `PhysicalProcessorModels`: texts, at most 10 elements. */ pub physical_processor_models: Vec<String>,
    /** `LocalStorageCategories`: list, at most 10 elements. */ pub local_storage_categories: Vec<LocalStorageCategory>,
    /** `MaxResults`: integer, 1 to 1600. Default: `1600`. */ pub max_results: Option<i64>,
    /** `NextToken`: text, at most 50 characters. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceTypesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into()); self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_types = all(value); self
    }
    /// Sets `MinimumCpuCoreCount`.
    pub fn minimum_cpu_core_count(mut self, value: i64) -> Self { self.minimum_cpu_core_count = Some(value); self }
    /// Sets `MaximumCpuCoreCount`.
    pub fn maximum_cpu_core_count(mut self, value: i64) -> Self { self.maximum_cpu_core_count = Some(value); self }
    /// Sets `MinimumMemorySize`.
    pub fn minimum_memory_size(mut self, value: f64) -> Self { self.minimum_memory_size = Some(value); self }
    /// Sets `MaximumMemorySize`.
    pub fn maximum_memory_size(mut self, value: f64) -> Self { self.maximum_memory_size = Some(value); self }
    /// Sets `MinimumGPUAmount`.
    pub fn minimum_gpu_amount(mut self, value: i64) -> Self { self.minimum_gpu_amount = Some(value); self }
    /// Sets `MaximumGPUAmount`.
    pub fn maximum_gpu_amount(mut self, value: i64) -> Self { self.maximum_gpu_amount = Some(value); self }
    /// Sets `GPUSpec`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self { self.gpu_spec = Some(value.into()); self }
    /// Sets `InstanceCategory`.
    pub fn instance_category(mut self, value: impl Into<InstanceCategory>) -> Self {
        self.instance_category = Some(value.into()); self
    }
    /// Sets `CpuArchitecture`.
    pub fn cpu_architecture(mut self, value: impl Into<CpuArchitecture>) -> Self {
        self.cpu_architecture = Some(value.into()); self
    }
    /// Sets `MinimumCpuSpeedFrequency`.
    pub fn minimum_cpu_speed_frequency(mut self, value: f64) -> Self { self.minimum_cpu_speed_frequency = Some(value); self }
    /// Sets `MaximumCpuSpeedFrequency`.
    pub fn maximum_cpu_speed_frequency(mut self, value: f64) -> Self { self.maximum_cpu_speed_frequency = Some(value); self }
    /// Sets `MinimumCpuTurboFrequency`.
    pub fn minimum_cpu_turbo_frequency(mut self, value: f64) -> Self { self.minimum_cpu_turbo_frequency = Some(value); self }
    /// Sets `MaximumCpuTurboFrequency`.
    pub fn maximum_cpu_turbo_frequency(mut self, value: f64) -> Self { self.maximum_cpu_turbo_frequency = Some(value); self }
    /// Sets `PhysicalProcessorModel`.
    pub fn physical_processor_model(mut self, value: impl Into<String>) -> Self {
        self.physical_processor_model = Some(value.into()); self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<InstanceFamilyLevel>) -> Self {
        self.instance_family_level = Some(value.into()); self
    }
    /// Sets `MinimumInstancePpsRx`.
    pub fn minimum_instance_pps_rx(mut self, value: i64) -> Self { self.minimum_instance_pps_rx = Some(value); self }
    /// Sets `MinimumInstancePpsTx`.
    pub fn minimum_instance_pps_tx(mut self, value: i64) -> Self { self.minimum_instance_pps_tx = Some(value); self }
    /// Sets `MinimumInstanceBandwidthRx`.
    pub fn minimum_instance_bandwidth_rx(mut self, value: i64) -> Self { self.minimum_instance_bandwidth_rx = Some(value); self }
    /// Sets `MinimumInstanceBandwidthTx`.
    pub fn minimum_instance_bandwidth_tx(mut self, value: i64) -> Self { self.minimum_instance_bandwidth_tx = Some(value); self }
    /// Sets `MinimumPrimaryEniQueueNumber`.
    pub fn minimum_primary_eni_queue_number(mut self, value: i64) -> Self {
        self.minimum_primary_eni_queue_number = Some(value); self
    }
    /// Sets `MinimumSecondaryEniQueueNumber`.
    pub fn minimum_secondary_eni_queue_number(mut self, value: i64) -> Self {
        self.minimum_secondary_eni_queue_number = Some(value); self
    }
    /// Sets `MinimumEniQuantity`.
    pub fn minimum_eni_quantity(mut self, value: i64) -> Self { self.minimum_eni_quantity = Some(value); self }
    /// Sets `MinimumQueuePairNumber`.
    pub fn minimum_queue_pair_number(mut self, value: i64) -> Self { self.minimum_queue_pair_number = Some(value); self }
    /// Sets `MinimumEriQuantity`.
    pub fn minimum_eri_quantity(mut self, value: i64) -> Self { self.minimum_eri_quantity = Some(value); self }
    /// Sets `MinimumEniPrivateIpAddressQuantity`.
    pub fn minimum_eni_private_ip_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value); self
    }
    /// Sets `MinimumEniIpv6AddressQuantity`.
    pub fn minimum_eni_ipv6_address_quantity(mut self, value: i64) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value); self
    }
    /// Sets `MinimumLocalStorageAmount`.
    pub fn minimum_local_storage_amount(mut self, value: i64) -> Self { self.minimum_local_storage_amount = Some(value); self }
    /// Sets `MinimumLocalStorageCapacity`.
    pub fn minimum_local_storage_capacity(mut self, value: i64) -> Self {
        self.minimum_local_storage_capacity = Some(value); self
    }
    /// Sets `MinimumDiskQuantity`.
    pub fn minimum_disk_quantity(mut self, value: i64) -> Self { self.minimum_disk_quantity = Some(value); self }
    /// Sets `LocalStorageCategory`.
    pub fn local_storage_category(mut self, value: impl Into<LocalStorageCategory>) -> Self {
        self.local_storage_category = Some(value.into()); self
    }
    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<NvmeSupport>) -> Self { self.nvme_support = Some(value.into()); self }
    /// Sets `MinimumBaselineCredit`.
    pub fn minimum_baseline_credit(mut self, value: i64) -> Self { self.minimum_baseline_credit = Some(value); self }
    /// Sets `MinimumInitialCredit`.
    pub fn minimum_initial_credit(mut self, value: i64) -> Self { self.minimum_initial_credit = Some(value); self }
    /// Sets `InstanceTypeFamilies`.
    pub fn instance_type_families(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_type_families = all(value); self
    }
    /// Sets `GpuSpecs`.
    pub fn gpu_specs(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.gpu_specs = all(value); self }
    /// Sets `InstanceCategories`.
    pub fn instance_categories(mut self, value: impl IntoIterator<Item = impl Into<InstanceCategory>>) -> Self {
        self.instance_categories = all(value); self
    }
    /// Sets `CpuArchitectures`.
    pub fn cpu_architectures(mut self, value: impl IntoIterator<Item = impl Into<CpuArchitecture>>) -> Self {
        self.cpu_architectures = all(value); self
    }
    /// Sets `PhysicalProcessorModels`.
    pub fn physical_processor_models(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.physical_processor_models = all(value); self
    }
    /// Sets `LocalStorageCategories`.
    pub fn local_storage_categories(mut self, value: impl IntoIterator<Item = impl Into<LocalStorageCategory>>) -> Self {
        self.local_storage_categories = all(value); self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
/// Table of [`DescribeInstanceTypesRequest`].
pub static DESCRIBE_INSTANCE_TYPES_REQUEST: Schema =
    Schema { name: "DescribeInstanceTypesRequest", fields: { static ROWS: [Field; 43] = [
    Field::string("InstanceTypeFamily"),
    Field::string("InstanceTypes").list().limits(&Limits::items(None, Some(10))),
    Field::int32("MinimumCpuCoreCount"),
    Field::int32("MaximumCpuCoreCount"),
    Field::float("MinimumMemorySize"),
    Field::float("MaximumMemorySize"),
    Field::int32("MinimumGPUAmount"),
    Field::int32("MaximumGPUAmount"),
    Field::string("GPUSpec"),
    Field::one_of("InstanceCategory", InstanceCategory::VALUES),
    Field::one_of("CpuArchitecture", CpuArchitecture::VALUES),
    Field::float("MinimumCpuSpeedFrequency"),
    Field::float("MaximumCpuSpeedFrequency"),
    Field::float("MinimumCpuTurboFrequency"),
    Field::float("MaximumCpuTurboFrequency"),
    Field::string("PhysicalProcessorModel"),
    Field::one_of("InstanceFamilyLevel", InstanceFamilyLevel::VALUES),
    Field::int64("MinimumInstancePpsRx"),
    Field::int64("MinimumInstancePpsTx"),
    Field::int32("MinimumInstanceBandwidthRx"),
    Field::int32("MinimumInstanceBandwidthTx"),
    Field::int32("MinimumPrimaryEniQueueNumber"),
    Field::int32("MinimumSecondaryEniQueueNumber"),
    Field::int32("MinimumEniQuantity"),
    Field::int32("MinimumQueuePairNumber"),
    Field::int32("MinimumEriQuantity"),
    Field::int32("MinimumEniPrivateIpAddressQuantity"),
    Field::int32("MinimumEniIpv6AddressQuantity"),
    Field::int32("MinimumLocalStorageAmount"),
    Field::int64("MinimumLocalStorageCapacity"),
    Field::int32("MinimumDiskQuantity"),
    Field::one_of("LocalStorageCategory", LocalStorageCategory::VALUES),
    Field::one_of("NvmeSupport", NvmeSupport::VALUES),
    Field::int32("MinimumBaselineCredit"),
    Field::int32("MinimumInitialCredit"),
    Field::string("InstanceTypeFamilies").list().limits(&Limits::items(None, Some(10))),
    Field::string("GpuSpecs").list().limits(&Limits::items(None, Some(10))),
    Field::one_of("InstanceCategories", InstanceCategory::VALUES).list().limits(&Limits::items(None, Some(10))),
    Field::one_of("CpuArchitectures", CpuArchitecture::VALUES).list().limits(&Limits::items(None, Some(10))),
    Field::string("PhysicalProcessorModels").list().limits(&Limits::items(None, Some(10))),
    Field::one_of("LocalStorageCategories", LocalStorageCategory::VALUES).list().limits(&Limits::items(None, Some(10))),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(1600.0))),
    Field::string("NextToken").limits(&Limits::length(None, Some(50))),
]; &ROWS } };
record!(DescribeInstanceTypesRequest, DESCRIBE_INSTANCE_TYPES_REQUEST,
    [0 OptStr instance_type_family, 1 List instance_types, 8 OptStr gpu_spec, 9 Opt instance_category, 10 Opt cpu_architecture,
    15 OptStr physical_processor_model, 16 Opt instance_family_level, 31 Opt local_storage_category, 32 Opt nvme_support,
    35 List instance_type_families, 36 List gpu_specs, 37 List instance_categories, 38 List cpu_architectures,
    39 List physical_processor_models, 40 List local_storage_categories, 42 OptStr next_token] [2 OptInt minimum_cpu_core_count,
    3 OptInt maximum_cpu_core_count, 4 OptFloat minimum_memory_size, 5 OptFloat maximum_memory_size, 6 OptInt minimum_gpu_amount,
    7 OptInt maximum_gpu_amount, 11 OptFloat minimum_cpu_speed_frequency, 12 OptFloat maximum_cpu_speed_frequency,
    13 OptFloat minimum_cpu_turbo_frequency, 14 OptFloat maximum_cpu_turbo_frequency, 17 OptInt minimum_instance_pps_rx,
    18 OptInt minimum_instance_pps_tx, 19 OptInt minimum_instance_bandwidth_rx, 20 OptInt minimum_instance_bandwidth_tx,
    21 OptInt minimum_primary_eni_queue_number, 22 OptInt minimum_secondary_eni_queue_number, 23 OptInt minimum_eni_quantity,
    24 OptInt minimum_queue_pair_number, 25 OptInt minimum_eri_quantity, 26 OptInt minimum_eni_private_ip_address_quantity,
    27 OptInt minimum_eni_ipv6_address_quantity, 28 OptInt minimum_local_storage_amount, 29 OptInt minimum_local_storage_capacity,
    30 OptInt minimum_disk_quantity, 33 OptInt minimum_baseline_credit, 34 OptInt minimum_initial_credit, 41 OptInt max_results]);

/// Answer of `DescribeInstanceTypes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTypesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceTypes`: records. */ pub instance_types: Vec<InstanceType>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceTypesResponse`].
pub static DESCRIBE_INSTANCE_TYPES_RESPONSE: Schema =
    Schema { name: "DescribeInstanceTypesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::record("InstanceTypes", &INSTANCE_TYPE).wrapped("InstanceType"),
    Field::string("NextToken"),
]; &ROWS } };
record!(DescribeInstanceTypesResponse, DESCRIBE_INSTANCE_TYPES_RESPONSE,
    [0 OptStr request_id, 1 List instance_types, 2 OptStr next_token] []);

/// What `InstanceTypes.InstanceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceType {
    /** `EniTotalQuantity`: integer. */ pub eni_total_quantity: Option<i64>,
    /** `LocalStorageCategory`: text. */ pub local_storage_category: Option<String>,
    /** `PrimaryEniQueueNumber`: integer. */ pub primary_eni_queue_number: Option<i64>,
    /** `MemorySize`: number. */ pub memory_size: Option<f64>,
    /** `LocalStorageCapacity`: integer. */ pub local_storage_capacity: Option<i64>,
    /** `InstanceFamilyLevel`: text. */ pub instance_family_level: Option<String>,
    /** `InstancePpsRx`: integer. */ pub instance_pps_rx: Option<i64>,
    /** `EniIpv6AddressQuantity`: integer. */ pub eni_ipv6_address_quantity: Option<i64>,
    /** `MaximumQueueNumberPerEni`: integer. */ pub maximum_queue_number_per_eni: Option<i64>,
    /** `InstanceTypeId`: text. */ pub instance_type_id: Option<String>,
    /** `InstanceBandwidthRx`: integer. */ pub instance_bandwidth_rx: Option<i64>,
    /** `SecondaryEniQueueNumber`: integer. */ pub secondary_eni_queue_number: Option<i64>,
    /** `GPUSpec`: text. */ pub gpu_spec: Option<String>,
    /** `InstanceBandwidthTx`: integer. */ pub instance_bandwidth_tx: Option<i64>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `EriQuantity`: integer. */ pub eri_quantity: Option<i64>,
    /** `GPUAmount`: integer. */ pub gpu_amount: Option<i64>,
    /** `TotalEniQueueQuantity`: integer. */ pub total_eni_queue_quantity: Option<i64>,
    /** `NvmeSupport`: text. */ pub nvme_support: Option<String>,
    /** `DiskQuantity`: integer. */ pub disk_quantity: Option<i64>,
    /** `InitialCredit`: integer. */ pub initial_credit: Option<i64>,
    /** `LocalStorageAmount`: integer. */ pub local_storage_amount: Option<i64>,
    /** `BaselineCredit`: integer. */ pub baseline_credit: Option<i64>,
    /** `InstancePpsTx`: integer. */ pub instance_pps_tx: Option<i64>,
    /** `EniPrivateIpAddressQuantity`: integer. */ pub eni_private_ip_address_quantity: Option<i64>,
    /** `CpuCoreCount`: integer. */ pub cpu_core_count: Option<i64>,
    /** `InstanceTypeFamily`: text. */ pub instance_type_family: Option<String>,
    /** `EniQuantity`: integer. */ pub eni_quantity: Option<i64>,
    /** `EniTrunkSupported`: yes or no. */ pub eni_trunk_supported: Option<bool>,
    /** `CpuSpeedFrequency`: number. */ pub cpu_speed_frequency: Option<f64>,
    /** `CpuTurboFrequency`: number. */ pub cpu_turbo_frequency: Option<f64>,
    /** `PhysicalProcessorModel`: text. */ pub physical_processor_model: Option<String>,
    /** `NetworkEncryptionSupport`: yes or no. */ pub network_encryption_support: Option<bool>,
    /** `InstanceCategory`: text. */ pub instance_category: Option<String>,
    /** `CpuArchitecture`: text. */ pub cpu_architecture: Option<String>,
    /** `GPUMemorySize`: number. */ pub gpu_memory_size: Option<f64>,
    /** `NetworkCardQuantity`: integer. */ pub network_card_quantity: Option<i64>,
    /** `NetworkCards`: records. */ pub network_cards: Vec<NetworkCardInfo>,
    /** `SupportedBootModes`: texts. */ pub supported_boot_modes: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceType`].
pub static INSTANCE_TYPE: Schema = Schema { name: "InstanceType", fields: { static ROWS: [Field; 39] = [
    Field::int32("EniTotalQuantity"),
    Field::string("LocalStorageCategory"),
    Field::int32("PrimaryEniQueueNumber"),
    Field::float("MemorySize"),
    Field::int64("LocalStorageCapacity"),
    Field::string("InstanceFamilyLevel"),
    Field::int64("InstancePpsRx"),
    Field::int32("EniIpv6AddressQuantity"),
    Field::int32("MaximumQueueNumberPerEni"),
    Field::string("InstanceTypeId"),
    Field::int32("InstanceBandwidthRx"),
    Field::int32("SecondaryEniQueueNumber"),
    Field::string("GPUSpec"),
    Field::int32("InstanceBandwidthTx"),
    Field::int32("QueuePairNumber"),
    Field::int32("EriQuantity"),
    Field::int32("GPUAmount"),
    Field::int32("TotalEniQueueQuantity"),
    Field::string("NvmeSupport"),
    Field::int32("DiskQuantity"),
    Field::int32("InitialCredit"),
    Field::int32("LocalStorageAmount"),
    Field::int32("BaselineCredit"),
    Field::int64("InstancePpsTx"),
    Field::int32("EniPrivateIpAddressQuantity"),
    Field::int32("CpuCoreCount"),
    Field::string("InstanceTypeFamily"),
    Field::int32("EniQuantity"),
    Field::boolean("EniTrunkSupported"),
    Field::float("CpuSpeedFrequency"),
    Field::float("CpuTurboFrequency"),
    Field::string("PhysicalProcessorModel"),
    Field::boolean("NetworkEncryptionSupport"),
    Field::string("InstanceCategory"),
    Field::string("CpuArchitecture"),
    Field::float("GPUMemorySize"),
    Field::int32("NetworkCardQuantity"),
    Field::record("NetworkCards", &NETWORK_CARD_INFO).wrapped("NetworkCardInfo"),
    Field::string("SupportedBootModes").wrapped("SupportedBootMode"),
]; &ROWS } };
record!(InstanceType, INSTANCE_TYPE,
    [1 OptStr local_storage_category, 5 OptStr instance_family_level, 9 OptStr instance_type_id, 12 OptStr gpu_spec,
    18 OptStr nvme_support, 26 OptStr instance_type_family, 31 OptStr physical_processor_model, 33 OptStr instance_category,
    34 OptStr cpu_architecture, 37 List network_cards, 38 List supported_boot_modes] [0 OptInt eni_total_quantity,
    2 OptInt primary_eni_queue_number, 3 OptFloat memory_size, 4 OptInt local_storage_capacity, 6 OptInt instance_pps_rx,
    7 OptInt eni_ipv6_address_quantity, 8 OptInt maximum_queue_number_per_eni, 10 OptInt instance_bandwidth_rx,
    11 OptInt secondary_eni_queue_number, 13 OptInt instance_bandwidth_tx, 14 OptInt queue_pair_number, 15 OptInt eri_quantity,
    16 OptInt gpu_amount, 17 OptInt total_eni_queue_quantity, 19 OptInt disk_quantity, 20 OptInt initial_credit,
    21 OptInt local_storage_amount, 22 OptInt baseline_credit, 23 OptInt instance_pps_tx,
    24 OptInt eni_private_ip_address_quantity, 25 OptInt cpu_core_count, 27 OptInt eni_quantity, 28 OptBool eni_trunk_supported,
    29 OptFloat cpu_speed_frequency, 30 OptFloat cpu_turbo_frequency, 32 OptBool network_encryption_support,
    35 OptFloat gpu_memory_size, 36 OptInt network_card_quantity]);

/// What `InstanceTypes.InstanceType.NetworkCards.NetworkCardInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkCardInfo {
    /** `NetworkCardIndex`: integer. */ pub network_card_index: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkCardInfo`].
pub static NETWORK_CARD_INFO: Schema = Schema { name: "NetworkCardInfo", fields: { static ROWS: [Field; 1] = [
    Field::int32("NetworkCardIndex"),
]; &ROWS } };
record!(NetworkCardInfo, NETWORK_CARD_INFO, [] [0 OptInt network_card_index]);

cloudspec_wire::open_enum! {
    /// Values of `InstanceCategory`. The provider may add to them.
    pub enum InstanceCategory {
        GeneralPurpose = "General-purpose", ComputeOptimized = "Compute-optimized", MemoryOptimized = "Memory-optimized",
        BigData = "Big data", LocalSSds = "Local SSDs", HighClockSpeed = "High Clock Speed", Enhanced = "Enhanced",
        Shared = "Shared", ComputeOptimizedWithGpu = "Compute-optimized with GPU",
        VisualComputeOptimized = "Visual Compute-optimized", HeterogeneousService = "Heterogeneous Service",
        ComputeOptimizedWithFpga = "Compute-optimized with FPGA", ComputeOptimizedWithNpu = "Compute-optimized with NPU",
        EcsBareMetal = "ECS Bare Metal", SuperComputingCluster = "Super Computing Cluster",
        HighPerformanceCompute = "High Performance Compute",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `CpuArchitecture`. The provider may add to them.
    pub enum CpuArchitecture {
        X86 = "X86", Arm = "ARM",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InstanceFamilyLevel`. The provider may add to them.
    pub enum InstanceFamilyLevel {
        EntryLevel = "EntryLevel", EnterpriseLevel = "EnterpriseLevel", CreditEntryLevel = "CreditEntryLevel",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `LocalStorageCategory`. The provider may add to them.
    pub enum LocalStorageCategory {
        LocalHddPro = "local_hdd_pro", LocalSsdPro = "local_ssd_pro",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `NvmeSupport`. The provider may add to them.
    pub enum NvmeSupport {
        Required = "required", Unsupported = "unsupported",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceTypesRequest, DescribeInstanceTypesResponse, InstanceType, NetworkCardInfo,
);
