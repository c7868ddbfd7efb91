// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RunInstances.json; do not edit.
//! Creates up to 100 instances and starts them.
//!
//! The account is charged and must be verified. `MinAmount` sets how many are acceptable, and `DryRun` checks the request
//! alone. Returns ids at once: wait until each is `Running`. DescribeAvailableResource tells beforehand what is in stock.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RunInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Arn, ImageOptions, Tag2 as Tag};

operation!(Operation::new::<RunInstancesRequest, RunInstancesResponse>(
    "RunInstances", Effect::Write, &RUN_INSTANCES_REQUEST, &RUN_INSTANCES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage AccountForbidden.AssociatedWithResellerPartner AccountForbidden.ProductCreationLimited
    400 BurstingEnabledForDiskCategoryUnsupported BurstingEnabledForMultiAttachDiskUnsupported
    400 ChargeTypeViolation.PostPaidDedicatedHost ClassicNetworkNotSupported DedicatedHostNotSupported \
        DedicatedHostType.Unmatched
    400 Duplicate.TagKey HibernationConfigured.ImageNotEncrypted HibernationConfigured.InstanceTypeNotSupport
    400 HibernationConfigured.MemorySizeTooBig ImageNotSupportCloudInit IncorrectDedicatedHostStatus IncorrectDefaultVpcStatus
    400 IncorrectImageStatus IncorrectRecycleBinStatus IncorrectVSwitchStatus IncorrectVpcStatus InstanceDiskCategoryLimitExceed
    400 InstanceDiskNumber.LimitExceed InsufficientBalance.AgentCredit Invalid.InstanceChargeType Invalid.InstanceId
    400 Invalid.InstanceType Invalid.PrivatePoolOptions.Id Invalid.PrivatePoolOptions.MatchCriteria
    400 Invalid.PrivatePoolOptions.NoStock Invalid.PrivatePoolOptions.status Invalid.PrivatePoolOptionsId Invalid.ZoneId
    400 InvalidAccount.NotSupportSpot InvalidAccountStatus.PayAmountLimitExceeded InvalidAdditionalInfoPvdConfig.SizeExceeded
    400 InvalidAliUid InvalidAutoPay.PostPaidUnsupported InvalidAutoReleaseTime.Malformed \
        InvalidAutoRenewPeriod.ValueNotSupported
    400 InvalidBandwidthOut.LessThanZero InvalidCapacityReservationId.NotFound InvalidChargeType.CapacityReservationNotSupported
    400 InvalidClientToken.ValueNotSupported InvalidCloudBoxZone.OperationNotSupported InvalidCustomInstanceType.NotSupported
    400 InvalidDataDevice.Malformed InvalidDataDiskCategory.ValueNotSupported InvalidDataDiskSize.ValueNotSupported
    400 InvalidDedicatedHostClusterId.InValid InvalidDedicatedHostClusterId.NotFound InvalidDedicatedHostId.NotFound
    400 InvalidDedicatedHostStatus.NotSupport InvalidDeploymentOnHost InvalidDeploymentSetId.NotFound \
        InvalidDescription.Malformed
    400 InvalidDestinationZone.DeploymentSetMismatch InvalidDiskCategory.ConflictSnapshotCategory InvalidDiskCategory.Mismatch
    400 InvalidDiskCategory.NotSupported InvalidDiskCategory.ValueNotSupported InvalidDiskDescription.Malformed
    400 InvalidDiskName.Malformed InvalidEncryptAlgorithm InvalidEncryptAlgorithm.NotMatchSnapshot
    400 InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId InvalidEncrypted.NotMatchSnapshot
    400 InvalidEniQueueSize.RegionOrUserNotSupported InvalidHostName.Malformed InvalidHpcClusterId.Creating
    400 InvalidHpcClusterId.Necessary InvalidHpcClusterId.NotFound InvalidHpcClusterId.Unnecessary
    400 InvalidHttpEndpoint.NotSupported InvalidHttpPutResponseHopLimit.NotSupported InvalidHttpTokens.NotSupported
    400 InvalidInnerIpAddress.Malformed InvalidInnerIpAddress.Unusable InvalidInstanceChargeType.NotSupport
    400 InvalidInstanceName.CustomMalformed InvalidInstanceName.Malformed InvalidInstanceType.ElasticNetworkInterfaceNotSupported
    400 InvalidInstanceType.NotSupportCpuOptionsTopologyType InvalidInstanceType.NotSupported
    400 InvalidInstanceType.ValueNotSupported InvalidInstanceType.ValueUnauthorized InvalidInternetChargeType.ValueNotSupported
    400 InvalidInternetMaxBandwidthIn.Malformed InvalidInternetMaxBandwidthOut.Malformed InvalidIoOptimize.ValueNotSupported
    400 InvalidKMSKeyId.NotSymmetric InvalidKmsKeyId.NotMatchSnapshot InvalidManagedPrivateSpaceId.NotFound
    400 InvalidMarketImageChargeType.NotSupport InvalidMaxAmount.Malformed InvalidMinAmount.Malformed InvalidNetworkType.Mismatch
    400 InvalidNetworkType.NotSupported InvalidNodeControllerId.Malformed InvalidOperation.EniCountExceeded
    400 InvalidOperation.UserNotSupportNetworkCard InvalidOperation.UserNotSupported
    400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature InvalidParam.EncryptedMismatch InvalidParam.NetworkInterface
    400 InvalidParam.NotSupportJumboFrame InvalidParam.SecondaryNetworkInterface InvalidParam.Tenancy InvalidParameter
    400 InvalidParameter.Affinity InvalidParameter.Arns InvalidParameter.Bandwidth InvalidParameter.CloudboxNotSupported
    400 InvalidParameter.Conflict InvalidParameter.CpuOptionsTopologyType InvalidParameter.CreditSpecification
    400 InvalidParameter.DedicatedRegionNotSupported InvalidParameter.Encrypted.KmsNotEnable InvalidParameter.EncryptedIllegal
    400 InvalidParameter.EncryptedNotSupported InvalidParameter.EniQueueSize InvalidParameter.KMSKeyId.CMKUnauthorized
    400 InvalidParameter.KmsNotEnabled InvalidParameter.Mismatch InvalidParameter.NetworkCardIndexInvalid
    400 InvalidParameter.SecurityGroupIdRepeated InvalidParameter.VSwitchId InvalidParams.CreateEniParams
    400 InvalidPassword.Malformed InvalidPasswordParam.Mismatch InvalidPerformanceLevel.Malformed
    400 InvalidPerformanceLevel.ValueNotSupported InvalidPeriod InvalidPeriod.ExceededDedicatedHost
    400 InvalidPeriodType.ValueNotSupported InvalidPlatform.ValueNotSupported InvalidPrimaryIpAddress.SizeInvalid
    400 InvalidPrivateIpAddress InvalidPrivateIpAddress.Duplicated InvalidPrivateIpAddress.Malformed
    400 InvalidProvisionedIops.LimitExceed InvalidRelationResource.NotFound InvalidSchedulerOptions
    400 InvalidSecurityGroup.NetworkType InvalidSecurityGroup.NotInDefaultVpc InvalidSecurityGroup.VpcMismatch
    400 InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict InvalidSecurityGroupId.NotFound
    400 InvalidSecurityGroupId.SingleIdAndMultiIdConflict InvalidSnapshotId.BasedSnapshotTooOld InvalidSnapshotId.Malformed
    400 InvalidSnapshotId.NotFound InvalidSpotAliUid InvalidSpotAuthorized InvalidSpotDuration InvalidSpotInterruptionBehavior
    400 InvalidSpotParam.EmptyZoneID InvalidSpotPrepaid InvalidSpotPriceLimit InvalidSpotPriceLimit.LowerThanPublicPrice
    400 InvalidSpotStrategy InvalidStorageClusterId.CapacityNotEnough InvalidStorageClusterId.CategoryNotMatch
    400 InvalidStorageClusterId.DiskSizeEmpty InvalidStorageClusterId.PerformanceLevelNotMatch
    400 InvalidStorageClusterId.StatusNotSupport InvalidStorageClusterId.ZoneIdEmpty InvalidSystemDiskCategory.ValueNotSupported
    400 InvalidSystemDiskSize.ImageNotSupportResize InvalidSystemDiskSize.LessThanMemSize InvalidSystemDiskSize.ValueNotSupported
    400 InvalidTag.Mismatch InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed InvalidUserData.Base64FormatInvalid
    400 InvalidUserData.NotSupported InvalidUserData.SizeExceeded InvalidVSwitchId.Necessary InvalidVpcZone.NotSupported
    400 InvalidZoneId.NotSupportCreateWithShareEncryptedImage InvalidZoneId.NotSupportShareEncryptedImage \
        IoOptimized.NotSupported
    400 JoinedGroupLimitExceed LackResource LoginAsNonRoot.ImageNotSupport MissingParameter \
        MissingParameter.PrivatePoolOptions.Id
    400 MissingParameter.PrivatePoolOptionsId MissingParamter NoAvaliableDedicatedHost NoPermission.Price NoPermission.SystemTag
    400 NotSupport.SnapshotEncryptedAlgorithmConflict NotSupportSnapshotEncrypted.DiskCategory
    400 NotSupportSnapshotEncrypted.ImageOwnerAlias NotSupportSnapshotEncrypted.InstanceType NotSupportSnapshotEncrypted.RegionId
    400 NotSupportSnapshotEncrypted.ShareImage NotSupportSnapshotEncrypted.ZoneId NumberExceed.Tags OperationDenied
    400 OperationDenied.NoVlan OperationDenied.QuotaExceed ProvisionedIopsForDiskCategoryRequired
    400 ProvisionedIopsForDiskCategoryUnsupported QuotaExceed.AfterpayInstance QuotaExceed.DiskCapacity QuotaExceeded
    400 QuotaExceeded.PrepayDataDiskCapacity QuotaExceeded.PrivateIpAddress RegionUnauthorized ResourceNotAvailable
    400 SpotNotSupported UnexpectedImageFamily.ImageIdSupplied VpcNotFound Zone.NotOnSale
    401 InvalidRamRole.NotEcsRole
    403 Account.Arrearage CategoryNotSupported CategoryViolation DefaultVswitch.Existed DeleteWithInstance.Conflict
    403 DependencyViolation.WindowsInstance DryRun.InvalidAmount EnterpriseGroupLimited.InstanceType
    403 EnterpriseGroupLimited.MutliGroupType Forbbiden Forbidden.OnlySupportEnterpriseGroup Forbidden.RegionId
    403 Forbidden.RiskControl HibernationConfigured.InstanceOperationForbidden ImageNotSubscribed ImageNotSupportInstanceType
    403 ImageRemovedInMarket IncorrectInstanceStatus InstanceDiskCategoryLimitExceed InstanceDiskLimitExceeded
    403 InstanceDiskNumLimitExceed InstanceType.Offline InsufficientBalance InvalidAccountStatus
    403 InvalidAccountStatus.NotEnoughBalance InvalidChargeType.ValueNotSupported InvalidClusterId.NotFound
    403 InvalidDescription.Malformed InvalidDevice.InUse InvalidDisk.SystemDiskSize InvalidDiskCategory.Mismatch
    403 InvalidDiskCategory.NotSupported InvalidDiskSize.TooSmall InvalidEncrypted.DefaultEncryptionUnsupported
    403 InvalidEniId.NotFound InvalidHostname.SingleAndMultiConflict InvalidHostname.SizeInvalid InvalidImage.NotSupported
    403 InvalidImageFamily.MissingAvailableImage InvalidInstance.UnPaidOrder InvalidInstanceType.NotSupportDiskCategory
    403 InvalidInstanceType.NotSupported InvalidInstanceType.ValueNotSupported InvalidInstanceType.ZoneNotSupported
    403 InvalidIp.Address InvalidIp.IpAssigned InvalidIp.IpRepeated InvalidIspBandwidthOut InvalidIspType.ValueNotSupported
    403 InvalidIspUID InvalidManagedPrivateSpaceId.DedicatedHostIdConflict InvalidManagedPrivateSpaceId.TenancyConflict
    403 InvalidMaxPartitionNumber.Malformed InvalidNetworkType InvalidNetworkType.MismatchRamRole
    403 InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting InvalidOperation.EniCountExceeded
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded
    403 InvalidOperation.HighPerformanceTrafficModeIsNotAllowed InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode
    403 InvalidOperation.InvalidNetworkInterfaceId InvalidOperation.Ipv4CountExceeded InvalidOperation.Ipv4NotSupport
    403 InvalidOperation.Ipv6CountExceeded InvalidOperation.Ipv6NotSupport InvalidOperation.MaxEniQueueNumberExceeded
    403 InvalidOperation.NetworkInterface InvalidOperation.PublicIpAddressNoStock
    403 InvalidOperation.RegionNotSupportNetworkInterfaceId InvalidOperation.ResourceManagedByCloudProduct InvalidParam.Amount
    403 InvalidParam.ConfidentialComputingMode InvalidParam.CpuOptionsCore InvalidParam.CpuOptionsNuma InvalidParam.IpAssign
    403 InvalidParam.IpCount InvalidParam.SecondaryIp InvalidParam.TrustedSystemMode InvalidParameter.Combination
    403 InvalidParameter.EniNumExceededWithLaunchEcs InvalidParameter.EniTrafficMode InvalidParameter.EniType
    403 InvalidParameter.InvalidEniQueueNumber InvalidParameter.InvalidQueuePairNumber InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.NetworkInterface InvalidParameter.NotMatch
    403 InvalidParameter.PrivateIpAddressRepeated InvalidParameter.QueuePairNumberMustEmpty InvalidParameter.StorageSetId
    403 InvalidParameter.StorageSetPartitionNumber InvalidParameter.StorageSetZoneId InvalidParams.HostnameExceed
    403 InvalidParams.InstanceNameExceed InvalidPayMethod InvalidRegion.NotSupport InvalidRegionId.NotSupportEncryptAlgorithm
    403 InvalidResourceId.NotSupported InvalidResourceType.NotSupported InvalidSecurityOptions.NotSupported
    403 InvalidSnapshotId.NotDataDiskSnapshot InvalidSnapshotId.NotReady InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport
    403 InvalidSpotInterruptionBehavior.LocalDiskNotSupport InvalidStorageSetName.Malformed
    403 InvalidSystemDiskCategory.ValueUnauthorized InvalidUser.PassRoleForbidden InvalidUserData.Forbidden
    403 InvalidVSwitch.DefaultVSwitchNotSupport InvalidVSwitch.Ipv6NotTurnOn InvalidVSwitchId.IpInvalid IoOptimized.NotSupported
    403 MaxEniIpv6IpsCountExceeded Mayi.InternalError NodeControllerUnavailable NotSupportSnapshotEncrypted.DiskCategory
    403 OperationDenied OperationDenied.BidOwnResource OperationDenied.CloudSSDNotSupported OperationDenied.DiskTypeNotSupport
    403 OperationDenied.FlavorNotSupported OperationDenied.ImageNotValid OperationDenied.InconsistentNetwork
    403 OperationDenied.InvalidNetworkType OperationDenied.LocalDiskUnsupported OperationDenied.NoStock
    403 OperationDenied.PaygNotAvailable OperationDenied.PerformanceLevelNotMatch OperationDenied.PrepayNotAvailable
    403 OperationDenied.RegionIdNotSupported OperationDenied.ResourceControl OperationDenied.SnapshotNotAllowed
    403 OperationDenied.SnapshotNotValid OperationDenied.SnapshotParamsNotValid OperationDenied.TimestampNotSupported
    403 OperationDenied.ZoneNotAllowed OperationDenied.ZoneSystemCategoryNotMatch QuotaExceed.BuyImage
    403 QuotaExceed.DeploymentSetInstanceQuotaFull QuotaExceed.ElasticQuota QuotaExceed.PortableCloudDisk \
        QuotaExceed.PostPaidDisk
    403 QuotaExceed.Tags QuotaExceeded.PostpaidDataDiskCapacity QuotaExceeded.PrivateIpAddress RealNameAuthenticationError
    403 RegionUnauthorized ResourcesNotInSameZone SecurityGroupInstanceLimitExceed SecurityRisk.3DVerification
    403 UnsupportedIspChargeType UnsupportedIspClassicNetwork UnsupportedIspNetworkChargeType UnsupportedIspRegion
    403 UserNotInTheWhiteList Zone.NotOnSale Zone.NotOpen
    404 DependencyViolation.IoOptimized DeploymentSet.NotFound HOSTNAME_ILLEGAL InvalidAutoSnapshotPolicyId.NotFound
    404 InvalidClusterId.NotFound InvalidDataDiskSnapshotId.NotFound InvalidDiskIds.NotPortable InvalidImageId.NotFound
    404 InvalidInstanceChargeType.NotFound InvalidKeyPairName.NotFound InvalidLaunchTemplate.NotFound
    404 InvalidLaunchTemplateVersion.NotFound InvalidMarketImage.NotFound InvalidParameter.DeploymentSetGroupNo
    404 InvalidParameter.KMSKeyId.NotFound InvalidRamRole.NotFound InvalidRegionId.NotFound InvalidResourceGroup.NotFound
    404 InvalidSecurityGroupId InvalidSecurityGroupId.NotFound InvalidStorageClusterId.NotExist
    404 InvalidSystemDiskSize.LessThanImageSize InvalidSystemDiskSize.LessThanMinSize InvalidSystemDiskSize.MoreThanMaxSize
    404 InvalidVSwitchId.NotExist InvalidVSwitchId.NotFound InvalidZoneId.NotFound IoOptimized.NotSupported
    404 OperationDenied.CreatingConflict OperationDenied.ImageNotValid PaymentMethodNotFound
    429 Throttling.Resource
    500 InternalError InvalidParameter.DataEncryptedKeyCreateFailed
");

/// Request of `RunInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RunInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `InternetMaxBandwidthIn`: integer. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `UniqueSuffix`: yes or no. */ pub unique_suffix: Option<bool>,
    /** `Password`: text. */ pub password: Option<String>,
    /** `PasswordInherit`: yes or no. */ pub password_inherit: Option<bool>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `SystemDisk.Size`: text. */ pub system_disk_size: Option<String>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `SystemDisk.DiskName`: text. */ pub system_disk_disk_name: Option<String>,
    /** `SystemDisk.Description`: text. */ pub system_disk_description: Option<String>,
    /** `SystemDisk.PerformanceLevel`: text. */ pub system_disk_performance_level: Option<String>,
    /** `SystemDisk.AutoSnapshotPolicyId`: text. */ pub system_disk_auto_snapshot_policy_id: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `Amount`: integer, 1 to 1000. Default: `1`. */ pub amount: Option<i64>,
    /** `MinAmount`: integer, 1 to 100. */ pub min_amount: Option<i64>,
    /** `AutoReleaseTime`: text. */ pub auto_release_time: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `SpotDuration`: integer, 0 to 6. */ pub spot_duration: Option<i64>,
    /** `SpotPriceLimit`: number, 0 to 999999. */ pub spot_price_limit: Option<f64>,
    /** `SpotInterruptionBehavior`: text. */ pub spot_interruption_behavior: Option<String>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `LaunchTemplateId`: text. */ pub launch_template_id: Option<String>,
    /** `LaunchTemplateName`: text. */ pub launch_template_name: Option<String>,
    /** `LaunchTemplateVersion`: integer. */ pub launch_template_version: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `DeploymentSetGroupNo`: integer. */ pub deployment_set_group_no: Option<i64>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `Ipv6AddressCount`: integer. */ pub ipv6_address_count: Option<i64>,
    /** `NetworkInterfaceQueueNumber`: integer, at least 1. */ pub network_interface_queue_number: Option<i64>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `HibernationOptions.Configured`: yes or no. */ pub hibernation_options_configured: Option<bool>,
    /** `Affinity`: text. */ pub affinity: Option<String>,
    /** `Tenancy`: text. */ pub tenancy: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `StorageSetPartitionNumber`: integer, at least 1. */ pub storage_set_partition_number: Option<i64>,
    /** `CpuOptions.Core`: integer. */ pub cpu_options_core: Option<i64>,
    /** `CpuOptions.ThreadsPerCore`: integer. */ pub cpu_options_threads_per_core: Option<i64>,
    /** `CpuOptions.Numa`: text. */ pub cpu_options_numa: Option<String>,
    /** `CpuOptions.TopologyType`: text. */ pub cpu_options_topology_type: Option<String>,
    /** `SecurityOptions.TrustedSystemMode`: text. */ pub security_options_trusted_system_mode: Option<String>,
    /** `SecurityOptions.ConfidentialComputingMode`: text. */ pub security_options_confidential_computing_mode: Option<String>,
    /** `HttpEndpoint`: text. */ pub http_endpoint: Option<String>,
    /** `HttpTokens`: text. */ pub http_tokens: Option<String>,
    /** `HttpPutResponseHopLimit`: integer. */ pub http_put_response_hop_limit: Option<i64>,
    /** `PrivatePoolOptions.MatchCriteria`: text. */ pub private_pool_options_match_criteria: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: Option<String>,
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `SchedulerOptions.DedicatedHostClusterId`: text. */ pub scheduler_options_dedicated_host_cluster_id: Option<String>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `HostNames`: texts, at most 1000 elements. */ pub host_names: Vec<String>,
    /** `DataDisk`: records, at most 16 elements. */ pub data_disk: Vec<DataDisk>,
    /** `Arn`: records, at most 16 elements. */ pub arn: Vec<Arn>,
    /** `NetworkInterface`: records, at most 10 elements. */ pub network_interface: Vec<NetworkInterface>,
    /** `Tag`: records, at most 71 elements. */ pub tag: Vec<Tag>,
    /** `Ipv6Address`: texts, at most 10 elements. */ pub ipv6_address: Vec<String>,
    /** `SystemDisk`: record. */ pub system_disk: Option<SystemDisk>,
    /** `ImageOptions`: record. */ pub image_options: Option<ImageOptions>,
    /** `NetworkOptions`: record. */ pub network_options: Option<NetworkOptions>,
    /** `AutoPay`: yes or no. */ pub auto_pay: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl RunInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self { self.image_family = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self { self.host_name = Some(value.into()); self }
    /// Sets `UniqueSuffix`.
    pub fn unique_suffix(mut self, value: bool) -> Self { self.unique_suffix = Some(value); self }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self { self.password_inherit = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: impl Into<String>) -> Self { self.system_disk_size = Some(value.into()); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into()); self
    }
    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into()); self
    }
    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.system_disk_auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self { self.ram_role_name = Some(value.into()); self }
    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self { self.amount = Some(value); self }
    /// Sets `MinAmount`.
    pub fn min_amount(mut self, value: i64) -> Self { self.min_amount = Some(value); self }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self { self.auto_release_time = Some(value.into()); self }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self { self.spot_price_limit = Some(value); self }
    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into()); self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self { self.hpc_cluster_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self { self.dedicated_host_id = Some(value.into()); self }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self { self.launch_template_id = Some(value.into()); self }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into()); self
    }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: i64) -> Self { self.launch_template_version = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self { self.deployment_set_id = Some(value.into()); self }
    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self { self.deployment_set_group_no = Some(value); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into()); self
    }
    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self { self.ipv6_address_count = Some(value); self }
    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: i64) -> Self {
        self.network_interface_queue_number = Some(value); self
    }
    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self { self.deletion_protection = Some(value); self }
    /// Sets `HibernationOptions.Configured`.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value); self
    }
    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<String>) -> Self { self.affinity = Some(value.into()); self }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self { self.tenancy = Some(value.into()); self }
    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self { self.storage_set_id = Some(value.into()); self }
    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self { self.storage_set_partition_number = Some(value); self }
    /// Sets `CpuOptions.Core`.
    pub fn cpu_options_core(mut self, value: i64) -> Self { self.cpu_options_core = Some(value); self }
    /// Sets `CpuOptions.ThreadsPerCore`.
    pub fn cpu_options_threads_per_core(mut self, value: i64) -> Self { self.cpu_options_threads_per_core = Some(value); self }
    /// Sets `CpuOptions.Numa`.
    pub fn cpu_options_numa(mut self, value: impl Into<String>) -> Self { self.cpu_options_numa = Some(value.into()); self }
    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_topology_type = Some(value.into()); self
    }
    /// Sets `SecurityOptions.TrustedSystemMode`.
    pub fn security_options_trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.security_options_trusted_system_mode = Some(value.into()); self
    }
    /// Sets `SecurityOptions.ConfidentialComputingMode`.
    pub fn security_options_confidential_computing_mode(mut self, value: impl Into<String>) -> Self {
        self.security_options_confidential_computing_mode = Some(value.into()); self
    }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self { self.http_endpoint = Some(value.into()); self }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self { self.http_tokens = Some(value.into()); self }
    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self { self.http_put_response_hop_limit = Some(value); self }
    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_match_criteria = Some(value.into()); self
    }
    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into()); self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `SchedulerOptions.DedicatedHostClusterId`.
    pub fn scheduler_options_dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.scheduler_options_dedicated_host_cluster_id = Some(value.into()); self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `HostNames`.
    pub fn host_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.host_names = all(value); self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disk = all(value); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
    /// Sets `NetworkInterface`.
    pub fn network_interface(mut self, value: impl IntoIterator<Item = NetworkInterface>) -> Self {
        self.network_interface = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self { self.system_disk = Some(value); self }
    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: ImageOptions) -> Self { self.image_options = Some(value); self }
    /// Sets `NetworkOptions`.
    pub fn network_options(mut self, value: NetworkOptions) -> Self { self.network_options = Some(value); self }
    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self { self.auto_pay = Some(value); self }
}
/// Table of [`RunInstancesRequest`].
pub static RUN_INSTANCES_REQUEST: Schema = Schema { name: "RunInstancesRequest", fields: { static ROWS: [Field; 83] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId"),
    Field::string("ImageFamily"),
    Field::string("InstanceType"),
    Field::string("SecurityGroupId"),
    Field::string("VSwitchId"),
    Field::string("InstanceName"),
    Field::string("Description"),
    Field::int32("InternetMaxBandwidthIn"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("HostName"),
    Field::boolean("UniqueSuffix"),
    Field::string("Password").secret(),
    Field::boolean("PasswordInherit"),
    Field::string("ZoneId"),
    Field::string("InternetChargeType"),
    Field::string("SystemDisk.Size"),
    Field::string("SystemDisk.Category"),
    Field::string("SystemDisk.DiskName"),
    Field::string("SystemDisk.Description"),
    Field::string("SystemDisk.PerformanceLevel"),
    Field::string("SystemDisk.AutoSnapshotPolicyId"),
    Field::string("IoOptimized"),
    Field::string("UserData"),
    Field::string("KeyPairName"),
    Field::string("RamRoleName"),
    Field::int32("Amount").limits(&Limits::range(Some(1.0), Some(1000.0))),
    Field::int32("MinAmount").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("AutoReleaseTime"),
    Field::string("SpotStrategy"),
    Field::int32("SpotDuration").limits(&Limits::range(Some(0.0), Some(6.0))),
    Field::float("SpotPriceLimit").limits(&Limits::range(Some(0.0), Some(999999.0))),
    Field::string("SpotInterruptionBehavior"),
    Field::string("SecurityEnhancementStrategy"),
    Field::string("ClientToken").filled(),
    Field::string("HpcClusterId"),
    Field::boolean("DryRun"),
    Field::string("DedicatedHostId"),
    Field::string("LaunchTemplateId"),
    Field::string("LaunchTemplateName"),
    Field::int64("LaunchTemplateVersion"),
    Field::string("ResourceGroupId"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
    Field::string("InstanceChargeType"),
    Field::string("DeploymentSetId"),
    Field::int32("DeploymentSetGroupNo"),
    Field::string("PrivateIpAddress"),
    Field::string("CreditSpecification"),
    Field::int32("Ipv6AddressCount"),
    Field::int32("NetworkInterfaceQueueNumber").limits(&Limits::range(Some(1.0), None)),
    Field::boolean("DeletionProtection"),
    Field::boolean("HibernationOptions.Configured"),
    Field::string("Affinity"),
    Field::string("Tenancy"),
    Field::string("StorageSetId"),
    Field::int32("StorageSetPartitionNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("CpuOptions.Core"),
    Field::int32("CpuOptions.ThreadsPerCore"),
    Field::string("CpuOptions.Numa"),
    Field::string("CpuOptions.TopologyType"),
    Field::string("SecurityOptions.TrustedSystemMode"),
    Field::string("SecurityOptions.ConfidentialComputingMode"),
    Field::string("HttpEndpoint"),
    Field::string("HttpTokens"),
    Field::int32("HttpPutResponseHopLimit"),
    Field::string("PrivatePoolOptions.MatchCriteria"),
    Field::string("PrivatePoolOptions.Id"),
    Field::string("Isp"),
    Field::string("SchedulerOptions.DedicatedHostClusterId"),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::string("HostNames").list().limits(&Limits::items(None, Some(1000))),
    Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::items(None, Some(16))),
    Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::items(None, Some(16))),
    Field::record("NetworkInterface", &NETWORK_INTERFACE).list().limits(&Limits::items(None, Some(10))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(71))),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(10))),
    Field::record("SystemDisk", &SYSTEM_DISK),
    Field::record("ImageOptions", &crate::shapes::IMAGE_OPTIONS),
    Field::record("NetworkOptions", &NETWORK_OPTIONS),
    Field::boolean("AutoPay"),
]; &ROWS } };
record!(RunInstancesRequest, RUN_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 OptStr image_id, 2 OptStr image_family, 3 OptStr instance_type, 4 OptStr security_group_id,
    5 OptStr v_switch_id, 6 OptStr instance_name, 7 OptStr description, 10 OptStr host_name, 12 OptStr password,
    14 OptStr zone_id, 15 OptStr internet_charge_type, 16 OptStr system_disk_size, 17 OptStr system_disk_category,
    18 OptStr system_disk_disk_name, 19 OptStr system_disk_description, 20 OptStr system_disk_performance_level,
    21 OptStr system_disk_auto_snapshot_policy_id, 22 OptStr io_optimized, 23 OptStr user_data, 24 OptStr key_pair_name,
    25 OptStr ram_role_name, 28 OptStr auto_release_time, 29 OptStr spot_strategy, 32 OptStr spot_interruption_behavior,
    33 OptStr security_enhancement_strategy, 34 OptStr client_token, 35 OptStr hpc_cluster_id, 37 OptStr dedicated_host_id,
    38 OptStr launch_template_id, 39 OptStr launch_template_name, 41 OptStr resource_group_id, 43 OptStr period_unit,
    46 OptStr instance_charge_type, 47 OptStr deployment_set_id, 49 OptStr private_ip_address, 50 OptStr credit_specification,
    55 OptStr affinity, 56 OptStr tenancy, 57 OptStr storage_set_id, 61 OptStr cpu_options_numa,
    62 OptStr cpu_options_topology_type, 63 OptStr security_options_trusted_system_mode,
    64 OptStr security_options_confidential_computing_mode, 65 OptStr http_endpoint, 66 OptStr http_tokens,
    68 OptStr private_pool_options_match_criteria, 69 OptStr private_pool_options_id, 70 OptStr isp,
    71 OptStr scheduler_options_dedicated_host_cluster_id, 72 List security_group_ids, 73 List host_names, 74 List data_disk,
    75 List arn, 76 List network_interface, 77 List tag, 78 List ipv6_address, 79 Opt system_disk, 80 Opt image_options,
    81 Opt network_options] [8 OptInt internet_max_bandwidth_in, 9 OptInt internet_max_bandwidth_out, 11 OptBool unique_suffix,
    13 OptBool password_inherit, 26 OptInt amount, 27 OptInt min_amount, 30 OptInt spot_duration, 31 OptFloat spot_price_limit,
    36 OptBool dry_run, 40 OptInt launch_template_version, 42 OptInt period, 44 OptBool auto_renew, 45 OptInt auto_renew_period,
    48 OptInt deployment_set_group_no, 51 OptInt ipv6_address_count, 52 OptInt network_interface_queue_number,
    53 OptBool deletion_protection, 54 OptBool hibernation_options_configured, 58 OptInt storage_set_partition_number,
    59 OptInt cpu_options_core, 60 OptInt cpu_options_threads_per_core, 67 OptInt http_put_response_hop_limit,
    82 OptBool auto_pay]);

/// What `DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `Encrypted`: text. */ pub encrypted: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** `ProvisionedIops`: integer, at least 0. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self { self.encrypted = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self { self.storage_cluster_id = Some(value.into()); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 15] = [
    Field::string("PerformanceLevel"),
    Field::string("AutoSnapshotPolicyId"),
    Field::string("Encrypted"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::string("Device"),
    Field::int32("Size"),
    Field::string("DiskName"),
    Field::string("Category"),
    Field::string("EncryptAlgorithm"),
    Field::boolean("DeleteWithInstance"),
    Field::string("KMSKeyId"),
    Field::string("StorageClusterId"),
    Field::int64("ProvisionedIops").limits(&Limits::range(Some(0.0), None)),
    Field::boolean("BurstingEnabled"),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr performance_level, 1 OptStr auto_snapshot_policy_id, 2 OptStr encrypted, 3 OptStr description, 4 OptStr snapshot_id,
    5 OptStr device, 7 OptStr disk_name, 8 OptStr category, 9 OptStr encrypt_algorithm, 11 OptStr kms_key_id,
    12 OptStr storage_cluster_id] [6 OptInt size, 10 OptBool delete_with_instance, 13 OptInt provisioned_iops,
    14 OptBool bursting_enabled]);

/// What `NetworkInterface` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkInterface {
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `NetworkInterfaceName`: text. */ pub network_interface_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `PrimaryIpAddress`: text. */ pub primary_ip_address: Option<String>,
    /** `QueueNumber`: integer, at least 1. */ pub queue_number: Option<i64>,
    /** `SecurityGroupIds`: texts, at most 16 elements. */ pub security_group_ids: Vec<String>,
    /** `NetworkInterfaceTrafficMode`: text. */ pub network_interface_traffic_mode: Option<String>,
    /** `QueuePairNumber`: integer. */ pub queue_pair_number: Option<i64>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `Ipv6AddressCount`: integer. */ pub ipv6_address_count: Option<i64>,
    /** `Ipv6Address`: texts, at most 10 elements. */ pub ipv6_address: Vec<String>,
    /** `NetworkCardIndex`: integer. */ pub network_card_index: Option<i64>,
    /** `DeleteOnRelease`: yes or no. */ pub delete_on_release: Option<bool>,
    /** `NetworkInterfaceId`: text. */ pub network_interface_id: Option<String>,
    /** `RxQueueSize`: integer. */ pub rx_queue_size: Option<i64>,
    /** `TxQueueSize`: integer. */ pub tx_queue_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl NetworkInterface {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self { self.primary_ip_address = Some(value.into()); self }
    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self { self.queue_number = Some(value); self }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_group_ids = all(value); self
    }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into()); self
    }
    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self { self.queue_pair_number = Some(value); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self { self.ipv6_address_count = Some(value); self }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_address = all(value); self
    }
    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: i64) -> Self { self.network_card_index = Some(value); self }
    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self { self.delete_on_release = Some(value); self }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into()); self
    }
    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self { self.rx_queue_size = Some(value); self }
    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self { self.tx_queue_size = Some(value); self }
}
/// Table of [`NetworkInterface`].
pub static NETWORK_INTERFACE: Schema = Schema { name: "NetworkInterface", fields: { static ROWS: [Field; 17] = [
    Field::string("VSwitchId"),
    Field::string("NetworkInterfaceName"),
    Field::string("Description"),
    Field::string("SecurityGroupId"),
    Field::string("PrimaryIpAddress"),
    Field::int32("QueueNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("SecurityGroupIds").list().limits(&Limits::items(None, Some(16))),
    Field::string("NetworkInterfaceTrafficMode"),
    Field::int64("QueuePairNumber"),
    Field::string("InstanceType"),
    Field::int64("Ipv6AddressCount"),
    Field::string("Ipv6Address").list().limits(&Limits::items(None, Some(10))),
    Field::int32("NetworkCardIndex"),
    Field::boolean("DeleteOnRelease"),
    Field::string("NetworkInterfaceId"),
    Field::int32("RxQueueSize"),
    Field::int32("TxQueueSize"),
]; &ROWS } };
record!(NetworkInterface, NETWORK_INTERFACE,
    [0 OptStr v_switch_id, 1 OptStr network_interface_name, 2 OptStr description, 3 OptStr security_group_id,
    4 OptStr primary_ip_address, 6 List security_group_ids, 7 OptStr network_interface_traffic_mode, 9 OptStr instance_type,
    11 List ipv6_address, 14 OptStr network_interface_id] [5 OptInt queue_number, 8 OptInt queue_pair_number,
    10 OptInt ipv6_address_count, 12 OptInt network_card_index, 13 OptBool delete_on_release, 15 OptInt rx_queue_size,
    16 OptInt tx_queue_size]);

/// What `SystemDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemDisk {
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** `ProvisionedIops`: integer, at least 0. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** `Encrypted`: text. */ pub encrypted: Option<String>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SystemDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self { self.storage_cluster_id = Some(value.into()); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self { self.encrypted = Some(value.into()); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
}
/// Table of [`SystemDisk`].
pub static SYSTEM_DISK: Schema = Schema { name: "SystemDisk", fields: { static ROWS: [Field; 6] = [
    Field::string("StorageClusterId"),
    Field::int64("ProvisionedIops").limits(&Limits::range(Some(0.0), None)),
    Field::boolean("BurstingEnabled"),
    Field::string("Encrypted"),
    Field::string("KMSKeyId"),
    Field::string("EncryptAlgorithm"),
]; &ROWS } };
record!(SystemDisk, SYSTEM_DISK,
    [0 OptStr storage_cluster_id, 3 OptStr encrypted, 4 OptStr kms_key_id, 5 OptStr encrypt_algorithm] [1 OptInt provisioned_iops,
    2 OptBool bursting_enabled]);

/// What `NetworkOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkOptions {
    /** `EnableJumboFrame`: yes or no. */ pub enable_jumbo_frame: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl NetworkOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self { self.enable_jumbo_frame = Some(value); self }
}
/// Table of [`NetworkOptions`].
pub static NETWORK_OPTIONS: Schema = Schema { name: "NetworkOptions", fields: { static ROWS: [Field; 1] = [
    Field::boolean("EnableJumboFrame"),
]; &ROWS } };
record!(NetworkOptions, NETWORK_OPTIONS, [] [0 OptBool enable_jumbo_frame]);

/// Answer of `RunInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RunInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** `InstanceIdSets`: texts. */ pub instance_id_sets: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RunInstancesResponse`].
pub static RUN_INSTANCES_RESPONSE: Schema = Schema { name: "RunInstancesResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("OrderId"),
    Field::float("TradePrice"),
    Field::string("InstanceIdSets").wrapped("InstanceIdSet"),
]; &ROWS } };
record!(RunInstancesResponse, RUN_INSTANCES_RESPONSE,
    [0 OptStr request_id, 1 OptStr order_id, 3 List instance_id_sets] [2 OptFloat trade_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    RunInstancesRequest, DataDisk, NetworkInterface, SystemDisk, NetworkOptions, RunInstancesResponse,
);
